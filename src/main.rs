//! Frontline: gives the arguments to the command line, opens the window where it is wanted, returns the exit status.

use frontline::cli::{self, Asked, Window};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run() {
        Asked::Done(status) => status,
        Asked::Window(wanted) => window(&wanted),
    }
}

#[cfg(feature = "gui")]
fn window(wanted: &Window) -> ExitCode {
    match wanted.opening() {
        Ok((office, tongue)) => frontline::app::run(frontline::app::Opening { office, tongue }),
        Err(status) => status,
    }
}

#[cfg(not(feature = "gui"))]
fn window(wanted: &Window) -> ExitCode {
    wanted.is_not_built()
}
