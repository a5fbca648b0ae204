//! How good and bad days are spread: what an average does not say.

use super::jobs::Gauge;
use crate::queueing::{Centre, Days, Wanted, paired};
use std::sync::Arc;

/// Days that are simulated.
const DAYS: u32 = 400;

/// How far days stray where a plan does not say it: an assumption, which is usual.
const USUAL: f64 = 0.08;

/// How days are spread.
#[derive(Clone, PartialEq, Debug)]
pub struct Risk {
    /// The share that is to be answered in time.
    pub target: f64,
    /// With the noise of days.
    pub noisy: Spread,
    /// Without it: every day expects the same contacts.
    pub even: Spread,
    /// How far the days of the baseline stray, as a share, where they do.
    pub noise: f64,
    /// The same of the proposal: as far, unless just that is what is proposed.
    pub proposal_noise: f64,
    /// Whether the plan says nothing about it, so that it is assumed.
    pub is_assumed: bool,
    /// How many days were simulated.
    pub days: u32,
    /// The seed of the first day.
    pub seed: u64,
}

/// The spread of both plans.
#[derive(Clone, PartialEq, Debug)]
pub struct Spread {
    /// Of the baseline.
    pub baseline: Days,
    /// Of the proposal.
    pub proposal: Days,
    /// The service level of every day of the baseline, in the order of the seeds.
    pub baseline_days: Vec<f64>,
    /// The same of the proposal.
    pub proposal_days: Vec<f64>,
}

/// Works it out; nothing when it was given up.
pub(super) fn risk(baseline: &Centre, proposal: &Centre, target: f64, seed: u64, gauge: &Gauge) -> Option<Risk> {
    let own = baseline.volume.day_cv;
    let noise = if own > 0.0 { own } else { USUAL };
    let other = proposal.volume.day_cv;
    let proposal_noise = if (other - own).abs() > 1e-12 { other } else { noise };
    let days = DAYS.min((4e7 / baseline.expected_contacts().max(1.0)) as u32).max(20);
    let spread = |noises: Option<(f64, f64)>, done: u32| -> Option<Spread> {
        let own = Arc::new(straying(baseline, noises.map(|(own, _)| own)));
        let other = Arc::new(straying(proposal, noises.map(|(_, other)| other)));
        let goes_on = |day: u32, _: Option<u32>| gauge.at(done + day, 2 * days);
        let found = paired(&own, &[other], seed, Wanted::Fixed(days), None, &goes_on).ok()?;
        let variant = found.variants.into_iter().next()?.result;
        Some(Spread {
            baseline: found.baseline.days(Some(target)),
            proposal: variant.days(Some(target)),
            baseline_days: found.baseline.daily_service_levels,
            proposal_days: variant.daily_service_levels,
        })
    };
    let noisy = spread(Some((noise, proposal_noise)), 0)?;
    let even = spread(None, days)?;
    Some(Risk { target, noisy, even, noise, proposal_noise, is_assumed: own <= 0.0, days, seed })
}

/// A centre whose days stray so far, or neither days nor intervals at all; in the course of the day alike.
fn straying(centre: &Centre, noise: Option<f64>) -> Centre {
    let mut centre = centre.clone();
    centre.volume.day_cv = noise.unwrap_or(0.0);
    if noise.is_none() {
        centre.volume.interval_cv = 0.0;
    }
    for (_, later) in &mut centre.changes {
        *later = Arc::new(straying(later, noise));
    }
    centre
}
