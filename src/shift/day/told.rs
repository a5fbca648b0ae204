//! What there is to tell of a day, and why something could not be done.

use crate::conversation::Refusal;
use crate::queueing::Outcome;
use crate::words::{Moment, Span};
use std::fmt;

/// Something worth telling afterwards, in the past tense.
#[derive(Clone, PartialEq, Debug)]
pub struct Noted {
    /// When.
    pub at: Moment,
    /// What.
    pub what: Saying,
}

/// What there is to tell.
#[derive(Clone, PartialEq, Debug)]
pub enum Saying {
    /// A contact reached the seat: its place among the casts, and how long the caller had waited.
    Came(usize, Span),
    /// A contact was over, or goes on later.
    Went(Outcome),
    /// Something was begun, by its position among the actions.
    Began(usize),
    /// It was done.
    Did(usize),
    /// It was done in vain: nobody answered.
    InVain(usize),
    /// Whoever was asked is there, and a conversation begins; by the action's position.
    Met(usize),
    /// It was done in vain: there was somebody, and what it was about did not come to light.
    LearnedNothing(usize),
    /// Many contacts have one cause, and the person has seen it.
    SawPattern,
    /// The person knows the cause.
    LearnedCause,
    /// The floor knows the cause.
    FloorTold,
    /// A case goes on so much later than it should.
    TakenUp(Span),
    /// A case that should have gone on was left.
    Left,
}

/// A normal answer to what cannot be done now. It changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ShiftRefusal {
    /// Somebody is on the line.
    InContact,
    /// Nobody is on the line.
    NoContact,
    /// The person is doing something else.
    Busy,
    /// It is not possible yet, or not any more.
    NotNow,
    /// The window is over.
    Over,
    /// The conversation does not offer it.
    Talk(Refusal),
}

impl fmt::Display for ShiftRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShiftRefusal::InContact => f.write_str("somebody is on the line"),
            ShiftRefusal::NoContact => f.write_str("nobody is on the line"),
            ShiftRefusal::Busy => f.write_str("there is something else in hand"),
            ShiftRefusal::NotNow => f.write_str("this is not possible now"),
            ShiftRefusal::Over => f.write_str("the shift is over"),
            ShiftRefusal::Talk(refusal) => refusal.fmt(f),
        }
    }
}
