//! The telephone: two short trills of small bells, then a pause long enough to breathe.

use super::synth::{Sound, gate, samples, seconds, sine, soft};

/// After so many seconds it begins again.
const PERIOD_S: f64 = 3.0;
/// When a trill begins, and how long it is.
const TRILLS: [(f64, f64); 2] = [(0.0, 0.4), (0.6, 0.4)];
/// Seconds from one bell to the other.
const STROKE_S: f64 = 0.08;
/// The two bells: a third apart.
const BELLS: [f64; 2] = [659.26, 830.61];

/// The ringing of a contact that wants to be taken.
pub(super) struct Ring;

impl Sound for Ring {
    const PEAK: f64 = 0.5;

    fn at(&self, sample: u64) -> f64 {
        let phase = seconds(sample % samples(PERIOD_S));
        let Some((inside, length)) = TRILLS
            .iter()
            .map(|(from, length)| (phase - from, *length))
            .find(|(at, length)| (0.0..*length).contains(at))
        else {
            return 0.0;
        };
        let stroke = (inside / STROKE_S).floor();
        let since = inside - stroke * STROKE_S;
        let bell = if (stroke as u64).is_multiple_of(2) { BELLS[0] } else { BELLS[1] };
        let struck = libm::exp(-8.0 * since) * soft(since / 0.006) * soft((STROKE_S - since) / 0.006);
        // The tone runs on under the strokes, so that each bell keeps its pitch from stroke to stroke.
        let time = seconds(sample);
        let tone = sine(bell, time) + 0.25 * sine(2.0 * bell, time) + 0.08 * sine(3.0 * bell, time);
        0.37 * tone * struck * gate(inside, length, 0.01)
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, loudness, pitch_power, render};
    use super::*;

    #[test]
    fn the_cadence_is_two_trills_and_a_pause() {
        let heard = render(&Ring, 0.0, 9.0);
        let loud = |from: f64, until: f64| loudness(&heard[samples(from) as usize..samples(until) as usize]);
        for period in [0.0, 3.0, 6.0] {
            let [first, gap, second, pause] =
                [(0.02, 0.38), (0.4, 0.6), (0.62, 0.98), (1.0, 3.0)].map(|(a, b)| loud(period + a, period + b));
            assert!(first > 0.05 && second > 0.05, "{first} {second}");
            assert!(gap < 1e-9 && pause < 1e-9, "{gap} {pause}");
        }
    }

    #[test]
    fn it_rings_with_two_bells_and_nothing_between_them() {
        let heard = render(&Ring, 0.0, 0.4);
        let between = pitch_power(&heard, 745.0).max(pitch_power(&heard, 520.0));
        for bell in BELLS {
            assert!(pitch_power(&heard, bell) > 20.0 * between, "{bell}");
        }
    }

    #[test]
    fn it_never_clips() {
        keeps_its_level(&Ring, 3.0, 0.25);
    }
}
