//! What to practise next, and why.

use super::Office;
use crate::conversation::Program;

/// The scenario that teaches the desk itself.
pub const FIRST_CALL: &str = "first-call";

/// Why a scenario is the one to practise next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It teaches the desk, and nothing was practised yet.
    First,
    /// It was not passed yet, and the easy ones come first.
    NotPassed,
    /// All were passed, this one with the least.
    Least,
}

impl Office {
    /// The scenario to practise next, by its place in [`Office::programs`].
    ///
    /// Whoever is new begins with the call that teaches the desk, unless they know it already. Then comes what was not
    /// passed, the easy ones first and of one level the one with the lowest score; in the end what was passed with the
    /// least.
    pub fn practise_next(&self) -> Option<(usize, Why)> {
        let teaches = |program: &Program| program.scenario.id.as_str() == FIRST_CALL;
        if self.best.is_empty()
            && !self.settings.skipped_first_call
            && let Some(first) = self.programs.iter().position(|program| teaches(program))
        {
            return Some((first, Why::First));
        }
        // The desk is taught once: to who is new, or who has begun with it and wants to pass.
        let tried = |program: &Program| self.best(program).is_some();
        let wanted = self.programs.iter().enumerate().filter(|(_, program)| !teaches(program) || tried(program));
        let (mut open, mut passed) = (Vec::new(), Vec::new());
        for (place, program) in wanted {
            let best = self.best(program);
            // Untried comes before tried.
            let score = best.map_or(-1.0, |best| best.score);
            if best.is_some_and(|best| best.passed) {
                passed.push((0, score, place));
            } else {
                open.push((program.scenario.level, score, place));
            }
        }
        let least = |mut all: Vec<(u8, f64, usize)>| {
            // The sort keeps the order of the list where nothing else decides.
            all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            all.first().map(|(_, _, place)| *place)
        };
        let open = least(open).map(|place| (place, Why::NotPassed));
        open.or_else(|| least(passed).map(|place| (place, Why::Least)))
    }
}
