use super::*;
use crate::queueing::{AfterClose, Balking, Channel, Deflection, Menu, Redial};

/// Nobody redials, unless a test says so.
fn redial(delay_s: u64) -> Redial {
    Redial { first: 0.0, later: 0.0, busy_first: 0.0, busy_later: 0.0, delay: always(delay_s), other: None }
}

/// One call at 0 keeps the only agent for 60 s; the second gives up at 40; the third, at 45, is answered at 60.
#[test]
fn who_is_not_answered_in_time_gives_up() {
    let mut calls = class(&[0, 10, 45], 60, &[0]);
    calls.patience.then = Some(always(30));
    let count = count(small(calls, 1));
    assert_eq!((count.attempted, count.offered, count.answered, count.abandoned), (3, 3, 2, 1));
    assert_eq!((count.answered_in_target, count.wait_of_answered_ms), (2, 15_000));
    assert_eq!((count.abandoned_in_target, count.wait_of_abandoned_ms), (0, 30_000));
    assert_eq!((count.abandonments, count.customers_lost, count.handle_ms), (1, 1, 120_000));
}

/// The second caller will not wait at all.
#[test]
fn no_patience_is_an_abandonment_at_once() {
    let mut calls = class(&[0, 10], 60, &[0]);
    calls.patience.at_once = 1.0;
    let count = count(small(calls, 1));
    assert_eq!((count.answered, count.abandoned, count.abandoned_in_target), (1, 1, 1));
    assert_eq!((count.wait_of_abandoned_ms, count.max_waiting), (0, 0));
}

/// One agent, calls of 60 s: the second caller hears one minute, and at a share of 1 per minute hangs up.
#[test]
fn balking_is_an_abandonment_after_nothing() {
    let mut calls = class(&[0, 10], 60, &[0]);
    calls.balking = Some(Balking { per_announced_min: 1.0 });
    let balked = count(small(calls.clone(), 1));
    assert_eq!((balked.offered, balked.answered, balked.abandoned), (2, 1, 1));
    assert_eq!((balked.wait_of_abandoned_ms, balked.customers_lost), (0, 1));
    // Nobody hears anything when somebody is free.
    assert_eq!(count(small(calls.clone(), 2)).answered, 2);
    calls.balking = Some(Balking { per_announced_min: 0.0 });
    assert_eq!(count(small(calls, 1)).answered, 2);
}

/// Three levels of 20 s: in the menu at 30, in line at 60, and counted in the interval in which they called.
#[test]
fn a_menu_takes_time() {
    let mut calls = class(&[1790], 60, &[0]);
    calls.menu = Some(Menu { levels: 3, per_level: s(20), leaves: 0.0 });
    let run = until(small(calls.clone(), 1), 1820);
    assert_eq!((run.in_menu(0), run.tally().class(0).offered), (1, 0));
    let run = day(small(calls, 1));
    let first = run.tally().classes[0][0];
    assert_eq!((first.attempted, first.offered, first.answered, first.wait_of_answered_ms), (1, 1, 1, 0));
    assert_eq!(run.tally().classes[0][1].offered, 0);
    assert_eq!(run.tally().group(0).busy_ms, 60_000);
}

/// Everybody hangs up at the first level, after 20 s, and the line is free again: the third of three finds one of two.
#[test]
fn a_menu_loses_callers() {
    let mut calls = class(&[0, 10, 21], 60, &[0]);
    calls.menu = Some(Menu { levels: 3, per_level: s(20), leaves: 1.0 });
    let mut centre = small(calls, 1);
    centre.lines = Some(2);
    let run = until(centre.clone(), 15);
    assert_eq!(run.in_menu(0), 2);
    let count = count(centre);
    assert_eq!((count.left_in_menu, count.busy, count.offered, count.customers_lost), (3, 0, 0, 3));
}

/// One line: the caller at 10 hears the busy tone, the one at 61 does not.
#[test]
fn lines_are_busy_until_the_contact_is_over() {
    let mut centre = small(class(&[0, 10, 61], 60, &[0]), 5);
    centre.lines = Some(1);
    let count = count(centre);
    assert_eq!((count.attempted, count.busy, count.offered, count.answered), (3, 1, 2, 2));
    assert_eq!((count.customers_lost, count.redials), (1, 0));
}

/// Busy at 10; the redial at 110 gets through, the one at 30 is busy again.
#[test]
fn the_busy_tone_makes_redials() {
    let mut calls = class(&[0, 10], 60, &[0]);
    calls.redial = Some(Redial { busy_first: 1.0, ..redial(100) });
    let mut one = small(calls, 1);
    one.lines = Some(1);
    let through = count(one.clone());
    assert_eq!((through.attempted, through.busy, through.answered), (3, 1, 2));
    assert_eq!((through.redials, through.failure_demand, through.customers_lost), (1, 1, 0));
    one.classes[0].redial = Some(Redial { busy_first: 1.0, ..redial(20) });
    let twice = count(one);
    assert_eq!((twice.attempted, twice.busy, twice.redials, twice.customers_lost), (3, 2, 1, 1));
}

/// Gives up at 35, calls again at 45, gives up again at 75, and that is enough.
#[test]
fn giving_up_makes_redials() {
    let mut calls = class(&[0, 5], 1000, &[0]);
    calls.patience.then = Some(always(30));
    calls.redial = Some(Redial { first: 1.0, ..redial(10) });
    let run = until(small(calls.clone(), 1), 50);
    let waiting: Vec<_> = run.waiting().collect();
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].caller.number(), waiting[0].attempt), (1, 1));
    assert_eq!((waiting[0].since, waiting[0].patience_ends), (at(45), Some(at(75))));
    let count = count(small(calls, 1));
    assert_eq!((count.attempted, count.offered, count.abandoned), (3, 3, 2));
    assert_eq!((count.redials, count.failure_demand, count.customers_lost), (1, 1, 1));
}

/// Gives up on the phone at 35 and writes to the chat at 45, where somebody is free.
#[test]
fn a_redial_may_come_on_another_channel() {
    let mut calls = class(&[0, 5], 1000, &[0]);
    calls.patience.then = Some(always(30));
    calls.redial = Some(Redial { first: 1.0, other: Some((1, 1.0)), ..redial(10) });
    let chats = Class { channel: Channel::Chat, ..class(&[], 60, &[1]) };
    let run = day(centre(vec![calls, chats], vec![Group::plain(&[0], 1), Group::plain(&[1], 1)]));
    let (phone, chat) = (run.tally().class(0), run.tally().class(1));
    assert_eq!((phone.attempted, phone.abandoned, phone.redials, phone.customers_lost), (2, 1, 0, 0));
    assert_eq!((chat.attempted, chat.redials, chat.answered, chat.wait_of_answered_ms), (1, 1, 1, 0));
}

/// Caller 2 gives up behind the patient caller 1, and calls again after caller 3 has come: the old place is gone.
#[test]
fn a_redial_goes_to_the_end_of_the_line() {
    let patient = small(class(&[0, 1, 5, 20], 300, &[0]), 1);
    let mut hurried = patient.clone();
    hurried.classes[0].patience.then = Some(always(10));
    hurried.classes[0].redial = Some(Redial { first: 1.0, ..redial(10) });
    let changes = vec![(at(4), Arc::new(hurried)), (at(18), Arc::new(patient.clone()))];
    let mut run = until(Centre { changes, ..patient }, 30);
    let in_line: Vec<u64> = run.waiting().map(|waiting| waiting.caller.number()).collect();
    assert_eq!(in_line, [1, 3, 2]);
    run.advance_to(at(650));
    assert_eq!(with(&run), [Some((0, 3))]);
    to_the_end(&mut run);
    assert_eq!(run.tally().class(0).answered, 4);
}

/// Gives up at 7030; would call again at 7630, when nobody is there any more.
#[test]
fn a_redial_after_closing_is_a_lost_customer() {
    let mut calls = class(&[6990, 7000], 600, &[0]);
    calls.patience.then = Some(always(30));
    calls.redial = Some(Redial { first: 1.0, ..redial(600) });
    let count = count(small(calls, 1));
    assert_eq!((count.attempted, count.redials, count.abandoned, count.customers_lost), (2, 0, 1, 1));
}

/// Self-service helps; or it does not, and the customer comes after all a minute later.
#[test]
fn self_service_helps_or_fails() {
    let mut calls = class(&[0], 60, &[0]);
    calls.deflection = Deflection { share: 1.0, fails: 0.0, delay: s(60) };
    let helped = count(small(calls.clone(), 1));
    assert_eq!((helped.attempted, helped.deflected, helped.offered), (1, 1, 0));
    calls.deflection.fails = 1.0;
    let run = until(small(calls.clone(), 1), 60);
    assert_eq!(with(&run), [Some((0, 0))]);
    let after_all = count(small(calls, 1));
    assert_eq!((after_all.attempted, after_all.deflected, after_all.answered), (2, 1, 1));
    assert_eq!((after_all.redials, after_all.failure_demand, after_all.customers_lost), (0, 0, 0));
}

/// Answered 7000 to 7060, back at 7160, and once more after closing: that is tomorrow's call.
#[test]
fn some_call_again_although_they_were_answered() {
    let mut calls = class(&[7000], 60, &[0]);
    calls.repeat = again(100);
    let count = count(small(calls, 1));
    assert_eq!((count.attempted, count.answered, count.handle_ms), (2, 2, 120_000));
    assert_eq!((count.redials, count.failure_demand, count.customers_lost), (0, 1, 0));
}

/// The second call goes to whoever has been free longest, another agent, and all is told again; or to the same one.
#[test]
fn another_agent_has_to_be_told_again() {
    let mut calls = class(&[7000], 60, &[0]);
    (calls.repeat, calls.retelling) = (again(100), s(30));
    assert_eq!(count(small(calls.clone(), 2)).handle_ms, 150_000);
    assert_eq!(count(small(calls, 1)).handle_ms, 120_000);
}

/// Half as long again for each earlier attempt: 60 s, then 90 s.
#[test]
fn the_angrier_talk_longer() {
    let mut calls = class(&[7000], 60, &[0]);
    (calls.repeat, calls.angrier) = (again(100), 0.5);
    assert_eq!(count(small(calls, 1)).handle_ms, 150_000);
}

/// The one who waits at closing time is served out at 7400, or sent away at 7200.
#[test]
fn closing_serves_out_or_sends_away() {
    let mut centre = small(class(&[7100, 7150], 300, &[0]), 1);
    let served = count(centre.clone());
    assert_eq!((served.answered, served.abandoned, served.wait_of_answered_ms), (2, 0, 250_000));
    centre.after_close = AfterClose::SendAway;
    let run = day(centre);
    let sent = run.tally().class(0);
    assert_eq!((sent.answered, sent.abandoned, sent.wait_of_abandoned_ms, sent.customers_lost), (1, 1, 50_000, 1));
    assert_eq!(run.in_line(0), 0);
}

/// In the menu from 7190 to 7250: the agent waits for whoever comes out of it, and goes home after the call.
#[test]
fn nobody_leaves_while_somebody_is_in_the_menu() {
    let mut calls = class(&[7190], 60, &[0]);
    calls.menu = Some(Menu { levels: 1, per_level: s(60), leaves: 0.0 });
    let run = day(small(calls, 1));
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms), (1, 0));
    assert_eq!(states(&run), [AgentState::Away { since: at(7310) }]);
}
