//! What lies over a chart and beside it: the letters of the curves, and what is under the pointer.

use super::super::figures::{NOTHING, stretch};
use super::{Chart, Curve, Point};
use crate::app::{theme, widgets};
use egui::{Align2, Painter, Pos2, Response, Sense, Shape, Stroke, Ui, pos2, vec2};
use egui_plot::PlotTransform;

/// The disc with a curve's letter.
const DISC: f32 = 8.5;

/// The letters of the curves with their names.
pub(in crate::app::screens::lab) fn legend(curves: &[Curve], ui: &mut Ui) {
    for curve in curves {
        let (rect, _) = ui.allocate_exact_size(vec2(30.0, 2.0 * DISC), Sense::hover());
        let line = [rect.left_center(), rect.right_center()];
        stroke_of(ui.painter(), &line, curve);
        disc(curve, rect.center(), ui.painter(), ui);
        widgets::small(ui, curve.name.as_str());
    }
}

fn stroke_of(painter: &Painter, line: &[Pos2; 2], curve: &Curve) {
    let stroke = Stroke::new(2.0, curve.colour);
    if curve.dashed {
        painter.extend(Shape::dashed_line(line, stroke, 5.0, 3.0));
    } else {
        painter.line_segment(*line, stroke);
    }
}

/// A curve's letter where it is highest.
pub(super) fn letter(curve: &Curve, chart: &Chart<'_>, transform: &PlotTransform, painter: &Painter, ui: &Ui) {
    let known = curve.points.iter().filter_map(|point| Some((point.from_s, point.value?)));
    let Some((from_s, value)) = known.max_by(|one, other| one.1.total_cmp(&other.1)) else { return };
    let at =
        pos2(transform.position_from_point_x(from_s + chart.interval_s / 2.0), transform.position_from_point_y(value));
    let frame = transform.frame();
    if !frame.expand(DISC).contains(at) {
        return;
    }
    let room = frame.shrink(DISC + 1.0);
    disc(curve, pos2(at.x, at.y.clamp(room.top(), room.bottom().max(room.top()))), painter, ui);
}

fn disc(curve: &Curve, at: Pos2, painter: &Painter, ui: &Ui) {
    painter.circle(at, DISC, theme::card(), Stroke::new(1.5, curve.colour));
    let galley = widgets::galley(ui, &curve.letter, &theme::bold(theme::SMALL - 1.5), curve.colour, f32::INFINITY);
    painter.galley(Align2::CENTER_CENTER.anchor_size(at, galley.size()).min, galley, curve.colour);
}

/// A ruler at the interval under the pointer, and what every curve is there.
pub(super) fn under_pointer(chart: &Chart<'_>, response: Response, transform: &PlotTransform, painter: &Painter) {
    let Some(pointer) = response.hover_pos() else { return };
    let at = transform.value_from_position(pointer).x;
    let within = |point: &&Point| point.from_s <= at && at < point.from_s + chart.interval_s;
    let here: Vec<(&Curve, Point)> =
        chart.curves.iter().filter_map(|curve| Some((curve, *curve.points.iter().find(within)?))).collect();
    let Some((_, first)) = here.first() else { return };
    let from_s = first.from_s;
    let x = transform.position_from_point_x(from_s + chart.interval_s / 2.0);
    painter.vline(x, transform.frame().y_range(), Stroke::new(1.0, theme::quiet()));
    response.on_hover_ui_at_pointer(|ui| {
        widgets::strong(ui, stretch(from_s, from_s + chart.interval_s));
        widgets::small(ui, chart.title);
        for (curve, point) in here {
            let value = point.value.map_or_else(|| NOTHING.to_string(), |value| (chart.shown)(value));
            let half = if point.half > 0.0 { format!(" ± {}", (chart.shown)(point.half)) } else { String::new() };
            widgets::tinted(ui, format!("{} {}: {value}{half}", curve.letter, curve.name), curve.colour);
        }
        for window in
            chart.windows.iter().filter(|window| window.from_s < from_s + chart.interval_s && window.to_s > from_s)
        {
            widgets::small(ui, window.name.as_str());
        }
    });
}
