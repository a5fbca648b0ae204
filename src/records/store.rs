//! Opens the database; nothing else does.
//!
//! Nothing is written before it is known that the file is one of ours, not from a newer version, and whole. From the
//! first look on it is locked, so that a second copy of the program is refused instead of raced.

use super::repair::{Repaired, repair};
use super::schema::{APPLICATION, STEPS, migrate};
use super::trouble::Trouble;
use crate::disk::{self, faults};
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization, TransactionOperation};
use rusqlite::{Connection, OpenFlags, Result};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The database's name in the data folder.
pub(super) const FILE: &str = "records.sqlite";

/// How long another program, a virus scanner for one, may keep the file before it counts as in use.
const PATIENCE: Duration = Duration::from_millis(200);

/// So many steps of a statement apart may it break off, in tests in which the disk is told to fail in the middle of one.
/// Beginning, committing and taking back have fewer: they happen or they do not.
const STEPS_BETWEEN: i32 = 6;

/// The open database. Whatever reads or writes it is handed the connection.
pub(super) struct Store {
    db: Connection,
    /// The folder it lies in.
    pub folder: PathBuf,
    file: PathBuf,
}

impl Store {
    /// Opens the records of a folder, making both where there are none. A damaged file is put aside, and what can be
    /// read of it goes into a new one.
    pub fn open(folder: &Path, most_pages: Option<u32>) -> Result<(Store, Option<Repaired>), Trouble> {
        disk::create_dir(folder).map_err(|error| Trouble::folder(folder, &error))?;
        let file = folder.join(FILE);
        let (db, repaired) = match ready(&file, most_pages) {
            Err(Trouble::Damaged(_)) => {
                let repaired = repair(folder, &file)?;
                (ready(&file, most_pages)?, Some(repaired))
            }
            other => (other?, None),
        };
        Ok((Store { db, folder: folder.to_path_buf(), file }, repaired))
    }

    /// Does something with the database; what it says is said about the file.
    pub fn on<T>(&mut self, what: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T, Trouble> {
        what(&mut self.db).map_err(|error| Trouble::of(&error, &self.file))
    }
}

/// A connection to a file that leaves the file as it is, also when it is closed again.
pub(super) fn connect(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(file, flags)?;
    db.busy_timeout(PATIENCE)?;
    if faults::are_counted(file, faults::Call::Statement) {
        let file = file.to_path_buf();
        db.authorizer(Some(move |asked: AuthContext<'_>| may(&file, asked.action)))?;
    }
    if faults::are_counted(file, faults::Call::Midway) {
        let file = file.to_path_buf();
        let breaks = move || faults::meet(&file, faults::Call::Midway).is_err();
        db.progress_handler(STEPS_BETWEEN, Some(breaks))?;
    }
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // What is sorted or packed on the way stays in memory: a file for it would outlive an erased person.
    db.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;")?;
    Ok(db)
}

/// Whether a statement may be made, in tests in which the disk is told to fail. What it reads belongs to it; and what was
/// begun can be taken back on every disk.
fn may(file: &Path, action: AuthAction<'_>) -> Authorization {
    let back = AuthAction::Transaction { operation: TransactionOperation::Rollback };
    let counts = !matches!(action, AuthAction::Read { .. } | AuthAction::Function { .. }) && action != back;
    if counts && faults::meet(file, faults::Call::Statement).is_err() {
        return Authorization::Deny;
    }
    Authorization::Allow
}

/// A connection ready for use.
fn ready(file: &Path, most_pages: Option<u32>) -> Result<Connection, Trouble> {
    let said = |error: rusqlite::Error| Trouble::of(&error, file);
    let mut db = connect(file).map_err(said)?;
    if db.is_readonly("main").map_err(said)? {
        return Err(Trouble::ReadOnly(file.to_path_buf()));
    }
    look(&db, file)?;
    if !is_whole(&db).map_err(said)? {
        return Err(Trouble::Damaged(file.to_path_buf()));
    }
    prepare(&mut db, most_pages).map_err(said)?;
    Ok(db)
}

/// Looks at what it is, and refuses what is not ours or not for us.
fn look(db: &Connection, file: &Path) -> Result<(), Trouble> {
    let number = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0));
    let said = |error: rusqlite::Error| Trouble::of(&error, file);
    let found = number("PRAGMA user_version").map_err(said)?;
    let application = number("PRAGMA application_id").map_err(said)?;
    let things = number("SELECT count(*) FROM sqlite_schema").map_err(said)?;
    if application == 0 && found == 0 && things == 0 {
        return Ok(());
    }
    if application != APPLICATION {
        return Err(Trouble::Foreign(file.to_path_buf()));
    }
    let known = STEPS.len() as i64;
    if !(1..=known).contains(&found) {
        return Err(Trouble::Newer { file: file.to_path_buf(), found, known });
    }
    Ok(())
}

/// Whether its pages fit together.
fn is_whole(db: &Connection) -> Result<bool> {
    db.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0)).map(|said| said == "ok")
}

/// From here on it is written: every commit waits for the disk, and what is deleted is overwritten.
fn prepare(db: &mut Connection, most_pages: Option<u32>) -> Result<()> {
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;",
    )?;
    if let Some(pages) = most_pages {
        db.execute_batch(&format!("PRAGMA max_page_count = {pages};"))?;
    }
    migrate(db, STEPS)?;
    // Closed in good order it is one file again.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}
