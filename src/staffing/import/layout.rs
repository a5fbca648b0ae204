//! How a file is laid out: its separator, its header, what its columns mean, and how it writes numbers and dates.

use super::columns::{Column, Found};
use super::header::{meaning, normalised, target};
use super::memo::Memo;
use super::moments::{self, Order, Orders};
use super::numbers::{Mark, Marks, is_unknown, seconds, whole, with_percent};
use super::rows::{Line, Rows};
use super::text::Encoding;
use super::{Settings, Trouble};

/// What a file holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A row for each interval.
    Intervals,
    /// A row for each contact.
    Calls,
    /// A row for each day and a column for each interval, with contacts offered.
    Days,
}

/// How a file is laid out.
#[derive(Clone, PartialEq, Debug)]
pub struct Layout {
    /// How its letters are written down.
    pub encoding: Encoding,
    /// What it holds.
    pub kind: Kind,
    /// What stands between its columns.
    pub separator: char,
    /// The line of its header, from 1.
    pub header_line: u64,
    /// The columns that mean something.
    pub columns: Vec<Found>,
    /// The headers of the others.
    pub unused: Vec<String>,
    /// The decimal mark, and whether a cell has shown it.
    pub mark: (Mark, bool),
    /// Which number of a date is the day, and whether the dates have shown it; `None` where nothing is open.
    pub order: Option<(Order, bool)>,
    /// The target of the service level, where a header says it.
    pub target_s: Option<f64>,
    /// What a bare number in the column of times is.
    pub(super) bare: Bare,
    /// Whether shares are written between 0 and 1, and answered within target as a share.
    pub(super) shares: Shares,
    /// Of [`Kind::Days`]: the place of each interval's column, and where it begins in seconds after midnight.
    pub(super) across: Vec<(usize, u32)>,
    /// Rows below the header that hold anything.
    pub(super) rows: u64,
}

/// What a bare number in the column of times is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bare {
    Hours,
    HoursMinutes,
    Seconds,
}

/// How shares are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Shares {
    /// Service levels lie between 0 and 1, not 100.
    pub(super) of_one: bool,
    /// Answered within target is a share and not a count.
    pub(super) in_target: bool,
}

/// Rows in which a header is looked for.
const TOP: usize = 30;

/// Looks at the whole file once; `told` hears how many rows were read and says whether to go on.
pub(super) fn layout(
    text: &str,
    encoding: Encoding,
    settings: &Settings,
    told: &dyn Fn(u64) -> bool,
) -> Result<Layout, Trouble> {
    if text.trim().is_empty() {
        return Err(Trouble::Empty);
    }
    let header = [b',', b';', b'\t', b'|']
        .into_iter()
        .filter_map(|separator| header(text, separator, settings))
        .max_by_key(|header| (header.score, header.cells.len()))
        .filter(|header| header.score > 0)
        .ok_or(Trouble::NoHeader)?;
    let (mut columns, unused, across) = meanings(&header.cells, settings)?;
    let kind = kind(&columns, &across)?;
    if kind == Kind::Intervals && columns.iter().all(|found| found.column != Column::AsaS) {
        // Of a whole interval, the wait is a mean one.
        columns.iter_mut().filter(|found| found.column == Column::WaitS).for_each(|found| found.column = Column::AsaS);
    }
    let mut layout = Layout {
        encoding,
        kind,
        separator: char::from(header.separator),
        header_line: header.line,
        target_s: columns
            .iter()
            .filter(|found| matches!(found.column, Column::AnsweredInTarget | Column::ServiceLevel))
            .find_map(|found| target(&found.header)),
        columns,
        unused,
        mark: (Mark::Point, false),
        order: None,
        bare: Bare::Hours,
        shares: Shares { of_one: false, in_target: false },
        across,
        rows: 0,
    };
    layout.look(text, told)?;
    Ok(layout)
}

impl Layout {
    /// The place of a column.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().find(|found| found.column == column).map(|found| found.place)
    }

    /// What the cells of the whole file say about how it writes numbers, shares, dates and times.
    fn look(&mut self, text: &str, told: &dyn Fn(u64) -> bool) -> Result<(), Trouble> {
        let (mut marks, mut orders) = (Marks::default(), Orders::default());
        let places = |wanted: &dyn Fn(Column) -> bool| -> Vec<usize> {
            self.columns.iter().filter(|found| wanted(found.column)).map(|found| found.place).collect()
        };
        let figures = places(&Column::is_figure);
        let when = places(&|column| matches!(column, Column::Date | Column::Start));
        let (start, level, in_target) =
            (self.place(Column::Start), self.place(Column::ServiceLevel), self.place(Column::AnsweredInTarget));
        let (mut latest, mut widest, mut signs) = (0.0_f64, 0_usize, 0_u64);
        let mut levels: Vec<String> = Vec::new();
        let mut last = String::new();
        let mut stamps = Memo::new();
        let (mut rows, mut row) = (Rows::new(text, self.separator as u8), Line::default());
        while rows.read(&mut row) {
            if row.number() <= self.header_line || row.is_blank() {
                continue;
            }
            self.rows += 1;
            if self.rows.is_multiple_of(65_536) && !told(self.rows) {
                return Err(Trouble::Cancelled);
            }
            for cell in figures.iter().filter_map(|place| row.get(*place)) {
                marks.look(cell);
            }
            for cell in when.iter().filter_map(|place| row.get(*place)) {
                // Most rows have the date of the row before.
                if cell.len() > 5 && cell != last {
                    if let Some(stamp) = stamps.of(cell, moments::stamp) {
                        orders.look(&stamp);
                    }
                    last.clear();
                    last.push_str(cell);
                }
            }
            if let Some(cell) = start.and_then(|place| row.get(place)) {
                let cell = cell.trim();
                if !cell.is_empty() && cell.bytes().all(|b| b.is_ascii_digit()) {
                    latest = latest.max(whole(cell).unwrap_or(f64::INFINITY));
                    widest = widest.max(cell.len());
                }
            }
            if let Some(cell) = level.and_then(|place| row.get(place))
                && levels.len() < 10_000
            {
                levels.push(cell.to_string());
            }
            signs += u64::from(in_target.and_then(|place| row.get(place)).is_some_and(|cell| cell.contains('%')));
        }
        if self.rows == 0 {
            return Err(Trouble::NoRows);
        }
        self.mark = marks.mark(self.separator as u8);
        self.order = orders.order();
        self.bare = match latest {
            hours if hours <= 24.0 && widest <= 2 => Bare::Hours,
            clock if clock <= 2400.0 => Bare::HoursMinutes,
            _ => Bare::Seconds,
        };
        let mark = self.mark.0;
        let known = levels.iter().filter(|cell| !is_unknown(cell)).filter_map(|cell| with_percent(cell, mark));
        let (mut highest, mut any, mut signed) = (0.0_f64, false, false);
        for (number, sign) in known {
            (highest, any, signed) = (highest.max(number), true, signed || sign);
        }
        self.shares = Shares { of_one: any && !signed && highest <= 1.0, in_target: signs > 0 };
        Ok(())
    }

    /// Seconds in a cell of a column of times.
    pub(super) fn seconds(&self, found: &Found, cell: &str) -> Option<f64> {
        let number = seconds(cell, self.mark.0)?;
        // A colon or a unit says what it is, whatever the header says.
        let says = cell.contains(':') || cell.trim_end().ends_with(char::is_alphabetic);
        Some(if says { number } else { number * found.factor })
    }
}

struct Header {
    separator: u8,
    line: u64,
    cells: Vec<String>,
    score: usize,
}

/// The best header among the first rows, if columns are parted like this.
fn header(text: &str, separator: u8, settings: &Settings) -> Option<Header> {
    let (mut rows, mut row) = (Rows::new(text, separator), Line::default());
    let mut best: Option<Header> = None;
    for _ in 0..TOP {
        if !rows.read(&mut row) {
            break;
        }
        let cells: Vec<String> = row.iter().map(|cell| cell.trim().to_string()).collect();
        let by_hand = |cell: &&String| settings.map.iter().any(|(_, header)| same(header, cell));
        let known = cells.iter().filter(|cell| by_hand(cell) || meaning(cell).is_some()).count();
        let clocks = cells.iter().filter(|cell| clock(cell).is_some()).count();
        let score = if known >= 2 {
            known
        } else if known == 1 && clocks >= 4 {
            1 + clocks
        } else {
            usize::from(known == 1 && cells.iter().any(|cell| by_hand(&cell)))
        };
        if score > best.as_ref().map_or(0, |best| best.score) {
            best = Some(Header { separator, line: row.number(), cells, score });
        }
    }
    best
}

/// A header that is a time of day and nothing else.
fn clock(header: &str) -> Option<u32> {
    let stamp = moments::stamp(header)?;
    stamp.from.filter(|_| stamp.date.is_none() && header.contains(':'))
}

fn same(wanted: &str, header: &str) -> bool {
    wanted.trim() == header || normalised(wanted) == normalised(header)
}

type Meanings = (Vec<Found>, Vec<String>, Vec<(usize, u32)>);

/// What the columns mean: by hand first, then each meaning by the first header that has it.
fn meanings(cells: &[String], settings: &Settings) -> Result<Meanings, Trouble> {
    let mut columns: Vec<Found> = Vec::new();
    for (column, wanted) in &settings.map {
        let place = cells.iter().position(|cell| same(wanted, cell));
        let place = place.ok_or_else(|| Trouble::NoSuchColumn(wanted.clone(), cells.to_vec()))?;
        let header = cells.get(place).cloned().unwrap_or_default();
        let (factor, total) = meaning(&header).map_or((1.0, false), |(_, factor, total)| (factor, total));
        columns.push(Found { column: *column, place, header, factor, total });
    }
    let (mut unused, mut across) = (Vec::new(), Vec::new());
    for (place, header) in cells.iter().enumerate() {
        if columns.iter().any(|found| found.place == place) || header.is_empty() {
            continue;
        }
        match meaning(header) {
            Some((column, factor, total)) if columns.iter().all(|found| found.column != column) => {
                columns.push(Found { column, place, header: header.clone(), factor, total });
            }
            _ => match clock(header) {
                Some(from) => across.push((place, from)),
                None => unused.push(header.clone()),
            },
        }
    }
    Ok((columns, unused, across))
}

/// What the file holds, by its columns.
fn kind(columns: &[Found], across: &[(usize, u32)]) -> Result<Kind, Trouble> {
    let has = |column: Column| columns.iter().any(|found| found.column == column);
    let counts = has(Column::Offered) || has(Column::Answered);
    let timed = has(Column::Start) || has(Column::Date);
    if counts && timed {
        Ok(Kind::Intervals)
    } else if across.len() >= 4 && timed {
        Ok(Kind::Days)
    } else if timed && (has(Column::Outcome) || has(Column::WaitS) || has(Column::AsaS) || has(Column::AhtS)) {
        Ok(Kind::Calls)
    } else if timed {
        Err(Trouble::Missing(Column::Offered))
    } else {
        Err(Trouble::Missing(Column::Start))
    }
}
