//! What was solved before: a few files in the data folder, each named by the hash of its scenario.
//!
//! All of it is a courtesy. Whatever cannot be read, or does not belong to this engine and these rules, is solved
//! again; whatever cannot be written is left, and nobody hears of it.

use crate::conversation::Program;
use crate::disk;
use crate::scoring::{MOST_BYTES, Seal, Values, totals_from_bytes, totals_to_bytes};
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// Files that stay. Every edit of a scenario makes another one, of up to some hundred megabytes.
const MOST_FILES: usize = 16;

/// Bytes of the totals of a company: more flaws than a list may have entries do not fit.
const TOTALS_BYTES: usize = 64 * 1024;

/// The ends of the files' names: the values of a scenario, and the totals of its company's ledger.
const VALUES: &str = "bin";
const TOTALS: &str = "company";

/// The folder of what was solved; by default none, and everything is solved anew.
#[derive(Clone, Debug, Default)]
pub struct Solved {
    folder: Option<PathBuf>,
}

impl Solved {
    /// In the data folder, or in the one this system has for what can be made again.
    pub fn new(data: Option<&Path>) -> Solved {
        let own = || ProjectDirs::from("", "", "frontline").map(|places| places.cache_dir().to_path_buf());
        let home = data.map(Path::to_path_buf).or_else(own);
        Solved { folder: home.map(|home| home.join("solved")) }
    }

    /// The values of a scenario.
    pub fn values(&self, program: &Program) -> Option<Values> {
        let bytes = self.read(program, VALUES, MOST_BYTES)?;
        Values::from_bytes(program.rules.clone(), &bytes)
    }

    /// Keeps the values of a scenario. Estimated ones are not kept: they go on being searched where play comes.
    pub fn keep_values(&self, program: &Program, values: &Values) {
        // Not a byte is made where none could be written.
        if self.folder.is_some() && values.is_exact() {
            let mut bytes = Vec::new();
            values.to_bytes(&mut bytes);
            self.write(program, VALUES, &bytes);
        }
    }

    /// What the houses under this seal are worth.
    pub fn totals(&self, program: &Program, seal: Seal) -> Option<Vec<f64>> {
        totals_from_bytes(seal, &self.read(program, TOTALS, TOTALS_BYTES)?)
    }

    /// Keeps what the houses under this seal are worth.
    pub fn keep_totals(&self, program: &Program, seal: Seal, totals: &[f64]) {
        // A company without flaws has no houses to compare.
        if !totals.is_empty() {
            self.write(program, TOTALS, &totals_to_bytes(seal, totals));
        }
    }

    fn read(&self, program: &Program, end: &str, most: usize) -> Option<Vec<u8>> {
        let folder = self.folder.as_ref()?;
        disk::read_bytes(&folder.join(format!("{}.{end}", program.hash)), most).ok()
    }

    fn write(&self, program: &Program, end: &str, bytes: &[u8]) {
        let Some(folder) = &self.folder else { return };
        let written = disk::create_dir(folder)
            .and_then(|()| disk::write_bytes(&folder.join(format!("{}.{end}", program.hash)), bytes))
            .and_then(|()| disk::keep_newest(folder, MOST_FILES, is_own));
        // A full or a locked disk costs the next run some seconds, and nothing else.
        drop(written);
    }
}

/// Whether a file is one of these: begins with a hash, perhaps after the dot of one that was never finished.
fn is_own(name: &str) -> bool {
    let hash = name.trim_start_matches('.').split('.').next().unwrap_or_default();
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Program;
    use crate::office::solving::STACK;
    use crate::scenario::{Shelf, read};
    use crate::scoring::Budget;
    use std::fs;
    use std::thread;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("frontline-solved-{}-{name}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        folder
    }

    struct FirstWords;

    impl Shelf for FirstWords {
        fn file(&self, name: &str) -> Result<String, String> {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-words");
            fs::read_to_string(PathBuf::from(folder).join(name)).map_err(|error| error.to_string())
        }
    }

    fn program() -> Program {
        let reading = read("first-words", &FirstWords);
        Program::new(reading.scenario.expect("it is read"), reading.hash).expect("it is ready")
    }

    /// What the scenario is worth: as kept, or else solved now and kept.
    fn start(program: &Program, solved: &Solved) -> f64 {
        let work = || {
            let values = solved.values(program).unwrap_or_else(|| {
                let values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
                solved.keep_values(program, &values);
                values
            });
            values.start().total
        };
        thread::scope(|scope| {
            let deep = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).expect("a thread");
            deep.join().expect("it is worked out")
        })
    }

    #[test]
    fn what_was_solved_is_found_again_and_what_is_damaged_is_not() {
        let (folder, program) = (scratch("again"), program());
        let solved = Solved::new(Some(&folder));
        assert!(solved.values(&program).is_none());
        let first = start(&program, &solved);
        assert_eq!(solved.values(&program).map(|values| values.start().total), Some(first));
        let file = folder.join("solved").join(format!("{}.bin", program.hash));
        let mut bytes = fs::read(&file).expect("it was written");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, bytes).expect("it is damaged");
        assert!(solved.values(&program).is_none());
        assert_eq!(start(&program, &solved), first);
        assert!(solved.values(&program).is_some(), "solving has put it right");

        let seal = Seal::of([&program.rules]);
        assert_eq!(solved.totals(&program, seal), None);
        solved.keep_totals(&program, seal, &[2.0, 3.0]);
        assert_eq!(solved.totals(&program, seal), Some(vec![2.0, 3.0]));
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn a_folder_that_cannot_be_used_is_never_heard_of() {
        let (folder, program) = (scratch("blocked"), program());
        fs::write(&folder, "a file where the folder should be").expect("written");
        let blocked = start(&program, &Solved::new(Some(&folder)));
        assert_eq!(start(&program, &Solved { folder: None }), blocked);
        drop(fs::remove_file(folder));
    }

    #[test]
    fn the_folder_does_not_grow_and_nobody_elses_file_is_touched() {
        let (folder, program) = (scratch("grow"), program());
        let solved = Solved::new(Some(&folder));
        let place = folder.join("solved");
        fs::create_dir_all(&place).expect("made");
        fs::write(place.join("letter.bin"), "mine").expect("written");
        for hash in 0..20 {
            fs::write(place.join(format!("{hash:016x}.bin")), "old").expect("written");
        }
        start(&program, &solved);
        let names = disk::files(&place).expect("it is there");
        assert_eq!(names.iter().filter(|name| is_own(name)).count(), MOST_FILES);
        assert!(names.contains(&"letter.bin".to_string()));
        assert!(solved.values(&program).is_some());
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn only_files_named_by_a_hash_are_its_own() {
        assert!(is_own("0123456789abcdef.bin") && is_own(".0123456789abcdef.company.77.new"));
        assert!(!is_own("letter.bin") && !is_own("0123456789abcdef0.bin") && !is_own(""));
    }
}
