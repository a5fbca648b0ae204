//! The one front door: whoever wants something done says so with a [`Command`], and hears in [`Notice`]s what came of it.
//!
//! Screens hold a shared reference to the [`Office`] and push commands; nothing else changes it. The same office
//! works without any window. [`Office::place`] says where the person is: home, before a contact, at the desk, or after.

mod account;
mod clock;
mod command;
mod judging;
mod place;
mod shelf;
mod sitting;
mod solved;
mod solving;
mod telling;
#[cfg(test)]
mod tests;

pub use account::{Account, SHOWN, accounts, act, minutes};
pub use clock::{Clock, SLOWEST, USUAL};
pub use command::{Command, Notice};
pub use judging::Judging;
pub use place::{Best, Contact, Place, Pulse};
pub use shelf::{Broken, Fault};
pub use sitting::Sitting;
pub use solved::Solved;
pub use solving::{Part, Unjudged};
pub use telling::{Told, Voice, anger, is_witnessed, told};

use crate::conversation::{Program, Refusal};
use crate::library::Library;
use crate::scoring::Scorecard;
use crate::staffing::Plan;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is known about the attempt that is over.
enum Review {
    Running(Judging),
    Done(Box<Scorecard>),
    Failed(Unjudged),
}

/// Everything that is open.
pub struct Office {
    library: Option<Library>,
    programs: Vec<Arc<Program>>,
    broken: Vec<Broken>,
    plan: Plan,
    language: String,
    solved: Solved,
    pace: u32,
    contact: Option<Contact>,
    sitting: Option<Sitting>,
    review: Option<Review>,
    best: BTreeMap<String, Best>,
}

impl Office {
    /// Opens with scenarios that can be played and the plan of the day around them.
    pub fn new(programs: Vec<Arc<Program>>, plan: Plan, language: &str) -> Office {
        Office {
            library: None,
            programs,
            broken: Vec::new(),
            plan,
            language: language.to_owned(),
            solved: Solved::default(),
            pace: USUAL,
            contact: None,
            sitting: None,
            review: None,
            best: BTreeMap::new(),
        }
    }

    /// Opens with everything in a library, the broken scenarios too, and can read it again.
    pub fn open(library: Library, plan: Plan, language: &str) -> Office {
        let (programs, broken) = shelf::stock(&library);
        Office { library: Some(library), broken, ..Office::new(programs, plan, language) }
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
        &self.language
    }

    /// How fast time runs at the desk, in percent of real time.
    pub fn pace(&self) -> u32 {
        self.pace
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
        match (&self.sitting, &self.review, &self.contact) {
            (Some(sitting), None, _) => Place::Desk(sitting),
            (Some(sitting), Some(Review::Running(judging)), _) => Place::Judging(sitting, judging),
            (Some(sitting), Some(Review::Done(card)), _) => Place::Debrief(sitting, card),
            (Some(sitting), Some(Review::Failed(why)), _) => Place::NotJudged(sitting, *why),
            (None, _, Some(contact)) if contact.rung_ms.is_some() => Place::Ringing(contact),
            (None, _, Some(contact)) => Place::Brief(contact),
            (None, _, None) => Place::Home,
        }
    }

    /// How often time has to be told with [`Command::Tick`].
    pub fn pulse(&self) -> Pulse {
        match self.place() {
            Place::Ringing(_) => Pulse::Running,
            Place::Desk(sitting) if sitting.time_runs() => Pulse::Running,
            Place::Judging(..) => Pulse::Working,
            _ => Pulse::Still,
        }
    }

    /// Carries out a command.
    pub fn apply(&mut self, command: Command) -> Vec<Notice> {
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
                Some(contact) => self.begin(contact.scenario, contact.seed),
                None => Vec::new(),
            },
            Command::Begin { scenario, seed } => self.begin(scenario, seed),
            Command::Decide(offer) => match &mut self.sitting {
                Some(sitting) => took(sitting, |sitting| sitting.decide(offer)),
                None => Vec::new(),
            },
            Command::Tick { ms } => self.tick(ms),
            Command::Pause(paused) => {
                if let Some(sitting) = &mut self.sitting {
                    sitting.clock.paused = paused;
                }
                Vec::new()
            }
            Command::Pace(percent) => {
                self.pace = percent.clamp(SLOWEST, USUAL);
                Vec::new()
            }
            Command::Debrief => self.debrief(),
            Command::Reload => self.reload(),
            Command::Leave => {
                self.stand_up();
                vec![Notice::Left]
            }
        }
    }

    fn lay_open(&mut self, scenario: usize, seed: u64) -> Vec<Notice> {
        if scenario >= self.programs.len() {
            return Vec::new();
        }
        self.stand_up();
        self.contact = Some(Contact { scenario, seed, rung_ms: None });
        vec![Notice::Opened]
    }

    fn begin(&mut self, scenario: usize, seed: u64) -> Vec<Notice> {
        let Some(program) = self.programs.get(scenario).cloned() else { return Vec::new() };
        self.stand_up();
        self.sitting = Some(Sitting::down(&program, scenario, &self.plan, &self.language, seed));
        vec![Notice::Began]
    }

    /// Leaves everything that belongs to one contact; a card in the making is given up.
    fn stand_up(&mut self) {
        (self.contact, self.sitting, self.review) = (None, None, None);
    }

    fn tick(&mut self, ms: u64) -> Vec<Notice> {
        let rung = self.contact.as_mut().and_then(|contact| contact.rung_ms.as_mut());
        if let Some(rung) = rung {
            *rung += ms;
        }
        if self.review.is_some() {
            return self.hear_the_card();
        }
        if let Some(sitting) = &mut self.sitting
            && sitting.pass(ms, self.pace)
        {
            return took(sitting, Sitting::pass_a_beat);
        }
        Vec::new()
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

    fn remember(&mut self, card: &Scorecard) {
        let Some(sitting) = &self.sitting else { return };
        let id = sitting.attempt.program().scenario.id.to_string();
        let best = self.best.entry(id).or_insert(Best { score: card.score, passed: false, attempts: 0 });
        best.score = best.score.max(card.score);
        best.passed |= card.passed;
        best.attempts += 1;
    }

    fn reload(&mut self) -> Vec<Notice> {
        let Some(library) = &self.library else { return Vec::new() };
        (self.programs, self.broken) = shelf::stock(library);
        // Places in the list may mean other scenarios now.
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
