//! What a beat does: systems, timeline, hold, flood, speech and silence.

use super::super::rules::{FloodRules, Opens, Rules};
use super::super::state::{Job, Phase, State};
use super::{ChancePoint, Course, Happened, Mouth};

impl Rules {
    /// Lets a beat pass; while the customer speaks, all of what she says: a trainee who has not begun to work in a
    /// system when she began to speak listens until she has finished, or until an answer comes.
    pub(super) fn wait(&self, s: &mut State, course: &mut impl Course) {
        let speaking = s.speech > 0;
        let working = s.jobs.iter().any(|job| job.is_running());
        loop {
            self.tick(s, Mouth::Free, course);
            let answered = working && !s.jobs.iter().any(|job| job.is_running());
            if !speaking || answered || s.speech == 0 || s.phase != Phase::Talk {
                return;
            }
        }
    }

    /// A beat of whichever phase it is.
    pub(super) fn pass_a_beat(&self, s: &mut State, course: &mut impl Course) {
        match s.phase {
            Phase::Talk => self.tick(s, Mouth::Free, course),
            // After-call work is measured, not scored: its seconds are no part of the situation.
            Phase::WrapUp | Phase::Over => {}
        }
    }

    pub(super) fn ticks(&self, s: &mut State, beats: u8, mouth: Mouth, course: &mut impl Course) {
        for _ in 0..beats {
            if s.phase == Phase::Talk {
                self.tick(s, mouth, course);
            }
        }
    }

    /// One beat of the talk: systems, timeline, hold, flood, speech, silence, in this order.
    pub(super) fn tick(&self, s: &mut State, mouth: Mouth, course: &mut impl Course) {
        s.beat += 1;
        self.systems_tick(s, course);
        for (ix, event) in self.events.iter().enumerate() {
            let due = event.contact == s.contact && event.beat == s.beat;
            if due && s.phase == Phase::Talk && self.all(&event.when, s) {
                course.tell(s.beat, Happened::EventCame(ix as u8));
                self.act(s, &event.then, course);
            }
        }
        if s.phase != Phase::Talk {
            return;
        }
        let node = &self.nodes[s.node as usize];
        if mouth != Mouth::Hold {
            match &node.opens {
                Opens::Flood(flood) => self.flood_tick(s, flood, course),
                Opens::Visits { leaves, left, .. } => {
                    s.stage += 1;
                    course.tell(s.beat, Happened::VisitorMoved { node: s.node, stage: s.stage });
                    if s.stage >= *leaves {
                        self.end_contact(s, *left, course);
                    }
                }
                Opens::Line { .. } if s.speech > 0 => s.speech -= 1,
                Opens::Line { .. } if mouth == Mouth::Free => self.silence_tick(s, course),
                Opens::Line { .. } => {}
            }
        }
        if s.phase == Phase::Talk && s.beat >= self.contacts[s.contact as usize].limit {
            self.end_contact(s, self.out_of_time, course);
        }
    }

    pub(super) fn systems_tick(&self, s: &mut State, course: &mut impl Course) {
        if s.machine > 0 {
            s.machine -= 1;
            if s.machine == 0 {
                course.tell(s.beat, Happened::MachineBack);
            }
            return;
        }
        for system in 0..self.systems.len() {
            let job = s.jobs[system];
            if job.is_idle() {
                continue;
            }
            if job.left > 1 {
                s.jobs[system].left -= 1;
                continue;
            }
            s.jobs[system] = Job::default();
            if job.query == Job::FROZEN {
                course.tell(s.beat, Happened::CameBack(system as u8));
            } else {
                self.answer_due(s, system, job.query - 1, course);
            }
            if s.machine > 0 {
                return;
            }
        }
    }

    pub(super) fn answer_due(&self, s: &mut State, system: usize, query: u8, course: &mut impl Course) {
        let rules = &self.queries[query as usize];
        let found = self.all(&rules.when, s);
        // A system freezes over work: one that has nothing to show answers.
        if found
            && let Some(freezes) = &self.systems[system].freezes
            && s.freezes_of(system) < freezes.at_most
            && freezes.percent.0 > 0
        {
            let share = freezes.percent.share().get();
            if course.chance(ChancePoint::Freeze(system as u8), share, share) {
                s.freezes += 1 << (2 * system);
                course.tell(s.beat, Happened::Froze(system as u8));
                if freezes.loses_marks {
                    s.marked &= s.saved;
                }
                if freezes.whole_machine {
                    s.machine = freezes.restart;
                    s.jobs = Default::default();
                } else {
                    s.jobs[system] = Job { query: Job::FROZEN, left: freezes.restart };
                }
                return;
            }
        }
        course.tell(s.beat, Happened::LookUpShowed { query, found });
        if rules.is_unread(s.known) && (!found || rules.learn == 0) {
            s.clumsy = true;
        }
        if found {
            self.learn(s, rules.learn, course);
        }
    }

    pub(super) fn flood_tick(&self, s: &mut State, flood: &FloodRules, course: &mut impl Course) {
        s.stage += 1;
        s.sign = s.sign.saturating_add(1);
        if s.sign >= flood.silent_after.saturating_add(flood.best_every) {
            s.sign = flood.best_every;
            course.tell(s.beat, Happened::FellSilent);
            self.act(s, &flood.silent, course);
        }
        if s.phase != Phase::Talk {
            return;
        }
        if s.stage >= flood.lasts {
            self.arrive(s, flood.leads_to, 0, course);
        } else {
            self.tell_part(s, flood, course);
        }
    }

    pub(super) fn silence_tick(&self, s: &mut State, course: &mut impl Course) {
        if s.cover > 0 {
            s.cover -= 1;
            return;
        }
        s.silence += 1;
        if s.silence < self.caller(s).silence[s.anger as usize] {
            return;
        }
        s.silence = 0;
        let node = &self.nodes[s.node as usize];
        course.tell(s.beat, Happened::FellSilent);
        course.tell(s.beat, Happened::Prompted { node: s.node, own: node.silence_speech > 0 });
        s.speech = self.caller(s).prompt_speech.max(node.silence_speech);
        self.act(s, &node.silence_then, course);
        if s.phase == Phase::Talk {
            self.anger(s, 1, course);
        }
    }
}
