//! What the person is at: nothing, a call that is no conversation, something they began, or the end of the shift.

use super::actions;
use super::shown::{Shown, clock, lasting};
use crate::app::{theme, widgets};
use crate::office::{Command, FASTEST, Office, OnShift, ShiftCommand, ShiftStanding, USUAL};
use crate::shift::{Chair, ShiftRefusal};
use crate::tongue::Tongue;
use crate::words::Span;
use egui::{Key, Ui};

/// Paces to watch a day with, in percent.
const PACES: [u32; 3] = [USUAL, 3 * USUAL, FASTEST];

/// So long it is said that something could not be done.
const SAID: Span = Span(20_000);

/// Draws it as a card.
pub(super) fn ui(on: &OnShift, shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let tongue = shown.tongue;
    match on.standing() {
        ShiftStanding::Doing { .. } => actions::doing(shown, ui),
        ShiftStanding::Routine { since, until, .. } => {
            widgets::card(ui, |ui| {
                widgets::strong(ui, shown.chair("chair-routine"));
                let now = shown.day.now();
                let left = lasting(until - now);
                widgets::small(ui, tongue.fill("chair-left", &[("time", left.into())]));
                widgets::bar(ui, (now - since).0 as f32 / (until - since).0.max(1) as f32, theme::accent());
            });
        }
        ShiftStanding::Free if shown.day.is_finishing() => {
            widgets::card(ui, |ui| {
                widgets::strong(ui, tongue.say("chair-finishing"));
                widgets::small(ui, shown.chair("chair-finishing-means"));
            });
        }
        ShiftStanding::Free if on.chair() == Chair::Agent && shown.day.aside().is_none() => {
            widgets::card(ui, |ui| {
                widgets::strong(ui, shown.chair("chair-nobody"));
                widgets::small(ui, shown.chair("chair-nobody-means"));
            });
        }
        ShiftStanding::AfterWindow => over(shown, outbox, ui),
        ShiftStanding::Free | ShiftStanding::InContact => {}
    }
    refused(on, shown, ui);
}

/// The window is over: what is open can still be taken up, or everything is looked back on.
fn over(shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let tongue = shown.tongue;
    widgets::edged(ui, theme::own(), theme::accent(), |ui| {
        widgets::heading(ui, tongue.say("chair-over"));
        let open = shown.day.parked().len();
        if open > 0 {
            widgets::text(ui, tongue.fill("chair-over-open", &[("n", open.into())]));
        }
        if widgets::primary(ui, tongue.say("chair-look-back")).clicked() || widgets::pressed(ui, Key::Enter) {
            outbox.push(Command::Shift(ShiftCommand::Debrief));
        }
    });
}

/// Whether nobody is to be put through next: in a storm the next caller comes the moment the last one goes, so whoever
/// needs a minute has to say so.
pub(super) fn aside(shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if shown.is_late() || shown.day.doing().is_some() {
        return;
    }
    let (sits, wants) = (shown.day.aside().is_some(), shown.day.wants_aside());
    widgets::card(ui, |ui| {
        if widgets::chip(ui, sits || wants, shown.chair("chair-aside")).clicked() {
            outbox.push(wants_aside(shown));
        }
        widgets::small(
            ui,
            shown.chair(match (sits, wants) {
                (true, _) => "chair-aside-now",
                (false, true) => "chair-aside-next",
                (false, false) => "chair-aside-why",
            }),
        );
    });
}

/// Its key.
pub(super) fn strike(shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &Ui) {
    if !shown.is_late() && shown.day.doing().is_none() && widgets::struck(ui, Key::Z) {
        outbox.push(wants_aside(shown));
    }
}

fn wants_aside(shown: Shown<'_>) -> Command {
    let aside = shown.day.aside().is_some() || shown.day.wants_aside();
    Command::Shift(ShiftCommand::Aside(!aside))
}

/// Why the last thing could not be done.
fn refused(on: &OnShift, shown: Shown<'_>, ui: &mut Ui) {
    let Some((at, refusal)) = &on.refused else { return };
    if shown.day.now() - *at > SAID {
        return;
    }
    let key = match refusal {
        ShiftRefusal::InContact => "chair-refused-contact",
        ShiftRefusal::NoContact => "chair-refused-no-contact",
        ShiftRefusal::Busy => "chair-refused-busy",
        ShiftRefusal::NotNow => "chair-refused-now",
        ShiftRefusal::Over => "chair-refused-over",
        ShiftRefusal::Talk(_) => "desk-too-late",
    };
    widgets::tinted(ui, shown.chair(key), theme::bad());
}

/// The clock of the day, how fast it goes, and the pause, for the bar.
pub(in crate::app::screens) fn bar(
    office: &Office,
    on: &OnShift,
    tongue: &Tongue,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    // Whoever is examined neither stops the time nor hurries it.
    if on.may_pause() {
        let text = tongue.say(if on.paused { "desk-go-on" } else { "desk-pause" });
        if widgets::chip(ui, on.paused, text).clicked() || widgets::struck(ui, Key::P) {
            outbox.push(Command::Shift(ShiftCommand::Pause(!on.paused)));
        }
        let pace = on.pace.unwrap_or_else(|| office.pace());
        // From the end of the bar inwards, so the fastest comes first.
        for wanted in PACES.into_iter().rev() {
            let text = tongue.fill("chair-pace", &[("n", (wanted / USUAL).into())]);
            if widgets::chip(ui, pace == wanted, text).clicked() {
                outbox.push(Command::Shift(ShiftCommand::Pace((wanted != USUAL).then_some(wanted))));
            }
        }
    }
    widgets::pill(ui, super::shown::clock_s(on.day.now()), theme::accent_deep(), theme::own())
        .on_hover_text(tongue.fill("chair-window", &[("to", clock(on.stage().to()).into())]));
}
