//! What holds of each mode at the desk: who may stop the time, and where a group in front of a projector stands.

use crate::conversation::{Opens, Phase, Refusal};
use crate::office::{Notice, Office, Place, Sitting};
use crate::records::Mode;

/// Where a group is with the decision of this moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Stage {
    /// Time stands, and everybody thinks.
    #[default]
    Held,
    /// Time stands, and what each choice would cost is shown.
    Revealed,
    /// Time runs again, until the next step is taken.
    GoneOn,
}

impl Sitting {
    /// Whether the time may be stopped by whoever sits here.
    pub fn may_pause(&self) -> bool {
        self.mode != Mode::Exam
    }

    /// Where a group is with the decision of this moment; absent where no group watches, or nothing is to be decided.
    pub fn stage(&self) -> Option<Stage> {
        let (steps, stage) = self.staged;
        let known = steps == self.attempt.steps().len();
        (self.mode == Mode::Show && self.is_decision()).then_some(if known { stage } else { Stage::Held })
    }

    /// Whether time runs as far as the mode goes: in front of a group it stands at every decision.
    pub(in crate::office) fn mode_lets_time_run(&self) -> bool {
        matches!(self.stage(), None | Some(Stage::GoneOn))
    }

    /// Whether the customer has finished, and more than one thing can be done.
    fn is_decision(&self) -> bool {
        let state = self.attempt.state();
        let node = self.attempt.program().rules.nodes.get(usize::from(state.node));
        let floods = node.is_some_and(|node| matches!(node.opens, Opens::Flood(_)));
        let speaks = state.phase == Phase::Talk && (state.speech > 0 || floods);
        !speaks && self.attempt.offers().len() > 1
    }
}

impl Office {
    /// Whether a group watches this contact, or the one that is about to come.
    pub fn is_show(&self) -> bool {
        match self.place() {
            Place::Brief(_) | Place::Ringing(_) => self.settings().mode == Mode::Show,
            _ => self.sitting().is_some_and(|sitting| sitting.mode == Mode::Show),
        }
    }

    /// Stops the time or lets it go on; in an exam nobody can.
    pub(in crate::office) fn pause(&mut self, paused: bool) -> Vec<Notice> {
        match &mut self.sitting {
            Some(sitting) if sitting.may_pause() => sitting.clock.paused = paused,
            Some(_) => return vec![Notice::Refused(Refusal::NotOffered)],
            None => {}
        }
        Vec::new()
    }

    /// Moves a group on.
    pub(in crate::office) fn put_on_stage(&mut self, stage: Stage) -> Vec<Notice> {
        let at_the_desk = self.review.is_none();
        match self.sitting.as_mut().filter(|sitting| at_the_desk && sitting.stage().is_some()) {
            Some(sitting) => {
                sitting.staged = (sitting.attempt.steps().len(), stage);
                vec![Notice::Staged(stage)]
            }
            None => Vec::new(),
        }
    }
}
