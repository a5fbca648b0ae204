//! Blind: always the answer that stands last.

use super::{Role, answers};
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role =
    Role { name: "last", blind: true, about: "Says what stands last.", new: || Box::new(Last) };

struct Last;

impl Robot for Last {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        Ok(look.take(answers(look).last().copied()))
    }
}
