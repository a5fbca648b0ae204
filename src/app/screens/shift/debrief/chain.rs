//! How one thing led to the other: boxes with their figures, and arrows between them.

use crate::app::{theme, widgets};
use egui::{
    Align2, Color32, Galley, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// The widest and the narrowest a box may be, and the least height it has.
const WIDEST: f32 = 230.0;
const NARROWEST: f32 = 128.0;
const HEIGHT: f32 = 76.0;

/// The height of the figure below the words.
const FIGURE: f32 = 20.0;

/// The room between boxes along an arrow, and beside it.
const ARROW: f32 = 30.0;
const BESIDE: f32 = 12.0;

/// The size of an arrow's head.
const HEAD: f32 = 7.0;

/// The room around the words.
const PAD: f32 = 8.0;

/// A box.
pub(super) struct Node {
    /// What happened.
    pub text: String,
    /// How much of it.
    pub figure: String,
    pub edge: Color32,
}

/// Draws boxes in the order of the arrows between them, each from one place to another.
pub(super) fn ui(nodes: &[Node], links: &[(usize, usize)], ui: &mut Ui) {
    if nodes.is_empty() {
        return;
    }
    let ranks = ranks(nodes.len(), links);
    let last = ranks.iter().copied().max().unwrap_or(0);
    let width = ui.available_width();
    let along = (width - ARROW * last as f32) / (last + 1) as f32;
    let wide = along >= NARROWEST;
    let room = |rank: &usize| if wide { along.min(WIDEST) } else { share(&ranks, *rank, width) };
    let words = nodes.iter().zip(&ranks).map(|(node, rank)| words(node, room(rank), ui).size().y);
    let height = HEIGHT.max(words.fold(0.0, f32::max) + FIGURE + 2.0 * PAD);
    let places = if wide { across(&ranks, along.min(WIDEST), height) } else { down(&ranks, width, height) };
    let size = places.iter().fold(vec2(0.0, 0.0), |size, place| size.max(place.max.to_vec2()));
    let (whole, response) = ui.allocate_exact_size(size, Sense::hover());
    let said: Vec<String> = nodes.iter().map(|node| format!("{} {}", node.text, node.figure)).collect();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, said.join(" → ")));
    let places: Vec<Rect> = places.into_iter().map(|place| placed(place, whole)).collect();
    for (from, to) in links {
        if let (Some(from), Some(to)) = (places.get(*from), places.get(*to)) {
            arrow(*from, *to, ui);
        }
    }
    for (node, place) in nodes.iter().zip(&places) {
        drawn(node, *place, ui);
    }
}

/// How many arrows lie before each box at most.
fn ranks(number: usize, links: &[(usize, usize)]) -> Vec<usize> {
    let mut ranks = vec![0; number];
    // As often as there are boxes: a circle would go on for ever.
    for _ in 0..number {
        for (from, to) in links {
            if let Some(before) = ranks.get(*from).copied()
                && let Some(rank) = ranks.get_mut(*to)
            {
                *rank = (before + 1).max(*rank).min(number - 1);
            }
        }
    }
    ranks
}

/// One rank beside the other.
fn across(ranks: &[usize], width: f32, height: f32) -> Vec<Rect> {
    let beside = |place: usize| ranks.iter().take(place).filter(|rank| Some(*rank) == ranks.get(place)).count();
    let corner =
        |place: usize, rank: usize| pos2(rank as f32 * (width + ARROW), beside(place) as f32 * (height + BESIDE));
    let rects = ranks.iter().enumerate();
    rects.map(|(place, rank)| Rect::from_min_size(corner(place, *rank), vec2(width, height))).collect()
}

/// One rank below the other.
fn down(ranks: &[usize], width: f32, height: f32) -> Vec<Rect> {
    let beside = |place: usize| ranks.iter().take(place).filter(|rank| Some(*rank) == ranks.get(place)).count();
    let rects = ranks.iter().enumerate();
    rects
        .map(|(place, rank)| {
            let each = share(ranks, *rank, width);
            let corner = pos2(beside(place) as f32 * (each + BESIDE), *rank as f32 * (height + ARROW));
            Rect::from_min_size(corner, vec2(each, height))
        })
        .collect()
}

/// How wide a box is that shares a row with all others of its rank.
fn share(ranks: &[usize], rank: usize, width: f32) -> f32 {
    let of = ranks.iter().filter(|other| **other == rank).count().max(1);
    (width - BESIDE * (of - 1) as f32) / of as f32
}

/// What is written in a box of a width.
fn words(node: &Node, width: f32, ui: &Ui) -> Arc<Galley> {
    widgets::galley(ui, &node.text, &theme::plain(theme::SMALL), theme::ink(), width - 2.0 * PAD)
}

/// Where it stands in the whole: from the side where lines begin.
fn placed(place: Rect, whole: Rect) -> Rect {
    let left = if theme::is_mirrored() { whole.right() - place.right() } else { whole.left() + place.left() };
    Rect::from_min_size(pos2(left, whole.top() + place.top()), place.size())
}

fn drawn(node: &Node, place: Rect, ui: &Ui) {
    let painter = ui.painter();
    painter.rect(place, theme::ROUND, theme::card(), Stroke::new(1.5, node.edge), StrokeKind::Inside);
    let words = words(node, place.width(), ui);
    let corner = place.min + vec2(PAD, PAD);
    let left = if theme::is_mirrored() { place.right() - PAD - words.size().x } else { corner.x };
    let inside = painter.with_clip_rect(place.shrink(2.0));
    inside.galley(pos2(left, corner.y), words, theme::ink());
    let (at, anchor) = if theme::is_mirrored() {
        (place.left_bottom() + vec2(PAD, -PAD), Align2::LEFT_BOTTOM)
    } else {
        (place.right_bottom() - vec2(PAD, PAD), Align2::RIGHT_BOTTOM)
    };
    widgets::write(ui, at, anchor, &node.figure, theme::bold(theme::BODY), theme::ink());
}

fn arrow(from: Rect, to: Rect, ui: &Ui) {
    let (start, end) = ends(from, to);
    let stroke = Stroke::new(1.5, theme::quiet());
    ui.painter().line_segment([start, end], stroke);
    let way = (end - start).normalized();
    let side = way.rot90() * HEAD * 0.6;
    let neck = end - way * HEAD;
    ui.painter().add(Shape::convex_polygon(vec![end, neck + side, neck - side], theme::quiet(), Stroke::NONE));
}

/// Where an arrow leaves a box and meets the other one.
fn ends(from: Rect, to: Rect) -> (Pos2, Pos2) {
    if to.left() >= from.right() {
        (from.right_center(), to.left_center())
    } else if to.right() <= from.left() {
        (from.left_center(), to.right_center())
    } else if to.top() >= from.bottom() {
        (from.center_bottom(), to.center_top())
    } else {
        (from.center_top(), to.center_bottom())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_stands_after_what_it_follows_from() {
        assert_eq!(ranks(4, &[(0, 1), (1, 2), (0, 3), (3, 2)]), [0, 1, 2, 1]);
        // A circle ends somewhere.
        assert!(ranks(2, &[(0, 1), (1, 0)]).iter().all(|rank| *rank <= 1));
    }

    #[test]
    fn no_two_boxes_lie_on_each_other() {
        let ranks = ranks(4, &[(0, 1), (1, 2), (0, 3), (3, 2)]);
        for places in [across(&ranks, 140.0, HEIGHT), down(&ranks, 300.0, HEIGHT)] {
            for (number, one) in places.iter().enumerate() {
                assert!(places.iter().skip(number + 1).all(|other| !one.shrink(1.0).intersects(other.shrink(1.0))));
            }
        }
        // Boxes that need more room for their words stand as far from each other as low ones.
        let (low, high) = (down(&ranks, 300.0, HEIGHT), down(&ranks, 300.0, 2.0 * HEIGHT));
        assert_eq!(high[1].top() - high[0].bottom(), low[1].top() - low[0].bottom());
        assert_eq!(high[0].height(), 2.0 * HEIGHT);
    }
}
