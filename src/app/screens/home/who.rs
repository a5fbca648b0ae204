//! Who practises here: a pseudonym in one line, without a password. Whoever comes for the first time is asked what they
//! come for, once, and may pass it over.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Door, Office, Settings};
use crate::tongue::Tongue;
use egui::{Key, Ui};

/// Letters of the longest pseudonym.
const LONGEST: usize = 60;

/// What somebody may come for, and the door for it; each word has a key `who-…` and a hint.
const REASONS: [(&str, Door); 3] = [("train", Door::Training), ("plan", Door::Lab), ("write", Door::Writing)];

/// Draws the line, where people are remembered, and the goal somebody has chosen last.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if let Some(person) = office.person() {
        if office.settings().first_door.is_none() {
            welcome(office, person, tongue, local, outbox, ui);
            ui.add_space(theme::GAP / 2.0);
        } else {
            widgets::line(ui, |ui| drop(name(office, person, tongue, local, outbox, ui)));
        }
    }
    if let Some(goal) = office.goals().into_iter().next() {
        widgets::tinted(ui, tongue.fill("who-goal", &[("goal", goal.into())]), theme::accent_deep());
    }
}

/// The first visit: a name, and what for.
fn welcome(office: &Office, person: &str, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::edged(ui, theme::own(), theme::accent(), |ui| {
        widgets::heading(ui, tongue.say("who-welcome"));
        widgets::text(ui, tongue.say("who-about"));
        let typed = widgets::line(ui, |ui| name(office, person, tongue, local, outbox, ui));
        widgets::text(ui, tongue.say("who-asks"));
        widgets::line(ui, |ui| {
            let mut chosen = None;
            for (word, door) in REASONS {
                let hint = tongue.say(&format!("who-{word}.hint"));
                if widgets::quiet(ui, tongue.say(&format!("who-{word}"))).on_hover_text(hint).clicked() {
                    chosen = Some(door);
                }
            }
            if widgets::quiet(ui, tongue.say("who-skip")).clicked() {
                chosen = Some(Door::default());
            }
            if let Some(door) = chosen {
                outbox.push(Command::Set(Box::new(Settings { first_door: Some(door), ..office.settings().clone() })));
                // What was typed before the click was meant as well; the door goes with the name.
                if let Some(typed) = typed {
                    outbox.push(Command::Name(typed));
                    local.name = None;
                }
                outbox.push(Command::Go(door));
            }
        });
    });
}

/// The field for the name; returns what stands in it and nobody has taken yet.
fn name(
    office: &Office,
    person: &str,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) -> Option<String> {
    let label = tongue.say("remembered-name");
    widgets::small(ui, label.as_str());
    let own = if office.is_unnamed() { "" } else { person };
    let mut typed = local.name.clone().unwrap_or_else(|| own.to_owned());
    let field = widgets::field(ui, &mut typed, tongue.say("who-hint"), &label);
    if field.changed() {
        typed = typed.chars().take(LONGEST).collect();
        local.name = Some(typed.clone());
    }
    let is_new = typed.trim() != person && !typed.trim().is_empty();
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let taken = is_new && widgets::chip(ui, false, tongue.say("remembered-take-name")).clicked();
    // Whoever leaves the field without a name of their own is called what they were called.
    if entered || taken || (field.lost_focus() && typed.trim().is_empty()) {
        local.name = None;
    }
    let waits = is_new.then(|| typed.trim().to_owned());
    if entered || taken {
        outbox.extend(waits.map(Command::Name));
        return None;
    }
    waits
}
