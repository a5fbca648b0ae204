//! What becomes of the window's display: a server that is shut down or falls over, a connection that breaks.
//!
//! libX11 hears of it before winit and bevy do, says so in its own words, and ends the program with 1. Here a handler
//! of ours takes the place of its own: one sentence, and the exit status of a machine that cannot. It is a handler that
//! must not come back, and it is called wherever the connection was needed last, so it does as little as can be: no
//! destructor runs and no driver is asked to tidy up. The records need neither, as they outlive being killed.

// A handler of a C library is a C function, and nothing safe hands one over.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::io::{self, Write};
use std::sync::OnceLock;

/// The library, as winit opens it as well: it is loaded once, and its handlers hold for the whole process.
const LIBRARY: &CStr = c"libX11.so.6";

/// The function that takes a handler.
const SETTER: &CStr = c"XSetIOErrorHandler";

/// What is opened is ready at once (`RTLD_NOW`).
const NOW: c_int = 2;

/// What is said.
static FAREWELL: OnceLock<String> = OnceLock::new();

/// Is called with the display when it is gone.
type Handler = unsafe extern "C" fn(*mut c_void) -> c_int;

/// Takes a handler and gives back the one before.
type Setter = unsafe extern "C" fn(Option<Handler>) -> Option<Handler>;

unsafe extern "C" {
    fn dlopen(name: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
    fn _exit(status: c_int) -> !;
}

/// Says `farewell` when the display is gone. Where there is no libX11 there is nothing to wait for.
pub(super) fn watch(farewell: String) {
    if FAREWELL.set(farewell).is_err() {
        return;
    }
    // SAFETY: both names end in a zero. The library is never closed, so what was found in it stays where it is; and what
    // it has under that name takes such a handler and gives one back.
    unsafe {
        let library = dlopen(LIBRARY.as_ptr(), NOW);
        if library.is_null() {
            return;
        }
        let setter = dlsym(library, SETTER.as_ptr());
        if !setter.is_null() {
            std::mem::transmute::<*mut c_void, Setter>(setter)(Some(gone));
        }
    }
}

/// The handler.
unsafe extern "C" fn gone(_: *mut c_void) -> c_int {
    if let Some(farewell) = FAREWELL.get() {
        // Where nobody listens there is nobody to tell.
        drop(writeln!(io::stderr(), "{farewell}"));
    }
    // SAFETY: it ends the process and asks for nothing.
    unsafe { _exit(c_int::from(super::CANNOT)) }
}
