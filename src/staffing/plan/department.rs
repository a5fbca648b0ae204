//! The departments that know what agents do not, and the causes they know.

use super::fields::{
    by_time, count, length, need_count, need_name, need_span, percent, share, span, time, units, whole,
};
use super::titles;
use crate::queueing::Distribution;
use crate::reading::{Reader, Value};
use crate::words::{Id, Share, Span, TimeOfDay, Timetable};

/// A department as its author wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Department {
    /// What it is called on screens; `None` for its name.
    pub title: Option<String>,
    /// The chance that somebody picks up.
    pub reach: Timetable<Share>,
    /// How many can be asked at the same time.
    pub people: Timetable<u32>,
    /// How long it rings.
    pub pick_up: Span,
    /// How long an answer takes.
    pub answer: Distribution,
}

/// A cause that many contacts share.
#[derive(Clone, PartialEq, Debug)]
pub struct Topic {
    /// What it is called on screens; `None` for its name.
    pub title: Option<String>,
    /// The department that knows it.
    pub department: Id,
    /// When a notice brought it to the floor.
    pub told_at: Option<TimeOfDay>,
    /// The floor's lead, who may find it.
    pub lead: Option<Lead>,
    /// How long it takes on average until an agent without a workflow has read what the floor was told.
    pub spread: Span,
}

/// How the lead finds a cause.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Lead {
    /// The share of the topic's contacts that are tagged with their reason.
    pub tagged: f64,
    /// So many make a pattern.
    pub notices_after: u32,
    /// When the lead looks first; `None` for the opening time.
    pub looks_from: Option<TimeOfDay>,
    /// How often the lead tries to reach the department.
    pub tries_every: Span,
    /// After so many tries in vain the lead goes there.
    pub walks_after: Option<u32>,
    /// How long that takes, there and back.
    pub walk: Span,
    /// How long it takes to tell the floor.
    pub briefing: Span,
}

impl Department {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Department {
        let mut fields = r.fields(value, "a department");
        let title = titles::title(r, &mut fields);
        let chance = |r: &mut Reader<'_>, value: &Value| Share::new(share(r, value, "percent")).unwrap_or_default();
        let reach = fields.need(r, "reach").map(|value| by_time(r, value, "percent", chance));
        let heads = |r: &mut Reader<'_>, value: &Value| whole(r, value, "people", 0..=100_000);
        let people = fields.need(r, "people").map(|value| by_time(r, value, "people", heads));
        let pick_up = span(r, &mut fields, units!("pick_up")).unwrap_or_default();
        let answer = length(r, &mut fields, "answer").unwrap_or_else(Distribution::nothing);
        fields.done(r);
        let (reach, people) = (Timetable(reach.unwrap_or_default()), Timetable(people.unwrap_or_default()));
        Department { title, reach, people, pick_up, answer }
    }
}

impl Topic {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Topic {
        let mut fields = r.fields(value, "a topic");
        let title = titles::title(r, &mut fields);
        let department = need_name(r, &mut fields, "department");
        let told_at = time(r, &mut fields, "told_at");
        let lead = fields.take("lead").map(|value| Lead::read(r, value));
        let spread = span(r, &mut fields, units!("spread")).unwrap_or_default();
        fields.done(r);
        Topic { title, department, told_at, lead, spread }
    }
}

impl Lead {
    fn read(r: &mut Reader<'_>, value: &Value) -> Lead {
        let mut fields = r.fields(value, "the lead");
        let tagged = percent(r, &mut fields, "tagged_percent").unwrap_or(1.0);
        let notices_after = need_count(r, &mut fields, "notices_after", 1..=1_000_000);
        let looks_from = time(r, &mut fields, "looks_from");
        let tries_every = need_span(r, &mut fields, units!("tries_every"));
        let walks_after = count(r, &mut fields, "walks_after", 0..=10_000);
        let walk = span(r, &mut fields, units!("walk")).unwrap_or_default();
        let briefing = span(r, &mut fields, units!("briefing")).unwrap_or_default();
        fields.done(r);
        Lead { tagged, notices_after, looks_from, tries_every, walks_after, walk, briefing }
    }
}
