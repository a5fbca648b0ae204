//! The screens, and the list that shows and tests them.

pub mod after;
mod bar;
pub mod before;
pub mod debrief;
pub mod desk;
pub mod home;
pub mod lab;
pub mod progress;
mod remarks;
pub mod settings;
pub mod shift;

use super::floor::Stage;
use super::theme;
use crate::office::{Command, Office, Place};
use crate::tongue::Tongue;
use egui::{Frame, Ui};

/// What only the screens need to remember.
#[derive(Clone, Debug, Default)]
pub struct Local {
    /// The seed of the next contact: another day each time.
    pub next_seed: u64,
    /// The name that is being typed; absent while nobody types one.
    pub name: Option<String>,
    /// What is looked for among the scenarios.
    pub search: String,
    /// The channel to which the list is narrowed, by its place among the channels.
    pub channel: Option<usize>,
    /// What else home remembers.
    pub picks: home::Picks,
    /// Whether the brief lies open on the desk.
    pub brief: bool,
    /// What else the desk remembers.
    pub desk: desk::View,
    /// The decision that is looked at in the debrief, by its place among the steps.
    pub chosen: Option<usize>,
    /// Whether the transcript still has to be moved to that decision.
    pub seek: bool,
    /// What else the debrief remembers.
    pub debrief: debrief::Reader,
    /// Whether the licences are unfolded.
    pub licences: bool,
    /// What only the progress needs to remember.
    pub progress: progress::View,
    /// What only the staffing lab needs to remember.
    pub lab: lab::Seen,
    /// What only the screens of a shift need to remember.
    pub shift: shift::View,
    /// Whether egui draws the floor, because there is no bevy.
    pub painted_floor: bool,
    /// The floor that bevy is to draw, where this frame has left room for it.
    pub floor: Option<Stage>,
}

impl Local {
    /// Forgets what belongs to one contact.
    fn forget(&mut self) {
        (self.brief, self.chosen, self.seek) = (false, None, false);
        self.desk = desk::View::default();
    }

    /// The seed of a contact that nobody has had yet.
    fn new_seed(&mut self) -> u64 {
        self.forget();
        self.next_seed += 1;
        self.next_seed
    }
}

/// Draws whichever screen the office asks for.
pub fn show(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if !theme::is_ready(ui.ctx()) {
        ui.ctx().request_repaint();
        return;
    }
    local.floor = None;
    debrief::tidy(office, local);
    shift::tidy(office, local);
    bar::ui(office, tongue, outbox, ui);
    Frame::new().inner_margin(theme::GAP).show(ui, |ui| {
        super::widgets::column(ui, |ui| {
            remarks::ui(office, tongue, outbox, ui);
            match office.place() {
                Place::Home => home::ui(office, tongue, local, outbox, ui),
                Place::Progress => progress::ui(office, tongue, local, outbox, ui),
                Place::Settings => settings::ui(office, tongue, local, outbox, ui),
                Place::Lab(lab) => lab::ui(office, lab, tongue, local, outbox, ui),
                Place::Brief(contact) => before::brief(office, contact, tongue, local, outbox, ui),
                Place::Ringing(contact) => before::ringing(office, contact, tongue, outbox, ui),
                Place::Desk(sitting) => desk::ui(office, sitting, tongue, local, outbox, ui),
                Place::Judging(sitting, judging) => after::judging(sitting, judging, tongue, local, outbox, ui),
                Place::NotJudged(sitting, why) => after::not_judged(sitting, why, tongue, outbox, ui),
                Place::Debrief(sitting, card) => debrief::ui(office, sitting, card, tongue, local, outbox, ui),
                Place::ShiftBrief(brief) => shift::before(office, brief, tongue, local, outbox, ui),
                Place::Shift(on) => shift::ui(office, on, tongue, local, outbox, ui),
                Place::ShiftReviewing(on, reviewing) => {
                    shift::reviewing(office, on, reviewing, tongue, local, outbox, ui)
                }
                Place::ShiftDebrief(on, report) => shift::after(office, on, report, tongue, local, outbox, ui),
            }
        })
    });
}
