//! The five figures one looks at first, of A and of B, with what sets them apart.

use super::super::View;
use super::super::figures::{CHANCE, stretch};
use super::intervals;
use crate::app::{theme, widgets};
use crate::office::lab::Comparison;
use crate::queueing::{Difference, Estimate, Unit, metric};
use crate::tongue::FluentValue;
use egui::{Color32, Ui, Vec2};

/// The least width of a card.
const WIDTH: f32 = 148.0;

/// The room between the figure of A and that of B.
const BETWEEN: f32 = theme::GAP / 2.0;

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
    let fit = ((ui.available_width() / WIDTH) as usize).clamp(1, cards.len().max(1));
    // Rows of about the same number, each over the whole width.
    let columns = cards.len().div_ceil(cards.len().div_ceil(fit).max(1)).max(1);
    let said: Vec<Words> = cards.iter().map(|card| Words::of(view, card)).collect();
    for row in said.chunks(columns) {
        let gaps = ui.spacing().item_spacing.x * (row.len() as f32 - 1.0);
        let room = (ui.available_width() - gaps) / row.len() as f32 - 2.0 * (theme::GAP + 1.0);
        let height = row.iter().map(|words| words.height(room, ui)).fold(0.0_f32, f32::max);
        widgets::columns(ui, row.len(), |places| {
            for (place, words) in places.iter_mut().zip(row) {
                widgets::card(place, |ui| {
                    ui.set_min_height(height);
                    words.ui(ui);
                });
            }
        });
    }
    ui.add_space(theme::GAP / 4.0);
}

/// What a card says.
struct Words {
    title: String,
    before: String,
    after: String,
    /// What sets both apart.
    apart: Option<String>,
    below: String,
    ink: Color32,
}

impl Words {
    fn of(view: View<'_>, card: &Card<'_>) -> Words {
        let said = view.said();
        let unit = metric(card.key).map_or(Unit::Count, |metric| metric.unit);
        let to = FluentValue::from(said.known(unit, card.after));
        let apart = card.difference.map(|difference| {
            let apart = said.difference(difference);
            if difference.could_be_chance {
                format!("{CHANCE} {} · {}", apart, view.say("compare-outcome-could-be-chance"))
            } else {
                view.fill("lab-difference", &[("difference", apart.into())])
            }
        });
        Words {
            title: card.title.clone(),
            before: said.known(unit, card.before),
            after: view.fill("lab-card-to", &[("value", to)]),
            apart,
            below: card.below.clone(),
            ink: colour(card),
        }
    }

    /// How large the figures of A and of B are in a width, and whether they stand beside each other.
    fn pair(&self, room: f32, ui: &Ui) -> (Vec2, Vec2, bool) {
        let size =
            |text: &str, size: f32| widgets::galley(ui, text, &theme::bold(size), theme::ink(), f32::INFINITY).size();
        let (before, after) = (size(&self.before, theme::TITLE), size(&self.after, theme::BODY));
        (before, after, before.x + BETWEEN + after.x <= room)
    }

    /// The height of all of it in a width, so that cards side by side are equally high.
    fn height(&self, room: f32, ui: &Ui) -> f32 {
        let between = ui.spacing().item_spacing.y;
        let small =
            |text: &str| widgets::galley(ui, text, &theme::plain(theme::SMALL), theme::ink(), room).size().y + between;
        let (before, after, beside) = self.pair(room, ui);
        let pair = if beside { before.y.max(after.y) } else { before.y + between + after.y };
        let more = self.apart.as_deref().into_iter().chain(Some(self.below.as_str()).filter(|below| !below.is_empty()));
        small(&self.title) + pair + between + more.map(small).sum::<f32>() - between
    }

    fn ui(&self, ui: &mut Ui) {
        widgets::small(ui, self.title.as_str());
        let (.., beside) = self.pair(ui.available_width(), ui);
        let pair = |ui: &mut Ui| {
            widgets::bold(ui, self.before.as_str(), theme::TITLE, theme::ink());
            widgets::bold(ui, self.after.as_str(), theme::BODY, self.ink);
        };
        if beside {
            widgets::line(ui, |ui| {
                ui.spacing_mut().item_spacing.x = BETWEEN;
                pair(ui);
            });
        } else {
            pair(ui);
        }
        if let Some(apart) = &self.apart {
            widgets::tinted(ui, apart.as_str(), self.ink);
        }
        if !self.below.is_empty() {
            widgets::small(ui, self.below.as_str());
        }
    }
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
