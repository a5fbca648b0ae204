use super::rules::{DepartmentRules, Opens, Rules, Test, Way};
use super::state::{Phase, State};
use crate::words::Means;

/// What can still be read from some point on. Everything else is dropped from solved states: exact, and
/// the difference between millions of states and thousands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs)]
pub struct Live {
    pub known: u64,
    pub marked: u64,
    pub saved: u64,
    pub said: u128,
    pub flags: u32,
    pub slots: u32,
    pub reasons: u32,
    pub anger: bool,
    pub trust: bool,
    pub cooperation: bool,
    pub pressure: bool,
    pub compensation: bool,
    pub basket: bool,
    pub settled: bool,
    pub ended: bool,
}

impl Live {
    fn join(&mut self, other: &Live) {
        self.known |= other.known;
        self.marked |= other.marked;
        self.saved |= other.saved;
        self.said |= other.said;
        self.flags |= other.flags;
        self.slots |= other.slots;
        self.reasons |= other.reasons;
        self.anger |= other.anger;
        self.trust |= other.trust;
        self.cooperation |= other.cooperation;
        self.pressure |= other.pressure;
        self.compensation |= other.compensation;
        self.basket |= other.basket;
        self.settled |= other.settled;
        self.ended |= other.ended;
    }

    fn reads(&mut self, rules: &Rules, tests: &[Test]) {
        for test in tests {
            match test {
                Test::Known(bit) => self.known |= 1 << bit,
                Test::Marked(bit) => self.marked |= 1 << bit,
                Test::Saved(bit) => self.saved |= 1 << bit,
                Test::Said(bit) => self.said |= 1 << bit,
                Test::Visited { slot, .. } => self.slots |= 3 << (2 * slot),
                Test::Reason(reason) => self.reasons |= 1 << reason,
                Test::AngerAtLeast(_) | Test::AngerAtMost(_) => self.anger = true,
                Test::TrustAtLeast(_) | Test::TrustAtMost(_) => self.trust = true,
                Test::CooperationAtLeast(_) => self.cooperation = true,
                Test::PressureAtMost(_) => self.pressure = true,
                Test::Compensation(_) => self.compensation = true,
                Test::InBasket(_) | Test::BasketAtLeast(_) => self.basket = true,
                Test::Flag(bit) => self.flags |= 1 << bit,
                Test::Settled => self.settled = true,
                Test::Ended(_) => self.ended = true,
                Test::Not(inner) => self.reads(rules, std::slice::from_ref(inner)),
                Test::Any(inner) => self.reads(rules, inner),
                Test::Followed(procedure) => {
                    for (_, steps) in &rules.procedures[*procedure as usize] {
                        steps.iter().for_each(|done| self.reads(rules, done));
                    }
                }
                Test::PromiseMade(_) | Test::PromiseRecorded(_) | Test::Frozen(_) | Test::Phrase(_) => {}
                Test::After(_) | Test::Before(_) | Test::Never => {}
            }
        }
    }
}

/// What is live where.
#[derive(Clone, Debug)]
pub struct Liveness {
    /// By contact and node, while the customer is there.
    talk: Vec<Vec<Live>>,
    /// By contact, in after-call work.
    wrap_up: Vec<Live>,
    /// Departments that may not answer, or hold something back.
    uncertain: u8,
    /// Departments for which the customer is put on hold.
    held_for: u8,
}

impl Liveness {
    /// Works it out for a scenario.
    pub fn of(rules: &Rules) -> Liveness {
        let reach = reach(rules);
        let contacts = rules.contacts.len();
        let mut talk = vec![vec![Live::default(); rules.nodes.len()]; contacts];
        let mut wrap_up = vec![Live::default(); contacts];
        let mut freezing = 0u8;
        for (system, x) in rules.systems.iter().enumerate() {
            freezing |= u8::from(x.freezes.is_some_and(|f| f.percent.0 > 0)) << system;
        }
        let called = |d: &DepartmentRules| rules.by_phone && d.means.iter().any(|way| way.0 != Means::Chat);
        let departments = rules.departments.iter().enumerate();
        let held_for = departments.fold(0u8, |set, (d, x)| set | u8::from(called(x)) << d);
        // Asking passes time on hold, when the customer is not waiting for a word: what is asked is never dead.
        let asked = rules.questions.iter().filter(|question| held_for >> question.department & 1 == 1);
        let asked = asked.fold(0, |facts, question| facts | question.learn);
        for contact in (0..contacts).rev() {
            let mut end = Live::default();
            rules.promises.iter().for_each(|p| {
                end.reads(rules, &p.kept);
                end.reads(rules, &p.needless);
            });
            rules.goals.iter().for_each(|g| end.reads(rules, &g.when));
            for (next, live) in rules.contacts.iter().zip(&talk).skip(contact + 1) {
                end.reads(rules, &next.when);
                let mut entry = live[next.start as usize];
                // Somebody else brings a mood of their own.
                let same = next.caller == 0;
                entry.anger = same && next.anger.is_none();
                entry.trust &= same;
                entry.cooperation &= same;
                if next.fresh {
                    entry.saved |= entry.known | entry.marked;
                    (entry.known, entry.marked) = (0, 0);
                }
                end.join(&entry);
            }
            let mut after = end;
            if rules.contacts[contact].wrap_up {
                rules.wrap_up.iter().for_each(|ix| choice_reads(rules, &mut after, *ix));
                rules.reasons.iter().for_each(|(when, _, _)| after.reads(rules, when));
            }
            after.known |= after.saved;
            after.marked |= after.saved;
            wrap_up[contact] = after;
            for node in 0..rules.nodes.len() {
                let mut live = after;
                live.anger = true;
                for other in std::iter::once(node).chain(reach[node].iter().copied()) {
                    node_reads(rules, &mut live, other, rules.contacts[contact].desk);
                }
                // A choice left for good needs no memory.
                for ix in &rules.nodes[node].choices {
                    if let Some(bit) = rules.choices[*ix as usize].said
                        && !reach[node].contains(&node)
                    {
                        live.said |= 1 << bit;
                    }
                }
                let events = rules.events.iter().filter(|event| usize::from(event.contact) == contact);
                events.for_each(|event| live.reads(rules, &event.when));
                if rules.contacts[contact].desk {
                    let answers = rules.questions.iter().flat_map(|question| &question.answers);
                    answers.for_each(|(when, _)| live.reads(rules, when));
                    globals(rules, &mut live, freezing);
                    live.known |= asked;
                }
                if rules.cooperation_matters {
                    live.cooperation = true;
                }
                live.pressure |= rules.shop.is_some();
                live.basket |= rules.shop.is_some();
                talk[contact][node] = live;
            }
        }
        Liveness { talk, wrap_up, uncertain: rules.uncertain, held_for }
    }

    /// What is live in a state.
    pub fn at(&self, s: &State) -> Live {
        match s.phase {
            Phase::Talk => {
                let mut live = self.talk[s.contact as usize][s.node as usize];
                // Somebody may come back from a side talk.
                for back in s.back {
                    if back > 0 {
                        live.join(&self.talk[s.contact as usize][back as usize - 1]);
                    }
                }
                live
            }
            Phase::WrapUp => self.wrap_up[s.contact as usize],
            Phase::Over => Live::default(),
        }
    }

    /// The state without what nothing can read any more.
    pub fn slice(&self, rules: &Rules, s: &State) -> State {
        if s.phase == Phase::Over {
            return State { phase: Phase::Over, ..State::default() };
        }
        let live = self.at(s);
        let mut s = *s;
        // A dead fact counts as known and noted, so that nothing about it is offered.
        s.known |= !live.known;
        s.marked &= live.marked;
        s.saved |= !live.saved;
        s.said &= live.said;
        s.flags &= live.flags;
        s.visits &= live.slots;
        if s.reason != 0 && live.reasons.checked_shr(u32::from(s.reason) - 1).unwrap_or(0) & 1 == 0 {
            s.reason = 255;
        }
        if !live.anger {
            s.anger = 0;
        }
        if !live.trust {
            s.trust = 0;
        }
        if !live.cooperation {
            s.cooperation = 0;
        }
        if !live.pressure {
            s.pressure = 0;
        }
        if !live.compensation && rules.compensation.is_none() {
            s.compensation = 0;
        }
        if !live.basket {
            s.basket = 0;
        }
        if !live.settled {
            s.settled = false;
        }
        if !live.ended {
            s.ending = 0;
        }
        if !rules.contacts[s.contact as usize..].iter().any(|contact| contact.wrap_up) {
            // Nothing is recorded any more: wrongly recorded is as good as not recorded.
            for promise in 0..rules.promises.len() {
                if s.promise(promise) == 3 {
                    s.set_promise(promise, 1);
                }
            }
        }
        if !rules.contacts[s.contact as usize].desk {
            (s.missed, s.compensated) = (0, 0);
            s.clumsy = false;
        }
        s.missed &= self.uncertain;
        s.compensated = u8::from(s.compensated != 0);
        let mut askable = 0u8;
        for question in &rules.questions {
            askable |= u8::from(question.learn & live.known & !s.known != 0) << question.department;
        }
        if rules.transfers.is_empty() {
            s.missed &= askable;
        }
        self.forget_the_desk(rules, &mut s, askable);
        if s.phase == Phase::WrapUp {
            s.node = 0;
            s.freezes = 0;
            return s;
        }
        if !matches!(rules.nodes[s.node as usize].opens, Opens::Flood(_)) {
            s.sign = 0;
        }
        s
    }

    /// Drops what only further look-ups and holds would read, when none can come: that one of them went wrong.
    /// `askable` are the departments that still know something.
    fn forget_the_desk(&self, rules: &Rules, s: &mut State, askable: u8) {
        let unread = rules.queries.iter().any(|query| query.is_unread(s.known));
        let working = s.jobs.iter().any(|job| job.is_running());
        s.clumsy &= working || unread || askable & !s.missed & self.held_for != 0;
    }
}

fn reach(rules: &Rules) -> Vec<std::collections::BTreeSet<usize>> {
    let nodes = rules.nodes.len();
    let mut ways: Vec<std::collections::BTreeSet<usize>> = vec![Default::default(); nodes];
    for (n, node) in rules.nodes.iter().enumerate() {
        if let Opens::Flood(flood) = &node.opens {
            ways[n].extend([flood.leads_to as usize, flood.cut_off as usize]);
        }
        let around = rules
            .anytime
            .iter()
            .filter(|ix| rules.choices[**ix as usize].during.as_ref().is_none_or(|nodes| nodes.contains(&(n as u8))));
        for ix in node.choices.iter().chain(around).chain(&rules.transfers) {
            match rules.choices[*ix as usize].way {
                Way::Goto(to) | Way::Detour(to) => drop(ways[n].insert(to as usize)),
                // The way back is added by [`Liveness::at`] from the state itself.
                Way::Back | Way::Stay | Way::Ends(_) => {}
            }
        }
    }
    (0..nodes)
        .map(|from| {
            let mut seen = std::collections::BTreeSet::new();
            let mut open: Vec<usize> = ways[from].iter().copied().collect();
            while let Some(node) = open.pop() {
                if seen.insert(node) {
                    open.extend(&ways[node]);
                }
            }
            seen
        })
        .collect()
}

fn choice_reads(rules: &Rules, live: &mut Live, ix: u16) {
    let choice = &rules.choices[ix as usize];
    live.reads(rules, &choice.when);
    if let Some(bit) = choice.said {
        live.said |= 1 << bit;
    }
    if let Some(product) = choice.offer {
        live.reads(rules, &rules.products[product as usize].fits);
        live.basket = true;
    }
}

fn node_reads(rules: &Rules, live: &mut Live, node: usize, desk: bool) {
    if let Opens::Line { variants, .. } = &rules.nodes[node].opens {
        variants.iter().for_each(|(when, _, _)| live.reads(rules, when));
    }
    if let Opens::Flood(flood) = &rules.nodes[node].opens {
        // Marking is offered while a part is not marked.
        flood.parts.iter().filter_map(|part| part.2).for_each(|fact| live.marked |= 1 << fact);
    }
    rules.nodes[node].choices.iter().for_each(|ix| choice_reads(rules, live, *ix));
    for ix in rules.anytime.iter().filter(|_| desk) {
        if rules.choices[*ix as usize].during.as_ref().is_none_or(|nodes| nodes.contains(&(node as u8))) {
            choice_reads(rules, live, *ix);
        }
    }
}

/// What systems and departments read, wherever the talk is.
fn globals(rules: &Rules, live: &mut Live, freezing: u8) {
    rules.transfers.iter().for_each(|ix| choice_reads(rules, live, *ix));
    rules.compensation.iter().for_each(|c| live.reads(rules, &c.when));
    for query in &rules.queries {
        if freezing >> query.system & 1 == 1 {
            live.known |= query.learn;
        }
    }
    // What unlocks a look-up matters as long as what it teaches matters.
    loop {
        let before = *live;
        for query in &rules.queries {
            if query.learn & live.known != 0 || freezing >> query.system & 1 == 1 {
                live.reads(rules, &query.when);
            }
        }
        for question in &rules.questions {
            // Whether a question is still open decides whether its call is offered.
            if question.learn & live.known != 0 {
                live.reads(rules, &question.when);
                live.known |= question.learn;
            }
        }
        if *live == before {
            return;
        }
    }
}
