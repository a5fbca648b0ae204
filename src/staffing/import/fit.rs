//! From a report to the numbers of a plan.

use std::sync::Arc;

use super::handle::{self, Handle, Origin};
use super::header::normalised;
use super::mean::{self, Grid, Noise, Slot};
use super::moments::Day;
use super::patience::{self, Patience};
use super::report::Report;
use super::staff::{self, Work};
use super::steps::{Steps, Told};
use super::{TARGET_S, write};
use crate::queueing::{Centre, Staff, Summary, Wanted, replicate};
use crate::reading::Findings;
use crate::staffing::Plan;
use crate::words::{FileId, Id, Moment};

/// What was found in a report.
#[derive(Clone, PartialEq, Debug)]
pub struct Fitted {
    /// The intervals of the day.
    pub grid: Grid,
    /// How many days it rests on.
    pub days: usize,
    /// How far days stray; `None` when too few say so.
    pub noise: Option<Noise>,
    /// The target of the service level, and whether the file says it.
    pub target: (f64, Origin),
    /// Queue by queue.
    pub queues: Vec<QueueFit>,
}

/// What was found about one queue.
#[derive(Clone, PartialEq, Debug)]
pub struct QueueFit {
    /// Its name in the plan.
    pub id: String,
    /// Its name in the file.
    pub name: String,
    /// The mean day.
    pub slots: Vec<Slot>,
    /// Handle times.
    pub handle: Handle,
    /// Patience.
    pub patience: Patience,
    /// Agents in each interval.
    pub agents: Vec<u32>,
    /// Where they come from.
    pub agents_from: Origin,
}

impl QueueFit {
    /// What it is called on screens: as in the file, or, where the file knows only one queue, by its name in the plan.
    pub fn called(&self) -> &str {
        if self.name.trim().is_empty() { &self.id } else { &self.name }
    }
}

/// How often estimated agents are tried in a simulation and corrected.
const ROUNDS: usize = 6;

/// Contacts of one such trial, and of the verdict's.
const TRIAL: f64 = 400_000.0;

/// Contacts of a day above which nothing is tried in a simulation: that would take minutes.
const TOO_MANY: f64 = 200_000.0;

/// Fits everything to these days of a report.
pub fn fit(report: &Report, days: &[Day]) -> Fitted {
    fit_in(report, days, &Steps::new(steps(report), &|_, _| true))
}

/// The same, watched: `told` hears how far it is, and says whether to go on; `None` when it says no.
pub fn fit_while(report: &Report, days: &[Day], told: Told<'_>) -> Option<Fitted> {
    let watched = Steps::new(steps(report), told);
    let fitted = fit_in(report, days, &watched);
    watched.end(fitted)
}

/// How many steps a fit has: for each queue what the report says of it, and the trials.
pub(super) fn steps(report: &Report) -> usize {
    report.queues.len() * (1 + ROUNDS)
}

/// Fits as far as it is wanted.
pub(super) fn fit_in(report: &Report, days: &[Day], steps: &Steps<'_>) -> Fitted {
    let grid = Grid::of(report);
    let target = report.layout.target_s.map_or((TARGET_S, Origin::Assumed), |seconds| (seconds, Origin::Measured));
    let mut fitted =
        Fitted { grid, days: days.len(), noise: mean::noise(report, days, grid), target, queues: Vec::new() };
    for queue in &report.queues {
        if !steps.goes_on() {
            break;
        }
        let slots = mean::mean_day(queue, days, grid);
        if slots.iter().all(|slot| slot.offered <= 0.0) {
            steps.step(1 + ROUNDS);
            continue;
        }
        let handle = handle::handle(queue, days, &slots);
        let patience = patience::patience(queue, days, &slots, grid.hours(), handle.mean_s);
        let work = Work { hours: grid.hours(), handle_s: handle.mean_s, patience_s: patience.mean_s };
        let (agents, agents_from) = staff::agents(&slots, work);
        let id = id(&queue.name, &fitted.queues);
        let mut found = QueueFit { id, name: queue.name.clone(), slots, handle, patience, agents, agents_from };
        steps.step(1);
        if agents_from == Origin::Estimated {
            refine(&fitted, &mut found, work, steps);
        } else {
            steps.step(ROUNDS);
        }
        fitted.queues.push(found);
    }
    fitted
}

/// Tries estimated agents in the simulation, where lines carry over from interval to interval and days stray, and moves
/// them until contacts wait as long as they did. The best trial is kept.
fn refine(fitted: &Fitted, queue: &mut QueueFit, work: Work, steps: &Steps<'_>) {
    let alone = Fitted { queues: vec![queue.clone()], ..fitted.clone() };
    let Some(mut centre) = centre(&alone) else { return };
    let mut aims: Vec<Option<f64>> = queue.slots.iter().map(|slot| slot.asa.value()).collect();
    let mut agents = queue.agents.clone();
    let mut best: Option<(f64, Vec<u32>)> = None;
    for round in 0..ROUNDS {
        if let Some(group) = centre.groups.first_mut() {
            let begins = queue.slots.iter().map(|slot| Moment(u64::from(slot.from_s) * 1000));
            group.staff = Staff::Count(begins.zip(agents.iter().copied()).collect());
        }
        let Some(summary) = trial(&Arc::new(centre.clone()), 1 + round as u64, steps) else { return };
        let mut apart = 0.0;
        for ((slot, aim), shown) in queue.slots.iter().zip(&mut aims).zip(&summary.intervals) {
            let waits = shown.figures.get("asa_s").and_then(|known| known.mean);
            if let (Some(wanted), Some(waits), Some(aim)) = (slot.asa.value(), waits, aim) {
                let ratio = (wanted + 1.0) / (waits + 1.0);
                apart += slot.offered * libm::fabs(libm::log(ratio));
                *aim = ((*aim + 1.0) * libm::sqrt(ratio) - 1.0).max(0.0);
            }
        }
        if best.as_ref().is_none_or(|(least, _)| apart < *least) {
            best = Some((apart, agents.clone()));
        }
        agents = queue.slots.iter().zip(&aims).map(|(slot, aim)| staff::estimate(slot, work, *aim)).collect();
        steps.step(1);
    }
    if let Some((_, agents)) = best {
        queue.agents = agents;
    }
}

/// The centre of a fit; `None` when the plan that says it cannot be run.
pub(super) fn centre(fitted: &Fitted) -> Option<Centre> {
    let mut findings = Findings::new();
    let plan = Plan::read(FileId(0), &write::plan(fitted, ""), &mut findings)?;
    (!findings.has_errors()).then(|| plan.centre())
}

/// So many days that they have about [`TRIAL`] contacts; `None` where a day has too many, or nobody wants it any more.
pub(super) fn trial(centre: &Arc<Centre>, seed: u64, steps: &Steps<'_>) -> Option<Summary> {
    let contacts = centre.expected_contacts();
    if contacts > TOO_MANY {
        return None;
    }
    let days = (TRIAL / contacts.max(1.0)).clamp(8.0, 200.0) as u32;
    replicate(centre, seed, Wanted::Fixed(days), None, &|_, _| steps.goes_on()).ok()
}

/// A name that may stand in a plan and is not taken yet.
fn id(name: &str, taken: &[QueueFit]) -> String {
    let plain: String = normalised(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let plain = if plain.is_empty() { "calls".to_string() } else { plain };
    let plain = if Id::well_formed(&plain) { plain } else { format!("queue-{plain}") };
    let is_taken = |name: &str| taken.iter().any(|queue| queue.id == name);
    if !is_taken(&plain) {
        return plain;
    }
    let numbered = (2..).map(|number| format!("{plain}-{number}")).find(|name| !is_taken(name));
    numbered.unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_names_of_a_plan() {
        for (name, wanted) in
            [("", "calls"), ("Számlázás 2", "szamlazas-2"), ("2nd level", "queue-2nd-level"), ("תור", "calls")]
        {
            assert_eq!(id(name, &[]), wanted);
        }
    }
}
