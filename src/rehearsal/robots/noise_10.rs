//! The expert on a day on which one answer in ten comes out as chance has it.

use super::Role;
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role = Role {
    name: "noise-10",
    blind: false,
    about: "Does the best there is, but 10 % of its answers are chance.",
    new: || Box::new(Noise10),
};

struct Noise10;

impl Robot for Noise10 {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        look.best_but_for_noise(0.10)
    }
}
