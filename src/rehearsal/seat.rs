//! Robots in the agent's chair: they play every contact that reaches the seat, and take up what goes on later.

use super::memo::Memo;
use super::play::DECISIONS;
use super::robot::{Look, Robot};
use super::robots::Role;
use crate::conversation::Program;
use crate::queueing::Caller;
use crate::scoring::{Stopped, Values};
use crate::shift::{Day, Held};
use crate::words::{Dice, Moment, Span};
use std::sync::Arc;

/// How often a robot looks up while nothing happens.
const LOOKS_EVERY: Span = Span(60_000);

/// Who knows what situations are worth, and hears of each contact that is over.
pub trait Bench {
    /// Why it cannot go on.
    type Trouble;

    /// The values of a contact's own scenario: its day and its wait are in it, so that it is solved for itself.
    fn values(&mut self, program: &Arc<Program>) -> Result<Values, Self::Trouble>;

    /// A contact is over, by its place among [`Day::done`].
    fn over(&mut self, place: usize, held: &Held, values: &mut Values) -> Result<(), Self::Trouble>;

    /// What it is when the robot itself could not look further.
    fn stopped(&self, why: Stopped) -> Self::Trouble;
}

/// What a robot remembers of a contact.
struct Hand {
    caller: Caller,
    since: Moment,
    robot: Box<dyn Robot>,
    dice: Dice,
}

/// Plays a day in the agent's chair to its end, cases that go on after the window included.
pub fn play_seat<B: Bench>(mut day: Day, role: &Role, bench: &mut B) -> Result<Day, B::Trouble> {
    let mut hands = Vec::new();
    while !day.is_over() {
        if day.held().is_some() {
            contact(&mut day, role, &mut hands, bench)?;
        } else if !takes_up(&mut day) {
            let due = day.parked().iter().filter_map(|held| held.due).find(|due| *due > day.now());
            let next = day.now() + LOOKS_EVERY;
            day.advance(due.map_or(next, |due| due.min(next)));
        }
    }
    Ok(day)
}

/// Takes up the case that should go on first, if one should and can.
fn takes_up(day: &mut Day) -> bool {
    let over = day.now() >= day.stage().to() && !day.parked().is_empty();
    (over || is_due(day)) && day.take_up(0).is_ok()
}

/// Whether a case should go on by now.
fn is_due(day: &Day) -> bool {
    day.parked().first().and_then(|held| held.due).is_some_and(|due| due <= day.now())
}

/// Plays the contact on the line until it is over, or goes on later.
fn contact<B: Bench>(day: &mut Day, role: &Role, hands: &mut Vec<Hand>, bench: &mut B) -> Result<(), B::Trouble> {
    let Some(held) = day.held() else { return Ok(()) };
    let (caller, since, program) = (held.caller, held.since, Arc::clone(held.attempt.program()));
    let new = || Hand { caller, since, robot: (role.new)(), dice: Dice::stream(held.attempt.seed(), "robot", 0) };
    let known = hands.iter().position(|hand| (hand.caller, hand.since) == (caller, since));
    let mut hand = match known {
        Some(place) => hands.remove(place),
        None => new(),
    };
    let mut values = bench.values(&program)?;
    let mut memo = Memo::new(&program.rules);
    let (done, parked) = (day.done().len(), day.parked().len());
    let mut offers = Vec::with_capacity(16);
    let mut decisions = 0;
    while let Some(held) = day.held().filter(|held| (held.caller, held.since) == (caller, since)) {
        program.rules.offers(held.attempt.state(), &mut offers);
        let offer = match offers[..] {
            [] => None,
            [only] => Some(only),
            _ => {
                let mut look = Look::new(&held.attempt, &offers, &mut values, &mut memo, &mut hand.dice);
                Some(hand.robot.decide(&mut look).map_err(|why| bench.stopped(why))?)
            }
        };
        decisions += 1;
        if is_due(day) && !day.wants_aside() {
            // In a storm the next caller comes the moment this one goes; what was promised goes first.
            let _ = day.step_aside(true);
        }
        let went = offer.is_some_and(|offer| day.decide(offer).is_ok());
        debug_assert!(went, "{} decided for what is not offered", role.name);
        if !went || decisions >= DECISIONS {
            // Nobody goes on like this for ever: what is in hand is given up.
            day.leave();
        }
        if (day.done().len(), day.parked().len()) != (done, parked) {
            break;
        }
    }
    if day.parked().len() > parked {
        hands.push(hand);
    }
    for place in done..day.done().len() {
        if let Some(held) = day.done().get(place).filter(|held| (held.caller, held.since) == (caller, since)) {
            bench.over(place, held, &mut values)?;
        }
    }
    Ok(())
}
