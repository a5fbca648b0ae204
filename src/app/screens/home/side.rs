//! The side column of home: who practises, what is looked for among the scenarios, and where more of them stand.

use super::{Local, who};
use crate::app::{theme, widgets};
use crate::office::{Command, Door, Folder, Office};
use crate::scenario::CHANNELS;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// Draws it.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::bold(ui, tongue.say("home-title"), theme::TITLE, theme::ink());
    widgets::small(ui, tongue.say("home-invitation"));
    ui.add_space(theme::GAP / 2.0);
    who::ui(office, tongue, local, outbox, ui);
    // Whoever writes wants their own folder first.
    let writes = office.door() == Door::Writing;
    if writes && office.can_reload() {
        widgets::card(ui, |ui| folder(office, tongue, local, outbox, ui));
    }
    widgets::card(ui, |ui| {
        search(tongue, local, ui);
        channels(office, tongue, local, ui);
        results(tongue, local, ui);
    });
    if !writes && office.can_reload() {
        widgets::card(ui, |ui| folder(office, tongue, local, outbox, ui));
    }
}

fn search(tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let label = tongue.say("home-search");
    widgets::field(ui, &mut local.search, label.as_str(), &label);
}

/// The channels that there are.
fn channels(office: &Office, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    widgets::small(ui, tongue.say("home-channel"));
    widgets::line(ui, |ui| {
        if widgets::chip(ui, local.channel.is_none(), tongue.say("home-all")).clicked() {
            local.channel = None;
        }
        for (place, (word, channel)) in CHANNELS.iter().enumerate() {
            let used = office.programs().iter().any(|program| program.scenario.channel == *channel);
            let chosen = local.channel == Some(place);
            if used && widgets::chip(ui, chosen, tongue.say(&format!("channel-{word}"))).clicked() {
                local.channel = Some(place);
            }
        }
    });
}

/// What was passed, and what was not.
fn results(tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    widgets::small(ui, tongue.say("home-result"));
    widgets::line(ui, |ui| {
        for (key, wanted) in [("home-any", None), ("home-open", Some(false)), ("home-passed", Some(true))] {
            if widgets::chip(ui, local.picks.passed == wanted, tongue.say(key)).clicked() {
                local.picks.passed = wanted;
            }
        }
    });
}

/// A folder of one's own, and reading again.
fn folder(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::strong(ui, tongue.say("home-folder"));
    let chosen = office.folder().map(|folder| folder.path.as_path());
    if let Some(path) = local.picks.folder.ui(chosen, tongue, ui) {
        outbox.push(Command::Folder(path));
    }
    match office.folder() {
        None => drop(widgets::small(ui, tongue.say("home-folder-why"))),
        Some(Folder { found: Ok(found), .. }) => {
            widgets::small(ui, tongue.fill("home-folder-found", &[("n", FluentValue::from(*found))]));
        }
        Some(Folder { found: Err(why), .. }) => {
            let why = FluentValue::from(why.as_str());
            widgets::tinted(ui, tongue.fill("home-folder-trouble", &[("why", why)]), theme::bad());
        }
    }
    if widgets::quiet(ui, tongue.say("home-reload")).clicked() {
        outbox.push(Command::Reload);
    }
}
