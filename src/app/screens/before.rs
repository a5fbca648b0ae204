//! Before a contact: the brief, and the ringing.

use super::Local;
use super::home::facts;
use crate::app::{theme, widgets};
use crate::conversation::{Program, Speech};
use crate::office::{Command, Contact, Office};
use crate::scenario::{CHANNELS, Channel};
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, ScrollArea, Ui};

/// The width at which lines are easy to read.
const PAGE: f32 = 680.0;

/// Milliseconds of one ring and the pause after it.
const RING_MS: u64 = 2_000;

/// Draws the brief of a contact that has not come yet.
pub fn brief(
    office: &Office,
    contact: &Contact,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let Some(program) = office.programs().get(contact.scenario) else { return };
    let speech = Speech::new(program, office.language(), 0);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        page(ui, |ui| {
            widgets::small(ui, facts(program, tongue));
            widgets::bold(ui, speech.say(&program.scenario.title), theme::TITLE, theme::INK);
            widgets::text(ui, speech.say(&program.scenario.about));
            ui.add_space(theme::GAP);
            told(program, &speech, tongue, ui);
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                if widgets::primary(ui, tongue.say("brief-ready")).clicked() || widgets::pressed(ui, Key::Enter) {
                    local.forget();
                    outbox.push(Command::Ring);
                }
                if widgets::quiet(ui, tongue.say("back-home")).clicked() || widgets::struck(ui, Key::Escape) {
                    outbox.push(Command::Leave);
                }
            });
            widgets::small(ui, tongue.say("brief-keys"));
        });
    });
}

/// Who one is, what is to be reached, and what one may decide.
pub(super) fn told(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    let brief = &program.scenario.brief;
    widgets::strong(ui, tongue.say("brief-role"));
    widgets::text(ui, speech.say(&brief.role));
    ui.add_space(theme::GAP / 2.0);
    widgets::strong(ui, tongue.say("brief-goals"));
    for goal in &brief.goals {
        widgets::text(ui, format!("•  {}", speech.say(goal)));
    }
    ui.add_space(theme::GAP / 2.0);
    widgets::strong(ui, tongue.say("brief-may"));
    widgets::text(ui, speech.say(&brief.may));
}

/// Draws a contact that wants to be taken.
pub fn ringing(office: &Office, contact: &Contact, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(program) = office.programs().get(contact.scenario) else { return };
    let scenario = &program.scenario;
    let word = CHANNELS.iter().find(|(_, channel)| *channel == scenario.channel).map_or("", |(word, _)| *word);
    let rung_ms = contact.rung_ms.unwrap_or_default();
    page(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(theme::GAP * 2.0);
            let share = (rung_ms % RING_MS) as f32 / RING_MS as f32;
            widgets::ring(ui, share, 96.0, theme::ACCENT, sign(scenario.channel));
            ui.add_space(theme::GAP);
            widgets::bold(ui, tongue.say(&format!("ring-{word}")), theme::TITLE, theme::INK);
            let waited = FluentValue::from(u64::from(scenario.clock.waited_s) + rung_ms / 1000);
            widgets::small(ui, tongue.fill("ring-waited", &[("n", waited)]));
            ui.add_space(theme::GAP);
            let key = widgets::pressed(ui, Key::Enter) || widgets::pressed(ui, Key::Space);
            if widgets::primary(ui, tongue.say("ring-answer")).clicked() || key {
                outbox.push(Command::Answer);
            }
            if widgets::quiet(ui, tongue.say("back-home")).clicked() || widgets::struck(ui, Key::Escape) {
                outbox.push(Command::Leave);
            }
            ui.add_space(theme::GAP);
        });
    });
}

/// The sign of a channel, beside its words.
fn sign(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "☎",
        Channel::Chat => "✎",
        Channel::Mail => "✉",
        Channel::Desk => "☺",
    }
}

/// A card in the middle, as wide as lines may be.
pub(super) fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let width = ui.available_width().min(PAGE);
    let left = (ui.available_width() - width) / 2.0;
    ui.add_space(theme::GAP);
    ui.horizontal_top(|ui| {
        ui.add_space(left);
        ui.vertical(|ui| {
            ui.set_width(width);
            widgets::card(ui, add);
        });
    });
}
