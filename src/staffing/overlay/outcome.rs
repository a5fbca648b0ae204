use super::{Expectation, Goes};
use crate::queueing::Difference;

/// What became of an expectation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It came out.
    AsExpected,
    /// It went another way than expected.
    Otherwise,
    /// A difference was expected, and what there is could be chance; or the metric has no value.
    CouldBeChance,
}

impl Outcome {
    /// Every one with the word that stands for it in results.
    pub const ALL: &'static [(&'static str, Outcome)] = &[
        ("as_expected", Outcome::AsExpected),
        ("otherwise", Outcome::Otherwise),
        ("could_be_chance", Outcome::CouldBeChance),
    ];

    /// The word that stands for it in results.
    pub fn word(self) -> &'static str {
        Outcome::ALL.iter().find(|(_, outcome)| *outcome == self).map_or("", |(word, _)| *word)
    }
}

impl Expectation {
    /// What became of it, by the differences of a comparison.
    pub fn outcome(&self, differences: &[Difference]) -> Outcome {
        let found = differences.iter().find(|difference| difference.metric.key == self.metric);
        let Some((found, mean)) = found.and_then(|found| Some((found, found.mean?))) else {
            return Outcome::CouldBeChance;
        };
        let went = match self.goes {
            // Where two plans cannot be told apart, nothing has gone anywhere as far as anybody can say.
            Goes::Nowhere => found.could_be_chance,
            _ if found.could_be_chance => return Outcome::CouldBeChance,
            Goes::Up => mean > 0.0,
            Goes::Down => mean < 0.0,
        };
        if went { Outcome::AsExpected } else { Outcome::Otherwise }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::metric;

    #[test]
    fn what_could_be_chance_is_neither_right_nor_wrong() {
        let found = |mean: Option<f64>, could_be_chance: bool| Difference {
            metric: metric("lost_share").expect("a metric"),
            mean,
            half_width: Some(0.01),
            could_be_chance,
            days: 9,
        };
        for (goes, difference, outcome) in [
            (Goes::Up, found(Some(0.1), false), Outcome::AsExpected),
            (Goes::Up, found(Some(-0.1), false), Outcome::Otherwise),
            (Goes::Down, found(Some(-0.1), false), Outcome::AsExpected),
            (Goes::Down, found(Some(0.1), false), Outcome::Otherwise),
            (Goes::Up, found(Some(0.001), true), Outcome::CouldBeChance),
            (Goes::Down, found(None, true), Outcome::CouldBeChance),
            (Goes::Nowhere, found(Some(0.001), true), Outcome::AsExpected),
            (Goes::Nowhere, found(Some(0.1), false), Outcome::Otherwise),
            (Goes::Nowhere, found(None, true), Outcome::CouldBeChance),
        ] {
            let expected = Expectation { metric: "lost_share".into(), goes };
            assert_eq!(expected.outcome(&[difference]), outcome, "{goes:?} {difference:?}");
        }
        let other = Expectation { metric: "cost".into(), goes: Goes::Up };
        assert_eq!(other.outcome(&[found(Some(0.1), false)]), Outcome::CouldBeChance);
    }
}
