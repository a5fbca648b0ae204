//! The expert on a day on which one answer in three comes out as chance has it.

use super::Role;
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role = Role {
    name: "noise-30",
    blind: false,
    about: "Does the best there is, but 30 % of its answers are chance.",
    new: || Box::new(Noise30),
};

struct Noise30;

impl Robot for Noise30 {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        look.best_but_for_noise(0.30)
    }
}
