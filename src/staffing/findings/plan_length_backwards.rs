//! A length of time between two bounds in the wrong order.

use crate::reading::Code;
use crate::words::{Finding, Place, Severity, Span};

/// A length of time between two bounds in the wrong order.
pub const CODE: Code = Code {
    name: "plan-length-backwards",
    severity: Severity::Error,
    about: "A length of time has its bounds in the wrong order.",
};

/// The finding at `at`.
pub fn found(at: Place, from: Span, to: Span) -> Finding {
    let message = format!("this length lies between {} and {} seconds", from.as_s(), to.as_s());
    CODE.finding(at, message, "Write the shorter one after from_s: and the longer one after to_s:.".into())
}
