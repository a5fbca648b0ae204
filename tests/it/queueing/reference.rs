//! The rows of `tests/reference`, and how what was simulated is held against them.

use frontline::queueing::{Centre, Count, Run, Tally, Work};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::ops::Range;
use std::sync::Arc;

const QUEUES: &str = include_str!("../../reference/queues.csv");
const SIMULATORS: &str = include_str!("../../reference/simulators.csv");
const TRACES: &str = include_str!("../../reference/traces.csv");
const W1: &str = include_str!("../../reference/w1.csv");

/// The first day's seed; day i has the seed `SEED + i`.
pub const SEED: u64 = 1000;

/// One row of a sheet.
struct Row {
    metric: String,
    value: String,
    tolerance: f64,
    checked: bool,
}

/// The rows of one model, and what is wrong with those that were looked at.
pub struct Check {
    name: String,
    rows: Vec<Row>,
    said: Vec<String>,
}

impl Check {
    /// The rows whose model begins with `model` and whose inputs begin or end with `inputs`.
    pub fn of(model: &str, inputs: &str) -> Check {
        let mut rows = Vec::new();
        for line in [QUEUES, SIMULATORS, TRACES, W1].iter().flat_map(|sheet| sheet.lines().skip(1)) {
            let fields = fields(line);
            let [_, of, with, metric, value, tolerance, ..] = &fields[..] else { panic!("{line}") };
            if of.starts_with(model) && (with.starts_with(inputs) || with.ends_with(inputs)) {
                let tolerance = tolerance.parse().expect("a tolerance is a number");
                rows.push(Row { metric: metric.clone(), value: value.clone(), tolerance, checked: false });
            }
        }
        assert!(!rows.is_empty(), "no row of {model} with {inputs}");
        Check { name: format!("{model} {inputs}"), rows, said: Vec::new() }
    }

    /// What a row says; it counts as looked at.
    pub fn text(&mut self, metric: &str) -> String {
        let name = &self.name;
        let mut found = self.rows.iter_mut().filter(|row| row.metric == metric);
        let row = found.next().unwrap_or_else(|| panic!("{name} has no row {metric}"));
        assert!(found.next().is_none(), "{name} has several rows {metric}");
        row.checked = true;
        row.value.clone()
    }

    /// Holds the mean of independent days against a row.
    pub fn mean(&mut self, metric: &str, daily: impl IntoIterator<Item = f64>) {
        self.ratio(metric, daily.into_iter().map(|value| (value, 1.0)));
    }

    /// Holds a ratio of sums over independent days against a row.
    ///
    /// It may be off by the row's tolerance, or by four standard errors of its own if that is more: with these, one
    /// right value in 16,000 is refused. Where four standard errors are wide, the days are too few to say anything,
    /// which is a failure as well.
    pub fn ratio(&mut self, metric: &str, daily: impl IntoIterator<Item = (f64, f64)>) {
        let expected: f64 = self.text(metric).parse().expect("the value is a number");
        let tolerance = self.rows.iter().find(|row| row.metric == metric).map_or(0.0, |row| row.tolerance);
        let Estimate { value, error } = Estimate::of_ratio(daily);
        let allowed = tolerance.max(4.0 * error);
        if value.is_nan() || (value - expected).abs() > allowed {
            self.said
                .push(format!("{metric}: {value:.6} is not {expected} (standard error {error:.6}, row {tolerance})"));
        }
        if error.is_nan() || allowed > (3.0 * tolerance).max(0.2 * expected.abs()) {
            self.said.push(format!("{metric}: a standard error of {error:.6} says nothing about {expected}"));
        }
    }

    /// Every row was looked at, and all are right.
    pub fn done(self) {
        let forgotten = self.rows.iter().filter(|row| !row.checked).map(|row| format!("{}: not looked at", row.metric));
        let said: Vec<String> = self.said.iter().cloned().chain(forgotten).collect();
        assert!(said.is_empty(), "\n{}\n{}\n", self.name, said.join("\n"));
    }
}

/// A mean or a ratio with its standard error.
pub struct Estimate {
    pub value: f64,
    pub error: f64,
}

impl Estimate {
    pub fn of_mean(daily: impl IntoIterator<Item = f64>) -> Estimate {
        Estimate::of_ratio(daily.into_iter().map(|value| (value, 1.0)))
    }

    /// The ratio of two sums; the error by linearisation.
    pub fn of_ratio(daily: impl IntoIterator<Item = (f64, f64)>) -> Estimate {
        let daily: Vec<(f64, f64)> = daily.into_iter().collect();
        let n = daily.len() as f64;
        let below: f64 = daily.iter().map(|(_, below)| below).sum();
        let value = daily.iter().map(|(above, _)| above).sum::<f64>() / below;
        let squares: f64 = daily.iter().map(|(above, below)| (above - value * below) * (above - value * below)).sum();
        Estimate { value, error: (squares * n / (n - 1.0)).sqrt() / below }
    }
}

/// What `look` sees on so many days, in the order of their seeds.
pub fn days<T: Send>(centre: &Centre, count: u64, look: impl Fn(Run) -> T + Sync) -> Vec<T> {
    let centre = Arc::new(centre.clone());
    (0..count).into_par_iter().map(|day| look(Run::new(&centre, SEED + day))).collect()
}

/// One class over some intervals.
pub fn counts(tally: &Tally, class: usize, intervals: Range<usize>) -> Count {
    let mut sum = Count::default();
    for count in &tally.classes[class][intervals] {
        sum.add(count);
    }
    sum
}

/// One group over some intervals.
pub fn work(tally: &Tally, group: usize, intervals: Range<usize>) -> Work {
    let mut sum = Work::default();
    for work in &tally.groups[group][intervals] {
        sum.add(work);
    }
    sum
}

/// The fields of a line of comma-separated values.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("there is one").push(c),
        }
    }
    fields
}

/// The models that tests look at, with the number of their rows: no row of a sheet is left out.
#[test]
fn every_row_belongs_to_a_model_that_is_looked_at() {
    let models = [
        ("M/G/1", 3),
        ("M/M/c retrial", 6),
        ("M/M/c+M, abandoner retries", 14),
        ("M/M/c+M with callback", 14),
        ("Skill-based routing", 32),
        ("M/M/c day (MMC)", 4),
        ("M/M/c+M day (MMCAb)", 6),
        ("M/M/c/c+5 day (MMCBlocked)", 5),
        ("CallCC", 4),
        ("Telethon", 6),
        ("SimpleMSK", 4),
        ("Blend", 1),
        ("D/D/1+D trace", 4),
        ("W1 (lognormal service)", 3),
        ("W1m (exponential service)", 3),
        ("W1m transient", 37),
    ];
    for (model, rows) in models {
        assert_eq!(Check::of(model, "").rows.len(), rows, "{model}");
    }
    let all: usize = [QUEUES, SIMULATORS, TRACES, W1].iter().map(|sheet| sheet.lines().count() - 1).sum();
    assert_eq!(models.iter().map(|(_, rows)| rows).sum::<usize>(), all);
}

#[test]
fn a_wrong_value_is_refused() {
    let refused = |daily: [f64; 3]| {
        let mut check = Check::of("M/G/1", "rho=0.8;service_mean_s=300;cv2=0");
        check.mean("mean_wait_s", daily);
        check.said.len()
    };
    assert_eq!(refused([598.0, 600.0, 603.0]), 0);
    assert_eq!(refused([618.0, 620.0, 623.0]), 1);
    assert_eq!(refused([300.0, 600.0, 900.0]), 1, "too few days to say anything");
    assert_eq!(refused([f64::NAN, 600.0, 600.0]), 2);
}

#[test]
fn quoted_commas_belong_to_the_field() {
    assert_eq!(fields("1,\"a, b\",c,,d"), ["1", "a, b", "c", "", "d"]);
}
