//! The dimensions as a shape: how round it is shows at a glance where the trainee is one-sided.

use super::fold;
use crate::app::{theme, widgets};
use crate::scenario::DIMENSIONS;
use crate::tongue::Tongue;
use egui::{Align2, Mesh, Pos2, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use std::f32::consts::{FRAC_PI_2, TAU};

/// The height of the picture, the room above and below the shape for its names, and the gap before a name.
const HEIGHT: f32 = 190.0;
const NAMES: f32 = 26.0;
const BEFORE: f32 = 8.0;

/// The shape is no smaller than this for the names beside it; where they need more room they reach into it.
const LEAST: f32 = 48.0;

/// How far the corners at the sides are from the middle, in radii.
const SIDE: f32 = 0.87;

/// Draws the shares of what could be reached. The names stand in full beside the bars below.
pub(super) fn ui(points: &[f64; 6], most: &[f64; 6], tongue: &Tongue, ui: &mut Ui) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().max(120.0), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, tongue.say("debrief-radar")));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let font = theme::plain(theme::SMALL);
    let names = DIMENSIONS.map(|name| fold::short(&tongue.say(&format!("dimension-{name}"))));
    let sizes = names.each_ref().map(|name| widgets::galley(ui, name, &font, theme::quiet(), f32::INFINITY).size());
    let beside = sizes.iter().enumerate().filter(|(corner, _)| corner % 3 != 0).map(|(_, size)| size.x);
    let widest = beside.fold(0.0, f32::max);
    let fits = ((rect.width() / 2.0 - widest - BEFORE) / SIDE).max(LEAST);
    let radius = (rect.height() / 2.0 - NAMES).min(fits);
    let at = |corner: usize, share: f32| -> Pos2 {
        let turn = corner as f32 / points.len() as f32 * TAU - FRAC_PI_2;
        rect.center() + Vec2::angled(turn) * radius * share
    };
    let ring = |share: f32| (0..points.len()).map(|corner| at(corner, share)).collect::<Vec<_>>();
    for share in [0.25, 0.5, 0.75, 1.0] {
        ui.painter().add(Shape::closed_line(ring(share), Stroke::new(1.0, theme::track())));
    }
    for corner in 0..points.len() {
        ui.painter().line_segment([rect.center(), at(corner, 1.0)], Stroke::new(1.0, theme::track()));
    }
    let shares = points.iter().zip(most).map(|(points, most)| if *most > 0.0 { points / most } else { 0.0 });
    let shape: Vec<Pos2> = shares.enumerate().map(|(corner, share)| at(corner, share.clamp(0.0, 1.0) as f32)).collect();
    let fill = theme::accent().gamma_multiply(0.18);
    // The shape need not be convex, so that it is filled as a fan of triangles around its middle.
    let mut fan = Mesh::default();
    fan.colored_vertex(rect.center(), fill);
    for (corner, place) in (0u32..).zip(&shape) {
        fan.colored_vertex(*place, fill);
        fan.add_triangle(0, corner + 1, (corner + 1) % 6 + 1);
    }
    ui.painter().add(Shape::mesh(fan));
    for place in &shape {
        ui.painter().circle_filled(*place, 3.0, theme::accent());
    }
    ui.painter().add(Shape::closed_line(shape, Stroke::new(2.0, theme::accent())));
    for (corner, (name, size)) in names.iter().zip(sizes).enumerate() {
        let place = at(corner, 1.0) + Vec2::angled(corner as f32 / 6.0 * TAU - FRAC_PI_2) * BEFORE;
        let anchor = match corner {
            0 => Align2::CENTER_BOTTOM,
            1 | 2 => Align2::LEFT_CENTER,
            3 => Align2::CENTER_TOP,
            _ => Align2::RIGHT_CENTER,
        };
        // A name that would leave the picture is moved into it.
        let taken = anchor.anchor_size(place, size);
        let over = (taken.right() - rect.right()).max(0.0) - (rect.left() - taken.left()).max(0.0);
        widgets::write(ui, place - vec2(over, 0.0), anchor, name, font.clone(), theme::quiet());
    }
}
