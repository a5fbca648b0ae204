//! One play: a robot and an attempt, from the first word to the end.

use super::memo::Memo;
use super::robot::{Look, Robot};
use crate::conversation::{Attempt, Offer, Program};
use crate::scoring::{Stopped, Values};
use crate::words::Dice;
use std::sync::Arc;

/// Decisions after which a play is given up: more than any talk has beats, so only a robot in a circle gets there.
pub const DECISIONS: usize = 2_000;

/// What one play differs in from another of the same robot.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// Luck, the row of blanks, the robot's own chance and the shuffling.
    pub seed: u64,
    /// The language of the texts.
    pub language: &'a str,
    /// Keep the events in words.
    pub log: bool,
    /// Show the offers of every moment in an order drawn anew.
    pub shuffled: bool,
}

/// Lets a robot play an attempt to its end.
pub fn play(
    program: &Arc<Program>,
    values: &mut Values,
    robot: &mut dyn Robot,
    seed: u64,
    language: &str,
    log: bool,
    shuffled: bool,
) -> Result<Attempt, Stopped> {
    let mut memo = Memo::new(&program.rules);
    play_with(program, values, &mut memo, robot, Terms { seed, language, log, shuffled })
}

/// The same with what has been worked out in earlier plays of the same scenario.
pub fn play_with(
    program: &Arc<Program>,
    values: &mut Values,
    memo: &mut Memo,
    robot: &mut dyn Robot,
    terms: Terms<'_>,
) -> Result<Attempt, Stopped> {
    let mut attempt = Attempt::new(Arc::clone(program), terms.seed, terms.language, terms.log);
    let mut dice = Dice::stream(terms.seed, "robot", 0);
    let mut order = Dice::stream(terms.seed, "order", 0);
    let mut offers = Vec::with_capacity(16);
    for _ in 0..DECISIONS {
        if attempt.is_over() {
            return Ok(attempt);
        }
        program.rules.offers(attempt.state(), &mut offers);
        if terms.shuffled {
            shuffle(&mut offers, &mut order);
        }
        let offer = match offers[..] {
            [only] => only,
            _ => robot.decide(&mut Look::new(&attempt, &offers, values, memo, &mut dice))?,
        };
        let refused = attempt.decide(offer).is_err();
        debug_assert!(!refused, "{} decided for {offer:?}, which is not offered", robot.name());
        if refused {
            return Ok(attempt);
        }
    }
    debug_assert!(attempt.is_over(), "{} comes to no end", robot.name());
    Ok(attempt)
}

/// Puts the offers into any order, each as likely as the others.
fn shuffle(offers: &mut [Offer], dice: &mut Dice) {
    for last in (1..offers.len()).rev() {
        offers.swap(last, dice.below(last + 1));
    }
}
