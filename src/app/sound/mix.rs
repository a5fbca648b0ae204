//! Starts, fades and ends sounds until what is heard is the scene that is wanted.

use super::babble::Babble;
use super::busy::Busy;
use super::click::Click;
use super::keys::Keys;
use super::music::Music;
use super::recorded::Recorded;
use super::ring::Ring;
use super::room::Room;
use super::scene::{Scene, Voice, gain};
use super::synth::{Dial, Playing, Sound};
use super::tick::Tick;
use rodio::mixer::Mixer;

/// What is being heard.
#[derive(Default)]
pub(super) struct Mix {
    ring: Going<()>,
    busy: Going<()>,
    music: Going<()>,
    keys: Going<()>,
    voice: Going<Voice>,
    room: Going<u8>,
    /// The scene that is heard.
    scene: Scene,
    /// How many sounds have begun, so that no two of the same kind are the same.
    begun: u64,
}

impl Mix {
    /// Silence after a scene: what was written in it is no news.
    pub(super) fn after(scene: &Scene) -> Mix {
        Mix { scene: Scene::counting(scene), ..Mix::default() }
    }

    /// Brings what is heard to another scene.
    pub(super) fn change(&mut self, to: &Scene, out: &Mixer) {
        let from = std::mem::replace(&mut self.scene, to.clone());
        let (voice, sound, room) = (gain(to.volumes.voice), gain(to.volumes.sound), gain(to.volumes.room));
        let seed = self.begun;
        let when = |wanted: bool| wanted.then_some(());
        let mut begun = self.ring.turn(when(to.ring), sound, |()| begin(Ring, 0.03, sound, out));
        begun |= self.busy.turn(when(to.busy), sound, |()| begin(Busy, 0.03, sound, out));
        begun |= self.music.turn(when(to.music), sound, |()| begin(Music { seed }, 0.3, sound, out));
        begun |= self.keys.turn(when(to.keys), sound, |()| begin(Keys::on(seed), 0.05, sound, out));
        begun |= self.voice.turn(to.voice.clone(), voice, |who| match &who.take {
            Some(take) => begin(Recorded::new(take.clone()), 0.04, voice, out),
            None => begin(Babble::new(who.speaker, who.anger, who.line), 0.04, voice, out),
        });
        begun |= self.room.turn(to.room, room, |level| begin(Room { level: *level }, 1.2, room, out));
        if sound > 0.0 && to.brings_writing(&from) {
            begin(Tick, 0.002, sound, out);
            begun = true;
        }
        if sound > 0.0 && to.brings_typing(&from) {
            begin(Keys::few(seed), 0.002, sound, out);
            begun = true;
        }
        if sound > 0.0 && to.is_switched(&from) {
            begin(Click, 0.002, sound, out);
            begun = true;
        }
        self.begun += u64::from(begun);
    }
}

/// A sound that goes on, and what it is about.
struct Going<K>(Option<(K, Dial)>);

impl<K> Default for Going<K> {
    fn default() -> Going<K> {
        Going(None)
    }
}

impl<K: PartialEq> Going<K> {
    /// Goes on with what is wanted, or fades it out and begins that; whether something began.
    fn turn(&mut self, wanted: Option<K>, gain: f32, begin: impl FnOnce(&K) -> Dial) -> bool {
        // What nobody would hear is not worked out.
        let wanted = wanted.filter(|_| gain > 0.0);
        if let (Some((known, dial)), Some(wanted)) = (&self.0, &wanted)
            && known == wanted
        {
            dial.set(gain);
            return false;
        }
        if let Some((_, dial)) = self.0.take() {
            dial.end();
        }
        self.0 = wanted.map(|about| {
            let dial = begin(&about);
            (about, dial)
        });
        self.0.is_some()
    }
}

/// Lets a sound be heard.
fn begin(sound: impl Sound, fade_s: f64, gain: f32, out: &Mixer) -> Dial {
    let dial = Dial::at(gain);
    out.add(Playing::new(sound, fade_s, &dial));
    dial
}

#[cfg(test)]
mod tests {
    use super::super::babble::Speaker;
    use super::super::listening::pitch_power;
    use super::super::recorded::Take;
    use super::super::scene::Volumes;
    use super::super::synth::{RATE, samples, sine};
    use super::*;
    use crate::reading::wav::Wav;
    use rodio::mixer::{MixerSource, mixer};
    use rodio::{ChannelCount, SampleRate};
    use std::sync::Arc;

    const LOUD: Scene = Scene {
        ring: false,
        busy: false,
        music: false,
        keys: false,
        voice: None,
        room: None,
        written: 0,
        typed: 0,
        muted: false,
        counted_at: None,
        volumes: Volumes { voice: 100, sound: 100, room: 100 },
    };

    fn vogel(anger: u8) -> Option<Voice> {
        Some(Voice { speaker: Speaker::named("Ms Vogel", 25), anger, line: 3, take: None })
    }

    /// A device of paper.
    fn paper() -> (Mixer, MixerSource) {
        mixer(ChannelCount::MIN, SampleRate::new(RATE).expect("not nothing"))
    }

    /// So many seconds of what the device is given; silence where it is given nothing.
    fn hear(source: &mut MixerSource, seconds: f64) -> Vec<f32> {
        (0..samples(seconds)).map(|_| source.next().unwrap_or_default()).collect()
    }

    fn peak(heard: &[f32]) -> f32 {
        heard.iter().map(|x| x.abs()).fold(0.0, f32::max)
    }

    #[test]
    fn every_part_of_a_scene_is_heard_and_ends_with_it() {
        let scenes = [
            Scene { ring: true, ..LOUD },
            Scene { busy: true, ..LOUD },
            Scene { music: true, ..LOUD },
            Scene { keys: true, ..LOUD },
            Scene { voice: vogel(2), ..LOUD },
            Scene { room: Some(50), ..LOUD },
        ];
        for scene in scenes {
            let (out, mut source) = paper();
            let mut mix = Mix::default();
            mix.change(&scene, &out);
            assert!(peak(&hear(&mut source, 1.5)) > 0.02, "{scene:?}");
            mix.change(&Scene::default(), &out);
            hear(&mut source, 1.5);
            assert_eq!(source.next(), None, "nothing is worked out any more: {scene:?}");
        }
    }

    #[test]
    fn the_loudest_moments_do_not_clip() {
        for together in [
            Scene { voice: vogel(4), keys: true, room: Some(100), ..LOUD },
            Scene { ring: true, room: Some(100), ..LOUD },
            Scene { music: true, keys: true, room: Some(100), ..LOUD },
            Scene { busy: true, keys: true, room: Some(100), ..LOUD },
        ] {
            let (out, mut source) = paper();
            Mix::default().change(&together, &out);
            let loudest = peak(&hear(&mut source, 6.0));
            assert!((0.15..1.0).contains(&loudest), "{loudest}: {together:?}");
        }
        const { assert!(Babble::PEAK + Room::PEAK + Keys::PEAK <= 1.0) };
        const { assert!(Ring::PEAK + Room::PEAK + Tick::PEAK <= 1.0) };
        assert!(Music::PEAK.max(Busy::PEAK) + Room::PEAK + Keys::PEAK <= 1.0);
    }

    #[test]
    fn what_stays_is_not_begun_again_and_what_changes_is() {
        let (out, mut source) = paper();
        let mut mix = Mix::default();
        mix.change(&Scene { music: true, ..LOUD }, &out);
        mix.change(&Scene { music: true, keys: true, ..LOUD }, &out);
        assert_eq!(mix.begun, 2);
        mix.change(&Scene { music: true, volumes: Volumes { sound: 30, ..LOUD.volumes }, ..LOUD }, &out);
        assert_eq!(mix.begun, 2, "a volume is turned, not begun");
        mix.change(&Scene { voice: vogel(1), ..LOUD }, &out);
        mix.change(&Scene { voice: vogel(2), ..LOUD }, &out);
        assert_eq!(mix.begun, 4, "another mood is another voice");
        hear(&mut source, 1.0);
    }

    #[test]
    fn a_recording_is_heard_in_place_of_the_voice_and_never_after_its_end() {
        let tone = |at: u32| (0.3 * sine(500.0, f64::from(at) / 8_000.0)) as f32;
        let wav = Arc::new(Wav { rate: 8_000, samples: (0..8_000).map(tone).collect() });
        let take = Some(Take::new(&wav, 0));
        let recorded = Scene { voice: vogel(0).map(|voice| Voice { take, ..voice }), ..LOUD };
        let (out, mut source) = paper();
        let mut mix = Mix::default();
        mix.change(&recorded, &out);
        let heard: Vec<f64> = hear(&mut source, 0.9).into_iter().map(f64::from).collect();
        assert!(pitch_power(&heard, 500.0) > 20.0 * pitch_power(&heard, 700.0), "it is the tone and no babble");
        mix.change(&recorded, &out);
        assert_eq!(mix.begun, 1);
        hear(&mut source, 0.2);
        assert_eq!(source.next(), None, "it is over");
    }

    #[test]
    fn a_volume_of_nothing_is_silence() {
        let (out, mut source) = paper();
        let mut mix = Mix::default();
        let all = Scene { ring: true, keys: true, voice: vogel(4), room: Some(100), ..Scene::default() };
        mix.change(&all, &out);
        assert_eq!((mix.begun, source.next()), (0, None));
    }

    #[test]
    fn a_message_ticks_once_and_a_note_is_typed() {
        let (out, mut source) = paper();
        let mut mix = Mix::default();
        mix.change(&Scene { counted_at: Some(1), written: 4, typed: 2, ..LOUD }, &out);
        assert_eq!(source.next(), None, "what was there before is no news");
        mix.change(&Scene { counted_at: Some(1), written: 5, typed: 2, ..LOUD }, &out);
        assert!(peak(&hear(&mut source, 0.1)) > 0.08);
        hear(&mut source, 0.2);
        assert_eq!(source.next(), None);
        mix.change(&Scene { counted_at: Some(1), written: 5, typed: 3, ..LOUD }, &out);
        assert!(peak(&hear(&mut source, 1.2)) > 0.02);
        hear(&mut source, 0.2);
        assert_eq!(source.next(), None);
        mix.change(&Scene { counted_at: Some(1), written: 5, typed: 3, muted: true, ..LOUD }, &out);
        assert!(peak(&hear(&mut source, 0.04)) > 0.02, "the switch of the microphone");
        hear(&mut source, 0.2);
        assert_eq!(source.next(), None);
    }
}
