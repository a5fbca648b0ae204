//! Home: the scenarios that can be played, as cards.

use super::Local;
use crate::app::theme;
use crate::conversation::Speech;
use crate::office::{Command, Office};
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, RichText, ScrollArea, Ui};

/// Draws home.
pub fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    ui.label(RichText::new(tongue.say("product")).heading().strong());
    ui.label(RichText::new(tongue.say("home-invitation")).color(theme::QUIET));
    ui.add_space(theme::GAP);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        for (place, program) in office.programs().iter().enumerate() {
            let speech = Speech::new(program, office.language(), 0);
            let scenario = &program.scenario;
            let card =
                Frame::new().fill(theme::CARD).stroke((1.0, theme::EDGE)).corner_radius(6.0).inner_margin(theme::GAP);
            card.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width((ui.available_width() - 96.0).max(200.0));
                        ui.label(RichText::new(speech.say(&scenario.title)).strong());
                        ui.label(speech.say(&scenario.about));
                        let minutes = scenario.clock.target_s.div_ceil(60);
                        let facts =
                            [("level", FluentValue::from(scenario.level)), ("minutes", FluentValue::from(minutes))];
                        ui.label(RichText::new(tongue.fill("card-facts", &facts)).small().color(theme::QUIET));
                    });
                    if ui.button(tongue.say("play-this")).clicked() {
                        local.next_seed += 1;
                        outbox.push(Command::Begin { scenario: place, seed: local.next_seed });
                    }
                });
            });
            ui.add_space(theme::GAP / 2.0);
        }
    });
}
