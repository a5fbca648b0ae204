//! What every debrief is made of, on the screen and on paper: of a contact that stands alone, and of one among a shift's.

use super::{Office, OnShift, Review};
use crate::conversation::Attempt;
use crate::records::Reflection;
use crate::scoring::Scorecard;
use crate::shift::{Held, Stage};
use crate::tongue::Tongue;

/// What a debrief is about.
#[derive(Clone, Copy)]
pub struct Debriefed<'a> {
    /// The contact.
    pub attempt: &'a Attempt,
    /// What it was worth.
    pub card: &'a Scorecard,
    /// What the trainee thinks of it.
    pub reflection: Option<&'a Reflection>,
    /// Who the trainee is.
    pub person: Option<&'a str>,
    /// The shift on which it came, and how it lay in that day; nothing of a contact that stands alone.
    pub shift: Option<(&'a Stage, &'a Held)>,
    /// The language of all of it.
    pub tongue: &'a Tongue,
}

impl Office {
    /// The contact in the seat as its debrief tells it, once its card is there.
    pub fn debriefed<'a>(&'a self, tongue: &'a Tongue) -> Option<Debriefed<'a>> {
        let (Some(sitting), Some(Review::Done(card))) = (&self.sitting, &self.review) else { return None };
        let (reflection, person) = (self.reflection(), self.person());
        Some(Debriefed { attempt: &sitting.attempt, card, reflection, person, shift: None, tongue })
    }
}

impl OnShift {
    /// A contact of the shift as its debrief tells it, by its place among [`Day::done`](crate::shift::Day::done), once its
    /// card is there. On a shift nobody is asked for a guess about a single contact.
    pub fn debriefed<'a>(&'a self, place: usize, tongue: &'a Tongue) -> Option<Debriefed<'a>> {
        let held = self.day.done().get(place)?;
        let card = self.cards().iter().find(|card| card.place == place)?.card()?;
        let stage: &Stage = self.stage();
        let shift = Some((stage, held));
        Some(Debriefed { attempt: &held.attempt, card, reflection: None, person: None, shift, tongue })
    }
}
