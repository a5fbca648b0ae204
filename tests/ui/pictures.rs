//! Pictures of every screen on the list, made as `--screenshot` makes them.

use crate::scenes::SCENES;
use egui_kittest::{SnapshotResults, try_image_snapshot};
use frontline::app::picture::{Shot, picture};
use frontline::office::{Command, Door, Office, Settings};
use frontline::tongue::Tongue;

/// A usual window, a small one and a large one.
pub const USUAL: (u32, u32) = (1440, 900);
pub const SMALL: (u32, u32) = (1024, 700);
const LARGE: (u32, u32) = (1920, 1080);

/// An office in one of the scenes, for somebody who has said what they come for.
pub fn scene(name: &str, language: &str, text_percent: u32) -> Office {
    let (_, scene) = SCENES.iter().find(|(scene, _)| *scene == name).expect("it is in the list");
    let mut office = scene(language);
    let first_door = Some(Door::Training);
    let settings = Settings { text_percent, first_door, ..office.settings().clone() };
    office.apply(Command::Set(Box::new(settings)));
    office
}

/// Compares a picture with the one that is kept.
pub fn compare(name: &str, shot: &Shot, pictures: &mut SnapshotResults) {
    pictures.add(try_image_snapshot(&picture(shot), name));
}

/// A picture at one pixel a point, light unless it is to be dark.
pub fn shot(office: Office, tongue: Tongue, dark: bool, size: (u32, u32)) -> Shot {
    Shot { office, tongue, dark: Some(dark), size, scale: 1.0, screen: "" }
}

#[test]
fn every_screen_is_as_it_was() {
    let mut pictures = SnapshotResults::new();
    for (name, _) in SCENES {
        let shot = shot(scene(name, "en", 100), Tongue::new("en"), false, USUAL);
        compare(name, &shot, &mut pictures);
    }
}

#[test]
fn every_screen_is_as_it_was_when_small_dark_and_hungarian() {
    let mut pictures = SnapshotResults::new();
    for (name, _) in SCENES {
        let shot = shot(scene(name, "hu", 100), Tongue::new("hu"), true, SMALL);
        compare(&format!("{name}-hungarian"), &shot, &mut pictures);
    }
}

#[test]
fn every_screen_has_room_for_longer_texts() {
    let mut pictures = SnapshotResults::new();
    for (name, _) in SCENES {
        let shot = shot(scene(name, "en", 100), Tongue::stretched(), false, SMALL);
        compare(&format!("{name}-stretched"), &shot, &mut pictures);
    }
}

#[test]
fn large_windows_and_large_letters_are_used() {
    let mut pictures = SnapshotResults::new();
    for name in ["home", "shelf", "desk", "debrief", "lab"] {
        for (percent, what) in [(100, "large"), (200, "double")] {
            let shot = shot(scene(name, "en", percent), Tongue::new("en"), false, LARGE);
            compare(&format!("{name}-{what}"), &shot, &mut pictures);
        }
    }
}

#[test]
fn the_busiest_screens_are_as_they_were_when_large_dark_and_hungarian() {
    let mut pictures = SnapshotResults::new();
    for name in ["desk", "lab", "wallboard"] {
        let shot = shot(scene(name, "hu", 100), Tongue::new("hu"), true, LARGE);
        compare(&format!("{name}-large-hungarian"), &shot, &mut pictures);
    }
}

#[test]
fn a_picture_has_the_pixels_that_were_asked_for() {
    let shot = Shot { scale: 1.5, ..shot(scene("home", "en", 130), Tongue::new("en"), false, SMALL) };
    assert_eq!(picture(&shot).dimensions(), (1536, 1050));
    let bytes = frontline::app::picture::make(&shot).expect("it can be written");
    assert_eq!(bytes.get(1..4), Some(&b"PNG"[..]));
}
