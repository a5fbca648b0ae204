//! What counts.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let weights = "weights: (resolution: 40, empathy: 10, promises: 15, compliance: 15, process: 10, effort: 10),";
    vec![
        case("rubric", &[], "TOP", "", "rubric: { excuse: (empathy: 3) },"),
        case("weights", &[], "TOP", "", weights),
        case(
            "goals",
            &[],
            "GOALS",
            "",
            r#""done": (when: [Settled], points: (resolution: 6), why: "It is settled."),"#,
        ),
        case("guide", &[], "TOP", "", r#"guide: { "hear": (says: "Listen first.") },"#),
        case(
            "guide.when",
            &[],
            "TOP",
            r#"guide: { "hear": (when: [Visited("one", 1)], says: "Listen first.") },"#,
            r#"guide: { "hear": (when: [Visited("two", 1)], says: "Listen first.") },"#,
        ),
        case("ending.points", &[], "DONE", "points: (resolution: 0)", "points: (resolution: -3)"),
        case("ending.gave_up", &[], "DONE", "gave_up: false", "gave_up: true"),
        case(
            "pass.relation",
            &[],
            "PASS",
            "relation: [AngerAtMost(loud)], resolution: [Settled]",
            "relation: [Never], resolution: [Settled]",
        ),
        case(
            "pass.resolution",
            &[],
            "PASS",
            "relation: [AngerAtMost(loud)], resolution: [Settled]",
            "relation: [AngerAtMost(loud)], resolution: [Never]",
        ),
    ]
}
