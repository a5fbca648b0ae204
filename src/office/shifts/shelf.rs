//! Which shifts there are: those that can be played, and those that cannot, with what is wrong with them.

use crate::library::{Library, OpenedShift};
use crate::office::{Broken, Fault};
use crate::shift::{Chair, Stage};
use crate::words::Severity;
use std::sync::Arc;

/// A shift that can be played.
#[derive(Clone, Debug)]
pub struct ShelvedShift {
    /// Its id.
    pub id: String,
    /// The shift with its plan and its scenarios.
    pub stage: Arc<Stage>,
}

impl ShelvedShift {
    /// What it is called, in a language.
    pub fn title(&self, language: &str) -> String {
        self.stage.say(&self.stage.shift.title, language)
    }

    /// What it is about, in a language.
    pub fn about(&self, language: &str) -> String {
        self.stage.say(&self.stage.shift.about, language)
    }

    /// The chairs it is for.
    pub fn chairs(&self) -> Vec<Chair> {
        Chair::ALL.into_iter().map(|(_, chair)| chair).filter(|chair| self.stage.has(*chair)).collect()
    }
}

/// Reads every shift of a library. One that is broken keeps no other away.
pub(in crate::office) fn stock(library: &Library) -> (Vec<ShelvedShift>, Vec<Broken>) {
    let (mut whole, mut broken) = (Vec::new(), Vec::new());
    for id in library.shift_ids() {
        match library.open_shift(&id) {
            Ok(OpenedShift { stage: Some(stage), .. }) => whole.push(ShelvedShift { id, stage }),
            Ok(opened) => broken.push(Broken { id, faults: faults(&opened) }),
            Err(message) => broken.push(Broken { id, faults: vec![Fault { message, ..nowhere() }] }),
        }
    }
    (whole, broken)
}

fn faults(opened: &OpenedShift) -> Vec<Fault> {
    let errors = opened.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors
        .map(|finding| {
            let (line, column) = opened.sources.line_column(finding.place);
            let file = opened.sources.name(finding.place.file).to_string();
            Fault { file, line, column, message: finding.message.clone(), help: finding.help.clone() }
        })
        .collect()
}

fn nowhere() -> Fault {
    Fault { file: String::new(), line: 0, column: 0, message: String::new(), help: String::new() }
}
