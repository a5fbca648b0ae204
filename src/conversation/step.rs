//! One decision and the beats that follow it, until the next decision can be made.
//!
//! Playing and solving run this same code; what differs is the [`Course`]: one draws the outcome of a
//! chance and keeps the events, the other walks through all outcomes and keeps the points.

use super::offer::{Hold, Offer};
use super::rules::{Act, ChoiceIx, Hangs, Opens, Rules, Way};
use super::state::{Job, Phase, State};
use crate::scenario::Points;
use crate::words::Means;

/// What chance decides, when it becomes visible.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ChancePoint {
    /// Whether a system freezes when its answer is due.
    Freeze(u8),
    /// Whether somebody answers at a department.
    Answer(u8),
    /// Whether a product is taken.
    Accept(u8),
}

/// Something that happened, in numbers; the attempt turns it into words.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Happened {
    ContactBegan(u8),
    Arrived { node: u8, variant: Option<u8> },
    Prompted { node: u8, own: bool },
    Said(ChoiceIx),
    Done(ChoiceIx),
    Replied(ChoiceIx),
    Listened { good: bool },
    Interrupted,
    Marked { part: u8, cue: Option<u8> },
    PartBegan(u8),
    VisitorMoved(u8),
    LookUpBegan(u8),
    LookUpShowed { query: u8, found: bool },
    Froze(u8),
    CameBack(u8),
    MachineBack,
    HoldBegan { asked: bool },
    HoldEnded,
    AskBegan { question: u8, means: Means },
    Answered(u8),
    Unanswered(u8),
    TransferFailed(ChoiceIx),
    Learned(u8),
    Noted(u8),
    Tagged(u8),
    Promised(u8),
    Recorded { promise: u8, option: u8 },
    PromiseJudged { promise: u8, state: crate::words::PromiseState },
    Offered { product: u8, taken: bool },
    Compensated { amount: u8, within: bool },
    AngerMoved { from: u8, to: u8 },
    TrustMoved { from: u8, to: u8 },
    FellSilent,
    EventCame(u8),
    GoalReached(u8),
    PhraseMissing(u8),
    Fatal(ChoiceIx),
    WrapUpBegan(u8),
    Ended(u8),
}

/// Who walks along: decides chances, collects points, hears what happens.
pub trait Course {
    /// Whether the thing happens: its real chance, and what a newcomer may expect.
    fn chance(&mut self, point: ChancePoint, real: f64, expected: f64) -> bool;
    /// Points come.
    fn pay(&mut self, points: Points);
    /// Something happened at a beat.
    fn tell(&mut self, beat: u16, what: Happened);
}

/// Who is busy with their mouth while a beat passes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mouth {
    /// The trainee speaks.
    Trainee,
    /// Nobody speaks to the customer.
    Free,
    /// The customer listens to music.
    Hold,
}

impl Rules {
    /// The beginning: the state at the moment of pick-up.
    pub fn beginning(&self, course: &mut impl Course) -> State {
        let mut s = State {
            anger: self.anger,
            trust: self.trust,
            cooperation: self.cooperation,
            known: self.known,
            compensation: self.compensation.as_ref().map_or(0, |c| c.state),
            ..State::default()
        };
        for (i, product) in self.products.iter().enumerate() {
            s.basket |= u16::from(product.in_basket) << i;
        }
        course.tell(0, Happened::ContactBegan(0));
        self.pay_goals(&mut s, course);
        self.arrive(&mut s, self.start, 0, course);
        s
    }

    /// Carries out one offer and lets time pass until the next decision.
    pub fn apply(&self, s: &mut State, offer: Offer, course: &mut impl Course) {
        match offer {
            Offer::Wait => self.wait(s, course),
            Offer::Choose(ix) => self.choose(s, ix, course),
            Offer::Listen => self.listen(s, course),
            Offer::Interrupt => self.interrupt(s, course),
            Offer::Mark(part) => self.mark(s, part, course),
            Offer::LookUp(query) => {
                let system = self.queries[query as usize].system as usize;
                s.jobs[system] = Job { query: query + 1, left: self.systems[system].takes };
                course.tell(s.beat, Happened::LookUpBegan(query));
            }
            Offer::Hold { asked } => self.hold_for_system(s, asked, course),
            Offer::Ask { question, means, hold } => self.ask(s, question, means, hold, course),
            Offer::Tag(reason) => {
                s.reason = reason + 1;
                course.tell(s.beat, Happened::Tagged(reason));
                course.pay(self.reasons[reason as usize].1);
                self.pass_a_beat(s, course);
            }
            Offer::Compensate(amount) => self.compensate(s, amount, course),
            Offer::Note(fact) => {
                s.saved |= 1 << fact;
                course.tell(s.beat, Happened::Noted(fact));
                self.pass_a_beat(s, course);
            }
            Offer::Record(promise, option) => {
                let rules = &self.promises[promise as usize];
                let (owner, due) = rules.record[option as usize];
                let rightly = owner == rules.owner && due <= rules.due;
                s.set_promise(promise as usize, if rightly { 2 } else { 3 });
                course.tell(s.beat, Happened::Recorded { promise, option });
                self.pass_a_beat(s, course);
            }
            Offer::End => self.leave_wrap_up(s, course),
        }
        if s.phase != Phase::Over {
            self.pay_goals(s, course);
        }
    }

    /// Lets a beat pass; while the customer speaks, all of what she says: a trainee who has not begun to work in a
    /// system when she began to speak listens until she has finished, or until an answer comes.
    fn wait(&self, s: &mut State, course: &mut impl Course) {
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
    fn pass_a_beat(&self, s: &mut State, course: &mut impl Course) {
        match s.phase {
            Phase::Talk => self.tick(s, Mouth::Free, course),
            // After-call work is measured, not scored: its seconds are no part of the situation.
            Phase::WrapUp | Phase::Over => {}
        }
    }

    fn choose(&self, s: &mut State, ix: ChoiceIx, course: &mut impl Course) {
        let choice = &self.choices[ix as usize];
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
    fn openers(&self, s: &mut State, course: &mut impl Course) {
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

    fn listen(&self, s: &mut State, course: &mut impl Course) {
        if let Opens::Flood(flood) = &self.nodes[s.node as usize].opens {
            let good = s.sign >= flood.best_every;
            course.tell(s.beat, Happened::Listened { good });
            if good {
                course.pay(self.tags.listened);
                self.act(s, &flood.signal_then, course);
            }
            s.sign = 0;
        }
        self.tick(s, Mouth::Trainee, course);
    }

    fn interrupt(&self, s: &mut State, course: &mut impl Course) {
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

    fn mark(&self, s: &mut State, part: u8, course: &mut impl Course) {
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

    fn ask(&self, s: &mut State, question: u8, means: Means, hold: Hold, course: &mut impl Course) {
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
            course.tell(s.beat, Happened::Answered(question));
            self.learn(s, rules.learn, course);
        } else {
            s.missed |= 1 << rules.department & self.uncertain;
            course.tell(s.beat, Happened::Unanswered(question));
        }
        self.end_hold(s, hold, course);
    }

    fn hold_for_system(&self, s: &mut State, asked: bool, course: &mut impl Course) {
        let hold = if asked { Hold::Asked } else { Hold::Unasked };
        if !self.begin_hold(s, hold, course) {
            return;
        }
        let mut held = 0;
        while s.jobs.iter().any(|job| job.is_running()) && held < self.patience(hold) {
            if !self.hold_on(s, hold, held, 1, course) {
                return;
            }
            held += 1;
        }
        self.end_hold(s, hold, course);
    }

    /// Puts the customer on hold; whether they are still there.
    fn begin_hold(&self, s: &mut State, hold: Hold, course: &mut impl Course) -> bool {
        match hold {
            Hold::None => {}
            Hold::Asked => {
                course.tell(s.beat, Happened::HoldBegan { asked: true });
                self.tick(s, Mouth::Trainee, course);
            }
            Hold::Unasked => {
                course.tell(s.beat, Happened::HoldBegan { asked: false });
                course.pay(self.tags.unasked_hold);
                self.act(s, &[Act::Trust(-1)], course);
            }
        }
        s.phase == Phase::Talk
    }

    /// Beats pass while the customer waits, `held` beats after the hold began; whether they are still there.
    fn hold_on(&self, s: &mut State, hold: Hold, held: u8, beats: u8, course: &mut impl Course) -> bool {
        for beat in held + 1..=held + beats {
            self.tick(s, if hold == Hold::None { Mouth::Free } else { Mouth::Hold }, course);
            if s.phase == Phase::Talk && hold != Hold::None && beat % self.patience(hold) == 0 {
                self.anger(s, 1, course);
            }
            if s.phase != Phase::Talk {
                return false;
            }
        }
        true
    }

    fn patience(&self, hold: Hold) -> u8 {
        if hold == Hold::Asked { self.hold } else { (self.hold / 2).max(1) }
    }

    fn end_hold(&self, s: &mut State, hold: Hold, course: &mut impl Course) {
        if hold != Hold::None {
            (s.silence, s.cover) = (0, 0);
            course.tell(s.beat, Happened::HoldEnded);
            s.speech = self.to_the_mark(s.beat, 0);
        }
    }

    /// Rings at a department.
    fn somebody_answers(&self, s: &State, department: u8, course: &mut impl Course) -> bool {
        let time = crate::words::TimeOfDay(self.time_of_day(s));
        let (real, expected) = match self.departments[department as usize].reach.at(time) {
            Some(reach) => (reach.percent.share().get(), reach.expected.share().get()),
            None => (0.0, 0.0),
        };
        course.chance(ChancePoint::Answer(department), real, if self.clairvoyant { real } else { expected })
    }

    fn offer_product(&self, s: &mut State, product: u8, course: &mut impl Course) {
        let Some(shop) = &self.shop else { return };
        if s.basket >> product & 1 == 1 {
            return;
        }
        let fits = self.all(&self.products[product as usize].fits, s);
        let share = if fits { shop.accept_fitting } else { shop.accept_other }.share().get();
        let taken = course.chance(ChancePoint::Accept(product), share, share);
        s.basket |= u16::from(taken) << product;
        course.tell(s.beat, Happened::Offered { product, taken });
    }

    fn compensate(&self, s: &mut State, amount: u8, course: &mut impl Course) {
        let Some(list) = &self.compensation else { return };
        let within = s.compensation == 2 && list.amounts[amount as usize] <= list.authority;
        s.compensated = amount + 1;
        course.tell(s.beat, Happened::Compensated { amount, within });
        course.pay(if within { self.tags.compensated } else { self.tags.overpromise });
        self.act(s, &[Act::Anger(-1)], course);
        (s.silence, s.cover) = (0, 0);
        self.tick(s, Mouth::Trainee, course);
    }

    /// Comes to a node: the customer says the first line whose conditions hold.
    fn arrive(&self, s: &mut State, node: u8, after_reply: u8, course: &mut impl Course) {
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
    fn to_the_mark(&self, beat: u16, beats: u8) -> u8 {
        let mark = (30 / self.beat_s).max(1) as u16;
        let end = (beat + u16::from(beats)).div_ceil(mark) * mark;
        (end - beat).min(250) as u8
    }

    fn tell_part(&self, s: &State, flood: &super::rules::FloodRules, course: &mut impl Course) {
        if let Some(part) = flood.parts.iter().position(|(from, _, _)| *from == s.stage) {
            course.tell(s.beat, Happened::PartBegan(part as u8));
        }
    }

    fn act(&self, s: &mut State, acts: &[Act], course: &mut impl Course) {
        for act in acts {
            match *act {
                Act::Anger(n) => self.anger(s, n, course),
                Act::Trust(n) => {
                    let from = s.trust;
                    s.trust = from.saturating_add_signed(n).min(4);
                    if s.trust != from {
                        course.tell(s.beat, Happened::TrustMoved { from, to: s.trust });
                    }
                }
                Act::Cooperation(n) => s.cooperation = s.cooperation.saturating_add_signed(n).min(4),
                Act::Pressure(n) => {
                    s.pressure = s.pressure.saturating_add_signed(n).min(9);
                    if self.shop.is_some_and(|shop| s.pressure >= shop.leaves_at_pressure) && s.phase == Phase::Talk {
                        self.end_contact(s, self.hung_up, course);
                    }
                }
                Act::Learn(fact) => self.learn(s, 1 << fact, course),
                Act::Mark(fact) => s.marked |= 1 << fact,
                Act::Promise(promise) => {
                    if s.promise(promise as usize) == 0 {
                        s.set_promise(promise as usize, 1);
                        course.tell(s.beat, Happened::Promised(promise));
                    }
                }
                Act::Settle => s.settled = true,
                Act::Set(flag) => s.flags |= 1 << flag,
                Act::Compensation(state) => s.compensation = state,
            }
        }
    }

    fn anger(&self, s: &mut State, n: i8, course: &mut impl Course) {
        let from = s.anger;
        let wanted = i16::from(from) + i16::from(n);
        s.anger = wanted.clamp(0, 4) as u8;
        if s.anger != from {
            course.tell(s.beat, Happened::AngerMoved { from, to: s.anger });
        }
        if n > 0 && wanted >= i16::from(self.hangs_up_at) && s.phase == Phase::Talk {
            self.end_contact(s, self.hung_up, course);
        }
    }

    fn learn(&self, s: &mut State, facts: u64, course: &mut impl Course) {
        let mut new = facts & !s.known;
        s.known |= new;
        while new != 0 {
            course.tell(s.beat, Happened::Learned(new.trailing_zeros() as u8));
            new &= new - 1;
        }
    }

    fn ticks(&self, s: &mut State, beats: u8, mouth: Mouth, course: &mut impl Course) {
        for _ in 0..beats {
            if s.phase == Phase::Talk {
                self.tick(s, mouth, course);
            }
        }
    }

    /// One beat of the talk: systems, timeline, hold, flood, speech, silence, in this order.
    fn tick(&self, s: &mut State, mouth: Mouth, course: &mut impl Course) {
        s.beat += 1;
        self.systems_tick(s, course);
        if s.contact == 0 {
            for (ix, event) in self.events.iter().enumerate() {
                if event.beat == s.beat && s.phase == Phase::Talk && self.all(&event.when, s) {
                    course.tell(s.beat, Happened::EventCame(ix as u8));
                    self.act(s, &event.then, course);
                }
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
                    course.tell(s.beat, Happened::VisitorMoved(s.stage));
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

    fn systems_tick(&self, s: &mut State, course: &mut impl Course) {
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

    fn answer_due(&self, s: &mut State, system: usize, query: u8, course: &mut impl Course) {
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
        if found {
            self.learn(s, rules.learn, course);
        }
    }

    fn flood_tick(&self, s: &mut State, flood: &super::rules::FloodRules, course: &mut impl Course) {
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

    fn silence_tick(&self, s: &mut State, course: &mut impl Course) {
        if s.cover > 0 {
            s.cover -= 1;
            return;
        }
        s.silence += 1;
        if s.silence < self.silence[s.anger as usize] {
            return;
        }
        s.silence = 0;
        let node = &self.nodes[s.node as usize];
        course.tell(s.beat, Happened::FellSilent);
        course.tell(s.beat, Happened::Prompted { node: s.node, own: node.silence_speech > 0 });
        s.speech = self.prompt_speech.max(node.silence_speech);
        self.act(s, &node.silence_then, course);
        if s.phase == Phase::Talk {
            self.anger(s, 1, course);
        }
    }

    /// The customer is gone; after-call work begins.
    fn end_contact(&self, s: &mut State, ending: u8, course: &mut impl Course) {
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
        if s.contact > 0 {
            // After-call work belongs to the first contact; later ones are its consequences.
            return self.leave_wrap_up(s, course);
        }
        course.tell(s.beat, Happened::WrapUpBegan(ending));
        s.beat = 0;
    }

    fn leave_wrap_up(&self, s: &mut State, course: &mut impl Course) {
        self.pay_goals(s, course);
        let next = (s.contact as usize + 1..self.contacts.len()).find(|c| self.all(&self.contacts[*c].when, s));
        match next {
            Some(contact) => self.begin_later(s, contact, course),
            None => self.close(s, course),
        }
    }

    fn begin_later(&self, s: &mut State, contact: usize, course: &mut impl Course) {
        let rules = &self.contacts[contact];
        if rules.fresh {
            s.known = s.saved;
            s.marked = s.saved;
        }
        if let Some(anger) = rules.anger {
            s.anger = anger;
        }
        (s.contact, s.phase, s.beat, s.freezes) = (contact as u8, Phase::Talk, 0, 0);
        course.tell(0, Happened::ContactBegan(contact as u8));
        self.arrive(s, rules.start, 0, course);
    }

    /// The case is closed: promises are judged, remaining goals paid, missing words charged.
    fn close(&self, s: &mut State, course: &mut impl Course) {
        use crate::words::PromiseState;
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
    fn pay_goals(&self, s: &mut State, course: &mut impl Course) {
        for (ix, goal) in self.goals.iter().enumerate() {
            if goal.at_once && s.paid >> ix & 1 == 0 && self.all(&goal.when, s) {
                s.paid |= 1 << ix;
                course.tell(s.beat, Happened::GoalReached(ix as u8));
                course.pay(goal.points);
            }
        }
    }

    /// Whether a spoken choice leaves the customer without an answer of their own, for those who show it.
    pub fn replies(&self, ix: ChoiceIx) -> bool {
        self.choices[ix as usize].reply > 0
    }
}
