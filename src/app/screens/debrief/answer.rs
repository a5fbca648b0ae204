//! The second act: the answer that is read in ten seconds.

use super::super::Local;
use super::everything::height_of_buttons;
use super::hidden::ended;
use super::{Act, again, curve, score};
use crate::app::{theme, widgets};
use crate::office::{Account, Command, Office, Sitting, accounts, act, minutes};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Key, Margin, Panel, ScrollArea, Ui};

/// Decisions that are shown at once: three can be thought over, thirty cannot.
const DEAREST: usize = 3;

/// The texts of what can be done next.
const BUTTONS: [&str; 4] = ["debrief-everything", "debrief-again", "debrief-another", "back-home"];

/// The widths from which on it has two columns, and three.
const WIDE: f32 = 820.0;
const WIDEST: f32 = 1180.0;

/// Draws it: what there is to read above, what there is to do at the bottom, where it stands in the third act as well.
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
    if wide {
        let height = height_of_buttons(&BUTTONS, tongue, ui);
        let panel = Panel::bottom("answer buttons").exact_size(height).resizable(false).show_separator_line(false);
        let frame = Frame::new().inner_margin(Margin { top: theme::GAP as i8, ..Margin::ZERO });
        panel.frame(frame).show(ui, |ui| buttons(sitting, tongue, local, outbox, ui));
    }
    ScrollArea::vertical().id_salt("answer").auto_shrink([false, false]).show(ui, |ui| {
        if wide {
            columns(office, sitting, card, tongue, local, ui);
        } else {
            result(office, sitting, card, tongue, ui);
            moments(office, sitting, card, tongue, ui);
            mood(sitting, card, tongue, local, ui);
            ui.add_space(theme::GAP / 2.0);
            buttons(sitting, tongue, local, outbox, ui);
        }
    });
}

/// The score, what cost most with the mood under it, and, where there is room, the dimensions.
fn columns(office: &Office, sitting: &Sitting, card: &Scorecard, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let (room, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
    let start = (room * 0.27).clamp(270.0, 400.0);
    let end = if room >= WIDEST { (room * 0.25).min(380.0) } else { 0.0 };
    let gaps = if end > 0.0 { 2.0 * gap } else { gap };
    let widths = [start, room - start - end - gaps, end];
    let shown = if end > 0.0 { widths.as_slice() } else { widths.get(..2).unwrap_or_default() };
    super::fold::cells(ui, shown, |ui, place| match place {
        0 => result(office, sitting, card, tongue, ui),
        1 => {
            moments(office, sitting, card, tongue, ui);
            mood(sitting, card, tongue, local, ui);
        }
        _ => widgets::card(ui, |ui| {
            widgets::heading(ui, tongue.say("card-dimensions"));
            score::dimensions(card, &sitting.attempt.program().scenario.weights, tongue, ui);
        }),
    });
}

/// The mood with every decision; a click on one leads to where everything is said of it.
fn mood(sitting: &Sitting, card: &Scorecard, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let before = local.chosen;
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("debrief-mood"));
        curve::ui(sitting, card, tongue, local, ui);
    });
    if local.chosen != before {
        local.debrief.act = Act::Everything;
    }
}

/// What to do next.
fn buttons(sitting: &Sitting, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
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
}

/// The score, and the guess beside it.
fn result(office: &Office, sitting: &Sitting, card: &Scorecard, tongue: &Tongue, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        score::score(card, office.reflection(), tongue, ui);
        if let Some(ending) = ended(sitting) {
            ui.add_space(theme::GAP / 2.0);
            widgets::strong(ui, ending);
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
