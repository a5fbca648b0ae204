//! A search through a scenario that is too large to be solved: it plays again and again, mostly as well as it knows
//! how, and learns from every play backwards.
//!
//! What it keeps of a situation is what the best line it knows from there is worth, chance weighed as exactly as when
//! solving. So a figure is never too high: somebody could play that line. It can be too low, where a better line was
//! not found; how much is for whoever compares several searches.

use super::appeal::appeal;
use crate::conversation::{ChancePoint, Course, Happened, Liveness, Offer, Phase, Rules, State, Way};
use crate::scenario::Points;
use crate::scoring::Stopped;
use crate::scoring::values::Watch;
use crate::scoring::values::fingerprint::fingerprint;
use crate::scoring::values::outcomes::outcomes;
use crate::words::Dice;
use rustc_hash::{FxHashMap, FxHashSet};

/// Situations kept at most, about a quarter of a gigabyte. Then nothing new is kept, and a search only looks up.
const ROOM: usize = 1 << 21;

/// How often a play strays from what is known to be best, play by play in turn: now close to the best line, now far
/// away from it.
const STRAYS: [f64; 4] = [0.02, 0.05, 0.12, 0.3];

/// What a search plays on.
#[derive(Clone, Copy)]
pub(in crate::scoring::values) struct Ground<'a> {
    pub rules: &'a Rules,
    pub live: &'a Liveness,
    pub watch: &'a Watch,
}

/// What is known of a situation.
#[derive(Clone, Copy)]
struct Known {
    /// What the best line known from here is worth.
    points: Points,
    /// Its next step.
    best: Offer,
}

/// A search and all that it knows.
pub(in crate::scoring::values) struct Search {
    seed: u64,
    known: FxHashMap<u128, Known>,
    /// The largest sum of regrets found from a situation on.
    harm: FxHashMap<u128, f64>,
    /// Situations that were looked at more closely.
    near: FxHashSet<u128>,
    played: u64,
}

/// Lets chance fall so that its rarer side is met as well: what is learned there is weighed by its real share.
struct Falling<'a>(&'a mut Dice);

impl Course for Falling<'_> {
    fn chance(&mut self, _: ChancePoint, _: f64, expected: f64) -> bool {
        let certain = expected <= 0.0 || expected >= 1.0;
        self.0.unit() < if certain { expected } else { 0.25 + 0.5 * expected }
    }

    fn pay(&mut self, _: Points) {}

    fn tell(&mut self, _: u16, _: Happened) {}
}

impl Search {
    /// A search that knows nothing yet.
    pub fn new(seed: u64) -> Search {
        Search { seed, known: FxHashMap::default(), harm: FxHashMap::default(), near: FxHashSet::default(), played: 0 }
    }

    /// Situations known.
    pub fn situations(&self) -> usize {
        self.known.len()
    }

    /// What a decision is worth, as far as is known.
    pub fn weigh(&mut self, on: Ground<'_>, s: &State, offer: Offer) -> Points {
        let mut expected = Points::default();
        for outcome in outcomes(on.rules, s, offer) {
            expected += (outcome.points + self.value(on, &outcome.state)) * outcome.expected;
        }
        expected
    }

    /// What a situation is worth, as far as is known: one that was never met goes on as it looks best.
    fn value(&mut self, on: Ground<'_>, s: &State) -> Points {
        if s.phase == Phase::Over {
            return Points::default();
        }
        let s = on.live.slice(on.rules, s);
        let key = fingerprint(&s);
        if let Some(known) = self.known.get(&key) {
            return known.points;
        }
        let mut offers = Vec::with_capacity(24);
        on.rules.offers(&s, &mut offers);
        let Some(best) = self.likely(on, &s, key, &offers) else { return Points::default() };
        let points = self.weigh(on, &s, best);
        self.keep(on, key, Known { points, best });
        points
    }

    fn keep(&mut self, on: Ground<'_>, key: u128, known: Known) {
        if self.known.len() < ROOM {
            if self.known.insert(key, known).is_none() {
                on.watch.count();
            }
        } else if let Some(old) = self.known.get_mut(&key) {
            *old = known;
        }
    }

    /// What looks best, seeds differing where two things look nearly as good.
    fn likely(&self, on: Ground<'_>, s: &State, key: u128, offers: &[Offer]) -> Option<Offer> {
        let mut best: Option<(Offer, f64)> = None;
        for (place, offer) in offers.iter().enumerate() {
            let looks = appeal(on.rules, s, *offer) + 0.3 * scatter(self.seed, key, place);
            if best.is_none_or(|(_, so_far)| looks > so_far) {
                best = Some((*offer, looks));
            }
        }
        best.map(|(offer, _)| offer)
    }

    /// Looks at every decision in a situation and keeps the best one: what the situation is worth from now on.
    pub fn settle(&mut self, on: Ground<'_>, s: &State) -> Points {
        if s.phase == Phase::Over {
            return Points::default();
        }
        let mut offers = Vec::with_capacity(24);
        on.rules.offers(s, &mut offers);
        let mut found: Option<Known> = None;
        for best in offers {
            let points = self.weigh(on, s, best);
            if found.is_none_or(|known| points.total() > known.points.total()) {
                found = Some(Known { points, best });
            }
        }
        let Some(known) = found else { return Points::default() };
        self.keep(on, fingerprint(&on.live.slice(on.rules, s)), known);
        known.points
    }

    /// Plays so often from a situation on, and learns from every play.
    pub fn improve(&mut self, on: Ground<'_>, from: &State, plays: usize) -> Result<(), Stopped> {
        let (mut path, mut offers) = (Vec::new(), Vec::with_capacity(24));
        for _ in 0..plays {
            let mut dice = self.next_play(on)?;
            let stray = STRAYS[(self.played % STRAYS.len() as u64) as usize];
            let mut s = *from;
            path.clear();
            while s.phase != Phase::Over {
                s = on.live.slice(on.rules, &s);
                on.rules.offers(&s, &mut offers);
                let offer = if dice.unit() < stray {
                    offers.get(dice.below(offers.len())).copied()
                } else {
                    self.best(on, &s, &offers)
                };
                let Some(offer) = offer else { break };
                path.push(s);
                on.rules.apply(&mut s, offer, &mut Falling(&mut dice));
            }
            for s in path.iter().rev() {
                self.settle(on, s);
            }
        }
        Ok(())
    }

    /// The same once for a situation, however often it is asked for.
    pub fn look_at(&mut self, on: Ground<'_>, s: &State, plays: usize) -> Result<(), Stopped> {
        if s.phase != Phase::Over && self.near.insert(fingerprint(&on.live.slice(on.rules, s))) {
            self.improve(on, s, plays)?;
        }
        Ok(())
    }

    fn best(&self, on: Ground<'_>, s: &State, offers: &[Offer]) -> Option<Offer> {
        let key = fingerprint(s);
        let known = self.known.get(&key).map(|known| known.best).filter(|best| offers.contains(best));
        known.or_else(|| self.likely(on, s, key, offers))
    }

    /// Plays so often as badly as it can be found out to be, to learn how much can be lost.
    pub fn sink(&mut self, on: Ground<'_>, from: &State, plays: usize) -> Result<(), Stopped> {
        let (mut path, mut offers) = (Vec::new(), Vec::with_capacity(24));
        for _ in 0..plays {
            let mut dice = self.next_play(on)?;
            let mut s = *from;
            path.clear();
            while s.phase != Phase::Over {
                s = on.live.slice(on.rules, &s);
                on.rules.offers(&s, &mut offers);
                let offer = match self.played % 3 {
                    0 => offers.get(dice.below(offers.len())).copied(),
                    1 => least(&offers, |offer| {
                        appeal(on.rules, &s, offer) + if ends(on.rules, offer) { 50.0 } else { 0.0 }
                    }),
                    _ => {
                        let harms = self.harms(on, &s);
                        least(&offers, |offer| {
                            -harms.iter().find(|(of, _)| *of == offer).map_or(0.0, |(_, harm)| *harm)
                        })
                    }
                };
                let Some(offer) = offer else { break };
                path.push(s);
                on.rules.apply(&mut s, offer, &mut Falling(&mut dice));
            }
            for s in path.iter().rev() {
                // Settled first: what one step looks forward to and the next one starts from has to be one figure, or
                // the difference would count as lost.
                self.settle(on, s);
                let most = self.harms(on, s).iter().fold(0.0_f64, |most, (_, harm)| most.max(*harm));
                if self.harm.len() < ROOM {
                    self.harm.insert(fingerprint(s), most);
                }
            }
        }
        Ok(())
    }

    /// Every decision with the most that was found to be lost from it on, its own regret included.
    fn harms(&mut self, on: Ground<'_>, s: &State) -> Vec<(Offer, f64)> {
        let mut offers = Vec::with_capacity(24);
        on.rules.offers(s, &mut offers);
        let (mut top, mut found) = (f64::NEG_INFINITY, Vec::with_capacity(offers.len()));
        for offer in offers {
            let (mut quality, mut after) = (0.0, 0.0_f64);
            for outcome in outcomes(on.rules, s, offer) {
                quality += (outcome.points + self.value(on, &outcome.state)).total() * outcome.expected;
                after = after.max(self.harm(on, &outcome.state));
            }
            top = top.max(quality);
            found.push((offer, after - quality));
        }
        for (_, harm) in &mut found {
            *harm += top;
        }
        found
    }

    /// The largest sum of regrets found from a situation on.
    pub fn harm(&self, on: Ground<'_>, s: &State) -> f64 {
        if s.phase == Phase::Over {
            return 0.0;
        }
        self.harm.get(&fingerprint(&on.live.slice(on.rules, s))).copied().unwrap_or_default()
    }

    /// The chance of the next play.
    fn next_play(&mut self, on: Ground<'_>) -> Result<Dice, Stopped> {
        if on.watch.is_cancelled() {
            return Err(Stopped::Cancelled);
        }
        self.played += 1;
        Ok(Dice::stream(self.seed, "estimate", self.played))
    }
}

/// Whether an offer ends the contact.
fn ends(rules: &Rules, offer: Offer) -> bool {
    matches!(offer, Offer::Choose(ix) if rules.choices.get(usize::from(ix)).is_some_and(|choice| matches!(choice.way, Way::Ends(_))))
}

/// The first of those with the smallest figure.
fn least(offers: &[Offer], figure: impl Fn(Offer) -> f64) -> Option<Offer> {
    let mut least: Option<(Offer, f64)> = None;
    for offer in offers {
        let own = figure(*offer);
        if least.is_none_or(|(_, so_far)| own < so_far) {
            least = Some((*offer, own));
        }
    }
    least.map(|(offer, _)| offer)
}

/// A number in [0, 1) that stands for a place in a situation: the same whenever it is asked for.
fn scatter(seed: u64, key: u128, place: usize) -> f64 {
    let mut mixed = seed ^ key as u64 ^ (key >> 64) as u64 ^ (place as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ mixed >> 31) >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
}
