use super::{Reading, Sheet, Unit};
use crate::words::Span;

pub(super) const UNIT: Unit = Unit::Money;

/// Time on duty and overtime; over all classes together also lines and customers lost, as
/// [`Tally::cost`](crate::queueing::Tally::cost) has it for the day.
///
/// A class alone has no cost: which part of the agents' time was spent on being there for it, nobody can say.
pub(super) fn read(sheet: &Sheet) -> Reading {
    let Some(work) = sheet.work else { return Reading::Nothing };
    let costs = &sheet.centre.costs;
    let people =
        hours(work.on_duty_ms) * price(costs.agent_hour) + hours(work.overtime_ms) * price(costs.overtime_hour);
    let contacts = sheet.count.map_or(0.0, |count| {
        count.customers_lost as f64 * price(costs.lost_customer) + hours(count.line_ms) * 60.0 * price(costs.line_minute)
    });
    Reading::Count(people + contacts)
}

fn hours(ms: u64) -> f64 {
    Span(ms).as_s() / 3600.0
}

/// What is negative or no number costs nothing.
fn price(asked: f64) -> f64 {
    if asked.is_finite() && asked > 0.0 { asked } else { 0.0 }
}
