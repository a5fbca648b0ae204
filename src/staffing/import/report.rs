//! What a report says, as numbers: what happened in each interval of each day, queue by queue.

use std::collections::BTreeMap;

use super::layout::Layout;
use super::moments::Day;

/// A report or call list that was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    /// How the file is laid out.
    pub layout: Layout,
    /// Rows below the header.
    pub rows: u64,
    /// Rows that were not used; the list stops after [`Report::REJECTED`].
    pub rejected: Vec<Rejected>,
    /// How many there are in all.
    pub rejected_rows: u64,
    /// The days, in their order; one day 0 when the file has no dates.
    pub days: Vec<Day>,
    /// Whether the file has dates.
    pub dated: bool,
    /// The length of an interval, in seconds.
    pub interval_s: u32,
    /// The queues, in the order of their names.
    pub queues: Vec<Queue>,
    /// What was found when the figures were held against each other.
    pub checks: Vec<Check>,
}

/// A row that was not used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rejected {
    /// Its line in the file.
    pub line: u64,
    /// Why.
    pub reason: Reason,
}

/// Why a row was not used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It adds up other rows.
    Totals,
    /// It has no date, or none that exists.
    Date(String),
    /// It has no time of day, or none that exists.
    Time(String),
    /// A cell holds no number: the header and the cell.
    Number(String, String),
    /// A number is negative: the header and the cell.
    Negative(String, String),
    /// It says the same as another row.
    Repeats,
    /// It says nothing about contacts.
    Nothing,
}

impl Reason {
    /// With what stands in the file cut to what fits into a line.
    pub(super) fn in_a_line(self) -> Reason {
        match self {
            Reason::Date(cell) => Reason::Date(in_a_line(cell)),
            Reason::Time(cell) => Reason::Time(in_a_line(cell)),
            Reason::Number(header, cell) => Reason::Number(in_a_line(header), in_a_line(cell)),
            Reason::Negative(header, cell) => Reason::Negative(in_a_line(header), in_a_line(cell)),
            Reason::Totals | Reason::Repeats | Reason::Nothing => self,
        }
    }
}

/// A text cut at the end of its first line, and at sixty letters.
fn in_a_line(text: String) -> String {
    let first = text.split(['\n', '\r']).next().unwrap_or_default();
    let mut cut: String = first.chars().take(60).collect();
    if cut.len() == text.len() {
        return text;
    }
    cut.push('…');
    cut
}

/// What was found when the figures were held against each other.
#[derive(Clone, PartialEq, Debug)]
pub enum Check {
    /// Offered against answered, abandoned and flowed out.
    Balance {
        /// Intervals in which all are known.
        intervals: u64,
        /// Those in which they do not add up.
        off: u64,
        /// By how many contacts offered is larger, all intervals together.
        missing: f64,
        /// The largest difference of one interval.
        worst: f64,
    },
    /// Rows that add up others.
    Totals(u64),
    /// Hours that stand there twice because clocks were put back: the day, and how many intervals.
    RepeatedHour(Day, u64),
    /// Rows that share queue, day and interval with another one and were added to it.
    Added(u64),
    /// Cells that say nothing, and what of: they are unknown, not nothing.
    Unknown(&'static str, u64),
    /// Contacts answered within the target are more than those answered.
    TargetAboveAnswered(u64),
    /// Days of the week whose contacts differ by this factor become one mean day.
    UnlikeDays(f64),
}

/// One queue.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Queue {
    /// What the file calls it; empty when it names none.
    pub name: String,
    /// What happened, by day and the second after midnight at which the interval begins.
    pub cells: BTreeMap<(Day, u32), Cell>,
    /// Its contacts one by one, when the file is a call list.
    pub calls: Vec<Call>,
}

/// What happened in one interval; what the file does not say is `None`.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Cell {
    /// Contacts offered.
    pub offered: Option<f64>,
    /// Contacts answered.
    pub answered: Option<f64>,
    /// Contacts that gave up.
    pub abandoned: Option<f64>,
    /// Contacts that left for another queue.
    pub flow_out: Option<f64>,
    /// Contacts answered within the target.
    pub in_target: Option<f64>,
    /// The waits of the answered together.
    pub answered_wait_s: Option<f64>,
    /// The waits of those who gave up together.
    pub abandoned_wait_s: Option<f64>,
    /// Handle times together.
    pub handle_s: Option<f64>,
    /// Of these, after-call work.
    pub after_call_s: Option<f64>,
    /// The longest wait.
    pub max_wait_s: Option<f64>,
    /// Agents on duty.
    pub staffed: Option<f64>,
}

/// One contact of a call list.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Call {
    /// Its day.
    pub day: Day,
    /// How it ended.
    pub ended: Ended,
    /// How long it waited.
    pub wait_s: Option<f32>,
    /// How long it was handled.
    pub handle_s: Option<f32>,
}

/// How a contact ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ended {
    /// It was answered.
    Answered,
    /// The customer gave up.
    Abandoned,
    /// Neither: it waited and then left in another way.
    Otherwise,
}

impl Report {
    /// Rejected rows that are kept.
    pub const REJECTED: usize = 1000;

    /// All contacts offered.
    pub fn offered(&self) -> f64 {
        self.queues.iter().flat_map(|queue| queue.cells.values()).filter_map(|cell| cell.offered).sum()
    }
}

impl Cell {
    /// Adds what another row says about the same interval; what one of them does not say stays unknown.
    pub(super) fn add(&mut self, other: &Cell) {
        let sum = |one: &mut Option<f64>, other: Option<f64>| *one = one.zip(other).map(|(one, other)| one + other);
        sum(&mut self.offered, other.offered);
        sum(&mut self.answered, other.answered);
        sum(&mut self.abandoned, other.abandoned);
        sum(&mut self.flow_out, other.flow_out);
        sum(&mut self.in_target, other.in_target);
        sum(&mut self.answered_wait_s, other.answered_wait_s);
        sum(&mut self.abandoned_wait_s, other.abandoned_wait_s);
        sum(&mut self.handle_s, other.handle_s);
        sum(&mut self.after_call_s, other.after_call_s);
        // The same people may stand in both rows, so they are not counted twice.
        self.staffed = self.staffed.zip(other.staffed).map(|(one, other)| one.max(other));
        self.max_wait_s = self.max_wait_s.zip(other.max_wait_s).map(|(one, other)| one.max(other));
    }

    /// The mean of two rows about an hour that came twice.
    pub(super) fn mean_with(&mut self, other: &Cell) {
        let longest = self.max_wait_s.zip(other.max_wait_s).map(|(one, other)| one.max(other));
        let staffed = self.staffed.zip(other.staffed).map(|(one, other)| (one + other) / 2.0);
        self.add(other);
        for sum in [
            &mut self.offered,
            &mut self.answered,
            &mut self.abandoned,
            &mut self.flow_out,
            &mut self.in_target,
            &mut self.answered_wait_s,
            &mut self.abandoned_wait_s,
            &mut self.handle_s,
            &mut self.after_call_s,
        ] {
            *sum = sum.map(|sum| sum / 2.0);
        }
        (self.max_wait_s, self.staffed) = (longest, staffed);
    }
}
