//! The systems as windows, each with what it shows and what can be asked of it, and the people in the house.

use super::tools::{Group, Tool, row};
use crate::app::{theme, widgets};
use crate::conversation::{Job, Phase, State};
use crate::office::{Command, Sitting};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{EventKind, Id};
use egui::{ScrollArea, Ui};

/// Draws them.
pub(super) fn ui(sitting: &Sitting, tools: &[Tool], tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let (scenario, speech) = (&sitting.attempt.program().scenario, sitting.attempt.speech());
    ScrollArea::vertical().id_salt("systems").auto_shrink([false, false]).show(ui, |ui| {
        if sitting.clock.paused {
            ui.disable();
        }
        for (place, system) in scenario.systems.iter().enumerate() {
            widgets::card(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    widgets::strong(ui, speech.say(&system.value.name));
                    status(sitting, place, tongue, ui);
                });
                if let Some(shown) = shown(sitting, &system.id) {
                    widgets::edged(ui, theme::PAGE, theme::EDGE, |ui| widgets::text(ui, shown));
                }
                of(Group::LookUp(place), tools, outbox, ui);
            });
        }
        for (place, department) in scenario.departments.iter().enumerate() {
            let answer = answered(sitting, &department.id);
            if answer.is_none() && !tools.iter().any(|tool| tool.group == Group::Ask(place)) {
                continue;
            }
            widgets::card(ui, |ui| {
                widgets::strong(ui, speech.say(&department.value.name));
                match answer {
                    Some(Some(text)) => {
                        widgets::edged(ui, theme::PAGE, theme::EDGE, |ui| widgets::text(ui, text));
                    }
                    Some(None) => drop(widgets::tinted(ui, tongue.say("desk-nobody-there"), theme::BAD)),
                    None => {}
                }
                of(Group::Ask(place), tools, outbox, ui);
            });
        }
    });
}

fn of(group: Group, tools: &[Tool], outbox: &mut Vec<Command>, ui: &mut Ui) {
    tools.iter().filter(|tool| tool.group == group).for_each(|tool| row(tool, outbox, ui));
}

/// What a system is doing.
fn status(sitting: &Sitting, place: usize, tongue: &Tongue, ui: &mut Ui) {
    let state = sitting.attempt.state();
    if state.phase != Phase::Talk {
        return;
    }
    let seconds = |beats: u8| FluentValue::from(u32::from(beats) * sitting.attempt.program().rules.beat_s);
    let job = job(state, place);
    if state.machine > 0 {
        let text = tongue.fill("desk-system-down", &[("n", seconds(state.machine))]);
        widgets::pill(ui, text, theme::BAD, theme::BAD_TINT);
    } else if job.query == Job::FROZEN {
        widgets::pill(ui, tongue.fill("desk-system-frozen", &[("n", seconds(job.left))]), theme::BAD, theme::BAD_TINT);
    } else if job.is_running() {
        widgets::pill(ui, tongue.fill("desk-system-works", &[("n", seconds(job.left))]), theme::ACCENT, theme::OWN);
    } else {
        widgets::pill(ui, tongue.say("desk-system-ready"), theme::QUIET, theme::THEIRS);
    }
}

fn job(state: &State, place: usize) -> Job {
    state.jobs.get(place).copied().unwrap_or_default()
}

/// What a system showed last.
fn shown(sitting: &Sitting, id: &Id) -> Option<String> {
    sitting.attempt.events().iter().rev().find_map(|event| match &event.kind {
        EventKind::LookUpShowed { system, text, .. } if system == id && !text.is_empty() => Some(text.clone()),
        _ => None,
    })
}

/// What came of asking a department last: what was said, or that nobody was there.
fn answered(sitting: &Sitting, id: &Id) -> Option<Option<String>> {
    sitting.attempt.events().iter().rev().find_map(|event| match &event.kind {
        EventKind::AskAnswered { who, text } if who == id => Some(Some(text.clone())),
        EventKind::AskUnanswered { who } if who == id => Some(None),
        _ => None,
    })
}
