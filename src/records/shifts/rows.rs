//! How shifts stand in the database.

use super::kept::digest;
use super::{DAY_RULES, Played, PlayedLine, ShiftBeginning, ShiftCourse, ShiftId, ShiftKept, ShiftOutcome, ShiftTaken};
use crate::conversation::RULES_VERSION;
use crate::records::When;
use crate::records::attempts::Mode;
use crate::records::people::PersonId;
use crate::records::sealed::{OF_SHIFTS, seal};
use crate::shift::Chair;
use crate::words::Moment;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The number of the next shift.
pub(in crate::records) fn next_id(db: &Connection) -> Result<i64> {
    db.query_row("SELECT coalesce(max(id), 0) + 1 FROM shift_attempts", [], |row| row.get(0))
}

/// Writes down that a shift begins. Written twice it is written once: after trouble everything is tried again.
pub(in crate::records) fn begin(db: &mut Connection, id: ShiftId, beginning: &ShiftBeginning) -> Result<()> {
    let ShiftBeginning { person, kept, chair, seed, language, mode, at } = beginning;
    let content = kept.content();
    let digest = digest(&kept.id, &content);
    let head = Head {
        id,
        person: *person,
        digest: &digest,
        chair: chair.word(),
        seed: *seed,
        language,
        mode: mode.word(),
        rules: (RULES_VERSION, DAY_RULES),
        at: *at,
    };
    let change = db.transaction()?;
    change.execute(
        "INSERT OR IGNORE INTO shifts (digest, id, content) VALUES (?1, ?2, ?3)",
        params![digest, kept.id, content],
    )?;
    change.execute(
        "INSERT OR IGNORE INTO shift_attempts
             (id, person, shift, chair, seed, language, mode, rules, day_rules, started, seal)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id.0,
            person.0,
            digest,
            chair.word(),
            *seed as i64,
            language,
            mode.word(),
            RULES_VERSION,
            DAY_RULES,
            at.0,
            head.seal()
        ],
    )?;
    change.commit()
}

/// Writes down a line.
pub(in crate::records) fn append(db: &mut Connection, id: ShiftId, place: u32, line: &PlayedLine) -> Result<()> {
    OF_SHIFTS.append(db, id.0, place, line.at.0 as i64, &line.what.to_string())
}

/// Writes down that a shift is over; without an outcome it was given up. What was known of it before stays, where there is
/// nothing new.
pub(in crate::records) fn finish(db: &Connection, id: ShiftId, at: When, outcome: Option<&ShiftOutcome>) -> Result<()> {
    let lost = outcome.and_then(|outcome| outcome.lost_share);
    let without = outcome.and_then(|outcome| outcome.lost_share_without);
    let mean = outcome.and_then(|outcome| outcome.mean_score);
    db.execute(
        "UPDATE shift_attempts SET finished = coalesce(finished, ?2), lost_share = coalesce(?3, lost_share),
             lost_share_without = coalesce(?4, lost_share_without), mean_score = coalesce(?5, mean_score),
             contacts = coalesce(?6, contacts)
         WHERE id = ?1",
        params![id.0, at.0, lost, without, mean, outcome.map(|outcome| outcome.contacts)],
    )
    .map(drop)
}

/// What is read of a shift's head.
const HEAD: &str = "SELECT a.id AS id, a.person AS person, a.shift AS digest, s.id AS shift, a.chair AS chair,
        a.seed AS seed, a.language AS language, a.mode AS mode, a.rules AS rules, a.day_rules AS day_rules,
        a.started AS started, a.finished AS finished, a.lost_share AS lost_share,
        a.lost_share_without AS lost_share_without, a.mean_score AS mean_score, a.contacts AS contacts, a.seal AS seal,
        (SELECT count(*) FROM shift_decisions d WHERE d.attempt = a.id) AS lines,
        (SELECT count(*) FROM shift_decisions d WHERE d.attempt = a.id AND d.what <> 'passed') AS decisions
    FROM shift_attempts a JOIN shifts s ON s.digest = a.shift";

/// The shifts of a person, the oldest first.
pub(in crate::records) fn list(db: &Connection, person: PersonId) -> Result<Vec<ShiftTaken>> {
    let mut statement = db.prepare(&format!("{HEAD} WHERE a.person = ?1 ORDER BY a.id"))?;
    let all = statement.query_map([person.0], taken)?;
    all.collect()
}

/// Which shifts are wanted with everything in them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::records) enum Wanted {
    /// All of them.
    All,
    /// Those that can be continued.
    Open,
    /// One of them.
    One(ShiftId),
}

/// Shifts of a person with everything in them, the oldest first.
pub(in crate::records) fn courses(db: &Connection, person: PersonId, wanted: Wanted) -> Result<Vec<ShiftCourse>> {
    let mut statement = db.prepare(&format!("{HEAD} WHERE a.person = ?1 ORDER BY a.id"))?;
    let heads = statement.query_map([person.0], |row| Ok((taken(row)?, is_sealed(row)?)))?;
    let mut known: BTreeMap<String, Option<Arc<ShiftKept>>> = BTreeMap::new();
    let mut all = Vec::new();
    for head in heads {
        let (taken, sealed) = head?;
        let is_wanted = match wanted {
            Wanted::All => true,
            Wanted::Open => taken.finished.is_none(),
            Wanted::One(id) => taken.id == id,
        };
        if !is_wanted {
            continue;
        }
        let texts = match known.get(&taken.hash) {
            Some(texts) => texts.clone(),
            None => {
                let texts = kept(db, &taken.hash)?;
                known.insert(taken.hash.clone(), texts.clone());
                texts
            }
        };
        let journal = OF_SHIFTS.intact(db, taken.id.0, line)?;
        all.push(ShiftCourse { taken, kept: texts.filter(|_| sealed), journal });
    }
    Ok(all)
}

/// The texts of a digest, if nothing has changed them.
fn kept(db: &Connection, named: &str) -> Result<Option<Arc<ShiftKept>>> {
    let mut statement = db.prepare("SELECT id, content FROM shifts WHERE digest = ?1")?;
    let found = statement.query_row([named], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((id, content)): Option<(String, String)> = found else { return Ok(None) };
    let intact = digest(&id, &content) == named;
    Ok(ShiftKept::from_content(id, &content).filter(|_| intact).map(Arc::new))
}

/// A line of the journal, if its words are known.
fn line(at: i64, what: &str) -> Option<PlayedLine> {
    Some(PlayedLine { at: Moment(u64::try_from(at).ok()?), what: Played::read(what)? })
}

fn taken(row: &Row<'_>) -> Result<ShiftTaken> {
    let (chair, mode): (String, String) = (row.get("chair")?, row.get("mode")?);
    let chair = Chair::ALL.into_iter().find(|(word, _)| *word == chair).map_or(Chair::Agent, |(_, chair)| chair);
    let mode = Mode::ALL.into_iter().find(|(word, _)| *word == mode).map_or(Mode::Practice, |(_, mode)| mode);
    let (lost_share, lost_share_without) = (row.get("lost_share")?, row.get("lost_share_without")?);
    let mean_score = row.get("mean_score")?;
    let contacts: Option<u32> = row.get("contacts")?;
    Ok(ShiftTaken {
        id: ShiftId(row.get("id")?),
        person: PersonId(row.get("person")?),
        shift: row.get("shift")?,
        hash: row.get("digest")?,
        chair,
        seed: row.get::<_, i64>("seed")? as u64,
        language: row.get("language")?,
        mode,
        rules: row.get("rules")?,
        day_rules: row.get("day_rules")?,
        started: When(row.get("started")?),
        finished: row.get::<_, Option<i64>>("finished")?.map(When),
        outcome: contacts.map(|contacts| ShiftOutcome { lost_share, lost_share_without, mean_score, contacts }),
        decisions: row.get("decisions")?,
        lines: row.get("lines")?,
    })
}

/// Whether nothing has changed a head.
fn is_sealed(row: &Row<'_>) -> Result<bool> {
    let (digest, language): (String, String) = (row.get("digest")?, row.get("language")?);
    let (chair, mode): (String, String) = (row.get("chair")?, row.get("mode")?);
    let head = Head {
        id: ShiftId(row.get("id")?),
        person: PersonId(row.get("person")?),
        digest: &digest,
        chair: &chair,
        seed: row.get::<_, i64>("seed")? as u64,
        language: &language,
        mode: &mode,
        rules: (row.get("rules")?, row.get("day_rules")?),
        at: When(row.get("started")?),
    };
    Ok(row.get::<_, i64>("seal")? == head.seal())
}

/// What the seal of a shift's head stands for.
struct Head<'a> {
    id: ShiftId,
    person: PersonId,
    digest: &'a str,
    chair: &'a str,
    seed: u64,
    language: &'a str,
    mode: &'a str,
    rules: (u32, u32),
    at: When,
}

impl Head<'_> {
    fn seal(&self) -> i64 {
        let Head { id, person, digest, chair, seed, language, mode, rules: (rules, day), at } = self;
        seal(&format!("shift/{}/{}/{digest}/{chair}/{seed}/{language}/{mode}/{rules}/{day}/{}", id.0, person.0, at.0))
    }
}
