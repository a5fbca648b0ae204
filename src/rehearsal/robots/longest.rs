//! Blind: always the answer with the most letters.

use super::{Role, answers};
use crate::conversation::Offer;
use crate::rehearsal::robot::largest;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role =
    Role { name: "longest", blind: true, about: "Says what is longest.", new: || Box::new(Longest) };

struct Longest;

impl Robot for Longest {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let letters = answers(look).into_iter().map(|ix| (ix, look.text(ix).chars().count() as f64));
        Ok(look.take(largest(letters)))
    }
}
