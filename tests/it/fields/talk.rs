//! What is said, and when.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let once_more = r#""once-more": (says: "Tell me again.", goto: "one"),"#;
    let side = r#""side": (says: "Yes?", choices: { "back": (says: "It is nothing.", back: true), "end": (says: "Bye.", ends: "done") }),"#;
    vec![
        case("node.then", &[], "ONE", "", "then: [Anger(1)],"),
        case("node.or", &[], "ONE", "", r#"or: { "cross": (when: [AngerAtLeast(annoyed)], says: "It is broken!") },"#),
        case(
            "node.or.then",
            &[],
            "ONE",
            r#"or: { "cross": (when: [AngerAtLeast(annoyed)], says: "It is broken!") },"#,
            r#"or: { "cross": (when: [AngerAtLeast(annoyed)], says: "It is broken!", then: [Anger(1)]) },"#,
        ),
        case("node.again", &[("TWO", once_more)], "ONE", "", r#"again: ["As I said, it is broken."],"#),
        case("node.silence", &[], "ONE", "", r#"silence: (says: "Did you hear me?"),"#),
        case(
            "node.silence.then",
            &[],
            "ONE",
            r#"silence: (says: "Did you hear me?"),"#,
            r#"silence: (says: "Did you hear me?", then: [Anger(1)]),"#,
        ),
        case("choice.tags", &[], "HELP", "", "tags: [owned_experience],"),
        case("choice.when", &[], "HELP", "", "when: [AngerAtMost(calm)],"),
        case("choice.then", &[], "HELP", "", "then: [Anger(-1)],"),
        case("choice.reply", &[], "HELP", "", r#"reply: "At last.","#),
        case("choice.covers", &[], "HELP", "", "covers: 120,"),
        case("choice.takes", &[], "HELP", "", "takes: 60,"),
        case("choice.fatal", &[], "HELP", "", "fatal: true,"),
        case(
            "choice.again",
            &[],
            "TWO",
            r#""moment": (says: "One moment.", covers: 20),"#,
            r#""moment": (says: "One moment.", covers: 20, again: true),"#,
        ),
        case(
            "choice.detour",
            &[("NODES", side)],
            "TWO",
            r#""aside": (says: "By the way.", goto: "side"),"#,
            r#""aside": (says: "By the way.", detour: "side"),"#,
        ),
        case("register", &[("EXCUSE", "register: informal,")], "REGISTER", "register: formal,", "register: informal,"),
        case("choice.register", &[("REGISTER", "register: formal,")], "EXCUSE", "", "register: informal,"),
        case("anytime", &[], "TOP", "", r#"anytime: { "hm": (says: "Let me see.", covers: 30) },"#),
        case(
            "choice.during",
            &[],
            "TOP",
            r#"anytime: { "hm": (says: "Let me see.", covers: 30) },"#,
            r#"anytime: { "hm": (says: "Let me see.", covers: 30, during: ["two"]) },"#,
        ),
        case(
            "wrap_up",
            &[],
            "TOP",
            "",
            r#"wrap_up: { "idea": (does: "Write it down.", tags: [logged_improvement]) },"#,
        ),
        case(
            "Visited",
            &[("TWO", once_more)],
            "GOALS",
            "",
            r#""twice": (when: [Visited("one", 2)], points: (process: 3), why: "Heard twice."),"#,
        ),
    ]
}
