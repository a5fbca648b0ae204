//! A line on the terminal that says how far a longer run is.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What takes no longer than this needs no line: it would only flash.
const AT_ONCE: Duration = Duration::from_millis(200);

/// The line: on standard error, on a terminal only, and gone when it is dropped.
pub struct Progress {
    bar: ProgressBar,
    began: Instant,
    shown: AtomicBool,
}

impl Progress {
    /// A line that begins with `what`, not shown yet.
    pub fn new(what: &str) -> Progress {
        let bar = ProgressBar::hidden();
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(what.to_string());
        Progress { bar, began: Instant::now(), shown: AtomicBool::new(false) }
    }

    /// So much is done, of so much if that is known. Says to go on: Ctrl-C ends the process, which keeps nothing.
    pub fn at(&self, done: u32, of: Option<u32>) -> bool {
        if let Some(of) = of {
            self.bar.set_length(u64::from(of));
        }
        self.bar.set_position(u64::from(done));
        if self.began.elapsed() >= AT_ONCE && !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        true
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
