//! A system on the desk: how long it takes, how it freezes, and what can be looked up.

use crate::reading::{Reader, Value};
use crate::scenario::{Condition, Entries, Ref, Text};
use crate::words::{Id, Percent};

/// A system on the trainee's desk.
#[derive(Clone, PartialEq, Debug)]
pub struct System {
    /// Its name on the screen.
    pub name: Text,
    /// Windows to open for one answer.
    pub windows: u32,
    /// Clicks for one answer.
    pub clicks: u32,
    /// Seconds it takes to answer after that.
    pub seconds: u32,
    /// How it freezes, if it does.
    pub freezes: Option<Freezes>,
    /// What can be looked up.
    pub look_up: Entries<LookUp>,
}

/// How a system freezes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Freezes {
    /// The chance at each answer.
    pub percent: Percent,
    /// Seconds until it is back.
    pub restart_s: u32,
    /// The whole computer stops: every system is gone until then.
    pub whole_machine: bool,
    /// What was marked and not yet noted in the record is lost.
    pub loses_unsaved_notes: bool,
    /// At most so often in one contact.
    pub at_most: u8,
}

/// Something that can be looked up.
#[derive(Clone, PartialEq, Debug)]
pub struct LookUp {
    /// What the button says.
    pub asks: Text,
    /// When the system has something to show.
    pub when: Vec<Condition>,
    /// What one learns.
    pub learn: Vec<Ref>,
    /// What it shows.
    pub shows: Text,
    /// What it shows while `when` does not hold.
    pub otherwise: Option<Text>,
}

impl System {
    /// Reads one entry of `systems`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> System {
        let line = format!("system-{id}");
        let mut fields = r.fields(value, "system");
        let name = fields.need(r, "name");
        let name = Text::read(r, name, &line);
        let windows = fields.take("windows").and_then(|v| r.integer(v, "windows", 0..=50)).unwrap_or(1) as u32;
        let clicks = fields.take("clicks").and_then(|v| r.integer(v, "clicks", 0..=200)).unwrap_or(1) as u32;
        let seconds = fields.need(r, "seconds").and_then(|v| r.integer(v, "seconds", 0..=3600)).unwrap_or(0) as u32;
        let freezes = fields.take("freezes").map(|v| Freezes::read(r, v));
        let look_up = fields.need(r, "look_up");
        let look_up = Entries::read(r, look_up, "look_up", |r, query, v| LookUp::read(r, &line, query, v));
        fields.done(r);
        System { name, windows, clicks, seconds, freezes, look_up }
    }
}

impl Freezes {
    fn read(r: &mut Reader<'_>, value: &Value) -> Freezes {
        let mut fields = r.fields(value, "freezes");
        let percent = fields.need(r, "percent").and_then(|v| r.percent(v)).unwrap_or_default();
        let restart_s =
            fields.need(r, "restart").and_then(|v| r.integer(v, "restart", 1..=36_000)).unwrap_or(60) as u32;
        let whole_machine = fields.take("whole_machine").and_then(|v| r.truth(v)).unwrap_or(false);
        let loses_unsaved_notes = fields.take("loses_unsaved_notes").and_then(|v| r.truth(v)).unwrap_or(false);
        let at_most = fields.take("at_most").and_then(|v| r.integer(v, "at_most", 1..=3)).unwrap_or(1) as u8;
        fields.done(r);
        Freezes { percent, restart_s, whole_machine, loses_unsaved_notes, at_most }
    }
}

impl LookUp {
    fn read(r: &mut Reader<'_>, line: &str, query: &Id, value: &Value) -> LookUp {
        let mut fields = r.fields(value, "look_up");
        let asks = fields.need(r, "asks");
        let asks = Text::read(r, asks, format!("{line}.{query}-asks"));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let learn = fields.need(r, "learn");
        let learn = Ref::read_list(r, learn, "a list of facts");
        let shows = fields.need(r, "shows");
        let shows = Text::read(r, shows, format!("{line}.{query}-shows"));
        let otherwise = fields.take("otherwise").map(|v| Text::read(r, Some(v), format!("{line}.{query}-otherwise")));
        fields.done(r);
        LookUp { asks, when, learn, shows, otherwise }
    }
}
