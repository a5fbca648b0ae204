//! The first act: what the trainee thinks of it, before anything is shown. Whoever has said it compares, and learns.

use super::super::Local;
use super::super::before::page;
use super::Act;
use crate::app::{theme, widgets};
use crate::conversation::Offer;
use crate::office::{Command, Judging, Sitting, act, minutes};
use crate::records::Reflection;
use crate::scoring::naming;
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, ScrollArea, Slider, TextEdit, Ui, WidgetInfo, WidgetType};

/// The height of the list of moments.
const LIST: f32 = 210.0;

/// Where the slider stands before anybody has moved it.
const MIDDLE: u32 = 50;

/// The guess that is being made.
#[derive(Clone, Debug, Default)]
pub(super) struct Guess {
    points: Option<u32>,
    step: Option<usize>,
    why: String,
}

impl Guess {
    fn is_empty(&self) -> bool {
        self.points.is_none() && self.step.is_none() && self.why.trim().is_empty()
    }

    fn reflection(&self) -> Reflection {
        Reflection {
            guessed_points: self.points,
            guessed_step: self.step.and_then(|step| u32::try_from(step).ok()),
            explained: self.why.trim().to_string(),
            goal: None,
        }
    }
}

/// Draws it; `judging` is there while the card is still worked out.
pub fn ui(
    sitting: &Sitting,
    judging: Option<&Judging>,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    ScrollArea::vertical().id_salt("guess").auto_shrink([false, false]).show(ui, |ui| {
        page(ui, |ui| {
            widgets::bold(ui, tongue.say("guess-title"), theme::TITLE, theme::ink());
            widgets::small(ui, tongue.say("guess-why"));
            ui.add_space(theme::GAP / 2.0);
            points(&mut local.debrief.guess, tongue, ui);
            moment(sitting, &mut local.debrief.guess, tongue, ui);
            reason(&mut local.debrief.guess, tongue, ui);
            if let Some(judging) = judging {
                let thousands = FluentValue::from(judging.states() / 1000);
                widgets::small(ui, tongue.fill("guess-meanwhile", &[("thousands", thousands)]));
            }
            ui.add_space(theme::GAP / 2.0);
            widgets::line(ui, |ui| {
                let entered = widgets::pressed(ui, Key::Enter);
                let said = !local.debrief.guess.is_empty();
                let compare = ui.add_enabled_ui(said, |ui| widgets::primary(ui, tongue.say("guess-compare"))).inner;
                if compare.clicked() || (said && entered) {
                    outbox.push(Command::Reflect(local.debrief.guess.reflection()));
                    local.debrief.act = Act::Answer;
                }
                if widgets::quiet(ui, tongue.say("guess-skip")).clicked() {
                    local.debrief.act = Act::Answer;
                }
            });
        });
    });
}

/// How many points.
fn points(guess: &mut Guess, tongue: &Tongue, ui: &mut Ui) {
    let label = tongue.say("guess-points");
    widgets::strong(ui, label.as_str());
    widgets::line(ui, |ui| {
        let mut points = guess.points.unwrap_or(MIDDLE);
        ui.spacing_mut().slider_width = (ui.available_width() - 90.0).clamp(120.0, 520.0);
        let slider = ui.add(Slider::new(&mut points, 0..=100).show_value(false));
        slider.widget_info(|| WidgetInfo::slider(true, f64::from(points), &label));
        if slider.changed() || slider.clicked() {
            guess.points = Some(points);
        }
        let figure = guess.points.map_or_else(|| "–".to_string(), |points| tongue.number(f64::from(points), 0));
        widgets::bold(ui, figure, theme::TITLE, theme::accent());
    });
    ui.add_space(theme::GAP / 2.0);
}

/// Which of their own decisions cost most.
fn moment(sitting: &Sitting, guess: &mut Guess, tongue: &Tongue, ui: &mut Ui) {
    widgets::strong(ui, tongue.say("guess-moment"));
    let attempt = &sitting.attempt;
    let area = ScrollArea::vertical().id_salt("guess moments").max_height(LIST).min_scrolled_height(LIST);
    area.auto_shrink([false, true]).show(ui, |ui| {
        for (place, step) in attempt.steps().iter().enumerate() {
            if matches!(step.offer, Offer::Wait | Offer::Listen) {
                continue;
            }
            let words = naming::words(attempt.program(), attempt.speech(), &step.before, step.offer);
            let done = act(attempt, tongue, step.offer, words.as_deref());
            let chosen = guess.step == Some(place);
            let sign = if chosen { "✓" } else { "○" };
            let text = format!("{}   {done}", minutes(step.at_s));
            if widgets::row(ui, chosen, sign, theme::accent(), &text).clicked() {
                guess.step = (!chosen).then_some(place);
            }
        }
    });
    ui.add_space(theme::GAP / 2.0);
}

/// Why, in a line of their own.
fn reason(guess: &mut Guess, tongue: &Tongue, ui: &mut Ui) {
    let label = tongue.say("guess-reason");
    widgets::strong(ui, label.as_str());
    let field = TextEdit::singleline(&mut guess.why).horizontal_align(widgets::start()).char_limit(400);
    let field = ui.add(field.desired_width(ui.available_width()));
    field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &label));
}
