//! The floor as both painters draw it: every figure with its place on the screen and its colour.

use super::figures::{Doing, Figure, Key, Kind, Light, Part, Patience, Shape};
use crate::app::theme;
use egui::{Color32, Rect, pos2, vec2};

/// One figure on the screen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Piece {
    /// Who or what it is.
    pub key: Key,
    /// Its outline.
    pub shape: Shape,
    /// Where it stands.
    pub rect: Rect,
    /// Its colour.
    pub colour: Color32,
    /// How round the corners of a slab are.
    pub roundness: f32,
}

/// A floor on the screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Stage {
    /// Where it is.
    pub rect: Rect,
    /// What stands on it, in the order of drawing.
    pub pieces: Vec<Piece>,
}

impl Stage {
    /// Puts figures on the screen.
    pub(super) fn of(figures: &[Figure], rect: Rect) -> Stage {
        let pieces = figures.iter().filter(|figure| !matches!(figure.kind, Kind::More(_)));
        Stage { rect, pieces: pieces.map(|figure| piece(figure, rect)).collect() }
    }
}

/// Where a figure is on the screen: lines may run from the right.
pub(super) fn place(figure: &Figure, rect: Rect) -> Rect {
    let scale = rect.height();
    let along = figure.place.0 * scale;
    let x = if theme::is_mirrored() { rect.right() - along } else { rect.left() + along };
    let size = vec2(figure.size.0, figure.size.1) * scale;
    Rect::from_center_size(pos2(x, rect.top() + figure.place.1 * scale), size)
}

fn piece(figure: &Figure, rect: Rect) -> Piece {
    let roundness = if matches!(figure.kind, Kind::Desk | Kind::OwnDesk) { 3.0 } else { theme::ROUND };
    Piece {
        key: figure.key,
        shape: figure.kind.shape(),
        rect: place(figure, rect),
        colour: colour(figure.kind),
        roundness,
    }
}

fn colour(kind: Kind) -> Color32 {
    match kind {
        Kind::Ground(Part::Departments) => theme::track(),
        Kind::Ground(_) => theme::theirs(),
        Kind::Alarm => theme::bad_tint(),
        Kind::Desk => theme::edge(),
        Kind::OwnDesk | Kind::Mark => theme::accent(),
        Kind::Waiting(Patience::Fresh) => theme::anger(0),
        Kind::Waiting(Patience::Thin) => theme::anger(2),
        Kind::Waiting(Patience::Ending) => theme::anger(4),
        Kind::Agent(Doing::Free) => theme::good(),
        Kind::Agent(Doing::Talking | Doing::CallingBack) => theme::ink(),
        Kind::Agent(Doing::Stuck) => theme::loss(),
        Kind::Served | Kind::Agent(Doing::AfterCall | Doing::Away) | Kind::More(_) => theme::quiet(),
        Kind::Department(Light::Open | Light::Answering) => theme::anger(0),
        Kind::Department(Light::Busy) => theme::anger(2),
        Kind::Department(Light::Dark) => theme::quiet(),
    }
}
