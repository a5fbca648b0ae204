//! The people of a plan and the shifts they can be given: what a roster is made of.

use super::day::WEEKDAYS;
use super::fields::{count, from_to, need_number, need_span, span, units};
use crate::reading::{FieldReader, Reader, Value};
use crate::words::{Id, Span, TimeOfDay};

/// How often a shift may begin when nothing is said.
const EVERY: Span = Span(30 * 60_000);

/// People by name and the shifts they can be given, over some days.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Roster {
    /// The days the roster is for, 0 for Monday; none for one day, which is the plan's.
    pub days: Vec<usize>,
    /// The kinds of shifts there are.
    pub shift_types: Vec<(Id, ShiftType)>,
    /// Who can be given shifts.
    pub people: Vec<(Id, Worker)>,
}

/// A kind of shift that may begin at several times.
#[derive(Clone, PartialEq, Debug)]
pub struct ShiftType {
    /// From coming to going, breaks included.
    pub length: Span,
    /// When it may begin at the earliest.
    pub earliest: TimeOfDay,
    /// When it may begin at the latest.
    pub latest: TimeOfDay,
    /// The time between two possible beginnings.
    pub every: Span,
    /// Breaks, which are paid.
    pub breaks: Vec<Pause>,
    /// The lunch break, which is not paid and does not count towards contract hours.
    pub lunch: Option<Lunch>,
}

/// A break that lies somewhere in a window after the beginning of the shift.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pause {
    /// How long it is.
    pub length: Span,
    /// How long after the beginning of the shift it may begin.
    pub after: Span,
    /// How long after the beginning of the shift it must be over.
    pub before: Span,
}

/// A lunch break that lies somewhere in a window of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lunch {
    /// How long it is.
    pub length: Span,
    /// When it may begin.
    pub from: TimeOfDay,
    /// When it must be over.
    pub to: TimeOfDay,
}

/// Somebody who can be given shifts.
#[derive(Clone, PartialEq, Debug)]
pub struct Worker {
    /// The groups they can work in; in one of them for each shift.
    pub skills: Vec<Id>,
    /// The most they work over all days of the roster, lunch apart.
    pub contract: Span,
    /// The most days they work; `None` for no limit.
    pub most_days: Option<u32>,
    /// When they can come; `None` for whenever.
    pub available: Option<Vec<Available>>,
    /// What they would like.
    pub wishes: Vec<Wish>,
}

/// A time at which somebody can come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Available {
    /// The days, 0 for Monday; none for every day.
    pub days: Vec<usize>,
    /// From when on.
    pub from: TimeOfDay,
    /// Until when.
    pub to: TimeOfDay,
}

/// Something that somebody would like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wish {
    /// On this day, 0 for Monday; `None` for every day.
    pub day: Option<usize>,
    /// A shift of this kind; `None` for being free.
    pub shift: Option<Id>,
}

/// The word for a day of the week, 0 for Monday.
pub fn weekday_word(day: usize) -> &'static str {
    WEEKDAYS.iter().find(|(_, number)| *number == day).map_or("", |(word, _)| *word)
}

impl Roster {
    /// `roster_days:`, `shift_types:` and `people:` of a plan; `None` when it has none of them.
    pub(super) fn take(r: &mut Reader<'_>, fields: &mut FieldReader<'_>) -> Option<Roster> {
        let (days, types, people) = (fields.take("roster_days"), fields.take("shift_types"), fields.take("people"));
        if days.is_none() && types.is_none() && people.is_none() {
            return None;
        }
        let mut roster =
            Roster { days: days.map(|value| read_days(r, value)).unwrap_or_default(), ..Roster::default() };
        if let Some(value) = types {
            let read = r.map(value, "shift_types");
            roster.shift_types = read.into_iter().map(|(id, _, value)| (id, ShiftType::read(r, value))).collect();
        }
        if let Some(value) = people {
            let read = r.map(value, "people");
            roster.people = read.into_iter().map(|(id, _, value)| (id, Worker::read(r, value))).collect();
        }
        Some(roster)
    }
}

impl ShiftType {
    /// `(length_hours: 8, earliest: "08:00", latest: "10:00", breaks: [...], lunch: (...))`
    fn read(r: &mut Reader<'_>, value: &Value) -> ShiftType {
        let mut fields = r.fields(value, "a kind of shift");
        let length = need_span(r, &mut fields, units!("length"));
        let earliest = fields.need(r, "earliest").and_then(|value| r.time_of_day(value)).unwrap_or(TimeOfDay(0));
        let latest = fields.take("latest").and_then(|value| r.time_of_day(value)).unwrap_or(earliest);
        let every = span(r, &mut fields, units!("start_every")).unwrap_or(EVERY);
        let mut breaks = Vec::new();
        if let Some(list) = fields.take("breaks") {
            breaks.extend(r.list(list, "breaks").iter().map(|item| read_pause(r, item)));
        }
        let lunch = fields.take("lunch").map(|value| read_lunch(r, value));
        fields.done(r);
        ShiftType { length, earliest, latest, every, breaks, lunch }
    }

    /// The times it may begin at.
    pub fn starts(&self) -> Vec<TimeOfDay> {
        let every = u32::try_from(self.every.0 / 1000).unwrap_or(u32::MAX).max(300);
        let mut starts = Vec::new();
        let mut at = self.earliest.0;
        while at <= self.latest.0 {
            starts.push(TimeOfDay(at));
            at = at.saturating_add(every);
        }
        starts
    }

    /// What of it is paid.
    pub fn paid(&self) -> Span {
        Span(self.length.0.saturating_sub(self.lunch.map_or(0, |lunch| lunch.length.0)))
    }
}

impl Worker {
    /// `(skills: ["english"], contract_hours: 38.5, max_days: 5, available: [...], wishes: [...])`
    fn read(r: &mut Reader<'_>, value: &Value) -> Worker {
        let mut fields = r.fields(value, "a person");
        let mut skills = Vec::new();
        if let Some(value) = fields.need(r, "skills") {
            for item in r.list(value, "skills") {
                skills.extend(r.id(item).map(|(id, _)| id));
            }
        }
        let hours = need_number(r, &mut fields, "contract_hours", 0.0..=168.0);
        let most_days = count(r, &mut fields, "max_days", 0..=7);
        let mut available = None;
        if let Some(value) = fields.take("available") {
            available = Some(r.list(value, "available").iter().map(|item| read_available(r, item)).collect());
        }
        let mut wishes = Vec::new();
        if let Some(value) = fields.take("wishes") {
            wishes.extend(r.list(value, "wishes").iter().map(|item| read_wish(r, item)));
        }
        fields.done(r);
        Worker { skills, contract: Span::from_s(hours * 3600.0), most_days, available, wishes }
    }
}

/// `[monday, tuesday]`; a day that stands there twice counts once.
fn read_days(r: &mut Reader<'_>, value: &Value) -> Vec<usize> {
    let mut days: Vec<usize> = Vec::new();
    for item in r.list(value, "the days") {
        days.extend(r.one_of(item, "a day of the week", WEEKDAYS).filter(|day| !days.contains(day)));
    }
    days
}

/// `(length_minutes: 15, after_minutes: 90, before_minutes: 210)`
fn read_pause(r: &mut Reader<'_>, value: &Value) -> Pause {
    let mut fields = r.fields(value, "a break");
    let length = need_span(r, &mut fields, units!("length"));
    let after = need_span(r, &mut fields, units!("after"));
    let before = need_span(r, &mut fields, units!("before"));
    fields.done(r);
    Pause { length, after, before }
}

/// `(length_minutes: 30, from: "11:30", to: "14:00")`
fn read_lunch(r: &mut Reader<'_>, value: &Value) -> Lunch {
    let mut fields = r.fields(value, "a lunch break");
    let length = need_span(r, &mut fields, units!("length"));
    let (from, to) = from_to(r, &mut fields);
    fields.done(r);
    Lunch { length, from, to }
}

/// `(days: [monday], from: "08:00", to: "14:00")`
fn read_available(r: &mut Reader<'_>, value: &Value) -> Available {
    let mut fields = r.fields(value, "a time of being available");
    let days = fields.take("days").map(|value| read_days(r, value)).unwrap_or_default();
    let (from, to) = from_to(r, &mut fields);
    fields.done(r);
    Available { days, from, to }
}

/// `(day: friday)` for being free, `(shift: "early")` for a kind of shift, both for that kind on that day.
fn read_wish(r: &mut Reader<'_>, value: &Value) -> Wish {
    let mut fields = r.fields(value, "a wish");
    let named = fields.take("shift");
    let shift = named.and_then(|value| r.id(value)).map(|(id, _)| id);
    let day = if named.is_some() { fields.take("day") } else { fields.need(r, "day") };
    let day = day.and_then(|value| r.one_of(value, "a day of the week", WEEKDAYS));
    fields.done(r);
    Wish { day, shift }
}
