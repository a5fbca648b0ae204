//! Whatever chance says: mostly an answer, sometimes something else that can be done.

use super::Role;
use crate::conversation::Offer;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// The chance that it speaks when it can.
const SPEAKS: f64 = 0.75;

pub(super) const ROLE: Role = Role {
    name: "random",
    blind: false,
    about: "Does whatever chance says, mostly speaking.",
    new: || Box::new(Random { waited: false }),
};

struct Random {
    /// The last thing it did was to wait.
    waited: bool,
}

impl Robot for Random {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let spoken: Vec<Offer> = look.spoken().into_iter().map(Offer::Choose).collect();
        let rest: Vec<Offer> = look.offers().iter().copied().filter(|offer| !spoken.contains(offer)).collect();
        let mut offer =
            if !spoken.is_empty() && look.dice().unit() < SPEAKS { look.pick(&spoken) } else { look.pick(&rest) };
        if self.waited && spoken.is_empty() && offer == Some(Offer::Wait) {
            // Nobody sits there doing nothing for ever while there is something to be tried.
            let busy: Vec<Offer> = rest.into_iter().filter(|offer| *offer != Offer::Wait).collect();
            offer = look.pick(&busy).or(offer);
        }
        self.waited = offer == Some(Offer::Wait);
        Ok(offer.unwrap_or(look.idle()))
    }
}
