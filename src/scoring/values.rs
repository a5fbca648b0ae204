use crate::conversation::{ChancePoint, Course, Happened, Liveness, Offer, Phase, Rules, State};
use crate::scenario::Points;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// What a situation is worth under the best play from there.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Worth {
    /// Points still to come.
    pub total: f64,
    /// The largest sum of regrets that any play can still collect.
    pub worst: f64,
}

/// Why a solve stopped early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stopped {
    /// Somebody asked for it.
    Cancelled,
    /// More states than [`Budget::states`].
    TooLarge,
}

/// Up to where a solve may go, and how it can be watched and cancelled.
#[derive(Clone, Debug)]
pub struct Budget {
    /// Most states kept.
    pub states: usize,
    /// Keep the situations for [`factors`].
    pub keep: bool,
    /// What is counted here, and cancelled from here.
    pub watch: Watch,
}

impl Default for Budget {
    fn default() -> Self {
        // About 100 bytes a state: half of the 1.5 GB a solve may take.
        Budget { states: 8_000_000, keep: false, watch: Watch::default() }
    }
}

impl Budget {
    /// The usual budget, and the watch over the solve that spends it.
    pub fn watch() -> (Budget, Watch) {
        let budget = Budget::default();
        let watch = budget.watch.clone();
        (budget, watch)
    }
}

/// A solve seen from another thread. Solves that share a watch are counted together and cancelled together.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    cancelled: Arc<AtomicBool>,
    states: Arc<AtomicUsize>,
}

impl Watch {
    /// Asks for an end: the solve stops before its next situation.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether an end was asked for.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Situations worked out so far.
    pub fn states(&self) -> usize {
        self.states.load(Ordering::Relaxed)
    }

    fn count(&self) {
        self.states.fetch_add(1, Ordering::Relaxed);
    }
}

/// The exact values of a scenario's situations, by memoised backward induction.
///
/// Two situations that differ only in what nothing can read any more are one (see [`Liveness`]). Keys are
/// 128-bit fingerprints of the situation: with ten million states a mix-up has a chance below 1e-24.
pub struct Values {
    rules: Rules,
    live: Liveness,
    table: FxHashMap<u128, Worth>,
    /// Points by dimension along the best play; filled on demand, since only explaining needs them.
    dimensions: FxHashMap<u128, Points>,
    start: Worth,
    start_points: Points,
    budget: Budget,
    /// The situations themselves, for the table of what makes them many.
    kept: Vec<State>,
}

/// Walks through the outcomes of a decision one after the other, by running it again with another script.
#[derive(Default)]
struct Branches {
    script: Vec<bool>,
    next: usize,
    expected: f64,
    points: Points,
}

impl Course for Branches {
    fn chance(&mut self, _: ChancePoint, _: f64, expected: f64) -> bool {
        let happens = match self.script.get(self.next) {
            Some(happens) => *happens,
            None => {
                self.script.push(true);
                true
            }
        };
        self.next += 1;
        self.expected *= if happens { expected } else { 1.0 - expected };
        happens
    }

    fn pay(&mut self, points: Points) {
        self.points += points;
    }

    fn tell(&mut self, _: u16, _: Happened) {}
}

impl Branches {
    fn first(&mut self) {
        self.script.clear();
        self.again();
    }

    fn again(&mut self) {
        (self.next, self.expected, self.points) = (0, 1.0, Points::default());
    }

    /// The next script, if there is one.
    fn advance(&mut self) -> bool {
        while let Some(last) = self.script.pop() {
            if last {
                self.script.push(false);
                self.again();
                return true;
            }
        }
        false
    }
}

/// One way a decision can turn out.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The chance a newcomer may expect.
    pub expected: f64,
    /// Points on the way.
    pub points: Points,
    /// The situation afterwards.
    pub state: State,
}

/// Every way `offer` can turn out from `s`, in a fixed order, with the impossible ones left out.
pub fn outcomes(rules: &Rules, s: &State, offer: Offer) -> Vec<Outcome> {
    let mut found = Vec::with_capacity(1);
    let mut branches = Branches::default();
    branches.first();
    loop {
        let mut state = *s;
        rules.apply(&mut state, offer, &mut branches);
        if branches.expected > 0.0 {
            found.push(Outcome { expected: branches.expected, points: branches.points, state });
        }
        if !branches.advance() {
            return found;
        }
    }
}

impl Values {
    /// Solves a scenario from its beginning. Runs on the thread it is called on.
    pub fn solve(rules: Rules, budget: Budget) -> Result<Values, Stopped> {
        let mut values = Values::knowing(rules, budget, FxHashMap::default());
        let mut course = Branches::default();
        course.first();
        let beginning = values.rules.beginning(&mut course);
        let opening = course.points;
        let worth = values.worth(&beginning)?;
        values.start = Worth { total: worth.total + opening.total(), ..worth };
        values.start_points = values.points(&beginning)? + opening;
        Ok(values)
    }

    /// Values that know the worth of some situations already, and of the beginning nothing yet.
    fn knowing(rules: Rules, budget: Budget, table: FxHashMap<u128, Worth>) -> Values {
        let live = Liveness::of(&rules);
        Values {
            rules,
            live,
            table,
            dimensions: FxHashMap::default(),
            start: Worth::default(),
            start_points: Points::default(),
            budget,
            kept: Vec::new(),
        }
    }

    /// Values that were solved before.
    pub(super) fn again(rules: Rules, table: FxHashMap<u128, Worth>, start: Worth, start_points: Points) -> Values {
        Values { start, start_points, ..Values::knowing(rules, Budget::default(), table) }
    }

    /// What every situation kept is worth, by its fingerprint, in no order.
    pub(super) fn entries(&self) -> impl ExactSizeIterator<Item = (u128, Worth)> {
        self.table.iter().map(|(key, worth)| (*key, *worth))
    }

    /// What the whole scenario is worth.
    pub fn start(&self) -> Worth {
        self.start
    }

    /// What the whole scenario is worth, by dimension.
    pub fn start_points(&self) -> Points {
        self.start_points
    }

    /// The rules these values belong to.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Number of situations kept.
    pub fn states(&self) -> usize {
        self.table.len()
    }

    /// The situations kept, when the budget asked for them.
    pub fn kept(&self) -> &[State] {
        &self.kept
    }

    /// How states were dropped.
    pub fn liveness(&self) -> &Liveness {
        &self.live
    }

    /// Every way to decide in `s` with what it is worth: points on the way plus what comes after, expected.
    pub fn qualities(&mut self, s: &State, out: &mut Vec<(Offer, f64)>) -> Result<(), Stopped> {
        let mut offers = Vec::with_capacity(16);
        self.rules.offers(s, &mut offers);
        out.clear();
        for offer in offers {
            out.push((offer, self.quality(s, offer)?));
        }
        Ok(())
    }

    /// What deciding for `offer` in `s` is worth.
    pub fn quality(&mut self, s: &State, offer: Offer) -> Result<f64, Stopped> {
        Ok(self.expect(s, offer, &mut Branches::default())?.total)
    }

    /// The best decision in `s`: the first of the offers with the largest worth.
    pub fn best(&mut self, s: &State) -> Result<Option<Offer>, Stopped> {
        let mut qualities = Vec::new();
        self.qualities(s, &mut qualities)?;
        let mut best: Option<(Offer, f64)> = None;
        for (offer, quality) in qualities {
            if best.is_none_or(|(_, so_far)| quality > so_far) {
                best = Some((offer, quality));
            }
        }
        Ok(best.map(|(offer, _)| offer))
    }

    /// Points still to come under the best play, by dimension; their sum is [`Worth::total`].
    pub fn points(&mut self, s: &State) -> Result<Points, Stopped> {
        if s.phase == Phase::Over {
            return Ok(Points::default());
        }
        let s = self.live.slice(&self.rules, s);
        let key = fingerprint(&s);
        if let Some(points) = self.dimensions.get(&key) {
            return Ok(*points);
        }
        let points = match self.best(&s)? {
            Some(best) => self.quality_points(&s, best)?,
            None => Points::default(),
        };
        self.dimensions.insert(key, points);
        Ok(points)
    }

    /// What deciding for `offer` in `s` is worth, by dimension.
    pub fn quality_points(&mut self, s: &State, offer: Offer) -> Result<Points, Stopped> {
        let mut quality = Points::default();
        for outcome in outcomes(&self.rules, s, offer) {
            quality += (outcome.points + self.points(&outcome.state)?) * outcome.expected;
        }
        Ok(quality)
    }

    /// The expectation of one decision: points and, of all outcomes, the largest regrets still to come.
    fn expect(&mut self, s: &State, offer: Offer, branches: &mut Branches) -> Result<Worth, Stopped> {
        branches.first();
        let mut expected = Worth::default();
        loop {
            let mut state = *s;
            self.rules.apply(&mut state, offer, branches);
            if branches.expected > 0.0 {
                let (share, points) = (branches.expected, branches.points.total());
                let next = self.worth(&state)?;
                expected.total += (points + next.total) * share;
                expected.worst = expected.worst.max(next.worst);
            }
            if !branches.advance() {
                return Ok(expected);
            }
        }
    }

    /// What a situation is worth; solved on demand when play comes where the solve did not.
    pub fn worth(&mut self, s: &State) -> Result<Worth, Stopped> {
        if s.phase == Phase::Over {
            return Ok(Worth::default());
        }
        let s = self.live.slice(&self.rules, s);
        let key = fingerprint(&s);
        if let Some(worth) = self.table.get(&key) {
            return Ok(*worth);
        }
        if self.budget.watch.is_cancelled() {
            return Err(Stopped::Cancelled);
        }
        let mut offers = Vec::with_capacity(24);
        self.rules.offers(&s, &mut offers);
        let mut branches = Branches::default();
        if let [only] = offers[..] {
            // Forced: nothing to decide, nothing to keep.
            return self.expect(&s, only, &mut branches);
        }
        // Largest regrets are measured from the best, which is known only at the end: `top` is taken off last.
        let (mut top, mut worst) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        for offer in offers {
            let expected = self.expect(&s, offer, &mut branches)?;
            top = top.max(expected.total);
            worst = worst.max(expected.worst - expected.total);
        }
        let worth = Worth { total: top, worst: top + worst };
        if self.table.len() >= self.budget.states {
            return Err(Stopped::TooLarge);
        }
        if self.budget.keep {
            self.kept.push(s);
        }
        self.table.insert(key, worth);
        self.budget.watch.count();
        Ok(worth)
    }
}

/// What a part of the state costs: how many times more situations there are because of it.
pub fn factors(states: &[State]) -> Vec<(&'static str, f64)> {
    type Without = fn(&mut State);
    let parts: [(&'static str, Without); 19] = [
        ("node", |s| s.node = 0),
        ("clock", |s| s.beat = 0),
        ("anger", |s| s.anger = 0),
        ("trust", |s| s.trust = 0),
        ("cooperation", |s| s.cooperation = 0),
        ("facts known", |s| s.known = 0),
        ("facts marked", |s| s.marked = 0),
        ("facts noted", |s| s.saved = 0),
        ("choices said", |s| s.said = 0),
        ("flags", |s| s.flags = 0),
        ("visits", |s| s.visits = 0),
        ("goals paid", |s| s.paid = 0),
        ("promises", |s| s.promises = 0),
        ("reason tagged", |s| s.reason = 0),
        ("look-ups", |s| (s.jobs, s.machine, s.freezes) = (Default::default(), 0, 0)),
        ("departments missed", |s| s.missed = 0),
        ("speech and silence", |s| (s.speech, s.silence, s.cover) = (0, 0, 0)),
        ("flood", |s| (s.stage, s.sign) = (0, 0)),
        ("shop", |s| (s.basket, s.pressure) = (0, 0)),
    ];
    let count = |without: Without| {
        let mut prints: Vec<u128> = states
            .iter()
            .map(|s| {
                let mut s = *s;
                without(&mut s);
                fingerprint(&s)
            })
            .collect();
        prints.sort_unstable();
        prints.dedup();
        prints.len().max(1) as f64
    };
    parts.into_iter().map(|(name, without)| (name, states.len() as f64 / count(without))).collect()
}

/// A fingerprint of everything in a state.
fn fingerprint(s: &State) -> u128 {
    let small = [
        s.node,
        s.back[0],
        s.back[1],
        s.contact,
        s.phase as u8,
        s.ending,
        s.anger,
        s.trust,
        s.cooperation,
        s.pressure,
        s.reason,
        s.compensation,
        s.compensated,
        u8::from(s.settled),
        s.missed,
        s.machine,
        0,
        0,
        s.speech,
        s.silence,
        s.cover,
        s.stage,
        s.sign,
        0,
    ];
    let word = |i: usize| small[8 * i..8 * i + 8].iter().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
    let jobs =
        s.jobs.iter().fold((0u64, 0u64), |(a, b), job| (a << 8 | u64::from(job.query), b << 8 | u64::from(job.left)));
    let words = [
        s.known,
        s.marked,
        s.saved,
        s.said as u64,
        (s.said >> 64) as u64,
        u64::from(s.flags) << 32 | u64::from(s.visits),
        u64::from(s.paid) << 32 | u64::from(s.promises) << 16 | u64::from(s.basket),
        u64::from(s.phrases) << 48 | u64::from(s.freezes) << 32 | u64::from(s.beat),
        word(0),
        word(1),
        word(2),
        jobs.0,
        jobs.1,
    ];
    let mut bytes = [0u8; 13 * 8];
    for (place, word) in bytes.chunks_exact_mut(8).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    xxhash_rust::xxh3::xxh3_128(&bytes)
}
