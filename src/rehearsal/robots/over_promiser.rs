//! Promises whatever is wanted, gives the largest sum on the list, and writes nothing down.

use super::Role;
use crate::conversation::{ChoiceIx, Offer};
use crate::rehearsal::robot::largest;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// Tags of words that promise.
const PROMISING: [&str; 3] = ["overpromise", "blind_promise", "next_step_with_time"];

pub(super) const ROLE: Role = Role {
    name: "over-promiser",
    blind: false,
    about: "Promises whatever is wanted and writes nothing down.",
    new: || Box::new(OverPromiser),
};

struct OverPromiser;

impl Robot for OverPromiser {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        if look.is_wrap_up() || look.is_flood() {
            return Ok(look.idle());
        }
        if let Some(list) = &look.rules().compensation {
            let sums = look.offers().iter().filter_map(|offer| match offer {
                Offer::Compensate(ix) => list.amounts.get(usize::from(*ix)).map(|sum| (*offer, *sum as f64)),
                _ => None,
            });
            if let Some(most) = largest(sums) {
                return Ok(most);
            }
        }
        let spoken = look.spoken();
        let promising =
            |ix: &&ChoiceIx| look.promises(**ix) || look.tags(**ix).iter().any(|tag| PROMISING.contains(&tag.as_str()));
        let said = spoken.iter().find(promising).copied();
        let said = said.or_else(|| look.pick(&spoken));
        Ok(look.take(said))
    }
}
