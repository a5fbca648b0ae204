//! A damaged file is never thrown away: it is copied aside as it is, and what can still be read of it goes into a new
//! one.

use super::schema::{STEPS, TABLES, migrate};
use super::store::{FILE, connect};
use super::trouble::Trouble;
use crate::disk::{self, DiskError};
use rusqlite::types::Value;
use rusqlite::{Connection, Result, params_from_iter};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

/// How the name of a copy begins; the digest of its bytes follows, so that the same damage is copied once.
const COPY: &str = "records.damaged-";

/// The new file while it is being made.
const RESCUED: &str = "records.rescued.sqlite";

/// More than this is not read into memory.
const MOST_BYTES: usize = 1 << 30;

/// What became of a damaged file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repaired {
    /// Where the damaged file lies now.
    pub copy: PathBuf,
    /// People that could be saved.
    pub people: i64,
    /// Attempts that could be saved, shifts included.
    pub attempts: i64,
    /// Decisions that could be saved, those on shifts included.
    pub decisions: i64,
}

/// Copies the damaged file aside and puts a new one in its place. Until the last moment the damaged one is untouched.
pub(super) fn repair(folder: &Path, file: &Path) -> Result<Repaired, Trouble> {
    let failed = |error: DiskError| Trouble::folder(folder, &error);
    let bytes = disk::read_bytes(file, MOST_BYTES).map_err(failed)?;
    let copy = folder.join(format!("{COPY}{:016x}.sqlite", xxh3_64(&bytes)));
    let log = log_of(file);
    // Decisions that are not in the file itself yet. Only a log that is known not to be there may be passed over.
    match disk::read_bytes(&log, MOST_BYTES) {
        Ok(logged) => disk::write_bytes(&log_of(&copy), &logged).map_err(failed)?,
        Err(DiskError::Missing(_)) => {}
        Err(error) => return Err(failed(error)),
    }
    disk::write_bytes(&copy, &bytes).map_err(failed)?;

    remove(folder, |name| name.starts_with(RESCUED)).map_err(failed)?;
    let rescued = folder.join(RESCUED);
    let (people, attempts, decisions) = rescue(&copy, &rescued).map_err(|error| Trouble::of(&error, &rescued))?;
    let fresh = disk::read_bytes(&rescued, MOST_BYTES).map_err(failed)?;

    // The log first: one that belongs to the damaged file would be played into the new one.
    remove(folder, |name| name == format!("{FILE}-wal")).map_err(failed)?;
    disk::write_bytes(file, &fresh).map_err(failed)?;
    remove(folder, |name| name.starts_with(RESCUED)).map_err(failed)?;
    Ok(Repaired { copy, people, attempts, decisions })
}

/// Removes the copies of damaged files: nobody can say whose lines stand in them.
pub(super) fn forget_copies(folder: &Path) -> Result<(), Trouble> {
    remove(folder, |name| name.starts_with(COPY) || name.starts_with(RESCUED))
        .map_err(|error| Trouble::folder(folder, &error))
}

fn remove(folder: &Path, ours: impl Fn(&str) -> bool) -> Result<(), DiskError> {
    disk::keep_newest(folder, 0, ours)
}

/// The log that stands beside a database.
fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_os_string();
    name.push("-wal");
    PathBuf::from(name)
}

/// Makes a new database of the rows that can be read in an old one, and counts people, attempts and decisions.
fn rescue(damaged: &Path, rescued: &Path) -> Result<(i64, i64, i64)> {
    let old = connect(damaged)?;
    let mut new = connect(rescued)?;
    let version: i64 = old.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap_or(0);
    // Rows fit the tables of their own version; the steps after it are taken when the new file is opened.
    let taken =
        usize::try_from(version).ok().and_then(|version| STEPS.get(..version)).filter(|taken| !taken.is_empty());
    migrate(&mut new, taken.unwrap_or(STEPS))?;
    let change = new.transaction()?;
    change.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
    for table in TABLES {
        for order in ["ASC", "DESC"] {
            if copy_rows(&old, &change, table, order)? {
                break;
            }
        }
    }
    // What belongs to somebody or something that could not be read belongs to nobody.
    change.execute_batch(
        "DELETE FROM attempts WHERE person NOT IN (SELECT id FROM people)
                                 OR scenario NOT IN (SELECT digest FROM scenarios);
         DELETE FROM decisions WHERE attempt NOT IN (SELECT id FROM attempts);",
    )?;
    // Files of earlier versions have no such tables.
    for orphans in [
        "DELETE FROM reflections WHERE attempt NOT IN (SELECT id FROM attempts)",
        "DELETE FROM shift_attempts WHERE person NOT IN (SELECT id FROM people)
                                       OR shift NOT IN (SELECT digest FROM shifts)",
        "DELETE FROM shift_decisions WHERE attempt NOT IN (SELECT id FROM shift_attempts)",
    ] {
        if let Ok(mut orphans) = change.prepare(orphans) {
            orphans.execute([])?;
        }
    }
    change.commit()?;
    let count = |table: &str| new.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0));
    // Of an earlier version there is nothing to count.
    let (shifts, done) = (count("shift_attempts").unwrap_or(0), count("shift_decisions").unwrap_or(0));
    Ok((count("people")?, count("attempts")? + shifts, count("decisions")? + done))
}

/// Copies the rows of a table from one end until one cannot be read. Returns whether that was all of them.
fn copy_rows(old: &Connection, new: &Connection, table: &str, order: &str) -> Result<bool> {
    let Ok(mut statement) = old.prepare(&format!("SELECT * FROM {table} ORDER BY rowid {order}")) else {
        return Ok(false);
    };
    let columns = statement.column_count();
    let blanks = vec!["?"; columns].join(", ");
    let Ok(mut insert) = new.prepare(&format!("INSERT OR IGNORE INTO {table} VALUES ({blanks})")) else {
        // The table itself has become another one.
        return Ok(false);
    };
    let Ok(mut rows) = statement.query([]) else { return Ok(false) };
    loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        };
        let values: Result<Vec<Value>> = (0..columns).map(|column| row.get(column)).collect();
        let Ok(values) = values else { return Ok(false) };
        insert.execute(params_from_iter(values))?;
    }
}
