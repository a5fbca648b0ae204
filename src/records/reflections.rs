//! What people thought of their own attempts: the guess before the card, their explanation, and what they want to do
//! next time. A seal tells what the disk has changed; that is not shown as anybody's words.

use super::attempts::{AttemptId, Taken, list};
use super::csv::Cell;
use super::people::PersonId;
use super::sealed::seal;
use rusqlite::{Connection, Result, Row, params};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What somebody thought of an attempt of their own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reflection {
    /// The score they expected, 0 to 100.
    pub guessed_points: Option<u32>,
    /// The step they thought had cost most, by its place among the attempt's steps.
    pub guessed_step: Option<u32>,
    /// What they thought went well or badly, in their own words; never scored.
    pub explained: String,
    /// What they want to do next time.
    pub goal: Option<String>,
}

impl Reflection {
    /// As it stands in exports.
    pub(super) fn json(&self) -> Value {
        json!({
            "guessed_points": self.guessed_points,
            "guessed_step": self.guessed_step,
            "explained": self.explained,
            "goal": self.goal,
        })
    }

    /// Its cells in a table; as many empty ones where there is none.
    pub(super) fn cells(reflection: Option<&Reflection>) -> [Cell; 4] {
        let number = |number: Option<u32>| number.map_or(Cell::Empty, Cell::whole);
        let Some(reflection) = reflection else { return [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty] };
        [
            number(reflection.guessed_points),
            number(reflection.guessed_step),
            Cell::text(&reflection.explained),
            reflection.goal.as_ref().map_or(Cell::Empty, Cell::text),
        ]
    }

    fn seal(&self, id: AttemptId) -> i64 {
        // JSON keeps its parts apart, whatever stands in the texts.
        seal(&format!("{}/{}", id.0, self.json()))
    }
}

/// Writes it down in the place of what was thought of the attempt before.
pub(super) fn write(db: &Connection, id: AttemptId, reflection: &Reflection) -> Result<()> {
    let Reflection { guessed_points, guessed_step, explained, goal } = reflection;
    db.execute(
        "INSERT INTO reflections (attempt, guessed_points, guessed_step, explained, goal, seal)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (attempt) DO UPDATE SET guessed_points = excluded.guessed_points,
             guessed_step = excluded.guessed_step, explained = excluded.explained, goal = excluded.goal,
             seal = excluded.seal",
        params![id.0, guessed_points, guessed_step, explained, goal, reflection.seal(id)],
    )
    .map(drop)
}

/// What a person thought of their attempts, as far as nothing has changed it.
pub(super) fn of_person(db: &Connection, person: PersonId) -> Result<BTreeMap<AttemptId, Reflection>> {
    let mut statement = db.prepare(
        "SELECT r.attempt, r.guessed_points, r.guessed_step, r.explained, r.goal, r.seal
         FROM reflections r JOIN attempts a ON a.id = r.attempt WHERE a.person = ?1 ORDER BY r.attempt",
    )?;
    let mut rows = statement.query([person.0])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        all.extend(intact(row));
    }
    Ok(all)
}

/// The attempts of a person, the oldest first, each with what they thought of it.
pub(super) fn history(db: &Connection, person: PersonId) -> Result<Vec<(Taken, Option<Reflection>)>> {
    let mut thought = of_person(db, person)?;
    let taken = list(db, person)?.into_iter();
    let with = |taken: Taken| {
        let reflection = thought.remove(&taken.id);
        (taken, reflection)
    };
    Ok(taken.map(with).collect())
}

/// A row, if nothing has changed it.
fn intact(row: &Row<'_>) -> Option<(AttemptId, Reflection)> {
    let id = AttemptId(row.get(0).ok()?);
    let reflection = Reflection {
        guessed_points: row.get(1).ok()?,
        guessed_step: row.get(2).ok()?,
        explained: row.get(3).ok()?,
        goal: row.get(4).ok()?,
    };
    let sealed: i64 = row.get(5).ok()?;
    (sealed == reflection.seal(id)).then_some((id, reflection))
}
