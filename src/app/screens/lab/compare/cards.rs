//! The five figures one looks at first, of A and of B, with what sets them apart.

use super::super::View;
use super::super::figures::{CHANCE, stretch};
use super::intervals;
use crate::app::{theme, widgets};
use crate::office::lab::Comparison;
use crate::queueing::{Difference, Estimate, metric};
use crate::tongue::FluentValue;
use egui::{Color32, Ui};

/// The least width of a card, and its height inside.
const WIDTH: f32 = 148.0;
const HEIGHT: f32 = 78.0;

/// The figures, each with the way that is better: 1 up, -1 down, 0 neither.
const FIGURES: [(&str, f64); 4] = [("service_level", 1.0), ("asa_s", -1.0), ("occupancy", 0.0), ("cost", -1.0)];

/// What one card shows.
struct Card<'a> {
    title: String,
    key: &'a str,
    before: Option<Estimate>,
    after: Option<Estimate>,
    difference: Option<&'a Difference>,
    better: f64,
    below: String,
}

/// Draws them.
pub(super) fn ui(view: View<'_>, comparison: &Comparison, interval: Option<f64>, ui: &mut Ui) {
    let mut cards: Vec<Card<'_>> = lost(view, comparison, interval).into_iter().collect();
    let target = view.lab.plan().map(|plan| plan.service_level.share);
    for (key, better) in FIGURES {
        let below = match (key, target) {
            ("service_level", Some(share)) => {
                view.fill("lab-target", &[("share", view.said().percent(share, 0).into())])
            }
            _ => String::new(),
        };
        cards.push(Card {
            title: view.said().name(key),
            key,
            before: comparison.baseline.overall.get(key),
            after: comparison.proposal.overall.get(key),
            difference: comparison.difference(key),
            better,
            below,
        });
    }
    let columns = ((ui.available_width() / WIDTH) as usize).clamp(1, cards.len().max(1));
    for row in cards.chunks(columns) {
        widgets::columns(ui, columns, |places| {
            for (place, card) in places.iter_mut().zip(row) {
                widgets::card(place, |ui| {
                    ui.set_min_height(HEIGHT);
                    one(view, card, ui);
                });
            }
        });
    }
    ui.add_space(theme::GAP / 4.0);
}

/// The share that is lost in one interval: the one that was chosen, or the worst.
fn lost<'a>(view: View<'_>, comparison: &'a Comparison, interval: Option<f64>) -> Option<Card<'a>> {
    let from_s = intervals::looked_at(view, comparison, interval)?;
    let figures = |summary: &'a crate::queueing::Summary| {
        let found = summary.intervals.iter().find(|interval| interval.from_s == from_s)?;
        found.figures.get("lost_share")
    };
    let apart = comparison.intervals.iter().find(|interval| interval.from_s == from_s);
    let difference =
        apart.and_then(|interval| interval.differences.iter().find(|found| found.metric.key == "lost_share"));
    let length = intervals::length_s(view);
    Some(Card {
        title: view.fill("lab-lost-in", &[("interval", stretch(from_s, from_s + length).into())]),
        key: "lost_share",
        before: figures(&comparison.baseline),
        after: figures(&comparison.proposal),
        difference,
        better: -1.0,
        below: String::new(),
    })
}

fn one(view: View<'_>, card: &Card<'_>, ui: &mut Ui) {
    let said = view.said();
    let Some(unit) = metric(card.key).map(|metric| metric.unit) else { return };
    widgets::small(ui, card.title.as_str());
    let colour = colour(card);
    widgets::line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP / 2.0;
        widgets::bold(ui, said.known(unit, card.before), theme::TITLE, theme::ink());
        let to = FluentValue::from(said.known(unit, card.after));
        widgets::bold(ui, view.fill("lab-card-to", &[("value", to)]), theme::BODY, colour);
    });
    if let Some(difference) = card.difference {
        let apart = said.difference(difference);
        let line = if difference.could_be_chance {
            format!("{CHANCE} {} · {}", apart, view.say("compare-outcome-could-be-chance"))
        } else {
            view.fill("lab-difference", &[("difference", apart.into())])
        };
        widgets::tinted(ui, line, colour);
    }
    if !card.below.is_empty() {
        widgets::small(ui, card.below.as_str());
    }
}

/// Grey when it could be chance, else by whether it is better.
fn colour(card: &Card<'_>) -> Color32 {
    let known = card.difference.filter(|difference| !difference.could_be_chance);
    match known.and_then(|difference| difference.mean) {
        Some(mean) if mean * card.better > 0.0 => theme::good(),
        Some(mean) if mean * card.better < 0.0 => theme::bad(),
        Some(_) => theme::ink(),
        None => theme::quiet(),
    }
}
