//! Does the best there is at every moment: the yardstick of a scenario.

use super::Role;
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role =
    Role { name: "expert", blind: false, about: "Does the best there is.", new: || Box::new(Expert) };

struct Expert;

impl Robot for Expert {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        look.best()
    }
}
