//! How a person wants the program to look, sound and behave.

use super::lab::Kept;
use super::{Notice, Office, SLOWEST, USUAL};
use crate::records::Mode;
use crate::tongue;
use std::collections::BTreeMap;
use std::path::Path;

/// Which of the two themes is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Shade {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Shade {
    /// All of them with the words by which they are kept.
    pub const ALL: [(&str, Shade); 3] = [("system", Shade::System), ("light", Shade::Light), ("dark", Shade::Dark)];
}

/// A room of the program, entered by its door in the bar.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Door {
    /// Scenarios to practise with.
    #[default]
    Training,
    /// Plans, what-ifs and rosters.
    Lab,
    /// The same scenarios, for whoever writes some.
    Writing,
    /// How it went so far.
    Progress,
    /// How the program looks, sounds and behaves.
    Settings,
}

impl Door {
    /// All of them with the words by which they are kept and named, in the order of the bar.
    pub const ALL: [(&str, Door); 5] = [
        ("training", Door::Training),
        ("lab", Door::Lab),
        ("writing", Door::Writing),
        ("progress", Door::Progress),
        ("settings", Door::Settings),
    ];
}

/// What can be set. Percentages are whole numbers; each is kept within its bounds by [`Settings::within_bounds`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The language of texts and talk; absent: the one the program was started in.
    pub language: Option<String>,
    /// Which theme.
    pub shade: Shade,
    /// How large text is, 100 to 200 percent.
    pub text_percent: u32,
    /// How loud voices are, 0 to 100 percent.
    pub voice_percent: u32,
    /// How loud ring, tones, music and keys are, 0 to 100 percent.
    pub sound_percent: u32,
    /// How loud the room is, 0 to 100 percent.
    pub room_percent: u32,
    /// How fast time runs at the desk, in percent of real time.
    pub pace_percent: u32,
    /// Whether nothing moves that need not.
    pub still: bool,
    /// Whether lines appear whole at once instead of word by word.
    pub whole_lines: bool,
    /// Whether the floor is shown at the desk.
    pub floor: bool,
    /// How the next contact is played.
    pub mode: Mode,
    /// The door that stands open first; absent while nobody was asked.
    pub first_door: Option<Door>,
    /// Whether the guided first call is not wanted.
    pub skipped_first_call: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            shade: Shade::System,
            text_percent: 100,
            voice_percent: 60,
            sound_percent: 60,
            room_percent: 40,
            pace_percent: USUAL,
            still: false,
            whole_lines: false,
            floor: true,
            mode: Mode::Practice,
            first_door: None,
            skipped_first_call: false,
        }
    }
}

impl Settings {
    /// The same with every percentage within its bounds.
    pub fn within_bounds(self) -> Settings {
        Settings {
            text_percent: self.text_percent.clamp(100, 200),
            voice_percent: self.voice_percent.min(100),
            sound_percent: self.sound_percent.min(100),
            room_percent: self.room_percent.min(100),
            pace_percent: self.pace_percent.clamp(SLOWEST, USUAL),
            ..self
        }
    }
}

impl Settings {
    /// All of them by the names and in the words in which they are kept; what is absent is empty.
    fn kept(&self) -> [(&'static str, String); 13] {
        let switch = |on: bool| word(&SWITCH, on).to_owned();
        [
            ("language", self.language.clone().unwrap_or_default()),
            ("theme", word(&Shade::ALL, self.shade).to_owned()),
            ("text", self.text_percent.to_string()),
            ("voices", self.voice_percent.to_string()),
            ("sounds", self.sound_percent.to_string()),
            ("room", self.room_percent.to_string()),
            ("pace", self.pace_percent.to_string()),
            ("still", switch(self.still)),
            ("whole-lines", switch(self.whole_lines)),
            ("floor", switch(self.floor)),
            ("mode", self.mode.word().to_owned()),
            ("first-door", self.first_door.map_or("", |door| word(&Door::ALL, door)).to_owned()),
            ("no-first-call", switch(self.skipped_first_call)),
        ]
    }

    /// From what was kept. A name or a word that nobody knows is passed over: another version may have written it.
    fn read(kept: &BTreeMap<String, String>) -> Settings {
        let mut settings = Settings::default();
        for (name, value) in kept {
            match name.as_str() {
                "language" if tongue::languages().contains(value) => settings.language = Some(value.clone()),
                "theme" => put(&mut settings.shade, meaning(&Shade::ALL, value)),
                "text" => put(&mut settings.text_percent, value.parse().ok()),
                "voices" => put(&mut settings.voice_percent, value.parse().ok()),
                "sounds" => put(&mut settings.sound_percent, value.parse().ok()),
                "room" => put(&mut settings.room_percent, value.parse().ok()),
                "pace" => put(&mut settings.pace_percent, value.parse().ok()),
                "still" => put(&mut settings.still, meaning(&SWITCH, value)),
                "whole-lines" => put(&mut settings.whole_lines, meaning(&SWITCH, value)),
                "floor" => put(&mut settings.floor, meaning(&SWITCH, value)),
                "mode" => put(&mut settings.mode, meaning(&Mode::ALL, value)),
                "first-door" => settings.first_door = meaning(&Door::ALL, value),
                "no-first-call" => put(&mut settings.skipped_first_call, meaning(&SWITCH, value)),
                _ => {}
            }
        }
        settings.within_bounds()
    }
}

/// The words for what can be switched on and off.
const SWITCH: [(&str, bool); 2] = [("on", true), ("off", false)];

/// The word for something.
fn word<T: Copy + PartialEq>(all: &[(&'static str, T)], wanted: T) -> &'static str {
    all.iter().find(|(_, known)| *known == wanted).map_or("", |(word, _)| word)
}

/// What a word stands for.
fn meaning<T: Copy>(all: &[(&'static str, T)], word: &str) -> Option<T> {
    all.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
}

fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

impl Office {
    /// The folder in which everything lies that is remembered, if anything is.
    pub fn data_folder(&self) -> Option<&Path> {
        self.memory.as_ref().map(|memory| memory.folder())
    }

    /// Whether whoever sits here has given no name yet.
    pub fn is_unnamed(&self) -> bool {
        self.memory.as_ref().is_none_or(|memory| memory.is_unnamed())
    }

    /// Wants it otherwise, from now on and whenever this person comes back.
    pub(super) fn set(&mut self, settings: Settings) -> Vec<Notice> {
        let settings = settings.within_bounds();
        if let Some(memory) = &mut self.memory {
            for (before, (name, after)) in self.settings.kept().into_iter().zip(settings.kept()) {
                if before.1 != after {
                    memory.set(name, &after);
                }
            }
        }
        self.settings = settings;
        vec![Notice::Set]
    }

    /// Has it as whoever sits here now has set it. Whoever has never set anything begins anew; only who had no name
    /// until now, and was the same person, goes on with what was set without one.
    pub(super) fn have_it_as(&mut self, kept: &BTreeMap<String, String>, was_unnamed: bool) {
        self.lab_kept = Kept::of(kept);
        if let Some(lab) = self.lab.get_mut() {
            lab.is_used_by(self.lab_kept.clone());
        }
        match &mut self.memory {
            Some(memory) if kept.is_empty() && was_unnamed => {
                for (name, value) in self.settings.kept() {
                    memory.set(name, &value);
                }
                self.keep_folder();
            }
            _ => {
                self.settings = Settings::read(kept);
                self.take_kept_folder(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let settings = Settings {
            language: Some("hu".to_owned()),
            shade: Shade::Dark,
            text_percent: 150,
            voice_percent: 0,
            sound_percent: 15,
            room_percent: 95,
            pace_percent: 50,
            still: true,
            whole_lines: true,
            floor: false,
            mode: Mode::Exam,
            first_door: Some(Door::Progress),
            skipped_first_call: true,
        };
        let (changed, usual) = (settings.kept(), Settings::default().kept());
        for ((name, value), (_, before)) in changed.iter().zip(&usual) {
            assert_ne!(value, before, "{name} is not kept");
        }
        let by_name = |all: &[(&str, String)]| -> BTreeMap<String, String> {
            all.iter().map(|(name, value)| (name.to_string(), value.clone())).collect()
        };
        assert_eq!(Settings::read(&by_name(&changed)), settings);
        assert_eq!(Settings::read(&by_name(&usual)), Settings::default());
    }

    #[test]
    fn what_nobody_knows_is_passed_over() {
        let strange = [
            ("language", "xx"),
            ("theme", "mauve"),
            ("text", "9999"),
            ("voices", "-3"),
            ("room", "loud"),
            ("pace", "1"),
            ("mode", ""),
            ("first-door", "cellar"),
            ("wallpaper", "cats"),
        ];
        let strange = strange.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect();
        let expected = Settings { text_percent: 200, pace_percent: SLOWEST, ..Settings::default() };
        assert_eq!(Settings::read(&strange), expected);
    }
}
