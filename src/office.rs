//! The one front door: whoever wants something done says so with a [`Command`], and hears in [`Notice`]s what came of it.
//!
//! Screens hold a shared reference to the [`Office`] and push commands; nothing else changes it. The same office
//! works without any window. [`Office::place`] says where the person is: home, before a contact, at the desk, or after.

mod account;
mod backdrop;
mod clock;
mod cohort;
mod command;
mod counsel;
mod debriefed;
mod hand;
mod judging;
pub mod lab;
mod memory;
mod mute;
mod next;
mod page;
mod place;
mod progress;
mod recorded;
mod reflecting;
mod remark;
mod remembering;
mod rewinding;
mod robots;
mod saving;
mod settings;
mod shelf;
mod shifts;
mod sitting;
mod solved;
mod solving;
mod telling;
#[cfg(test)]
mod tests;

pub use account::{
    Account, Intention, Measured, Practice, SHOWN, Sum, TRAPS, Trap, accounts, act, act_key, by_dimension, felt,
    intentions, measure_figure, measured, minutes, practice, record, sum, traps,
};
pub use clock::{Clock, SLOWEST, USUAL};
pub use cohort::{Cohort, FEWEST, Figure, Unmeasured, measure as measure_cohort};
pub use command::{Command, Notice};
pub use counsel::{Counsel, Stage, Standing};
pub use debriefed::Debriefed;
pub use hand::InHand;
pub use judging::Judging;
pub use lab::{Lab, LabCommand};
pub use mute::Muted;
pub use next::{FIRST_CALL, Why};
pub use page::{luck_said, page as debrief_page, sum_said, table as debrief_table};
pub use place::{Best, Contact, Place, Pulse};
pub use progress::Tried;
pub use remark::{Remark, repaired_said, trouble_said};
pub use robots::{RobotsTable, broken_order, robot_manner, robot_title};
pub use saving::{Saved, documents};
pub use settings::{Door, Settings, Shade};
pub use shelf::{Broken, Fault, Folder};
pub use shifts::{
    CardState, ContactCard, FASTEST, FinishedShift, Handed, ItemSaid, LONGEST_TICK_MS, OnShift, ROUTINE_TIMES,
    Reviewing, ShelvedShift, ShiftBrief, ShiftCommand, ShiftNotice, ShiftReport, Standing as ShiftStanding, item_said,
    left_out_said,
};
pub use sitting::Sitting;
pub use solved::Solved;
pub use solving::{Part, Unjudged, company_of};
pub use telling::{Told, Voice, anger, is_witnessed, told};

use crate::conversation::{Attempt, Program, Refusal};
use crate::library::Library;
use crate::records::{Kept, Reflection};
use crate::scoring::Scorecard;
use crate::staffing::Plan;
use memory::Memory;
use saving::Saving;
use shelf::Stock;
use sitting::Step;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// What is known about the attempt that is over.
enum Review {
    Running(Judging),
    Done(Box<Scorecard>),
    Failed(Unjudged),
}

/// Everything that is open.
pub struct Office {
    library: Option<Library>,
    /// The folder that stands above it.
    folder: Option<Folder>,
    programs: Vec<Arc<Program>>,
    /// The texts of the programs, where they are known.
    kept: Vec<Kept>,
    broken: Vec<Broken>,
    /// The lines that were recorded.
    recorded: recorded::Recorded,
    robots: Option<RobotsTable>,
    plan: Plan,
    /// What was read for the days around contacts.
    plans: backdrop::Plans,
    language: String,
    solved: Solved,
    settings: Settings,
    door: Door,
    contact: Option<Contact>,
    sitting: Option<Sitting>,
    review: Option<Review>,
    /// Who knows what decisions cost, while a contact wants to hear it.
    counsel: Option<Counsel>,
    best: BTreeMap<String, Best>,
    /// The attempts that were judged, the oldest first.
    tried: Vec<Tried>,
    /// What was thought of the contact in the seat.
    reflection: Option<Reflection>,
    memory: Option<Memory>,
    remarks: Vec<Remark>,
    saving: Saving,
    shifts: shifts::Shifts,
    /// The staffing lab, once somebody has looked in.
    lab: OnceLock<Box<Lab>>,
    /// What is remembered for it.
    lab_kept: lab::Kept,
}

impl Office {
    /// Opens with scenarios that can be played and the plan of the day around them.
    pub fn new(programs: Vec<Arc<Program>>, plan: Plan, language: &str) -> Office {
        Office {
            library: None,
            folder: None,
            programs,
            kept: Vec::new(),
            broken: Vec::new(),
            recorded: recorded::Recorded::new(),
            robots: None,
            plan,
            plans: backdrop::Plans::new(),
            language: language.to_owned(),
            solved: Solved::default(),
            settings: Settings::default(),
            door: Door::default(),
            contact: None,
            sitting: None,
            review: None,
            counsel: None,
            best: BTreeMap::new(),
            tried: Vec::new(),
            reflection: None,
            memory: None,
            remarks: Vec::new(),
            saving: Saving::default(),
            lab: OnceLock::new(),
            lab_kept: lab::Kept::default(),
            shifts: shifts::Shifts::default(),
        }
    }

    /// Opens with everything in a library, the broken scenarios too, and can read it again.
    pub fn open(library: Library, plan: Plan, language: &str) -> Office {
        let Stock { programs, kept, broken } = shelf::stock(&library);
        let shifts = shifts::stock(&library, &kept);
        let recorded = recorded::stock(&library, &programs);
        let mut office =
            Office { library: Some(library), kept, broken, recorded, ..Office::new(programs, plan, language) };
        office.shifts.stock(shifts);
        office
    }

    /// Keeps what was solved there, so that nothing is solved twice.
    pub fn keeping(self, solved: Solved) -> Office {
        Office { solved, ..self }
    }

    /// The scenarios.
    pub fn programs(&self) -> &[Arc<Program>] {
        &self.programs
    }

    /// The scenarios that cannot be played as they stand.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// Whether the scenarios can be read again.
    pub fn can_reload(&self) -> bool {
        self.library.is_some()
    }

    /// The plan of the day.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Language of what is said.
    pub fn language(&self) -> &str {
        self.settings.language.as_deref().unwrap_or(&self.language)
    }

    /// How the person wants it.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The door through which the person went last.
    pub fn door(&self) -> Door {
        self.door
    }

    /// How fast time runs at the desk, in percent of real time.
    pub fn pace(&self) -> u32 {
        self.settings.pace_percent
    }

    /// Who sits in the seat, and the day around them.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.sitting.as_ref()
    }

    /// The best attempt at a scenario, if any was judged.
    pub fn best(&self, program: &Program) -> Option<Best> {
        self.best.get(program.scenario.id.as_str()).copied()
    }

    /// Where the person is.
    pub fn place(&self) -> Place<'_> {
        if let Some(place) = self.shifts.place() {
            return place;
        }
        match (&self.sitting, &self.review, &self.contact) {
            (Some(sitting), None, _) => Place::Desk(sitting),
            (Some(sitting), Some(Review::Running(judging)), _) => Place::Judging(sitting, judging),
            (Some(sitting), Some(Review::Done(card)), _) => Place::Debrief(sitting, card),
            (Some(sitting), Some(Review::Failed(why)), _) => Place::NotJudged(sitting, *why),
            (None, _, Some(contact)) if contact.rung_ms.is_some() => Place::Ringing(contact),
            (None, _, Some(contact)) => Place::Brief(contact),
            (None, _, None) => match self.door {
                Door::Training | Door::Writing => Place::Home,
                Door::Lab => Place::Lab(self.lab()),
                Door::Progress => Place::Progress,
                Door::Settings => Place::Settings,
            },
        }
    }

    /// How often time has to be told with [`Command::Tick`].
    pub fn pulse(&self) -> Pulse {
        match self.place() {
            Place::Ringing(_) => Pulse::Running,
            Place::Desk(sitting) if sitting.time_runs() || sitting.pending.is_some() => Pulse::Running,
            Place::Judging(..) => Pulse::Working,
            Place::Lab(lab) if lab.pulse() != Pulse::Still => lab.pulse(),
            _ if self.counsel.as_ref().is_some_and(Counsel::works) => Pulse::Working,
            _ if self.shifts.pulse() != Pulse::Still => self.shifts.pulse(),
            _ if self.robots_play() => Pulse::Working,
            _ if self.saving.runs() => Pulse::Working,
            _ if self.memory.as_ref().is_some_and(Memory::waits) => Pulse::Working,
            _ => Pulse::Still,
        }
    }

    /// Carries out a command.
    pub fn apply(&mut self, command: Command) -> Vec<Notice> {
        if let Command::Decide(offer) = command
            && let Some(kept_back) = self.keep_back(offer)
        {
            return kept_back;
        }
        let mut notices = self.obey(command);
        notices.extend(self.advise());
        notices
    }

    fn obey(&mut self, command: Command) -> Vec<Notice> {
        match command {
            Command::Open { scenario, seed } => self.lay_open(scenario, seed),
            Command::Ring => match &mut self.contact {
                Some(contact) if contact.rung_ms.is_none() => {
                    contact.rung_ms = Some(0);
                    vec![Notice::Rings]
                }
                _ => Vec::new(),
            },
            Command::Answer => match self.contact.filter(|contact| contact.rung_ms.is_some()) {
                Some(contact) if contact.left_behind => self.begin_what_is_left(contact.seed),
                Some(contact) => self.begin(contact.scenario, contact.seed),
                None => Vec::new(),
            },
            Command::Begin { scenario, seed } => self.begin(scenario, seed),
            Command::Shift(command) => self.shift(command),
            Command::Mute(off) => self.mute(off),
            Command::Decide(offer) if self.on_shift().is_some() => self.shift(ShiftCommand::Decide(offer)),
            Command::Pause(paused) if self.on_shift().is_some() => self.shift(ShiftCommand::Pause(paused)),
            Command::Decide(offer) => self.step(Step::Decided(offer)),
            Command::Tick { ms } => self.tick(ms),
            Command::Pause(paused) => self.pause(paused),
            Command::Back { steps } => self.back(steps),
            Command::Reveal => self.put_on_stage(Stage::Revealed),
            Command::GoOn => self.put_on_stage(Stage::GoneOn),
            Command::Pace(percent) => {
                let settings = Settings { pace_percent: percent, ..self.settings.clone() };
                self.set(settings)
            }
            Command::Set(settings) => self.set(*settings),
            Command::Reflect(reflection) => self.reflect(reflection),
            Command::Go(door) => {
                self.stand_up();
                self.door = door;
                vec![Notice::Left]
            }
            Command::Debrief => self.debrief(),
            Command::Reload => self.reload(),
            Command::Folder(path) => self.choose(path),
            Command::Robots { scenario } => self.let_robots_play(scenario),
            Command::NoRobots => self.send_robots_away(),
            Command::Lab(wanted) => self.obey_lab(wanted),
            Command::Leave => {
                self.leave_the_seat();
                vec![Notice::Left]
            }
            Command::Name(pseudonym) => self.name(&pseudonym),
            Command::Continue(attempt) => self.go_on(attempt),
            Command::SetAside(attempt) => self.set_aside(attempt),
            Command::Save { what, path } => self.save(what, path),
            Command::Dismiss => {
                self.remarks.clear();
                self.saving.ask_no_more();
                Vec::new()
            }
            Command::Silent { lost, why } => {
                Remark::Silent { lost, why }.add(&mut self.remarks);
                vec![Notice::Silent]
            }
        }
    }

    fn lay_open(&mut self, scenario: usize, seed: u64) -> Vec<Notice> {
        if scenario >= self.programs.len() {
            return Vec::new();
        }
        let left_behind = self.plays_what_is_left(scenario);
        self.stand_up();
        self.contact = Some(Contact { scenario, seed, rung_ms: None, left_behind });
        vec![Notice::Opened]
    }

    fn begin(&mut self, scenario: usize, seed: u64) -> Vec<Notice> {
        let Some(program) = self.programs.get(scenario).cloned() else { return Vec::new() };
        self.stand_up();
        let around = self.around(&program);
        let attempt = Attempt::new(program, seed, self.language(), true);
        let mut sitting = Sitting::down(attempt, Some(scenario), &around, self.settings.mode);
        sitting.journal = self.begin_journal(scenario, seed);
        self.sitting = Some(sitting);
        vec![Notice::Began]
    }

    /// Leaves everything that belongs to one contact; a card in the making is given up.
    fn stand_up(&mut self) {
        self.put_away();
        (self.contact, self.sitting, self.review, self.counsel) = (None, None, None, None);
        self.reflection = None;
        self.put_the_shift_away();
        self.saving.ask_no_more();
    }

    fn tick(&mut self, ms: u64) -> Vec<Notice> {
        let mut notices = self.hear_the_records();
        notices.extend(self.hear_the_robots());
        notices.extend(self.hear_the_saving());
        notices.extend(self.hear_the_lab(ms));
        notices.extend(self.tick_shift(ms));
        let rung = self.contact.as_mut().and_then(|contact| contact.rung_ms.as_mut());
        if let Some(rung) = rung {
            *rung += ms;
        }
        if self.review.is_some() {
            notices.extend(self.hear_the_card());
        } else if self.sitting.as_mut().is_some_and(|sitting| sitting.pass(ms, self.settings.pace_percent)) {
            notices.extend(self.step(Step::Beat));
        }
        notices
    }

    fn debrief(&mut self) -> Vec<Notice> {
        let waits = matches!(self.review, None | Some(Review::Failed(_)));
        let Some(sitting) = self.sitting.as_ref().filter(|sitting| waits && sitting.attempt.is_over()) else {
            return Vec::new();
        };
        match Judging::start(sitting.attempt.clone(), self.solved.clone()) {
            Ok(judging) => {
                self.review = Some(Review::Running(judging));
                vec![Notice::Judging]
            }
            Err(why) => {
                self.review = Some(Review::Failed(why));
                vec![Notice::NotJudged(why)]
            }
        }
    }

    /// Takes over the card when it is there.
    fn hear_the_card(&mut self) -> Vec<Notice> {
        let Some(Review::Running(judging)) = &mut self.review else { return Vec::new() };
        match judging.finished() {
            None => Vec::new(),
            Some(Err(why)) => {
                self.review = Some(Review::Failed(why));
                vec![Notice::NotJudged(why)]
            }
            Some(Ok(card)) => {
                self.remember(&card);
                self.review = Some(Review::Done(Box::new(card)));
                vec![Notice::Judged]
            }
        }
    }

    fn reload(&mut self) -> Vec<Notice> {
        let Some(library) = self.layered() else { return Vec::new() };
        let Stock { programs, kept, broken } = shelf::stock(&library);
        self.recorded = recorded::stock(&library, &programs);
        (self.programs, self.kept, self.broken) = (programs, kept, broken);
        self.shifts.stock(shifts::stock(&library, &self.kept));
        self.plans.clear();
        if let Some(lab) = self.lab.get_mut() {
            lab.has_library(library);
        }
        // Places in the list may mean other scenarios now.
        self.robots = None;
        self.stand_up();
        vec![Notice::Reloaded]
    }
}

/// What is heard of a step of the conversation.
fn took(sitting: &mut Sitting, step: impl FnOnce(&mut Sitting) -> Result<(), Refusal>) -> Vec<Notice> {
    match step(sitting) {
        Err(refusal) => vec![Notice::Refused(refusal)],
        Ok(()) if sitting.attempt.is_over() => vec![Notice::Decided, Notice::Finished],
        Ok(()) => vec![Notice::Decided],
    }
}
