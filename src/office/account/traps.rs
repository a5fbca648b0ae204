//! The usual traps, and which of them the trainee fell into: only what decisions and events show.

use crate::conversation::{Attempt, Hold, Offer};
use crate::scoring::{CapKind, Scorecard};
use crate::words::{EventKind, PromiseState};

/// Every trap by its word; `trap-WORD` says what it is, and `trap-WORD.instead` what helps.
pub const TRAPS: [&str; 9] =
    ["kindness", "promise", "evasion", "transfer", "callback", "guess", "interrupt", "hold", "retell"];

/// Ways to get out of it, besides all tags that begin with `evasion_`.
const EVASIONS: [&str; 6] = ["cannot_only", "excuse", "distancing", "recited_policy", "written_only", "wrong_door"];

/// A trap the trainee fell into.
#[derive(Clone, PartialEq, Debug)]
pub struct Trap {
    /// Its word, one of [`TRAPS`].
    pub word: &'static str,
    /// How often.
    pub times: usize,
    /// Points that the decisions lost with which it was fallen into.
    pub lost: f64,
    /// The steps at which it was fallen into; empty where only what came of it is known.
    pub steps: Vec<usize>,
}

/// The traps the trainee fell into, in the order of [`TRAPS`].
pub fn traps(card: &Scorecard, attempt: &Attempt) -> Vec<Trap> {
    let found = TRAPS.into_iter().filter_map(|word| {
        let steps: Vec<usize> = (0..attempt.steps().len()).filter(|step| is_in(attempt, *step, word)).collect();
        let times = steps.len().max(came(card, attempt, word));
        let costs = card.decisions.iter().filter(|decision| steps.contains(&decision.step));
        let lost = costs.fold(0.0, |sum, decision| sum + decision.lost);
        (times > 0).then_some(Trap { word, times, lost, steps })
    });
    found.collect()
}

/// Whether a step was one into a trap.
fn is_in(attempt: &Attempt, step: usize, word: &str) -> bool {
    let Some(offer) = attempt.steps().get(step).map(|step| step.offer) else { return false };
    let tags = match offer {
        Offer::Choose(ix) => attempt.program().rules.choices.get(usize::from(ix)).map(|choice| &choice.tags[..]),
        _ => None,
    };
    let tagged = |wanted: &[&str]| tags.is_some_and(|tags| tags.iter().any(|tag| wanted.contains(&tag.as_str())));
    match word {
        "kindness" => tagged(&["kind_but_empty", "empty_answer"]),
        "promise" => tagged(&["overpromise", "blind_promise"]),
        "evasion" => tagged(&EVASIONS) || tags.is_some_and(|tags| tags.iter().any(|tag| tag.starts_with("evasion_"))),
        "transfer" => tagged(&["blind_transfer"]),
        "guess" => tagged(&["guessed"]),
        "interrupt" => offer == Offer::Interrupt || tagged(&["interrupted"]),
        "hold" => matches!(offer, Offer::Hold { asked: false } | Offer::Ask { hold: Hold::Unasked, .. }),
        "retell" => tagged(&["retell_demanded"]),
        _ => false,
    }
}

/// How often a trap shows only in what came of it.
fn came(card: &Scorecard, attempt: &Attempt, word: &str) -> usize {
    let turned = |wanted: PromiseState| {
        let events = attempt.events().iter();
        events.filter(|event| matches!(&event.kind, EventKind::PromiseTurned { state, .. } if *state == wanted)).count()
    };
    match word {
        "kindness" => card.caps.iter().filter(|cap| cap.kind == CapKind::KindButUnsolved).count(),
        "promise" => turned(PromiseState::Broken),
        "callback" => turned(PromiseState::Needless),
        _ => 0,
    }
}
