//! Reports that become plans: the sample that ships, the fit of days the engine made itself, a million rows, and real
//! days where the environment says where they are.

use frontline::reading::Findings;
use frontline::staffing::Plan;
use frontline::staffing::import::{
    self, Check, Column, Form, Kind, Method, Order, Origin, Report, Settings, Trouble, Verdict,
};
use frontline::words::FileId;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const SAMPLE: &str = include_str!("../../assets/samples/interval-report.csv");

#[track_caller]
fn read(bytes: &[u8]) -> Report {
    chosen(bytes, &[])
}

#[track_caller]
fn chosen(bytes: &[u8], weekdays: &[usize]) -> Report {
    let settings = Settings { weekdays: weekdays.to_vec(), ..Settings::default() };
    import::read(bytes, &settings, &|_, _| true).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

/// The plan of a report, which must be readable without a finding and offer what the report does.
#[track_caller]
fn plan(report: &Report) -> Plan {
    let fitted = import::fit(report, &report.days);
    let text = import::plan(&fitted, "a test");
    let mut findings = Findings::new();
    let plan = Plan::read(FileId(0), &text, &mut findings);
    assert_eq!(findings.iter().count(), 0, "{:?}\n{text}", findings.sorted());
    let plan = plan.expect("it is readable");
    let offered: f64 = fitted.queues.iter().flat_map(|queue| &queue.slots).map(|slot| slot.offered).sum();
    let expected = plan.centre().expected_contacts();
    assert!((expected - offered).abs() < 1e-3 * offered + 0.1, "{expected} instead of {offered}");
    plan
}

fn share(verdict: &Verdict) -> f64 {
    verdict.explained as f64 / verdict.judged.max(1) as f64
}

/// A report saved on Windows loses no row, and each row keeps its line.
#[test]
fn lines_that_end_as_on_windows_change_nothing() {
    let (report, windows) = (read(SAMPLE.as_bytes()), read(SAMPLE.replace('\n', "\r\n").as_bytes()));
    assert_eq!((report.rows, report.offered(), &report.rejected), (windows.rows, windows.offered(), &windows.rejected));
    assert_eq!(report.rows as usize, SAMPLE.lines().count() - 1);
}

#[test]
fn the_sample_is_imported_as_it_ships() {
    let report = read(SAMPLE.as_bytes());
    assert_eq!(report.layout.kind, Kind::Intervals);
    assert_eq!((report.days.len(), report.interval_s, report.rejected_rows), (10, 1800, 1), "{:?}", report.rejected);
    assert!(report.layout.unused.is_empty(), "{:?}", report.layout.unused);
    assert!(report.checks.iter().any(|check| matches!(check, Check::Balance { off: 0, .. })), "{:?}", report.checks);
    let plan = plan(&report);
    assert!(plan.sources.iter().any(|(path, said)| path.ends_with(".agents") && said.starts_with("estimated")));
    let fitted = import::fit(&report, &report.days);
    let queue = fitted.queues.first().expect("one queue");
    // What the sample was made with: see docs/import-guide.md.
    assert!((queue.handle.mean_s / 210.0 - 1.0).abs() < 0.05, "{:?}", queue.handle);
    assert!((queue.patience.mean_s / 180.0 - 1.0).abs() < 0.25, "{:?}", queue.patience);
    assert!(fitted.noise.is_some_and(|noise| noise.day_cv < 0.15), "{:?}", fitted.noise);
}

#[test]
fn the_model_explains_the_sample_which_it_could_have_made() {
    let report = read(SAMPLE.as_bytes());
    let verdict = import::verdict(&report, &import::fit(&report, &report.days));
    assert!(verdict.held_days > 0 && verdict.judged >= 15, "{verdict:?}");
    assert!(share(&verdict) >= 0.7, "{} of {}", verdict.explained, verdict.judged);
}

#[test]
fn a_report_of_another_world_is_not_explained() {
    // Every caller waits ten minutes although nobody gives up: no model of patience and agents makes that steadily.
    let mut text = String::from("Date,Start,Offered,Answered,Abandoned,ASA (s),Avg Abandon Time (s),AHT (s)\n");
    for day in 1..=9 {
        for slot in 0..16_u32 {
            let (hour, half, offered) = (8 + slot / 2, slot % 2 * 30, 20 + (slot * 7 + day) % 30);
            let asa = if slot % 2 == 0 { 600 } else { 0 };
            text.push_str(&format!("2024-03-{day:02},{hour:02}:{half:02},{offered},{offered},0,{asa},,120\n"));
        }
    }
    let report = read(text.as_bytes());
    let verdict = import::verdict(&report, &import::fit(&report, &report.days));
    assert!(share(&verdict) < 0.6, "{} of {}", verdict.explained, verdict.judged);
}

#[test]
fn staff_that_is_said_is_taken_and_what_is_not_said_is_marked() {
    let text = "Date,Start,Offered,Answered,AHT,Staffed\n2024-01-02,09:00,40,38,180,6\n2024-01-02,09:30,40,38,180,7\n";
    let fitted = import::fit(&read(text.as_bytes()), &[19_724]);
    let queue = fitted.queues.first().expect("one queue");
    assert_eq!((queue.agents.as_slice(), queue.agents_from), (&[6, 7][..], Origin::Measured));
    assert_eq!((queue.patience.method, queue.handle.form), (Method::Assumed, Form::Exponential));
}

#[test]
fn an_empty_report_is_one_trouble() {
    let empty = |text: &str| import::read(text.as_bytes(), &Settings::default(), &|_, _| true).map(|_| ());
    assert_eq!(empty(""), Err(Trouble::Empty));
    assert_eq!(empty("\u{feff}Date,Start,Offered\n"), Err(Trouble::NoRows));
    assert_eq!(empty("Date,Start\n2024-01-01,09:00\n"), Err(Trouble::Missing(Column::Offered)));
}

#[test]
fn an_import_can_be_cancelled() {
    let text = format!("Date,Start,Offered\n{}", "2024-01-02,09:00,5\n".repeat(200_000));
    let cancelled = import::read(text.as_bytes(), &Settings::default(), &|rows, _| rows < 100_000);
    assert_eq!(cancelled.map(|_| ()), Err(Trouble::Cancelled));
}

/// The command itself: the contract's keys, a plan that `check` has nothing against, and one sentence for what is empty.
#[test]
fn the_command_keeps_the_contract() {
    let folder = std::env::temp_dir().join(format!("frontline-import-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    std::fs::write(folder.join("report.csv"), SAMPLE).expect("a file can be written");
    std::fs::write(folder.join("empty.csv"), "").expect("a file can be written");
    let run = |arguments: &[&str]| {
        let program = env!("CARGO_BIN_EXE_frontline");
        let output = std::process::Command::new(program).current_dir(&folder).args(arguments).output();
        let output = output.expect("the program starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (status, out, err) = run(&["--format", "json", "import", "report.csv", "-o", "plan.ron"]);
    assert_eq!(status, Some(0), "{err}");
    let said: serde_json::Value = serde_json::from_str(&out).expect("JSON alone");
    for key in ["rows", "rejected", "layout", "columns", "checks", "fitted", "explained", "intervals"] {
        assert!(said.get(key).is_some_and(|value| !value.is_null()), "{key} is missing: {said:#}");
    }
    assert_eq!((&said["rows"], &said["rejected"][0]["line"]), (&201.into(), &202.into()));
    let (status, out, err) = run(&["check", "plan.ron", "--format", "json"]);
    assert_eq!((status, out.trim()), (Some(0), "[]"), "{err}");
    for language in ["en", "hu"] {
        let (status, out, err) = run(&["import", "report.csv", "-o", "plan.ron", "--language", language]);
        assert!(status == Some(0) && !out.contains("import-") && !out.contains("{ $"), "{out}{err}");
        let (status, out, err) = run(&["import", "empty.csv", "-o", "none.ron", "--language", language]);
        assert_eq!((status, out.as_str(), err.lines().count()), (Some(2), "", 1), "{err}");
    }
    assert!(!folder.join("none.ron").exists());
    drop(std::fs::remove_dir_all(folder));
}

/// Any bytes at all are read or refused, and nothing else.
#[test]
fn garbage_is_no_danger() {
    let mut dice = frontline::words::Dice::stream(1, "import", 0);
    let letters = b"0123456789,;:.-/ \n\"%abADte\xff\xc3|\t";
    for _ in 0..2000 {
        let mut text = b"Date,Start,Offered,Answered,ASA\n".to_vec();
        for _ in 0..dice.below(300) {
            text.push(letters[dice.below(letters.len())]);
        }
        if let Ok(report) = import::read(&text, &Settings::default(), &|_, _| true) {
            let fitted = import::fit(&report, &report.days);
            import::plan(&fitted, "garbage");
        }
    }
    // And a report with a few bytes damaged.
    for _ in 0..500 {
        let mut text = SAMPLE.as_bytes()[..4000].to_vec();
        for _ in 0..=dice.below(20) {
            let place = dice.below(text.len());
            text[place] = letters[dice.below(letters.len())];
        }
        if let Ok(report) = import::read(&text, &Settings::default(), &|_, _| true) {
            assert!(report.rejected_rows <= report.rows && report.offered().is_finite());
        }
    }
}

#[test]
fn a_million_rows_are_read_in_seconds() {
    let mut text = String::from("Date;Start;Queue;Offered;Answered;Abandoned;ASA (s);AHT (s)\n");
    let mut rows = 0;
    'all: for year in 2000.. {
        for month in 1..=12 {
            for day in 1..=28 {
                for slot in 0..96 {
                    let (hour, minute) = (slot / 4, slot % 4 * 15);
                    text.push_str(&format!(
                        "{day:02}.{month:02}.{year};{hour:02}:{minute:02};A;12;11;1;12,5;0:03:20\n"
                    ));
                    rows += 1;
                    if rows == 1_000_000 {
                        break 'all;
                    }
                }
            }
        }
    }
    let began = Instant::now();
    let report = read(text.as_bytes());
    let took = began.elapsed();
    assert_eq!((report.rows, report.rejected_rows), (1_000_000, 0));
    assert_eq!(report.layout.order, Some((Order::DayFirst, true)));
    // Unoptimised builds and busy machines get twice the five seconds.
    assert!(took < Duration::from_secs(10), "{took:?}");
}

// ---- Real days: only where FRONTLINE_DATA names the folder that holds them ------------------------------------------

/// A file of real days; `None` when nobody says where they are.
#[expect(clippy::disallowed_methods, reason = "these files are not ours to ship; the environment says where they are")]
fn real(name: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(std::env::var_os("FRONTLINE_DATA")?);
    Some(std::fs::read(folder.join(name)).expect("FRONTLINE_DATA names the folder with the real days"))
}

/// Rows 422 to 428 of the yardstick's validation table.
#[test]
fn the_fit_of_october_1999_is_the_known_one() {
    let Some(bytes) = real("anonymous-bank-1999-10-calls.csv") else { return };
    let report = read(&bytes);
    assert_eq!((report.rows, report.rejected_rows, report.days.len()), (22_263, 0, 31));
    assert_eq!((report.layout.kind, report.offered()), (Kind::Calls, 22_141.0));
    let fitted = import::fit(&report, &report.days);
    let queue = fitted.queues.first().expect("one queue");
    let near = |value: f64, wanted: f64, tolerance: f64| {
        assert!((value - wanted).abs() <= tolerance, "{value} is not {wanted} +- {tolerance}");
    };
    let handle = &queue.handle;
    near(handle.mean_s, 158.489, 0.01);
    near(handle.sd_s / handle.mean_s, 1.2014, 0.01);
    let (mean, sd) = handle.log.expect("many handle times");
    near(mean, 4.7529, 0.01);
    near(sd, 0.81276, 0.0001);
    near(queue.patience.mean_s, 587.29, 0.01);
    assert_eq!((queue.patience.method, queue.patience.abandoned), (Method::Waits, 735.0));
    // The table counts as served who was talked to, out of all records.
    let calls = &report.queues.first().expect("one queue").calls;
    let served: Vec<f64> = calls
        .iter()
        .filter(|call| call.ended == import::Ended::Answered && call.handle_s.is_some_and(|time| time > 0.0))
        .filter_map(|call| call.wait_s.map(f64::from))
        .collect();
    near(served.iter().filter(|wait| **wait <= 20.0).count() as f64 / calls.len() as f64, 0.75529, 0.0001);
    near(served.iter().sum::<f64>() / served.len() as f64, 17.828, 0.01);
    // Those who still wait do not become more, and begin with everybody.
    let curve = &queue.patience.still_waiting;
    assert!(curve.len() >= 5 && curve.windows(2).all(|two| two[1].1 <= two[0].1), "{curve:?}");
    plan(&report);
}

#[test]
fn the_interval_report_of_october_1999_needs_no_help() {
    let Some(bytes) = real("anonymous-bank-1999-10-interval30.csv") else { return };
    let report = read(&bytes);
    assert_eq!((report.rows, report.rejected_rows, report.days.len()), (851, 0, 31));
    assert_eq!((report.layout.target_s, report.interval_s), (Some(20.0), 1800));
    assert_eq!(report.layout.unused, ["Agents With Calls"]);
    assert!(report.checks.contains(&Check::Balance { intervals: 851, off: 0, missing: 0.0, worst: 0.0 }));
    assert!(report.checks.iter().any(|check| matches!(check, Check::UnlikeDays(_))));
    // Sunday to Thursday are days of one kind.
    let week = chosen(&bytes, &[6, 0, 1, 2, 3]);
    plan(&week);
    let fitted = import::fit(&week, &week.days);
    let queue = fitted.queues.first().expect("one queue");
    assert_eq!(queue.agents_from, Origin::Estimated);
    assert!((queue.handle.mean_s / 158.3 - 1.0).abs() < 0.03, "{:?}", queue.handle);
    let verdict = import::verdict(&week, &fitted);
    assert!(verdict.held_days >= 5 && verdict.judged >= 25 && verdict.explained >= verdict.judged / 3, "{verdict:?}");
}

#[test]
fn the_american_half_hours_are_arrivals_only() {
    let Some(bytes) = real("us-bank-2003-calls-30min.csv") else { return };
    let report = read(&bytes);
    assert_eq!((report.rows, report.days.len(), report.layout.kind), (164, 164, Kind::Days));
    assert!((report.offered() / 164.0 - 32_461.0).abs() < 1.0, "{}", report.offered() / 164.0);
    let fitted = import::fit(&report, &report.days);
    assert!(fitted.queues.iter().all(|queue| queue.agents_from == Origin::Assumed));
    // Measured over half-hours of one weekday: 7.8 %, trend included.
    assert!(fitted.noise.is_some_and(|noise| (0.04..0.12).contains(&noise.day_cv)), "{:?}", fitted.noise);
}
