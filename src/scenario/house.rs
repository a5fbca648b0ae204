use super::day::read_time;
use super::findings::{unknown, wrong};
use super::{Choice, Condition, Effect, Entries, Entry, Points, Ref, Text};
use crate::reading::{Arguments, Reader, Value};
use crate::words::{CompensationState, Id, Means, Owner, Percent, Place, Reach, TimeOfDay, Timetable};

/// A system on the trainee's desk.
#[derive(Clone, PartialEq, Debug)]
pub struct System {
    /// Its name on the screen.
    pub name: Text,
    /// Windows to open for one answer.
    pub windows: u32,
    /// Clicks for one answer.
    pub clicks: u32,
    /// Seconds it takes to answer after that.
    pub seconds: u32,
    /// How it freezes, if it does.
    pub freezes: Option<Freezes>,
    /// What can be looked up.
    pub look_up: Entries<LookUp>,
}

/// How a system freezes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Freezes {
    /// The chance at each answer.
    pub percent: Percent,
    /// Seconds until it is back.
    pub restart_s: u32,
    /// The whole computer stops: every system is gone until then.
    pub whole_machine: bool,
    /// What was marked and not yet noted in the record is lost.
    pub loses_unsaved_notes: bool,
    /// At most so often in one contact.
    pub at_most: u8,
}

/// Something that can be looked up.
#[derive(Clone, PartialEq, Debug)]
pub struct LookUp {
    /// What the button says.
    pub asks: Text,
    /// When the system has something to show.
    pub when: Vec<Condition>,
    /// What one learns.
    pub learn: Vec<Ref>,
    /// What it shows.
    pub shows: Text,
    /// What it shows while `when` does not hold.
    pub otherwise: Option<Text>,
}

impl System {
    /// Reads one entry of `systems`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> System {
        let line = format!("system-{id}");
        let mut fields = r.fields(value, "system");
        let name = fields.need(r, "name");
        let name = Text::read(r, name, &line);
        let windows = fields.take("windows").and_then(|v| r.integer(v, "windows", 0..=50)).unwrap_or(1) as u32;
        let clicks = fields.take("clicks").and_then(|v| r.integer(v, "clicks", 0..=200)).unwrap_or(1) as u32;
        let seconds = fields.need(r, "seconds").and_then(|v| r.integer(v, "seconds", 0..=3600)).unwrap_or(0) as u32;
        let freezes = fields.take("freezes").map(|v| Freezes::read(r, v));
        let look_up = fields.need(r, "look_up");
        let look_up = Entries::read(r, look_up, "look_up", |r, query, v| LookUp::read(r, &line, query, v));
        fields.done(r);
        System { name, windows, clicks, seconds, freezes, look_up }
    }
}

impl Freezes {
    fn read(r: &mut Reader<'_>, value: &Value) -> Freezes {
        let mut fields = r.fields(value, "freezes");
        let percent = fields.need(r, "percent").and_then(|v| r.percent(v)).unwrap_or_default();
        let restart_s =
            fields.need(r, "restart").and_then(|v| r.integer(v, "restart", 1..=36_000)).unwrap_or(60) as u32;
        let whole_machine = fields.take("whole_machine").and_then(|v| r.truth(v)).unwrap_or(false);
        let loses_unsaved_notes = fields.take("loses_unsaved_notes").and_then(|v| r.truth(v)).unwrap_or(false);
        let at_most = fields.take("at_most").and_then(|v| r.integer(v, "at_most", 1..=3)).unwrap_or(1) as u8;
        fields.done(r);
        Freezes { percent, restart_s, whole_machine, loses_unsaved_notes, at_most }
    }
}

impl LookUp {
    fn read(r: &mut Reader<'_>, line: &str, query: &Id, value: &Value) -> LookUp {
        let mut fields = r.fields(value, "look_up");
        let asks = fields.need(r, "asks");
        let asks = Text::read(r, asks, format!("{line}.{query}-asks"));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let learn = fields.need(r, "learn");
        let learn = Ref::read_list(r, learn, "a list of facts");
        let shows = fields.need(r, "shows");
        let shows = Text::read(r, shows, format!("{line}.{query}-shows"));
        let otherwise = fields.take("otherwise").map(|v| Text::read(r, Some(v), format!("{line}.{query}-otherwise")));
        fields.done(r);
        LookUp { asks, when, learn, shows, otherwise }
    }
}

/// Somebody in the house, or outside it, who knows or may decide something.
#[derive(Clone, PartialEq, Debug)]
pub struct Department {
    /// Its name.
    pub name: Text,
    /// How it can be reached: seconds it rings (or the way takes), seconds it talks.
    pub means: Vec<(Means, u32, u32)>,
    /// The chance to reach somebody, by time of day.
    pub reach: Timetable<Reach>,
    /// What can be asked.
    pub questions: Entries<Question>,
    /// How a customer can be handed over: `blind`, `warm`, `briefed`.
    pub transfer: Entries<Choice>,
}

/// Something a department can be asked.
#[derive(Clone, PartialEq, Debug)]
pub struct Question {
    /// What the button says.
    pub asks: Text,
    /// When it makes sense to ask.
    pub when: Vec<Condition>,
    /// What one learns.
    pub learn: Vec<Ref>,
    /// What they say.
    pub says: Text,
    /// What they say instead: the first whose conditions hold. A department has its moods.
    pub or: Entries<Answer>,
}

/// What a department says under conditions.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// Conditions.
    pub when: Vec<Condition>,
    /// What they say then.
    pub says: Text,
    /// What one learns from it: often less.
    pub learn: Vec<Ref>,
}

/// The three ways of handing a customer over.
pub const TRANSFERS: [&str; 3] = ["blind", "warm", "briefed"];

impl Department {
    /// Reads one entry of `departments`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Department {
        let line = format!("department-{id}");
        let mut fields = r.fields(value, "department");
        let name = fields.need(r, "name");
        let name = Text::read(r, name, &line);
        let means = fields.need(r, "means").map(|v| read_means(r, v)).unwrap_or_default();
        let reach = fields.need(r, "reach").map_or(Timetable(Vec::new()), |v| read_reach(r, v));
        let questions = fields.take("questions");
        let questions = Entries::read(r, questions, "questions", |r, id, v| Question::read(r, &line, id, v));
        let mut transfer = Entries::default();
        if let Some(value) = fields.take("transfer") {
            let mut kinds = r.fields(value, "transfer");
            for kind in TRANSFERS {
                if let Some(value) = kinds.take(kind) {
                    let id = Id::new(kind);
                    let choice = Choice::read(r, &format!("{line}.transfer-{kind}"), &id, value);
                    transfer.0.push(Entry { id, at: value.at, value: choice });
                }
            }
            kinds.done(r);
        }
        fields.done(r);
        Department { name, means, reach, questions, transfer }
    }
}

impl Question {
    fn read(r: &mut Reader<'_>, line: &str, id: &Id, value: &Value) -> Question {
        let mut fields = r.fields(value, "question");
        let asks = fields.need(r, "asks");
        let asks = Text::read(r, asks, format!("{line}.{id}-asks"));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let learn = fields.need(r, "learn");
        let learn = Ref::read_list(r, learn, "a list of facts");
        let says = fields.need(r, "says");
        let says = Text::read(r, says, format!("{line}.{id}-says"));
        let or = fields.take("or");
        let or = Entries::read(r, or, "or", |r, answer, v| Answer::read(r, format!("{line}.{id}-or-{answer}"), v));
        fields.done(r);
        Question { asks, when, learn, says, or }
    }
}

impl Answer {
    fn read(r: &mut Reader<'_>, line: String, value: &Value) -> Answer {
        let mut fields = r.fields(value, "answer");
        let when = fields.need(r, "when");
        let when = Condition::read_list(r, when);
        let says = fields.need(r, "says");
        let says = Text::read(r, says, line);
        let learn = fields.take("learn");
        let learn = Ref::read_list(r, learn, "a list of facts");
        fields.done(r);
        Answer { when, says, learn }
    }
}

fn read_means(r: &mut Reader<'_>, value: &Value) -> Vec<(Means, u32, u32)> {
    let mut found = Vec::new();
    let mut fields = match &value.form {
        crate::reading::Form::Map(pairs) => {
            for (key, value) in pairs {
                let Some(means) = r.one_of(key, "a way to reach somebody", &Means::ALL) else { continue };
                found.push(read_one_means(r, means, value));
            }
            return found;
        }
        _ => r.fields(value, "means"),
    };
    for (word, means) in Means::ALL {
        if let Some(value) = fields.take(word) {
            found.push(read_one_means(r, means, value));
        }
    }
    fields.done(r);
    found
}

fn read_one_means(r: &mut Reader<'_>, means: Means, value: &Value) -> (Means, u32, u32) {
    let mut fields = r.fields(value, "means");
    let rings = fields.need(r, "rings").and_then(|v| r.integer(v, "rings", 1..=3600)).unwrap_or(10) as u32;
    let talks = fields.need(r, "talks").and_then(|v| r.integer(v, "talks", 1..=3600)).unwrap_or(10) as u32;
    fields.done(r);
    (means, rings, talks)
}

fn read_reach(r: &mut Reader<'_>, value: &Value) -> Timetable<Reach> {
    let mut stretches = Vec::new();
    for value in r.list(value, "a list of times") {
        let mut fields = r.fields(value, "reach");
        let from = fields.need(r, "from").and_then(|v| r.time_of_day(v));
        let to = fields.need(r, "to").and_then(|v| r.time_of_day(v));
        let percent = fields.need(r, "percent").and_then(|v| r.percent(v));
        let expected = fields.take("expected").and_then(|v| r.percent(v));
        fields.done(r);
        if let (Some(from), Some(to), Some(percent)) = (from, to, percent) {
            if to <= from {
                r.report(wrong(value.at, "a time after `from`", &format!("{from} to {to}")));
            }
            stretches.push((from, to, Reach { percent, expected: expected.unwrap_or(percent) }));
        }
    }
    Timetable(stretches)
}

/// A reason a contact can be tagged with.
#[derive(Clone, PartialEq, Debug)]
pub struct Reason {
    /// What the list says.
    pub label: Text,
    /// When it can be chosen.
    pub when: Vec<Condition>,
    /// What choosing it is worth.
    pub tags: Vec<(String, Place)>,
}

impl Reason {
    /// Reads one entry of `reasons`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Reason {
        let mut fields = r.fields(value, "reason");
        let label = fields.need(r, "label");
        let label = Text::read(r, label, format!("reason-{id}"));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let tags = fields.take("tags");
        let tags = super::talk::read_tags(r, tags);
        fields.done(r);
        Reason { label, when, tags }
    }
}

/// Something that may be promised.
#[derive(Clone, PartialEq, Debug)]
pub struct Promise {
    /// What is promised.
    pub what: Text,
    /// Who will do it, as promised.
    pub owner: Owner,
    /// By when, as promised.
    pub due: TimeOfDay,
    /// What the task list offers: owners and times. Absent: nothing needs to be recorded.
    pub record: Option<(Vec<Owner>, Vec<TimeOfDay>)>,
    /// What must hold at the end for it to be kept.
    pub kept: Vec<Condition>,
    /// What would have made it unnecessary.
    pub needless: Vec<Condition>,
}

impl Promise {
    /// Reads one entry of `promises`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Promise {
        let mut fields = r.fields(value, "promise");
        let what = fields.need(r, "what");
        let what = Text::read(r, what, format!("promise-{id}"));
        let owner = fields.need(r, "owner").and_then(|v| r.one_of(v, "an owner", &Owner::ALL)).unwrap_or(Owner::Nobody);
        let due = fields.need(r, "due").and_then(|v| read_time(r, v)).unwrap_or(TimeOfDay(0));
        let record = fields.take("record").map(|value| {
            let mut fields = r.fields(value, "record");
            let owners = fields.need(r, "owners").map_or(&[][..], |v| r.list(v, "a list of owners"));
            let owners = owners.iter().filter_map(|v| r.one_of(v, "an owner", &Owner::ALL)).collect();
            let dues = fields.need(r, "dues").map_or(&[][..], |v| r.list(v, "a list of times"));
            let dues = dues.iter().filter_map(|v| read_time(r, v)).collect();
            fields.done(r);
            (owners, dues)
        });
        let kept = fields.take("kept");
        let kept = Condition::read_list(r, kept);
        let needless = fields.take("needless");
        let needless = Condition::read_list(r, needless);
        fields.done(r);
        Promise { what, owner, due, record, kept, needless }
    }
}

/// A procedure of the firm, in versions that hold from a time of day.
#[derive(Clone, PartialEq, Debug)]
pub struct Procedure {
    /// Its name.
    pub name: Text,
    /// The versions, earliest first.
    pub versions: Vec<(TimeOfDay, Entries<Step>)>,
}

/// A step of a procedure.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// What is to be done.
    pub text: Text,
    /// What shows that it was done.
    pub done: Vec<Condition>,
}

impl Procedure {
    /// Reads one entry of `procedures`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Procedure {
        let line = format!("procedure-{id}");
        let mut fields = r.fields(value, "procedure");
        let name = fields.need(r, "name");
        let name = Text::read(r, name, &line);
        let list = fields.need(r, "versions").map_or(&[][..], |v| r.list(v, "a list of versions"));
        let mut versions = Vec::new();
        for value in list {
            let mut version = r.fields(value, "version");
            let from = version.need(r, "from").and_then(|v| read_time(r, v)).unwrap_or(TimeOfDay(0));
            let steps = version.need(r, "steps");
            let steps = Entries::read(r, steps, "steps", |r, step, v| {
                let mut fields = r.fields(v, "step");
                let text = fields.need(r, "text");
                let text = Text::read(r, text, format!("{line}.{step}"));
                let done = fields.need(r, "done");
                let done = Condition::read_list(r, done);
                fields.done(r);
                Step { text, done }
            });
            version.done(r);
            versions.push((from, steps));
        }
        fields.done(r);
        Procedure { name, versions }
    }
}

/// Words that must be said.
#[derive(Clone, PartialEq, Debug)]
pub struct Phrase {
    /// The words.
    pub text: Text,
    /// What leaving them out is worth.
    pub points: Points,
    /// Why.
    pub why: Text,
    /// Leaving them out is a fatal breach.
    pub fatal: bool,
}

impl Phrase {
    /// Reads one entry of `phrases`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Phrase {
        let mut fields = r.fields(value, "phrase");
        let text = fields.need(r, "text");
        let text = Text::read(r, text, format!("phrase-{id}"));
        let points = fields.need(r, "points").map(|v| Points::read(r, v)).unwrap_or_default();
        let why = fields.need(r, "why");
        let why = Text::read(r, why, format!("phrase-{id}.why"));
        let fatal = fields.take("fatal").and_then(|v| r.truth(v)).unwrap_or(false);
        fields.done(r);
        Phrase { text, points, why, fatal }
    }
}

/// When something on the timeline happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Timing {
    /// At a time of a day.
    At(TimeOfDay),
    /// So many seconds after the contact began.
    After(u32),
}

/// Something that happens by itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Happening {
    /// When.
    pub timing: Timing,
    /// In which later contact; absent: in the first.
    pub contact: Option<Ref>,
    /// Under which conditions.
    pub when: Vec<Condition>,
    /// What the trainee sees.
    pub shows: Text,
    /// What it does.
    pub then: Vec<Effect>,
}

impl Happening {
    /// Reads one entry of `events`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Happening {
        let mut fields = r.fields(value, "event");
        let at = fields.take("at").and_then(|v| read_time(r, v)).map(Timing::At);
        let after =
            fields.take("after").and_then(|v| r.integer(v, "after", 0..=86_400)).map(|s| Timing::After(s as u32));
        if at.is_some() == after.is_some() {
            r.report(wrong(value.at, "either `at` or `after`", "both or neither"));
        }
        let contact = fields.take("contact").and_then(|v| Ref::read(r, v));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let shows = fields.need(r, "shows");
        let shows = Text::read(r, shows, format!("event-{id}"));
        let then = fields.take("then");
        let then = Effect::read_list(r, then);
        fields.done(r);
        Happening { timing: at.or(after).unwrap_or(Timing::After(0)), contact, when, shows, then }
    }
}

/// What may be given to make good, and how far the decision about it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Compensation {
    /// At the start.
    pub state: CompensationState,
    /// The sums on the list.
    pub amounts: Vec<i64>,
    /// The largest sum this trainee may give.
    pub authority: i64,
    /// When the list is open.
    pub when: Vec<Condition>,
}

impl Compensation {
    /// Reads the form `compensation: (..)`.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Compensation {
        let mut fields = r.fields(value, "compensation");
        let state = fields
            .need(r, "state")
            .and_then(|v| r.one_of(v, "a state of compensation", &CompensationState::ALL))
            .unwrap_or_default();
        let authority =
            fields.need(r, "authority").and_then(|v| r.integer(v, "authority", 0..=1_000_000_000)).unwrap_or(0);
        let amounts = fields.need(r, "amounts").map_or(&[][..], |v| r.list(v, "a list of sums"));
        let amounts = amounts.iter().filter_map(|v| r.integer(v, "amount", 1..=1_000_000_000)).collect();
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        fields.done(r);
        Compensation { state, amounts, authority, when }
    }
}

/// The five deficits of the digest's group (h).
pub const DEFICITS: [&str; 5] = ["D1", "D2", "D3", "D4", "D5"];

/// Something the company got wrong, with the repair that shows what it costs.
#[derive(Clone, PartialEq, Debug)]
pub struct Flaw {
    /// D1 to D5, as 0 to 4.
    pub deficit: usize,
    /// Where it comes from.
    pub origin: Text,
    /// What it is.
    pub what: Text,
    /// What would repair it.
    pub repair: Vec<Repair>,
}

/// A change of the house that repairs a flaw.
#[derive(Clone, PartialEq, Debug)]
// Each variant is a word of the scenario language, which the authors' guide explains.
#[allow(missing_docs)]
pub enum Repair {
    Reach(Ref, Percent),
    NoFreeze(Ref),
    Seconds(Ref, u32),
    Known(Ref),
    Training(Ref),
    Authority(i64),
}

/// Every word that begins a repair.
pub const REPAIRS: &[&str] = &["Reach", "NoFreeze", "Seconds", "Known", "Training", "Authority"];

impl Flaw {
    /// Reads one entry of `flaws`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Flaw {
        let mut fields = r.fields(value, "flaw");
        let legal: [(&'static str, usize); 5] = std::array::from_fn(|i| (DEFICITS[i], i));
        let deficit = fields.need(r, "deficit").and_then(|v| r.one_of(v, "a deficit", &legal)).unwrap_or(0);
        let origin = fields.need(r, "origin");
        let origin = Text::read(r, origin, format!("flaw-{id}.origin"));
        let what = fields.need(r, "what");
        let what = Text::read(r, what, format!("flaw-{id}"));
        let repair = fields.need(r, "repair").map_or(&[][..], |v| r.list(v, "a list of repairs"));
        let repair = repair.iter().filter_map(|v| Repair::read(r, v)).collect();
        fields.done(r);
        Flaw { deficit, origin, what, repair }
    }
}

impl Repair {
    fn read(r: &mut Reader<'_>, value: &Value) -> Option<Repair> {
        let (word, at, arguments): (&str, Place, Arguments<'_>) = r.head(value, "a repair")?;
        let mut arguments = super::condition::Positional::new(arguments, at, word);
        let repair = match word {
            "Reach" => Repair::Reach(arguments.name(r)?, Percent(arguments.integer(r, 0..=100)? as u8)),
            "NoFreeze" => Repair::NoFreeze(arguments.name(r)?),
            "Seconds" => Repair::Seconds(arguments.name(r)?, arguments.integer(r, 0..=3600)? as u32),
            "Known" => Repair::Known(arguments.name(r)?),
            "Training" => Repair::Training(arguments.name(r)?),
            "Authority" => Repair::Authority(arguments.integer(r, 0..=1_000_000_000)?),
            _ => {
                r.report(unknown(at, word, "a repair", REPAIRS));
                return None;
            }
        };
        arguments.done(r);
        Some(repair)
    }
}
