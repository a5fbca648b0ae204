//! A contact in the person's hands: in front, or one of several that wait for their turn.

use crate::conversation::{Attempt, Offer, Opens, Phase};
use crate::queueing::{Caller, Outcome};
use crate::shift::Arrival;
use crate::words::{Event, EventKind, Moment, Span};

/// A contact in the seat that is no conversation: the plan's average handles it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Routine {
    /// Who it is on this day.
    pub caller: Caller,
    /// Its class in the plan.
    pub class: usize,
    /// When somebody picked up.
    pub since: Moment,
    /// When it will be over.
    pub until: Moment,
}

/// Where a conversation comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// From the queue: somebody was put through to the seat.
    Queue {
        /// Who it is on this day.
        caller: Caller,
        /// The class in the plan.
        class: usize,
        /// The cast it came of.
        cast: usize,
    },
    /// From something that the person did, by its place among the acts: they have gone to somebody, or rung them up.
    Act(usize),
}

/// A conversation in the person's hands: a contact, or one that they have opened themselves.
#[derive(Clone)]
pub struct Held {
    /// How many conversations of the day had begun before it: what tells it from all others.
    pub number: usize,
    /// Where it comes from.
    pub origin: Origin,
    /// When somebody picked up first, or was met.
    pub since: Moment,
    /// How long the caller had waited.
    pub waited: Span,
    /// What the caller brought along.
    pub arrival: Arrival,
    /// The conversation.
    pub attempt: Attempt,
    /// How the first contact ended for the rest of the day, once it has; never where nobody of the queue is in it.
    pub outcome: Option<Outcome>,
    /// How long the first contact took, once it is over.
    pub handled: Option<Span>,
    /// When the case goes on, while it waits for that.
    pub due: Option<Moment>,
    /// How late it went on, each time.
    pub late: Vec<Span>,
    /// The moment of the day at which second 0 of the case lies now.
    pub(super) base: Moment,
    /// Events of the conversation that the day has heard of.
    pub(super) told: usize,
    /// The conversation after its next stretch of silence, once that was asked for.
    pub(super) ahead: Option<Box<Attempt>>,
}

impl Held {
    /// Whether it is a contact of the queue, and not somebody whom the person has gone to.
    pub fn is_from_queue(&self) -> bool {
        matches!(self.origin, Origin::Queue { .. })
    }

    /// The cast it came of, by its position; none for whoever the person has gone to.
    pub fn cast(&self) -> Option<usize> {
        match self.origin {
            Origin::Queue { cast, .. } => Some(cast),
            Origin::Act(_) => None,
        }
    }

    /// The class in the plan, by its position; none for whoever the person has gone to.
    pub fn class(&self) -> Option<usize> {
        match self.origin {
            Origin::Queue { class, .. } => Some(class),
            Origin::Act(_) => None,
        }
    }

    /// For which of the things that were done it was opened; none where somebody was put through.
    pub fn act(&self) -> Option<usize> {
        match self.origin {
            Origin::Queue { .. } => None,
            Origin::Act(act) => Some(act),
        }
    }

    /// Who of this day's callers it is; none for whoever the person has gone to.
    pub(super) fn caller(&self) -> Option<Caller> {
        match self.origin {
            Origin::Queue { caller, .. } => Some(caller),
            Origin::Act(_) => None,
        }
    }

    /// How long its first talk is over already: what is written up after it takes time as well.
    pub(super) fn over_for(&self) -> Span {
        let first = self.attempt.events().iter().find(|event| matches!(event.kind, EventKind::WrapUpBegan));
        first.map_or(Span(0), |event| self.at() - (self.base + Span(u64::from(event.at_s) * 1000)))
    }

    /// The moment of the day at which second 0 of the case lies: of a case that goes on, not when it first began.
    pub fn began(&self) -> Moment {
        self.base
    }

    /// The moment of the day up to which the conversation has come. Of a contact in front that is where the day is, or the
    /// beginning of the beat in which one turned to it; others may lag by a beat, or by a line that is being typed.
    pub fn at(&self) -> Moment {
        self.moment(&self.attempt)
    }

    fn moment(&self, attempt: &Attempt) -> Moment {
        self.base + Span(u64::from(attempt.at_s()) * 1000)
    }

    /// Whether the customer is there, as against after-call work.
    pub fn is_talking(&self) -> bool {
        self.attempt.state().phase == Phase::Talk
    }

    /// Whether the customer is typing, or speaking.
    pub fn is_typing(&self) -> bool {
        self.is_talking() && self.attempt.state().speech > 0
    }

    /// Whether it is a visitor whom nobody has spoken to yet.
    pub fn is_visitor(&self) -> bool {
        let state = self.attempt.state();
        let node = self.attempt.program().rules.nodes.get(usize::from(state.node));
        self.is_talking() && node.is_some_and(|node| matches!(node.opens, Opens::Visits { .. }))
    }

    /// Since when the customer waits for a word: since the first line of theirs that nobody has answered, a visitor from
    /// the beginning. Nothing while they are typing, where the last word was said to them, and after the talk.
    pub fn waits_since(&self) -> Option<Moment> {
        if !self.is_talking() || self.is_typing() {
            return None;
        }
        let mut since = None;
        for Event { at_s, kind } in self.attempt.events().iter().rev() {
            match kind {
                EventKind::CustomerSpoke { .. } | EventKind::ContactBegan { .. } => since = Some(*at_s),
                EventKind::TraineeSpoke { .. } => break,
                _ => {}
            }
            if matches!(kind, EventKind::ContactBegan { .. }) {
                break;
            }
        }
        since.map(|at_s| self.base + Span(u64::from(at_s) * 1000))
    }

    /// When it has gone on by itself next, while nobody looks at it: at the end of the beat, or of what the customer is
    /// typing. After the talk nothing goes on by itself.
    pub(super) fn silent_until(&mut self) -> Option<Moment> {
        if !self.is_talking() {
            return None;
        }
        if self.ahead.is_none() {
            let mut ahead = self.attempt.clone();
            ahead.decide(Offer::Wait).ok()?;
            self.ahead = Some(Box::new(ahead));
        }
        self.ahead.as_ref().map(|ahead| self.moment(ahead))
    }

    /// It has gone on by itself; says whether the contact is over, or goes on later.
    pub(super) fn goes_on_in_silence(&mut self) -> Option<Ended> {
        let before = self.attempt.state().contact;
        if let Some(ahead) = self.ahead.take() {
            self.attempt = *ahead;
        }
        self.ended(before)
    }

    /// Whether contact number `before` of the case has ended, and how.
    pub(super) fn ended(&self, before: u8) -> Option<Ended> {
        if self.attempt.is_over() {
            Some(Ended::ForGood)
        } else {
            (self.attempt.state().contact != before).then_some(Ended::UntilLater)
        }
    }
}

/// How a contact has ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ended {
    /// The case is closed.
    ForGood,
    /// It goes on later.
    UntilLater,
}
