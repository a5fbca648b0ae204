//! The plan on the table: its text, every text it had, and what is read of it.

use super::entries::{Entry, entries};
use crate::library::{Sheet, Wordings};
use crate::reading::{self, Findings, Form, Sources, Value};
use crate::staffing::Plan;
use crate::words::{FileId, Finding, Place, Severity};
use std::path::PathBuf;

/// Texts that are kept for taking changes back.
const KEPT: usize = 200;

/// Something to say about a plan, with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// How much it matters.
    pub severity: Severity,
    /// The stable name of this kind of finding.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// What to do; empty when the message says it all.
    pub help: String,
    /// The file it stands in.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The stretch of the text.
    pub place: Place,
}

impl Fault {
    /// Findings with their places.
    pub(super) fn all(findings: impl IntoIterator<Item = Finding>, sources: &Sources) -> Vec<Fault> {
        let fault = |finding: Finding| {
            let (line, column) = sources.line_column(finding.place);
            Fault {
                severity: finding.severity,
                code: finding.code,
                message: finding.message,
                help: finding.help,
                file: sources.name(finding.place.file).to_owned(),
                line,
                column,
                place: finding.place,
            }
        };
        findings.into_iter().map(fault).collect()
    }

    /// What is wrong, and what to do.
    pub fn said(&self) -> String {
        sentences(&self.message, &self.help)
    }

    /// Whether nothing can be run because of it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A message and the help that follows it, parted as sentences are.
pub(super) fn sentences(message: &str, help: &str) -> String {
    let (message, help) = (message.trim(), help.trim());
    if message.is_empty() || help.is_empty() {
        return format!("{message}{help}");
    }
    let stop = if message.ends_with(['.', '!', '?', ':', ';', '…']) { "" } else { "." };
    format!("{message}{stop} {help}")
}

/// The plan on the table.
pub(super) struct Document {
    /// Its id, or the name of its file.
    pub name: String,
    /// The file in which it is kept.
    pub path: Option<PathBuf>,
    pub tree: Value,
    pub plan: Option<Plan>,
    pub faults: Vec<Fault>,
    pub entries: Vec<Entry>,
    /// What it is called and about in other languages.
    pub wordings: Wordings,
    /// Every text it had; never empty.
    texts: Vec<String>,
    /// Which of them it has now.
    now: usize,
    /// The text as it stands in its file.
    saved: String,
}

impl Document {
    pub fn new(sheet: Sheet, path: Option<PathBuf>) -> Document {
        let wordings = sheet.wordings();
        let mut document = Document {
            wordings,
            name: sheet.id,
            path,
            tree: Value { at: Place::default(), form: Form::Hole },
            plan: None,
            faults: Vec::new(),
            entries: Vec::new(),
            saved: sheet.text.clone(),
            texts: vec![sheet.text],
            now: 0,
        };
        document.read();
        document
    }

    pub fn text(&self) -> &str {
        self.texts.get(self.now).map_or("", String::as_str)
    }

    pub fn is_changed(&self) -> bool {
        self.text() != self.saved
    }

    pub fn can_undo(&self) -> bool {
        self.now > 0
    }

    pub fn can_redo(&self) -> bool {
        self.now + 1 < self.texts.len()
    }

    /// Whether it can be run.
    pub fn makes_sense(&self) -> bool {
        self.plan.is_some() && !self.faults.iter().any(Fault::is_error)
    }

    /// Has another text from now on; says whether it is another one.
    pub fn change(&mut self, text: String) -> bool {
        if text == self.text() {
            return false;
        }
        self.texts.truncate(self.now + 1);
        self.texts.push(text);
        if self.texts.len() > KEPT {
            self.texts.remove(0);
        }
        self.now = self.texts.len() - 1;
        self.read();
        true
    }

    pub fn undo(&mut self) -> bool {
        self.goes_to(self.now.checked_sub(1))
    }

    pub fn redo(&mut self) -> bool {
        self.goes_to(self.can_redo().then_some(self.now + 1))
    }

    /// It stands in a file now as it is.
    pub fn is_saved_as(&mut self, path: PathBuf) {
        let name = path.file_name().map(|name| name.to_string_lossy().trim_end_matches(".ron").to_owned());
        self.name = name.unwrap_or_default();
        self.path = Some(path);
        self.saved = self.text().to_owned();
    }

    fn goes_to(&mut self, text: Option<usize>) -> bool {
        let Some(text) = text else { return false };
        self.now = text;
        self.read();
        true
    }

    fn read(&mut self) {
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let shown = self.path.as_ref().map_or_else(|| format!("{}.ron", self.name), |path| path.display().to_string());
        let file = sources.add(&shown, self.text().to_owned());
        debug_assert_eq!(file, FileId(0));
        self.tree = reading::parse(file, self.text(), &mut findings);
        let whole = !findings.has_errors();
        self.plan = Plan::from_tree(&self.tree, &mut findings).filter(|_| whole);
        let named = self.plan.as_ref().map(|plan| plan.sources.as_slice()).unwrap_or_default();
        self.entries = entries(&self.tree, named);
        self.faults = Fault::all(findings.sorted(), &sources);
    }
}
