//! Promises, news, and contacts that come later.

use super::{Case, case};

pub(super) fn cases() -> Vec<Case> {
    let promise =
        |rest: &str| format!(r#"promises: {{ "call": (what: "Call back", owner: me, due: "12:00", {rest}) }},"#);
    let promised = [("HELP", r#"then: [Promise("call")],"#)];
    let event = |rest: &str| format!(r#"events: {{ "news": ({rest}, shows: "A note comes.") }},"#);
    let later = |rest: &str| {
        format!(
            r#"later: {{ "again": (when: [Did("one/help")], starts: "15:00", opens: "She rings again.", start: "two", {rest}) }},"#
        )
    };
    let other = |mood: &str, rest: &str| {
        let prompts = r#"prompts: { "you": "Are you still there?", "so": "So?", "how": "How long?" }"#;
        format!(r#"caller: (name: "Bea", {mood}, {prompts}, {rest})"#)
    };
    let plain_other = later(&other("anger: sharp, silence: 20, hold: 20", ""));
    let trusted = r#""trusted": (says: "You can rely on me.", when: [TrustAtLeast(3)], ends: "done"),"#;
    let together = r#""together": (says: "We try it together.", when: [CooperationAtLeast(3)], ends: "done"),"#;
    let only_now = r#""only-now": (says: "I come to it only now.", when: [After("+1 00:00")], ends: "done"),"#;
    let fob = r#""fob": (says: "It happens to all of us.", tags: [excuse], ends: "done"),"#;
    let idea = r#"wrap_up: { "idea": (does: "Write it down.", when: [After("14:00")], tags: [logged_improvement]) },"#;
    let slow = r#"systems: { "orders": (name: "Orders", seconds: 60, look_up: { "order": (asks: "Open", when: [After("14:00")],
        learn: ["switch"], shows: "It.", otherwise: "Nothing yet.") }) },"#;
    let facts = r#"facts: { "switch": (is: "The switch.") },"#;
    let system = r#"systems: { "orders": (name: "Orders", seconds: 5, look_up: { "order": (asks: "Open", learn: ["switch"], shows: "It.") }) },"#;
    let learned = r#"then: [Learn("switch")],"#;
    let known = r#""known": (when: [Knows("switch")], points: (process: 3), why: "Known at the end."),"#;
    vec![
        case("promise.kept", &promised, "TOP", &promise(""), &promise("kept: [Never]")),
        case("promise.needless", &promised, "TOP", &promise(""), &promise(r#"needless: [Did("one/help")]"#)),
        case(
            "promise.record",
            &promised,
            "TOP",
            &promise(""),
            &promise(r#"record: (owners: [me, team], dues: ["12:00"])"#),
        ),
        case(
            "promise.owner",
            &promised,
            "TOP",
            &promise(r#"record: (owners: [me, team], dues: ["12:00"])"#),
            &promise(r#"record: (owners: [me, team], dues: ["12:00"])"#).replace("owner: me", "owner: team"),
        ),
        case(
            "promise.due",
            &promised,
            "TOP",
            &promise(r#"record: (owners: [me], dues: ["11:00", "12:00"])"#),
            &promise(r#"record: (owners: [me], dues: ["11:00", "12:00"])"#)
                .replace(r#"due: "12:00""#, r#"due: "11:00""#),
        ),
        case(
            "promise.due on another day",
            &promised,
            "TOP",
            &promise(r#"record: (owners: [me], dues: ["12:00", "+1 12:00"])"#),
            &promise(r#"record: (owners: [me], dues: ["12:00", "+1 12:00"])"#)
                .replace(r#"due: "12:00""#, r#"due: "+1 12:00""#),
        ),
        case(
            "events.contact",
            &[("TOP", later("").as_str())],
            "TOP",
            &event("after: 30"),
            &event(r#"after: 30, contact: "again""#),
        ),
        case("events.after", &[], "TOP", &event("after: 30"), &event("after: 60")),
        case("events.at", &[], "TOP", &event(r#"at: "10:01""#), &event(r#"at: "10:02""#)),
        case("events.when", &[], "TOP", &event("after: 60"), &event("after: 60, when: [Did(\"one/help\")]")),
        case("events.then", &[], "TOP", &event("after: 30"), &event("after: 30, then: [Anger(1)]")),
        case("later", &[], "TOP", "", &later("")),
        case("later.anger", &[], "TOP", &later(""), &later("anger: shouting")),
        case(
            "later.starts on another day",
            &[("TWO", only_now)],
            "TOP",
            &later(""),
            &later("").replace("15:00", "+1 15:00"),
        ),
        case("later.wrap_up", &[("TOP", idea)], "TOP", &later(""), &later("wrap_up: true")),
        case("later.caller", &[], "TOP", &later(""), &plain_other),
        case("later.caller.anger", &[], "TOP", &plain_other, &plain_other.replace("anger: sharp", "anger: calm")),
        case("later.caller.silence", &[], "TOP", &plain_other, &plain_other.replace("silence: 20", "silence: 60")),
        case("later.caller.prompts", &[], "TOP", &plain_other, &plain_other.replace("still there", "listening")),
        case(
            "later.caller.hold",
            &[("TOP", facts), ("TOP", slow), ("GOALS", known)],
            "TOP",
            &later(&format!("desk: true, limit: 240, {}", other("anger: annoyed, silence: 20, hold: 10", ""))),
            &later(&format!("desk: true, limit: 240, {}", other("anger: annoyed, silence: 20, hold: 90", ""))),
        ),
        case(
            "later.caller.trust",
            &[("TWO", trusted)],
            "TOP",
            &plain_other,
            &later(&other("anger: sharp, silence: 20, hold: 20", "trust: 3")),
        ),
        case(
            "later.caller.cooperation",
            &[("TWO", together)],
            "TOP",
            &plain_other,
            &later(&other("anger: sharp, silence: 20, hold: 20", "cooperation: 3")),
        ),
        case(
            "later.caller.assertiveness",
            &[],
            "TOP",
            &later(&other("anger: sharp, silence: 20, hold: 20", "assertiveness: low")),
            &later(&other("anger: sharp, silence: 20, hold: 20", "assertiveness: high")),
        ),
        case(
            "later.caller.reacts",
            &[("TWO", fob)],
            "TOP",
            &plain_other,
            &later(&other("anger: sharp, silence: 20, hold: 20", "reacts: { excuse: [Anger(1)] }")),
        ),
        case("later.limit", &[], "TOP", &later("limit: 120"), &later("limit: 30")),
        case(
            "later.fresh",
            &[
                ("TOP", facts),
                ("HELP", learned),
                (
                    "TWO",
                    r#""switch": (says: "It is the switch.", when: [Knows("switch"), After("14:00")], tags: [cause_found], ends: "done"),"#,
                ),
            ],
            "TOP",
            &later(""),
            &later("fresh: true"),
        ),
        case(
            "later.desk",
            &[("TOP", facts), ("TOP", system), ("GOALS", known)],
            "TOP",
            &later(""),
            &later("desk: true"),
        ),
    ]
}
