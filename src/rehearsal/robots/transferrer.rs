//! Somebody else's job: hands the customer over, sends them elsewhere, or puts them on hold to ask; else is brief.

use super::Role;
use crate::conversation::{ChoiceIx, Hangs, Hold, Offer};
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// Tags of words that send somebody elsewhere.
const SENDING: [&str; 3] = ["wrong_door", "evasion_forward", "blind_transfer"];

pub(super) const ROLE: Role = Role {
    name: "transferrer",
    blind: false,
    about: "Hands the customer over, sends them elsewhere, or puts them on hold.",
    new: || Box::new(Transferrer { asked: Vec::new() }),
};

struct Transferrer {
    /// Questions it has put the customer on hold for; it tries none twice.
    asked: Vec<u8>,
}

impl Robot for Transferrer {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        if look.is_wrap_up() || look.is_flood() {
            return Ok(look.idle());
        }
        let handing_over = |ix: &ChoiceIx| matches!(look.rules().hangs(*ix), Hangs::Transfer { .. });
        if let Some(ix) = look.choices().into_iter().find(handing_over) {
            return Ok(Offer::Choose(ix));
        }
        let spoken = look.spoken();
        let sending = |ix: &&ChoiceIx| look.tags(**ix).iter().any(|tag| SENDING.contains(&tag.as_str()));
        if let Some(ix) = spoken.iter().find(sending) {
            return Ok(Offer::Choose(*ix));
        }
        for offer in look.offers() {
            if let Offer::Ask { question, hold: Hold::Asked | Hold::Unasked, .. } = offer
                && !self.asked.contains(question)
            {
                self.asked.push(*question);
                return Ok(*offer);
            }
        }
        Ok(look.take(spoken.into_iter().min_by_key(|ix| look.words(*ix))))
    }
}
