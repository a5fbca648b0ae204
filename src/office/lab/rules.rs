//! The two rules by which the same day looks different: what happens at a shift's end, and what counts as in time.

use super::Lab;
use crate::queueing::{Centre, Difference, ServiceLevelRule, ShiftEnd};
use std::sync::Arc;

/// The rules with the words of the plan.
pub(super) static SHIFT_ENDS: [(&str, ShiftEnd); 3] = [
    ("finish_and_leave", ShiftEnd::FinishAndLeave),
    ("relieved", ShiftEnd::Relieved),
    ("interrupt", ShiftEnd::Interrupt),
];

/// The definitions of service level with the words of the plan.
pub(super) static DEFINITIONS: [(&str, ServiceLevelRule); 4] = [
    ("of_offered", ServiceLevelRule::OfOffered),
    ("of_offered_without_short_abandons", ServiceLevelRule::OfOfferedWithoutShortAbandons),
    ("of_answered", ServiceLevelRule::OfAnswered),
    ("waited_no_longer", ServiceLevelRule::WaitedNoLonger),
];

/// The rules both plans are looked at with.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Rules {
    /// What happens at a shift's end; none for what the plan says.
    pub shift_end: Option<ShiftEnd>,
    /// What counts as in time; none for what the plan says.
    pub counts: Option<ServiceLevelRule>,
    /// What each of the other rules does to the baseline, once that was worked out.
    pub effects: Vec<Effect>,
}

/// What another rule does to the baseline.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Effect {
    /// The word of the rule, as plans write it.
    pub rule: &'static str,
    /// By how much the service level changes.
    pub service_level: Option<Difference>,
    /// By how much the share of the lost changes.
    pub lost_share: Option<Difference>,
}

impl Rules {
    /// What they change, as a what-if writes it.
    pub(super) fn changes(&self) -> Vec<String> {
        let mut changes = Vec::new();
        if let Some((word, _)) = SHIFT_ENDS.iter().find(|(_, rule)| Some(*rule) == self.shift_end) {
            changes.push(format!("(path: \"shift_end\", to: {word})"));
        }
        if let Some((word, _)) = DEFINITIONS.iter().find(|(_, rule)| Some(*rule) == self.counts) {
            changes.push(format!("(path: \"service_level.counts\", to: {word})"));
        }
        changes
    }
}

/// The baseline under every rule it does not have, with the words of these.
pub(super) fn others(baseline: &Centre) -> Vec<(&'static str, Arc<Centre>)> {
    let with = |change: &dyn Fn(&mut Centre)| {
        let mut centre = baseline.clone();
        change(&mut centre);
        for (_, later) in &mut centre.changes {
            let mut changed = Centre::clone(later);
            change(&mut changed);
            *later = Arc::new(changed);
        }
        Arc::new(centre)
    };
    let ends = SHIFT_ENDS.iter().filter(|(_, rule)| *rule != baseline.shift_end);
    let ends = ends.map(|(word, rule)| (*word, with(&|centre: &mut Centre| centre.shift_end = *rule)));
    let counts = DEFINITIONS.iter().filter(|(_, rule)| *rule != baseline.service_level);
    let counts = counts.map(|(word, rule)| (*word, with(&|centre: &mut Centre| centre.service_level = *rule)));
    ends.chain(counts).collect()
}

impl Lab {
    /// The rules at a shift's end that can be chosen, with the words of their keys.
    pub fn shift_ends() -> &'static [(&'static str, ShiftEnd)] {
        &SHIFT_ENDS
    }

    /// The definitions of service level that can be chosen, with the words of their keys.
    pub fn definitions() -> &'static [(&'static str, ServiceLevelRule)] {
        &DEFINITIONS
    }
}
