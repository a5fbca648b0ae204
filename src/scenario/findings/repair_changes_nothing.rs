//! A repair leaves the house as it is, so its flaw costs nothing.

use super::Code;
use crate::scenario::{Repair, Scenario};
use crate::words::{Finding, Severity};

/// A repair leaves the house as it is, so its flaw costs nothing.
pub const CODE: Code = Code {
    name: "repair-changes-nothing",
    severity: Severity::Warning,
    about: "A repair leaves the house as it is, so its flaw costs nothing.",
};

/// Whether a repair leaves everything as it is; one of something unknown is not judged.
fn idle(s: &Scenario, repair: &Repair) -> bool {
    match repair {
        Repair::Reach(name, percent) => {
            s.departments.get(&name.id).is_some_and(|x| x.reach.0.iter().all(|(_, _, reach)| reach.percent >= *percent))
        }
        Repair::NoFreeze(name) => {
            s.systems.get(&name.id).is_some_and(|x| x.freezes.is_none_or(|freezes| freezes.percent.0 == 0))
        }
        Repair::Seconds(name, seconds) => {
            s.systems.get(&name.id).is_some_and(|x| x.windows + x.clicks + x.seconds <= *seconds)
        }
        Repair::Known(_) => false,
        Repair::Training(name) => {
            let had = s.desk.training.iter().any(|training| training.id == name.id);
            had || !s.choices().any(|(_, choice)| choice.value.training.iter().any(|training| training.id == name.id))
        }
        Repair::Authority(sum) => {
            *sum <= s.desk.authority && s.compensation.as_ref().is_none_or(|list| *sum <= list.authority)
        }
    }
}

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    for flaw in &s.flaws {
        if flaw.value.repair.is_empty() {
            let message = format!("\"{}\" has no repair, so it costs nothing", flaw.id);
            out.push(CODE.finding(
                flaw.at,
                message,
                "Write what would repair it, as in repair: [Known(\"cause\")].".into(),
            ));
        }
        for repair in flaw.value.repair.iter().filter(|repair| idle(s, repair)) {
            let at = match repair {
                Repair::Reach(x, _)
                | Repair::NoFreeze(x)
                | Repair::Seconds(x, _)
                | Repair::Known(x)
                | Repair::Training(x) => x.at,
                Repair::Authority(_) => flaw.at,
            };
            let help = "Write a repair that makes something better than it is, or mend what it repairs.";
            out.push(CODE.finding(at, "this repair changes nothing".into(), help.into()));
        }
    }
}
