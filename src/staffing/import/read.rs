//! From the rows of a file to what happened in each interval.

mod figures;
mod names;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::columns::{COLUMNS, Column, normalised};
use super::layout::{Bare, Kind, Layout};
use super::memo::Memo;
use super::moments::{self, Day, Order, Stamp};
use super::numbers::whole;
use super::report::{Call, Cell, Check, Ended, Queue, Reason, Rejected, Report};
use super::rows::{Line, Rows};
use super::{Settings, Trouble, checks};
use names::Names;

/// The interval of call lists, and of reports that do not show theirs, in seconds.
const HALF_HOUR: u32 = 1800;

/// The last hour before which clocks are put back anywhere.
const NIGHT_S: u32 = 4 * 3600;

/// Seconds of a day.
const DAY_S: usize = 86_400;

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

/// One row, before rows about the same interval meet.
struct Row {
    queue: usize,
    /// `None` where the file tells no channels apart.
    channel: Option<usize>,
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
    let (mut rows, mut row, mut read) = (Rows::new(text, layout.separator as u8), Line::default(), 0_u64);
    while rows.read(&mut row) {
        if row.number() <= layout.header_line || row.is_blank() {
            continue;
        }
        read += 1;
        if read.is_multiple_of(65_536) && !told(read) {
            return Err(Trouble::Cancelled);
        }
        if let Err(reason) = reading.understand(&row) {
            reading.reject(row.number(), reason);
        }
    }
    reading.report(read)
}

/// What has been read so far.
struct Reading<'l> {
    layout: &'l Layout,
    /// The columns the file has, by their number.
    has: [bool; COLUMNS.len()],
    order: Order,
    target_s: f64,
    wanted_queue: Option<String>,
    weekdays: &'l [usize],
    places: Places,
    names: Names,
    channels: Names,
    /// The queues, in the order of `names`.
    queues: Vec<Queue>,
    /// Queue, channel, day and beginning of every row that was taken, in a file that tells channels apart.
    segments: FxHashSet<(usize, usize, Day, u32)>,
    /// The seconds of the day at which intervals begin, and how long rows say they are.
    begins: Vec<bool>,
    lengths: BTreeSet<u32>,
    /// The last date, as it was written and as it was read.
    last: (String, Option<Day>),
    /// What was made of cells that come again and again.
    stamps: Memo<Option<Stamp>>,
    sums: Memo<bool>,
    wanted: Memo<bool>,
    endings: Memo<Ended>,
    rejected: Vec<Rejected>,
    rejected_rows: u64,
    totals: u64,
    repeated: BTreeMap<Day, u64>,
    added: u64,
    /// Cells that say nothing, by the number of their column.
    unknown: [u64; COLUMNS.len()],
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

impl<'l> Reading<'l> {
    fn new(layout: &'l Layout, settings: &'l Settings) -> Reading<'l> {
        let mut has = [false; COLUMNS.len()];
        for found in &layout.columns {
            if let Some(has) = has.get_mut(found.column as usize) {
                *has = true;
            }
        }
        Reading {
            layout,
            has,
            order: layout.order.map_or(Order::DayFirst, |(order, _)| order),
            target_s: layout.target_s.unwrap_or(super::TARGET_S),
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
            names: Names::default(),
            channels: Names::default(),
            queues: Vec::new(),
            segments: FxHashSet::default(),
            begins: vec![false; DAY_S],
            lengths: BTreeSet::new(),
            last: (String::new(), None),
            stamps: Memo::new(),
            sums: Memo::new(),
            wanted: Memo::new(),
            endings: Memo::new(),
            rejected: Vec::new(),
            rejected_rows: 0,
            totals: 0,
            repeated: BTreeMap::new(),
            added: 0,
            unknown: [0; COLUMNS.len()],
            passed_over: 0,
        }
    }

    fn reject(&mut self, line: u64, reason: Reason) {
        self.rejected_rows += 1;
        if self.rejected.len() < Report::REJECTED {
            self.rejected.push(Rejected { line, reason: reason.in_a_line() });
        }
    }

    /// Whether the file has a column.
    fn has(&self, column: Column) -> bool {
        self.has.get(column as usize).copied().unwrap_or(false)
    }

    /// A cell of a column says nothing.
    fn not_said(&mut self, column: Column) {
        if let Some(cells) = self.unknown.get_mut(column as usize) {
            *cells += 1;
        }
    }

    fn understand(&mut self, row: &Line<'_>) -> Result<(), Reason> {
        let cell = |place: Option<usize>| place.and_then(|place| row.get(place)).map_or("", str::trim);
        let (date, start, queue) = (cell(self.places.date), cell(self.places.start), cell(self.places.queue));
        if [date, start, queue, cell(Some(0))].into_iter().any(|cell| self.is_total(cell)) {
            self.totals += 1;
            return Err(Reason::Totals);
        }
        // A column of dates may hold the time as well.
        let start = if self.places.start.is_some() { start } else { date };
        let day = self.day(date, start)?;
        if !self.is_wanted(queue) {
            self.queue(queue);
            self.passed_over += 1;
            return Ok(());
        }
        if !self.weekdays.is_empty() && !self.weekdays.contains(&moments::weekday(day)) {
            self.passed_over += 1;
            return Ok(());
        }
        match self.layout.kind {
            Kind::Days => {
                let queue = self.queue(queue);
                self.across(row, queue, day)
            }
            Kind::Intervals => {
                let (from, to) = self.stretch(start, cell(self.places.end))?;
                let (queue, channel) = (self.queue(queue), self.places.channel);
                let channel = channel.map(|place| self.channels.place(cell(Some(place))));
                let cell = self.interval(row)?;
                self.takes(Row { queue, channel, day, from, to, cell })
            }
            Kind::Calls => {
                let (from, _) = self.stretch(start, "")?;
                let call = self.call(row, day, cell(self.places.outcome))?;
                let queue = self.queue(queue);
                self.takes_call(queue, from, call);
                Ok(())
            }
        }
    }

    /// Whether a cell begins a row that adds up others.
    fn is_total(&mut self, cell: &str) -> bool {
        // Most cells begin with a digit.
        let may_be = !cell.is_empty() && !cell.starts_with(|c: char| c.is_ascii_digit());
        may_be && self.sums.of(cell, |cell| TOTALS.contains(&normalised(cell).as_str()))
    }

    /// Whether a queue is asked for.
    fn is_wanted(&mut self, queue: &str) -> bool {
        match &self.wanted_queue {
            Some(wanted) if self.places.queue.is_some() => {
                self.wanted.of(queue, |queue| queue.to_lowercase() == *wanted)
            }
            _ => true,
        }
    }

    /// The place of a queue.
    fn queue(&mut self, name: &str) -> usize {
        let place = self.names.place(name);
        if place == self.queues.len() {
            self.queues.push(Queue { name: name.to_string(), ..Queue::default() });
        }
        place
    }

    /// The day, from the column of dates, else from that of times; day 0 in a file without dates.
    fn day(&mut self, date: &str, start: &str) -> Result<Day, Reason> {
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
    fn stretch(&mut self, text: &str, end: &str) -> Result<(u32, Option<u32>), Reason> {
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

    /// Takes up what a row says of an interval; rows about the same one meet here.
    fn takes(&mut self, row: Row) -> Result<(), Reason> {
        let Some(queue) = self.queues.get_mut(row.queue) else { return Ok(()) };
        if let Some(begins) = self.begins.get_mut(row.from as usize) {
            *begins = true;
        }
        self.lengths.extend(row.to.map(|to| to - row.from));
        let known = row.channel.map(|channel| !self.segments.insert((row.queue, channel, row.day, row.from)));
        match queue.cells.entry((row.day, row.from)) {
            Entry::Vacant(place) => {
                place.insert(row.cell);
            }
            Entry::Occupied(mut place) => {
                let (cell, again) = (place.get_mut(), known.unwrap_or(true));
                if again && row.from >= NIGHT_S && *cell == row.cell {
                    return Err(Reason::Repeats);
                }
                if again && row.from < NIGHT_S {
                    cell.mean_with(&row.cell);
                    *self.repeated.entry(row.day).or_insert(0) += 1;
                } else {
                    cell.add(&row.cell);
                    self.added += 1;
                }
            }
        }
        Ok(())
    }

    /// Takes up one contact.
    fn takes_call(&mut self, queue: usize, from: u32, call: Call) {
        let Some(queue) = self.queues.get_mut(queue) else { return };
        let cell = queue.cells.entry((call.day, from / HALF_HOUR * HALF_HOUR)).or_insert(NOBODY);
        count(cell, &call, self.target_s);
        queue.calls.push(call);
    }

    /// What all rows come to.
    fn report(mut self, rows: u64) -> Result<Report, Trouble> {
        if self.queues.iter().all(|queue| queue.cells.is_empty()) {
            return Err(self.nothing());
        }
        let interval_s = self.interval_length();
        let mut queues = std::mem::take(&mut self.queues);
        queues.retain(|queue| !queue.cells.is_empty());
        queues.sort_by(|one, other| one.name.cmp(&other.name));
        let mut days: Vec<Day> = Vec::new();
        for day in queues.iter().flat_map(|queue| queue.cells.keys().map(|(day, _)| *day)) {
            // Every queue has its days in their order.
            if days.last() != Some(&day) {
                days.push(day);
            }
        }
        days.sort_unstable();
        days.dedup();
        let mut found = Vec::new();
        if self.totals > 0 {
            found.push(Check::Totals(self.totals));
        }
        found.extend(self.repeated.into_iter().map(|(day, intervals)| Check::RepeatedHour(day, intervals)));
        if self.added > 0 {
            found.push(Check::Added(self.added));
        }
        let unknown: BTreeMap<&'static str, u64> = COLUMNS
            .iter()
            .filter_map(|(column, name, _)| Some((*name, *self.unknown.get(*column as usize)?)))
            .filter(|(_, cells)| *cells > 0)
            .collect();
        found.extend(unknown.into_iter().map(|(name, cells)| Check::Unknown(name, cells)));
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
        let names = || self.queues.iter().map(|queue| &queue.name);
        match &self.wanted_queue {
            Some(wanted) if !names().any(|name| name.to_lowercase() == *wanted) => {
                Trouble::NoSuchQueue(wanted.clone(), names().cloned().collect())
            }
            _ => Trouble::NoSuchDay,
        }
    }

    /// The shortest stretch between two beginnings of one day, or what the rows say themselves.
    fn interval_length(&self) -> u32 {
        if self.layout.kind == Kind::Calls {
            return HALF_HOUR;
        }
        let begins: Vec<u32> = (0..).zip(&self.begins).filter(|(_, seen)| **seen).map(|(second, _)| second).collect();
        let steps = begins.iter().zip(begins.iter().skip(1)).map(|(one, next)| next - one);
        let length = self.lengths.iter().copied().chain(steps).filter(|length| *length >= 60).min();
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
