use super::Caller;
use crate::words::Moment;

/// What one agent is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AgentState {
    /// Not on duty: before or after the shift, on a break, in a meeting.
    Away {
        /// Since when.
        since: Moment,
    },
    /// Free for the next contact.
    Idle {
        /// Since when.
        since: Moment,
    },
    /// With a customer; with several when they are chats.
    Talking {
        /// With whom, the one who has been there longest.
        caller: Caller,
        /// With how many.
        contacts: u32,
        /// Since when.
        since: Moment,
    },
    /// Finishing a contact after the customer has gone.
    AfterCall {
        /// Whose contact.
        caller: Caller,
        /// Since when.
        since: Moment,
    },
    /// Working off a promised callback or a message.
    CallingBack {
        /// Whom.
        caller: Caller,
        /// Since when.
        since: Moment,
    },
    /// Standing still before a frozen system.
    Frozen {
        /// Until when.
        until: Moment,
    },
    /// The human seat has the customer, until somebody outside says that the contact is over.
    Human {
        /// Who is in the seat's hands.
        caller: Caller,
        /// Since when.
        since: Moment,
    },
}

/// Somebody who waits for an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waiting {
    /// Who.
    pub caller: Caller,
    /// The class of this attempt.
    pub class: usize,
    /// Since when.
    pub since: Moment,
    /// When they will give up; `None` for one who never does.
    pub patience_ends: Option<Moment>,
    /// How many attempts came before this one.
    pub attempt: u32,
}
