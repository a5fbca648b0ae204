//! The second act: the answer that is read in ten seconds.

use super::super::Local;
use super::everything::height_of_buttons;
use super::hidden::ended;
use super::{Act, again, curve, leaves_to, score};
use crate::app::{theme, widgets};
use crate::office::{Account, Command, Debriefed, Office, Sitting, accounts, act, minutes};
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Key, Margin, Panel, ScrollArea, Ui};

/// Decisions that are shown at once: three can be thought over, thirty cannot.
const DEAREST: usize = 3;

/// The widths from which on it has two columns, and three.
const WIDE: f32 = 820.0;
const WIDEST: f32 = 1180.0;

/// Draws it: what there is to read above, what there is to do at the bottom, where it stands in the third act as well.
pub(super) fn ui(
    office: &Office,
    sitting: &Sitting,
    of: &Debriefed<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let wide = ui.available_width() >= WIDE;
    let leave = leaves_to(office);
    if wide {
        let texts = ["debrief-everything", "debrief-again", "debrief-another", leave];
        let height = height_of_buttons(&texts, of.tongue, ui);
        let panel = Panel::bottom("answer buttons").exact_size(height).resizable(false).show_separator_line(false);
        let frame = Frame::new().inner_margin(Margin { top: theme::GAP as i8, ..Margin::ZERO });
        panel.frame(frame).show(ui, |ui| buttons(sitting, leave, of.tongue, local, outbox, ui));
    }
    ScrollArea::vertical().id_salt("answer").auto_shrink([false, false]).show(ui, |ui| {
        if wide {
            columns(of, local, ui);
        } else {
            result(of, ui);
            moments(of, ui);
            mood(of, local, ui);
            ui.add_space(theme::GAP / 2.0);
            buttons(sitting, leave, of.tongue, local, outbox, ui);
        }
    });
}

/// The score, what cost most with the mood under it, and, where there is room, the dimensions.
fn columns(of: &Debriefed<'_>, local: &mut Local, ui: &mut Ui) {
    let (room, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
    let start = (room * 0.27).clamp(270.0, 400.0);
    let end = if room >= WIDEST { (room * 0.25).min(380.0) } else { 0.0 };
    let gaps = if end > 0.0 { 2.0 * gap } else { gap };
    let widths = [start, room - start - end - gaps, end];
    let shown = if end > 0.0 { widths.as_slice() } else { widths.get(..2).unwrap_or_default() };
    super::fold::cells(ui, shown, |ui, place| match place {
        0 => result(of, ui),
        1 => {
            moments(of, ui);
            mood(of, local, ui);
        }
        _ => widgets::card(ui, |ui| {
            widgets::heading(ui, of.tongue.say("card-dimensions"));
            score::dimensions(of.card, &of.attempt.program().scenario.weights, of.tongue, ui);
        }),
    });
}

/// The mood with every decision; a click on one leads to where everything is said of it.
fn mood(of: &Debriefed<'_>, local: &mut Local, ui: &mut Ui) {
    let before = local.chosen;
    widgets::card(ui, |ui| {
        widgets::heading(ui, of.tongue.say("debrief-mood"));
        curve::ui(of, local, ui);
    });
    if local.chosen != before {
        local.debrief.act = Act::Everything;
    }
}

/// What to do next.
fn buttons(sitting: &Sitting, leave: &str, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
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
        if widgets::quiet(ui, tongue.say(leave)).clicked() {
            local.forget();
            outbox.push(Command::Leave);
        }
    });
}

/// The score, and the guess beside it.
fn result(of: &Debriefed<'_>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        score::score(of.card, of.reflection, of.tongue, ui);
        if let Some(ending) = ended(of.attempt) {
            ui.add_space(theme::GAP / 2.0);
            widgets::strong(ui, ending);
        }
    });
    widgets::card(ui, |ui| score::apart(of.card, of.tongue, ui));
}

/// What cost most, what was good.
fn moments(of: &Debriefed<'_>, ui: &mut Ui) {
    let (attempt, card, tongue) = (of.attempt, of.card, of.tongue);
    let accounts = accounts(&card.decisions, attempt, tongue);
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
        guessed(of, &accounts, ui);
    });
    best_moment(of, ui);
}

/// What was good, named once.
pub(in crate::app::screens) fn best_moment(of: &Debriefed<'_>, ui: &mut Ui) {
    let (attempt, tongue) = (of.attempt, of.tongue);
    if let Some(gain) = &of.card.best_moment {
        widgets::edged(ui, theme::good_tint(), theme::edge(), |ui| {
            widgets::heading(ui, tongue.say("debrief-best-moment"));
            let done = act(attempt, tongue, gain.offer, gain.words.as_deref());
            widgets::text(ui, format!("{}   {done}", minutes(gain.at_s)));
            let points = FluentValue::from(tongue.number(gain.spared, 1));
            widgets::small(ui, tongue.fill("debrief-spared", &[("points", points)]));
        });
    }
}

/// One of the dearest decisions with the better line.
fn dear(account: &Account, tongue: &Tongue, ui: &mut Ui) {
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
fn guessed(of: &Debriefed<'_>, accounts: &[Account], ui: &mut Ui) {
    let tongue = of.tongue;
    let Some(guess) = of.reflection.and_then(|reflection| reflection.guessed_step) else { return };
    let guess = usize::try_from(guess).unwrap_or(usize::MAX);
    let at = of.attempt.steps().get(guess).map_or_else(String::new, |step| minutes(step.at_s));
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
