//! The same day with other luck, many times: the one file of the engine that uses threads.
//!
//! Days are run in blocks, each day for itself, and taken up in the order of their seeds, so that the number of threads
//! changes how long it takes and nothing else. A block bounds what is kept at one time.

use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::summary::{DayRead, Pairing};
use super::{Centre, Metric, Paired, Run, Summary, Tally, metric, plain};

/// How many days are run before their readings are taken up.
const BLOCK: u32 = 64;

/// A day with more expected contacts is advanced interval by interval, so that it can be cancelled on its way.
const LARGE_DAY: f64 = 100_000.0;

/// How many days are wanted.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Wanted {
    /// So many; none counts as one.
    Fixed(u32),
    /// Until a metric of the whole day is known so well; of a comparison, its difference in every variant.
    ///
    /// It is looked at after `at_least` days, and then each time a tenth has been added, but at least eight days: the
    /// more often one looks, the more often one stops on a lucky streak.
    UntilHalfWidth {
        /// Which metric.
        metric: &'static Metric,
        /// The half-width of its 95 % interval that is small enough.
        half_width: f64,
        /// Not fewer days than this, and not fewer than two.
        at_least: u32,
        /// Not more days than this, whatever is known then.
        at_most: u32,
    },
}

/// Who is told how many days are done, out of how many if that is known; says whether to go on.
///
/// It is told once before the first day and again after each, one call at a time, and on large days also in between.
pub type Progress<'a> = &'a (dyn Fn(u32, Option<u32>) -> bool + Sync);

/// Cancelled before the end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stopped;

/// Many days of one centre. Day `i` has the seed `seed + i`; the result is the same on any number of threads.
///
/// Without a number of threads, rayon's own pool is used.
pub fn replicate(
    centre: &Arc<Centre>,
    seed: u64,
    wanted: Wanted,
    threads: Option<usize>,
    progress: Progress<'_>,
) -> Result<Summary, Stopped> {
    paired(centre, &[], seed, wanted, threads, progress).map(|paired| paired.baseline)
}

/// Many days of a baseline and of variants of it, each day on the same callers.
///
/// Differences are taken day by day, so that what the callers' luck does to both of them cancels out.
pub fn paired(
    baseline: &Arc<Centre>,
    variants: &[Arc<Centre>],
    seed: u64,
    wanted: Wanted,
    threads: Option<usize>,
    progress: Progress<'_>,
) -> Result<Paired, Stopped> {
    let crew = Crew::new(threads);
    let watch = Watch::new(progress, wanted);
    let mut pairing = Pairing::new(baseline, variants);
    let mut done: u32 = 0;
    if !watch.goes_on() {
        return Err(Stopped);
    }
    loop {
        let look = wanted.next_look(done);
        while done < look {
            let block = done..look.min(done.saturating_add(BLOCK));
            done = block.end;
            let days = crew.in_order(block, |day| {
                let seed = seed.wrapping_add(u64::from(day));
                let centres = std::iter::once(baseline).chain(variants);
                let read: Option<Vec<DayRead>> = centres.map(|centre| one_day(centre, seed, &watch)).collect();
                watch.day_is_done();
                read
            });
            for day in days.filter(|_| !watch.is_stopped()).ok_or(Stopped)? {
                pairing.add(&day);
            }
        }
        if wanted.is_met(done, &pairing) {
            return Ok(pairing.paired());
        }
    }
}

/// What a list of days come to, each run by somebody else in two ways on the same callers: first as the baseline, then as
/// the one variant.
pub fn compared(baseline: &Arc<Centre>, variant: &Arc<Centre>, days: &[(Tally, Tally)]) -> Paired {
    let mut pairing = Pairing::new(baseline, std::slice::from_ref(variant));
    for (as_is, changed) in days {
        pairing.add(&[DayRead::new(as_is, baseline), DayRead::new(changed, variant)]);
    }
    pairing.paired()
}

/// Runs one day and reads it; `None` when it was cancelled.
fn one_day(centre: &Arc<Centre>, seed: u64, watch: &Watch) -> Option<DayRead> {
    if watch.is_stopped() {
        return None;
    }
    let large = centre.expected_contacts() > LARGE_DAY;
    // Nobody looks at a small day on its way, so where both ways through it are open the shorter one is taken.
    if !large && let Some(tally) = plain::day(centre, seed) {
        return Some(DayRead::new(&tally, centre));
    }
    let mut run = Run::new(centre, seed);
    if large {
        for interval in 1..centre.intervals() {
            run.advance_to(centre.interval_start(interval));
            if !watch.goes_on() {
                return None;
            }
        }
    }
    Some(DayRead::new(run.finish(), centre))
}

impl Wanted {
    /// Until the service level of the whole day is known to this half-width: 20 to 10,000 days.
    pub fn until(half_width: f64) -> Wanted {
        let metric = metric("service_level").unwrap_or_else(|| unreachable!("it stands in the list"));
        Wanted::UntilHalfWidth { metric, half_width, at_least: 20, at_most: 10_000 }
    }

    /// How many days there will be, if that is known beforehand.
    fn total(self) -> Option<u32> {
        match self {
            Wanted::Fixed(days) => Some(days.max(1)),
            Wanted::UntilHalfWidth { .. } => None,
        }
    }

    /// After how many days it is next asked whether they are enough.
    fn next_look(self, done: u32) -> u32 {
        match self {
            Wanted::Fixed(days) => days.max(1),
            Wanted::UntilHalfWidth { at_least, at_most, .. } => {
                let next = if done == 0 { at_least.max(2) } else { done.saturating_add((done / 10).max(8)) };
                next.min(at_most.max(1))
            }
        }
    }

    /// Whether so many days are enough.
    fn is_met(self, done: u32, pairing: &Pairing) -> bool {
        match self {
            Wanted::Fixed(_) => true,
            Wanted::UntilHalfWidth { metric, half_width, at_most, .. } => {
                done >= at_most || pairing.knows(metric, half_width)
            }
        }
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cancelled before the end")
    }
}

impl std::error::Error for Stopped {}

/// Who runs the days.
enum Crew {
    /// The caller alone.
    One,
    /// So many threads of its own.
    Own(ThreadPool),
    /// Rayon's pool.
    Shared,
}

impl Crew {
    fn new(threads: Option<usize>) -> Crew {
        match threads {
            None => Crew::Shared,
            Some(0 | 1) => Crew::One,
            // Where the system gives no threads, one does the same in more time.
            Some(threads) => ThreadPoolBuilder::new().num_threads(threads).build().map_or(Crew::One, Crew::Own),
        }
    }

    /// What comes of each day, in the order of the days; `None` when one of them was cancelled.
    fn in_order<T: Send>(&self, days: Range<u32>, day: impl Fn(u32) -> Option<T> + Sync) -> Option<Vec<T>> {
        // One day at a time for each thread, since a bad day may take much longer than a good one.
        let together =
            |days: Range<u32>| -> Vec<Option<T>> { days.into_par_iter().with_max_len(1).map(&day).collect() };
        match self {
            Crew::One => days.map(&day).collect(),
            Crew::Own(pool) => pool.install(|| together(days)).into_iter().collect(),
            Crew::Shared => together(days).into_iter().collect(),
        }
    }
}

/// What is told to whoever waits for the result, and whether they still want it.
struct Watch<'a> {
    progress: Progress<'a>,
    total: Option<u32>,
    /// Locked while it is told, so that the number never falls.
    done: Mutex<u32>,
    stopped: AtomicBool,
}

impl<'a> Watch<'a> {
    fn new(progress: Progress<'a>, wanted: Wanted) -> Watch<'a> {
        Watch { progress, total: wanted.total(), done: Mutex::new(0), stopped: AtomicBool::new(false) }
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn day_is_done(&self) {
        self.tell(1);
    }

    /// Tells again what is done, and says whether to go on.
    fn goes_on(&self) -> bool {
        self.tell(0);
        !self.is_stopped()
    }

    fn tell(&self, more: u32) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_stopped() {
            return;
        }
        *done = done.saturating_add(more);
        if !(self.progress)(*done, self.total) {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests;
