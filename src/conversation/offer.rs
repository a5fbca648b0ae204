use super::rules::{ChoiceIx, Hangs, Opens, QueryRules, Rules, Test, Way};
use super::state::{Job, Phase, State};
use crate::words::Means;

/// Something the trainee may do now. Many kinds of step inside, few kinds of offer outside: whoever can show
/// these can show every scenario.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Offer {
    /// Say or do one of the author's choices.
    Choose(ChoiceIx),
    /// A short listening signal in a flood.
    Listen,
    /// Break into a flood without a word of one's own.
    Interrupt,
    /// Mark the part of a flood that is being heard.
    Mark(u8),
    /// Look something up.
    LookUp(u8),
    /// Put the customer on hold until the system has answered. Without a word once in a contact: what can be repeated
    /// without end would make the largest loss, against which scores are measured, meaningless.
    Hold {
        /// After asking.
        asked: bool,
    },
    /// Ask a department a question by one of its means, and come back to the customer with what was said.
    Ask {
        /// The question.
        question: u8,
        /// The means.
        means: Means,
        /// What happens to the customer meanwhile.
        hold: Hold,
    },
    /// Tag the contact with a reason.
    Tag(u8),
    /// Give a sum of the compensation list.
    Compensate(u8),
    /// Write a fact into the note.
    Note(u8),
    /// Put a promise into the task list: the promise and the place in its list of owners and times.
    Record(u8, u8),
    /// End the after-call work.
    End,
    /// Let a beat pass.
    Wait,
}

/// What happens to the customer while somebody else is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Hold {
    /// They stay on the line: a colleague is asked by chat, or the channel is a written one.
    None,
    /// Put on hold after being asked.
    Asked,
    /// Put on hold without a word.
    Unasked,
}

impl Rules {
    /// Whether all conditions hold.
    pub fn all(&self, tests: &[Test], s: &State) -> bool {
        tests.iter().all(|test| self.holds(test, s))
    }

    /// Whether a condition holds.
    pub fn holds(&self, test: &Test, s: &State) -> bool {
        match test {
            Test::Known(bit) => s.known >> bit & 1 == 1,
            Test::Marked(bit) => s.marked >> bit & 1 == 1,
            Test::Saved(bit) => s.saved >> bit & 1 == 1,
            Test::Said(bit) => s.said >> bit & 1 == 1,
            Test::Visited { slot, times } => s.visits_of(*slot) >= *times,
            Test::Reason(reason) => s.reason == reason + 1,
            Test::PromiseMade(promise) => s.promise(*promise as usize) != 0,
            Test::PromiseRecorded(promise) => s.promise(*promise as usize) == 2,
            Test::Frozen(system) => s.machine > 0 || s.jobs[*system as usize].query == Job::FROZEN,
            Test::Settled => s.settled,
            Test::AngerAtLeast(n) => s.anger >= *n,
            Test::AngerAtMost(n) => s.anger <= *n,
            Test::TrustAtLeast(n) => s.trust >= *n,
            Test::TrustAtMost(n) => s.trust <= *n,
            Test::CooperationAtLeast(n) => s.cooperation >= *n,
            Test::PressureAtMost(n) => s.pressure <= *n,
            Test::After(time) => self.time_of_day(s) >= *time,
            Test::Before(time) => self.time_of_day(s) < *time,
            Test::Compensation(state) => s.compensation == *state,
            Test::Phrase(phrase) => s.phrases >> phrase & 1 == 1,
            Test::Followed(procedure) => self.followed(*procedure as usize, s),
            Test::InBasket(product) => s.basket >> product & 1 == 1,
            Test::BasketAtLeast(sum) => self.basket_value(s) >= *sum,
            Test::Flag(flag) => s.flags >> flag & 1 == 1,
            Test::Ended(ending) => s.ending == ending + 1,
            Test::Never => false,
            Test::Not(inner) => !self.holds(inner, s),
            Test::Any(inner) => inner.iter().any(|test| self.holds(test, s)),
        }
    }

    /// Seconds after the midnight of the first day.
    pub fn time_of_day(&self, s: &State) -> u32 {
        self.contacts[s.contact as usize].starts.0 + u32::from(s.beat) * self.beat_s
    }

    /// What the basket is worth.
    pub fn basket_value(&self, s: &State) -> i64 {
        self.products.iter().enumerate().filter(|(i, _)| s.basket >> i & 1 == 1).map(|(_, p)| p.price).sum()
    }

    /// The version of a procedure that is in force when a contact begins, by its place in the list.
    pub fn version(&self, procedure: usize, contact: usize) -> Option<usize> {
        let began = self.contacts.get(contact)?.starts;
        let versions = self.procedures.get(procedure)?;
        versions.iter().rposition(|(from, _)| *from <= began).or((!versions.is_empty()).then_some(0))
    }

    /// Which steps of that version are done, in their order.
    pub fn steps_done(&self, procedure: usize, s: &State) -> Vec<bool> {
        let version = self.version(procedure, s.contact as usize);
        let steps = version.map_or(&[][..], |version| &self.procedures[procedure][version].1[..]);
        steps.iter().map(|done| self.all(done, s)).collect()
    }

    /// Whether every one of them is.
    fn followed(&self, procedure: usize, s: &State) -> bool {
        let version = self.version(procedure, s.contact as usize);
        version.is_some_and(|version| self.procedures[procedure][version].1.iter().all(|done| self.all(done, s)))
    }

    /// Whether a choice is offered, its place apart.
    fn open(&self, ix: ChoiceIx, s: &State) -> bool {
        let choice = &self.choices[ix as usize];
        choice.able
            && (choice.again || choice.said.is_none_or(|bit| s.said >> bit & 1 == 0))
            && (choice.way != Way::Back || s.back[0] != 0)
            && choice.during.as_ref().is_none_or(|nodes| nodes.contains(&s.node))
            && self.all(&choice.when, s)
            && !matches!(choice.hangs, Hangs::Transfer { department, warm: true } if s.missed >> department & 1 == 1)
    }

    /// Everything that may be done now, in a fixed order, into a list that is cleared first. Empty when all is over.
    pub fn offers(&self, s: &State, out: &mut Vec<Offer>) {
        out.clear();
        match s.phase {
            Phase::Over => {}
            Phase::WrapUp => self.wrap_up_offers(s, out),
            Phase::Talk => self.talk_offers(s, out),
        }
    }

    fn talk_offers(&self, s: &State, out: &mut Vec<Offer>) {
        let node = &self.nodes[s.node as usize];
        let free_mouth = s.speech == 0;
        let desk = self.contacts[s.contact as usize].desk;
        for ix in &node.choices {
            if free_mouth && self.open(*ix, s) {
                out.push(Offer::Choose(*ix));
            }
        }
        match &node.opens {
            Opens::Flood(flood) => {
                // Before the signals and marks: between waiting and one that brings nothing, the best line waits.
                out.push(Offer::Wait);
                if flood.signals > 0 {
                    out.push(Offer::Listen);
                }
                for (part, (from, until, cue)) in flood.parts.iter().enumerate() {
                    // A part without a fact in it can be marked in play; it changes nothing but the count of false cues.
                    let marked = cue.is_some_and(|fact| s.marked >> fact & 1 == 1);
                    if *from <= s.stage && s.stage < *until && !marked {
                        out.push(Offer::Mark(part as u8));
                    }
                }
                out.push(Offer::Interrupt);
            }
            Opens::Visits { .. } => {}
            Opens::Line { .. } => {
                if !desk {
                    out.push(Offer::Wait);
                    return;
                }
                for ix in &self.anytime {
                    if free_mouth && self.open(*ix, s) {
                        out.push(Offer::Choose(*ix));
                    }
                }
                if free_mouth {
                    out.extend(self.transfers.iter().filter(|ix| self.open(**ix, s)).map(|ix| Offer::Choose(*ix)));
                    self.compensations(s, out);
                }
            }
        }
        // Before the tools, for the same reason.
        if !matches!(node.opens, Opens::Flood(_)) {
            out.push(Offer::Wait);
        }
        if free_mouth && matches!(node.opens, Opens::Line { .. }) {
            self.asks(s, out);
            if self.by_phone && s.jobs.iter().any(|job| job.is_running()) {
                out.push(Offer::Hold { asked: true });
                if !s.clumsy {
                    out.push(Offer::Hold { asked: false });
                }
            }
        }
        if desk {
            self.hands(s, out);
        }
    }

    fn compensations(&self, s: &State, out: &mut Vec<Offer>) {
        if let Some(list) = &self.compensation
            && s.compensated == 0
            && self.all(&list.when, s)
        {
            out.extend((0..list.amounts.len()).map(|i| Offer::Compensate(i as u8)));
        }
    }

    /// What hands can do while the mouth does something else.
    fn hands(&self, s: &State, out: &mut Vec<Offer>) {
        // One thing at a time: a look-up that is on its way keeps the hands busy.
        if s.machine == 0 && !s.jobs.iter().any(|job| job.is_running()) {
            for (ix, query) in self.queries.iter().enumerate() {
                let idle = s.jobs[query.system as usize].is_idle();
                if idle && query.is_unread(s.known) && self.may_show_something(query, s) {
                    out.push(Offer::LookUp(ix as u8));
                }
            }
        }
    }

    /// Whether a look-up is worth a try: once a system had nothing to show, or the customer was put on hold without a
    /// word, only what shows something is looked up in this contact. An entry that teaches nothing has nothing new a second time.
    fn may_show_something(&self, query: &QueryRules, s: &State) -> bool {
        !s.clumsy || (query.learn != 0 && self.all(&query.when, s))
    }

    fn tags(&self, s: &State, out: &mut Vec<Offer>) {
        if s.reason == 0 {
            for (ix, (when, _, _)) in self.reasons.iter().enumerate() {
                if self.all(when, s) {
                    out.push(Offer::Tag(ix as u8));
                }
            }
        }
    }

    fn asks(&self, s: &State, out: &mut Vec<Offer>) {
        for (ix, question) in self.questions.iter().enumerate() {
            let missed = s.missed >> question.department & 1 == 1;
            if missed || question.learn & !s.known == 0 || !self.all(&question.when, s) {
                continue;
            }
            let question_ix = ix as u8;
            for (means, _, _) in &self.departments[question.department as usize].means {
                let holds: &[Hold] = match means {
                    _ if !self.by_phone => &[Hold::None],
                    Means::Chat => &[Hold::None],
                    Means::Phone | Means::Walk if s.clumsy => &[Hold::Asked],
                    Means::Phone | Means::Walk => &[Hold::Asked, Hold::Unasked],
                };
                out.extend(holds.iter().map(|hold| Offer::Ask { question: question_ix, means: *means, hold: *hold }));
            }
        }
    }

    fn wrap_up_offers(&self, s: &State, out: &mut Vec<Offer>) {
        for ix in &self.wrap_up {
            if self.open(*ix, s) {
                out.push(Offer::Choose(*ix));
            }
        }
        for (promise, rules) in self.promises.iter().enumerate() {
            if s.promise(promise) == 1 {
                out.extend((0..rules.record.len()).map(|option| Offer::Record(promise as u8, option as u8)));
            }
        }
        self.tags(s, out);
        for fact in 0..self.facts as u8 {
            if (s.known | s.marked) & !s.saved & 1 << fact != 0 {
                out.push(Offer::Note(fact));
            }
        }
        out.push(Offer::End);
    }

    /// Where a choice hangs, for those who show it.
    pub fn hangs(&self, ix: ChoiceIx) -> Hangs {
        self.choices[ix as usize].hangs
    }
}
