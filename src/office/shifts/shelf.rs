//! Which shifts there are: those that can be played, and those that cannot, with what is wrong with them.

use crate::conversation::Program;
use crate::library::{Library, OpenedShift};
use crate::office::{Broken, Fault};
use crate::reading::Sources;
use crate::records::{Kept, ShiftKept};
use crate::shift::{Chair, Stage};
use crate::words::{FileId, Severity};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A shift that can be played.
#[derive(Clone, Debug)]
pub struct ShelvedShift {
    /// Its id.
    pub id: String,
    /// The shift with its plan and its scenarios.
    pub stage: Arc<Stage>,
    /// Its texts, to be kept with whoever was on it; absent where not all of them are known.
    pub kept: Option<Arc<ShiftKept>>,
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

/// Reads every shift of a library; `kept` are the texts of its scenarios. One that is broken keeps no other away.
pub(in crate::office) fn stock(library: &Library, kept: &[Kept]) -> (Vec<ShelvedShift>, Vec<Broken>) {
    let (mut whole, mut broken) = (Vec::new(), Vec::new());
    for id in library.shift_ids() {
        match library.open_shift(&id) {
            Ok(OpenedShift { stage: Some(stage), sources, translations, .. }) => {
                let kept = keep(&stage, &sources, translations, kept).map(Arc::new);
                whole.push(ShelvedShift { id, stage, kept });
            }
            Ok(opened) => broken.push(Broken { id, faults: faults(&opened) }),
            Err(message) => broken.push(Broken { id, faults: vec![Fault { message, ..nowhere() }] }),
        }
    }
    (whole, broken)
}

/// What to keep of a shift: of its files the first is the shift, the second its plan, and then come its what-ifs.
fn keep(
    stage: &Stage,
    sources: &Sources,
    translations: BTreeMap<String, BTreeMap<String, String>>,
    kept: &[Kept],
) -> Option<ShiftKept> {
    let text = |file: usize| sources.text(FileId(u16::try_from(file).unwrap_or(u16::MAX))).to_string();
    let scenario = |(id, program): (&String, &Arc<Program>)| {
        kept.iter().find(|kept| (&kept.id, &kept.hash) == (id, &program.hash)).cloned()
    };
    Some(ShiftKept {
        id: stage.shift.id.clone(),
        shift: text(0),
        translations,
        plan: text(1),
        what_ifs: (0..stage.shift.what_ifs.len()).map(|place| text(2 + place)).collect(),
        scenarios: stage.programs.iter().map(scenario).collect::<Option<Vec<Kept>>>()?,
    })
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
