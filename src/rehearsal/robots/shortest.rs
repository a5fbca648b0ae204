//! Blind: always the answer with the fewest letters.

use super::{Role, answers};
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role =
    Role { name: "shortest", blind: true, about: "Says what is shortest.", new: || Box::new(Shortest) };

struct Shortest;

impl Robot for Shortest {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        Ok(look.take(answers(look).into_iter().min_by_key(|ix| look.text(*ix).chars().count())))
    }
}
