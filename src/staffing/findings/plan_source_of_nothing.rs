//! A source whose path leads to nothing.

use crate::reading::Form;
use crate::reading::codes::shown;
use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::staffing::path;
use crate::words::Severity;

/// A source whose path leads to nothing.
pub const CODE: Code = Code {
    name: "plan-source-of-nothing",
    severity: Severity::Error,
    about: "A source is given for something that is not in the plan.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    let Some((_, value)) = path::find(written.tree, "sources") else { return };
    let Form::Map(entries) = &value.form else { return };
    for (key, _) in entries {
        let (Form::Text(text) | Form::Word(text)) = &key.form else { continue };
        if path::find(written.tree, text).is_none() {
            let message = format!("nothing is written at {}", shown(text));
            let help = "Write the names on the way to it, joined by points: \"classes.billing.patience\".".into();
            out.push(CODE.finding(key.at, message, help));
        }
    }
}
