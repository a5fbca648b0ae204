//! Erasing a person: not hidden, not marked, but gone from every byte of every file of the records.
//!
//! First their rows go, wholly or not at all; then the files are packed, so that no byte of them is left. Where packing
//! fails the person is gone all the same, that much is said, and packing is done when the records are opened next.

use super::people::{self, PersonId};
use super::repair::forget_copies;
use super::store::Store;
use super::trouble::Trouble;
use rusqlite::{Connection, Result, params};

/// The setting that says that the files are still to be packed.
const DUE: &str = "packing";

/// What was erased.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erased {
    /// Attempts that are gone with the person.
    pub attempts: usize,
    /// Shifts that are gone with them.
    pub shifts: usize,
    /// Decisions that are gone with them, those on shifts included.
    pub decisions: usize,
    /// Whether no byte of it is left; if not, why, and then the files are packed when the records are opened next.
    pub compacted: Result<(), Trouble>,
}

/// Erases a person with everything they did and set.
pub(super) fn erase(store: &mut Store, person: PersonId) -> Result<Erased, Trouble> {
    let erased = match store.on(|db| delete(db, person)) {
        Ok(erased) => erased,
        // A commit may have come about although it was said to have failed.
        Err(trouble) => match store.on(|db| is_there(db, person)) {
            Ok(false) => Erased { attempts: 0, shifts: 0, decisions: 0, compacted: Ok(()) },
            Ok(true) | Err(_) => return Err(trouble),
        },
    };
    let compacted = compact(store);
    Ok(Erased { compacted, ..erased })
}

/// Packs the files if an earlier time could not; if this one cannot either, the next one will try.
pub(super) fn make_up_for(store: &mut Store) {
    if store.on(|db| is_due(db)).unwrap_or(false) {
        drop(compact(store));
    }
}

/// Deleted rows are overwritten by zeros; packing takes away what moving rows had left in free pages, and emptying the log
/// what it still had to tell of earlier times.
fn compact(store: &mut Store) -> Result<(), Trouble> {
    store.on(|db| db.execute_batch("VACUUM;"))?;
    store.on(|db| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())))?;
    forget_copies(&store.folder)?;
    let settled = "DELETE FROM settings WHERE person = ?1 AND name = ?2";
    store.on(|db| db.execute(settled, params![PersonId::EVERYBODY.0, DUE]))?;
    Ok(())
}

fn is_due(db: &Connection) -> Result<bool> {
    Ok(people::settings(db, PersonId::EVERYBODY)?.contains_key(DUE))
}

fn is_there(db: &Connection, person: PersonId) -> Result<bool> {
    db.query_row("SELECT count(*) FROM people WHERE id = ?1", [person.0], |row| row.get::<_, i64>(0)).map(|n| n > 0)
}

fn delete(db: &mut Connection, person: PersonId) -> Result<Erased> {
    let change = db.transaction()?;
    let theirs = "SELECT id FROM attempts WHERE person = ?1";
    let decisions = change.execute(&format!("DELETE FROM decisions WHERE attempt IN ({theirs})"), [person.0])?;
    change.execute(&format!("DELETE FROM reflections WHERE attempt IN ({theirs})"), [person.0])?;
    let attempts = change.execute("DELETE FROM attempts WHERE person = ?1", [person.0])?;
    let theirs = "SELECT id FROM shift_attempts WHERE person = ?1";
    let done = change.execute(&format!("DELETE FROM shift_decisions WHERE attempt IN ({theirs})"), [person.0])?;
    let shifts = change.execute("DELETE FROM shift_attempts WHERE person = ?1", [person.0])?;
    change.execute("DELETE FROM settings WHERE person = ?1", [person.0])?;
    change.execute("DELETE FROM people WHERE id = ?1", [person.0])?;
    // A scenario or a shift that nobody else has played says who had it.
    change.execute("DELETE FROM scenarios WHERE digest NOT IN (SELECT scenario FROM attempts)", [])?;
    change.execute("DELETE FROM shifts WHERE digest NOT IN (SELECT shift FROM shift_attempts)", [])?;
    people::set(&change, PersonId::EVERYBODY, DUE, "due")?;
    change.commit()?;
    Ok(Erased { attempts, shifts, decisions: decisions + done, compacted: Ok(()) })
}

#[cfg(test)]
mod tests {
    use super::super::schema::{STEPS, TABLES, migrate};
    use super::*;

    /// Somebody with a row in every table.
    const SOMEBODY: &str = "
        INSERT INTO people VALUES (3, 'Kék Róka', 1000);
        INSERT INTO scenarios VALUES ('d', 'first-words', 'h', '[]', '{}');
        INSERT INTO attempts VALUES (7, 3, 'd', 4, 'en', 'exam', 1, 2000, 0, 3000, 61.5, 1, '{}');
        INSERT INTO decisions VALUES (1, 7, 0, 0, 'wait', 0);
        INSERT INTO reflections (attempt, explained, seal) VALUES (7, 'I was calm.', 0);
        INSERT INTO settings VALUES (1, 3, 'theme', 'dark');
        INSERT INTO shifts VALUES ('s', 'noon-storm', '[]');
        INSERT INTO shift_attempts VALUES (5, 3, 's', 'lead', 4, 'en', 'exam', 1, 1, 2, 0, NULL, NULL, NULL, NULL, NULL);
        INSERT INTO shift_decisions VALUES (1, 5, 0, 0, 'act 1', 0);
    ";

    #[test]
    fn nothing_of_a_person_is_left_in_any_table() {
        let mut db = Connection::open_in_memory().expect("there is memory");
        migrate(&mut db, STEPS).expect("the steps");
        db.execute_batch("PRAGMA foreign_keys = ON;").expect("they hold");
        db.execute_batch(SOMEBODY).expect("the tables take it");
        let rows = |db: &Connection, table: &str| -> i64 {
            // What everybody has set is nobody's.
            let theirs = if table == "settings" { " WHERE person <> 0" } else { "" };
            db.query_row(&format!("SELECT count(*) FROM {table}{theirs}"), [], |row| row.get(0)).expect("it is counted")
        };
        for table in TABLES {
            assert_eq!(rows(&db, table), 1, "{table}: this test knows of every table");
        }
        let erased = delete(&mut db, PersonId(3)).expect("erased");
        assert_eq!((erased.attempts, erased.shifts, erased.decisions), (1, 1, 2));
        for table in TABLES {
            assert_eq!(rows(&db, table), 0, "{table}");
        }
        assert!(is_due(&db).expect("it is asked"), "packing comes next");
        assert!(!is_there(&db, PersonId(3)).expect("it is asked"));
    }
}
