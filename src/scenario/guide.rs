//! Hints for whoever sits at the desk for the first time: which one is shown depends on where the case stands.

use super::{Condition, Text};
use crate::reading::{Reader, Value};
use crate::words::Id;

/// One thing to try, said while its conditions hold. Of all hints whose conditions hold the last one in the file is
/// shown, so that an author writes them in the order in which the contact goes.
#[derive(Clone, PartialEq, Debug)]
pub struct Hint {
    /// What must hold.
    pub when: Vec<Condition>,
    /// What is said.
    pub says: Text,
}

impl Hint {
    pub(super) fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Hint {
        let mut fields = r.fields(value, "hint");
        let when = Condition::read_list(r, fields.take("when"));
        let says = fields.need(r, "says");
        let says = Text::read(r, says, format!("guide-{id}"));
        fields.done(r);
        Hint { when, says }
    }
}
