//! The verbs of scripts: how each is read and written.

use crate::reading::{Arguments, Reader, Value, codes};
use crate::scenario::TRANSFERS;
use crate::words::{Id, Means, Owner, TimeOfDay, nearest};
use std::fmt;

/// What a line of a script does.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Verb {
    Choose(String),
    Silence(f64),
    Listen,
    Interrupt,
    Mark(Id),
    LookUp(Id, Id),
    Hold(bool),
    Resume,
    Note(Vec<Id>),
    Tag(Id),
    Promise(Id, Owner, u32),
    /// A department, how, and which question where the first open one is not meant.
    Ask(Id, Means, Option<Id>),
    Transfer(&'static str, Id),
    Compensate(i64),
    Escalate,
    End,
}

/// Every verb: its word, how it is written, and how many things stand in its brackets.
static VERBS: [(&str, &str, usize, usize); 16] = [
    ("choose", "choose(\"id\")", 1, 1),
    ("silence", "silence(seconds)", 1, 1),
    ("listen", "listen", 0, 0),
    ("interrupt", "interrupt", 0, 0),
    ("mark", "mark(\"cue\")", 1, 1),
    ("look_up", "look_up(\"system\", \"query\")", 2, 2),
    ("hold", "hold(asked: true)", 0, 1),
    ("resume", "resume", 0, 0),
    ("note", "note([\"fact\"])", 1, 1),
    ("tag", "tag(\"reason\")", 1, 1),
    ("promise", "promise(\"what\", owner, due_s)", 3, 3),
    ("ask", "ask(\"who\", means)", 2, 3),
    ("transfer", "transfer(kind, \"to\")", 2, 2),
    ("compensate", "compensate(amount)", 1, 1),
    ("escalate", "escalate", 0, 0),
    ("end", "end", 0, 0),
];

/// A day: nobody waits longer.
pub(super) const LONGEST_S: f64 = 86_400.0;

impl Verb {
    /// Reads one, with all that can be said against it.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Option<Verb> {
        let (word, at, arguments) = r.head(value, "a decision")?;
        let Some((_, shape, least, most)) = VERBS.iter().find(|verb| verb.0 == word) else {
            let legal: Vec<&str> = VERBS.iter().map(|verb| verb.0).collect();
            let near = nearest(word, legal.iter().copied());
            r.report(codes::unknown_word::found(at, word, "a decision", near, &legal.join(", ")));
            return None;
        };
        let items = match arguments {
            Arguments::None => &[][..],
            Arguments::Items(items) => items,
            Arguments::Fields(group) if word == "hold" => {
                let mut fields = r.fields(group, "hold");
                let asked = fields.need(r, "asked").and_then(|v| r.truth(v));
                fields.done(r);
                return asked.map(Verb::Hold);
            }
            Arguments::Fields(_) => {
                r.report(codes::wrong_form::found(at, shape, "named entries", ""));
                return None;
            }
        };
        if !(*least..=*most).contains(&items.len()) {
            r.report(codes::wrong_form::found(at, shape, &format!("{} things in the brackets", items.len()), ""));
            return None;
        }
        Verb::with(r, word, items)
    }

    /// The verb of a known word, with as many things in its brackets as it may have.
    fn with(r: &mut Reader<'_>, word: &str, items: &[Value]) -> Option<Verb> {
        let id = |r: &mut Reader<'_>, n: usize| items.get(n).and_then(|v| r.id(v)).map(|(id, _)| id);
        Some(match word {
            // `department/kind` and `node/choice` are names with a place before them.
            "choose" => Verb::Choose(items.first().and_then(|v| r.text(v))?),
            "silence" => Verb::Silence(items.first().and_then(|v| r.number(v, "silence", 0.0..=LONGEST_S))?),
            "listen" => Verb::Listen,
            "interrupt" => Verb::Interrupt,
            "mark" => Verb::Mark(id(r, 0)?),
            "look_up" => Verb::LookUp(id(r, 0)?, id(r, 1)?),
            "hold" => Verb::Hold(items.first().map_or(Some(true), |v| r.truth(v))?),
            "resume" => Verb::Resume,
            "note" => {
                let facts = r.list(items.first()?, "a list of facts");
                Verb::Note(facts.iter().filter_map(|v| r.id(v)).map(|(id, _)| id).collect())
            }
            "tag" => Verb::Tag(id(r, 0)?),
            "promise" => {
                let what = id(r, 0)?;
                let owner = items.get(1).and_then(|v| r.one_of(v, "an owner", &Owner::ALL))?;
                let due_s = items.get(2).and_then(|v| r.integer(v, "due_s", 0..=i64::from(TimeOfDay::END_S)))?;
                Verb::Promise(what, owner, due_s as u32)
            }
            "ask" => {
                let who = id(r, 0)?;
                let means = items.get(1).and_then(|v| r.one_of(v, "a way to reach somebody", &Means::ALL))?;
                Verb::Ask(who, means, if items.len() > 2 { Some(id(r, 2)?) } else { None })
            }
            "transfer" => {
                let kinds = TRANSFERS.map(|kind| (kind, kind));
                Verb::Transfer(items.first().and_then(|v| r.one_of(v, "a way to hand over", &kinds))?, id(r, 1)?)
            }
            "compensate" => Verb::Compensate(items.first().and_then(|v| r.integer(v, "amount", 1..=1_000_000_000))?),
            "escalate" => Verb::Escalate,
            _ => Verb::End,
        })
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Verb::Choose(name) => write!(f, "choose({name:?})"),
            Verb::Silence(seconds) => write!(f, "silence({seconds:?})"),
            Verb::Listen => f.write_str("listen"),
            Verb::Interrupt => f.write_str("interrupt"),
            Verb::Mark(cue) => write!(f, "mark({cue:?})"),
            Verb::LookUp(system, query) => write!(f, "look_up({system:?}, {query:?})"),
            Verb::Hold(asked) => write!(f, "hold(asked: {asked})"),
            Verb::Resume => f.write_str("resume"),
            Verb::Note(facts) => write!(f, "note({facts:?})"),
            Verb::Tag(reason) => write!(f, "tag({reason:?})"),
            Verb::Promise(what, owner, due_s) => write!(f, "promise({what:?}, {}, {due_s})", owner.word()),
            Verb::Ask(who, means, None) => write!(f, "ask({who:?}, {})", means.word()),
            Verb::Ask(who, means, Some(which)) => write!(f, "ask({who:?}, {}, {which:?})", means.word()),
            Verb::Transfer(kind, to) => write!(f, "transfer({kind}, {to:?})"),
            Verb::Compensate(amount) => write!(f, "compensate({amount})"),
            Verb::Escalate => f.write_str("escalate"),
            Verb::End => f.write_str("end"),
        }
    }
}
