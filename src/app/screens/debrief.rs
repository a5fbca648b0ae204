//! The debrief in three acts: the trainee's own guess, the answer that is read in ten seconds, and everything.

pub(super) mod answer;
mod company;
mod curve;
mod decisions;
pub(super) mod everything;
pub(super) mod fold;
mod goal;
mod guess;
pub(super) mod hidden;
mod measures;
mod radar;
mod record;
mod replay;
mod score;
mod traps;

pub(super) use guess::ui as guess;

use super::Local;
use crate::app::widgets::SaveBox;
use crate::office::{Command, Debriefed, Office, Place, Saved, Sitting};
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
    let (reflection, person) = (office.reflection(), office.person());
    let of = Debriefed { attempt: &sitting.attempt, card, reflection, person, shift: None, tongue };
    match local.debrief.act {
        Act::Guess => guess(sitting, None, tongue, local, outbox, ui),
        _ if hidden::is_hidden(sitting, local) => hidden::ui(sitting, tongue, local, ui),
        Act::Answer => answer::ui(office, sitting, &of, local, outbox, ui),
        Act::Everything => everything::ui(office, sitting, &of, local, outbox, ui),
    }
    saving(office, tongue, local, outbox, ui);
}

/// Draws the question where something shall be saved, while it is asked.
pub(super) fn saving(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &Ui) {
    if let Some(mut asked) = local.debrief.save.take()
        && asked.ui(office.would_replace(), tongue, outbox, ui)
    {
        local.debrief.save = Some(asked);
    }
}

/// What the button says that leads out of the debrief: a contact of a shift that was played once more leads back there.
fn leaves_to(office: &Office) -> &'static str {
    if office.shift_waits() { "contact-back" } else { "back-home" }
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
    let keeps = match office.place() {
        Place::Judging(..) | Place::Debrief(..) => true,
        // There is no guess about a contact of a shift: a later act is that of one played once more.
        Place::ShiftDebrief(..) => local.debrief.act == Act::Guess,
        _ => false,
    };
    if !keeps {
        local.debrief = Reader::default();
    }
}

/// Asks where something of a debrief shall be saved.
pub(super) fn save(what: Saved, of: &Debriefed<'_>, local: &mut Local) {
    local.debrief.save = Some(SaveBox::new(what, &of.title()));
}

/// Begins the same scenario again.
fn again(sitting: &Sitting, same_luck: bool, local: &mut Local, outbox: &mut Vec<Command>) {
    let Some(scenario) = sitting.scenario else { return };
    let seed = if same_luck { sitting.attempt.seed() } else { local.new_seed() };
    local.forget();
    outbox.extend([Command::Open { scenario, seed }, Command::Ring]);
}
