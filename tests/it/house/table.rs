//! The rooms and what each may use.

/// Every room and the rooms it may use. A room uses only rooms listed above it.
#[rustfmt::skip]
pub const HOUSE: &[(&str, &str)] = &[
    ("words",        ""),
    ("reading",      "words"),
    ("scenario",     "words reading"),
    ("conversation", "words reading scenario"),
    ("scoring",      "words reading scenario conversation"),
    ("queueing",     "words"),
    ("staffing",     "words reading queueing"),
    ("shift",        "words reading scenario conversation scoring queueing staffing"),
    ("rehearsal",    "words reading scenario conversation scoring queueing staffing shift"),
    ("disk",         "words"),
    ("tongue",       "words"),
    ("chart",        "words"),
    ("library",      "words reading scenario conversation staffing shift disk"),
    ("records",      "words reading scenario conversation scoring queueing staffing shift disk"),
    ("office",       "words reading scenario conversation scoring queueing staffing shift rehearsal disk library records tongue chart"),
    ("cli",          "words reading scenario conversation scoring queueing staffing shift rehearsal disk library records office tongue chart"),
    ("app",          "words reading scenario conversation scoring queueing staffing shift rehearsal disk library records office tongue chart"),
    ("main",         "cli app"),
];

/// What the window is made of: named in `app` alone.
pub const WINDOW: &[&str] = &["bevy", "egui", "winit", "wgpu", "rodio"];

/// The rooms below `office`: they are handed everything they know.
pub const HANDED: &str = "words reading scenario conversation scoring queueing staffing shift rehearsal";

/// What those rooms must not reach for, as part of a path, and what that is.
pub const NOT_HANDED: &[(&[&str], &str)] = &[
    (&["Instant"], "a clock"),
    (&["SystemTime"], "a clock"),
    (&["std", "env"], "the environment"),
    (&["std", "process"], "the process"),
    (&["rand", "rng"], "a random source"),
    (&["rand", "random"], "a random source"),
    (&["thread_rng"], "a random source"),
    (&["ThreadRng"], "a random source"),
    (&["OsRng"], "a random source"),
    (&["SysRng"], "a random source"),
    (&["from_os_rng"], "a random source"),
    (&["getrandom"], "a random source"),
    (&["std", "thread"], "threads"),
    (&["rayon"], "threads"),
];

/// The two files below `office` that may use threads: they fold results in index order.
pub const THREADED: &[&str] = &["src/queueing/replicate.rs", "src/rehearsal/parallel.rs"];

/// Methods by which a path touches the disk without naming `std::fs`.
pub const TOUCHES: &[&str] =
    &["exists", "try_exists", "is_file", "is_dir", "read_dir", "canonicalize", "symlink_metadata"];

/// Colours that are no choice of colour: nothing, not yet known, and a picture's own colours.
pub const NO_COLOUR: &[&str] = &["TRANSPARENT", "PLACEHOLDER", "NONE", "WHITE"];
