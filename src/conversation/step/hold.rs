//! Holding, asking somebody, and what may happen meanwhile.

use super::super::offer::Hold;
use super::super::rules::{Act, Rules};
use super::super::state::{Phase, State};
use super::{ChancePoint, Course, Happened, Mouth};
use crate::words::{Means, TimeOfDay};

impl Rules {
    pub(super) fn ask(&self, s: &mut State, question: u8, means: Means, hold: Hold, course: &mut impl Course) {
        let rules = &self.questions[question as usize];
        let ways = &self.departments[rules.department as usize].means;
        let (rings, talks) = ways.iter().find(|way| way.0 == means).map_or((1, 1), |way| (way.1, way.2));
        if !self.begin_hold(s, hold, course) {
            return;
        }
        course.tell(s.beat, Happened::AskBegan { question, means });
        if !self.hold_on(s, hold, 0, rings, course) {
            return;
        }
        if self.somebody_answers(s, rules.department, course) {
            if !self.hold_on(s, hold, rings, talks, course) {
                return;
            }
            let answer = rules.answers.iter().position(|(when, _)| self.all(when, s));
            let learn = answer.map_or(rules.plain, |answer| rules.answers[answer].1);
            course.tell(
                s.beat,
                match answer {
                    Some(answer) => Happened::AnsweredOtherwise { question, answer: answer as u8 },
                    None => Happened::Answered(question),
                },
            );
            if learn != rules.learn {
                s.missed |= 1 << rules.department & self.uncertain;
            }
            self.learn(s, learn, course);
        } else {
            s.missed |= 1 << rules.department & self.uncertain;
            course.tell(s.beat, Happened::Unanswered(question));
        }
        self.end_hold(s, hold, course);
    }

    pub(super) fn hold_for_system(&self, s: &mut State, asked: bool, course: &mut impl Course) {
        let hold = if asked { Hold::Asked } else { Hold::Unasked };
        if !self.begin_hold(s, hold, course) {
            return;
        }
        let mut held = 0;
        while s.jobs.iter().any(|job| job.is_running()) && held < self.patience(s, hold) {
            if !self.hold_on(s, hold, held, 1, course) {
                return;
            }
            held += 1;
        }
        self.end_hold(s, hold, course);
    }

    /// Puts the customer on hold; whether they are still there.
    pub(super) fn begin_hold(&self, s: &mut State, hold: Hold, course: &mut impl Course) -> bool {
        match hold {
            Hold::None => {}
            Hold::Asked => {
                course.tell(s.beat, Happened::HoldBegan { asked: true });
                self.tick(s, Mouth::Trainee, course);
            }
            Hold::Unasked => {
                course.tell(s.beat, Happened::HoldBegan { asked: false });
                s.clumsy = true;
                course.pay(self.tags.unasked_hold);
                self.act(s, &[Act::Trust(-1)], course);
            }
        }
        s.phase == Phase::Talk
    }

    /// Beats pass while the customer waits, `held` beats after the hold began; whether they are still there.
    pub(super) fn hold_on(&self, s: &mut State, hold: Hold, held: u8, beats: u8, course: &mut impl Course) -> bool {
        for beat in held + 1..=held + beats {
            self.tick(s, if hold == Hold::None { Mouth::Free } else { Mouth::Hold }, course);
            if s.phase == Phase::Talk && hold != Hold::None && beat % self.patience(s, hold) == 0 {
                self.anger(s, 1, course);
            }
            if s.phase != Phase::Talk {
                return false;
            }
        }
        true
    }

    pub(super) fn patience(&self, s: &State, hold: Hold) -> u8 {
        let borne = self.caller(s).hold;
        if hold == Hold::Asked { borne } else { (borne / 2).max(1) }
    }

    pub(super) fn end_hold(&self, s: &mut State, hold: Hold, course: &mut impl Course) {
        if hold != Hold::None {
            (s.silence, s.cover) = (0, 0);
            course.tell(s.beat, Happened::HoldEnded);
            s.speech = self.to_the_mark(s.beat, 0);
        }
    }

    /// Rings at a department.
    pub(super) fn somebody_answers(&self, s: &State, department: u8, course: &mut impl Course) -> bool {
        let time = TimeOfDay(self.time_of_day(s)).within_its_day();
        let (real, expected) = match self.departments[department as usize].reach.at(time) {
            Some(reach) => (reach.percent.share().get(), reach.expected.share().get()),
            None => (0.0, 0.0),
        };
        course.chance(ChancePoint::Answer(department), real, if self.clairvoyant { real } else { expected })
    }
}
