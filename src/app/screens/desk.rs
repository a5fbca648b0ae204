//! The training desk: the conversation in the middle, the day around it at the side.

use crate::app::theme;
use crate::conversation::{Offer, Phase};
use crate::office::{Command, Sitting};
use crate::tongue::{FluentValue, Tongue};
use crate::words::EventKind;
use egui::{Align, Frame, Key, Layout, Panel, RichText, ScrollArea, Ui};

/// The keys that choose the first nine offers.
const KEYS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Draws the desk.
pub fn ui(sitting: &Sitting, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    Panel::right("the day").default_size(300.0).show(ui, |ui| day(sitting, tongue, outbox, ui));
    Panel::bottom("offers").default_size(300.0).show(ui, |ui| offers(sitting, tongue, outbox, ui));
    transcript(sitting, ui);
}

fn transcript(sitting: &Sitting, ui: &mut Ui) {
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
        for event in sitting.attempt.events() {
            let (text, own) = match &event.kind {
                EventKind::CustomerSpoke { text, .. } => (text, false),
                EventKind::TraineeSpoke { text, .. } | EventKind::Listened { text } => (text, true),
                EventKind::AskAnswered { text, .. } | EventKind::LookUpShowed { text, .. } => {
                    ui.label(RichText::new(text).small().color(theme::QUIET));
                    continue;
                }
                EventKind::Ended { text, .. } => {
                    ui.label(RichText::new(text).italics().color(theme::QUIET));
                    continue;
                }
                _ => continue,
            };
            let side = if own { Layout::right_to_left(Align::TOP) } else { Layout::left_to_right(Align::TOP) };
            ui.with_layout(side, |ui| {
                let colour = if own { theme::OWN } else { theme::THEIRS };
                Frame::new().fill(colour).corner_radius(8.0).inner_margin(theme::GAP * 0.75).show(ui, |ui| {
                    ui.set_max_width(ui.available_width() * 0.8);
                    ui.with_layout(Layout::top_down(Align::LEFT), |ui| ui.label(text));
                });
            });
        }
    });
}

/// The answers first, with their keys; then the tools.
fn offers(sitting: &Sitting, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let program = sitting.attempt.program();
    let offers = sitting.attempt.offers();
    ui.add_space(theme::GAP / 2.0);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let (spoken, tools): (Vec<Offer>, Vec<Offer>) = offers.into_iter().partition(|o| matches!(o, Offer::Choose(_)));
        for (place, offer) in spoken.iter().enumerate() {
            let Offer::Choose(choice) = offer else { continue };
            let key = if place < KEYS.len() { format!("{}   ", place + 1) } else { String::new() };
            let text = format!("{key}{}", sitting.attempt.speech().choice(program, *choice));
            let button = egui::Button::new(text).wrap().min_size(egui::vec2(ui.available_width(), 0.0));
            let pressed = KEYS.get(place).is_some_and(|key| ui.input(|input| input.key_pressed(*key)));
            if ui.add(button).clicked() || pressed {
                outbox.push(Command::Decide(*offer));
            }
        }
        ui.horizontal_wrapped(|ui| {
            for offer in tools {
                if ui.button(tool(sitting, tongue, offer)).clicked() {
                    outbox.push(Command::Decide(offer));
                }
            }
        });
        if sitting.attempt.is_over() && ui.button(tongue.say("back-home")).clicked() {
            outbox.push(Command::Leave);
        }
    });
}

/// What a tool's button says: the author's words where there are any, else the program's.
fn tool(sitting: &Sitting, tongue: &Tongue, offer: Offer) -> String {
    let (program, speech) = (sitting.attempt.program(), sitting.attempt.speech());
    let named = |key: &str, what: String| tongue.fill(key, &[("what", FluentValue::from(what))]);
    let scenario = &program.scenario;
    match offer {
        Offer::Choose(ix) => speech.choice(program, ix),
        Offer::Wait => tongue.say("tool-wait"),
        Offer::Listen => tongue.say("tool-listen"),
        Offer::Interrupt => tongue.say("tool-interrupt"),
        Offer::Mark(_) => tongue.say("tool-mark"),
        Offer::End => tongue.say("tool-end"),
        Offer::Hold { asked } => tongue.say(if asked { "tool-hold-asked" } else { "tool-hold" }),
        Offer::LookUp(query) => {
            let all = scenario.systems.iter().flat_map(|system| &system.value.look_up);
            all.into_iter().nth(query.into()).map(|query| speech.say(&query.value.asks)).unwrap_or_default()
        }
        Offer::Ask { question, hold, .. } => {
            let all =
                scenario.departments.iter().flat_map(|d| d.value.questions.iter().map(move |q| (&d.value.name, q)));
            let asked = all.into_iter().nth(question.into());
            let text =
                asked.map(|(who, q)| format!("{}: {}", speech.say(who), speech.say(&q.value.asks))).unwrap_or_default();
            if hold == crate::conversation::Hold::Unasked { named("tool-ask-unasked", text) } else { text }
        }
        Offer::Tag(reason) => named("tool-tag", speech.say(&scenario.reasons.at(reason.into()).value.label)),
        Offer::Note(fact) => named("tool-note", speech.say(&scenario.facts.at(fact.into()).value.is)),
        Offer::Compensate(amount) => {
            let sums = scenario.compensation.as_ref().map(|list| list.amounts.as_slice()).unwrap_or_default();
            named("tool-compensate", sums.get(usize::from(amount)).map(i64::to_string).unwrap_or_default())
        }
        Offer::Record(promise, option) => {
            let what = speech.say(&scenario.promises.at(promise.into()).value.what);
            let options = &program.rules.promises[usize::from(promise)].record;
            let how = options
                .get(usize::from(option))
                .map(|(owner, due)| format!("{what}: {}, {due}", tongue.say(&format!("owner-{}", owner.word()))));
            named("tool-record", how.unwrap_or(what))
        }
    }
}

/// The contact centre around the seat, as the engine's state says.
fn day(sitting: &Sitting, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let state = sitting.attempt.state();
    let step = crate::words::ANGER_STEPS[state.anger.min(4) as usize].0;
    if state.phase == Phase::Talk {
        let mood = tongue.say(&format!("anger-{step}"));
        // The colour is a mark beside the word: as ink it would be too pale to read.
        ui.horizontal(|ui| {
            ui.label(RichText::new("●").color(theme::ANGER[state.anger.min(4) as usize]));
            ui.label(RichText::new(mood).strong());
        });
    }
    ui.separator();
    let day = sitting.day.tally().day();
    let seconds = sitting.day.now().0 / 1000;
    let number = |n: u64| FluentValue::from(n as f64);
    let rows = [
        ("day-clock", FluentValue::from(format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60))),
        ("day-waiting", number(sitting.day.waiting().count() as u64)),
        ("day-answered", number(day.answered)),
        ("day-lost", number(day.abandoned)),
    ];
    for (key, value) in rows {
        ui.label(tongue.fill(key, &[("n", value)]));
    }
    ui.separator();
    if ui.button(tongue.say("leave-the-seat")).clicked() {
        outbox.push(Command::Leave);
    }
}
