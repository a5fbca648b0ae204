//! Where the person is, and what can be seen from there.

use super::{Judging, Lab, OnShift, Reviewing, ShiftBrief, ShiftReport, Sitting, Tried, Unjudged};
use crate::scoring::Scorecard;
use std::collections::BTreeMap;

/// Where the person is.
pub enum Place<'a> {
    /// Choosing a scenario.
    Home,
    /// In the staffing lab.
    Lab(&'a Lab),
    /// Looking at how it went so far.
    Progress,
    /// Saying how the program shall look, sound and behave.
    Settings,
    /// Reading a brief.
    Brief(&'a Contact),
    /// Before a contact that wants to be taken.
    Ringing(&'a Contact),
    /// In the contact.
    Desk(&'a Sitting),
    /// After it, while the card is worked out.
    Judging(&'a Sitting, &'a Judging),
    /// After it, with the card.
    Debrief(&'a Sitting, &'a Scorecard),
    /// After it, without a card.
    NotJudged(&'a Sitting, Unjudged),
    /// Reading the brief of a shift.
    ShiftBrief(&'a ShiftBrief),
    /// On a shift, in a chair.
    Shift(&'a OnShift),
    /// After it, while it is worked out what came of the day.
    ShiftReviewing(&'a OnShift, &'a Reviewing),
    /// After it, with what came of the day; the contacts' cards may still be coming.
    ShiftDebrief(&'a OnShift, &'a ShiftReport),
}

/// A contact that has not been taken yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contact {
    /// Place in [`Office::programs`](super::Office::programs).
    pub scenario: usize,
    /// What chance is keyed by.
    pub seed: u64,
    /// Milliseconds since it began to ring; `None` while the brief is being read.
    pub rung_ms: Option<u64>,
    /// Whether it is with what a shift has left behind.
    pub left_behind: bool,
}

/// How often time has to be told to the office.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pulse {
    /// Never: nothing happens by itself.
    Still,
    /// Now and then: something is being worked out.
    Working,
    /// Many times a second: time runs.
    Running,
}

/// The best attempt at a scenario.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Best {
    /// Its score.
    pub score: f64,
    /// Whether any attempt was passed.
    pub passed: bool,
    /// How many attempts were judged.
    pub attempts: u32,
}

impl Best {
    /// Counts one more judged attempt.
    pub(super) fn count(all: &mut BTreeMap<String, Best>, tried: &Tried) {
        let first = Best { score: tried.score, passed: false, attempts: 0 };
        let best = all.entry(tried.scenario.clone()).or_insert(first);
        best.score = best.score.max(tried.score);
        best.passed |= tried.passed;
        best.attempts += 1;
    }

    /// The best attempts among those that were judged.
    pub(super) fn of(tried: &[Tried]) -> BTreeMap<String, Best> {
        let mut all = BTreeMap::new();
        for tried in tried {
            Best::count(&mut all, tried);
        }
        all
    }
}
