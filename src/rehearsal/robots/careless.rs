//! The worst there is: at every moment what leaves the most to be lost, so that its play shows how low a score can go.

use super::Role;
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// Points that make no difference.
const NEAR: f64 = 1e-9;

pub(super) const ROLE: Role =
    Role { name: "careless", blind: false, about: "Does the worst there is.", new: || Box::new(Careless) };

struct Careless;

impl Robot for Careless {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let harms = look.harms()?;
        let most = harms.iter().map(|(_, harm)| *harm).fold(f64::NEG_INFINITY, f64::max);
        let worst: Vec<Offer> =
            harms.iter().filter(|(_, harm)| *harm >= most - NEAR).map(|(offer, _)| *offer).collect();
        // Of equally bad things a word is worse company than silence: its debrief has more to show.
        let said = worst.iter().find(|offer| matches!(offer, Offer::Choose(ix) if look.is_spoken(*ix)));
        Ok(said.or(worst.first()).copied().unwrap_or(look.idle()))
    }
}
