//! The day as a whole: its target, its volume, what is special about it, and what things cost.

use super::fields::{choice, factor, from_to, need_percent, need_span, number, percent, units};
use crate::queueing::{Costs, ServiceLevelRule, Volume};
use crate::reading::{Reader, Value};
use crate::words::{Span, TimeOfDay};

/// A service-level target: such a share of the contacts answered within such a time.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ServiceLevel {
    /// The share.
    pub share: f64,
    /// The time.
    pub within: Span,
    /// Which of the four definitions is meant.
    pub counts: ServiceLevelRule,
}

/// Something that makes contacts more or fewer for a while.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct DayEvent {
    /// When it begins.
    pub from: TimeOfDay,
    /// When it ends.
    pub to: TimeOfDay,
    /// What it multiplies contacts by.
    pub factor: f64,
}

/// A workflow that leads agents through a contact.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Guided {
    /// The share of contacts it covers.
    pub covers: f64,
    /// Multiplies the handle time of these.
    pub handle_factor: f64,
    /// The share of their repeats that it prevents.
    pub prevents_repeats: f64,
    /// Working days until a novice is like the others when everything is guided.
    pub learning_days: Option<f64>,
}

/// The days of the week with the words authors write.
pub(super) const WEEKDAYS: &[(&str, usize)] =
    &[("monday", 0), ("tuesday", 1), ("wednesday", 2), ("thursday", 3), ("friday", 4), ("saturday", 5), ("sunday", 6)];

/// The definitions of service level with the words authors write.
pub(super) const DEFINITIONS: &[(&str, ServiceLevelRule)] = &[
    ("of_offered", ServiceLevelRule::OfOffered),
    ("of_offered_without_short_abandons", ServiceLevelRule::OfOfferedWithoutShortAbandons),
    ("of_answered", ServiceLevelRule::OfAnswered),
    ("waited_no_longer", ServiceLevelRule::WaitedNoLonger),
];

/// What stands for a service level that could not be read.
pub(super) const UNREADABLE: ServiceLevel =
    ServiceLevel { share: 1.0, within: Span(20_000), counts: ServiceLevelRule::OfOffered };

/// `(percent: 80, within_s: 20, counts: of_offered)`
pub(super) fn service_level(r: &mut Reader<'_>, value: &Value) -> ServiceLevel {
    let mut fields = r.fields(value, "the service level");
    let share = need_percent(r, &mut fields, "percent");
    let within = need_span(r, &mut fields, units!("within"));
    let counts = choice(r, &mut fields, "counts", "a definition of service level", DEFINITIONS);
    fields.done(r);
    ServiceLevel { share, within, counts }
}

/// `(day_percent: 8, interval_percent: 5, correlation_percent: 50)`
pub(super) fn volume(r: &mut Reader<'_>, value: &Value) -> Volume {
    let mut fields = r.fields(value, "the noise of the volume");
    let day_cv = percent(r, &mut fields, "day_percent").unwrap_or(0.0);
    let interval_cv = percent(r, &mut fields, "interval_percent").unwrap_or(0.0);
    let correlation = percent(r, &mut fields, "correlation_percent").unwrap_or(0.0);
    fields.done(r);
    Volume { day_cv, interval_cv, correlation }
}

/// `(monday: 1.25, saturday: 0.6)`
pub(super) fn weekday_factors(r: &mut Reader<'_>, value: &Value) -> Vec<(usize, f64)> {
    let mut fields = r.fields(value, "the factors of the week");
    let mut factors = Vec::new();
    for &(name, day) in WEEKDAYS {
        factors.extend(factor(r, &mut fields, name).map(|factor| (day, factor)));
    }
    fields.done(r);
    factors
}

/// `(from: "17:00", to: "18:00", factor: 1.4)`
pub(super) fn event(r: &mut Reader<'_>, value: &Value) -> DayEvent {
    let mut fields = r.fields(value, "an event of the day");
    let (from, to) = from_to(r, &mut fields);
    let factor = fields.need(r, "factor").and_then(|value| r.number(value, "factor", 0.0..=100.0)).unwrap_or(1.0);
    fields.done(r);
    DayEvent { from, to, factor }
}

/// `(agent_hour: 18, overtime_hour: 27, lost_customer: 12, line_minute: 0.02)`
pub(super) fn costs(r: &mut Reader<'_>, value: &Value) -> Costs {
    let mut fields = r.fields(value, "the costs");
    let mut cost = |name| number(r, &mut fields, name, 0.0..=1e9);
    let agent_hour = cost("agent_hour").unwrap_or(0.0);
    let overtime_hour = cost("overtime_hour").unwrap_or(agent_hour);
    let (lost_customer, line_minute) = (cost("lost_customer"), cost("line_minute"));
    fields.done(r);
    let (lost_customer, line_minute) = (lost_customer.unwrap_or(0.0), line_minute.unwrap_or(0.0));
    Costs { agent_hour, overtime_hour, lost_customer, line_minute }
}

/// `(covers_percent: 80, handle_factor: 0.95, prevents_repeats_percent: 90, learning_days: 20)`
pub(super) fn guided(r: &mut Reader<'_>, value: &Value) -> Guided {
    let mut fields = r.fields(value, "the guided workflow");
    let covers = percent(r, &mut fields, "covers_percent").unwrap_or(1.0);
    let handle_factor = factor(r, &mut fields, "handle_factor").unwrap_or(1.0);
    let prevents_repeats = percent(r, &mut fields, "prevents_repeats_percent").unwrap_or(0.0);
    let learning_days = number(r, &mut fields, "learning_days", 0.0..=10_000.0);
    fields.done(r);
    Guided { covers, handle_factor, prevents_repeats, learning_days }
}
