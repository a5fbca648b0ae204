//! A chart over the opening hours: two curves with the bands around them, the events of the day behind them, and what
//! both were in the interval under the pointer.

mod axes;
mod over;
mod strip;

pub(super) use axes::round_step;
pub(super) use over::legend;

use super::figures::clock;
use crate::app::{theme, widgets};
use crate::tongue::{FluentValue, Tongue};
use axes::{steps, times};
use egui::{Align2, Color32, Rangef, Sense, Stroke, StrokeKind, Ui, Vec2, Vec2b, WidgetInfo, WidgetType, vec2};
use egui_plot::{AxisHints, FilledArea, GridMark, HLine, Line, LineStyle, Plot, PlotPoints, PlotTransform, Span};
use over::{letter, under_pointer};
use std::ops::RangeInclusive;
use strip::Strip;

/// The room for the figures of an axis.
const AXIS: f32 = 44.0;

/// Points at each end of the axis of time in which the words of the end stand alone.
const EDGE: f32 = 57.0;

/// The least height of the curves themselves.
const LEAST: f32 = 140.0;

/// A curve.
pub(super) struct Curve {
    /// Its letter.
    pub letter: String,
    /// What it is of.
    pub name: String,
    pub colour: Color32,
    /// Drawn in dashes, so that it is not told by its colour alone.
    pub dashed: bool,
    pub points: Vec<Point>,
}

/// What a curve is in one interval.
#[derive(Clone, Copy)]
pub(super) struct Point {
    /// Where the interval begins, in seconds after midnight.
    pub from_s: f64,
    /// Nothing where nothing is known.
    pub value: Option<f64>,
    /// How far it may be off in both directions.
    pub half: f64,
}

/// An event behind the curves.
pub(super) struct Window {
    pub name: String,
    pub from_s: f64,
    pub to_s: f64,
    /// Whether something is missing then, as a department that cannot be reached.
    pub dark: bool,
}

/// What a chart shows.
pub(super) struct Chart<'a> {
    /// What tells it from the other charts.
    pub id: &'a str,
    /// What it is of, for screen readers and over the values under the pointer.
    pub title: &'a str,
    pub curves: &'a [Curve],
    pub windows: &'a [Window],
    /// The opening hours, in seconds after midnight.
    pub hours: (f64, f64),
    /// The length of an interval in seconds.
    pub interval_s: f64,
    /// Where values end by themselves.
    pub most: Option<f64>,
    /// What is to be reached.
    pub target: Option<f64>,
    /// A value with its unit.
    pub shown: &'a dyn Fn(f64) -> String,
}

/// How the chart is to be looked at from now on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Zoom {
    In,
    Out,
    Whole,
}

/// The buttons that bring a chart nearer, signs each with its word; the wheel with the control key, a drag and a double
/// click do the same.
pub(super) fn zoom_buttons(tongue: &Tongue, ui: &mut Ui) -> Option<Zoom> {
    let mut wanted = None;
    let all = [
        ("lab-zoom-in", "lab-zoom-in.sign", Zoom::In),
        ("lab-zoom-out", "lab-zoom-out.sign", Zoom::Out),
        ("lab-zoom-whole", "lab-zoom-whole.sign", Zoom::Whole),
    ];
    for (key, sign, zoom) in all {
        let word = tongue.say(key);
        let chip = widgets::chip(ui, false, tongue.say(sign));
        let enabled = ui.is_enabled();
        chip.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &word));
        if chip.clicked() {
            wanted = Some(zoom);
        }
        chip.on_hover_ui(|ui| {
            widgets::small(ui, word.as_str());
        });
    }
    wanted
}

/// Draws it over the width there is.
pub(super) fn ui(chart: &Chart<'_>, zoom: Option<Zoom>, height: f32, tongue: &Tongue, ui: &mut Ui) {
    let (opens, closes) = chart.hours;
    let top = top(chart);
    let width = ui.available_width();
    let edge = f64::from(EDGE / (width - AXIS).max(4.0 * EDGE));
    let strip = Strip::of(chart, width, ui);
    let height = (height - strip.height()).max(LEAST);
    let (above, _) = ui.allocate_exact_size(vec2(width, strip.height()), Sense::hover());
    let mut plot = Plot::new(chart.id)
        .height(height)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .show_background(false)
        .allow_scroll(Vec2b::new(false, false))
        .allow_zoom(Vec2b::new(true, false))
        .allow_drag(Vec2b::new(true, false))
        .allow_axis_zoom_drag(Vec2b::new(false, false))
        .allow_boxed_zoom(false)
        .set_margin_fraction(Vec2::ZERO)
        .include_x(opens)
        .include_x(closes)
        .include_y(0.0)
        .include_y(top)
        .grid_color(theme::track())
        .grid_fade(0.0)
        .x_grid_spacer(times)
        .y_grid_spacer(|input| steps(input, 5.0))
        .custom_x_axes(vec![hints(AxisHints::new_x(), |mark, seen| {
            if is_at_edge(mark.value, seen, edge) { String::new() } else { clock(mark.value) }
        })])
        .custom_y_axes(vec![hints(AxisHints::new_y(), |mark, _| (chart.shown)(mark.value)).min_thickness(AXIS)]);
    if zoom == Some(Zoom::Whole) {
        plot = plot.reset();
    }
    let shown = plot.show(ui, |plot| {
        for window in chart.windows {
            let tint = if window.dark { theme::bad_tint() } else { theme::own() };
            plot.span(Span::new("", window.from_s..=window.to_s).fill(tint).border(Stroke::NONE));
        }
        for curve in chart.curves {
            bands(curve, chart.interval_s).into_iter().for_each(|band| plot.add(band));
        }
        if let Some(target) = chart.target {
            let line = HLine::new("", target).stroke(Stroke::new(1.0, theme::quiet()));
            plot.hline(line.style(LineStyle::dashed_loose()));
        }
        for curve in chart.curves {
            lines(curve, chart.interval_s).into_iter().for_each(|line| plot.line(line));
        }
        let seen = plot.plot_bounds();
        let (from, to) = (*seen.range_x().start(), *seen.range_x().end());
        let (middle, half) = ((from + to) / 2.0, (to - from) / 2.0);
        match zoom {
            Some(Zoom::In) => plot.set_plot_bounds_x(middle - half / 1.6..=middle + half / 1.6),
            Some(Zoom::Out) => {
                plot.set_plot_bounds_x((middle - half * 1.6).max(opens)..=(middle + half * 1.6).min(closes));
            }
            Some(Zoom::Whole) | None => {}
        }
    });
    let frame = *shown.transform.frame();
    let painter = ui.painter().with_clip_rect(frame);
    edges(&shown.transform, ui);
    strip.ui(chart, above.top(), &shown.transform, ui);
    for curve in chart.curves {
        letter(curve, chart, &shown.transform, &painter, ui);
    }
    let said = said(chart, tongue);
    let enabled = ui.is_enabled();
    shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, enabled, &said));
    if shown.response.has_focus() {
        ui.painter().rect_stroke(frame, theme::ROUND, Stroke::new(1.5, theme::accent_deep()), StrokeKind::Outside);
    }
    under_pointer(chart, shown.response, &shown.transform, &painter);
}

/// The upper end of the axis of values.
fn top(chart: &Chart<'_>) -> f64 {
    if let Some(most) = chart.most {
        return most;
    }
    let values = chart.curves.iter().flat_map(|curve| &curve.points);
    let most = values.filter_map(|point| Some(point.value? + point.half)).fold(0.0_f64, f64::max);
    // Some air above the curves, and an axis also where nothing ever happens.
    if most > 0.0 { most * 1.12 } else { 1.0 }
}

fn hints<'a>(axis: AxisHints<'a>, formatted: impl Fn(GridMark, &RangeInclusive<f64>) -> String + 'a) -> AxisHints<'a> {
    axis.formatter(formatted)
        .label_spacing(Rangef::new(14.0, 15.0))
        .tick_label_color(theme::quiet())
        .tick_label_font(theme::plain(theme::SMALL))
}

/// Whether a time is so near to an end of what is seen that its words would stand out of the chart.
fn is_at_edge(time: f64, seen: &RangeInclusive<f64>, share: f64) -> bool {
    let near = (seen.end() - seen.start()) * share;
    time - seen.start() < near || seen.end() - time < near
}

/// The times at both ends, inside the chart: in the corner they would lie on the lowest figure of the other axis.
fn edges(transform: &PlotTransform, ui: &Ui) {
    let (frame, seen) = (transform.frame(), transform.bounds().range_x());
    let ends = [
        (*seen.start(), frame.left_bottom(), Align2::LEFT_TOP),
        (*seen.end(), frame.right_bottom(), Align2::RIGHT_TOP),
    ];
    for (time, at, anchor) in ends {
        widgets::write(ui, at, anchor, &clock(time), theme::plain(theme::SMALL), theme::quiet());
    }
}

/// The stretches of a curve without a gap; each interval stands in its middle.
fn stretches(curve: &Curve, interval_s: f64) -> Vec<Vec<(f64, f64, f64)>> {
    let mut all = vec![Vec::new()];
    for point in &curve.points {
        match (point.value, all.last_mut()) {
            (Some(value), Some(last)) => last.push((point.from_s + interval_s / 2.0, value, point.half)),
            _ => all.push(Vec::new()),
        }
    }
    all.retain(|stretch| !stretch.is_empty());
    all
}

fn bands(curve: &Curve, interval_s: f64) -> Vec<FilledArea> {
    let fill = curve.colour.gamma_multiply(0.2);
    let band = |stretch: Vec<(f64, f64, f64)>| {
        let xs: Vec<f64> = stretch.iter().map(|(x, ..)| *x).collect();
        let low: Vec<f64> = stretch.iter().map(|(_, value, half)| (value - half).max(0.0)).collect();
        let high: Vec<f64> = stretch.iter().map(|(_, value, half)| value + half).collect();
        FilledArea::new("", &xs, &low, &high).fill_color(fill)
    };
    stretches(curve, interval_s).into_iter().map(band).collect()
}

fn lines(curve: &Curve, interval_s: f64) -> Vec<Line<'static>> {
    let style = if curve.dashed { LineStyle::dashed_dense() } else { LineStyle::Solid };
    let line = |stretch: Vec<(f64, f64, f64)>| {
        let points: PlotPoints<'static> = stretch.into_iter().map(|(x, value, _)| [x, value]).collect();
        Line::new("", points).stroke(Stroke::new(2.2, curve.colour)).style(style)
    };
    stretches(curve, interval_s).into_iter().map(line).collect()
}

/// The chart in words: what it is of, when each curve is highest, and what else happens on the day.
fn said(chart: &Chart<'_>, tongue: &Tongue) -> String {
    let highest = |curve: &Curve| {
        let known = curve.points.iter().filter_map(|point| Some((point.from_s, point.value?)));
        let (from_s, value) = known.max_by(|one, other| one.1.total_cmp(&other.1))?;
        let blanks = [
            ("name", FluentValue::from(format!("{} {}", curve.letter, curve.name))),
            ("value", (chart.shown)(value).into()),
            ("time", clock(from_s).into()),
        ];
        Some(tongue.fill("lab-chart-highest", &blanks))
    };
    let parts: Vec<String> =
        std::iter::once(chart.title.to_owned()).chain(chart.curves.iter().filter_map(highest)).collect();
    let events = chart.windows.iter().map(strip::said);
    let parts: Vec<String> = parts.into_iter().chain(events).collect();
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_parts_a_curve() {
        let point = |from_s: f64, value: Option<f64>| Point { from_s, value, half: 0.0 };
        let points = vec![point(0.0, Some(1.0)), point(10.0, None), point(20.0, Some(2.0)), point(30.0, Some(3.0))];
        let curve = Curve { letter: String::new(), name: String::new(), colour: theme::ink(), dashed: false, points };
        let found = stretches(&curve, 10.0);
        assert_eq!(found, [vec![(5.0, 1.0, 0.0)], vec![(25.0, 2.0, 0.0), (35.0, 3.0, 0.0)]]);
    }
}
