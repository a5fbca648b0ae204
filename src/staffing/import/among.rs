//! Which days are meant, asked for one row or contact after the other.

use super::moments::Day;

/// Days that are meant, and the answer to the last question: the next row is mostly about the same day.
pub(super) struct Among<'d> {
    days: &'d [Day],
    last: Option<(Day, bool)>,
}

impl<'d> Among<'d> {
    /// `days` are in their order.
    pub(super) fn new(days: &'d [Day]) -> Among<'d> {
        Among { days, last: None }
    }

    /// Whether a day is one of them.
    pub(super) fn has(&mut self, day: Day) -> bool {
        match self.last {
            Some((last, has)) if last == day => has,
            _ => {
                let has = self.days.binary_search(&day).is_ok();
                self.last = Some((day, has));
                has
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_has_its_own_answer() {
        let mut among = Among::new(&[3, 5, 9]);
        let asked = [3, 3, 4, 4, 5, 9, 10, 3];
        assert_eq!(asked.map(|day| among.has(day)), [true, true, false, false, true, true, false, true]);
    }
}
