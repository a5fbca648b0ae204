//! Several days as one mean day, and how far the days stray from it.

use super::among::Among;
use super::moments::{self, Day};
use super::report::{Queue, Report};

/// The last second of a day: a plan has no 24:00.
const LAST_S: u32 = 86_399;

/// The intervals of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grid {
    /// Where the first begins, in seconds after midnight.
    pub open_s: u32,
    /// Where the last ends.
    pub close_s: u32,
    /// How long they are.
    pub interval_s: u32,
}

/// A part of a whole, both added up.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Ratio {
    /// The part.
    pub part: f64,
    /// The whole.
    pub of: f64,
}

/// One interval of the mean day. A ratio takes up only what is known on both sides.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Slot {
    /// Where it begins, in seconds after midnight.
    pub from_s: u32,
    /// Contacts offered on the mean day.
    pub offered: f64,
    /// Contacts offered on all days together.
    pub all_offered: f64,
    /// Abandoned out of offered.
    pub lost: Ratio,
    /// Waits of the answered, in seconds, out of the answered.
    pub asa: Ratio,
    /// Waits of those who gave up out of those who gave up.
    pub abandon_time: Ratio,
    /// Answered within the target out of offered.
    pub level: Ratio,
    /// Handle times out of the answered.
    pub handle: Ratio,
    /// Of these, after-call work.
    pub after_call: Ratio,
    /// Agents on duty out of the days that say how many.
    pub staffed: Ratio,
}

/// How far days and intervals stray, beyond what chance alone does.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Noise {
    /// The coefficient of variation of a day's factor.
    pub day_cv: f64,
    /// The same of an interval's factor.
    pub interval_cv: f64,
    /// How many days it rests on.
    pub days: usize,
}

impl Grid {
    /// The grid on which all of a report lies.
    pub fn of(report: &Report) -> Grid {
        let begins = || report.queues.iter().flat_map(|queue| queue.cells.keys().map(|(_, from)| *from));
        let interval_s = report.interval_s;
        let open_s = begins().min().unwrap_or(0) / 60 * 60;
        let last = begins().max().unwrap_or(0);
        let close = open_s + ((last - open_s) / interval_s + 1) * interval_s;
        Grid { open_s, close_s: close.min(LAST_S), interval_s }
    }

    /// How many intervals there are.
    pub fn intervals(self) -> usize {
        (self.close_s - self.open_s).div_ceil(self.interval_s) as usize
    }

    /// The interval that begins here.
    fn place(self, from_s: u32) -> usize {
        (from_s.saturating_sub(self.open_s) / self.interval_s) as usize
    }

    /// Its length in hours.
    pub fn hours(self) -> f64 {
        f64::from(self.interval_s) / 3600.0
    }
}

impl Ratio {
    /// The share or the mean; `None` of nothing.
    pub fn value(self) -> Option<f64> {
        (self.of > 0.0).then(|| self.part / self.of)
    }

    /// Takes up a part and its whole when both are known.
    fn take(&mut self, part: Option<f64>, of: Option<f64>) {
        if let (Some(part), Some(of)) = (part, of) {
            self.part += part;
            self.of += of;
        }
    }

    /// All of these together.
    pub fn sum(all: impl Iterator<Item = Ratio>) -> Ratio {
        all.fold(Ratio::default(), |sum, one| Ratio { part: sum.part + one.part, of: sum.of + one.of })
    }
}

/// The mean of these days. A day without a row for an interval had nobody in it; a row that does not say how many were
/// offered leaves its day out of that interval.
pub fn mean_day(queue: &Queue, days: &[Day], grid: Grid) -> Vec<Slot> {
    let begins = |place: usize| grid.open_s + place as u32 * grid.interval_s;
    let mut slots: Vec<Slot> =
        (0..grid.intervals()).map(|place| Slot { from_s: begins(place), ..Slot::default() }).collect();
    let mut unknown = vec![0_usize; slots.len()];
    let mut among = Among::new(days);
    for ((day, from), cell) in &queue.cells {
        if !among.has(*day) {
            continue;
        }
        let place = grid.place(*from);
        let (Some(slot), Some(unknown)) = (slots.get_mut(place), unknown.get_mut(place)) else { continue };
        match cell.offered {
            Some(offered) => slot.all_offered += offered,
            None => *unknown += 1,
        }
        slot.lost.take(cell.abandoned, cell.offered);
        slot.asa.take(cell.answered_wait_s, cell.answered);
        slot.abandon_time.take(cell.abandoned_wait_s, cell.abandoned);
        slot.level.take(cell.in_target, cell.offered);
        slot.handle.take(cell.handle_s, cell.answered);
        slot.after_call.take(cell.after_call_s, cell.answered);
        slot.staffed.take(cell.staffed, Some(1.0));
    }
    for (slot, unknown) in slots.iter_mut().zip(unknown) {
        let known = days.len().saturating_sub(unknown);
        slot.offered = if known > 0 { slot.all_offered / known as f64 } else { 0.0 };
    }
    slots
}

/// How far these days stray; `None` when there are too few. Days are held against others of the same day of the week,
/// so that a quiet Saturday is no noise.
///
/// A Poisson number with the mean m times a factor has the variance m + cv^2 m^2, and cv is solved from that.
pub fn noise(report: &Report, days: &[Day], grid: Grid) -> Option<Noise> {
    let mut counts = vec![vec![0.0_f64; grid.intervals()]; days.len()];
    for queue in &report.queues {
        let mut place = 0;
        for ((day, from), cell) in &queue.cells {
            // Days and cells are in the same order.
            while days.get(place).is_some_and(|known| known < day) {
                place += 1;
            }
            let counts = counts.get_mut(place).filter(|_| days.get(place) == Some(day));
            let count = counts.and_then(|counts| counts.get_mut(grid.place(*from)));
            if let (Some(count), Some(offered)) = (count, cell.offered) {
                *count += offered;
            }
        }
    }
    let (mut of_days, mut of_intervals, mut used) = (Ratio::default(), Ratio::default(), 0);
    for weekday in 0..7 {
        let of_kind = days.iter().zip(&counts).filter(|(day, _)| moments::weekday(**day) == weekday);
        let alike: Vec<&Vec<f64>> = of_kind.map(|(_, counts)| counts).collect();
        if alike.len() < 2 {
            continue;
        }
        used += alike.len();
        let n = alike.len() as f64;
        let corrected = n / (n - 1.0);
        let totals: Vec<f64> = alike.iter().map(|counts| counts.iter().sum()).collect();
        let mean = totals.iter().sum::<f64>() / n;
        if mean <= 0.0 {
            continue;
        }
        of_days.part += totals.iter().map(|total| (total - mean) * (total - mean) * corrected - mean).sum::<f64>();
        of_days.of += n * mean * mean;
        for place in 0..grid.intervals() {
            let at = |counts: &&Vec<f64>| counts.get(place).copied().unwrap_or(0.0);
            let usual = alike.iter().map(at).sum::<f64>() / n;
            for (counts, total) in alike.iter().zip(&totals) {
                let expected = usual * total / mean;
                let gap = at(counts) - expected;
                of_intervals.part += gap * gap * corrected - expected * (1.0 - usual / mean);
                of_intervals.of += expected * expected;
            }
        }
    }
    let cv = |ratio: Ratio| libm::sqrt(ratio.value().unwrap_or(0.0).clamp(0.0, 1.0));
    (used >= 4 && of_days.of > 0.0).then(|| Noise { day_cv: cv(of_days), interval_cv: cv(of_intervals), days: used })
}

/// Days to fit with and days to try the fit on: of each day of the week every third one. `None` when nothing can be kept
/// back.
pub fn held_out(days: &[Day]) -> Option<(Vec<Day>, Vec<Day>)> {
    let mut seen = [0_usize; 7];
    let (mut fitted, mut held) = (Vec::new(), Vec::new());
    for day in days {
        let seen = &mut seen[moments::weekday(*day)];
        *seen += 1;
        if seen.is_multiple_of(3) { held.push(*day) } else { fitted.push(*day) }
    }
    // Without three days of one kind, every third day as they come.
    if held.is_empty() && days.len() >= 3 {
        let (kept, rest): (Vec<_>, Vec<_>) = days.iter().enumerate().partition(|(place, _)| place % 3 == 2);
        held = kept.into_iter().map(|(_, day)| *day).collect();
        fitted = rest.into_iter().map(|(_, day)| *day).collect();
    }
    (!held.is_empty() && !fitted.is_empty()).then_some((fitted, held))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Chance;

    #[test]
    fn every_third_day_of_a_kind_is_kept_back() {
        let (fitted, held) = held_out(&(0..21).collect::<Vec<_>>()).expect("three weeks");
        assert_eq!((fitted.len(), held), (14, (14..21).collect()));
        assert_eq!(held_out(&[0, 1, 2]), Some((vec![0, 1], vec![2])));
        assert_eq!(held_out(&[0, 1]), None);
    }

    #[test]
    fn a_ratio_takes_up_what_is_known_on_both_sides() {
        let mut ratio = Ratio::default();
        ratio.take(Some(30.0), Some(2.0));
        ratio.take(Some(99.0), None);
        ratio.take(None, Some(99.0));
        assert_eq!((ratio.value(), Ratio::default().value()), (Some(15.0), None));
    }

    /// 200 days whose factor strays by 10 %, 16 intervals of 60 contacts; the draws are the engine's.
    #[test]
    fn the_noise_that_was_put_in_comes_out() {
        let mut chance = Chance::new(5);
        let mut queue = Queue::default();
        for day in 0..200 {
            let factor = 1.0 + 0.1 * chance.normal();
            for slot in 0..16_u32 {
                let (mut time, mut count) = (chance.exponential(), 0.0);
                while time < 60.0 * factor {
                    time += chance.exponential();
                    count += 1.0;
                }
                let cell = super::super::report::Cell { offered: Some(count), ..Default::default() };
                queue.cells.insert((day, slot * 1800), cell);
            }
        }
        let days: Vec<Day> = (0..200).collect();
        let report = super::super::tests::report(vec![queue], days.clone());
        let noise = noise(&report, &days, Grid::of(&report)).expect("many days");
        assert!((noise.day_cv - 0.1).abs() < 0.015, "{noise:?}");
        assert!(noise.interval_cv < 0.03, "{noise:?}");
    }
}
