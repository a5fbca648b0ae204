//! A scenario contact holds the human seat while the queue behind it grows.

use crate::common::{first_words, plain_day};
use frontline::conversation::Offer;
use frontline::office::{Command, Notice, Office};
use frontline::queueing::{Distribution, Repeat, Seat};
use frontline::rehearsal::{play, robots};
use frontline::scoring::{Budget, Values};
use frontline::words::Span;

fn office(agents: u32) -> Office {
    let mut plan = plain_day();
    plan.groups[0].1.agents = frontline::staffing::Agents::Always(agents);
    Office::new(vec![first_words()], plan, "en")
}

#[test]
fn the_queue_grows_while_the_trainee_talks() {
    let mut office = office(1);
    assert_eq!(office.apply(Command::Begin { scenario: 0, seed: 4 }), [Notice::Began]);
    let sitting = office.sitting().expect("somebody sits");
    let Seat::Holding { caller, .. } = sitting.day.seat() else { panic!("the seat holds a caller") };
    let (began, answered) = (sitting.day.now(), sitting.day.tally().day().answered);
    let offered = sitting.day.tally().day().offered;
    for _ in 0..12 {
        office.apply(Command::Decide(Offer::Wait));
    }
    let sitting = office.sitting().expect("somebody sits");
    let day = &sitting.day;
    assert!(day.now() > began, "the day goes on with the conversation");
    assert!(matches!(day.seat(), Seat::Holding { caller: still, .. } if still == caller), "the seat keeps its caller");
    assert_eq!(day.tally().day().answered, answered, "the only agent is the trainee");
    let arrived = day.tally().day().offered - offered;
    assert!(arrived > 0, "others call meanwhile");
    assert!(day.balances(), "nobody is lost without being counted");
}

#[test]
fn the_seat_is_free_when_the_contact_is_over() {
    let mut office = office(1);
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    let mut notices = Vec::new();
    for _ in 0..200 {
        let sitting = office.sitting().expect("somebody sits");
        let Some(offer) = sitting.attempt.offers().into_iter().next() else { break };
        notices = office.apply(Command::Decide(offer));
    }
    assert_eq!(notices.last(), Some(&Notice::Finished));
    let sitting = office.sitting().expect("the desk is left only on request");
    assert!(sitting.attempt.is_over());
    let ended = sitting.picked_up.as_s() + f64::from(sitting.attempt.at_s());
    assert_eq!(sitting.day.now().as_s(), ended, "the day stands where the conversation ended");
}

#[test]
fn a_late_click_is_refused_and_changes_nothing() {
    let mut office = office(3);
    office.apply(Command::Begin { scenario: 0, seed: 1 });
    let before = *office.sitting().expect("somebody sits").attempt.state();
    let notices = office.apply(Command::Decide(Offer::End));
    assert!(matches!(notices[..], [Notice::Refused(_)]));
    assert_eq!(*office.sitting().expect("somebody sits").attempt.state(), before);
}

/// What a robot decides, from the seed of the tests here.
fn decisions(robot: &'static str) -> Vec<Offer> {
    let work = move || {
        let program = first_words();
        let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        let mut robot = (robots::find(robot).expect("it is a robot").new)();
        let attempt = play(&program, &mut values, robot.as_mut(), 4, "", true, false).expect("it is solved");
        attempt.steps().iter().map(|step| step.offer).collect()
    };
    // Solving goes as deep as a call is long.
    let thread = std::thread::Builder::new().stack_size(1 << 28).spawn(work).expect("there is room for a thread");
    thread.join().expect("it comes to an end")
}

/// Where a plan has people call again, the one who was not helped does, and the one who was does not.
#[test]
fn whoever_was_not_helped_calls_again() {
    for (robot, settled, calls) in [("expert", true, 0), ("first", false, 1)] {
        let mut plan = plain_day();
        // Nobody else does, so that whoever calls again is the trainee's.
        let delay = Distribution::constant(Span(60_000));
        plan.classes[0].1.numbers.repeat = Some(Repeat { share: 0.0, delay });
        let mut office = Office::new(vec![first_words()], plan, "en");
        office.apply(Command::Begin { scenario: 0, seed: 4 });
        for offer in decisions(robot) {
            office.apply(Command::Decide(offer));
        }
        let sitting = office.sitting().expect("somebody sits");
        assert!(sitting.attempt.is_over());
        assert_eq!(sitting.attempt.state().settled, settled, "{robot}");
        let mut day = sitting.day.clone();
        let unsolved = |day: &frontline::queueing::Run| {
            let count = day.tally().day();
            count.failure_demand - count.redials
        };
        assert_eq!(unsolved(&day), 0);
        day.advance_to(day.now() + Span(120_000));
        assert_eq!(unsolved(&day), calls, "{robot}");
    }
}
