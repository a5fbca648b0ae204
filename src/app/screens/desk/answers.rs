//! Under the talk: the time until something happens by itself, and what can be said meanwhile.

use super::super::debrief::everything::height_within;
use super::press::press;
use super::tools::{Group, costs_width, row};
use super::view::View;
use super::{Desk, clock};
use crate::app::{theme, widgets};
use crate::office::{Command, InHand};
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, ScrollArea, Ui};

/// The room for a line of words, and for the bar that runs out.
const LINE: f32 = 26.0;
const BAR: f32 = 14.0;

/// The largest part of the column that the answers may take, and the room that the talk keeps in any case: long answers
/// scroll before they push the last lines away.
const SHARE: f32 = 0.64;
const TALK: f32 = 120.0;

/// The part of the time that is left when it begins to press.
const PRESSING: f32 = 0.25;

/// How high all of it is, so that neither it nor the talk has empty room.
pub(super) fn height(desk: Desk<'_>, ui: &Ui) -> f32 {
    let all = ui.available_height();
    if desk.hand.attempt.is_over() {
        let again = desk.hand.scenario.map(|_| "desk-once-more");
        let texts: Vec<&str> = ["desk-debrief"].into_iter().chain(again).chain([leaves(desk)]).collect();
        let room = ui.available_width() - 2.0 * theme::GAP;
        return (LINE + height_within(room, &texts, desk.tongue, ui) + 3.0 * theme::GAP).min(all * SHARE);
    }
    wanted(desk, ui).clamp(LINE * 3.0, (all * SHARE).min(all - TALK).max(LINE * 3.0))
}

/// How high everything is that can be said, with the time above it.
pub(super) fn wanted(desk: Desk<'_>, ui: &Ui) -> f32 {
    let gap = ui.spacing().item_spacing.y;
    // A scroll bar takes room only where not all of them fit anyway.
    let width = ui.available_width() - costs_width(desk, Group::Answer, ui);
    let rows = desk.tools.iter().filter(|tool| tool.group == Group::Answer);
    let rows = rows.fold(0.0, |sum, tool| sum + widgets::choice_height(ui, width, &tool.text) + gap);
    let sums = if desk.tools.iter().any(|tool| tool.group == Group::Give) { 2.0 * LINE + 2.0 * gap } else { 0.0 };
    LINE + BAR + 2.0 * theme::GAP + rows + sums
}

/// Draws it, in a part of the desk that scrolls by itself or, if not, as a part of what scrolls.
pub(super) fn ui(desk: Desk<'_>, view: &View, scrolls: bool, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if desk.hand.attempt.is_over() {
        over(desk, outbox, ui);
        return;
    }
    time(desk.hand, view, desk.tongue, ui);
    if scrolls {
        // Where nothing can be said there is hardly any room; egui's least would reach beyond the panel, and the panel then
        // makes room for it over the time.
        let area = ScrollArea::vertical().id_salt("answers").auto_shrink([false, false]).min_scrolled_height(0.0);
        area.show(ui, |ui| rows(desk, outbox, ui));
    } else {
        rows(desk, outbox, ui);
    }
}

fn rows(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if desk.hand.clock.paused {
        ui.disable();
    }
    desk.tools.iter().filter(|tool| tool.group == Group::Answer).for_each(|tool| row(desk, tool, outbox, ui));
    if desk.tools.iter().any(|tool| tool.group == Group::Give) {
        widgets::small(ui, desk.tongue.say("desk-give"));
        widgets::line(ui, |ui| {
            for tool in desk.tools.iter().filter(|tool| tool.group == Group::Give) {
                press(desk, tool, &tool.text, outbox, ui);
            }
        });
    }
}

/// How long until something happens by itself, and whether a click came too late.
fn time(hand: InHand<'_>, view: &View, tongue: &Tongue, ui: &mut Ui) {
    let Some(next) = clock::next(hand) else {
        widgets::small(ui, tongue.say("desk-no-clock"));
        return;
    };
    let seconds = FluentValue::from(next.left_ms.div_ceil(1000));
    let share = next.left_ms as f32 / next.of_ms.max(1) as f32;
    // In front of a group time stands as well.
    let paused = !hand.time_runs;
    widgets::line(ui, |ui| {
        let speaks = !matches!(next.key, "desk-next-asks" | "desk-next-look");
        widgets::strong(ui, tongue.say(if speaks { "desk-listening" } else { "desk-your-answer" }));
        if paused {
            widgets::pill(ui, tongue.say("desk-paused"), theme::accent_deep(), theme::own());
        }
        let ink = if share < PRESSING && !paused { theme::bad() } else { theme::quiet() };
        widgets::tinted(ui, tongue.fill(next.key, &[("n", seconds)]), ink);
        if let Some(refusal) = view.refusal(hand) {
            widgets::tinted(ui, tongue.say(refusal), theme::accent_deep());
        }
    });
    let colour = if share < PRESSING { theme::loss() } else { theme::accent() };
    widgets::bar(ui, share, colour);
}

/// The key of what leads away from a contact that is over.
fn leaves(desk: Desk<'_>) -> &'static str {
    if desk.office.shift_waits() { "contact-back" } else { "back-home" }
}

/// The contact is over: what remains is to look at it.
fn over(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let (hand, tongue) = (desk.hand, desk.tongue);
    widgets::edged(ui, theme::own(), theme::accent(), |ui| {
        widgets::strong(ui, tongue.say("desk-over"));
        widgets::line(ui, |ui| {
            if widgets::primary(ui, tongue.say("desk-debrief")).clicked() || widgets::pressed(ui, Key::Enter) {
                outbox.push(Command::Debrief);
            }
            if let Some(scenario) = hand.scenario
                && widgets::quiet(ui, tongue.say("desk-once-more")).clicked()
            {
                let seed = hand.attempt.seed();
                outbox.extend([Command::Open { scenario, seed }, Command::Ring]);
            }
            if widgets::quiet(ui, tongue.say(leaves(desk))).clicked() {
                outbox.push(Command::Leave);
            }
        });
    });
}
