//! The busy tone: nobody there picks up.

use super::synth::{Sound, gate, samples, seconds, sine};

/// The tone of European exchanges.
const HERTZ: f64 = 425.0;
/// Seconds of tone, and as many of silence.
const HALF_S: f64 = 0.5;

/// A department's telephone that nobody answers.
pub(super) struct Busy;

impl Sound for Busy {
    const PEAK: f64 = 0.25;

    fn at(&self, sample: u64) -> f64 {
        let phase = seconds(sample % samples(2.0 * HALF_S));
        0.25 * sine(HERTZ, phase) * gate(phase, HALF_S, 0.01)
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, loudness, pitch_power, render};
    use super::*;

    #[test]
    fn half_a_second_of_425_hertz_and_half_a_second_of_nothing() {
        let heard = render(&Busy, 0.0, 4.0);
        for second in 0..4 {
            let (tone, silence) = heard[second * 24_000..(second + 1) * 24_000].split_at(12_000);
            assert!(loudness(tone) > 0.15, "{}", loudness(tone));
            assert_eq!(loudness(silence), 0.0);
            for other in [350.0, 400.0, 450.0, 850.0] {
                assert!(pitch_power(tone, HERTZ) > 100.0 * pitch_power(tone, other), "{other}");
            }
        }
    }

    #[test]
    fn it_never_clips() {
        keeps_its_level(&Busy, 2.0, 0.2);
    }
}
