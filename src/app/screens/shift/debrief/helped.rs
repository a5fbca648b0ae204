//! What each thing that was done changed by itself: the played day against the same one with only that left out.

use super::super::shown::clock;
use super::Told;
use super::words::signed;
use crate::app::screens::debrief::fold::cells;
use crate::app::{theme, widgets};
use crate::shift::{Alone, Intervention};
use egui::{Color32, Ui};
use std::cmp::Reverse;

/// The width of a time, and of a figure.
const TIME: f32 = 48.0;
const FIGURE: f32 = 92.0;

/// Draws those that changed most, or all of them in the order in which they were done.
pub(super) fn ui(told: Told<'_>, most: Option<usize>, ui: &mut Ui) {
    let (tongue, shown) = (told.shown.tongue, told.shown);
    let mut all: Vec<&Intervention> = told.report.interventions.iter().collect();
    if all.is_empty() {
        widgets::small(ui, tongue.say("chair-helped-none"));
        return;
    }
    if let Some(most) = most {
        all.sort_by_key(|intervention| Reverse(intervention.alone.lost.unsigned_abs()));
        all.truncate(most);
    }
    let room = ui.available_width() - TIME - 3.0 * FIGURE - 4.0 * ui.spacing().item_spacing.x;
    let widths = [TIME, room.max(120.0), FIGURE, FIGURE, FIGURE];
    let heads = ["", "chair-helped-what", "chair-helped-share", "chair-helped-lost", "chair-helped-callbacks"];
    cells(ui, &widths, |ui, place| {
        if let Some(key) = heads.get(place).filter(|key| !key.is_empty()) {
            widgets::small(ui, shown.chair(key));
        }
    });
    for intervention in all {
        ui.separator();
        let found = intervention.act.answered == Some(true);
        let in_vain = if found { "chair-log-learned-nothing" } else { "chair-log-in-vain" };
        cells(ui, &widths, |ui, place| match place {
            0 => drop(widgets::small(ui, clock(intervention.act.at))),
            1 => {
                widgets::text(ui, shown.action(intervention.act.action));
                if intervention.act.is_vain() {
                    widgets::tinted(ui, tongue.say(in_vain), theme::bad());
                }
                if most.is_none() {
                    why(told, intervention, ui);
                }
            }
            _ => {
                let (text, ink) = effect(told, &intervention.alone, place - 2);
                widgets::bold(ui, text, theme::BODY, ink);
            }
        });
    }
    widgets::small(ui, tongue.say("chair-helped-note"));
}

/// One figure of what it changed, and whether that is good.
fn effect(told: Told<'_>, alone: &Alone, place: usize) -> (String, Color32) {
    let tongue = told.shown.tongue;
    let (value, decimals) = match place {
        0 => (alone.lost_share_watched.map(|share| share * 100.0), 1),
        1 => (Some(alone.lost as f64), 0),
        _ => (Some(alone.callbacks as f64), 0),
    };
    let Some(value) = value else { return ("–".to_owned(), theme::quiet()) };
    let ink = match value {
        value if value < -0.05 => theme::good(),
        value if value > 0.05 => theme::bad(),
        _ => theme::quiet(),
    };
    (signed(value, decimals, tongue), ink)
}

/// What its author thinks of it.
fn why(told: Told<'_>, intervention: &Intervention, ui: &mut Ui) {
    let action = told.on.stage().shift.actions.0.get(intervention.act.action);
    if let Some(why) = action.and_then(|action| action.value.why.as_ref()) {
        widgets::small(ui, told.shown.say(why));
    }
}
