//! Several chats in one seat: everybody in hand lives through the same time, and whoever is left alone goes.

mod house;

pub(super) use house::{stage, staged};

use super::somebody::{comes_out, does_something};
use crate::conversation::{Offer, Phase};
use crate::shift::effect::replayed;
use crate::shift::{Chair, Day, Held, Saying, ShiftRefusal, Stage};
use crate::words::{Dice, EventKind, Moment, Span};
use proptest::prelude::*;
use std::sync::Arc;

/// The longest that a contact nobody looks at lags behind: a line that is being typed.
const LAG: Span = Span(60_000);

fn begun(stage: &Arc<Stage>, seed: u64) -> Day {
    Day::new(Arc::clone(stage), Chair::Agent, seed, "en")
}

/// Everybody in hand, the one in front first.
fn in_hand(day: &Day) -> impl Iterator<Item = &Held> {
    day.held().into_iter().chain(day.others())
}

/// What always holds with several in hand.
#[track_caller]
fn is_sound(day: &Day) {
    assert!(day.run().balances(), "at {:?}", day.now());
    let came = day.noted().iter().filter(|noted| matches!(noted.what, Saying::Came(..))).count();
    assert_eq!(came, day.done().len() + day.parked().len() + in_hand(day).count(), "at {:?}", day.now());
    assert!(day.held().is_some() || day.others().is_empty());
    assert!(day.others().is_sorted_by_key(|held| held.number));
    assert!(in_hand(day).count() <= day.places());
    for held in day.others() {
        // After-call work waits for whoever does it; everybody else is where the day is, but for what is under way.
        let lag = day.now() - held.at();
        assert!(held.at() <= day.now() && (!held.is_talking() || lag <= LAG), "{lag:?}");
    }
    // The engine's seat holds the same people.
    let first = in_hand(day).filter(|held| held.outcome.is_none()).count();
    let seated = day.run().seat_contacts().len();
    assert!((first..=first + day.places()).contains(&seated), "{first} {seated}");
}

/// Somebody who turns and decides by a rule, and leaves what is written up lying now and then; time is let pass in steps
/// of so many milliseconds at most.
fn driven(mut day: Day, step: u64, turns: bool) -> Day {
    let mut decisions = 0_usize;
    while !day.is_over() {
        is_sound(&day);
        if day.held().is_some() {
            decisions += 1;
            if turns && decisions.is_multiple_of(3) && !day.others().is_empty() {
                let place = decisions % day.others().len();
                assert_eq!(day.turn_to(place), Ok(()));
                continue;
            }
            if day.lingers() && decisions.is_multiple_of(2) {
                let until = day.now() + Span(7_000);
                while day.lingers() && day.now() < until {
                    let next = (day.now() + Span(step)).min(until);
                    day.advance(next);
                }
            }
            if decisions.is_multiple_of(40) {
                let _ = day.step_aside(decisions.is_multiple_of(80));
            }
            let Some(held) = day.held() else { continue };
            let offers = held.attempt.offers();
            let place = held.attempt.steps().len() % 3;
            let offer = offers.get(place).or(offers.first()).copied().expect("something is offered");
            day.decide(offer).expect("it is offered");
            continue;
        }
        if day.now() >= day.stage().to() && !day.parked().is_empty() && day.take_up(0).is_ok() {
            continue;
        }
        if day.aside().is_some() {
            if let Some(ability) = day.abilities().into_iter().find(|ability| ability.possible) {
                day.act(ability.action).expect("it is possible");
            } else {
                day.step_aside(false).expect("somebody sits aside");
            }
            continue;
        }
        let (now, end) = (day.now(), day.stage().to());
        let next = if now < end { (now + Span(step)).min(end) } else { now + Span(1_000) };
        day.advance(next);
    }
    day
}

#[test]
fn several_chats_are_in_hand_at_once_and_time_passes_for_all_of_them() {
    let stage = stage(&[]);
    let mut day = begun(&stage, 1);
    assert_eq!(day.places(), 3);
    while day.others().len() < 2 {
        assert!(day.now() < stage.to(), "two more come");
        if day.held().is_some() {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        } else {
            day.advance(stage.to());
        }
        is_sound(&day);
    }
    let before: Vec<(usize, Moment)> = day.others().iter().map(|held| (held.number, held.at())).collect();
    let (now, turned) = (day.now(), day.others()[1].number);
    let front = day.held().expect("somebody is in front").number;
    assert_eq!(day.turn_to(2), Err(ShiftRefusal::NotNow), "there are only two");
    assert_eq!(day.turn_to(1), Ok(()));
    assert_eq!(day.now(), now + Span(5_000), "turning takes its time");
    assert_eq!(day.held().map(|held| held.number), Some(turned));
    assert!(day.others().iter().any(|held| held.number == front));
    // Half a minute later everybody has lived through it, whoever is in front.
    for _ in 0..3 {
        day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
    }
    for (number, at) in before {
        let held = in_hand(&day).find(|held| held.number == number);
        assert!(held.is_none_or(|held| held.at() > at || !held.is_talking()), "{number} stood still");
    }
    is_sound(&day);
}

#[test]
fn whoever_is_left_alone_asks_and_goes() {
    let stage = stage(&[]);
    let mut day = begun(&stage, 2);
    // Nobody is spoken to: every visitor leaves after two minutes, whether somebody looks or not.
    while day.done().len() < 6 {
        let Some(held) = day.held() else {
            day.advance(stage.to());
            continue;
        };
        let nothing = if held.attempt.state().phase == Phase::WrapUp { Offer::End } else { Offer::Wait };
        day.decide(nothing).expect("it is offered");
    }
    for held in day.done() {
        let said = |kind: &EventKind| matches!(kind, EventKind::TraineeSpoke { .. });
        assert!(!held.attempt.events().iter().any(|event| said(&event.kind)));
        assert!(held.handled.is_some_and(|handled| handled >= Span(120_000)), "{:?}", held.handled);
    }
    // Spoken to once and then left, they ask whether anybody is there.
    let mut day = begun(&stage, 3);
    let mut asked = false;
    while !asked && day.now() < stage.to() {
        let Some(held) = day.held() else {
            day.advance(stage.to());
            continue;
        };
        if held.is_visitor() {
            let first = held.attempt.offers()[0];
            day.decide(first).expect("it is offered");
        } else if let Some(visitor) = day.others().iter().position(Held::is_visitor) {
            day.turn_to(visitor).expect("it is there");
        } else {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        }
        let asks = |kind: &EventKind| matches!(kind, EventKind::CustomerSpoke { line, .. } if line == "prompt");
        asked = day.others().iter().any(|held| held.attempt.events().iter().any(|event| asks(&event.kind)));
    }
    assert!(asked, "somebody who is not in front asks");
}

#[test]
fn live_and_scripted_chats_are_the_same_day_and_so_is_the_day_once_more() {
    let stage = stage(&[]);
    for (seed, turns) in [(1, true), (2, true), (3, false), (4, true)] {
        let [live, scripted] = [730, 3_600_000].map(|step| driven(begun(&stage, seed), step, turns));
        assert!(live.done().len() >= 8, "{seed}: {}", live.done().len());
        assert_eq!(format!("{live:?}"), format!("{scripted:?}"), "{seed}");
        assert_eq!(live.finish(), scripted.finish(), "{seed}");
        assert_eq!(replayed(&live, |_| true), live.finish(), "{seed}");
        // Chats end in an order of their own.
        let ended: Vec<usize> = live.done().iter().map(|held| held.number).collect();
        assert!(!turns || !ended.is_sorted(), "{ended:?}");
    }
}

#[test]
fn the_queue_feels_how_the_chats_are_handled() {
    let stage = stage(&[]);
    let answered = |quick: bool| {
        let mut day = begun(&stage, 5);
        while day.now() < stage.to() {
            let Some(held) = day.held() else {
                day.advance(stage.to());
                continue;
            };
            let offers = held.attempt.offers();
            let waits = offers.iter().copied().find(|offer| *offer == Offer::Wait);
            let ends = offers.iter().copied().find(|offer| *offer == Offer::End);
            let says = offers.iter().copied().find(|offer| matches!(offer, Offer::Choose(_)));
            let slow = if held.is_visitor() { says } else { waits.or(ends) };
            let offer = if quick { ends.or(says).or(waits) } else { slow };
            day.decide(offer.expect("something is offered")).expect("it is offered");
        }
        day.run().tally().day().answered
    };
    assert!(answered(true) > answered(false));
}

#[test]
fn nobody_more_comes_to_whoever_wants_to_sit_aside() {
    let stage = stage(&[]);
    let mut day = begun(&stage, 6);
    while day.others().is_empty() {
        if day.held().is_some() {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        } else {
            day.advance(stage.to());
        }
    }
    let (asked, last) = (day.now(), in_hand(&day).map(|held| held.number).max());
    day.step_aside(true).expect("somebody is in hand");
    while day.aside().is_none() {
        if day.held().is_some() {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        } else {
            // Something that the plan's average answers is in hand still.
            let next = day.now() + Span(1_000);
            day.advance(next);
        }
        assert!(in_hand(&day).map(|held| held.number).max() <= last, "nobody more is put through");
    }
    assert_eq!(day.aside(), Some(asked));
    let later = day.now() + Span(30_000);
    day.advance(later);
    day.step_aside(false).expect("somebody sits aside");
    let absence = day.away().last().expect("it is remembered");
    assert_eq!((absence.from, absence.to), (asked, later));
    while day.held().is_none() {
        day.advance(stage.to());
    }
}

#[test]
fn hours_of_a_story_may_move_along() {
    let starts = |replaced: &[(&str, &str)]| {
        let stage = stage(replaced);
        let mut day = begun(&stage, 1);
        while day.held().is_none() {
            day.advance(stage.to());
        }
        let held = day.held().expect("somebody is in front");
        let scenario = &held.attempt.program().scenario;
        let promise = &scenario.promises.0[0].value;
        let dues = promise.record.as_ref().expect("it is recorded").1.clone();
        (held.arrival.at.0, scenario.later.0[0].value.starts.0, promise.due.0, dues[0].0)
    };
    // Written for half past nine: twenty minutes later, and half an hour.
    let (at, later, due, recorded) = starts(&[]);
    assert_eq!((later, due, recorded), (at + 20 * 60, at + 30 * 60, at + 30 * 60));
    let (_, later, due, _) = starts(&[(", hours: moving", "")]);
    assert_eq!((later, due), ((9 * 60 + 50) * 60, 10 * 3600), "else they are those of the clock");
}

#[test]
#[should_panic(expected = "how many chats an agent holds at a time cannot change")]
fn an_action_cannot_change_how_many_chats_an_agent_holds() {
    stage(&[("does: []", "does: [set([(path: \"groups.chat.chats_at_once\", to: 2)])]")]);
}

#[test]
fn turning_takes_as_long_as_the_shift_says() {
    let stage = stage(&[("group: \"chat\"", "group: \"chat\", turning_s: 20")]);
    let mut day = begun(&stage, 1);
    assert_eq!(day.turn_to(0), Err(ShiftRefusal::NoContact));
    while day.others().is_empty() {
        if day.held().is_some() {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        } else {
            day.advance(stage.to());
        }
    }
    let now = day.now();
    day.turn_to(0).expect("somebody waits");
    assert_eq!(day.now(), now + Span(20_000));
}

/// A day of somebody who does whatever comes to mind, with several chats.
fn nobody_is_lost_among_several_on(seed: u64) -> Result<(), TestCaseError> {
    let stage = stage(&[]);
    let mut dice = Dice::stream(seed, "somebody", 0);
    let mut day = begun(&stage, seed);
    while !day.is_over() {
        is_sound(&day);
        if dice.below(12) == 0 {
            let aside = dice.below(2) == 0;
            let _ = day.step_aside(aside);
        }
        if !day.others().is_empty() && dice.below(3) == 0 {
            let place = dice.below(day.others().len());
            prop_assert_eq!(day.turn_to(place), Ok(()));
        }
        does_something(&mut day, &mut dice, 90_000)?;
    }
    comes_out(&day)
}

#[test]
fn whoever_came_before_one_asked_to_sit_aside_is_in_hand_once_more() {
    let stage = stage(&[]);
    let mut day = begun(&stage, 1);
    while !day.is_over() {
        if day.held().is_some() {
            if !day.wants_aside() && day.now() < stage.to() {
                // At the very moment at which somebody was put through, and after coming back as many as there is room for.
                day.step_aside(true).expect("somebody is in hand");
            }
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        } else if let Some(ability) = day.abilities().into_iter().find(|ability| ability.possible) {
            day.act(ability.action).expect("it is possible");
        } else if day.aside().is_some() {
            day.step_aside(false).expect("somebody sits aside");
        } else {
            let next = day.now() + Span(1_000);
            day.advance(next);
        }
    }
    assert!(day.away().iter().filter(|absence| absence.act.is_none()).count() > 3, "{:?}", day.away());
    assert_eq!(replayed(&day, |_| true), day.finish());
    nobody_is_lost_among_several_on(248).expect("the same work gives the same day");
}

/// Whoever sits aside as soon as the last one has gone hears of it then, however long they had meant to let pass.
#[test]
fn sitting_aside_begins_when_the_last_one_has_gone() {
    let stage = stage(&[]);
    let last_of_all = (1..40).find(|seed| {
        let mut day = begun(&stage, *seed);
        while day.routine().is_none() && day.now() < stage.to() {
            if day.held().is_some() {
                day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
            } else {
                let next = day.now() + Span(1_000);
                day.advance(next);
            }
        }
        // Late in the window the end of it would come first.
        if day.now() + Span(600_000) >= stage.to() {
            return false;
        }
        day.step_aside(true).expect("somebody is in hand");
        while day.held().is_some() {
            day.decide(Offer::Wait).or_else(|_| day.decide(Offer::End)).expect("one of them is offered");
        }
        if day.routine().is_none() {
            return false;
        }
        let went_all_the_way = day.advance(stage.to());
        assert!(!went_all_the_way && day.now() < stage.to(), "{:?}", day.now());
        assert!(day.aside().is_some() && day.routine().is_none());
        true
    });
    assert!(last_of_all.is_some(), "on one of these days somebody without a cast goes last");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever somebody does with several chats, nobody is lost, and the same work gives the same day once more.
    #[test]
    fn nobody_is_lost_among_several(seed in 0u64..1_000) {
        nobody_is_lost_among_several_on(seed)?;
    }
}
