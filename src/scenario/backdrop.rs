use super::Ref;
use crate::reading::{Reader, Value};
use crate::words::TimeOfDay;

/// The day that goes on around the first contact.
#[derive(Clone, PartialEq, Debug)]
pub struct Backdrop {
    /// The plan whose day it is.
    pub plan: Ref,
    /// When the trainee has the customer on the line.
    pub at: TimeOfDay,
}

impl Backdrop {
    /// The time of a day that nobody has named one for.
    pub const USUAL: TimeOfDay = TimeOfDay((10 * 60 + 30) * 60);

    /// Reads `(plan: "..", at: "hh:mm")`.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Option<Backdrop> {
        let mut fields = r.fields(value, "backdrop");
        let plan = fields.need(r, "plan").and_then(|v| Ref::read(r, v));
        let at = fields.need(r, "at").and_then(|v| r.time_of_day(v));
        fields.done(r);
        Some(Backdrop { plan: plan?, at: at? })
    }
}
