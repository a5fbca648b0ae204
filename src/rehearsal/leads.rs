//! Robots in the lead's chair: what each does is written in the shift, when they begin is theirs.

mod talks;

pub use talks::LeadHands;

use super::play::DECISIONS;
use crate::conversation::Offer;
use crate::shift::{Chair, Day, LeadKind, ShiftRefusal, Stage};
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

/// What a lead robot does next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// Something besides talking, by its position among the shift's actions.
    Act(usize),
    /// A decision in the conversation in front.
    Decide(Offer),
    /// It takes up a case that goes on, by its place among those.
    TakeUp(usize),
}

impl Move {
    /// Does it.
    pub fn happens(self, day: &mut Day) -> Result<(), ShiftRefusal> {
        match self {
            Move::Act(action) => day.act(action),
            Move::Decide(offer) => day.decide(offer),
            Move::TakeUp(place) => day.take_up(place),
        }
    }
}

impl Lead {
    /// Plays a whole shift in the lead's chair. A conversation in it is solved before it is played: for a long one that
    /// wants a large stack.
    pub fn play(self, stage: &Arc<Stage>, seed: u64, language: &str) -> Day {
        let mut day = Day::new(Arc::clone(stage), Chair::Lead, seed, language);
        let mut hands = LeadHands::default();
        while !day.is_over() {
            let went = self.next_move(&day, &mut hands).is_some_and(|what| what.happens(&mut day).is_ok());
            match day.held() {
                // Nobody goes on like this for ever: what is in hand is given up.
                Some(held) if !went || held.attempt.steps().len() >= DECISIONS => day.leave(),
                Some(_) => {}
                None => {
                    let next = day.now() + LOOKS_EVERY;
                    day.advance(next);
                }
            }
        }
        day
    }

    /// What it does now: it talks with whoever is in front, takes up what should go on, else does the first thing of its
    /// kind that is possible.
    pub fn next_move(self, day: &Day, hands: &mut LeadHands) -> Option<Move> {
        if day.held().is_some() {
            return hands.decides(day).map(Move::Decide);
        }
        let is_late = day.now() >= day.stage().to();
        let goes_on = day.parked().first().is_some_and(|held| is_late || held.due.is_some_and(|due| due <= day.now()));
        if goes_on && day.doing().is_none() {
            return Some(Move::TakeUp(0));
        }
        self.wants(day).map(Move::Act)
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
