use super::{Id, Means, PromiseState};

/// Something that happened in a conversation, in the past tense. Only events are kept: transcript,
/// score, debrief and exports are computed from them.
#[derive(Clone, PartialEq, Debug)]
pub struct Event {
    /// Seconds since the contact began.
    pub at_s: u32,
    /// What happened.
    pub kind: EventKind,
}

/// The kinds of event.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum EventKind {
    ContactBegan { contact: Id, text: String, anger: u8 },
    CustomerSpoke { line: String, text: String },
    TraineeSpoke { choice: Id, text: String },
    TraineeActed { choice: Id, text: String },
    Listened { text: String },
    Interrupted,
    CueMarked { cue: Id, heard: bool },
    LookUpBegan { system: Id, query: Id },
    LookUpShowed { system: Id, query: Id, text: String },
    SystemFroze { system: Id },
    SystemCameBack { system: Id },
    HoldBegan { asked: bool },
    HoldEnded,
    AskBegan { who: Id, means: Means },
    AskAnswered { who: Id, text: String },
    AskUnanswered { who: Id },
    FactLearned { fact: Id },
    FactNoted { fact: Id },
    ReasonTagged { reason: Id },
    PromiseMade { promise: Id },
    PromiseRecorded { promise: Id, owner: &'static str, due_s: u32 },
    PromiseTurned { promise: Id, state: PromiseState },
    ProductOffered { product: Id, accepted: bool },
    TransferFailed { choice: Id },
    GoalReached { goal: Id },
    PhraseMissing { phrase: Id },
    FatalBreach { choice: Id },
    Compensated { amount: i64, within_authority: bool },
    AngerMoved { from: u8, to: u8 },
    TrustMoved { from: u8, to: u8 },
    FellSilent,
    TimelineEvent { event: Id, text: String },
    WrapUpBegan,
    Ended { ending: Id, text: String },
}

impl EventKind {
    /// The name of this kind in JSON and in files.
    pub fn word(&self) -> &'static str {
        match self {
            EventKind::ContactBegan { .. } => "contact-began",
            EventKind::CustomerSpoke { .. } => "customer-spoke",
            EventKind::TraineeSpoke { .. } => "trainee-spoke",
            EventKind::TraineeActed { .. } => "trainee-acted",
            EventKind::Listened { .. } => "listened",
            EventKind::Interrupted => "interrupted",
            EventKind::CueMarked { .. } => "cue-marked",
            EventKind::LookUpBegan { .. } => "look-up-began",
            EventKind::LookUpShowed { .. } => "look-up-showed",
            EventKind::SystemFroze { .. } => "system-froze",
            EventKind::SystemCameBack { .. } => "system-came-back",
            EventKind::HoldBegan { .. } => "hold-began",
            EventKind::HoldEnded => "hold-ended",
            EventKind::AskBegan { .. } => "ask-began",
            EventKind::AskAnswered { .. } => "ask-answered",
            EventKind::AskUnanswered { .. } => "ask-unanswered",
            EventKind::FactLearned { .. } => "fact-learned",
            EventKind::FactNoted { .. } => "fact-noted",
            EventKind::ReasonTagged { .. } => "reason-tagged",
            EventKind::PromiseMade { .. } => "promise-made",
            EventKind::PromiseRecorded { .. } => "promise-recorded",
            EventKind::PromiseTurned { .. } => "promise-turned",
            EventKind::ProductOffered { .. } => "product-offered",
            EventKind::TransferFailed { .. } => "transfer-failed",
            EventKind::GoalReached { .. } => "goal-reached",
            EventKind::PhraseMissing { .. } => "phrase-missing",
            EventKind::FatalBreach { .. } => "fatal-breach",
            EventKind::Compensated { .. } => "compensated",
            EventKind::AngerMoved { .. } => "anger-moved",
            EventKind::TrustMoved { .. } => "trust-moved",
            EventKind::FellSilent => "fell-silent",
            EventKind::TimelineEvent { .. } => "timeline-event",
            EventKind::WrapUpBegan => "wrap-up-began",
            EventKind::Ended { .. } => "ended",
        }
    }
}
