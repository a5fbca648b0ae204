//! Somebody who does whatever comes to mind.

use crate::shift::Day;
use crate::shift::effect::replayed;
use crate::words::{Dice, Span};
use proptest::prelude::*;

/// Decides something for whoever is in hand; else takes somebody up again, acts, and lets up to `longest` ms pass.
pub(super) fn does_something(day: &mut Day, dice: &mut Dice, longest: usize) -> Result<(), TestCaseError> {
    if let Some(held) = day.held() {
        let offers = held.attempt.offers();
        let offer = offers[dice.below(offers.len())];
        prop_assert_eq!(day.decide(offer), Ok(()));
        return Ok(());
    }
    if !day.parked().is_empty() && dice.below(2) == 0 && day.take_up(0).is_ok() {
        return Ok(());
    }
    let possible: Vec<usize> =
        day.abilities().iter().filter(|ability| ability.possible).map(|ability| ability.action).collect();
    if !possible.is_empty() && dice.below(3) == 0 {
        prop_assert_eq!(day.act(possible[dice.below(possible.len())]), Ok(()));
    }
    let next = day.now() + Span(1 + dice.below(longest) as u64);
    day.advance(next);
    Ok(())
}

/// In the end the books balance, and the same work on the same seed gives the same day.
pub(super) fn comes_out(day: &Day) -> Result<(), TestCaseError> {
    let tally = day.finish();
    prop_assert!(tally.balances(&[], &[]), "{:?}", tally.day());
    prop_assert_eq!(replayed(day, |_| true), tally);
    Ok(())
}
