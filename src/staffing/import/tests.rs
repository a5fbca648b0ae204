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

/// A text as Windows wrote it before Unicode, by pairs of a letter and its byte.
fn old(text: &str, letters: &[(char, u8)]) -> Vec<u8> {
    let byte = |letter: char| letters.iter().find(|(known, _)| *known == letter).map_or(b'?', |(_, byte)| *byte);
    text.chars().map(|letter| if letter.is_ascii() { letter as u8 } else { byte(letter) }).collect()
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

/// Polish in Windows-1250 and Hebrew in Windows-1255, as spreadsheets save them, need no help either.
#[test]
fn reports_from_before_unicode_are_read() {
    let polish =
        "Data;Godzina;Kolejka;Połączenia przychodzące;Połączenia odebrane\n11.03.2024;09:00;Obsługa;1 024;1 020\n";
    let bytes = old(polish, &[('ł', 0xb3), ('ą', 0xb9)]);
    let report = read(&bytes, &Settings::default(), &|_, _| true).expect("it is readable");
    assert_eq!((report.layout.encoding, report.offered()), (Encoding::Windows1250, 1024.0));
    assert_eq!(report.queues.first().map(|queue| queue.name.as_str()), Some("Obsługa"));
    let hebrew = "תאריך,שעה,שיחות נכנסות\n11/03/2024,09:00,40\n";
    let alphabet: Vec<(char, u8)> = ('א'..='ת').zip(0xe0..).collect();
    let report = read(&old(hebrew, &alphabet), &Settings::default(), &|_, _| true).expect("it is readable");
    assert_eq!((report.layout.encoding, report.offered()), (Encoding::Windows1255, 40.0));
}

/// Empty lines count, and so do those of an old Mac.
#[test]
fn every_row_keeps_its_line() {
    let text = "Report\n\nDate,Start,Offered\n\n2024-01-02,09:00,10\n\n2024-01-02,soon,10\n";
    for end in ["\n", "\r\n", "\r"] {
        let report = of(&text.replace('\n', end));
        assert_eq!((report.layout.header_line, report.rows, report.offered()), (3, 2, 10.0), "{end:?}");
        assert_eq!(report.rejected, [Rejected { line: 7, reason: Reason::Time("soon".into()) }], "{end:?}");
    }
}

/// A share of contacts is not taken for a number of them, and the mean wait of an interval is its speed of answer.
#[test]
fn shares_and_means_beside_the_counts_are_what_they_are() {
    let text = "Date,Start,Offered,Answered,Abandon %,Avg Handle,Wait\n2024-01-02,09:00,50,48,4.0,200,12\n";
    let report = of(text);
    let first = cell(&report, "2024-01-02", 9.0);
    assert_eq!((first.abandoned, first.handle_s, first.answered_wait_s), (Some(2.0), Some(9600.0), Some(576.0)));
    assert_eq!(report.layout.unused, ["Abandon %"]);
}

/// A unit in a cell is the cell's, whatever the header says; and times may be written with points.
#[test]
fn units_in_cells_go_before_those_of_the_header() {
    let text = "Tag;Uhrzeit;Anrufe;Angenommen;Bearbeitungszeit (min);Wartezeit\nDi 05.03.2024;09.00 - 09.30;50;48;200 s;0:12\n\
                Mi 06.03.2024;9.30;50;48;3,5;12,5\n";
    let report = of(text);
    assert_eq!((report.rejected_rows, report.interval_s), (0, 1800), "{:?}", report.rejected);
    let (first, second) = (cell(&report, "2024-03-05", 9.0), cell(&report, "2024-03-06", 9.5));
    assert_eq!((first.handle_s, first.answered_wait_s), (Some(9600.0), Some(576.0)));
    assert_eq!((second.handle_s, second.answered_wait_s), (Some(48.0 * 210.0), Some(600.0)));
}

/// A whole day that stands there again is one row that repeats, however many intervals it has.
#[test]
fn a_day_that_stands_there_twice_counts_once() {
    let day = "2024-01-02,10,20,30,40\n";
    let report = of(&format!("date,07:00,07:30,08:00,08:30\n{day}{day}2024-01-02,10,20,30,41\n"));
    assert_eq!(report.rejected, [Rejected { line: 3, reason: Reason::Repeats }]);
    assert_eq!(report.offered(), 100.0 + 41.0);
    assert_eq!(report.checks.iter().filter(|check| matches!(check, Check::Added(1))).count(), 1, "{:?}", report.checks);
}

#[test]
fn rows_in_any_order_give_the_same_report() {
    let row = |day: u32, half: u32| {
        format!("2024-01-0{day},{:02}:{:02},A{half},{},9\n", 9 + half / 2, half % 2 * 30, 10 * day + half)
    };
    let head = "Date,Start,Queue,Offered,Answered\n";
    let rows: Vec<String> = (1..=5).flat_map(|day| (0..6).map(move |half| row(day, half))).collect();
    let mut turned = rows.clone();
    turned.reverse();
    let (one, other) = (of(&format!("{head}{}", rows.concat())), of(&format!("{head}{}", turned.concat())));
    assert_eq!(
        (one.queues, one.days, one.interval_s, one.checks),
        (other.queues, other.days, other.interval_s, other.checks)
    );
}

/// A million calls an hour are a plan like any other; only simulating them is left out.
#[test]
fn a_giant_report_becomes_a_plan_without_a_verdict() {
    let row = |day: u32, hour: u32| format!("2024-01-0{day},{hour:02}:00,1000000,990000,200\n");
    let rows: String = (1..=3).flat_map(|day| (8..12).map(move |hour| row(day, hour))).collect();
    let report = of(&format!("Date,Start,Offered,Answered,AHT\n{rows}"));
    let fitted = fit(&report, &report.days);
    assert!(plan(&fitted, "giant").contains("per_interval") && fitted.queues.len() == 1);
    let verdict = verdict(&report, &fitted);
    assert_eq!((verdict.judged, verdict.intervals.len()), (0, 0));
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
    // Nothing is missing, not even less than nothing.
    let even = of("Date,Start,Offered,Answered,Abandoned\n2024-01-02,09:00,50,45,5\n").checks;
    let is_plain = |check: &Check| matches!(check, Check::Balance { missing, .. } if missing.is_sign_positive());
    assert!(even.iter().any(is_plain), "{even:?}");
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
fn a_quote_that_is_never_closed_costs_one_row_at_most() {
    let text = "Date,Start,Offered\n2024-01-02,09:00,50\nx \"2024-01-02,09:30,50\n\"2024-01-02,10:00,50\n\
                2024-01-02,10:30,50\n";
    let report = of(text);
    assert_eq!((report.offered(), report.rejected_rows), (150.0, 1), "{:?}", report.rejected);
    // What a row says is shown in a line, however much it is.
    let long = "x".repeat(500);
    let text = format!("Date,Start,Offered\n2024-01-02,09:00,50\n\"no\nday\",09:30,50\n{long},10:00,1\n");
    let said: Vec<Reason> = of(&text).rejected.into_iter().map(|row| row.reason).collect();
    assert_eq!(said, [Reason::Date("no…".into()), Reason::Date(format!("{}…", "x".repeat(60)))]);
}

#[test]
fn a_workbook_is_no_report() {
    for file in [&b"PK\x03\x04\x14\0\x06\0"[..], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"] {
        assert_eq!(read(file, &Settings::default(), &|_, _| true), Err(Trouble::Workbook));
    }
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
