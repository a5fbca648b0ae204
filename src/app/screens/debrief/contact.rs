//! The debrief of a contact that was one of many, on a shift: points, measures, mood, traps, luck and the transcript. A goal
//! of one's own and the way back belong to a contact that stands alone.

use super::super::Local;
use super::fold::fold;
use super::{curve, measures, record, score, traps};
use crate::app::widgets;
use crate::office::{Sitting, luck_said};
use crate::scoring::Scorecard;
use crate::tongue::Tongue;
use egui::Ui;

/// The height of the transcript.
const RECORD: f32 = 220.0;

/// Draws it.
pub(in crate::app::screens) fn ui(
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    local: &mut Local,
    ui: &mut Ui,
) {
    let weights = &sitting.attempt.program().scenario.weights;
    fold(ui, tongue.say("card-dimensions"), None, true, |ui| score::dimensions(card, weights, tongue, ui));
    fold(ui, tongue.say("card-measures"), None, true, |ui| measures::ui(card, sitting, tongue, ui));
    fold(ui, tongue.say("debrief-mood"), None, true, |ui| curve::ui(sitting, card, tongue, local, ui));
    fold(ui, tongue.say("debrief-traps"), None, true, |ui| traps::ui(card, sitting, tongue, ui));
    widgets::card(ui, |ui| record::ui(sitting, RECORD, tongue, local, ui));
    widgets::small(ui, luck_said(card.luck, tongue));
}
