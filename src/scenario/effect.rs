use super::condition::Positional;
use super::findings::unknown;
use super::{Kind, Ref};
use crate::reading::{Reader, Value};
use crate::words::CompensationState;

/// What something does to the situation.
#[derive(Clone, PartialEq, Debug)]
// Each variant is a word of the scenario language, which the authors' guide explains.
#[allow(missing_docs)]
pub enum Effect {
    Anger(i8),
    Trust(i8),
    Cooperation(i8),
    Pressure(i8),
    Learn(Ref),
    Note(Ref),
    Promise(Ref),
    Settle,
    Set(Ref),
    Compensation(CompensationState),
    TakeOut(Ref),
}

/// Every word that begins an effect.
pub const EFFECTS: &[&str] = &[
    "Anger",
    "Trust",
    "Cooperation",
    "Pressure",
    "Learn",
    "Note",
    "Promise",
    "Settle",
    "Set",
    "Compensation",
    "TakeOut",
];

impl Effect {
    /// Reads a list of effects.
    pub fn read_list(r: &mut Reader<'_>, value: Option<&Value>) -> Vec<Effect> {
        let Some(value) = value else { return Vec::new() };
        r.list(value, "a list of effects").iter().filter_map(|v| Effect::read(r, v)).collect()
    }

    /// Reads one effect.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Option<Effect> {
        let (word, at, arguments) = r.head(value, "an effect")?;
        let mut arguments = Positional::new(arguments, at, word);
        let effect = match word {
            "Anger" => Effect::Anger(arguments.integer(r, -4..=4)? as i8),
            "Trust" => Effect::Trust(arguments.integer(r, -4..=4)? as i8),
            "Cooperation" => Effect::Cooperation(arguments.integer(r, -4..=4)? as i8),
            "Pressure" => Effect::Pressure(arguments.integer(r, -9..=9)? as i8),
            "Learn" => Effect::Learn(arguments.name(r)?),
            "Note" => Effect::Note(arguments.name(r)?),
            "Promise" => Effect::Promise(arguments.name(r)?),
            "Settle" => Effect::Settle,
            "Set" => Effect::Set(arguments.name(r)?),
            "Compensation" => {
                Effect::Compensation(arguments.one_of(r, "a state of compensation", &CompensationState::ALL)?)
            }
            "TakeOut" => Effect::TakeOut(arguments.name(r)?),
            _ => {
                r.report(unknown(at, word, "an effect", EFFECTS));
                return None;
            }
        };
        arguments.done(r);
        Some(effect)
    }

    /// Calls `visit` for every name this effect uses.
    pub fn refs<'a>(&'a self, visit: &mut dyn FnMut(Kind, &'a Ref)) {
        match self {
            Effect::Learn(x) | Effect::Note(x) => visit(Kind::Fact, x),
            Effect::Promise(x) => visit(Kind::Promise, x),
            Effect::Set(x) => visit(Kind::Flag, x),
            Effect::TakeOut(x) => visit(Kind::Product, x),
            _ => {}
        }
    }
}
