//! From the rows of a file to what happened in each interval.

mod cells;
mod figures;
mod meeting;
mod names;
mod outcome;

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::columns::{COLUMNS, Column};
use super::layout::{Kind, Layout};
use super::memo::Memo;
use super::moments::{self, Day, Order, Stamp};
use super::report::{Cell, Ended, Queue, Reason, Rejected, Report};
use super::rows::{Line, Rows};
use super::{Settings, Trouble};
use names::Names;

/// The interval of call lists, and of reports that do not show theirs, in seconds.
const HALF_HOUR: u32 = 1800;

/// Seconds of a day.
const DAY_S: usize = 86_400;

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
}
