//! How the program looks, sounds and behaves for whoever sits here, and what it is.

mod about;
mod control;

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Door, Office, SLOWEST, Settings, Shade, USUAL};
use crate::tongue::{FluentValue, Tongue, languages};
use control::{options, percent, switch};
use egui::{ScrollArea, Ui};
use std::sync::OnceLock;

/// The narrowest a card may be beside another one.
const CARD_WIDTH: f32 = 440.0;

/// Sizes of text and paces to choose from, in percent.
const SIZES: [u32; 6] = [100, 110, 125, 150, 175, 200];
const PACES: [u32; 4] = [SLOWEST, 50, 75, USUAL];

/// Draws them.
pub fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let mut wanted = office.settings().clone();
    widgets::bold(ui, tongue.say("settings-title"), theme::TITLE, theme::ink());
    widgets::small(ui, kept(office, tongue));
    ScrollArea::vertical().id_salt("settings").auto_shrink([false, false]).show(ui, |ui| {
        if ui.available_width() < 2.0 * CARD_WIDTH + theme::GAP {
            mine(&mut wanted, tongue, ui);
            theirs(office, &mut wanted, tongue, local, ui);
            return;
        }
        widgets::columns(ui, 2, |columns| {
            if let [one, other] = columns {
                mine(&mut wanted, tongue, one);
                theirs(office, &mut wanted, tongue, local, other);
            }
        });
    });
    if wanted != *office.settings() {
        outbox.push(Command::Set(Box::new(wanted)));
    }
}

/// For whom it is kept.
fn kept(office: &Office, tongue: &Tongue) -> String {
    match office.person() {
        Some(_) if office.is_unnamed() => tongue.say("settings-kept-unnamed"),
        Some(person) => tongue.fill("settings-kept", &[("person", person.into())]),
        None => tongue.say("settings-not-kept"),
    }
}

/// What is seen and how it goes at the desk.
fn mine(wanted: &mut Settings, tongue: &Tongue, ui: &mut Ui) {
    look(wanted, tongue, ui);
    ui.add_space(theme::GAP / 2.0);
    desk(wanted, tongue, ui);
    ui.add_space(theme::GAP / 2.0);
}

/// What is heard, and what the program is.
fn theirs(office: &Office, wanted: &mut Settings, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    sound(wanted, tongue, ui);
    ui.add_space(theme::GAP / 2.0);
    about::ui(office, tongue, local, ui);
}

fn look(wanted: &mut Settings, tongue: &Tongue, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("settings-look"));
        let all: Vec<(String, &str)> = own_names().iter().map(|(code, name)| (name.clone(), code.as_str())).collect();
        let language = options(ui, &tongue.say("settings-language"), "", tongue.language(), &all);
        if language != tongue.language() {
            wanted.language = Some(language.to_owned());
        }
        let all = Shade::ALL.map(|(word, shade)| (tongue.say(&format!("settings-theme-{word}")), shade));
        wanted.shade = options(ui, &tongue.say("settings-theme"), "", wanted.shade, &all);
        let hint = tongue.say("settings-text.hint");
        wanted.text_percent =
            options(ui, &tongue.say("settings-text"), &hint, wanted.text_percent, &percents(&SIZES, tongue));
        let hint = tongue.say("settings-still.hint");
        switch(ui, tongue, &tongue.say("settings-still"), &hint, &mut wanted.still);
        let doors: Vec<(String, Door)> = Door::ALL
            .into_iter()
            .filter(|(_, door)| *door != Door::Settings)
            .map(|(word, door)| (tongue.say(&format!("door-{word}")), door))
            .collect();
        let (label, hint) = (tongue.say("settings-first-door"), tongue.say("settings-first-door.hint"));
        let before = wanted.first_door.unwrap_or_default();
        let first = options(ui, &label, &hint, before, &doors);
        if first != before {
            wanted.first_door = Some(first);
        }
    });
}

fn desk(wanted: &mut Settings, tongue: &Tongue, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("settings-desk"));
        let hint = tongue.say("settings-pace.hint");
        wanted.pace_percent =
            options(ui, &tongue.say("settings-pace"), &hint, wanted.pace_percent, &percents(&PACES, tongue));
        let hint = tongue.say("settings-whole-lines.hint");
        switch(ui, tongue, &tongue.say("settings-whole-lines"), &hint, &mut wanted.whole_lines);
        let hint = tongue.say("settings-floor.hint");
        switch(ui, tongue, &tongue.say("settings-floor"), &hint, &mut wanted.floor);
    });
}

fn sound(wanted: &mut Settings, tongue: &Tongue, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("settings-sound"));
        percent(ui, tongue, "settings-voices", &mut wanted.voice_percent);
        percent(ui, tongue, "settings-sounds", &mut wanted.sound_percent);
        percent(ui, tongue, "settings-room", &mut wanted.room_percent);
        widgets::small(ui, tongue.say("settings-sound-note"));
    });
}

fn percents(all: &[u32], tongue: &Tongue) -> Vec<(String, u32)> {
    let said = |percent: u32| tongue.fill("settings-percent", &[("n", FluentValue::from(percent))]);
    all.iter().map(|percent| (said(*percent), *percent)).collect()
}

/// The languages that ship, each with what it calls itself. Asked once: a language is a folder of texts.
fn own_names() -> &'static [(String, String)] {
    static NAMES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let named = |code: String| {
            let name = Tongue::new(&code).say("settings-language.own");
            (code, name)
        };
        languages().into_iter().map(named).collect()
    })
}
