//! Plans as their authors write them, read and lowered: the shipped ones, and one in which everything stands.

mod entries;
mod lowered;
mod shipped;
mod wrong;

use std::sync::Arc;

use super::Plan;
use crate::queueing::{Centre, Run};
use crate::reading::Findings;
use crate::words::FileId;

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
            title: "Calls of all kinds",
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
            title: "The first ones",
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
            title: "The billing people",
            reach: [(from: "08:00", to: "11:00", percent: 90), (from: "12:00", to: "18:00", percent: 70)],
            people: [(from: "08:00", to: "18:00", people: 3)], pick_up_s: 14, answer: constant(s: 46),
        ),
    },
    topics: {
        "cause": (
            title: "The one cause",
            department: "billing", told_at: "17:00", spread_minutes: 18,
            lead: (tagged_percent: 51, notices_after: 3, looks_from: "11:15", tries_every_minutes: 5, walks_after: 19, walk_minutes: 9, briefing_minutes: 4),
        ),
    },
    surges: {
        "bills": (
            title: "Bills for all",
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
