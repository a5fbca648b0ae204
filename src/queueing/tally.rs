use super::Centre;
use crate::words::{Moment, Share, Span};

/// What came of the callers who arrived in one stretch of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// Callers who arrived.
    pub offered: u64,
    /// Of these, answered by an agent.
    pub answered: u64,
    /// Of these, those who gave up before an answer.
    pub abandoned: u64,
    /// Of the answered, those answered within the service-level target.
    pub answered_in_target: u64,
    /// The waiting times of the answered, added up.
    pub wait_of_answered: Span,
    /// The most callers who waited at one time during the stretch, whenever they had arrived.
    pub max_waiting: u64,
}

impl Count {
    /// Those who are neither answered nor gone: offered = answered + abandoned + waiting.
    pub fn waiting(&self) -> u64 {
        self.offered.saturating_sub(self.answered + self.abandoned)
    }

    /// Abandoned out of offered; `None` when nobody called.
    pub fn lost_share(&self) -> Option<Share> {
        self.of_offered(self.abandoned)
    }

    /// Answered within the target out of offered; `None` when nobody called.
    ///
    /// While the day is running, those who still wait count as offered and not yet answered.
    pub fn service_level(&self) -> Option<Share> {
        self.of_offered(self.answered_in_target)
    }

    /// The average speed of answer, in seconds; `None` when nobody was answered.
    pub fn average_speed_of_answer_s(&self) -> Option<f64> {
        (self.answered > 0).then(|| self.wait_of_answered.as_s() / self.answered as f64)
    }

    fn of_offered(&self, part: u64) -> Option<Share> {
        if self.offered == 0 { None } else { Share::new(part as f64 / self.offered as f64) }
    }
}

/// The results of a day, in all and by interval of arrival.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// The whole day so far.
    pub day: Count,
    /// One count per interval from opening to closing time; the last may be shorter than the others.
    pub intervals: Vec<Count>,
    open: Moment,
    length: Span,
    within: Span,
    /// The interval up to which the waiting has been noted.
    noted: usize,
}

impl Tally {
    /// An empty sheet for a day of `centre`; an interval length of nothing means one interval.
    pub(super) fn new(centre: &Centre) -> Tally {
        let day = (centre.close - centre.open).0;
        let length = if centre.interval.0 == 0 { day.max(1) } else { centre.interval.0 };
        let intervals = usize::try_from(day.div_ceil(length).max(1)).unwrap_or(usize::MAX);
        Tally {
            day: Count::default(),
            intervals: vec![Count::default(); intervals],
            open: centre.open,
            length: Span(length),
            within: centre.within,
            noted: 0,
        }
    }

    /// The interval a moment lies in; what is outside the day counts with the first or the last.
    pub fn interval_of(&self, at: Moment) -> usize {
        let number = usize::try_from((at - self.open).0 / self.length.0).unwrap_or(usize::MAX);
        number.min(self.intervals.len().saturating_sub(1))
    }

    /// When an interval begins.
    pub fn interval_start(&self, interval: usize) -> Moment {
        Moment(self.open.0.saturating_add(self.length.0.saturating_mul(interval as u64)))
    }

    /// Whether the books balance with `waiting` callers in line: nobody is lost track of or counted twice.
    pub fn balances(&self, waiting: usize) -> bool {
        let sum = |part: fn(&Count) -> u64| self.intervals.iter().map(part).sum::<u64>();
        let day = &self.day;
        day.offered == day.answered + day.abandoned + waiting as u64
            && self.intervals.iter().all(|count| count.offered >= count.answered + count.abandoned)
            && sum(|count| count.offered) == day.offered
            && sum(|count| count.answered) == day.answered
            && sum(|count| count.abandoned) == day.abandoned
            && sum(|count| count.answered_in_target) == day.answered_in_target
            && sum(|count| count.wait_of_answered.0) == day.wait_of_answered.0
    }

    /// Somebody called at `arrival`.
    pub(super) fn note_offered(&mut self, arrival: Moment) {
        self.both(arrival, |count| count.offered += 1);
    }

    /// The caller of `arrival` was answered after `waited`.
    pub(super) fn note_answered(&mut self, arrival: Moment, waited: Span) {
        let in_target = u64::from(waited <= self.within);
        self.both(arrival, |count| {
            count.answered += 1;
            count.answered_in_target += in_target;
            count.wait_of_answered = Span(count.wait_of_answered.0.saturating_add(waited.0));
        });
    }

    /// The caller of `arrival` gave up.
    pub(super) fn note_abandoned(&mut self, arrival: Moment) {
        self.both(arrival, |count| count.abandoned += 1);
    }

    /// `waiting` callers are in line at `now`, and have been since the last note: so they were in every
    /// interval that began in between.
    pub(super) fn note_waiting(&mut self, now: Moment, waiting: usize) {
        let (current, waiting) = (self.interval_of(now), waiting as u64);
        for count in self.intervals.iter_mut().take(current + 1).skip(self.noted) {
            count.max_waiting = count.max_waiting.max(waiting);
        }
        self.noted = current;
        self.day.max_waiting = self.day.max_waiting.max(waiting);
    }

    fn both(&mut self, arrival: Moment, change: impl Fn(&mut Count)) {
        let interval = self.interval_of(arrival);
        change(&mut self.day);
        if let Some(count) = self.intervals.get_mut(interval) {
            change(count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Distribution;

    fn sheet(open: u64, close: u64, interval: u64) -> Tally {
        Tally::new(&Centre {
            open: Moment(open),
            close: Moment(close),
            interval: Span(interval),
            arrivals: Vec::new(),
            patience: None,
            talk: Distribution::Constant(Span(0)),
            after_call: Distribution::Constant(Span(0)),
            agents: 0,
            within: Span(20),
            human_seat: false,
        })
    }

    #[test]
    fn a_contact_counts_where_it_arrived() {
        let mut tally = sheet(1000, 1250, 100);
        assert_eq!(tally.intervals.len(), 3);
        for at in [1000, 1099, 1100] {
            tally.note_offered(Moment(at));
        }
        tally.note_answered(Moment(1000), Span(20));
        tally.note_answered(Moment(1099), Span(21));
        assert!(tally.balances(1));
        tally.note_abandoned(Moment(1100));
        assert!(tally.balances(0));
        let [first, second, third] = tally.intervals[..] else { panic!("three intervals") };
        assert_eq!((first.answered, first.answered_in_target, second.abandoned, third), (2, 1, 1, Count::default()));
        assert_eq!(first.service_level().map(Share::get), Some(0.5));
        assert_eq!(second.lost_share().map(Share::get), Some(1.0));
        assert_eq!(third.lost_share(), None);
        assert_eq!(first.average_speed_of_answer_s(), Some(0.0205));
        assert_eq!(second.average_speed_of_answer_s(), None);
    }

    #[test]
    fn those_who_wait_across_a_boundary_wait_in_both_intervals() {
        let mut tally = sheet(0, 400, 100);
        tally.note_waiting(Moment(50), 7);
        tally.note_waiting(Moment(60), 2);
        tally.note_waiting(Moment(310), 2);
        tally.note_waiting(Moment(310), 1);
        tally.note_waiting(Moment(999), 1);
        assert_eq!(tally.intervals.iter().map(|count| count.max_waiting).collect::<Vec<_>>(), [7, 2, 2, 2]);
        assert_eq!(tally.day.max_waiting, 7);
    }

    #[test]
    fn a_day_without_length_or_interval_has_one_interval() {
        assert_eq!(sheet(1000, 500, 100).intervals.len(), 1);
        assert_eq!(sheet(1000, 2000, 0).intervals.len(), 1);
        assert_eq!(sheet(0, 0, 0).interval_of(Moment(77)), 0);
    }
}
