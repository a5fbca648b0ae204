//! A day that is watched: played at any pace, stopped, and gone back to, always the very day that was simulated.

use super::Side;
use crate::queueing::{Centre, Run};
use crate::words::{Moment, Span};
use std::sync::Arc;

/// Seconds of the day that pass in one second, at least.
pub const SLOWEST: f64 = 1.0;

/// Seconds of the day that pass in one second, at most.
pub const FASTEST: f64 = 600.0;

/// How far apart the days are kept from which another moment is reached.
const KEPT_EVERY: Span = Span(3_600_000);

/// A day that lasts longer than this after closing time is not followed to its end.
const LONGEST: Span = Span(86_400_000);

/// Contacts of a day that is not run to its end beforehand.
const LARGE_DAY: f64 = 20_000.0;

/// A day that is watched.
pub struct Watch {
    /// The day as it stands.
    pub run: Run,
    /// Which plan's day.
    pub side: Side,
    /// Its seed.
    pub seed: u64,
    /// Seconds of the day that pass in one second.
    pub pace: f64,
    /// Whether it goes on by itself.
    pub playing: bool,
    /// Where it is.
    pub at: Moment,
    /// When it begins.
    pub begins: Moment,
    /// When the last of it is over.
    pub ends: Moment,
    /// The day hour by hour, as far as it was seen.
    kept: Vec<Run>,
    /// Milliseconds of the day that have not passed yet.
    rest: f64,
}

impl Watch {
    pub(super) fn new(centre: &Arc<Centre>, side: Side, seed: u64) -> Watch {
        let run = Run::new(centre, seed);
        let ends = end(centre, &run).max(centre.close).min(centre.close + LONGEST);
        let begins = run.now();
        Watch {
            kept: vec![run.clone()],
            run,
            side,
            seed,
            pace: 60.0,
            playing: false,
            at: begins,
            begins,
            ends,
            rest: 0.0,
        }
    }

    /// Lets real time pass.
    pub(super) fn pass(&mut self, ms: u64) {
        if !self.playing {
            return;
        }
        self.rest += ms as f64 * self.pace;
        let whole = self.rest.floor();
        self.rest -= whole;
        self.goes_to(self.at + Span(whole as u64));
        if self.at >= self.ends {
            self.playing = false;
        }
    }

    pub(super) fn has_pace(&mut self, pace: f64) {
        if pace.is_finite() {
            self.pace = pace.clamp(SLOWEST, FASTEST);
        }
    }

    /// Goes to a moment, forward or back.
    pub(super) fn goes_to(&mut self, to: Moment) {
        let to = to.max(self.begins).min(self.ends);
        // Back, or forward over hours that were seen: from the last one that is kept before.
        let before = self.kept.iter().rev().find(|run| run.now() <= to).or(self.kept.first());
        if let Some(before) = before.filter(|before| to < self.at || before.now() > self.run.now()) {
            self.run = before.clone();
        }
        // Hours that were never seen are kept on the way.
        while let Some(next) = self.kept.last().map(|run| run.now() + KEPT_EVERY).filter(|next| *next <= to) {
            if self.run.now() < next {
                self.run.advance_to(next);
            }
            if self.run.now() > next {
                break;
            }
            self.kept.push(self.run.clone());
        }
        self.run.advance_to(to);
        self.at = to;
    }
}

/// When the last contact of a day is over; of a very large day closing time, since it would hold the window up.
fn end(centre: &Centre, run: &Run) -> Moment {
    if centre.expected_contacts() > LARGE_DAY {
        return centre.close;
    }
    let mut run = run.clone();
    run.finish();
    run.now()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::{Class, Demand, Distribution, Group, Rate, Route};

    fn centre() -> Arc<Centre> {
        let hour = |hour: u64| Moment(hour * 3_600_000);
        let mut centre = Centre::empty(hour(8), hour(14), Span(900_000));
        let demand = Demand::Rates(vec![Rate { from: hour(8), to: hour(14), per_hour: 90.0 }]);
        let talk = Distribution::exponential(Span(200_000));
        let routes = vec![Route { group: 0, after: Span(0) }];
        centre.classes.push(Class::plain(demand, talk, Span(20_000), routes));
        centre.groups.push(Group::plain(&[0], 6));
        Arc::new(centre)
    }

    #[test]
    fn any_moment_is_the_same_by_whatever_way() {
        let centre = centre();
        let mut watch = Watch::new(&centre, Side::Baseline, 7);
        let at = |hour: u64, minute: u64| Moment((hour * 60 + minute) * 60_000);
        for moment in [at(9, 30), at(12, 10), at(8, 20), at(12, 10), at(10, 0), at(23, 0), at(7, 0), at(13, 59)] {
            watch.goes_to(moment);
            let mut fresh = Run::new(&centre, 7);
            fresh.advance_to(watch.at);
            assert_eq!(watch.run.tally(), fresh.tally(), "{moment:?}");
            assert!(watch.run.waiting().eq(fresh.waiting()) && watch.run.agents().eq(fresh.agents()), "{moment:?}");
        }
        assert!(watch.ends >= centre.close && watch.begins == centre.open);
    }

    #[test]
    fn time_passes_only_while_it_plays() {
        let mut watch = Watch::new(&centre(), Side::Proposal, 1);
        watch.pass(1000);
        assert_eq!(watch.at, watch.begins);
        watch.playing = true;
        watch.has_pace(100_000.0);
        assert_eq!(watch.pace, FASTEST);
        watch.pass(500);
        assert_eq!(watch.at, watch.begins + Span(300_000));
        watch.pass(100_000_000);
        assert_eq!((watch.at, watch.playing), (watch.ends, false));
    }
}
