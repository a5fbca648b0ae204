//! Fewer telephone lines than agents on the phone.

use crate::queueing::{Channel, Group};
use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Fewer telephone lines than agents on the phone.
pub const CODE: Code = Code {
    name: "plan-fewer-lines-than-agents",
    severity: Severity::Warning,
    about: "There are fewer telephone lines than agents on the phone.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some(lines) = written.plan.lines else { return };
    let centre = written.plan.centre();
    let on_phone = |group: &Group| {
        let mut served = group.serves.iter().filter_map(|served| centre.classes.get(served.class));
        served.any(|class| class.channel == Channel::Phone)
    };
    let most = (0..centre.intervals()).map(|interval| {
        let at = centre.interval_start(interval);
        centre
            .groups
            .iter()
            .filter(|group| on_phone(group))
            .map(|group| u64::from(group.staff.planned_at(at)))
            .sum::<u64>()
    });
    let most = most.max().unwrap_or(0);
    if u64::from(lines) < most {
        let message = format!("there are {lines} lines for up to {most} agents on the phone, so some can never answer");
        out.push(CODE.finding(written.at("lines"), message, "Count the lines of waiting callers as well.".into()));
    }
}
