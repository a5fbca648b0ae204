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

    /// Keeps the values of a scenario.
    pub fn keep_values(&self, program: &Program, values: &Values) {
        // Not a byte is made where none could be written.
        if self.folder.is_some() {
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
