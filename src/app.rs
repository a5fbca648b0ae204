//! The window: bevy and egui live here and nowhere else.
//!
//! A screen is a plain function over the shared [`Office`]: it draws from a shared reference
//! and pushes commands; one system applies them.

mod beside;
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
use std::sync::Arc;

/// Opens the window and runs until it is closed. The office is opened beside it, by what is given here; where it cannot
/// be, the status that this gives is the answer.
pub fn run(tongue: Tongue, office: impl Fn() -> Result<Office, ExitCode> + Send + Sync + 'static) -> ExitCode {
    machine::run(Opening { tongue, office: Arc::new(office) })
}

/// What the window is opened with.
struct Opening {
    /// The program's own texts.
    tongue: Tongue,
    /// Opens the office, its scenarios and its plan.
    office: Arc<beside::Open>,
}
