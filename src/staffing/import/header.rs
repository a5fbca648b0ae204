//! What the header of a column means: its words, its unit, and whether it is an average or a total.

use super::columns::{COLUMNS, Column};

/// Words at the beginning that say "on average", and those that say "in all".
const AVERAGE: &[&str] =
    &["avg", "average", "mean", "atlagos", "atl", "srednia", "sredni", "durchschnittliche", "durchschn", "ø", "ממוצע"];
const TOTAL: &[&str] = &["total", "sum", "osszes", "suma", "summe", "gesamt"];

/// Units at the end, and how many seconds they are.
const UNITS: &[(&str, f64)] = &[
    ("s", 1.0),
    ("sec", 1.0),
    ("secs", 1.0),
    ("seconds", 1.0),
    ("mp", 1.0),
    ("masodperc", 1.0),
    ("sek", 1.0),
    ("sekunden", 1.0),
    ("ms", 0.001),
    ("min", 60.0),
    ("mins", 60.0),
    ("minutes", 60.0),
    ("perc", 60.0),
    ("minuten", 60.0),
    ("hours", 3600.0),
];

/// What a header means, with the seconds of its unit and whether it is a total; `None` when it is not known.
pub fn meaning(header: &str) -> Option<(Column, f64, bool)> {
    let plain = normalised(header);
    if let Some(column) = called(&plain) {
        return Some((column, 1.0, false));
    }
    let (mut words, mut factor, mut total): (Vec<&str>, f64, bool) = (plain.split(' ').collect(), 1.0, false);
    if target(header).is_some() {
        let first = words.iter().take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
        let first: Vec<&str> = first.copied().filter(|word| *word != "within" && *word != "in").collect();
        let share = words.contains(&"percent");
        match called(&first.join(" ")) {
            Some(Column::Answered) if !share => return Some((Column::AnsweredInTarget, 1.0, false)),
            Some(Column::Answered) => return Some((Column::ServiceLevel, 1.0, false)),
            Some(Column::ServiceLevel) => return Some((Column::ServiceLevel, 1.0, false)),
            _ => {}
        }
    }
    let before = words.len();
    words.retain(|word| *word != "percent");
    let share = words.len() < before;
    if let Some((_, seconds)) = UNITS.iter().find(|(unit, _)| words.last() == Some(unit)) {
        words.pop();
        factor = *seconds;
    }
    let average = words.first().is_some_and(|first| AVERAGE.contains(first));
    if average {
        words.remove(0);
    } else if words.first().is_some_and(|first| TOTAL.contains(first)) {
        words.remove(0);
        total = true;
    }
    let name = words.join(" ");
    let column = match (average, name.as_str()) {
        // Of a mean, the thing that is done stands for the time it takes.
        (true, "handle" | "handling") => Column::AhtS,
        (true, "answer" | "wait") => Column::AsaS,
        (true, "abandon") => Column::AbandonTimeS,
        _ => called(&name)?,
    };
    let column = match column {
        Column::AnsweredInTarget if share => Column::ServiceLevel,
        // A share of contacts is no number of them.
        other if share && other != Column::ServiceLevel => return None,
        other => other,
    };
    Some((column, factor, total && column.is_time()))
}

/// The seconds in a header such as `Answered <= 20s` or `SL (30 sec)`.
pub fn target(header: &str) -> Option<f64> {
    let plain = normalised(header);
    let begins = plain.find(|c: char| c.is_ascii_digit())?;
    let digits: &str = plain.get(begins..)?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let (number, unit) = digits.split_at(end);
    let unit = unit.trim().split(' ').next().unwrap_or_default();
    let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit || (unit.is_empty() && *name == "s"))?;
    let seconds = number.parse::<f64>().ok()? * factor;
    (seconds > 0.0 && seconds <= 86_400.0).then_some(seconds)
}

fn called(plain: &str) -> Option<Column> {
    let exact = |name: &str, others: &str| {
        plain == name.trim_end_matches("_s").replace('_', " ") || others.split('|').any(|other| other == plain)
    };
    COLUMNS.iter().find(|(_, name, others)| exact(name, others)).map(|(column, _, _)| *column)
}

/// In small letters without accents, words parted by single spaces: `AvgACWTime (s)` is `avg acwtime s`.
pub fn normalised(header: &str) -> String {
    let mut out = String::with_capacity(header.len());
    let mut lower = false;
    for letter in header.chars() {
        if letter == '%' {
            out.push_str(" percent ");
            continue;
        }
        // Marks of vowels and quotes inside a word are left out.
        if ('\u{591}'..='\u{5c7}').contains(&letter) || matches!(letter, '"' | '\'' | '״' | '׳') {
            continue;
        }
        if !letter.is_alphanumeric() {
            out.push(' ');
            lower = false;
            continue;
        }
        if letter.is_uppercase() && lower {
            out.push(' ');
        }
        lower = letter.is_lowercase();
        for letter in letter.to_lowercase() {
            if letter == 'ß' { out.push_str("ss") } else { out.push(plain(letter)) }
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A letter without its accent; those that Windows-1252 shows for Hungarian and Polish ones as well.
pub(super) fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ą' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ę' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ó' | 'ö' | 'ő' | 'ô' | 'õ' | 'ò' => 'o',
        'ú' | 'ü' | 'ű' | 'û' | 'ù' => 'u',
        'ć' | 'ç' | 'č' => 'c',
        'ł' => 'l',
        'ń' | 'ñ' => 'n',
        'ś' | 'š' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn means(header: &str, column: Column) {
        assert_eq!(meaning(header).map(|(column, _, _)| column), Some(column), "{header}: {}", normalised(header));
    }

    #[test]
    fn headers_of_telephone_systems() {
        let avaya = "Date,StartTime,StopTime,Avg Speed Ans,Avg Aban Time,ACD Calls,Avg ACD Time,Avg ACW Time,\
                     Aban Calls,Max Delay,Flow In,Flow Out,Avg Pos Staff";
        let wanted = [
            Column::Date,
            Column::Start,
            Column::End,
            Column::AsaS,
            Column::AbandonTimeS,
            Column::Answered,
            Column::TalkS,
            Column::AcwS,
            Column::Abandoned,
            Column::MaxWaitS,
            Column::FlowIn,
            Column::FlowOut,
            Column::Staffed,
        ];
        avaya.split(',').zip(wanted).for_each(|(header, column)| means(header, column));
        means("CONTACTS_QUEUED", Column::Offered);
        means("AFTER_CONTACT_WORK_TIME", Column::AcwS);
        means("average_speed_of_answer_seconds", Column::AsaS);
        means("intervalStartTime", Column::Start);
        means("service_level_percent", Column::ServiceLevel);
        means("nOffered", Column::Offered);
    }

    #[test]
    fn headers_in_other_languages() {
        means("Fogadási idő (mp)", Column::AsaS);
        means("Beérkezett hívások", Column::Offered);
        means("Połączenia porzucone", Column::Abandoned);
        means("Średni czas obsługi", Column::AhtS);
        means("Połączenia oferowane", Column::Offered);
        means("Gesprächszeit", Column::TalkS);
        means("Ø Bearbeitungszeit", Column::AhtS);
        assert_eq!(normalised("Große Straße"), "grosse strasse");
        means("תאריך", Column::Date);
        means("שיחות שננטשו", Column::Abandoned);
        // Hungarian from Windows-1250, read as 1252.
        means("Fogadási idõ", Column::AsaS);
    }

    #[test]
    fn units_totals_and_targets() {
        assert_eq!(meaning("AHT (min)"), Some((Column::AhtS, 60.0, false)));
        assert_eq!(meaning("Total Talk Time"), Some((Column::TalkS, 1.0, true)));
        assert_eq!(meaning("Total Received Calls"), Some((Column::Offered, 1.0, false)));
        assert_eq!(meaning("Answered <= 20s"), Some((Column::AnsweredInTarget, 1.0, false)));
        assert_eq!((target("Answered <= 20s"), target("SL 30 sec"), target("SL")), (Some(20.0), Some(30.0), None));
        assert_eq!(meaning("Agents With Calls"), None);
        for share in ["Answer %", "% Abandoned", "Percent ACD Calls", "Staffed %"] {
            assert_eq!(meaning(share), None, "{share} is no number of contacts");
        }
        for level in ["% Service Level", "Answered in SL %", "Answered <= 20s %", "SL (%)"] {
            means(level, Column::ServiceLevel);
        }
        means("Avg Handle", Column::AhtS);
        means("Avg Abandon", Column::AbandonTimeS);
        means("Avg Wait (s)", Column::AsaS);
        assert_eq!(meaning("Percent of sunshine"), None);
    }
}
