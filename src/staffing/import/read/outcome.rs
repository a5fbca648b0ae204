//! What all rows come to, or why nothing is left of them.

use std::collections::BTreeMap;

use super::{HALF_HOUR, Reading};
use crate::staffing::import::columns::COLUMNS;
use crate::staffing::import::layout::Kind;
use crate::staffing::import::moments::Day;
use crate::staffing::import::report::{Check, Report};
use crate::staffing::import::{Trouble, checks};

impl Reading<'_> {
    /// What all rows come to.
    pub(super) fn report(mut self, rows: u64) -> Result<Report, Trouble> {
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
