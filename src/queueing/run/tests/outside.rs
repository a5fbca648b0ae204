use super::*;
use crate::queueing::{Caller, Channel, Handling, Lead, Outcome, Person, Rate, Refusal, Seat, ShiftEnd, Staff, Topic};

/// Blind, a call takes 10 s; informed, 5. The lead looks at every contact's reason, and two make a pattern.
fn pattern(arrivals: &[u64], lead: Lead, reach: &[(u64, u64, u8)]) -> Centre {
    let informed = Some(Handling::only(always(5)));
    let mut centre = small(Class { topic: Some(0), informed, ..class(arrivals, 10, &[0]) }, 1);
    centre.departments = vec![department(reach)];
    centre.topics = vec![Topic { department: 0, told: None, lead: Some(lead), spread: s(0) }];
    centre
}

fn lead(looks_from: u64) -> Lead {
    Lead {
        tagged: 1.0,
        notices_after: 2,
        looks_from: at(looks_from),
        tries_every: s(100),
        walks_after: None,
        walk: s(300),
        briefing: s(60),
    }
}

/// The pattern is there at 50; the answer takes 25 s and the briefing 60: from 135 on agents are informed.
#[test]
fn a_lead_finds_the_cause() {
    let mut run = until(pattern(&[0, 50, 130, 140], lead(0), &[(0, CLOSE, 100)]), 134);
    assert!(!run.floor_knows(0));
    assert_eq!(run.tagged(0), 3);
    run.advance_to(at(135));
    assert!(run.floor_knows(0));
    to_the_end(&mut run);
    assert_eq!(run.tally().known_at_ms, [Some(at(135).0)]);
    assert_eq!((run.tally().class(0).handle_ms, run.tagged(0)), (35_000, 3));
}

/// The same, but the lead does not look before 400.
#[test]
fn a_lead_may_look_late() {
    let run = day(pattern(&[0, 50], lead(400), &[(0, CLOSE, 100)]));
    assert_eq!(run.tally().known_at_ms, [Some(at(485).0)]);
}

/// Nobody answers the phone at 50, 150 and 250; the department does at 350.
#[test]
fn a_lead_tries_again() {
    let run = day(pattern(&[0, 50], lead(0), &[(300, CLOSE, 100)]));
    assert_eq!(run.tally().known_at_ms, [Some(at(435).0)]);
}

/// Nobody ever answers the phone; after one try, at 50, the lead walks at 150: 300 s, 20 for the answer, 60 to tell.
#[test]
fn a_lead_may_walk() {
    let run = day(pattern(&[0, 50, 529, 600], Lead { walks_after: Some(1), ..lead(0) }, &[]));
    assert_eq!(run.tally().known_at_ms, [Some(at(530).0)]);
    assert_eq!((run.tally().class(0).handle_ms, run.tagged(0)), (35_000, 3));
}

/// Two contacts are no pattern when nobody tags them, or when three are needed.
#[test]
fn without_a_pattern_nobody_notices() {
    for lead in [Lead { tagged: 0.0, ..lead(0) }, Lead { notices_after: 3, ..lead(0) }] {
        assert_eq!(day(pattern(&[0, 50], lead, &[(0, CLOSE, 100)])).tally().known_at_ms, [None]);
    }
}

/// A notice before the first call: everybody is informed.
#[test]
fn a_notice_tells_the_floor_before() {
    let mut centre = pattern(&[0, 50], lead(0), &[]);
    centre.topics[0].told = Some(at(0));
    let run = day(centre);
    assert_eq!(run.tally().known_at_ms, [Some(at(0).0)]);
    assert_eq!((run.tally().class(0).handle_ms, run.tagged(0)), (10_000, 0));
}

/// Somebody outside tells the floor at 20.
#[test]
fn somebody_may_tell_the_floor() {
    let mut run = until(pattern(&[0, 50], lead(0), &[]), 20);
    run.tell_floor(0);
    to_the_end(&mut run);
    assert_eq!(run.tally().known_at_ms, [Some(at(20).0)]);
    assert_eq!(run.tally().class(0).handle_ms, 15_000);
}

/// The first of so many agents is somebody outside.
fn seated(arrivals: &[u64], agents: u32) -> Centre {
    Centre { human_seat: Some(0), ..small(class(arrivals, 60, &[0]), agents) }
}

/// The seat takes the calls of 0, until 40, and of 20, which waited 20 s, until 100.
#[test]
fn a_seat_holds_until_it_is_released() {
    let mut run = until(seated(&[0, 10, 20], 2), 30);
    let holding = |number, waited, since| Seat::Holding {
        caller: Caller::new(0, number),
        class: 0,
        waited: s(waited),
        attempt: 0,
        since: at(since),
    };
    assert_eq!(run.seat(), holding(0, 0, 0));
    assert_eq!(states(&run)[0], AgentState::Human { caller: Caller::new(0, 0), since: at(0) });
    assert_eq!(run.release_seat(at(40)), Ok(()));
    assert_eq!(run.seat(), holding(2, 20, 40));
    assert_eq!(run.release_seat(at(30)), Err(Refusal::InThePast { asked: at(30), now: at(40) }));
    assert_eq!(run.release_seat(at(100)), Ok(()));
    assert_eq!(run.seat(), Seat::Free { since: at(100) });
    assert_eq!(run.release_seat(at(110)), Err(Refusal::NobodyInTheSeat));
    assert!(run.balances());
    to_the_end(&mut run);
    assert_eq!(run.seat(), Seat::Gone { since: at(CLOSE) });
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (3, 20_000, 160_000));
}

/// Two chats at a time: the calls of 0 and 10 are in hand, that of 20 waits. The later one goes first, at 40; whoever sits
/// aside at 50 is given nobody more, and the one of 30 waits until 100.
#[test]
fn a_seat_may_hold_several_and_release_any_of_them() {
    let mut centre = seated(&[0, 10, 20, 30], 1);
    centre.classes[0].channel = Channel::Chat;
    (centre.groups[0].parallel, centre.groups[0].stretch) = (2, 0.5);
    let held = |run: &Run| -> Vec<u64> {
        let number = |seat: Seat| if let Seat::Holding { caller, .. } = seat { Some(caller.number()) } else { None };
        run.seat_contacts().into_iter().filter_map(number).collect()
    };
    let mut run = until(centre, 35);
    assert_eq!((held(&run), run.in_line(0)), (vec![0, 1], 2));
    assert_eq!(run.release_seat_contact(at(40), Caller::new(0, 3), Outcome::Solved), Err(Refusal::NobodyInTheSeat));
    assert_eq!(run.release_seat_contact(at(40), Caller::new(0, 1), Outcome::Solved), Ok(()));
    assert_eq!((held(&run), run.in_line(0)), (vec![0, 2], 1));
    run.advance_to(at(50));
    run.seat_leaves_next(true);
    assert_eq!(run.release_seat_contact(at(60), Caller::new(0, 0), Outcome::Solved), Ok(()));
    assert_eq!((held(&run), run.in_line(0)), (vec![2], 1));
    run.advance_to(at(100));
    run.seat_leaves_next(false);
    assert_eq!((held(&run), run.in_line(0)), (vec![2, 3], 0));
    run.seat_leaves_next(true);
    run.seat_leaves_next(false);
    assert!(run.balances());
    for caller in [3, 2] {
        assert_eq!(run.release_seat_contact(at(110), Caller::new(0, caller), Outcome::Solved), Ok(()));
    }
    assert_eq!(run.seat(), Seat::Free { since: at(110) });
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms), (4, 20_000 + 70_000));
    assert_eq!(count.handle_ms, 30_000 + 60_000 + 70_000 + 10_000, "nobody in the seat is slowed down");
}

/// Nobody releases the seat: the day ends with the customer still in it, and can be ended later.
#[test]
fn a_seat_may_outlast_the_day() {
    let mut run = until(seated(&[0], 1), 0);
    to_the_end(&mut run);
    assert!(matches!(run.seat(), Seat::Holding { .. }));
    assert_eq!(run.release_seat(at(CLOSE + 100)), Ok(()));
    assert_eq!(run.seat(), Seat::Gone { since: at(CLOSE + 100) });
    assert_eq!((run.tally().class(0).handle_ms, run.tally().group(0).overtime_ms), (7_300_000, 100_000));
    assert_eq!(day(small(class(&[0], 60, &[0]), 1)).seat(), Seat::None);
}

/// What the seat promised at 40 the other agent keeps from 40 to 80.
#[test]
fn a_seat_may_promise() {
    let mut centre = seated(&[0], 2);
    centre.classes[0].promise = Some(promise(1000));
    let mut run = until(centre, 10);
    assert_eq!(run.release_seat_as(at(40), Outcome::Promised), Ok(()));
    run.advance_to(at(50));
    assert_eq!(with(&run), [None, Some((0, 0))]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.callbacks_promised, count.callbacks_kept, count.callback_ms), (1, 1, 40_000));
    assert_eq!((count.callbacks_needless, count.handle_ms), (0, 40_000));
}

/// Not settled at 40: back at 140, with the agent who has been free longest.
#[test]
fn a_seat_may_leave_it_unsolved() {
    let mut centre = seated(&[0], 2);
    centre.classes[0].repeat = Some(Repeat { share: 0.0, delay: always(100) });
    let mut run = until(centre, 10);
    assert_eq!(run.release_seat_as(at(40), Outcome::CallsAgain), Ok(()));
    run.advance_to(at(141));
    assert_eq!(with(&run), [None, Some((0, 0))]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.attempted, count.failure_demand, count.handle_ms), (2, 1, 100_000));
}

/// The shift is interrupted at 100, but not for the person in the seat, who leaves when the contact is over.
#[test]
fn a_seat_is_not_interrupted() {
    let mut centre = seated(&[0], 1);
    centre.shift_end = ShiftEnd::Interrupt;
    centre.groups[0].staff = Staff::People(vec![Person { on_duty: vec![(at(0), at(100))] }]);
    let mut run = until(centre, 150);
    assert!(matches!(run.seat(), Seat::Holding { .. }));
    assert_eq!(run.release_seat(at(170)), Ok(()));
    assert_eq!(run.seat(), Seat::Gone { since: at(170) });
    assert_eq!(run.tally().group(0).overtime_ms, 70_000);
}

/// One agent for calls of 100 s.
fn busy() -> Centre {
    small(class(&[0, 10, 20, 30], 100, &[0]), 1)
}

/// At 50 there are three agents: two of the three who wait are answered at once, the third at 100.
#[test]
fn more_agents_take_those_who_wait_at_once() {
    let mut run = until(busy(), 50);
    let more = Centre { groups: vec![Group::plain(&[0], 3)], ..busy() };
    assert_eq!(run.interfere(Arc::new(more)), Ok(()));
    assert_eq!((with(&run), run.in_line(0)), (vec![Some((0, 0)), Some((0, 1)), Some((0, 2))], 1));
    assert!(run.balances());
    to_the_end(&mut run);
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 40_000 + 30_000 + 70_000);
}

/// Another number of classes, other hours, or other hands: refused, and nothing has happened.
#[test]
fn a_day_keeps_its_shape() {
    let mut run = until(busy(), 50);
    let before = run.clone();
    let two = Centre { classes: [busy().classes, busy().classes].concat(), ..busy() };
    let longer = Centre { close: at(9000), ..busy() };
    let chats = Centre { groups: vec![Group { parallel: 3, ..Group::plain(&[0], 1) }], ..busy() };
    for other in [two, longer, chats] {
        assert_eq!(run.interfere(Arc::new(other)), Err(Refusal::AnotherCentre));
        assert_eq!(run, before);
    }
}

/// From 3600 on there is a second agent: the caller of 3550 waits 50 s. It stands in the plan from the beginning.
#[test]
fn a_change_may_be_planned() {
    let plan = |agents| small(class(&[3500, 3550], 1000, &[0]), agents);
    let changes = vec![(at(3600), Arc::new(plan(2)))];
    let run = day(Centre { changes, ..plan(1) });
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 50_000);
    assert_eq!(run.centre().groups, plan(2).groups);
    assert_eq!(run.tally().group(0).on_duty_ms, 7_200_000 + 3_600_000);
}

/// The caller of 50 has come when the same list is given again at 50, and does not come twice.
#[test]
fn nobody_comes_twice() {
    let lists = small(class(&[0, 50, 100], 10, &[0]), 1);
    let mut run = until(lists.clone(), 50);
    assert_eq!(run.interfere(Arc::new(lists)), Ok(()));
    to_the_end(&mut run);
    assert_eq!(run.tally().class(0).attempted, 3);
}

/// Hardly anybody is expected all day; from 100 on there is one a second, and they come.
#[test]
fn rates_may_rise_in_mid_day() {
    let with_rate = |per_hour| {
        let mut centre = small(class(&[], 0, &[0]), 1);
        let halves = [(0, 3600), (3600, CLOSE)].map(|(from, to)| Rate { from: at(from), to: at(to), per_hour });
        centre.classes[0].demand = Demand::Rates(halves.to_vec());
        centre
    };
    let mut run = until(with_rate(0.001), 100);
    assert_eq!(run.interfere(Arc::new(with_rate(3600.0))), Ok(()));
    let attempted = run.finish().class(0).attempted;
    // 7,100 expected, give or take five times the root.
    assert!((6_680..7_520).contains(&attempted), "{attempted}");
}

/// An hour of chance, with fast agents and slow: to be given the same numbers again makes no difference at all.
#[test]
fn the_same_numbers_change_nothing() {
    let mut centre = small(class(&[], 60, &[0]), 6);
    centre.classes[0].demand = Demand::Rates(vec![Rate { from: at(0), to: at(CLOSE), per_hour: 200.0 }]);
    centre.classes[0].handling.talk = Distribution::exponential(s(60));
    (centre.groups[0].novices, centre.groups[0].novice_factor) = (0.5, 2.0);
    let mut run = until(centre.clone(), 1000);
    let mut other = run.clone();
    assert_eq!(other.interfere(Arc::new(centre)), Ok(()));
    assert_eq!(states(&run), states(&other));
    assert_eq!(run.finish(), other.finish());
}

/// At 100 the number 1 becomes one named person: the call of 70 goes on, with nobody cut off or counted twice.
#[test]
fn numbers_may_become_people() {
    let plan = |staff| {
        let mut centre = small(class(&[70, 200], 600, &[0]), 0);
        (centre.groups[0].staff, centre.shift_end) = (staff, ShiftEnd::Interrupt);
        centre
    };
    let number = || Staff::Count(vec![(at(0), 1)]);
    let person = || Staff::People(vec![Person { on_duty: vec![(at(0), at(CLOSE))] }]);
    for (before, after) in [(number(), person()), (person(), number())] {
        let mut run = until(plan(before), 100);
        assert_eq!(run.interfere(Arc::new(plan(after))), Ok(()));
        assert!(run.balances());
        to_the_end(&mut run);
        let count = run.tally().class(0);
        assert_eq!((count.attempted, count.wait_of_answered_ms, count.handle_ms), (2, 470_000, 1_200_000));
        assert_eq!((run.tally().group(0).overtime_ms, run.tally().group(0).on_duty_ms), (0, 7_200_000));
    }
}

/// A clone goes on as the original does; changed, it does not disturb the original.
#[test]
fn a_day_can_be_cloned_in_the_middle() {
    let mut run = until(busy(), 50);
    let (mut same, mut other) = (run.clone(), run.clone());
    assert_eq!(other.interfere(Arc::new(Centre { groups: vec![Group::plain(&[0], 4)], ..busy() })), Ok(()));
    assert_eq!(other.finish().class(0).wait_of_answered_ms, 40_000 + 30_000 + 20_000);
    assert_eq!(run.finish().class(0).wait_of_answered_ms, 90_000 + 180_000 + 270_000);
    same.finish();
    assert_eq!(same, run);
}

/// One agent, calls of 1,000 s at 1500, 1600 and 1700: answered at 1500, 2500 and 3500, through three intervals.
#[test]
fn time_is_booked_where_it_passes() {
    let mut run = until(small(class(&[1500, 1600, 1700], 1000, &[0]), 1), 1750);
    // Looked at in the middle, the sums are exact.
    assert_eq!(run.tally().class(0).waiting_area_ms, 150_000 + 50_000);
    assert_eq!(run.tally().group(0).busy_ms, 250_000);
    to_the_end(&mut run);
    let tally = run.tally();
    let counts = tally.classes[0].iter();
    let waits: Vec<_> = counts.map(|count| (count.answered, count.max_waiting, count.waiting_area_ms)).collect();
    assert_eq!(waits, [(3, 2, 300_000), (0, 2, 2_400_000), (0, 0, 0), (0, 0, 0)]);
    assert_eq!(tally.max_waiting, [2, 2, 0, 0]);
    assert_eq!(tally.class(0).wait_of_answered_ms, 900_000 + 1_800_000);
    let work: Vec<_> = tally.groups[0].iter().map(|work| (work.on_duty_ms, work.busy_ms, work.answered)).collect();
    let half = 1_800_000;
    assert_eq!(work, [(half, 300_000, 1), (half, half, 2), (half, 900_000, 0), (half, 0, 0)]);
    assert_eq!(tally.groups[0][1].occupancy(), Some(1.0));
}

/// Called at 1790, in the first interval, and gave up at 1820, in the second.
#[test]
fn giving_up_counts_where_it_happens_as_well() {
    let mut calls = class(&[1780, 1790], 600, &[0]);
    calls.patience.then = Some(always(30));
    let run = day(small(calls, 1));
    let counts: Vec<_> = run.tally().classes[0].iter().map(|count| (count.abandoned, count.abandonments)).collect();
    assert_eq!(counts, [(1, 0), (0, 1), (0, 0), (0, 0)]);
}

/// What is due at a moment happens when the day is advanced to it, and not again.
#[test]
fn a_day_is_advanced_from_event_to_event() {
    let mut run = until(busy(), 0);
    assert_eq!((run.next_event_at(), run.now()), (Some(at(10)), at(0)));
    run.advance_to(at(10));
    assert_eq!((run.next_event_at(), run.in_line(0)), (Some(at(20)), 1));
    let before = run.clone();
    run.advance_to(at(5));
    assert_eq!(run, before);
    run.finish();
    assert_eq!((run.next_event_at(), run.in_line(0)), (None, 0));
}
