//! What a shift has left behind, as the scenario that takes it up shows it: names and hours are those of the contacts, and
//! of the notes there is what was written.

use super::{Creditor, Owed, Tomorrow, owed};
use crate::conversation::{Program, Speech, Unready};
use crate::scenario::{Repair, Text};
use crate::shift::Day;
use crate::words::{Owner, TimeOfDay};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Texts by language and line id.
type Lines = BTreeMap<String, BTreeMap<String, String>>;

/// What a shift has left behind. Put on the scenario that the shift names, it gives one of its own, with a hash of its own.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct LeftBehind {
    /// Blanks of the scenario's rows, with what stands in every row now.
    blanks: BTreeMap<String, String>,
    /// The scenario's facts that stand in no note.
    unknown: BTreeSet<String>,
    /// Texts of the scenario that say something else now.
    lines: Lines,
    /// The scenario's promise, and by which second of the day it is due.
    due: Option<(String, u32)>,
    /// Later contacts, and at which second of the day they come.
    starts: BTreeMap<String, u32>,
}

impl LeftBehind {
    /// The file in which it stands beside the scenario's own where an attempt is kept.
    pub const FILE: &'static str = "left-behind.json";

    /// What a day has left behind for the scenario that its shift names; nothing where nothing of the kind is owed.
    pub fn of(day: &Day, base: &Program) -> Option<LeftBehind> {
        let tomorrow = day.stage().shift.tomorrow.as_ref()?;
        let all = owed(day);
        let mine: Vec<&Owed<'_>> = all.iter().filter(|owed| !owed.over && tomorrow.takes(owed.id())).collect();
        if mine.is_empty() {
            return None;
        }
        let (mut left, named) = (LeftBehind::default(), named(tomorrow, &mine, base));
        let written = base.scenario.promises.get(&tomorrow.promise.id).map(|promise| promise.due);
        if let (Some((_, first)), Some(written)) = (named.first(), written) {
            left.hour(tomorrow, first.due, written, base);
        }
        for (person, owed) in &named {
            left.blanks.insert(person.name.id.to_string(), owed.who());
            if !owed.noted().any(|fact| person.of.iter().any(|name| name.id == *fact)) {
                left.unknown.insert(person.note.id.to_string());
            }
        }
        if !named.is_empty() {
            left.notes(day, tomorrow, &named, base);
        }
        Some(left)
    }

    /// How many of the scenario's people are people of the shift.
    pub fn people(&self, tomorrow: &Tomorrow) -> usize {
        tomorrow.people.iter().filter(|person| self.blanks.contains_key(person.name.id.as_str())).count()
    }

    /// The hour, and what comes at a time after it.
    fn hour(&mut self, tomorrow: &Tomorrow, due: TimeOfDay, written: TimeOfDay, base: &Program) {
        self.due = Some((tomorrow.promise.id.to_string(), due.0));
        self.blanks.insert(tomorrow.hour.id.to_string(), due.written());
        for moved in &tomorrow.moves {
            let Some(later) = base.scenario.later.get(&moved.later.id) else { continue };
            let starts = TimeOfDay((later.starts.0 + due.0).saturating_sub(written.0).min(TimeOfDay::END_S));
            self.starts.insert(moved.later.id.to_string(), starts.0);
            self.blanks.insert(moved.says.id.to_string(), starts.written());
        }
    }

    /// What stands in the notes, in every language of the scenario.
    fn notes(&mut self, day: &Day, tomorrow: &Tomorrow, named: &[(&Creditor, &Owed<'_>)], base: &Program) {
        let scenario = &base.scenario;
        for language in std::iter::once(&scenario.language).chain(base.translations.keys()) {
            let mut lines = BTreeMap::new();
            let mut all = Vec::new();
            for person in &tomorrow.people {
                let Some(fact) = scenario.facts.get(&person.note.id) else { continue };
                match named.iter().find(|(own, _)| own.name == person.name) {
                    Some((_, owed)) => {
                        let notes = written(owed, language);
                        let unwritten = || day.stage().say(&tomorrow.unwritten, language);
                        let notes = if notes.is_empty() { unwritten() } else { notes };
                        let said = format!("{{{}}}: {notes}", person.name.id);
                        lines.insert(fact.is.line.clone(), said.clone());
                        all.push(said);
                    }
                    None => {
                        let translated = base.translations.get(language).and_then(|lines| lines.get(&fact.is.line));
                        all.push(translated.unwrap_or(&fact.is.source).clone());
                    }
                }
            }
            // What shows the notes shows these.
            let is_note = |fact: &crate::scenario::Ref| tomorrow.people.iter().any(|person| person.note == *fact);
            for look_up in scenario.systems.iter().flat_map(|system| &system.value.look_up) {
                if look_up.value.learn.iter().any(is_note) {
                    lines.insert(look_up.value.shows.line.clone(), all.join(" "));
                }
            }
            self.lines.insert(language.clone(), lines);
        }
    }

    /// The scenario with all that in it; the scenario itself where it changes nothing.
    pub fn onto(&self, base: &Program) -> Result<Program, Unready> {
        if *self == LeftBehind::default() {
            return Ok(base.clone());
        }
        let mut scenario = base.scenario.clone();
        for (_, row) in &mut scenario.vary {
            for (blank, value) in row {
                if let Some(other) = self.blanks.get(blank) {
                    value.clone_from(other);
                }
            }
        }
        let own = self.lines.get(&scenario.language);
        let say = |text: &mut Text| {
            if let Some(other) = own.and_then(|lines| lines.get(&text.line)) {
                text.source.clone_from(other);
            }
        };
        scenario.facts.0.iter_mut().for_each(|fact| say(&mut fact.value.is));
        for look_up in scenario.systems.0.iter_mut().flat_map(|system| &mut system.value.look_up.0) {
            say(&mut look_up.value.shows);
            look_up.value.learn.retain(|fact| !self.unknown.contains(fact.id.as_str()));
        }
        for flaw in &mut scenario.flaws.0 {
            // A note that was not written is nobody's but the writer's.
            flaw.value.repair.retain(|repair| match repair {
                Repair::Known(fact) => !self.unknown.contains(fact.id.as_str()),
                _ => true,
            });
        }
        for promise in &mut scenario.promises.0 {
            let Some((_, due)) = self.due.as_ref().filter(|(name, _)| name == promise.id.as_str()) else { continue };
            let (before, due) = (promise.value.due, TimeOfDay(*due));
            promise.value.due = due;
            for time in promise.value.record.iter_mut().flat_map(|(_, dues)| dues) {
                // The right time stays in its place, and a wrong one stays wrong.
                *time = match *time {
                    time if time == before => due,
                    time if time == due => before,
                    time => time,
                };
            }
        }
        for later in &mut scenario.later.0 {
            if let Some(starts) = self.starts.get(later.id.as_str()) {
                later.value.starts = TimeOfDay(*starts);
            }
        }
        // A stable sort: what comes at one time stays in the author's order.
        scenario.later.0.sort_by_key(|later| later.value.starts);
        let mut program = Program::new(scenario, self.hash(&base.hash))?;
        program.rules.known |= base.rules.known;
        program.translations = base.translations.clone();
        for (language, lines) in &self.lines {
            if let Some(all) = program.translations.get_mut(language) {
                all.extend(lines.clone());
            }
        }
        Ok(program)
    }

    fn hash(&self, base: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(format!("{base} {}", self.written()));
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// As it stands in its file.
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`LeftBehind::written`] wrote.
    pub fn read(text: &str) -> Option<LeftBehind> {
        serde_json::from_str(text).ok()
    }
}

/// Who stands where in the scenario: those with the earliest hour, and nobody twice. Whoever was promised nothing by an
/// hour is among the many others there, and so is whoever was promised it by an hour for which the scenario comes too late.
fn named<'o, 'd>(tomorrow: &'o Tomorrow, mine: &[&'o Owed<'d>], base: &Program) -> Vec<(&'o Creditor, &'o Owed<'d>)> {
    let Some(promise) = base.scenario.promises.get(&tomorrow.promise.id) else { return Vec::new() };
    let has_hour = |owed: &&&Owed<'_>| owed.owner != Owner::Nobody && owed.due >= promise.due;
    let mut with_hour = mine.iter().filter(has_hour).copied();
    let mut found: Vec<&Owed<'_>> = Vec::new();
    if let Some(first) = with_hour.next() {
        found.push(first);
        for other in with_hour.filter(|other| other.due == first.due) {
            if found.iter().all(|known| known.who() != other.who()) {
                found.push(other);
            }
        }
    }
    tomorrow.people.iter().zip(found).collect()
}

/// What is written about a contact, in a language.
fn written(owed: &Owed<'_>, language: &str) -> String {
    let attempt = &owed.held.attempt;
    let (program, facts) = (attempt.program(), &attempt.program().scenario.facts);
    let speech = Speech::drawn(program, language, attempt.seed());
    let said: Vec<String> = owed.noted().filter_map(|id| facts.get(id)).map(|fact| speech.say(&fact.is)).collect();
    said.join(" ")
}
