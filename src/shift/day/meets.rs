//! The person has reached somebody: a conversation begins in front of them, and then comes the way back.

use super::{Coming, Day, Held, Origin, Saying};
use crate::conversation::Attempt;
use crate::shift::stage::time;
use crate::shift::{Act, Arrival, Meeting, Stage, casting};
use crate::words::{Dice, Span, TimeOfDay};
use std::sync::Arc;

impl Day {
    /// The conversation that an act is for begins, while the day around it goes on.
    pub(in crate::shift) fn meets(&mut self, act: usize) {
        let Some(mut held) = self.conversation_of(act) else {
            // Reading has seen to it that it can be played; else it is a talk in which nothing was said.
            self.turns_back(act, Span(0));
            return;
        };
        self.came += 1;
        let action = self.acts.get(act).map(|act| act.action);
        if let Some(action) = action {
            self.note(Saying::Met(action));
        }
        self.hears(&mut held);
        self.held = Some(held);
    }

    fn conversation_of(&self, act: usize) -> Option<Held> {
        let meeting = meeting(&self.stage, &self.acts, act)?;
        let program = self.stage.programs.get(meeting.scenario.id.as_str())?;
        let now = self.now();
        let arrival = Arrival {
            at: TimeOfDay(time(now).0 / 60 * 60),
            waited_s: 0,
            told: false,
            informed: false,
            compensation: self.compensation,
        };
        let plan = &self.stage.plan;
        let program = casting::program(program, &meeting.part(), plan, self.run.centre(), &arrival).ok()?;
        // Whoever tries once more has other luck.
        let seed = (Dice::stream(self.seed, "meeting", act as u64).unit() * 9.0e15) as u64;
        let attempt = Attempt::new(Arc::new(program), seed, &self.language, true);
        Some(Held {
            number: self.came,
            origin: Origin::Act(act),
            since: now,
            waited: Span(0),
            arrival,
            attempt,
            outcome: None,
            handled: None,
            due: None,
            late: Vec::new(),
            base: now,
            told: 0,
            ahead: None,
        })
    }

    /// The talk that an act was for was over so long ago: the person is back once the way back is gone, on which is done
    /// what else there is to do for it.
    pub(super) fn turns_back(&mut self, act: usize, ago: Span) {
        let stage = Arc::clone(&self.stage);
        let now = self.now();
        let Some(done) = self.acts.get_mut(act) else { return };
        done.learned = done.learned.or(Some(false));
        let way = stage.shift.actions.0.get(done.action).map_or(Span(0), |entry| entry.value.way_back());
        let back = now + Span(way.0.saturating_sub(ago.0));
        if let Some(doing) = &mut self.doing {
            doing.until = back;
        }
        if back > now {
            self.plan(back, Coming::Back);
        } else {
            self.comes(Coming::Back);
        }
    }

    /// Whoever comes back from a talk goes on with its case from now on at the earliest: nothing of it is late.
    pub(in crate::shift) fn cases_wait_for(&mut self, act: usize) {
        let now = self.now();
        for held in self.parked.iter_mut().filter(|held| held.origin == Origin::Act(act)) {
            held.due = held.due.map(|due| due.max(now));
        }
        self.parked.sort_by_key(|held| held.due);
    }
}

/// The conversation that an act is for.
pub(super) fn meeting<'s>(stage: &'s Stage, acts: &[Act], act: usize) -> Option<&'s Meeting> {
    stage.shift.actions.0.get(acts.get(act)?.action)?.value.meeting()
}
