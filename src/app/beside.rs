//! The office is opened beside the window: reading what can be played and what is remembered takes about as long as
//! finding the display and the driver.

use crate::office::Office;
use std::panic;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

/// Texts are read one call deeper for every bracket; the main thread would have as much.
const STACK: usize = 8 << 20;

/// How the office is opened, or the status with which the program ends.
pub(super) type Open = dyn Fn() -> Result<Office, ExitCode> + Send + Sync;

/// An office that is being opened.
pub(super) struct Beside {
    open: Arc<Open>,
    thread: Option<JoinHandle<Result<Office, ExitCode>>>,
}

impl Beside {
    /// Begins to open it.
    pub(super) fn begin(open: Arc<Open>) -> Beside {
        let theirs = Arc::clone(&open);
        let thread = thread::Builder::new().name("office".to_owned()).stack_size(STACK).spawn(move || theirs());
        // Where no further thread can be had it is opened when it is wanted.
        Beside { open, thread: thread.ok() }
    }

    /// The office, as soon as it is open.
    pub(super) fn opened(self) -> Result<Office, ExitCode> {
        match self.thread {
            Some(thread) => thread.join().unwrap_or_else(|trouble| panic::resume_unwind(trouble)),
            None => (self.open)(),
        }
    }
}
