//! Solving: on threads with a large stack, with a line on the terminal that says that something is going on.

use super::Failure;
use super::opening::unready;
use crate::conversation::Program;
use crate::scoring::{Budget, Company, Stopped, Values, cases, ledger};
use crate::tongue::Tongue;
use indicatif::ProgressBar;
use std::thread;
use std::time::Duration;

/// Solving goes one call deeper for every decision of a contact.
const STACK: usize = 1 << 29;

/// Houses solved at the same time: each may take a gigabyte.
const AT_ONCE: usize = 2;

/// Does work that looks into solved values, which may solve further on the way.
pub fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    Ok(side_by_side(vec![work])?.swap_remove(0))
}

/// Solves a scenario.
pub fn solve(program: &Program, budget: Budget, tongue: &Tongue) -> Result<Values, Failure> {
    let _busy = Busy::new(tongue.say("solving"));
    Values::solve(program.rules.clone(), budget).map_err(|why| stopped(why, tongue))
}

/// Solves the scenario in the houses that its ledger compares.
pub fn company(program: &Program, tongue: &Tongue) -> Result<Company, Failure> {
    let mut houses = cases(program).map_err(|why| unready(&why))?.into_iter();
    let _busy = Busy::new(tongue.say("solving-company"));
    let mut totals = Vec::new();
    loop {
        let works: Vec<_> = houses
            .by_ref()
            .take(AT_ONCE)
            .map(|(house, rules)| {
                move || Values::solve(rules, Budget::default()).map(|values| (house, values.start().total))
            })
            .collect();
        if works.is_empty() {
            return Ok(ledger(program, &totals));
        }
        for solved in side_by_side(works)? {
            totals.push(solved.map_err(|why| stopped(why, tongue))?);
        }
    }
}

/// A solve that came to no end.
pub fn stopped(why: Stopped, tongue: &Tongue) -> Failure {
    Failure::input(&tongue.say(match why {
        Stopped::Cancelled => "solve-cancelled",
        Stopped::TooLarge => "solve-too-large",
    }))
}

/// Does several things at a time, each on a large stack; the results stand in the order of the work.
fn side_by_side<T: Send, W: FnOnce() -> T + Send>(works: Vec<W>) -> Result<Vec<T>, Failure> {
    thread::scope(|scope| {
        let mut started = Vec::with_capacity(works.len());
        for work in works {
            let thread = thread::Builder::new().name("solve".to_string()).stack_size(STACK).spawn_scoped(scope, work);
            started.push(thread.map_err(|why| {
                Failure::machine(&format!("no thread with a stack of 512 MB can be started: {why}; allow more memory"))
            })?);
        }
        let finished = started.into_iter().map(|thread| thread.join());
        Ok(finished.map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect())
    })
}

/// A line that turns while something is going on; on a terminal only, and on standard error.
struct Busy(ProgressBar);

impl Busy {
    fn new(text: String) -> Busy {
        let bar = ProgressBar::new_spinner();
        bar.set_message(text);
        bar.enable_steady_tick(Duration::from_millis(100));
        Busy(bar)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
