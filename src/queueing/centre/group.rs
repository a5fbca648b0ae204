use crate::words::{Moment, Span};

/// A group of agents who can do the same and are planned together.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// The classes they answer, in their order of preference.
    pub serves: Vec<Served>,
    /// How a free agent chooses among those who wait.
    pub picks: Picks,
    /// Who is on duty when.
    pub staff: Staff,
    /// The share of time on duty that is lost to meetings, coaching and short breaks, interval by interval.
    pub shrinkage: f64,
    /// The chance that a person is absent all day.
    pub absence: f64,
    /// How many chats one agent holds at the same time.
    pub parallel: u32,
    /// The share by which each further open chat slows all chats of an agent.
    pub stretch: f64,
    /// Deferred work and callbacks are begun only when more than so many agents are free.
    pub reserve: u32,
    /// The share of agents who are still learning.
    pub novices: f64,
    /// Multiplies the handle time of a novice.
    pub novice_factor: f64,
    /// How often an agent's system freezes.
    pub freezes: Option<Freezes>,
    /// The share of contacts in which a workflow shows the agent at once what the floor was told.
    pub guided: f64,
    /// What comes of contacts here where it is not what their class says.
    pub habits: Vec<Habit>,
}

/// What comes of a class's contacts in a group whose people are unlike others.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Habit {
    /// The class: a position in [`Centre::classes`](super::Centre::classes).
    pub class: usize,
    /// The share of the answered that calls again, in place of the class's own; a class without repeats has none here.
    pub repeats: Option<f64>,
    /// The share of unanswered needs for which a callback is promised, in place of the class's own.
    pub promises: Option<f64>,
}

/// A class that a group answers.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Served {
    /// The class: a position in [`Centre::classes`](super::Centre::classes).
    pub class: usize,
    /// Multiplies the handle time of this class in this group.
    pub factor: f64,
}

/// How a free agent chooses among those who wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Picks {
    /// By points and ageing, then by the longest wait: first come, first served when all points are equal.
    #[default]
    ByPriority,
    /// Strictly in the group's order of preference.
    InOrder,
}

/// Who is on duty when.
#[derive(Clone, PartialEq, Debug)]
pub enum Staff {
    /// So many agents from each moment on, in order of time. Nobody is named; when the number falls, free
    /// agents leave first.
    Count(Vec<(Moment, u32)>),
    /// Named people with the stretches they are on duty for, breaks taken out.
    People(Vec<Person>),
}

/// One person's day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Person {
    /// When they are on duty, in order of time.
    pub on_duty: Vec<(Moment, Moment)>,
}

/// How often an agent's system freezes, and for how long.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Freezes {
    /// Freezes per agent over the opening hours.
    pub per_day: f64,
    /// How long one lasts, the restart included; a contact stands still as long.
    pub length: Span,
}

impl Group {
    /// So many agents on duty all day for these classes, without features.
    pub fn plain(classes: &[usize], agents: u32) -> Group {
        Group {
            serves: classes.iter().map(|&class| Served { class, factor: 1.0 }).collect(),
            picks: Picks::default(),
            staff: Staff::Count(vec![(Moment(0), agents)]),
            shrinkage: 0.0,
            absence: 0.0,
            parallel: 1,
            stretch: 0.0,
            reserve: 0,
            novices: 0.0,
            novice_factor: 1.0,
            freezes: None,
            guided: 0.0,
            habits: Vec::new(),
        }
    }
}

impl Staff {
    /// How many are planned to be on duty at a moment.
    pub fn planned_at(&self, at: Moment) -> u32 {
        match self {
            Staff::Count(steps) => steps.iter().rev().find(|(from, _)| *from <= at).map_or(0, |(_, count)| *count),
            Staff::People(people) => {
                let on = people.iter().filter(|person| person.on_duty.iter().any(|(from, to)| *from <= at && at < *to));
                u32::try_from(on.count()).unwrap_or(u32::MAX)
            }
        }
    }
}
