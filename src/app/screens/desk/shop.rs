//! What is seen of a visitor of a shop before and while somebody writes with them: their moves, and their basket.

use super::Desk;
use crate::app::{theme, widgets};
use crate::conversation::Phase;
use crate::office::{InHand, minutes};
use crate::scenario::Opening;
use crate::words::{EventKind, Id};
use egui::Ui;

/// Moves that are shown, the newest first.
const MOVES: usize = 4;

/// Draws it, where the scenario has any of it.
pub(super) fn ui(desk: Desk<'_>, ui: &mut Ui) {
    let scenario = &desk.hand.attempt.program().scenario;
    if scenario.nodes.iter().any(|node| matches!(node.value.opens, Opening::Visits(_))) {
        widgets::card(ui, |ui| visitor(desk, ui));
    }
    if !scenario.products.is_empty() {
        widgets::card(ui, |ui| basket(desk, ui));
    }
}

/// How long the visitor has been looking around, and what was seen.
fn visitor(desk: Desk<'_>, ui: &mut Ui) {
    let (hand, tongue) = (desk.hand, desk.tongue);
    let state = hand.attempt.state();
    widgets::strong(ui, tongue.say("desk-visitor"));
    let node = hand.attempt.program().scenario.nodes.0.get(usize::from(state.node));
    let looks_around = node.is_some_and(|node| matches!(node.value.opens, Opening::Visits(_)));
    if looks_around && state.phase == Phase::Talk {
        let since = u64::from(state.stage) * hand.beat_ms() + hand.clock.passed_ms();
        let time = minutes((since / 1000) as u32);
        widgets::small(ui, tongue.fill("desk-looking", &[("time", time.into())]));
    }
    let moves = hand.attempt.events().iter().rev().filter_map(|event| match &event.kind {
        EventKind::TimelineEvent { event: id, text } if is_move(hand, id) => Some((event.at_s, text)),
        _ => None,
    });
    let mut seen = false;
    for (at_s, text) in moves.take(MOVES) {
        widgets::small(ui, format!("{}  {text}", minutes(at_s)));
        seen = true;
    }
    if !seen {
        widgets::small(ui, tongue.say("desk-no-moves"));
    }
}

/// Whether something that happened is a visitor's move.
fn is_move(hand: InHand<'_>, id: &Id) -> bool {
    hand.attempt.program().scenario.nodes.iter().any(|node| match &node.value.opens {
        Opening::Visits(visits) => visits.signals.position(id).is_some(),
        Opening::Line { .. } | Opening::Flood(_) => false,
    })
}

/// What lies in the basket, with its prices.
fn basket(desk: Desk<'_>, ui: &mut Ui) {
    let (attempt, tongue) = (desk.hand.attempt, desk.tongue);
    let state = attempt.state();
    widgets::strong(ui, tongue.say("desk-basket"));
    let mut empty = true;
    for (place, product) in attempt.program().scenario.products.iter().enumerate() {
        if state.basket >> place & 1 == 1 {
            let price = tongue.number(product.value.price as f64, 0);
            widgets::figure_row(ui, attempt.speech().say(&product.value.name), price);
            empty = false;
        }
    }
    if empty {
        widgets::small(ui, tongue.say("desk-basket-empty"));
    } else {
        ui.separator();
        let sum = tongue.number(attempt.program().rules.basket_value(state) as f64, 0);
        widgets::figure_row(ui, tongue.say("desk-basket-sum"), sum);
    }
    let declined: Vec<String> = attempt
        .events()
        .iter()
        .filter_map(|event| match &event.kind {
            EventKind::ProductOffered { product, accepted: false } => {
                let product = attempt.program().scenario.products.get(product)?;
                Some(attempt.speech().say(&product.name))
            }
            _ => None,
        })
        .collect();
    if !declined.is_empty() {
        let what = declined.join(", ");
        widgets::tinted(ui, tongue.fill("desk-declined", &[("what", what.into())]), theme::quiet());
    }
}
