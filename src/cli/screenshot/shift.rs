//! States of a shift: each comes about by a robot in the lead's or the agent's chair, none is made up.

use super::super::Failure;
use super::super::play::robot;
use super::super::solving::{solve, stopped};
use super::stage::Stage;
use crate::conversation::Program;
use crate::office::{
    CardState, Command, ContactCard, FASTEST, LONGEST_TICK_MS, Office, OnShift, Place, ShiftCommand, ShiftStanding,
};
use crate::rehearsal::leads::{LEADS, Lead, LeadHands, Move, lead};
use crate::rehearsal::seat::{Bench, Hands};
use crate::scoring::{Stopped, Values};
use crate::shift::{Chair, Held};
use crate::words::{Moment, Span, nearest};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// The shift that is shown where none is named, and who leads it.
const USUAL: &str = "noon-storm";
const GOOD: &str = "lead-good";

/// The wallboard at the second of the shift that was asked for, or half-way.
pub(super) fn wallboard(stage: &Stage<'_>) -> Result<Office, Failure> {
    let (mut office, robot) = sit_down(stage)?;
    let until = until(stage, &office);
    led(&mut office, robot, until);
    Ok(office)
}

/// The moment of the second that was asked for, or the middle of the window.
fn until(stage: &Stage<'_>, office: &Office) -> Moment {
    office.on_shift().map_or(Moment(u64::MAX), |on| {
        let (from, to) = (on.stage().from(), on.stage().to());
        let half = Span((to - from).0 / 2);
        from + stage.options.at.map_or(half, |seconds| Span(u64::from(seconds) * 1000))
    })
}

/// The agent's chair at the second of the shift that was asked for, or half-way, after a robot has taken the calls.
pub(super) fn agents_chair(stage: &Stage<'_>) -> Result<Office, Failure> {
    let office = open(stage, Chair::Agent)?;
    let until = until(stage, &office);
    answered(stage, office, until)
}

/// A robot takes the calls until a moment, or until the shift is over.
fn answered(stage: &Stage<'_>, mut office: Office, until: Moment) -> Result<Office, Failure> {
    let role = robot(stage.options.robot.as_deref().unwrap_or("expert"))?;
    let (mut hands, mut bench) = (Hands::default(), Worth(stage));
    let goes_on = |on: &&OnShift| on.day.now() < until && on.standing() != ShiftStanding::AfterWindow;
    while let Some(on) = office.on_shift().filter(goes_on) {
        let before = on.day.now();
        if on.sitting().is_some()
            && let Some(offer) = hands.wants(&on.day, role, &mut bench)?
        {
            office.apply(Command::Shift(ShiftCommand::Decide(offer)));
        }
        if office.on_shift().is_some_and(|on| on.day.now() == before) {
            office.apply(Command::Tick { ms: LONGEST_TICK_MS });
        }
    }
    Ok(office)
}

/// Where a robot in the agent's chair learns what situations are worth.
struct Worth<'a>(&'a Stage<'a>);

impl Bench for Worth<'_> {
    type Trouble = Failure;

    fn values(&mut self, program: &Arc<Program>) -> Result<Values, Failure> {
        solve(program, &self.0.common.solved(), self.0.tongue)
    }

    fn over(&mut self, _: usize, _: &Held, _: &mut Values) -> Result<(), Failure> {
        Ok(())
    }

    fn stopped(&self, why: Stopped) -> Failure {
        stopped(why, self.0.tongue)
    }
}

/// What came of the whole shift.
pub(super) fn debrief(stage: &Stage<'_>) -> Result<Office, Failure> {
    let (mut office, robot) = sit_down(stage)?;
    led(&mut office, robot, Moment(u64::MAX));
    looked_back_on(office)
}

/// What came of a whole shift in the agent's chair, contact by contact.
pub(super) fn contacts(stage: &Stage<'_>) -> Result<Office, Failure> {
    let office = open(stage, Chair::Agent)?;
    looked_back_on(answered(stage, office, Moment(u64::MAX))?)
}

/// The shift is over: what came of it is worked out, with the card of every contact.
fn looked_back_on(mut office: Office) -> Result<Office, Failure> {
    office.apply(Command::Shift(ShiftCommand::Debrief));
    let settled = |card: &ContactCard| matches!(card.state, CardState::Done(_) | CardState::Failed(_));
    loop {
        match office.place() {
            Place::ShiftDebrief(on, _) if on.cards().len() == on.day.done().len() && on.cards().iter().all(settled) => {
                return Ok(office);
            }
            Place::ShiftDebrief(..) | Place::ShiftReviewing(..) => {}
            _ => return Err(Failure::input("what came of the shift cannot be worked out")),
        }
        thread::sleep(Duration::from_millis(5));
        office.apply(Command::Tick { ms: 0 });
    }
}

/// Somebody sits down in the lead's chair of the shift that was named, and what is usual there is known.
fn sit_down(stage: &Stage<'_>) -> Result<(Office, Lead), Failure> {
    let name = stage.options.robot.as_deref().unwrap_or(GOOD);
    let robot = lead(name).ok_or_else(|| {
        let near = nearest(name, LEADS.iter().map(|lead| lead.name));
        let near = near.map_or_else(String::new, |near| format!(": did you mean \"{near}\"?"));
        Failure::input(&format!("there is no lead robot \"{name}\"{near}"))
    })?;
    let office = open(stage, Chair::Lead)?;
    if let Some(on) = office.on_shift() {
        on.stage().usual();
    }
    Ok((office, robot))
}

/// Somebody sits down in a chair of the shift that was named.
fn open(stage: &Stage<'_>, chair: Chair) -> Result<Office, Failure> {
    let mut office = stage.office()?;
    let id = stage.options.shift.clone().unwrap_or_else(|| USUAL.to_owned());
    let open = ShiftCommand::Open { id: id.clone(), chair, seed: stage.options.seed() };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    match office.on_shift() {
        Some(_) => Ok(office),
        None => Err(Failure::input(&format!("there is no shift \"{id}\" with the {}'s chair", chair.word()))),
    }
}

/// The robot leads until a moment, or until the shift is over. It looks up once a minute.
fn led(office: &mut Office, robot: Lead, until: Moment) {
    let goes_on = |on: &&OnShift| on.day.now() < until && on.standing() != ShiftStanding::AfterWindow;
    let mut hands = LeadHands::default();
    while let Some(on) = office.on_shift().filter(goes_on) {
        let looks_again = on.day.now() + Span(60_000);
        match robot.next_move(&on.day, &mut hands) {
            Some(Move::Act(action)) => drop(office.apply(Command::Shift(ShiftCommand::Act(action)))),
            Some(Move::Decide(offer)) => {
                office.apply(Command::Shift(ShiftCommand::Decide(offer)));
                continue;
            }
            Some(Move::TakeUp(place)) => {
                office.apply(Command::Shift(ShiftCommand::TakeUp(place)));
                continue;
            }
            None => {}
        }
        let alone = |on: &OnShift| on.day.now() < looks_again && on.day.held().is_none();
        while office.on_shift().filter(goes_on).is_some_and(alone) {
            office.apply(Command::Tick { ms: LONGEST_TICK_MS });
        }
    }
}
