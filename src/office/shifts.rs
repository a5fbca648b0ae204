//! Shifts at the front door: those on the shelf, somebody's day in a chair, and what came of it.

mod again;
mod cards;
mod counting;
mod course;
mod desk;
mod finished;
mod memory;
mod review;
mod scored;
mod shelf;
#[cfg(test)]
mod tests;
mod tomorrow;
mod usual;

pub use cards::{CardState, ContactCard};
pub use course::{LONGEST_TICK_MS, ROUTINE_TIMES, Standing};
pub use finished::FinishedShift;
pub use review::Reviewing;
pub use scored::{ItemSaid, item_said, left_out_said};
pub use shelf::ShelvedShift;
pub use tomorrow::Handed;

pub(super) use shelf::stock;

use super::{Broken, Notice, Office, Place, Pulse, Sitting, Solved};
use crate::conversation::Offer;
use crate::records::{Mode, Played, ShiftId, ShiftJournal, ShiftOutcome};
use crate::shift::{Chair, Day, ShiftRefusal, Stage};
use crate::words::Moment;
use std::sync::Arc;

/// The fastest pace, in percent of real time: for tests, and for watching a day.
pub const FASTEST: u32 = 1_000;

/// What came of a day in a chair.
pub use crate::shift::Report as ShiftReport;

/// Something a person wants of a shift.
#[derive(Clone, PartialEq, Debug)]
pub enum ShiftCommand {
    /// Read the brief of a shift for a chair.
    Open {
        /// The shift's id.
        id: String,
        /// Whose chair.
        chair: Chair,
        /// What chance is keyed by.
        seed: u64,
    },
    /// Sit down in the chair whose brief is open.
    Begin,
    /// Do something besides talking, by its position among the shift's actions.
    Act(usize),
    /// Decide in the contact on the line.
    Decide(Offer),
    /// Turn to another contact in hand, by its place among [`Day::others`].
    TurnTo(usize),
    /// Take up a case that goes on, by its place among [`Day::parked`].
    TakeUp(usize),
    /// Nobody is to be put through any more, from the end of the contact in hand on; or somebody may be again.
    Aside(bool),
    /// Stop the time, or let it go on.
    Pause(bool),
    /// How fast time runs on this shift, in percent of real time up to [`FASTEST`]; nothing: as the settings have it.
    Pace(Option<u32>),
    /// The window is over: work out what came of the day. What is still open is left.
    Debrief,
    /// Get up and go. Where shifts are remembered, it can be continued.
    Leave,
    /// Go on with a shift of [`Office::unfinished_shifts`] where it was.
    Continue(ShiftId),
    /// Give a shift of [`Office::unfinished_shifts`] up.
    SetAside(ShiftId),
    /// Look back once more on a shift of [`Office::finished_shifts`].
    LookBack(ShiftId),
    /// Read the brief of what the shift has left behind that was looked back on last.
    Tomorrow {
        /// What chance is keyed by.
        seed: u64,
    },
    /// Begin a contact of the shift that is looked back on with its first decisions, and go on from there otherwise.
    PlayAgain {
        /// Its place among [`Day::done`].
        place: usize,
        /// How many decisions are kept.
        steps: usize,
    },
}

/// What is heard of a shift.
#[derive(Clone, PartialEq, Debug)]
pub enum ShiftNotice {
    /// A brief lies open.
    Opened,
    /// There is no such shift, or it is not for this chair.
    NotThere,
    /// Somebody sits in the chair.
    Began,
    /// A contact has reached the seat.
    Came,
    /// A decision was taken in a contact, or a beat has passed in it.
    Decided,
    /// Another of the contacts in hand is in front.
    Turned,
    /// A contact is over, or goes on later.
    Went,
    /// Something was begun.
    Acted,
    /// Nobody is put through from now on, or from the end of the contact in hand on; or somebody may be again.
    Aside,
    /// What was begun is done.
    Back,
    /// It cannot be done now; nothing has changed.
    Refused(ShiftRefusal),
    /// The window is over, and nothing is in hand any more.
    WindowOver,
    /// What came of the day is being worked out.
    Reviewing,
    /// It is there.
    Reviewed,
    /// It could not be worked out.
    NotReviewed,
    /// The card of a contact is there, or there is none.
    Carded,
}

/// A brief that lies open.
#[derive(Clone, Debug)]
pub struct ShiftBrief {
    /// The shift.
    pub stage: Arc<Stage>,
    /// For which chair.
    pub chair: Chair,
    /// What chance is keyed by.
    pub seed: u64,
}

/// Somebody's day in a chair.
pub struct OnShift {
    /// The day.
    pub day: Day,
    /// How it is played. In front of a group nobody holds the time: a shift is practised.
    pub mode: Mode,
    /// Whether the time was stopped.
    pub paused: bool,
    /// What could not be done last, and when on the day's clock.
    pub refused: Option<(Moment, ShiftRefusal)>,
    /// How fast time runs, where that is said for this shift alone.
    pub pace: Option<u32>,
    /// The contact on the line as the desk shows it.
    sitting: Option<Sitting>,
    /// Who was in hand when that was last looked at, the one in front first: the number of each on the day, and how often
    /// its case had gone on.
    in_hand: Vec<(usize, usize)>,
    /// Real time that has not passed on the day yet, in hundredths of a millisecond.
    rest: u64,
    /// Whether it was said that the window is over.
    said_over: bool,
    cards: Vec<ContactCard>,
    /// Whether the clock has filled a beat that is still to pass.
    beat: bool,
    /// What is being written down and counts as soon as that is done.
    pending: Option<counting::Pending>,
    /// Where all of it is written down, if it is.
    journal: Option<ShiftJournal>,
    /// Until when the journal tells the day.
    marked: Moment,
    /// Whether the shift still stands on the shelf.
    is_on_shelf: bool,
    /// Whether it was over already, and is only looked back on.
    looks_back: bool,
    /// What is remembered of what came of it.
    remembered: Option<ShiftOutcome>,
    /// Whether it stands among the finished ones.
    counted: bool,
}

/// Where somebody is with a shift.
enum At {
    Brief(ShiftBrief),
    On(Box<OnShift>),
    Reviewing(Box<OnShift>, Reviewing),
    Over(Box<OnShift>, Box<ShiftReport>),
}

/// Everything about shifts that is open.
#[derive(Default)]
pub(super) struct Shifts {
    shelf: Vec<ShelvedShift>,
    broken: Vec<Broken>,
    at: Option<At>,
    /// What was looked back on, while a contact of it is played once more.
    waits: Option<At>,
    /// Those that were looked back on, the oldest first.
    finished: Vec<FinishedShift>,
    /// What the last of them has left behind.
    handed: Option<Handed>,
}

impl OnShift {
    /// What is played.
    pub fn stage(&self) -> &Arc<Stage> {
        self.day.stage()
    }

    /// In which chair.
    pub fn chair(&self) -> Chair {
        self.day.chair()
    }

    /// The contact on the line as the desk shows it: its conversation, its clock, and the day around it.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.sitting.as_ref()
    }

    /// Whether the shift still stands on the shelf, so that it can be begun again.
    pub fn is_on_shelf(&self) -> bool {
        self.is_on_shelf
    }

    /// Whether it was over already, and is only looked back on.
    pub fn looks_back(&self) -> bool {
        self.looks_back
    }

    /// Whether it can be continued by whoever leaves it.
    pub fn is_kept(&self) -> bool {
        self.journal.is_some()
    }

    /// Whether the time may be stopped.
    pub fn may_pause(&self) -> bool {
        self.mode != Mode::Exam
    }

    /// The cards of the contacts that are over, in the order of [`Day::done`]; each comes as soon as it is worked out.
    pub fn cards(&self) -> &[ContactCard] {
        &self.cards
    }
}

impl Shifts {
    /// Where the person is, if they are at a shift.
    pub(super) fn place(&self) -> Option<Place<'_>> {
        Some(match self.at.as_ref()? {
            At::Brief(brief) => Place::ShiftBrief(brief),
            At::On(on) => Place::Shift(on),
            At::Reviewing(on, reviewing) => Place::ShiftReviewing(on, reviewing),
            At::Over(on, report) => Place::ShiftDebrief(on, report),
        })
    }

    /// How often time has to be told.
    pub(super) fn pulse(&self) -> Pulse {
        match &self.at {
            Some(At::On(on)) if on.time_runs() || on.waits_to_count() => Pulse::Running,
            Some(At::Reviewing(..)) => Pulse::Working,
            Some(At::On(on) | At::Over(on, _)) if on.cards_come() => Pulse::Working,
            _ => Pulse::Still,
        }
    }

    /// Takes what a library has; nobody is torn out of a shift for it.
    pub(super) fn stock(&mut self, (shelf, broken): (Vec<ShelvedShift>, Vec<Broken>)) {
        (self.shelf, self.broken) = (shelf, broken);
    }

    /// The contact on the line, for what belongs to its desk alone.
    pub(super) fn seated(&mut self) -> Option<&mut Sitting> {
        self.on().and_then(|on| on.sitting.as_mut())
    }

    fn on(&mut self) -> Option<&mut OnShift> {
        match &mut self.at {
            Some(At::On(on)) => Some(on),
            _ => None,
        }
    }
}

impl Office {
    /// The shifts that can be played.
    pub fn shifts(&self) -> &[ShelvedShift] {
        &self.shifts.shelf
    }

    /// The shifts that cannot be played as they stand.
    pub fn broken_shifts(&self) -> &[Broken] {
        &self.shifts.broken
    }

    /// Somebody's day in a chair, while it goes on.
    pub fn on_shift(&self) -> Option<&OnShift> {
        match &self.shifts.at {
            Some(At::On(on)) => Some(on),
            _ => None,
        }
    }

    /// Carries out what is wanted of a shift.
    pub(super) fn shift(&mut self, command: ShiftCommand) -> Vec<Notice> {
        let heard = match command {
            ShiftCommand::Open { id, chair, seed } => self.open_shift(&id, chair, seed),
            ShiftCommand::Begin => self.begin_shift(),
            ShiftCommand::Debrief => self.review_shift(),
            ShiftCommand::Leave => {
                self.stand_up();
                return vec![Notice::Left];
            }
            ShiftCommand::Continue(shift) => return self.continue_shift(shift),
            ShiftCommand::SetAside(shift) => return self.set_shift_aside(shift),
            ShiftCommand::LookBack(shift) => return self.look_up(shift),
            ShiftCommand::Tomorrow { seed } => return self.open_what_is_left(seed),
            ShiftCommand::PlayAgain { place, steps } => return self.play_contact_again(place, steps),
            ShiftCommand::Act(action) => self.play(Played::Act(action), false),
            ShiftCommand::Decide(offer) => self.play(Played::Offer(offer), false),
            ShiftCommand::TurnTo(place) => self.play(Played::Front(place), false),
            ShiftCommand::TakeUp(place) => self.play(Played::TakeUp(place), false),
            ShiftCommand::Aside(aside) => self.play(Played::Aside(aside), false),
            ShiftCommand::Pause(paused) => self.on_shift_do(|on| on.pause(paused)),
            ShiftCommand::Pace(pace) => self.on_shift_do(|on| on.set_pace(pace)),
        };
        heard.into_iter().map(Notice::Shift).collect()
    }

    fn on_shift_do(&mut self, what: impl FnOnce(&mut OnShift) -> Vec<ShiftNotice>) -> Vec<ShiftNotice> {
        self.shifts.on().map(what).unwrap_or_default()
    }

    fn open_shift(&mut self, id: &str, chair: Chair, seed: u64) -> Vec<ShiftNotice> {
        let shelved = self.shifts.shelf.iter().find(|shift| shift.id == id && shift.stage.has(chair));
        let Some(stage) = shelved.map(|shift| Arc::clone(&shift.stage)) else { return vec![ShiftNotice::NotThere] };
        self.stand_up();
        self.shifts.at = Some(At::Brief(ShiftBrief { stage, chair, seed }));
        vec![ShiftNotice::Opened]
    }

    fn begin_shift(&mut self) -> Vec<ShiftNotice> {
        let Some(At::Brief(brief)) = &self.shifts.at else { return Vec::new() };
        if brief.chair == Chair::Lead {
            usual::work_out(&brief.stage);
        }
        let day = Day::new(Arc::clone(&brief.stage), brief.chair, brief.seed, self.language());
        let mode = match self.settings.mode {
            Mode::Show => Mode::Practice,
            mode => mode,
        };
        let mut on = OnShift::new(day, mode);
        on.journal = self.begin_shift_journal(&on);
        self.shifts.at = Some(At::On(Box::new(on)));
        vec![ShiftNotice::Began]
    }

    /// Real time passes on a shift, and what was worked out meanwhile is heard of.
    pub(super) fn tick_shift(&mut self, ms: u64) -> Vec<Notice> {
        let pace = self.settings.pace_percent;
        let mut heard = match &mut self.shifts.at {
            Some(At::On(on)) => on.pass(ms, pace),
            _ => Vec::new(),
        };
        heard.extend(self.time_has_run(!heard.is_empty()));
        heard.extend(self.hear_the_review());
        if heard.contains(&ShiftNotice::Reviewed) {
            self.hear_what_is_left();
        }
        if let Some(At::On(on) | At::Reviewing(on, _) | At::Over(on, _)) = &mut self.shifts.at {
            // Every caller of a day is a scenario of its own and never comes again: keeping what was solved for it would
            // only push out what is wanted once more.
            heard.extend(on.judge(&Solved::default()));
        }
        self.remember_the_shift();
        heard.into_iter().map(Notice::Shift).collect()
    }
}
