use crate::queueing::Distribution;
use crate::words::{Moment, Share, Span, Timetable};

/// A department that knows what agents do not.
///
/// Outside the stretches of its timetables nobody is there.
#[derive(Clone, PartialEq, Debug)]
pub struct Department {
    /// The chance that somebody picks up, by time of day.
    pub reach: Timetable<Share>,
    /// How many people can be asked at the same time, by time of day.
    pub headcount: Timetable<u32>,
    /// How long it rings before somebody picks up.
    pub pick_up: Span,
    /// How long an answer takes.
    pub answer: Distribution,
}

/// A cause that many contacts share: the floor is blind to it until somebody brings it there.
#[derive(Clone, PartialEq, Debug)]
pub struct Topic {
    /// The department that knows the cause: a position in [`Centre::departments`](super::Centre::departments).
    pub department: usize,
    /// When a notice brought it to the floor before anybody asked; `None` when no notice was sent.
    pub told: Option<Moment>,
    /// How the floor's lead finds out; `None` when nobody tries.
    pub lead: Option<Lead>,
    /// How long it takes on average until an agent has read what the floor was told; nothing: all know it at once.
    pub spread: Span,
}

/// How a lead notices that many contacts have one cause, and finds it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Lead {
    /// The share of the topic's contacts that agents tag with their reason.
    pub tagged: f64,
    /// So many tagged contacts make a pattern that is noticed.
    pub notices_after: u32,
    /// The lead looks at the reasons first at this moment.
    pub looks_from: Moment,
    /// How often the lead tries to reach the department from then on.
    pub tries_every: Span,
    /// After so many tries in vain the lead goes there on foot; `None` for never.
    pub walks_after: Option<u32>,
    /// How long the walk takes, there and back.
    pub walk: Span,
    /// The time from the answer until the floor knows it.
    pub briefing: Span,
}
