use super::*;
use crate::queueing::{CallbackOffer, Channel, Person, Redial, ShiftEnd, Staff, Topic, Voicemail, VoicemailMode};

/// Calls of 60 s that all need an answer from a department with this reach; one agent.
fn blind(arrivals: &[u64], promised: Promise, reach: &[(u64, u64, u8)]) -> Centre {
    let calls = Class { need: need(), promise: Some(promised), ..class(arrivals, 60, &[0]) };
    Centre { departments: vec![department(reach)], ..small(calls, 1) }
}

/// Promised at 75; tries at 75 and 190 find nobody in the department, the one at 305 asks for 25 s and talks for 40.
#[test]
fn a_promise_is_kept_once_the_department_answers() {
    let centre = blind(&[0], promise(1000), &[(300, CLOSE, 100)]);
    let mut run = until(centre, 250);
    assert_eq!((run.callbacks_owed(), states(&run)), (1, vec![AgentState::Idle { since: at(205) }]));
    run.advance_to(at(310));
    assert_eq!(with(&run), [Some((0, 0))]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.callbacks_promised, count.callbacks_kept, count.callbacks_late), (1, 1, 0));
    assert_eq!((count.callbacks_broken, count.callbacks_needless), (0, 0));
    assert_eq!((count.handle_ms, count.callback_ms), (75_000, 15_000 + 15_000 + 65_000));
    assert_eq!((run.callbacks_owed(), run.tally().group(0).busy_ms), (0, 170_000));
}

/// Due at 275, begun at 305.
#[test]
fn a_promise_is_kept_late() {
    let count = count(blind(&[0], promise(200), &[(300, CLOSE, 100)]));
    assert_eq!((count.callbacks_kept, count.callbacks_late, count.callbacks_broken), (0, 1, 0));
}

/// Promised at 6775, due at 6975: back, angrier, at 7025, for another promise that is due tomorrow.
#[test]
fn a_broken_promise_brings_an_angrier_customer() {
    let mut centre = blind(&[6700], Promise { broken_calls: 1.0, ..promise(200) }, &[]);
    centre.classes[0].angrier = 1.0;
    let count = count(centre);
    assert_eq!((count.attempted, count.failure_demand, count.redials), (2, 1, 0));
    assert_eq!((count.callbacks_promised, count.callbacks_broken, count.callbacks_kept), (2, 1, 0));
    assert_eq!((count.handle_ms, count.callback_ms), (75_000 + 135_000, 45_000));
}

/// Agent 0 took the call, agent 1 tries at 6775 and agent 0 at 6890: at 7025 agent 1 has been free longest, and is told
/// everything again; the only agent is not.
#[test]
fn after_a_broken_promise_everything_is_told_again() {
    let mut centre = blind(&[6700], Promise { broken_calls: 1.0, ..promise(200) }, &[]);
    centre.classes[0].retelling = s(30);
    assert_eq!(count(centre.clone()).handle_ms, 75_000 + 75_000);
    centre.groups = vec![Group::plain(&[0], 2)];
    assert_eq!(count(centre).handle_ms, 75_000 + 105_000);
}

/// Nobody calls again: at closing the promise that was due at 275 is broken, the one that is due tomorrow is not.
#[test]
fn what_is_overdue_at_closing_is_broken() {
    assert_eq!(count(blind(&[0], promise(200), &[])).callbacks_broken, 1);
    assert_eq!(count(blind(&[0], promise(86_400), &[])).callbacks_broken, 0);
}

/// A department that picks up every second time is asked again and again, each time anew.
#[test]
fn every_try_has_a_chance_of_its_own() {
    let centre = Arc::new(blind(&[0], promise(7000), &[(0, CLOSE, 50)]));
    let mut promised = 0;
    for seed in 0..20 {
        let mut run = Run::new(&centre, seed);
        let count = run.finish().class(0);
        assert_eq!(count.callbacks_kept, count.callbacks_promised, "{seed}");
        promised += count.callbacks_promised;
    }
    assert!((1..20).contains(&promised), "{promised}");
}

/// No promise: back 50 s after the end at 7095.
#[test]
fn who_is_promised_nothing_calls_again() {
    let count = count(blind(&[7020], Promise { share: 0.0, unpromised_calls: 1.0, ..promise(200) }, &[]));
    assert_eq!((count.attempted, count.failure_demand, count.callbacks_promised), (2, 1, 0));
}

/// Billing has known the cause all along, so the callback was needless; once told, at 300, the floor needs no answer.
#[test]
fn a_known_cause_makes_callbacks_needless() {
    let mut centre = blind(&[0, 1000], promise(1000), &[]);
    centre.classes[0].topic = Some(0);
    centre.topics = vec![Topic { department: 0, told: Some(at(300)), lead: None, spread: s(0) }];
    let run = day(centre.clone());
    let count = run.tally().class(0);
    assert_eq!((count.callbacks_promised, count.callbacks_needless, count.callbacks_kept), (1, 1, 1));
    assert_eq!((count.handle_ms, count.callback_ms), (75_000 + 60_000, 15_000 + 15_000 + 40_000));
    assert_eq!(run.tally().known_at_ms, [Some(at(300).0)]);
    centre.topics[0].told = Some(at(0));
    let count = day(centre).tally().class(0);
    assert_eq!((count.callbacks_promised, count.callbacks_needless, count.handle_ms), (0, 0, 120_000));
}

/// One person answers the department's phone, for 105 s with each: the second caller's agent finds the line taken.
#[test]
fn a_department_has_so_many_people() {
    let calls = Class { need: need(), ..class(&[0, 10, 120], 60, &[0]) };
    let mut billing = department(&[(0, CLOSE, 100)]);
    billing.headcount.0[0].2 = 1;
    billing.answer = always(100);
    let count = count(Centre { departments: vec![billing], ..small(calls, 2) });
    assert_eq!((count.answered, count.handle_ms), (3, 165_000 + 75_000 + 165_000));
}

/// Calls of 100 s at 0, 10 and 20; whoever sees somebody waiting takes the callback instead, and so does the one at 20.
fn offered(promised: Promise) -> Centre {
    let offer = CallbackOffer { waiting_at_least: 1, accepts: 1.0 };
    let calls = Class { promise: Some(promised), callback_offer: Some(offer), ..class(&[0, 10, 20], 100, &[0]) };
    small(calls, 1)
}

/// Nobody waits at 200: the callback takes 40 s.
#[test]
fn a_callback_may_be_offered_instead_of_waiting() {
    let mut run = until(offered(promise(3000)), 210);
    assert!(matches!(states(&run)[..], [AgentState::CallingBack { since, .. }] if since == at(200)));
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.attempted, count.deflected, count.offered, count.answered), (3, 1, 2, 2));
    assert_eq!((count.callbacks_promised, count.callbacks_kept, count.callback_ms), (1, 1, 40_000));
}

/// Nobody accepts.
#[test]
fn an_offer_may_be_declined() {
    let mut centre = offered(promise(3000));
    centre.classes[0].callback_offer = Some(CallbackOffer { waiting_at_least: 1, accepts: 0.0 });
    let count = count(centre);
    assert_eq!((count.deflected, count.answered, count.callbacks_promised), (0, 3, 0));
}

/// Three tries of 10 s, at 200, 310 and 420, reach nobody.
#[test]
fn after_so_many_tries_a_promise_is_broken() {
    let count = count(offered(Promise { reach: 0.0, ..promise(3000) }));
    assert_eq!((count.callbacks_kept, count.callbacks_broken, count.callback_ms), (0, 1, 30_000));
}

/// Promised at 20. Kept at 240; given up after the third try, at 2230; or overdue and owed until closing time.
#[test]
fn callbacks_are_owed_until_they_are_settled() {
    let owed = |centre: Centre| day(centre).tally().owed_area_ms.clone();
    assert_eq!(owed(offered(promise(3000))), [[220_000, 0, 0, 0]]);
    let nobody_there = Promise { reach: 0.0, between: s(1000), ..promise(3000) };
    assert_eq!(owed(offered(nobody_there)), [[1_780_000, 430_000, 0, 0]]);
    let mut never = offered(promise(3000));
    never.groups[0].reserve = 1;
    assert_eq!(owed(never.clone()), [[1_780_000, 1_800_000, 1_800_000, 1_800_000]]);
    // Whoever looks in mid-day sees it exact.
    assert_eq!(until(never, 100).tally().owed_area_ms[0][0], 80_000);
    assert_eq!(owed(small(class(&[0, 10], 100, &[0]), 1)), [[0; 4]]);
}

/// Promised at 20 and due at 220. Urgent, it goes at 200 before the callers of 30 and 40; else they go first.
#[test]
fn an_urgent_callback_goes_before_those_who_wait() {
    let mut centre = offered(Promise { urgent: Some(s(100)), ..promise(200) });
    centre.classes.push(class(&[30, 40], 100, &[0]));
    centre.groups = vec![Group::plain(&[0, 1], 1)];
    let urgent = day(centre.clone());
    assert_eq!((urgent.tally().class(0).callbacks_kept, urgent.tally().class(0).callbacks_late), (1, 0));
    assert_eq!(urgent.tally().class(1).wait_of_answered_ms, 210_000 + 300_000);
    centre.classes[0].promise = Some(promise(200));
    let patient = day(centre);
    assert_eq!((patient.tally().class(0).callbacks_kept, patient.tally().class(0).callbacks_late), (0, 1));
    assert_eq!(patient.tally().class(1).wait_of_answered_ms, 170_000 + 260_000);
}

/// Two agents, one in reserve: agent 1 is free from 101 on and stays so; at 200, with agent 0 free too, there is time.
#[test]
fn callbacks_leave_a_reserve() {
    let mut centre = offered(promise(3000));
    centre.classes[0].demand = Demand::At(vec![at(0), at(1), at(10), at(20)]);
    centre.groups = vec![Group { reserve: 1, ..Group::plain(&[0], 2) }];
    let mut run = until(centre.clone(), 150);
    assert_eq!(with(&run), [Some((0, 2)), None]);
    run.advance_to(at(210));
    assert_eq!(with(&run), [Some((0, 3)), None]);
    // With both in reserve it is never done.
    centre.groups[0].reserve = 2;
    let count = count(centre);
    assert_eq!((count.callbacks_promised, count.callbacks_kept, count.callbacks_broken), (1, 0, 1));
}

/// A's shift ends at 220, in the middle of the callback; B, free since 210, does it anew from 220 to 260.
#[test]
fn a_callback_may_be_cut_off() {
    let mut centre = offered(promise(3000));
    let person = |from: u64, to: u64| Person { on_duty: vec![(at(from), at(to))] };
    centre.groups[0].staff = Staff::People(vec![person(0, 220), person(210, CLOSE)]);
    centre.shift_end = ShiftEnd::Interrupt;
    let mut run = until(centre, 221);
    assert_eq!(with(&run), [None, Some((0, 2))]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.callbacks_kept, count.callback_ms), (1, 60_000));
}

/// From 150 on nothing is promised any more and nobody keeps what was: it is broken, and the day goes on.
#[test]
fn promises_may_end_in_mid_day() {
    let mut centre = offered(promise(3000));
    let mut without = centre.clone();
    without.classes[0].promise = None;
    centre.changes = vec![(at(150), Arc::new(without))];
    let count = count(centre);
    assert_eq!((count.answered, count.callbacks_promised, count.callbacks_broken), (2, 1, 1));
}

/// A call keeps the agent for `talk_s`; the caller at 10 gives up at 40 and leaves a message that takes 25 s.
fn voicemail(mode: VoicemailMode, talk_s: u64) -> (Count, u64) {
    let mut calls = class(&[0, 10], talk_s, &[0]);
    calls.patience.then = Some(always(30));
    let redial = Redial { first: 1.0, later: 1.0, busy_first: 1.0, busy_later: 1.0, delay: always(10), other: None };
    calls.redial = Some(redial);
    calls.voicemail = Some(Voicemail { share: 1.0, mode, due: s(600), handling: always(25) });
    let run = day(small(calls, 1));
    (run.tally().class(0), run.tally().group(0).busy_ms)
}

/// Whoever leaves a message does not redial; a message that is worked off costs time, any other the customer.
#[test]
fn messages_are_ignored_listed_or_made_tasks() {
    for (mode, busy_ms, lost) in [
        (VoicemailMode::Ignored, 100_000, 1),
        (VoicemailMode::List(1.0), 100_000, 1),
        (VoicemailMode::List(0.0), 125_000, 0),
        (VoicemailMode::Task, 125_000, 0),
    ] {
        let (count, busy) = voicemail(mode, 100);
        assert_eq!((count.attempted, count.abandoned, count.redials), (2, 1, 0), "{mode:?}");
        assert_eq!((busy, count.customers_lost), (busy_ms, lost), "{mode:?}");
    }
    // Nobody had time before closing.
    assert_eq!(voicemail(VoicemailMode::Task, 8000).0.customers_lost, 1);
}

/// A callback takes the whole agent: the one at 200 keeps a chat agent from taking the chat at 210 until 240.
#[test]
fn nobody_chats_while_calling_back() {
    let mut centre = offered(promise(3000));
    centre.classes.push(Class { channel: Channel::Chat, ..class(&[210], 60, &[0]) });
    centre.groups = vec![Group { parallel: 2, ..Group::plain(&[0, 1], 1) }];
    assert_eq!(day(centre).tally().class(1).wait_of_answered_ms, 30_000);
}
