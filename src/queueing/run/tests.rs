//! The day against formulas, counted at every event.

use super::super::erlang::{ErlangA, ErlangC, Traffic};
use super::super::{Count, Rate};
use super::*;
use crate::words::Share;

/// A phone queue open from 08:00 for so many hours, with a steady stream of callers and exponential talk.
fn centre(hours: u64, per_hour: f64, talk_s: u64, agents: usize, patience_s: Option<u64>) -> Centre {
    let (open, close) = (Moment(8 * 3_600_000), Moment((8 + hours) * 3_600_000));
    Centre {
        open,
        close,
        interval: Span(900_000),
        arrivals: vec![Rate { from: open, to: close, per_hour }],
        patience: patience_s.map(|s| Span(s * 1000)),
        talk: Distribution::Exponential(Span(talk_s * 1000)),
        after_call: Distribution::Constant(Span(0)),
        agents,
        within: Span(20_000),
        human_seat: false,
    }
}

/// The digest's plain day: 160 calls an hour, 270 s, patience 150 s.
fn plain_day(agents: usize) -> Centre {
    centre(10, 160.0, 270, agents, Some(150))
}

/// The plain day with one agent, who is a person outside.
fn one_human(patience_s: Option<u64>) -> Centre {
    Centre { human_seat: true, ..centre(10, 160.0, 270, 1, patience_s) }
}

fn get(share: Option<Share>) -> f64 {
    share.map(Share::get).unwrap_or(f64::NAN)
}

/// Goes on event by event until the human seat has somebody.
fn until_held(run: &mut Run) -> (Caller, Moment) {
    loop {
        if let Seat::Holding { caller, since, .. } = run.seat() {
            return (caller, since);
        }
        let at = run.next_event_at().expect("a caller comes");
        run.advance_to(at);
    }
}

/// Mean wait in seconds and service level over several long runs that start empty.
fn long_runs(centre: &Centre, seeds: u64) -> (f64, f64) {
    let (mut wait_s, mut in_target, mut offered) = (0.0, 0.0, 0.0);
    for seed in 0..seeds {
        let mut run = Run::new(centre, seed);
        let day = run.finish().day;
        assert_eq!((day.offered, day.abandoned), (day.answered, 0));
        wait_s += day.wait_of_answered.as_s();
        in_target += day.answered_in_target as f64;
        offered += day.offered as f64;
    }
    (wait_s / offered, in_target / offered)
}

#[test]
fn one_agent_waits_as_erlang_c_says() {
    let (wait_s, level) = long_runs(&centre(2000, 14.0, 180, 1, None), 6);
    let c = Traffic::per_hour(14.0, 180.0).and_then(|traffic| ErlangC::new(traffic, 1)).expect("keeps up");
    assert!((wait_s / c.mean_wait_s() - 1.0).abs() < 0.12, "{wait_s} against {}", c.mean_wait_s());
    assert!((level - c.service_level(20.0)).abs() < 0.02, "{level} against {}", c.service_level(20.0));
}

#[test]
fn ten_agents_wait_as_erlang_c_says() {
    let (wait_s, level) = long_runs(&centre(500, 160.0, 180, 10, None), 5);
    let c = Traffic::per_hour(160.0, 180.0).and_then(|traffic| ErlangC::new(traffic, 10)).expect("keeps up");
    assert!((wait_s / c.mean_wait_s() - 1.0).abs() < 0.15, "{wait_s} against {}", c.mean_wait_s());
    assert!((level - c.service_level(20.0)).abs() < 0.035, "{level} against {}", c.service_level(20.0));
}

/// The digest's check run: 16 agents lose 2.6 to 2.7 % on a plain day, at a service level of 91 %.
#[test]
fn a_plain_day_with_sixteen_agents_loses_what_erlang_a_says() {
    let a = Traffic::per_hour(160.0, 270.0).and_then(|traffic| ErlangA::new(traffic, 150.0, 16)).expect("usable");
    assert!((0.026..0.0275).contains(&a.abandonment()), "{}", a.abandonment());
    let days = 40;
    let (mut lost, mut level) = (0.0, 0.0);
    for seed in 0..days {
        let day = Run::new(&plain_day(16), seed).finish().day;
        lost += get(day.lost_share()) / days as f64;
        level += get(day.service_level()) / days as f64;
    }
    assert!((lost - a.abandonment()).abs() < 0.005, "{lost} against {}", a.abandonment());
    assert!((level - a.service_level(20.0)).abs() < 0.015, "{level} against {}", a.service_level(20.0));
}

/// Event by event: nobody is lost track of, nobody who waits could be served, nobody overstays their patience.
#[test]
fn the_books_balance_at_every_event() {
    for seed in 0..12 {
        for agents in [0, 1, 7, 13] {
            for after_call in [
                Distribution::Constant(Span(0)),
                Distribution::Constant(Span(30_000)),
                Distribution::Exponential(Span(30_000)),
            ] {
                let centre =
                    Centre { after_call, human_seat: seed % 2 == 1, ..centre(2, 160.0, 240, agents, Some(150)) };
                let mut run = Run::new(&centre, seed);
                let mut events = 0;
                let mut last = run.now();
                while run.step(Moment(u64::MAX)) {
                    events += 1;
                    assert!(last <= run.now());
                    last = run.now();
                    assert!(run.tally().balances(run.waiting().count()), "seed {seed}, event {events}");
                    let idle = run.agents().iter().filter(|agent| matches!(agent, AgentState::Idle { .. })).count();
                    assert_eq!(idle, run.idle.len());
                    assert!(idle == 0 || run.waiting().count() == 0, "somebody waits although somebody is free");
                    assert!(run.waiting().all(|w| w.since <= last && w.patience_ends.is_some_and(|ends| last <= ends)));
                    if seed % 4 == 1 && events % 9 == 0 {
                        // The person outside lets go now and then; without anybody there it is refused.
                        let held = matches!(run.seat(), Seat::Holding { .. });
                        assert_eq!(run.release_seat(last).is_ok(), held);
                        assert!(run.tally().balances(run.waiting().count()));
                    }
                }
                assert!(events > 200 && run.waiting().count() == 0);
            }
        }
    }
}

#[test]
fn the_same_seed_is_the_same_day_however_it_is_stepped() {
    let centre = plain_day(14);
    let (mut whole, mut stepped, mut by_minute) = (Run::new(&centre, 5), Run::new(&centre, 5), Run::new(&centre, 5));
    whole.finish();
    while let Some(at) = stepped.next_event_at() {
        stepped.advance_to(at);
    }
    for minute in 0..24 * 60 {
        by_minute.advance_to(Moment(minute * 60_000));
    }
    assert_eq!(whole, stepped);
    assert_eq!(whole.tally(), by_minute.tally());
    assert_ne!(whole.tally(), Run::new(&centre, 6).finish());
}

#[test]
fn a_clone_goes_on_as_the_original_does() {
    let mut run = Run::new(&plain_day(14), 3);
    run.advance_to(Moment(11 * 3_600_000));
    let mut copy = run.clone();
    run.finish();
    assert_ne!(run, copy);
    copy.finish();
    assert_eq!(run, copy);
}

#[test]
fn two_plans_meet_the_same_callers() {
    let offered = |agents| {
        let mut run = Run::new(&plain_day(agents), 9);
        run.finish().intervals.iter().map(|count| count.offered).collect::<Vec<_>>()
    };
    assert_eq!(offered(3), offered(30));
}

#[test]
fn without_agents_everybody_gives_up_or_waits_for_ever() {
    let mut run = Run::new(&plain_day(0), 1);
    let day = run.finish().day;
    assert!(day.offered > 1000);
    assert_eq!((day.answered, day.abandoned), (0, day.offered));
    let mut patient = Run::new(&Centre { human_seat: true, ..centre(10, 160.0, 270, 0, None) }, 1);
    assert_eq!(patient.seat(), Seat::None);
    let offered = patient.finish().day.offered;
    assert_eq!(patient.waiting().count() as u64, offered);
    assert_eq!(patient.tally().day.max_waiting, offered);
}

#[test]
fn an_empty_day_only_closes() {
    let centre = Centre { arrivals: Vec::new(), ..plain_day(2) };
    let mut run = Run::new(&centre, 1);
    assert_eq!(run.next_event_at(), Some(centre.close));
    run.finish();
    assert_eq!(run.next_event_at(), None);
    assert_eq!(run.agents(), [AgentState::Gone { since: centre.close }; 2]);
    assert_eq!(run.tally().day, Count::default());
    assert_eq!(run.tally().day.lost_share(), None);
    // A day that closes before it opens is empty too.
    let mut inside_out = Run::new(&Centre { close: Moment(0), ..plain_day(2) }, 1);
    assert_eq!(inside_out.finish().day.offered, 0);
}

#[test]
fn whoever_called_before_closing_is_served() {
    let centre = centre(1, 160.0, 270, 6, None);
    let mut run = Run::new(&centre, 4);
    run.advance_to(centre.close);
    assert!(run.waiting().count() > 5, "a line at closing time");
    let offered = run.tally().day.offered;
    let day = run.finish().day;
    assert_eq!((day.offered, day.answered), (offered, offered));
    assert!(run.agents().iter().all(|agent| matches!(agent, AgentState::Gone { since } if *since > centre.close)));
}

/// Thousands of callers within a second, contacts without length: many events share a millisecond.
#[test]
fn simultaneous_events_go_in_the_order_of_planning() {
    let open = Moment(8 * 3_600_000);
    let burst = Rate { from: open, to: Moment(open.0 + 1000), per_hour: 2e7 };
    for talk in [Distribution::Constant(Span(0)), Distribution::Constant(Span(1))] {
        let centre = Centre { arrivals: vec![burst], talk, ..plain_day(2) };
        let mut run = Run::new(&centre, 2);
        let mut shared = 0;
        while run.step(Moment(u64::MAX)) {
            shared += u64::from(run.next_event_at() == Some(run.now()));
            assert!(run.tally().balances(run.waiting().count()));
            assert!(run.waiting().is_sorted_by_key(|waiting| (waiting.since, waiting.caller)));
        }
        assert!(shared > 2000 && run.tally().day.offered > 4000);
        let mut again = Run::new(&centre, 2);
        again.finish();
        assert_eq!(run, again);
    }
}

#[test]
fn the_agent_idle_longest_takes_the_next_caller() {
    let mut run = Run::new(&centre(10, 20.0, 60, 3, None), 8);
    while let Some(at) = run.next_event_at() {
        let idle_since: Vec<_> = run
            .agents()
            .iter()
            .map(|agent| if let AgentState::Idle { since } = agent { Some(*since) } else { None })
            .collect();
        let longest = idle_since.iter().flatten().min().copied();
        let answered = run.tally().day.answered;
        run.step(at);
        if run.tally().day.answered > answered {
            let took = run.agents().iter().zip(&idle_since).find_map(|(agent, since)| match agent {
                AgentState::Talking { since: began, .. } if *began == at => *since,
                _ => None,
            });
            assert!(took.is_none() || took == longest, "{took:?} instead of {longest:?}");
        }
    }
}

/// While the only seat is held nobody is answered, and the line is what came less what gave up.
#[test]
fn a_held_seat_keeps_the_line_growing() {
    for patience_s in [None, Some(150)] {
        let centre = one_human(patience_s);
        let mut run = Run::new(&centre, 7);
        let (first, since) = until_held(&mut run);
        assert_eq!(first, Caller(0));
        run.advance_to(Moment(since.0 + 30 * 60_000));
        let day = run.tally().day;
        assert_eq!((day.answered, run.seat()), (1, Seat::Holding { caller: first, waited: Span(0), since }));
        assert_eq!(run.waiting().count() as u64, day.offered - 1 - day.abandoned);
        assert_eq!(day.abandoned == 0, patience_s.is_none());
        // The same callers, with nobody there at all.
        let mut empty = Run::new(&Centre { agents: 0, ..centre }, 7);
        empty.advance_to(run.now());
        assert_eq!(empty.tally().day.offered, day.offered);
    }
}

#[test]
fn release_lets_the_next_one_in() {
    let mut run = Run::new(&one_human(None), 7);
    let (first, since) = until_held(&mut run);
    let at = Moment(since.0 + 10 * 60_000);
    run.advance_to(at);
    let next = run.waiting().next().expect("somebody waits after ten minutes");
    assert!(next.caller > first);
    assert_eq!(run.release_seat(at), Ok(()));
    assert_eq!(run.seat(), Seat::Holding { caller: next.caller, waited: at - next.since, since: at });
    assert_eq!(run.tally().day.answered, 2);
    // The day goes on by itself to a later release.
    let later = Moment(at.0 + 60_000);
    assert_eq!(run.release_seat(later), Ok(()));
    assert_eq!((run.now(), run.tally().day.answered), (later, 3));
}

#[test]
fn a_release_that_makes_no_sense_is_refused_and_changes_nothing() {
    let mut run = Run::new(&one_human(Some(150)), 7);
    let fresh = run.clone();
    assert_eq!(run.release_seat(run.now()), Err(Refusal::NobodyInTheSeat));
    assert_eq!(run, fresh);
    let (_, since) = until_held(&mut run);
    let before = Moment(since.0 - 1);
    assert_eq!(run.release_seat(before), Err(Refusal::InThePast { asked: before, now: since }));
    let mut nobody = Run::new(&plain_day(3), 7);
    nobody.advance_to(Moment(9 * 3_600_000));
    assert_eq!(nobody.release_seat(nobody.now()), Err(Refusal::NobodyInTheSeat));
    assert_eq!(nobody.seat(), Seat::None);
}

#[test]
fn the_human_seat_goes_home_after_closing_time() {
    let centre = one_human(Some(150));
    let mut run = Run::new(&centre, 7);
    until_held(&mut run);
    run.finish();
    assert!(matches!(run.seat(), Seat::Holding { .. }), "nobody outside has said that it is over");
    assert_eq!(run.waiting().count(), 0);
    let at = Moment(run.now().0 + 1);
    assert_eq!(run.release_seat(at), Ok(()));
    assert_eq!(run.seat(), Seat::Gone { since: at });
    // At the end of time nothing overflows.
    let mut endless = Run::new(&one_human(None), 7);
    until_held(&mut endless);
    assert_eq!(endless.release_seat(Moment(u64::MAX)), Ok(()));
    assert!(matches!(endless.seat(), Seat::Holding { .. }));
}

#[test]
fn the_peak_of_an_interval_is_exact_even_where_nothing_happens_in_it() {
    // Everybody calls in the first minute and nobody is there: they wait through every interval.
    let open = Moment(8 * 3_600_000);
    let burst = Rate { from: open, to: Moment(open.0 + 60_000), per_hour: 6000.0 };
    let mut run = Run::new(&Centre { arrivals: vec![burst], ..centre(2, 0.0, 270, 0, None) }, 1);
    run.advance_to(Moment(open.0 + 50 * 60_000));
    let waiting = run.waiting().count() as u64;
    let peaks: Vec<_> = run.tally().intervals.iter().map(|count| count.max_waiting).collect();
    assert_eq!(peaks, [waiting, waiting, waiting, waiting, 0, 0, 0, 0]);
}
