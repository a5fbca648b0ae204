//! A change with no way of changing, or with more than one.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity};

/// A change with no way of changing, or with more than one.
pub const CODE: Code = Code {
    name: "what-if-one-way",
    severity: Severity::Error,
    about: "A change of a what-if says none, or more than one, of to, times and add.",
};

/// The finding at a change with so many of them.
pub fn found(at: Place, ways: usize) -> Finding {
    let message = match ways {
        0 => "this change does not say what becomes of the value".to_string(),
        _ => format!("this change says {ways} things that become of the value, and can mean only one"),
    };
    let help = "Write one of these: to: and a value, times: and a factor, add: and a number.".to_string();
    CODE.finding(at, message, help)
}
