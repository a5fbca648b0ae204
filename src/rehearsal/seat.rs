//! Robots in the agent's chair: they play every contact that reaches the seat, take up what goes on later, and do between
//! contacts what the shift says good ones do.

use super::memo::Memo;
use super::play::DECISIONS;
use super::robot::{Look, Robot};
use super::robots::Role;
use crate::conversation::{Offer, Program};
use crate::scoring::{Stopped, Values};
use crate::shift::{Day, Held, LeadKind};
use crate::words::{Dice, Moment, Span};
use std::sync::Arc;

/// How often a robot looks up while nothing happens.
const LOOKS_EVERY: Span = Span(60_000);

/// Robots that do between contacts what an action's author has written down for good ones.
const GOOD: [&str; 3] = ["expert", "kind-but-slow", "noise-10"];

/// How somebody shares out their attention where the seat holds several contacts at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Attention {
    /// Always turns to the one who has waited longest for a word, or for a look; while all of them type, to the one who
    /// will be done first.
    #[default]
    LongestWait,
    /// Stays with the first until it is over.
    OneByOne,
}

impl Attention {
    /// Both with their names on the command line.
    pub const ALL: [(&'static str, Attention); 2] =
        [("longest-wait", Attention::LongestWait), ("one-by-one", Attention::OneByOne)];
}

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
    number: usize,
    robot: Box<dyn Robot>,
    dice: Dice,
    /// What situations are worth, as long as the contact is in hand.
    worth: Option<(Values, Memo)>,
    decisions: usize,
    /// When it last looked at the contact and let it be.
    looked: Option<Moment>,
}

impl Hand {
    fn new(held: &Held, role: &Role) -> Hand {
        let dice = Dice::stream(held.attempt.seed(), "robot", 0);
        Hand { number: held.number, robot: (role.new)(), dice, worth: None, decisions: 0, looked: None }
    }
}

/// Plays a day in the agent's chair to its end, cases that go on after the window included.
pub fn play_seat<B: Bench>(mut day: Day, role: &Role, attention: Attention, bench: &mut B) -> Result<Day, B::Trouble> {
    let mut hands: Vec<Hand> = Vec::new();
    let mut heard = 0;
    while !day.is_over() {
        if day.held().is_some() {
            if attention == Attention::LongestWait
                && let Some(place) = who_is_next(&day, &hands)
            {
                // Nobody can have gone in between.
                let _ = day.turn_to(place);
            }
            decides(&mut day, role, &mut hands, bench)?;
        } else if !takes_up(&mut day) {
            acts(&mut day, role);
            let due = day.parked().iter().filter_map(|held| held.due).find(|due| *due > day.now());
            let next = day.now() + LOOKS_EVERY;
            day.advance(due.map_or(next, |due| due.min(next)));
        }
        for place in heard..day.done().len() {
            is_over(&day, place, &mut hands, bench)?;
        }
        heard = day.done().len();
        for hand in hands.iter_mut().filter(|hand| day.parked().iter().any(|held| held.number == hand.number)) {
            (hand.worth, hand.decisions, hand.looked) = (None, 0, None);
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

/// What a robot would do besides talking, by its position among the shift's actions, as soon as nothing is in hand.
fn wants(day: &Day, role: &Role) -> Option<usize> {
    if !GOOD.contains(&role.name) || day.doing().is_some() {
        return None;
    }
    let actions = &day.stage().shift.actions.0;
    let wanted = day.abilities().into_iter().find(|ability| {
        let action = actions.get(ability.action);
        ability.open && action.is_some_and(|action| action.value.robots.contains(&LeadKind::Good))
    });
    wanted.map(|ability| ability.action)
}

/// Does the first thing that is written down for good ones, if it can.
fn acts(day: &mut Day, role: &Role) {
    // What is refused has to wait until something that the seat has in hand by itself is over.
    let _ = match wants(day, role) {
        Some(action) => day.act(action),
        // What it stepped aside for has come to nothing meanwhile.
        None if day.aside().is_some() && !is_due(day) => day.step_aside(false),
        None => Ok(()),
    };
}

/// To whom to turn, by the place among the [`Day::others`]: whoever has waited longest, then whatever is to be written up,
/// then whoever will be done typing first.
fn who_is_next(day: &Day, hands: &[Hand]) -> Option<usize> {
    let front = day.held()?;
    let waits = |held: &Held| {
        let looked = hands.iter().find(|hand| hand.number == held.number).and_then(|hand| hand.looked);
        held.waits_since().map(|since| looked.map_or(since, |looked| looked.max(since)))
    };
    let others = || day.others().iter().enumerate();
    let longest = others().filter_map(|(place, held)| Some((waits(held)?, place))).min();
    match (longest, waits(front)) {
        (Some((since, place)), Some(own)) => (since < own).then_some(place),
        (Some((_, place)), None) => Some(place),
        (None, Some(_)) => None,
        (None, None) if !front.is_talking() => None,
        (None, None) => {
            let left_lying = others().find(|(_, held)| !held.is_talking()).map(|(place, _)| place);
            left_lying.or_else(|| who_is_done_first(day, front))
        }
    }
}

/// While everybody types: whoever of the others will be done first, by their place, if that is so much sooner than in
/// front that turning is worth it. Whoever sat out the longest line would find the others waiting.
fn who_is_done_first(day: &Day, front: &Held) -> Option<usize> {
    let done = |held: &Held| {
        let (beats, rules) = (held.attempt.state().speech, &held.attempt.program().rules);
        held.at() + Span(u64::from(beats) * u64::from(rules.beat_s) * 1000)
    };
    let typing = day.others().iter().enumerate().filter(|(_, held)| held.is_typing());
    let (first, place) = typing.map(|(place, held)| (done(held), place)).min()?;
    (front.is_typing() && first + day.stage().shift.turning < done(front)).then_some(place)
}

/// What a robot has in hand, for somebody who plays its decisions one by one.
#[derive(Default)]
pub struct Hands(Vec<Hand>);

impl Hands {
    /// What a robot would decide now in the contact in front, if there is one in which anything can be decided.
    pub fn wants<B: Bench>(&mut self, day: &Day, role: &Role, bench: &mut B) -> Result<Option<Offer>, B::Trouble> {
        Ok(looks(day, role, &mut self.0, bench)?.and_then(|(_, offer)| offer))
    }
}

/// What a robot would decide in the contact in front, and how many decisions that makes there.
fn looks<B: Bench>(
    day: &Day,
    role: &Role,
    hands: &mut Vec<Hand>,
    bench: &mut B,
) -> Result<Option<(usize, Option<Offer>)>, B::Trouble> {
    let Some(held) = day.held() else { return Ok(None) };
    if !hands.iter().any(|hand| hand.number == held.number) {
        hands.push(Hand::new(held, role));
    }
    let Some(hand) = hands.iter_mut().find(|hand| hand.number == held.number) else { return Ok(None) };
    let program = Arc::clone(held.attempt.program());
    if hand.worth.is_none() {
        hand.worth = Some((bench.values(&program)?, Memo::new(&program.rules)));
    }
    let Some((values, memo)) = &mut hand.worth else { return Ok(None) };
    let mut offers = Vec::with_capacity(16);
    program.rules.offers(held.attempt.state(), &mut offers);
    let offer = match offers[..] {
        [] => None,
        [only] => Some(only),
        _ => {
            let mut look = Look::new(&held.attempt, &offers, values, memo, &mut hand.dice);
            Some(hand.robot.decide(&mut look).map_err(|why| bench.stopped(why))?)
        }
    };
    hand.decisions += 1;
    if offer == Some(Offer::Wait) {
        hand.looked = Some(day.now());
    }
    Ok(Some((hand.decisions, offer)))
}

/// One decision in the contact in front.
fn decides<B: Bench>(day: &mut Day, role: &Role, hands: &mut Vec<Hand>, bench: &mut B) -> Result<(), B::Trouble> {
    let Some((decisions, offer)) = looks(day, role, hands, bench)? else { return Ok(()) };
    if !day.wants_aside() && (is_due(day) || wants(day, role).is_some()) {
        // In a storm the next caller comes the moment this one goes; what was promised goes first.
        let _ = day.step_aside(true);
    }
    let went = offer.is_some_and(|offer| day.decide(offer).is_ok());
    debug_assert!(went, "{} decided for what is not offered", role.name);
    if !went || decisions >= DECISIONS {
        // Nobody goes on like this for ever: what is in hand is given up.
        day.leave();
    }
    Ok(())
}

/// Tells the bench of a contact that is over; one that nobody ever looked at is solved for that.
fn is_over<B: Bench>(day: &Day, place: usize, hands: &mut Vec<Hand>, bench: &mut B) -> Result<(), B::Trouble> {
    let Some(held) = day.done().get(place) else { return Ok(()) };
    let hand = hands.iter().position(|hand| hand.number == held.number).map(|hand| hands.remove(hand));
    let mut values = match hand.and_then(|hand| hand.worth) {
        Some((values, _)) => values,
        None => bench.values(held.attempt.program())?,
    };
    bench.over(place, held, &mut values)
}
