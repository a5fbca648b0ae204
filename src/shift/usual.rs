//! The usual day of a shift's plan: the same house without its waves, on average.

use super::Stage;
use crate::queueing::{Centre, Run};
use std::sync::Arc;

/// Days of which it is the average.
const DAYS: u64 = 20;

impl Stage {
    /// How many wait on a usual day, on average, by interval. It is worked out once.
    pub fn usual(&self) -> &[f64] {
        self.usual.get_or_init(|| waiting(self.calm().unwrap_or_else(|| (**self.centre()).clone())))
    }

    /// The same, if it was worked out already.
    pub fn usual_if_known(&self) -> Option<&[f64]> {
        self.usual.get().map(Vec::as_slice)
    }
}

fn waiting(centre: Centre) -> Vec<f64> {
    let centre = Arc::new(centre);
    let mut sums = vec![0.0; centre.intervals()];
    for seed in 0..DAYS {
        let mut run = Run::new(&centre, seed);
        let tally = run.finish();
        for (interval, sum) in sums.iter_mut().enumerate() {
            *sum += tally.interval(interval).waiting_area_ms as f64;
        }
    }
    let length = (DAYS * centre.interval.0).max(1) as f64;
    sums.into_iter().map(|sum| sum / length).collect()
}
