use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Plan, findings};
use crate::queueing::{Centre, Demand, Run, Staff};
use crate::reading::Findings;
use crate::words::{FileId, Moment, Span};

const PLAIN_DAY: &str = include_str!("../../scenarios/plans/plain-day.ron");
const BILLING_ERROR_DAY: &str = include_str!("../../scenarios/plans/billing-error-day.ron");
const SHIPPED: &[&str] = &[
    PLAIN_DAY,
    BILLING_ERROR_DAY,
    include_str!("../../scenarios/plans/yardstick-w1.ron"),
    include_str!("../../scenarios/plans/two-skills.ron"),
    include_str!("../../scenarios/plans/chat-team.ron"),
    include_str!("../../scenarios/plans/small-office.ron"),
    include_str!("../../scenarios/plans/basket-afternoon.ron"),
];

/// A plan in which every entry stands that a plan can have.
const EVERYTHING: &str = r#"Plan(
    title: "Everything", about: "All of it.", open: "08:00", close: "18:00", interval_minutes: 30,
    service_level: (percent: 80, within_s: 20, counts: of_offered),
    shift_end: finish_and_leave, after_close: serve_out, agent_choice: longest_idle, lines: 90,
    volume_noise: (day_percent: 8, interval_percent: 5, correlation_percent: 50),
    weekday: monday, weekday_factors: (monday: 1.2, friday: 0.7),
    events: {"match": (from: "16:00", to: "17:00", factor: 1.5)},
    guided_workflow: (covers_percent: 50, handle_factor: 0.9, prevents_repeats_percent: 60, learning_days: 20),
    currency: "EUR", costs: (agent_hour: 18, overtime_hour: 27, lost_customer: 12, line_minute: 0.02),
    classes: {
        "calls": (
            channel: phone,
            contacts: [ramp(from: "08:00", to: "10:00", per_hour: (20, 60)), (from: "10:00", to: "17:00", per_hour: 60)],
            self_service: (percent: 10, fails_percent: 20, comes_after_minutes: 5),
            menu: (levels: 2, per_level_s: 15, leaves_percent: 3),
            patience: exponential(mean_s: 150), gives_up_at_once_percent: 1,
            balking: (percent_per_announced_minute: 4),
            redial: (first_percent: 40, later_percent: 30, busy_first_percent: 70, busy_later_percent: 60,
                     delay: exponential(mean_minutes: 12), other_class: "letters", other_percent: 15),
            within_s: 25, priority: 2, ageing_per_minute: 0.5,
            routes: ["first", (group: "second", after_s: 30)],
            handle: (talk: exponential(mean_s: 270), hold: constant(s: 10), after_call: gamma(mean_s: 30, sd_s: 9), slow_systems_s: 6, factor: 1.1),
            informed: (talk: uniform(from_s: 100, to_s: 240)),
            topic: "cause", needs: (department: "billing", percent: 80, vain_try_s: 31),
            promise: (percent: 95, due_minutes: 120, urgent_minutes: 60, talk: weibull(mean_s: 300, shape: 1.4), reach_percent: 61,
                      failed_try_s: 75, tries: 4, between_minutes: 14, broken_calls_percent: 50, unpromised_calls_percent: 33,
                      calls_after: lognormal(mean_minutes: 33, sd_minutes: 11)),
            callback_offer: (waiting_at_least: 7, accepts_percent: 36),
            repeat: (percent: 9, delay: hyperexponential(percent: 44, first_s: 600, second_s: 7200)),
            retelling_s: 45, angrier_percent: 12, same_agent_s: 21,
            voicemail: (percent: 22, mode: list(forgotten_percent: 17), due_hours: 3, handle: measured(s: [61, 122, 183])),
        ),
        "chats": (
            channel: chat, contacts: per_interval([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3]),
            handle: (talk: constant(minutes: 6)),
        ),
        "letters": (
            channel: email, contacts: at(["08:01", "11:30"]), handle: (talk: constant(s: 240)),
            deferred: (due_hours: 5, urgent_minutes: 44, reach_percent: 88, failed_try_s: 13),
        ),
    },
    groups: {
        "first": (
            answers: ["calls", (class: "chats", factor: 1.3)], picks: by_priority,
            agents: [(from: "08:00", to: "12:00", agents: 8), (from: "13:00", to: "18:00", agents: 9)],
            shrinkage_percent: 6, absence_percent: 4, chats_at_once: 3, slow_down_percent: 30, reserve: 2,
            novices: (percent: 30, factor: 1.5, days_in: 10, learning_days: 60), freezes: (per_day: 4.5, length_minutes: 6), guided_percent: 40,
        ),
        "second": (
            answers: ["letters", (class: "calls", repeat_percent: 19, promise_percent: 71)],
            shifts: {"early": (people: 4, from: "08:00", to: "16:00", breaks: [(from: "11:00", to: "11:30", at_once: 2)])},
        ),
    },
    departments: {
        "billing": (
            reach: [(from: "08:00", to: "11:00", percent: 90), (from: "12:00", to: "18:00", percent: 70)],
            people: [(from: "08:00", to: "18:00", people: 3)], pick_up_s: 14, answer: constant(s: 46),
        ),
    },
    topics: {
        "cause": (
            department: "billing", told_at: "17:00", spread_minutes: 18,
            lead: (tagged_percent: 51, notices_after: 3, looks_from: "11:15", tries_every_minutes: 5, walks_after: 19, walk_minutes: 9, briefing_minutes: 4),
        ),
    },
    surges: {
        "bills": (
            class: "calls", customers: 1000, calls_percent: 8, notice_prevents_percent: 10, self_service_percent: 20,
            read: [ramp(from: "11:00", to: "12:00", weight: (0, 3)), (from: "12:00", to: "14:00", weight: 3)],
        ),
    },
    sources: {"groups.first.agents": "assumption"},
)"#;

/// Reads a plan; the codes of its findings in the order of the file.
fn read(text: &str) -> (Option<Plan>, Vec<&'static str>) {
    let mut findings = Findings::new();
    let plan = Plan::read(FileId(0), text, &mut findings);
    (plan, findings.sorted().iter().map(|finding| finding.code).collect())
}

/// A text with something in it replaced once.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

fn sound(text: &str) -> Plan {
    let (plan, found) = read(text);
    assert!(found.is_empty(), "{found:?} in {text}");
    plan.expect("a plan without findings is there")
}

fn runs(centre: Centre) {
    let mut run = Run::new(&Arc::new(centre), 1);
    run.finish();
    assert!(run.balances());
}

#[test]
fn shipped_plans_are_without_findings_and_run() {
    for text in SHIPPED {
        let plan = sound(text);
        assert!(!plan.title.is_empty() && !plan.about.is_empty() && !plan.sources.is_empty());
        runs(plan.centre());
    }
}

#[test]
fn the_plain_day_is_the_reference_baseline() {
    let centre = sound(PLAIN_DAY).centre();
    assert_eq!((centre.open, centre.close), (Moment(8 * 3_600_000), Moment(18 * 3_600_000)));
    let ([class], [group]) = (&centre.classes[..], &centre.groups[..]) else { panic!("one class, one group") };
    assert_eq!((centre.interval, class.within), (Span(900_000), Span(20_000)));
    assert_eq!(class.handling.mean_ms(), 270_000.0);
    assert_eq!(class.patience.then.as_ref().map(|then| then.mean_ms()), Some(150_000.0));
    assert_eq!(group.staff, Staff::Count(vec![(Moment(0), 20)]));
    assert_eq!(centre.expected_contacts(), 1600.0);
    let redial = class.redial.as_ref().expect("some redial");
    assert_eq!((redial.first, redial.later, redial.delay.mean_ms()), (0.4, 0.4, 720_000.0));
}

#[test]
fn the_billing_error_day_is_the_digests() {
    let plan = sound(BILLING_ERROR_DAY);
    let centre = plan.centre();
    let [general, billing] = &centre.classes[..] else { panic!("two classes") };
    let hour = |from: u64, to: u64| billing.demand.expected(Moment(from * 3_600_000), Moment(to * 3_600_000));
    assert!((general.demand.expected(centre.open, centre.close) - 1600.0).abs() < 1e-6);
    for (from, to, contacts) in [(8, 11, 0.0), (11, 12, 130.0), (12, 14, 520.0), (14, 17, 390.0), (17, 18, 0.0)] {
        assert!((hour(from, to) - contacts).abs() < 1e-6, "{from} to {to}: {}", hour(from, to));
    }
    let need = billing.need.expect("billing is needed");
    assert_eq!(billing.handling.mean_ms() + need.vain.0 as f64, 330_000.0);
    assert_eq!(billing.informed.as_ref().map(|informed| informed.mean_ms()), Some(200_000.0));
    let lead = centre.topics.first().and_then(|topic| topic.lead).expect("a lead");
    let department = centre.departments.first().expect("billing");
    let reach = |minutes: u32| department.reach.at(crate::words::TimeOfDay(minutes * 60)).map(|share| share.get());
    assert_eq!((reach(11 * 60 + 10), reach(12 * 60 + 49), reach(12 * 60 + 50)), (Some(0.0), Some(0.0), Some(1.0)));
    // The try of 12:50 gets through; the floor knows four minutes later.
    assert_eq!((95 * 60_000) % lead.tries_every.0, 0);
    let answered = department.pick_up.0 as f64 + department.answer.mean_ms() + lead.briefing.0 as f64;
    assert_eq!(answered, 240_000.0);
}

#[test]
fn the_yardstick_is_the_workload() {
    let centre = sound(SHIPPED[2]).centre();
    assert_eq!((centre.intervals(), centre.expected_contacts()), (20, 10_000.0));
    let agents: u32 = (0..20).map(|at| centre.groups[0].staff.planned_at(centre.interval_start(at))).sum();
    assert_eq!(agents, 1686);
    assert_eq!(centre.groups[0].staff.planned_at(Moment(20 * 3_600_000)), 39, "the last crew stays");
}

/// Whatever a plan can say reaches the engine; the rest is for people's eyes and stays in the plan.
#[test]
fn every_entry_counts() {
    let plan = sound(EVERYTHING);
    let centre = plan.centre();
    for (from, to) in [
        ("open: \"08:00\"", "open: \"07:30\""),
        ("close: \"18:00\"", "close: \"18:20\""),
        ("interval_minutes: 30", "interval_minutes: 20"),
        ("within_s: 20, counts: of_offered", "within_s: 20, counts: of_answered"),
        ("counts: of_offered", "counts: of_offered_without_short_abandons"),
        ("counts: of_offered", "counts: waited_no_longer"),
        ("finish_and_leave", "relieved"),
        ("finish_and_leave", "interrupt"),
        ("serve_out", "send_away"),
        ("longest_idle", "random"),
        ("lines: 90", "lines: 60"),
        ("day_percent: 8", "day_percent: 9"),
        ("interval_percent: 5", "interval_percent: 6"),
        ("correlation_percent: 50", "correlation_percent: 51"),
        ("weekday: monday", "weekday: friday"),
        ("monday: 1.2", "monday: 1.3"),
        ("from: \"16:00\"", "from: \"15:00\""),
        ("to: \"17:00\", factor: 1.5", "to: \"17:30\", factor: 1.5"),
        ("factor: 1.5)}", "factor: 1.6)}"),
        ("covers_percent: 50", "covers_percent: 60"),
        ("handle_factor: 0.9", "handle_factor: 0.8"),
        ("prevents_repeats_percent: 60", "prevents_repeats_percent: 70"),
        ("learning_days: 20", "learning_days: 30"),
        ("agent_hour: 18", "agent_hour: 19"),
        ("overtime_hour: 27", "overtime_hour: 28"),
        ("lost_customer: 12", "lost_customer: 13"),
        ("line_minute: 0.02", "line_minute: 0.03"),
        ("channel: phone", "channel: social"),
        ("channel: chat,", "channel: outbound,"),
        ("per_hour: (20, 60)", "per_hour: (30, 60)"),
        ("per_hour: 60", "per_hour: 70"),
        ("from: \"10:00\"", "from: \"10:15\""),
        ("self_service: (percent: 10", "self_service: (percent: 11"),
        ("fails_percent: 20", "fails_percent: 21"),
        ("comes_after_minutes: 5", "comes_after_minutes: 6"),
        ("levels: 2", "levels: 3"),
        ("per_level_s: 15", "per_level_s: 16"),
        ("leaves_percent: 3", "leaves_percent: 4"),
        ("exponential(mean_s: 150)", "exponential(mean_s: 151)"),
        ("exponential(mean_s: 150)", "endless"),
        ("gives_up_at_once_percent: 1", "gives_up_at_once_percent: 2"),
        ("percent_per_announced_minute: 4", "percent_per_announced_minute: 5"),
        ("first_percent: 40", "first_percent: 41"),
        ("later_percent: 30", "later_percent: 31"),
        ("busy_first_percent: 70", "busy_first_percent: 71"),
        ("busy_later_percent: 60", "busy_later_percent: 61"),
        ("mean_minutes: 12", "mean_minutes: 13"),
        ("mean_minutes: 12", "mean_hours: 12"),
        ("other_class: \"letters\"", "other_class: \"chats\""),
        ("other_percent: 15", "other_percent: 16"),
        ("within_s: 25", "within_s: 26"),
        ("priority: 2", "priority: 3"),
        ("ageing_per_minute: 0.5", "ageing_per_minute: 0.6"),
        ("[\"first\", (group: \"second\", after_s: 30)]", "[(group: \"second\", after_s: 30), \"first\"]"),
        ("after_s: 30", "after_s: 31"),
        ("mean_s: 270", "mean_s: 271"),
        ("constant(s: 10)", "constant(s: 11)"),
        ("sd_s: 9", "sd_s: 10"),
        ("slow_systems_s: 6", "slow_systems_s: 7"),
        ("factor: 1.1", "factor: 1.2"),
        ("to_s: 240", "to_s: 250"),
        ("topic: \"cause\", ", ""),
        ("needs: (department: \"billing\", percent: 80", "needs: (department: \"billing\", percent: 81"),
        ("vain_try_s: 31", "vain_try_s: 32"),
        ("promise: (percent: 95", "promise: (percent: 96"),
        ("due_minutes: 120", "due_minutes: 121"),
        ("urgent_minutes: 60", "urgent_minutes: 61"),
        ("shape: 1.4", "shape: 1.5"),
        ("reach_percent: 61", "reach_percent: 62"),
        ("failed_try_s: 75", "failed_try_s: 76"),
        ("tries: 4", "tries: 5"),
        ("between_minutes: 14", "between_minutes: 15"),
        ("broken_calls_percent: 50", "broken_calls_percent: 51"),
        ("unpromised_calls_percent: 33", "unpromised_calls_percent: 34"),
        ("sd_minutes: 11", "sd_minutes: 12"),
        ("waiting_at_least: 7", "waiting_at_least: 8"),
        ("accepts_percent: 36", "accepts_percent: 37"),
        ("repeat: (percent: 9", "repeat: (percent: 10"),
        ("hyperexponential(percent: 44", "hyperexponential(percent: 45"),
        ("first_s: 600", "first_s: 601"),
        ("second_s: 7200", "second_s: 7201"),
        ("retelling_s: 45", "retelling_s: 46"),
        ("angrier_percent: 12", "angrier_percent: 13"),
        ("same_agent_s: 21", "same_agent_s: 22"),
        ("voicemail: (percent: 22", "voicemail: (percent: 23"),
        ("list(forgotten_percent: 17)", "list(forgotten_percent: 18)"),
        ("list(forgotten_percent: 17)", "task"),
        ("list(forgotten_percent: 17)", "ignored"),
        ("due_hours: 3", "due_hours: 2"),
        ("[61, 122, 183]", "[61, 122, 184]"),
        ("4, 3])", "4, 5])"),
        (
            "per_interval([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3])",
            "per_day(total: 80, percent: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 6])",
        ),
        ("\"08:01\"", "\"08:02\""),
        ("due_hours: 5", "due_hours: 6"),
        ("urgent_minutes: 44", "urgent_minutes: 45"),
        ("reach_percent: 88", "reach_percent: 89"),
        ("failed_try_s: 13", "failed_try_s: 14"),
        ("[\"calls\", (class: \"chats\", factor: 1.3)]", "[(class: \"chats\", factor: 1.3), \"calls\"]"),
        ("factor: 1.3", "factor: 1.4"),
        ("by_priority", "in_order"),
        ("to: \"12:00\", agents: 8", "to: \"12:10\", agents: 8"),
        ("agents: 8)", "agents: 7)"),
        ("shrinkage_percent: 6", "shrinkage_percent: 7"),
        ("absence_percent: 4", "absence_percent: 5"),
        ("chats_at_once: 3", "chats_at_once: 2"),
        ("slow_down_percent: 30", "slow_down_percent: 31"),
        ("reserve: 2", "reserve: 3"),
        ("novices: (percent: 30", "novices: (percent: 31"),
        ("factor: 1.5, days_in", "factor: 1.6, days_in"),
        ("days_in: 10", "days_in: 11"),
        ("learning_days: 60", "learning_days: 61"),
        ("per_day: 4.5", "per_day: 4.6"),
        ("length_minutes: 6", "length_minutes: 7"),
        ("people: 4,", "people: 5,"),
        ("to: \"16:00\", breaks", "to: \"16:30\", breaks"),
        ("to: \"11:30\"", "to: \"11:20\""),
        ("at_once: 2", "at_once: 1"),
        ("percent: 90)", "percent: 91)"),
        ("people: 3)", "people: 2)"),
        ("pick_up_s: 14", "pick_up_s: 15"),
        ("constant(s: 46)", "constant(s: 47)"),
        ("told_at: \"17:00\"", "told_at: \"17:01\""),
        ("spread_minutes: 18", "spread_minutes: 19"),
        ("guided_percent: 40", "guided_percent: 41"),
        ("guided_percent: 40,", ""),
        ("repeat_percent: 19", "repeat_percent: 20"),
        ("promise_percent: 71", "promise_percent: 72"),
        ("tagged_percent: 51", "tagged_percent: 52"),
        ("notices_after: 3", "notices_after: 4"),
        ("looks_from: \"11:15\"", "looks_from: \"11:16\""),
        ("tries_every_minutes: 5", "tries_every_minutes: 6"),
        ("walks_after: 19", "walks_after: 18"),
        ("walk_minutes: 9", "walk_minutes: 8"),
        ("briefing_minutes: 4", "briefing_minutes: 5"),
        ("class: \"calls\", customers", "class: \"chats\", customers"),
        ("customers: 1000", "customers: 1001"),
        ("calls_percent: 8", "calls_percent: 9"),
        ("notice_prevents_percent: 10", "notice_prevents_percent: 11"),
        ("self_service_percent: 20", "self_service_percent: 21"),
        ("weight: (0, 3)", "weight: (1, 3)"),
        ("weight: 3)", "weight: 4)"),
    ] {
        let (other, found) = read(&changed(EVERYTHING, from, to));
        let other = other.unwrap_or_else(|| panic!("{to}: {found:?}"));
        assert_ne!(other.centre(), centre, "{from} and {to} give the same centre");
    }
    for (from, to) in [
        ("\"Everything\"", "\"Something\""),
        ("\"All of it.\"", "\"Some of it.\""),
        ("percent: 80, within_s: 20", "percent: 81, within_s: 20"),
        ("\"EUR\"", "\"HUF\""),
        ("friday: 0.7", "friday: 0.8"),
        ("\"groups.first.agents\"", "\"groups.first.reserve\""),
        ("\"match\"", "\"derby\""),
    ] {
        assert_ne!(sound(&changed(EVERYTHING, from, to)), plan, "{to}");
    }
}

#[test]
fn reading_letters_evenly_or_fading_brings_the_same_number_of_calls() {
    let read_so = |curve: &str| {
        let from = BILLING_ERROR_DAY.find("read: [").expect("the curve of the surge");
        let to = BILLING_ERROR_DAY[from..].find("],").expect("its end") + from;
        let text = format!("{}read: {curve}{}", &BILLING_ERROR_DAY[..from], &BILLING_ERROR_DAY[to + 1..]);
        let centre = sound(&text).centre();
        centre.classes[1].demand.expected(centre.open, centre.close)
    };
    assert!((read_so("evenly(from: \"09:00\", to: \"17:00\")") - 1040.0).abs() < 1e-6);
    assert!((read_so("fading(from: \"08:00\", mean_minutes: 20)") - 1040.0).abs() < 1e-3);
    let second_day = read_so("fading(from: \"08:00\", days_ago: 1, mean_hours: 24)");
    let share = libm::exp(-1.0) - libm::exp(-34.0 / 24.0);
    assert!((second_day - 1040.0 * share).abs() < 1e-6, "{second_day}");
}

#[test]
fn learning_is_a_straight_line_and_guidance_makes_it_steeper() {
    let factor = |text: &str| sound(text).centre().groups[0].novice_factor;
    // Ten of forty days: a guide that covers half of the contacts halves the way from sixty days to twenty.
    assert!((factor(EVERYTHING) - 1.375).abs() < 1e-12);
    let alone = changed(EVERYTHING, "covers_percent: 50", "covers_percent: 0");
    assert!((factor(&alone) - (1.5 - 0.5 / 6.0)).abs() < 1e-12);
}

#[test]
fn breaks_are_taken_out_of_shifts_in_turns() {
    let centre = sound(EVERYTHING).centre();
    let Staff::People(people) = &centre.groups[1].staff else { panic!("named shifts are people") };
    let minutes = |place: usize| people[place].on_duty.iter().map(|(from, to)| (from.0 / 60_000, to.0 / 60_000));
    assert_eq!(people.len(), 4);
    assert_eq!(minutes(1).collect::<Vec<_>>(), [(480, 660), (690, 960)]);
    assert_eq!(minutes(2).collect::<Vec<_>>(), [(480, 690), (720, 960)]);
}

#[test]
fn stretches_without_agents_are_steps_to_nobody() {
    let centre = sound(EVERYTHING).centre();
    let at = |hours: u64| Moment(hours * 3_600_000);
    assert_eq!(centre.groups[0].staff, Staff::Count(vec![(at(8), 8), (at(12), 0), (at(13), 9)]));
}

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
    let document = include_str!("../../docs/findings.md");
    for code in findings::ALL {
        assert!(document.contains(&format!("\n## {}\n", code.name)), "{}", code.name);
    }
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

#[test]
fn a_changed_tree_is_read_like_a_text() {
    let tree = crate::reading::parse(FileId(0), EVERYTHING, &mut Findings::new());
    let mut findings = Findings::new();
    assert_eq!(Plan::from_tree(&tree, &mut findings), Some(sound(EVERYTHING)));
    assert_eq!(findings.iter().count(), 0);
    assert!(matches!(sound(EVERYTHING).centre().classes[2].demand, Demand::At(ref times) if times.len() == 2));
}
