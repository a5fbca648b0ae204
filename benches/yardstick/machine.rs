//! What a piece of work took of this machine: time on a core, and memory.

use std::process::Command;
use std::time::Instant;

/// Nanoseconds this thread has been on a core, by the system's scheduler; `None` where it does not say.
fn on_core_ns() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split_whitespace().next()?.parse().ok()
}

/// How nanoseconds are counted here.
pub fn clock() -> &'static str {
    if on_core_ns().is_some() { "CPU time of the thread" } else { "time on the wall, as this system tells no CPU time" }
}

/// The nanoseconds some work took.
pub fn timed(work: impl FnOnce()) -> f64 {
    let (wall, core) = (Instant::now(), on_core_ns());
    work();
    match (core, on_core_ns()) {
        (Some(before), Some(after)) => after.saturating_sub(before) as f64,
        _ => wall.elapsed().as_nanos() as f64,
    }
}

/// The most memory this process has held, in KiB.
pub fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The same of a process of its own that does the work named `what`.
pub fn peak_kib_of(what: &str) -> Option<u64> {
    let this = std::env::current_exe().ok()?;
    let output = Command::new(this).args(["--peak-of", what]).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
