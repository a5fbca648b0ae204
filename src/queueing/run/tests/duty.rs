use super::*;
use crate::queueing::{Channel, Freezes, Person, ShiftEnd, Staff};

/// People with the stretches they are on duty for.
fn people(shifts: &[&[(u64, u64)]]) -> Staff {
    let person =
        |shift: &&[(u64, u64)]| Person { on_duty: shift.iter().map(|&(from, to)| (at(from), at(to))).collect() };
    Staff::People(shifts.iter().map(person).collect())
}

/// So many from each moment on.
fn numbers(steps: &[(u64, u32)]) -> Staff {
    Staff::Count(steps.iter().map(|&(from, agents)| (at(from), agents)).collect())
}

/// Calls of 60 s for this staff, under this rule.
fn staffed(arrivals: &[u64], staff: Staff, rule: ShiftEnd) -> Centre {
    let mut group = Group::plain(&[0], 0);
    group.staff = staff;
    Centre { shift_end: rule, ..centre(vec![class(arrivals, 60, &[0])], vec![group]) }
}

/// The break is from 600 to 900: the caller at 650 waits 250 s.
#[test]
fn on_a_break_nobody_answers() {
    let centre = staffed(&[650], people(&[&[(0, 600), (900, CLOSE)]]), ShiftEnd::FinishAndLeave);
    let mut run = until(centre, 700);
    assert_eq!(states(&run), [AgentState::Away { since: at(600) }]);
    to_the_end(&mut run);
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 250_000);
    let work = run.tally().group(0);
    assert_eq!((work.on_duty_ms, work.busy_ms, work.overtime_ms), (6_900_000, 60_000, 0));
}

/// The break begins at 100, in the middle of a call that ends at 130, and ends at 110: the agent simply stays.
#[test]
fn a_break_shorter_than_the_call_is_no_break() {
    let centre = staffed(&[70, 120], people(&[&[(0, 100), (110, CLOSE)]]), ShiftEnd::FinishAndLeave);
    let run = day(centre);
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 10_000);
    let work = run.tally().group(0);
    assert_eq!((work.overtime_ms, work.busy_ms, work.on_duty_ms), (10_000, 110_000, 7_190_000));
}

/// A's shift ends at 100, in the middle of a call that ends at 130; B begins at 100 and takes the second caller.
#[test]
fn people_finish_their_call_in_overtime() {
    let run = day(staffed(&[70, 80], people(&[&[(0, 100)], &[(100, CLOSE)]]), ShiftEnd::FinishAndLeave));
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (2, 20_000, 120_000));
    assert_eq!(run.tally().group(0).overtime_ms, 30_000);
}

/// Two are busy, from 70 and from 80, when the number falls to one: the first to finish, at 130, leaves.
#[test]
fn finish_and_leave() {
    let run = day(staffed(&[70, 80], numbers(&[(0, 2), (100, 1)]), ShiftEnd::FinishAndLeave));
    let count = run.tally().class(0);
    assert_eq!((count.attempted, count.answered, count.handle_ms), (2, 2, 120_000));
    let work = run.tally().group(0);
    assert_eq!((work.busy_ms, work.overtime_ms, work.on_duty_ms), (90_000, 30_000, 7_300_000));
}

/// Both are relieved at 100 and finish in overtime, until 130 and 140; the fresh one takes whoever comes at 105.
#[test]
fn relieved() {
    let steps = [(0, 2), (100, 1)];
    let run = day(staffed(&[70, 80, 105], numbers(&steps), ShiftEnd::Relieved));
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 0);
    assert_eq!(run.tally().group(0).overtime_ms, 70_000);
    // Without relief the first to finish, at 130, is one too many; the third caller is for the second, at 140.
    let run = day(staffed(&[70, 80, 105], numbers(&steps), ShiftEnd::FinishAndLeave));
    assert_eq!(run.tally().class(0).wait_of_answered_ms, 35_000);
}

/// The second agent leaves at 100, 20 s into a call, which begins anew at 130 with the first agent.
#[test]
fn interrupted() {
    let run = day(staffed(&[70, 80], numbers(&[(0, 2), (100, 1)]), ShiftEnd::Interrupt));
    let count = run.tally().class(0);
    assert_eq!((count.attempted, count.offered, count.answered, count.failure_demand), (3, 3, 3, 1));
    assert_eq!((count.wait_of_answered_ms, count.handle_ms), (30_000, 140_000));
    assert_eq!(run.tally().group(0).overtime_ms, 0);
}

/// Whoever is cut off goes before those who have waited longer.
#[test]
fn the_interrupted_are_first_in_line() {
    let centre = staffed(&[70, 80, 90], numbers(&[(0, 2), (100, 1)]), ShiftEnd::Interrupt);
    assert_eq!(with(&until(centre, 131))[0], Some((0, 1)));
}

/// A leaves at 100, 30 s into a call; B has been free since 90 and takes the caller at once.
#[test]
fn the_interrupted_find_whoever_is_free() {
    let run = day(staffed(&[70], people(&[&[(0, 100)], &[(90, CLOSE)]]), ShiftEnd::Interrupt));
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.wait_of_answered_ms, count.handle_ms), (2, 0, 90_000));
}

/// Two chats in one pair of hands, at 60 and 70, are both cut off at 100; B takes both. Then B is free again.
#[test]
fn chats_are_interrupted_together() {
    let mut centre = staffed(&[60, 70], people(&[&[(0, 100)], &[(100, CLOSE)]]), ShiftEnd::Interrupt);
    centre.classes[0].channel = Channel::Chat;
    centre.groups[0].parallel = 3;
    let mut run = until(centre, 101);
    assert!(matches!(states(&run)[1], AgentState::Talking { contacts: 2, .. }));
    run.advance_to(at(161));
    assert_eq!(states(&run), [AgentState::Away { since: at(100) }, AgentState::Idle { since: at(160) }]);
    to_the_end(&mut run);
    let count = run.tally().class(0);
    assert_eq!((count.answered, count.handle_ms), (4, 40_000 + 30_000 + 120_000));
}

/// One of two is free when the number falls to one: the free one goes, and nobody works overtime.
#[test]
fn the_free_leave_first() {
    let mut run = until(staffed(&[70], numbers(&[(0, 2), (100, 1)]), ShiftEnd::FinishAndLeave), 110);
    assert_eq!(with(&run), [Some((0, 0)), None]);
    assert_eq!(states(&run)[1], AgentState::Away { since: at(100) });
    to_the_end(&mut run);
    assert_eq!(run.tally().group(0).overtime_ms, 0);
}

/// A call from 7190 to 7250: 10 s of the day, and 50 s of overtime.
#[test]
fn after_closing_is_overtime() {
    let run = day(staffed(&[7190], numbers(&[(0, 1)]), ShiftEnd::FinishAndLeave));
    let work = run.tally().group(0);
    assert_eq!((work.on_duty_ms, work.busy_ms, work.overtime_ms), (7_200_000, 10_000, 50_000));
    assert_eq!(work.occupancy(), Some(10.0 / 7200.0));
}

/// A call that lasts all day stands still as long as the system does, however often that is.
#[test]
fn a_freeze_makes_a_contact_longer() {
    let mut centre = small(class(&[0], CLOSE, &[0]), 1);
    centre.groups[0].freezes = Some(Freezes { per_day: 20.0, length: s(60) });
    let mut run = until(centre, 0);
    let mut seen = 0;
    while let Some(next) = run.next_event_at() {
        run.advance_to(next);
        assert!(run.balances());
        seen += u64::from(matches!(states(&run)[..], [AgentState::Frozen { until }] if until == next + s(60)));
    }
    let work = run.tally().group(0);
    assert!(seen > 0);
    assert_eq!(work.frozen_ms, seen * 60_000);
    assert_eq!(run.tally().class(0).handle_ms, CLOSE * 1000 + work.frozen_ms);
}

/// Whoever stands before a frozen system does not answer, and the books know no work.
#[test]
fn the_frozen_do_not_answer() {
    let arrivals: Vec<u64> = (0..700).map(|call| 10 * call + 5).collect();
    let mut centre = small(class(&arrivals, 1, &[0]), 1);
    centre.groups[0].freezes = Some(Freezes { per_day: 10.0, length: s(100) });
    let run = day(centre);
    let (count, work) = (run.tally().class(0), run.tally().group(0));
    assert_eq!(count.answered, 700);
    assert!(work.frozen_ms >= 100_000 && count.wait_of_answered_ms > 0, "{work:?}");
    // Only a contact in hand makes standing still count as busy.
    assert!(work.busy_ms < 700_000 + work.frozen_ms);
}

/// Ten planned, a quarter away at any time: seven or eight are there, and over many days seven and a half.
#[test]
fn shrinkage_takes_its_share() {
    for staff in [numbers(&[(0, 10)]), people(&[&[(0, CLOSE)][..]; 10])] {
        let mut group = Group::plain(&[], 0);
        (group.shrinkage, group.staff) = (0.25, staff);
        let counted = matches!(group.staff, Staff::Count(_));
        let centre = Arc::new(centre(Vec::new(), vec![group]));
        let mut sum = 0;
        for seed in 0..200 {
            let mut run = Run::new(&centre, seed);
            let tally = run.finish();
            for work in &tally.groups[0] {
                assert!(!counted || [7 * 1_800_000, 8 * 1_800_000].contains(&work.on_duty_ms), "{work:?}");
            }
            sum += tally.group(0).on_duty_ms;
        }
        let mean = sum as f64 / (200.0 * CLOSE as f64 * 1000.0);
        assert!((mean - 7.5).abs() < 0.25, "{mean}");
    }
}

/// Ten planned, each absent one day in five, all day long.
#[test]
fn the_absent_are_absent_all_day() {
    for staff in [numbers(&[(0, 10)]), people(&[&[(0, CLOSE)][..]; 10])] {
        let mut group = Group::plain(&[], 0);
        (group.absence, group.staff) = (0.2, staff);
        let centre = Arc::new(centre(Vec::new(), vec![group]));
        let mut sum = 0;
        for seed in 0..400 {
            let mut run = Run::new(&centre, seed);
            let there = run.finish().group(0).on_duty_ms;
            assert_eq!(there % (CLOSE * 1000), 0);
            sum += there / (CLOSE * 1000);
        }
        let mean = sum as f64 / 400.0;
        assert!((mean - 8.0).abs() < 0.25, "{mean}");
    }
}
