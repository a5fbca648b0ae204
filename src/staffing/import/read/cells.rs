//! What single cells of a row say: totals, queues, days and times.

use super::Reading;
use crate::staffing::import::header::normalised;
use crate::staffing::import::layout::Bare;
use crate::staffing::import::moments::{self, Day};
use crate::staffing::import::numbers::whole;
use crate::staffing::import::report::{Queue, Reason};

/// Words that begin a row that adds up others.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sub total",
    "sum",
    "summary",
    "average",
    "osszesen",
    "mindosszesen",
    "reszosszeg",
    "vegosszeg",
    "osszesites",
    "atlag",
    "razem",
    "lacznie",
    "suma",
    "suma koncowa",
    "ogolem",
    "srednia",
    "summe",
    "zwischensumme",
    "gesamt",
    "gesamtsumme",
    "insgesamt",
    "durchschnitt",
    "סהכ",
    "סך הכל",
    "ממוצע",
];

impl Reading<'_> {
    /// Whether a cell begins a row that adds up others.
    pub(super) fn is_total(&mut self, cell: &str) -> bool {
        // Most cells begin with a digit.
        let may_be = !cell.is_empty() && !cell.starts_with(|c: char| c.is_ascii_digit());
        may_be && self.sums.of(cell, |cell| TOTALS.contains(&normalised(cell).as_str()))
    }

    /// Whether a queue is asked for.
    pub(super) fn is_wanted(&mut self, queue: &str) -> bool {
        match &self.wanted_queue {
            Some(wanted) if self.places.queue.is_some() => {
                self.wanted.of(queue, |queue| queue.to_lowercase() == *wanted)
            }
            _ => true,
        }
    }

    /// The place of a queue.
    pub(super) fn queue(&mut self, name: &str) -> usize {
        let place = self.names.place(name);
        if place == self.queues.len() {
            self.queues.push(Queue { name: name.to_string(), ..Queue::default() });
        }
        place
    }

    /// The day, from the column of dates, else from that of times; day 0 in a file without dates.
    pub(super) fn day(&mut self, date: &str, start: &str) -> Result<Day, Reason> {
        let text = if self.places.date.is_some() { date } else { start };
        if let (last, Some(day)) = &self.last
            && last == text
        {
            return Ok(*day);
        }
        let day = match self.stamps.of(text, moments::stamp).and_then(|stamp| stamp.date) {
            Some(written) => written.day(self.order),
            None => self.places.date.is_none().then_some(0),
        };
        let day = day.ok_or_else(|| Reason::Date(text.to_string()))?;
        text.clone_into(&mut self.last.0);
        self.last.1 = Some(day);
        Ok(day)
    }

    /// Where the interval begins and ends, in seconds after midnight.
    pub(super) fn stretch(&mut self, text: &str, end: &str) -> Result<(u32, Option<u32>), Reason> {
        let wrong = || Reason::Time(text.to_string());
        if let Some(number) = whole(text).filter(|_| text.len() <= 6) {
            let number = number as u32;
            let from = match self.layout.bare {
                Bare::Hours => number * 3600,
                Bare::HoursMinutes if number % 100 < 60 => number / 100 * 3600 + number % 100 * 60,
                Bare::HoursMinutes => return Err(wrong()),
                Bare::Seconds => number,
            };
            return if from < 86_400 { Ok((from, None)) } else { Err(wrong()) };
        }
        let stamp = self.stamps.of(text, moments::stamp).ok_or_else(wrong)?;
        let from = stamp.from.filter(|from| *from < 86_400).ok_or_else(wrong)?;
        let end = if end.is_empty() { None } else { self.stamps.of(end, moments::stamp) };
        let end = end.and_then(|stamp| stamp.from).map(|to| if to == 0 { 86_400 } else { to });
        Ok((from, stamp.to.or(end).filter(|to| *to > from)))
    }
}
