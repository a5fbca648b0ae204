//! Blind: the first answer, then the last, then the first again.

use super::{Role, answers};
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role = Role {
    name: "alternating",
    blind: true,
    about: "Says what stands first, then what stands last, in turn.",
    new: || Box::new(Alternating { last: false }),
};

struct Alternating {
    /// It is the turn of the last answer.
    last: bool,
}

impl Robot for Alternating {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let answers = answers(look);
        let said = if self.last { answers.last() } else { answers.first() };
        if said.is_some() {
            self.last = !self.last;
        }
        Ok(look.take(said.copied()))
    }
}
