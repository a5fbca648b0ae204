//! Plan against actual: where the day of a report went another way than the plan, cause by cause.
//!
//! The plan is simulated as it is, then with as many contacts as came, then with handle times as long as they were, then
//! with the staff that was there; what is still between that and the report is the rest, which nobody has explained. The
//! order matters where causes meet, so it is always this one, and it is shown.

use super::jobs::Gauge;
use crate::queueing::{Centre, Count, Demand, Rate, Run, Staff, Tally};
use crate::staffing::import::{Fitted, Origin, Slot};
use crate::words::{Moment, Span};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::sync::Arc;

/// Days of each step.
const DAYS: u32 = 100;

/// A cause of the difference, in the order in which they are taken up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The plan as it is.
    Plan,
    /// More or fewer contacts came.
    Volume,
    /// Handling took longer or shorter.
    HandleTime,
    /// Fewer or more people were there.
    Absence,
    /// What the report says; the difference to the step before is the rest.
    Rest,
}

impl Cause {
    /// The word of its key.
    pub fn word(self) -> &'static str {
        match self {
            Cause::Plan => "plan",
            Cause::Volume => "volume",
            Cause::HandleTime => "handle-time",
            Cause::Absence => "absence",
            Cause::Rest => "rest",
        }
    }
}

/// What the day comes to once a cause is taken up, all queues together.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Step {
    /// Which cause; those before it hold as well.
    pub cause: Cause,
    /// Contacts offered.
    pub offered: Option<f64>,
    /// The mean handle time in seconds.
    pub handle_s: Option<f64>,
    /// Hours of agents on duty.
    pub agent_hours: Option<f64>,
    /// The share that was lost.
    pub lost_share: Option<f64>,
    /// The share that was answered in time.
    pub service_level: Option<f64>,
    /// The mean wait of the answered in seconds.
    pub asa_s: Option<f64>,
}

/// Plan against actual.
#[derive(Clone, PartialEq, Debug)]
pub struct Against {
    /// The steps, from the plan to the report.
    pub steps: Vec<Step>,
    /// Whether the report says who was there; without it there is no step for absence.
    pub is_staff_known: bool,
    /// Days that were simulated for each step.
    pub days: u32,
    /// The seed of the first day.
    pub seed: u64,
}

/// What the actual day had in one interval of the plan, all queues together.
#[derive(Clone, Copy, Default)]
struct Actual {
    offered: f64,
    agents: f64,
    /// How much of the interval the report covers.
    covered: f64,
}

/// Works it out; nothing when it was given up.
pub(super) fn against(plan: &Centre, fitted: &Fitted, seed: u64, gauge: &Gauge) -> Option<Against> {
    let is_staff_known = fitted.queues.iter().all(|queue| queue.agents_from == Origin::Measured);
    let all = DAYS * 4;
    let mut steps = Vec::new();
    let run = |centre: &Centre, done: u32| -> Option<Vec<Tally>> {
        gauge.at(done, all).then_some(())?;
        let centre = Arc::new(centre.clone());
        let tallies: Vec<Option<Tally>> = (0..DAYS)
            .into_par_iter()
            .map(|day| gauge.goes_on().then(|| Run::new(&centre, seed.wrapping_add(u64::from(day))).finish().clone()))
            .collect();
        tallies.into_iter().collect()
    };
    let actual = actual(plan, fitted);

    let as_planned = run(plan, 0)?;
    steps.push(step(Cause::Plan, plan, &as_planned));
    let volume = with_volume(plan, &actual, &as_planned);
    let with = run(&volume, DAYS)?;
    steps.push(step(Cause::Volume, plan, &with));

    let wanted = mean_handle(fitted);
    let shown = steps.last().and_then(|step| step.handle_s);
    let handled = match (wanted, shown) {
        (Some(wanted), Some(shown)) if shown > 0.0 => with_handle_time(&volume, wanted / shown),
        _ => volume,
    };
    let with = run(&handled, DAYS * 2)?;
    steps.push(step(Cause::HandleTime, plan, &with));

    if is_staff_known {
        let staffed = with_staff(&handled, &actual);
        let with = run(&staffed, DAYS * 3)?;
        steps.push(step(Cause::Absence, plan, &with));
    }
    steps.push(reported(fitted, is_staff_known));
    Some(Against { steps, is_staff_known, days: DAYS, seed })
}

/// What the days of a step come to, as one long day.
fn step(cause: Cause, centre: &Centre, days: &[Tally]) -> Step {
    let mut sum = Count::default();
    let mut on_duty = 0u64;
    for day in days {
        sum.add(&day.day());
        on_duty += day.all_work().on_duty_ms;
    }
    let a_day = days.len().max(1) as f64;
    Step {
        cause,
        offered: Some(sum.offered as f64 / a_day),
        handle_s: (sum.answered > 0).then(|| sum.handle_ms as f64 / sum.answered as f64 / 1000.0),
        agent_hours: Some(on_duty as f64 / 3_600_000.0 / a_day),
        lost_share: sum.lost_share(),
        service_level: sum.service_level(centre.service_level),
        asa_s: sum.asa_s(),
    }
}

/// What the report says.
fn reported(fitted: &Fitted, is_staff_known: bool) -> Step {
    let slots = || fitted.queues.iter().flat_map(|queue| &queue.slots);
    let pooled = |of: &dyn Fn(&Slot) -> (f64, f64)| {
        let (part, of) = slots().map(of).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        (of > 0.0).then(|| part / of)
    };
    let hours = fitted.grid.hours();
    let agents = fitted.queues.iter().flat_map(|queue| &queue.agents).map(|agents| f64::from(*agents) * hours).sum();
    Step {
        cause: Cause::Rest,
        offered: Some(slots().map(|slot| slot.offered).sum()),
        handle_s: pooled(&|slot| (slot.handle.part, slot.handle.of)),
        agent_hours: is_staff_known.then_some(agents),
        lost_share: pooled(&|slot| (slot.lost.part, slot.lost.of)),
        service_level: pooled(&|slot| (slot.level.part, slot.level.of)),
        asa_s: pooled(&|slot| (slot.asa.part, slot.asa.of)),
    }
}

/// What the report has in each interval of the plan, in proportion where the intervals are of another length.
fn actual(plan: &Centre, fitted: &Fitted) -> Vec<Actual> {
    let length = Span(u64::from(fitted.grid.interval_s.max(1)) * 1000);
    let mut all = vec![Actual::default(); plan.intervals()];
    for (place, here) in all.iter_mut().enumerate() {
        let from = plan.interval_start(place);
        let to = plan.interval_start(place + 1).min(plan.close);
        let whole = (to - from).as_s().max(1e-9);
        for (number, queue) in fitted.queues.iter().enumerate() {
            for (slot, agents) in queue.slots.iter().zip(&queue.agents) {
                let begins = Moment(u64::from(slot.from_s) * 1000);
                let overlap = (to.min(begins + length) - from.max(begins)).as_s();
                here.offered += slot.offered * overlap / length.as_s();
                here.agents += f64::from(*agents) * overlap / whole;
                if number == 0 {
                    here.covered += overlap / whole;
                }
            }
        }
    }
    all
}

/// The plan with as many contacts in each interval as came: its own contacts in proportion, so that those who call
/// again are not counted twice.
fn with_volume(plan: &Centre, actual: &[Actual], as_planned: &[Tally]) -> Centre {
    let factor = |interval: usize| -> f64 {
        let planned: u64 = as_planned.iter().map(|day| day.interval(interval).offered).sum();
        let planned = planned as f64 / as_planned.len().max(1) as f64;
        match actual.get(interval) {
            Some(actual) if actual.covered > 0.5 && planned > 0.0 => actual.offered / planned,
            _ => 1.0,
        }
    };
    let factors: Vec<f64> = (0..plan.intervals()).map(factor).collect();
    let mut centre = plan.clone();
    // The day as it was has strayed already.
    (centre.volume.day_cv, centre.volume.interval_cv) = (0.0, 0.0);
    for class in &mut centre.classes {
        let Demand::Rates(rates) = &mut class.demand else { continue };
        let mut scaled = Vec::new();
        for (interval, factor) in factors.iter().enumerate() {
            let (from, to) = (plan.interval_start(interval), plan.interval_start(interval + 1).min(plan.close));
            for rate in rates.iter() {
                let (begins, ends) = (rate.from.max(from), rate.to.min(to));
                if begins < ends {
                    scaled.push(Rate { from: begins, to: ends, per_hour: rate.per_hour * factor });
                }
            }
        }
        scaled.sort_by_key(|rate| rate.from);
        *rates = scaled;
    }
    centre.changes.clear();
    centre
}

fn with_handle_time(centre: &Centre, factor: f64) -> Centre {
    let mut centre = centre.clone();
    for class in &mut centre.classes {
        for handling in std::iter::once(&mut class.handling).chain(class.informed.as_mut()) {
            handling.factor *= factor;
            handling.extra = Span::from_s(handling.extra.as_s() * factor);
        }
    }
    centre
}

/// The plan with the agents who were there, shared out among its groups as the plan does; who was there was neither
/// absent nor in a meeting.
fn with_staff(plan: &Centre, actual: &[Actual]) -> Centre {
    let mut centre = plan.clone();
    let starts: Vec<Moment> = (0..plan.intervals()).map(|interval| plan.interval_start(interval)).collect();
    let planned = |group: usize, at: Moment| plan.groups.get(group).map_or(0, |group| group.staff.planned_at(at));
    let mut steps: Vec<Vec<(Moment, u32)>> = vec![Vec::new(); plan.groups.len()];
    for (at, actual) in starts.iter().zip(actual) {
        let all: u32 = (0..plan.groups.len()).map(|group| planned(group, *at)).sum();
        let mut left = actual.agents.round() as u32;
        let mut of = all;
        for (group, steps) in steps.iter_mut().enumerate() {
            let own = planned(group, *at);
            let share = if actual.covered <= 0.5 {
                own
            } else if of == 0 {
                // Nobody was planned: whoever came works in the first group.
                if group == 0 { left } else { 0 }
            } else {
                (f64::from(left) * f64::from(own) / f64::from(of)).round() as u32
            };
            left = left.saturating_sub(share);
            of = of.saturating_sub(own);
            steps.push((*at, share));
        }
    }
    for (group, steps) in centre.groups.iter_mut().zip(steps) {
        group.staff = Staff::Count(steps);
        (group.shrinkage, group.absence) = (0.0, 0.0);
    }
    centre
}

/// The mean handle time of the report, all queues together.
fn mean_handle(fitted: &Fitted) -> Option<f64> {
    let (mut time, mut contacts) = (0.0, 0.0);
    for queue in &fitted.queues {
        let offered: f64 = queue.slots.iter().map(|slot| slot.offered).sum();
        time += queue.handle.mean_s * offered;
        contacts += offered;
    }
    (contacts > 0.0).then(|| time / contacts)
}
