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

#[cfg(test)]
mod tests {
    use super::super::header::normalised;
    use super::*;
    use std::collections::BTreeSet;

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
