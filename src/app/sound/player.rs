//! The window's side of the sound: it tells the thread what should be heard, and never waits for it.

use super::device::{self, Hush, Trouble};
use super::follow::scene;
use super::scene::Scene;
use crate::office::{Command, Office};
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// What is heard of the office.
#[derive(Default)]
pub(crate) struct Sounds {
    last: Scene,
    line: Line,
}

/// The way to the thread that plays.
#[derive(Default)]
enum Line {
    /// Nothing was to be heard so far.
    #[default]
    Closed,
    Open(Sender<Scene>, Trouble),
    /// There is no sound on this machine; that has been said.
    Silent,
}

impl Sounds {
    /// Lets be heard what belongs to the office as it is now. The device is opened beside the window when there is
    /// first something to hear; when it cannot be had, or is lost, it is silent from then on, and this says so once.
    pub(crate) fn follow(&mut self, office: &Office) -> Option<Command> {
        self.go_on(scene(office), |trouble| {
            let (scenes, orders) = channel();
            let beside = trouble.clone();
            let plays = move || device::play(&orders, &beside, device::open);
            let began = thread::Builder::new().name("sound".to_owned()).spawn(plays);
            began.map(|_| scenes).map_err(|error| error.to_string())
        })
    }

    /// Brings the thread to a scene, and begins it where there is none yet.
    fn go_on(
        &mut self,
        scene: Scene,
        begin: impl FnOnce(&Trouble) -> Result<Sender<Scene>, String>,
    ) -> Option<Command> {
        if let Line::Open(_, trouble) = &self.line
            && let Some(hush) = trouble.look()
        {
            return self.fall_silent(hush);
        }
        let before = std::mem::replace(&mut self.last, scene.clone());
        if before == scene {
            return None;
        }
        if matches!(self.line, Line::Closed) && scene.is_heard_after(&before) {
            let trouble = Trouble::default();
            match begin(&trouble) {
                Ok(scenes) => {
                    // What was written before is no news to it.
                    let _ = scenes.send(Scene::counting(&before));
                    self.line = Line::Open(scenes, trouble);
                }
                Err(why) => return self.fall_silent(Hush { lost: false, why }),
            }
        }
        let Line::Open(scenes, trouble) = &self.line else { return None };
        let error = scenes.send(scene).err()?;
        // A thread that has ended has left its reason, unless it broke off.
        let hush = trouble.look().unwrap_or_else(|| Hush { lost: true, why: error.to_string() });
        self.fall_silent(hush)
    }

    fn fall_silent(&mut self, hush: Hush) -> Option<Command> {
        self.line = Line::Silent;
        Some(Command::Silent { lost: hush.lost, why: hush.why })
    }
}

#[cfg(test)]
mod tests {
    use super::super::scene::Volumes;
    use super::*;

    fn ringing() -> Scene {
        Scene { ring: true, ..silent() }
    }

    fn silent() -> Scene {
        Scene { volumes: Volumes { sound: 60, ..Volumes::default() }, ..Scene::default() }
    }

    fn never(_: &Trouble) -> Result<Sender<Scene>, String> {
        panic!("nothing is to be opened");
    }

    #[test]
    fn nothing_is_opened_for_silence_and_only_changes_are_sent() {
        let mut sounds = Sounds::default();
        assert_eq!(sounds.go_on(silent(), never), None);
        let (scenes, orders) = channel();
        assert_eq!(sounds.go_on(ringing(), |_| Ok(scenes)), None);
        for next in [ringing(), ringing(), silent(), silent(), ringing()] {
            assert_eq!(sounds.go_on(next, never), None);
        }
        let told: Vec<Scene> = orders.try_iter().collect();
        assert_eq!(told, [Scene::default(), ringing(), silent(), ringing()]);
    }

    #[test]
    fn a_machine_without_sound_is_told_of_once() {
        let mut sounds = Sounds::default();
        let said = sounds.go_on(ringing(), |_| Err("no threads".to_owned()));
        assert_eq!(said, Some(Command::Silent { lost: false, why: "no threads".to_owned() }));
        for next in [silent(), ringing(), silent()] {
            assert_eq!(sounds.go_on(next, never), None);
        }
    }

    #[test]
    fn a_device_that_is_lost_is_told_of_once() {
        let mut sounds = Sounds::default();
        let (scenes, _orders) = channel();
        let mut beside = Trouble::default();
        sounds.go_on(ringing(), |trouble| {
            beside = trouble.clone();
            Ok(scenes)
        });
        beside.leave(Hush { lost: true, why: "unplugged".to_owned() });
        let said = sounds.go_on(ringing(), never);
        assert_eq!(said, Some(Command::Silent { lost: true, why: "unplugged".to_owned() }));
        assert_eq!(sounds.go_on(silent(), never), None);
    }

    #[test]
    fn a_thread_that_broke_off_is_silence_and_no_panic() {
        let mut sounds = Sounds::default();
        let (scenes, orders) = channel();
        sounds.go_on(ringing(), |_| Ok(scenes));
        drop(orders);
        let said = sounds.go_on(silent(), never);
        assert!(matches!(said, Some(Command::Silent { lost: true, .. })));
        assert_eq!(sounds.go_on(ringing(), never), None);
    }
}
