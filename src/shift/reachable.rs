//! Which casts can ever be met: what an author has written and nobody would see is said.

use super::action::{Deed, Need};
use super::findings::shift_cast_never_met;
use super::{Cast, Chair, Stage};
use crate::reading::Findings;
use crate::scenario::Ref;

impl Stage {
    /// Casts that nobody who calls can ever become.
    pub(super) fn check_casts(&self, out: &mut Findings) {
        for (place, cast) in self.shift.casts.iter().enumerate() {
            if let Some(why) = self.never_met(place, cast) {
                out.push(shift_cast_never_met::found(cast.at, &cast.class.id, why));
            }
        }
    }

    /// Whether the plan owes callbacks at all.
    pub(super) fn owes(&self) -> bool {
        self.centre().classes.iter().any(|class| class.promise.is_some())
    }

    fn never_met(&self, place: usize, cast: &Cast) -> Option<&'static str> {
        if cast.scenarios.is_empty() {
            return Some("it names no scenario");
        }
        let mut before = self.shift.casts.iter().take(place).filter(|other| other.class.id == cast.class.id);
        if before.any(|other| takes_all_of(other, cast)) {
            return Some("one that stands before it takes everybody who could");
        }
        cast.needs.iter().find_map(|need| self.never_holds(place, need))
    }

    /// Why what a cast needs can never hold in the agent's chair; nothing where it can.
    fn never_holds(&self, place: usize, need: &Need) -> Option<&'static str> {
        let window = self.shift.window;
        match need {
            Need::Pattern | Need::Cause | Need::Told if self.shift.topic.is_none() => Some("the shift names no topic"),
            Need::Cause if !self.teaches_before(place) => Some("nobody can learn the cause before"),
            Need::Owed(_) if !self.owes() => Some("the plan owes nobody a callback"),
            Need::After(time) if *time >= window.1 => Some("it may come only after the window"),
            Need::Done(other) | Need::Tried(other) if self.is_for_others(other) => {
                Some("what has to be done first is not for the agent's chair")
            }
            _ => None,
        }
    }

    /// Whether somebody in the agent's chair can learn the cause without this cast: by asking, or from another caller.
    fn teaches_before(&self, place: usize) -> bool {
        let asks = |deed: &Deed| matches!(deed, Deed::Ask(..));
        let asked = self
            .shift
            .actions
            .iter()
            .any(|action| action.value.chairs.contains(&Chair::Agent) && action.value.does.iter().any(asks));
        let mut others = self.shift.casts.iter().enumerate().filter(|(other, _)| *other != place);
        asked || others.any(|(_, other)| !other.cause.is_empty() && !other.needs.contains(&Need::Cause))
    }

    /// Whether an action is there, and nobody in the agent's chair does it.
    fn is_for_others(&self, name: &Ref) -> bool {
        let action = self.shift.actions.iter().find(|action| action.id == name.id);
        action.is_some_and(|action| !action.value.chairs.contains(&Chair::Agent))
    }
}

/// Whether an earlier cast of the same class is free to take whoever could become a later one.
fn takes_all_of(earlier: &Cast, later: &Cast) -> bool {
    let holds_then = |need: &Need| later.needs.iter().any(|own| follows(own, need));
    earlier.times.is_none() && !earlier.scenarios.is_empty() && earlier.needs.iter().all(holds_then)
}

/// Whether a need holds as soon as another one does.
fn follows(one: &Need, need: &Need) -> bool {
    match (one, need) {
        (Need::After(later), Need::After(time)) => later >= time,
        (Need::Owed(more), Need::Owed(count)) => more >= count,
        (Need::Done(done), Need::Tried(tried)) => done.id == tried.id,
        _ => one == need,
    }
}
