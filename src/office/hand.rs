//! A contact in somebody's hands, with the clock over it: the only one of a sitting, or one of many in a shift. A desk
//! needs to know no more.

use super::{Clock, Muted, Sitting, Stage};
use crate::conversation::{Attempt, Opens, Phase};
use crate::records::Mode;
use crate::scenario::Channel;
use crate::words::EventKind;

/// A contact in somebody's hands.
#[derive(Clone, Copy)]
pub struct InHand<'a> {
    /// The conversation.
    pub attempt: &'a Attempt,
    /// Real time since its last beat, and whether it stands still.
    pub clock: Clock,
    /// How it is played.
    pub mode: Mode,
    /// Place of the scenario in [`Office::programs`](super::Office::programs), if it can be begun again from there.
    pub scenario: Option<usize>,
    /// When a click came too late or was never possible, on the clock of [`InHand::now_ms`].
    pub refused_ms: Option<u64>,
    /// The microphone, while it is off.
    pub muted: Option<Muted>,
    /// Where a group is with the decision of this moment; absent where no group watches.
    pub stage: Option<Stage>,
    /// Whether an earlier decision may be gone back to.
    pub may_go_back: bool,
    /// Whether the next beat passes by itself.
    pub time_runs: bool,
}

impl Sitting {
    /// The contact in this seat.
    pub fn hand(&self) -> InHand<'_> {
        InHand {
            attempt: &self.attempt,
            clock: self.clock,
            mode: self.mode,
            scenario: self.scenario,
            refused_ms: self.refused_ms,
            muted: self.muted(),
            stage: self.stage(),
            may_go_back: self.may_go_back(),
            time_runs: self.time_runs(),
        }
    }
}

impl InHand<'_> {
    /// Milliseconds of a beat.
    pub fn beat_ms(self) -> u64 {
        u64::from(self.attempt.program().rules.beat_s) * 1000
    }

    /// Milliseconds since the case began, the part of the beat that is running included.
    pub fn now_ms(self) -> u64 {
        u64::from(self.attempt.at_s()) * 1000 + self.clock.passed_ms()
    }

    /// How much of a line has been spoken that began at `at_s`, in words of `of`. Speech that the conversation has
    /// left behind is whole; what is written is there at once.
    pub fn words_heard(self, at_s: u32, of: usize) -> usize {
        let (program, state) = (self.attempt.program(), self.attempt.state());
        let scenario = &program.scenario;
        let node = program.rules.nodes.get(usize::from(state.node));
        let floods = node.is_some_and(|node| matches!(node.opens, Opens::Flood(_)));
        let spoken = matches!(scenario.channel, Channel::Phone | Channel::Desk);
        if !spoken || state.phase != Phase::Talk || (state.speech == 0 && !floods) {
            return of;
        }
        let passed_ms = self.now_ms().saturating_sub(u64::from(at_s) * 1000);
        let words = scenario.words_said(state.contact, passed_ms);
        of.min(words as usize + 1)
    }

    /// The last line the customer said, by its place among the events: the one that may still be under way.
    pub fn last_line(self) -> Option<usize> {
        let spoken = |kind: &EventKind| matches!(kind, EventKind::CustomerSpoke { .. });
        self.attempt.events().iter().rposition(|event| spoken(&event.kind))
    }
}
