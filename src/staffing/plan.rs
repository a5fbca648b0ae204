//! A staffing plan: what is read, and in which order.

mod choosing;
mod class;
mod contacts;
mod day;
mod department;
mod extras;
mod fields;
mod group;
mod lower;
mod roster;
mod surge;
mod titles;

use crate::queueing::{AfterClose, AgentChoice, Centre, Costs, ShiftEnd, Tally, Volume};
use crate::reading::{self, FieldReader, Findings, Form, Reader, Value};
use crate::staffing::{Written, findings as checks};
use crate::words::{FileId, Id, Span, TimeOfDay};

pub use choosing::{CHOOSING, choices, chooses_several};
pub use class::Class;
pub use contacts::{Contacts, Stretch};
pub use day::{DayEvent, Guided, ServiceLevel};
pub use department::{Department, Lead, Topic};
pub use group::{Agents, Break, Group, Habit, Novices, Shift};
pub use roster::{Available, Lunch, Pause, Roster, ShiftType, Wish, Worker, weekday_word};
pub use surge::{ReadCurve, Surge};
pub use titles::{TITLED, in_words};

/// A staffing plan as its author wrote it: things by their names, in the order in which they are written.
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    /// What it is called on screens.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub about: String,
    /// When the first contact can come.
    pub open: TimeOfDay,
    /// When the last contact can come.
    pub close: TimeOfDay,
    /// The length of the intervals in which results are told apart.
    pub interval: Span,
    /// What the plan is meant to reach.
    pub service_level: ServiceLevel,
    /// What happens to a contact when the shift of its agent ends.
    pub shift_end: ShiftEnd,
    /// What happens to those who wait at closing time.
    pub after_close: AfterClose,
    /// Which of several free agents takes a contact.
    pub agent_choice: AgentChoice,
    /// Telephone lines; `None` when there are always enough.
    pub lines: Option<u32>,
    /// How far days and intervals stray from the expected volume.
    pub volume: Volume,
    /// The day of the week, 0 for Monday.
    pub weekday: Option<usize>,
    /// What days of the week multiply contacts by.
    pub weekday_factors: Vec<(usize, f64)>,
    /// What else makes contacts more or fewer.
    pub events: Vec<(Id, DayEvent)>,
    /// A workflow that leads agents.
    pub guided: Option<Guided>,
    /// The currency of the costs.
    pub currency: String,
    /// What things cost.
    pub costs: Costs,
    /// The classes of contacts.
    pub classes: Vec<(Id, Class)>,
    /// The groups of agents.
    pub groups: Vec<(Id, Group)>,
    /// The departments that know what agents do not.
    pub departments: Vec<(Id, Department)>,
    /// The causes that many contacts share.
    pub topics: Vec<(Id, Topic)>,
    /// The waves of contacts.
    pub surges: Vec<(Id, Surge)>,
    /// Who there is and which shifts they can be given; `None` when the plan is not about people.
    pub roster: Option<Roster>,
    /// Where numbers come from: a path, and a sentence.
    pub sources: Vec<(String, String)>,
}

impl Plan {
    /// Reads a plan and adds all findings; `None` when something in it cannot be read.
    ///
    /// A plan that can be read but makes no sense is given, with errors among the findings: it can be run, but not as meant.
    pub fn read(file: FileId, text: &str, findings: &mut Findings) -> Option<Plan> {
        let mut own = Findings::new();
        let tree = reading::parse(file, text, &mut own);
        let whole = !own.has_errors();
        findings.extend(own.iter().cloned());
        Plan::from_tree(&tree, findings).filter(|_| whole)
    }

    /// As [`Plan::read`], from what was read already and perhaps changed.
    pub fn from_tree(tree: &Value, findings: &mut Findings) -> Option<Plan> {
        if tree.form == Form::Hole {
            return None;
        }
        let mut own = Findings::new();
        let plan = Plan::entries(&mut Reader { findings: &mut own }, tree);
        let whole = !own.has_errors();
        if let Some(plan) = &plan {
            let written = Written { plan, tree };
            for &check in checks::CHECKS {
                check(&written, &mut own);
            }
        }
        findings.extend(own.iter().cloned());
        plan.filter(|_| whole)
    }

    /// The plan in the engine's numbers, every seat worked by the plan's agents.
    ///
    /// A name that stands for nothing is passed over; reading reports it.
    pub fn centre(&self) -> Centre {
        lower::centre(self)
    }

    /// Whether a day reached the plan's service level; `None` for a day on which nobody came.
    pub fn reached_by(&self, tally: &Tally) -> Option<bool> {
        tally.day().service_level(self.service_level.counts).map(|level| level >= self.service_level.share)
    }

    fn entries(r: &mut Reader<'_>, tree: &Value) -> Option<Plan> {
        let mut fields = r.fields(tree, "a plan");
        let title = fields.need(r, "title").and_then(|value| r.text(value));
        let about = fields.take("about").and_then(|value| r.text(value)).unwrap_or_default();
        let open = fields.need(r, "open").and_then(|value| r.time_of_day(value));
        let close = fields.need(r, "close").and_then(|value| r.time_of_day(value));
        let minutes = fields::count(r, &mut fields, "interval_minutes", 1..=240);
        let service_level = fields.need(r, "service_level").map(|value| day::service_level(r, value));
        let shift_end = fields::choice(r, &mut fields, "shift_end", "what happens at the end of a shift", SHIFT_ENDS);
        let after_close = fields::choice(r, &mut fields, "after_close", "what happens after closing time", AFTER_CLOSE);
        let agent_choice = fields::choice(r, &mut fields, "agent_choice", "a choice of agent", AGENT_CHOICES);
        let lines = fields::count(r, &mut fields, "lines", 0..=10_000_000);
        let volume = fields.take("volume_noise").map(|value| day::volume(r, value)).unwrap_or_default();
        let weekday = fields.take("weekday").and_then(|value| r.one_of(value, "a day of the week", day::WEEKDAYS));
        let factors = fields.take("weekday_factors").map(|value| day::weekday_factors(r, value));
        let events = named(r, &mut fields, "events", day::event);
        let guided = fields.take("guided_workflow").map(|value| day::guided(r, value));
        let currency = fields.take("currency").and_then(|value| r.text(value)).unwrap_or_default();
        let costs = fields.take("costs").map(|value| day::costs(r, value)).unwrap_or_default();
        let classes = named(r, &mut fields, "classes", Class::read);
        let groups = named(r, &mut fields, "groups", Group::read);
        let departments = named(r, &mut fields, "departments", Department::read);
        let topics = named(r, &mut fields, "topics", Topic::read);
        let surges = named(r, &mut fields, "surges", Surge::read);
        let sources = fields.take("sources").map(|value| read_sources(r, value)).unwrap_or_default();
        let roster = Roster::take(r, &mut fields);
        fields.done(r);

        // Without opening hours no check makes sense. Whatever else is missing has been reported, and something harmless
        // stands for it while the rest is checked.
        Some(Plan {
            title: title.unwrap_or_default(),
            about,
            open: open?,
            close: close?,
            interval: Span(u64::from(minutes.unwrap_or(15).max(1)) * 60_000),
            service_level: service_level.unwrap_or(day::UNREADABLE),
            shift_end,
            after_close,
            agent_choice,
            lines,
            volume,
            weekday,
            weekday_factors: factors.unwrap_or_default(),
            events,
            guided,
            currency,
            costs,
            classes,
            groups,
            departments,
            topics,
            surges,
            roster,
            sources,
        })
    }
}

/// The rules at a shift's end with the words authors write.
const SHIFT_ENDS: &[(&str, ShiftEnd)] = &[
    ("finish_and_leave", ShiftEnd::FinishAndLeave),
    ("relieved", ShiftEnd::Relieved),
    ("interrupt", ShiftEnd::Interrupt),
];

/// The rules after closing time with the words authors write.
const AFTER_CLOSE: &[(&str, AfterClose)] = &[("serve_out", AfterClose::ServeOut), ("send_away", AfterClose::SendAway)];

/// The choices of agent with the words authors write.
const AGENT_CHOICES: &[(&str, AgentChoice)] =
    &[("longest_idle", AgentChoice::LongestIdle), ("random", AgentChoice::Random)];

/// The things in curly brackets under a name that may be left out.
fn named<T>(
    r: &mut Reader<'_>,
    fields: &mut FieldReader<'_>,
    name: &'static str,
    read: fn(&mut Reader<'_>, &Value) -> T,
) -> Vec<(Id, T)> {
    let Some(value) = fields.take(name) else { return Vec::new() };
    r.map(value, name).into_iter().map(|(id, _, value)| (id, read(r, value))).collect()
}

/// `{"classes.billing.patience": "assumption", ...}`: its keys are paths, which are no names.
fn read_sources(r: &mut Reader<'_>, value: &Value) -> Vec<(String, String)> {
    let Form::Map(entries) = &value.form else {
        r.map(value, "the sources");
        return Vec::new();
    };
    let mut sources = Vec::new();
    for (key, value) in entries {
        if let (Some(path), Some(source)) = (r.text(key), r.text(value)) {
            sources.push((path, source));
        }
    }
    sources
}
