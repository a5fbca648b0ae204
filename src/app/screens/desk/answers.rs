//! Under the talk: the time until it goes on by itself, and what can be said and done meanwhile.

use super::tools::{Group, Tool, row};
use crate::app::{theme, widgets};
use crate::conversation::Phase;
use crate::office::{Command, Sitting};
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, ScrollArea, Ui};

/// The groups that stand here, in their order, with the heading of those that have one.
const GROUPS: [(Group, Option<&str>); 8] = [
    (Group::Answer, None),
    (Group::Listen, None),
    (Group::Hold, None),
    (Group::Give, Some("desk-give")),
    (Group::Task, Some("desk-tasks")),
    (Group::Reason, Some("desk-reason")),
    (Group::Note, Some("desk-note")),
    (Group::End, None),
];

/// The room for the line that tells the time, and for a heading.
const LINE: f32 = 26.0;

/// The largest part of the column that the answers may take.
const SHARE: f32 = 0.62;

/// How high all of it is, so that neither it nor the talk has empty room.
pub(super) fn height(sitting: &Sitting, tools: &[Tool], ui: &Ui) -> f32 {
    let (all, gap) = (ui.available_height(), ui.spacing().item_spacing.y);
    if sitting.attempt.is_over() {
        return (LINE * 3.0 + 6.0 * theme::GAP).min(all * SHARE);
    }
    // The scroll bar floats over its margin, so rows are as wide as the column.
    let width = ui.available_width();
    let mut wanted = LINE + 3.0 * theme::GAP;
    for (group, heading) in GROUPS {
        let rows = tools.iter().filter(|tool| tool.group == group);
        let rows = rows.fold(0.0, |sum, tool| sum + widgets::choice_height(ui, width, &tool.text) + gap);
        wanted += rows + if heading.is_some() && rows > 0.0 { LINE } else { 0.0 };
    }
    wanted.clamp(LINE * 3.0, (all * SHARE).max(LINE * 3.0))
}

/// Draws it.
pub(super) fn ui(sitting: &Sitting, tools: &[Tool], tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if sitting.attempt.is_over() {
        over(sitting, tongue, outbox, ui);
        return;
    }
    until_next(sitting, tongue, ui);
    ScrollArea::vertical().id_salt("answers").auto_shrink([false, false]).show(ui, |ui| {
        if sitting.clock.paused {
            ui.disable();
        }
        for (group, heading) in GROUPS {
            let mut rows = tools.iter().filter(|tool| tool.group == group).peekable();
            if let (Some(_), Some(heading)) = (rows.peek(), heading) {
                widgets::strong(ui, tongue.say(heading));
            }
            rows.for_each(|tool| row(tool, outbox, ui));
        }
    });
}

/// How long until something happens by itself.
fn until_next(sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let state = sitting.attempt.state();
    if state.phase != Phase::Talk {
        widgets::small(ui, tongue.say("desk-no-clock"));
        return;
    }
    let (passed, beat) = (sitting.clock.passed_ms(), sitting.beat_ms().max(1));
    let left_s = beat.saturating_sub(passed).div_ceil(1000);
    let key = match (sitting.clock.paused, state.speech > 0) {
        (true, _) => "desk-paused",
        (false, true) => "desk-speaking",
        (false, false) => "desk-next",
    };
    ui.horizontal(|ui| {
        widgets::small(ui, tongue.fill(key, &[("n", FluentValue::from(left_s))]));
        widgets::bar(ui, passed as f32 / beat as f32, theme::ACCENT);
    });
}

/// The contact is over: what remains is to look at it.
fn over(sitting: &Sitting, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        widgets::strong(ui, tongue.say("desk-over"));
        ui.horizontal(|ui| {
            if widgets::primary(ui, tongue.say("desk-debrief")).clicked() || widgets::pressed(ui, Key::Enter) {
                outbox.push(Command::Debrief);
            }
            if let Some(scenario) = sitting.scenario
                && widgets::quiet(ui, tongue.say("desk-once-more")).clicked()
            {
                let seed = sitting.attempt.seed();
                outbox.extend([Command::Open { scenario, seed }, Command::Ring]);
            }
            if widgets::quiet(ui, tongue.say("back-home")).clicked() {
                outbox.push(Command::Leave);
            }
        });
    });
}
