//! What should be heard at a moment, as a value that can be compared with the one before.

use super::babble::Speaker;
use super::recorded::Take;

/// What should be heard now. The default is silence.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Scene {
    /// A contact wants to be taken.
    pub(super) ring: bool,
    /// A telephone that nobody answers.
    pub(super) busy: bool,
    /// What the customer on hold listens to.
    pub(super) music: bool,
    /// Hands are at the keyboard.
    pub(super) keys: bool,
    /// Somebody speaks.
    pub(super) voice: Option<Voice>,
    /// How full the room is, 0 to 100 in steps of ten; absent where no room is heard.
    pub(super) room: Option<u8>,
    /// How much has been written so far by others.
    pub(super) written: u32,
    /// How much the trainee has written after the call so far.
    pub(super) typed: u32,
    /// Whether the microphone of the desk is off.
    pub(super) muted: bool,
    /// Where the two counts were made: only what is added in the same place is news.
    pub(super) counted_at: Option<u64>,
    /// How loud it shall be.
    pub(super) volumes: Volumes,
}

/// Somebody's line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Voice {
    /// Whose.
    pub(super) speaker: Speaker,
    /// In which mood, 0 to 4.
    pub(super) anger: u8,
    /// Which one, by its place among the events.
    pub(super) line: u64,
    /// What was recorded of it, in place of a voice without words.
    pub(super) take: Option<Take>,
}

/// How loud the person wants what, in percent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Volumes {
    pub(super) voice: u32,
    pub(super) sound: u32,
    pub(super) room: u32,
}

/// The gain of a volume. Loudness is felt by its logarithm, so the lower half of a slider has to fall faster.
pub(super) fn gain(percent: u32) -> f32 {
    let share = percent.min(100) as f32 / 100.0;
    share * share
}

impl Scene {
    /// Silence in which as much has been written and typed as in another scene.
    pub(super) fn counting(other: &Scene) -> Scene {
        let &Scene { written, typed, muted, counted_at, .. } = other;
        Scene { written, typed, muted, counted_at, ..Scene::default() }
    }

    /// Whether nothing goes on that can be heard.
    pub(super) fn is_still(&self) -> bool {
        let sounds = self.ring || self.busy || self.music || self.keys;
        let Volumes { voice, sound, room } = self.volumes;
        let heard = [(sounds, sound), (self.voice.is_some(), voice), (self.room.is_some(), room)];
        heard.iter().all(|(goes_on, volume)| !goes_on || *volume == 0)
    }

    /// Whether somebody else has written something since.
    pub(super) fn brings_writing(&self, before: &Scene) -> bool {
        self.counted_at == before.counted_at && self.written > before.written
    }

    /// Whether the trainee has written something since.
    pub(super) fn brings_typing(&self, before: &Scene) -> bool {
        self.counted_at == before.counted_at && self.typed > before.typed
    }

    /// Whether the microphone was switched since.
    pub(super) fn is_switched(&self, before: &Scene) -> bool {
        self.counted_at == before.counted_at && self.muted != before.muted
    }

    /// Whether anything of it needs a device, after what was heard before.
    pub(super) fn is_heard_after(&self, before: &Scene) -> bool {
        let news = self.brings_writing(before) || self.brings_typing(before) || self.is_switched(before);
        !self.is_still() || news && self.volumes.sound > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes_rise_from_silence_to_full_and_slowly_at_first() {
        assert_eq!([gain(0), gain(100), gain(900)], [0.0, 1.0, 1.0]);
        assert!((0..100).all(|percent| gain(percent) < gain(percent + 1)));
        assert!(gain(50) < 0.3);
    }

    #[test]
    fn what_is_turned_down_needs_no_device() {
        let ringing = Scene { ring: true, volumes: Volumes { sound: 60, ..Volumes::default() }, ..Scene::default() };
        assert!(ringing.is_heard_after(&Scene::default()));
        let turned_down = Scene { volumes: Volumes { voice: 60, ..Volumes::default() }, ..ringing.clone() };
        assert!(turned_down.is_still() && !turned_down.is_heard_after(&Scene::default()));
        assert!(Scene::default().is_still());
    }

    #[test]
    fn only_what_is_added_in_the_same_place_is_news() {
        let volumes = Volumes { sound: 60, ..Volumes::default() };
        let before = Scene { counted_at: Some(1), written: 2, volumes, ..Scene::default() };
        let after = Scene { written: 3, ..before.clone() };
        assert!(after.brings_writing(&before) && after.is_heard_after(&before));
        assert!(!before.brings_writing(&after) && !before.is_heard_after(&before));
        assert!(!after.brings_writing(&Scene { counted_at: Some(2), ..before.clone() }));
        assert!(Scene { typed: 1, ..before.clone() }.brings_typing(&before));
        let muted = Scene { muted: true, ..before.clone() };
        assert!(muted.is_switched(&before) && muted.is_heard_after(&before) && before.is_switched(&muted));
        assert!(!muted.is_switched(&Scene { counted_at: Some(2), ..before }));
    }
}
