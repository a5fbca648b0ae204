//! The two ledgers: what the trainee reached, and what the company itself made impossible.

use crate::app::{theme, widgets};
use crate::office::{SHOWN, Sitting, minutes};
use crate::scenario::{DEFICITS, DIMENSIONS};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// The score, whether it passed and why not, what could be reached, and luck.
pub(super) fn score(card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    let points = |points: f64| FluentValue::from(tongue.number(points, 1));
    ui.horizontal(|ui| {
        widgets::bold(ui, tongue.number(card.score, 1), theme::FIGURE, theme::INK);
        ui.vertical(|ui| {
            ui.add_space(theme::GAP);
            widgets::small(ui, tongue.say("debrief-of-100"));
        });
    });
    if card.passed {
        widgets::pill(ui, format!("✓ {}", tongue.say("card-passed")), theme::GOOD, theme::GOOD_TINT);
    } else {
        widgets::pill(ui, format!("✗ {}", tongue.say("card-not-passed")), theme::BAD, theme::BAD_TINT);
    }
    for cap in &card.caps {
        let text = tongue.say(&format!("cap-{}", cap.kind.word()));
        let lost = if cap.lost >= SHOWN { format!(" ({})", tongue.number(-cap.lost, 1)) } else { String::new() };
        widgets::tinted(ui, format!("{text}{lost}"), theme::BAD);
    }
    if let Some(achievable) = card.achievable {
        widgets::small(ui, tongue.fill("card-achievable", &[("points", points(achievable))]));
    }
    let luck = if card.luck >= SHOWN {
        tongue.fill("card-lucky", &[("points", points(card.luck))])
    } else if card.luck <= -SHOWN {
        tongue.fill("card-unlucky", &[("points", points(-card.luck))])
    } else {
        tongue.say("card-no-luck")
    };
    widgets::small(ui, luck);
    if !card.exact {
        widgets::small(ui, tongue.say("card-estimated"));
    }
}

/// Points reached by dimension, each with what could be reached in it.
pub(super) fn dimensions(card: &Scorecard, sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("card-dimensions"));
    let weights = &sitting.attempt.program().scenario.weights;
    let all = weights.iter().fold(0.0, |sum, weight| sum + weight);
    for ((name, points), weight) in DIMENSIONS.iter().zip(card.dimensions.0).zip(weights) {
        let most = if all > 0.0 { weight * 100.0 / all } else { 0.0 };
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("points", tongue.number(points, 1).into()), ("most", tongue.number(most, 0).into())];
        let figure = tongue.fill("debrief-of", &blanks);
        widgets::small(ui, format!("{}: {figure}", tongue.say(&format!("dimension-{name}"))));
        let share = if most > 0.0 { points / most } else { 0.0 };
        widgets::bar(ui, share as f32, if share < 0.5 { theme::LOSS } else { theme::ACCENT });
    }
}

/// The measures of the contact.
pub(super) fn measures(card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("card-measures"));
    for (name, value) in &card.measures {
        let figure = if name.ends_with("_s") { minutes(value.max(0.0) as u32) } else { tongue.number(*value, 0) };
        widgets::figure_row(ui, tongue.say(&format!("measure-{}", name.replace('_', "-"))), figure);
    }
}

/// What the company's own flaws cost, each with where it comes from; the dearest first.
pub(super) fn company(card: &Scorecard, sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let (flaws, speech) = (&sitting.attempt.program().scenario.flaws, sitting.attempt.speech());
    widgets::heading(ui, tongue.say("card-company"));
    let mut losses: Vec<_> = card.company.iter().collect();
    losses.sort_by(|a, b| b.points.total_cmp(&a.points));
    for loss in losses {
        let Some(flaw) = flaws.0.get(loss.flaw) else { continue };
        let deficit = DEFICITS.get(flaw.value.deficit).copied().unwrap_or_default();
        ui.horizontal_top(|ui| {
            widgets::pill(ui, tongue.number(-loss.points, 1), theme::BAD, theme::BAD_TINT);
            ui.vertical(|ui| {
                widgets::text(ui, speech.say(&flaw.value.what));
                let meaning = tongue.say(&format!("deficit-{}", deficit.to_lowercase()));
                widgets::small(ui, format!("{deficit}, {meaning}: {}", speech.say(&flaw.value.origin)));
            });
        });
    }
    if card.company.is_empty() {
        widgets::small(ui, tongue.say("card-company-nothing"));
    }
}
