//! Mute: the microphone of the desk is off. The customer hears nothing, and is not told why.
//!
//! It is nothing in the conversation: a muted second is a second of silence, so every situation that is played is still
//! one that was solved. That is why it is no decision and stands in no journal; what is written down are the beats that
//! passed, and an attempt that goes on later begins with the microphone on. All it does is to keep back what would have
//! to be heard.

use super::{InHand, Notice, Office, Sitting};
use crate::conversation::{Attempt, Hangs, Hold, Offer, Phase};
use crate::scenario::Channel;
use crate::words::EventKind;

/// A microphone that is off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Muted {
    /// The contact of the case in which it was switched off; with the next one it is on again.
    contact: u8,
    /// Since when, on the clock of [`Sitting::now_ms`].
    since_ms: u64,
    /// When something was kept back last, on the same clock.
    kept_back_ms: Option<u64>,
}

impl Muted {
    /// When something that would have had to be heard was kept back last, on the clock of [`InHand::now_ms`].
    pub fn kept_back_ms(self) -> Option<u64> {
        self.kept_back_ms
    }
}

impl Sitting {
    /// The microphone that is off, if it is: only on the telephone, and only in the contact in which that was done.
    pub(super) fn muted(&self) -> Option<Muted> {
        let here = self.attempt.state().contact;
        self.microphone.filter(|muted| has_microphone(&self.attempt) && muted.contact == here)
    }
}

impl InHand<'_> {
    /// Whether there is a microphone that can be switched off.
    pub fn may_mute(self) -> bool {
        has_microphone(self.attempt)
    }

    /// For how many milliseconds the microphone has been off.
    pub fn muted_ms(self) -> Option<u64> {
        self.muted.map(|muted| self.now_ms().saturating_sub(muted.since_ms))
    }

    /// Whether the customer has asked since then if anybody is there.
    pub fn is_missed(self) -> bool {
        let asks = |kind: &EventKind| matches!(kind, EventKind::CustomerSpoke { line, .. } if line == "prompt");
        self.muted.is_some_and(|muted| {
            let since = self.attempt.events().iter().rev();
            let mut since = since.take_while(|event| u64::from(event.at_s) * 1000 > muted.since_ms);
            since.any(|event| asks(&event.kind))
        })
    }
}

/// Somebody is on the telephone.
fn has_microphone(attempt: &Attempt) -> bool {
    attempt.program().scenario.channel == Channel::Phone && attempt.state().phase == Phase::Talk
}

/// Whether something cannot be done without being heard. A hold is spoken, at its end at the latest; a colleague
/// who is asked by chat, and whatever hands do, need no voice.
fn is_spoken(attempt: &Attempt, offer: Offer) -> bool {
    match offer {
        Offer::Choose(ix) => attempt
            .program()
            .rules
            .choices
            .get(usize::from(ix))
            .is_some_and(|choice| choice.spoken || matches!(choice.hangs, Hangs::Transfer { .. })),
        Offer::Listen | Offer::Interrupt | Offer::Hold { .. } | Offer::Compensate(_) => true,
        Offer::Ask { hold, .. } => hold != Hold::None,
        Offer::Wait
        | Offer::Mark(_)
        | Offer::LookUp(_)
        | Offer::Tag(_)
        | Offer::Note(_)
        | Offer::Record(..)
        | Offer::End => false,
    }
}

impl Office {
    /// The contact at the desk, in a sitting of its own or on a shift.
    fn seated(&mut self) -> Option<&mut Sitting> {
        match &mut self.sitting {
            Some(sitting) => Some(sitting),
            None => self.shifts.seated(),
        }
    }

    /// Switches the microphone off or on.
    pub(super) fn mute(&mut self, off: bool) -> Vec<Notice> {
        let Some(sitting) = self.seated().filter(|sitting| has_microphone(&sitting.attempt)) else { return Vec::new() };
        if sitting.muted().is_some() == off {
            return Vec::new();
        }
        let (contact, since_ms) = (sitting.attempt.state().contact, sitting.now_ms());
        sitting.microphone = off.then_some(Muted { contact, since_ms, kept_back_ms: None });
        vec![Notice::Muted(off)]
    }

    /// Keeps back what would have to be heard while the microphone is off; nothing has changed but that this was tried.
    pub(super) fn keep_back(&mut self, offer: Offer) -> Option<Vec<Notice>> {
        let sitting = self.seated()?;
        let muted = sitting.muted().filter(|_| is_spoken(&sitting.attempt, offer))?;
        sitting.microphone = Some(Muted { kept_back_ms: Some(sitting.now_ms()), ..muted });
        Some(vec![Notice::KeptBack])
    }
}
