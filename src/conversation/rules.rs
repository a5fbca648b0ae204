use crate::scenario::{Points, Text};
use crate::words::{Means, Owner, Percent, Reach, TimeOfDay, Timetable};

/// Raise it when the same file would play differently than before.
pub const RULES_VERSION: u32 = 5;

/// Position of a choice in [`Rules::choices`].
pub type ChoiceIx = u16;

/// A condition with names turned into numbers.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Test {
    Known(u8),
    Marked(u8),
    Saved(u8),
    Said(u8),
    Visited { slot: u8, times: u8 },
    Reason(u8),
    PromiseMade(u8),
    PromiseRecorded(u8),
    Frozen(u8),
    Settled,
    AngerAtLeast(u8),
    AngerAtMost(u8),
    TrustAtLeast(u8),
    TrustAtMost(u8),
    CooperationAtLeast(u8),
    PressureAtMost(u8),
    After(u32),
    Before(u32),
    Compensation(u8),
    Phrase(u8),
    Followed(u8),
    InBasket(u8),
    BasketAtLeast(i64),
    Flag(u8),
    Ended(u8),
    Never,
    Not(Box<Test>),
    Any(Vec<Test>),
}

/// An effect with names turned into numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Act {
    Anger(i8),
    Trust(i8),
    Cooperation(i8),
    Pressure(i8),
    Learn(u8),
    Mark(u8),
    Promise(u8),
    Settle,
    Set(u8),
    Compensation(u8),
    TakeOut(u8),
}

/// Where a choice leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Way {
    Stay,
    Goto(u8),
    Ends(u8),
    Detour(u8),
    Back,
}

/// Where a choice hangs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hangs {
    /// At a node.
    Node(u8),
    /// Beside the choices of nodes.
    Anytime,
    /// After the call.
    WrapUp,
    /// At a department, as its transfer of a kind.
    Transfer {
        /// The department.
        department: u8,
        /// Only when somebody answers there first.
        warm: bool,
    },
}

/// A choice as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ChoiceRules {
    pub hangs: Hangs,
    pub spoken: bool,
    pub when: Vec<Test>,
    /// The trainee has the training and the authority for it.
    pub able: bool,
    pub points: Points,
    pub tags: Vec<String>,
    pub then: Vec<Act>,
    /// What it does to each caller besides, by their reactions to its tags.
    pub reacts: Vec<Vec<Act>>,
    pub takes: u8,
    pub reply: u8,
    pub cover: u8,
    pub offer: Option<u8>,
    pub phrases: u16,
    pub way: Way,
    /// Bit in [`State::said`](super::State) when it has to be remembered.
    pub said: Option<u8>,
    pub again: bool,
    pub fatal: bool,
    /// For `anytime`: bit set of nodes, or everywhere.
    pub during: Option<Vec<u8>>,
}

/// A node as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct NodeRules {
    pub opens: Opens,
    pub then: Vec<Act>,
    pub silence_then: Vec<Act>,
    /// Beats the silence line takes.
    pub silence_speech: u8,
    pub choices: Vec<ChoiceIx>,
    /// Slot in [`State::visits`](super::State) when a condition counts visits.
    pub slot: Option<u8>,
}

/// How a node opens.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Opens {
    Line { speech: u8, variants: Vec<(Vec<Test>, u8, Vec<Act>)> },
    Flood(FloodRules),
    Visits { best: (u8, u8), leaves: u8, left: u8 },
}

/// A flood as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct FloodRules {
    pub lasts: u8,
    pub leads_to: u8,
    /// Beat at which each part begins, beat until which it can be marked, the fact in it.
    pub parts: Vec<(u8, u8, Option<u8>)>,
    pub best_every: u8,
    pub signal_then: Vec<Act>,
    pub signals: u8,
    pub silent_after: u8,
    pub silent: Vec<Act>,
    pub interrupted: Vec<Act>,
    pub cut_off: u8,
}

/// A system as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct SystemRules {
    pub takes: u8,
    pub windows: u32,
    pub clicks: u32,
    pub freezes: Option<FreezeRules>,
}

/// How a system freezes.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct FreezeRules {
    pub percent: Percent,
    pub restart: u8,
    pub whole_machine: bool,
    pub loses_marks: bool,
    pub at_most: u8,
}

/// A look-up as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct QueryRules {
    pub system: u8,
    pub when: Vec<Test>,
    pub learn: u64,
    /// Once `when` holds, it holds for the rest of the contact.
    pub stays: bool,
}

/// A department as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct DepartmentRules {
    pub means: Vec<(Means, u8, u8)>,
    pub reach: Timetable<Reach>,
}

/// A question to a department as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct QuestionRules {
    pub department: u8,
    pub when: Vec<Test>,
    /// All that any answer teaches.
    pub learn: u64,
    /// What the plain answer teaches.
    pub plain: u64,
    /// Other answers: when each is given, and what it teaches.
    pub answers: Vec<(Vec<Test>, u64)>,
}

/// A promise as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct PromiseRules {
    pub owner: Owner,
    pub due: TimeOfDay,
    pub record: Vec<(Owner, TimeOfDay)>,
    pub kept: Vec<Test>,
    pub needless: Vec<Test>,
}

/// A goal as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct GoalRules {
    pub when: Vec<Test>,
    pub points: Points,
    /// Paid as soon as it is reached.
    pub at_once: bool,
}

/// Something on the timeline.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct EventRules {
    pub contact: u8,
    pub beat: u16,
    pub when: Vec<Test>,
    pub then: Vec<Act>,
}

/// One contact of the case.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ContactRules {
    pub starts: TimeOfDay,
    pub when: Vec<Test>,
    pub fresh: bool,
    /// Position in [`Rules::callers`].
    pub caller: u8,
    pub anger: Option<u8>,
    pub start: u8,
    pub limit: u16,
    /// Systems, departments and `anytime` are at hand.
    pub desk: bool,
    /// After-call work follows.
    pub wrap_up: bool,
}

/// Somebody who calls, as the engine needs them.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct CallerRules {
    pub anger: u8,
    pub trust: u8,
    pub cooperation: u8,
    /// Anger at which they hang up (5: beyond shouting).
    pub hangs_up_at: u8,
    /// Beats of silence borne, by step of anger.
    pub silence: [u8; 5],
    pub hold: u8,
    /// Beats the n-th prompt takes; all prompts take as long as the longest.
    pub prompt_speech: u8,
}

/// A scenario made ready to be played: names turned into numbers, seconds into beats, tags into points.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Rules {
    pub beat_s: u32,
    pub target: u16,
    pub by_phone: bool,
    /// Anger at the very beginning, after the wait.
    pub anger: u8,
    /// The customer of the first contact, then those who call later in their stead.
    pub callers: Vec<CallerRules>,
    pub start: u8,
    pub nodes: Vec<NodeRules>,
    pub choices: Vec<ChoiceRules>,
    pub anytime: Vec<ChoiceIx>,
    pub wrap_up: Vec<ChoiceIx>,
    pub transfers: Vec<ChoiceIx>,
    pub systems: Vec<SystemRules>,
    pub queries: Vec<QueryRules>,
    pub departments: Vec<DepartmentRules>,
    /// Departments that may not answer, or hold something back: that is remembered, and nobody tries twice in a
    /// contact. Tries without end would make the largest loss, against which every score is measured, meaningless.
    pub uncertain: u8,
    pub questions: Vec<QuestionRules>,
    pub reasons: Vec<(Vec<Test>, Points, Vec<String>)>,
    pub promises: Vec<PromiseRules>,
    pub procedures: Vec<Vec<(TimeOfDay, Vec<Vec<Test>>)>>,
    pub phrases: Vec<(Points, bool)>,
    pub events: Vec<EventRules>,
    pub compensation: Option<CompensationRules>,
    pub products: Vec<ProductRules>,
    pub shop: Option<crate::scenario::Shop>,
    pub contacts: Vec<ContactRules>,
    pub goals: Vec<GoalRules>,
    pub relation: Vec<Test>,
    pub resolution: Vec<Test>,
    pub endings: Vec<Points>,
    pub hung_up: u8,
    pub out_of_time: u8,
    /// Facts known from the beginning (repairs of the house).
    pub known: u64,
    pub facts: usize,
    pub tags: TagPoints,
    /// When each hint is shown. Neither offers nor steps read it, so it never enters a solved situation.
    pub guide: Vec<Vec<Test>>,
    /// Whether low cooperation slows the customer's speech.
    pub cooperation_matters: bool,
    /// Use what is instead of what may be expected.
    pub clairvoyant: bool,
}

/// Points of the tags the engine itself gives.
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs)]
pub struct TagPoints {
    pub listened: Points,
    pub interrupted: Points,
    pub unasked_hold: Points,
    pub right_moment: Points,
    pub too_early: Points,
    pub promise_kept: Points,
    pub promise_broken: Points,
    pub promise_needless: Points,
    pub compensated: Points,
    pub overpromise: Points,
    /// A minute of handling time beyond the target.
    pub minute_over: Points,
}

/// Compensation as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct CompensationRules {
    pub state: u8,
    pub authority: i64,
    pub amounts: Vec<i64>,
    pub when: Vec<Test>,
}

/// A product as the engine needs it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ProductRules {
    pub price: i64,
    pub fits: Vec<Test>,
    pub in_basket: bool,
}

impl QueryRules {
    /// Whether it can teach something that is not among the facts `known`; one that teaches nothing is read for its
    /// text.
    pub fn is_unread(&self, known: u64) -> bool {
        self.learn == 0 || self.learn & !known != 0
    }
}

impl Rules {
    /// Beats that `seconds` take: rounded up, at least one.
    pub fn beats(&self, seconds: u32) -> u8 {
        beats(seconds, self.beat_s)
    }
}

/// Beats that `seconds` take: rounded up, at least one, at most 250.
pub fn beats(seconds: u32, beat_s: u32) -> u8 {
    seconds.div_ceil(beat_s).clamp(1, 250) as u8
}

/// Beats that a text takes to say at so many words in ten seconds. Counted from the scenario's own
/// language, never from a translation: scores must not depend on language.
pub fn speaking(text: &Text, words_in_10_s: u32, beat_s: u32) -> u8 {
    beats((text.words() as u32 * 10).div_ceil(words_in_10_s), beat_s)
}
