//! Estimated values on a whole call: near the exact ones, never above them, and said to be estimates wherever they show.

use frontline::conversation::Program;
use frontline::library::Library;
use frontline::rehearsal::{explore, play, robots};
use frontline::scoring::{Budget, Scorecard, Stopped, Values};
use std::sync::Arc;

/// Solving goes one call deeper for every decision.
const STACK: usize = 1 << 29;

/// Fewer situations than the guided call has, so that it cannot be solved.
const TINY: usize = 1_000;

#[test]
fn a_call_that_cannot_be_solved_is_estimated() {
    let work = || {
        let reading = Library::new(None).open("first-call").expect("it ships").read();
        let scenario = reading.scenario.expect("it is readable");
        let program = Arc::new(Program::new(scenario, reading.hash).expect("it is ready"));
        let exact = Values::solve(program.rules.clone(), Budget::default()).expect("it is small").start();

        let tiny = Budget { states: TINY, ..Budget::default() };
        let refused = Values::solve(program.rules.clone(), tiny.clone()).err();
        assert_eq!(refused, Some(Stopped::TooLarge));
        let mut values = Values::solve_or_estimate(program.rules.clone(), tiny).expect("nobody cancelled it");
        let start = values.start();
        assert!(start.total <= exact.total + 1e-9, "{start:?} {exact:?}");
        assert!(exact.total - start.total < 0.1 * exact.worst, "{start:?} {exact:?} ± {}", values.uncertainty());

        for name in ["expert", "noise-30", "random"] {
            let mut robot = (robots::find(name).expect("it is listed").new)();
            let attempt = play(&program, &mut values, robot.as_mut(), 1, "en", true, false).expect("estimated");
            let card = Scorecard::of(&attempt, &mut values, None).expect("estimated");
            assert!(!card.exact && card.uncertainty > 0.0, "{name}");
            let lost: f64 = card.decisions.iter().map(|d| d.lost).chain(card.caps.iter().map(|c| c.lost)).sum();
            assert!((lost - (100.0 - card.score)).abs() < 1e-6, "{name}: {lost} {}", card.score);
        }
        let explored = explore(&program, &mut values, 3, 1, 0.0).expect("estimated").json();
        assert!(explored["exact"] == false && explored["uncertainty"].as_f64().is_some_and(|points| points > 0.0));
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread starts");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}
