use super::Caller;
use crate::words::{Moment, Span};

/// What one agent is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AgentState {
    /// Free for the next caller.
    Idle {
        /// Since when.
        since: Moment,
    },
    /// Talking with a caller.
    Talking {
        /// With whom.
        caller: Caller,
        /// Since when.
        since: Moment,
    },
    /// Finishing a contact after the caller has gone.
    AfterCall {
        /// Whose contact.
        caller: Caller,
        /// Since when.
        since: Moment,
    },
    /// The human seat has the caller, until somebody outside says that the contact is over.
    Human {
        /// Who is in the seat's hands.
        caller: Caller,
        /// How long the caller waited for an answer.
        waited: Span,
        /// Since when.
        since: Moment,
    },
    /// Gone home: it is past closing time and nobody waits.
    Gone {
        /// Since when.
        since: Moment,
    },
}

/// A caller who waits for an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waiting {
    /// Who.
    pub caller: Caller,
    /// When the caller arrived.
    pub since: Moment,
    /// When the caller will give up; `None` for one who never does.
    pub patience_ends: Option<Moment>,
}
