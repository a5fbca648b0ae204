//! Wants the next call: cuts in, looks nothing up, takes the shortest way to any ending and leaves no note.

use super::Role;
use crate::conversation::{ChoiceIx, Offer, Way};
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

pub(super) const ROLE: Role =
    Role { name: "hurried", blind: false, about: "Takes the shortest way to any ending.", new: || Box::new(Hurried) };

struct Hurried;

impl Robot for Hurried {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        if look.is_wrap_up() {
            return Ok(Offer::End);
        }
        if look.can(Offer::Interrupt) {
            return Ok(Offer::Interrupt);
        }
        let forward = look.choices().into_iter().filter_map(|ix| Some((beats_to_the_end(look, ix)?, ix)));
        // The first of the shortest; what leads nowhere is said only when nothing leads on.
        let shortest = forward.min_by_key(|(beats, _)| *beats).map(|(_, ix)| ix);
        let takes = |ix: &ChoiceIx| look.rules().choices[usize::from(*ix)].takes;
        Ok(look.take(shortest.or_else(|| look.spoken().into_iter().min_by_key(takes))))
    }
}

/// Beats from a choice to an ending; `None` when it does not lead on.
fn beats_to_the_end(look: &Look<'_>, ix: ChoiceIx) -> Option<u32> {
    let choice = &look.rules().choices[usize::from(ix)];
    let on = match choice.way {
        Way::Ends(_) | Way::Back => Some(0),
        Way::Goto(node) => look.to_the_end(node),
        Way::Stay | Way::Detour(_) => None,
    };
    on.map(|on| on + u32::from(choice.takes) + u32::from(choice.reply))
}
