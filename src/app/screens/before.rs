//! Before a contact: the brief with the way it is to be played, and the ringing.

use super::Local;
use super::home::{facts, sign};
use crate::app::{theme, widgets};
use crate::conversation::{Program, Speech};
use crate::office::{Command, Contact, Office, Settings};
use crate::records::Mode;
use crate::scenario::{CHANNELS, Channel};
use crate::tongue::{FluentValue, Tongue};
use egui::{Align2, Frame, Key, Margin, Panel, ScrollArea, Ui};

/// The width at which lines are easy to read.
const PAGE: f32 = 680.0;

/// The widest a page of columns may be.
pub(super) const WIDEST: f32 = 1320.0;

/// The narrowest column in which a part of the brief can be read.
const COLUMN: f32 = 280.0;

/// How wide the ring is.
const RING: f32 = 128.0;

/// Milliseconds of one ring and the pause after it.
const RING_MS: u64 = 2_000;

/// How hard a scenario can be.
const LEVELS: u8 = 5;

/// The keys of the modes, in their order.
const KEYS: [(&str, Key); 4] = [("1", Key::Num1), ("2", Key::Num2), ("3", Key::Num3), ("4", Key::Num4)];

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
    let speech = Speech::drawn(program, office.language(), contact.seed);
    let start = Frame::new().inner_margin(Margin::symmetric(0, theme::GAP as i8 / 2));
    // What begins the contact stays in sight, however long the brief is.
    Panel::bottom("start").resizable(false).show_separator_line(false).frame(start).show(ui, |ui| {
        middle(ui, WIDEST, |ui| widgets::line(ui, |ui| ready(office.settings(), tongue, local, outbox, ui)));
    });
    ScrollArea::vertical().id_salt("brief").auto_shrink([false, false]).show(ui, |ui| {
        middle(ui, WIDEST, |ui| {
            head(program, &speech, tongue, ui);
            ui.add_space(theme::GAP / 2.0);
            parts(program, &speech, tongue, ui);
            ui.add_space(theme::GAP / 2.0);
            modes(office.settings(), tongue, outbox, ui);
        });
    });
}

/// What it is: its title, and the facts about it.
fn head(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    let scenario = &program.scenario;
    widgets::bold(ui, speech.say(&scenario.title), theme::TITLE, theme::ink());
    widgets::text(ui, speech.say(&scenario.about));
    widgets::line(ui, |ui| {
        widgets::pill(ui, facts(program, tongue), theme::ink(), theme::theirs());
        widgets::dots(ui, scenario.level, LEVELS);
        widgets::small(ui, tongue.fill("card-level", &[("level", FluentValue::from(scenario.level))]));
        let trains = program.trains().into_iter().take(2).map(|name| tongue.say(&format!("dimension-{name}")));
        let trains = trains.collect::<Vec<_>>().join(", ");
        widgets::small(ui, tongue.fill("card-trains", &[("what", trains.into())]));
    });
}

/// Role, goals and authority, side by side where there is room.
fn parts(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    type Part = fn(&Program, &Speech, &Tongue, &mut Ui);
    let parts: [Part; 3] = [role, goals, may];
    grid(ui, &parts, |part, ui| widgets::card(ui, |ui| part(program, speech, tongue, ui)));
}

/// Who one is, what is to be reached, and what one may decide.
pub(super) fn told(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    role(program, speech, tongue, ui);
    ui.add_space(theme::GAP / 2.0);
    goals(program, speech, tongue, ui);
    ui.add_space(theme::GAP / 2.0);
    may(program, speech, tongue, ui);
}

fn role(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("brief-role"));
    widgets::text(ui, speech.say(&program.scenario.brief.role));
}

fn goals(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("brief-goals"));
    for goal in &program.scenario.brief.goals {
        widgets::top_line(ui, |ui| {
            widgets::coloured(ui, "•", theme::accent());
            widgets::column(ui, |ui| widgets::text(ui, speech.say(goal)));
        });
    }
}

fn may(program: &Program, speech: &Speech, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("brief-may"));
    widgets::text(ui, speech.say(&program.scenario.brief.may));
}

/// How the contact is to be played: four ways, each with its sentence.
pub(super) fn modes(settings: &Settings, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("modes-choose"));
    let ways: Vec<_> = Mode::ALL.into_iter().zip(KEYS).collect();
    grid(ui, &ways, |((word, mode), (cap, key)), ui| {
        let chosen = settings.mode == *mode;
        let name = tongue.say(&format!("modes-{word}"));
        // Which one holds is not told by its colour alone.
        let lead = if chosen { format!("✓ {cap}") } else { (*cap).to_owned() };
        if widgets::row(ui, chosen, &lead, theme::quiet(), &name).clicked() || widgets::struck(ui, *key) {
            outbox.push(Command::Set(Box::new(Settings { mode: *mode, ..settings.clone() })));
        }
        widgets::small(ui, tongue.say(&format!("modes-{word}-is")));
        ui.add_space(theme::GAP / 2.0);
    });
}

/// What begins the contact, what leads back, and their keys.
fn ready(settings: &Settings, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if widgets::primary(ui, tongue.say("brief-ready")).clicked() || widgets::pressed(ui, Key::Enter) {
        local.forget();
        outbox.push(Command::Ring);
    }
    if widgets::quiet(ui, tongue.say("back-home")).clicked() || widgets::struck(ui, Key::Escape) {
        outbox.push(Command::Leave);
    }
    widgets::small(ui, tongue.say(if settings.mode == Mode::Exam { "modes-keys-exam" } else { "brief-keys" }));
}

/// Draws a contact that wants to be taken.
pub fn ringing(office: &Office, contact: &Contact, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(program) = office.programs().get(contact.scenario) else { return };
    let scenario = &program.scenario;
    let speech = Speech::drawn(program, office.language(), contact.seed);
    let word = CHANNELS.iter().find(|(_, channel)| *channel == scenario.channel).map_or("", |(word, _)| *word);
    let rung_ms = contact.rung_ms.unwrap_or_default();
    ui.add_space((ui.available_height() * 0.12).max(0.0));
    page(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(theme::GAP * 2.0);
            // Where nothing may move the ring stands closed, and the seconds tell that time passes.
            let moving = (rung_ms % RING_MS) as f32 / RING_MS as f32;
            let share = if office.settings().still { 1.0 } else { moving };
            let middle = widgets::ring(ui, share, RING, theme::accent(), "").rect.center();
            let (sign, large) = (sign(scenario.channel), theme::plain(theme::FIGURE));
            widgets::write(ui, middle, Align2::CENTER_CENTER, sign, large, theme::accent());
            ui.add_space(theme::GAP);
            widgets::bold(ui, tongue.say(&format!("ring-{word}")), theme::TITLE, theme::ink());
            if let Some(name) = shown_name(program, &speech) {
                let key = format!("modes-display-{word}");
                widgets::bold(ui, tongue.fill(&key, &[("name", name.into())]), theme::HEADING, theme::ink());
            }
            let waited = FluentValue::from(u64::from(scenario.clock.waited_s) + rung_ms / 1000);
            widgets::text(ui, tongue.fill("ring-waited", &[("n", waited)]));
            widgets::small(ui, tongue.say(&format!("modes-{}", office.settings().mode.word())));
            ui.add_space(theme::GAP * 1.5);
            let key = widgets::pressed(ui, Key::Enter) || widgets::pressed(ui, Key::Space);
            if widgets::primary(ui, tongue.say("ring-answer")).clicked() || key {
                outbox.push(Command::Answer);
            }
            ui.add_space(theme::GAP / 2.0);
            if widgets::quiet(ui, tongue.say("back-home")).clicked() || widgets::struck(ui, Key::Escape) {
                outbox.push(Command::Leave);
            }
            ui.add_space(theme::GAP);
            widgets::small(ui, tongue.say("modes-ring-keys"));
            ui.add_space(theme::GAP);
        });
    });
}

/// The name that the display shows: that of the record which belongs to the caller's number or login. Who has no record
/// is nobody yet, and who steps up to a desk shows none.
pub(super) fn shown_name(program: &Program, speech: &Speech) -> Option<String> {
    let (caller, channel) = (&program.scenario.caller, program.scenario.channel);
    let known = channel != Channel::Desk && caller.record.iter().any(Option::is_some);
    Some(speech.say(&caller.name)).filter(|name| known && !name.is_empty())
}

/// Things side by side, as many in a row as can be read there.
pub(super) fn grid<T>(ui: &mut Ui, things: &[T], mut add: impl FnMut(&T, &mut Ui)) {
    let fit = ((ui.available_width() / COLUMN) as usize).clamp(1, things.len().max(1));
    // Rows that are equally full: four in two rows of two, not three and one.
    let columns = things.len().div_ceil(things.len().div_ceil(fit).max(1)).max(1);
    for row in things.chunks(columns) {
        widgets::columns(ui, columns, |columns| {
            for (column, thing) in columns.iter_mut().zip(row) {
                add(thing, column);
            }
        });
    }
}

/// A card in the middle, as wide as lines may be.
pub(super) fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.add_space(theme::GAP);
    middle(ui, PAGE, |ui| widgets::card(ui, add));
}

/// A column in the middle, as wide as there is room but not wider than so much.
pub(super) fn middle<R>(ui: &mut Ui, widest: f32, add: impl FnOnce(&mut Ui) -> R) {
    let width = ui.available_width().min(widest);
    let before = (ui.available_width() - width) / 2.0;
    widgets::top_line(ui, |ui| {
        ui.add_space(before);
        widgets::column(ui, |ui| {
            ui.set_width(width);
            add(ui)
        });
    });
}
