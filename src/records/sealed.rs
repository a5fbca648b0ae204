//! What the disk cannot change unnoticed: seals, and journals in which every line carries one.

use rusqlite::{Connection, Result, Row, params};
use xxhash_rust::xxh3::xxh3_64;

/// What stands for a text, and for no other.
pub(super) fn seal(text: &str) -> i64 {
    // The database knows signed numbers alone; the bits are the same.
    xxh3_64(text.as_bytes()) as i64
}

/// A table of journals: lines in their places, each with its moment, its words and its seal.
pub(super) struct Journals {
    table: &'static str,
    /// The column of the moment.
    at: &'static str,
    /// What the seals of its lines begin with, so that no line passes for one of another table.
    mark: &'static str,
}

/// The journals of attempts.
pub(super) const OF_ATTEMPTS: Journals = Journals { table: "decisions", at: "at_s", mark: "" };

/// The journals of shifts.
pub(super) const OF_SHIFTS: Journals = Journals { table: "shift_decisions", at: "at_ms", mark: "shift/" };

impl Journals {
    /// Writes down a line in the place of whatever stands there or after it, which never counted.
    pub(super) fn append(&self, db: &mut Connection, id: i64, place: u32, at: i64, what: &str) -> Result<()> {
        let Journals { table, at: moment, .. } = self;
        let change = db.transaction()?;
        change.execute(&format!("DELETE FROM {table} WHERE attempt = ?1 AND place >= ?2"), params![id, place])?;
        change.execute(
            &format!("INSERT INTO {table} (attempt, place, {moment}, what, seal) VALUES (?1, ?2, ?3, ?4, ?5)"),
            params![id, place, at, what, self.seal(id, place, at, what)],
        )?;
        change.commit()
    }

    /// The beginning of a journal, up to the first line that is missing, has changed, or says what `read` does not know.
    pub(super) fn intact<L>(&self, db: &Connection, id: i64, read: impl Fn(i64, &str) -> Option<L>) -> Result<Vec<L>> {
        let Journals { table, at: moment, .. } = self;
        let sql = format!("SELECT place, {moment}, what, seal FROM {table} WHERE attempt = ?1 ORDER BY place");
        let mut statement = db.prepare(&sql)?;
        let mut rows = statement.query([id])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let line = self.line(row, id, lines.len()).and_then(|(at, what)| read(at, &what));
            let Some(line) = line else { break };
            lines.push(line);
        }
        Ok(lines)
    }

    /// The moment and the words of a line, if it is the one that belongs to this place and nothing has changed it.
    fn line(&self, row: &Row<'_>, id: i64, expected: usize) -> Option<(i64, String)> {
        let (place, at): (u32, i64) = (row.get(0).ok()?, row.get(1).ok()?);
        let (what, sealed): (String, i64) = (row.get(2).ok()?, row.get(3).ok()?);
        let intact = place as usize == expected && sealed == self.seal(id, place, at, &what);
        intact.then_some((at, what))
    }

    fn seal(&self, id: i64, place: u32, at: i64, what: &str) -> i64 {
        seal(&format!("{}{id}/{place}/{at}/{what}", self.mark))
    }
}
