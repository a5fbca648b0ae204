//! Doing something besides talking: it takes time, something comes of it, and some of it changes the day.

use super::action::{Deed, Need};
use super::day::{Coming, Saying, ShiftRefusal};
use super::effect::{Effect, Part, What};
use super::stage::moment;
use super::{Chair, Day};
use crate::queueing::AgentState;
use crate::scenario::Ref;
use crate::words::{Means, Moment, Span};

/// Something that was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Act {
    /// Its position among the shift's actions.
    pub action: usize,
    /// When it was begun.
    pub at: Moment,
    /// When the person had time again; absent while it goes on.
    pub back: Option<Moment>,
    /// Whether whoever was asked answered; absent where nobody is asked, or not yet.
    pub answered: Option<bool>,
    /// Whether the talk with whoever was there brought to light what it was about; absent where there was none, or where
    /// it goes on.
    pub learned: Option<bool>,
}

impl Act {
    /// Whether it was done in vain: nobody answered, or what it was about did not come to light.
    pub fn is_vain(&self) -> bool {
        self.answered == Some(false) || self.learned == Some(false)
    }
}

/// What the person is doing, and until when.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Doing {
    /// Its position among the acts.
    pub act: usize,
    /// When it will be done, as far as can be told.
    pub until: Moment,
}

/// Something that may be done, and whether it can be now.
#[derive(Clone, PartialEq, Debug)]
pub struct Ability {
    /// Its position among the shift's actions.
    pub action: usize,
    /// Whether it can be done now.
    pub possible: bool,
    /// Whether it could be if nothing else were in hand.
    pub open: bool,
    /// What is missing, if it cannot.
    pub missing: Option<Need>,
    /// How often it has been done.
    pub times: u32,
}

impl Day {
    /// What the person is doing besides talking.
    pub fn doing(&self) -> Option<(Act, Moment)> {
        let doing = self.doing?;
        self.acts.get(doing.act).map(|act| (*act, doing.until))
    }

    /// What was done so far.
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// What may be done in this chair, in the order of the shift.
    pub fn abilities(&self) -> Vec<Ability> {
        let actions = self.stage.shift.actions.iter().enumerate();
        let mine = actions.filter(|(_, action)| action.value.chairs.contains(&self.chair));
        let talks = self.has_in_hand() || self.is_finishing();
        let in_hand = talks || self.doing.is_some();
        mine.map(|(place, action)| {
            let times = self.times(place);
            let missing = action.value.needs.iter().find(|need| !self.has(need)).cloned();
            // Whoever knows the cause has nothing left to ask.
            let pointless = action.value.asks().is_some() && self.cause_at.is_some();
            let open = missing.is_none() && times < action.value.times && self.now() < self.stage.to() && !pointless;
            Ability { action: place, possible: open && !in_hand, open, missing, times }
        })
        .collect()
    }

    /// Whether something is in hand in the seat that ends by itself: a contact from before the person came, or a callback
    /// of the plan's. Until then nobody can leave the seat for something else.
    pub fn is_finishing(&self) -> bool {
        if self.chair != Chair::Agent || self.has_in_hand() {
            return false;
        }
        // The seat is the first one of its group.
        let seat = self.run.agents().find(|(group, _)| *group == self.stage.group());
        seat.is_some_and(|(_, state)| {
            matches!(state, AgentState::Talking { .. } | AgentState::AfterCall { .. } | AgentState::CallingBack { .. })
        })
    }

    fn times(&self, action: usize) -> u32 {
        self.acts.iter().filter(|act| act.action == action).count() as u32
    }

    /// Whether what is needed holds now.
    pub(super) fn has(&self, need: &Need) -> bool {
        match need {
            Need::Pattern => self.pattern_at.is_some() || self.heard() >= self.stage.shift.pattern_after,
            Need::Cause => self.cause_at.is_some(),
            Need::After(time) => self.now() >= moment(*time),
            Need::Told => self.floor_knows(),
            Need::Owed(count) => self.run.callbacks_owed() >= *count as usize,
            // Whoever asked in vain has not done it.
            Need::Done(other) => self.has_done(other, |act| !act.is_vain()),
            Need::Tried(other) => self.has_done(other, |_| true),
        }
    }

    fn has_done(&self, other: &Ref, how: impl Fn(&Act) -> bool) -> bool {
        let position = self.stage.shift.actions.position(&other.id);
        self.acts.iter().any(|act| Some(act.action) == position && act.back.is_some() && how(act))
    }

    /// Does something, by its position among the shift's actions.
    pub fn act(&mut self, action: usize) -> Result<(), ShiftRefusal> {
        if self.now() >= self.stage.to() {
            return Err(ShiftRefusal::Over);
        }
        if self.has_in_hand() || self.is_finishing() {
            return Err(ShiftRefusal::InContact);
        }
        if self.doing.is_some() {
            return Err(ShiftRefusal::Busy);
        }
        let can = self.abilities().into_iter().any(|ability| ability.action == action && ability.possible);
        let stage = std::sync::Arc::clone(&self.stage);
        let Some(entry) = stage.shift.actions.0.get(action).filter(|_| can) else { return Err(ShiftRefusal::NotNow) };
        let now = self.now();
        if self.chair == Chair::Agent && (entry.value.takes > Span(0) || entry.value.meeting().is_some()) {
            self.run.seat_steps_away().map_err(|_| ShiftRefusal::InContact)?;
            self.goes_away(Some(self.acts.len()), entry.value.takes);
        }
        let act = self.acts.len();
        self.acts.push(Act { action, at: now, back: None, answered: None, learned: None });
        let until = now + entry.value.takes;
        self.doing = Some(Doing { act, until });
        self.note(Saying::Began(action));
        let sees = entry.value.asks().is_some() || entry.value.needs.contains(&Need::Pattern);
        if self.pattern_at.is_none() && self.has(&Need::Pattern) && sees {
            // Whoever goes and asks, or does what only a pattern calls for, has seen that something is behind it.
            self.pattern_at = Some(now);
            self.note(Saying::SawPattern);
        }
        if !entry.value.meanwhile.is_empty() {
            self.change(Effect { at: now, what: What::Holds(Part::Meanwhile), action: Some(action), act: Some(act) });
        }
        match entry.value.asks() {
            // Half of a walk is the way there.
            Some((_, Means::Walk)) => self.plan(now + Span(entry.value.takes.0 / 2), Coming::Asks(act)),
            Some(_) => self.comes(Coming::Asks(act)),
            None => {}
        }
        if self.coming.iter().any(|(_, coming)| *coming == Coming::Meets(act)) {
            // Whoever picks up is talked with first.
        } else if self.doing.is_some_and(|doing| doing.until <= now) {
            self.comes(Coming::Back);
        } else if let Some(doing) = self.doing {
            self.plan(doing.until, Coming::Back);
        }
        Ok(())
    }

    /// Something on its way comes about.
    pub(super) fn comes(&mut self, coming: Coming) {
        match coming {
            Coming::Effect(effect) => self.change(effect),
            Coming::Asks(act) => self.asks(act),
            Coming::Meets(act) => self.meets(act),
            Coming::Back => self.comes_back(),
            Coming::Given(effect) => self.is_given(effect),
        }
    }

    /// Asks whoever the act is about.
    fn asks(&mut self, act: usize) {
        let stage = std::sync::Arc::clone(&self.stage);
        let Some(done) = self.acts.get(act).copied() else { return };
        let Some(entry) = stage.shift.actions.0.get(done.action) else { return };
        let Some((who, means)) = entry.value.asks() else { return };
        let department = stage.department(who).unwrap_or(usize::MAX);
        let occasion = act as u32;
        let answer = match means {
            Means::Walk => self.run.asks_on_foot(department),
            Means::Phone | Means::Chat => {
                let what = What::Asked { department, occasion };
                self.was_felt(Effect { at: self.now(), what, action: Some(done.action), act: Some(act) });
                self.run.asks_department(department, occasion)
            }
        };
        if let Some(done) = self.acts.get_mut(act) {
            done.answered = Some(answer.is_some());
        }
        let Some(answer) = answer else { return };
        if entry.value.meeting().is_some() {
            // What is said there takes as long as it takes; only then comes the way back.
            let back = self.doing.map_or(self.now(), |doing| doing.until);
            self.coming.retain(|(_, coming)| *coming != Coming::Back);
            let begins = self.now().max(Moment(back.0.saturating_sub(entry.value.way_back().0)));
            self.plan(begins, Coming::Meets(act));
            return;
        }
        // An answer takes its time on top of the way or the ringing.
        if let Some(doing) = &mut self.doing {
            let planned = doing.until;
            doing.until = planned + answer;
            let until = doing.until;
            if let Some(place) = self.coming.iter().position(|(at, coming)| *at == planned && *coming == Coming::Back) {
                self.coming.remove(place);
                self.plan(until, Coming::Back);
            }
        }
    }

    /// What was begun is done; what comes of it comes now or later.
    fn comes_back(&mut self) {
        let Some(doing) = self.doing.take() else { return };
        let stage = std::sync::Arc::clone(&self.stage);
        let now = self.now();
        let Some(act) = self.acts.get_mut(doing.act) else { return };
        act.back = Some(now);
        let (action, answered, is_vain) = (act.action, act.answered, act.is_vain());
        self.cases_wait_for(doing.act);
        if self.away.last().is_some_and(|absence| absence.act == Some(doing.act)) {
            self.is_back();
            self.run.seat_comes_back();
        }
        let Some(entry) = stage.shift.actions.0.get(action) else { return };
        if !entry.value.meanwhile.is_empty() {
            self.change(Effect {
                at: now,
                what: What::Ends(Part::Meanwhile),
                action: Some(action),
                act: Some(doing.act),
            });
        }
        if is_vain {
            let found = answered == Some(true);
            self.note(if found { Saying::LearnedNothing(action) } else { Saying::InVain(action) });
            return;
        }
        self.note(Saying::Did(action));
        let works = now + entry.value.works_after;
        for (place, deed) in entry.value.does.iter().enumerate() {
            let what = match deed {
                Deed::Hear(contacts) => {
                    self.heard += self.about_the_cause().min(*contacts);
                    self.sees_pattern();
                    continue;
                }
                Deed::Ask(_, _, None) => {
                    self.learns_cause();
                    continue;
                }
                // What came to light in the talk is known already.
                Deed::Ask(_, _, Some(_)) | Deed::Involve => continue,
                Deed::Brief => What::Told,
                Deed::Set(_) => What::Holds(Part::Deed(place)),
                Deed::Compensation(state) => What::Compensation(*state),
                Deed::Announce => What::Announced,
            };
            let coming = Coming::Effect(Effect { at: works, what, action: Some(action), act: Some(doing.act) });
            if works <= now {
                self.comes(coming);
            } else {
                self.plan(works, coming);
            }
        }
    }

    /// How many of the contacts that agents have in hand are about the shift's cause.
    fn about_the_cause(&self) -> u32 {
        let Some(topic) = self.stage.topic() else { return 0 };
        let about = |class: usize| self.run.centre().classes.get(class).is_some_and(|class| class.topic == Some(topic));
        let talking = self
            .run
            .agents()
            .filter(|(_, state)| matches!(state, AgentState::Talking { caller, .. } if about(caller.class())));
        talking.count() as u32
    }

    /// The person knows the cause from now on.
    pub(super) fn learns_cause(&mut self) {
        if self.cause_at.is_none() {
            self.cause_at = Some(self.now());
            self.note(Saying::LearnedCause);
        }
    }

    /// Enough contacts have been heard or tagged by the person's own hand.
    pub(super) fn sees_pattern(&mut self) {
        // What the floor alone has tagged nobody has seen yet.
        let own = self.heard > 0 || self.effects().iter().any(|effect| effect.what == What::Tagged);
        if self.pattern_at.is_none() && own && self.heard() >= self.stage.shift.pattern_after {
            self.pattern_at = Some(self.now());
            self.note(Saying::SawPattern);
        }
    }
}
