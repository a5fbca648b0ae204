//! The course of a case: its contacts, what comes at a time of day, and what it is worth.

use super::super::rules::{ContactRules, EventRules, GoalRules, TagPoints};
use super::names::{Names, find};
use super::{Unready, beats16};
use crate::scenario::{Condition, Points, Timing};

impl Names<'_> {
    /// The first contact, then the later ones.
    pub fn contacts(&self) -> Result<Vec<ContactRules>, Unready> {
        let s = self.scenario;
        let beat_s = s.clock.beat_s;
        let mut contacts = vec![ContactRules {
            starts: s.clock.starts,
            when: Vec::new(),
            fresh: false,
            anger: None,
            start: find(&s.nodes, &s.start)?,
            limit: beats16(s.clock.limit_s, beat_s),
            desk: true,
        }];
        for later in &s.later {
            contacts.push(ContactRules {
                starts: later.value.starts,
                when: self.tests(&later.value.when)?,
                fresh: later.value.fresh,
                anger: later.value.anger.map(|step| step.number()),
                start: find(&s.nodes, &later.value.start)?,
                limit: beats16(later.value.limit_s, beat_s),
                desk: later.value.desk,
            });
        }
        Ok(contacts)
    }

    /// What comes by itself.
    pub fn events(&self) -> Result<Vec<EventRules>, Unready> {
        let clock = &self.scenario.clock;
        let mut events = Vec::new();
        for event in &self.scenario.events {
            let after_s = match event.value.timing {
                Timing::At(time) => time.0.saturating_sub(clock.starts.0),
                Timing::After(seconds) => seconds,
            };
            let beat = after_s.div_ceil(clock.beat_s).max(1) as u16;
            events.push(EventRules { beat, when: self.tests(&event.value.when)?, then: self.acts(&event.value.then)? });
        }
        Ok(events)
    }

    /// Goals. One that cannot be undone is paid when it is reached, any other at the very end.
    pub fn goals(&self) -> Result<Vec<GoalRules>, Unready> {
        let mut goals = Vec::new();
        for goal in &self.scenario.goals {
            let g = &goal.value;
            let at_once = !g.when.is_empty() && g.when.iter().all(Condition::cannot_be_undone);
            goals.push(GoalRules { when: self.tests(&g.when)?, points: self.weighted(g.points), at_once });
        }
        Ok(goals)
    }

    /// Points of the tags the engine itself gives.
    pub fn tag_points(&self) -> TagPoints {
        TagPoints {
            listened: self.points("listened"),
            interrupted: self.points("interrupted"),
            unasked_hold: self.points("unasked_hold"),
            right_moment: self.points("right_moment"),
            too_early: self.points("too_early"),
            promise_kept: self.points("promise_kept"),
            promise_broken: self.points("promise_broken"),
            promise_needless: self.points("promise_needless"),
            compensated: self.points("compensated"),
            overpromise: self.points("overpromise"),
            minute_over: self.weighted(Points::of("effort", -2.0)),
        }
    }
}
