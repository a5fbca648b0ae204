//! What came of a day, worked out in the background: the same day without what was done, and fifty further ones.

use super::{At, ShiftNotice, ShiftReport};
use crate::office::Office;
use crate::records::Played;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread::{self, JoinHandle};

/// A report in the making. Dropping it asks the calculation to stop.
#[derive(Debug)]
pub struct Reviewing {
    done: Arc<AtomicU32>,
    stop: Arc<AtomicBool>,
    /// Taken out when it is done.
    thread: Option<JoinHandle<Option<ShiftReport>>>,
}

impl Reviewing {
    fn start(day: crate::shift::Day) -> Option<Reviewing> {
        let (done, stop) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicBool::new(false)));
        let (so_far, stopped) = (Arc::clone(&done), Arc::clone(&stop));
        let work = move || {
            ShiftReport::of(&day, crate::shift::FURTHER_DAYS, &mut |days| {
                so_far.store(days, Ordering::Relaxed);
                !stopped.load(Ordering::Relaxed)
            })
        };
        let thread = thread::Builder::new().name("review".to_string()).spawn(work).ok()?;
        Some(Reviewing { done, stop, thread: Some(thread) })
    }

    /// Further days that are done, of all.
    pub fn days(&self) -> (u32, u32) {
        (self.done.load(Ordering::Relaxed), crate::shift::FURTHER_DAYS)
    }

    /// The report, once, when it is there; `Some(None)` when there is none.
    fn finished(&mut self) -> Option<Option<ShiftReport>> {
        let thread = self.thread.take_if(|thread| thread.is_finished())?;
        Some(thread.join().ok().flatten())
    }
}

impl Drop for Reviewing {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Has a day looked back on, on which nothing is open any more.
pub(super) fn begin_review(at: &mut Option<At>) -> Vec<ShiftNotice> {
    match at.take() {
        Some(At::On(on)) => match Reviewing::start(on.day.clone()) {
            Some(reviewing) => {
                *at = Some(At::Reviewing(on, reviewing));
                vec![ShiftNotice::Reviewing]
            }
            None => {
                *at = Some(At::On(on));
                vec![ShiftNotice::NotReviewed]
            }
        },
        other => {
            *at = other;
            Vec::new()
        }
    }
}

impl Office {
    /// Leaves what is still open on the day, and has it looked back on as soon as that is written down.
    pub(super) fn review_shift(&mut self) -> Vec<ShiftNotice> {
        if self.shifts.on().is_some_and(|on| on.can_be_reviewed()) {
            return self.play(Played::Left, false);
        }
        Vec::new()
    }

    /// Takes over the report when it is there.
    pub(super) fn hear_the_review(&mut self) -> Vec<ShiftNotice> {
        let Some(At::Reviewing(_, reviewing)) = &mut self.shifts.at else { return Vec::new() };
        let Some(report) = reviewing.finished() else { return Vec::new() };
        match (self.shifts.at.take(), report) {
            (Some(At::Reviewing(on, _)), Some(report)) => {
                self.shifts.at = Some(At::Over(on, Box::new(report)));
                vec![ShiftNotice::Reviewed]
            }
            // The day is still there, and can be looked back on once more.
            (Some(At::Reviewing(on, _)), None) => {
                self.shifts.at = Some(At::On(on));
                vec![ShiftNotice::NotReviewed]
            }
            (other, _) => {
                self.shifts.at = other;
                Vec::new()
            }
        }
    }
}
