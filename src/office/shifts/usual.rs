//! The usual day of a shift's plan, worked out in the background as soon as somebody sits down in the lead's chair.

use crate::shift::Stage;
use std::sync::Arc;
use std::thread;

/// Begins to work it out; without a thread there is nothing to compare the day with.
pub(super) fn work_out(stage: &Arc<Stage>) {
    let stage = Arc::clone(stage);
    drop(thread::Builder::new().name("usual day".to_string()).spawn(move || {
        stage.usual();
    }));
}
