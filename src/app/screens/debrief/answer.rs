//! The second act: the answer that is read in ten seconds.

use super::super::Local;
use super::{Act, again, score};
use crate::app::{theme, widgets};
use crate::office::{Account, Command, Office, Sitting, accounts, act, minutes};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, ScrollArea, Ui};

/// Decisions that are shown at once: three can be thought over, thirty cannot.
const DEAREST: usize = 3;

/// The widest it gets, and the width from which on it has two columns.
const PAGE: f32 = 1180.0;
const WIDE: f32 = 820.0;

/// Draws it.
pub(super) fn ui(
    office: &Office,
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let wide = ui.available_width() >= WIDE;
    ScrollArea::vertical().id_salt("answer").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(PAGE));
        if wide {
            let width = (ui.available_width() * 0.34).min(360.0);
            let rest = ui.available_width() - width - ui.spacing().item_spacing.x;
            super::fold::cells(ui, &[width, rest], |ui, place| {
                if place == 0 {
                    result(office, sitting, card, tongue, ui);
                } else {
                    moments(office, sitting, card, tongue, ui);
                }
            });
        } else {
            result(office, sitting, card, tongue, ui);
            moments(office, sitting, card, tongue, ui);
        }
        ui.add_space(theme::GAP / 2.0);
        widgets::line(ui, |ui| {
            let everything = widgets::primary(ui, tongue.say("debrief-everything")).clicked();
            if everything || widgets::pressed(ui, Key::Enter) {
                local.debrief.act = Act::Everything;
            }
            if sitting.scenario.is_some() {
                if widgets::quiet(ui, tongue.say("debrief-again")).clicked() {
                    again(sitting, true, local, outbox);
                }
                if widgets::quiet(ui, tongue.say("debrief-another")).clicked() {
                    again(sitting, false, local, outbox);
                }
            }
            if widgets::quiet(ui, tongue.say("back-home")).clicked() {
                local.forget();
                outbox.push(Command::Leave);
            }
        });
    });
}

/// The score, and the guess beside it.
fn result(office: &Office, sitting: &Sitting, card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        score::score(card, office.reflection(), tongue, ui);
        let ended = sitting.attempt.state().ending.checked_sub(1).map(usize::from);
        let endings = &sitting.attempt.program().scenario.endings;
        if let Some(ending) = ended.and_then(|ended| endings.0.get(ended)) {
            ui.add_space(theme::GAP / 2.0);
            widgets::strong(ui, sitting.attempt.speech().say(&ending.value.text));
        }
    });
    widgets::card(ui, |ui| score::apart(card, tongue, ui));
}

/// What cost most, what was good.
fn moments(office: &Office, sitting: &Sitting, card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    let accounts = accounts(&card.decisions, &sitting.attempt, tongue);
    widgets::card(ui, |ui| {
        if accounts.is_empty() {
            widgets::heading(ui, tongue.say("card-nothing-lost"));
            return;
        }
        widgets::heading(ui, tongue.say("card-dearest"));
        for account in accounts.iter().take(DEAREST) {
            dear(account, tongue, ui);
        }
        let rest = accounts.iter().skip(DEAREST).fold(0.0, |sum, account| sum + account.lost);
        if accounts.len() > DEAREST {
            let blanks: [(&str, FluentValue<'_>); 2] =
                [("n", FluentValue::from(accounts.len() - DEAREST)), ("points", tongue.number(rest, 1).into())];
            widgets::small(ui, tongue.fill("card-others", &blanks));
        }
        guessed(office, sitting, &accounts, tongue, ui);
    });
    if let Some(gain) = &card.best_moment {
        widgets::edged(ui, theme::good_tint(), theme::edge(), |ui| {
            widgets::heading(ui, tongue.say("debrief-best-moment"));
            let done = act(&sitting.attempt, tongue, gain.offer, gain.words.as_deref());
            widgets::text(ui, format!("{}   {done}", minutes(gain.at_s)));
            let points = FluentValue::from(tongue.number(gain.spared, 1));
            widgets::small(ui, tongue.fill("debrief-spared", &[("points", points)]));
        });
    }
}

/// One of the dearest decisions with the better line.
pub(in crate::app::screens) fn dear(account: &Account, tongue: &Tongue, ui: &mut Ui) {
    let said = |key: &str, text: &str| tongue.fill(key, &[("text", text.into())]);
    ui.separator();
    let width = 62.0;
    let rest = ui.available_width() - width - ui.spacing().item_spacing.x;
    super::fold::cells(ui, &[width, rest], |ui, place| {
        if place == 0 {
            widgets::bold(ui, tongue.number(-account.lost, 1), theme::HEADING, theme::bad());
            return;
        }
        widgets::strong(ui, format!("{}   {}", minutes(account.at_s), account.done));
        if let Some(better) = &account.better {
            widgets::coloured(ui, said("card-better", better), theme::good());
        }
        if let Some(because) = &account.because {
            widgets::small(ui, said("card-because", because));
        }
    });
}

/// Whether the moment that was guessed is the one that cost most.
fn guessed(office: &Office, sitting: &Sitting, accounts: &[Account], tongue: &Tongue, ui: &mut Ui) {
    let Some(guess) = office.reflection().and_then(|reflection| reflection.guessed_step) else { return };
    let guess = usize::try_from(guess).unwrap_or(usize::MAX);
    let at = sitting.attempt.steps().get(guess).map_or_else(String::new, |step| minutes(step.at_s));
    let found = accounts.iter().position(|account| account.step == guess);
    let lost = found.and_then(|place| accounts.get(place)).map_or(0.0, |account| account.lost);
    let key = match found {
        Some(0) => "debrief-guess-right",
        Some(_) => "debrief-guess-other",
        None => "debrief-guess-harmless",
    };
    ui.separator();
    let blanks: [(&str, FluentValue<'_>); 2] = [("at", at.into()), ("points", tongue.number(lost, 1).into())];
    widgets::text(ui, tongue.fill(key, &blanks));
}
