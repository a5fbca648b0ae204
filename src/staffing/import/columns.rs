//! The columns of reports: what they are called by telephone systems, in five languages.

/// A column that means something here, by the name it has in the contract and in `--map`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Column {
    /// The date, or date and time.
    Date,
    /// Where the interval begins; of a call list, when the contact came.
    Start,
    /// Where the interval ends.
    End,
    /// The queue, skill or split.
    Queue,
    /// The channel.
    Channel,
    /// Contacts offered.
    Offered,
    /// Contacts answered.
    Answered,
    /// Contacts that gave up.
    Abandoned,
    /// Contacts answered within the target.
    AnsweredInTarget,
    /// The average speed of answer.
    AsaS,
    /// The mean wait of those who gave up.
    AbandonTimeS,
    /// Talk time.
    TalkS,
    /// Hold time.
    HoldS,
    /// After-call work.
    AcwS,
    /// Handle time.
    AhtS,
    /// The longest wait.
    MaxWaitS,
    /// Contacts that came from another queue.
    FlowIn,
    /// Contacts that went to another queue.
    FlowOut,
    /// Agents on duty.
    Staffed,
    /// The share answered within the target.
    ServiceLevel,
    /// Of a call list: how long the contact waited.
    WaitS,
    /// Of a call list: how it ended.
    Outcome,
}

/// A column that was found in a file.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// What it means.
    pub column: Column,
    /// Its place in each row, from 0.
    pub place: usize,
    /// What it is called in the file.
    pub header: String,
    /// What its lengths of time are multiplied by: 60 for minutes.
    pub factor: f64,
    /// Whether its lengths of time are those of all contacts together and not of one.
    pub total: bool,
}

/// Every column with its name and what it is called elsewhere: without accents, averages and units, in small letters.
/// English (Avaya, Amazon Connect, Genesys, NICE, Cisco, Five9, Webex, Twilio and others), Hungarian, Polish, German,
/// Hebrew.
pub const COLUMNS: &[(Column, &str, &str)] = &[
    (Column::Date, "date", "row date|call date|day|datum|nap|data|dzien|tag|תאריך|יום"),
    (
        Column::Start,
        "start",
        "start time|interval start|interval start time|start interval|start time interval|time|interval|period|from|\
         begin|interval begin|hour|half hour|timestamp|date time|datetime|starttime|intervalstarttime|queue entry|\
         entry time|arrival|arrival time|call time|q start|vru exit|kezdet|kezdes|idopont|ido|intervallum|idosav|tol|\
         ora|od|godzina|czas|przedzial|poczatek|zeit|uhrzeit|beginn|von|intervall|שעה|זמן|התחלה|מרווח",
    ),
    (
        Column::End,
        "end",
        "end time|stop time|stop|interval end|interval end time|end time interval|to|until|stoptime|veg|vege|ig|do|\
         koniec|ende|bis|סיום|סוף",
    ),
    (
        Column::Queue,
        "queue",
        "queue name|queuename|split|split skill|split name|skill|skill name|vdn|campaign|campaign name|workgroup|group|\
         contact service queue|csq|ct|contact type|varakozasi sor|sor|csoport|kolejka|grupa|warteschlange|gruppe|תור",
    ),
    (Column::Channel, "channel", "media type|media|channel type|csatorna|kanal|medium|ערוץ"),
    (
        Column::Offered,
        "offered",
        "calls offered|contacts offered|offer|n offered|noffered|contacts queued|calls queued|queued|received|\
         calls received|received calls|inbound calls|calls inbound|incoming calls|entered calls|entered|offered tasks|\
         queue interactions|calls|contacts|beerkezett|beerkezett hivasok|erkezett|bejovo hivasok|hivasok|hivasszam|\
         polaczenia|polaczenia przychodzace|przychodzace|oferowane|zaoferowane|polaczenia oferowane|\
         polaczenia zaoferowane|angebotene anrufe|angeboten|eingehende anrufe|\
         anrufe|שיחות נכנסות|נכנסות|הוצעו|שיחות",
    ),
    (
        Column::Answered,
        "answered",
        "calls answered|contacts answered|answer|n answered|nanswered|handled|calls handled|contacts handled|\
         contacts handled incoming|handled incoming|handle|acd calls|ans calls|accepted calls|accepted|connected calls|\
         reservations accepted|fogadott|fogadott hivasok|megvalaszolt|megvalaszolt hivasok|odebrane|\
         polaczenia odebrane|obsluzone|polaczenia obsluzone|angenommen|angenommene anrufe|beantwortet|נענו|שיחות שנענו|נענתה",
    ),
    (
        Column::Abandoned,
        "abandoned",
        "calls abandoned|contacts abandoned|abandon|abandons|n abandon|nabandon|aban calls|num calls aband|\
         queue abandons|tasks canceled|lost|lost calls|elveszett|elvesztett hivasok|elveszett hivasok|elhagyott|\
         feladott|megszakitott|porzucone|polaczenia porzucone|utracone|abgebrochen|verloren|verlorene anrufe|\
         aufgelegt|ננטשו|שיחות שננטשו|נטושות|שיחות נטושות",
    ),
    (
        Column::AnsweredInTarget,
        "answered_in_target",
        "answered within target|in target|connected in target|answered in sl|acceptable|acceptable calls|\
         celon belul|celidon belul fogadott|w celu|odebrane w celu|im ziel|innerhalb des ziels|נענו בזמן",
    ),
    (
        Column::AsaS,
        "asa_s",
        "asa|speed of answer|speed ans|speed answer|queue answer time|task acceptance time|answer delay|wait time|\
         waiting time|fogadasi ido|valaszadasi ido|varakozasi ido|czas oczekiwania|czas odpowiedzi|wartezeit|\
         annahmezeit|זמן המתנה|זמן מענה|זמן המתנה ממוצע|זמן מענה ממוצע",
    ),
    (
        Column::AbandonTimeS,
        "abandon_time_s",
        "abandon time|aban time|time to abandon|queue abandon time|abandonment time|feladasi ido|elhagyasi ido|\
         varakozas feladasig|czas porzucenia|czas do porzucenia|abbruchzeit|wartezeit bis abbruch|זמן נטישה|\
         זמן עד נטישה|זמן נטישה ממוצע",
    ),
    (
        Column::TalkS,
        "talk_s",
        "talk|talk time|talktime|acd time|interaction time|beszelgetesi ido|beszelgetes|beszedido|czas rozmowy|\
         rozmowa|gesprachszeit|gesprachsdauer|זמן שיחה|זמן שיחה ממוצע",
    ),
    (Column::HoldS, "hold_s", "hold|hold time|tartasi ido|tartas|czas zawieszenia|haltezeit|זמן החזקה"),
    (
        Column::AcwS,
        "acw_s",
        "acw|acw time|after call work|after call work time|after contact work|after contact work time|aftercallwork|\
         wrap up|wrap up time|wrap|wrap time|utomunka|utomunka ido|hivas utani munka|czas po rozmowie|\
         nachbearbeitung|nachbearbeitungszeit|עבודה לאחר שיחה|טיפול לאחר שיחה",
    ),
    (
        Column::AhtS,
        "aht_s",
        "aht|ht|handle time|handling time|service time|ser time|kezelesi ido|ugyintezesi ido|czas obslugi|\
         bearbeitungszeit|זמן טיפול|זמן טיפול ממוצע",
    ),
    (
        Column::MaxWaitS,
        "max_wait_s",
        "max wait|max delay|maximum wait|max waiting time|maximum delay|longest wait|legnagyobb varakozas|\
         leghosszabb varakozas|maximalis varakozas|max czas oczekiwania|najdluzsze oczekiwanie|max wartezeit|\
         langste wartezeit|maximale wartezeit|זמן המתנה מרבי|המתנה מרבית",
    ),
    (
        Column::FlowIn,
        "flow_in",
        "flow in|flowed in|transferred in|transfers in|bejovo atiranyitas|przekierowane do|zugeleitet|הועברו לתור",
    ),
    (
        Column::FlowOut,
        "flow_out",
        "flow out|flowed out|transferred out|transfers out|overflow|overflow out|kimeno atiranyitas|tulcsordult|\
         przekierowane|przekierowane z|uberlauf|weitergeleitet|הועברו מהתור",
    ),
    (
        Column::Staffed,
        "staffed",
        "pos staff|agents staffed|staffed agents|agents|staff|logged in|agents logged in|logged in agents|positions|\
         on queue|ugyintezok|bejelentkezett ugyintezok|bejelentkezettek|agenci|zalogowani|zalogowani agenci|agenten|\
         angemeldete agenten|mitarbeiter|נציגים|נציגים מחוברים",
    ),
    (
        Column::ServiceLevel,
        "service_level",
        "servicelevel|sl|sla|service grade|tsf|service level percentage|service factor|kiszolgalasi szint|\
         poziom obslugi|poziom uslug|רמת שירות",
    ),
    (
        Column::WaitS,
        "wait_s",
        "wait|queue time|q time|time in queue|wait in queue|waited|sorban toltott ido|varakozas|czas w kolejce|\
         zeit in der warteschlange|זמן בתור",
    ),
    (
        Column::Outcome,
        "outcome",
        "disposition|result|status|call result|event|kimenetel|eredmeny|wynik|ergebnis|תוצאה|סטטוס",
    ),
];

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

impl Column {
    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        COLUMNS.iter().find(|(column, _, _)| *column == self).map_or("", |(_, name, _)| name)
    }

    /// The column of this name.
    pub fn named(name: &str) -> Option<Column> {
        COLUMNS.iter().find(|(_, known, _)| *known == name).map(|(column, _, _)| *column)
    }

    /// Whether its cells are lengths of time.
    pub fn is_time(self) -> bool {
        use Column::{AbandonTimeS, AcwS, AhtS, AsaS, HoldS, MaxWaitS, TalkS, WaitS};
        matches!(self, AsaS | AbandonTimeS | TalkS | HoldS | AcwS | AhtS | MaxWaitS | WaitS)
    }

    /// Whether its cells are numbers of any kind.
    pub fn is_figure(self) -> bool {
        use Column::{Channel, Date, End, Outcome, Queue, Start};
        !matches!(self, Date | Start | End | Queue | Channel | Outcome)
    }
}

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
    use std::collections::BTreeSet;

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

    #[test]
    fn no_name_means_two_things() {
        let mut seen = BTreeSet::new();
        for (column, name, others) in COLUMNS {
            assert_eq!(Column::named(name), Some(*column));
            for other in others.split('|') {
                assert!(seen.insert(other), "{other} stands there twice");
                assert_eq!(normalised(other), *other, "not as it is looked up");
            }
        }
    }
}
