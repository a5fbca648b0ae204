//! The waits of the answered, all days together.

use std::collections::BTreeMap;

use hdrhistogram::Histogram;

use crate::queueing::tally::waits;

/// The percentiles that are reported, by name and in percent.
const PERCENTILES: [(&str, u64); 5] = [("p50", 50), ("p80", 80), ("p90", 90), ("p95", 95), ("p99", 99)];

/// The merged waits: quickly added up by small counters, which are emptied into large ones before they could overflow.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Waits {
    recent: Histogram<u32>,
    earlier: BTreeMap<u64, u64>,
}

impl Waits {
    pub(super) fn new() -> Waits {
        Waits { recent: waits(), earlier: BTreeMap::new() }
    }

    /// Takes up a day.
    pub(super) fn add(&mut self, day: &Histogram<u32>) {
        if self.recent.len().saturating_add(day.len()) > u64::from(u32::MAX) {
            let recent = std::mem::replace(&mut self.recent, waits());
            pour(&recent, &mut self.earlier);
        }
        // A day that was kept in other bounds does not fit, and goes where everything does.
        if self.recent.add(day).is_err() {
            pour(day, &mut self.earlier);
        }
    }

    /// The waits in seconds that so many percent of the answered did not exceed; `None` when nobody was answered.
    pub(super) fn percentiles_s(&self) -> Vec<(&'static str, Option<f64>)> {
        let mut all = self.earlier.clone();
        pour(&self.recent, &mut all);
        let total: u64 = all.values().sum();
        let wait = |percent: u64| {
            // In whole numbers, so that no rounding decides which contact is meant.
            let rank = (u128::from(total) * u128::from(percent)).div_ceil(100);
            let mut passed = 0;
            let found = all.iter().find(|(_, count)| {
                passed += u128::from(**count);
                passed >= rank
            });
            found.map(|(ms, _)| *ms as f64 / 1000.0)
        };
        PERCENTILES.iter().map(|(name, percent)| (*name, wait(*percent))).collect()
    }
}

/// Adds every count to the larger counters.
fn pour(from: &Histogram<u32>, into: &mut BTreeMap<u64, u64>) {
    for step in from.iter_recorded() {
        *into.entry(step.value_iterated_to()).or_default() += u64::from(step.count_at_value());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_merged_days() {
        let mut merged = Waits::new();
        assert!(merged.percentiles_s().iter().all(|(_, wait)| wait.is_none()));
        // 1 to 100 ms in two halves: below 256 ms the histogram is exact.
        for half in [1..=50, 51..=100] {
            let mut day = waits();
            for ms in half {
                day.record(ms).expect("within two days");
            }
            merged.add(&day);
        }
        let expected = [("p50", 0.05), ("p80", 0.08), ("p90", 0.09), ("p95", 0.095), ("p99", 0.099)];
        assert_eq!(merged.percentiles_s(), expected.map(|(name, wait)| (name, Some(wait))));
    }

    #[test]
    fn more_waits_than_a_small_counter_holds() {
        let mut day = waits();
        day.record_n(0, u32::MAX - 1).expect("within two days");
        let mut merged = Waits::new();
        for _ in 0..3 {
            merged.add(&day);
        }
        let mut long = waits();
        long.record_n(100, u32::MAX - 1).expect("within two days");
        merged.add(&long);
        let found: Vec<Option<f64>> = merged.percentiles_s().into_iter().map(|(_, wait)| wait).collect();
        assert_eq!(found, [Some(0.0), Some(0.1), Some(0.1), Some(0.1), Some(0.1)]);
    }
}
