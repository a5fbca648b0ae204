//! States of a shift in the lead's chair: each comes about by a robot that leads through it, none is made up.

use super::super::Failure;
use super::stage::Stage;
use crate::office::{Command, FASTEST, LONGEST_TICK_MS, Office, OnShift, Place, ShiftCommand, ShiftStanding};
use crate::rehearsal::leads::{LEADS, Lead, lead};
use crate::shift::Chair;
use crate::words::{Moment, Span, nearest};
use std::thread;
use std::time::Duration;

/// The shift that is shown where none is named, and who leads it.
const USUAL: &str = "noon-storm";
const GOOD: &str = "lead-good";

/// The wallboard at the second of the shift that was asked for, or half-way.
pub(super) fn wallboard(stage: &Stage<'_>) -> Result<Office, Failure> {
    let (mut office, robot) = sit_down(stage)?;
    let until = office.on_shift().map(|on| {
        let (from, to) = (on.stage().from(), on.stage().to());
        let half = Span((to - from).0 / 2);
        from + stage.options.at.map_or(half, |seconds| Span(u64::from(seconds) * 1000))
    });
    led(&mut office, robot, until.unwrap_or(Moment(u64::MAX)));
    Ok(office)
}

/// What came of the whole shift.
pub(super) fn debrief(stage: &Stage<'_>) -> Result<Office, Failure> {
    let (mut office, robot) = sit_down(stage)?;
    led(&mut office, robot, Moment(u64::MAX));
    office.apply(Command::Shift(ShiftCommand::Debrief));
    loop {
        match office.place() {
            Place::ShiftDebrief(..) => return Ok(office),
            Place::ShiftReviewing(..) => {}
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
    let mut office = stage.office()?;
    let id = stage.options.shift.clone().unwrap_or_else(|| USUAL.to_owned());
    let open = ShiftCommand::Open { id: id.clone(), chair: Chair::Lead, seed: stage.options.seed() };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    let on =
        office.on_shift().ok_or_else(|| Failure::input(&format!("there is no shift \"{id}\" with a lead's chair")))?;
    on.stage().usual();
    Ok((office, robot))
}

/// The robot leads until a moment, or until the shift is over. It looks up once a minute.
fn led(office: &mut Office, robot: Lead, until: Moment) {
    let goes_on = |on: &&OnShift| on.day.now() < until && on.standing() != ShiftStanding::AfterWindow;
    while let Some(on) = office.on_shift().filter(goes_on) {
        let looks_again = on.day.now() + Span(60_000);
        if let Some(action) = robot.wants(&on.day) {
            office.apply(Command::Shift(ShiftCommand::Act(action)));
        }
        while office.on_shift().filter(goes_on).is_some_and(|on| on.day.now() < looks_again) {
            office.apply(Command::Tick { ms: LONGEST_TICK_MS });
        }
    }
}
