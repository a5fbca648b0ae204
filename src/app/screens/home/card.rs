//! A scenario's card: what it is, how long and how hard, what it trains, and how it went so far.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::{Program, Speech};
use crate::office::{Command, Office};
use crate::scenario::{CHANNELS, DIMENSIONS};
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// The height of a card's texts, so that the cards of a row end together.
const HEIGHT: f32 = 132.0;

/// How hard a scenario can be.
const LEVELS: u8 = 5;

/// Draws the card of the scenario at a place.
pub(super) fn ui(
    office: &Office,
    place: usize,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let Some(program) = office.programs().get(place) else { return };
    let scenario = &program.scenario;
    let speech = Speech::new(program, office.language(), 0);
    widgets::card(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_min_height(HEIGHT);
            ui.horizontal_wrapped(|ui| {
                widgets::small(ui, facts(program, tongue));
                let level = tongue.fill("card-level", &[("level", FluentValue::from(scenario.level))]);
                widgets::dots(ui, scenario.level, LEVELS).on_hover_text(level);
            });
            widgets::heading(ui, speech.say(&scenario.title));
            widgets::text(ui, speech.say(&scenario.about));
            widgets::small(ui, tongue.fill("card-trains", &[("what", trained(program, tongue).into())]));
        });
        ui.horizontal(|ui| {
            let play = widgets::quiet(ui, tongue.say("play-this")).on_hover_text(speech.say(&scenario.title));
            if play.clicked() {
                outbox.push(Command::Open { scenario: place, seed: local.new_seed() });
            }
            so_far(office, program, tongue, ui);
        });
    });
}

/// The best attempt so far.
fn so_far(office: &Office, program: &Program, tongue: &Tongue, ui: &mut Ui) {
    let Some(best) = office.best(program) else {
        widgets::pill(ui, tongue.say("card-new"), theme::QUIET, theme::THEIRS);
        return;
    };
    let (ink, ground, word) = if best.passed {
        (theme::GOOD, theme::GOOD_TINT, "card-passed")
    } else {
        (theme::BAD, theme::BAD_TINT, "card-not-passed")
    };
    let points = tongue.number(best.score, 0);
    widgets::pill(ui, tongue.fill("card-best", &[("points", points.into())]), ink, ground);
    widgets::small(ui, tongue.say(word));
}

/// Channel, length and languages in one line.
pub(crate) fn facts(program: &Program, tongue: &Tongue) -> String {
    let scenario = &program.scenario;
    let channel = CHANNELS.iter().find(|(_, channel)| *channel == scenario.channel).map_or("", |(word, _)| *word);
    let others = scenario.languages.iter().map(|(language, _)| language);
    let languages: Vec<String> = std::iter::once(&scenario.language).chain(others).map(|l| l.to_uppercase()).collect();
    let blanks: [(&str, FluentValue<'_>); 3] = [
        ("channel", tongue.say(&format!("channel-{channel}")).into()),
        ("minutes", FluentValue::from(scenario.clock.target_s.div_ceil(60))),
        ("languages", languages.join(" ").into()),
    ];
    tongue.fill("card-line", &blanks)
}

/// The two dimensions on which its choices turn most, measured by how much of its weight each can move.
fn trained(program: &Program, tongue: &Tongue) -> String {
    let mut moved: Vec<(usize, f64)> = (0..DIMENSIONS.len())
        .map(|dimension| {
            let points = program.rules.choices.iter().map(|choice| choice.points.0[dimension].abs());
            let weight = program.scenario.weights[dimension].max(1.0);
            (dimension, points.fold(0.0, |sum, points| sum + points) / weight)
        })
        .collect();
    moved.sort_by(|a, b| b.1.total_cmp(&a.1));
    let names = moved.iter().take(2).filter_map(|(dimension, _)| DIMENSIONS.get(*dimension).copied());
    names.map(|name| tongue.say(&format!("dimension-{name}"))).collect::<Vec<_>>().join(", ")
}
