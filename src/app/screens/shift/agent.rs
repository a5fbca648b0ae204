//! The agent's chair: the training desk while somebody is on the line; between two calls what can be done, which cases
//! are open, and what has happened.

use super::super::desk::{self, Around};
use super::shown::{Shown, lasting};
use super::{actions, cases, chats, log, standing};
use crate::app::floor::Counts;
use crate::app::screens::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, InHand, Office, OnShift};
use egui::{Key, ScrollArea, Ui};
use std::cell::RefCell;

/// The width from which on there are three columns.
const WIDE: f32 = 900.0;

/// How many entries of the notice board are shown.
const LOG: usize = 60;

/// Draws it.
pub(super) fn ui(
    office: &Office,
    on: &OnShift,
    shown: Shown<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let names = shown.departments();
    let Some(sitting) = on.sitting() else {
        // A case that goes on is laid out anew, although no contact has come to an end in between.
        (local.shift.contact, local.shift.desks) = (None, Vec::new());
        between(office, on, shown, &names, local, outbox, ui);
        return;
    };
    lay_out(shown, local);
    let wished = RefCell::new(Vec::new());
    let aside = |ui: &mut Ui| {
        standing::aside(shown, &mut wished.borrow_mut(), ui);
        cases::ui(shown, None, ui);
    };
    let around = Around { run: shown.day.run(), departments: &names, aside: Some(&aside) };
    // What was said to somebody on the line cannot be unsaid: the day has gone on.
    let hand = InHand { may_go_back: false, ..sitting.hand() };
    let mut wanted = Vec::new();
    if !local.brief && !local.shift.leaving {
        chats::strike(shown, &mut wanted, ui);
    }
    chats::ui(on, shown, &mut wanted, ui);
    desk::at(office, hand, around, shown.tongue, local, &mut wanted, ui);
    if !local.brief && !local.shift.leaving {
        standing::strike(shown, &mut wanted, ui);
    }
    for command in wanted.into_iter().chain(wished.take()) {
        match command {
            Command::Leave => local.shift.leaving = true,
            other => outbox.push(other),
        }
    }
}

/// Another contact is in front: what lay on top and what was searched belongs to the one before, and is there again when
/// one turns back to that.
fn lay_out(shown: Shown<'_>, local: &mut Local) {
    let contact = shown.day.held().map(|held| held.number);
    if local.shift.contact == contact {
        return;
    }
    let left = std::mem::take(&mut local.desk);
    let before = std::mem::replace(&mut local.shift.contact, contact);
    let desks = &mut local.shift.desks;
    desks.extend(before.map(|number| (number, left)));
    desks
        .retain(|(number, _)| Some(*number) == contact || shown.day.others().iter().any(|held| held.number == *number));
    if let Some(place) = desks.iter().position(|(number, _)| Some(*number) == contact) {
        local.desk = desks.remove(place).1;
    }
}

/// Nobody is on the line.
fn between(
    office: &Office,
    on: &OnShift,
    shown: Shown<'_>,
    names: &[String],
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let abilities = shown.day.abilities();
    if widgets::struck(ui, Key::O) {
        local.brief = !local.brief;
    }
    if !local.brief && !local.shift.leaving {
        actions::strike(&abilities, outbox, ui);
        standing::strike(shown, outbox, ui);
    }
    desk::strip(office, shown.day.run(), names, shown.tongue, local, outbox, ui);
    let number = if ui.available_width() >= WIDE { 3 } else { 1 };
    let height = ui.available_height();
    ScrollArea::vertical().id_salt("between").auto_shrink([false, false]).show(ui, |ui| {
        widgets::columns(ui, number, |columns| {
            for place in 0..3 {
                let Some(ui) = columns.get_mut(place.min(number - 1)) else { continue };
                match place {
                    0 => {
                        standing::ui(on, shown, outbox, ui);
                        standing::aside(shown, outbox, ui);
                        widgets::card(ui, |ui| line_of(shown, ui));
                        cases::ui(shown, Some(&mut *outbox), ui);
                        buttons(shown, local, ui);
                    }
                    1 => widgets::card(ui, |ui| actions::ui(shown, &abilities, outbox, ui)),
                    _ => widgets::card(ui, |ui| {
                        ui.set_min_height(if number == 3 { height - 2.0 * theme::GAP - 4.0 } else { 0.0 });
                        widgets::heading(ui, shown.tongue.say("chair-notices"));
                        log::ui(shown, LOG, ui);
                    }),
                }
            }
        });
    });
}

/// Who waits, whether they were told for how long, and what became of the others.
fn line_of(shown: Shown<'_>, ui: &mut Ui) {
    let (tongue, run) = (shown.tongue, shown.day.run());
    let counts = Counts::of(run);
    widgets::heading(ui, tongue.say("chair-line"));
    widgets::figure_row(ui, tongue.say("chair-waiting"), tongue.number(counts.waiting as f64, 0));
    widgets::figure_row(ui, tongue.say("chair-longest-wait"), lasting(counts.longest));
    let now = run.tally().interval(shown.interval()).lost_share();
    widgets::figure_row(ui, tongue.say("chair-lost-now"), shown.percent(now));
    widgets::figure_row(ui, tongue.say("chair-my-contacts"), tongue.number(shown.day.done().len() as f64, 0));
    if shown.day.is_announced() {
        widgets::small(ui, tongue.say("chair-announced"));
    }
    if shown.day.floor_knows() {
        widgets::tinted(ui, tongue.say("chair-floor-knows"), theme::good());
    }
}

fn buttons(shown: Shown<'_>, local: &mut Local, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        if widgets::quiet(ui, shown.tongue.say("desk-brief")).clicked() {
            local.brief = true;
        }
        if widgets::quiet(ui, shown.tongue.say("chair-leave")).clicked() {
            local.shift.leaving = true;
        }
    });
}
