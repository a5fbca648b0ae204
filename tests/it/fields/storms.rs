//! Floods of words, and people who only look.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let storm = |every: u32, then: &str, silent_after: u32, silent: &str, cue: &str, interrupted: &str| {
        format!(
            r#""storm": (flood: (lasts: 60, leads_to: "one",
                parts: {{ "first": (at: 0, says: "I have had enough."), "second": (at: 30, says: "It broke on Monday.", {cue}) }},
                signals: (best_every: {every}, {then} texts: {{ "mhm": "Mhm.", "yes": "Yes." }}),
                silent_after: {silent_after}, {silent} interrupted: ({interrupted} goto: "two")),
                choices: {{ "stop": (says: "Please stop.", goto: "two") }}),"#
        )
    };
    let visitor = |best: &str, leaves: u32| {
        format!(
            r#""shelf": (visits: (signals: {{ "looks": (at: 20, shows: "Looks at the price.") }}, best: {best}, leaves: {leaves}),
                choices: {{ "ask": (says: "May I help you?", goto: "one") }}),"#
        )
    };
    let plain = storm(20, "", 40, "", "", "");
    let facts = r#"facts: { "monday": (is: "It broke on Monday.") },"#;
    let heard = r#""heard": (when: [Noted("monday")], points: (process: 3), why: "Heard."),"#;
    let [start, shelf] = [[("START", "storm")], [("START", "shelf")]];
    vec![
        case("flood.signals.best_every", &start, "NODES", &plain, &storm(30, "", 40, "", "", "")),
        case("flood.signals.then", &start, "NODES", &plain, &storm(20, "then: [Anger(-1)],", 40, "", "", "")),
        case(
            "flood.silent_after",
            &start,
            "NODES",
            &storm(20, "", 30, "silent: [Anger(1)],", "", ""),
            &storm(20, "", 50, "silent: [Anger(1)],", "", ""),
        ),
        case(
            "flood.silent",
            &start,
            "NODES",
            &storm(20, "", 20, "", "", ""),
            &storm(20, "", 20, "silent: [Anger(1)],", "", ""),
        ),
        case(
            "flood.parts.cue",
            &[("START", "storm"), ("TOP", facts), ("GOALS", heard)],
            "NODES",
            &plain,
            &storm(20, "", 40, "", r#"cue: "monday""#, ""),
        ),
        case("flood.interrupted.then", &start, "NODES", &plain, &storm(20, "", 40, "", "", "then: [Anger(1)],")),
        case("visits.best", &shelf, "NODES", &visitor("(20, 60)", 120), &visitor("(60, 100)", 120)),
        case("visits.leaves", &shelf, "NODES", &visitor("(20, 30)", 120), &visitor("(20, 30)", 30)),
    ]
}
