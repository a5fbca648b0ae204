//! A whole shift in one chair: its brief, the agent's chair, the lead's chair, and what came of it.

mod actions;
mod agent;
mod board;
mod brief;
mod cases;
mod channel;
mod chart;
mod chats;
mod debrief;
mod lead;
mod log;
mod shown;
mod standing;
mod talk;

use super::debrief::Act;
use super::{Local, desk};
use crate::app::{theme, widgets};
use crate::office::{Command, Door, Office, OnShift, Place, Reviewing, ShiftBrief, ShiftCommand, ShiftReport};
use crate::shift::Chair;
use crate::tongue::{FluentValue, Tongue};
use egui::{Id, Key, Modal, ScrollArea, Ui};
use shown::Shown;

pub(super) use brief::window;
pub(super) use standing::bar;

/// The width of a question, and of a page that is read, with the part of the window's height that it may take.
const QUESTION: f32 = 420.0;
const PAGE: f32 = 560.0;
const PAGE_SHARE: f32 = 0.7;

/// What only the screens of a shift need to remember.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// Whether it is asked if one really wants to go.
    pub leaving: bool,
    /// Through which door, where it was one of those in the bar.
    door: Option<Door>,
    /// Which contact of the day the desk is laid out for, by its number.
    contact: Option<usize>,
    /// How the desk was left at other contacts in hand.
    desks: Vec<(usize, desk::View)>,
    /// What the debrief remembers.
    pub debrief: debrief::Reader,
}

/// What the bar says of a shift: its title, and the chair.
pub(super) fn title(office: &Office, tongue: &Tongue) -> Option<String> {
    let (stage, chair) = match office.place() {
        Place::ShiftBrief(brief) => (&brief.stage, brief.chair),
        Place::Shift(on) | Place::ShiftReviewing(on, _) | Place::ShiftDebrief(on, _) => (on.stage(), on.chair()),
        _ => return None,
    };
    let title = stage.say(&stage.shift.title, office.language());
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("title", title.into()), ("chair", tongue.say(&format!("chair-{}", chair.word())).into())];
    Some(tongue.fill("chair-title", &blanks))
}

/// Draws the brief, with the choice of the chair.
pub fn before(
    office: &Office,
    brief: &ShiftBrief,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    brief::ui(office, brief, tongue, local, outbox, ui);
}

/// Draws the chair.
pub fn ui(office: &Office, on: &OnShift, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let shown = Shown { day: &on.day, language: office.language(), tongue };
    // A door in the bar leads out of the shift as well, and that is asked about.
    outbox.retain(|command| {
        let Command::Go(door) = command else { return true };
        (local.shift.leaving, local.shift.door) = (true, Some(*door));
        false
    });
    match on.chair() {
        Chair::Agent => agent::ui(office, on, shown, local, outbox, ui),
        Chair::Lead => lead::ui(office, on, shown, local, outbox, ui),
    }
    if local.brief {
        brief_again(shown, local, ui);
    }
    if local.shift.leaving {
        leaving(on.is_kept(), tongue, local, outbox, ui);
    }
}

/// The brief once more, over everything else; time goes on under it.
fn brief_again(shown: Shown<'_>, local: &mut Local, ui: &Ui) {
    let (stage, tongue) = (shown.day.stage(), shown.tongue);
    let window = ui.ctx().content_rect();
    let modal = Modal::new(Id::new("shift brief")).show(ui.ctx(), |ui| {
        ui.set_width(PAGE.min(window.width() - 6.0 * theme::GAP));
        widgets::heading(ui, shown.say(&stage.shift.title));
        ScrollArea::vertical().max_height(window.height() * PAGE_SHARE).show(ui, |ui| {
            if let Some(brief) = stage.shift.brief(shown.day.chair()) {
                brief::told(stage, brief, shown.language, tongue, ui);
            }
        });
        ui.add_space(theme::GAP / 2.0);
        widgets::quiet(ui, tongue.say("desk-close-brief")).clicked()
    });
    if modal.inner || modal.should_close() {
        local.brief = false;
    }
}

/// Asks whether one really wants to go, and says what of the day is kept.
fn leaving(is_kept: bool, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &Ui) {
    let modal = Modal::new(Id::new("leave shift")).show(ui.ctx(), |ui| {
        ui.set_width(QUESTION);
        widgets::heading(ui, tongue.say("chair-leave-really"));
        widgets::text(ui, tongue.say(if is_kept { "chair-leave-kept" } else { "chair-leave-means" }));
        ui.add_space(theme::GAP / 2.0);
        widgets::line(ui, |ui| {
            let stays = widgets::primary(ui, tongue.say("chair-stay")).clicked();
            (stays, widgets::quiet(ui, tongue.say("chair-leave-now")).clicked())
        })
    });
    let (stays, goes) = modal.inner;
    if goes {
        outbox.push(local.shift.door.map_or(Command::Shift(ShiftCommand::Leave), Command::Go));
    }
    if stays || goes || modal.should_close() {
        (local.shift.leaving, local.shift.door) = (false, None);
    }
}

/// Draws what there is while the day is looked back on.
pub fn reviewing(
    office: &Office,
    on: &OnShift,
    reviewing: &Reviewing,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let shown = Shown { day: &on.day, language: office.language(), tongue };
    no_guess_again(on, local);
    debrief::guess(shown, Some(reviewing), local, outbox, ui);
}

/// Draws what came of the day.
pub fn after(
    office: &Office,
    on: &OnShift,
    report: &ShiftReport,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let shown = Shown { day: &on.day, language: office.language(), tongue };
    no_guess_again(on, local);
    debrief::ui(office, on, report, shown, local, outbox, ui);
}

/// Whoever only looks back once more is not asked for a guess.
fn no_guess_again(on: &OnShift, local: &mut Local) {
    let act = &mut local.shift.debrief.act;
    if on.looks_back() && *act == Act::Guess {
        *act = Act::Answer;
    }
}

/// Forgets what belonged to a shift that is not there any more, however it was left.
pub(super) fn tidy(office: &Office, local: &mut Local) {
    let here = matches!(office.place(), Place::Shift(_) | Place::ShiftReviewing(..) | Place::ShiftDebrief(..));
    // Whoever plays a contact once more comes back to where they were.
    if !here && !office.shift_waits() {
        local.shift = View::default();
    }
}

/// Whether the key that begins or goes on was pressed.
fn entered(ui: &Ui) -> bool {
    widgets::pressed(ui, Key::Enter)
}
