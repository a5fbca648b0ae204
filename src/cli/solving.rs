//! Solving: on threads with a large stack, with a line on the terminal that says that something is going on.

use super::Failure;
use super::opening::unready;
use crate::conversation::{Program, Rules};
use crate::office::{Solved, company_of};
use crate::scoring::{Budget, Company, Stopped, Values, Watch, cases};
use crate::tongue::Tongue;
use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use std::fmt::Write;
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

/// The values of a scenario: those of an earlier run, or else solved now.
pub fn solve(program: &Program, solved: &Solved, tongue: &Tongue) -> Result<Values, Failure> {
    match solved.values(program) {
        Some(values) => Ok(values),
        None => solve_anew(program, Budget::default(), solved, tongue),
    }
}

/// Solves a scenario, or estimates a large one, whatever was solved before, for what an earlier run does not keep: the
/// situations themselves, and how long it takes.
pub fn solve_anew(program: &Program, budget: Budget, solved: &Solved, tongue: &Tongue) -> Result<Values, Failure> {
    let _busy = Busy::new("solving", &budget.watch, tongue);
    let values = Values::solve_or_estimate(program.rules.clone(), budget).map_err(|why| stopped(why, tongue))?;
    solved.keep_values(program, &values);
    Ok(values)
}

/// Solves the scenario in the houses that its ledger compares.
pub fn company(program: &Program, solved: &Solved, tongue: &Tongue) -> Result<Company, Failure> {
    let houses = cases(program).map_err(|why| unready(&why))?;
    company_of(program, solved, houses, |rules| solve_houses(rules, tongue))
}

/// What each house is worth at its beginning, and whether that is exact, in their order.
fn solve_houses(houses: Vec<Rules>, tongue: &Tongue) -> Result<Vec<(f64, bool)>, Failure> {
    let watch = Watch::default();
    let _busy = Busy::new("solving-company", &watch, tongue);
    let (mut houses, mut totals) = (houses.into_iter(), Vec::new());
    loop {
        let works: Vec<_> = houses
            .by_ref()
            .take(AT_ONCE)
            .map(|rules| {
                let budget = Budget { watch: watch.clone(), ..Budget::default() };
                let told = |values: Values| (values.start().total, values.is_exact());
                move || Values::solve_or_estimate(rules, budget).map(told)
            })
            .collect();
        if works.is_empty() {
            return Ok(totals);
        }
        for total in side_by_side(works)? {
            totals.push(total.map_err(|why| stopped(why, tongue))?);
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

/// Stands in a text for a number that is known only when it is drawn.
const BLANK: &str = "\u{fffc}";

/// A line that turns while a solve is going on, and says how far it is; on a terminal only, and on standard error.
struct Busy(ProgressBar);

impl Busy {
    fn new(key: &str, watch: &Watch, tongue: &Tongue) -> Busy {
        let bar = ProgressBar::new_spinner();
        bar.set_message(tongue.say(key));
        // The line is drawn from a thread of its own, which cannot borrow the texts.
        let (watch, text) = (watch.clone(), tongue.fill("solving-so-far", &[("thousands", BLANK.into())]));
        let so_far = move |_: &ProgressState, out: &mut dyn Write| {
            let thousands = watch.states() / 1000;
            if thousands > 0 {
                // A line that cannot be drawn has nobody to tell.
                let _ = out.write_str(&text.replace(BLANK, &thousands.to_string()));
            }
        };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {so_far}") {
            bar.set_style(style.with_key("so_far", so_far));
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Busy(bar)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
