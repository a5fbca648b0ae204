//! The window: bevy and egui live here and nowhere else.
//!
//! A screen is a plain function over the shared [`Office`]: it draws from a shared reference
//! and pushes commands; one system applies them.

mod engine;
pub mod floor;
mod frames;
mod machine;
pub mod picture;
pub mod screens;
mod sound;
mod surviving;
pub mod theme;
mod widgets;
pub mod witness;

use crate::office::Office;
use crate::tongue::Tongue;
use std::process::ExitCode;

/// Opens the window and runs until it is closed.
pub fn run(opening: Opening) -> ExitCode {
    machine::run(opening)
}

/// What the window is opened with.
pub struct Opening {
    /// The office, its scenarios and its plan.
    pub office: Office,
    /// The program's own texts.
    pub tongue: Tongue,
}
