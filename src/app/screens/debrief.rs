//! The debrief in three acts: the trainee's own guess, the answer that is read in ten seconds, and everything.

pub(super) mod answer;
mod company;
pub(super) mod contact;
mod curve;
mod decisions;
mod everything;
pub(super) mod fold;
mod goal;
mod guess;
mod hidden;
mod measures;
mod radar;
mod record;
mod replay;
mod score;
mod traps;

pub(super) use guess::ui as guess;

use super::Local;
use crate::app::widgets::SaveBox;
use crate::office::{Command, Office, Place, Saved, Sitting};
use crate::scoring::Scorecard;
use crate::tongue::Tongue;
use egui::Ui;

/// The three acts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Act {
    /// The trainee says what they think themselves; the result is not shown yet.
    #[default]
    Guess,
    /// The result, and what cost most.
    Answer,
    /// Everything there is to say.
    Everything,
}

/// What only the debrief needs to remember.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// Which act it is.
    pub act: Act,
    /// The guess that is being made.
    guess: guess::Guess,
    /// Whether a group has asked for the score.
    revealed: bool,
    /// The second to which the contact is played back; absent: to its end.
    pub moment: Option<u32>,
    /// Whether the transcript still has to be moved to that second.
    follow: bool,
    /// Where something shall be saved, while that is asked.
    save: Option<SaveBox>,
}

/// Draws the debrief.
pub fn ui(
    office: &Office,
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    begin(office, local);
    match local.debrief.act {
        Act::Guess => guess(sitting, None, tongue, local, outbox, ui),
        _ if hidden::is_hidden(sitting, local) => hidden::ui(sitting, tongue, local, ui),
        Act::Answer => answer::ui(office, sitting, card, tongue, local, outbox, ui),
        Act::Everything => everything::ui(office, sitting, card, tongue, local, outbox, ui),
    }
    if let Some(mut asked) = local.debrief.save.take()
        && asked.ui(office.would_replace(), tongue, outbox, ui)
    {
        local.debrief.save = Some(asked);
    }
}

/// Whoever has said before what they think is not asked again; whoever has chosen a goal has been through everything.
fn begin(office: &Office, local: &mut Local) {
    if local.debrief.act == Act::Guess
        && let Some(reflection) = office.reflection()
    {
        local.debrief.act = if reflection.goal.is_some() { Act::Everything } else { Act::Answer };
    }
}

/// Forgets what was looked at in a debrief that is not there any more, however it was left.
pub(super) fn tidy(office: &Office, local: &mut Local) {
    if !matches!(office.place(), Place::Judging(..) | Place::Debrief(..)) {
        local.debrief = Reader::default();
    }
}

/// Asks where something of the debrief shall be saved.
fn save(what: Saved, sitting: &Sitting, tongue: &Tongue, local: &mut Local) {
    let title = sitting.attempt.speech().say(&sitting.attempt.program().scenario.title);
    local.debrief.save = Some(SaveBox::new(what, &tongue.fill("debrief-page-title", &[("what", title.into())])));
}

/// Begins the same scenario again.
fn again(sitting: &Sitting, same_luck: bool, local: &mut Local, outbox: &mut Vec<Command>) {
    let Some(scenario) = sitting.scenario else { return };
    let seed = if same_luck { sitting.attempt.seed() } else { local.new_seed() };
    local.forget();
    outbox.extend([Command::Open { scenario, seed }, Command::Ring]);
}
