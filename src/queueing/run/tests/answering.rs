use super::*;
use crate::queueing::{AgentChoice, Channel, Picks, Served};

/// 60 s each and one agent: waits of 0, 50 and 100 s.
#[test]
fn first_come_first_served() {
    let centre = small(class(&[0, 10, 20], 60, &[0]), 1);
    assert_eq!(with(&until(centre.clone(), 70)), [Some((0, 1))]);
    let count = count(centre);
    assert_eq!((count.answered, count.answered_in_target, count.wait_of_answered_ms), (3, 1, 150_000));
    assert_eq!(count.asa_s(), Some(50.0));
}

/// At 100 a plain call has waited 90 s, an important one 80: points decide, and waiting adds to them.
#[test]
fn waiting_makes_up_for_priority() {
    let mut plain = class(&[0, 10], 100, &[0]);
    let important = Class { priority: 1.0, ..class(&[20], 100, &[0]) };
    let group = || vec![Group::plain(&[0, 1], 1)];
    assert_eq!(with(&until(centre(vec![plain.clone(), important.clone()], group()), 101)), [Some((1, 0))]);
    // 1.5 points after 90 s.
    plain.ageing_per_min = 1.0;
    assert_eq!(with(&until(centre(vec![plain, important], group()), 101)), [Some((0, 1))]);
}

/// The group prefers the second class, whatever the others have waited.
#[test]
fn preference_in_order_beats_the_longer_wait() {
    let classes = vec![class(&[0, 10], 100, &[0]), class(&[50], 100, &[0])];
    let mut group = Group::plain(&[1, 0], 1);
    assert_eq!(with(&until(centre(classes.clone(), vec![group.clone()]), 101)), [Some((0, 1))]);
    group.picks = Picks::InOrder;
    assert_eq!(with(&until(centre(classes, vec![group]), 101)), [Some((1, 0))]);
}

/// The second group helps out after 30 s of waiting: from 10 to 40.
#[test]
fn the_line_overflows_after_a_threshold() {
    let mut calls = class(&[0, 10], 100, &[0, 1]);
    calls.routes[1].after = s(30);
    let centre = centre(vec![calls], vec![Group::plain(&[0], 1), Group::plain(&[0], 1)]);
    let mut run = until(centre, 39);
    assert_eq!((with(&run), run.in_line(0)), (vec![Some((0, 0)), None], 1));
    run.advance_to(at(40));
    assert_eq!(with(&run), [Some((0, 0)), Some((0, 1))]);
    to_the_end(&mut run);
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 30_000);
    assert_eq!((run.tally().group(0).answered, run.tally().group(1).answered), (1, 1));
}

/// Four calls far apart: two agents take turns.
#[test]
fn the_longest_idle_takes_the_next() {
    let mut run = until(small(class(&[0, 100, 200, 300], 10, &[0]), 2), 0);
    for (seconds, agent) in [(5, 0), (105, 1), (205, 0), (305, 1)] {
        run.advance_to(at(seconds));
        assert_eq!(with(&run).iter().position(Option::is_some), Some(agent), "at {seconds}");
    }
}

/// Of 300 calls far apart about half go to each, and often two in a row to the same agent.
#[test]
fn or_chance_decides() {
    let arrivals: Vec<u64> = (0..300).map(|call| call * 20).collect();
    let mut centre = small(class(&arrivals, 10, &[0]), 2);
    centre.choice = AgentChoice::Random;
    let mut run = until(centre, 0);
    let agents: Vec<usize> = arrivals
        .iter()
        .filter_map(|seconds| {
            run.advance_to(at(seconds + 5));
            with(&run).iter().position(Option::is_some)
        })
        .collect();
    assert_eq!(agents.len(), 300);
    let second: usize = agents.iter().sum();
    let in_a_row = agents.windows(2).filter(|pair| pair[0] == pair[1]).count();
    assert!((110..190).contains(&second) && (110..190).contains(&in_a_row), "{second} {in_a_row}");
}

/// A customer who calls again at 7110 and wants agent 0, who is busy from 7063 for `busy_s`; agent 1 is free.
fn same_agent(busy_s: u64) -> Centre {
    let mut calls = class(&[7000], 60, &[0]);
    (calls.repeat, calls.retelling, calls.same_agent) = (again(50), s(30), Some(s(60)));
    let others = vec![class(&[7062], 20, &[0]), class(&[7063], busy_s, &[0])];
    centre([vec![calls], others].concat(), vec![Group::plain(&[0, 1, 2], 2)])
}

/// Agent 0 is free again at 7133, and nothing has to be told again.
#[test]
fn the_same_agent_as_before_is_waited_for() {
    let mut run = until(same_agent(70), 7120);
    assert_eq!((with(&run), run.in_line(0)), (vec![Some((2, 0)), None], 1));
    assert_eq!(run.waiting().map(|waiting| waiting.since).collect::<Vec<_>>(), [at(7110)]);
    run.advance_to(at(7140));
    assert_eq!(with(&run), [Some((0, 0)), None]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (2, 23_000, 120_000));
}

/// Agent 0 is busy until 7263: after 60 s anybody will do, and everything is told again.
#[test]
fn but_not_for_ever() {
    let count = count(same_agent(200));
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (2, 60_000, 150_000));
}

/// The only agent is free at 7133: who waits in person, since 7110, goes before the line, where one waits since 7090.
#[test]
fn who_waits_in_person_goes_first() {
    let mut centre = same_agent(70);
    centre.groups = vec![Group::plain(&[0, 1, 2], 1)];
    let Demand::At(moments) = &mut centre.classes[1].demand else { panic!("a list") };
    *moments = vec![at(7090)];
    assert_eq!(with(&until(centre, 7134)), [Some((0, 0))]);
}

/// Chats of 100 s for an agent who holds two at a time.
fn chats(arrivals: &[u64]) -> Centre {
    let mut group = Group::plain(&[0], 1);
    (group.parallel, group.stretch) = (2, 0.3);
    centre(vec![Class { channel: Channel::Chat, ..class(arrivals, 100, &[0]) }], vec![group])
}

/// Alone to 50; together 1.3 times as slow, so that the first ends at 115; the second has 50 s left then, to 165.
#[test]
fn a_second_chat_slows_both() {
    let mut run = until(chats(&[0, 50, 300]), 60);
    assert!(matches!(states(&run)[..], [AgentState::Talking { contacts: 2, .. }]));
    for (seconds, open) in [(114, Some((0, 0))), (115, Some((0, 1))), (164, Some((0, 1))), (165, None)] {
        run.advance_to(at(seconds));
        assert_eq!(with(&run), [open], "at {seconds}");
    }
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (3, 0, 330_000));
    assert_eq!(run.tally().group(0).busy_ms, 265_000);
}

/// A third has to wait for the end of the first, at 115; then the second ends at 180 and the third at 230.
#[test]
fn a_third_chat_waits() {
    let run = day(chats(&[0, 50, 60]));
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (3, 55_000, 360_000));
    assert_eq!(run.tally().group(0).busy_ms, 230_000);
}

/// A call needs the whole agent: it waits from 10 to the end of the chat at 100, though there is room for a chat.
#[test]
fn a_call_waits_for_the_end_of_the_chats() {
    let mut centre = chats(&[0]);
    centre.classes.push(class(&[10], 60, &[0]));
    centre.groups[0].serves.push(Served { class: 1, factor: 1.0 });
    assert_eq!(day(centre).tally().class(1).wait_of_answered_ms, 90_000);
}

/// The second of two agents is a novice who takes twice as long.
#[test]
fn novices_take_longer() {
    let mut centre = small(class(&[0, 1], 60, &[0]), 2);
    (centre.groups[0].novices, centre.groups[0].novice_factor) = (0.5, 2.0);
    assert_eq!(count(centre).handle_ms, 180_000);
}

/// Talk 60 s and hold 10 s, three times as long, and 5 s of slow systems; then 20 s, three times, without the customer.
#[test]
fn handling_is_talk_hold_and_after_call_work() {
    let mut calls = class(&[0], 60, &[0]);
    (calls.handling.hold, calls.handling.after_call) = (always(10), always(20));
    (calls.handling.extra, calls.handling.factor) = (s(5), 2.0);
    let mut group = Group::plain(&[0], 1);
    group.serves[0].factor = 1.5;
    let mut run = until(centre(vec![calls], vec![group]), 216);
    assert!(matches!(states(&run)[..], [AgentState::AfterCall { since, .. }] if since == at(215)));
    to_the_end(&mut run);
    assert_eq!(run.tally().class(0).handle_ms, 275_000);
}

/// Two letters, two agents, one in reserve: the second letter waits for the first to be done, from 20 to 110.
#[test]
fn letters_are_answered_beyond_the_reserve() {
    let letters = Class { channel: Channel::EMail, deferred: Some(deferred()), ..class(&[10, 20], 100, &[0]) };
    let mut centre = small(letters, 2);
    centre.groups[0].reserve = 1;
    let mut run = until(centre, 50);
    assert_eq!((with(&run), run.in_line(0)), (vec![Some((0, 0)), None], 1));
    assert_eq!(run.waiting().count(), 0);
    run.advance_to(at(120));
    assert_eq!(with(&run), [Some((0, 1)), None]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.offered, count.answered, count.wait_of_answered_ms), (2, 2, 90_000));
}

/// Agent 0 takes the letter; agent 1 has been free since opening all the same and takes the call at 60.
#[test]
fn looking_for_letters_is_not_work() {
    let letters = Class { channel: Channel::EMail, deferred: Some(deferred()), ..class(&[10], 100, &[0]) };
    let mut run = until(centre(vec![letters, class(&[60], 30, &[0])], vec![Group::plain(&[0, 1], 3)]), 50);
    assert_eq!(states(&run)[1..], [AgentState::Idle { since: at(0) }, AgentState::Idle { since: at(0) }]);
    run.advance_to(at(61));
    assert_eq!(with(&run), [Some((0, 0)), Some((1, 0)), None]);
}

/// Calls at 0 and 10 keep the agent until 200; the letter of 5 waits, unless it is urgent and important.
#[test]
fn letters_wait_for_the_line_to_be_empty() {
    let mut letters = Class { channel: Channel::EMail, deferred: Some(deferred()), ..class(&[5], 50, &[0]) };
    let both =
        |letters: &Class| centre(vec![letters.clone(), class(&[0, 10], 100, &[0])], vec![Group::plain(&[0, 1], 1)]);
    assert_eq!(count(both(&letters)).wait_of_answered_ms, 195_000);
    (letters.deferred, letters.priority) = (Some(Deferred { urgent: Some(s(3600)), ..deferred() }), 5.0);
    assert_eq!(count(both(&letters)).wait_of_answered_ms, 95_000);
}

/// What nobody had time for before closing is tomorrow's work: it still waits.
#[test]
fn letters_are_not_answered_after_closing() {
    let letters = Class { channel: Channel::EMail, deferred: Some(deferred()), ..class(&[7100], 50, &[0]) };
    let run = day(centre(vec![letters, class(&[7050], 300, &[0])], vec![Group::plain(&[0, 1], 1)]));
    let count = run.tally().class(0);
    assert_eq!((count.offered, count.answered, count.abandoned, count.waiting()), (1, 0, 0, 1));
}

/// An outbound call that nobody picks up costs 30 s.
#[test]
fn an_outbound_call_may_be_in_vain() {
    let deferred = Deferred { reach: 0.0, failed_try: s(30), ..deferred() };
    let run = day(small(Class { channel: Channel::Outbound, deferred: Some(deferred), ..class(&[10], 50, &[0]) }, 1));
    let count = run.tally().class(0);
    assert_eq!((count.offered, count.answered, count.abandoned, count.customers_lost), (1, 0, 1, 1));
    assert_eq!((count.handle_ms, run.tally().group(0).busy_ms), (0, 30_000));
}
