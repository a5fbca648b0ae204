//! The case and the day: how the customer feels, what one knows, what the procedure asks for, who waits behind.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Phase;
use crate::office::{Command, Sitting, anger, minutes};
use crate::tongue::{FluentValue, Tongue};
use crate::words::TimeOfDay;
use egui::{RichText, ScrollArea, Ui};

/// Draws both.
pub(super) fn ui(sitting: &Sitting, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    ScrollArea::vertical().id_salt("case").auto_shrink([false, false]).show(ui, |ui| {
        widgets::card(ui, |ui| contact(sitting, tongue, ui));
        widgets::card(ui, |ui| known(sitting, tongue, ui));
        procedures(sitting, tongue, ui);
        widgets::card(ui, |ui| day(sitting, tongue, ui));
        ui.horizontal_wrapped(|ui| {
            if widgets::quiet(ui, tongue.say("desk-brief")).clicked() {
                local.brief = true;
            }
            if widgets::quiet(ui, tongue.say("leave-the-seat")).clicked() {
                outbox.push(Command::Leave);
            }
        });
    });
}

/// How long it has lasted, what time it is there, and how the customer feels.
fn contact(sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let state = sitting.attempt.state();
    ui.horizontal(|ui| {
        widgets::ring(
            ui,
            sitting.clock.passed_ms() as f32 / sitting.beat_ms().max(1) as f32,
            52.0,
            theme::ACCENT,
            &minutes((sitting.now_ms() / 1000) as u32),
        );
        ui.vertical(|ui| {
            let key = match state.phase {
                Phase::Talk => "desk-in-talk",
                Phase::WrapUp => "desk-after-call",
                Phase::Over => "desk-is-over",
            };
            widgets::strong(ui, tongue.say(key));
            // After-call work takes no time in the case: the clock would say when the call began.
            if state.phase == Phase::Talk {
                let time = TimeOfDay(sitting.attempt.program().rules.time_of_day(state)).within_its_day();
                widgets::small(ui, tongue.fill("day-clock", &[("n", time.to_string().into())]));
            }
        });
    });
    if state.phase == Phase::Talk {
        // The colour is a mark beside the word: as ink it would be too pale to read.
        ui.horizontal(|ui| {
            ui.label(RichText::new("●").color(theme::ANGER[usize::from(state.anger.min(4))]));
            widgets::strong(ui, anger(state.anger, tongue));
        });
    }
}

/// What one knows so far, and what of it stands in the note.
fn known(sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let (state, speech) = (sitting.attempt.state(), sitting.attempt.speech());
    widgets::strong(ui, tongue.say("desk-known"));
    let facts = sitting.attempt.program().scenario.facts.iter().enumerate();
    let mut found = false;
    for (bit, fact) in facts.filter(|(bit, _)| (state.known | state.marked) >> bit & 1 == 1) {
        let noted = if state.saved >> bit & 1 == 1 { "✎" } else { "✓" };
        widgets::text(ui, format!("{noted}  {}", speech.say(&fact.value.is)));
        found = true;
    }
    if !found {
        widgets::small(ui, tongue.say("desk-nothing-known"));
    }
}

/// The procedures in force, step by step.
fn procedures(sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let (program, state) = (sitting.attempt.program(), sitting.attempt.state());
    let speech = sitting.attempt.speech();
    for (place, procedure) in program.scenario.procedures.iter().enumerate() {
        let version = program.rules.version(place, usize::from(state.contact));
        let Some((_, steps)) = version.and_then(|version| procedure.value.versions.get(version)) else { continue };
        widgets::card(ui, |ui| {
            let name = speech.say(&procedure.value.name);
            widgets::strong(ui, tongue.fill("desk-procedure", &[("name", name.into())]));
            for (step, done) in steps.iter().zip(program.rules.steps_done(place, state)) {
                let text = speech.say(&step.value.text);
                if done {
                    widgets::small(ui, format!("✓  {text}"));
                } else {
                    widgets::text(ui, format!("○  {text}"));
                }
            }
        });
    }
}

/// The contact centre around the seat, as the engine's state says.
fn day(sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let day = sitting.day.tally().day();
    let seconds = (sitting.day.now().0 / 1000) as u32;
    let number = |n: u64| FluentValue::from(n as f64);
    widgets::strong(ui, tongue.say("desk-day"));
    let rows = [
        ("day-clock", FluentValue::from(TimeOfDay(seconds).to_string())),
        ("day-waiting", number(sitting.day.waiting().count() as u64)),
        ("day-answered", number(day.answered)),
        ("day-lost", number(day.abandoned)),
    ];
    for (key, value) in rows {
        widgets::small(ui, tongue.fill(key, &[("n", value)]));
    }
}
