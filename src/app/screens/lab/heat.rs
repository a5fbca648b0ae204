//! Heat strips: a row for each of some things, a cell for each stretch of the day. The figure stands in its cell or
//! under the pointer: the colour only leads the eye.

use super::figures::{CHANCE, NOTHING, clock, stretch};
use crate::app::{theme, widgets};
use egui::{Align2, Color32, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of a row, and of the line of times below them.
const ROW: f32 = 28.0;
const TIMES: f32 = 20.0;

/// The room for the names of the rows, where there is enough.
const NAMES: f32 = 130.0;

/// The width from which on a figure has room in its cell.
const FIGURE: f32 = 34.0;

/// Points between two times, at least.
const TIME_ROOM: f32 = 46.0;

/// A strip.
pub(super) struct Strip<'a> {
    pub name: String,
    /// By stretch of the day; nothing where nothing is known.
    pub values: &'a [Option<f64>],
}

/// What strips show.
pub(super) struct Heat<'a> {
    /// What it is of, for screen readers.
    pub title: &'a str,
    pub strips: &'a [Strip<'a>],
    /// Where each stretch begins and ends, in seconds after midnight.
    pub stretches: &'a [(f64, f64)],
    /// A value without its unit, as short as it can be.
    pub short: &'a dyn Fn(f64) -> String,
    /// Whether a cell could be chance: the strip and the stretch by their positions.
    pub chance: &'a dyn Fn(usize, usize) -> bool,
    /// Everything there is to say about a cell: the strip and the stretch by their positions.
    pub told: &'a dyn Fn(usize, usize) -> Vec<String>,
}

/// Draws the strips over the width there is, and their legend.
pub(super) fn ui(heat: &Heat<'_>, ui: &mut Ui) {
    let values = || heat.strips.iter().flat_map(|strip| strip.values.iter().flatten().copied());
    let (least, most) = values().fold((0.0_f64, 0.0_f64), |(least, most), value| (least.min(value), most.max(value)));
    let width = ui.available_width();
    let names = NAMES.min(width / 4.0);
    let size = vec2(width, ROW * heat.strips.len() as f32 + TIMES);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let said = said(heat);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, enabled, &said));
    let cells = heat.stretches.len().max(1) as f32;
    let wide = (width - names) / cells;
    let place = |strip: usize, cell: usize| {
        let after = names + wide * cell as f32;
        let from = if theme::is_mirrored() { rect.right() - after - wide } else { rect.left() + after };
        let top = rect.top() + ROW * strip as f32;
        Rect::from_min_size(pos2(from, top), vec2(wide, ROW)).shrink2(vec2(0.5, 1.0))
    };
    for (number, strip) in heat.strips.iter().enumerate() {
        let (x, anchor) = if theme::is_mirrored() {
            (rect.right(), Align2::RIGHT_CENTER)
        } else {
            (rect.left(), Align2::LEFT_CENTER)
        };
        let at = pos2(x, rect.top() + ROW * (number as f32 + 0.5));
        widgets::write(ui, at, anchor, &strip.name, theme::plain(theme::SMALL), theme::ink());
        for (cell, value) in strip.values.iter().enumerate().take(heat.stretches.len()) {
            let chance = (heat.chance)(number, cell);
            one(place(number, cell), value.map(|value| (value, chance)), (least, most), heat, ui);
        }
    }
    times(heat, &place, ui);
    if let Some(pointer) = response.hover_pos() {
        let mut all = (0..heat.strips.len()).flat_map(|strip| (0..heat.stretches.len()).map(move |cell| (strip, cell)));
        let under = all.find(|(strip, cell)| place(*strip, *cell).expand(1.0).contains(pointer));
        if let Some((strip, cell)) = under {
            let stroke = Stroke::new(1.5, theme::ink());
            ui.painter().rect_stroke(place(strip, cell), 2.0, stroke, egui::StrokeKind::Outside);
            response.on_hover_ui_at_pointer(|ui| {
                let (from, to) = heat.stretches.get(cell).copied().unwrap_or_default();
                let name = heat.strips.get(strip).map(|strip| strip.name.as_str()).unwrap_or_default();
                widgets::strong(ui, format!("{name} · {}", stretch(from, to)));
                for line in (heat.told)(strip, cell) {
                    widgets::small(ui, line);
                }
            });
        }
    }
}

/// What the shades stand for, from the least to the most.
pub(super) fn legend(values: impl Iterator<Item = f64>, shown: &dyn Fn(f64) -> String, ui: &mut Ui) {
    let (least, most) = values.fold((0.0_f64, 0.0_f64), |(least, most), value| (least.min(value), most.max(value)));
    let steps = [0.0, 0.25, 0.5, 0.75, 1.0];
    widgets::small(ui, shown(least));
    for step in steps {
        let value = least + (most - least) * step;
        let (rect, _) = ui.allocate_exact_size(vec2(26.0, 12.0), Sense::hover());
        ui.painter().rect_filled(rect, 2.0, shade(value, (least, most)));
    }
    widgets::small(ui, shown(most));
}

/// A cell with its value, and whether that could be chance: then it is pale, and its sign says so.
fn one(rect: Rect, value: Option<(f64, bool)>, ends: (f64, f64), heat: &Heat<'_>, ui: &Ui) {
    let Some((value, chance)) = value else {
        ui.painter().rect_filled(rect, 2.0, theme::track());
        return;
    };
    ui.painter().rect_filled(rect, 2.0, theme::card());
    let fill = shade(value, ends);
    ui.painter().rect_filled(rect, 2.0, if chance { fill.gamma_multiply(0.25) } else { fill });
    if rect.width() >= FIGURE {
        let ink = match (chance, strength(value, ends) > 0.55) {
            (true, _) => theme::quiet(),
            (false, true) => theme::on_accent(),
            (false, false) => theme::ink(),
        };
        let text = if chance { format!("{CHANCE}{}", (heat.short)(value)) } else { (heat.short)(value) };
        widgets::write(ui, rect.center(), Align2::CENTER_CENTER, &text, theme::plain(theme::SMALL - 1.0), ink);
    }
}

/// How far a value is from nothing, of the farthest there is.
fn strength(value: f64, (least, most): (f64, f64)) -> f32 {
    let far = most.max(-least).max(f64::EPSILON);
    (value.abs() / far).clamp(0.0, 1.0) as f32
}

/// More is the accent, less than nothing the colour of loss.
fn shade(value: f64, ends: (f64, f64)) -> Color32 {
    let colour = if value < 0.0 { theme::loss() } else { theme::accent() };
    colour.gamma_multiply(0.06 + 0.94 * strength(value, ends))
}

/// The times below the strips, as many as there is room for.
fn times(heat: &Heat<'_>, place: &dyn Fn(usize, usize) -> Rect, ui: &Ui) {
    let Some(last) = heat.strips.len().checked_sub(1) else { return };
    let wide = place(last, 0).width().max(1.0);
    let every = (TIME_ROOM / wide).ceil().max(1.0) as usize;
    for (cell, (from, _)) in heat.stretches.iter().enumerate().step_by(every) {
        let under = place(last, cell);
        let (x, anchor) =
            if theme::is_mirrored() { (under.right(), Align2::RIGHT_TOP) } else { (under.left(), Align2::LEFT_TOP) };
        let at = pos2(x, under.bottom() + 3.0);
        widgets::write(ui, at, anchor, &clock(*from), theme::plain(theme::SMALL), theme::quiet());
    }
}

/// All strips in words.
fn said(heat: &Heat<'_>) -> String {
    let strip = |(number, strip): (usize, &Strip<'_>)| {
        let cells = heat.stretches.iter().zip(strip.values).enumerate().map(|(cell, ((from, _), value))| {
            let sign = if value.is_some() && (heat.chance)(number, cell) { CHANCE } else { "" };
            let value = value.map_or_else(|| NOTHING.to_string(), |value| (heat.short)(value));
            format!("{} {sign}{value}", clock(*from))
        });
        format!("{}: {}", strip.name, cells.collect::<Vec<_>>().join(", "))
    };
    let strips: Vec<String> = heat.strips.iter().enumerate().map(strip).collect();
    format!("{}; {}", heat.title, strips.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_farthest_is_the_strongest() {
        assert_eq!(strength(4.0, (0.0, 4.0)), 1.0);
        assert_eq!(strength(-2.0, (-4.0, 2.0)), 0.5);
        assert_eq!(strength(0.0, (0.0, 0.0)), 0.0);
    }
}
