use super::paint::Paint;
use super::{Common, Failure};
use crate::library::Library;
use crate::office::{Office, Solved};
use crate::reading::{Findings, Sources, render};
use crate::staffing::Plan;
use crate::tongue::Tongue;
use std::io;
use std::process::ExitCode;

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
        let plan = plan(&library)?;
        let office = Office::open(library, plan, self.common.language());
        Ok((office.keeping(Solved::new(self.common.data.as_deref())), self.common.tongue()))
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
