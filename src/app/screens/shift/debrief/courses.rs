//! The day with the person and without, over its hours: who waited, and who was lost.

use super::super::chart::{self, Chart, Curve};
use super::super::lead::{mean_waiting, middle_of};
use super::Told;
use crate::app::theme;
use crate::queueing::Tally;
use egui::Ui;

/// Draws who waited.
pub(super) fn waiting(told: Told<'_>, height: f32, ui: &mut Ui) {
    let length = told.on.stage().centre().interval;
    let of = |tally: &Tally, place: usize| Some(mean_waiting(tally.interval(place).waiting_area_ms, length));
    both(told, "waiting with and without", "chair-chart-waiting", of, height, ui);
}

/// Draws who was lost.
pub(super) fn lost(told: Told<'_>, height: f32, ui: &mut Ui) {
    let of = |tally: &Tally, place: usize| tally.interval(place).lost_share().map(|share| share * 100.0);
    both(told, "lost with and without", "chair-chart-lost", of, height, ui);
}

fn both(told: Told<'_>, id: &str, title: &str, of: impl Fn(&Tally, usize) -> Option<f64>, height: f32, ui: &mut Ui) {
    let (tongue, day) = (told.shown.tongue, &told.on.day);
    let points = |tally: &Tally| {
        (0..tally.intervals()).filter_map(|place| Some([middle_of(day, place), of(tally, place)?])).collect()
    };
    let with = Curve {
        name: tongue.say("chair-line-with"),
        points: points(&told.report.with),
        colour: theme::accent(),
        dashed: false,
    };
    let without = Curve {
        name: tongue.say("chair-line-without"),
        points: points(&told.report.without),
        colour: theme::loss(),
        dashed: true,
    };
    let centre = told.on.stage().centre();
    let keys = ["chair-mark-pattern", "chair-mark-cause", "chair-mark-told"];
    let marks = keys.into_iter().zip(day.milestones()).filter_map(|(key, at)| Some((at?, tongue.say(key))));
    let chart = Chart {
        id,
        title: told.shown.chair(title),
        curves: vec![without, with],
        marks: marks.collect(),
        from: centre.open,
        to: centre.close,
    };
    chart::ui(chart, height, tongue, ui);
}
