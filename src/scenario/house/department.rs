//! A department: how it is reached, what it can be asked, and how a customer is handed over.

use crate::reading::{Form, Reader, Value};
use crate::scenario::findings::wrong;
use crate::scenario::{Choice, Condition, Entries, Entry, Ref, Text};
use crate::words::{Id, Means, Reach, Timetable};

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
        Form::Map(pairs) => {
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
