//! The cards of a shift's contacts, worked out one after the other in the background, so that they are there when the
//! shift is over.

use super::{OnShift, ShiftNotice};
use crate::office::solved::Solved;
use crate::office::{Judging, Unjudged};
use crate::scoring::Scorecard;

/// The card of a contact that is over.
pub struct ContactCard {
    /// Its place among [`Day::done`](crate::shift::Day::done).
    pub place: usize,
    /// How far it is.
    pub state: CardState,
}

/// How far a card is.
pub enum CardState {
    /// Others are worked out first.
    Waits,
    /// It is being worked out.
    Works(Judging),
    /// It is there.
    Done(Box<Scorecard>),
    /// There is none, and why.
    Failed(Unjudged),
}

impl ContactCard {
    /// The card, when it is there.
    pub fn card(&self) -> Option<&Scorecard> {
        match &self.state {
            CardState::Done(card) => Some(card),
            _ => None,
        }
    }

    fn is_settled(&self) -> bool {
        matches!(self.state, CardState::Done(_) | CardState::Failed(_))
    }
}

impl OnShift {
    /// Whether a card is still to come.
    pub(super) fn cards_come(&self) -> bool {
        self.cards.len() < self.day.done().len() || self.cards.iter().any(|card| !card.is_settled())
    }

    /// Hears the card that is being worked out, and begins the next one.
    pub(super) fn judge(&mut self, solved: &Solved) -> Vec<ShiftNotice> {
        for place in self.cards.len()..self.day.done().len() {
            self.cards.push(ContactCard { place, state: CardState::Waits });
        }
        let mut heard = Vec::new();
        for card in &mut self.cards {
            if let CardState::Works(judging) = &mut card.state
                && let Some(finished) = judging.finished()
            {
                card.state = match finished {
                    Ok(scorecard) => CardState::Done(Box::new(scorecard)),
                    Err(why) => CardState::Failed(why),
                };
                heard.push(ShiftNotice::Carded);
            }
        }
        // One at a time: each may take a gigabyte.
        let works = self.cards.iter().any(|card| matches!(card.state, CardState::Works(_)));
        let next = self.cards.iter_mut().find(|card| matches!(card.state, CardState::Waits));
        if let Some(card) = next.filter(|_| !works)
            && let Some(held) = self.day.done().get(card.place)
        {
            card.state = match Judging::start(held.attempt.clone(), solved.clone()) {
                Ok(judging) => CardState::Works(judging),
                Err(why) => CardState::Failed(why),
            };
        }
        heard
    }
}
