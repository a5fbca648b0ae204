//! A group's own share of something that its class does not have.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A group's own share of something that its class does not have.
pub const CODE: Code = Code {
    name: "plan-share-of-nothing",
    severity: Severity::Warning,
    about: "A group has a share of repeats or promises of its own for a class that has none.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        for (place, (class, _)) in group.answers.iter().enumerate() {
            let Some(habit) = group.habits.iter().find(|habit| habit.class == *class) else { continue };
            // A class that is not there is another finding.
            let Some((_, of)) = written.plan.classes.iter().find(|(name, _)| name == class) else { continue };
            let path = |name: &str| format!("groups.{id}.answers.{place}.{name}");
            if habit.repeats.is_some() && of.numbers.repeat.is_none() {
                let message = format!("nobody of \"{class}\" calls again, whoever answers");
                let help = "Write repeat: in the class, with percent: 0 and the delay after which they call again.";
                out.push(CODE.finding(written.at(&path("repeat_percent")), message, help.into()));
            }
            if habit.promises.is_some() && (of.numbers.promise.is_none() || of.needs.is_none()) {
                let message = format!("nothing is promised to \"{class}\", whoever answers");
                let help = "Write needs: and promise: in the class, or leave this share out.".to_owned();
                out.push(CODE.finding(written.at(&path("promise_percent")), message, help));
            }
        }
    }
}
