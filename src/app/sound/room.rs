//! The room: air, and the murmur of people who talk; the more there is to do, the more of them.

use super::noise::{scatter, wander};
use super::synth::{Sound, limited, seconds};
use std::f64::consts::TAU;

/// How many people murmur in a full room.
const PEOPLE: u64 = 8;
/// The room's own seed: the same people sit there every day.
const SEED: u64 = 11;

/// The noise of a room.
pub(super) struct Room {
    /// How full it is, 0 to 100.
    pub(super) level: u8,
}

impl Sound for Room {
    const PEAK: f64 = 0.25;

    fn at(&self, sample: u64) -> f64 {
        let full = f64::from(self.level.min(100)) / 100.0;
        // Another level goes on at another place, so that a change is no repetition.
        let time = seconds(sample) + 7.0 * f64::from(self.level);
        let air = wander(SEED, 420.0 * time) + 0.4 * wander(SEED + 1, 1_700.0 * time);
        let mut heard = 0.012 * (1.0 + full) * air;
        for person in 0..PEOPLE {
            let there = (full * PEOPLE as f64 - person as f64).clamp(0.0, 1.0);
            if there > 0.0 {
                heard += 0.05 * there * murmur(scatter(SEED, person + 2), time);
            }
        }
        limited(heard, Room::PEAK)
    }
}

/// Somebody far away: the melody and the rhythm of talk, and no word.
fn murmur(seed: u64, time: f64) -> f64 {
    let share = |bits: u32| (seed >> bits & 255) as f64 / 255.0;
    // Turns of a few seconds, with syllables in them.
    let turn = (wander(seed, 0.3 * time) + 0.4).max(0.0);
    let syllable = (wander(seed ^ 1, (6.0 + 3.0 * share(0)) * time) + 0.3).max(0.0);
    if turn * syllable <= 0.0 {
        return 0.0;
    }
    let cycles = (100.0 + 110.0 * share(8)) * time + 1.5 * wander(seed ^ 2, 3.0 * time);
    let (first, other) = libm::sincos(TAU * cycles.fract());
    // The second and third partial by the double and triple angle.
    let second = 2.0 * first * other;
    let third = first * (3.0 - 4.0 * first * first);
    turn * syllable * (0.6 * first + 0.5 * second + 0.3 * third)
}

#[cfg(test)]
mod tests {
    use super::super::listening::{keeps_its_level, loudness, render};
    use super::*;

    #[test]
    fn it_rises_with_what_there_is_to_do() {
        let heard = [0, 30, 60, 100].map(|level| loudness(&render(&Room { level }, 0.0, 12.0)));
        assert!(heard[0] > 0.002, "an empty room is not dead: {heard:?}");
        assert!(heard.windows(2).all(|two| two[1] > 1.15 * two[0]), "{heard:?}");
        assert!(heard[3] > 2.0 * heard[0], "{heard:?}");
    }

    #[test]
    fn it_stays_in_the_background() {
        keeps_its_level(&Room { level: 100 }, 10.0, 0.03);
        assert!(loudness(&render(&Room { level: 100 }, 0.0, 10.0)) < 0.1);
        assert_eq!(render(&Room { level: 50 }, 3.0, 1.0), render(&Room { level: 50 }, 3.0, 1.0));
    }
}
