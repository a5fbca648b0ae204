//! What a person can want of the office, and what they hear of it.

use super::Unjudged;
use crate::conversation::{Offer, Refusal};
use crate::records::{AttemptId, Changed, Trouble};

/// Something a person wants.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Read the brief of a contact.
    Open {
        /// Place in [`Office::programs`](super::Office::programs).
        scenario: usize,
        /// What chance is keyed by.
        seed: u64,
    },
    /// Be ready: the contact whose brief is open begins to ring.
    Ring,
    /// Take the contact that rings.
    Answer,
    /// Sit down and take a contact at once, without brief and ringing.
    Begin {
        /// Place in [`Office::programs`](super::Office::programs).
        scenario: usize,
        /// What chance is keyed by.
        seed: u64,
    },
    /// Decide.
    Decide(Offer),
    /// Real time has passed.
    Tick {
        /// Milliseconds.
        ms: u64,
    },
    /// Stop the time, or let it go on.
    Pause(bool),
    /// How fast time runs at the desk, in percent of real time.
    Pace(u32),
    /// Work out what the contact that is over was worth.
    Debrief,
    /// Read the scenarios again.
    Reload,
    /// Stand up.
    Leave,
    /// Be called something else; whoever is called that already goes on with what is theirs.
    Name(String),
    /// Go on with an attempt of [`Office::unfinished`](super::Office::unfinished) where it was.
    Continue(AttemptId),
    /// Give an attempt of [`Office::unfinished`](super::Office::unfinished) up.
    SetAside(AttemptId),
    /// What there is to say has been read.
    Dismiss,
}

/// What came of a command.
#[derive(Clone, PartialEq, Debug)]
pub enum Notice {
    /// A brief lies open.
    Opened,
    /// Somebody rings.
    Rings,
    /// A contact has begun.
    Began,
    /// A decision was taken, or a beat has passed by itself. Where attempts are remembered it is written down by then.
    Decided,
    /// The contact and its after-call work are over.
    Finished,
    /// A click that came too late, or was never possible; nothing has changed.
    Refused(Refusal),
    /// The card is being worked out.
    Judging,
    /// The card is there.
    Judged,
    /// There is no card, and why.
    NotJudged(Unjudged),
    /// The scenarios were read again.
    Reloaded,
    /// The seat is free again.
    Left,
    /// Somebody else practises now.
    Named,
    /// Nobody can be called that, or not now.
    NotNamed(Trouble),
    /// An attempt is given up.
    SetAside,
    /// An attempt cannot go on, and why.
    NotContinued(Changed),
    /// Nothing can be written down at the moment; decisions count at once until it can be again.
    NotKept(Trouble),
    /// Everything is written down again.
    KeptAgain,
}
