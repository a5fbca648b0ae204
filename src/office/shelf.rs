//! What stands on the shelf: the scenarios that can be played, and those that cannot, with what is wrong with them.

use crate::conversation::{Program, Unready};
use crate::library::Library;
use crate::reading::Sources;
use crate::records::Kept;
use crate::scenario::{self, check};
use crate::words::{Finding, Severity};
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

/// What stands there.
pub(super) struct Stock {
    pub programs: Vec<Arc<Program>>,
    /// The text of each program, to be kept with the attempts at it.
    pub kept: Vec<Kept>,
    pub broken: Vec<Broken>,
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
