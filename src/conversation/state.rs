use crate::scenario::room::SYSTEMS;
use std::fmt;

/// Which part of a contact it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Phase {
    /// The customer is there.
    #[default]
    Talk,
    /// After-call work.
    WrapUp,
    /// Everything is over.
    Over,
}

/// A look-up on its way in one system.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Job {
    /// 0: idle. [`Job::FROZEN`]: the system is frozen. Else the query's number plus one.
    pub query: u8,
    /// Beats until it is there.
    pub left: u8,
}

impl Job {
    /// Marks a frozen system.
    pub const FROZEN: u8 = 255;

    /// Nothing is on its way.
    pub fn is_idle(self) -> bool {
        self.query == 0
    }

    /// An answer is on its way.
    pub fn is_running(self) -> bool {
        self.query != 0 && self.query != Job::FROZEN
    }
}

/// The whole situation of one attempt: a small plain value that can be copied, compared and hashed.
///
/// Everything that later conditions, effects or scores can read is here, and nothing else: texts,
/// transcript and points so far are not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct State {
    /// Facts known, a bit each.
    pub known: u64,
    /// Facts marked while they were heard.
    pub marked: u64,
    /// Facts in the note.
    pub saved: u64,
    /// Choices said that may not be said again or that a condition asks about.
    pub said: u128,
    /// Author's flags.
    pub flags: u32,
    /// Visits of counted nodes, two bits each.
    pub visits: u32,
    /// Goals paid.
    pub paid: u32,
    /// Promises, two bits each: 0 none, 1 spoken, 2 recorded rightly, 3 recorded wrongly.
    pub promises: u16,
    /// Products in the basket.
    pub basket: u16,
    /// Mandatory words said.
    pub phrases: u16,
    /// How often each system has frozen, two bits each.
    pub freezes: u16,
    /// Beats since this contact began.
    pub beat: u16,
    /// The node, or the one the contact ended at.
    pub node: u8,
    /// Where side talks return to, plus one; 0 is nowhere.
    pub back: [u8; 2],
    /// 0 for the first contact, n for `later` number n.
    pub contact: u8,
    /// Talk, wrap-up or over.
    pub phase: Phase,
    /// The ending of the last contact that ended, plus one.
    pub ending: u8,
    /// 0 (calm) to 4 (shouting).
    pub anger: u8,
    /// 0 to 4.
    pub trust: u8,
    /// 0 to 4.
    pub cooperation: u8,
    /// 0 to 9.
    pub pressure: u8,
    /// Reason tagged, plus one.
    pub reason: u8,
    /// State of compensation, 0 to 2.
    pub compensation: u8,
    /// Sum given, its place in the list plus one.
    pub compensated: u8,
    /// The matter is settled.
    pub settled: bool,
    /// Departments where nobody answered, or something was held back, in this contact, a bit each.
    pub missed: u8,
    /// The customer was put on hold without a word in this contact, or a system had nothing to show: from now on whoever
    /// is put on hold is asked, and only what shows something is looked up.
    pub clumsy: bool,
    /// Look-ups on their way.
    pub jobs: [Job; SYSTEMS],
    /// Beats until the whole computer is back.
    pub machine: u8,
    /// Beats the customer goes on speaking.
    pub speech: u8,
    /// Beats of silence since.
    pub silence: u8,
    /// Beats of silence that have been announced.
    pub cover: u8,
    /// Beats since a flood or a visit began.
    pub stage: u8,
    /// Beats since the last listening signal.
    pub sign: u8,
}

impl State {
    /// Number of visits of the counted node in `slot`, up to 3.
    pub fn visits_of(&self, slot: u8) -> u8 {
        (self.visits >> (2 * slot) & 3) as u8
    }

    /// What has become of a promise: 0 none, 1 spoken, 2 recorded rightly, 3 recorded wrongly.
    pub fn promise(&self, promise: usize) -> u8 {
        (self.promises >> (2 * promise) & 3) as u8
    }

    /// Sets what has become of a promise.
    pub fn set_promise(&mut self, promise: usize, to: u8) {
        self.promises = self.promises & !(3 << (2 * promise)) | u16::from(to) << (2 * promise);
    }

    /// How often a system has frozen.
    pub fn freezes_of(&self, system: usize) -> u8 {
        (self.freezes >> (2 * system) & 3) as u8
    }

    /// Anger as screens show it, 0 to 100.
    pub fn anger_shown(&self) -> u8 {
        self.anger * 25
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} contact {} node {} beat {} anger {} trust {} known {:b} said {:b} speech {} silence {} stage {}",
            self.phase,
            self.contact,
            self.node,
            self.beat,
            self.anger,
            self.trust,
            self.known,
            self.said,
            self.speech,
            self.silence,
            self.stage
        )
    }
}
