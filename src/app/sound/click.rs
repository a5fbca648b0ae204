//! A soft click: the microphone's switch.

use super::synth::{Sound, samples, seconds, sine, soft};

const LASTS_S: f64 = 0.05;

/// The microphone was switched off or on.
pub(super) struct Click;

impl Sound for Click {
    const PEAK: f64 = 0.12;

    fn at(&self, sample: u64) -> f64 {
        let time = seconds(sample);
        let ends = soft(time / 0.001) * soft((LASTS_S - time) / 0.01);
        0.1 * ends
            * (libm::exp(-180.0 * time) * sine(420.0, time) + 0.3 * libm::exp(-400.0 * time) * sine(1_900.0, time))
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
    fn it_is_short_and_soft() {
        let heard = render(&Click, 0.0, LASTS_S);
        assert_eq!(heard.len() as u64, Click.lasts().unwrap_or_default());
        let (beginning, end) = heard.split_at(heard.len() / 2);
        assert!(loudness(beginning) > 8.0 * loudness(end));
        keeps_its_level(&Click, LASTS_S, 0.03);
    }
}
