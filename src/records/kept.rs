//! The text of a scenario as it was when an attempt began. An author may change the file a minute later: the attempt
//! goes on with what it began with.

use crate::conversation::Program;
use crate::reading::Sources;
use crate::scenario::{self, Reading, Shelf};
use crate::shift::LeftBehind;
use crate::words::FileId;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The name every scenario's own file has among its files.
const MAIN: &str = "scenario.ron";

/// A scenario's texts: enough to play it again when nothing else of it is left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// The scenario's id.
    pub id: String,
    /// Names the exact scenario: what reading gives for these files.
    pub hash: String,
    /// Its own file and the shared ones it uses: plain name and text.
    pub files: Vec<(String, String)>,
    /// Translations by language: line id to text.
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
}

/// Why an attempt cannot be played again as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Changed {
    /// The scenario that was kept is not readable as it was.
    Scenario,
    /// The rules of the engine are not those it was played by.
    Rules,
    /// What was kept of it is damaged.
    Damaged,
    /// At this decision, counted from 0, it takes another way.
    Decision(usize),
}

impl Changed {
    /// The key of its sentence among the program's texts.
    pub fn key(self) -> &'static str {
        match self {
            Changed::Scenario => "records-changed-scenario",
            Changed::Rules => "records-changed-rules",
            Changed::Damaged => "records-changed-damaged",
            Changed::Decision(_) => "records-changed-decision",
        }
    }
}

impl Kept {
    /// What to keep of a scenario that can be played, with the texts it was read from.
    pub fn of(program: &Program, sources: &Sources) -> Kept {
        let mut files = Vec::new();
        for file in (0..=u16::MAX).map(FileId) {
            let shown = sources.name(file);
            if shown.is_empty() {
                break;
            }
            // Places may be shown with whole paths; among its files one is known by its last name alone.
            let plain = shown.rsplit(['/', '\\']).next().unwrap_or(shown);
            let name = if file == FileId(0) { MAIN } else { plain };
            files.push((name.to_string(), sources.text(file).to_string()));
        }
        Kept {
            id: program.scenario.id.to_string(),
            hash: program.hash.clone(),
            files,
            translations: program.translations.clone(),
        }
    }

    /// The same for what became of the scenario with what a shift has left behind.
    pub fn with(&self, left: &LeftBehind, program: &Program) -> Kept {
        let left = (LeftBehind::FILE.to_string(), left.written());
        Kept {
            id: self.id.clone(),
            hash: program.hash.clone(),
            files: self.files.iter().cloned().chain([left]).collect(),
            translations: program.translations.clone(),
        }
    }

    /// The scenario, ready to be played; with what a shift has left behind, where that stands beside it.
    pub fn program(&self) -> Result<Arc<Program>, Changed> {
        let Reading { scenario, findings, hash, .. } = scenario::read(&self.id, self);
        let scenario = scenario.filter(|_| !findings.has_errors()).ok_or(Changed::Scenario)?;
        let mut program = Program::new(scenario, hash).map_err(|_| Changed::Scenario)?;
        program.translations = self.translations.clone();
        if let Ok(left) = self.file(LeftBehind::FILE) {
            let left = LeftBehind::read(&left).ok_or(Changed::Damaged)?;
            program = left.onto(&program).map_err(|_| Changed::Scenario)?;
        }
        if program.hash == self.hash { Ok(Arc::new(program)) } else { Err(Changed::Scenario) }
    }

    /// The files as they stand in the database.
    pub(super) fn files_text(&self) -> String {
        serde_json::to_string(&self.files).unwrap_or_default()
    }

    /// The translations as they stand in the database.
    pub(super) fn translations_text(&self) -> String {
        serde_json::to_string(&self.translations).unwrap_or_default()
    }

    /// Names everything that is kept, translations too: the same digest is the same scenario word for word.
    pub(super) fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for part in [&self.id, &self.hash, &self.files_text(), &self.translations_text()] {
            digest.update(part.as_bytes());
            digest.update([0]);
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads what [`Kept::files_text`] and [`Kept::translations_text`] wrote.
    pub(super) fn from_texts(id: String, hash: String, files: &str, translations: &str) -> Option<Kept> {
        let files = serde_json::from_str(files).ok()?;
        Some(Kept { id, hash, files, translations: serde_json::from_str(translations).ok()? })
    }
}

impl Shelf for Kept {
    fn file(&self, name: &str) -> Result<String, String> {
        let found = self.files.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text.clone()).ok_or_else(|| format!("{name} was not kept"))
    }
}
