//! The customer's mood over the contact: the trainee's line, the best line, every decision, and the moment played back.

use super::super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Offer;
use crate::office::{Debriefed, SHOWN, anger, minutes};
use crate::scoring::{Scorecard, moods};
use crate::tongue::Tongue;
use egui::{Align2, Color32, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of the picture, and the room for its labels.
const HEIGHT: f32 = 196.0;
const LABELS: f32 = 84.0;
const FOOT: f32 = 40.0;

/// How far below the lowest mood the times stand, so that the first one stands clear of its word.
const UNDER: f32 = 9.0;

/// The width of a sample in the legend, and the gap before its word.
const SAMPLE: f32 = 26.0;
const WORD: f32 = 6.0;

/// The largest step of anger.
const LOUDEST: f32 = 4.0;

/// Dashes of the best line, so that it is told apart without its colour.
const DASH: f32 = 7.0;
const GAP: f32 = 5.0;

/// Seconds between two times on the axis: the smallest that leaves room for them.
const TICKS: [u32; 8] = [10, 30, 60, 120, 300, 600, 1200, 3600];

/// The room a time on the axis needs.
const TICK_WIDTH: f32 = 64.0;

/// Where seconds and moods stand in the picture. Calm stands at the top.
struct Plot {
    rect: Rect,
    last_s: u32,
}

impl Plot {
    fn at(&self, seconds: u32, step: u8) -> Pos2 {
        let across = (seconds as f32 / self.last_s as f32).min(1.0);
        pos2(
            self.rect.left() + across * self.rect.width(),
            self.rect.top() + f32::from(step) / LOUDEST * self.rect.height(),
        )
    }

    /// The corners of a line of moods, drawn as steps.
    fn line(&self, moods: &[(u32, u8)], until_s: u32) -> Vec<Pos2> {
        let mut line = Vec::with_capacity(moods.len() * 2 + 1);
        let mut before: Option<u8> = None;
        for (seconds, step) in moods {
            line.extend(before.map(|before| self.at(*seconds, before)));
            line.push(self.at(*seconds, *step));
            before = Some(*step);
        }
        line.extend(before.map(|before| self.at(until_s, before)));
        line
    }
}

/// Draws it; a click on a decision chooses it.
pub(super) fn ui(of: &Debriefed<'_>, local: &mut Local, ui: &mut Ui) {
    let (attempt, card, tongue) = (of.attempt, of.card, of.tongue);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().max(200.0), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, tongue.say("debrief-mood-picture")));
    let own = moods(attempt);
    let plot = Plot {
        rect: Rect::from_min_max(rect.min + vec2(LABELS, 8.0), rect.max - vec2(14.0, FOOT)),
        last_s: attempt.at_s().max(card.best_course.lasts_s).max(1),
    };
    axes(&plot, rect, tongue, ui);
    let best = plot.line(&card.best_course.moods, card.best_course.lasts_s);
    ui.painter().extend(Shape::dashed_line(&best, Stroke::new(2.0, theme::good()), DASH, GAP));
    ui.painter().line(plot.line(&own, attempt.at_s()), Stroke::new(2.5, theme::accent()));
    if let Some(moment) = local.debrief.moment {
        let across = plot.at(moment, 0).x;
        ui.painter().vline(across, plot.rect.y_range(), Stroke::new(1.5, theme::ink()));
    }
    dots(&plot, &own, card, tongue, local, ui);
    legend(tongue, ui);
}

/// Moods with their words, times with their unit.
fn axes(plot: &Plot, rect: Rect, tongue: &Tongue, ui: &Ui) {
    let font = theme::plain(theme::SMALL);
    for step in 0..=4u8 {
        let place = plot.at(0, step);
        ui.painter().hline(plot.rect.x_range(), place.y, Stroke::new(1.0, theme::track()));
        let at = pos2(plot.rect.left() - 8.0, place.y);
        widgets::write(ui, at, Align2::RIGHT_CENTER, &anger(step, tongue), font.clone(), theme::quiet());
    }
    let most = (plot.rect.width() / TICK_WIDTH).max(1.0) as u32;
    let tick = TICKS.into_iter().find(|tick| plot.last_s / tick <= most).unwrap_or(7200);
    for seconds in (0..=plot.last_s).step_by(tick as usize) {
        let place = pos2(plot.at(seconds, 0).x, plot.rect.bottom() + UNDER);
        widgets::write(ui, place, Align2::CENTER_TOP, &minutes(seconds), font.clone(), theme::quiet());
    }
    let place = pos2(plot.rect.right(), rect.bottom());
    widgets::write(ui, place, Align2::RIGHT_BOTTOM, &tongue.say("debrief-axis-time"), font, theme::quiet());
}

/// Every decision: filled and larger the more it cost, hollow where it cost nothing.
fn dots(plot: &Plot, own: &[(u32, u8)], card: &Scorecard, tongue: &Tongue, local: &mut Local, ui: &Ui) {
    for decision in card.decisions.iter().filter(|d| d.offer != Offer::Wait || d.lost >= SHOWN) {
        let mood = own.iter().rev().find(|(seconds, _)| *seconds <= decision.at_s).map_or(0, |(_, step)| *step);
        let place = plot.at(decision.at_s, mood);
        let touch = Rect::from_center_size(place, vec2(18.0, 18.0));
        let response = ui.interact(touch, ui.id().with(("decision", decision.step)), Sense::click());
        let figure = tongue.number(-decision.lost, 1);
        let label = format!("{}   {figure}", minutes(decision.at_s));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
        if response.clicked() {
            (local.chosen, local.seek, local.debrief.moment) = (Some(decision.step), true, None);
        }
        if local.chosen == Some(decision.step) || response.has_focus() {
            ui.painter().circle_stroke(place, 10.0, Stroke::new(2.0, theme::accent_deep()));
        }
        if decision.lost >= SHOWN {
            let radius = 4.0 + (decision.lost as f32).sqrt().min(5.0);
            ui.painter().circle(place, radius, theme::loss(), Stroke::new(1.0, theme::card()));
        } else {
            ui.painter().circle(place, 3.0, theme::card(), Stroke::new(1.5, theme::accent()));
        }
        response.on_hover_text(label);
    }
}

/// What the lines and dots are.
fn legend(tongue: &Tongue, ui: &mut Ui) {
    let across = |rect: Rect| [rect.left_center(), rect.right_center()];
    let dot = |ui: &Ui, rect: Rect, radius: f32, fill: Color32, edge: Color32| {
        ui.painter().circle(rect.center(), radius, fill, Stroke::new(1.5, edge));
    };
    widgets::line(ui, |ui| {
        entry(ui, &tongue.say("debrief-line-own"), &|ui, rect| {
            ui.painter().line_segment(across(rect), Stroke::new(2.5, theme::accent()));
        });
        entry(ui, &tongue.say("debrief-line-best"), &|ui, rect| {
            ui.painter().extend(Shape::dashed_line(&across(rect), Stroke::new(2.0, theme::good()), DASH, GAP));
        });
        entry(ui, &tongue.say("debrief-dot-lost"), &|ui, rect| dot(ui, rect, 5.0, theme::loss(), theme::loss()));
        entry(ui, &tongue.say("debrief-dot-fine"), &|ui, rect| dot(ui, rect, 3.0, theme::card(), theme::accent()));
    });
}

/// A sample and its word, which stay together where a line ends.
fn entry(ui: &mut Ui, word: &str, draw: &dyn Fn(&Ui, Rect)) {
    let galley = widgets::galley(ui, word, &theme::plain(theme::SMALL), theme::quiet(), f32::INFINITY);
    let size = vec2(SAMPLE + WORD + galley.size().x, galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let (sample, words) = if theme::is_mirrored() {
        (pos2(rect.right() - SAMPLE, rect.top()), rect.left_top())
    } else {
        (rect.left_top(), pos2(rect.left() + SAMPLE + WORD, rect.top()))
    };
    draw(ui, Rect::from_min_size(sample, vec2(SAMPLE, size.y)));
    ui.painter().galley(words, galley, theme::quiet());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, word));
}
