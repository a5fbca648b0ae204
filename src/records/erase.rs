//! Erasing a person: not hidden, not marked, but gone from every byte of every file of the records.

use super::people::PersonId;
use super::repair::forget_copies;
use super::store::Store;
use super::trouble::Trouble;
use rusqlite::{Connection, Result};

/// What was erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Erased {
    /// Attempts that are gone with the person.
    pub attempts: usize,
    /// Decisions that are gone with them.
    pub decisions: usize,
}

/// Erases a person with everything they did and set.
pub(super) fn erase(store: &mut Store, person: PersonId) -> Result<Erased, Trouble> {
    let erased = store.on(|db| delete(db, person))?;
    // Deleted rows are overwritten by zeros; packing takes away what moving rows had left in free pages, and emptying
    // the log what it still had to tell of earlier times.
    store.on(|db| db.execute_batch("VACUUM;"))?;
    store.on(|db| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())))?;
    forget_copies(&store.folder)?;
    Ok(erased)
}

fn delete(db: &mut Connection, person: PersonId) -> Result<Erased> {
    let change = db.transaction()?;
    let theirs = "SELECT id FROM attempts WHERE person = ?1";
    let decisions = change.execute(&format!("DELETE FROM decisions WHERE attempt IN ({theirs})"), [person.0])?;
    change.execute(&format!("DELETE FROM reflections WHERE attempt IN ({theirs})"), [person.0])?;
    let attempts = change.execute("DELETE FROM attempts WHERE person = ?1", [person.0])?;
    change.execute("DELETE FROM settings WHERE person = ?1", [person.0])?;
    change.execute("DELETE FROM people WHERE id = ?1", [person.0])?;
    // A scenario that nobody else has played says who had it.
    change.execute("DELETE FROM scenarios WHERE digest NOT IN (SELECT scenario FROM attempts)", [])?;
    change.commit()?;
    Ok(Erased { attempts, decisions })
}
