//! Music for somebody on hold: four soft chords, and over them single notes that never come twice in the same order.

use super::noise::unit;
use super::synth::{RATE, Sound, gate, seconds, sine, soft};

/// Seconds from note to note.
const NOTE_S: f64 = 0.5;
/// Notes in the time of a chord.
const BAR: u64 = 8;
/// Notes that can be heard at once.
const RINGING: u64 = 5;
/// Samples from note to note.
const NOTE: u64 = RATE as u64 / 2;

/// The chords: C, A minor, F, G; the root of each first, an octave below the notes.
const CHORDS: [[f64; 5]; 4] = [
    [130.81, 261.63, 329.63, 392.00, 523.25],
    [110.00, 220.00, 261.63, 329.63, 440.00],
    [87.31, 174.61, 220.00, 261.63, 349.23],
    [98.00, 196.00, 246.94, 293.66, 392.00],
];

/// What is played to somebody who waits.
pub(super) struct Music {
    /// Which of its melodies.
    pub(super) seed: u64,
}

impl Music {
    /// A note's pitch and touch; some are left out.
    fn note(&self, note: u64) -> Option<(f64, f64)> {
        let chance = |purpose: u64| unit(self.seed ^ purpose << 32, note);
        let chord = CHORDS[(note / BAR % 4) as usize];
        // The first note of a chord says which one it is.
        if note.is_multiple_of(BAR) {
            return Some((chord[1], 1.0));
        }
        let pitch = chord[1 + (chance(1) * 4.0) as usize % 4];
        (chance(2) > 0.22).then(|| (pitch, 0.55 + 0.35 * chance(3)))
    }
}

impl Sound for Music {
    const PEAK: f64 = 0.25;

    fn at(&self, sample: u64) -> f64 {
        let newest = sample / NOTE;
        let mut heard = 0.0;
        for note in newest.saturating_sub(RINGING - 1)..=newest {
            let Some((hertz, touch)) = self.note(note) else { continue };
            let since = seconds(sample - note * NOTE);
            let fades = libm::exp(-2.4 * since) * soft(since / 0.015) * soft((RINGING as f64 * NOTE_S - since) / 0.4);
            heard += 0.07 * touch * fades * (sine(hertz, since) + 0.2 * sine(2.0 * hertz, since));
        }
        let bar_s = NOTE_S * BAR as f64;
        let inside = seconds(sample % (NOTE * BAR));
        let [root, _, _, fifth, _] = CHORDS[(newest / BAR % 4) as usize];
        let pad = sine(root, inside) + 0.5 * sine(2.0 * root, inside) + 0.4 * sine(fifth, inside);
        heard + 0.035 * pad * gate(inside, bar_s, 0.7)
    }
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, loudness, pitch_power, render};
    use super::*;

    #[test]
    fn each_chord_is_heard_in_its_time() {
        let music = Music { seed: 3 };
        for (bar, chord) in CHORDS.iter().enumerate() {
            let heard = render(&music, bar as f64 * 4.0 + 0.8, 2.4);
            let other = CHORDS[(bar + 2) % 4][0];
            assert!(pitch_power(&heard, chord[0]) > 10.0 * pitch_power(&heard, other), "{bar}");
        }
    }

    #[test]
    fn it_is_gentle_goes_on_and_varies() {
        let music = Music { seed: 3 };
        keeps_its_level(&music, 16.0, 0.08);
        for minute in [0.0, 1.0, 10.0] {
            let soft = loudness(&render(&music, minute * 60.0 + 1.0, 8.0));
            assert!((0.01..0.12).contains(&soft), "{soft}");
        }
        let again = render(&music, 16.0, 4.0);
        assert_ne!(render(&music, 32.0, 4.0), again, "the chords come back, the notes do not");
        assert_ne!(render(&Music { seed: 4 }, 16.0, 4.0), again);
        assert_eq!(render(&Music { seed: 3 }, 16.0, 4.0), again);
    }

    #[test]
    fn nothing_clicks() {
        let heard = render(&Music { seed: 3 }, 0.0, 20.0);
        let jump = heard.windows(2).map(|two| (two[0] - two[1]).abs()).fold(0.0, f64::max);
        assert!(jump < 0.04, "{jump}");
    }
}
