//! Every attempt in a row, the newest first. Only the rows that can be seen are drawn, however many there are.

use super::{fitted, title};
use crate::app::{theme, widgets};
use crate::office::{Office, Tried};
use crate::tongue::{FluentValue, Tongue};
use egui::{Color32, Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use std::fmt::Debug;
use std::hash::Hash;
use std::ops::Range;

/// Columns besides the scenario, each with its width; with less room than [`NARROW`] a row has two lines instead.
const DATE: f32 = 104.0;
const MODE: f32 = 92.0;
const SCORE: f32 = 76.0;
const PASSED: f32 = 120.0;
const GUESS: f32 = 132.0;
const NARROW: f32 = 700.0;

/// The height of a row of one line, and of two.
const ONE: f32 = 26.0;
const TWO: f32 = 46.0;

/// The room inside a cell.
const PAD: f32 = 6.0;

/// Draws them.
pub(super) fn ui(office: &Office, shown: &[&Tried], tongue: &Tongue, ui: &mut Ui) {
    let is_wide = ui.available_width() >= NARROW;
    let height = if is_wide { ONE } else { TWO };
    if is_wide {
        let heads = ["date", "scenario", "mode", "score", "result", "guess"];
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ONE), Sense::hover());
        let heads = heads.map(|head| (tongue.say(&format!("progress-{head}")), theme::quiet()));
        cells(rect, &heads, "heads", ui);
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height * shown.len() as f32), Sense::hover());
    for place in seen(rect, ui.clip_rect(), height, shown.len()) {
        let Some(tried) = shown.iter().rev().nth(place) else { break };
        let top = pos2(rect.left(), rect.top() + place as f32 * height);
        let row = Rect::from_min_size(top, vec2(rect.width(), height));
        ui.painter().hline(row.x_range(), row.top(), Stroke::new(1.0, theme::track()));
        let texts = texts(office, tried, tongue);
        if is_wide {
            cells(row, &texts, place, ui);
        } else {
            let [(date, _), (scenario, ink), rest @ ..] = &texts;
            let rest = rest.iter().map(|(text, _)| text.as_str()).filter(|text| !text.is_empty());
            let below: Vec<&str> = std::iter::once(date.as_str()).chain(rest).collect();
            let (first, second) = row.split_top_bottom_at_fraction(0.5);
            cell(first, scenario, *ink, (place, 0), ui);
            cell(second, &below.join(" · "), theme::quiet(), (place, 1), ui);
        }
    }
}

/// The rows of which something can be seen.
fn seen(rect: Rect, clip: Rect, height: f32, rows: usize) -> Range<usize> {
    let first = ((clip.top() - rect.top()) / height).floor().max(0.0) as usize;
    let last = ((clip.bottom() - rect.top()) / height).ceil().max(0.0) as usize;
    first.min(rows)..last.min(rows)
}

/// What stands in a row, each with its colour.
fn texts(office: &Office, tried: &Tried, tongue: &Tongue) -> [(String, Color32); 6] {
    let date: String = tried.at.map(|at| at.to_string().chars().take(10).collect()).unwrap_or_default();
    let (word, colour) = if tried.passed { ("card-passed", theme::good()) } else { ("card-not-passed", theme::bad()) };
    [
        (date, theme::quiet()),
        (title(office, &tried.scenario), theme::ink()),
        (tongue.say(&format!("records-mode-{}", tried.mode.word())), theme::quiet()),
        (tongue.fill("progress-points", &[("points", tongue.number(tried.score, 0).into())]), theme::ink()),
        (tongue.say(word), colour),
        (guess(tried, tongue), theme::quiet()),
    ]
}

/// The own guess against the score; empty where nobody guessed.
fn guess(tried: &Tried, tongue: &Tongue) -> String {
    let guessed = tried.reflection.as_ref().and_then(|reflection| reflection.guessed_points);
    let (Some(guessed), Some(off)) = (guessed, tried.overrated()) else { return String::new() };
    let off = off.round();
    let key = match off {
        above if above > 0.0 => "progress-guess-above",
        below if below < 0.0 => "progress-guess-below",
        _ => "progress-guess-right",
    };
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("guess", FluentValue::from(guessed)), ("points", tongue.number(off.abs(), 0).into())];
    tongue.fill(key, &blanks)
}

/// Texts in their columns.
fn cells(row: Rect, texts: &[(String, Color32); 6], salt: impl Hash + Debug + Copy, ui: &mut Ui) {
    let scenario = (row.width() - DATE - MODE - SCORE - PASSED - GUESS).max(0.0);
    let mut after = 0.0;
    for (number, ((text, colour), width)) in texts.iter().zip([DATE, scenario, MODE, SCORE, PASSED, GUESS]).enumerate()
    {
        let from = if theme::is_mirrored() { row.right() - after - width } else { row.left() + after };
        let place = Rect::from_min_size(pos2(from, row.top()), vec2(width, row.height()));
        cell(place, text, *colour, (salt, number), ui);
        after += width;
    }
}

/// A text in its place, cut where it would not fit.
fn cell(place: Rect, text: &str, colour: Color32, salt: impl Hash + Debug, ui: &mut Ui) {
    let place = place.shrink2(vec2(PAD / 2.0, PAD / 2.0));
    let short = fitted(ui, text, theme::SMALL, place.width());
    let mut inside = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(place));
    let shown = widgets::tinted(&mut inside, short.as_str(), colour);
    if short != text {
        shown.on_hover_text(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_seen_is_drawn() {
        let at = |top: f32| Rect::from_min_size(pos2(0.0, top), vec2(800.0, ONE * 500.0));
        let clip = Rect::from_min_size(pos2(0.0, 100.0), vec2(800.0, 600.0));
        assert_eq!(seen(at(100.0), clip, ONE, 500), 0..24);
        assert_eq!(seen(at(800.0), clip, ONE, 500), 0..0, "it begins below the window");
        let far = seen(at(100.0 - 490.0 * ONE), clip, ONE, 500);
        assert_eq!(far, 490..500);
        assert!(seen(at(-20_000.0), clip, ONE, 500).is_empty(), "it ends above the window");
        assert!(seen(at(100.0), clip, ONE, 0).is_empty());
    }
}
