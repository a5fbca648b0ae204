//! The floor drawn by egui, where there is no bevy: in tests and in pictures.

use super::figures::Shape;
use super::outline::{OPEN, outline};
use super::stage::{Piece, Stage};
use egui::{Painter, Stroke};

/// Draws everything that stands on a stage.
pub(super) fn paint(stage: &Stage, painter: &Painter) {
    let painter = painter.with_clip_rect(stage.rect);
    for piece in &stage.pieces {
        one(piece, &painter);
    }
}

fn one(piece: &Piece, painter: &Painter) {
    if piece.shape == Shape::Ring {
        let radius = piece.rect.width() / 2.0;
        let thick = radius * (1.0 - OPEN);
        painter.circle_stroke(piece.rect.center(), radius - thick / 2.0, Stroke::new(thick, piece.colour));
    } else {
        let corners = outline(piece.shape, piece.rect, piece.roundness);
        painter.add(egui::Shape::convex_polygon(corners, piece.colour, Stroke::NONE));
    }
}
