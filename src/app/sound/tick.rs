//! A soft tick: something was written that can be read.

use super::synth::{Sound, samples, seconds, sine, soft};

const LASTS_S: f64 = 0.16;

/// A message has come in.
pub(super) struct Tick;

impl Sound for Tick {
    const PEAK: f64 = 0.22;

    fn at(&self, sample: u64) -> f64 {
        let time = seconds(sample);
        let ends = soft(time / 0.004) * soft((LASTS_S - time) / 0.02);
        0.15 * ends
            * (libm::exp(-35.0 * time) * sine(1046.5, time) + 0.4 * libm::exp(-50.0 * time) * sine(1568.0, time))
    }

    fn lasts(&self) -> Option<u64> {
        Some(samples(LASTS_S))
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, loudness, render};
    use super::*;

    #[test]
    fn it_is_over_before_the_next_one() {
        let heard = render(&Tick, 0.0, LASTS_S);
        assert_eq!(heard.len() as u64, Tick.lasts().unwrap_or_default());
        let (beginning, end) = heard.split_at(heard.len() / 2);
        assert!(loudness(beginning) > 8.0 * loudness(end));
        keeps_its_level(&Tick, LASTS_S, 0.08);
    }
}
