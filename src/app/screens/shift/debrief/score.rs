//! What a shift was worth: in the lead's chair its score, what cost most, what went well and how all of it is made up; in
//! the agent's the mean of its contacts.

use super::Told;
use crate::app::screens::debrief::fold::{cells, fold};
use crate::app::{theme, widgets};
use crate::office::{CardState, ContactCard, ItemSaid, item_said, left_out_said};
use crate::shift::{Chair, LeadScore, ScoreItem};
use crate::tongue::FluentValue;
use egui::Ui;

/// Items that are shown at once: three can be thought over, eight cannot.
const DEAREST: usize = 3;

/// The width of the points in the table, and the width from which on it has four columns.
const GOT: f32 = 96.0;
const WIDE: f32 = 620.0;

/// Draws the figure with what is to be known of it in ten seconds.
pub(super) fn ui(told: Told<'_>, ui: &mut Ui) {
    match (told.on.chair(), &told.report.score) {
        (Chair::Lead, Some(score)) => {
            widgets::card(ui, |ui| {
                figure(told, "lead-score-yours", score.score, ui);
                dearest(told, score, ui);
            });
            good(told, score, ui);
        }
        (Chair::Lead, None) => {
            widgets::card(ui, |ui| widgets::small(ui, told.shown.tongue.say("lead-score-nothing")));
        }
        (Chair::Agent, _) => mean(told, ui),
    }
}

/// Draws how the score is made up, folded; nothing where there is none.
pub(super) fn table(told: Told<'_>, ui: &mut Ui) {
    let Some(score) = &told.report.score else { return };
    let tongue = told.shown.tongue;
    fold(ui, tongue.say("lead-score-table"), None, false, |ui| {
        let widths = widths(ui);
        let heads = ["lead-score-head-measure", "lead-score-head-value", "lead-score-head-target"];
        cells(ui, &widths, |ui, place| {
            let key = if place + 1 == widths.len() { Some(&"lead-score-head-points") } else { heads.get(place) };
            if let Some(key) = key {
                widgets::small(ui, tongue.say(key));
            }
        });
        for item in &score.items {
            ui.separator();
            row(told, item, &widths, ui);
        }
        ui.separator();
        widgets::small(ui, tongue.say("lead-score-adds-up"));
        for left in &score.left_out {
            widgets::small(ui, left_out_said(left, tongue));
        }
        if score.items.iter().any(|item| !item.is_written) {
            widgets::small(ui, tongue.say("lead-score-assumed"));
        }
    });
}

/// The widths of the table's columns: four, or two where there is little room.
fn widths(ui: &Ui) -> Vec<f32> {
    let (width, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
    if width < WIDE {
        return vec![(width - GOT - gap).max(120.0), GOT];
    }
    let room = width - GOT - 3.0 * gap;
    vec![room * 0.44, room * 0.2, room * 0.36, GOT]
}

/// An item: what is measured and why it gave what it gave, what it came to, its target, and the points.
fn row(told: Told<'_>, item: &ScoreItem, widths: &[f32], ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let said = said(told, item);
    let mark = if item.is_written { "" } else { " *" };
    let target = format!("{}{mark}", said.target);
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("points", tongue.number(item.points, 1).into()), ("of", tongue.number(item.of, 1).into())];
    let got = tongue.fill("lead-score-got", &blanks);
    let narrow = widths.len() < 4;
    cells(ui, widths, |ui, place| match place {
        0 => {
            widgets::strong(ui, said.name.as_str());
            widgets::small(ui, said.because.as_str());
            if narrow {
                widgets::text(ui, said.value.as_str());
                widgets::small(ui, target.as_str());
            }
        }
        1 if !narrow => drop(widgets::text(ui, said.value.as_str())),
        2 if !narrow => drop(widgets::small(ui, target.as_str())),
        _ => drop(widgets::strong(ui, got.as_str())),
    });
}

fn said(told: Told<'_>, item: &ScoreItem) -> ItemSaid {
    item_said(item, told.on.stage(), told.shown.language, told.shown.tongue)
}

/// A score in large figures.
fn figure(told: Told<'_>, key: &str, score: f64, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    widgets::small(ui, tongue.say(key));
    widgets::line(ui, |ui| {
        widgets::bold(ui, tongue.number(score, 1), theme::FIGURE, theme::ink());
        widgets::small(ui, tongue.say("debrief-of-100"));
    });
}

/// What cost most, and what would have been better.
fn dearest(told: Told<'_>, score: &LeadScore, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let all = score.dearest();
    if all.is_empty() {
        widgets::text(ui, tongue.say("lead-score-all-got"));
        return;
    }
    widgets::heading(ui, tongue.say("card-dearest"));
    for item in all.into_iter().take(DEAREST) {
        let said = said(told, item);
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("points", tongue.number(item.lost(), 1).into()), ("name", said.name.into())];
        ui.add_space(theme::GAP / 2.0);
        widgets::strong(ui, tongue.fill("lead-score-lost", &blanks));
        widgets::text(ui, said.because);
        if let Some(better) = said.better {
            widgets::small(ui, better);
        }
    }
}

/// The one thing that went best.
fn good(told: Told<'_>, score: &LeadScore, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let Some(best) = score.best() else {
        widgets::card(ui, |ui| widgets::small(ui, tongue.say("lead-score-no-good")));
        return;
    };
    let said = said(told, best);
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("points", tongue.number(best.points, 1).into()), ("of", tongue.number(best.of, 1).into())];
    let got = tongue.fill("lead-score-got", &blanks);
    widgets::edged(ui, theme::good_tint(), theme::edge(), |ui| {
        widgets::heading(ui, tongue.say("lead-score-good"));
        widgets::text(ui, said.because);
        widgets::small(ui, format!("{}: {got}", said.name));
    });
}

/// The mean of the contacts' scores, as soon as all of them are there.
fn mean(told: Told<'_>, ui: &mut Ui) {
    let (tongue, cards) = (told.shown.tongue, told.on.cards());
    let settled = cards.iter().filter(|card| matches!(card.state, CardState::Done(_) | CardState::Failed(_))).count();
    let scores: Vec<f64> = cards.iter().filter_map(ContactCard::card).map(|card| card.score).collect();
    let comes = settled < told.on.day.done().len();
    if scores.is_empty() && !comes {
        return;
    }
    widgets::card(ui, |ui| {
        if comes {
            widgets::small(ui, tongue.say("lead-score-mean"));
            widgets::text(ui, tongue.say("lead-score-mean-comes"));
        } else {
            let sum = scores.iter().fold(0.0, |sum, score| sum + score);
            figure(told, "lead-score-mean", sum / scores.len() as f64, ui);
        }
        widgets::small(ui, tongue.say("lead-score-mean-note"));
    });
}
