//! Bars side by side with their axes: how many days fell where, how many agents are needed and planned. What is filled,
//! outlined and a mere mark is told apart without its colour.

use super::chart::round_step;
use super::figures::NOTHING;
use crate::app::{theme, widgets};
use egui::{Align2, Color32, Painter, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The room for the figures at the side, and for the labels below.
const SIDE: f32 = 40.0;
const FOOT: f32 = 20.0;

/// The room above the bars for the name of what is to be reached.
const NAME: f32 = 20.0;

/// Points between two labels, at least.
const LABEL_ROOM: f32 = 48.0;

/// The room above the highest bar.
const AIR: f64 = 1.08;

/// How values are drawn.
#[derive(Clone, Copy)]
pub(super) enum Look {
    /// A bar.
    Filled(Color32),
    /// A bar of which only the edge is drawn.
    Outlined(Color32),
    /// A line across the place, at the height of the value.
    Mark(Color32),
}

/// Values of one kind.
pub(super) struct Kind {
    pub name: String,
    pub look: Look,
}

/// The values that stand at one place.
pub(super) struct Place {
    /// Said below it, where there is room.
    pub label: String,
    /// Said over its values under the pointer.
    pub title: String,
    /// By kind; nothing where nothing is known.
    pub values: Vec<Option<f64>>,
    /// What else there is to say about it.
    pub told: Vec<String>,
}

/// What is drawn.
pub(super) struct Bars<'a> {
    /// What it is of, for screen readers.
    pub title: &'a str,
    pub kinds: &'a [Kind],
    pub places: &'a [Place],
    /// What is to be reached: where it stands among the places, 0 at the first and 1 behind the last, and its name.
    pub target: Option<(f32, String)>,
    /// A value with its unit.
    pub shown: &'a dyn Fn(f64) -> String,
}

/// Draws them over the width there is.
pub(super) fn ui(bars: &Bars<'_>, height: f32, ui: &mut Ui) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let said = said(bars);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, enabled, &said));
    // What is to be reached is named above all bars.
    let above = if bars.target.is_some() { NAME } else { 6.0 };
    let inner = if theme::is_mirrored() {
        Rect::from_min_max(rect.min + vec2(4.0, above), rect.max - vec2(SIDE, FOOT))
    } else {
        Rect::from_min_max(rect.min + vec2(SIDE, above), rect.max - vec2(4.0, FOOT))
    };
    if bars.places.is_empty() || inner.width() <= 0.0 || inner.height() <= 0.0 {
        return;
    }
    let most = bars
        .places
        .iter()
        .flat_map(|place| place.values.iter().flatten())
        .fold(0.0_f64, |most, value| most.max(*value));
    let most = if most > 0.0 { most * AIR } else { 1.0 };
    axis(inner, most, bars, ui);
    let wide = inner.width() / bars.places.len() as f32;
    let of = |number: usize| {
        let after = wide * number as f32;
        let from = if theme::is_mirrored() { inner.right() - after - wide } else { inner.left() + after };
        Rect::from_min_size(pos2(from, inner.top()), vec2(wide, inner.height()))
    };
    let under = response.hover_pos().and_then(|at| (0..bars.places.len()).find(|number| of(*number).contains(at)));
    if let Some(number) = under {
        ui.painter().rect_filled(of(number), 0.0, theme::page());
    }
    for (number, place) in bars.places.iter().enumerate() {
        values(of(number), &place.values, bars.kinds, most, ui.painter());
    }
    let long = |place: &Place| {
        let font = theme::plain(theme::SMALL);
        widgets::galley(ui, &place.label, &font, theme::quiet(), f32::INFINITY).size().x + 8.0
    };
    let room = bars.places.iter().map(long).fold(LABEL_ROOM, f32::max);
    let every = (room / wide).ceil().max(1.0) as usize;
    for (number, place) in bars.places.iter().enumerate().step_by(every) {
        let at = pos2(of(number).center().x, inner.bottom() + 4.0);
        widgets::write(ui, at, Align2::CENTER_TOP, &place.label, theme::plain(theme::SMALL), theme::quiet());
    }
    if let Some((share, name)) = &bars.target {
        let across = inner.width() * share.clamp(0.0, 1.0);
        let x = if theme::is_mirrored() { inner.right() - across } else { inner.left() + across };
        let line = [pos2(x, inner.top() - 2.0), pos2(x, inner.bottom())];
        ui.painter().extend(egui::Shape::dashed_line(&line, Stroke::new(1.5, theme::ink()), 5.0, 4.0));
        let galley = widgets::galley(ui, name, &theme::plain(theme::SMALL), theme::ink(), f32::INFINITY);
        let half = galley.size().x / 2.0;
        let middle = x.max(rect.left() + half).min(rect.right() - half);
        ui.painter().galley(pos2(middle - half, rect.top()), galley, theme::ink());
    }
    if let Some(place) = under.and_then(|number| bars.places.get(number)) {
        response.on_hover_ui_at_pointer(|ui| {
            widgets::strong(ui, place.title.as_str());
            for (kind, value) in bars.kinds.iter().zip(&place.values) {
                let value = value.map_or_else(|| NOTHING.to_string(), |value| (bars.shown)(value));
                widgets::small(ui, format!("{}: {value}", kind.name));
            }
            for line in &place.told {
                widgets::small(ui, line.as_str());
            }
        });
    }
}

/// A sample of each kind with its name.
pub(super) fn legend(kinds: &[Kind], ui: &mut Ui) {
    for kind in kinds {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 12.0), Sense::hover());
        one(rect, kind.look, ui.painter());
        widgets::small(ui, kind.name.as_str());
    }
}

/// Lines at round values with their figures.
fn axis(inner: Rect, most: f64, bars: &Bars<'_>, ui: &Ui) {
    let step = round_step(most, 4.0);
    let mut value = 0.0;
    while value <= most {
        let y = height(inner, value, most);
        ui.painter().hline(inner.x_range(), y, Stroke::new(1.0, theme::track()));
        let (x, anchor) = if theme::is_mirrored() {
            (inner.right() + 6.0, Align2::LEFT_CENTER)
        } else {
            (inner.left() - 6.0, Align2::RIGHT_CENTER)
        };
        widgets::write(ui, pos2(x, y), anchor, &(bars.shown)(value), theme::plain(theme::SMALL), theme::quiet());
        value += step;
    }
}

fn height(inner: Rect, value: f64, most: f64) -> f32 {
    inner.bottom() - ((value / most).clamp(0.0, 1.0) as f32) * inner.height()
}

/// Bars stand side by side; marks lie over all of them.
fn values(rect: Rect, values: &[Option<f64>], kinds: &[Kind], most: f64, painter: &Painter) {
    let bars = kinds.iter().filter(|kind| !matches!(kind.look, Look::Mark(_))).count().max(1) as f32;
    let room = rect.shrink2(vec2((rect.width() * 0.12).min(6.0), 0.0));
    let wide = room.width() / bars;
    let mut before = 0.0;
    for (kind, value) in kinds.iter().zip(values) {
        let is_mark = matches!(kind.look, Look::Mark(_));
        if let Some(value) = value {
            let y = height(rect, *value, most);
            let after = if is_mark { 0.0 } else { wide * before };
            let width = if is_mark { room.width() } else { wide };
            let from = if theme::is_mirrored() { room.right() - after - width } else { room.left() + after };
            let bottom = if is_mark { y + 1.0 } else { rect.bottom() };
            one(Rect::from_min_max(pos2(from, y), pos2(from + width, bottom)), kind.look, painter);
        }
        before += if is_mark { 0.0 } else { 1.0 };
    }
}

fn one(rect: Rect, look: Look, painter: &Painter) {
    match look {
        Look::Filled(colour) => {
            painter.rect_filled(rect.shrink2(vec2(0.5, 0.0)), 1.0, colour);
        }
        Look::Outlined(colour) => {
            let stroke = Stroke::new(1.5, colour);
            painter.rect(rect.shrink2(vec2(0.5, 0.0)), 1.0, colour.gamma_multiply(0.15), stroke, StrokeKind::Inside);
        }
        Look::Mark(colour) => {
            painter.hline(rect.x_range(), rect.top() + 1.0, Stroke::new(3.0, colour));
        }
    }
}

/// All of them in words.
fn said(bars: &Bars<'_>) -> String {
    let place = |place: &Place| {
        let known = bars.kinds.iter().zip(&place.values);
        let known = known.filter_map(|(kind, value)| Some(format!("{} {}", kind.name, (bars.shown)((*value)?))));
        format!("{}: {}", place.title, known.collect::<Vec<_>>().join(", "))
    };
    let places: Vec<String> = bars.places.iter().map(place).collect();
    format!("{}; {}", bars.title, places.join("; "))
}
