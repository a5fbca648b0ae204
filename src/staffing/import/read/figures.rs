//! The figures of one row.

use super::{Reading, Row};
use crate::staffing::import::columns::{Column, Found};
use crate::staffing::import::header::normalised;
use crate::staffing::import::moments::Day;
use crate::staffing::import::numbers::{is_unknown, whole, with_percent};
use crate::staffing::import::report::{Call, Cell, Ended, Reason};
use crate::staffing::import::rows::Line;

/// How a contact ended, by the first letters of what call lists say.
const ENDINGS: &[(&str, Ended)] = &[
    ("agent", Ended::Answered),
    ("answer", Ended::Answered),
    ("connect", Ended::Answered),
    ("handled", Ended::Answered),
    ("complete", Ended::Answered),
    ("fogad", Ended::Answered),
    ("megvalaszolt", Ended::Answered),
    ("odebran", Ended::Answered),
    ("angenommen", Ended::Answered),
    ("beantwortet", Ended::Answered),
    ("נענ", Ended::Answered),
    ("hang", Ended::Abandoned),
    ("hung", Ended::Abandoned),
    ("aban", Ended::Abandoned),
    ("lost", Ended::Abandoned),
    ("elvesz", Ended::Abandoned),
    ("feladt", Ended::Abandoned),
    ("elhagy", Ended::Abandoned),
    ("porzuc", Ended::Abandoned),
    ("utracon", Ended::Abandoned),
    ("abgebrochen", Ended::Abandoned),
    ("verloren", Ended::Abandoned),
    ("aufgelegt", Ended::Abandoned),
    ("ננטש", Ended::Abandoned),
    ("נטוש", Ended::Abandoned),
];

impl Reading<'_> {
    /// A figure of a row; `None` when the row does not say it.
    fn figure(&mut self, row: &Line<'_>, found: &Found) -> Result<Option<f64>, Reason> {
        let text = row.get(found.place).unwrap_or_default();
        if let Some(number) = whole(text) {
            return Ok(Some(if found.column.is_time() { number * found.factor } else { number }));
        }
        if is_unknown(text) {
            self.not_said(found.column);
            return Ok(None);
        }
        let number = if found.column.is_time() {
            self.layout.seconds(found, text)
        } else {
            with_percent(text, self.layout.mark.0).map(|(number, _)| number)
        };
        match number {
            Some(number) if number >= 0.0 => Ok(Some(number)),
            Some(_) => Err(Reason::Negative(found.header.clone(), text.trim().to_string())),
            None => Err(Reason::Number(found.header.clone(), text.trim().to_string())),
        }
    }

    /// The figures of a row of an interval report.
    pub(super) fn interval(&mut self, row: &Line<'_>) -> Result<Cell, Reason> {
        let layout = self.layout;
        let mut figures = [None; 32];
        let mut totals = [false; 32];
        for found in layout.columns.iter().filter(|found| found.column.is_figure()) {
            let figure = self.figure(row, found)?;
            if let (Some(place), Some(total)) =
                (figures.get_mut(found.column as usize), totals.get_mut(found.column as usize))
            {
                (*place, *total) = (figure, found.total);
            }
        }
        let of = |column: Column| figures.get(column as usize).copied().flatten();
        let flow_out = of(Column::FlowOut);
        let left = flow_out.unwrap_or(0.0);
        let (mut offered, mut answered, mut abandoned) =
            (of(Column::Offered), of(Column::Answered), of(Column::Abandoned));
        // One of the three follows from the others only where the file has no column for it.
        if !self.has(Column::Offered) {
            offered = answered.map(|answered| answered + abandoned.unwrap_or(0.0) + left);
        }
        if !self.has(Column::Answered) {
            answered = offered.zip(abandoned).map(|(offered, abandoned)| (offered - abandoned - left).max(0.0));
        }
        if !self.has(Column::Abandoned) && self.has(Column::Offered) {
            abandoned = offered.zip(answered).map(|(offered, answered)| (offered - answered - left).max(0.0));
        }
        if offered.is_none() && answered.is_none() && abandoned.is_none() {
            return Err(Reason::Nothing);
        }
        // A mean of nobody may be missing, and is nothing in all.
        let all = |column: Column, of_whom: Option<f64>| {
            let total = totals.get(column as usize).copied().unwrap_or(false);
            match of(column) {
                Some(mean) if total => Some(mean),
                Some(mean) => of_whom.map(|number| number * mean),
                None => of_whom.filter(|number| *number == 0.0 && self.has(column)),
            }
        };
        let [talk, hold, after_call, handle] =
            [Column::TalkS, Column::HoldS, Column::AcwS, Column::AhtS].map(|column| all(column, answered));
        let parts = talk.map(|talk| talk + hold.unwrap_or(0.0) + after_call.unwrap_or(0.0));
        let share = |number: f64| if number <= 1.0 && layout.shares.of_one { number } else { number / 100.0 };
        let in_target = match (of(Column::AnsweredInTarget), of(Column::ServiceLevel)) {
            (Some(number), _) if layout.shares.in_target => offered.map(|offered| offered * number / 100.0),
            (Some(number), _) => Some(number),
            (None, Some(level)) => offered.map(|offered| offered * share(level)),
            (None, None) => None,
        };
        Ok(Cell {
            offered,
            answered,
            abandoned,
            flow_out,
            in_target,
            answered_wait_s: all(Column::AsaS, answered),
            abandoned_wait_s: all(Column::AbandonTimeS, abandoned),
            handle_s: handle.or(parts),
            after_call_s: after_call,
            max_wait_s: of(Column::MaxWaitS),
            staffed: of(Column::Staffed),
        })
    }

    /// A row with a column for each interval.
    pub(super) fn across(&mut self, row: &Line<'_>, queue: usize, day: Day) -> Result<(), Reason> {
        let layout = self.layout;
        let mut cells = Vec::with_capacity(layout.across.len());
        for (place, from) in &layout.across {
            let text = row.get(*place).unwrap_or_default();
            if is_unknown(text) {
                self.not_said(Column::Offered);
                cells.push((*from, None));
                continue;
            }
            match with_percent(text, layout.mark.0) {
                Some((number, false)) if number >= 0.0 => cells.push((*from, Some(number))),
                _ => return Err(Reason::Number(moment_of(*from), text.trim().to_string())),
            }
        }
        if cells.iter().all(|(_, offered)| offered.is_none()) {
            return Err(Reason::Nothing);
        }
        // A row is another one's again when every cell is.
        let mut repeats = true;
        for (from, offered) in cells {
            let cell = Cell { offered, ..Cell::default() };
            repeats &= self.takes(Row { queue, channel: None, day, from, to: None, cell }).is_err();
        }
        if repeats { Err(Reason::Repeats) } else { Ok(()) }
    }

    /// One contact.
    pub(super) fn call(&mut self, row: &Line<'_>, day: Day, outcome: &str) -> Result<Call, Reason> {
        let layout = self.layout;
        let (mut wait, mut handle, mut parts) = (None, None, None);
        for found in &layout.columns {
            match found.column {
                Column::WaitS => wait = self.figure(row, found)?,
                // Of one contact, the speed of answer is its wait.
                Column::AsaS if !self.has(Column::WaitS) => wait = self.figure(row, found)?,
                Column::AhtS => handle = self.figure(row, found)?,
                Column::TalkS | Column::HoldS | Column::AcwS => {
                    let part = self.figure(row, found)?;
                    parts = part.map_or(parts, |part| Some(parts.unwrap_or(0.0) + part));
                }
                _ => {}
            }
        }
        let handle = handle.or(parts);
        let ended = if self.has(Column::Outcome) {
            self.endings.of(outcome, ending)
        } else if handle.is_some_and(|handle| handle > 0.0) {
            Ended::Answered
        } else {
            Ended::Abandoned
        };
        Ok(Call { day, ended, wait_s: wait.map(|wait| wait as f32), handle_s: handle.map(|handle| handle as f32) })
    }
}

/// How a contact ended that is said to have ended like this.
fn ending(said: &str) -> Ended {
    let said = normalised(said);
    let known = ENDINGS.iter().find(|(begins, _)| said.starts_with(*begins));
    known.map_or(Ended::Otherwise, |(_, ended)| *ended)
}

/// A time of day as the file's header might write it.
fn moment_of(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60)
}
