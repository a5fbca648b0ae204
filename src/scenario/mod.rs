//! What a scenario may say: the author's forms with their places, read from RON, and the checks that need
//! no playing.
//!
//! Knows no state and no time; a [`Scenario`] is what the file says, nothing more.

mod backdrop;
pub mod check;
mod condition;
mod day;
mod effect;
pub mod findings;
mod graph;
mod guide;
mod house;
mod people;
mod points;
mod read;
pub mod room;
mod rubric;
mod shop;
mod talk;
mod text;
mod walk;

pub use backdrop::Backdrop;
pub use condition::{CONDITIONS, Condition};
pub use effect::{EFFECTS, Effect};
pub use guide::Hint;
pub use house::{
    Answer, Compensation, DEFICITS, Department, Flaw, Freezes, Happening, LookUp, Phrase, Procedure, Promise, Question,
    REPAIRS, Reason, Repair, Step, System, TRANSFERS, Timing,
};
pub use people::{Assertiveness, Brief, Caller, Desk, Pace, RECORD_FIELDS, STYLES, Style, Voice};
pub use points::{DIMENSIONS, Points, RubricLine, WEIGHTS};
pub use read::{Reading, Shelf, read};
pub use rubric::RUBRIC;
pub use shop::{Product, Shop};
pub use talk::{Choice, Flood, Node, Opening, Part, REGISTERS, Register, Then, Variant, Visits};
pub use text::{Entries, Entry, Ref, Text};
pub(crate) use walk::texts;

use crate::words::{AngerStep, Id, Place, TimeOfDay};
use std::collections::BTreeMap;

/// What kind of thing a name means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Fact,
    Node,
    Choice,
    Ending,
    System,
    Department,
    Promise,
    Reason,
    Product,
    Procedure,
    Phrase,
    Flag,
    Training,
    Later,
}

impl Kind {
    /// The word for it in findings.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Fact => "fact",
            Kind::Node => "node",
            Kind::Choice => "choice",
            Kind::Ending => "ending",
            Kind::System => "system",
            Kind::Department => "department",
            Kind::Promise => "promise",
            Kind::Reason => "reason",
            Kind::Product => "product",
            Kind::Procedure => "procedure",
            Kind::Phrase => "phrase",
            Kind::Flag => "flag",
            Kind::Training => "training",
            Kind::Later => "later contact",
        }
    }
}

/// How the customer reaches us.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Channel {
    Phone,
    Chat,
    Mail,
    Desk,
}

/// The words for [`Channel`].
pub const CHANNELS: [(&str, Channel); 4] =
    [("phone", Channel::Phone), ("chat", Channel::Chat), ("mail", Channel::Mail), ("desk", Channel::Desk)];

/// How time runs in a scenario.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    /// Seconds of a beat.
    pub beat_s: u32,
    /// When the contact begins.
    pub starts: TimeOfDay,
    /// Seconds the customer waited before.
    pub waited_s: u32,
    /// Whether they were told how long it would take.
    pub told: bool,
    /// Seconds up to which handling time costs nothing.
    pub target_s: u32,
    /// Seconds after which the contact is over.
    pub limit_s: u32,
}

/// A goal: points for a situation reached.
#[derive(Clone, PartialEq, Debug)]
pub struct Goal {
    /// What must hold.
    pub when: Vec<Condition>,
    /// What it is worth.
    pub points: Points,
    /// The author's reason.
    pub why: Text,
}

/// A way for the contact to end.
#[derive(Clone, PartialEq, Debug)]
pub struct Ending {
    /// What is seen.
    pub text: Text,
    /// What it is worth.
    pub points: Points,
    /// Somebody has given up with it, as with `hung-up` and `out-of-time`.
    pub gave_up: bool,
}

/// A later contact in the same case.
#[derive(Clone, PartialEq, Debug)]
pub struct Later {
    /// When it comes to this.
    pub when: Vec<Condition>,
    /// The time of day at which it begins.
    pub starts: TimeOfDay,
    /// How it begins.
    pub opens: Text,
    /// A colleague takes it and knows only what was noted.
    pub fresh: bool,
    /// Somebody else calls; absent: the customer of the first contact.
    pub caller: Option<Caller>,
    /// Anger at its start; absent: as it was.
    pub anger: Option<AngerStep>,
    /// Seconds after which it is over.
    pub limit_s: u32,
    /// Whether systems, departments and `anytime` are at hand in it.
    pub desk: bool,
    /// Whether after-call work follows on it, as on the first contact.
    pub wrap_up: bool,
    /// Where its talk starts.
    pub start: Ref,
}

/// A whole scenario, as the author wrote it.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Scenario {
    pub id: Id,
    pub title: Text,
    pub about: Text,
    pub source: String,
    pub channel: Channel,
    pub language: String,
    pub languages: Vec<(String, Place)>,
    pub level: u8,
    pub register: Option<Register>,
    pub brief: Brief,
    pub clock: Clock,
    /// Absent: the plan of the window, at [`Backdrop::USUAL`].
    pub backdrop: Option<Backdrop>,
    pub caller: Caller,
    pub vary: Vec<(Place, BTreeMap<String, String>)>,
    pub facts: Entries<Fact>,
    pub systems: Entries<System>,
    pub departments: Entries<Department>,
    pub reasons: Entries<Reason>,
    pub promises: Entries<Promise>,
    pub procedures: Entries<Procedure>,
    pub phrases: Entries<Phrase>,
    pub events: Entries<Happening>,
    pub compensation: Option<Compensation>,
    pub desk: Desk,
    pub products: Entries<Product>,
    pub shop: Option<Shop>,
    pub start: Ref,
    pub nodes: Entries<Node>,
    pub anytime: Entries<Choice>,
    pub wrap_up: Entries<Choice>,
    pub later: Entries<Later>,
    pub goals: Entries<Goal>,
    pub weights: [f64; 6],
    pub weights_at: Place,
    pub rubric: Vec<(String, Place, Points)>,
    pub relation: Vec<Condition>,
    pub resolution: Vec<Condition>,
    pub flaws: Entries<Flaw>,
    pub endings: Entries<Ending>,
    pub guide: Entries<Hint>,
    pub debrief: Text,
}

/// Something that can be known.
#[derive(Clone, PartialEq, Debug)]
pub struct Fact {
    /// What it says.
    pub is: Text,
    /// It decides the case: marking it counts as a found cue.
    pub decisive: bool,
    /// It leads astray: marking it counts as a false cue.
    pub red_herring: bool,
}

impl Scenario {
    /// What a tag is worth in this scenario: its own line, else the shipped rubric's.
    pub fn tag_points(&self, tag: &str) -> Option<Points> {
        let own = self.rubric.iter().find(|(name, _, _)| name == tag).map(|(_, _, points)| *points);
        own.or_else(|| RUBRIC.iter().find(|line| line.tag == tag).map(|line| line.points))
    }

    /// Everybody who calls: the customer of the first contact, then those who call later in their stead.
    pub fn callers(&self) -> impl Iterator<Item = &Caller> {
        std::iter::once(&self.caller).chain(self.later.iter().filter_map(|later| later.value.caller.as_ref()))
    }

    /// Who is on the line in a contact: 0 is the first, n the n-th later one.
    pub fn caller_of(&self, contact: u8) -> &Caller {
        let later = usize::from(contact).checked_sub(1).and_then(|later| self.later.0.get(later));
        later.and_then(|later| later.value.caller.as_ref()).unwrap_or(&self.caller)
    }

    /// How many words of a line are said in so many milliseconds, by whoever is on the line in a contact.
    pub fn words_said(&self, contact: u8, ms: u64) -> u64 {
        let tempo = u64::from(self.caller_of(contact).voice.tempo_percent.unwrap_or(100));
        let pace = u64::from(self.caller.pace.words_in_10_s());
        ms * pace * tempo / (10_000 * u64::from(self.caller.style.percent()))
    }

    /// Whether something can be taken out of the basket again.
    pub fn takes_out(&self) -> bool {
        walk::effects(self).into_iter().any(|effect| matches!(effect, Effect::TakeOut(_)))
    }

    /// Every choice with its line of descent: nodes' choices, anytime, wrap-up, transfers.
    pub fn choices(&self) -> impl Iterator<Item = (ChoicePlace<'_>, &Entry<Choice>)> {
        let nodes = self.nodes.iter().flat_map(|n| n.value.choices.iter().map(move |c| (ChoicePlace::Node(&n.id), c)));
        let anytime = self.anytime.iter().map(|c| (ChoicePlace::Anytime, c));
        let wrap_up = self.wrap_up.iter().map(|c| (ChoicePlace::WrapUp, c));
        let transfers = self
            .departments
            .iter()
            .flat_map(|d| d.value.transfer.iter().map(move |c| (ChoicePlace::Transfer(&d.id), c)));
        nodes.chain(anytime).chain(wrap_up).chain(transfers)
    }
}

/// Where a choice hangs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum ChoicePlace<'a> {
    Node(&'a Id),
    Anytime,
    WrapUp,
    Transfer(&'a Id),
}
