//! The tables, and the steps from one version of them to the next.

use rusqlite::{Connection, Result, TransactionBehavior};

/// Marks a database as one of this program's: "FrLn".
pub(super) const APPLICATION: i64 = 0x4672_4c6e;

/// The steps: the n-th one leads to version n. A step that was released is never changed; a new one is added behind it.
pub(super) const STEPS: &[&str] = &[
    "
    CREATE TABLE people (
        id INTEGER PRIMARY KEY,
        pseudonym TEXT NOT NULL UNIQUE,
        since INTEGER NOT NULL
    );
    CREATE TABLE scenarios (
        digest TEXT PRIMARY KEY,
        id TEXT NOT NULL,
        hash TEXT NOT NULL,
        files TEXT NOT NULL,
        translations TEXT NOT NULL
    );
    -- score, passed and dimensions are there to be listed quickly; the decisions give them again.
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES people(id),
        scenario TEXT NOT NULL REFERENCES scenarios(digest),
        seed INTEGER NOT NULL,
        language TEXT NOT NULL,
        mode TEXT NOT NULL,
        rules INTEGER NOT NULL,
        started INTEGER NOT NULL,
        seal INTEGER NOT NULL,
        finished INTEGER,
        score REAL,
        passed INTEGER,
        dimensions TEXT
    );
    CREATE INDEX attempts_of_person ON attempts(person);
    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY,
        attempt INTEGER NOT NULL REFERENCES attempts(id),
        place INTEGER NOT NULL,
        at_s INTEGER NOT NULL,
        what TEXT NOT NULL,
        seal INTEGER NOT NULL,
        UNIQUE (attempt, place)
    );
    -- A person's own settings, or everybody's under person 0. No setting holds a pseudonym.
    CREATE TABLE settings (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        UNIQUE (person, name)
    );
",
    "
    -- What somebody thought of an attempt of their own before they saw its card, and what they want to do next time.
    CREATE TABLE reflections (
        id INTEGER PRIMARY KEY,
        attempt INTEGER NOT NULL UNIQUE REFERENCES attempts(id),
        guessed_points INTEGER,
        guessed_step INTEGER,
        explained TEXT NOT NULL,
        goal TEXT,
        seal INTEGER NOT NULL
    );
",
    "
    -- The texts of a shift as it was played: its own, its plan's, its what-ifs' and its scenarios', as JSON.
    CREATE TABLE shifts (
        digest TEXT PRIMARY KEY,
        id TEXT NOT NULL,
        content TEXT NOT NULL
    );
    -- Lost shares, mean score and number of contacts are there to be listed quickly; the decisions give them again.
    CREATE TABLE shift_attempts (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES people(id),
        shift TEXT NOT NULL REFERENCES shifts(digest),
        chair TEXT NOT NULL,
        seed INTEGER NOT NULL,
        language TEXT NOT NULL,
        mode TEXT NOT NULL,
        rules INTEGER NOT NULL,
        day_rules INTEGER NOT NULL,
        started INTEGER NOT NULL,
        seal INTEGER NOT NULL,
        finished INTEGER,
        lost_share REAL,
        lost_share_without REAL,
        mean_score REAL,
        contacts INTEGER
    );
    CREATE INDEX shift_attempts_of_person ON shift_attempts(person);
    CREATE TABLE shift_decisions (
        id INTEGER PRIMARY KEY,
        attempt INTEGER NOT NULL REFERENCES shift_attempts(id),
        place INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        what TEXT NOT NULL,
        seal INTEGER NOT NULL,
        UNIQUE (attempt, place)
    );
",
];

/// The tables that hold something, each after those it refers to.
pub(super) const TABLES: [&str; 9] = [
    "people",
    "scenarios",
    "attempts",
    "decisions",
    "settings",
    "reflections",
    "shifts",
    "shift_attempts",
    "shift_decisions",
];

/// Takes a database through the steps it has not taken yet; each is taken wholly or not at all.
pub(super) fn migrate(db: &mut Connection, steps: &[&str]) -> Result<()> {
    let done: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for (version, step) in (1i64..).zip(steps) {
        if version <= done {
            continue;
        }
        let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change.execute_batch(step)?;
        change.execute_batch(&format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {version};"))?;
        change.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(db: &Connection) -> i64 {
        db.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("every database has one")
    }

    #[test]
    fn steps_are_taken_once_and_one_that_fails_leaves_the_version_before_it() {
        let mut db = Connection::open_in_memory().expect("there is memory");
        migrate(&mut db, &["CREATE TABLE a (x)"]).expect("the first step");
        db.execute_batch("INSERT INTO a VALUES (7)").expect("written");
        let broken = ["CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y; CREATE TABLE a (z)"];
        assert!(migrate(&mut db, &broken).is_err());
        assert_eq!(version(&db), 1);
        assert!(db.prepare("SELECT y FROM a").is_err(), "half a step was taken");
        let mended = ["CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y", "CREATE TABLE b (x)"];
        for _ in 0..2 {
            migrate(&mut db, &mended).expect("twice is once");
            assert_eq!(version(&db), 3);
        }
        let kept: i64 = db.query_row("SELECT x FROM a", [], |row| row.get(0)).expect("it is still there");
        assert_eq!(kept, 7);
    }

    #[test]
    fn a_file_of_the_first_version_is_brought_up_and_has_lost_nothing() {
        let mut db = Connection::open_in_memory().expect("there is memory");
        migrate(&mut db, &STEPS[..1]).expect("the first step");
        db.execute_batch(
            "INSERT INTO people VALUES (3, 'Kék Róka', 1000);
             INSERT INTO scenarios VALUES ('d', 'first-words', 'h', '[]', '{}');
             INSERT INTO attempts VALUES (7, 3, 'd', 4, 'en', 'exam', 1, 2000, 0, 3000, 61.5, 1, '{}');
             INSERT INTO decisions VALUES (1, 7, 0, 0, 'wait', 0);
             INSERT INTO settings VALUES (1, 3, 'theme', 'dark');",
        )
        .expect("the tables of the first version take it");
        migrate(&mut db, STEPS).expect("the steps after it");
        assert_eq!(version(&db), STEPS.len() as i64);
        for table in TABLES {
            let sql = format!("SELECT count(*) FROM {table}");
            let rows: i64 = db.query_row(&sql, [], |row| row.get(0)).expect("it can be counted");
            let is_new = table == "reflections" || table.starts_with("shift");
            assert_eq!(rows, i64::from(!is_new), "{table}");
        }
        db.execute_batch("PRAGMA foreign_keys = ON;").expect("they hold from now on");
        let think = "INSERT INTO reflections (attempt, explained, seal) VALUES (?1, 'I was calm.', 0)";
        assert_eq!(db.execute(think, [7]).expect("the attempt is there"), 1);
        assert!(db.execute(think, [7]).is_err(), "one for each attempt");
        assert!(db.execute(think, [8]).is_err(), "and none without an attempt");
    }

    #[test]
    fn a_file_of_the_second_version_takes_shifts_and_has_lost_nothing() {
        let mut db = Connection::open_in_memory().expect("there is memory");
        migrate(&mut db, &STEPS[..2]).expect("the first two steps");
        db.execute_batch(
            "INSERT INTO people VALUES (3, 'Kék Róka', 1000);
             INSERT INTO scenarios VALUES ('d', 'first-words', 'h', '[]', '{}');
             INSERT INTO attempts VALUES (7, 3, 'd', 4, 'en', 'exam', 1, 2000, 0, 3000, 61.5, 1, '{}');
             INSERT INTO reflections (attempt, explained, seal) VALUES (7, 'I was calm.', 0);",
        )
        .expect("the tables of the second version take it");
        migrate(&mut db, STEPS).expect("the step after it");
        let thought: String =
            db.query_row("SELECT explained FROM reflections WHERE attempt = 7", [], |row| row.get(0)).expect("kept");
        assert_eq!((version(&db), thought.as_str()), (3, "I was calm."));
        db.execute_batch("PRAGMA foreign_keys = ON; INSERT INTO shifts VALUES ('s', 'noon-storm', '[]');")
            .expect("taken");
        let begin = "INSERT INTO shift_attempts VALUES (1, ?1, 's', 'lead', 4, 'en', 'exam', 1, 1, 2, 0, NULL, NULL,
             NULL, NULL, NULL)";
        assert!(db.execute(begin, [4]).is_err(), "nobody is there");
        assert_eq!(db.execute(begin, [3]).expect("the person is there"), 1);
        let line = "INSERT INTO shift_decisions (attempt, place, at_ms, what, seal) VALUES (?1, 0, 0, 'act 1', 0)";
        assert_eq!(db.execute(line, [1]).expect("the shift is there"), 1);
        assert!(db.execute(line, [1]).is_err(), "one line at each place");
        assert!(db.execute(line, [2]).is_err(), "and none without a shift");
    }

    #[test]
    fn the_tables_are_those_of_the_newest_version() {
        let mut db = Connection::open_in_memory().expect("there is memory");
        migrate(&mut db, STEPS).expect("the steps");
        for table in TABLES {
            assert!(db.prepare(&format!("SELECT * FROM {table}")).is_ok(), "{table}");
        }
        let tables: i64 = db
            .query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'table'", [], |row| row.get(0))
            .expect("it can be counted");
        assert_eq!(tables, TABLES.len() as i64, "a table that erasing and repairing do not know of");
    }
}
