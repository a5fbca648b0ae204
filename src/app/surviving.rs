//! What becomes of errors while the window is drawn: a display that is switched off, a driver that stumbles or stops.
//!
//! bevy 0.19 ends the program at the first of them. Here a few are passed over, because the next frame is mostly whole
//! again; many in a short time would flash, and a device that is gone does not come back to what bevy_egui 0.42 made on
//! it. Then the program ends and says so. Nothing is lost by that: what was decided is written down before it counts.
//!
//! A display that goes away under the window is the end in any case; then it is said what has happened.

#[cfg(target_os = "linux")]
mod display;

use bevy::prelude::*;
use bevy::render::error_handler::{ErrorType, RenderError, RenderErrorHandler, RenderErrorPolicy};
use bevy::window::RequestRedraw;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// This machine cannot: the exit status of the contract.
const CANNOT: u8 = 3;

/// Errors that are passed over, and within what time they are counted.
const MOST: usize = 5;
const WITHIN: Duration = Duration::from_secs(10);

/// The latest errors, and what is said when there are too many.
#[derive(Resource, Default)]
struct Errors {
    latest: Vec<Instant>,
    farewell: Option<String>,
}

impl Errors {
    /// Whether one more error, now, may be passed over.
    fn pass(&mut self, now: Instant) -> bool {
        self.latest.retain(|then| now.duration_since(*then) < WITHIN);
        self.latest.push(now);
        self.latest.len() <= MOST
    }
}

/// Lets the program outlive errors; `farewell` is said when it cannot.
pub(super) fn guard(app: &mut App, farewell: String) {
    app.insert_resource(Errors { latest: Vec::new(), farewell: Some(farewell) });
    app.insert_resource(RenderErrorHandler(answer));
}

/// Has `farewell` said when the display goes away while the window is open; holds from before there is a window.
pub(super) fn watch_the_display(farewell: String) {
    #[cfg(target_os = "linux")]
    display::watch(farewell);
    #[cfg(not(target_os = "linux"))]
    drop(farewell);
}

/// The exit status of an app that has ended. An error that was not written by [`answer`] is that of winit's event loop,
/// which on Wayland cannot go on without its display: then `farewell` is said.
pub(super) fn status(exit: &AppExit, farewell: &str) -> ExitCode {
    let AppExit::Error(code) = exit else { return ExitCode::SUCCESS };
    if code.get() != CANNOT {
        eprintln!("{farewell}");
    }
    ExitCode::from(CANNOT)
}

/// What to do about an error. As long as the answer is to stop, it is asked for again with every frame.
fn answer(error: &RenderError, main: &mut World, _: &mut World) -> RenderErrorPolicy {
    let gone = matches!(error.ty, ErrorType::DeviceLost);
    let mut errors = main.get_resource_or_init::<Errors>();
    if !gone && errors.pass(Instant::now()) {
        // What was drawn may be torn; nobody else asks for another frame while nothing happens.
        main.write_message(RequestRedraw);
        return RenderErrorPolicy::Ignore;
    }
    if let Some(farewell) = errors.farewell.take() {
        eprintln!("{farewell}");
    }
    main.write_message(AppExit::from_code(CANNOT));
    RenderErrorPolicy::StopRendering
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_errors_are_passed_over_and_many_at_once_are_not() {
        let (mut errors, begin) = (Errors::default(), Instant::now());
        for at in 0..MOST as u64 {
            assert!(errors.pass(begin + Duration::from_secs(at)));
        }
        assert!(!errors.pass(begin + Duration::from_secs(MOST as u64)));
        assert!(errors.pass(begin + 3 * WITHIN), "what was long ago does not count");
    }
}
