//! Dates and times of day as reports write them.

use super::header::plain;
use super::quick;

/// A day, counted from 1 January 1970.
pub type Day = i32;

/// Which of two numbers before the year is the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// 31/12/2024.
    DayFirst,
    /// 12/31/2024.
    MonthFirst,
}

/// A date as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Written {
    /// Year, month, day: nothing to decide.
    Plain(i32, u32, u32),
    /// Two numbers and the year.
    Either(u32, u32, i32),
}

/// What a cell says about when: a date, a time, or a stretch of time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stamp {
    /// The date.
    pub date: Option<Written>,
    /// The time of day, or where the stretch begins, in seconds after midnight.
    pub from: Option<u32>,
    /// Where the stretch ends.
    pub to: Option<u32>,
    /// Whether it is told by the twelve-hour clock.
    pub twelve_hours: bool,
}

/// What the dates of a file say about their order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Orders {
    day_first: u64,
    month_first: u64,
    twelve_hours: bool,
    either: bool,
    /// The first and the last day if the day comes first, and if the month does.
    spans: [Option<(Day, Day)>; 2],
}

impl Orders {
    /// Looks at one cell.
    pub fn look(&mut self, stamp: &Stamp) {
        self.twelve_hours |= stamp.twelve_hours;
        let Some(Written::Either(first, second, _)) = stamp.date else { return };
        self.either = true;
        self.day_first += u64::from(first > 12);
        self.month_first += u64::from(second > 12);
        for (span, order) in self.spans.iter_mut().zip([Order::DayFirst, Order::MonthFirst]) {
            if let Some(day) = stamp.date.and_then(|date| date.day(order)) {
                let (from, to) = span.unwrap_or((day, day));
                *span = Some((from.min(day), to.max(day)));
            }
        }
    }

    /// The order; `None` when no date leaves it open. Also whether the dates themselves show it: a number above 12, else
    /// the shorter stretch of days; without either, the clock that goes with the order.
    pub fn order(&self) -> Option<(Order, bool)> {
        if !self.either {
            return None;
        }
        if self.day_first != self.month_first {
            let day_first = self.day_first > self.month_first;
            return Some((if day_first { Order::DayFirst } else { Order::MonthFirst }, true));
        }
        let length = |span: Option<(Day, Day)>| span.map(|(from, to)| to - from);
        match (length(self.spans[0]), length(self.spans[1])) {
            (Some(day_first), Some(month_first)) if day_first != month_first => {
                Some((if day_first < month_first { Order::DayFirst } else { Order::MonthFirst }, true))
            }
            _ => Some((if self.twelve_hours { Order::MonthFirst } else { Order::DayFirst }, false)),
        }
    }
}

impl Written {
    /// The day it means; `None` when there is no such day.
    pub fn day(self, order: Order) -> Option<Day> {
        let (year, month, day) = match (self, order) {
            (Written::Plain(year, month, day), _) => (year, month, day),
            (Written::Either(day, month, year), Order::DayFirst)
            | (Written::Either(month, day, year), Order::MonthFirst) => (year, month, day),
        };
        (1..=12).contains(&month).then_some(())?;
        (1..=days_of(year, month)).contains(&day).then_some(())?;
        Some(since_1970(year, month, day))
    }
}

/// The day of the week, 0 for Monday.
pub fn weekday(day: Day) -> usize {
    (day + 3).rem_euclid(7) as usize
}

/// A date as everybody reads it: 2024-12-31.
pub fn shown(day: Day) -> String {
    // H. Hinnant, "chrono-compatible low-level date algorithms": years begin in March.
    let days = i64::from(day) + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let date = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{date:02}")
}

fn since_1970(year: i32, month: u32, day: u32) -> Day {
    let year = year - i32::from(month <= 2);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let shifted = (month as i32 + 9) % 12;
    let of_year = (153 * shifted + 2) / 5 + day as i32 - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn days_of(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The first letters of months: English, German, Polish, Hungarian and Hebrew, without accents.
const MONTHS: [&[&str]; 12] = [
    &["jan", "sty", "ינו"],
    &["feb", "lut", "פבר"],
    &["mar", "maer", "mrz", "מרץ", "מרס"],
    &["apr", "kwi", "אפר"],
    &["may", "maj", "mai", "מאי"],
    &["jun", "cze", "יונ"],
    &["jul", "lip", "יול"],
    &["aug", "sie", "אוג"],
    &["sep", "szep", "wrz", "ספט"],
    &["oct", "okt", "paz", "אוק"],
    &["nov", "lis", "נוב"],
    &["dec", "dez", "gru", "דצמ"],
];

/// The first letters of days of the week, which may stand beside a date; in the same languages.
const DAYS: &[&str] = &[
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mont", "dien", "mitt", "donn", "frei", "sams", "sonn", "ponie",
    "wtor", "srod", "czwa", "piat", "sobo", "niedz", "hetf", "kedd", "szer", "csut", "pent", "szom", "vasa", "ראשו",
    "שני", "שליש", "רביע", "חמיש", "שיש", "שבת",
];

/// Short words that may as well: days, the letters of the international form, and what a time is called.
const BESIDE: &[&str] = &[
    "t", "z", "utc", "gmt", "cet", "cest", "uhr", "ora", "godz", "mo", "di", "mi", "do", "fr", "sa", "so", "pn", "pon",
    "wt", "sr", "czw", "pt", "sob", "nd", "nie", "sze", "cs", "csu", "pen", "szo", "vas", "יום", "א", "ב", "ג", "ד",
    "ה", "ו", "ש",
];

/// A time without minutes is read as one only with `am` or `pm`; a bare number is for the caller to judge.
pub fn stamp(text: &str) -> Option<Stamp> {
    let text = text.trim();
    // Two times with points look like a date to whoever looks for dates first.
    quick::stamp(text.as_bytes()).or_else(|| with_points(text)).or_else(|| slow(text))
}

/// A time of day, or a stretch of it, that is written with points: `9.30`, `09.00 - 09.30`.
fn with_points(text: &str) -> Option<Stamp> {
    let is_time = |part: &str| {
        let (hours, minutes) = part.trim().split_once('.').unwrap_or_default();
        let figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        (1..=2).contains(&hours.len()) && minutes.len() == 2 && figures(hours) && figures(minutes)
    };
    text.split(['-', '–']).all(is_time).then(|| slow(&text.replace('.', ":"))).flatten()
}

/// The same, whatever the way it is written in.
pub(super) fn slow(text: &str) -> Option<Stamp> {
    let mut stamp = Stamp::default();
    let mut scan = Scan { rest: text };
    let (mut parts, mut seen): ([(u32, usize); 3], usize) = ([(0, 0); 3], 0);
    let mut month = None;
    while let Some(first) = scan.rest.chars().next() {
        if first.is_ascii_digit() {
            let (value, digits) = scan.digits()?;
            if scan.rest.starts_with(':') || scan.half_of_day().is_some() {
                let time = scan.time(value, &mut stamp.twelve_hours)?;
                match (stamp.from, stamp.to) {
                    (None, _) => stamp.from = Some(time),
                    (Some(_), None) => stamp.to = Some(time),
                    _ => return None,
                }
            } else if stamp.date.is_none() && digits == 8 {
                stamp.date = Some(compact(value)?);
            } else {
                // The second date of a stretch is the first one's again.
                let place = seen % 3;
                parts[place] = (value, digits);
                seen += 1;
                if seen == 3 || (seen == 2 && month.is_some()) {
                    stamp.date = Some(date(parts, month)?);
                }
            }
        } else if first.is_alphabetic() {
            let word: String = scan.word().chars().flat_map(char::to_lowercase).map(plain).collect();
            // Hebrew says "in March" in one word.
            let alone = word.strip_prefix('ב').unwrap_or(&word);
            let near = |name: &&str| word.starts_with(*name);
            let is_month = |name: &&str| near(name) || alone.starts_with(*name);
            if DAYS.iter().any(near) || BESIDE.contains(&word.as_str()) {
                continue;
            }
            month = Some(MONTHS.iter().position(|names| names.iter().any(is_month))? as u32 + 1);
        } else if first == '+' && stamp.from.is_some() {
            // What is left is the distance from Greenwich.
            break;
        } else if matches!(first, '-' | '/' | '.' | ',' | ' ' | '–' | '׳' | '\u{a0}' | '\u{202f}') {
            scan.rest = &scan.rest[first.len_utf8()..];
        } else {
            return None;
        }
    }
    if (seen > 0 && stamp.date.is_none()) || !matches!(seen, 0 | 2 | 3 | 4 | 6) {
        return None;
    }
    // A "stretch" that ends before it begins is a distance from Greenwich; midnight ends a day.
    stamp.to =
        stamp.to.map(|to| if to == 0 { 86_400 } else { to }).filter(|to| stamp.from.is_some_and(|from| *to > from));
    (stamp.date.is_some() || stamp.from.is_some()).then_some(stamp)
}

/// `20241231`, `12312024` or `31122024`.
fn compact(value: u32) -> Option<Written> {
    let (high, low) = (value / 10_000, value % 10_000);
    if (1950..=2100).contains(&high) {
        return Some(Written::Plain(high as i32, low / 100, low % 100));
    }
    (1950..=2100).contains(&low).then_some(Written::Either(high / 100, high % 100, low as i32))
}

fn date(parts: [(u32, usize); 3], month: Option<u32>) -> Option<Written> {
    let year = |(value, digits): (u32, usize)| match digits {
        4 => Some(value as i32),
        2 if value < 70 => Some(2000 + value as i32),
        2 => Some(1900 + value as i32),
        _ => None,
    };
    let [first, second, third] = parts;
    if let Some(month) = month {
        return Some(match first.1 {
            4 => Written::Plain(year(first)?, month, second.0),
            _ => Written::Plain(year(second)?, month, first.0),
        });
    }
    Some(match first.1 {
        4 => Written::Plain(year(first)?, second.0, third.0),
        _ => Written::Either(first.0, second.0, year(third)?),
    })
}

/// What is left of a cell.
struct Scan<'t> {
    rest: &'t str,
}

impl<'t> Scan<'t> {
    /// A number and how many digits it has.
    fn digits(&mut self) -> Option<(u32, usize)> {
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some((digits.parse().ok()?, end))
    }

    fn word(&mut self) -> &'t str {
        let end = self.rest.find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    /// Whether `am` (false) or `pm` (true) comes next, and what follows it.
    fn half_of_day(&self) -> Option<(bool, &'t str)> {
        let rest = self.rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let half = [("am", false), ("pm", true), ("a.m.", false), ("p.m.", true)].into_iter().find(|(word, _)| {
            rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
                && !rest[word.len()..].starts_with(|c: char| c.is_alphanumeric())
        })?;
        Some((half.1, &rest[half.0.len()..]))
    }

    /// The rest of a time whose hours were read.
    fn time(&mut self, hours: u32, twelve_hours: &mut bool) -> Option<u32> {
        let mut lower = [0, 0];
        for part in &mut lower {
            if let Some(rest) = self.rest.strip_prefix(':') {
                self.rest = rest;
                *part = self.digits()?.0;
            }
        }
        if let Some(rest) = self.rest.strip_prefix('.').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            self.rest = rest;
            self.digits()?;
        }
        let mut hours = hours;
        if let Some((after_noon, rest)) = self.half_of_day() {
            self.rest = rest;
            *twelve_hours = true;
            (1..=12).contains(&hours).then_some(())?;
            hours = hours % 12 + if after_noon { 12 } else { 0 };
        }
        let [minutes, seconds] = lower;
        let time = hours.checked_mul(3600)? + minutes * 60 + seconds;
        (minutes < 60 && seconds < 60 && time <= 86_400).then_some(time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn day(text: &str, order: Order) -> Option<String> {
        stamp(text)?.date?.day(order).map(shown)
    }

    #[test]
    fn dates_in_many_forms() {
        for text in [
            "2024-03-05",
            "2024/03/05",
            "2024. 03. 05.",
            "05.03.2024",
            "5/3/24",
            "05-Mar-2024",
            "Mar 5, 2024",
            "20240305",
            "Tue 5 March 2024",
            "05032024",
        ] {
            assert_eq!(day(text, Order::DayFirst).as_deref(), Some("2024-03-05"), "{text}");
        }
        assert_eq!(day("03/05/2024", Order::MonthFirst).as_deref(), Some("2024-03-05"));
        // As spreadsheets write them in five languages, with the day of the week.
        for text in [
            "2024. március 5.",
            "2024.03.05. kedd",
            "5. März 2024",
            "Di 05.03.2024",
            "Dienstag, 5. März 2024",
            "5 marca 2024",
            "wt. 05.03.2024",
            "wtorek, 5 marca 2024",
            "5 במרץ 2024",
            "יום ג 05/03/2024",
        ] {
            assert_eq!(day(text, Order::DayFirst).as_deref(), Some("2024-03-05"), "{text}");
        }
        // A Wednesday in March, and a day in September.
        assert_eq!(day("2024.03.06. szerda", Order::DayFirst).as_deref(), Some("2024-03-06"));
        assert_eq!(day("2024. szept. 6.", Order::DayFirst).as_deref(), Some("2024-09-06"));
        assert_eq!(day("6 października 2024", Order::DayFirst).as_deref(), Some("2024-10-06"));
        for bad in ["2024-13-01", "2023-02-29", "Total", "31/31/2024"] {
            assert_eq!(day(bad, Order::DayFirst), None, "{bad}");
        }
        assert_eq!(weekday(since_1970(1999, 10, 3)), 6, "a Sunday");
        assert_eq!(since_1970(1970, 1, 1), 0);
    }

    #[test]
    fn times_and_stretches() {
        let of = |text: &str| stamp(text).map(|stamp| (stamp.from, stamp.to));
        assert_eq!(of("9:00 AM"), Some((Some(32_400), None)));
        assert_eq!(of("12:30 am"), Some((Some(1800), None)));
        assert_eq!(of("1 PM"), Some((Some(46_800), None)));
        assert_eq!(of("09:00-09:30"), Some((Some(32_400), Some(34_200))));
        assert_eq!(of("23:30 - 00:00"), Some((Some(84_600), Some(86_400))));
        assert_eq!(of("2024-03-05T09:00:00Z"), Some((Some(32_400), None)));
        assert_eq!(of("2024-03-05 09:00:00.000 - 2024-03-05 09:30:00.000"), Some((Some(32_400), Some(34_200))));
        assert_eq!(of("9.30"), Some((Some(34_200), None)));
        assert_eq!(of("09.00 – 09.30"), Some((Some(32_400), Some(34_200))));
        assert_eq!(of("09:00 Uhr"), Some((Some(32_400), None)));
        for bad in ["1.5", "9.75", "9.3.0", "09.00-", "."] {
            assert_eq!(of(bad), None, "{bad}");
        }
        assert_eq!(of("25:00"), None);
        assert_eq!(of("9:75"), None);
        assert!(stamp("13:00 PM").is_none());
    }

    #[test]
    fn the_order_is_found_over_the_whole_file() {
        let of = |texts: &[&str]| {
            let mut orders = Orders::default();
            texts.iter().filter_map(|text| stamp(text)).for_each(|stamp| orders.look(&stamp));
            orders.order()
        };
        assert_eq!(of(&["01/02/2024", "13/02/2024"]), Some((Order::DayFirst, true)));
        assert_eq!(of(&["01/02/2024", "01/13/2024"]), Some((Order::MonthFirst, true)));
        // Five days in a row are likelier than the first of five months.
        assert_eq!(of(&["03/01/2024", "03/02/2024", "03/03/2024"]), Some((Order::MonthFirst, true)));
        assert_eq!(of(&["03/04/2024"]), Some((Order::DayFirst, false)));
        assert_eq!(of(&["03/04/2024 9:00 AM"]), Some((Order::MonthFirst, false)));
        assert_eq!(of(&["2024-03-04"]), None);
    }
}
