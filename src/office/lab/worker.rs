//! The thread that compares: few days at once, then more and more of them while nobody wants anything else.

use super::comparing::Comparison;
use super::rules::others;
use crate::queueing::{Centre, Paired, Wanted, paired};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Runs so many days of the baseline and of these proposals; none when it was stopped.
type Runs<'a> = &'a dyn Fn(&[Arc<Centre>], u32) -> Option<Paired>;

/// Days that tell how long a day takes.
const TASTE: u32 = 4;

/// What the first answer may take, all told.
const AT_ONCE: Duration = Duration::from_millis(70);

/// Days of the first answer, at most.
const FIRST: u32 = 64;

/// Days of the last answer.
const LAST: u32 = 400;

/// A round that would take longer than this is not begun: the hand has rested long enough.
const LONGEST: Duration = Duration::from_secs(30);

/// Days with which rules and kept variants are compared.
const BESIDE: u32 = 60;

/// What is to be compared.
#[derive(Clone)]
pub(super) struct Request {
    pub baseline: Arc<Centre>,
    pub proposal: Arc<Centre>,
    pub seed: u64,
    /// Whether the other rules are to be tried on the baseline, too.
    pub rules: bool,
    /// Kept variants whose results are not known, by their position.
    pub variants: Vec<(usize, Arc<Centre>)>,
}

/// What has been worked out.
pub(super) enum Arrived {
    /// A comparison, or a better known one.
    Compared(Box<Comparison>),
    /// The baseline under other rules, by their words.
    Ruled(Vec<&'static str>, Box<Paired>),
    /// Kept variants, by their position.
    Varied(Vec<usize>, Box<Paired>),
}

/// Who compares. The thread is there from the first request on, and ends with this value.
#[derive(Default)]
pub(super) struct Worker {
    shared: Arc<Shared>,
    asked: u64,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    /// The number of the newest request; work for an older one is given up.
    newest: AtomicU64,
    ended: AtomicBool,
    /// The newest request that is completely answered.
    done: AtomicU64,
    /// With its number, so that none is answered in the name of another.
    wanted: Mutex<Option<(u64, Request)>>,
    bell: Condvar,
    arrived: Mutex<Vec<(u64, Arrived)>>,
}

impl Worker {
    /// Wants something compared, instead of whatever was wanted before.
    pub fn ask(&mut self, request: Request) {
        self.asked += 1;
        self.shared.newest.store(self.asked, Ordering::Relaxed);
        *locked(&self.shared.wanted) = Some((self.asked, request));
        if !self.is_there() {
            let shared = Arc::clone(&self.shared);
            self.thread = thread::Builder::new().name("compare".to_string()).spawn(move || shared.work()).ok();
        }
        if self.thread.is_none() {
            // Without a thread nothing will ever come, and nobody is to wait for it.
            self.shared.done.store(self.asked, Ordering::Relaxed);
        }
        self.shared.bell.notify_one();
    }

    /// Whether the thread is there: not before the first request, and not when it was lost.
    fn is_there(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Wants nothing any more.
    pub fn rest(&mut self) {
        self.asked += 1;
        self.shared.newest.store(self.asked, Ordering::Relaxed);
        self.shared.done.store(self.asked, Ordering::Relaxed);
        *locked(&self.shared.wanted) = None;
    }

    /// Whether there is something still to come.
    pub fn works(&self) -> bool {
        let is_asked = self.shared.done.load(Ordering::Relaxed) < self.asked && self.is_there();
        is_asked || !locked(&self.shared.arrived).is_empty()
    }

    /// What has come for the newest request.
    pub fn hear(&mut self) -> Vec<Arrived> {
        let arrived = std::mem::take(&mut *locked(&self.shared.arrived));
        arrived.into_iter().filter(|(request, _)| *request == self.asked).map(|(_, arrived)| arrived).collect()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // With the lock, so that the thread does not miss it between looking and waiting.
        let wanted = locked(&self.shared.wanted);
        self.shared.ended.store(true, Ordering::Relaxed);
        self.shared.bell.notify_all();
        drop(wanted);
    }
}

impl Shared {
    fn work(&self) {
        while let Some((number, request)) = self.next() {
            self.answer(number, &request);
            self.done.fetch_max(number, Ordering::Relaxed);
        }
    }

    /// Waits for a request, with its number; `None` when nobody will want anything any more.
    fn next(&self) -> Option<(u64, Request)> {
        let mut wanted = locked(&self.wanted);
        loop {
            if self.ended.load(Ordering::Relaxed) {
                return None;
            }
            if let Some(numbered) = wanted.take() {
                return Some(numbered);
            }
            wanted = self.bell.wait(wanted).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn goes_on(&self, number: u64) -> bool {
        self.newest.load(Ordering::Relaxed) == number && !self.ended.load(Ordering::Relaxed)
    }

    /// Compares with more and more days; `None` when something else is wanted.
    fn answer(&self, number: u64, request: &Request) -> Option<()> {
        let began = Instant::now();
        let run = |variants: &[Arc<Centre>], days: u32| {
            paired(&request.baseline, variants, request.seed, Wanted::Fixed(days), None, &|_, _| self.goes_on(number))
                .ok()
        };
        let proposal = [Arc::clone(&request.proposal)];
        let tasted = run(&proposal, TASTE)?;
        let each = began.elapsed() / TASTE;
        let fitting = (AT_ONCE.as_secs_f64() / each.as_secs_f64().max(1e-9)) as u32;
        let mut days = fitting.clamp(TASTE, FIRST);
        let mut found = if days > TASTE { run(&proposal, days)? } else { tasted };
        let mut beside = false;
        loop {
            let is_final = days >= LAST || each * days * 2 > LONGEST;
            let comparison = Comparison::of(found, request.seed, began.elapsed().as_secs_f64(), is_final)?;
            self.tell(number, Arrived::Compared(Box::new(comparison)));
            if !beside && (is_final || days >= BESIDE) {
                beside = true;
                self.beside(number, request, days.min(BESIDE), &run)?;
            }
            if is_final {
                return Some(());
            }
            days = (days * 2).min(LAST);
            found = run(&proposal, days)?;
        }
    }

    /// What else is wanted, once the comparison is known well enough.
    fn beside(&self, number: u64, request: &Request, days: u32, run: Runs<'_>) -> Option<()> {
        if !request.variants.is_empty() {
            let (places, centres): (Vec<usize>, Vec<Arc<Centre>>) = request.variants.iter().cloned().unzip();
            self.tell(number, Arrived::Varied(places, Box::new(run(&centres, days)?)));
        }
        if request.rules {
            let (words, centres): (Vec<&'static str>, Vec<Arc<Centre>>) = others(&request.baseline).into_iter().unzip();
            self.tell(number, Arrived::Ruled(words, Box::new(run(&centres, days)?)));
        }
        Some(())
    }

    fn tell(&self, number: u64, arrived: Arrived) {
        let mut all = locked(&self.arrived);
        if matches!(arrived, Arrived::Compared(_)) {
            // Only the best known one is of any use.
            all.retain(|(_, other)| !matches!(other, Arrived::Compared(_)));
        }
        all.push((number, arrived));
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
