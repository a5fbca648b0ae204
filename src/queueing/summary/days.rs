//! How good and bad days are spread.

/// How many bins the histogram has, over the whole range from 0 to 1.
const BINS: u32 = 20;

/// The spread of the daily service levels: what an average does not say.
#[derive(Clone, PartialEq, Debug)]
pub struct Days {
    /// The service level that the worst tenth of the days does not exceed: one day in ten looks like this or worse.
    pub worst_tenth: Option<f64>,
    /// The mean service level of these days.
    pub worst_tenth_mean: Option<f64>,
    /// The share of days below the target; `None` without a target.
    pub below_target: Option<f64>,
    /// How many days fell where, from 0 to 1 in 20 bins.
    pub histogram: Vec<Bin>,
}

/// The days whose service level lies between two bounds; the lower one is inside, the upper one only where it is 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Bin {
    /// The lower bound.
    pub from: f64,
    /// The upper bound.
    pub to: f64,
    /// How many days.
    pub days: u32,
}

impl Days {
    /// The spread of these daily values.
    pub(super) fn new(values: &[f64], target: Option<f64>) -> Days {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        // A tenth of the days, rounded up: with one day that is the worst tenth, too.
        let worst = sorted.get(..sorted.len().div_ceil(10)).unwrap_or_default();
        let share = |days: usize| (!values.is_empty()).then(|| days as f64 / values.len() as f64);
        Days {
            worst_tenth: worst.last().copied(),
            worst_tenth_mean: (!worst.is_empty()).then(|| worst.iter().sum::<f64>() / worst.len() as f64),
            below_target: target.and_then(|target| share(sorted.iter().filter(|value| **value < target).count())),
            histogram: histogram(values),
        }
    }
}

fn histogram(values: &[f64]) -> Vec<Bin> {
    let bound = |bin: u32| f64::from(bin) / f64::from(BINS);
    let mut bins: Vec<Bin> = (0..BINS).map(|bin| Bin { from: bound(bin), to: bound(bin + 1), days: 0 }).collect();
    for value in values {
        // By the bounds as they are shown, so that no rounding puts a day beside its bin.
        let above = bins.iter().rposition(|bin| bin.from <= *value).unwrap_or(0);
        if let Some(bin) = bins.get_mut(above) {
            bin.days += 1;
        }
    }
    bins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_tenth_and_the_days_below_target() {
        let values: Vec<f64> = (1..=20).rev().map(|day| f64::from(day) / 20.0).collect();
        let days = Days::new(&values, Some(0.8));
        assert_eq!((days.worst_tenth, days.worst_tenth_mean), (Some(0.1), Some((0.05 + 0.1) / 2.0)));
        // A day exactly on target is not below it.
        assert_eq!(days.below_target, Some(15.0 / 20.0));
        assert_eq!(Days::new(&values, None).below_target, None);
    }

    #[test]
    fn every_day_is_in_one_bin() {
        let days = Days::new(&[0.0, 0.049, 0.05, 0.15, 0.6, 0.999, 1.0], None);
        assert_eq!(days.histogram.len(), 20);
        let filled: Vec<(usize, u32)> =
            days.histogram.iter().enumerate().filter(|(_, bin)| bin.days > 0).map(|(i, bin)| (i, bin.days)).collect();
        assert_eq!(filled, [(0, 2), (1, 1), (3, 1), (12, 1), (19, 2)]);
    }

    #[test]
    fn no_days_have_no_spread() {
        let days = Days::new(&[], Some(0.8));
        assert_eq!((days.worst_tenth, days.worst_tenth_mean, days.below_target), (None, None, None));
        assert!(days.histogram.iter().all(|bin| bin.days == 0));
    }
}
