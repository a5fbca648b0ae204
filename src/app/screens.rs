//! The screens, and the list that shows and tests them.

pub mod desk;
pub mod home;

use crate::office::{Command, Office};
use crate::tongue::Tongue;

/// What only the screens need to remember.
#[derive(Clone, Debug, Default)]
pub struct Local {
    /// The seed of the next contact: another day each time.
    pub next_seed: u64,
}

/// Draws whichever screen the office asks for.
pub fn show(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut egui::Ui) {
    egui::Frame::new().fill(super::theme::PAGE).inner_margin(super::theme::GAP).show(ui, |ui| match office.sitting() {
        Some(sitting) => desk::ui(sitting, tongue, outbox, ui),
        None => home::ui(office, tongue, local, outbox, ui),
    });
}
