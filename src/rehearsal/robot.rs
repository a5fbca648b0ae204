//! What a robot is, and what it sees of a moment.

use super::memo::Memo;
use crate::conversation::{Attempt, ChoiceIx, Hangs, Offer, Opens, Phase, Program, Rules, State};
use crate::scenario::{Effect, Points};
use crate::scoring::{Stopped, Values};
use crate::words::Dice;

/// Somebody who plays by a rule. One is made for every play, so what it remembers is of this play alone.
pub trait Robot {
    /// Its name, as in the contract.
    fn name(&self) -> &'static str;

    /// What it does now: one of the offers. Asked only when there is more than one.
    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped>;
}

/// A moment as a robot sees it.
pub struct Look<'a> {
    attempt: &'a Attempt,
    offers: &'a [Offer],
    values: &'a mut Values,
    memo: &'a mut Memo,
    dice: &'a mut Dice,
}

impl<'a> Look<'a> {
    /// A look at the present moment of an attempt, its offers in the order in which they are shown.
    pub fn new(
        attempt: &'a Attempt,
        offers: &'a [Offer],
        values: &'a mut Values,
        memo: &'a mut Memo,
        dice: &'a mut Dice,
    ) -> Look<'a> {
        Look { attempt, offers, values, memo, dice }
    }

    /// The attempt so far.
    pub fn attempt(&self) -> &'a Attempt {
        self.attempt
    }

    /// What is played.
    pub fn program(&self) -> &'a Program {
        self.attempt.program()
    }

    /// The rules of what is played.
    pub fn rules(&self) -> &'a Rules {
        &self.program().rules
    }

    /// The situation.
    pub fn state(&self) -> &'a State {
        self.attempt.state()
    }

    /// What may be done, in the order in which it is shown.
    pub fn offers(&self) -> &'a [Offer] {
        self.offers
    }

    /// The solved values.
    pub fn values(&mut self) -> &mut Values {
        self.values
    }

    /// The robot's own stream of chance.
    pub fn dice(&mut self) -> &mut Dice {
        self.dice
    }

    /// Whether something is among the offers.
    pub fn can(&self, offer: Offer) -> bool {
        self.offers.contains(&offer)
    }

    /// Whether the customer is gone and only after-call work is left.
    pub fn is_wrap_up(&self) -> bool {
        self.state().phase == Phase::WrapUp
    }

    /// Whether the customer is talking without a breath.
    pub fn is_flood(&self) -> bool {
        let s = self.state();
        s.phase == Phase::Talk && matches!(self.rules().nodes[usize::from(s.node)].opens, Opens::Flood(_))
    }

    /// The author's choices that are open, said or done, in the order in which they are shown.
    pub fn choices(&self) -> Vec<ChoiceIx> {
        let choice = |offer: &Offer| match offer {
            Offer::Choose(ix) => Some(*ix),
            _ => None,
        };
        self.offers.iter().filter_map(choice).collect()
    }

    /// The choices that can be said to the customer now, in the order in which they are shown.
    pub fn spoken(&self) -> Vec<ChoiceIx> {
        if self.state().phase != Phase::Talk {
            return Vec::new();
        }
        let mut spoken = self.choices();
        spoken.retain(|ix| self.is_spoken(*ix));
        spoken
    }

    /// Whether a choice is said rather than done.
    pub fn is_spoken(&self, ix: ChoiceIx) -> bool {
        self.rules().choices[usize::from(ix)].spoken
    }

    /// Whether it is a moment of choice: at least two things can be said.
    pub fn is_moment_of_choice(&self) -> bool {
        self.spoken().len() >= 2
    }

    /// What a choice shows of whoever takes it.
    pub fn tags(&self, ix: ChoiceIx) -> &'a [String] {
        &self.rules().choices[usize::from(ix)].tags
    }

    /// The points of a choice's own tags.
    pub fn own_points(&self, ix: ChoiceIx) -> Points {
        self.rules().choices[usize::from(ix)].points
    }

    /// The choice's words as they are said in this attempt.
    pub fn text(&self, ix: ChoiceIx) -> String {
        self.attempt.speech().choice(self.program(), ix)
    }

    /// How many words a choice has.
    pub fn words(&self, ix: ChoiceIx) -> usize {
        self.text(ix).split_whitespace().count()
    }

    /// Whether taking a choice promises something.
    pub fn promises(&self, ix: ChoiceIx) -> bool {
        let choice = self.program().scenario.choices().nth(usize::from(ix));
        choice.is_some_and(|(_, choice)| choice.value.then.iter().any(|effect| matches!(effect, Effect::Promise(_))))
    }

    /// Whether a choice is an answer to what the customer says at this node, rather than something said at any time.
    pub fn answers_the_node(&self, ix: ChoiceIx) -> bool {
        matches!(self.rules().hangs(ix), Hangs::Node(_))
    }

    /// What somebody does who does nothing: waits, and after the call goes home.
    pub fn idle(&self) -> Offer {
        if self.is_wrap_up() { Offer::End } else { Offer::Wait }
    }

    /// Takes a choice, or does nothing when there is none.
    pub fn take(&self, choice: Option<ChoiceIx>) -> Offer {
        choice.map_or(self.idle(), Offer::Choose)
    }

    /// One of several, each with the same chance.
    pub fn pick<T: Copy>(&mut self, among: &[T]) -> Option<T> {
        among.get(self.dice.below(among.len())).copied()
    }

    /// Every offer with what it is worth, in the order of the rules.
    pub fn qualities(&mut self) -> Result<&[(Offer, f64)], Stopped> {
        self.memo.qualities(self.values, self.attempt.state())
    }

    /// Every offer with what it is worth by dimension, in the order of the rules.
    pub fn points(&mut self) -> Result<&[(Offer, Points)], Stopped> {
        self.memo.points(self.values, self.attempt.state())
    }

    /// Every offer with the most that can be lost from it on, in the order of the rules.
    pub fn harms(&mut self) -> Result<&[(Offer, f64)], Stopped> {
        self.memo.harms(self.values, self.attempt.state())
    }

    /// Beats from coming to a node to an ending on the shortest way.
    pub fn to_the_end(&self, node: u8) -> Option<u32> {
        self.memo.to_the_end(node)
    }

    /// The best that can be done, as [`Values::best`] has it.
    pub fn best(&mut self) -> Result<Offer, Stopped> {
        let idle = self.idle();
        Ok(largest(self.qualities()?.iter().copied()).unwrap_or(idle))
    }

    /// The best, but with a chance of `share` at every moment of choice whatever comes to mind.
    pub fn best_but_for_noise(&mut self, share: f64) -> Result<Offer, Stopped> {
        let spoken = self.spoken();
        if spoken.len() >= 2 && self.dice.unit() < share {
            let said = self.pick(&spoken);
            return Ok(self.take(said));
        }
        self.best()
    }
}

/// The first of those with the largest figure.
pub(super) fn largest<T: Copy>(all: impl IntoIterator<Item = (T, f64)>) -> Option<T> {
    let mut best: Option<(T, f64)> = None;
    for (one, figure) in all {
        if best.is_none_or(|(_, so_far)| figure > so_far) {
            best = Some((one, figure));
        }
    }
    best.map(|(one, _)| one)
}
