//! Reports of telephone systems and call lists, read as they come, and the plans they become.
//!
//! [`read`] takes the bytes of a file and finds out how it is written down: encoding, separator, header, columns, numbers,
//! dates. What it cannot read it lists with line and reason; what the file does not say stays unknown. [`fit`] turns
//! a [`Report`] into the numbers of a plan, [`plan`] writes that plan, and [`verdict`] says how much of the report the
//! model explains, on days it has not seen where there are any.

mod among;
mod checks;
mod columns;
mod fit;
mod handle;
mod header;
mod layout;
mod mean;
mod memo;
mod moments;
mod numbers;
mod patience;
mod quick;
mod read;
mod report;
mod rows;
mod staff;
mod steps;
#[cfg(test)]
mod tests;
mod text;
mod verdict;
mod write;

pub use columns::{COLUMNS, Column, Found};
pub use fit::{Fitted, QueueFit, fit, fit_while};
pub use handle::{Form, Handle, Origin};
pub use layout::{Kind, Layout};
pub use mean::{Grid, Noise, Ratio, Slot};
pub use moments::{Day, Order, shown as shown_day};
pub use numbers::Mark;
pub use patience::{Method, Patience};
pub use report::{Call, Cell, Check, Ended, Queue, Reason, Rejected, Report};
pub use steps::Told;
pub use text::Encoding;
pub use verdict::{Band, Judged, Verdict, verdict, verdict_while};
pub use write::plan;

/// The target of the service level, in seconds, where a file names none.
const TARGET_S: f64 = 20.0;

/// Queues of one plan; more are no floor that anybody could look at.
pub const MOST_QUEUES: usize = 20;

/// What the workbooks of spreadsheet programs begin with: an archive, or the older compound file.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// What is said beside the file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings {
    /// Columns that were named by hand: what they mean, and their header.
    pub map: Vec<(Column, String)>,
    /// The only queue that is wanted.
    pub queue: Option<String>,
    /// The only days of the week that are wanted, 0 for Monday; empty for all.
    pub weekdays: Vec<usize>,
}

/// Why a file cannot be used at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// There is nothing in it.
    Empty,
    /// It is no text but a spreadsheet program's own file.
    Workbook,
    /// No row looks like a header.
    NoHeader,
    /// There is nothing below the header.
    NoRows,
    /// A column is missing without which nothing can be done.
    Missing(Column),
    /// A header that was named by hand is not there; these are.
    NoSuchColumn(String, Vec<String>),
    /// A queue that was named is not there; these are.
    NoSuchQueue(String, Vec<String>),
    /// No row is about the day of the week that was asked for.
    NoSuchDay,
    /// A day of the week was asked for, and the file has no dates.
    NoDates,
    /// No row could be used; the first of them, if any.
    NothingUsable(Option<Rejected>),
    /// There are rows, and no contact in any of them.
    NoContacts,
    /// Too many queues for one plan: how many, and their names.
    TooManyQueues(usize, Vec<String>),
    /// It was cancelled.
    Cancelled,
}

/// Reads a file. `told` hears how many rows of how many have been read, and says whether to go on.
pub fn read(bytes: &[u8], settings: &Settings, told: &dyn Fn(u64, Option<u64>) -> bool) -> Result<Report, Trouble> {
    if WORKBOOKS.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(Trouble::Workbook);
    }
    let (text, encoding) = text::decoded(bytes);
    // Every row is read twice: once for how the file is written, once for what it says.
    let layout = layout::layout(&text, encoding, settings, &|rows| told(rows, None))?;
    if settings.queue.is_some() && layout.place(Column::Queue).is_none() {
        return Err(Trouble::Missing(Column::Queue));
    }
    let all = layout.rows.saturating_mul(2);
    let read_once = layout.rows;
    let report = read::report(&text, layout, settings, &|rows| told(read_once + rows, Some(all)))?;
    if !settings.weekdays.is_empty() && !report.dated {
        return Err(Trouble::NoDates);
    }
    if report.offered() <= 0.0 {
        return Err(Trouble::NoContacts);
    }
    if report.queues.len() > MOST_QUEUES {
        let names = report.queues.iter().map(|queue| queue.name.clone()).collect();
        return Err(Trouble::TooManyQueues(report.queues.len(), names));
    }
    Ok(report)
}
