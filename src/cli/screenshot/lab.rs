//! States of the staffing lab: everything on them was simulated just now, nothing is made up.

use super::super::Failure;
use super::stage::Stage;
use crate::office::lab::{Asked, Work};
use crate::office::{Command, Door, LabCommand, Office, Pulse};
use crate::words::nearest;
use std::thread;
use std::time::Duration;

/// The plan that is shown where none is named: the seed's day; for a roster one with people to make it of.
const USUAL: &str = "billing-error-day";
const WITH_PEOPLE: &str = "small-office";

/// What is tried where nothing is named, if it is meant for the plan.
const TRIED: &str = "one-person-reachable";

/// A proposal compared with the plan on the same callers.
pub(super) fn compared(stage: &Stage<'_>) -> Result<Office, Failure> {
    let mut office = at(stage, USUAL)?;
    let named = &stage.options.what_if;
    let usual = [TRIED.to_owned()];
    let wanted = if named.is_empty() && stage.options.plan.is_none() { &usual[..] } else { &named[..] };
    for name in wanted {
        let all: Vec<&str> = office.lab().switches().iter().map(|switch| switch.id.as_str()).collect();
        let Some(what_if) = all.iter().position(|id| id == name) else {
            let near = nearest(name, all.iter().copied());
            let near = near.map_or_else(String::new, |near| format!(": did you mean \"{near}\"?"));
            return Err(Failure::input(&format!("there is no what-if \"{name}\"{near}")));
        };
        office.apply(Command::Lab(LabCommand::Switch { what_if, on: true }));
    }
    rest(&mut office);
    Ok(office)
}

/// Everything that the plan says.
pub(super) fn opened(stage: &Stage<'_>) -> Result<Office, Failure> {
    at(stage, USUAL)
}

/// The sample report, read and explained.
pub(super) fn imported(stage: &Stage<'_>) -> Result<Office, Failure> {
    worked(stage, USUAL, LabCommand::Sample)
}

/// Needed staff, and who works when.
pub(super) fn staffed(stage: &Stage<'_>) -> Result<Office, Failure> {
    worked(stage, WITH_PEOPLE, LabCommand::Work(Work::Roster(Asked::default())))
}

fn worked(stage: &Stage<'_>, plan: &str, wanted: LabCommand) -> Result<Office, Failure> {
    let mut office = at(stage, plan)?;
    office.apply(Command::Lab(wanted));
    rest(&mut office);
    Ok(office)
}

/// The lab with a plan on the table, once everything about it is known.
fn at(stage: &Stage<'_>, usual: &str) -> Result<Office, Failure> {
    let mut office = stage.office()?;
    let plan = stage.options.plan.clone().unwrap_or_else(|| usual.to_owned());
    office.apply(Command::Go(Door::Lab));
    office.apply(Command::Lab(LabCommand::OpenPlan(plan)));
    if let Some(seed) = stage.options.seed {
        office.apply(Command::Lab(LabCommand::Seed(seed)));
    }
    if let Some(trouble) = office.lab().trouble() {
        return Err(Failure::input(trouble));
    }
    rest(&mut office);
    Ok(office)
}

/// Waits until nothing is worked out any more.
fn rest(office: &mut Office) {
    while office.pulse() != Pulse::Still {
        thread::sleep(Duration::from_millis(5));
        office.apply(Command::Tick { ms: 5 });
    }
}
