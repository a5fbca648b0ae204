//! A lead's shift in points: what is measured, one file each, with its target, its weight and what was got.
//!
//! The items add up: what was not got of them is what is missing to 100. What could not be reached on a day (nothing to
//! be found out, nothing lost without anybody's doing) is left out, and the rest weighs as much more.

mod told;
mod wanted;
mod ways;

#[cfg(test)]
mod tests;

pub use told::{LeadScore, LeftOut, ScoreItem};
pub use wanted::{LeadScoring, Wanted};

use super::Measures;
use crate::queueing::Tally;
use crate::reading::Findings;
use crate::shift::findings::shift_scores_nothing;
use crate::shift::{Action, Chair, Stage};
use crate::words::Moment;
use ways::{
    after, always, asks, briefs, callbacks, decides, decides_or_involves, hears, is_good, leads_chair, relieves, sees,
    tells_many, tenths, without_action, without_topic,
};

/// Declares one module per measure and the list of them.
macro_rules! measures {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every measure, in the order in which they are told.
        pub static MEASURES: &[&Measure] = &[$(&$name::MEASURE),+];
    };
}

measures! {
    detect,
    cause,
    script,
    lost_share,
    callbacks_owed,
    callbacks_needless,
    messages,
    joint_decision,
}

/// Something that is measured of a lead's shift and gives points; two are equal when their names are.
pub struct Measure {
    /// The word of authors, texts and JSON.
    pub name: &'static str,
    /// In what it is counted.
    pub unit: Unit,
    /// What it weighs against the others where the shift says nothing: an assumption of this program.
    pub weight: u32,
    /// What gives all points and what none where the shift says nothing: an assumption of this program as well.
    pub usual: Usual,
    /// Why it cannot come about on any day of a shift, if it cannot.
    idle: fn(&Stage) -> Option<Idle>,
    /// What a day came to.
    found: fn(&Seen<'_>) -> Found,
    /// Whether an action leads to it.
    helps: fn(&Action) -> bool,
}

/// In what something is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Minutes from the beginning of the window; fewer are better.
    Minutes,
    /// Percent by which it is lower than without the person; more is better.
    PercentLower,
    /// Callbacks over the day; fewer are better.
    Callbacks,
    /// Messages to many people at once; more are better.
    Messages,
    /// Yes or no.
    Together,
}

/// What gives all points and what none where the shift says nothing.
#[derive(Clone, Copy, Debug)]
pub enum Usual {
    /// The same on every day.
    Fixed(Target),
    /// It depends on the day.
    OfTheDay(fn(&Seen<'_>) -> Target),
}

/// From what on all points are given, and from what on none; between the two in a straight line.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Target {
    /// All points here, and beyond.
    pub full: f64,
    /// None here, and beyond.
    pub none: f64,
}

/// The day that is measured.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The shift.
    pub stage: &'a Stage,
    /// The day as it was.
    pub with: &'a Tally,
    /// The same day without the person.
    pub without: &'a Tally,
    /// The interval that is watched most closely, by its position.
    pub watched: usize,
    /// What can be measured about the person's way.
    pub measures: &'a Measures,
}

/// What a day came to in one measure.
enum Found {
    /// So much; beside it the day as it was and the day without, where it is held against that one.
    Came(f64, Option<(f64, f64)>),
    /// It did not come about.
    Never,
    /// It could not come about, and why.
    Idle(Idle),
}

/// Why a measure is left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Idle {
    /// The shift names no topic: there is nothing to be found out.
    NoTopic,
    /// The floor knew the cause before the person came.
    Known,
    /// Nothing that can be done in the lead's chair leads to it.
    NoAction,
    /// There was none on the day without the person either.
    NothingToGain,
}

impl Idle {
    /// All of them with the words of texts and JSON.
    pub const ALL: [(&'static str, Idle); 4] = [
        ("no-topic", Idle::NoTopic),
        ("known", Idle::Known),
        ("no-action", Idle::NoAction),
        ("nothing-to-gain", Idle::NothingToGain),
    ];

    /// The word of texts and JSON.
    pub fn word(self) -> &'static str {
        Idle::ALL.iter().find(|(_, why)| *why == self).map_or("", |(word, _)| *word)
    }
}

impl Unit {
    /// What authors call the two ends of a target; a yes or no has none.
    pub fn fields(self) -> Option<(&'static str, &'static str)> {
        match self {
            Unit::Minutes => Some(("full_by_minutes", "none_after_minutes")),
            Unit::PercentLower | Unit::Callbacks | Unit::Messages => Some(("full_at", "none_at")),
            Unit::Together => None,
        }
    }

    /// The word of JSON.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Minutes => "minutes",
            Unit::PercentLower => "percent_lower",
            Unit::Callbacks => "callbacks",
            Unit::Messages => "messages",
            Unit::Together => "yes_or_no",
        }
    }

    /// Whether less of it is better.
    pub fn less_is_better(self) -> bool {
        matches!(self, Unit::Minutes | Unit::Callbacks)
    }

    /// The most that may be written.
    fn most(self) -> i64 {
        match self {
            Unit::Minutes => 1_440,
            Unit::PercentLower => 100,
            Unit::Callbacks => 1_000_000,
            Unit::Messages | Unit::Together => 99,
        }
    }
}

impl Target {
    /// The share of the points that a value gives.
    pub fn share(self, value: f64, unit: Unit) -> f64 {
        // The better is the greater from here on.
        let turned = |number: f64| if unit.less_is_better() { -number } else { number };
        let (value, full, none) = (turned(value), turned(self.full), turned(self.none));
        if value >= full {
            1.0
        } else if value <= none || full <= none {
            // Where the two ends meet there is nothing between them.
            0.0
        } else {
            (value - none) / (full - none)
        }
    }
}

impl Usual {
    fn of(self, seen: &Seen<'_>) -> Target {
        match self {
            Usual::Fixed(target) => target,
            Usual::OfTheDay(of) => of(seen),
        }
    }

    /// The target, where it is the same on every day.
    pub fn fixed(self) -> Option<Target> {
        match self {
            Usual::Fixed(target) => Some(target),
            Usual::OfTheDay(_) => None,
        }
    }
}

impl PartialEq for Measure {
    fn eq(&self, other: &Measure) -> bool {
        self.name == other.name
    }
}

impl Eq for Measure {}

impl std::fmt::Debug for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Seen<'_> {
    /// Whether the floor knew the cause before the person came.
    fn is_known(&self) -> bool {
        let known = self.stage.topic().and_then(|topic| self.without.known_at_ms.get(topic).copied().flatten());
        known.is_some_and(|at| Moment(at) <= self.stage.from())
    }
}

/// Reports what a shift says of its lead's score that can come to nothing on any day.
pub(in crate::shift) fn check(stage: &Stage, out: &mut Findings) {
    let scoring = &stage.shift.lead_score;
    if let Some(at) = scoring.at().filter(|_| !stage.has(Chair::Lead)) {
        out.push(shift_scores_nothing::found(
            at,
            "this is a score for the lead, and the shift is not for the lead's chair",
        ));
        return;
    }
    for (place, measure) in MEASURES.iter().enumerate() {
        let Some(at) = scoring.get(place).at.filter(|_| scoring.weight(place) > 0) else { continue };
        let why = match (measure.idle)(stage) {
            Some(Idle::NoTopic) => "the shift names no topic",
            Some(_) => "nothing that can be done in the lead's chair leads to it",
            None => continue,
        };
        out.push(shift_scores_nothing::found(at, &format!("\"{}\" counts for nothing: {why}", measure.name)));
    }
}
