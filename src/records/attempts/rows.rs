//! How attempts stand in the database.

use super::{AttemptId, Beginning, Course, Line, Mode, Outcome, Taken};
use crate::conversation::RULES_VERSION;
use crate::records::When;
use crate::records::entry::Entry;
use crate::records::kept::Kept;
use crate::records::people::PersonId;
use crate::records::sealed::{OF_ATTEMPTS, seal};
use crate::scenario::{DIMENSIONS, Points};
use rusqlite::{Connection, Result, Row, params};
use serde_json::{Map, Value};

/// The number of the next attempt.
pub(in crate::records) fn next_id(db: &Connection) -> Result<i64> {
    db.query_row("SELECT coalesce(max(id), 0) + 1 FROM attempts", [], |row| row.get(0))
}

/// Writes down that an attempt begins. Written twice it is written once: after trouble everything is tried again.
pub(in crate::records) fn begin(db: &mut Connection, id: AttemptId, beginning: &Beginning) -> Result<()> {
    let Beginning { person, kept, seed, language, mode, at } = beginning;
    let digest = kept.digest();
    let head = Head { id, person: *person, digest: &digest, seed: *seed, language, mode: mode.word(), at: *at };
    let change = db.transaction()?;
    change.execute(
        "INSERT OR IGNORE INTO scenarios (digest, id, hash, files, translations) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![digest, kept.id, kept.hash, kept.files_text(), kept.translations_text()],
    )?;
    change.execute(
        "INSERT OR IGNORE INTO attempts (id, person, scenario, seed, language, mode, rules, started, seal)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id.0,
            person.0,
            digest,
            *seed as i64,
            language,
            mode.word(),
            RULES_VERSION,
            at.0,
            head.seal(RULES_VERSION)
        ],
    )?;
    change.commit()
}

/// Writes down a line.
pub(in crate::records) fn append(db: &mut Connection, id: AttemptId, place: u32, line: &Line) -> Result<()> {
    OF_ATTEMPTS.append(db, id.0, place, i64::from(line.at_s), &line.entry.to_string())
}

/// Writes down that an attempt is over; without an outcome it was given up.
pub(in crate::records) fn finish(db: &Connection, id: AttemptId, at: When, outcome: Option<&Outcome>) -> Result<()> {
    let (score, passed) = (outcome.map(|outcome| outcome.score), outcome.map(|outcome| outcome.passed));
    let dimensions = outcome.map(|outcome| outcome.by_dimension().to_string());
    db.execute(
        "UPDATE attempts SET finished = ?2, score = ?3, passed = ?4, dimensions = ?5 WHERE id = ?1",
        params![id.0, at.0, score, passed, dimensions],
    )
    .map(drop)
}

/// What is read of an attempt's head.
const HEAD: &str = "SELECT a.id, a.person, s.id, s.hash, a.seed, a.language, a.mode, a.rules, a.started, a.finished,
        a.score, a.passed, a.dimensions, (SELECT count(*) FROM decisions d WHERE d.attempt = a.id),
        a.seal, a.scenario, s.files, s.translations
    FROM attempts a JOIN scenarios s ON s.digest = a.scenario";

/// The attempts of a person, the oldest first.
pub(in crate::records) fn list(db: &Connection, person: PersonId) -> Result<Vec<Taken>> {
    let mut statement = db.prepare(&format!("{HEAD} WHERE a.person = ?1 ORDER BY a.id"))?;
    let all = statement.query_map([person.0], taken)?;
    all.collect()
}

/// The attempts of a person with everything in them; `open`: only those that can be continued.
pub(in crate::records) fn courses(db: &Connection, person: PersonId, open: bool) -> Result<Vec<Course>> {
    let only = if open { "AND a.finished IS NULL" } else { "" };
    let mut statement = db.prepare(&format!("{HEAD} WHERE a.person = ?1 {only} ORDER BY a.id"))?;
    let heads = statement.query_map([person.0], |row| Ok((taken(row)?, kept(row)?)))?;
    let heads: Vec<(Taken, Option<Kept>)> = heads.collect::<Result<_>>()?;
    let read = |(taken, kept): (Taken, Option<Kept>)| -> Result<Course> {
        let journal = OF_ATTEMPTS.intact(db, taken.id.0, line)?;
        Ok(Course { taken, kept, journal })
    };
    heads.into_iter().map(read).collect()
}

/// A line of the journal, if its words are known.
fn line(at: i64, what: &str) -> Option<Line> {
    Some(Line { at_s: u32::try_from(at).ok()?, entry: Entry::read(what)? })
}

fn taken(row: &Row<'_>) -> Result<Taken> {
    let mode: String = row.get(6)?;
    let mode = Mode::ALL.into_iter().find(|(word, _)| *word == mode).map_or(Mode::Practice, |(_, mode)| mode);
    let (score, passed): (Option<f64>, Option<bool>) = (row.get(10)?, row.get(11)?);
    let dimensions: Option<String> = row.get(12)?;
    let dimensions = points(&dimensions.unwrap_or_default());
    Ok(Taken {
        id: AttemptId(row.get(0)?),
        person: PersonId(row.get(1)?),
        scenario: row.get(2)?,
        hash: row.get(3)?,
        seed: row.get::<_, i64>(4)? as u64,
        language: row.get(5)?,
        mode,
        rules: row.get(7)?,
        started: When(row.get(8)?),
        finished: row.get::<_, Option<i64>>(9)?.map(When),
        outcome: score.zip(passed).map(|(score, passed)| Outcome { score, passed, dimensions }),
        decisions: row.get(13)?,
    })
}

/// The scenario of an attempt, if neither its text nor the attempt's head has been changed by the disk.
fn kept(row: &Row<'_>) -> Result<Option<Kept>> {
    let (seal, digest): (i64, String) = (row.get(14)?, row.get(15)?);
    let (language, mode): (String, String) = (row.get(5)?, row.get(6)?);
    let head = Head {
        id: AttemptId(row.get(0)?),
        person: PersonId(row.get(1)?),
        digest: &digest,
        seed: row.get::<_, i64>(4)? as u64,
        language: &language,
        mode: &mode,
        at: When(row.get(8)?),
    };
    let (files, translations): (String, String) = (row.get(16)?, row.get(17)?);
    let kept = Kept::from_texts(row.get(2)?, row.get(3)?, &files, &translations);
    let rules: u32 = row.get(7)?;
    Ok(kept.filter(|kept| seal == head.seal(rules) && kept.digest() == digest))
}

fn points(text: &str) -> Points {
    let named: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
    Points(DIMENSIONS.map(|dimension| named.get(dimension).and_then(Value::as_f64).unwrap_or_default()))
}

/// What the seal of an attempt's head stands for.
struct Head<'a> {
    id: AttemptId,
    person: PersonId,
    digest: &'a str,
    seed: u64,
    language: &'a str,
    mode: &'a str,
    at: When,
}

impl Head<'_> {
    fn seal(&self, rules: u32) -> i64 {
        let Head { id, person, digest, seed, language, mode, at } = self;
        seal(&format!("{}/{}/{digest}/{seed}/{language}/{mode}/{rules}/{}", id.0, person.0, at.0))
    }
}
