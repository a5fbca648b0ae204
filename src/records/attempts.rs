//! Attempts and their journals: one line for each decision, only ever added.
//!
//! Every line carries a seal over what stands in it, and so does the head of an attempt: a line that the disk has
//! changed is noticed, and what comes before it still counts.

use super::entry::Entry;
use super::kept::{Changed, Kept};
use super::people::PersonId;
use super::when::When;
use crate::conversation::{Attempt, Program, RULES_VERSION};
use crate::scenario::{DIMENSIONS, Points};
use crate::scoring::Scorecard;
use rusqlite::{Connection, Result, Row, params};
use serde_json::{Map, Value};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// Names an attempt inside the records.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AttemptId(pub(super) i64);

impl AttemptId {
    /// As it stands in lists and exports.
    pub fn number(self) -> i64 {
        self.0
    }
}

/// How an attempt is played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mode {
    /// Moods are shown, and everything is explained at once.
    Guided,
    /// One may go back to an earlier decision.
    Practice,
    /// Neither, and no pause.
    Exam,
    /// For a group in front of a projector.
    Show,
}

impl Mode {
    /// Every mode with its word.
    pub const ALL: [(&'static str, Mode); 4] =
        [("guided", Mode::Guided), ("practice", Mode::Practice), ("exam", Mode::Exam), ("show", Mode::Show)];

    /// The word for it in files and lists.
    pub fn word(self) -> &'static str {
        match self {
            Mode::Guided => "guided",
            Mode::Practice => "practice",
            Mode::Exam => "exam",
            Mode::Show => "show",
        }
    }
}

/// With what an attempt begins.
#[derive(Clone, PartialEq, Debug)]
pub struct Beginning {
    /// Whose it is.
    pub person: PersonId,
    /// The scenario, word for word.
    pub kept: Kept,
    /// What chance is keyed by.
    pub seed: u64,
    /// The language it is spoken in.
    pub language: String,
    /// How it is played.
    pub mode: Mode,
    /// When it begins.
    pub at: When,
}

/// What came out, as it was when the attempt ended. It is kept to be listed; the decisions give it again.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// 0 to 100.
    pub score: f64,
    /// Whether the attempt counts as passed.
    pub passed: bool,
    /// Points reached by dimension.
    pub dimensions: Points,
}

impl Outcome {
    /// What a card says.
    pub fn of(card: &Scorecard) -> Outcome {
        Outcome { score: card.score, passed: card.passed, dimensions: card.dimensions }
    }

    /// The points by the names of their dimensions.
    pub(super) fn by_dimension(&self) -> Value {
        let points = DIMENSIONS.iter().zip(self.dimensions.0);
        Value::Object(points.map(|(name, points)| (name.to_string(), Value::from(points))).collect())
    }
}

/// An attempt as it stands in a list.
#[derive(Clone, PartialEq, Debug)]
pub struct Taken {
    /// Names it.
    pub id: AttemptId,
    /// Whose it is.
    pub person: PersonId,
    /// The scenario's id.
    pub scenario: String,
    /// Names the exact scenario.
    pub hash: String,
    /// What chance was keyed by.
    pub seed: u64,
    /// The language it was spoken in.
    pub language: String,
    /// How it was played.
    pub mode: Mode,
    /// Version of the engine's rules it was played by.
    pub rules: u32,
    /// When it began.
    pub started: When,
    /// When it ended or was given up; absent while it can be continued.
    pub finished: Option<When>,
    /// What came out; absent also when it was given up.
    pub outcome: Option<Outcome>,
    /// Lines in its journal.
    pub decisions: u32,
}

/// A line of the journal with its time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    /// Seconds since the case began.
    pub at_s: u32,
    /// What it says.
    pub entry: Entry,
}

/// An attempt with everything that is needed to play it again.
#[derive(Clone, PartialEq, Debug)]
pub struct Course {
    /// Its head.
    pub taken: Taken,
    /// The scenario, word for word; absent when what was kept is damaged.
    pub kept: Option<Kept>,
    /// Its journal, up to the first line that is missing or damaged.
    pub journal: Vec<Line>,
}

impl Course {
    /// Plays it again, with the scenario as it was.
    pub fn replay(&self) -> Result<Attempt, Changed> {
        let kept = self.kept.as_ref().ok_or(Changed::Damaged)?;
        self.replay_in(&kept.program()?)
    }

    /// Plays it again in a scenario that is known to be the same; spares reading it.
    pub fn replay_in(&self, program: &Arc<Program>) -> Result<Attempt, Changed> {
        if self.taken.rules != RULES_VERSION {
            return Err(Changed::Rules);
        }
        if program.hash != self.taken.hash {
            return Err(Changed::Scenario);
        }
        let mut counting = Vec::new();
        for line in &self.journal {
            match line.entry {
                Entry::Decided(offer) => counting.push((line.at_s, offer)),
                Entry::Back(to) => counting.truncate(to as usize),
            }
        }
        let mut attempt = Attempt::new(Arc::clone(program), self.taken.seed, &self.taken.language, true);
        for (place, (at_s, offer)) in counting.into_iter().enumerate() {
            if attempt.at_s() != at_s || attempt.decide(offer).is_err() {
                return Err(Changed::Decision(place));
            }
        }
        Ok(attempt)
    }

    /// Lines of the journal that are missing or damaged, and those after them.
    pub fn lost(&self) -> u32 {
        self.taken.decisions.saturating_sub(u32::try_from(self.journal.len()).unwrap_or(u32::MAX))
    }
}

/// The number of the next attempt.
pub(super) fn next_id(db: &Connection) -> Result<i64> {
    db.query_row("SELECT coalesce(max(id), 0) + 1 FROM attempts", [], |row| row.get(0))
}

/// Writes down that an attempt begins. Written twice it is written once: after trouble everything is tried again.
pub(super) fn begin(db: &mut Connection, id: AttemptId, beginning: &Beginning) -> Result<()> {
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

/// Writes down a line. Whatever stands at its place or after it was damaged and never counted.
pub(super) fn append(db: &mut Connection, id: AttemptId, place: u32, line: &Line) -> Result<()> {
    let what = line.entry.to_string();
    let change = db.transaction()?;
    change.execute("DELETE FROM decisions WHERE attempt = ?1 AND place >= ?2", params![id.0, place])?;
    change.execute(
        "INSERT INTO decisions (attempt, place, at_s, what, seal) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id.0, place, line.at_s, what, seal_of_line(id, place, line.at_s, &what)],
    )?;
    change.commit()
}

/// Writes down that an attempt is over; without an outcome it was given up.
pub(super) fn finish(db: &Connection, id: AttemptId, at: When, outcome: Option<&Outcome>) -> Result<()> {
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
pub(super) fn list(db: &Connection, person: PersonId) -> Result<Vec<Taken>> {
    let mut statement = db.prepare(&format!("{HEAD} WHERE a.person = ?1 ORDER BY a.id"))?;
    let all = statement.query_map([person.0], taken)?;
    all.collect()
}

/// The attempts of a person with everything in them; `open`: only those that can be continued.
pub(super) fn courses(db: &Connection, person: PersonId, open: bool) -> Result<Vec<Course>> {
    let only = if open { "AND a.finished IS NULL" } else { "" };
    let mut statement = db.prepare(&format!("{HEAD} WHERE a.person = ?1 {only} ORDER BY a.id"))?;
    let heads = statement.query_map([person.0], |row| Ok((taken(row)?, kept(row)?)))?;
    let heads: Vec<(Taken, Option<Kept>)> = heads.collect::<Result<_>>()?;
    let read = |(taken, kept): (Taken, Option<Kept>)| -> Result<Course> {
        let journal = journal(db, taken.id)?;
        Ok(Course { taken, kept, journal })
    };
    heads.into_iter().map(read).collect()
}

/// The intact beginning of a journal.
fn journal(db: &Connection, id: AttemptId) -> Result<Vec<Line>> {
    let mut statement =
        db.prepare("SELECT place, at_s, what, seal FROM decisions WHERE attempt = ?1 ORDER BY place")?;
    let mut rows = statement.query([id.0])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(line) = line(row, id, lines.len()) else { break };
        lines.push(line);
    }
    Ok(lines)
}

/// A line, if it is the one that belongs to this place and nothing has changed it.
fn line(row: &Row<'_>, id: AttemptId, expected: usize) -> Option<Line> {
    let (place, at_s): (u32, u32) = (row.get(0).ok()?, row.get(1).ok()?);
    let (what, seal): (String, i64) = (row.get(2).ok()?, row.get(3).ok()?);
    let intact = place as usize == expected && seal == seal_of_line(id, place, at_s, &what);
    Entry::read(&what).filter(|_| intact).map(|entry| Line { at_s, entry })
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

fn seal_of_line(id: AttemptId, place: u32, at_s: u32, what: &str) -> i64 {
    seal(&format!("{}/{place}/{at_s}/{what}", id.0))
}

pub(super) fn seal(text: &str) -> i64 {
    // The database knows signed numbers alone; the bits are the same.
    xxh3_64(text.as_bytes()) as i64
}
