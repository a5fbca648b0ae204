//! The customer's mood over the contact, with the decisions that cost something on it.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{SHOWN, Sitting, anger, minutes};
use crate::scoring::Scorecard;
use crate::tongue::Tongue;
use crate::words::EventKind;
use egui::{Align2, Pos2, Rect, Sense, Stroke, Ui, pos2, vec2};

/// The height of the picture, and the room for its labels.
const HEIGHT: f32 = 132.0;
const LABELS: f32 = 78.0;
const FOOT: f32 = 18.0;

/// The largest step of anger.
const LOUDEST: f32 = 4.0;

/// Draws it; a click on a decision chooses it.
pub(super) fn ui(sitting: &Sitting, card: &Scorecard, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("debrief-mood"));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width().max(160.0), HEIGHT), Sense::hover());
    let plot = Rect::from_min_max(rect.min + vec2(LABELS, 6.0), rect.max - vec2(10.0, FOOT));
    let last_s = sitting.attempt.at_s().max(1);
    let at = |seconds: u32, step: f32| -> Pos2 {
        let across = seconds as f32 / last_s as f32;
        pos2(plot.left() + across * plot.width(), plot.bottom() - step / LOUDEST * plot.height())
    };
    let painter = ui.painter();
    for step in [0u8, 2, 4] {
        let place = at(0, f32::from(step));
        painter.hline(plot.x_range(), place.y, Stroke::new(1.0, theme::TRACK));
        let label = pos2(rect.left(), place.y);
        painter.text(label, Align2::LEFT_CENTER, anger(step, tongue), theme::plain(theme::SMALL), theme::QUIET);
    }
    for (seconds, anchor) in [(0u32, Align2::LEFT_BOTTOM), (last_s, Align2::RIGHT_BOTTOM)] {
        let place = pos2(at(seconds, 0.0).x, rect.bottom());
        painter.text(place, anchor, minutes(seconds), theme::plain(theme::SMALL), theme::QUIET);
    }
    let steps = moods(sitting);
    let mut line = Vec::with_capacity(steps.len() * 2);
    for (place, (seconds, step)) in steps.iter().enumerate() {
        if let Some((_, before)) = place.checked_sub(1).and_then(|before| steps.get(before)) {
            line.push(at(*seconds, f32::from(*before)));
        }
        line.push(at(*seconds, f32::from(*step)));
    }
    if let Some((_, step)) = steps.last() {
        line.push(at(last_s, f32::from(*step)));
    }
    painter.line(line, Stroke::new(2.0, theme::ACCENT));
    for decision in card.decisions.iter().filter(|decision| decision.lost >= SHOWN) {
        let mood = steps.iter().rev().find(|(seconds, _)| *seconds <= decision.at_s).map_or(0, |(_, step)| *step);
        let place = at(decision.at_s, f32::from(mood));
        let chosen = local.chosen == Some(decision.step);
        let touch = Rect::from_center_size(place, vec2(16.0, 16.0));
        let response = ui.interact(touch, ui.id().with(("decision", decision.step)), Sense::click());
        if response.clicked() {
            (local.chosen, local.seek) = (Some(decision.step), true);
        }
        ui.painter().circle_filled(place, if chosen { 7.0 } else { 4.5 }, theme::LOSS);
        response.on_hover_text(format!("{}   {}", minutes(decision.at_s), tongue.number(-decision.lost, 1)));
    }
    widgets::small(ui, tongue.say("debrief-mood-legend"));
}

/// The second of every change of mood, with the mood from then on.
fn moods(sitting: &Sitting) -> Vec<(u32, u8)> {
    let events = sitting.attempt.events().iter();
    let moved = events.filter_map(|event| match &event.kind {
        EventKind::ContactBegan { anger, .. } => Some((event.at_s, *anger)),
        EventKind::AngerMoved { to, .. } => Some((event.at_s, *to)),
        _ => None,
    });
    moved.collect()
}
