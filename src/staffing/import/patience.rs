//! How long customers wait before they give up. Whoever was answered would have waited longer: that is all their wait says.

use super::among::Among;
use super::handle::Origin;
use super::mean::{Ratio, Slot};
use super::moments::Day;
use super::report::{Ended, Queue};
use super::staff;

/// Patience.
#[derive(Clone, PartialEq, Debug)]
pub struct Patience {
    /// The mean in seconds of the exponential distribution that fits best.
    pub mean_s: f64,
    /// How it was found.
    pub method: Method,
    /// How many gave up.
    pub abandoned: f64,
    /// All waits together, of those who gave up and those who did not.
    pub waited_s: f64,
    /// Kaplan and Meier's curve of those who still wait after so many seconds; empty without single contacts.
    pub still_waiting: Vec<(f64, f64)>,
}

/// How patience was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// All waits, shared by those who gave up: the likeliest exponential, with the others censored.
    Waits,
    /// From lost shares and speed of answer, as Erlang A has them belong together.
    ErlangA,
    /// Nobody gave up: at least so long.
    NobodyLeft,
    /// The file says too little.
    Assumed,
}

/// What is assumed of a file that says nothing.
const ASSUMED_S: f64 = 150.0;

/// No patience beyond these is believed.
const LEAST_S: f64 = 5.0;
const MOST_S: f64 = 6.0 * 3600.0;

/// The places at which the curve is told, in seconds.
const SHOWN_S: [f64; 7] = [10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0];

impl Method {
    /// Whether the file says it, or says enough to work it out.
    pub fn origin(self) -> Origin {
        match self {
            Method::Waits => Origin::Measured,
            Method::ErlangA | Method::NobodyLeft => Origin::Estimated,
            Method::Assumed => Origin::Assumed,
        }
    }
}

/// The patience shown on these days; `handle_s` is the mean handle time.
pub fn patience(queue: &Queue, days: &[Day], slots: &[Slot], hours: f64, handle_s: f64) -> Patience {
    let (mut waits, mut among) = (Vec::<(f64, bool)>::new(), Among::new(days));
    for call in queue.calls.iter().filter(|call| among.has(call.day)) {
        waits.extend(call.wait_s.map(|wait| (f64::from(wait), call.ended == Ended::Abandoned)));
    }
    let (abandoned, waited_s, both) = if waits.is_empty() {
        let (gave_up, answered) =
            (Ratio::sum(slots.iter().map(|slot| slot.abandon_time)), Ratio::sum(slots.iter().map(|slot| slot.asa)));
        let lost = Ratio::sum(slots.iter().map(|slot| slot.lost));
        // The waits of the answered alone would make everybody look less patient.
        let both = answered.of > 0.0 && lost.of > 0.0 && gave_up.of >= 0.9 * lost.part;
        (lost.part, gave_up.part + answered.part, both)
    } else {
        let abandoned = waits.iter().filter(|(_, gave_up)| *gave_up).count() as f64;
        (abandoned, waits.iter().map(|(wait, _)| wait).sum::<f64>(), true)
    };
    let still_waiting = kaplan_meier(&mut waits);
    let found = |mean_s: f64, method| Patience {
        mean_s: mean_s.clamp(LEAST_S, MOST_S),
        method,
        abandoned,
        waited_s,
        still_waiting: still_waiting.clone(),
    };
    if both && abandoned > 0.0 && waited_s > 0.0 {
        found(waited_s / abandoned, Method::Waits)
    } else if both && waited_s > 0.0 {
        // As likely as not, with such a mean nobody would have given up.
        found((waited_s / std::f64::consts::LN_2).max(ASSUMED_S), Method::NobodyLeft)
    } else {
        match by_erlang_a(slots, hours, handle_s) {
            Some(mean_s) => found(mean_s, Method::ErlangA),
            None => found(ASSUMED_S, Method::Assumed),
        }
    }
}

/// The share that still waits at [`SHOWN_S`]. E. L. Kaplan, P. Meier, "Nonparametric estimation from incomplete
/// observations", 1958.
fn kaplan_meier(waits: &mut [(f64, bool)]) -> Vec<(f64, f64)> {
    if waits.is_empty() {
        return Vec::new();
    }
    // At one moment, those who give up go before those who are answered.
    waits.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
    let mut curve = Vec::new();
    let mut shown = SHOWN_S.iter().copied().peekable();
    let mut share = 1.0;
    for (place, (wait, gave_up)) in waits.iter().enumerate() {
        while shown.peek().is_some_and(|at| at < wait) {
            curve.extend(shown.next().map(|at| (at, share)));
        }
        if *gave_up {
            let at_risk = (waits.len() - place) as f64;
            share *= 1.0 - 1.0 / at_risk;
        }
    }
    // Beyond the longest wait nothing is known.
    curve
}

/// The patience with which Erlang A loses as many as were lost, its agents chosen so that the others wait as long as they
/// did.
fn by_erlang_a(slots: &[Slot], hours: f64, handle_s: f64) -> Option<f64> {
    let known: Vec<(f64, f64, f64)> = slots
        .iter()
        .filter_map(|slot| {
            Some((slot.offered / hours, slot.asa.value()?, slot.lost.value()?))
                .filter(|(per_hour, _, _)| *per_hour > 0.0)
        })
        .collect();
    let lost: f64 = known.iter().map(|(per_hour, _, lost)| per_hour * lost).sum();
    if lost <= 0.0 || known.iter().all(|(_, asa, _)| *asa <= 0.0) {
        return None;
    }
    let loses = |patience_s: f64| -> f64 {
        let of =
            |(per_hour, asa, _): &(f64, f64, f64)| per_hour * staff::lost_at(*per_hour, handle_s, patience_s, *asa);
        known.iter().map(of).sum()
    };
    // The more patient, the fewer are lost at the same speed of answer.
    let (mut low, mut high) = (LEAST_S, MOST_S);
    for _ in 0..24 {
        let middle = libm::sqrt(low * high);
        if loses(middle) > lost { low = middle } else { high = middle }
    }
    Some(libm::sqrt(low * high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::erlang::{ErlangA, Traffic};

    #[test]
    fn the_curve_by_hand() {
        // Four wait 5, 15, 25 and 35 s; the second and the third give up.
        let mut waits = vec![(25.0, true), (5.0, false), (35.0, false), (15.0, true)];
        let curve = kaplan_meier(&mut waits);
        let wanted = [(10.0, 1.0), (20.0, 2.0 / 3.0), (30.0, 1.0 / 3.0)];
        assert_eq!(curve.len(), 3, "{curve:?}");
        for ((at, share), (wanted_at, wanted)) in curve.into_iter().zip(wanted) {
            assert!(at == wanted_at && (share - wanted).abs() < 1e-12, "{at}: {share}");
        }
    }

    #[test]
    fn erlang_a_is_inverted() {
        let traffic = Traffic::per_hour(240.0, 180.0).expect("traffic");
        for patience_s in [60.0, 180.0, 600.0] {
            let truth = ErlangA::new(traffic, patience_s, 12).expect("twelve agents");
            let slot = Slot {
                offered: 120.0,
                asa: Ratio { part: truth.asa_s().expect("some are answered"), of: 1.0 },
                lost: Ratio { part: truth.abandonment(), of: 1.0 },
                ..Slot::default()
            };
            let found = by_erlang_a(&[slot], 0.5, 180.0).expect("it is told");
            assert!((found / patience_s - 1.0).abs() < 0.02, "{found} is not {patience_s}");
        }
    }
}
