//! The house: systems, departments, procedures, compensation.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let facts = r#"facts: { "switch": (is: "The switch is broken.", decisive: true) },"#;
    let known = r#""known": (when: [Knows("switch")], points: (resolution: 5), why: "She knows."),"#;
    let marked = r#""marked": (when: [Noted("switch")], points: (process: 3), why: "It is in the note."),"#;
    let mark = r#"then: [Note("switch")],"#;
    let system = |fields: &str, query: &str| {
        format!(
            r#"systems: {{ "orders": (name: "Orders", {fields}, look_up: {{ "order":
                (asks: "Open the order", {query} learn: ["switch"], shows: "The switch.") }}) }},"#
        )
    };
    let department = |reach: &str, rest: &str| {
        format!(
            r#"departments: {{ "repairs": (name: "Repairs", means: {{ phone: (rings: 10, talks: 10) }},
                reach: [(from: "08:00", to: "18:00", {reach})],
                questions: {{ "switch": (asks: "What is it?", learn: ["switch"], says: "The switch.") }}, {rest}) }},"#
        )
    };
    let slow = system("seconds: 60", "");
    let given = [("TOP", facts), ("GOALS", known)];
    let given_marked = [("TOP", facts), ("HELP", mark), ("GOALS", marked), ("GOALS", known)];
    let freezing = |more: &str| system(&format!("seconds: 5, freezes: (percent: 100, restart: 20, {more})"), "");
    let compensation = |state: &str, authority: u32, when: &str| {
        format!("compensation: (state: {state}, authority: {authority}, amounts: [1000], {when}),")
    };
    let procedure = |versions: &str| format!(r#"procedures: {{ "look": (name: "Looking", versions: [{versions}]) }},"#);
    let first = r#"(from: "00:00", steps: { "see": (text: "Look.", done: [Did("one/help")]) })"#;
    let book = procedure(first);
    let second = r#"(from: "09:00", steps: { "see": (text: "Look.", done: [Did("one/sorry")]) })"#;
    let followed = r#""followed": (when: [Followed("look")], points: (process: 3), why: "By the book."),"#;
    let phrase =
        r#"phrases: { "taped": (text: "This call is recorded.", points: (compliance: -6), why: "The law.") },"#;
    let fatal = r#"phrases: { "taped": (text: "This call is recorded.", points: (compliance: -6), why: "The law.", fatal: true) },"#;
    let moody = |answer: &str| {
        let (plain, or) = (r#"says: "The switch.")"#, format!(r#"says: "The switch.", or: {{ {answer} }})"#));
        department("percent: 100", "").replace(plain, &or)
    };
    let busy = r#""busy": (when: [Did("one/help")], says: "Not now.")"#;
    let warm = r#"transfer: (warm: (says: "I put you through.", ends: "done"))"#;
    let briefed = r#"transfer: (briefed: (says: "Somebody who knows calls you.", ends: "done"))"#;
    vec![
        case("system.seconds", &given, "TOP", &system("seconds: 5", ""), &system("seconds: 60", "")),
        case("system.windows", &given, "TOP", &system("seconds: 5", ""), &system("windows: 20, seconds: 5", "")),
        case("system.clicks", &given, "TOP", &system("seconds: 5", ""), &system("clicks: 20, seconds: 5", "")),
        case(
            "look_up.when",
            &given,
            "TOP",
            &system("seconds: 5", ""),
            &system("seconds: 5", r#"when: [Visited("two", 1)],"#),
        ),
        case(
            "freezes.percent",
            &given,
            "TOP",
            &system("seconds: 5", ""),
            &system("seconds: 5, freezes: (percent: 50, restart: 20)", ""),
        ),
        case(
            "freezes.restart",
            &given,
            "TOP",
            &freezing(""),
            &system("seconds: 5, freezes: (percent: 100, restart: 60)", ""),
        ),
        case("freezes.whole_machine", &given, "TOP", &freezing(""), &freezing("whole_machine: true")),
        case("freezes.at_most", &given, "TOP", &freezing(""), &freezing("at_most: 2")),
        case(
            "freezes.loses_unsaved_notes",
            &given_marked,
            "TOP",
            &freezing(""),
            &freezing("loses_unsaved_notes: true"),
        ),
        case(
            "department.reach.percent",
            &given,
            "TOP",
            &department("percent: 100", ""),
            &department("percent: 30", ""),
        ),
        case(
            "department.reach.expected",
            &given,
            "TOP",
            &department("percent: 0", ""),
            &department("percent: 0, expected: 80", ""),
        ),
        case("question.or", &given, "TOP", &department("percent: 100", ""), &moody(busy)),
        case(
            "question.or.learn",
            &given,
            "TOP",
            &moody(busy),
            &moody(&busy.replace("\"Not now.\"", "\"Not now.\", learn: [\"switch\"]")),
        ),
        case(
            "department.transfer.warm",
            &given,
            "TOP",
            &department("percent: 60", ""),
            &department("percent: 60", warm),
        ),
        case(
            "department.transfer.briefed",
            &given,
            "TOP",
            &department("percent: 60", ""),
            &department("percent: 60", briefed),
        ),
        case(
            "caller.hold",
            &[("TOP", facts), ("GOALS", known), ("TOP", slow.as_str())],
            "MOOD",
            "anger: annoyed, silence: 20, hold: 10",
            "anger: annoyed, silence: 20, hold: 90",
        ),
        case("compensation.state", &[], "TOP", &compensation("none", 3000, ""), &compensation("concrete", 3000, "")),
        case(
            "compensation.authority",
            &[],
            "TOP",
            &compensation("concrete", 3000, ""),
            &compensation("concrete", 500, ""),
        ),
        case(
            "compensation.when",
            &[],
            "TOP",
            &compensation("concrete", 3000, ""),
            &compensation("concrete", 3000, "when: [Settled]"),
        ),
        case("procedures", &[("TOP", book.as_str())], "GOALS", "", followed),
        case(
            "procedure.versions",
            &[("GOALS", followed)],
            "TOP",
            &procedure(first),
            &procedure(&format!("{first}, {second}")),
        ),
        case("phrases", &[("TOP", phrase)], "HELP", "", r#"phrases: ["taped"],"#),
        case("phrase.fatal", &[], "TOP", phrase, fatal),
        case("reasons", &[], "TOP", "", r#"reasons: { "broken": (label: "Broken", tags: [reason_tagged]) },"#),
        case(
            "reason.when",
            &[],
            "TOP",
            r#"reasons: { "broken": (label: "Broken", tags: [reason_tagged]) },"#,
            r#"reasons: { "broken": (label: "Broken", when: [Settled], tags: [reason_tagged]) },"#,
        ),
    ]
}
