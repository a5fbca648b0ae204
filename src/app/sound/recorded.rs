//! A line that somebody has recorded, heard in place of the voice without words.

use super::synth::{RATE, Sound};
use crate::reading::wav::Wav;
use std::fmt;
use std::sync::Arc;

/// The least peak that is made louder: what is softer still is taken for silence.
const LEAST: f32 = 0.05;

/// A recording from a moment on.
#[derive(Clone)]
pub(super) struct Take {
    wav: Arc<Wav>,
    /// How much of it has passed, in milliseconds: a line goes on where it was when time stood still in between.
    from_ms: u64,
}

impl Take {
    /// A recording of which so much has passed.
    pub(super) fn new(wav: &Arc<Wav>, from_ms: u64) -> Take {
        Take { wav: Arc::clone(wav), from_ms }
    }
}

/// The same recording is the same line, however much of it has passed: it is not begun anew while it plays.
impl PartialEq for Take {
    fn eq(&self, other: &Take) -> bool {
        Arc::ptr_eq(&self.wav, &other.wav)
    }
}

impl Eq for Take {}

impl fmt::Debug for Take {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Take({} samples)", self.wav.samples.len())
    }
}

/// A take that plays, as loud at its loudest as the voice it stands for.
pub(super) struct Recorded {
    take: Take,
    gain: f64,
}

impl Recorded {
    /// Begins where the take does.
    pub(super) fn new(take: Take) -> Recorded {
        let peak = take.wav.samples.iter().fold(LEAST, |peak, sample| peak.max(sample.abs()));
        let gain = Recorded::PEAK / f64::from(peak);
        Recorded { take, gain }
    }

    /// The place of a sample within the recording.
    fn place(&self, sample: u64) -> f64 {
        let seconds = sample as f64 / f64::from(RATE) + self.take.from_ms as f64 / 1000.0;
        seconds * f64::from(self.take.wav.rate)
    }
}

impl Sound for Recorded {
    const PEAK: f64 = 0.5;

    fn at(&self, sample: u64) -> f64 {
        let place = self.place(sample);
        let (before, between) = (place as usize, place.fract());
        let heard = |at: usize| self.take.wav.samples.get(at).copied().map_or(0.0, f64::from);
        self.gain * (heard(before) * (1.0 - between) + heard(before + 1) * between)
    }

    fn lasts(&self) -> Option<u64> {
        let wav = &self.take.wav;
        let seconds = wav.samples.len() as f64 / f64::from(wav.rate) - self.take.from_ms as f64 / 1000.0;
        Some((seconds.max(0.0) * f64::from(RATE)) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{pitch_power, render};
    use super::super::synth::{samples, sine};
    use super::*;

    /// Two seconds of a tone at a rate and a loudness.
    fn tone(rate: u32, loud: f64) -> Arc<Wav> {
        let sample = |at: u32| (loud * sine(440.0, f64::from(at) / f64::from(rate))) as f32;
        Arc::new(Wav { rate, samples: (0..2 * rate).map(sample).collect() })
    }

    #[test]
    fn a_tone_keeps_its_pitch_and_length_and_is_as_loud_as_a_voice() {
        for (rate, loud) in [(8_000, 0.1), (24_000, 0.9), (48_000, 0.4)] {
            let recorded = Recorded::new(Take::new(&tone(rate, loud), 0));
            assert_eq!(recorded.lasts(), Some(samples(2.0)), "{rate}");
            let heard = render(&recorded, 0.0, 1.0);
            let peak = heard.iter().fold(0.0_f64, |peak, x| peak.max(x.abs()));
            assert!((0.45..=Recorded::PEAK + 1e-6).contains(&peak), "{rate}: {peak}");
            assert!(pitch_power(&heard, 440.0) > 20.0 * pitch_power(&heard, 660.0), "{rate}");
        }
    }

    #[test]
    fn silence_stays_silence_and_what_has_passed_is_not_heard_again() {
        let silent = Recorded::new(Take::new(&Arc::new(Wav { rate: 8_000, samples: vec![0.0; 8_000] }), 0));
        assert!(render(&silent, 0.0, 1.0).iter().all(|x| *x == 0.0));
        let wav = tone(24_000, 0.5);
        let (whole, rest) = (Recorded::new(Take::new(&wav, 0)), Recorded::new(Take::new(&wav, 1_500)));
        assert_eq!(rest.lasts(), Some(samples(0.5)));
        assert!((rest.at(0) - whole.at(samples(1.5))).abs() < 1e-6);
        assert_eq!(Recorded::new(Take::new(&wav, 9_000)).lasts(), Some(0));
        assert_eq!(Take::new(&wav, 0), Take::new(&wav, 1_500));
        assert_ne!(Take::new(&wav, 0), Take::new(&tone(24_000, 0.5), 0));
    }
}
