//! What may be wrong with a plan is found, said with its place, and explained.

use std::collections::BTreeSet;

use super::{BILLING_ERROR_DAY, EVERYTHING, PLAIN_DAY, SHIPPED, changed, read, runs};
use crate::reading::Findings;
use crate::reading::codes::all_explained;
use crate::staffing::{Plan, findings};
use crate::words::{FileId, Span};

/// Texts of plans, what is replaced in them, and the finding that makes.
const WRONG: &[(&str, &str, &str, &str)] = &[
    (EVERYTHING, "due_minutes: 120", "due_minutes: 120, due_s: 5", "plan-two-units"),
    (EVERYTHING, "uniform(from_s: 100", "uniform(from_s: 300", "plan-length-backwards"),
    (EVERYTHING, "[61, 122, 183]", "[]", "plan-nothing-measured"),
    (EVERYTHING, "shifts: {", "agents: 5, shifts: {", "plan-agents-and-shifts"),
    (PLAIN_DAY, "close: \"18:00\"", "close: \"08:00\"", "plan-closed"),
    (EVERYTHING, "to: \"10:00\", per_hour", "to: \"08:00\", per_hour", "plan-stretch-backwards"),
    (EVERYTHING, "from: \"16:00\"", "from: \"17:00\"", "plan-stretch-backwards"),
    (EVERYTHING, "from: \"10:00\"", "from: \"09:30\"", "plan-stretches-overlap"),
    (EVERYTHING, "from: \"13:00\"", "from: \"11:00\"", "plan-stretches-overlap"),
    (EVERYTHING, "to: \"11:00\", percent", "to: \"13:00\", percent", "plan-stretches-overlap"),
    (PLAIN_DAY, "to: \"18:00\"", "to: \"18:30\"", "plan-contacts-outside-opening"),
    (EVERYTHING, "\"08:01\"", "\"18:00\"", "plan-contacts-outside-opening"),
    (EVERYTHING, "4, 3])", "4])", "plan-list-does-not-fit"),
    (PLAIN_DAY, "agents: 20", "agents: per_interval([20, 20])", "plan-list-does-not-fit"),
    (SHIPPED[5], "[9, 9,", "[9, 12,", "plan-percent-does-not-add-up"),
    (
        SHIPPED[5],
        "skills: [\"office\"], contract_hours: 30",
        "skills: [\"ofice\"], contract_hours: 30",
        "plan-roster-unknown-name",
    ),
    (SHIPPED[5], "latest: \"12:00\"", "latest: \"07:00\"", "plan-shift-type-impossible"),
    (SHIPPED[5], "length_hours: 4", "length_minutes: 242", "plan-uneven-minutes"),
    (SHIPPED[5], "from: \"09:00\", to: \"14:00\"", "from: \"14:00\", to: \"09:00\"", "plan-available-backwards"),
    (EVERYTHING, "sources: {", "roster_days: [monday], sources: {", "plan-people-without-shifts"),
    (PLAIN_DAY, "per_hour: 160", "per_hour: 0", "plan-no-contacts"),
    (PLAIN_DAY, "per_hour: 160", "per_hour: 100000000", "plan-too-many-contacts"),
    (EVERYTHING, "weekday: monday", "weekday: sunday", "plan-weekday-changes-nothing"),
    (EVERYTHING, "weekday: monday,", "", "plan-weekday-changes-nothing"),
    (EVERYTHING, "interval_percent: 5, ", "", "plan-correlation-alone"),
    (EVERYTHING, "percent: 80, within_s: 20", "percent: 0, within_s: 20", "plan-target-nothing"),
    (EVERYTHING, "lines: 90", "lines: 7", "plan-fewer-lines-than-agents"),
    (EVERYTHING, "lines: 90,", "", "plan-never-busy"),
    (EVERYTHING, "group: \"second\"", "group: \"secnd\"", "plan-unknown-name"),
    (EVERYTHING, "topic: \"cause\"", "topic: \"reason\"", "plan-unknown-name"),
    (EVERYTHING, "class: \"calls\", customers", "class: \"call\", customers", "plan-unknown-name"),
    (EVERYTHING, "[\"first\",", "[\"first\", \"first\",", "plan-named-twice"),
    (EVERYTHING, "[\"letters\",", "[\"letters\", \"letters\",", "plan-named-twice"),
    (EVERYTHING, "\"groups.first.agents\"", "\"groups.third.agents\"", "plan-source-of-nothing"),
    (EVERYTHING, "[\"letters\", (class", "[(class", "plan-class-without-group"),
    (
        EVERYTHING,
        "contacts: per_interval([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3]),",
        "",
        "plan-class-never-comes",
    ),
    (
        EVERYTHING,
        "[\"letters\", (class: \"calls\", repeat_percent: 19, promise_percent: 71)]",
        "[\"letters\"]",
        "plan-route-without-skill",
    ),
    (EVERYTHING, "[\"first\", (group", "[(group", "plan-skill-never-asked"),
    (EVERYTHING, "exponential(mean_s: 150)", "constant(s: 0)", "plan-patience-nothing"),
    (EVERYTHING, "gives_up_at_once_percent: 1", "gives_up_at_once_percent: 100", "plan-patience-nothing"),
    (EVERYTHING, "talk: constant(minutes: 6)", "talk: constant(s: 0)", "plan-handle-nothing"),
    (EVERYTHING, "channel: phone", "channel: social", "plan-phone-only"),
    (EVERYTHING, "deferred: (", "patience: constant(s: 9), deferred: (", "plan-deferred-never-waits"),
    (SHIPPED[3], "callback_offer: (waiting_at_least: 8, accepts_percent: 35),", "", "plan-promise-never-made"),
    (
        PLAIN_DAY,
        "handle: (",
        "callback_offer: (waiting_at_least: 8, accepts_percent: 35), handle: (",
        "plan-offer-without-promise",
    ),
    (PLAIN_DAY, "handle: (", "informed: (talk: constant(s: 9)), handle: (", "plan-informed-without-topic"),
    (EVERYTHING, "picks: by_priority", "picks: in_order", ""),
    (PLAIN_DAY, "agents: 20", "picks: in_order, agents: 20", ""),
    (PLAIN_DAY, "agents: 20", "agents: 0", "plan-no-agents"),
    (PLAIN_DAY, "[\"general\"]", "[]", "plan-group-without-classes"),
    (EVERYTHING, "from: \"08:00\", to: \"16:00\"", "from: \"16:00\", to: \"08:00\"", "plan-shift-backwards"),
    (
        EVERYTHING,
        "from: \"08:00\", to: \"16:00\", breaks: [(from: \"11:00\", to: \"11:30\", at_once: 2)]",
        "from: \"18:00\", to: \"22:00\"",
        "plan-shift-outside-opening",
    ),
    (
        EVERYTHING,
        "from: \"11:00\", to: \"11:30\", at_once: 2",
        "from: \"15:00\", to: \"15:45\", at_once: 2",
        "plan-break-outside-shift",
    ),
    (EVERYTHING, "at_once: 2)]", "at_once: 2), (from: \"11:15\", to: \"11:45\")]", "plan-breaks-overlap"),
    (EVERYTHING, "learning_days: 60", "learning_days: 0", "plan-learning-days-nothing"),
    (EVERYTHING, "learning_days: 20", "learning_days: 0", "plan-learning-days-nothing"),
    (EVERYTHING, "days_in: 10", "days_in: 60", "plan-novices-like-others"),
    (EVERYTHING, "chats_at_once: 3, ", "", "plan-chats-at-once-unused"),
    (PLAIN_DAY, "agents: 20", "chats_at_once: 2, agents: 20", "plan-chats-at-once-unused"),
    (BILLING_ERROR_DAY, "people: 4", "people: 0", "plan-department-never-reachable"),
    (PLAIN_DAY, "groups: {", "departments: {\"x\": (reach: 90, people: 1)}, groups: {", "plan-department-never-asked"),
    (BILLING_ERROR_DAY, "            topic: \"wrong-tax-rate\",\n", "", "plan-topic-never-called-about"),
    (BILLING_ERROR_DAY, "looks_from: \"11:15\"", "looks_from: \"18:00\"", "plan-topic-never-known"),
    (EVERYTHING, "walks_after: 19, ", "", "plan-walk-never-taken"),
    (BILLING_ERROR_DAY, "agents: 20,", "agents: 20, guided_percent: 100,", "plan-news-changes-nothing"),
    (PLAIN_DAY, "[\"general\"]", "[(class: \"general\", repeat_percent: 10)]", "plan-share-of-nothing"),
    (PLAIN_DAY, "[\"general\"]", "[(class: \"general\", promise_percent: 10)]", "plan-share-of-nothing"),
    (
        EVERYTHING,
        "weight: (0, 3)), (from: \"12:00\", to: \"14:00\", weight: 3)",
        "weight: (0, 0))",
        "plan-surge-never-read",
    ),
    (EVERYTHING, "customers: 1000", "customers: 0", "plan-surge-without-calls"),
    (EVERYTHING, "class: \"calls\", customers", "class: \"letters\", customers", "plan-surge-into-list"),
    // What reading itself finds in a plan's numbers.
    (PLAIN_DAY, "per_hour: 160", "per_hour: -160", "number-out-of-range"),
    (PLAIN_DAY, "per_hour: 160", "per_hour: NaN", "bad-number"),
    (PLAIN_DAY, "per_hour: 160", "per_hour: inf", "bad-number"),
    (PLAIN_DAY, "interval_minutes: 15", "interval_minutes: 0", "number-out-of-range"),
    (PLAIN_DAY, "first_percent: 40", "first_percent: 140", "number-out-of-range"),
    (EVERYTHING, "priority: 2", "priority: 5000", "number-out-of-range"),
    (EVERYTHING, "ageing_per_minute: 0.5", "ageing_per_minute: -1", "number-out-of-range"),
    (PLAIN_DAY, "agents: 20", "agents: -3", "number-out-of-range"),
    (PLAIN_DAY, "exponential(mean_s: 240)", "exponental(mean_s: 240)", "unknown-word"),
    (PLAIN_DAY, "agents: 20", "agent: 20", "unknown-field"),
];

/// Findings that take more than one replacement.
fn wrong_twice() -> Vec<(String, &'static str)> {
    let from = BILLING_ERROR_DAY.find("            promise: (").expect("a promise");
    let to = BILLING_ERROR_DAY.find("            // Informed").expect("what follows it");
    let unpromised = format!("{}{}", &BILLING_ERROR_DAY[..from], &BILLING_ERROR_DAY[to..]);
    let no_sources = |text: &str| format!("{})", &text[..text.find("    sources:").expect("sources")]);
    let no_points = changed(PLAIN_DAY, "agents: 20", "picks: in_order, agents: 20");
    let topic = "topics: {\"t\": (department: \"d\", told_at: \"09:00\")}, departments: {\"d\": (reach: 90, people: 1)}, groups: {";
    let no_effect = changed(&changed(PLAIN_DAY, "groups: {", topic), "handle: (", "topic: \"t\", handle: (");
    vec![
        (no_sources(&unpromised), "plan-need-without-promise"),
        (changed(&no_points, "handle: (", "priority: 5, handle: ("), "plan-priority-never-used"),
        (no_effect, "plan-topic-changes-nothing"),
        (
            changed(
                &changed(EVERYTHING, "guided_percent: 40", "guided_percent: 100"),
                "covers_percent: 50",
                "covers_percent: 100",
            ),
            "plan-news-changes-nothing",
        ),
    ]
}

#[test]
fn each_finding_is_found_and_the_plan_still_runs() {
    let mut seen = BTreeSet::new();
    let once = WRONG.iter().map(|(text, from, to, code)| (changed(text, from, to), *code));
    for (text, code) in once.chain(wrong_twice()) {
        let (plan, found) = read(&text);
        if code.is_empty() {
            assert!(found.is_empty(), "{found:?} in {text}");
            continue;
        }
        assert!(found.contains(&code), "{code} is not among {found:?} in {text}");
        seen.insert(code);
        if let Some(plan) = plan.filter(|_| code != "plan-too-many-contacts") {
            runs(plan.centre());
        }
    }
    for code in findings::ALL {
        assert!(seen.contains(code.name), "{} is never found", code.name);
    }
}

#[test]
fn every_code_is_explained_in_the_findings_document() {
    all_explained(findings::ALL);
}

#[test]
fn findings_say_where_and_what_instead() {
    let mut findings = Findings::new();
    let text = changed(EVERYTHING, "group: \"second\"", "group: \"secnd\"");
    assert!(Plan::read(FileId(0), &text, &mut findings).is_some());
    let finding = findings.iter().find(|finding| finding.code == "plan-unknown-name").expect("the finding");
    assert_eq!(finding.help, "Did you mean \"second\"?");
    let (from, to) = (finding.place.from as usize, finding.place.to as usize);
    assert_eq!(text.get(from..to), Some("(group: \"secnd\", after_s: 30)"));
}

#[test]
fn everything_wrong_is_found_at_once_and_nothing_is_handed_out() {
    let (plan, found) = read(
        "Plan(title: \"Bad\", open: \"08:00\", close: \"07:00\", interval_minutes: 0, service_level: (percent: 180, within_s: 20), \
         classes: {\"a\": (contacts: [(from: \"08:00\", to: \"18:00\", per_hour: -3)], patience: exponential(mean_s: x))}, \
         groups: {\"g\": (answers: [\"b\"], agents: 1.5)}, colour: 3)",
    );
    assert_eq!(plan, None);
    assert!(found.len() >= 8, "{found:?}");
    assert_eq!(read("").0, None);
    assert_eq!(read("Plan(").0, None);
    let quiet = "Plan(title: \"Quiet\", open: \"08:00\", close: \"18:00\", service_level: (percent: 80, within_s: 20))";
    let (plan, found) = read(quiet);
    assert_eq!(found, ["plan-no-agents", "plan-no-contacts"]);
    let centre = plan.expect("an empty day is a day").centre();
    assert!(centre.classes.is_empty() && centre.groups.is_empty() && centre.interval == Span(900_000));
    runs(centre);
}
