//! The lines that somebody has recorded, by scenario and by what they say.

use super::Office;
use crate::conversation::Program;
use crate::library::Library;
use crate::reading::wav::Wav;
use std::collections::BTreeMap;
use std::sync::Arc;

/// By the scenario's id, the recordings by what they say.
pub(super) type Recorded = BTreeMap<String, BTreeMap<String, Arc<Wav>>>;

/// What lies beside the scenarios of a library; most have nothing.
pub(super) fn stock(library: &Library, programs: &[Arc<Program>]) -> Recorded {
    let of = |program: &Arc<Program>| {
        let id = program.scenario.id.to_string();
        let recorded = library.open(&id).ok()?.recordings(&program.scenario).by_text;
        (!recorded.is_empty()).then_some((id, recorded))
    };
    programs.iter().filter_map(of).collect()
}

impl Office {
    /// What somebody has recorded for these words in a scenario.
    pub fn recording(&self, program: &Program, words: &str) -> Option<&Arc<Wav>> {
        self.recorded.get(program.scenario.id.as_str())?.get(words)
    }
}
