//! A goal or a phrase has no points or no reason.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A goal or a phrase has no points or no reason.
pub const CODE: Code = Code {
    name: "score-without-reason",
    severity: Severity::Warning,
    about: "A goal or a phrase has no points or no reason.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let goals = s.goals.iter().map(|x| ("goal", &x.id, x.at, x.value.points, &x.value.why));
    let phrases = s.phrases.iter().map(|x| ("phrase", &x.id, x.at, x.value.points, &x.value.why));
    for (kind, id, at, points, why) in goals.chain(phrases) {
        if points.is_zero() {
            let help = "Write points: with at least one number that is not 0, or delete it.";
            out.push(CODE.finding(at, format!("the {kind} \"{id}\" has no points"), help.into()));
        }
        if why.source.trim().is_empty() && why.at.to > 0 {
            let help = "Write after why: what the debrief is to say about it.";
            out.push(CODE.finding(at, format!("the {kind} \"{id}\" has no reason"), help.into()));
        }
    }
}
