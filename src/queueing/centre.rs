use crate::words::{Dice, Moment, Span};

/// A contact centre in numbers: everything a day needs except its seed.
///
/// Whatever the numbers, a day can be run: rates are cut to the opening hours, and a rate that is
/// negative, not finite or nothing brings nobody. That they make sense is for the plan's reader to say.
#[derive(Clone, PartialEq, Debug)]
pub struct Centre {
    /// When the doors open and the agents are in their seats.
    pub open: Moment,
    /// When the last caller can call; whoever called before is still served.
    pub close: Moment,
    /// The length of the intervals in which results are told apart.
    pub interval: Span,
    /// How many callers arrive when.
    pub arrivals: Vec<Rate>,
    /// The mean of exponential patience; `None` when nobody gives up.
    pub patience: Option<Span>,
    /// How long an agent talks with a caller.
    pub talk: Distribution,
    /// How long an agent is busy with the contact after the caller has gone.
    pub after_call: Distribution,
    /// The number of agents, the human seat included.
    pub agents: usize,
    /// The service-level target: answered within this time counts as in time.
    pub within: Span,
    /// Whether agent 0 is a person outside, who says when a contact ends.
    pub human_seat: bool,
}

/// A stretch of the day `[from, to)` with a constant rate of arrival.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rate {
    /// Where it begins.
    pub from: Moment,
    /// Where it ends.
    pub to: Moment,
    /// Expected callers per hour.
    pub per_hour: f64,
}

/// How a length of time is spread.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Distribution {
    /// Always the same.
    Constant(Span),
    /// Exponential with this mean.
    Exponential(Span),
}

impl Distribution {
    /// The expected length.
    pub fn mean(self) -> Span {
        match self {
            Distribution::Constant(span) | Distribution::Exponential(span) => span,
        }
    }

    /// One length, by chance.
    pub fn draw(self, dice: &mut Dice) -> Span {
        match self {
            Distribution::Constant(span) => span,
            Distribution::Exponential(mean) => Span::from_s(mean.as_s() * dice.exponential()),
        }
    }
}
