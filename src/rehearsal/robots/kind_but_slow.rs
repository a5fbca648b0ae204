//! Kind, honest and thorough with people, slow with everything else: of all that serves the customer equally well it
//! takes its time, and it leaves the paperwork to others.
//!
//! It passes, and what it loses is process and effort alone: it never does what would cost a point of resolution,
//! empathy, promises or compliance.

use super::Role;
use crate::conversation::Offer;
use crate::rehearsal::robot::largest;
use crate::rehearsal::{Look, Robot};
use crate::scenario::Points;
use crate::scoring::Stopped;

/// Silent beats before each answer.
const LINGERS: u8 = 1;

/// Look-ups more than needed.
const EXTRA: u8 = 1;

/// Points that make no difference.
const NEAR: f64 = 1e-6;

pub(super) const ROLE: Role = Role {
    name: "kind-but-slow",
    blind: false,
    about: "Does what serves the customer best, but slowly and without the paperwork.",
    new: || Box::new(KindButSlow { lingered: 0, extra: 0 }),
};

struct KindButSlow {
    /// Silent beats since the last answer.
    lingered: u8,
    /// Look-ups made that nobody needed.
    extra: u8,
}

impl Robot for KindButSlow {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let all: Vec<(Offer, f64, f64)> =
            look.points()?.iter().map(|(offer, points)| (*offer, serves(points), points.total())).collect();
        let most = all.iter().map(|(_, serves, _)| *serves).fold(f64::NEG_INFINITY, f64::max);
        let equal: Vec<(Offer, f64)> = all
            .into_iter()
            .filter(|(_, serves, _)| *serves >= most - NEAR)
            .map(|(offer, _, all)| (offer, all))
            .collect();
        let serves_as_well = |offer: Offer| equal.iter().any(|(other, _)| *other == offer);
        let wanted = largest(equal.iter().copied()).unwrap_or(look.idle());
        if look.is_wrap_up() {
            return Ok(if serves_as_well(Offer::End) { Offer::End } else { wanted });
        }
        let Offer::Choose(ix) = wanted else { return Ok(wanted) };
        if !look.is_spoken(ix) {
            return Ok(wanted);
        }
        if self.extra < EXTRA
            && let Some((offer, _)) = equal.iter().find(|(offer, _)| matches!(offer, Offer::LookUp(_)))
        {
            self.extra += 1;
            return Ok(*offer);
        }
        if self.lingered < LINGERS && serves_as_well(Offer::Wait) {
            self.lingered += 1;
            return Ok(Offer::Wait);
        }
        self.lingered = 0;
        Ok(wanted)
    }
}

/// What something is worth without process and effort, which stand last among the dimensions.
fn serves(points: &Points) -> f64 {
    points.0[..4].iter().fold(0.0, |sum, points| sum + points)
}
