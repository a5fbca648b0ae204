//! Blind: always the answer that stands first.

use super::{Role, answers};
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role =
    Role { name: "first", blind: true, about: "Says what stands first.", new: || Box::new(First) };

struct First;

impl Robot for First {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        Ok(look.take(answers(look).first().copied()))
    }
}
