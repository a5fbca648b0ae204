//! A page in little room, in the largest text and in much room, in every language.

use super::{Window, window};
use egui_kittest::Harness;
use frontline::office::{Command, Door, Office, Settings};
use frontline::tongue::{Tongue, languages};

/// Sizes of the window and of the text, in per cent, in which every page can be used.
const ROOMS: [((f32, f32), u32); 3] = [((1024.0, 700.0), 100), ((1024.0, 700.0), 200), ((1920.0, 1080.0), 100)];

/// Opens an office anew for each room and language, goes through a door, and looks at what is shown.
pub(super) fn in_every_room(
    opens: impl Fn() -> Office,
    door: Door,
    looks: impl Fn(&Harness<'static, Window>, &Tongue),
) {
    for (size, text_percent) in ROOMS {
        for language in languages() {
            let mut office = opens();
            let settings = Settings { text_percent, language: Some(language.clone()), ..office.settings().clone() };
            office.apply(Command::Set(Box::new(settings)));
            office.apply(Command::Go(door));
            looks(&window(office, size.into(), 1.0), &Tongue::new(&language));
        }
    }
}
