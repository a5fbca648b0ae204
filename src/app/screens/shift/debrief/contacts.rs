//! The contacts of the shift, each with its score; unfolded, with what cost most in it. Below, what the company's own
//! flaws cost in all of them together.

use super::super::shown::{clock, lasting};
use super::Told;
use crate::app::screens::Local;
use crate::app::screens::debrief::answer::dear;
use crate::app::screens::debrief::contact;
use crate::app::{theme, widgets};
use crate::office::{CardState, ContactCard, accounts};
use crate::queueing::Outcome;
use crate::scenario::DEFICITS;
use crate::shift::{Held, ledger};
use crate::tongue::FluentValue;
use egui::Ui;

/// Decisions that are shown of a contact.
const DEAREST: usize = 5;

/// Draws the contacts.
pub(super) fn ui(told: Told<'_>, local: &mut Local, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let done = told.on.day.done();
    if done.is_empty() {
        widgets::small(ui, tongue.say("chair-contacts-none"));
        return;
    }
    for (place, held) in done.iter().enumerate() {
        let card = told.on.cards().iter().find(|card| card.place == place);
        let chosen = local.shift.debrief.contact == Some(place);
        let (figure, colour) = score(told, card);
        let text = format!("{}  {}", clock(held.since), told.shown.contact(held));
        let row = ui.push_id(("contact", place), |ui| widgets::row(ui, chosen, &figure, colour, &text)).inner;
        if row.clicked() {
            (local.shift.debrief.contact, local.chosen) = ((!chosen).then_some(place), None);
        }
        widgets::small(ui, about(told, held));
        if chosen {
            unfolded(told, held, card, local, ui);
        }
    }
}

/// The score, or a sign that it is still to come.
fn score(told: Told<'_>, card: Option<&ContactCard>) -> (String, egui::Color32) {
    match card.and_then(ContactCard::card) {
        Some(card) => {
            let ink = if card.passed { theme::good() } else { theme::bad() };
            (told.shown.tongue.number(card.score, 0), ink)
        }
        None => ("…".to_owned(), theme::quiet()),
    }
}

/// The wait before, the time it took, how it ended, and how late it went on.
fn about(told: Told<'_>, held: &Held) -> String {
    let tongue = told.shown.tongue;
    let with = |key: &str, time: String| tongue.fill(key, &[("time", time.into())]);
    let mut parts = vec![with("desk-waited", lasting(held.waited))];
    parts.extend(held.handled.map(|handled| with("chair-handled", lasting(handled))));
    parts.extend(held.outcome.map(|outcome| {
        tongue.say(match outcome {
            Outcome::Solved => "chair-log-solved",
            Outcome::Promised => "chair-log-promised",
            Outcome::CallsAgain => "chair-log-calls-again",
        })
    }));
    parts
        .extend(held.late.iter().filter(|late| late.0 > 0).map(|late| with("chair-log-taken-up-late", lasting(*late))));
    parts.join(" · ")
}

/// What cost most in a contact, and its own debrief.
fn unfolded(told: Told<'_>, held: &Held, card: Option<&ContactCard>, local: &mut Local, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    widgets::edged(ui, theme::page(), theme::edge(), |ui| match card.map(|card| &card.state) {
        Some(CardState::Done(card)) => {
            let verdict = tongue.say(if card.passed { "card-passed" } else { "card-not-passed" });
            widgets::small(ui, verdict);
            let accounts = accounts(&card.decisions, &held.attempt, tongue);
            if accounts.is_empty() {
                widgets::text(ui, tongue.say("card-nothing-lost"));
            }
            accounts.iter().take(DEAREST).for_each(|account| dear(account, tongue, ui));
            contact::ui(&told.on.looked_at(held), card, tongue, local, ui);
        }
        Some(CardState::Failed(_)) => drop(widgets::small(ui, tongue.say("chair-card-failed"))),
        Some(CardState::Waits | CardState::Works(_)) | None => {
            widgets::small(ui, tongue.say("chair-card-comes"));
        }
    });
}

/// Draws the company's ledger over all contacts whose cards are there.
pub(super) fn company(told: Told<'_>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let done = told.on.day.done();
    let cards = told.on.cards().iter();
    let judged = cards.filter_map(|card| Some((&done.get(card.place)?.attempt, card.card()?)));
    let all = ledger(judged);
    if all.is_empty() {
        widgets::small(ui, tongue.say("card-company-nothing"));
    }
    for deficit in &all {
        let word = DEFICITS.get(deficit.deficit).copied().unwrap_or_default();
        let meaning = tongue.say(&format!("deficit-{}", word.to_lowercase()));
        widgets::figure_row(ui, format!("{word}: {meaning}"), tongue.number(deficit.points, 1));
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("origin", deficit.origin.as_str().into()), ("n", deficit.contacts.into())];
        widgets::small(ui, tongue.fill("chair-ledger-origin", &blanks));
    }
    if let Some(calm) = &told.report.calm {
        let blanks: [(&str, FluentValue<'_>); 2] = [
            ("calm", told.shown.percent(calm.day().lost_share()).into()),
            ("here", told.shown.percent(told.report.with.day().lost_share()).into()),
        ];
        widgets::text(ui, tongue.fill("chair-calm", &blanks));
    }
}
