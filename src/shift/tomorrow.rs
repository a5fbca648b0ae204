//! What is still owed when a window is over, and the scenario in which it is kept or not: that afternoon, or tomorrow.

mod behind;
mod owed;

pub use behind::LeftBehind;
pub use owed::{Owed, owed};

pub(super) use owed::{Given, held, left_at};

use super::findings::shift_unknown_name;
use crate::conversation::Program;
use crate::reading::{Findings, Reader, Value};
use crate::scenario::{Ref, Text};
use crate::words::Id;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The scenario that takes up what a shift has left open, and who stands where in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Tomorrow {
    /// The scenario.
    pub scenario: Ref,
    /// The promises it is about, of whichever contact.
    pub callbacks: Vec<Ref>,
    /// The scenario's own promise, which gets the hour that was promised.
    pub promise: Ref,
    /// The blank in its rows that says the hour.
    pub hour: Ref,
    /// Whom it is owed to, in the scenario: those with the earliest hour stand there.
    pub people: Vec<Creditor>,
    /// Later contacts that come at a time after the hour, and move along with it.
    pub moves: Vec<Moved>,
    /// What stands where nobody has noted anything.
    pub unwritten: Text,
}

/// Somebody in the scenario to whom something is owed.
#[derive(Clone, PartialEq, Debug)]
pub struct Creditor {
    /// The blank in the scenario's rows that says the name.
    pub name: Ref,
    /// The scenario's fact that stands in the note about them.
    pub note: Ref,
    /// The facts of the contact of which at least one has to be in its note, for that to be known.
    pub of: Vec<Ref>,
}

/// A later contact that moves along with the hour.
#[derive(Clone, PartialEq, Debug)]
pub struct Moved {
    /// Which.
    pub later: Ref,
    /// The blank that says its time.
    pub says: Ref,
}

impl Tomorrow {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Option<Tomorrow> {
        let mut fields = r.fields(value, "what is left for tomorrow");
        let scenario = fields.need(r, "scenario").and_then(|value| Ref::read(r, value));
        let callbacks = fields.need(r, "callbacks");
        let callbacks = Ref::read_list(r, callbacks, "a list of promises");
        let promise = fields.need(r, "promise").and_then(|value| Ref::read(r, value));
        let hour = fields.need(r, "hour").and_then(|value| Ref::read(r, value));
        let people = fields.need(r, "people").map(|value| {
            let items = r.list(value, "a list of people");
            items.iter().filter_map(|item| Creditor::read(r, item)).collect()
        });
        let moves = fields.take("moves").map(|value| {
            let items = r.list(value, "a list of later contacts");
            items.iter().filter_map(|item| Moved::read(r, item)).collect()
        });
        let unwritten = fields.need(r, "unwritten");
        let unwritten = Text::read(r, unwritten, "tomorrow-unwritten");
        fields.done(r);
        Some(Tomorrow {
            scenario: scenario?,
            callbacks,
            promise: promise?,
            hour: hour?,
            people: people.unwrap_or_default(),
            moves: moves.unwrap_or_default(),
            unwritten,
        })
    }

    /// Whether it is about a promise of this name.
    pub fn takes(&self, promise: &Id) -> bool {
        self.callbacks.iter().any(|callback| callback.id == *promise)
    }

    /// Whatever is named must be there: in the scenario, or in the others of the shift.
    pub(super) fn check(&self, programs: &BTreeMap<String, Arc<Program>>, out: &mut Findings) {
        let others = programs.iter().filter(|(id, _)| *id != self.scenario.id.as_str());
        let met: Vec<&Program> = others.map(|(_, program)| program.as_ref()).collect();
        let promises: Vec<&str> = of_all(&met, |program| ids(&program.scenario.promises));
        let facts: Vec<&str> = of_all(&met, |program| ids(&program.scenario.facts));
        for callback in &self.callbacks {
            known(callback, "promise of a scenario of the shift", &promises, out);
        }
        for fact in self.people.iter().flat_map(|person| &person.of) {
            known(fact, "fact of a scenario of the shift", &facts, out);
        }
        // A scenario that cannot be opened was reported by whoever opens it.
        let Some(program) = programs.get(self.scenario.id.as_str()) else { return };
        let scenario = &program.scenario;
        known(&self.promise, "promise of the scenario", &ids(&scenario.promises), out);
        let blanks: Vec<&str> =
            scenario.vary.first().map(|(_, row)| row.keys().map(String::as_str).collect()).unwrap_or_default();
        let (facts, later) = (ids(&scenario.facts), ids(&scenario.later));
        known(&self.hour, "blank in the rows of the scenario", &blanks, out);
        for person in &self.people {
            known(&person.name, "blank in the rows of the scenario", &blanks, out);
            known(&person.note, "fact of the scenario", &facts, out);
        }
        for moved in &self.moves {
            known(&moved.later, "later contact of the scenario", &later, out);
            known(&moved.says, "blank in the rows of the scenario", &blanks, out);
        }
    }
}

impl Creditor {
    fn read(r: &mut Reader<'_>, value: &Value) -> Option<Creditor> {
        let mut fields = r.fields(value, "somebody to whom something is owed");
        let name = fields.need(r, "name").and_then(|value| Ref::read(r, value));
        let note = fields.need(r, "note").and_then(|value| Ref::read(r, value));
        let of = fields.need(r, "of");
        let of = Ref::read_list(r, of, "a list of facts");
        fields.done(r);
        Some(Creditor { name: name?, note: note?, of })
    }
}

impl Moved {
    fn read(r: &mut Reader<'_>, value: &Value) -> Option<Moved> {
        let mut fields = r.fields(value, "a later contact that moves");
        let later = fields.need(r, "later").and_then(|value| Ref::read(r, value));
        let says = fields.need(r, "says").and_then(|value| Ref::read(r, value));
        fields.done(r);
        Some(Moved { later: later?, says: says? })
    }
}

fn known(name: &Ref, what: &str, names: &[&str], out: &mut Findings) {
    if !names.contains(&name.id.as_str()) {
        out.push(shift_unknown_name::found(name, what, names.iter().copied()));
    }
}

fn ids<T>(entries: &crate::scenario::Entries<T>) -> Vec<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}

fn of_all<'p>(programs: &[&'p Program], of: impl Fn(&'p Program) -> Vec<&'p str>) -> Vec<&'p str> {
    programs.iter().copied().flat_map(of).collect()
}
