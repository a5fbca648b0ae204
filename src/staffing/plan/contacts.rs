//! How many contacts come and when: as authors write it, and as pieces of the day that can be added up.

use std::collections::BTreeSet;

use super::fields::{self, form, from_to, list_of, need_number};
use crate::queueing::Rate;
use crate::reading::{Form, Reader, Value, codes};
use crate::words::{Moment, Span, TimeOfDay, nearest};

/// More contacts in an hour than any centre has; the day's own limit is `plan-too-many-contacts`.
const MOST: f64 = 1e12;

/// How many contacts of a class come by themselves, without surges and redials.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Contacts {
    /// None: whoever comes is sent by a surge, a promise or another class.
    #[default]
    None,
    /// Contacts per hour, stretch by stretch.
    Stretches(Vec<Stretch>),
    /// Expected contacts in each interval of the day.
    PerInterval(Vec<f64>),
    /// Expected contacts of the day, and the share of them in each interval.
    PerDay {
        /// Of the whole day.
        total: f64,
        /// By interval; together 1.
        shares: Vec<f64>,
    },
    /// At exactly these times.
    At(Vec<TimeOfDay>),
}

/// A stretch of the day in which something stays the same or rises or falls evenly.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stretch {
    /// Where it begins.
    pub from: TimeOfDay,
    /// Where it ends.
    pub to: TimeOfDay,
    /// How much at its beginning.
    pub first: f64,
    /// How much at its end.
    pub last: f64,
}

/// A stretch of the day in milliseconds with contacts per hour at its two ends.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Piece {
    pub(super) from: u64,
    pub(super) to: u64,
    pub(super) first: f64,
    pub(super) last: f64,
}

/// Whatever the weekday and the day's events multiply: from, to, factor.
pub(super) type Factor = (u64, u64, f64);

/// The opening hours and the length of intervals, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    pub(super) open: u64,
    pub(super) close: u64,
    pub(super) interval: u64,
}

impl Contacts {
    /// `[(from: .., to: .., per_hour: ..), ramp(..)]`, `per_interval([..])`, `per_day(..)` or `at([..])`.
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Contacts {
        const FORMS: &[&str] = &["per_interval", "per_day", "at"];
        if matches!(value.form, Form::List(_) | Form::Hole) {
            return Contacts::Stretches(stretches(r, value, "contacts", "per_hour"));
        }
        let Some((form, arguments)) = form(r, value, "a way to say how many contacts come", FORMS) else {
            return Contacts::None;
        };
        match form {
            "per_interval" => {
                let items = list_of(r, value, form, arguments).iter();
                Contacts::PerInterval(items.map(|item| r.number(item, form, 0.0..=MOST).unwrap_or(0.0)).collect())
            }
            "per_day" => {
                let mut fields = r.fields(value, "the contacts of a day");
                let total = need_number(r, &mut fields, "total", 0.0..=MOST);
                let list = fields.need(r, "percent").map(|list| r.list(list, "percent")).unwrap_or_default();
                let shares = list.iter().map(|item| fields::share(r, item, "percent")).collect();
                fields.done(r);
                Contacts::PerDay { total, shares }
            }
            _ => {
                let items = list_of(r, value, form, arguments).iter();
                let mut times: Vec<TimeOfDay> = items.filter_map(|item| r.time_of_day(item)).collect();
                times.sort_unstable();
                Contacts::At(times)
            }
        }
    }

    /// The pieces of the day these contacts make.
    pub(super) fn pieces(&self, grid: Grid) -> Vec<Piece> {
        let in_interval = |interval: usize, contacts: f64| {
            let from = grid.open + grid.interval * interval as u64;
            let to = (from + grid.interval).min(grid.close);
            let rate = contacts / (Span(to.saturating_sub(from).max(1)).as_s() / 3600.0);
            Piece { from, to, first: rate, last: rate }
        };
        let fitting = grid.close.saturating_sub(grid.open).div_ceil(grid.interval) as usize;
        match self {
            Contacts::None | Contacts::At(_) => Vec::new(),
            Contacts::Stretches(stretches) => stretches.iter().map(Stretch::piece).collect(),
            Contacts::PerInterval(counts) => {
                counts.iter().take(fitting).enumerate().map(|(at, count)| in_interval(at, *count)).collect()
            }
            Contacts::PerDay { total, shares } => {
                shares.iter().take(fitting).enumerate().map(|(at, share)| in_interval(at, total * share)).collect()
            }
        }
    }
}

impl Stretch {
    /// How much there is in all, in hours.
    pub(crate) fn area(&self) -> f64 {
        f64::from(self.to.0.saturating_sub(self.from.0)) / 3600.0 * (self.first + self.last) / 2.0
    }

    pub(super) fn piece(&self) -> Piece {
        let ms = |time: TimeOfDay| u64::from(time.0) * 1000;
        Piece { from: ms(self.from), to: ms(self.to), first: self.first, last: self.last }
    }
}

impl Piece {
    /// The mean between two moments inside it.
    fn mean(&self, from: u64, to: u64) -> f64 {
        if self.first == self.last {
            return self.first;
        }
        let middle = (from - self.from + to - self.from) as f64 / 2.0 / (self.to - self.from) as f64;
        self.first + (self.last - self.first) * middle
    }
}

/// Adds pieces up: the first ones are multiplied by the factors, the others are not.
///
/// Within the opening hours, constant between two ends of pieces; what rises or falls is constant in each interval.
pub(super) fn rates(multiplied: &[Piece], others: &[Piece], factors: &[Factor], grid: Grid) -> Vec<Rate> {
    let mut ends = BTreeSet::from([grid.open, grid.close]);
    for piece in multiplied.iter().chain(others) {
        ends.extend([piece.from, piece.to]);
        if piece.first != piece.last {
            let mut at = grid.open;
            while at < piece.to.min(grid.close) {
                if at > piece.from {
                    ends.insert(at);
                }
                at += grid.interval;
            }
        }
    }
    ends.extend(factors.iter().flat_map(|(from, to, _)| [*from, *to]));
    ends.retain(|at| (grid.open..=grid.close).contains(at));

    let sum = |pieces: &[Piece], from: u64, to: u64| -> f64 {
        pieces.iter().filter(|piece| piece.from <= from && to <= piece.to).map(|piece| piece.mean(from, to)).sum()
    };
    let mut rates: Vec<Rate> = Vec::new();
    for (&from, &to) in ends.iter().zip(ends.iter().skip(1)) {
        let holding = factors.iter().filter(|(begins, ends, _)| *begins <= from && to <= *ends);
        let factor: f64 = holding.map(|(_, _, factor)| factor).product();
        let per_hour = sum(multiplied, from, to) * factor + sum(others, from, to);
        match rates.last_mut() {
            Some(last) if last.to == Moment(from) && last.per_hour == per_hour => last.to = Moment(to),
            _ if per_hour > 0.0 => rates.push(Rate { from: Moment(from), to: Moment(to), per_hour }),
            _ => {}
        }
    }
    rates
}

/// `[(from: "08:00", to: "18:00", per_hour: 160), ramp(from: "11:00", to: "12:00", per_hour: (0, 260))]`
pub(super) fn stretches(r: &mut Reader<'_>, value: &Value, what: &str, unit: &'static str) -> Vec<Stretch> {
    let mut read = Vec::new();
    for item in r.list(value, what) {
        let ramp = match &item.form {
            Form::Fields { name: Some(name), .. } if name.text == "ramp" => true,
            Form::Fields { name: Some(name), .. } => {
                let near = nearest(&name.text, ["ramp"]);
                r.report(codes::unknown_word::found(name.at, &name.text, "a stretch of the day", near, "ramp"));
                continue;
            }
            _ => false,
        };
        let mut fields = r.fields(item, if ramp { "a ramp" } else { "a stretch of the day" });
        let (from, to) = from_to(r, &mut fields);
        let (first, last) = match fields.need(r, unit) {
            Some(value) if ramp => pair(r, value, unit),
            Some(value) => {
                let level = r.number(value, unit, 0.0..=MOST).unwrap_or(0.0);
                (level, level)
            }
            None => (0.0, 0.0),
        };
        fields.done(r);
        read.push(Stretch { from, to, first, last });
    }
    read
}

/// `(0, 260)`
fn pair(r: &mut Reader<'_>, value: &Value, unit: &str) -> (f64, f64) {
    match &value.form {
        Form::Items { name: None, items } | Form::List(items) if items.len() == 2 => {
            let mut numbers = items.iter().map(|item| r.number(item, unit, 0.0..=MOST).unwrap_or(0.0));
            (numbers.next().unwrap_or(0.0), numbers.next().unwrap_or(0.0))
        }
        Form::Hole => (0.0, 0.0),
        _ => {
            let help = format!("Write the first and the last value of the ramp: {unit}: (0, 260).");
            r.report(codes::wrong_form::found(value.at, "a pair of numbers", "this", &help));
            (0.0, 0.0)
        }
    }
}

/// The share of letters read between two moments, when reading fades away from `begins` on with this mean.
pub(super) fn fading(grid: Grid, begins: f64, mean: f64, contacts: f64) -> Vec<Piece> {
    let unread = |at: f64| libm::exp(-(at - begins).max(0.0) / mean.max(1.0));
    let mut pieces = Vec::new();
    let mut from = grid.open;
    while from < grid.close {
        let to = (from + grid.interval).min(grid.close);
        let rate = contacts * (unread(from as f64) - unread(to as f64)) / (Span(to - from).as_s() / 3600.0);
        pieces.push(Piece { from, to, first: rate, last: rate });
        from = to;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: u64 = 3_600_000;

    #[test]
    fn ramps_become_steps_with_the_same_number_of_contacts() {
        let grid = Grid { open: 8 * HOUR, close: 18 * HOUR, interval: HOUR / 4 };
        let ramp = Piece { from: 11 * HOUR, to: 12 * HOUR, first: 0.0, last: 260.0 };
        let level = Piece { from: 12 * HOUR, to: 14 * HOUR, first: 260.0, last: 260.0 };
        let all = rates(&[], &[ramp, level], &[], grid);
        let of = |rate: &Rate| (rate.from.0 as f64 / HOUR as f64, rate.per_hour);
        let expected = [(11.0, 32.5), (11.25, 97.5), (11.5, 162.5), (11.75, 227.5), (12.0, 260.0)];
        assert_eq!(all.iter().map(of).collect::<Vec<_>>(), expected);
        assert_eq!(all.last().map(|rate| rate.to), Some(Moment(14 * HOUR)));
    }

    #[test]
    fn factors_multiply_what_they_should_and_where() {
        let grid = Grid { open: 8 * HOUR, close: 10 * HOUR, interval: HOUR };
        let level = |per_hour| Piece { from: 7 * HOUR, to: 12 * HOUR, first: per_hour, last: per_hour };
        let factors = [(0, 24 * HOUR, 2.0), (9 * HOUR, 24 * HOUR, 3.0)];
        let all = rates(&[level(10.0)], &[level(1.0)], &factors, grid);
        assert_eq!(all.iter().map(|rate| rate.per_hour).collect::<Vec<_>>(), [21.0, 61.0]);
        assert_eq!(all.first().map(|rate| rate.from), Some(Moment(8 * HOUR)));
    }

    #[test]
    fn fading_letters_are_all_read_in_the_end() {
        let grid = Grid { open: 0, close: 240 * HOUR, interval: HOUR };
        let pieces = fading(grid, 0.0, 5.0 * HOUR as f64, 900.0);
        let sum: f64 = pieces.iter().map(|piece| piece.first * ((piece.to - piece.from) / HOUR) as f64).sum();
        assert!((sum - 900.0).abs() < 1e-6, "{sum}");
        let half: f64 =
            fading(grid, -5.0 * HOUR as f64, 5.0 * HOUR as f64, 900.0).iter().map(|piece| piece.first).sum();
        assert!((half - 900.0 * libm::exp(-1.0)).abs() < 1e-6, "{half}");
    }
}
