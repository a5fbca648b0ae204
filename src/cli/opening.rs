//! Opens a scenario with everything there is to say about it.

use super::Failure;
use super::paint::Paint;
use crate::conversation::{Program, Unready};
use crate::library::Library;
use crate::reading::{Sources, render};
use crate::scenario::findings::unreadable_file;
use crate::scenario::{self, Scenario, check};
use crate::words::{Finding, Severity};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// A scenario that was read and checked quickly.
pub struct Loaded {
    /// Absent when there is nothing readable in it.
    pub scenario: Option<Scenario>,
    /// For showing places.
    pub sources: Sources,
    /// What there is to say, in the order of the files.
    pub findings: Vec<Finding>,
    /// Names the exact scenario.
    pub hash: String,
    /// By language: line id to text.
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
}

impl Loaded {
    /// Finds a scenario by path or id, reads it, and checks what can be checked without playing.
    pub fn open(library: &Library, name: &str) -> Result<Loaded, Failure> {
        let opened = library.open(name).map_err(|why| Failure::input(&why))?;
        let scenario::Reading { scenario, sources, mut findings, hash } = opened.read();
        let translations = opened.translations();
        if let Some(scenario) = &scenario {
            let stale = translations.stale(&scenario::texts(scenario));
            findings.extend(check::quick(scenario, &translations.by_language, &stale));
            findings.extend(translations.problems.iter().map(|problem| untranslated(scenario, problem)));
        }
        let findings = findings.sorted();
        Ok(Loaded { scenario, sources, findings, hash, translations: translations.by_language })
    }

    /// Whether it cannot be played as it stands.
    pub fn has_errors(&self) -> bool {
        self.scenario.is_none() || self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Ready to be played; with errors among the findings, those are the answer.
    pub fn program(&self) -> Result<Arc<Program>, Failure> {
        let scenario = match &self.scenario {
            Some(scenario) if !self.has_errors() => scenario.clone(),
            _ => {
                let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error).cloned();
                let errors: Vec<Finding> = errors.collect();
                let coloured = Paint::of(&io::stderr()).is_on();
                return Err(Failure::findings(render::text(&self.sources, &errors, coloured)));
            }
        };
        let mut program = Program::new(scenario, self.hash.clone()).map_err(|why| unready(&why))?;
        program.translations = self.translations.clone();
        Ok(Arc::new(program))
    }
}

/// A translation that cannot be read stops nobody: what is missing is said in the scenario's own language.
fn untranslated(scenario: &Scenario, problem: &str) -> Finding {
    let claimed = scenario.languages.iter().find(|(language, _)| problem.starts_with(&format!("{language}.ftl")));
    let at = claimed.map_or(scenario.title.at, |(_, at)| *at);
    Finding { severity: Severity::Warning, ..unreadable_file::found(at, problem) }
}

/// What the checks let through and the engine has no room for.
pub fn unready(why: &Unready) -> Failure {
    Failure::input(&match why {
        Unready::Unknown(name, _) => format!("the scenario names \"{name}\", which it does not have"),
        Unready::TooMany(what, room) => format!("the scenario has more than {room} {what}, for which there is no room"),
    })
}
