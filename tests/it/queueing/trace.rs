//! One agent, calls of a fixed length at fixed times, and callers of fixed patience: every moment is known.

use super::centres::*;
use super::reference::*;
use frontline::queueing::{AgentState, Caller, Centre, Demand, Distribution, Group, Patience, Run};
use frontline::words::{Moment, Span};
use std::sync::Arc;

/// A caller every 7 s, talk of 11 s, patience of 3 s.
fn centre() -> Centre {
    let mut centre = Centre::empty(Moment(0), Moment(36 * SECOND), Span(36 * SECOND));
    let mut class = steady_class(&centre, 0.0, Distribution::constant(Span(11 * SECOND)));
    class.demand = Demand::At((1..=5).map(|n| Moment(7 * n * SECOND)).collect());
    class.patience = Patience { at_once: 0.0, then: Some(Distribution::constant(Span(3 * SECOND))) };
    centre.classes.push(class);
    centre.groups.push(Group::plain(&[0], 1));
    centre
}

/// Steps through the day and writes down, in whole seconds, who hung up and when the agent was done with whom.
fn told() -> (Vec<String>, Vec<u64>) {
    let mut run = Run::new(&Arc::new(centre()), SEED);
    let (mut waited, mut talked): (Option<(Caller, u64)>, Option<Caller>) = (None, None);
    let (mut hung_up, mut done) = (Vec::new(), Vec::new());
    while let Some(at) = run.next_event_at() {
        run.advance_to(at);
        let second = run.now().0 / SECOND;
        let waits = run.waiting().next().map(|waiting| (waiting.caller, waiting.since.0 / SECOND));
        if let Some((caller, since)) = waited.filter(|_| waited != waits) {
            let taken =
                run.agents().any(|(_, agent)| matches!(agent, AgentState::Talking { caller: to, .. } if to == caller));
            assert!(!taken, "nobody is answered after waiting here");
            hung_up.push(format!("{since}->{second}"));
        }
        let talks = run.agents().find_map(|(_, agent)| match agent {
            AgentState::Talking { caller, .. } => Some(caller),
            _ => None,
        });
        if talked.is_some() && talked != talks {
            done.push(second);
        }
        (waited, talked) = (waits, talks);
        assert!(run.balances());
    }
    (hung_up, done)
}

#[test]
fn every_moment_is_known() {
    let mut check = Check::of("D/D/1+D trace", "interarrival=7");
    let (hung_up, done) = told();
    assert_eq!(hung_up, [check.text("renege_1_arrival_exit"), check.text("renege_2_arrival_exit")]);
    let leaves = [check.text("customer_1_leaves"), check.text("customer_3_leaves"), String::from("46")];
    assert_eq!(done.iter().map(u64::to_string).collect::<Vec<_>>(), leaves);
    check.done();
}
