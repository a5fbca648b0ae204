//! From the rows of a file to what happened in each interval.

mod figures;

use std::collections::{BTreeMap, BTreeSet};

use csv::StringRecord;
use rustc_hash::FxHashSet;

use super::columns::{Column, normalised};
use super::layout::{self, Bare, Kind, Layout};
use super::moments::{self, Day, Order};
use super::report::{Call, Cell, Check, Ended, Queue, Reason, Rejected, Report};
use super::{Settings, Trouble, checks};

/// The interval of call lists, and of reports that do not show theirs, in seconds.
const HALF_HOUR: u32 = 1800;

/// The last hour before which clocks are put back anywhere.
const NIGHT_S: u32 = 4 * 3600;

/// Words that begin a row that adds up others.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sum",
    "summary",
    "average",
    "osszesen",
    "osszesites",
    "atlag",
    "razem",
    "suma",
    "ogolem",
    "srednia",
    "summe",
    "gesamt",
    "durchschnitt",
    "סהכ",
    "סך הכל",
    "ממוצע",
];

/// One row, before rows about the same interval meet.
struct Row {
    line: u64,
    queue: usize,
    channel: usize,
    day: Day,
    from: u32,
    to: Option<u32>,
    cell: Cell,
}

/// Reads all rows; `told` hears how many were read and says whether to go on.
pub(super) fn report(
    text: &str,
    layout: Layout,
    settings: &Settings,
    told: &dyn Fn(u64) -> bool,
) -> Result<Report, Trouble> {
    let mut reading = Reading::new(&layout, settings);
    let mut record = StringRecord::new();
    let mut file = layout::rows(text, layout.separator as u8);
    let mut rows: u64 = 0;
    while file.read_record(&mut record).map_err(|_| Trouble::NoHeader)? {
        if layout::line_of(&record) <= layout.header_line || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        rows += 1;
        if rows.is_multiple_of(65_536) && !told(rows) {
            return Err(Trouble::Cancelled);
        }
        reading.row(&record);
    }
    reading.report(rows)
}

/// What has been read so far.
struct Reading<'l> {
    layout: &'l Layout,
    order: Order,
    wanted_queue: Option<String>,
    weekdays: &'l [usize],
    places: Places,
    queues: Names,
    channels: Names,
    /// The last date, as it was written and as it was read.
    last: (String, Option<Day>),
    rows: Vec<Row>,
    calls: Vec<(usize, u32, Call)>,
    rejected: Vec<Rejected>,
    rejected_rows: u64,
    totals: u64,
    unknown: BTreeMap<&'static str, u64>,
    /// Other queues and days that were not asked for.
    passed_over: u64,
}

/// Where columns that are no figures stand.
struct Places {
    date: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    queue: Option<usize>,
    channel: Option<usize>,
    outcome: Option<usize>,
}

/// Names in the order in which they came.
#[derive(Default)]
struct Names {
    all: Vec<String>,
    places: BTreeMap<String, usize>,
    last: Option<usize>,
}

impl Names {
    fn place(&mut self, name: &str) -> usize {
        let name = name.trim();
        if let Some(last) = self.last.filter(|last| self.all.get(*last).is_some_and(|known| known == name)) {
            return last;
        }
        let place = self.places.get(name).copied().unwrap_or_else(|| {
            self.all.push(name.to_string());
            self.places.insert(name.to_string(), self.all.len() - 1);
            self.all.len() - 1
        });
        self.last = Some(place);
        place
    }
}

impl<'l> Reading<'l> {
    fn new(layout: &'l Layout, settings: &'l Settings) -> Reading<'l> {
        Reading {
            layout,
            order: layout.order.map_or(Order::DayFirst, |(order, _)| order),
            wanted_queue: settings.queue.as_deref().map(|name| name.trim().to_lowercase()),
            weekdays: &settings.weekdays,
            places: Places {
                date: layout.place(Column::Date),
                start: layout.place(Column::Start),
                end: layout.place(Column::End),
                queue: layout.place(Column::Queue),
                channel: layout.place(Column::Channel),
                outcome: layout.place(Column::Outcome),
            },
            queues: Names::default(),
            channels: Names::default(),
            last: (String::new(), None),
            rows: Vec::new(),
            calls: Vec::new(),
            rejected: Vec::new(),
            rejected_rows: 0,
            totals: 0,
            unknown: BTreeMap::new(),
            passed_over: 0,
        }
    }

    fn row(&mut self, record: &StringRecord) {
        let line = layout::line_of(record);
        if let Err(reason) = self.understand(record, line) {
            self.reject(line, reason);
        }
    }

    fn reject(&mut self, line: u64, reason: Reason) {
        self.rejected_rows += 1;
        if self.rejected.len() < Report::REJECTED {
            self.rejected.push(Rejected { line, reason });
        }
    }

    fn understand(&mut self, record: &StringRecord, line: u64) -> Result<(), Reason> {
        let cell = |place: Option<usize>| place.and_then(|place| record.get(place)).map_or("", str::trim);
        let (date, start, queue) = (cell(self.places.date), cell(self.places.start), cell(self.places.queue));
        if is_total(date) || is_total(start) || is_total(queue) || is_total(record.get(0).unwrap_or_default()) {
            self.totals += 1;
            return Err(Reason::Totals);
        }
        // A column of dates may hold the time as well.
        let start = if self.places.start.is_some() { start } else { date };
        let day = self.day(date, start)?;
        if self.places.queue.is_some()
            && let Some(wanted) = &self.wanted_queue
            && queue.to_lowercase() != *wanted
        {
            self.queues.place(queue);
            self.passed_over += 1;
            return Ok(());
        }
        if !self.weekdays.is_empty() && !self.weekdays.contains(&moments::weekday(day)) {
            self.passed_over += 1;
            return Ok(());
        }
        let queue = self.queues.place(queue);
        match self.layout.kind {
            Kind::Days => self.across(record, line, queue, day),
            Kind::Intervals => {
                let (from, to) = self.stretch(start, cell(self.places.end))?;
                let channel = self.channels.place(cell(self.places.channel));
                let cell = self.interval(record)?;
                self.rows.push(Row { line, queue, channel, day, from, to, cell });
                Ok(())
            }
            Kind::Calls => {
                let (from, _) = self.stretch(start, "")?;
                let outcome = cell(self.places.outcome);
                let call = self.call(record, day, outcome)?;
                self.calls.push((queue, from, call));
                Ok(())
            }
        }
    }

    /// The day, from the column of dates, else from that of times; day 0 in a file without dates.
    fn day(&mut self, date: &str, start: &str) -> Result<Day, Reason> {
        let text = if self.places.date.is_some() { date } else { start };
        if self.last.0 == text && self.last.1.is_some() {
            return self.last.1.ok_or_else(|| Reason::Date(text.to_string()));
        }
        let written = moments::stamp(text).and_then(|stamp| stamp.date);
        let day = match written {
            Some(written) => written.day(self.order),
            None => (self.places.date.is_none()).then_some(0),
        };
        if day.is_some() {
            text.clone_into(&mut self.last.0);
            self.last.1 = day;
        }
        day.ok_or_else(|| Reason::Date(text.to_string()))
    }

    /// Where the interval begins and ends, in seconds after midnight.
    fn stretch(&self, text: &str, end: &str) -> Result<(u32, Option<u32>), Reason> {
        let wrong = || Reason::Time(text.to_string());
        if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && text.len() <= 6 {
            let number: u32 = text.parse().map_err(|_| wrong())?;
            let from = match self.layout.bare {
                Bare::Hours => number * 3600,
                Bare::HoursMinutes if number % 100 < 60 => number / 100 * 3600 + number % 100 * 60,
                Bare::HoursMinutes => return Err(wrong()),
                Bare::Seconds => number,
            };
            return if from < 86_400 { Ok((from, None)) } else { Err(wrong()) };
        }
        let stamp = moments::stamp(text).ok_or_else(wrong)?;
        let from = stamp.from.filter(|from| *from < 86_400).ok_or_else(wrong)?;
        let end = moments::stamp(end).and_then(|stamp| stamp.from).map(|to| if to == 0 { 86_400 } else { to });
        Ok((from, stamp.to.or(end).filter(|to| *to > from)))
    }

    /// What all rows come to.
    fn report(mut self, rows: u64) -> Result<Report, Trouble> {
        if self.rows.is_empty() && self.calls.is_empty() {
            return Err(self.nothing());
        }
        let interval_s = self.interval_length();
        let target_s = self.layout.target_s.unwrap_or(super::TARGET_S);
        let mut queues: Vec<Queue> =
            self.queues.all.iter().map(|name| Queue { name: name.clone(), ..Queue::default() }).collect();
        let (mut repeated, mut added) = (BTreeMap::new(), 0);
        let mut segments: FxHashSet<(usize, usize, Day, u32)> = FxHashSet::default();
        for row in std::mem::take(&mut self.rows) {
            let key = (row.day, row.from);
            let Some(queue) = queues.get_mut(row.queue) else { continue };
            let again = !segments.insert((row.queue, row.channel, row.day, row.from));
            match queue.cells.get_mut(&key) {
                None => {
                    queue.cells.insert(key, row.cell);
                }
                Some(cell) if again && row.from >= NIGHT_S && *cell == row.cell => {
                    self.reject(row.line, Reason::Repeats);
                }
                Some(cell) if again && row.from < NIGHT_S => {
                    cell.mean_with(&row.cell);
                    *repeated.entry(row.day).or_insert(0) += 1;
                }
                Some(cell) => {
                    cell.add(&row.cell);
                    added += 1;
                }
            }
        }
        for (queue, from, call) in std::mem::take(&mut self.calls) {
            let Some(queue) = queues.get_mut(queue) else { continue };
            let cell = queue.cells.entry((call.day, from / interval_s * interval_s)).or_insert(NOBODY);
            count(cell, &call, target_s);
            queue.calls.push(call);
        }
        queues.retain(|queue| !queue.cells.is_empty());
        queues.sort_by(|one, other| one.name.cmp(&other.name));
        let days: BTreeSet<Day> = queues.iter().flat_map(|queue| queue.cells.keys().map(|(day, _)| *day)).collect();
        let days: Vec<Day> = days.into_iter().collect();
        let mut found = Vec::new();
        if self.totals > 0 {
            found.push(Check::Totals(self.totals));
        }
        found.extend(repeated.into_iter().map(|(day, intervals)| Check::RepeatedHour(day, intervals)));
        if added > 0 {
            found.push(Check::Added(added));
        }
        found.extend(self.unknown.iter().map(|(name, cells)| Check::Unknown(name, *cells)));
        found.extend(checks::of(&queues, &days));
        Ok(Report {
            layout: self.layout.clone(),
            rows,
            rejected: self.rejected,
            rejected_rows: self.rejected_rows,
            dated: days.iter().any(|day| *day != 0),
            days,
            interval_s,
            queues,
            checks: found,
        })
    }

    /// Why nothing is left.
    fn nothing(&self) -> Trouble {
        if self.passed_over == 0 {
            return Trouble::NothingUsable(self.rejected.first().cloned());
        }
        match &self.wanted_queue {
            Some(wanted) if !self.queues.all.iter().any(|name| name.to_lowercase() == *wanted) => {
                Trouble::NoSuchQueue(wanted.clone(), self.queues.all.clone())
            }
            _ => Trouble::NoSuchDay,
        }
    }

    /// The shortest stretch between two beginnings of one day, or what the rows say themselves.
    fn interval_length(&self) -> u32 {
        if self.rows.is_empty() {
            return HALF_HOUR;
        }
        let lengths: BTreeSet<u32> = self.rows.iter().filter_map(|row| Some(row.to? - row.from)).collect();
        let begins: BTreeSet<u32> = self.rows.iter().map(|row| row.from).collect();
        let steps = begins.iter().zip(begins.iter().skip(1)).map(|(one, next)| next - one);
        let length = lengths.into_iter().chain(steps).filter(|length| *length >= 60).min();
        length.unwrap_or(HALF_HOUR).clamp(60, 4 * 3600) / 60 * 60
    }
}

/// An interval in which nobody has come yet.
const NOBODY: Cell = Cell {
    offered: Some(0.0),
    answered: Some(0.0),
    abandoned: Some(0.0),
    flow_out: None,
    in_target: Some(0.0),
    answered_wait_s: Some(0.0),
    abandoned_wait_s: Some(0.0),
    handle_s: Some(0.0),
    after_call_s: None,
    max_wait_s: Some(0.0),
    staffed: None,
};

/// Counts one contact. Whoever left in another way was not offered to an agent in the end.
fn count(cell: &mut Cell, call: &Call, target_s: f64) {
    if call.ended == Ended::Otherwise {
        return;
    }
    let one = |sum: &mut Option<f64>, more: Option<f64>| *sum = sum.zip(more).map(|(sum, more)| sum + more);
    let wait = call.wait_s.map(f64::from);
    one(&mut cell.offered, Some(1.0));
    cell.max_wait_s = cell.max_wait_s.zip(wait).map(|(longest, wait)| longest.max(wait));
    if call.ended == Ended::Answered {
        one(&mut cell.answered, Some(1.0));
        one(&mut cell.answered_wait_s, wait);
        one(&mut cell.in_target, wait.map(|wait| f64::from(u8::from(wait <= target_s))));
        one(&mut cell.handle_s, call.handle_s.map(f64::from));
    } else {
        one(&mut cell.abandoned, Some(1.0));
        one(&mut cell.abandoned_wait_s, wait);
    }
}

/// Whether a cell begins a row that adds up others.
fn is_total(cell: &str) -> bool {
    // Most cells begin with a digit.
    if cell.is_empty() || cell.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let plain = normalised(cell);
    TOTALS.contains(&plain.as_str())
}
