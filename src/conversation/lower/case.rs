//! The course of a case: its contacts, what comes at a time of day, and what it is worth.

use super::super::rules::{CallerRules, ContactRules, EventRules, GoalRules, TagPoints, beats};
use super::names::{Names, find};
use super::{Unready, beats16};
use crate::scenario::{Assertiveness, Caller, Points, Timing};
use crate::words::{Span, anger_at_start};

impl Names<'_> {
    /// The first contact, then the later ones.
    pub fn contacts(&self) -> Result<Vec<ContactRules>, Unready> {
        let s = self.scenario;
        let beat_s = s.clock.beat_s;
        let mut contacts = vec![ContactRules {
            starts: s.clock.starts,
            when: Vec::new(),
            fresh: false,
            caller: 0,
            anger: None,
            start: find(&s.nodes, &s.start)?,
            limit: beats16(s.clock.limit_s, beat_s),
            desk: true,
            wrap_up: true,
        }];
        let mut callers = 0;
        for later in &s.later {
            let own = later.value.caller.is_some();
            callers += u8::from(own);
            contacts.push(ContactRules {
                starts: later.value.starts,
                when: self.tests(&later.value.when)?,
                fresh: later.value.fresh,
                caller: if own { callers } else { 0 },
                anger: later.value.anger.map(|step| step.number()),
                start: find(&s.nodes, &later.value.start)?,
                limit: beats16(later.value.limit_s, beat_s),
                desk: later.value.desk,
                wrap_up: later.value.wrap_up,
            });
        }
        Ok(contacts)
    }

    /// Everybody who calls, in the order of [`Scenario::callers`](crate::scenario::Scenario::callers).
    pub fn callers(&self) -> Vec<CallerRules> {
        let clock = self.scenario.clock;
        let mut callers: Vec<CallerRules> = self.scenario.callers().map(|caller| self.caller(caller)).collect();
        if let Some(first) = callers.first_mut() {
            let waited = Span::from_s(f64::from(clock.waited_s));
            first.anger = anger_at_start(self.scenario.caller.anger, waited, clock.told);
        }
        callers
    }

    fn caller(&self, caller: &Caller) -> CallerRules {
        let beat_s = self.scenario.clock.beat_s;
        // Everybody speaks at the pace and in the style of the first.
        let first = &self.scenario.caller;
        let longest_prompt = caller.prompts.iter().map(|p| beats(first.speaks_s(&p.value), beat_s)).max();
        CallerRules {
            anger: caller.anger.number(),
            trust: caller.trust,
            cooperation: caller.cooperation,
            hangs_up_at: match caller.assertiveness {
                Assertiveness::Low => u8::MAX,
                Assertiveness::Normal => 5,
                Assertiveness::High => 4,
            },
            // The angrier, the sooner they speak again: full patience when calm, half of it when shouting.
            silence: std::array::from_fn(|anger| beats(caller.silence_s * (8 - anger as u32) / 8, beat_s)),
            hold: beats(caller.hold_s, beat_s),
            prompt_speech: longest_prompt.unwrap_or(1),
        }
    }

    /// What comes by itself.
    pub fn events(&self) -> Result<Vec<EventRules>, Unready> {
        let s = self.scenario;
        let mut events = Vec::new();
        for event in &s.events {
            let (contact, starts) = match &event.value.contact {
                None => (0, s.clock.starts),
                Some(name) => {
                    let later = find(&s.later, name)?;
                    (later + 1, s.later.at(later as usize).value.starts)
                }
            };
            let after_s = match event.value.timing {
                Timing::At(time) => time.0.saturating_sub(starts.0),
                Timing::After(seconds) => seconds,
            };
            let beat = beats16(after_s, s.clock.beat_s).max(1);
            let (when, then) = (self.tests(&event.value.when)?, self.acts(&event.value.then)?);
            events.push(EventRules { contact, beat, when, then });
        }
        Ok(events)
    }

    /// Goals. One that cannot be undone is paid when it is reached, any other at the very end.
    pub fn goals(&self) -> Result<Vec<GoalRules>, Unready> {
        let mut goals = Vec::new();
        for goal in &self.scenario.goals {
            let g = &goal.value;
            let at_once = !g.when.is_empty() && g.when.iter().all(|c| c.cannot_be_undone(self.takes_out));
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
