//! The texts of a shift as they were when somebody sat down: the shift, its plan, its what-ifs and its scenarios. Whatever
//! an author changes later, the day goes on with what it began with.

use super::super::kept::{Changed, Kept};
use crate::reading::{Findings, parse};
use crate::shift::{self, Stage};
use crate::staffing::overlay::Overlay;
use crate::words::FileId;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Translations by language: line id to text.
type Translations = BTreeMap<String, BTreeMap<String, String>>;

/// A scenario among the texts: id, hash, files, translations.
type Scenario = (String, String, Vec<(String, String)>, Translations);

/// All texts, as they stand in the database.
type Content = (String, Translations, String, Vec<String>, Vec<Scenario>);

/// A shift's texts: enough to play it again when nothing else of it is left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShiftKept {
    /// The shift's id.
    pub id: String,
    /// Its own file.
    pub shift: String,
    /// Its translations.
    pub translations: Translations,
    /// The plan of its day.
    pub plan: String,
    /// The what-ifs that hold on it, in their order.
    pub what_ifs: Vec<String>,
    /// The scenarios its callers come from, by their ids.
    pub scenarios: Vec<Kept>,
}

impl ShiftKept {
    /// The shift, ready to be played.
    pub fn stage(&self) -> Result<Arc<Stage>, Changed> {
        let mut findings = Findings::new();
        let read = shift::read(&self.id, FileId(0), &self.shift, &mut findings).ok_or(Changed::Scenario)?;
        let plan = parse(FileId(1), &self.plan, &mut findings);
        let mut changes = Vec::new();
        for (file, text) in (2u16..).map(FileId).zip(&self.what_ifs) {
            changes.push(Overlay::read(file, text, &mut findings).ok_or(Changed::Scenario)?.set);
        }
        let mut programs = BTreeMap::new();
        for kept in &self.scenarios {
            programs.insert(kept.id.clone(), kept.program()?);
        }
        let stage = Stage::new(read, &plan, &changes, programs, self.translations.clone(), &mut findings);
        let stage = stage.map_err(|_| Changed::Scenario)?;
        if findings.has_errors() { Err(Changed::Scenario) } else { Ok(Arc::new(stage)) }
    }

    /// The texts as they stand in the database.
    pub(super) fn content(&self) -> String {
        let scenario =
            |kept: &Kept| (kept.id.clone(), kept.hash.clone(), kept.files.clone(), kept.translations.clone());
        let scenarios: Vec<Scenario> = self.scenarios.iter().map(scenario).collect();
        let content = (&self.shift, &self.translations, &self.plan, &self.what_ifs, &scenarios);
        serde_json::to_string(&content).unwrap_or_default()
    }

    /// Reads what [`ShiftKept::content`] wrote.
    pub(super) fn from_content(id: String, content: &str) -> Option<ShiftKept> {
        let (shift, translations, plan, what_ifs, scenarios): Content = serde_json::from_str(content).ok()?;
        let scenarios = scenarios.into_iter();
        let scenarios =
            scenarios.map(|(id, hash, files, translations)| Kept { id, hash, files, translations }).collect();
        Some(ShiftKept { id, shift, translations, plan, what_ifs, scenarios })
    }
}

/// Names the exact texts of a shift: the same digest is the same shift word for word.
pub(super) fn digest(id: &str, content: &str) -> String {
    let mut digest = Sha256::new();
    for part in [id, content] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
