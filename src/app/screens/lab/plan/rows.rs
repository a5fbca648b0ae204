//! The fields of one part of the plan: name, value, unit, source, and what there is to say about it.

use super::super::{View, tell};
use super::{Draft, Seen, counted, faults, words};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{Entry, LabCommand, Section, choice_title};
use crate::tongue::FluentValue;
use egui::{Align, Key, TextEdit, TextStyle, Ui, WidgetInfo, WidgetType, vec2};

/// The parts of a row: its name, its unit, and its source where it has one; the value has the rest. With less width all
/// stand below one another.
const NAME: f32 = 0.22;
const UNIT: f32 = 70.0;
const SOURCE: f32 = 0.34;
const SIDE_BY_SIDE: f32 = 620.0;

/// Draws them.
pub(super) fn ui(view: View<'_>, section: Section, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let word = Section::ALL.iter().find(|(_, known)| *known == section).map_or("", |(word, _)| *word);
    let entries: Vec<&Entry> = view.lab.entries().iter().filter(|entry| entry.section == section).collect();
    let left_out = entries.iter().filter(|entry| !entry.is_written).count();
    widgets::line(ui, |ui| {
        widgets::heading(ui, view.say(&format!("lab-section-{word}")));
        if left_out > 0 && widgets::chip(ui, seen.all, counted(view, "lab-plan-left-out", left_out)).clicked() {
            seen.all = !seen.all;
        }
    });
    let mut of = None;
    let all = seen.all;
    let entries: Vec<&Entry> = entries.into_iter().filter(|entry| entry.is_written || all).collect();
    // Fields end at one line, and further out where nothing of this part has a source.
    let has_sources = entries.iter().any(|entry| entry.source.as_ref().is_some_and(|source| !source.is_empty()));
    for entry in entries {
        if of != Some(entry.of.as_str()) {
            of = Some(entry.of.as_str());
            if !entry.of.is_empty() {
                ui.add_space(theme::GAP / 2.0);
                widgets::strong(ui, words::owner(view, &entry.of));
            }
        }
        row(view, entry, has_sources, seen, outbox, ui);
    }
}

fn row(view: View<'_>, entry: &Entry, has_sources: bool, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let name = words::label(view, &entry.field);
    let unit = words::unit(view, &entry.path);
    let source = entry.source.clone().unwrap_or_default();
    let width = ui.available_width();
    if width < SIDE_BY_SIDE {
        widgets::text(ui, name.as_str());
        held(view, entry, &name, seen, outbox, ui);
        widgets::small(ui, format!("{unit} {source}").trim());
    } else {
        let (before, after) = (width * NAME, if has_sources { width * SOURCE } else { 0.0 });
        widgets::top_line(ui, |ui| {
            part(ui, before, |ui| {
                widgets::text(ui, name.as_str());
            });
            part(ui, width - before - UNIT - after, |ui| held(view, entry, &name, seen, outbox, ui));
            part(ui, UNIT, |ui| {
                widgets::small(ui, unit.as_str());
            });
            if has_sources {
                part(ui, after, |ui| {
                    widgets::small(ui, source.as_str());
                });
            }
        });
    }
    faults::below(view.lab.faults_of(entry), view, ui);
    if let Some(trouble) = view.lab.trouble().filter(|_| is_sent(seen, entry)) {
        widgets::tinted(ui, trouble, theme::bad());
    }
}

/// A part of a row in a width of its own.
fn part(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let inner = (width - theme::GAP).max(24.0);
    ui.allocate_ui(vec2(inner, 0.0), |ui| {
        ui.set_width(inner);
        widgets::column(ui, add);
    });
}

/// Whether what was written for an entry was handed over and came to nothing.
fn is_sent(seen: &Seen, entry: &Entry) -> bool {
    seen.draft.as_ref().is_some_and(|draft| draft.is_sent && draft.path == entry.path)
}

/// The value: words to choose among where it is one of a few, else a field.
fn held(view: View<'_>, entry: &Entry, name: &str, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    match entry.chosen() {
        Some(chosen) => choices(view, entry, &chosen, seen, outbox, ui),
        None => value(view, entry, name, seen, outbox, ui),
    }
}

/// The words among which a value is chosen, what holds marked.
fn choices(view: View<'_>, entry: &Entry, chosen: &[&str], seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let mut is_sought = seen.seek.take_if(|path| *path == entry.path).is_some();
    widgets::line(ui, |ui| {
        for word in &entry.choices {
            let (holds, title) = (chosen.contains(word), choice_title(word, view.tongue));
            let chip = ui.push_id((entry.path.as_str(), word), |ui| widgets::chip(ui, holds, title)).inner;
            if std::mem::take(&mut is_sought) {
                chip.scroll_to_me(Some(Align::Center));
                chip.request_focus();
            }
            if chip.clicked() {
                let path = entry.path.clone();
                tell(
                    outbox,
                    match entry.choosing(word) {
                        Some(text) => LabCommand::Set { path, text },
                        None => LabCommand::Unset(path),
                    },
                );
            }
        }
    });
}

/// The value in a field; it is handed over with Enter or when the field is left.
fn value(view: View<'_>, entry: &Entry, name: &str, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if is_sent(seen, entry) && view.lab.trouble().is_none() {
        seen.draft = None;
    }
    let draft = seen.draft.as_ref().filter(|draft| draft.path == entry.path);
    let mut text = draft.map_or_else(|| entry.shown.clone(), |draft| draft.text.clone());
    let hint = match entry.default {
        Some(default) if default != "\"\"" => {
            let is_word = default.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
            let said = if is_word { choice_title(default, view.tongue) } else { default.to_owned() };
            view.fill("lab-plan-default", &[("value", FluentValue::from(said))])
        }
        _ => view.say("lab-plan-none"),
    };
    // Long values wrap within their field, and Enter is no sign in them.
    let field = TextEdit::multiline(&mut text).desired_rows(1).return_key(None).font(TextStyle::Monospace);
    let field = field.hint_text(hint).desired_width(ui.available_width()).id_salt(entry.path.as_str());
    let response = ui.add(field);
    let owner = words::owner(view, &entry.of);
    let label = if owner.is_empty() { name.to_owned() } else { format!("{owner} · {name}") };
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, enabled, &label));
    if seen.seek.as_ref() == Some(&entry.path) {
        seen.seek = None;
        response.scroll_to_me(Some(Align::Center));
        response.request_focus();
    }
    if response.changed() {
        seen.draft = Some(Draft { path: entry.path.clone(), text: text.clone(), is_sent: false });
    }
    let entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter) && !input.modifiers.shift);
    if entered {
        response.surrender_focus();
    }
    let is_written = seen.draft.as_ref().is_some_and(|draft| draft.path == entry.path && !draft.is_sent);
    if (entered || response.lost_focus()) && is_written {
        let text = text.trim().to_owned();
        if text == entry.shown.trim() {
            seen.draft = None;
            return;
        }
        if text.is_empty() {
            tell(outbox, LabCommand::Unset(entry.path.clone()));
        } else {
            let text = entry.spelling.spelled(&text);
            tell(outbox, LabCommand::Set { path: entry.path.clone(), text });
        }
        seen.draft = Some(Draft { path: entry.path.clone(), text, is_sent: true });
    }
}
