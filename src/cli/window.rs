use super::opening::Loaded;
use super::paint::Paint;
use super::{Common, Failure, remark};
use crate::conversation::Program;
use crate::library::Library;
use crate::office::Office;
use crate::reading::{Findings, Sources, render};
use crate::staffing::Plan;
use crate::tongue::{FluentValue, Tongue};
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

/// The day around a contact, as long as nobody asks for another one.
const PLAN: &str = "plain-day";

/// With what the window is to be opened.
#[derive(Clone, Debug)]
pub struct Window {
    pub(super) common: Common,
}

impl Window {
    /// The office with everything that can be played, and the program's texts; or the status with which it ends here.
    pub fn opening(&self) -> Result<(Office, Tongue), ExitCode> {
        self.open().map_err(Failure::tell)
    }

    /// Says that this build has no window.
    pub fn is_not_built(&self) -> ExitCode {
        Failure::machine("this build has no window: build it with the feature gui, or see frontline --help").tell()
    }

    fn open(&self) -> Result<(Office, Tongue), Failure> {
        let library = self.common.library()?;
        let tongue = self.common.tongue();
        let plan = plan(&library)?;
        let programs = library.scenario_ids().iter().filter_map(|id| program(&library, id, &tongue)).collect();
        Ok((Office::new(programs, plan, self.common.language()), tongue))
    }
}

/// A scenario for the list; one that cannot be played is told and left out, it must not keep the others away.
fn program(library: &Library, id: &str, tongue: &Tongue) -> Option<Arc<Program>> {
    match Loaded::open(library, id).and_then(|loaded| loaded.program()) {
        Ok(program) => Some(program),
        Err(_) => {
            let blanks: [(&str, FluentValue<'_>); 1] = [("id", id.into())];
            remark(&format!("{}\n", tongue.fill("scenario-left-out", &blanks)));
            None
        }
    }
}

fn plan(library: &Library) -> Result<Plan, Failure> {
    let text = library.plan(PLAN).map_err(|why| Failure::input(&why))?;
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let file = sources.add(&format!("plans/{PLAN}.ron"), text);
    let plan = Plan::read(file, sources.text(file), &mut findings);
    match plan {
        Some(plan) if !findings.has_errors() => Ok(plan),
        _ => {
            let coloured = Paint::of(&io::stderr()).is_on();
            Err(Failure::findings(render::text(&sources, &findings.sorted(), coloured)))
        }
    }
}
