//! Gets out of it: not allowed, not my department, it is the policy. Failing that, whatever solves least.

use super::Role;
use crate::conversation::{ChoiceIx, Offer};
use crate::rehearsal::robot::largest;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// Tags of words that get out of it, besides all that begin with `evasion_`.
const EVADING: [&str; 6] = ["cannot_only", "excuse", "distancing", "recited_policy", "written_only", "wrong_door"];

/// Where resolution stands among the dimensions.
const RESOLUTION: usize = 0;

pub(super) const ROLE: Role = Role {
    name: "evader",
    blind: false,
    about: "Gets out of it, or says what solves least.",
    new: || Box::new(Evader),
};

struct Evader;

impl Robot for Evader {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        if look.is_flood() {
            return Ok(look.idle());
        }
        let spoken = look.spoken();
        let evading = |ix: &&ChoiceIx| {
            look.tags(**ix).iter().any(|tag| tag.starts_with("evasion_") || EVADING.contains(&tag.as_str()))
        };
        let solves_least = || largest(spoken.iter().map(|ix| (*ix, -look.own_points(*ix).0[RESOLUTION])));
        Ok(look.take(spoken.iter().find(evading).copied().or_else(solves_least)))
    }
}
