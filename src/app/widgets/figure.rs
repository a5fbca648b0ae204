//! Figures that are drawn: bars, rings, dots. Each stands beside its number or word; none says anything by colour alone.

use super::direction::part;
use super::write;
use crate::app::theme;
use egui::{Align2, Color32, Pos2, Response, Sense, Stroke, Ui, Vec2, vec2};
use std::f32::consts::{FRAC_PI_2, TAU};

/// Corners of a ring's arc for the whole way round.
const CORNERS: f32 = 48.0;

/// A bar filled to a share of 0 to 1.
pub fn bar(ui: &mut Ui, share: f32, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().max(20.0), 7.0), Sense::hover());
    let filled = part(rect, 0.0, rect.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(rect, 3.0, theme::track());
    ui.painter().rect_filled(filled, 3.0, colour);
    response
}

/// So many of so many dots filled.
pub fn dots(ui: &mut Ui, filled: u8, of: u8) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(f32::from(of) * 11.0, 11.0), Sense::hover());
    for dot in 0..of {
        let centre = part(rect, f32::from(dot) * 11.0, 10.0).center();
        if dot < filled {
            ui.painter().circle_filled(centre, 4.0, theme::quiet());
        } else {
            ui.painter().circle_stroke(centre, 3.5, Stroke::new(1.0, theme::quiet()));
        }
    }
    response
}

/// A ring that closes with a share of 0 to 1, from the top on in the direction of writing, with a word in its middle.
pub fn ring(ui: &mut Ui, share: f32, across: f32, colour: Color32, word: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(across, across), Sense::hover());
    let (centre, radius) = (rect.center(), across / 2.0 - 3.0);
    ui.painter().circle_stroke(centre, radius, Stroke::new(4.0, theme::track()));
    let share = share.clamp(0.0, 1.0);
    if share > 0.0 {
        let way = if theme::is_mirrored() { -1.0 } else { 1.0 };
        let corners = (CORNERS * share).ceil().max(1.0);
        let at = |corner: u32| -> Pos2 {
            let turn = way * share * (corner as f32 / corners);
            centre + Vec2::angled(turn * TAU - FRAC_PI_2) * radius
        };
        let arc: Vec<Pos2> = (0..=corners as u32).map(at).collect();
        ui.painter().line(arc, Stroke::new(4.0, colour));
    }
    write(ui, centre, Align2::CENTER_CENTER, word, theme::plain(theme::SMALL), theme::ink());
    response
}
