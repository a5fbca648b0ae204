use std::collections::BTreeMap;

use super::layout::{Bare, Shares};
use super::*;
use crate::reading::Findings;
use crate::staffing::Plan;
use crate::words::FileId;

/// A report with these queues, whose rows are half-hours.
pub(super) fn report(queues: Vec<Queue>, days: Vec<Day>) -> Report {
    let layout = Layout {
        encoding: Encoding::Utf8,
        kind: Kind::Intervals,
        separator: ',',
        header_line: 1,
        columns: Vec::new(),
        unused: Vec::new(),
        mark: (Mark::Point, false),
        order: None,
        target_s: None,
        bare: Bare::Hours,
        shares: Shares { of_one: false, in_target: false },
        across: Vec::new(),
        rows: 1,
    };
    Report {
        layout,
        rows: 1,
        rejected: Vec::new(),
        rejected_rows: 0,
        days,
        dated: true,
        interval_s: 1800,
        queues,
        checks: Vec::new(),
    }
}

fn settled(text: &str, settings: &Settings) -> Result<Report, Trouble> {
    read(text.as_bytes(), settings, &|_, _| true)
}

#[track_caller]
fn of(text: &str) -> Report {
    settled(text, &Settings::default()).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

/// The cells of the first queue, by their beginning.
fn cells(report: &Report) -> BTreeMap<(String, u32), Cell> {
    let queue = report.queues.first().expect("a queue");
    queue.cells.iter().map(|((day, from), cell)| ((shown_day(*day), *from), *cell)).collect()
}

#[track_caller]
fn cell(report: &Report, day: &str, hour: f64) -> Cell {
    let key = (day.to_string(), (hour * 3600.0) as u32);
    *cells(report).get(&key).unwrap_or_else(|| panic!("{key:?} is not in {:?}", cells(report).keys()))
}

#[test]
fn an_avaya_report_with_sums_in_its_last_row() {
    let text = "Split report,,,,,,\n\
                Date,StartTime,StopTime,Avg Speed Ans,ACD Calls,Avg ACD Time,Avg ACW Time,Aban Calls,Avg Aban Time,Avg Pos Staff\n\
                03/13/2024,9:00 AM,9:30 AM,:12,40,3:20,:40,2,:31,9.4\n\
                03/13/2024,9:30 AM,10:00 AM,0:05,50,200,0:00:40,0,,10\n\
                Total,,,0:08,90,3:20,:40,2,:31,\n";
    let report = of(&text.replace(":12", "0:12").replace(",:40", ",0:40").replace(",:31", ",0:31"));
    assert_eq!((report.rows, report.rejected_rows), (3, 1));
    assert_eq!(report.rejected, [Rejected { line: 5, reason: Reason::Totals }]);
    assert!(report.checks.contains(&Check::Totals(1)));
    assert_eq!(report.layout.order, Some((Order::MonthFirst, true)));
    let first = cell(&report, "2024-03-13", 9.0);
    assert_eq!((first.offered, first.answered, first.abandoned), (Some(42.0), Some(40.0), Some(2.0)));
    assert_eq!((first.answered_wait_s, first.handle_s), (Some(480.0), Some(9600.0)));
    assert_eq!((first.abandoned_wait_s, first.staffed), (Some(62.0), Some(9.4)));
    // The mean of nobody is missing, and nothing in all.
    assert_eq!(cell(&report, "2024-03-13", 9.5).abandoned_wait_s, Some(0.0));
}

#[test]
fn a_hungarian_report_with_decimal_commas() {
    let text = "Dátum;Időpont;Beérkezett hívások;Fogadott;Elveszett;Fogadási idő (mp);Kiszolgálási szint;Kezelési idő (perc)\n\
                2024. 03. 13.;09:00;1 042;1 040;2;12,5;91,2%;3,5\n\
                2024. 03. 13.;09:30;42;40;2;;0,5%;\n";
    let report = of(text);
    assert_eq!((report.layout.separator, report.layout.mark), (';', (Mark::Comma, true)));
    let first = cell(&report, "2024-03-13", 9.0);
    assert_eq!((first.offered, first.answered_wait_s), (Some(1042.0), Some(13_000.0)));
    assert_eq!(first.handle_s, Some(1040.0 * 210.0));
    assert!(first.in_target.is_some_and(|number| (number - 950.304).abs() < 1e-9), "{first:?}");
    let second = cell(&report, "2024-03-13", 9.5);
    assert_eq!((second.answered_wait_s, second.handle_s), (None, None), "empty is unknown");
    assert!(report.checks.contains(&Check::Unknown("asa_s", 1)));
}

#[test]
fn shares_in_three_forms_are_the_same() {
    let level = |cells: [&str; 2]| {
        let text = format!(
            "Date,Start,Offered,Service Level %\n2024-01-02,09:00,10,{}\n2024-01-02,09:30,10,{}\n",
            cells[0], cells[1]
        );
        cell(&of(&text), "2024-01-02", 9.0).in_target
    };
    for cells in [["80%", "100%"], ["80.0", "100"], ["0.8", "1"]] {
        assert_eq!(level(cells), Some(8.0), "{cells:?}");
    }
}

#[test]
fn the_books_are_held_against_each_other() {
    let text = "Date,Start,Offered,Answered,Abandoned,Flow Out\n\
                2024-01-02,09:00,50,45,3,2\n2024-01-02,09:30,50,45,3,0\n2024-01-02,10:00,50,,3,0\n";
    let balance = Check::Balance { intervals: 2, off: 1, missing: 2.0, worst: 2.0 };
    assert!(of(text).checks.contains(&balance), "{:?}", of(text).checks);
}

#[test]
fn bad_rows_are_listed_and_the_others_used() {
    let text = "Date,Start,Offered,Answered\n2024-01-02,09:00,50,45\n2024-02-30,09:30,50,45\n2024-01-02,soon,50,45\n\
                2024-01-02,10:00,many,45\n2024-01-02,10:30,-5,45\n2024-01-02,11:00,,\n2024-01-02,09:00,50,45\n";
    let report = of(text);
    let said: Vec<(u64, &Reason)> = report.rejected.iter().map(|row| (row.line, &row.reason)).collect();
    let wanted = [
        (3, Reason::Date("2024-02-30".into())),
        (4, Reason::Time("soon".into())),
        (5, Reason::Number("Offered".into(), "many".into())),
        (6, Reason::Negative("Offered".into(), "-5".into())),
        (7, Reason::Nothing),
        (8, Reason::Repeats),
    ];
    assert_eq!(said, wanted.iter().map(|(line, reason)| (*line, reason)).collect::<Vec<_>>());
    assert_eq!(report.offered(), 50.0);
}

#[test]
fn the_hour_that_came_twice_is_one_mean_hour() {
    let text = "Date,Start,Offered\n2024-10-27,01:30,10\n2024-10-27,02:00,10\n2024-10-27,02:30,10\n\
                2024-10-27,02:00,20\n2024-10-27,02:30,30\n2024-10-27,03:00,10\n";
    let report = of(text);
    assert_eq!(cell(&report, "2024-10-27", 2.5).offered, Some(20.0));
    assert!(report.checks.iter().any(|check| matches!(check, Check::RepeatedHour(_, 2))), "{:?}", report.checks);
}

#[test]
fn queues_channels_and_days_are_told_apart() {
    let text = "Date,Start,Queue,Channel,Offered\n2024-01-01,09:00,Sales,voice,10\n2024-01-01,09:00,Sales,chat,5\n\
                2024-01-01,09:00,Service,voice,7\n2024-01-02,09:00,Sales,voice,20\n";
    let report = of(text);
    assert_eq!(report.queues.iter().map(|queue| queue.name.as_str()).collect::<Vec<_>>(), ["Sales", "Service"]);
    assert_eq!(cell(&report, "2024-01-01", 9.0).offered, Some(15.0));
    let only = |queue: Option<&str>, weekdays: Vec<usize>| {
        settled(text, &Settings { queue: queue.map(String::from), weekdays, ..Settings::default() })
    };
    assert_eq!(only(Some("service"), vec![]).map(|report| report.offered()), Ok(7.0));
    assert_eq!(only(None, vec![1]).map(|report| report.offered()), Ok(20.0));
    assert_eq!(only(None, vec![6]), Err(Trouble::NoSuchDay));
    assert!(matches!(only(Some("Sale"), vec![]), Err(Trouble::NoSuchQueue(_, names)) if names.len() == 2));
}

#[test]
fn columns_can_be_named_by_hand() {
    let text = "When,Hm,So many\n2024-01-02 09:00,1,10\n2024-01-02 09:30,1,12\n";
    assert_eq!(settled(text, &Settings::default()), Err(Trouble::NoHeader));
    let map = vec![(Column::Start, "When".to_string()), (Column::Offered, "so many".to_string())];
    let report = settled(text, &Settings { map, ..Settings::default() }).expect("it is told");
    assert_eq!((report.offered(), report.layout.unused.as_slice()), (22.0, &["Hm".to_string()][..]));
    let map = vec![(Column::Start, "Nothing".to_string()), (Column::Offered, "So many".to_string())];
    assert!(
        matches!(settled(text, &Settings { map, ..Settings::default() }), Err(Trouble::NoSuchColumn(name, _)) if name == "Nothing")
    );
}

#[test]
fn what_holds_nothing_says_so() {
    assert_eq!(settled("", &Settings::default()), Err(Trouble::Empty));
    assert_eq!(settled("\n \n", &Settings::default()), Err(Trouble::Empty));
    assert_eq!(settled("Date,Start,Offered\n", &Settings::default()), Err(Trouble::NoRows));
    assert_eq!(settled("Date,Start,Offered\n2024-01-02,09:00,0\n", &Settings::default()), Err(Trouble::NoContacts));
    assert_eq!(settled("Date,Start\n2024-01-02,09:00\n", &Settings::default()), Err(Trouble::Missing(Column::Offered)));
    assert_eq!(settled("Hello\nWorld\n", &Settings::default()), Err(Trouble::NoHeader));
}

#[test]
fn a_call_list_becomes_intervals() {
    let text = "date,queue_entry_s,queue_time_s,outcome,service_time_s\n2024-01-02,32400,0,AGENT,100\n\
                2024-01-02,33000,30,AGENT,200\n2024-01-02,34300,60,HANG,0\n2024-01-02,34400,5,PHANTOM,0\n";
    let report = of(text);
    assert_eq!((report.layout.kind, report.interval_s), (Kind::Calls, 1800));
    let first = cell(&report, "2024-01-02", 9.0);
    assert_eq!((first.offered, first.in_target, first.handle_s), (Some(2.0), Some(1.0), Some(300.0)));
    let second = cell(&report, "2024-01-02", 9.5);
    assert_eq!((second.offered, second.abandoned, second.abandoned_wait_s), (Some(1.0), Some(1.0), Some(60.0)));
}

#[test]
fn a_table_of_days_has_arrivals_only() {
    let text = "date,07:00,07:30,08:00,08:30\n2024-01-02,10,20,30,40\n2024-01-03,20,,30,40\n";
    let report = of(text);
    assert_eq!((report.layout.kind, report.offered()), (Kind::Days, 190.0));
    let fitted = fit(&report, &report.days);
    let offered: Vec<f64> = fitted.queues.iter().flat_map(|queue| &queue.slots).map(|slot| slot.offered).collect();
    assert_eq!(offered, [15.0, 20.0, 30.0, 40.0], "empty is unknown, not nothing");
    assert!(fitted.queues.iter().all(|queue| queue.agents_from == Origin::Assumed));
}

#[test]
fn what_is_written_reads_back_without_findings() {
    let text = "Date,Start,Queue,Offered,Answered,Abandoned,ASA (s),AHT (s),ACW (s)\n\
                2024-01-02,09:00,\"A \"\"quoted\"\" queue\",50,45,5,25,240,30\n2024-01-02,23:30,\"A \"\"quoted\"\" queue\",20,20,0,0,200,20\n\
                2024-01-02,09:00,2nd,50,45,5,25,240,30\n";
    let report = of(text);
    let fitted = fit(&report, &report.days);
    let written = plan(&fitted, "a \"quoted\" \\ name\u{202e}\nof two lines");
    let mut findings = Findings::new();
    let read = Plan::read(FileId(0), &written, &mut findings).expect("it can be read");
    assert_eq!(findings.iter().count(), 0, "{:?}\n{written}", findings.sorted());
    let expected = read.centre().expected_contacts();
    assert!((expected - 120.0).abs() < 0.1, "{expected}");
    assert_eq!(read.sources.iter().filter(|(_, said)| said.starts_with("estimated")).count(), 4, "{written}");
    // The same file gives the same plan, to the byte.
    assert_eq!(plan(&fit(&of(text), &report.days), "a \"quoted\" \\ name\u{202e}\nof two lines"), written);
}
