//! Shifts among what somebody takes along.

use super::super::csv::{Cell, table};
use super::super::shifts::{ShiftCourse, ShiftOutcome, shift_json};
use super::Dossier;
use crate::scoring::event_json;
use crate::shift::{Day, Held};
use crate::words::{Moment, TimeOfDay};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A shift with its journal; its contacts where it can be played again, else null.
pub(super) fn course_json(course: &ShiftCourse) -> Value {
    let journal = course.journal.iter();
    let journal =
        journal.map(|line| json!({ "at": clock(line.at), "at_ms": line.at.0, "entry": line.what.to_string() }));
    let journal: Vec<Value> = journal.collect();
    let mut whole = shift_json(&course.taken);
    if let Value::Object(whole) = &mut whole {
        whole.insert("journal".to_string(), journal.into());
        whole.insert("lost".to_string(), course.lost().into());
        whole.insert("played".to_string(), course.replay().ok().map(|day| contacts_json(&day)).into());
    }
    whole
}

/// Every contact of a day that became a conversation, by when somebody picked up; and those that the person has opened
/// themselves, with the action they came of.
fn contacts_json(day: &Day) -> Vec<Value> {
    let mut all: Vec<&Held> = day.done().iter().chain(day.parked()).chain(day.held()).collect();
    all.sort_by_key(|held| held.since);
    let action = |held: &Held| {
        let done = day.acts().get(held.act()?)?;
        day.stage().shift.actions.0.get(done.action).map(|action| action.id.as_str())
    };
    let contact = |held: &&Held| {
        json!({
            "scenario": held.attempt.program().scenario.id.as_str(),
            "action": action(held),
            "at": clock(held.since),
            "waited_s": held.waited.0 / 1000,
            "seed": held.attempt.seed(),
            "events": held.attempt.events().iter().map(event_json).collect::<Vec<Value>>(),
        })
    };
    all.iter().map(contact).collect()
}

/// The texts of all shifts, each once.
pub(super) fn texts_json(dossiers: &[Dossier]) -> Vec<Value> {
    let mut all: BTreeMap<&str, Value> = BTreeMap::new();
    for course in dossiers.iter().flat_map(|dossier| &dossier.shifts) {
        let Some(kept) = &course.kept else { continue };
        all.entry(course.taken.hash.as_str()).or_insert_with(|| {
            let scenarios = kept.scenarios.iter().map(|kept| {
                let files: Map<String, Value> =
                    kept.files.iter().map(|(name, text)| (name.clone(), text.as_str().into())).collect();
                json!({ "id": kept.id, "hash": kept.hash, "files": files, "translations": kept.translations })
            });
            json!({
                "id": kept.id,
                "hash": course.taken.hash,
                "shift": kept.shift,
                "translations": kept.translations,
                "plan": kept.plan,
                "what_ifs": kept.what_ifs,
                "scenarios": scenarios.collect::<Vec<Value>>(),
            })
        });
    }
    all.into_values().collect()
}

/// A row for each shift.
pub fn shifts_csv(dossiers: &[Dossier]) -> String {
    let heading = [
        "person",
        "shift_attempt",
        "shift",
        "hash",
        "chair",
        "seed",
        "language",
        "mode",
        "rules",
        "day_rules",
        "started",
        "finished",
        "decisions",
        "lost_share",
        "lost_share_without",
        "mean_score",
        "contacts",
    ];
    let rows = dossiers.iter().flat_map(|dossier| dossier.shifts.iter().map(move |course| (dossier, &course.taken)));
    table(
        &heading,
        rows.map(|(dossier, taken)| {
            let outcome = taken.outcome.as_ref();
            let share = |of: fn(&ShiftOutcome) -> Option<f64>| match outcome.and_then(of) {
                Some(share) => Cell::Number(format!("{share:.4}")),
                None => Cell::Empty,
            };
            vec![
                Cell::text(&dossier.person.pseudonym),
                Cell::whole(taken.id.number()),
                Cell::text(&taken.shift),
                Cell::text(&taken.hash),
                Cell::text(taken.chair.word()),
                Cell::whole(taken.seed),
                Cell::text(&taken.language),
                Cell::text(taken.mode.word()),
                Cell::whole(taken.rules),
                Cell::whole(taken.day_rules),
                Cell::text(taken.started),
                taken.finished.map_or(Cell::Empty, Cell::text),
                Cell::whole(taken.decisions),
                share(|outcome| outcome.lost_share),
                share(|outcome| outcome.lost_share_without),
                Cell::points(outcome.and_then(|outcome| outcome.mean_score)),
                outcome.map_or(Cell::Empty, |outcome| Cell::whole(outcome.contacts)),
            ]
        }),
    )
}

/// A row for each line of each shift's journal.
pub fn shift_decisions_csv(dossiers: &[Dossier]) -> String {
    let mut rows = Vec::new();
    for dossier in dossiers {
        for course in &dossier.shifts {
            let told = course.told();
            for (place, line) in course.journal.iter().enumerate() {
                let said = told.as_ref().and_then(|told| told.get(place)).cloned();
                rows.push(vec![
                    Cell::text(&dossier.person.pseudonym),
                    Cell::whole(course.taken.id.number()),
                    Cell::text(&course.taken.shift),
                    Cell::whole(place as i64 + 1),
                    Cell::text(clock(line.at)),
                    Cell::text(said.unwrap_or_else(|| line.what.to_string())),
                ]);
            }
        }
    }
    table(&["person", "shift_attempt", "shift", "place", "at", "decision"], rows)
}

/// A moment of the day as a clock shows it, with seconds.
fn clock(at: Moment) -> String {
    let second = u32::try_from(at.0 / 1000).unwrap_or(u32::MAX);
    format!("{}:{:02}", TimeOfDay(second / 60 * 60), second % 60)
}
