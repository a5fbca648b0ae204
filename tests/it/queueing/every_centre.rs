//! What holds for every centre, whatever is on in it: the books balance at every event, a day comes to an end, and it
//! is the same day however one looks at it.

use super::any_centre;
use frontline::queueing::{AgentState, Centre, Run, Waiting};
use frontline::words::{Moment, Span};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::sync::Arc;

/// A small centre has a few hundred contacts, and each of them few events.
const EVENTS: u32 = 200_000;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 192,
        failure_persistence: None,
        max_shrink_iters: 1_000,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    }
}

/// Goes from event to event to the end of the day.
fn step(run: &mut Run, mut see: impl FnMut(&Run) -> Result<(), TestCaseError>) -> Result<(), TestCaseError> {
    for _ in 0..EVENTS {
        see(run)?;
        let Some(at) = run.next_event_at() else { return Ok(()) };
        prop_assert!(at >= run.now(), "{at:?} is planned at {:?}", run.now());
        run.advance_to(at);
        prop_assert!(run.next_event_at() > Some(at) || run.next_event_at().is_none(), "nothing is left of {at:?}");
    }
    Err(TestCaseError::fail("the day does not come to an end"))
}

/// Whether this agent's group may be asked to take somebody who waits.
fn may_take(centre: &Centre, group: usize, waiting: &Waiting, now: Moment) -> bool {
    let class = &centre.classes[waiting.class];
    let asked = class.routes.iter().any(|route| route.group == group && waiting.since + route.after <= now);
    let serves = centre.groups[group].serves.iter().any(|served| served.class == waiting.class);
    // Deferred work keeps a reserve, and whoever asked for one agent waits for that one.
    asked && serves && class.deferred.is_none() && class.same_agent.is_none()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_books_balance_at_every_event(centre in any_centre::centre(), seed in any::<u64>()) {
        let mut run = Run::new(&Arc::new(centre), seed);
        step(&mut run, |run| {
            prop_assert!(run.balances(), "at {:?}", run.now());
            // Deferred work waits in no line.
            let live = |class: &usize| run.centre().classes[*class].deferred.is_none();
            let in_line: usize = (0..run.centre().classes.len()).filter(live).map(|class| run.in_line(class)).sum();
            prop_assert_eq!(in_line, run.waiting().count());
            Ok(())
        })?;
        run.finish();
        prop_assert!(run.balances());
        let work = run.tally().all_work();
        prop_assert!(work.busy_ms <= work.on_duty_ms);
    }

    #[test]
    fn nobody_waits_while_somebody_is_free(centre in any_centre::centre(), seed in any::<u64>()) {
        let mut run = Run::new(&Arc::new(centre), seed);
        step(&mut run, |run| {
            let (centre, now) = (run.centre(), run.now());
            let idle = |group: usize| {
                run.agents().any(|(of, agent)| of == group && matches!(agent, AgentState::Idle { .. }))
            };
            let free: Vec<usize> = (0..centre.groups.len()).filter(|group| idle(*group)).collect();
            if free.is_empty() {
                return Ok(());
            }
            for waiting in run.waiting() {
                for group in &free {
                    prop_assert!(!may_take(centre, *group, &waiting, now), "{waiting:?} and group {group} at {now:?}");
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_copy_goes_on_as_the_day_does(centre in any_centre::centre(), seed in any::<u64>(), at in 0.0..1.0_f64) {
        let length = (centre.close - centre.open).0 as f64;
        let moment = centre.open + Span((at * length) as u64);
        let centre = Arc::new(centre);
        let mut run = Run::new(&centre, seed);
        run.advance_to(moment);
        let mut copy = run.clone();
        prop_assert_eq!(&copy, &run);
        let tally = run.finish().clone();
        prop_assert_eq!(copy.finish(), &tally);
        prop_assert_eq!(&copy, &run);
        // And so does another day of the same seed, which nobody has looked at.
        let mut again = Run::new(&centre, seed);
        prop_assert_eq!(again.finish(), &tally);
    }

    #[test]
    fn many_steps_are_one_step(
        centre in any_centre::centre(),
        seed in any::<u64>(),
        mut looks in prop::collection::vec(0..4 * 3_600_000_u64, 0..20),
    ) {
        let centre = Arc::new(centre);
        let mut whole = Run::new(&centre, seed);
        whole.finish();
        let (whole, end) = (whole.tally(), whole.now());
        let mut by_event = Run::new(&centre, seed);
        step(&mut by_event, |_| Ok(()))?;
        prop_assert_eq!(by_event.finish(), whole);
        let mut by_look = Run::new(&centre, seed);
        looks.sort_unstable();
        for look in looks {
            // Not beyond the last event: somebody who waits for ever would wait longer.
            by_look.advance_to((centre.open + Span(look)).min(end));
        }
        prop_assert_eq!(by_look.finish(), whole);
    }
}
