//! How the lost points add up to what is missing to 100, as they are shown.

use super::{Account, SHOWN};
use crate::scoring::Scorecard;

/// What is missing to 100, in parts that add up as they are shown, with one decimal.
#[derive(Clone, PartialEq, Debug)]
pub struct Sum {
    /// What each row of the record lost, in its order.
    pub rows: Vec<f64>,
    /// What all decisions without a row lost together.
    pub rest: f64,
    /// What each cap took, in their order.
    pub caps: Vec<f64>,
    /// What is left of 100.
    pub score: f64,
}

impl Sum {
    /// What all decisions lost together.
    pub fn decisions(&self) -> f64 {
        self.rows.iter().fold(self.rest, |sum, lost| sum + lost)
    }

    /// Whether the decisions without a row lost enough to be told.
    pub fn has_rest(&self) -> bool {
        self.rest >= SHOWN
    }
}

/// Adds up a card by the rows of its record.
pub fn sum(card: &Scorecard, rows: &[Account]) -> Sum {
    let told = rows.iter().fold(0.0, |sum, row| sum + row.lost);
    let all = card.decisions.iter().fold(0.0, |sum, decision| sum + decision.lost);
    let lost = rows.iter().map(|row| row.lost).chain([(all - told).max(0.0)]);
    let mut shown = shown_parts(lost.chain(card.caps.iter().map(|cap| cap.lost))).into_iter();
    let rows = shown.by_ref().take(rows.len()).collect();
    let rest = shown.next().unwrap_or_default();
    let caps: Vec<f64> = shown.collect();
    let mut sum = Sum { rows, rest, caps, score: 0.0 };
    sum.score = 100.0 - sum.caps.iter().fold(sum.decisions(), |sum, lost| sum + lost);
    sum
}

/// Parts rounded to one decimal one after the other, so that what is shown of them adds up to what is shown of the whole.
fn shown_parts(parts: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let (mut exact, mut shown) = (0.0, 0.0);
    let rounded = parts.into_iter().map(|part| {
        exact += part;
        let before = std::mem::replace(&mut shown, (exact * 10.0).round());
        (shown - before) / 10.0
    });
    rounded.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_parts_add_up_to_the_shown_whole() {
        let parts = [0.04; 50];
        let shown = shown_parts(parts);
        assert_eq!(shown.len(), 50);
        assert!((shown.iter().sum::<f64>() - 2.0).abs() < 1e-9);
        assert!(shown.iter().all(|part| (part * 10.0 - (part * 10.0).round()).abs() < 1e-9));
        assert_eq!(shown_parts([1.26, 1.26]), [1.3, 1.2]);
    }
}
