//! The systems on the trainee's screen, one on top of the other: what each shows, what can be asked of it, and what it
//! is doing just now.

use super::tools::{Group, row};
use super::view::View;
use super::{Desk, records};
use crate::app::{theme, widgets};
use crate::conversation::{Job, Phase};
use crate::office::{Command, InHand, minutes};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{EventKind, Id};
use egui::Ui;

/// From so many entries on, a system has a search.
const SEARCHED: usize = 3;

/// What a system is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Doing {
    Nothing,
    /// An answer is on its way, in so many beats.
    Works(u8),
    /// It has frozen, and is back in so many beats.
    Frozen(u8),
    /// The whole computer has, with everything on it.
    Down(u8),
}

/// Draws them, in one card.
pub(super) fn ui(desk: Desk<'_>, view: &mut View, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let systems = &desk.hand.attempt.program().scenario.systems;
    if systems.is_empty() {
        return;
    }
    let top = view.window.or_else(|| used_last(desk.hand)).filter(|top| *top < systems.len()).unwrap_or(0);
    widgets::card(ui, |ui| {
        if systems.len() == 1 {
            for system in systems {
                widgets::strong(ui, desk.hand.attempt.speech().say(&system.value.name));
            }
        } else {
            tabs(desk, top, view, ui);
        }
        window(desk, top, view, outbox, ui);
    });
}

/// The doors of the systems; each says as well when it is busy.
fn tabs(desk: Desk<'_>, top: usize, view: &mut View, ui: &mut Ui) {
    let hand = desk.hand;
    widgets::line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP / 3.0;
        for (place, system) in hand.attempt.program().scenario.systems.iter().enumerate() {
            let name = hand.attempt.speech().say(&system.value.name);
            let text = match doing(hand, place) {
                Doing::Nothing => name,
                Doing::Works(_) => format!("{name}  ◌"),
                Doing::Frozen(_) | Doing::Down(_) => format!("{name}  ✕"),
            };
            if widgets::chip(ui, place == top, text).clicked() {
                view.open(place);
            }
        }
    });
}

fn window(desk: Desk<'_>, place: usize, view: &mut View, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Desk { hand, tools, tongue, .. } = desk;
    let Some(system) = hand.attempt.program().scenario.systems.0.get(place) else { return };
    status(hand, place, tongue, ui);
    let speech = hand.attempt.speech();
    let asked: Vec<_> = tools.iter().filter(|tool| tool.group == Group::LookUp(place)).collect();
    let mut wanted = String::new();
    if system.value.look_up.len() >= SEARCHED {
        let label = tongue.fill("desk-search-label", &[("system", speech.say(&system.value.name).into())]);
        widgets::field(ui, &mut view.search, tongue.say("desk-search"), &label);
        wanted = view.search.trim().to_lowercase();
    }
    ui.scope(|ui| {
        if hand.clock.paused {
            ui.disable();
        }
        let found: Vec<_> = asked.iter().filter(|tool| tool.text.to_lowercase().contains(&wanted)).collect();
        if found.is_empty() && !asked.is_empty() {
            widgets::small(ui, tongue.say("desk-search-none"));
        }
        for tool in found {
            row(desk, tool, outbox, ui);
        }
    });
    let results = shown(hand, &system.id);
    if results.is_empty() && asked.is_empty() && doing(hand, place) == Doing::Nothing {
        widgets::small(ui, tongue.say("desk-system-nothing"));
    }
    ui.scope(|ui| {
        // What stands on a frozen screen can be read; nothing on it moves.
        if matches!(doing(hand, place), Doing::Frozen(_) | Doing::Down(_)) {
            ui.set_opacity(0.5);
        }
        for (number, (at_s, query, text)) in results.into_iter().enumerate() {
            widgets::edged(ui, theme::page(), theme::edge(), |ui| {
                let asks = system.value.look_up.get(&query).map(|look_up| speech.say(&look_up.asks));
                widgets::small(ui, asks.unwrap_or_default()).on_hover_text(minutes(at_s));
                records::ui(("record", place, number), &text, ui);
            });
        }
    });
}

/// What a system is doing, in words and, while something is on its way, in a bar that is true.
fn status(hand: InHand<'_>, place: usize, tongue: &Tongue, ui: &mut Ui) {
    let program = hand.attempt.program();
    if hand.attempt.state().phase != Phase::Talk {
        return;
    }
    let seconds = |beats: u8| FluentValue::from(left_ms(hand, beats).div_ceil(1000));
    let freezes = program.rules.systems.get(place).and_then(|system| system.freezes);
    let lost = |ui: &mut Ui| {
        if freezes.is_some_and(|freezes| freezes.loses_marks) {
            widgets::tinted(ui, tongue.say("desk-notes-lost"), theme::bad());
        }
    };
    match doing(hand, place) {
        Doing::Nothing => drop(widgets::small(ui, tongue.say("desk-system-ready"))),
        Doing::Works(left) => {
            let text = tongue.fill("desk-system-works", &[("n", seconds(left))]);
            widgets::pill(ui, text, theme::accent_deep(), theme::own());
            widgets::bar(ui, done(hand, left, |kind| matches!(kind, EventKind::LookUpBegan { .. })), theme::accent());
        }
        Doing::Frozen(left) => {
            let text = tongue.fill("desk-system-frozen", &[("n", seconds(left))]);
            widgets::pill(ui, text, theme::bad(), theme::bad_tint());
            widgets::bar(ui, done(hand, left, |kind| matches!(kind, EventKind::SystemFroze { .. })), theme::loss());
            widgets::small(ui, tongue.say("desk-system-restarts"));
            lost(ui);
        }
        Doing::Down(left) => {
            let text = tongue.fill("desk-system-down", &[("n", seconds(left))]);
            widgets::pill(ui, text, theme::bad(), theme::bad_tint());
            widgets::bar(ui, done(hand, left, |kind| matches!(kind, EventKind::SystemFroze { .. })), theme::loss());
            widgets::small(ui, tongue.say("desk-computer-restarts"));
            lost(ui);
        }
    }
}

fn doing(hand: InHand<'_>, place: usize) -> Doing {
    let state = hand.attempt.state();
    let job = state.jobs.get(place).copied().unwrap_or_default();
    if state.phase != Phase::Talk {
        Doing::Nothing
    } else if state.machine > 0 {
        Doing::Down(state.machine)
    } else if job.query == Job::FROZEN {
        Doing::Frozen(job.left)
    } else if job.is_running() {
        Doing::Works(job.left)
    } else {
        Doing::Nothing
    }
}

/// Milliseconds until so many beats have passed.
fn left_ms(hand: InHand<'_>, beats: u8) -> u64 {
    (u64::from(beats) * hand.beat_ms()).saturating_sub(hand.clock.passed_ms())
}

/// The share that is done of what began with the last such event and takes so many beats more.
fn done(hand: InHand<'_>, left: u8, began: impl Fn(&EventKind) -> bool) -> f32 {
    let event = hand.attempt.events().iter().rev().find(|event| began(&event.kind));
    let since = event.map_or(0, |event| hand.now_ms().saturating_sub(u64::from(event.at_s) * 1000));
    let left = left_ms(hand, left);
    since as f32 / (since + left).max(1) as f32
}

/// The system in which something was looked up last.
fn used_last(hand: InHand<'_>) -> Option<usize> {
    let systems = &hand.attempt.program().scenario.systems;
    hand.attempt.events().iter().rev().find_map(|event| match &event.kind {
        EventKind::LookUpBegan { system, .. } => systems.position(system),
        _ => None,
    })
}

/// What a system shows: to each question its last answer, the newest first. A colleague who takes a later call sits at
/// a screen of their own.
fn shown(hand: InHand<'_>, id: &Id) -> Vec<(u32, Id, String)> {
    let later = &hand.attempt.program().scenario.later;
    let mut all: Vec<(u32, Id, String)> = Vec::new();
    for event in hand.attempt.events() {
        match &event.kind {
            EventKind::ContactBegan { contact, .. } if later.get(contact).is_some_and(|later| later.fresh) => {
                all.clear()
            }
            EventKind::LookUpShowed { system, query, text } if system == id && !text.is_empty() => {
                all.retain(|(_, shown, _)| shown != query);
                all.push((event.at_s, query.clone(), text.clone()));
            }
            _ => {}
        }
    }
    all.reverse();
    all
}
