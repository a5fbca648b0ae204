//! Everything that is known about people, for them to take along: as JSON, and as tables.

mod day;

pub use day::{shift_decisions_csv, shifts_csv};

use super::attempts::{AttemptId, Course, Taken, courses};
use super::csv::{Cell, table};
use super::entry::Entry;
use super::people::{self, Person, PersonId};
use super::reflections::{self, Reflection};
use super::shifts::{self, ShiftCourse, Wanted};
use crate::conversation::{Attempt, Script};
use crate::scenario::DIMENSIONS;
use crate::scoring::{event_json, name};
use rusqlite::{Connection, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Everything that is known about one person.
#[derive(Clone, PartialEq, Debug)]
pub struct Dossier {
    /// Who it is.
    pub person: Person,
    /// Their own settings.
    pub settings: BTreeMap<String, String>,
    /// Their attempts, the oldest first.
    pub courses: Vec<Course>,
    /// What they thought of them.
    pub reflections: BTreeMap<AttemptId, Reflection>,
    /// Their shifts, the oldest first.
    pub shifts: Vec<ShiftCourse>,
}

impl Dossier {
    fn reflection(&self, course: &Course) -> Option<&Reflection> {
        self.reflections.get(&course.taken.id)
    }
}

/// The dossier of a person, or of everybody.
pub(super) fn dossiers(db: &Connection, person: Option<PersonId>) -> Result<Vec<Dossier>> {
    let people = people::all(db)?.into_iter().filter(|found| person.is_none_or(|wanted| wanted == found.id));
    people
        .map(|person| {
            let settings = people::settings(db, person.id)?;
            let courses = courses(db, person.id, false)?;
            let reflections = reflections::of_person(db, person.id)?;
            let shifts = shifts::courses(db, person.id, Wanted::All)?;
            Ok(Dossier { person, settings, courses, reflections, shifts })
        })
        .collect()
}

/// An attempt as it stands in lists.
pub fn taken_json(taken: &Taken) -> Value {
    let outcome = taken.outcome.as_ref();
    json!({
        "attempt": taken.id.number(),
        "scenario": taken.scenario,
        "hash": taken.hash,
        "seed": taken.seed,
        "language": taken.language,
        "mode": taken.mode.word(),
        "rules": taken.rules,
        "started": taken.started.to_string(),
        "finished": taken.finished.map(|at| at.to_string()),
        "score": outcome.map(|outcome| outcome.score),
        "passed": outcome.map(|outcome| outcome.passed),
        "dimensions": outcome.map(|outcome| outcome.by_dimension()),
        "decisions": taken.decisions,
    })
}

/// All of it as JSON. What happened is played again; where that is not possible it is null, and the journal is all there
/// is.
pub fn json(dossiers: &[Dossier]) -> Value {
    let people: Vec<Value> = dossiers
        .iter()
        .map(|dossier| {
            let attempts = dossier.courses.iter().map(|course| course_json(course, dossier.reflection(course)));
            json!({
                "person": dossier.person.pseudonym,
                "since": dossier.person.since.to_string(),
                "settings": dossier.settings,
                "attempts": attempts.collect::<Vec<Value>>(),
                "shifts": dossier.shifts.iter().map(day::course_json).collect::<Vec<Value>>(),
            })
        })
        .collect();
    let kept = dossiers.iter().flat_map(|dossier| &dossier.courses).filter_map(|course| course.kept.as_ref());
    let mut scenarios: BTreeMap<String, Value> = BTreeMap::new();
    for kept in kept {
        scenarios.entry(kept.digest()).or_insert_with(|| {
            let files: Map<String, Value> =
                kept.files.iter().map(|(name, text)| (name.clone(), text.as_str().into())).collect();
            json!({ "id": kept.id, "hash": kept.hash, "files": files, "translations": kept.translations })
        });
    }
    json!({
        "people": people,
        "scenarios": scenarios.into_values().collect::<Vec<Value>>(),
        "shifts": day::texts_json(dossiers),
    })
}

fn course_json(course: &Course, reflection: Option<&Reflection>) -> Value {
    let journal = course.journal.iter().map(|line| json!({ "at_s": line.at_s, "entry": line.entry.to_string() }));
    let journal: Vec<Value> = journal.collect();
    let played = course.replay().ok();
    let events = |attempt: &Attempt| attempt.events().iter().map(event_json).collect::<Vec<Value>>();
    let mut whole = taken_json(&course.taken);
    if let Value::Object(whole) = &mut whole {
        whole.insert("journal".to_string(), journal.into());
        whole.insert("lost".to_string(), course.lost().into());
        whole.insert("script".to_string(), played.as_ref().map(|attempt| Script::of(attempt).to_string()).into());
        whole.insert("events".to_string(), played.as_ref().map(events).into());
        whole.insert("reflection".to_string(), reflection.map(Reflection::json).into());
    }
    whole
}

/// A row for each attempt.
pub fn attempts_csv(dossiers: &[Dossier]) -> String {
    let first = ["person", "attempt", "scenario", "hash", "seed", "language", "mode", "rules", "started", "finished"];
    let thought = ["guessed_points", "guessed_step", "explained", "goal"];
    let heading: Vec<&str> =
        first.into_iter().chain(["decisions", "score", "passed"]).chain(DIMENSIONS).chain(thought).collect();
    let rows = dossiers.iter().flat_map(|dossier| dossier.courses.iter().map(move |course| (dossier, course)));
    table(
        &heading,
        rows.map(|(dossier, course)| {
            let (taken, outcome) = (&course.taken, course.taken.outcome.as_ref());
            let mut row = vec![
                Cell::text(&dossier.person.pseudonym),
                Cell::whole(taken.id.number()),
                Cell::text(&taken.scenario),
                Cell::text(&taken.hash),
                Cell::whole(taken.seed),
                Cell::text(&taken.language),
                Cell::text(taken.mode.word()),
                Cell::whole(taken.rules),
                Cell::text(taken.started),
                taken.finished.map_or(Cell::Empty, Cell::text),
                Cell::whole(taken.decisions),
                Cell::points(outcome.map(|outcome| outcome.score)),
                outcome.map_or(Cell::Empty, |outcome| Cell::text(outcome.passed)),
            ];
            let dimensions = (0..DIMENSIONS.len()).map(|at| outcome.map(|outcome| outcome.dimensions.0[at]));
            row.extend(dimensions.map(Cell::points));
            row.extend(Reflection::cells(dossier.reflection(course)));
            row
        }),
    )
}

/// A row for each line of each journal.
pub fn decisions_csv(dossiers: &[Dossier]) -> String {
    let mut rows = Vec::new();
    for dossier in dossiers {
        for course in &dossier.courses {
            let played = course.replay().ok();
            for (place, line) in (1i64..).zip(&course.journal) {
                let said = match (line.entry, &played) {
                    (Entry::Decided(offer), Some(attempt)) => name(attempt.program(), offer),
                    (entry, _) => entry.to_string(),
                };
                rows.push(vec![
                    Cell::text(&dossier.person.pseudonym),
                    Cell::whole(course.taken.id.number()),
                    Cell::text(&course.taken.scenario),
                    Cell::whole(place),
                    Cell::whole(line.at_s),
                    Cell::text(said),
                ]);
            }
        }
    }
    table(&["person", "attempt", "scenario", "place", "at_s", "decision"], rows)
}
