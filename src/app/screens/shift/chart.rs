//! A chart over the hours of a day: lines that are told apart by more than their colour, each named below.

use super::shown::clock;
use crate::app::{theme, widgets};
use crate::tongue::{FluentValue, Tongue};
use crate::words::Moment;
use egui::{Color32, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, vec2};
use egui_plot::{AxisHints, GridInput, GridMark, Line, LineStyle, Plot, VLine, uniform_grid_spacer};
use std::ops::RangeInclusive;

/// Seconds between two lines of the grid across time.
const TIMES: [f64; 3] = [900.0, 3_600.0, 14_400.0];

/// Dashes of a line.
const DASH: f32 = 7.0;
const GAP: f32 = 5.0;

/// The part of the axis of time at the corner that has no words.
const CORNER: f64 = 0.02;

/// A line of the chart.
pub(super) struct Curve {
    /// What it is.
    pub name: String,
    /// Seconds after midnight, and a value.
    pub points: Vec<[f64; 2]>,
    pub colour: Color32,
    pub dashed: bool,
}

/// What the chart shows.
pub(super) struct Chart<'a> {
    /// Two charts of one screen have two of them.
    pub id: &'a str,
    /// What it is and in which unit, for eyes and screen readers.
    pub title: String,
    pub curves: Vec<Curve>,
    /// Moments that are marked, with their words.
    pub marks: Vec<(Moment, String)>,
    /// The hours that are shown.
    pub from: Moment,
    pub to: Moment,
}

/// Draws it in a height, its names included.
pub(super) fn ui(chart: Chart<'_>, height: f32, tongue: &Tongue, ui: &mut Ui) {
    widgets::strong(ui, chart.title.as_str());
    legend(&chart, ui);
    let top = chart.curves.iter().flat_map(|curve| &curve.points).map(|point| point[1]).fold(1.0, f64::max);
    let font = theme::plain(theme::SMALL);
    let times = AxisHints::new_x().tick_label_font(font.clone()).tick_label_color(theme::quiet());
    let times = times.label("").formatter(|mark: GridMark, seen: &RangeInclusive<f64>| {
        // In the corner it would lie on the lowest figure of the other axis.
        let corner = if theme::is_mirrored() { *seen.end() } else { *seen.start() };
        let near = (mark.value - corner).abs() < (seen.end() - seen.start()) * CORNER;
        if near { String::new() } else { clock(Moment::from_s(mark.value)) }
    });
    let figures = AxisHints::new_y().tick_label_font(font).tick_label_color(theme::quiet()).label("");
    let figures = figures.formatter(|mark: GridMark, _: &RangeInclusive<f64>| {
        // Below one there is nothing whole to count.
        let decimals = if mark.step_size < 1.0 { 1 } else { 0 };
        tongue.number(mark.value, decimals)
    });
    let plot = Plot::new(chart.id)
        .height((height - 2.0 * LEGEND).max(80.0))
        .width(ui.available_width().max(120.0))
        .sense(Sense::hover())
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .show_crosshair(false)
        .show_x(false)
        .show_y(false)
        .show_background(false)
        .set_margin_fraction(vec2(0.0, 0.0))
        .grid_color(theme::edge())
        .invert_x(theme::is_mirrored())
        .x_grid_spacer(uniform_grid_spacer(|_: GridInput| TIMES))
        .custom_x_axes(vec![times])
        .custom_y_axes(vec![figures])
        .include_x(chart.from.as_s())
        .include_x(chart.to.as_s())
        .include_y(0.0)
        .include_y(top * 1.1);
    let said = said(&chart, tongue);
    let (curves, marks) = (chart.curves, chart.marks);
    let drawn = plot.show(ui, move |plot| {
        for (at, word) in marks {
            let style = LineStyle::dotted_dense();
            plot.vline(VLine::new(word, at.as_s()).color(theme::ink()).width(1.0).style(style).allow_hover(false));
        }
        for curve in curves {
            let style = if curve.dashed { LineStyle::Dashed { length: DASH } } else { LineStyle::Solid };
            let line = Line::new(curve.name, curve.points).color(curve.colour).width(2.0).style(style);
            plot.line(line.allow_hover(false));
        }
    });
    drawn.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &said));
}

/// The height of the line of names, and of the title.
const LEGEND: f32 = 24.0;

/// What the lines and the marked moments are.
fn legend(chart: &Chart<'_>, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        for curve in &chart.curves {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 12.0), Sense::hover());
            sample(rect, curve, ui);
            widgets::small(ui, curve.name.as_str());
        }
        for (at, word) in &chart.marks {
            widgets::small(ui, format!("┊ {word} {}", clock(*at)));
        }
    });
}

fn sample(rect: Rect, curve: &Curve, ui: &Ui) {
    let (across, stroke) = ([rect.left_center(), rect.right_center()], Stroke::new(2.0, curve.colour));
    if curve.dashed {
        ui.painter().extend(Shape::dashed_line(&across, stroke, DASH, GAP));
    } else {
        ui.painter().line_segment(across, stroke);
    }
}

/// The chart in words: its title, and of each line the highest point.
fn said(chart: &Chart<'_>, tongue: &Tongue) -> String {
    let mut parts = vec![chart.title.clone()];
    for curve in &chart.curves {
        let top = curve.points.iter().copied().reduce(|a, b| if b[1] > a[1] { b } else { a });
        if let Some([at, most]) = top {
            let most = tongue.number(most, 1);
            let blanks: [(&str, FluentValue<'_>); 3] =
                [("name", curve.name.as_str().into()), ("n", most.into()), ("at", clock(Moment::from_s(at)).into())];
            parts.push(tongue.fill("chair-chart-said", &blanks));
        }
    }
    parts.join("; ")
}
