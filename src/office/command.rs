//! What a person can want of the office, and what they hear of it.

use super::{Door, LabCommand, Saved, Settings, ShiftCommand, ShiftNotice, Stage, Unjudged};
use crate::conversation::{Offer, Refusal};
use crate::records::{AttemptId, Changed, Reflection, Trouble};
use std::path::PathBuf;

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
    /// Switch the microphone of the desk off, or on again.
    Mute(bool),
    /// Keep only the first decisions of the attempt in the seat; of one that is judged, begin another one with them.
    Back {
        /// How many are kept.
        steps: usize,
    },
    /// Show a group what each choice would cost.
    Reveal,
    /// Let time run again in front of a group, until the next step.
    GoOn,
    /// How fast time runs at the desk, in percent of real time.
    Pace(u32),
    /// Want it otherwise.
    Set(Box<Settings>),
    /// Keep what somebody thinks of the contact that is over.
    Reflect(Reflection),
    /// Leave whatever is open and go through a door.
    Go(Door),
    /// Do something in the staffing lab.
    Lab(LabCommand),
    /// Work out what the contact that is over was worth.
    Debrief,
    /// Read the scenarios again.
    Reload,
    /// Take the scenarios of a folder as well; an empty path takes none.
    Folder(PathBuf),
    /// Let robots play a scenario; those that still play another one stop.
    Robots {
        /// Place in [`Office::programs`](super::Office::programs).
        scenario: usize,
    },
    /// Send the robots away.
    NoRobots,
    /// Stand up.
    Leave,
    /// Be called something else; whoever is called that already goes on with what is theirs.
    Name(String),
    /// Go on with an attempt of [`Office::unfinished`](super::Office::unfinished) where it was.
    Continue(AttemptId),
    /// Give an attempt of [`Office::unfinished`](super::Office::unfinished) up.
    SetAside(AttemptId),
    /// Save something in a file. Where one stands already, the same command once more replaces it.
    Save {
        /// What.
        what: Saved,
        /// Where.
        path: PathBuf,
    },
    /// Want something of a shift. On one, [`Command::Decide`] and [`Command::Pause`] are about it too.
    Shift(ShiftCommand),
    /// What there is to say has been read.
    Dismiss,
    /// Nothing can be heard on this machine, or not any more.
    Silent {
        /// There was a sound device.
        lost: bool,
        /// The machine's own words.
        why: String,
    },
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
    /// The microphone is off, or on again.
    Muted(bool),
    /// What would have to be heard was kept back, because the microphone is off; nothing has changed.
    KeptBack,
    /// It goes on from an earlier decision.
    WentBack,
    /// A group was moved on.
    Staged(Stage),
    /// Counsel has come: what things cost, or how far it is.
    Advised,
    /// The card is being worked out.
    Judging,
    /// The card is there.
    Judged,
    /// There is no card, and why.
    NotJudged(Unjudged),
    /// It is as it was wanted.
    Set,
    /// What was thought of the contact is kept.
    Reflected,
    /// A file is being saved.
    Saving,
    /// A file is saved.
    Saved,
    /// A file could not be saved; the remarks say why.
    NotSaved,
    /// A file stands there already; nothing was saved.
    WouldReplace,
    /// Something has changed in the staffing lab.
    Lab,
    /// The scenarios were read again.
    Reloaded,
    /// Robots play.
    RobotsPlay,
    /// The robots have played.
    RobotsPlayed,
    /// The robots are gone.
    RobotsLeft,
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
    /// Something happened on a shift.
    Shift(ShiftNotice),
    /// Everything is written down again.
    KeptAgain,
    /// Nothing can be heard.
    Silent,
}
