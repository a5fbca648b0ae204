//! The thread that has the sound device: opened when there is something to hear, closed when there has been nothing for
//! a while, so that a silent program costs nothing.

use super::mix::Mix;
use super::scene::Scene;
use rodio::{CpalError, CpalErrorKind, DeviceSinkBuilder, MixerDeviceSink};
use std::error::Error;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// So long a device is kept that nobody hears.
const LINGER: Duration = Duration::from_secs(8);

/// Why nothing can be heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Hush {
    /// There was a device.
    pub(super) lost: bool,
    /// The machine's own words.
    pub(super) why: String,
}

/// Where the sound's thread and the device's own leave the first thing that went wrong.
#[derive(Clone, Debug, Default)]
pub(super) struct Trouble(Arc<Mutex<Option<Hush>>>);

impl Trouble {
    /// Leaves what went wrong, unless something has before.
    pub(super) fn leave(&self, hush: Hush) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(hush);
    }

    /// What went wrong, if anything has.
    pub(super) fn look(&self) -> Option<Hush> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Something on which a mix can be heard. Tests have one of paper.
pub(super) trait Output {
    /// Where sounds are put.
    fn mixer(&self) -> &rodio::mixer::Mixer;
}

impl Output for MixerDeviceSink {
    fn mixer(&self) -> &rodio::mixer::Mixer {
        MixerDeviceSink::mixer(self)
    }
}

/// Lets scenes be heard until nobody sends any, or the device cannot be had.
pub(super) fn play<O: Output>(
    scenes: &Receiver<Scene>,
    trouble: &Trouble,
    open: impl Fn(&Trouble) -> Result<O, String>,
) {
    let mut output: Option<(O, Mix)> = None;
    let mut last = Scene::default();
    loop {
        let next = if output.is_some() {
            scenes.recv_timeout(LINGER)
        } else {
            scenes.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        let scene = match next {
            Ok(scene) => scene,
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                if last.is_still() {
                    output = None;
                }
                continue;
            }
        };
        if output.is_none() && scene.is_heard_after(&last) {
            match open(trouble) {
                Ok(opened) => output = Some((opened, Mix::after(&last))),
                Err(why) => return trouble.leave(Hush { lost: false, why }),
            }
        }
        if let Some((output, mix)) = &mut output {
            mix.change(&scene, output.mixer());
        }
        last = scene;
    }
}

/// Opens the device that the system plays on.
pub(super) fn open(trouble: &Trouble) -> Result<MixerDeviceSink, String> {
    let trouble = trouble.clone();
    let heard = move |error: CpalError| {
        // These it gets over by itself.
        let passing = [CpalErrorKind::Xrun, CpalErrorKind::DeviceChanged, CpalErrorKind::RealtimeDenied];
        if !passing.contains(&error.kind()) {
            trouble.leave(Hush { lost: true, why: reasons(&error) });
        }
    };
    let opened = DeviceSinkBuilder::from_default_device()
        .and_then(|builder| builder.with_error_callback(heard).open_sink_or_fallback());
    match opened {
        Ok(mut sink) => {
            sink.log_on_drop(false);
            Ok(sink)
        }
        Err(error) => Err(reasons(&error)),
    }
}

/// An error with what caused it, in one line without a full stop.
fn reasons(error: &(dyn Error + 'static)) -> String {
    let (mut said, mut cause) = (Vec::new(), Some(error));
    while let Some(error) = cause {
        said.push(error.to_string().trim().trim_end_matches('.').to_owned());
        cause = error.source();
    }
    said.join(": ")
}

#[cfg(test)]
mod tests {
    use super::super::scene::Volumes;
    use super::*;
    use rodio::mixer::{Mixer, MixerSource, mixer};
    use rodio::{ChannelCount, SampleRate};
    use std::cell::{Cell, RefCell};
    use std::sync::mpsc::channel;

    struct Paper(Mixer);

    impl Output for Paper {
        fn mixer(&self) -> &Mixer {
            &self.0
        }
    }

    fn ringing() -> Scene {
        Scene { ring: true, volumes: Volumes { sound: 60, ..Volumes::default() }, ..Scene::default() }
    }

    #[test]
    fn the_device_is_opened_when_there_is_something_to_hear() {
        let (orders, scenes) = channel();
        let (opened, ear) = (Cell::new(0), RefCell::new(None::<MixerSource>));
        let open = |_: &Trouble| {
            opened.set(opened.get() + 1);
            let (out, source) = mixer(ChannelCount::MIN, SampleRate::MIN.saturating_add(23_999));
            ear.replace(Some(source));
            Ok(Paper(out))
        };
        let silent = Scene { volumes: ringing().volumes, ..Scene::default() };
        orders.send(silent.clone()).expect("it listens");
        drop(orders);
        play(&scenes, &Trouble::default(), open);
        assert_eq!(opened.get(), 0, "for silence nothing is opened");

        let (orders, scenes) = channel();
        for scene in [silent, ringing(), ringing()] {
            orders.send(scene).expect("it listens");
        }
        drop(orders);
        play(&scenes, &Trouble::default(), open);
        assert_eq!(opened.get(), 1);
        let loud = ear.take().into_iter().flatten().take(9_000).any(|x| x.abs() > 0.02);
        assert!(loud, "the ring is heard");
    }

    #[test]
    fn without_a_device_it_ends_and_leaves_the_reason() {
        let (orders, scenes) = channel();
        orders.send(ringing()).expect("it listens");
        let trouble = Trouble::default();
        play(&scenes, &trouble, |_: &Trouble| Err::<Paper, String>("none here".to_owned()));
        assert_eq!(trouble.look(), Some(Hush { lost: false, why: "none here".to_owned() }));
        trouble.leave(Hush { lost: true, why: "later".to_owned() });
        assert_eq!(trouble.look().map(|hush| hush.why), Some("none here".to_owned()), "the first is the cause");
    }

    #[test]
    fn causes_are_told_in_one_line() {
        let error = rodio::DeviceSinkError::PlayError(CpalErrorKind::DeviceNotAvailable.into());
        let told = reasons(&error);
        assert!(told.starts_with("Could not start playing the stream: ") && !told.ends_with('.'), "{told}");
    }
}
