//! The contacts of the shift: all of them at the start, and beside them the chosen one with everything that its own debrief
//! says. For the page about the day also what the company's own flaws cost in all of them together.

use super::super::shown::{clock, lasting};
use super::{Told, leave, leaves_to};
use crate::app::screens::Local;
use crate::app::screens::debrief::answer::best_moment;
use crate::app::screens::debrief::everything::{Slot, between, parts, side, without_card};
use crate::app::screens::debrief::hidden::ended;
use crate::app::screens::debrief::{Act, save};
use crate::app::{theme, widgets};
use crate::office::{CardState, Command, ContactCard, Debriefed, Saved, ShiftCommand};
use crate::queueing::Outcome;
use crate::scenario::DEFICITS;
use crate::shift::{Held, ledger};
use crate::tongue::FluentValue;
use egui::{Key, ScrollArea, Ui};

/// The width from which on the list and the contact stand side by side; below, one leads to the other.
const WIDE: f32 = 760.0;

/// Draws the contacts with one of them closely.
pub(super) fn ui(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let number = told.on.day.done().len();
    let Some(last) = number.checked_sub(1) else {
        widgets::small(ui, told.shown.tongue.say("chair-contacts-none"));
        return;
    };
    by_keys(last, local, ui);
    let width = ui.available_width();
    if width >= WIDE {
        let place = local.shift.debrief.contact.unwrap_or(0).min(last);
        local.shift.debrief.contact = Some(place);
        side(widgets::start_panel("contacts"), (width * 0.24).clamp(220.0, 320.0), between(true))
            .show(ui, |ui| list(told, local, ui));
        let place = local.shift.debrief.contact.unwrap_or(place);
        ui.push_id(("contact", place), |ui| closely(told, place, local, outbox, ui));
        return;
    }
    match local.shift.debrief.contact.filter(|place| *place <= last) {
        None => list(told, local, ui),
        Some(place) => {
            onwards(place, last, told, local, ui);
            ui.push_id(("contact", place), |ui| closely(told, place, local, outbox, ui));
        }
    }
}

/// Chooses a contact; what was looked at in another one is forgotten.
pub(super) fn choose(place: Option<usize>, local: &mut Local) {
    local.shift.debrief.contact = place;
    local.shift.debrief.follow = place.is_some();
    (local.chosen, local.seek, local.debrief.moment) = (None, false, None);
}

/// The arrow keys go from one to the next, where no button or field has them.
fn by_keys(last: usize, local: &mut Local, ui: &Ui) {
    let here = local.shift.debrief.contact;
    let to = if widgets::pressed(ui, Key::ArrowDown) {
        here.map_or(0, |place| place + 1)
    } else if widgets::pressed(ui, Key::ArrowUp) {
        here.map_or(0, |place| place.saturating_sub(1))
    } else {
        return;
    };
    choose(Some(to.min(last)), local);
}

/// The list, which scrolls by itself.
fn list(told: Told<'_>, local: &mut Local, ui: &mut Ui) {
    ScrollArea::vertical().id_salt("contacts").auto_shrink([false, false]).show(ui, |ui| {
        if let Some(place) = rows(told, local, ui) {
            choose(Some(place), local);
        }
        widgets::small(ui, told.shown.tongue.say("contact-arrows"));
    });
}

/// One row for each; says which one was clicked.
pub(super) fn rows(told: Told<'_>, local: &mut Local, ui: &mut Ui) -> Option<usize> {
    let tongue = told.shown.tongue;
    let done = told.on.day.done();
    if done.is_empty() {
        widgets::small(ui, tongue.say("chair-contacts-none"));
    }
    let ready = told.on.cards().iter().filter(|card| card.card().is_some()).count();
    if ready < done.len() {
        let blanks: [(&str, FluentValue<'_>); 2] = [("done", ready.into()), ("all", done.len().into())];
        widgets::small(ui, tongue.fill("contact-cards-come", &blanks));
    }
    let mut clicked = None;
    for (place, held) in done.iter().enumerate() {
        let chosen = local.shift.debrief.contact == Some(place);
        let (figure, colour) = score(told, card_of(told, place));
        let text = format!("{}  {}", clock(held.since), told.shown.contact(held));
        let row = ui.push_id(("contact", place), |ui| widgets::row(ui, chosen, &figure, colour, &text)).inner;
        widgets::small(ui, about(told, held));
        if row.clicked() {
            clicked = Some(place);
        }
        if chosen && std::mem::take(&mut local.shift.debrief.follow) {
            row.scroll_to_me(None);
        }
    }
    clicked
}

fn card_of(told: Told<'_>, place: usize) -> Option<&ContactCard> {
    told.on.cards().iter().find(|card| card.place == place)
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
    let waited = || with("desk-waited", lasting(held.waited));
    let mut parts = vec![if held.is_from_queue() { waited() } else { tongue.say("chair-met") }];
    parts.extend(held.handled.map(|handled| with("chair-handled", lasting(handled))));
    parts.extend(held.outcome.map(|outcome| {
        told.shown.chair(match outcome {
            Outcome::Solved => "chair-log-solved",
            Outcome::Promised => "chair-log-promised",
            Outcome::CallsAgain => "chair-log-calls-again",
        })
    }));
    parts
        .extend(held.late.iter().filter(|late| late.0 > 0).map(|late| with("chair-log-taken-up-late", lasting(*late))));
    parts.join(" · ")
}

/// Where there is room for one thing at a time: back to the list, and on to the next one.
fn onwards(place: usize, last: usize, told: Told<'_>, local: &mut Local, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    widgets::line(ui, |ui| {
        if widgets::quiet(ui, tongue.say("contact-all")).clicked() {
            choose(None, local);
        }
        if place > 0 && widgets::quiet(ui, tongue.say("contact-previous")).clicked() {
            choose(place.checked_sub(1), local);
        }
        if place < last && widgets::quiet(ui, tongue.say("contact-next")).clicked() {
            choose(Some(place + 1), local);
        }
    });
}

/// Everything about one of them; as long as its card is not there, what was said in it.
fn closely(told: Told<'_>, place: usize, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(held) = told.on.day.done().get(place) else { return };
    let Some(of) = told.on.debriefed(place, told.shown.tongue) else {
        ScrollArea::vertical().id_salt("uncarded").auto_shrink([false, false]).show(ui, |ui| {
            head(told, held, ui);
            let failed = matches!(card_of(told, place).map(|card| &card.state), Some(CardState::Failed(_)));
            let key = if failed { "chair-card-failed" } else { "chair-card-comes" };
            widgets::text(ui, told.shown.tongue.say(key));
            without_card(&held.attempt, told.shown.tongue, local, ui);
            widgets::line(ui, |ui| ways(told, local, outbox, ui));
        });
        return;
    };
    let texts = ["debrief-save-page", "debrief-save-table", "debrief-short", leaves_to(told)];
    let again = parts(&of, &texts, local, ui, |slot, local, ui| match slot {
        Slot::Head => head(told, held, ui),
        Slot::BeforeTraps => {}
        Slot::AfterTraps => best_moment(&of, ui),
        Slot::Buttons => buttons(told, place, &of, local, outbox, ui),
    });
    if let Some(steps) = again {
        local.forget();
        outbox.push(Command::Shift(ShiftCommand::PlayAgain { place, steps }));
    }
}

/// Who it was, how it lay in the day, how it ended, and what playing it again means.
fn head(told: Told<'_>, held: &Held, ui: &mut Ui) {
    let (tongue, attempt) = (told.shown.tongue, &held.attempt);
    widgets::card(ui, |ui| {
        widgets::heading(ui, told.shown.contact(held));
        widgets::text(ui, attempt.speech().say(&attempt.program().scenario.caller.name));
        widgets::small(ui, format!("{} · {}", clock(held.since), about(told, held)));
        if let Some(ending) = ended(attempt) {
            widgets::strong(ui, ending);
        }
        widgets::small(ui, tongue.say("contact-again-note"));
    });
}

/// What can be done with it.
fn buttons(
    told: Told<'_>,
    place: usize,
    of: &Debriefed<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let tongue = told.shown.tongue;
    widgets::line(ui, |ui| {
        if widgets::quiet(ui, tongue.say("debrief-save-page")).clicked() {
            save(Saved::ContactPage(place), of, local);
        }
        if widgets::quiet(ui, tongue.say("debrief-save-table")).clicked() {
            save(Saved::ContactTable(place), of, local);
        }
        ways(told, local, outbox, ui);
    });
}

/// The ways out of it.
fn ways(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if widgets::quiet(ui, told.shown.tongue.say("debrief-short")).clicked() {
        local.shift.debrief.act = Act::Answer;
    }
    leave(told, local, outbox, ui);
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
        widgets::text(ui, told.shown.chair_of("chair-calm", &blanks));
    }
}
