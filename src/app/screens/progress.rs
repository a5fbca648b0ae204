//! How it went so far: a small picture for each scenario and each dimension, and every attempt. Scores are for
//! learning: nothing is counted in a row, and nobody is compared with anybody.

mod shifts;
mod table;
mod trend;

use super::Local;
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::conversation::Speech;
use crate::office::{Command, Door, Office, Saved, Tried};
use crate::records::Mode;
use crate::scenario::DIMENSIONS;
use crate::tongue::{FluentValue, Tongue};
use egui::{ScrollArea, Ui};
use trend::{Dot, Picture};

/// The narrowest a picture may be.
const PICTURE: f32 = 216.0;

/// To which attempts the page is narrowed.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// To those at one scenario, by its id.
    pub scenario: Option<String>,
    /// To those that were played in one way.
    pub mode: Option<Mode>,
}

/// What only this page needs to remember.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// To which attempts it is narrowed.
    pub narrowed: Narrowed,
    /// Where the table shall be saved, while that is asked.
    save: Option<SaveBox>,
    /// Whether all shifts are shown, and not only the newest.
    all_shifts: bool,
}

impl Narrowed {
    fn lets_pass(&self, tried: &Tried) -> bool {
        self.mode.is_none_or(|mode| mode == tried.mode)
            && self.scenario.as_ref().is_none_or(|scenario| *scenario == tried.scenario)
    }
}

/// Draws it.
pub fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    page(office, tongue, &mut local.progress, outbox, ui);
    if let Some(mut asked) = local.progress.save.take()
        && asked.ui(office.would_replace(), tongue, outbox, ui)
    {
        local.progress.save = Some(asked);
    }
}

fn page(office: &Office, tongue: &Tongue, view: &mut View, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::bold(ui, tongue.say("progress-title"), theme::TITLE, theme::ink());
    if office.progress().is_empty() && office.finished_shifts().is_empty() {
        nothing_yet(tongue, outbox, ui);
        return;
    }
    widgets::small(ui, tongue.say("progress-calm"));
    if !office.progress().is_empty() {
        modes(office, tongue, &mut view.narrowed, ui);
    }
    ScrollArea::vertical().id_salt("progress").auto_shrink([false, false]).show(ui, |ui| {
        shifts::ui(office, tongue, view, outbox, ui);
        if office.progress().is_empty() {
            return;
        }
        scenarios(office, tongue, &mut view.narrowed, ui);
        let shown: Vec<&Tried> = office.progress().iter().filter(|tried| view.narrowed.lets_pass(tried)).collect();
        if shown.is_empty() {
            widgets::small(ui, tongue.say("progress-none-shown"));
            return;
        }
        dimensions(office, &shown, tongue, ui);
        ui.add_space(theme::GAP / 2.0);
        widgets::card(ui, |ui| {
            widgets::heading(ui, tongue.say("progress-attempts"));
            widgets::small(ui, calibration(&shown, tongue));
            if widgets::quiet(ui, tongue.say("progress-save")).clicked() {
                view.save = Some(SaveBox::new(Saved::ProgressTable, &tongue.say("progress-file")));
            }
            table::ui(office, &shown, tongue, ui);
        });
    });
}

/// Before the first attempt: a sentence, and the way to it.
fn nothing_yet(tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        widgets::text(ui, tongue.say("progress-empty"));
        if widgets::primary(ui, tongue.say("progress-practise")).clicked() {
            outbox.push(Command::Go(Door::Training));
        }
    });
}

/// The ways in which attempts were played, to choose from, each with its mark.
fn modes(office: &Office, tongue: &Tongue, narrowed: &mut Narrowed, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        if widgets::chip(ui, narrowed.mode.is_none(), tongue.say("progress-all-modes")).clicked() {
            narrowed.mode = None;
        }
        for (word, mode) in Mode::ALL {
            if office.progress().iter().any(|tried| tried.mode == mode) {
                trend::sample(ui, mode);
                let chosen = narrowed.mode == Some(mode);
                if widgets::chip(ui, chosen, tongue.say(&format!("records-mode-{word}"))).clicked() {
                    narrowed.mode = if chosen { None } else { Some(mode) };
                }
            }
        }
        widgets::small(ui, tongue.say("progress-legend"));
    });
}

/// A picture for each scenario that was tried; a click narrows the page to it, another one opens it again.
fn scenarios(office: &Office, tongue: &Tongue, narrowed: &mut Narrowed, ui: &mut Ui) {
    let all: Vec<(&str, Vec<&Tried>)> = by_scenario(office, narrowed.mode);
    widgets::line(ui, |ui| {
        widgets::heading(ui, tongue.say("progress-scenarios"));
        if narrowed.scenario.is_some() && widgets::chip(ui, false, tongue.say("progress-all-scenarios")).clicked() {
            narrowed.scenario = None;
        }
    });
    let columns = columns(ui, 6);
    for row in all.chunks(columns) {
        widgets::columns(ui, columns, |places| {
            for (place, (scenario, tried)) in places.iter_mut().zip(row) {
                let dots: Vec<Dot> = newest(tried).map(|tried| Dot::of(tried, tried.score)).collect();
                let best = tried.iter().fold(0.0_f64, |best, tried| best.max(tried.score));
                let blanks: [(&str, FluentValue<'_>); 2] =
                    [("points", tongue.number(best, 0).into()), ("n", FluentValue::from(tried.len()))];
                let chosen = narrowed.scenario.as_deref() == Some(*scenario);
                let picture = Picture {
                    title: &title(office, scenario),
                    below: &tongue.fill("progress-best", &blanks),
                    dots: &dots,
                    chosen,
                };
                if trend::ui(&picture, tongue, true, place).clicked() {
                    narrowed.scenario = if chosen { None } else { Some((*scenario).to_owned()) };
                }
            }
        });
        ui.add_space(theme::GAP / 2.0);
    }
}

/// A picture for each dimension, over the attempts that are shown.
fn dimensions(office: &Office, shown: &[&Tried], tongue: &Tongue, ui: &mut Ui) {
    widgets::heading(ui, tongue.say("progress-dimensions"));
    let columns = match columns(ui, 6) {
        // Six dimensions fill whole rows.
        few @ 1..=2 => few,
        3..=5 => 3,
        many => many,
    };
    let places: Vec<usize> = (0..DIMENSIONS.len()).collect();
    for row in places.chunks(columns) {
        widgets::columns(ui, columns, |cells| {
            for (cell, dimension) in cells.iter_mut().zip(row) {
                let reached = |tried: &Tried| office.reached_percent(tried, *dimension);
                let dots: Vec<Dot> = newest(shown).map(|tried| Dot::of(tried, reached(tried))).collect();
                let last = dots.last().map_or(0.0, |dot| dot.value);
                let name = DIMENSIONS.get(*dimension).copied().unwrap_or_default();
                let picture = Picture {
                    title: &tongue.say(&format!("dimension-{name}")),
                    below: &tongue.fill("progress-last", &[("percent", tongue.number(last, 0).into())]),
                    dots: &dots,
                    chosen: false,
                };
                trend::ui(&picture, tongue, false, cell);
            }
        });
        ui.add_space(theme::GAP / 2.0);
    }
}

/// How far the own guesses were from the scores.
fn calibration(shown: &[&Tried], tongue: &Tongue) -> String {
    let off: Vec<f64> = shown.iter().filter_map(|tried| tried.overrated()).collect();
    if off.is_empty() {
        return tongue.say("progress-no-guess");
    }
    let mean = off.iter().fold(0.0, |sum, off| sum + off.abs()) / off.len() as f64;
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("points", tongue.number(mean, 0).into()), ("n", FluentValue::from(off.len()))];
    tongue.fill("progress-calibration", &blanks)
}

/// The attempts by scenario, in the order of the shelf; then those whose scenario is not there any more.
fn by_scenario(office: &Office, mode: Option<Mode>) -> Vec<(&str, Vec<&Tried>)> {
    let mut all: Vec<(&str, Vec<&Tried>)> =
        office.programs().iter().map(|program| (program.scenario.id.as_str(), Vec::new())).collect();
    for tried in office.progress().iter().filter(|tried| mode.is_none_or(|mode| mode == tried.mode)) {
        match all.iter_mut().find(|(scenario, _)| *scenario == tried.scenario) {
            Some((_, own)) => own.push(tried),
            None => all.push((tried.scenario.as_str(), vec![tried])),
        }
    }
    all.retain(|(_, tried)| !tried.is_empty());
    all
}

/// The attempts that a picture has room for, the oldest first.
fn newest<'a>(tried: &'a [&'a Tried]) -> impl Iterator<Item = &'a Tried> {
    tried.iter().skip(tried.len().saturating_sub(trend::MOST)).copied()
}

/// The scenario's title; its id when it is not on the shelf any more.
fn title(office: &Office, scenario: &str) -> String {
    match office.programs().iter().find(|program| program.scenario.id.as_str() == scenario) {
        Some(program) => Speech::new(program, office.language(), 0).say(&program.scenario.title),
        None => scenario.to_owned(),
    }
}

/// How many pictures stand side by side.
fn columns(ui: &Ui, most: usize) -> usize {
    ((ui.available_width() / PICTURE) as usize).clamp(1, most)
}

/// A text that ends with an ellipsis where it would not fit into a width.
fn fitted(ui: &Ui, text: &str, size: f32, width: f32) -> String {
    let wide = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), theme::plain(size), theme::ink()).size().x;
    if wide(text) <= width {
        return text.to_owned();
    }
    let mut letters: Vec<char> = text.chars().collect();
    while letters.pop().is_some() {
        let short: String = letters.iter().chain(&['…']).collect();
        if wide(&short) <= width {
            return short;
        }
    }
    String::new()
}
