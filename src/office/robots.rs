//! Robots that play a scenario in the background, for whoever writes it: the table that `frontline explore` prints.

mod saying;

pub use saying::{broken_order, robot_manner, robot_title};

use super::solved::Solved;
use super::solving::STACK;
use super::{Notice, Office, Unjudged};
use crate::conversation::Program;
use crate::rehearsal::{Exploration, explore_while, plays_in_all};
use crate::scoring::{Budget, Values, Watch};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

/// Plays of each robot, as many as on the command line where nothing else is said.
const PLAYS: usize = 1_000;

/// The seed of the first play; the others follow it.
const SEED: u64 = 1;

/// What the robots' plays show about a scenario, as soon as it is there. Dropping it asks the robots to stop.
#[derive(Debug)]
pub struct RobotsTable {
    /// Place of the scenario in [`Office::programs`].
    pub scenario: usize,
    watch: Watch,
    played: Arc<AtomicUsize>,
    /// Taken out when it is done.
    thread: Option<JoinHandle<Result<Exploration, Unjudged>>>,
    found: Option<Result<Exploration, Unjudged>>,
}

impl RobotsTable {
    fn start(scenario: usize, program: Arc<Program>, solved: Solved) -> RobotsTable {
        let (watch, played) = (Watch::default(), Arc::new(AtomicUsize::new(0)));
        let seen = (watch.clone(), Arc::clone(&played));
        let work = move || play(&program, &solved, &seen.0, &seen.1);
        let thread = thread::Builder::new().name("robots".to_string()).stack_size(STACK).spawn(work);
        let found = thread.is_err().then_some(Err(Unjudged::NoThread));
        RobotsTable { scenario, watch, played, thread: thread.ok(), found }
    }

    /// The table, or why there is none; absent while the robots play.
    pub fn found(&self) -> Option<Result<&Exploration, Unjudged>> {
        self.found.as_ref().map(|found| found.as_ref().map_err(|why| *why))
    }

    /// Situations worked out so far: before the robots can be scored all of them are.
    pub fn states(&self) -> usize {
        self.watch.states()
    }

    /// Plays that are done, of all plays.
    pub fn plays(&self) -> (usize, usize) {
        let all = plays_in_all(PLAYS);
        // The two lines that are shown are played once more.
        (self.played.load(Ordering::Relaxed).min(all), all)
    }

    /// Takes over what is there; says whether it has just come.
    fn hear(&mut self) -> bool {
        let Some(thread) = self.thread.take_if(|thread| thread.is_finished()) else { return false };
        self.found = Some(thread.join().unwrap_or(Err(Unjudged::Lost)));
        true
    }
}

impl Drop for RobotsTable {
    fn drop(&mut self) {
        self.watch.cancel();
    }
}

/// Solves the scenario, if that was not done before, and lets all robots play it.
fn play(program: &Arc<Program>, solved: &Solved, watch: &Watch, played: &AtomicUsize) -> Result<Exploration, Unjudged> {
    let mut values = match solved.values(program) {
        Some(values) => values,
        None => {
            let budget = Budget { watch: watch.clone(), ..Budget::default() };
            let values = Values::solve_or_estimate(program.rules.clone(), budget).map_err(Unjudged::Stopped)?;
            solved.keep_values(program, &values);
            values
        }
    };
    let mut go_on = |done: usize| {
        played.store(done, Ordering::Relaxed);
        !watch.is_cancelled()
    };
    // Values that were kept took no time: how long it took is not shown here.
    explore_while(program, &mut values, PLAYS, SEED, 0.0, &mut go_on).map_err(Unjudged::Stopped)
}

impl Office {
    /// What the robots that were asked for show, or that they still play.
    pub fn robots(&self) -> Option<&RobotsTable> {
        self.robots.as_ref()
    }

    pub(super) fn let_robots_play(&mut self, scenario: usize) -> Vec<Notice> {
        let Some(program) = self.programs.get(scenario).cloned() else { return Vec::new() };
        self.robots = Some(RobotsTable::start(scenario, program, self.solved.clone()));
        vec![Notice::RobotsPlay]
    }

    /// Sends the robots away; what they have not finished is given up.
    pub(super) fn send_robots_away(&mut self) -> Vec<Notice> {
        self.robots.take().map(|_| Notice::RobotsLeft).into_iter().collect()
    }

    pub(super) fn hear_the_robots(&mut self) -> Vec<Notice> {
        let came = self.robots.as_mut().is_some_and(RobotsTable::hear);
        came.then_some(Notice::RobotsPlayed).into_iter().collect()
    }

    /// Whether robots play at the moment.
    pub(super) fn robots_play(&self) -> bool {
        self.robots.as_ref().is_some_and(|robots| robots.found.is_none())
    }
}
