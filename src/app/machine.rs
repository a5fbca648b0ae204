//! What a machine may lack or lose: a display, a driver. Each is one sentence with the remedy.

use super::{Opening, engine, surviving};
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
    let display_lost = opening.tongue.say("display-lost");
    surviving::watch_the_display(display_lost.clone());
    // bevy panics while it is put together when there is no driver or no display server, and winit wherever x11rb finds
    // that the connection is gone; these are told in words.
    let told = [
        ("Unable to find a GPU", opening.tongue.say("no-driver")),
        ("Failed to build event loop", opening.tongue.say("no-display")),
        ("IoError(", display_lost),
    ];
    let signs = told.each_ref().map(|(sign, _)| *sign);
    let default = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let text = words(info.payload());
        if !signs.into_iter().any(|sign| text.contains(sign)) {
            default(info);
        }
    }));
    match panic::catch_unwind(panic::AssertUnwindSafe(|| engine::run(opening))) {
        Ok(code) => code,
        Err(payload) => {
            let text = words(&*payload);
            if let Some((_, sentence)) = told.iter().find(|(sign, _)| text.contains(sign)) {
                eprintln!("{sentence}");
            }
            ExitCode::from(CANNOT)
        }
    }
}

fn words(payload: &(dyn std::any::Any + Send)) -> String {
    let owned = payload.downcast_ref::<String>().cloned();
    owned.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}
