use std::fmt;

use super::Caller;
use crate::words::{Moment, Span};

/// The human seat, as the person in it sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seat {
    /// This centre has no human seat.
    None,
    /// Nobody is on the line; the next contact may come at any moment.
    Free {
        /// Since when.
        since: Moment,
    },
    /// A customer is on the line until [`Run::release_seat`](super::Run::release_seat).
    Holding {
        /// Who.
        caller: Caller,
        /// The class of the contact.
        class: usize,
        /// How long the customer waited for an answer.
        waited: Span,
        /// How many attempts came before this one.
        attempt: u32,
        /// When the customer was put through.
        since: Moment,
    },
    /// Off duty.
    Gone {
        /// Since when.
        since: Moment,
    },
}

/// How a contact in the human seat ended, for the rest of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Outcome {
    /// Settled: nothing more comes of it.
    #[default]
    Solved,
    /// A callback is owed, as the class's promise says.
    Promised,
    /// Not settled, and the customer will call again.
    CallsAgain,
}

/// Why the centre would not do what somebody outside asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// There is no contact in the human seat that could end.
    NobodyInTheSeat,
    /// The customer in the human seat has to be served first.
    CustomerOnTheLine,
    /// The day has already gone past that moment.
    InThePast {
        /// The moment asked for.
        asked: Moment,
        /// Where the day is.
        now: Moment,
    },
    /// The new numbers have other classes, groups, departments, topics or intervals than the day began with.
    AnotherCentre,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NobodyInTheSeat => {
                f.write_str("Nobody is on the line in the human seat, so no contact can end there.")
            }
            Refusal::CustomerOnTheLine => f.write_str("Somebody is on the line in the human seat."),
            Refusal::InThePast { asked, now } => {
                write!(f, "The contact cannot end at {}, because it is already {}.", clock(*asked), clock(*now))
            }
            Refusal::AnotherCentre => {
                f.write_str("A day goes on with the classes, groups, departments and intervals it began with.")
            }
        }
    }
}

impl std::error::Error for Refusal {}

/// A moment to the second, `hh:mm:ss`.
fn clock(moment: Moment) -> String {
    let seconds = moment.0 / 1000;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_a_sentence() {
        let late = Refusal::InThePast { asked: Moment(39_600_000), now: Moment(39_661_500) };
        assert_eq!(late.to_string(), "The contact cannot end at 11:00:00, because it is already 11:01:01.");
        for refusal in [Refusal::NobodyInTheSeat, Refusal::CustomerOnTheLine, Refusal::AnotherCentre] {
            assert!(refusal.to_string().ends_with('.'));
        }
    }
}
