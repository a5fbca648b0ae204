use super::paint::Paint;
use super::records::{failure, own_folder};
use super::{Common, Failure};
use crate::library::Library;
use crate::office::{Office, Solved};
use crate::reading::{Findings, Sources, render};
use crate::records::{Records, When};
use crate::staffing::Plan;
use crate::tongue::Tongue;
use std::io;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

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
        let mut office = office.keeping(Solved::new(self.common.data.as_deref()));
        let tongue = self.common.tongue();
        self.remember(&mut office, &tongue)?;
        Ok((office, tongue))
    }

    /// Remembers in the folder that was asked for, and ends here if that cannot be. In the system's own folder it is a
    /// courtesy: one may practise without it, and is told.
    fn remember(&self, office: &mut Office, tongue: &Tongue) -> Result<(), Failure> {
        let asked = self.common.data.is_some();
        let Some(folder) = self.common.data.clone().or_else(own_folder) else {
            office.forgetting(None);
            return Ok(());
        };
        match Records::open(&folder).and_then(|records| office.remembering(records, now)) {
            Err(trouble) if asked => Err(failure(&trouble, tongue)),
            Err(trouble) => {
                office.forgetting(Some(trouble));
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }
}

/// What the calendar says.
pub(super) fn now() -> When {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    When(i64::try_from(since).unwrap_or(i64::MAX))
}

pub(super) fn plan(library: &Library) -> Result<Plan, Failure> {
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
