//! Nothing but kindness: always the warmest words, never a look into a system, never a question to a colleague.

use super::Role;
use crate::conversation::{Offer, Opens};
use crate::rehearsal::robot::largest;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// Where empathy stands among the dimensions.
const EMPATHY: usize = 1;

pub(super) const ROLE: Role = Role {
    name: "kind-only",
    blind: false,
    about: "Says the kindest thing and does nothing else.",
    new: || Box::new(KindOnly),
};

struct KindOnly;

impl Robot for KindOnly {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let s = look.state();
        if let Opens::Flood(flood) = &look.rules().nodes[usize::from(s.node)].opens
            && look.is_flood()
        {
            let welcome = s.sign >= flood.best_every && look.can(Offer::Listen);
            return Ok(if welcome { Offer::Listen } else { look.idle() });
        }
        let warmth = look.spoken().into_iter().map(|ix| (ix, look.own_points(ix).0[EMPATHY]));
        Ok(look.take(largest(warmth)))
    }
}
