//! A report on the table: read and fitted in the background, and read anew when its columns are named otherwise.

use super::jobs::{Gauge, Running, Task, Work};
use super::known::Columns;
use crate::disk;
use crate::staffing::import::{self, Column, Fitted, Report, Settings, Trouble, Verdict};
use std::path::{Path, PathBuf};

/// The largest file that is read: years of intervals, or some million calls.
const MOST_BYTES: usize = 512 * 1024 * 1024;

/// A header that no file has.
const NOWHERE: &str = "~ no file has a column of this name ~";

/// The marks of the bar that each of the three parts of the work has.
const PART: u32 = 1_000;

/// The report that ships with the program, and its name.
static SAMPLE: (&str, &[u8]) = ("interval-report.csv", include_bytes!("../../../assets/samples/interval-report.csv"));

/// A report, and what came of reading it.
#[derive(Clone, PartialEq, Debug)]
pub struct Imported {
    /// The name of the file.
    pub name: String,
    /// The file; none for the sample.
    pub path: Option<PathBuf>,
    /// What was said beside it: columns named by hand, the queue, the days.
    pub settings: Settings,
    /// Every header of the file.
    pub headers: Vec<String>,
    /// The report, when it can be used.
    pub report: Option<Report>,
    /// The numbers of a plan that were found in it.
    pub fitted: Option<Fitted>,
    /// How much of it the model explains.
    pub verdict: Option<Verdict>,
    /// The plan it becomes, as text.
    pub plan: String,
    /// Why it cannot be used.
    pub trouble: Option<Trouble>,
    /// Why the file cannot even be opened, in a sentence.
    pub unopened: Option<String>,
}

/// The report on the table and the one that is being read.
#[derive(Default)]
pub(super) struct Importing {
    pub imported: Option<Imported>,
    task: Option<Task<Imported>>,
}

impl Importing {
    /// Reads a file, or the sample without one; says whether that has begun.
    pub fn begin(&mut self, path: Option<PathBuf>, settings: Settings, known: &Columns) -> bool {
        let known = known.clone();
        self.task = Task::start("import", move |gauge| read(path, settings, &known, gauge));
        self.task.is_some()
    }

    /// Reads the report on the table again, with something else said beside it.
    pub fn again(&mut self, change: impl FnOnce(&mut Settings), known: &Columns) -> bool {
        let Some(imported) = &self.imported else { return false };
        let mut settings = imported.settings.clone();
        change(&mut settings);
        let path = imported.path.clone();
        self.begin(path, settings, known)
    }

    pub fn running(&self) -> Option<Running> {
        self.task.as_ref().map(|task| Running { work: Work::Import, share: task.gauge.share() })
    }

    pub fn cancel(&mut self) {
        self.task = None;
    }

    /// Takes over what is there; says whether something is.
    pub fn hear(&mut self) -> bool {
        let Some(found) = self.task.as_mut().and_then(Task::finished) else { return false };
        self.task = None;
        // What was given up is not on the table.
        if let Some(imported) = found.filter(|imported| imported.trouble != Some(Trouble::Cancelled)) {
            self.imported = Some(imported);
        }
        true
    }
}

fn read(path: Option<PathBuf>, settings: Settings, known: &Columns, gauge: &Gauge) -> Imported {
    let name = path.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let mut imported = Imported {
        name: name.unwrap_or_else(|| SAMPLE.0.to_owned()),
        path,
        settings,
        headers: Vec::new(),
        report: None,
        fitted: None,
        verdict: None,
        plan: String::new(),
        trouble: None,
        unopened: None,
    };
    let bytes = match &imported.path {
        None => SAMPLE.1.to_vec(),
        Some(path) => match disk::read_bytes(path, MOST_BYTES) {
            Ok(bytes) => bytes,
            Err(error) => {
                imported.unopened = Some(error.to_string());
                return imported;
            }
        },
    };
    imported.headers = headers(&bytes);
    if imported.settings.map.is_empty() {
        imported.settings.map = known.of(&imported.headers);
    }
    let told = |rows: u64, of: Option<u64>| match of {
        Some(of) => {
            phase(gauge, 0, u32::try_from(rows / 64).unwrap_or(u32::MAX), u32::try_from(of / 64).unwrap_or(u32::MAX))
        }
        // Nobody can say before it is known how many rows there are.
        None => gauge.goes_on(),
    };
    match import::read(&bytes, &imported.settings, &told) {
        Err(trouble) => imported.trouble = Some(trouble),
        Ok(report) => {
            drop(bytes);
            if let Some(fitted) = import::fit_while(&report, &report.days, &|done, of| phase(gauge, 1, done, of)) {
                imported.plan = import::plan(&fitted, &imported.name);
                imported.verdict = import::verdict_while(&report, &fitted, &|done, of| phase(gauge, 2, done, of));
                imported.fitted = Some(fitted);
            }
            imported.report = Some(report);
        }
    }
    if !gauge.goes_on() {
        imported.trouble = Some(Trouble::Cancelled);
    }
    imported
}

/// So much is done of reading, of the fit or of the verdict, in this order; says whether to go on.
fn phase(gauge: &Gauge, phase: u32, done: u32, of: u32) -> bool {
    let share = u64::from(PART) * u64::from(done.min(of)) / u64::from(of.max(1));
    gauge.at(phase * PART + u32::try_from(share).unwrap_or(PART), 3 * PART)
}

/// Every header of a file; none where it has none.
fn headers(bytes: &[u8]) -> Vec<String> {
    // Asked for a column that no file has, the reader names those that there are.
    let nobody = Settings { map: vec![(Column::Offered, NOWHERE.to_owned())], ..Settings::default() };
    match import::read(bytes, &nobody, &|_, _| true) {
        Err(Trouble::NoSuchColumn(_, headers)) => headers,
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_read_and_its_headers_are_known() {
        let imported = read(None, Settings::default(), &Columns::default(), &Gauge::default());
        assert_eq!((imported.trouble, imported.unopened), (None, None));
        assert!(imported.headers.len() > 3, "{:?}", imported.headers);
        assert!(imported.plan.starts_with("//") && imported.fitted.is_some());
        assert!(imported.verdict.is_some_and(|verdict| verdict.judged > 0));
        let nowhere = read(
            Some(PathBuf::from("/nowhere/at-all.csv")),
            Settings::default(),
            &Columns::default(),
            &Gauge::default(),
        );
        assert!(nowhere.unopened.is_some() && nowhere.report.is_none());
    }

    #[test]
    fn the_bar_goes_from_reading_to_the_verdict_and_ends_when_it_is_given_up() {
        let gauge = Gauge::default();
        assert_eq!(gauge.share(), None);
        assert!(phase(&gauge, 0, 5, 10));
        assert_eq!(gauge.share(), Some(500.0 / 3_000.0));
        assert!(phase(&gauge, 2, 10, 10));
        assert_eq!(gauge.share(), Some(1.0));
        let gauge = Gauge::default();
        drop(read(None, Settings::default(), &Columns::default(), &gauge));
        assert_eq!(gauge.share(), Some(1.0), "the verdict comes last");
        gauge.cancel();
        let given_up = read(None, Settings::default(), &Columns::default(), &gauge);
        assert_eq!((given_up.trouble, given_up.verdict), (Some(Trouble::Cancelled), None));
    }
}
