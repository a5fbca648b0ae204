//! A card in the making, in the background: it can be watched, and leaving cancels it.

use super::solved::Solved;
use super::solving::{Part, Progress, STACK, Unjudged, judge};
use crate::conversation::Attempt;
use crate::scoring::Scorecard;
use std::thread::{self, JoinHandle};

/// A card in the making. Dropping it asks the calculation to stop.
#[derive(Debug)]
pub struct Judging {
    progress: Progress,
    /// Taken out when it is done.
    thread: Option<JoinHandle<Result<Scorecard, Unjudged>>>,
}

impl Judging {
    pub(super) fn start(attempt: Attempt, solved: Solved) -> Result<Judging, Unjudged> {
        let progress = Progress::default();
        let seen = progress.clone();
        let work = move || judge(&attempt, &solved, &seen);
        let thread = thread::Builder::new().name("judge".to_string()).stack_size(STACK).spawn(work);
        Ok(Judging { progress, thread: Some(thread.map_err(|_| Unjudged::NoThread)?) })
    }

    /// What is being worked out.
    pub fn part(&self) -> Part {
        self.progress.part()
    }

    /// Situations worked out so far.
    pub fn states(&self) -> usize {
        self.progress.watch.states()
    }

    /// The card, once, when it is there.
    pub(super) fn finished(&mut self) -> Option<Result<Scorecard, Unjudged>> {
        let thread = self.thread.take_if(|thread| thread.is_finished())?;
        Some(thread.join().unwrap_or(Err(Unjudged::Lost)))
    }
}

impl Drop for Judging {
    fn drop(&mut self) {
        self.progress.watch.cancel();
    }
}
