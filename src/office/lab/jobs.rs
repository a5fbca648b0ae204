//! Work that takes longer: one at a time, in the background, with progress, and given up as soon as nobody wants it.

use super::against::Against;
use super::heat::Heat;
use super::risk::Risk;
use super::staffing::{Asked, Needs, Rostered};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread::{self, JoinHandle};

/// What can be worked out.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Work {
    /// How days are spread in A and B, with and without the noise of days.
    Risk,
    /// What one agent more is worth, by half-hour and group of the baseline.
    Heat,
    /// How many agents the baseline needs.
    Needs(Asked),
    /// Who works when, for the baseline's people.
    Roster(Asked),
    /// Where the report on the table went another way than the baseline.
    Against,
    /// Reading a report; wanted by importing one.
    Import,
}

impl Work {
    /// The word of its key.
    pub fn word(self) -> &'static str {
        match self {
            Work::Risk => "risk",
            Work::Heat => "heat",
            Work::Needs(_) => "needs",
            Work::Roster(_) => "roster",
            Work::Against => "against",
            Work::Import => "import",
        }
    }
}

/// Work in progress.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Running {
    /// What it is.
    pub work: Work,
    /// How much is done, from 0 to 1; none where nobody can say.
    pub share: Option<f32>,
}

/// Why work came to nothing; its word stands in the key of the sentence.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stuck {
    /// What was wanted.
    pub work: Work,
    /// The word of the reason: `no-plan`, `too-many-contacts`, `no-people`, `no-report`, `target`, `no-thread`, `lost`.
    pub why: &'static str,
}

/// What came of work.
pub(super) enum Done {
    Risk(Box<Risk>),
    Heat(Heat),
    Needs(Needs),
    Roster(Box<(Needs, Rostered)>),
    Against(Against),
}

/// How far work is, seen from both sides.
#[derive(Clone, Default)]
pub(super) struct Gauge(Arc<Counts>);

#[derive(Default)]
struct Counts {
    done: AtomicU32,
    of: AtomicU32,
    cancelled: AtomicBool,
}

impl Gauge {
    /// So much is done of so much; says whether to go on.
    pub fn at(&self, done: u32, of: u32) -> bool {
        self.0.done.store(done, Ordering::Relaxed);
        self.0.of.store(of, Ordering::Relaxed);
        self.goes_on()
    }

    pub fn goes_on(&self) -> bool {
        !self.0.cancelled.load(Ordering::Relaxed)
    }

    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    pub fn share(&self) -> Option<f32> {
        let (done, of) = (self.0.done.load(Ordering::Relaxed), self.0.of.load(Ordering::Relaxed));
        (of > 0).then(|| (done as f32 / of as f32).clamp(0.0, 1.0))
    }
}

/// Work in a thread of its own. Dropping it asks the work to stop.
pub(super) struct Task<T> {
    pub gauge: Gauge,
    thread: Option<JoinHandle<T>>,
}

impl<T: Send + 'static> Task<T> {
    /// Begins; nothing when the machine gives no thread.
    pub fn start(name: &str, work: impl FnOnce(&Gauge) -> T + Send + 'static) -> Option<Task<T>> {
        let gauge = Gauge::default();
        let seen = gauge.clone();
        let thread = thread::Builder::new().name(name.to_owned()).spawn(move || work(&seen)).ok()?;
        Some(Task { gauge, thread: Some(thread) })
    }

    /// What came of it, once, when it is there; nothing inside when the thread was lost.
    pub fn finished(&mut self) -> Option<Option<T>> {
        let thread = self.thread.take_if(|thread| thread.is_finished())?;
        Some(thread.join().ok())
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.gauge.cancel();
    }
}

/// The work that is being done, and what came of all the others.
#[derive(Default)]
pub(super) struct Jobs {
    task: Option<(Work, Task<Result<Done, &'static str>>)>,
    pub stuck: Option<Stuck>,
    pub risk: Option<Risk>,
    pub heat: Option<Heat>,
    pub needs: Option<Needs>,
    pub roster: Option<Rostered>,
    pub against: Option<Against>,
}

impl Jobs {
    /// What is being worked out.
    pub fn running(&self) -> Option<Running> {
        self.task.as_ref().map(|(work, task)| Running { work: *work, share: task.gauge.share() })
    }

    /// Begins something; what was being worked out is given up.
    pub fn begin(&mut self, work: Work, how: impl FnOnce(&Gauge) -> Result<Done, &'static str> + Send + 'static) {
        self.stuck = None;
        self.task = Task::start(work.word(), how).map(|task| (work, task));
        if self.task.is_none() {
            self.fails(work, "no-thread");
        }
    }

    /// Says why something cannot be worked out.
    pub fn fails(&mut self, work: Work, why: &'static str) {
        self.stuck = Some(Stuck { work, why });
    }

    /// Gives up what is being worked out.
    pub fn cancel(&mut self) {
        self.task = None;
    }

    /// Forgets everything that rests on a plan that has changed.
    pub fn forget(&mut self) {
        *self = Jobs::default();
    }

    /// Forgets how days are spread, and gives it up where it is being worked out: it was another proposal.
    pub fn forget_risk(&mut self) {
        self.risk = None;
        self.gives_up(Work::Risk);
    }

    /// The same of what was held against a report that is not on the table any more.
    pub fn forget_against(&mut self) {
        self.against = None;
        self.gives_up(Work::Against);
    }

    fn gives_up(&mut self, what: Work) {
        if self.task.as_ref().is_some_and(|(work, _)| *work == what) {
            self.task = None;
        }
    }

    /// Takes over what is there; says whether something is.
    pub fn hear(&mut self) -> bool {
        let Some((work, task)) = &mut self.task else { return false };
        let (work, Some(found)) = (*work, task.finished()) else { return false };
        self.task = None;
        match found {
            Some(Ok(Done::Risk(risk))) => self.risk = Some(*risk),
            Some(Ok(Done::Heat(heat))) => self.heat = Some(heat),
            Some(Ok(Done::Needs(needs))) => self.needs = Some(needs),
            Some(Ok(Done::Roster(found))) => (self.needs, self.roster) = (Some(found.0), Some(found.1)),
            Some(Ok(Done::Against(against))) => self.against = Some(against),
            Some(Err("")) => {}
            Some(Err(why)) => self.fails(work, why),
            None => self.fails(work, "lost"),
        }
        true
    }
}
