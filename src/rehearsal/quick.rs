//! The score of a play and whether it passes, as `scoring` has it, from figures worked out before: cheap enough for a
//! hundred thousand plays.

use super::memo::Memo;
use crate::conversation::{Attempt, Offer, Rules};
use crate::scoring::{Stopped, Values, got_nowhere};

/// The most a play with a fatal breach can score.
const FATAL: f64 = 40.0;

/// The most a play can score that was given up before anything had come of it.
const NOWHERE: f64 = 25.0;

/// The most a play can score that solved the matter and lost the customer.
const RUDE: f64 = 84.0;

/// Differences below this are the rounding of long sums.
const NOISE: f64 = 1e-9;

/// What came of a play.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quick {
    /// 0 to 100.
    pub score: f64,
    /// The matter was solved, the customer kept, and nothing fatal happened.
    pub passed: bool,
}

/// The score of an attempt that is over: what its regrets leave of 100, and the caps.
pub fn quick_score(attempt: &Attempt, values: &mut Values) -> Result<Quick, Stopped> {
    let mut memo = Memo::new(&attempt.program().rules);
    quick_score_with(attempt, values, &mut memo)
}

/// The same with what has been worked out in earlier plays of the same scenario.
pub(super) fn quick_score_with(attempt: &Attempt, values: &mut Values, memo: &mut Memo) -> Result<Quick, Stopped> {
    let mut regrets = 0.0_f64;
    for step in attempt.steps() {
        let qualities = memo.qualities(values, &step.before)?;
        if qualities.len() < 2 {
            // Forced: nothing was decided.
            continue;
        }
        let best = qualities.iter().map(|(_, quality)| *quality).fold(f64::NEG_INFINITY, f64::max);
        let chosen = qualities.iter().find(|(offer, _)| *offer == step.offer).map_or(best, |(_, quality)| *quality);
        if best - chosen >= NOISE {
            regrets += best - chosen;
        }
    }
    let range = values.start().worst.max(regrets);
    let uncapped = if range > NOISE { (100.0 - 100.0 / range * regrets).clamp(0.0, 100.0) } else { 100.0 };
    let rules = &attempt.program().rules;
    let (kept, solved) = (rules.all(&rules.relation, attempt.state()), rules.all(&rules.resolution, attempt.state()));
    let fatal = is_fatal(rules, attempt);
    let mut score = uncapped;
    if fatal {
        score = score.min(FATAL);
    }
    if got_nowhere(attempt) {
        score = score.min(NOWHERE);
    }
    if solved && !kept {
        score = score.min(RUDE);
    }
    Ok(Quick { score, passed: attempt.is_over() && solved && kept && !fatal })
}

/// Whether something was said or left out that must never be.
fn is_fatal(rules: &Rules, attempt: &Attempt) -> bool {
    let said = attempt.steps().iter().any(|step| match step.offer {
        Offer::Choose(ix) => rules.choices[usize::from(ix)].fatal,
        _ => false,
    });
    let said_words = attempt.state().phrases;
    let left_out = rules.phrases.iter().enumerate().any(|(ix, (_, fatal))| *fatal && said_words >> ix & 1 == 0);
    said || left_out
}
