//! A scenario's card: what it is, how long and how hard, what it trains, and how it went so far.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::{Program, Speech};
use crate::office::{Command, Office};
use crate::scenario::{CHANNELS, Channel, DIMENSIONS};
use crate::tongue::{FluentValue, Tongue};
use egui::{FontId, Ui};

/// The height up to which a card grows to fill the page.
pub(super) const HIGHEST: f32 = 290.0;

/// How hard a scenario can be.
const LEVELS: u8 = 5;

/// The height of the two rows under the texts: how it went, and the buttons.
const ROWS: f32 = 78.0;

/// The height of the row of dots.
const DOTS: f32 = 18.0;

/// The words on a card.
struct Words {
    title: String,
    facts: String,
    about: String,
    trains: String,
}

impl Words {
    fn of(office: &Office, program: &Program, tongue: &Tongue) -> Words {
        let speech = Speech::new(program, office.language(), 0);
        Words {
            title: speech.say(&program.scenario.title),
            facts: format!("{}  {}", sign(program.scenario.channel), facts(program, tongue)),
            about: speech.say(&program.scenario.about),
            trains: tongue.fill("card-trains", &[("what", trained(program, tongue).into())]),
        }
    }
}

/// How high a card has to be in a width, so that nothing is cut off.
pub(super) fn height(office: &Office, place: usize, width: f32, tongue: &Tongue, ui: &Ui) -> f32 {
    let Some(program) = office.programs().get(place) else { return 0.0 };
    let words = Words::of(office, program, tongue);
    // A little less than there is: a card that is too high by a line is better than one that stands out.
    let room = (width - 2.0 * theme::GAP - 6.0).max(60.0);
    let gap = ui.spacing().item_spacing.y;
    let tall = |text: &str, font: FontId| widgets::galley(ui, text, &font, theme::ink(), room).size().y + gap;
    tall(&words.title, theme::bold(theme::HEADING))
        + tall(&words.facts, theme::plain(theme::SMALL))
        + tall(&words.about, theme::plain(theme::BODY))
        + tall(&words.trains, theme::plain(theme::SMALL))
        + (DOTS + gap + ROWS + 2.0 * theme::GAP + 2.0)
}

/// Draws the card of the scenario at a place, so high.
pub(super) fn ui(
    office: &Office,
    place: usize,
    height: f32,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let Some(program) = office.programs().get(place) else { return };
    let words = Words::of(office, program, tongue);
    widgets::card(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_min_height(height - ROWS - 2.0 * theme::GAP - 2.0);
            widgets::heading(ui, words.title.as_str());
            widgets::small(ui, words.facts.as_str());
            widgets::line(ui, |ui| {
                widgets::dots(ui, program.scenario.level, LEVELS);
                let level = FluentValue::from(program.scenario.level);
                widgets::small(ui, tongue.fill("card-level", &[("level", level)]));
            });
            widgets::text(ui, words.about.as_str());
            widgets::small(ui, words.trains.as_str());
        });
        widgets::line(ui, |ui| so_far(office, program, tongue, ui));
        widgets::line(ui, |ui| {
            let play = widgets::quiet(ui, tongue.say("play-this")).on_hover_text(words.title.as_str());
            if play.clicked() {
                outbox.push(Command::Open { scenario: place, seed: local.new_seed() });
            }
            widgets::far_end(ui, |ui| {
                let robots = widgets::quiet(ui, tongue.say("home-robots"));
                if robots.on_hover_text(tongue.say("home-robots-why")).clicked() {
                    outbox.push(Command::Robots { scenario: place });
                }
            });
        });
    });
}

/// The best attempt so far.
fn so_far(office: &Office, program: &Program, tongue: &Tongue, ui: &mut Ui) {
    let Some(best) = office.best(program) else {
        widgets::pill(ui, tongue.say("card-new"), theme::quiet(), theme::theirs());
        return;
    };
    let (ink, ground, word) = if best.passed {
        (theme::good(), theme::good_tint(), "card-passed")
    } else {
        (theme::bad(), theme::bad_tint(), "card-not-passed")
    };
    let points = tongue.number(best.score, 0);
    widgets::pill(ui, tongue.fill("card-best", &[("points", points.into())]), ink, ground);
    widgets::small(ui, tongue.say(word));
}

/// The sign of a channel, beside its word.
pub(crate) fn sign(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "☎",
        Channel::Chat => "✎",
        Channel::Mail => "✉",
        Channel::Desk => "☺",
    }
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
