//! What a machine may lack: a display, a driver. Each is one sentence with the remedy.

use super::{Opening, engine};
use std::panic;
use std::process::ExitCode;

/// This machine cannot: the exit status of the contract.
const CANNOT: u8 = 3;

/// Opens the window and runs until it is closed.
pub(super) fn run(opening: Opening) -> ExitCode {
    let set = |name: &str| std::env::vars_os().any(|(key, value)| key == *name && !value.is_empty());
    if !["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(set) && cfg!(target_os = "linux") {
        eprintln!("{}", opening.tongue.say("no-display"));
        return ExitCode::from(CANNOT);
    }
    let (no_driver, no_display) = (opening.tongue.say("no-driver"), opening.tongue.say("no-display"));
    // bevy panics while it is put together when there is no driver or no display server; these two are told in words.
    let told_in_words =
        |text: &str| text.contains("Unable to find a GPU") || text.contains("Failed to build event loop");
    let default = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !told_in_words(&words(info.payload())) {
            default(info);
        }
    }));
    match panic::catch_unwind(panic::AssertUnwindSafe(|| engine::run(opening))) {
        Ok(code) => code,
        Err(payload) => {
            let text = words(&*payload);
            if text.contains("Unable to find a GPU") {
                eprintln!("{no_driver}");
            } else if text.contains("Failed to build event loop") {
                eprintln!("{no_display}");
            }
            ExitCode::from(CANNOT)
        }
    }
}

fn words(payload: &(dyn std::any::Any + Send)) -> String {
    let owned = payload.downcast_ref::<String>().cloned();
    owned.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}
