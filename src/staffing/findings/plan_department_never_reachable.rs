//! A department that nobody can reach.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A department that nobody can reach.
pub const CODE: Code = Code {
    name: "plan-department-never-reachable",
    severity: Severity::Warning,
    about: "Nobody can ever be reached in a department.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, department) in &written.plan.departments {
        let picks_up = department.reach.0.iter().any(|(from, to, chance)| from < to && chance.get() > 0.0);
        let people = department.people.0.iter().any(|(from, to, people)| from < to && *people > 0);
        if !picks_up || !people {
            let name = if picks_up { "people" } else { "reach" };
            let message = format!("nobody in \"{id}\" can be reached all day");
            let help = "Write at least one stretch in which somebody is there and picks up.".into();
            out.push(CODE.finding(written.at(&format!("departments.{id}.{name}")), message, help));
        }
    }
}
