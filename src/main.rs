//! Frontline: gives the arguments to the command line, opens the window where it is wanted, returns the exit status.

use frontline::cli::{self, Asked, Wanted, Window};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run() {
        Asked::Done(status) => status,
        Asked::Window(wanted) => window(&wanted),
        Asked::Picture(wanted) => picture(&wanted),
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

#[cfg(feature = "gui")]
fn picture(wanted: &Wanted) -> ExitCode {
    match wanted.shown() {
        Ok(cli::Shown { office, tongue, dark, size, scale, screen }) => {
            let shot = frontline::app::picture::Shot { office, tongue, dark, size, scale, screen };
            wanted.keep(frontline::app::picture::make(&shot))
        }
        Err(status) => status,
    }
}

#[cfg(not(feature = "gui"))]
fn picture(wanted: &Wanted) -> ExitCode {
    wanted.is_not_built()
}
