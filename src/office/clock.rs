//! The clock on the desk: real time, slowed down by the pace, becomes beats of the conversation.

/// Slowest pace: three times as long to read and think.
pub const SLOWEST: u32 = 33;

/// Usual pace: a second is a second.
pub const USUAL: u32 = 100;

/// Real time since the last beat of a conversation. Nothing in the conversation itself reads it: it only says when the
/// next beat passes by itself, so that what is played is what was solved.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Clock {
    /// Hundredths of a millisecond, so that a slow pace loses nothing to rounding.
    passed: u64,
    /// Whether the trainee has stopped the time.
    pub paused: bool,
}

impl Clock {
    /// Milliseconds of the conversation's own time since the last beat.
    pub fn passed_ms(self) -> u64 {
        self.passed / 100
    }

    /// Lets real time pass. A full beat is taken away again and said; more than one at a time never passes, because
    /// a machine that slept must not have hung up on the customer.
    pub(super) fn pass(&mut self, ms: u64, pace: u32, beat_ms: u64) -> bool {
        let beat = beat_ms.max(1) * 100;
        self.passed += (ms * u64::from(pace)).min(beat);
        let full = self.passed >= beat;
        if full {
            self.passed -= beat;
        }
        full
    }

    /// So much of the running beat has passed already, less than all of it.
    pub(super) fn is_within_beat(&mut self, passed_ms: u64, beat_ms: u64) {
        self.passed = passed_ms.min(beat_ms.max(1) - 1) * 100;
    }

    /// A decision took its beats: the next one begins now.
    pub(super) fn begin_beat(&mut self) {
        self.passed = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_of_the_pace_takes_three_times_as_long() {
        let ticks = |pace: u32| {
            let mut clock = Clock::default();
            (1..10_000).find(|_| clock.pass(10, pace, 10_000)).unwrap_or_default()
        };
        assert_eq!([ticks(100), ticks(50), ticks(33)], [1000, 2000, 3031]);
    }

    #[test]
    fn a_machine_that_slept_loses_one_beat_at_most() {
        let mut clock = Clock::default();
        assert!(clock.pass(3_600_000, 100, 5_000));
        assert_eq!(clock.passed_ms(), 0);
        assert!(!clock.pass(4_999, 100, 5_000));
        assert!(clock.pass(1, 100, 5_000));
    }
}
