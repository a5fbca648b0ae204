//! One decision and the beats that follow it, until the next decision can be made.
//!
//! Playing and solving run this same code; what differs is the [`Course`]: one draws the outcome of a
//! chance and keeps the events, the other walks through all outcomes and keeps the points.

mod effects;
mod end;
mod hold;
mod talk;
mod time;

use super::offer::Offer;
use super::rules::{CallerRules, ChoiceIx, Rules};
use super::state::{Job, Phase, State};
use crate::scenario::Points;
use crate::words::{Means, PromiseState};

/// What chance decides, when it becomes visible.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ChancePoint {
    /// Whether a system freezes when its answer is due.
    Freeze(u8),
    /// Whether somebody answers at a department.
    Answer(u8),
    /// Whether a product is taken.
    Accept(u8),
}

/// Something that happened, in numbers; the attempt turns it into words.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Happened {
    ContactBegan { contact: u8, anger: u8 },
    Arrived { node: u8, variant: Option<u8> },
    Prompted { node: u8, own: bool },
    Said(ChoiceIx),
    Done(ChoiceIx),
    Replied(ChoiceIx),
    Listened { node: u8, good: bool },
    Interrupted,
    Marked { part: u8, cue: Option<u8> },
    PartBegan { node: u8, part: u8 },
    VisitorMoved { node: u8, stage: u8 },
    LookUpBegan(u8),
    LookUpShowed { query: u8, found: bool },
    Froze(u8),
    CameBack(u8),
    MachineBack,
    HoldBegan { asked: bool },
    HoldEnded,
    AskBegan { question: u8, means: Means },
    Answered(u8),
    AnsweredOtherwise { question: u8, answer: u8 },
    Unanswered(u8),
    TransferFailed(ChoiceIx),
    Learned(u8),
    Noted(u8),
    Tagged(u8),
    Promised(u8),
    Recorded { promise: u8, option: u8 },
    PromiseJudged { promise: u8, state: PromiseState },
    Offered { product: u8, taken: bool },
    Compensated { amount: u8, within: bool },
    AngerMoved { from: u8, to: u8 },
    TrustMoved { from: u8, to: u8 },
    FellSilent,
    EventCame(u8),
    GoalReached(u8),
    PhraseMissing(u8),
    Fatal(ChoiceIx),
    WrapUpBegan(u8),
    Ended(u8),
}

/// Who walks along: decides chances, collects points, hears what happens.
pub trait Course {
    /// Whether the thing happens: its real chance, and what a newcomer may expect.
    fn chance(&mut self, point: ChancePoint, real: f64, expected: f64) -> bool;
    /// Points come.
    fn pay(&mut self, points: Points);
    /// Something happened at a beat.
    fn tell(&mut self, beat: u16, what: Happened);
}

/// Who is busy with their mouth while a beat passes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mouth {
    /// The trainee speaks.
    Trainee,
    /// Nobody speaks to the customer.
    Free,
    /// The customer listens to music.
    Hold,
}

impl Rules {
    /// The beginning: the state at the moment of pick-up.
    pub fn beginning(&self, course: &mut impl Course) -> State {
        let caller = &self.callers[0];
        let mut s = State {
            anger: caller.anger,
            trust: caller.trust,
            cooperation: caller.cooperation,
            known: self.known,
            compensation: self.compensation.as_ref().map_or(0, |c| c.state),
            ..State::default()
        };
        for (i, product) in self.products.iter().enumerate() {
            s.basket |= u16::from(product.in_basket) << i;
        }
        course.tell(0, Happened::ContactBegan { contact: 0, anger: s.anger });
        self.pay_goals(&mut s, course);
        self.arrive(&mut s, self.start, 0, course);
        s
    }

    /// Carries out one offer and lets time pass until the next decision.
    pub fn apply(&self, s: &mut State, offer: Offer, course: &mut impl Course) {
        match offer {
            Offer::Wait => self.wait(s, course),
            Offer::Choose(ix) => self.choose(s, ix, course),
            Offer::Listen => self.listen(s, course),
            Offer::Interrupt => self.interrupt(s, course),
            Offer::Mark(part) => self.mark(s, part, course),
            Offer::LookUp(query) => {
                let rules = &self.queries[query as usize];
                let system = rules.system as usize;
                // A system that has nothing to show says so at once.
                let left = if self.all(&rules.when, s) { self.systems[system].takes } else { 1 };
                s.jobs[system] = Job { query: query + 1, left };
                course.tell(s.beat, Happened::LookUpBegan(query));
            }
            Offer::Hold { asked } => self.hold_for_system(s, asked, course),
            Offer::Ask { question, means, hold } => self.ask(s, question, means, hold, course),
            Offer::Tag(reason) => {
                s.reason = reason + 1;
                course.tell(s.beat, Happened::Tagged(reason));
                course.pay(self.reasons[reason as usize].1);
                self.pass_a_beat(s, course);
            }
            Offer::Compensate(amount) => self.compensate(s, amount, course),
            Offer::Note(fact) => {
                s.saved |= 1 << fact;
                course.tell(s.beat, Happened::Noted(fact));
                self.pass_a_beat(s, course);
            }
            Offer::Record(promise, option) => {
                let rules = &self.promises[promise as usize];
                let (owner, due) = rules.record[option as usize];
                let rightly = owner == rules.owner && due <= rules.due;
                s.set_promise(promise as usize, if rightly { 2 } else { 3 });
                course.tell(s.beat, Happened::Recorded { promise, option });
                self.pass_a_beat(s, course);
            }
            Offer::End => self.leave_wrap_up(s, course),
        }
        self.go_on(s, course);
        if s.phase != Phase::Over {
            self.pay_goals(s, course);
        }
    }

    /// Who is on the line in this contact.
    fn caller(&self, s: &State) -> &CallerRules {
        &self.callers[self.contacts[s.contact as usize].caller as usize]
    }

    /// Whether a spoken choice leaves the customer without an answer of their own, for those who show it.
    pub fn replies(&self, ix: ChoiceIx) -> bool {
        self.choices[ix as usize].reply > 0
    }
}
