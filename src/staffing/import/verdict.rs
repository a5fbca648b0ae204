//! Whether the model explains what the report says: the actual line against simulated bands.
//!
//! Where there are days enough, some are kept back: the model is fitted to the others and tried on these.

use std::sync::Arc;

use super::fit::{self, Fitted};
use super::mean::{Slot, held_out, mean_day};
use super::report::Report;
use super::steps::{Steps, Told};
use crate::queueing::{Estimate, Summary, student_t};

/// The verdict.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Verdict {
    /// How many days the model was fitted to.
    pub fitted_days: usize,
    /// How many days it was tried on; 0 when it could only be tried on the same ones.
    pub held_days: usize,
    /// Intervals with enough contacts to judge by.
    pub judged: usize,
    /// Of these, those the model explains.
    pub explained: usize,
    /// Interval by interval, queue after queue.
    pub intervals: Vec<Judged>,
}

/// One interval of one queue.
#[derive(Clone, PartialEq, Debug)]
pub struct Judged {
    /// The queue, as the plan names it.
    pub queue: String,
    /// Where it begins, in seconds after midnight.
    pub from_s: u32,
    /// The report's figure and the simulated band, by the name of the metric.
    pub figures: Vec<(&'static str, Band)>,
    /// Whether every figure lies in its band; `None` with too few contacts.
    pub explained: Option<bool>,
}

/// A figure of the report, and where the model would have it in 95 of 100 cases.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Band {
    /// The report's figure.
    pub report: f64,
    /// The model's mean.
    pub simulated: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Contacts below which an interval says nothing.
const ENOUGH: f64 = 10.0;

impl Band {
    /// Whether the report lies in it.
    pub fn holds(self) -> bool {
        // What is exactly the same on both sides may differ in its last bit.
        let slack = 1e-9 * (1.0 + self.report.abs());
        (self.low - slack..=self.high + slack).contains(&self.report)
    }
}

/// Tries the model on days it has not seen, where there are any; `fitted` is the fit to all days.
pub fn verdict(report: &Report, fitted: &Fitted) -> Verdict {
    verdict_in(report, fitted, &Steps::new(steps(report), &|_, _| true))
}

/// The same, watched: `told` hears how far it is, and says whether to go on; `None` when it says no.
pub fn verdict_while(report: &Report, fitted: &Fitted, told: Told<'_>) -> Option<Verdict> {
    let watched = Steps::new(steps(report), told);
    let verdict = verdict_in(report, fitted, &watched);
    watched.end(verdict)
}

/// How many steps it has: those of a fit, and a trial for each queue.
fn steps(report: &Report) -> usize {
    fit::steps(report) + report.queues.len()
}

/// Tries as far as it is wanted.
fn verdict_in(report: &Report, fitted: &Fitted, steps: &Steps<'_>) -> Verdict {
    let (own, days, held) = match held_out(&report.days) {
        Some((days, held)) => (Some(fit::fit_in(report, &days, steps)), held, true),
        None => (None, report.days.clone(), false),
    };
    let model = own.as_ref().unwrap_or(fitted);
    let mut verdict =
        Verdict { fitted_days: model.days, held_days: if held { days.len() } else { 0 }, ..Verdict::default() };
    // The mean of the days that are tried strays, and so do the fit's when it rests on other days, and the simulation's.
    let strays = 1.0 / days.len().max(1) as f64 + if held { 1.0 / model.days.max(1) as f64 } else { 0.0 };
    for queue in &model.queues {
        if !steps.step(1) {
            break;
        }
        let alone = Fitted { queues: vec![queue.clone()], ..model.clone() };
        let Some(summary) = fit::centre(&alone).and_then(|centre| fit::trial(&Arc::new(centre), 1, steps)) else {
            continue;
        };
        let Some(actual) = report.queues.iter().find(|other| other.name == queue.name) else { continue };
        for (slot, place) in mean_day(actual, &days, model.grid).iter().zip(0..) {
            let figures = figures(slot, &summary, place, strays);
            let explained = (slot.all_offered >= ENOUGH && !figures.is_empty())
                .then(|| figures.iter().all(|(_, band)| band.holds()));
            verdict.judged += usize::from(explained.is_some());
            verdict.explained += usize::from(explained == Some(true));
            verdict.intervals.push(Judged { queue: queue.id.clone(), from_s: slot.from_s, figures, explained });
        }
    }
    verdict
}

/// What is known of an interval on both sides. Several figures share the five cases of a hundred among them.
fn figures(slot: &Slot, summary: &Summary, place: usize, strays: f64) -> Vec<(&'static str, Band)> {
    let known = [
        ("offered", Some(slot.offered)),
        ("lost_share", slot.lost.value()),
        ("asa_s", slot.asa.value()),
        ("service_level", slot.level.value()),
    ];
    let known: Vec<(&'static str, f64)> = known.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    let level = 1.0 - 0.05 / known.len().max(1) as f64;
    let simulated = summary.intervals.get(place);
    let banded = known.into_iter().filter_map(|(name, report)| {
        let estimate = simulated?.figures.get(name)?;
        let (mean, half) = (estimate.mean?, half_width(estimate, summary.replications, level, strays)?);
        let most = if matches!(name, "lost_share" | "service_level") { 1.0 } else { f64::INFINITY };
        Some((name, Band { report, simulated: mean, low: (mean - half).max(0.0), high: (mean + half).min(most) }))
    });
    banded.collect()
}

/// The half-width of the band of a mean over other days, from that of the simulated mean.
fn half_width(estimate: Estimate, replications: u32, level: f64, strays: f64) -> Option<f64> {
    let freedom = replications.saturating_sub(1).max(1);
    let days = f64::from(replications.max(1));
    let of_one_day = estimate.half_width? * libm::sqrt(days) / student_t(0.95, freedom);
    Some(student_t(level, freedom) * of_one_day * libm::sqrt(strays + 1.0 / days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_wider_than_the_half_width_of_the_mean() {
        let estimate = Estimate { mean: Some(50.0), half_width: Some(1.0), days: 100 };
        let one_day = half_width(estimate, 100, 0.95, 1.0).expect("it is known");
        assert!((one_day - libm::sqrt(101.0)).abs() < 1e-9, "{one_day}");
        let several = half_width(estimate, 100, 0.95, 0.1).expect("it is known");
        assert!(several < one_day && several > 1.0);
        let band = Band { report: 3.0, simulated: 2.0, low: 1.0, high: 3.0 };
        assert!(band.holds() && !Band { report: 3.1, ..band }.holds());
    }
}
