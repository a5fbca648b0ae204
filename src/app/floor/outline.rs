//! The outlines of figures: the same corners for both painters.

use super::figures::Shape;
use egui::{Pos2, Rect, Vec2, pos2, vec2};
use std::f32::consts::{FRAC_PI_2, PI, TAU};

/// The corners of a disc, and of each round corner of a slab.
const ROUND: u8 = 28;
const CORNER: u8 = 5;

/// What a ring leaves open, as a part of its radius.
pub(super) const OPEN: f32 = 0.68;

/// The corners of a shape in a rectangle, one after the other; a ring's are those of its outer edge.
pub(super) fn outline(shape: Shape, rect: Rect, roundness: f32) -> Vec<Pos2> {
    match shape {
        Shape::Disc | Shape::Ring => regular(rect, ROUND, 0.0),
        Shape::Hexagon => regular(rect, 6, 0.0),
        Shape::Diamond => regular(rect, 4, -FRAC_PI_2),
        Shape::Triangle => regular(rect, 3, -FRAC_PI_2),
        Shape::Square => slab(rect.shrink(rect.width() * 0.08), rect.width() * 0.1),
        Shape::Dash => slab(Rect::from_center_size(rect.center(), vec2(rect.width(), rect.height() * 0.26)), 2.0),
        Shape::Slab => slab(rect, roundness),
    }
}

/// As many corners at one distance from the middle, the first in a direction.
fn regular(rect: Rect, corners: u8, first: f32) -> Vec<Pos2> {
    let half = rect.size() / 2.0;
    let corner = |corner: u8| {
        let turn = Vec2::angled(first + TAU * f32::from(corner) / f32::from(corners));
        rect.center() + vec2(turn.x * half.x, turn.y * half.y)
    };
    (0..corners).map(corner).collect()
}

fn slab(rect: Rect, round: f32) -> Vec<Pos2> {
    let round = round.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.01);
    let inner = rect.shrink(round);
    let corners = [
        (pos2(inner.right(), inner.bottom()), 0.0),
        (pos2(inner.left(), inner.bottom()), FRAC_PI_2),
        (pos2(inner.left(), inner.top()), PI),
        (pos2(inner.right(), inner.top()), PI + FRAC_PI_2),
    ];
    let arc = move |(middle, from): (Pos2, f32)| {
        (0..=CORNER)
            .map(move |step| middle + Vec2::angled(from + FRAC_PI_2 * f32::from(step) / f32::from(CORNER)) * round)
    };
    corners.into_iter().flat_map(arc).collect()
}
