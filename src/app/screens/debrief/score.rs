//! The score with what it takes to pass, the trainee's own guess beside it, luck and what could be reached.

use crate::app::{theme, widgets};
use crate::office::{SHOWN, luck_said};
use crate::records::Reflection;
use crate::scenario::DIMENSIONS;
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// That figures are estimates, and what they may be off by.
pub(super) fn estimated(card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    if !card.exact {
        let points = FluentValue::from(tongue.number(card.uncertainty, 1));
        widgets::small(ui, tongue.fill("card-estimated", &[("points", points)]));
    }
}

/// The score, whether it passed and why not, and how near the guess was.
pub(super) fn score(card: &Scorecard, reflection: Option<&Reflection>, tongue: &Tongue, ui: &mut Ui) {
    widgets::small(ui, tongue.say("debrief-your-score"));
    widgets::line(ui, |ui| {
        widgets::bold(ui, tongue.number(card.score, 1), theme::FIGURE, theme::ink());
        let of = tongue.say("debrief-of-100");
        // It stays together: in the next row, where there is no room beside the figure.
        let wide = widgets::galley(ui, &of, &theme::plain(theme::SMALL), theme::ink(), f32::INFINITY).size().x;
        if ui.available_size_before_wrap().x < wide {
            ui.end_row();
        }
        widgets::small(ui, of);
    });
    estimated(card, tongue, ui);
    if card.passed {
        widgets::pill(ui, format!("✓ {}", tongue.say("card-passed")), theme::good(), theme::good_tint());
    } else {
        widgets::pill(ui, format!("✗ {}", tongue.say("card-not-passed")), theme::bad(), theme::bad_tint());
    }
    for cap in &card.caps {
        let text = tongue.say(&format!("cap-{}", cap.kind.word()));
        let lost = if cap.lost >= SHOWN { format!(" ({})", tongue.number(-cap.lost, 1)) } else { String::new() };
        widgets::tinted(ui, format!("{text}{lost}"), theme::bad());
    }
    widgets::small(ui, tongue.say("debrief-passes"));
    if let Some(guessed) = reflection.and_then(|reflection| reflection.guessed_points) {
        guess(card.score, guessed, tongue, ui);
    }
}

/// The guess and the result as two bars on one scale.
fn guess(score: f64, guessed: u32, tongue: &Tongue, ui: &mut Ui) {
    ui.add_space(theme::GAP / 2.0);
    let guessed = f64::from(guessed);
    // Whole points were guessed; the result has the tenth that it has above.
    for (key, points, decimals, colour) in
        [("debrief-guess", guessed, 0, theme::quiet()), ("debrief-result", score, 1, theme::accent())]
    {
        let figure = FluentValue::from(tongue.number(points, decimals));
        widgets::small(ui, tongue.fill(key, &[("points", figure)]));
        widgets::bar(ui, (points / 100.0) as f32, colour);
    }
    let off = score - guessed;
    let key = match off {
        off if off > 10.0 => "debrief-guess-low",
        off if off < -10.0 => "debrief-guess-high",
        _ => "debrief-guess-near",
    };
    let points = FluentValue::from(tongue.number(off.abs(), 1));
    widgets::small(ui, tongue.fill(key, &[("points", points)]));
}

/// What nobody owes to themselves: what this house allows, and luck.
pub(super) fn apart(card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    if let Some(achievable) = card.achievable {
        let points = FluentValue::from(tongue.number(achievable, 1));
        widgets::text(ui, tongue.fill("card-achievable", &[("points", points)]));
    }
    widgets::text(ui, luck_said(card.luck, tongue));
}

/// What could be reached in each dimension.
pub(super) fn most(weights: &[f64; 6]) -> [f64; 6] {
    let all = weights.iter().fold(0.0, |sum, weight| sum + weight);
    weights.map(|weight| if all > 0.0 { weight * 100.0 / all } else { 0.0 })
}

/// Points reached by dimension, each with what could be reached in it.
pub(super) fn dimensions(card: &Scorecard, weights: &[f64; 6], tongue: &Tongue, ui: &mut Ui) {
    super::radar::ui(&card.dimensions.0, &most(weights), tongue, ui);
    for ((name, points), most) in DIMENSIONS.iter().zip(card.dimensions.0).zip(most(weights)) {
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("points", tongue.number(points, 1).into()), ("most", tongue.number(most, 0).into())];
        let figure = tongue.fill("debrief-of", &blanks);
        widgets::small(ui, format!("{}: {figure}", tongue.say(&format!("dimension-{name}"))));
        let share = if most > 0.0 { points / most } else { 0.0 };
        widgets::bar(ui, share as f32, if share < 0.5 { theme::loss() } else { theme::accent() });
    }
}
