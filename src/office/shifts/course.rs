//! The course of a day in a chair: real time becomes the day's, and what the person wants is done or refused.

use super::{FASTEST, OnShift, ShiftNotice};
use crate::conversation::Phase;
use crate::office::{SLOWEST, Sitting};
use crate::records::Mode;
use crate::shift::{Day, ShiftRefusal};
use crate::words::{Moment, Span};

/// So many times faster does time run while the plan's average handles a contact that is no conversation: nobody is to
/// watch it second by second.
pub const ROUTINE_TIMES: u64 = 20;

/// The most real time that passes at once: a machine that slept must not have slept through the storm.
pub const LONGEST_TICK_MS: u64 = 1_000;

/// What the person in the chair is at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nothing: the next contact may come at any moment.
    Free,
    /// A contact that is no conversation is handled as the plan has it.
    Routine {
        /// Its class in the plan.
        class: usize,
        /// Since when.
        since: Moment,
        /// Until when.
        until: Moment,
    },
    /// Somebody is on the line, or the work after it is not done.
    InContact,
    /// Something else is being done.
    Doing {
        /// Its position among the shift's actions.
        action: usize,
        /// Since when.
        since: Moment,
        /// Until when, as far as can be told.
        until: Moment,
    },
    /// The window is over; there may be cases that go on later.
    AfterWindow,
}

impl OnShift {
    pub(super) fn new(day: Day, mode: Mode) -> OnShift {
        let marked = day.now();
        let mut on = OnShift {
            day,
            mode,
            paused: false,
            refused: None,
            pace: None,
            sitting: None,
            in_hand: Vec::new(),
            rest: 0,
            said_over: false,
            cards: Vec::new(),
            beat: false,
            pending: None,
            journal: None,
            marked,
            is_on_shelf: true,
            looks_back: false,
            remembered: None,
            counted: false,
        };
        on.look();
        on
    }

    /// What the person is at.
    pub fn standing(&self) -> Standing {
        if self.day.held().is_some() {
            return Standing::InContact;
        }
        if let Some((act, until)) = self.day.doing() {
            return Standing::Doing { action: act.action, since: act.at, until };
        }
        if let Some(routine) = self.day.routine() {
            return Standing::Routine { class: routine.class, since: routine.since, until: routine.until };
        }
        if self.day.now() >= self.day.stage().to() { Standing::AfterWindow } else { Standing::Free }
    }

    /// Whether time runs by itself: after a contact it stands until the work is done, and after the window for good.
    pub fn time_runs(&self) -> bool {
        !self.paused
            && match self.standing() {
                Standing::InContact => self.sitting.as_ref().is_some_and(Sitting::time_runs) || self.day.lingers(),
                Standing::AfterWindow => false,
                Standing::Free | Standing::Routine { .. } | Standing::Doing { .. } => true,
            }
    }

    /// Cases that could go on now, by their places among [`Day::parked`].
    pub fn due(&self) -> impl Iterator<Item = usize> {
        let (now, over) = (self.day.now(), self.day.now() >= self.day.stage().to());
        let parked = self.day.parked().iter().enumerate();
        parked.filter(move |(_, held)| over || held.due.is_some_and(|due| due <= now)).map(|(place, _)| place)
    }

    /// Lets real time pass; a beat that it fills is a decision like any other and has to be written down first.
    pub(super) fn pass(&mut self, ms: u64, pace: u32) -> Vec<ShiftNotice> {
        if !self.time_runs() || self.waits_to_count() {
            return Vec::new();
        }
        let (ms, pace) = (ms.min(LONGEST_TICK_MS), self.pace.unwrap_or(pace));
        if self.day.held().is_some() && !self.day.lingers() {
            let full = self.sitting.as_mut().is_some_and(|sitting| {
                let beat_ms = sitting.beat_ms();
                sitting.clock.pass(ms, pace, beat_ms)
            });
            self.beat |= full;
            return Vec::new();
        }
        let lingers = self.day.lingers();
        let times = if self.day.routine().is_some() && !lingers { ROUTINE_TIMES } else { 1 };
        self.rest += ms * u64::from(pace) * times;
        let whole = Span(self.rest / 100);
        self.rest %= 100;
        let was_busy = self.day.doing().is_some();
        // A contact that comes, or something that is done, ends the stretch; what was left of it does not matter.
        let routine = self.day.routine().map_or(self.ends(), |routine| routine.until);
        let wanted = self.day.now() + whole;
        // Whoever writes something up while others wait does so for as long as it takes.
        let end = if lingers { wanted } else { wanted.min(self.ends()).min(routine) };
        self.day.advance(end);
        let mut heard = Vec::new();
        if was_busy && self.day.doing().is_none() {
            heard.push(ShiftNotice::Back);
        }
        heard.extend(self.look());
        heard
    }

    /// Until when time runs by itself: the end of the window, or of what is still in hand then.
    fn ends(&self) -> Moment {
        let doing = self.day.doing().map(|(_, until)| until);
        let routine = self.day.routine().map(|routine| routine.until);
        let end = self.day.stage().to();
        doing.into_iter().chain(routine).fold(end, Moment::max)
    }

    /// Stops the time or lets it go on; in an exam nobody can.
    pub(super) fn pause(&mut self, paused: bool) -> Vec<ShiftNotice> {
        if !self.may_pause() {
            return vec![ShiftNotice::Refused(ShiftRefusal::NotNow)];
        }
        self.paused = paused;
        if let Some(sitting) = &mut self.sitting {
            sitting.clock.paused = paused;
        }
        Vec::new()
    }

    pub(super) fn set_pace(&mut self, pace: Option<u32>) -> Vec<ShiftNotice> {
        self.pace = pace.map(|pace| pace.clamp(SLOWEST, FASTEST));
        Vec::new()
    }

    /// What has changed: who is on the line, and whether the window is over.
    pub(super) fn look(&mut self) -> Vec<ShiftNotice> {
        let mut heard = self.look_at_the_line();
        let over = self.standing() == Standing::AfterWindow;
        if over && !self.said_over {
            heard.push(ShiftNotice::WindowOver);
        }
        self.said_over = over;
        heard
    }

    /// Whether nothing is in hand any more and the day can be looked back on; cases that go on later may be left.
    pub fn can_be_reviewed(&self) -> bool {
        self.standing() == Standing::AfterWindow
    }

    /// Whether somebody talks at this moment, as against writing up what was said.
    pub fn is_talking(&self) -> bool {
        self.day.phase() == Some(Phase::Talk)
    }
}
