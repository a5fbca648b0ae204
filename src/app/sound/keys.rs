//! A keyboard: lines of uneven strokes with pauses between them.

use super::noise::{unit, white};
use super::synth::{Sound, samples, seconds, sine, soft};

/// Seconds from stroke to stroke; a stroke is over before the next one.
const STROKE_S: f64 = 0.14;
/// Strokes in the time of a line, the pause after it included.
const LINE: u64 = 24;

/// Somebody types: without end, or a few strokes.
pub(super) struct Keys {
    seed: u64,
    strokes: Option<u64>,
}

impl Keys {
    /// Typing that goes on.
    pub(super) fn on(seed: u64) -> Keys {
        Keys { seed, strokes: None }
    }

    /// A few words.
    pub(super) fn few(seed: u64) -> Keys {
        Keys { seed, strokes: Some(9) }
    }
}

impl Sound for Keys {
    const PEAK: f64 = 0.15;

    fn at(&self, sample: u64) -> f64 {
        let stroke = sample / samples(STROKE_S);
        let typed = 11 + (unit(self.seed, stroke / LINE) * 10.0) as u64;
        let chance = |purpose: u64| unit(self.seed ^ purpose << 32, stroke);
        if stroke % LINE >= typed || chance(1) < 0.1 {
            return 0.0;
        }
        let since = seconds(sample % samples(STROKE_S)) - 0.04 * chance(2);
        if since <= 0.0 {
            return 0.0;
        }
        let click = 0.5 * (white(self.seed, sample) + white(self.seed, sample + 1)) * libm::exp(-300.0 * since);
        let thump = sine(170.0 + 50.0 * chance(3), since) * libm::exp(-120.0 * since);
        let touch = 0.5 + 0.5 * chance(4);
        0.1 * touch * (click + 0.5 * thump) * soft(since / 0.001) * soft((0.09 - since) / 0.02)
    }

    fn lasts(&self) -> Option<u64> {
        self.strokes.map(|strokes| strokes * samples(STROKE_S))
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, onsets, render};
    use super::*;

    #[test]
    fn several_strokes_a_second_and_a_pause_after_each_line() {
        let heard = render(&Keys::on(5), 0.0, 40.0);
        let strokes = onsets(&heard);
        // 24 places in 3.36 seconds, of which 11 to 20 are typed, nine of ten of them.
        assert!((110..=220).contains(&strokes), "{strokes}");
        let pause = samples(3.0 * STROKE_S) as usize;
        assert!(heard.windows(pause).step_by(600).any(|window| window.iter().all(|x| *x == 0.0)));
    }

    #[test]
    fn equal_seeds_type_alike() {
        assert_eq!(render(&Keys::on(5), 0.0, 4.0), render(&Keys::on(5), 0.0, 4.0));
        assert_ne!(render(&Keys::on(5), 0.0, 4.0), render(&Keys::on(6), 0.0, 4.0));
    }

    #[test]
    fn a_few_words_are_the_beginning_of_a_line() {
        let few = Keys::few(5);
        let lasts = few.lasts().unwrap_or_default();
        assert_eq!(lasts, 9 * 3_360);
        let heard = render(&few, 0.0, seconds(lasts));
        assert_eq!(heard, render(&Keys::on(5), 0.0, seconds(lasts)));
        assert_eq!(heard.last(), Some(&0.0));
        keeps_its_level(&Keys::on(5), 20.0, 0.02);
    }
}
