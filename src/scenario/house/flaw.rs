//! What the company got wrong, and what would repair it.

use crate::reading::{Arguments, Reader, Value};
use crate::scenario::condition::Positional;
use crate::scenario::findings::unknown;
use crate::scenario::{Ref, Text};
use crate::words::{Id, Percent, Place};

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
        let mut arguments = Positional::new(arguments, at, word);
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
