//! Shifts that were interrupted: each can go on where it was, or be set aside.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Office, ShiftCommand};
use crate::records::ShiftCourse;
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Moment, TimeOfDay};
use egui::Ui;

/// Shifts shown at a time, the newest first.
const MOST: usize = 2;

/// Draws them, where there are any.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    for course in office.unfinished_shifts().iter().rev().take(MOST) {
        card(office, course, tongue, local, outbox, ui);
        ui.add_space(theme::GAP / 2.0);
    }
    let more = office.unfinished_shifts().len().saturating_sub(MOST);
    if more > 0 {
        widgets::small(ui, tongue.fill("remembered-more", &[("n", FluentValue::from(more))]));
    }
}

fn card(
    office: &Office,
    course: &ShiftCourse,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let taken = &course.taken;
    widgets::edged(ui, theme::card(), theme::accent(), |ui| {
        let chair = tongue.say(&format!("chair-{}", taken.chair.word()));
        let title: [(&str, FluentValue<'_>); 2] =
            [("title", office.shift_title(&taken.shift).into()), ("chair", chair.into())];
        widgets::strong(ui, tongue.fill("remembered-shift-go-on", &title));
        let so_far: [(&str, FluentValue<'_>); 2] =
            [("decisions", FluentValue::from(taken.decisions)), ("at", clock(office, course).into())];
        widgets::small(ui, tongue.fill("remembered-shift-so-far", &so_far));
        widgets::line(ui, |ui| {
            if widgets::primary(ui, tongue.say("remembered-continue")).clicked() {
                local.forget();
                outbox.push(Command::Shift(ShiftCommand::Continue(taken.id)));
            }
            if widgets::quiet(ui, tongue.say("remembered-set-aside")).clicked() {
                outbox.push(Command::Shift(ShiftCommand::SetAside(taken.id)));
            }
        });
    });
}

/// What the day's clock showed last.
fn clock(office: &Office, course: &ShiftCourse) -> String {
    let begins = office.shifts().iter().find(|shift| shift.id == course.taken.shift).map(|shift| shift.stage.from());
    let at: Option<Moment> = course.journal.last().map(|line| line.at).or(begins);
    TimeOfDay(at.map_or(0, |at| u32::try_from(at.0 / 1000).unwrap_or(0))).to_string()
}
