mod json;
mod table;

use super::paint::Paint;
use super::simulate::progress::Progress;
use super::{Common, Ended, Failure, print, print_json};
use crate::disk;
use crate::reading::{Findings, Sources, render};
use crate::staffing::Plan;
use crate::staffing::import::{self, Column, Fitted, Reason, Report, Settings, Trouble, Verdict};
use crate::tongue::{FluentValue, Tongue};
use clap::Args;
use std::io;
use std::path::PathBuf;

/// The largest file that is read: years of intervals, or some million calls.
const MOST_BYTES: usize = 512 * 1024 * 1024;

/// Make a plan of a telephone system's report or call list, and say how much of the report it explains.
#[derive(Args, Debug)]
pub struct Import {
    /// A table with a row for each interval or for each contact: CSV, or parted by semicolons, tabs or bars.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What a column means, as in offered="Calls in"; once for each column that is not recognised.
    #[arg(long = "map", value_name = "canonical=COLUMN", value_parser = mapping)]
    map: Vec<(Column, String)>,
    /// The only queue that is wanted; without it each queue becomes a class with agents of its own.
    #[arg(long, value_name = "Q")]
    queue: Option<String>,
    /// The only days of the week that are wanted, as in monday or sun,mon,tue.
    #[arg(long = "weekday", value_name = "D", value_delimiter = ',', value_parser = weekday)]
    weekdays: Vec<usize>,
    /// Where the plan is written.
    #[arg(short = 'o', long = "output", value_name = "PLAN")]
    output: PathBuf,
}

/// Everything that came of a file.
struct Imported {
    report: Report,
    fitted: Fitted,
    verdict: Verdict,
    written: String,
}

impl Import {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let tongue = common.tongue();
        let input = |error: disk::DiskError| Failure::input(&error.to_string());
        let bytes = disk::read_bytes(&self.file, MOST_BYTES).map_err(input)?;
        let settings = Settings { map: self.map.clone(), queue: self.queue.clone(), weekdays: self.weekdays.clone() };
        let report = {
            let progress = Progress::new(&tongue.say("import-reading"));
            let told = |rows: u64, of: Option<u64>| {
                progress.at(u32::try_from(rows).unwrap_or(u32::MAX), of.and_then(|of| u32::try_from(of).ok()))
            };
            import::read(&bytes, &settings, &told).map_err(|trouble| Failure::input(&said(&trouble, &tongue)))?
        };
        drop(bytes);
        let given_up = || Failure::input(&said(&Trouble::Cancelled, &tongue));
        let fitted = {
            let progress = Progress::new(&tongue.say("import-fitting"));
            import::fit_while(&report, &report.days, &|done, of| progress.at(done, Some(of))).ok_or_else(given_up)?
        };
        let name = self.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let plan = import::plan(&fitted, &name);
        readable(&self.output.display().to_string(), &plan)?;
        let verdict = {
            let progress = Progress::new(&tongue.say("import-judging"));
            import::verdict_while(&report, &fitted, &|done, of| progress.at(done, Some(of))).ok_or_else(given_up)?
        };
        disk::write_whole(&self.output, &plan).map_err(input)?;
        let imported = Imported { report, fitted, verdict, written: self.output.display().to_string() };
        if common.is_json() {
            print_json(&json::import(&imported, &tongue))?;
        } else {
            print(&table::import(&imported, &tongue, Paint::of(&io::stdout())))?;
        }
        Ok(Ended::Well)
    }
}

/// Whether what is about to be written can be run; a report that is a slip of the pen is no plan.
fn readable(name: &str, text: &str) -> Result<(), Failure> {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let file = sources.add(name, text.to_string());
    let plan = Plan::read(file, sources.text(file), &mut findings);
    if plan.is_some() && !findings.has_errors() {
        return Ok(());
    }
    Err(Failure::findings(render::text(&sources, &findings.sorted(), Paint::of(&io::stderr()).is_on())))
}

/// `offered=Calls in`
fn mapping(text: &str) -> Result<(Column, String), String> {
    let (name, header) = text.split_once('=').ok_or_else(|| "write it like offered=\"Calls in\"".to_string())?;
    let column = Column::named(name.trim()).ok_or_else(|| {
        let names: Vec<&str> = import::COLUMNS.iter().map(|(_, name, _)| *name).collect();
        format!("\"{}\" is none of {}", name.trim(), names.join(", "))
    })?;
    let header = header.trim();
    if header.is_empty() {
        Err("the name of a column is missing after =".to_string())
    } else {
        Ok((column, header.to_string()))
    }
}

/// `monday`, `mon`, or `1` to `7`.
fn weekday(text: &str) -> Result<usize, String> {
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let plain = text.trim().to_lowercase();
    let by_name = (plain.len() >= 3).then(|| DAYS.iter().position(|day| day.starts_with(&plain))).flatten();
    let by_number = plain.parse::<usize>().ok().filter(|day| (1..=7).contains(day)).map(|day| day - 1);
    by_name.or(by_number).ok_or_else(|| format!("\"{text}\" is no day of the week such as {}", DAYS.join(", ")))
}

/// Why a file cannot be used, in one sentence.
fn said(trouble: &Trouble, tongue: &Tongue) -> String {
    let names = |all: &[String]| {
        let shown: Vec<String> = all.iter().take(12).map(|name| format!("\"{name}\"")).collect();
        format!("{}{}", shown.join(", "), if all.len() > 12 { ", …" } else { "" })
    };
    match trouble {
        Trouble::Empty => tongue.say("import-empty"),
        Trouble::Workbook => tongue.say("import-workbook"),
        Trouble::NoHeader => tongue.say("import-no-header"),
        Trouble::NoRows => tongue.say("import-no-rows"),
        Trouble::NoContacts => tongue.say("import-no-contacts"),
        Trouble::NoSuchDay => tongue.say("import-no-such-day"),
        Trouble::NoDates => tongue.say("import-no-dates"),
        Trouble::Cancelled => tongue.say("import-cancelled"),
        Trouble::Missing(column) => tongue.fill("import-missing", &[("column", column.name().into())]),
        Trouble::NoSuchColumn(name, all) => {
            tongue.fill("import-no-such-column", &[("name", name.as_str().into()), ("columns", names(all).into())])
        }
        Trouble::NoSuchQueue(name, all) => {
            tongue.fill("import-no-such-queue", &[("name", name.as_str().into()), ("queues", names(all).into())])
        }
        Trouble::TooManyQueues(number, all) => {
            tongue.fill("import-too-many-queues", &[("number", (*number).into()), ("queues", names(all).into())])
        }
        Trouble::NothingUsable(None) => tongue.say("import-no-rows"),
        Trouble::NothingUsable(Some(row)) => {
            let blanks = [("line", FluentValue::from(row.line)), ("reason", reason(&row.reason, tongue).into())];
            tongue.fill("import-nothing-usable", &blanks)
        }
    }
}

/// Why a row was not used.
fn reason(reason: &Reason, tongue: &Tongue) -> String {
    match reason {
        Reason::Totals => tongue.say("import-row-totals"),
        Reason::Repeats => tongue.say("import-row-repeats"),
        Reason::Nothing => tongue.say("import-row-nothing"),
        Reason::Date(cell) => tongue.fill("import-row-date", &[("cell", cell.as_str().into())]),
        Reason::Time(cell) => tongue.fill("import-row-time", &[("cell", cell.as_str().into())]),
        Reason::Number(header, cell) => {
            tongue.fill("import-row-number", &[("column", header.as_str().into()), ("cell", cell.as_str().into())])
        }
        Reason::Negative(header, cell) => {
            tongue.fill("import-row-negative", &[("column", header.as_str().into()), ("cell", cell.as_str().into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_days_are_named() {
        assert_eq!(mapping("offered=Calls in"), Ok((Column::Offered, "Calls in".to_string())));
        assert!(mapping("offerd=Calls in").is_err_and(|why| why.contains("offered")));
        assert!(mapping("offered").is_err() && mapping("offered= ").is_err());
        assert_eq!((weekday("Mon"), weekday("sunday"), weekday("7")), (Ok(0), Ok(6), Ok(6)));
        assert!(weekday("0").is_err() && weekday("m").is_err() && weekday("hétfő").is_err());
    }
}
