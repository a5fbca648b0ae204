//! A condition waits for a fact that nothing teaches.

use super::Code;
use crate::scenario::{Condition, Effect, Kind, Ref, Repair, Scenario, walk};
use crate::words::{Finding, Severity};
use std::collections::BTreeSet;

/// A condition waits for a fact that nothing teaches.
pub const CODE: Code = Code {
    name: "fact-nobody-learns",
    severity: Severity::Warning,
    about: "A condition waits for a fact that nothing teaches.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let names = walk::Names::of(s);
    let (mut learned, mut marked) = (BTreeSet::new(), BTreeSet::new());
    let meant = |name| names.meant(Kind::Fact, name);
    for effect in walk::effects(s) {
        match effect {
            Effect::Learn(fact) => learned.extend(meant(fact)),
            Effect::Note(fact) => marked.extend(meant(fact)),
            _ => {}
        }
    }
    learned.extend(s.systems.iter().flat_map(|x| &x.value.look_up).flat_map(|q| &q.value.learn).filter_map(meant));
    for question in s.departments.iter().flat_map(|x| &x.value.questions) {
        let otherwise = question.value.or.iter().flat_map(|answer| &answer.value.learn);
        learned.extend(question.value.learn.iter().chain(otherwise).filter_map(meant));
    }
    learned.extend(walk::repairs(s).filter_map(|(_, repair)| match repair {
        Repair::Known(fact) => meant(fact),
        _ => None,
    }));
    for (_, flood) in walk::floods(s) {
        marked.extend(flood.parts.iter().filter_map(|part| meant(part.value.cue.as_ref()?)));
    }
    // A colleague who takes over later knows and has marked what was noted.
    let fresh = s.later.iter().any(|later| later.value.fresh);
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (at, condition) in walk::conditions(s) {
        let (fact, taught): (&Ref, bool) = match condition {
            Condition::Knows(x) | Condition::Saved(x) => {
                (x, learned.contains(x.id.as_str()) || marked.contains(x.id.as_str()))
            }
            Condition::Noted(x) => (x, marked.contains(x.id.as_str()) || fresh && learned.contains(x.id.as_str())),
            _ => continue,
        };
        if !taught && names.has(Kind::Fact, fact) && told.insert(fact.id.as_str()) {
            let message = format!("nothing teaches the fact \"{}\", so this never holds", fact.id);
            let help =
                "Name it after learn: at a look-up or a question, in Learn(…), or as a cue: if it is to be marked.";
            out.push(CODE.finding(at, message, help.into()));
        }
    }
}
