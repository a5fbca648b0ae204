//! A choice asks for a training that this trainee has not had and no repair gives.

use super::Code;
use crate::scenario::{Kind, Scenario, walk};
use crate::words::{Finding, Severity};

/// A choice asks for a training that this trainee has not had and no repair gives.
pub const CODE: Code = Code {
    name: "training-nobody-gives",
    severity: Severity::Warning,
    about: "A choice asks for a training that this trainee has not had and no repair gives.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    for (_, choice) in s.choices() {
        for training in choice.value.training.iter().filter(|training| !names.has(Kind::Training, training)) {
            let message = format!("nobody has the training \"{}\", so this is never offered", training.id);
            let help = match names.nearest(Kind::Training, training) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => "Write it after training: in desk:, or as the Training(…) that repairs a flaw.".into(),
            };
            out.push(CODE.finding(training.at, message, help));
        }
    }
}
