//! How long contacts are handled: mean, spread and form.

use super::among::Among;
use super::mean::{Ratio, Slot};
use super::moments::Day;
use super::report::{Ended, Queue};

/// Where a figure comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The file says it.
    Measured,
    /// It was worked out from what the file says.
    Estimated,
    /// The file says nothing about it.
    Assumed,
}

/// The form of a distribution.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Only a mean.
    Exponential,
    /// Gamma.
    Gamma,
    /// Lognormal.
    Lognormal,
}

/// Handle times.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Handle {
    /// The mean in seconds.
    pub mean_s: f64,
    /// Where it comes from.
    pub mean_from: Origin,
    /// The standard deviation.
    pub sd_s: f64,
    /// Where it comes from.
    pub sd_from: Origin,
    /// The form that fits best.
    pub form: Form,
    /// The part of the mean that is after-call work.
    pub after_call_s: Option<f64>,
    /// Contacts it rests on.
    pub contacts: f64,
    /// Mean and standard deviation of the logarithms of the handle times above ten seconds.
    pub log: Option<(f64, f64)>,
}

/// Below this, in seconds, somebody hung up when the agent answered: the mean takes them up, the form does not.
const SHORT_S: f64 = 10.0;

/// What is assumed of a file that says nothing: four minutes.
const ASSUMED_S: f64 = 240.0;

/// Intervals from which a spread can be told.
const ENOUGH: usize = 20;

/// The handle times of these days.
pub fn handle(queue: &Queue, days: &[Day], slots: &[Slot]) -> Handle {
    let after_call = Ratio::sum(slots.iter().map(|slot| slot.after_call)).value().filter(|mean| *mean > 0.0);
    if let Some(measured) = of_calls(queue, days) {
        return Handle { after_call_s: after_call.filter(|part| *part < measured.mean_s), ..measured };
    }
    let all = Ratio::sum(slots.iter().map(|slot| slot.handle));
    let Some(mean_s) = all.value().filter(|mean| *mean > 0.0) else {
        return Handle {
            mean_s: ASSUMED_S,
            mean_from: Origin::Assumed,
            sd_s: ASSUMED_S,
            sd_from: Origin::Assumed,
            form: Form::Exponential,
            after_call_s: None,
            contacts: 0.0,
            log: None,
        };
    };
    let spread = scatter(queue, days, mean_s);
    Handle {
        mean_s,
        mean_from: Origin::Measured,
        sd_s: spread.map_or(mean_s, |cv| cv * mean_s),
        sd_from: if spread.is_some() { Origin::Estimated } else { Origin::Assumed },
        form: if spread.is_some() { Form::Lognormal } else { Form::Exponential },
        after_call_s: after_call.filter(|part| *part < mean_s),
        contacts: all.of,
        log: None,
    }
}

/// Handle times contact by contact; those of nothing were never talked to.
fn of_calls(queue: &Queue, days: &[Day]) -> Option<Handle> {
    let mut among = Among::new(days);
    let answered = queue.calls.iter().filter(|call| call.ended == Ended::Answered && among.has(call.day));
    let times: Vec<f64> = answered.filter_map(|call| call.handle_s).map(f64::from).filter(|time| *time > 0.0).collect();
    let n = times.len() as f64;
    if times.len() < 2 {
        return None;
    }
    let mean_s = times.iter().sum::<f64>() / n;
    let sd_s = libm::sqrt(times.iter().map(|time| (time - mean_s) * (time - mean_s)).sum::<f64>() / n);
    let (form, log) = fit(&times);
    Some(Handle {
        mean_s,
        mean_from: Origin::Measured,
        sd_s,
        sd_from: Origin::Measured,
        form: if sd_s > 0.0 { form } else { Form::Exponential },
        after_call_s: None,
        contacts: n,
        log,
    })
}

/// The form under which these times are likeliest; each parameter has to be worth its unit of logarithm (H. Akaike, "A
/// new look at the statistical model identification", 1974).
fn fit(times: &[f64]) -> (Form, Option<(f64, f64)>) {
    let long: Vec<f64> = times.iter().copied().filter(|time| *time > SHORT_S).collect();
    let n = long.len() as f64;
    if long.len() < 10 {
        return (Form::Exponential, None);
    }
    let mean = long.iter().sum::<f64>() / n;
    let logs: Vec<f64> = long.iter().map(|time| libm::log(*time)).collect();
    let mu = logs.iter().sum::<f64>() / n;
    let squares = logs.iter().map(|log| (log - mu) * (log - mu)).sum::<f64>();
    let sigma = libm::sqrt(squares / n);
    let log = Some((mu, sigma));
    let apart = libm::log(mean) - mu;
    if sigma <= 0.0 || apart <= 0.0 {
        return (Form::Gamma, log);
    }
    let exponential = -n * (libm::log(mean) + 1.0) - 1.0;
    // T. P. Minka, "Estimating a gamma distribution", 2002: within 1.5 % of the likeliest shape.
    let shape = (3.0 - apart + libm::sqrt((apart - 3.0) * (apart - 3.0) + 24.0 * apart)) / (12.0 * apart);
    let gamma = n * (shape * libm::log(shape / mean) - libm::lgamma(shape) + (shape - 1.0) * mu - shape) - 2.0;
    let tau = 2.0 * std::f64::consts::PI;
    let lognormal = -n * (mu + libm::log(sigma) + 0.5 * libm::log(tau) + 0.5) - 2.0;
    let best = if lognormal >= gamma { (Form::Lognormal, lognormal) } else { (Form::Gamma, gamma) };
    (if exponential >= best.1 { Form::Exponential } else { best.0 }, log)
}

/// The coefficient of variation of single contacts, from how the means of intervals scatter: a mean of n contacts strays
/// less by the root of n.
fn scatter(queue: &Queue, days: &[Day], mean_s: f64) -> Option<f64> {
    let (mut squares, mut intervals, mut among) = (0.0, 0_usize, Among::new(days));
    for ((day, _), cell) in &queue.cells {
        if let (Some(all), Some(answered)) = (cell.handle_s, cell.answered)
            && answered >= 1.0
            && among.has(*day)
        {
            let gap = all / answered - mean_s;
            squares += answered * gap * gap;
            intervals += 1;
        }
    }
    let cv = libm::sqrt(squares / (intervals.max(2) - 1) as f64) / mean_s;
    (intervals >= ENOUGH && cv > 0.05).then_some(cv.min(3.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::{Chance, Distribution};
    use crate::words::Span;

    #[test]
    fn the_form_that_was_drawn_from_is_found() {
        let (mean, sd) = (Span(200_000), Span(120_000));
        for (distribution, form) in [
            (Distribution::exponential(mean), Form::Exponential),
            (Distribution::lognormal(mean, sd), Form::Lognormal),
            (Distribution::gamma(mean, sd), Form::Gamma),
        ] {
            let mut chance = Chance::new(11);
            // Ten seconds are cut off below, so these begin there.
            let shift = if form == Form::Exponential { 0.0 } else { SHORT_S };
            let times: Vec<f64> = (0..20_000).map(|_| shift + distribution.draw(&mut chance) / 1000.0).collect();
            let found = fit(&times).0;
            let near = form == Form::Exponential && found == Form::Gamma;
            assert!(found == form || near, "{form:?} was taken for {found:?}");
        }
    }
}
