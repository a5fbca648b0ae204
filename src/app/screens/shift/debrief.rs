//! What came of a shift, in three acts: one's own guess, the answer that is read in ten seconds, and everything.

mod answer;
mod chain;
mod contacts;
mod courses;
mod everything;
mod guess;
mod helped;
mod score;
mod tomorrow;
mod words;

pub(super) use guess::ui as guess;

use super::shown::Shown;
use crate::app::screens::Local;
use crate::app::screens::debrief::{Act, saving};
use crate::app::widgets;
use crate::office::{Command, Handed, Office, OnShift, ShiftCommand, ShiftReport};
use egui::Ui;

/// What only the debrief of a shift needs to remember.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// Which act it is.
    pub act: Act,
    /// The guess, in percent.
    guessed: Option<u32>,
    /// Whether everything is said about the contacts one by one, instead of about the day.
    pub closely: bool,
    /// The contact that is looked at, by its place among those that are over.
    contact: Option<usize>,
    /// Whether its row still has to be moved to where it is seen.
    follow: bool,
}

/// What every part of the debrief is drawn from.
#[derive(Clone, Copy)]
struct Told<'a> {
    on: &'a OnShift,
    report: &'a ShiftReport,
    shown: Shown<'a>,
    /// What it has left behind, where that can be taken up.
    handed: Option<&'a Handed>,
}

/// Draws it.
pub(super) fn ui(
    office: &Office,
    on: &OnShift,
    report: &ShiftReport,
    shown: Shown<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let handed = office.left_behind().filter(|handed| handed.shift == on.stage().shift.id);
    let told = Told { on, report, shown, handed };
    match local.shift.debrief.act {
        Act::Guess => guess::ui(shown, None, local, outbox, ui),
        Act::Answer => answer::ui(told, local, outbox, ui),
        Act::Everything => everything::ui(told, local, outbox, ui),
    }
    saving(office, shown.tongue, local, outbox, ui);
}

/// The same shift again, with the same luck or other luck, and the way back.
fn again(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    let open = |seed: u64| {
        let (id, chair) = (told.on.stage().shift.id.clone(), told.on.chair());
        Command::Shift(ShiftCommand::Open { id, chair, seed })
    };
    // What is not on the shelf any more can be looked back on, and not begun again.
    let there = told.on.is_on_shelf();
    if there && widgets::quiet(ui, tongue.say("debrief-again")).clicked() {
        local.forget();
        outbox.push(open(told.on.day.seed()));
    }
    if there && widgets::quiet(ui, tongue.say("debrief-another")).clicked() {
        let seed = local.new_seed();
        outbox.push(open(seed));
    }
    leave(told, local, outbox, ui);
}

/// What the button says that leads out of it: whoever looks back once more has come from the list.
fn leaves_to(told: Told<'_>) -> &'static str {
    if told.on.looks_back() { "progress-back" } else { "back-home" }
}

/// The way back.
fn leave(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if widgets::quiet(ui, told.shown.tongue.say(leaves_to(told))).clicked() {
        local.forget();
        outbox.push(Command::Shift(ShiftCommand::Leave));
    }
}
