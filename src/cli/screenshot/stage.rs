//! The states that are shown: each comes about by playing, none is made up.

use super::super::opening::Loaded;
use super::super::play::robot;
use super::super::records::failure;
use super::super::solving::{deep, solve, stopped};
use super::super::window::{now, plan};
use super::super::{Common, Failure};
use super::{Options, lab, shift};
use crate::conversation::{Attempt, Program};
use crate::office::{Command, Door, Notice, Office, Place, Settings};
use crate::records::{Records, Reflection};
use crate::rehearsal;
use crate::tongue::Tongue;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// The scenario that is shown where none is named and this one is there.
const USUAL: &str = "the-bill-everyone-got-wrong";

/// Who plays where nobody is named: half-way through, and to the end.
const EXPERT: &str = "expert";
const CARELESS: &str = "careless";

/// Who plays one after the other, so that there is some progress.
const LEARNERS: [&str; 4] = [CARELESS, "hurried", "kind-but-slow", EXPERT];

/// Makes an office in the state of a screen.
pub(super) type Prepare = fn(&Stage<'_>) -> Result<Office, Failure>;

/// The screens of which pictures are made, with what brings each about: a new one is a line here.
pub(super) const SCREENS: &[(&str, Prepare)] = &[
    ("home", home),
    ("brief", brief),
    ("desk", desk),
    ("floor", desk),
    ("debrief", debrief),
    ("progress", progress),
    ("settings", settings),
    ("lab", lab::compared),
    ("plan", lab::opened),
    ("import", lab::imported),
    ("roster", lab::staffed),
    ("wallboard", shift::wallboard),
    ("shift-debrief", shift::debrief),
    ("shift-contacts", shift::contacts),
];

/// With what a state is brought about.
pub(super) struct Stage<'a> {
    pub common: &'a Common,
    pub options: &'a Options,
    pub tongue: &'a Tongue,
}

/// A scenario in an office where it can be played.
struct Case {
    office: Office,
    /// Its place in the office.
    place: usize,
    program: Arc<Program>,
}

fn home(stage: &Stage<'_>) -> Result<Office, Failure> {
    stage.at(Door::Training)
}

fn settings(stage: &Stage<'_>) -> Result<Office, Failure> {
    stage.at(Door::Settings)
}

fn brief(stage: &Stage<'_>) -> Result<Office, Failure> {
    let Case { mut office, place, .. } = stage.case()?;
    office.apply(Command::Open { scenario: place, seed: stage.options.seed() });
    Ok(office)
}

/// The desk at the second that was asked for, or half-way; of a shift the agent's chair.
fn desk(stage: &Stage<'_>) -> Result<Office, Failure> {
    if stage.options.shift.is_some() {
        return shift::agents_chair(stage);
    }
    let mut case = stage.case()?;
    let attempt = stage.play(&case.program, EXPERT)?;
    case.follow(&attempt, stage.options.at.unwrap_or(attempt.at_s() / 2))?;
    // Well into a beat: whoever speaks has been heard for a while.
    let beat_ms = case.office.sitting().map_or(0, |sitting| sitting.beat_ms());
    case.office.apply(Command::Tick { ms: beat_ms * 3 / 5 });
    Ok(case.office)
}

/// The card, after nobody has guessed what is on it.
fn debrief(stage: &Stage<'_>) -> Result<Office, Failure> {
    let mut case = stage.case()?;
    let attempt = stage.play(&case.program, CARELESS)?;
    case.follow(&attempt, u32::MAX)?;
    judge(&mut case.office)?;
    case.office.apply(Command::Reflect(Reflection::default()));
    Ok(case.office)
}

/// What is remembered in the folder that was named; without one, what some robots have reached one after the other.
fn progress(stage: &Stage<'_>) -> Result<Office, Failure> {
    if stage.common.data.is_some() {
        return stage.at(Door::Progress);
    }
    let mut case = stage.case()?;
    let learners = stage.options.robot.as_ref().map_or(&LEARNERS[..], |_| &LEARNERS[..1]);
    for learner in learners {
        let attempt = stage.play(&case.program, learner)?;
        case.follow(&attempt, u32::MAX)?;
        judge(&mut case.office)?;
    }
    case.office.apply(Command::Go(Door::Progress));
    Ok(case.office)
}

impl Stage<'_> {
    /// The office with everything that can be played, for somebody who wants to practise.
    pub(super) fn office(&self) -> Result<Office, Failure> {
        let library = self.common.library()?;
        let plan = plan(&library)?;
        let mut office = Office::open(library, plan, self.common.language()).keeping(self.common.solved());
        let settings = Settings { first_door: Some(Door::Training), ..Settings::default() };
        office.apply(Command::Set(Box::new(settings)));
        Ok(office)
    }

    /// The office behind a door, with what is remembered in the folder that was named, if one was.
    fn at(&self, door: Door) -> Result<Office, Failure> {
        let mut office = self.office()?;
        if let Some(folder) = &self.common.data {
            let opened = Records::open(folder).and_then(|records| office.remembering(records, now));
            opened.map_err(|trouble| failure(&trouble, self.tongue))?;
        }
        office.apply(Command::Go(door));
        Ok(office)
    }

    /// The scenario that was named, or the usual one, or the first there is.
    fn case(&self) -> Result<Case, Failure> {
        let office = self.office()?;
        let programs = office.programs();
        let Some(name) = &self.options.scenario else {
            let place = programs.iter().position(|program| program.scenario.id.as_str() == USUAL).unwrap_or(0);
            let program = programs.get(place).cloned();
            let program = program.ok_or_else(|| Failure::input("there is no scenario that can be played"))?;
            return Ok(Case { office, place, program });
        };
        let program = Loaded::open(&self.common.library()?, name)?.program()?;
        match programs.iter().position(|known| known.hash == program.hash) {
            Some(place) => Ok(Case { office, place, program }),
            None => {
                let alone = Office::new(vec![Arc::clone(&program)], office.plan().clone(), self.common.language());
                Ok(Case { office: alone.keeping(self.common.solved()), place: 0, program })
            }
        }
    }

    /// What the robot that was named makes of a scenario, or else this one.
    fn play(&self, program: &Arc<Program>, usual: &str) -> Result<Attempt, Failure> {
        let role = robot(self.options.robot.as_deref().unwrap_or(usual))?;
        let (seed, language, solved) = (self.options.seed(), self.common.language(), self.common.solved());
        deep(|| {
            let mut values = solve(program, &solved, self.tongue)?;
            let mut robot = (role.new)();
            let played = rehearsal::play(program, &mut values, &mut *robot, seed, language, true, false);
            played.map_err(|why| stopped(why, self.tongue))
        })?
    }
}

impl Case {
    /// Decides at the desk as was decided in an attempt, up to a second of it.
    fn follow(&mut self, attempt: &Attempt, until_s: u32) -> Result<(), Failure> {
        self.office.apply(Command::Begin { scenario: self.place, seed: attempt.seed() });
        for step in attempt.steps().iter().take_while(|step| step.at_s < until_s) {
            let heard = self.office.apply(Command::Decide(step.offer));
            if heard.iter().any(|notice| matches!(notice, Notice::Refused(_))) {
                return Err(Failure::input("the desk does not offer what the robot did"));
            }
        }
        Ok(())
    }
}

/// Works out what the contact that is over was worth, and waits for it.
fn judge(office: &mut Office) -> Result<(), Failure> {
    office.apply(Command::Debrief);
    loop {
        match office.place() {
            Place::Debrief(..) => return Ok(()),
            Place::Judging(..) => {}
            _ => return Err(Failure::input("what the contact was worth cannot be worked out")),
        }
        thread::sleep(Duration::from_millis(5));
        office.apply(Command::Tick { ms: 0 });
    }
}
