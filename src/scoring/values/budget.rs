//! Up to where a solve may go, and how it is watched and cancelled.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Why a solve stopped early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stopped {
    /// Somebody asked for it.
    Cancelled,
    /// More states than [`Budget::states`].
    TooLarge,
}

/// Up to where a solve may go, and how it can be watched and cancelled.
#[derive(Clone, Debug)]
pub struct Budget {
    /// Most states kept.
    pub states: usize,
    /// Keep the situations for [`factors`](super::factors).
    pub keep: bool,
    /// Plays of each search, where values can only be estimated.
    pub plays: usize,
    /// What is counted here, and cancelled from here.
    pub watch: Watch,
}

impl Default for Budget {
    fn default() -> Self {
        // About 100 bytes a state: half of the 1.5 GB a solve may take.
        Budget { states: 8_000_000, keep: false, plays: 240, watch: Watch::default() }
    }
}

impl Budget {
    /// The usual budget, and the watch over the solve that spends it.
    pub fn watch() -> (Budget, Watch) {
        let budget = Budget::default();
        let watch = budget.watch.clone();
        (budget, watch)
    }
}

/// A solve seen from another thread. Solves that share a watch are counted together and cancelled together.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    cancelled: Arc<AtomicBool>,
    states: Arc<AtomicUsize>,
}

impl Watch {
    /// Asks for an end: the solve stops before its next situation.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether an end was asked for.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Situations worked out so far.
    pub fn states(&self) -> usize {
        self.states.load(Ordering::Relaxed)
    }

    pub(super) fn count(&self) {
        self.states.fetch_add(1, Ordering::Relaxed);
    }
}
