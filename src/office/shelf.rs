//! What stands on the shelf: the scenarios that can be played, and those that cannot, with what is wrong with them.

use super::{Notice, Office};
use crate::conversation::{Program, Unready};
use crate::library::Library;
use crate::reading::Sources;
use crate::records::Kept;
use crate::scenario::{self, check};
use crate::words::{Finding, Severity};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Something wrong in a scenario's file, as its author is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The file as it can be opened; empty when the scenario was not found at all.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// One sentence.
    pub message: String,
    /// What to do; empty when the message says it all.
    pub help: String,
}

/// A scenario that cannot be played as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken {
    /// Its id.
    pub id: String,
    /// What is wrong with it, in the order of the files.
    pub faults: Vec<Fault>,
}

/// A folder that was chosen, whose scenarios stand beside the others or in their place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// How many scenarios stand in it; a sentence says why it cannot be looked into.
    pub found: Result<usize, String>,
}

impl Folder {
    /// The folder at a path that has not been looked into yet; none at an empty path.
    fn of(path: PathBuf) -> Option<Folder> {
        let is_somewhere = !path.as_os_str().is_empty();
        is_somewhere.then_some(Folder { path, found: Ok(0) })
    }
}

/// The name under which the chosen folder is kept.
const KEPT: &str = "folder";

/// What stands there.
pub(super) struct Stock {
    pub programs: Vec<Arc<Program>>,
    /// The text of each program, to be kept with the attempts at it.
    pub kept: Vec<Kept>,
    pub broken: Vec<Broken>,
}

impl Office {
    /// The folder that was chosen.
    pub fn folder(&self) -> Option<&Folder> {
        self.folder.as_ref()
    }

    /// Takes the scenarios of a folder as well, now and whenever this person comes back; an empty path takes none.
    pub(super) fn choose(&mut self, path: PathBuf) -> Vec<Notice> {
        self.folder = Folder::of(path);
        self.keep_folder();
        self.reload()
    }

    /// Writes down which folder was chosen.
    pub(super) fn keep_folder(&mut self) {
        if let Some(memory) = &mut self.memory {
            let path = self.folder.as_ref().map(|folder| folder.path.to_string_lossy());
            memory.set(KEPT, path.as_deref().unwrap_or_default());
        }
    }

    /// Takes the folder that whoever sits here now has chosen before.
    pub(super) fn take_kept_folder(&mut self, kept: &BTreeMap<String, String>) {
        let folder = Folder::of(kept.get(KEPT).map(PathBuf::from).unwrap_or_default());
        let path = |folder: &Option<Folder>| folder.as_ref().map(|folder| folder.path.clone());
        if path(&folder) != path(&self.folder) {
            self.folder = folder;
            // Nobody is torn out of a contact or a shift for it.
            if self.sitting.is_none() && self.contact.is_none() && self.shifts.place().is_none() {
                self.reload();
            }
        }
    }

    /// The library with the chosen folder above it, which is looked into anew.
    pub(super) fn layered(&mut self) -> Option<Library> {
        let library = self.library.as_ref()?;
        let Some(folder) = &mut self.folder else { return Some(library.clone()) };
        let both = library.and(folder.path.clone());
        folder.found = both.in_last_folder();
        Some(both)
    }
}

/// Reads every scenario of a library. One that is broken keeps no other away.
pub(super) fn stock(library: &Library) -> Stock {
    let (mut whole, mut broken) = (Vec::new(), Vec::new());
    for id in library.scenario_ids() {
        match program(library, &id) {
            Ok(both) => whole.push(both),
            Err(faults) => broken.push(Broken { id, faults }),
        }
    }
    // The easy ones first; those of one level by their id, as the library has them.
    whole.sort_by_key(|(program, _)| program.scenario.level);
    let (programs, kept) = whole.into_iter().unzip();
    Stock { programs, kept, broken }
}

fn program(library: &Library, id: &str) -> Result<(Arc<Program>, Kept), Vec<Fault>> {
    let opened = library.open(id).map_err(|why| vec![unplaced(why)])?;
    let scenario::Reading { scenario, sources, mut findings, hash } = opened.read();
    let translations = opened.translations();
    if let Some(scenario) = &scenario {
        let stale = translations.stale(&scenario::texts(scenario));
        findings.extend(check::quick(scenario, &translations.by_language, &stale));
    }
    let errors: Vec<Fault> = findings
        .sorted()
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| fault(&sources, finding))
        .collect();
    match scenario {
        Some(scenario) if errors.is_empty() => {
            let mut program = Program::new(scenario, hash).map_err(|why| vec![unplaced(sentence(&why))])?;
            program.translations = translations.by_language;
            let kept = Kept::of(&program, &sources);
            Ok((Arc::new(program), kept))
        }
        _ => Err(errors),
    }
}

fn fault(sources: &Sources, finding: &Finding) -> Fault {
    let (line, column) = sources.line_column(finding.place);
    let file = sources.name(finding.place.file).to_string();
    Fault { file, line, column, message: finding.message.clone(), help: finding.help.clone() }
}

/// What the checks let through and the engine has no room for.
fn sentence(why: &Unready) -> String {
    match why {
        Unready::Unknown(name, _) => format!("the scenario names \"{name}\", which it does not have"),
        Unready::TooMany(what, room) => format!("the scenario has more than {room} {what}, for which there is no room"),
    }
}

fn unplaced(message: String) -> Fault {
    Fault { file: String::new(), line: 0, column: 0, message, help: String::new() }
}
