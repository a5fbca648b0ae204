//! The thread that holds the values: it solves or reads them, then answers one question after the other.

use crate::conversation::{Attempt, Offer, Program, State};
use crate::office::solving::values;
use crate::office::{SHOWN, Solved, Unjudged};
use crate::scoring::{Decision, Scorecard, Stopped, Values, Verdict, Watch};
use std::sync::mpsc::{Receiver, Sender};

/// A situation that is asked about, with the way that led there.
pub(super) struct Question {
    /// Names it, so that its answer is known.
    pub number: u64,
    pub attempt: Attempt,
}

/// What the thread says.
pub(super) enum Word {
    /// Questions are answered from now on.
    Ready,
    /// They never will be.
    Failed(Unjudged),
    /// The answer to the question of this number.
    Advice(u64, Box<Advice>),
}

/// What is known about a situation.
pub(super) struct Advice {
    /// Decisions before it.
    pub steps: usize,
    pub state: State,
    /// What each thing that can be done there would cost.
    pub costs: Vec<(Offer, f64)>,
    /// The last decision that was somebody's, or that cost something.
    pub last: Option<Decision>,
    /// What all of them cost together.
    pub lost: f64,
}

/// Works until nobody can ask any more.
pub(super) fn work(
    program: &Program,
    solved: &Solved,
    watch: &Watch,
    questions: &Receiver<Question>,
    words: &Sender<Word>,
) {
    if let Err(why) = answer(program, solved, watch, questions, words) {
        // Who cancelled it does not listen any more.
        drop(words.send(Word::Failed(why)));
    }
}

fn answer(
    program: &Program,
    solved: &Solved,
    watch: &Watch,
    questions: &Receiver<Question>,
    words: &Sender<Word>,
) -> Result<(), Unjudged> {
    let mut values = values(program, solved, watch)?;
    let mut listens = words.send(Word::Ready).is_ok();
    while listens && let Ok(first) = questions.recv() {
        // What was asked before the last question is over.
        let Question { number, attempt } = questions.try_iter().last().unwrap_or(first);
        let advice = advice(&attempt, &mut values).map_err(Unjudged::Stopped)?;
        listens = words.send(Word::Advice(number, Box::new(advice))).is_ok();
    }
    Ok(())
}

/// What there is to say about the situation of an attempt. The card of the unfinished attempt says it, so that no
/// figure here differs from the one in the debrief.
fn advice(attempt: &Attempt, values: &mut Values) -> Result<Advice, Stopped> {
    let card = Scorecard::of(attempt, values, None)?;
    let lost = card.decisions.iter().fold(0.0, |sum, decision| sum + decision.lost);
    let last =
        card.decisions.into_iter().rev().find(|decision| decision.offer != Offer::Wait || decision.lost >= SHOWN);
    let state = *attempt.state();
    let (scale, worth) = (Verdict::of(attempt, values)?.scale, values.worth(&state)?.total);
    let mut costs = Vec::new();
    values.qualities(&state, &mut costs)?;
    for (_, quality) in &mut costs {
        *quality = ((worth - *quality) * scale).max(0.0);
    }
    Ok(Advice { steps: attempt.steps().len(), state, costs, last, lost })
}
