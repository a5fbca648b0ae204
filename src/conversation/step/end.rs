//! How a contact ends, what comes after it, and how the case is closed.

use super::super::rules::Rules;
use super::super::state::{Phase, State};
use super::{Course, Happened};
use crate::words::PromiseState;

impl Rules {
    /// The customer is gone; after-call work begins.
    pub(super) fn end_contact(&self, s: &mut State, ending: u8, course: &mut impl Course) {
        course.tell(s.beat, Happened::Ended(ending));
        course.pay(self.endings[ending as usize]);
        let over = if s.contact == 0 { s.beat.saturating_sub(self.target) } else { 0 };
        let minutes = (f64::from(over) * f64::from(self.beat_s) / 60.0).min(5.0);
        if minutes > 0.0 {
            course.pay(self.tags.minute_over * minutes);
        }
        s.phase = Phase::WrapUp;
        s.ending = ending + 1;
        (s.speech, s.silence, s.cover, s.stage, s.sign, s.missed) = (0, 0, 0, 0, 0, 0);
        (s.jobs, s.machine, s.back) = (Default::default(), 0, [0; 2]);
        s.clumsy = false;
        if !self.contacts[s.contact as usize].wrap_up {
            // Where another contact follows, it begins when this decision is over: what is left of the decision must
            // not happen there.
            if self.next_contact(s).is_none() {
                self.leave_wrap_up(s, course);
            }
            return;
        }
        course.tell(s.beat, Happened::WrapUpBegan(ending));
        s.beat = 0;
    }

    /// Begins the contact that follows on one without after-call work.
    pub(super) fn go_on(&self, s: &mut State, course: &mut impl Course) {
        while s.phase == Phase::WrapUp && !self.contacts[s.contact as usize].wrap_up {
            self.leave_wrap_up(s, course);
        }
    }

    /// The later contact that comes to this, if one does.
    fn next_contact(&self, s: &State) -> Option<usize> {
        (s.contact as usize + 1..self.contacts.len()).find(|c| self.all(&self.contacts[*c].when, s))
    }

    pub(super) fn leave_wrap_up(&self, s: &mut State, course: &mut impl Course) {
        self.pay_goals(s, course);
        match self.next_contact(s) {
            Some(contact) => self.begin_later(s, contact, course),
            None => self.close(s, course),
        }
    }

    pub(super) fn begin_later(&self, s: &mut State, contact: usize, course: &mut impl Course) {
        let rules = &self.contacts[contact];
        if rules.fresh {
            s.known = s.saved;
            s.marked = s.saved;
        }
        if rules.caller != self.contacts[s.contact as usize].caller {
            // Somebody else, or the first customer again after somebody else.
            let caller = &self.callers[rules.caller as usize];
            (s.anger, s.trust, s.cooperation) = (caller.anger, caller.trust, caller.cooperation);
        }
        if let Some(anger) = rules.anger {
            s.anger = anger;
        }
        (s.contact, s.phase, s.beat, s.freezes) = (contact as u8, Phase::Talk, 0, 0);
        course.tell(0, Happened::ContactBegan { contact: contact as u8, anger: s.anger });
        self.arrive(s, rules.start, 0, course);
    }

    /// The case is closed: promises are judged, remaining goals paid, missing words charged.
    pub(super) fn close(&self, s: &mut State, course: &mut impl Course) {
        for (ix, promise) in self.promises.iter().enumerate() {
            let state = s.promise(ix);
            if state == 0 {
                continue;
            }
            let recorded = promise.record.is_empty() || state == 2;
            let (verdict, points) = if !promise.needless.is_empty() && self.all(&promise.needless, s) {
                (PromiseState::Needless, self.tags.promise_needless)
            } else if recorded && self.all(&promise.kept, s) {
                (PromiseState::Kept, self.tags.promise_kept)
            } else {
                (PromiseState::Broken, self.tags.promise_broken)
            };
            course.tell(s.beat, Happened::PromiseJudged { promise: ix as u8, state: verdict });
            course.pay(points);
        }
        for (ix, goal) in self.goals.iter().enumerate() {
            if !goal.at_once && self.all(&goal.when, s) {
                course.tell(s.beat, Happened::GoalReached(ix as u8));
                course.pay(goal.points);
            }
        }
        for (ix, (points, _)) in self.phrases.iter().enumerate() {
            if s.phrases >> ix & 1 == 0 {
                course.tell(s.beat, Happened::PhraseMissing(ix as u8));
                course.pay(*points);
            }
        }
        s.phase = Phase::Over;
    }

    /// Pays the goals that have been reached and cannot be undone.
    pub(super) fn pay_goals(&self, s: &mut State, course: &mut impl Course) {
        for (ix, goal) in self.goals.iter().enumerate() {
            if goal.at_once && s.paid >> ix & 1 == 0 && self.all(&goal.when, s) {
                s.paid |= 1 << ix;
                course.tell(s.beat, Happened::GoalReached(ix as u8));
                course.pay(goal.points);
            }
        }
    }
}
