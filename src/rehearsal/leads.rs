//! Robots in the lead's chair: what each does is written in the shift, when they begin is theirs.

use crate::shift::{Chair, Day, LeadKind, Stage};
use crate::words::Span;
use std::sync::Arc;

/// How often a lead looks up.
const LOOKS_EVERY: Span = Span(60_000);

/// A robot in the lead's chair.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lead {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is like, in a sentence.
    pub about: &'static str,
    /// What it does of what there is to do; nothing at all where there is none.
    pub kind: Option<LeadKind>,
    /// How long after the beginning of the window it begins.
    pub begins_after: Span,
}

/// Every lead robot.
pub const LEADS: [Lead; 4] = [
    Lead {
        name: "lead-good",
        about: "Looks for the cause at once, brings it to the floor, then helps those who wait.",
        kind: Some(LeadKind::Good),
        begins_after: Span(0),
    },
    Lead {
        name: "lead-pusher",
        about: "Pushes everybody to be faster.",
        kind: Some(LeadKind::Pusher),
        begins_after: Span(0),
    },
    Lead {
        name: "lead-late",
        about: "Does what the good lead does, an hour and a quarter later.",
        kind: Some(LeadKind::Late),
        begins_after: Span(75 * 60_000),
    },
    Lead { name: "lead-none", about: "Watches.", kind: None, begins_after: Span(0) },
];

/// The lead robot of that name.
pub fn lead(name: &str) -> Option<Lead> {
    LEADS.into_iter().find(|lead| lead.name == name)
}

impl Lead {
    /// Plays a whole shift in the lead's chair.
    pub fn play(self, stage: &Arc<Stage>, seed: u64, language: &str) -> Day {
        let mut day = Day::new(Arc::clone(stage), Chair::Lead, seed, language);
        while !day.is_over() {
            self.look(&mut day);
            let next = day.now() + LOOKS_EVERY;
            day.advance(next);
        }
        day
    }

    /// Does the first thing of its kind that is possible.
    pub fn look(self, day: &mut Day) {
        if let Some(action) = self.wants(day) {
            // Nothing else can have come in between.
            let _ = day.act(action);
        }
    }

    /// What it would do now, by its position among the shift's actions.
    pub fn wants(self, day: &Day) -> Option<usize> {
        let begins = day.stage().from() + self.begins_after;
        let kind = self.kind.filter(|_| day.now() >= begins && day.doing().is_none())?;
        let actions = &day.stage().shift.actions.0;
        let wanted = day.abilities().into_iter().find(|ability| {
            let action = actions.get(ability.action);
            ability.possible && action.is_some_and(|action| action.value.robots.contains(&kind))
        });
        wanted.map(|ability| ability.action)
    }
}
