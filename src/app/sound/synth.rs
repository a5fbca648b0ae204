//! A sound as a pure function of the sample's number, and the rodio source that plays one.

use rodio::{ChannelCount, Sample, SampleRate, Source};
use std::f64::consts::TAU;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

/// Samples in a second: enough for a telephone, and half of what most devices want.
pub(super) const RATE: u32 = 24_000;

/// The same as rodio counts.
const SAMPLE_RATE: SampleRate = match SampleRate::new(RATE) {
    Some(rate) => rate,
    None => SampleRate::MIN,
};

/// Something that can be heard.
pub(super) trait Sound: Send + 'static {
    /// How far a sample is from silence at most.
    const PEAK: f64;

    /// The sample of this number.
    fn at(&self, sample: u64) -> f64;

    /// The number of samples; `None` for what goes on until it is ended.
    fn lasts(&self) -> Option<u64> {
        None
    }
}

/// The seconds at which a sample is heard.
pub(super) fn seconds(sample: u64) -> f64 {
    sample as f64 / f64::from(RATE)
}

/// The number of samples in so many seconds.
pub(super) fn samples(seconds: f64) -> u64 {
    (seconds * f64::from(RATE)) as u64
}

/// A pure tone at a time in seconds.
pub(super) fn sine(hertz: f64, time: f64) -> f64 {
    libm::sin(TAU * (hertz * time).fract())
}

/// From 0 to 1 without a corner at either end.
pub(super) fn soft(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// 1 while `time` is inside of 0 to `length`, 0 outside, and soft over `edge` at both ends.
pub(super) fn gate(time: f64, length: f64, edge: f64) -> f64 {
    soft((time / edge).min((length - time) / edge))
}

/// Keeps a sum within a limit without a corner.
pub(super) fn limited(x: f64, limit: f64) -> f64 {
    limit * libm::tanh(x / limit)
}

/// The hand on a sound that plays: how loud it shall be, and whether it shall end.
#[derive(Clone, Debug, Default)]
pub(super) struct Dial(Arc<Wanted>);

#[derive(Debug, Default)]
struct Wanted {
    /// The bits of the gain.
    gain: AtomicU32,
    ends: AtomicBool,
}

impl Dial {
    /// A dial that stands at a gain.
    pub(super) fn at(gain: f32) -> Dial {
        let dial = Dial::default();
        dial.set(gain);
        dial
    }

    /// Makes it louder or softer.
    pub(super) fn set(&self, gain: f32) {
        self.0.gain.store(gain.to_bits(), Ordering::Relaxed);
    }

    /// Lets it fade and end.
    pub(super) fn end(&self) {
        self.0.ends.store(true, Ordering::Relaxed);
    }

    /// The gain to go to, and whether the sound is over when it is there.
    fn read(&self) -> (f32, bool) {
        let ends = self.0.ends.load(Ordering::Relaxed);
        (if ends { 0.0 } else { f32::from_bits(self.0.gain.load(Ordering::Relaxed)) }, ends)
    }
}

/// A sound on its way to the device. Its gain never jumps, so that nothing clicks when it begins, changes or ends.
pub(super) struct Playing<S> {
    sound: S,
    dial: Dial,
    sample: u64,
    gain: f32,
    /// The most by which the gain moves from sample to sample.
    step: f32,
    over: bool,
}

impl<S: Sound> Playing<S> {
    /// Begins in silence and fades in over so many seconds; later changes take as long.
    pub(super) fn new(sound: S, fade_s: f64, dial: &Dial) -> Playing<S> {
        let step = (1.0 / (fade_s * f64::from(RATE)).max(1.0)) as f32;
        Playing { sound, dial: dial.clone(), sample: 0, gain: 0.0, step, over: false }
    }
}

impl<S: Sound> Iterator for Playing<S> {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        if self.over {
            return None;
        }
        let (wanted, ends) = self.dial.read();
        self.gain += (wanted - self.gain).clamp(-self.step, self.step);
        let faded = ends && self.gain <= 0.0;
        if faded || self.sound.lasts().is_some_and(|last| self.sample >= last) {
            self.over = true;
            return None;
        }
        let heard = self.sound.at(self.sample).clamp(-S::PEAK, S::PEAK);
        self.sample += 1;
        Some(heard as f32 * self.gain)
    }
}

impl<S: Sound> Source for Playing<S> {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        ChannelCount::MIN
    }

    fn sample_rate(&self) -> SampleRate {
        SAMPLE_RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        self.sound.lasts().map(|last| Duration::from_secs_f64(seconds(last)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The loudest constant there is.
    struct Full;

    impl Sound for Full {
        const PEAK: f64 = 1.0;

        fn at(&self, _: u64) -> f64 {
            1.0
        }
    }

    #[test]
    fn a_sound_begins_changes_and_ends_without_a_jump() {
        let dial = Dial::at(0.8);
        let mut playing = Playing::new(Full, 0.01, &dial);
        let mut heard: Vec<f32> = playing.by_ref().take(1_000).collect();
        assert_eq!(heard.last(), Some(&0.8));
        dial.set(0.3);
        heard.extend(playing.by_ref().take(1_000));
        assert_eq!(heard.last(), Some(&0.3));
        dial.end();
        let faded: Vec<f32> = playing.by_ref().take(1_000).collect();
        assert!((1..240).contains(&faded.len()), "it is over when it is silent: {}", faded.len());
        assert_eq!(playing.next(), None);
        heard.extend(faded);
        let before = std::iter::once(&0.0).chain(&heard);
        let jump = before.zip(heard.iter().chain(&[0.0])).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(jump <= 1.01 / 240.0, "{jump}");
    }

    #[test]
    fn edges_are_soft() {
        assert_eq!([gate(-0.1, 1.0, 0.1), gate(0.05, 1.0, 0.1), gate(0.5, 1.0, 0.1)], [0.0, 0.5, 1.0]);
        assert_eq!([gate(1.0, 1.0, 0.1), gate(2.0, 1.0, 0.1)], [0.0, 0.0]);
        assert_eq!(samples(seconds(123_456)), 123_456);
    }
}
