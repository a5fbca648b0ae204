//! A voice without words: syllables, melody and mood, and nobody's secrets.
//!
//! Partials of a gliding pitch are weighed by the formants of a vowel that turns into another one, as in speech. A seed
//! makes the speaker: pitch, size of the throat, tempo and the order of the vowels; pitch and tempo may be given instead. Anger makes it higher, faster,
//! louder, sharper and less even.

use super::noise::{named, unit, white};
use super::synth::{RATE, Sound, gate, limited, soft};
use crate::scenario::Voice;
use std::f64::consts::TAU;

/// Vowels by their first three formants, in hertz.
const VOWELS: [[f64; 3]; 6] = [
    [700.0, 1220.0, 2600.0],
    [530.0, 1840.0, 2480.0],
    [400.0, 2000.0, 2550.0],
    [570.0, 840.0, 2410.0],
    [440.0, 1020.0, 2240.0],
    [490.0, 1350.0, 1690.0],
];
/// How loud each formant is, and how wide in hertz.
const FORMANTS: [(f64, f64); 3] = [(1.0, 80.0), (0.6, 110.0), (0.3, 160.0)];
/// No telephone carries what is above.
const HIGHEST: f64 = 3_400.0;
/// Partials of the deepest voice below that.
const PARTIALS: usize = 44;
/// The deepest voice that a name can give, in hertz, and how many times higher the highest is.
const DEEPEST: f64 = 95.0;
const RANGE: f64 = 2.2;
/// Syllables of a phrase with the pause after it.
const PHRASE: u64 = 12;
/// Syllables in a word: between the languages we have.
const SYLLABLES: f64 = 1.6;

/// Who speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Speaker {
    /// What the voice is made from.
    pub(super) seed: u64,
    /// How fast they speak when calm.
    pub(super) words_in_10_s: u32,
    /// What the scenario says of the voice.
    pub(super) voice: Voice,
}

impl Speaker {
    /// The speaker of a name.
    pub(super) fn named(name: &str, words_in_10_s: u32) -> Speaker {
        Speaker { seed: named(name), words_in_10_s, voice: Voice::default() }
    }

    /// The same with a voice that is described.
    pub(super) fn sounding(self, voice: Voice) -> Speaker {
        Speaker { voice, ..self }
    }

    /// The middle of the melody when calm, in hertz: as described, else from the name.
    fn pitch(self) -> f64 {
        self.voice.pitch_hz.map_or_else(|| DEEPEST * libm::pow(RANGE, unit(self.seed, 1)), f64::from)
    }

    /// How fast they are beside others at the same pace.
    fn tempo(self) -> f64 {
        let own = || 0.94 + 0.12 * unit(self.seed, 2);
        self.voice.tempo_percent.map_or_else(own, |percent| f64::from(percent) / 100.0)
    }
}

/// A speaker's talk in a mood.
pub(super) struct Babble {
    seed: u64,
    /// Syllables in a second.
    tempo: f64,
    /// The middle of the melody, in hertz.
    pitch: f64,
    /// How far the melody goes, as a share of it.
    melody: f64,
    /// How much smaller than usual the throat is.
    throat: f64,
    loudness: f64,
    /// How loud each partial leaves the throat.
    partials: [f64; PARTIALS],
}

impl Babble {
    /// The voice of a speaker, in anger 0 to 4; `line` makes one line differ from the next.
    pub(super) fn new(speaker: Speaker, anger: u8, line: u64) -> Babble {
        let own = |purpose: u64| unit(speaker.seed, purpose);
        let anger = f64::from(anger.min(4));
        let calm = speaker.pitch();
        // The higher the voice, the smaller the throat.
        let high = (libm::log(calm / DEEPEST) / libm::log(RANGE)).clamp(0.0, 1.0);
        let words_a_second = f64::from(speaker.words_in_10_s) / 10.0;
        let sharpness = 1.1 - 0.12 * anger;
        Babble {
            seed: speaker.seed ^ line << 40,
            tempo: words_a_second * SYLLABLES * speaker.tempo() * (1.0 + 0.12 * anger),
            pitch: calm * (1.0 + 0.09 * anger),
            melody: 0.12 + 0.05 * anger,
            throat: 0.9 + 0.15 * high + 0.1 * own(3),
            loudness: 0.55 + 0.1125 * anger,
            partials: std::array::from_fn(|partial| libm::pow((partial + 1) as f64, -sharpness)),
        }
    }

    /// The vowel in the middle of a syllable.
    fn vowel(&self, syllable: u64) -> [f64; 3] {
        VOWELS[(unit(self.seed ^ 9, syllable) * VOWELS.len() as f64) as usize % VOWELS.len()]
    }

    /// The throat's sound at a place of the pitch's period, of about the same loudness in every vowel.
    fn voiced(&self, hertz: f64, period: f64, formants: [f64; 3]) -> f64 {
        let (first, turn) = libm::sincos(TAU * period);
        let (mut wave, mut before) = (first, 0.0);
        let (mut sum, mut power) = (0.0, 0.0);
        for (partial, tilt) in self.partials.iter().enumerate() {
            let at = hertz * (partial + 1) as f64;
            if at > HIGHEST {
                break;
            }
            let near = |(formant, (loud, wide)): (&f64, &(f64, f64))| {
                let off = (at - formant) / wide;
                loud / (1.0 + off * off)
            };
            let weight = tilt * (0.02 + formants.iter().zip(&FORMANTS).map(near).sum::<f64>());
            sum += weight * wave;
            power += weight * weight;
            // The sine of the next multiple of the angle from the two before it.
            (wave, before) = (2.0 * turn * wave - before, wave);
        }
        sum / libm::sqrt(power.max(1e-12))
    }
}

impl Sound for Babble {
    const PEAK: f64 = 0.5;

    fn at(&self, sample: u64) -> f64 {
        let beat = sample as f64 * self.tempo / f64::from(RATE);
        let syllable = beat as u64;
        let (phrase, place) = (syllable / PHRASE, syllable % PHRASE);
        if place >= 8 + (unit(self.seed ^ 3, phrase) * 4.0) as u64 {
            return 0.0;
        }
        let chance = |purpose: u64| unit(self.seed ^ purpose << 16, syllable);
        // A syllable ends before its time is over, so that each can be heard.
        let length = 0.7 + 0.14 * chance(1);
        let inside = (beat - syllable as f64) / length;
        if inside >= 1.0 {
            return 0.0;
        }
        let swell = soft(inside / 0.2) * soft((1.0 - inside) / 0.4) * (0.75 + 0.25 * chance(2));
        // The melody falls through a phrase and, a little, through every syllable.
        let tone = self.pitch * (1.08 - 0.016 * place as f64) * (1.0 + self.melody * (2.0 * chance(3) - 1.0));
        let (from, to) = (1.03 * tone, 0.95 * tone);
        let lasts = length / self.tempo;
        let cycles = lasts * (from * inside + 0.5 * (to - from) * inside * inside);
        let turning = soft(inside);
        let (here, next) = (self.vowel(syllable), self.vowel(syllable + 1));
        let formants = std::array::from_fn(|i| self.throat * (here[i] + turning * (next[i] - here[i])));
        let mut heard = 0.22 * swell * self.voiced(from + (to - from) * inside, cycles.fract(), formants);
        // Every other syllable begins with a breath.
        if chance(4) < 0.5 {
            heard += 0.03 * gate(inside, 0.25, 0.1) * white(self.seed ^ 5, sample);
        }
        limited(heard * self.loudness * 2.0, Babble::PEAK)
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, loudness, middle_pitch, onsets, render};
    use super::*;

    fn talk(name: &str, anger: u8) -> Babble {
        Babble::new(Speaker::named(name, 25), anger, 1)
    }

    #[test]
    fn an_angrier_voice_is_faster() {
        for name in ["Ms Vogel", "Mr Baptiste"] {
            let counted: Vec<usize> = (0..=4).map(|anger| onsets(&render(&talk(name, anger), 0.0, 24.0))).collect();
            // Two and a half words a second are four syllables, with pauses about three.
            assert!((55..=100).contains(&counted[0]), "{counted:?}");
            assert!(counted.windows(2).all(|two| two[1] > two[0]), "{counted:?}");
            assert!(counted[4] as f64 > 1.3 * counted[0] as f64, "{counted:?}");
        }
    }

    #[test]
    fn an_angrier_voice_is_higher_and_louder() {
        let heard = [0, 2, 4].map(|anger| render(&talk("Ms Vogel", anger), 0.0, 16.0));
        let pitch = [&heard[0], &heard[1], &heard[2]].map(|heard| middle_pitch(heard));
        assert!(pitch[0] > 80.0 && pitch[1] > 1.05 * pitch[0] && pitch[2] > 1.05 * pitch[1], "{pitch:?}");
        let loud = [&heard[0], &heard[1], &heard[2]].map(|heard| loudness(heard));
        assert!(loud[1] > 1.1 * loud[0] && loud[2] > 1.1 * loud[1], "{loud:?}");
    }

    #[test]
    fn a_fast_speaker_is_faster() {
        let counted = [20, 25, 30].map(|words| {
            let speaker = Speaker::named("Ms Vogel", words);
            onsets(&render(&Babble::new(speaker, 0, 1), 0.0, 24.0))
        });
        assert!(counted[0] < counted[1] && counted[1] < counted[2], "{counted:?}");
    }

    #[test]
    fn speakers_differ_and_each_stays_the_same() {
        let names = ["Ms Vogel", "Mr Baptiste", "billing", "warehouse", "Frau Okafor", "Kovács Éva"];
        let pitches = names.map(|name| talk(name, 1).pitch);
        let (low, high) = pitches.iter().fold((f64::MAX, 0.0_f64), |(low, high), at| (low.min(*at), high.max(*at)));
        assert!(high > 1.3 * low, "{pitches:?}");
        assert_eq!(render(&talk("Ms Vogel", 2), 1.0, 1.0), render(&talk("Ms Vogel", 2), 1.0, 1.0));
        assert_ne!(render(&talk("Ms Vogel", 2), 1.0, 1.0), render(&talk("Mr Baptiste", 2), 1.0, 1.0));
        let next = Babble::new(Speaker::named("Ms Vogel", 25), 2, 2);
        assert_eq!(next.pitch, talk("Ms Vogel", 2).pitch);
        assert_ne!(render(&next, 1.0, 1.0), render(&talk("Ms Vogel", 2), 1.0, 1.0));
    }

    #[test]
    fn a_voice_that_is_described_is_heard_so() {
        let voiced = |pitch_hz, tempo_percent| {
            let speaker = Speaker::named("Ms Vogel", 25).sounding(Voice { pitch_hz, tempo_percent });
            Babble::new(speaker, 0, 1)
        };
        let own = talk("Ms Vogel", 0);
        assert!((voiced(None, None).pitch - own.pitch).abs() < 1e-9);
        assert!((voiced(None, None).tempo - own.tempo).abs() < 1e-9);
        let heard = [100, 220].map(|hertz| middle_pitch(&render(&voiced(Some(hertz), None), 0.0, 16.0)));
        assert!(heard[1] > 1.5 * heard[0], "{heard:?}");
        let counted = [70, 150].map(|tempo| onsets(&render(&voiced(None, Some(tempo)), 0.0, 24.0)));
        assert!(counted[1] as f64 > 1.5 * counted[0] as f64, "{counted:?}");
        for (pitch, tempo) in [(80, 70), (320, 150)] {
            keeps_its_level(&voiced(Some(pitch), Some(tempo)), 6.0, 0.12);
        }
    }

    #[test]
    fn nobody_clips_or_clicks() {
        for (name, anger) in [("Ms Vogel", 0), ("Mr Baptiste", 4), ("billing", 2), ("Kovács Éva", 4)] {
            keeps_its_level(&talk(name, anger), 6.0, 0.12);
            assert_eq!(talk(name, anger).at(0), 0.0);
            // A syllable is silent when it ends: what is between two of them is nothing.
            let heard = render(&talk(name, anger), 0.0, 6.0);
            let ends = heard.windows(2).filter(|two| (two[0] == 0.0) != (two[1] == 0.0));
            let loudest = ends.map(|two| two[0].abs() + two[1].abs()).fold(0.0, f64::max);
            assert!(loudest < 0.02, "{loudest}");
        }
    }
}
