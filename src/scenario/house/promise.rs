//! A promise, and how it is recorded.

use crate::reading::{Reader, Value};
use crate::scenario::day::read_time;
use crate::scenario::{Condition, Text};
use crate::words::{Id, Owner, TimeOfDay};

/// Something that may be promised.
#[derive(Clone, PartialEq, Debug)]
pub struct Promise {
    /// What is promised.
    pub what: Text,
    /// Who will do it, as promised.
    pub owner: Owner,
    /// By when, as promised.
    pub due: TimeOfDay,
    /// What the task list offers: owners and times. Absent: nothing needs to be recorded.
    pub record: Option<(Vec<Owner>, Vec<TimeOfDay>)>,
    /// What must hold at the end for it to be kept.
    pub kept: Vec<Condition>,
    /// What would have made it unnecessary.
    pub needless: Vec<Condition>,
}

impl Promise {
    /// Reads one entry of `promises`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Promise {
        let mut fields = r.fields(value, "promise");
        let what = fields.need(r, "what");
        let what = Text::read(r, what, format!("promise-{id}"));
        let owner = fields.need(r, "owner").and_then(|v| r.one_of(v, "an owner", &Owner::ALL)).unwrap_or(Owner::Nobody);
        let due = fields.need(r, "due").and_then(|v| read_time(r, v)).unwrap_or(TimeOfDay(0));
        let record = fields.take("record").map(|value| {
            let mut fields = r.fields(value, "record");
            let owners = fields.need(r, "owners").map_or(&[][..], |v| r.list(v, "a list of owners"));
            let owners = owners.iter().filter_map(|v| r.one_of(v, "an owner", &Owner::ALL)).collect();
            let dues = fields.need(r, "dues").map_or(&[][..], |v| r.list(v, "a list of times"));
            let dues = dues.iter().filter_map(|v| read_time(r, v)).collect();
            fields.done(r);
            (owners, dues)
        });
        let kept = fields.take("kept");
        let kept = Condition::read_list(r, kept);
        let needless = fields.take("needless");
        let needless = Condition::read_list(r, needless);
        fields.done(r);
        Promise { what, owner, due, record, kept, needless }
    }
}
