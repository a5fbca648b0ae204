//! Words that must be said.

use crate::reading::{Reader, Value};
use crate::scenario::{Points, Text};
use crate::words::Id;

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
