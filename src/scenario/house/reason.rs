//! A reason a contact can be tagged with.

use crate::reading::{Reader, Value};
use crate::scenario::talk::read_tags;
use crate::scenario::{Condition, Text};
use crate::words::{Id, Place};

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
        let tags = read_tags(r, tags);
        fields.done(r);
        Reason { label, when, tags }
    }
}
