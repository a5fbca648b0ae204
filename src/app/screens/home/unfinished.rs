//! Attempts that were interrupted: each can go on where it was, or be set aside.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Speech;
use crate::office::{Command, Office, minutes};
use crate::records::Course;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// Attempts shown at a time, the newest first.
const MOST: usize = 3;

/// Draws them, where there are any.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    for course in office.unfinished().iter().rev().take(MOST) {
        card(office, course, tongue, local, outbox, ui);
        ui.add_space(theme::GAP / 2.0);
    }
    let more = office.unfinished().len().saturating_sub(MOST);
    if more > 0 {
        widgets::small(ui, tongue.fill("remembered-more", &[("n", FluentValue::from(more))]));
    }
}

fn card(office: &Office, course: &Course, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let attempt = course.taken.id;
    widgets::edged(ui, theme::card(), theme::accent(), |ui| {
        let title = title(office, course);
        widgets::strong(ui, tongue.fill("remembered-go-on", &[("title", title.into())]));
        let at_s = course.journal.last().map_or(0, |line| line.at_s);
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("decisions", FluentValue::from(course.journal.len())), ("at", minutes(at_s).into())];
        widgets::small(ui, tongue.fill("remembered-so-far", &blanks));
        widgets::line(ui, |ui| {
            if widgets::primary(ui, tongue.say("remembered-continue")).clicked() {
                local.forget();
                outbox.push(Command::Continue(attempt));
            }
            if widgets::quiet(ui, tongue.say("remembered-set-aside")).clicked() {
                outbox.push(Command::SetAside(attempt));
            }
        });
    });
}

/// The scenario's title; its id when it is not on the shelf any more.
fn title(office: &Office, course: &Course) -> String {
    let own = office.programs().iter().find(|program| program.scenario.id.as_str() == course.taken.scenario);
    match own {
        Some(program) => Speech::new(program, office.language(), 0).say(&program.scenario.title),
        None => course.taken.scenario.clone(),
    }
}
