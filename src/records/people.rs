//! People and settings. A person is a pseudonym and nothing else.

use super::trouble::Trouble;
use super::when::When;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use std::collections::BTreeMap;

/// Letters of the longest pseudonym.
const LONGEST: usize = 60;

/// Names a person inside the records.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PersonId(pub(super) i64);

/// Somebody who practises.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// Names them.
    pub id: PersonId,
    /// What they want to be called.
    pub pseudonym: String,
    /// When they first sat down.
    pub since: When,
}

impl PersonId {
    /// Under which everybody's settings stand.
    pub(super) const EVERYBODY: PersonId = PersonId(0);

    /// As it can stand in a setting: which person sat here last.
    pub fn number(self) -> i64 {
        self.0
    }
}

/// A pseudonym without spaces around it, if it can be one: seen by everybody as it was typed.
pub(super) fn pseudonym(typed: &str) -> Result<&str, Trouble> {
    let name = typed.trim();
    let unseen = |c: char| {
        // What turns the direction of writing around could make one name look like another one.
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let fits = !name.is_empty() && name.chars().count() <= LONGEST && !name.chars().any(unseen);
    if fits { Ok(name) } else { Err(Trouble::Pseudonym) }
}

/// Everybody, by pseudonym.
pub(super) fn all(db: &Connection) -> Result<Vec<Person>> {
    let mut statement = db.prepare("SELECT id, pseudonym, since FROM people ORDER BY pseudonym")?;
    let people = statement.query_map([], read)?;
    people.collect()
}

/// The person of that pseudonym; `at` is when they first sat down, if nobody is called that yet.
pub(super) fn find_or_add(db: &Connection, pseudonym: &str, at: When) -> Result<Person> {
    let mut statement = db.prepare("SELECT id, pseudonym, since FROM people WHERE pseudonym = ?1")?;
    if let Some(person) = statement.query_row([pseudonym], read).optional()? {
        return Ok(person);
    }
    db.execute("INSERT INTO people (pseudonym, since) VALUES (?1, ?2)", params![pseudonym, at.0])?;
    Ok(Person { id: PersonId(db.last_insert_rowid()), pseudonym: pseudonym.to_string(), since: at })
}

fn read(row: &Row<'_>) -> Result<Person> {
    Ok(Person { id: PersonId(row.get(0)?), pseudonym: row.get(1)?, since: When(row.get(2)?) })
}

/// The settings of a person, or everybody's.
pub(super) fn settings(db: &Connection, person: PersonId) -> Result<BTreeMap<String, String>> {
    let mut statement = db.prepare("SELECT name, value FROM settings WHERE person = ?1 ORDER BY name")?;
    let settings = statement.query_map([person.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    settings.collect()
}

/// Sets one of them.
pub(super) fn set(db: &Connection, person: PersonId, name: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO settings (person, name, value) VALUES (?1, ?2, ?3)
               ON CONFLICT (person, name) DO UPDATE SET value = excluded.value";
    db.execute(sql, params![person.0, name, value]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pseudonym_is_what_everybody_can_see() {
        assert_eq!(pseudonym("  Kék Róka "), Ok("Kék Róka"));
        assert_eq!(pseudonym("שועל"), Ok("שועל"));
        for typed in ["", "  ", "a\nb", "a\u{202e}b", "\u{200b}", &"x".repeat(LONGEST + 1)] {
            assert_eq!(pseudonym(typed), Err(Trouble::Pseudonym), "{typed:?}");
        }
    }
}
