//! One line of a shift's journal, as it is written down: what was done in the chair, or only that time has passed.
//!
//! A decision in a contact is written as an [`Entry`] is; the rest has words of its own.

use crate::conversation::Offer;
use crate::records::Entry;
use crate::shift::{Day, ShiftRefusal};
use crate::words::Moment;
use std::fmt;

/// What a line says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Played {
    /// This was decided in the contact in front.
    Offer(Offer),
    /// This was begun besides talking, by its position among the shift's actions.
    Act(usize),
    /// This contact was turned to, by its place among those in hand that are not in front.
    Front(usize),
    /// This case was taken up, by its place among the parked ones.
    TakeUp(usize),
    /// Nobody was to be put through any more, or somebody might be again.
    Aside(bool),
    /// What was still open was left, to look back on the day.
    Left,
    /// Nothing: so far has time run. It is written over by what comes next.
    Passed,
}

/// A line of the journal with its time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlayedLine {
    /// When it was, on the day's clock.
    pub at: Moment,
    /// What it says.
    pub what: Played,
}

impl Played {
    /// Reads what [`Played`] writes; nothing else is one.
    pub fn read(text: &str) -> Option<Played> {
        let words: Vec<&str> = text.split(' ').collect();
        Some(match words[..] {
            ["act", action] => Played::Act(action.parse().ok()?),
            ["front", place] => Played::Front(place.parse().ok()?),
            ["take-up", place] => Played::TakeUp(place.parse().ok()?),
            ["aside"] => Played::Aside(true),
            ["return"] => Played::Aside(false),
            ["left"] => Played::Left,
            ["passed"] => Played::Passed,
            _ => match Entry::read(text)? {
                Entry::Decided(offer) => Played::Offer(offer),
                Entry::Back(_) => return None,
            },
        })
    }

    /// Does it on a day, or hears why not; then nothing has changed.
    pub fn happens(self, day: &mut Day) -> Result<(), ShiftRefusal> {
        match self {
            Played::Offer(offer) => day.decide(offer),
            Played::Act(action) => day.act(action),
            Played::Front(place) => day.turn_to(place),
            Played::TakeUp(place) => day.take_up(place),
            Played::Aside(aside) => day.step_aside(aside),
            Played::Left => {
                day.leave();
                Ok(())
            }
            Played::Passed => Ok(()),
        }
    }
}

impl fmt::Display for Played {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Played::Offer(offer) => write!(f, "{}", Entry::Decided(*offer)),
            Played::Act(action) => write!(f, "act {action}"),
            Played::Front(place) => write!(f, "front {place}"),
            Played::TakeUp(place) => write!(f, "take-up {place}"),
            Played::Aside(true) => f.write_str("aside"),
            Played::Aside(false) => f.write_str("return"),
            Played::Left => f.write_str("left"),
            Played::Passed => f.write_str("passed"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_as_it_was_written() {
        let all = [
            Played::Offer(Offer::Choose(7)),
            Played::Offer(Offer::Wait),
            Played::Offer(Offer::End),
            Played::Act(12),
            Played::Front(2),
            Played::TakeUp(0),
            Played::Aside(true),
            Played::Aside(false),
            Played::Left,
            Played::Passed,
        ];
        for what in all {
            assert_eq!(Played::read(&what.to_string()), Some(what), "{what}");
        }
        for text in ["", "act", "act -1", "take-up x", "aside 1", "back 3", "Passed"] {
            assert_eq!(Played::read(text), None, "{text}");
        }
    }
}
