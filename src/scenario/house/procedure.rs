//! A procedure of the firm, in its versions.

use crate::reading::{Reader, Value};
use crate::scenario::day::read_time;
use crate::scenario::{Condition, Entries, Text};
use crate::words::{Id, TimeOfDay};

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
