//! What happens by itself, and when.

use crate::reading::{Reader, Value};
use crate::scenario::day::read_time;
use crate::scenario::findings::wrong;
use crate::scenario::{Condition, Effect, Ref, Text};
use crate::words::{Id, TimeOfDay};

/// When something on the timeline happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Timing {
    /// At a time of a day.
    At(TimeOfDay),
    /// So many seconds after the contact began.
    After(u32),
}

/// Something that happens by itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Happening {
    /// When.
    pub timing: Timing,
    /// In which later contact; absent: in the first.
    pub contact: Option<Ref>,
    /// Under which conditions.
    pub when: Vec<Condition>,
    /// What the trainee sees.
    pub shows: Text,
    /// What it does.
    pub then: Vec<Effect>,
}

impl Happening {
    /// Reads one entry of `events`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Happening {
        let mut fields = r.fields(value, "event");
        let at = fields.take("at").and_then(|v| read_time(r, v)).map(Timing::At);
        let after =
            fields.take("after").and_then(|v| r.integer(v, "after", 0..=86_400)).map(|s| Timing::After(s as u32));
        if at.is_some() == after.is_some() {
            r.report(wrong(value.at, "either `at` or `after`", "both or neither"));
        }
        let contact = fields.take("contact").and_then(|v| Ref::read(r, v));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let shows = fields.need(r, "shows");
        let shows = Text::read(r, shows, format!("event-{id}"));
        let then = fields.take("then");
        let then = Effect::read_list(r, then);
        fields.done(r);
        Happening { timing: at.or(after).unwrap_or(Timing::After(0)), contact, when, shows, then }
    }
}
