//! The case: who is there, how long, in what mood; what one knows, and what the procedure asks for.

use super::Desk;
use super::shop;
use crate::app::screens::Local;
use crate::app::screens::before::shown_name;
use crate::app::{theme, widgets};
use crate::conversation::{Attempt, Phase};
use crate::office::{Command, InHand, anger, minutes};
use crate::queueing::Run;
use crate::records::Mode;
use crate::scenario::CHANNELS;
use crate::tongue::{FluentValue, Tongue};
use crate::words::{EventKind, TimeOfDay};
use egui::Ui;

/// Draws it.
pub(super) fn ui(desk: Desk<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Desk { hand, tongue, .. } = desk;
    widgets::card(ui, |ui| contact(hand, tongue, ui));
    if let Some(aside) = desk.around.aside {
        aside(ui);
    }
    shop::ui(desk, ui);
    widgets::card(ui, |ui| known(hand, tongue, ui));
    procedures(hand, tongue, ui);
    widgets::card(ui, |ui| day(desk.around.run, tongue, ui));
    widgets::line(ui, |ui| {
        if widgets::quiet(ui, tongue.say("desk-brief")).clicked() {
            local.brief = true;
        }
        if widgets::quiet(ui, tongue.say("leave-the-seat")).clicked() {
            outbox.push(Command::Leave);
        }
    });
}

/// Who is there, how long it has lasted, what time it is there, and how the customer feels.
fn contact(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    let (program, state) = (hand.attempt.program(), hand.attempt.state());
    let word = CHANNELS.iter().find(|(_, channel)| *channel == program.scenario.channel).map_or("", |(word, _)| *word);
    widgets::line(ui, |ui| {
        let (key, ink, ground) = match state.phase {
            Phase::Talk => ("desk-in-talk", theme::bad(), theme::bad_tint()),
            Phase::WrapUp => ("desk-after-call", theme::accent_deep(), theme::own()),
            Phase::Over => ("desk-is-over", theme::quiet(), theme::theirs()),
        };
        let so_far = u64::from(state.beat) * hand.beat_ms() + hand.clock.passed_ms();
        let text = match state.phase {
            Phase::Talk => format!("{}  {}", tongue.say(key), minutes((so_far / 1000) as u32)),
            Phase::WrapUp | Phase::Over => tongue.say(key),
        };
        widgets::pill(ui, text, ink, ground);
        widgets::small(ui, tongue.say(&format!("channel-{word}")));
    });
    match known_name(hand.attempt) {
        Some(name) => widgets::heading(ui, name),
        None => widgets::bold(ui, tongue.say("desk-nobody-known"), theme::HEADING, theme::quiet()),
    };
    if state.phase == Phase::Talk {
        mood(hand, tongue, ui);
        figures(hand, tongue, ui);
    }
}

/// What is counted of the contact.
fn figures(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    let (program, state) = (hand.attempt.program(), hand.attempt.state());
    let time = TimeOfDay(program.rules.time_of_day(state)).within_its_day();
    widgets::small(ui, tongue.fill("day-clock", &[("n", time.to_string().into())]));
    if state.contact == 0 && program.scenario.clock.waited_s > 0 {
        let waited = minutes(program.scenario.clock.waited_s);
        widgets::small(ui, tongue.fill("desk-waited", &[("time", waited.into())]));
    }
    let target = minutes(program.scenario.clock.target_s);
    widgets::small(ui, tongue.fill("desk-target", &[("time", target.into())]));
    let held = held_s(hand);
    if held > 0 {
        widgets::small(ui, tongue.fill("desk-held", &[("time", minutes(held).into())]));
    }
}

/// How the customer sounds. Who is examined has to hear it.
fn mood(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    if hand.mode == Mode::Exam {
        return;
    }
    let state = hand.attempt.state();
    // The colour is a mark beside the word: as ink it would be too pale to read.
    widgets::line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP / 2.0;
        widgets::coloured(ui, "●", theme::anger(state.anger));
        widgets::strong(ui, anger(state.anger, tongue));
        let events = hand.attempt.events();
        let here = events.iter().rposition(|event| matches!(event.kind, EventKind::ContactBegan { .. })).unwrap_or(0);
        let moved = events.iter().skip(here).rev().find_map(|event| match event.kind {
            EventKind::AngerMoved { from, to } => Some(to > from),
            _ => None,
        });
        match moved {
            Some(true) => drop(widgets::tinted(ui, tongue.say("desk-angrier"), theme::bad())),
            Some(false) => drop(widgets::tinted(ui, tongue.say("desk-calmer"), theme::good())),
            None => {}
        }
    });
}

/// The customer's name, as soon as the display or anything that was read, said or shown has named it.
pub(in crate::app::screens) fn known_name(attempt: &Attempt) -> Option<String> {
    let (program, speech) = (attempt.program(), attempt.speech());
    let scenario = &program.scenario;
    let later = usize::from(attempt.state().contact).checked_sub(1);
    let later = later.and_then(|later| scenario.later.0.get(later)).and_then(|later| later.value.caller.as_ref());
    if later.is_none()
        && let Some(name) = shown_name(program, speech)
    {
        return Some(name);
    }
    let name = speech.say(&later.unwrap_or(&scenario.caller).name);
    let brief = &scenario.brief;
    let read = brief.goals.iter().chain([&brief.role, &brief.may]).any(|text| speech.say(text).contains(&name));
    let heard = attempt.events().iter().any(|event| match &event.kind {
        EventKind::CustomerSpoke { text, .. }
        | EventKind::TraineeSpoke { text, .. }
        | EventKind::LookUpShowed { text, .. }
        | EventKind::AskAnswered { text, .. }
        | EventKind::TimelineEvent { text, .. }
        | EventKind::ContactBegan { text, .. } => text.contains(&name),
        _ => false,
    });
    (!name.is_empty() && (read || heard)).then_some(name)
}

/// Seconds on hold in this contact.
fn held_s(hand: InHand<'_>) -> u32 {
    let (mut held, mut since) = (0, None);
    for event in hand.attempt.events() {
        match event.kind {
            EventKind::ContactBegan { .. } => (held, since) = (0, None),
            EventKind::HoldBegan { .. } => since = Some(event.at_s),
            EventKind::HoldEnded => held += since.take().map_or(0, |since| event.at_s.saturating_sub(since)),
            _ => {}
        }
    }
    held
}

/// What one knows so far, and what of it stands in the note.
fn known(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    let (state, speech) = (hand.attempt.state(), hand.attempt.speech());
    widgets::strong(ui, tongue.say("desk-known"));
    let facts = hand.attempt.program().scenario.facts.iter().enumerate();
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

/// The procedures in force: what is done, the step that comes next, and what follows.
fn procedures(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    let (program, state) = (hand.attempt.program(), hand.attempt.state());
    let speech = hand.attempt.speech();
    for (place, procedure) in program.scenario.procedures.iter().enumerate() {
        let version = program.rules.version(place, usize::from(state.contact));
        let Some((_, steps)) = version.and_then(|version| procedure.value.versions.get(version)) else { continue };
        let done = program.rules.steps_done(place, state);
        let next = done.iter().position(|done| !done);
        widgets::card(ui, |ui| {
            let name = speech.say(&procedure.value.name);
            widgets::strong(ui, tongue.fill("desk-procedure", &[("name", name.into())]));
            let ready = done.iter().filter(|done| **done).count();
            let blanks: [(&str, FluentValue<'_>); 2] = [("n", ready.into()), ("of", done.len().into())];
            widgets::pill(ui, tongue.fill("desk-steps-done", &blanks), theme::accent_deep(), theme::own());
            for (number, (step, done)) in steps.iter().zip(&done).enumerate() {
                let text = speech.say(&step.value.text);
                if *done {
                    widgets::small(ui, format!("✓  {text}"));
                } else if next == Some(number) {
                    widgets::strong(ui, format!("→  {text}"));
                } else {
                    widgets::text(ui, format!("○  {text}"));
                }
            }
        });
    }
}

/// What became of the contacts of the day so far, as the engine's state says; the floor says who waits.
fn day(run: &Run, tongue: &Tongue, ui: &mut Ui) {
    let day = run.tally().day();
    widgets::strong(ui, tongue.say("desk-day"));
    for (key, number) in [("day-answered", day.answered), ("day-lost", day.abandoned)] {
        widgets::small(ui, tongue.fill(key, &[("n", FluentValue::from(number as f64))]));
    }
}
