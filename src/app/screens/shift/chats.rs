//! The chats in hand beside each other: who is in front, what each customer wrote last, and how long they have waited.

use super::shown::{Shown, lasting};
use crate::app::{theme, widgets};
use crate::office::{Command, OnShift, ShiftCommand, anger};
use crate::records::Mode;
use crate::shift::Held;
use crate::words::{EventKind, Moment, Span};
use egui::{Color32, Frame, Key, ScrollArea, Ui};

/// The width of the window from which on the chats stand in a column of their own, and that column's.
const WIDE: f32 = 1500.0;
const COLUMN: f32 = 270.0;

/// The narrowest a card can be, and how many places are always shown.
const CARD: f32 = 150.0;
const SMALL: usize = 4;

/// Lines of a chat that are shown in its column, and in its card above the talk.
const LINES: usize = 4;
const LINES_ABOVE: usize = 1;

/// The height below which nothing of what was written has room above the talk.
const LOW: f32 = 420.0;

/// Letters that have room on a line, by the width in points.
const LETTER: f32 = 6.4;

/// From so long on somebody has waited too long for a word.
const LONG: Span = Span(60_000);

/// The keys that turn to a chat, with Ctrl; and the one that turns to whoever has waited longest, with Ctrl as well.
const KEYS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
const LONGEST: Key = Key::Num0;

/// A chat in hand: in front, or by its place among the others.
#[derive(Clone, Copy)]
struct Chat<'a> {
    held: &'a Held,
    place: Option<usize>,
}

/// Everybody in hand, in the order in which they came: so each keeps its place while one turns from one to the next.
fn chats(shown: Shown<'_>) -> Vec<Chat<'_>> {
    let others = shown.day.others().iter().enumerate().map(|(place, held)| Chat { held, place: Some(place) });
    let mut all: Vec<Chat<'_>> = others.chain(shown.day.held().map(|held| Chat { held, place: None })).collect();
    all.sort_by_key(|chat| chat.held.number);
    all
}

/// Draws them where the seat holds several at a time: in a column where there is room for one, else in a row of cards.
pub(super) fn ui(on: &OnShift, shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if shown.day.places() < 2 {
        return;
    }
    let all = chats(shown);
    // A large board shows one free place; a small one all of it, so that nothing moves.
    let places = shown.day.places().min(SMALL.max(all.len() + 1));
    if ui.available_width() >= WIDE {
        let panel = widgets::end_panel("chats").exact_size(COLUMN).resizable(false).show_separator_line(false);
        panel.frame(Frame::new()).show(ui, |ui| {
            ScrollArea::vertical().id_salt("chats").auto_shrink([false, false]).show(ui, |ui| {
                widgets::column(ui, |ui| {
                    for number in 0..places {
                        card(on, shown, all.get(number).copied(), number, LINES, outbox, ui);
                    }
                    hint(shown, ui);
                });
            });
        });
        return;
    }
    let lines = if ui.available_height() < LOW { 0 } else { LINES_ABOVE };
    let fit = ((ui.available_width() / CARD) as usize).clamp(1, places);
    let numbers: Vec<usize> = (0..places).collect();
    for row in numbers.chunks(fit) {
        widgets::columns(ui, fit, |columns| {
            for (ui, number) in columns.iter_mut().zip(row) {
                card(on, shown, all.get(*number).copied(), *number, lines, outbox, ui);
            }
        });
    }
}

/// Turns with a key.
pub(super) fn strike(shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &Ui) {
    if shown.day.others().is_empty() || ui.ctx().text_edit_focused() {
        return;
    }
    let with_control = |key: Key| ui.input(|input| input.modifiers.command && input.key_pressed(key));
    let wanted = KEYS.iter().position(|key| with_control(*key));
    let wanted = wanted.and_then(|number| chats(shown).get(number).and_then(|chat| chat.place));
    let longest = || if with_control(LONGEST) { shown.day.longest_waiting() } else { None };
    if let Some(place) = wanted.or_else(longest) {
        outbox.push(Command::Shift(ShiftCommand::TurnTo(place)));
    }
}

/// How one turns, and what that takes.
fn hint(shown: Shown<'_>, ui: &mut Ui) {
    let seconds = shown.day.stage().shift.turning.0 / 1000;
    widgets::small(ui, shown.tongue.fill("chair-chats-hint", &[("n", seconds.into())]));
}

/// One place of the seat, with its chat or free.
fn card(
    on: &OnShift,
    shown: Shown<'_>,
    chat: Option<Chat<'_>>,
    number: usize,
    lines: usize,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let in_front = chat.is_some_and(|chat| chat.place.is_none());
    let edge = if in_front { theme::accent() } else { theme::edge() };
    let fill = if in_front { theme::own() } else { theme::card() };
    widgets::edged(ui, fill, edge, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let Some(Chat { held, place }) = chat else {
            widgets::small(ui, shown.tongue.say("chair-chat-free"));
            return;
        };
        let (standing, ink) = standing(on, shown, held, place.is_none());
        let key = (number + 1).to_string();
        let text = format!("{} · {standing}", name(shown, held));
        let row = ui.push_id(("chat", held.number), |ui| widgets::row(ui, in_front, &key, ink, &text)).inner;
        let row = row.on_hover_text(shown.tongue.fill("chair-chat-key", &[("n", key.into())]));
        if let Some(place) = place.filter(|_| row.clicked()) {
            outbox.push(Command::Shift(ShiftCommand::TurnTo(place)));
        }
        if on.mode != Mode::Exam && held.is_talking() && !held.is_visitor() {
            widgets::line(ui, |ui| {
                ui.spacing_mut().item_spacing.x = theme::GAP / 2.0;
                let step = held.attempt.state().anger;
                widgets::coloured(ui, "●", theme::anger(step));
                widgets::small(ui, anger(step, shown.tongue));
            });
        }
        let room = (ui.available_width() / LETTER) as usize;
        for (text, own) in last_lines(held, lines) {
            let ink = if own { theme::accent_deep() } else { theme::ink() };
            widgets::tinted(ui, cut(text, room * if lines > 1 { 2 } else { 1 }), ink);
        }
    });
}

/// What a chat is called: by the customer's name as soon as it is known.
fn name(shown: Shown<'_>, held: &Held) -> String {
    shown.who(held).unwrap_or_else(|| shown.tongue.say("chair-chat-somebody"))
}

/// Where a chat stands, in words, and the colour of its number.
fn standing(on: &OnShift, shown: Shown<'_>, held: &Held, in_front: bool) -> (String, Color32) {
    let tongue = shown.tongue;
    let now = shown.day.now() + Span(on.spent_ms());
    let timed = |key: &str, since: Moment| tongue.fill(key, &[("time", lasting(now - since).into())]);
    match held.waits_since() {
        _ if !held.is_talking() => (tongue.say("chair-chat-write-up"), theme::quiet()),
        _ if held.is_typing() => (tongue.say("chair-chat-typing"), theme::accent()),
        Some(since) if held.is_visitor() => (timed("chair-chat-visitor", since), theme::accent_deep()),
        Some(since) => {
            let ink = if now - since >= LONG { theme::bad() } else { theme::ink() };
            (timed("chair-chat-waits", since), ink)
        }
        None if in_front => (tongue.say("chair-chat-in-front"), theme::quiet()),
        None => (tongue.say("chair-chat-answered"), theme::quiet()),
    }
}

/// The last of what was written, or seen of a visitor, the oldest of it first; with whether it was the person's own.
fn last_lines(held: &Held, most: usize) -> Vec<(&str, bool)> {
    let lines = held.attempt.events().iter().rev().filter_map(|event| match &event.kind {
        EventKind::CustomerSpoke { text, .. } | EventKind::TimelineEvent { text, .. } => Some((text.as_str(), false)),
        EventKind::TraineeSpoke { text, .. } => Some((text.as_str(), true)),
        _ => None,
    });
    let mut lines: Vec<(&str, bool)> = lines.take(most).collect();
    lines.reverse();
    lines
}

/// A text that has room, or its beginning.
fn cut(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(room.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn what_has_no_room_is_cut_between_letters() {
        assert_eq!(cut("Árvíztűrő", 9), "Árvíztűrő");
        assert_eq!(cut("Árvíz tűrő", 7), "Árvíz…");
        assert_eq!(cut("Árvíztűrő", 0), "…");
    }
}
