//! The conversation in front, in either chair: the training desk, with what belongs to the chair beside it.

use super::super::desk::{self, Around};
use super::shown::Shown;
use super::{cases, chats, standing};
use crate::app::screens::Local;
use crate::office::{Command, InHand, Office, OnShift, Sitting};
use crate::shift::Chair;
use egui::Ui;
use std::cell::RefCell;

/// Draws it.
pub(super) fn ui(
    office: &Office,
    on: &OnShift,
    sitting: &Sitting,
    shown: Shown<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    lay_out(shown, local);
    // In the lead's chair nobody is put through.
    let is_put_through = on.chair() == Chair::Agent;
    let names = shown.departments();
    let wished = RefCell::new(Vec::new());
    let aside = |ui: &mut Ui| {
        if is_put_through {
            standing::aside(shown, &mut wished.borrow_mut(), ui);
        }
        cases::ui(shown, None, ui);
    };
    let around = Around { run: shown.day.run(), departments: &names, aside: Some(&aside) };
    // What was said to somebody cannot be unsaid: the day has gone on.
    let hand = InHand { may_go_back: false, ..sitting.hand() };
    let mut wanted = Vec::new();
    if !local.brief && !local.shift.leaving {
        chats::strike(shown, &mut wanted, ui);
    }
    chats::ui(on, shown, &mut wanted, ui);
    desk::at(office, hand, around, shown.tongue, local, &mut wanted, ui);
    if is_put_through && !local.brief && !local.shift.leaving {
        standing::strike(shown, &mut wanted, ui);
    }
    for command in wanted.into_iter().chain(wished.take()) {
        match command {
            Command::Leave => local.shift.leaving = true,
            other => outbox.push(other),
        }
    }
}

/// Nobody is in front: a case that goes on is laid out anew, although no conversation has come to an end in between.
pub(super) fn clear(local: &mut Local) {
    (local.shift.contact, local.shift.desks) = (None, Vec::new());
}

/// Another conversation is in front: what lay on top and what was searched belongs to the one before, and is there again
/// when one turns back to that.
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
