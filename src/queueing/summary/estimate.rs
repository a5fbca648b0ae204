//! What many days say about one figure, and how sure that is.

use super::student_t;

/// A figure over many days with the half-width of its 95 % interval.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Estimate {
    /// The figure; `None` when no day had a value.
    pub mean: Option<f64>,
    /// The half-width of the 95 % interval; `None` with fewer than two days.
    pub half_width: Option<f64>,
    /// The days it rests on: those that had a value, and for a ratio of sums all.
    pub days: u32,
}

/// Running means, and sums of products of deviations, of K figures that belong together, one day after the other.
///
/// B. P. Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4, 1962:
/// days that are all alike have deviations of exactly nothing.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Moments<const K: usize> {
    days: u32,
    mean: [f64; K],
    products: [[f64; K]; K],
}

/// Where a ratio stands among the figures of a [`Moments`]: the place of its part, and of what it is divided by.
#[derive(Clone, Copy)]
struct Places {
    part: usize,
    of: usize,
}

/// A ratio of two of the figures.
#[derive(Clone, Copy)]
struct Ratio {
    places: Places,
    value: f64,
    /// The mean of what it is divided by.
    per_day: f64,
}

impl<const K: usize> Moments<K> {
    pub(super) fn new() -> Moments<K> {
        Moments { days: 0, mean: [0.0; K], products: [[0.0; K]; K] }
    }

    /// Takes up one day; one that is not finite is left out.
    pub(super) fn add(&mut self, values: [f64; K]) {
        if !values.iter().all(|value| value.is_finite()) {
            return;
        }
        self.days = self.days.saturating_add(1);
        let days = f64::from(self.days);
        let kept = (days - 1.0) / days;
        let mut gaps = values;
        for (gap, mean) in gaps.iter_mut().zip(self.mean) {
            *gap -= mean;
        }
        for (row, one) in self.products.iter_mut().zip(gaps) {
            for (sum, other) in row.iter_mut().zip(gaps) {
                // The same bits for (one, other) and (other, one), on which exact zeros of paired differences rest.
                *sum += one * other * kept;
            }
        }
        for (mean, gap) in self.mean.iter_mut().zip(gaps) {
            *mean += gap / days;
        }
    }

    /// The ratio of two sums; `None` when there is nothing to divide by.
    fn ratio(&self, places: Places) -> Option<Ratio> {
        let per_day = self.mean[places.of];
        let value = self.mean[places.part] / per_day;
        (per_day > 0.0 && value.is_finite()).then_some(Ratio { places, value, per_day })
    }

    /// The sum over days of the product of two ratios' residuals `(part - ratio * of) / mean of`.
    ///
    /// A ratio's estimate moves with the mean of its residuals as long as the estimate is near the truth: the delta
    /// method. W. G. Cochran, "Sampling techniques", 3rd edition 1977, chapter 6.
    fn residuals(&self, one: Ratio, other: Ratio) -> f64 {
        let products = |a: usize, b: usize| self.products[a][b];
        let sum = products(one.places.part, other.places.part)
            - other.value * products(one.places.part, other.places.of)
            - one.value * products(one.places.of, other.places.part)
            + one.value * other.value * products(one.places.of, other.places.of);
        sum / (one.per_day * other.per_day)
    }

    /// The estimate whose deviations have this sum of squares.
    fn estimate(&self, mean: f64, squares: f64) -> Estimate {
        let days = f64::from(self.days);
        let half_width = (self.days >= 2 && squares.is_finite())
            .then(|| student_t(0.95, self.days - 1) * libm::sqrt(squares.max(0.0) / (days - 1.0) / days))
            .filter(|half_width| half_width.is_finite());
        Estimate { mean: Some(mean), half_width, days: self.days }
    }

    /// What is known when nothing could be divided.
    fn unknown(&self) -> Estimate {
        Estimate { mean: None, half_width: None, days: self.days }
    }
}

impl Moments<1> {
    /// The mean of daily values.
    pub(super) fn of_values(&self) -> Estimate {
        if self.days == 0 { self.unknown() } else { self.estimate(self.mean[0], self.products[0][0]) }
    }
}

impl Moments<2> {
    /// The ratio of sums of a part and what it is divided by.
    pub(super) fn of_ratio(&self) -> Estimate {
        match self.ratio(Places { part: 0, of: 1 }) {
            Some(ratio) => self.estimate(ratio.value, self.residuals(ratio, ratio)),
            None => self.unknown(),
        }
    }
}

impl Moments<4> {
    /// The first ratio of sums minus the second, both measured on the same days.
    pub(super) fn of_two_ratios(&self) -> Estimate {
        match (self.ratio(Places { part: 0, of: 1 }), self.ratio(Places { part: 2, of: 3 })) {
            (Some(one), Some(other)) => {
                let squares =
                    self.residuals(one, one) + self.residuals(other, other) - 2.0 * self.residuals(one, other);
                self.estimate(one.value - other.value, squares)
            }
            _ => self.unknown(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(value: Option<f64>, expected: f64) {
        assert!(value.is_some_and(|value| (value - expected).abs() < 1e-7), "{value:?} is not {expected}");
    }

    #[test]
    fn a_mean_and_its_half_width() {
        let mut moments = Moments::<1>::new();
        assert_eq!(moments.of_values(), Estimate::default());
        moments.add([3.0]);
        assert_eq!(moments.of_values(), Estimate { mean: Some(3.0), half_width: None, days: 1 });
        moments.add([5.0]);
        moments.add([f64::NAN]);
        moments.add([7.0]);
        // The standard deviation is 2, t with two degrees of freedom 4.3026527.
        near(moments.of_values().mean, 5.0);
        near(moments.of_values().half_width, 4.302_652_73 * 2.0 / libm::sqrt(3.0));
        assert_eq!(moments.of_values().days, 3);
    }

    /// Ratio 10 / 40; residuals -1/2, 0, 1/2, so their deviation is 1/2; the mean divisor is 40/3.
    #[test]
    fn the_delta_method_by_hand() {
        let mut moments = Moments::<2>::new();
        for day in [[2.0, 10.0], [5.0, 20.0], [3.0, 10.0]] {
            moments.add(day);
        }
        near(moments.of_ratio().mean, 0.25);
        near(moments.of_ratio().half_width, 4.302_652_73 * 0.5 / (40.0 / 3.0 * libm::sqrt(3.0)));
    }

    #[test]
    fn days_that_are_alike_leave_no_doubt() {
        let (mut one, mut two) = (Moments::<1>::new(), Moments::<2>::new());
        for _ in 0..50 {
            one.add([0.1]);
            two.add([0.1, 0.7]);
        }
        assert_eq!(one.of_values(), Estimate { mean: Some(0.1), half_width: Some(0.0), days: 50 });
        assert_eq!(two.of_ratio().half_width, Some(0.0));
    }

    #[test]
    fn nothing_to_divide_by_is_no_value() {
        let mut moments = Moments::<2>::new();
        moments.add([0.0, 0.0]);
        moments.add([0.0, 0.0]);
        assert_eq!(moments.of_ratio(), Estimate { mean: None, half_width: None, days: 2 });
        let mut huge = Moments::<1>::new();
        huge.add([1e300]);
        huge.add([-1e300]);
        assert_eq!(huge.of_values().half_width, None);
    }

    /// Against the residuals written out, and exactly nothing between a ratio and itself.
    #[test]
    fn the_difference_of_two_ratios() {
        let days = [[2.0, 10.0, 3.0, 11.0], [5.0, 20.0, 6.0, 19.0], [3.0, 10.0, 5.0, 14.0], [4.0, 13.0, 4.0, 12.0]];
        let (mut moments, mut same) = (Moments::<4>::new(), Moments::<4>::new());
        for [a, b, c, d] in days {
            moments.add([a, b, c, d]);
            same.add([a, b, a, b]);
        }
        let sum = |place: usize| days.iter().map(|day| day[place]).sum::<f64>();
        let (one, other) = (sum(0) / sum(1), sum(2) / sum(3));
        let squares: f64 = days
            .iter()
            .map(|[a, b, c, d]| (a - one * b) / (sum(1) / 4.0) - (c - other * d) / (sum(3) / 4.0))
            .map(|residual| residual * residual)
            .sum();
        near(moments.of_two_ratios().mean, one - other);
        near(moments.of_two_ratios().half_width, student_t(0.95, 3) * libm::sqrt(squares / 3.0 / 4.0));
        assert_eq!(same.of_two_ratios(), Estimate { mean: Some(0.0), half_width: Some(0.0), days: 4 });
    }
}
