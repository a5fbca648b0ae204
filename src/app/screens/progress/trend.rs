//! A small picture of how something went from attempt to attempt: 0 to 100, a mark for each, exams apart from the line.

use super::fitted;
use crate::app::{theme, widgets};
use crate::office::Tried;
use crate::records::Mode;
use crate::tongue::Tongue;
use egui::{
    Align2, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// Attempts in a picture: with more of them marks would lie on each other.
pub(super) const MOST: usize = 40;

/// The height of a picture, of its title and of the line below it.
const HEIGHT: f32 = 146.0;
const HEAD: f32 = 26.0;
const FOOT: f32 = 22.0;

/// The room for the figures of the axis, and around everything.
const AXIS: f32 = 30.0;
const PAD: f32 = 8.0;

/// Half of a mark.
const MARK: f32 = 3.6;

/// An attempt in a picture.
pub(super) struct Dot {
    /// 0 to 100.
    pub value: f64,
    mode: Mode,
    passed: bool,
}

impl Dot {
    /// What an attempt had of something.
    pub fn of(tried: &Tried, value: f64) -> Dot {
        Dot { value, mode: tried.mode, passed: tried.passed }
    }
}

/// What a picture shows.
pub(super) struct Picture<'a> {
    pub title: &'a str,
    pub below: &'a str,
    /// The oldest first.
    pub dots: &'a [Dot],
    pub chosen: bool,
}

/// Draws a picture; one that can be chosen is a button.
pub(super) fn ui(picture: &Picture<'_>, tongue: &Tongue, can_be_chosen: bool, ui: &mut Ui) -> Response {
    let sense = if can_be_chosen { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().max(120.0), HEIGHT), sense);
    let said = format!("{}: {}", picture.title, picture.below);
    let enabled = ui.is_enabled();
    response.widget_info(|| match can_be_chosen {
        true => WidgetInfo::selected(WidgetType::Button, enabled, picture.chosen, &said),
        false => WidgetInfo::labeled(WidgetType::Image, enabled, &said),
    });
    if ui.is_rect_visible(rect) {
        ground(picture.chosen, &response, rect, ui);
        let inner = rect.shrink(PAD);
        // All titles of a column begin under each other, and so does what stands below the pictures.
        let (head, foot, at_head, at_foot) = if theme::is_mirrored() {
            (inner.right_top(), inner.right_bottom(), Align2::RIGHT_TOP, Align2::RIGHT_BOTTOM)
        } else {
            (inner.left_top(), inner.left_bottom(), Align2::LEFT_TOP, Align2::LEFT_BOTTOM)
        };
        let title = fitted(ui, picture.title, theme::BODY, inner.width());
        widgets::write(ui, head, at_head, &title, theme::plain(theme::BODY), theme::ink());
        let below = fitted(ui, picture.below, theme::SMALL, inner.width());
        widgets::write(ui, foot, at_foot, &below, theme::plain(theme::SMALL), theme::quiet());
        let plot = Rect::from_min_max(inner.min + vec2(AXIS, HEAD), inner.max - vec2(MARK + 2.0, FOOT));
        axis(plot, tongue, ui);
        line(&places(plot, picture.dots), picture.dots, ui.painter());
    }
    response.on_hover_text(said)
}

fn ground(chosen: bool, response: &Response, rect: Rect, ui: &Ui) {
    let (fill, edge) = match (chosen, response.hovered() && response.sense.senses_click()) {
        (true, _) => (theme::own(), theme::accent()),
        (false, true) => (theme::page(), theme::accent()),
        (false, false) => (theme::card(), theme::edge()),
    };
    let edge = if response.has_focus() { Stroke::new(3.0, theme::accent_deep()) } else { Stroke::new(1.0, edge) };
    ui.painter().rect(rect, theme::ROUND, fill, edge, StrokeKind::Inside);
}

/// Lines at 0, 50 and 100 with their figures.
fn axis(plot: Rect, tongue: &Tongue, ui: &Ui) {
    for value in [0.0, 50.0, 100.0] {
        let y = height(plot, value);
        ui.painter().hline(plot.x_range(), y, Stroke::new(1.0, theme::track()));
        let place = pos2(plot.left() - 5.0, y);
        let figure = tongue.number(value, 0);
        widgets::write(ui, place, Align2::RIGHT_CENTER, &figure, theme::plain(theme::SMALL), theme::quiet());
    }
}

fn height(plot: Rect, value: f64) -> f32 {
    plot.bottom() - (value.clamp(0.0, 100.0) / 100.0) as f32 * plot.height()
}

/// Where the marks stand; time runs as the language is read.
fn places(plot: Rect, dots: &[Dot]) -> Vec<Pos2> {
    let gaps = dots.len().saturating_sub(1).max(1) as f32;
    let place = |(number, dot): (usize, &Dot)| {
        let share = if dots.len() == 1 { 0.5 } else { number as f32 / gaps };
        let share = if theme::is_mirrored() { 1.0 - share } else { share };
        pos2(plot.left() + MARK + share * (plot.width() - 2.0 * MARK), height(plot, dot.value))
    };
    dots.iter().enumerate().map(place).collect()
}

/// The line through what was practised, and every mark over it. Exams are not practice: they stand beside the line.
fn line(places: &[Pos2], dots: &[Dot], painter: &Painter) {
    let practised = places.iter().zip(dots).filter(|(_, dot)| dot.mode != Mode::Exam).map(|(place, _)| *place);
    let practised: Vec<Pos2> = practised.collect();
    if practised.len() > 1 {
        painter.line(practised, Stroke::new(1.5, theme::accent()));
    }
    for (place, dot) in places.iter().zip(dots) {
        mark(painter, *place, dot.mode, dot.passed);
    }
}

/// The mark of an attempt: its form says how it was played, and it is filled when it was passed.
fn mark(painter: &Painter, at: Pos2, mode: Mode, passed: bool) {
    let ink = if mode == Mode::Exam { theme::ink() } else { theme::accent() };
    let fill = if passed { ink } else { theme::card() };
    let stroke = Stroke::new(1.5, ink);
    let corners = |all: &[(f32, f32)]| -> Vec<Pos2> { all.iter().map(|(x, y)| at + vec2(*x, *y) * MARK).collect() };
    let shape = match mode {
        Mode::Practice => {
            Shape::Vec(vec![Shape::circle_filled(at, MARK, fill), Shape::circle_stroke(at, MARK, stroke)])
        }
        Mode::Guided => Shape::convex_polygon(corners(&[(0.0, -1.2), (1.1, 0.9), (-1.1, 0.9)]), fill, stroke),
        Mode::Exam => {
            Shape::convex_polygon(corners(&[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]), fill, stroke)
        }
        Mode::Show => Shape::convex_polygon(corners(&[(0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)]), fill, stroke),
    };
    painter.add(shape);
}

/// The mark of a way to play, beside its word.
pub(super) fn sample(ui: &mut Ui, mode: Mode) {
    let (rect, _) = ui.allocate_exact_size(vec2(4.0 * MARK, 4.0 * MARK), Sense::hover());
    mark(ui.painter(), rect.center(), mode, true);
}
