//! What is said and done in the talk: choices, listening, breaking in, marking, and coming to a node.

use super::super::offer::Hold;
use super::super::rules::{ChoiceIx, FloodRules, Hangs, Opens, Rules, Way};
use super::super::state::{Phase, State};
use super::{Course, Happened, Mouth};

impl Rules {
    pub(super) fn choose(&self, s: &mut State, ix: ChoiceIx, course: &mut impl Course) {
        let choice = &self.choices[ix as usize];
        let caller = self.contacts[s.contact as usize].caller;
        if let Some(bit) = choice.said {
            s.said |= 1 << bit;
        }
        course.tell(s.beat, if choice.spoken { Happened::Said(ix) } else { Happened::Done(ix) });
        if choice.fatal {
            course.tell(s.beat, Happened::Fatal(ix));
        }
        if let Hangs::Transfer { department, warm: true } = choice.hangs {
            let rings = self.departments[department as usize].means.first().map_or(1, |(_, rings, _)| *rings);
            if !self.begin_hold(s, Hold::Asked, course) || !self.hold_on(s, Hold::Asked, 0, rings, course) {
                return;
            }
            let answered = self.somebody_answers(s, department, course);
            self.end_hold(s, Hold::Asked, course);
            if !answered {
                s.missed |= 1 << department & self.uncertain;
                course.tell(s.beat, Happened::TransferFailed(ix));
                return;
            }
        }
        s.phrases |= choice.phrases;
        self.openers(s, course);
        course.pay(choice.points);
        self.act(s, &choice.then, course);
        self.act(s, &choice.reacts[caller as usize], course);
        if let Some(product) = choice.offer
            && s.phase == Phase::Talk
        {
            self.offer_product(s, product, course);
        }
        match s.phase {
            Phase::Talk => {
                self.ticks(s, choice.takes, if choice.spoken { Mouth::Trainee } else { Mouth::Free }, course)
            }
            Phase::WrapUp | Phase::Over => {}
        }
        if s.phase != Phase::Talk || choice.hangs == Hangs::WrapUp {
            return;
        }
        if choice.reply > 0 {
            course.tell(s.beat, Happened::Replied(ix));
        }
        if choice.spoken {
            (s.silence, s.cover) = (0, choice.cover);
        }
        match choice.way {
            Way::Stay if choice.reply > 0 => s.speech = self.to_the_mark(s.beat, choice.reply),
            Way::Stay => {}
            Way::Goto(node) => self.arrive(s, node, choice.reply, course),
            Way::Detour(node) => {
                s.back = [s.node + 1, s.back[0]];
                self.arrive(s, node, choice.reply, course);
            }
            Way::Back => {
                let node = s.back[0].saturating_sub(1);
                s.back = [s.back[1], 0];
                self.arrive(s, node, choice.reply, course);
            }
            Way::Ends(ending) => self.end_contact(s, ending, course),
        }
    }

    /// The points of the moment at which somebody is first spoken to, or broken in upon.
    pub(super) fn openers(&self, s: &mut State, course: &mut impl Course) {
        match &self.nodes[s.node as usize].opens {
            Opens::Flood(flood) if s.phase == Phase::Talk => {
                course.tell(s.beat, Happened::Interrupted);
                course.pay(self.tags.interrupted);
                self.act(s, &flood.interrupted, course);
            }
            Opens::Visits { best, .. } if s.phase == Phase::Talk => {
                if s.stage < best.0 {
                    course.pay(self.tags.too_early);
                } else if s.stage <= best.1 {
                    course.pay(self.tags.right_moment);
                }
            }
            _ => {}
        }
    }

    pub(super) fn listen(&self, s: &mut State, course: &mut impl Course) {
        if let Opens::Flood(flood) = &self.nodes[s.node as usize].opens {
            let good = s.sign >= flood.best_every;
            course.tell(s.beat, Happened::Listened { node: s.node, good });
            if good {
                course.pay(self.tags.listened);
                self.act(s, &flood.signal_then, course);
            }
            s.sign = 0;
        }
        self.tick(s, Mouth::Trainee, course);
    }

    pub(super) fn interrupt(&self, s: &mut State, course: &mut impl Course) {
        self.openers(s, course);
        if let Opens::Flood(flood) = &self.nodes[s.node as usize].opens
            && s.phase == Phase::Talk
        {
            let to = flood.cut_off;
            self.tick(s, Mouth::Trainee, course);
            if s.phase == Phase::Talk {
                self.arrive(s, to, 0, course);
            }
        }
    }

    pub(super) fn mark(&self, s: &mut State, part: u8, course: &mut impl Course) {
        if let Opens::Flood(flood) = &self.nodes[s.node as usize].opens {
            let cue = flood.parts[part as usize].2;
            if let Some(fact) = cue {
                s.marked |= 1 << fact;
            }
            course.tell(s.beat, Happened::Marked { part, cue });
            if cue.is_none() {
                self.tick(s, Mouth::Free, course);
            }
        }
    }

    /// Comes to a node: the customer says the first line whose conditions hold.
    pub(super) fn arrive(&self, s: &mut State, node: u8, after_reply: u8, course: &mut impl Course) {
        let rules = &self.nodes[node as usize];
        s.node = node;
        if let Some(slot) = rules.slot {
            let times = (s.visits_of(slot) + 1).min(3);
            s.visits = s.visits & !(3 << (2 * slot)) | u32::from(times) << (2 * slot);
        }
        (s.silence, s.stage) = (0, 0);
        match &rules.opens {
            Opens::Line { speech, variants } => {
                let variant = variants.iter().position(|(when, _, _)| self.all(when, s));
                course.tell(s.beat, Happened::Arrived { node, variant: variant.map(|v| v as u8) });
                let mut beats = *speech;
                if let Some((_, speech, then)) = variant.map(|v| &variants[v]) {
                    beats = *speech;
                    self.act(s, then, course);
                }
                if self.cooperation_matters && s.cooperation == 0 {
                    beats += 1;
                }
                s.speech = self.to_the_mark(s.beat, after_reply.saturating_add(beats));
            }
            Opens::Flood(flood) => {
                course.tell(s.beat, Happened::Arrived { node, variant: None });
                (s.speech, s.sign) = (0, flood.best_every);
                self.tell_part(s, flood, course);
            }
            Opens::Visits { .. } => {
                course.tell(s.beat, Happened::Arrived { node, variant: None });
                s.speech = 0;
            }
        }
        if s.phase == Phase::Talk {
            self.act(s, &rules.then, course);
        }
    }

    /// Beats of speech, made longer until the next half-minute mark: an exchange takes whole half minutes, with
    /// the breath and the thought that belong to it. This keeps the number of situations in bounds (it is a rule of
    /// the game, the same for everybody), and leaves people the time to read.
    pub(super) fn to_the_mark(&self, beat: u16, beats: u8) -> u8 {
        let mark = (30 / self.beat_s).max(1) as u16;
        let end = (beat + u16::from(beats)).div_ceil(mark) * mark;
        (end - beat).min(250) as u8
    }

    pub(super) fn tell_part(&self, s: &State, flood: &FloodRules, course: &mut impl Course) {
        if let Some(part) = flood.parts.iter().position(|(from, _, _)| *from == s.stage) {
            course.tell(s.beat, Happened::PartBegan { node: s.node, part: part as u8 });
        }
    }
}
