//! Whatever is planned comes out in its order.

use super::*;

fn drain(calendar: &mut Calendar) -> Vec<u64> {
    let mut order = Vec::new();
    while calendar.next() != Planned::NEVER {
        order.push(calendar.next().what());
        calendar.take();
        calendar.settle();
    }
    order
}

#[test]
fn ties_go_in_the_order_of_planning() {
    let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
    for (at, name) in [(5, 3), (3, 1), (5, 4), (3, 2), (5, 5)] {
        calendar.insert(order.plan(Moment(at), name));
    }
    assert_eq!(drain(&mut calendar), [1, 2, 3, 4, 5]);
}

#[test]
fn a_taken_event_makes_room_for_the_next() {
    let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
    for at in [40, 10, 30, 20] {
        calendar.insert(order.plan(Moment(at), at));
    }
    assert_eq!((calendar.next().at(), calendar.len()), (Moment(10), 4));
    calendar.take();
    assert_eq!(calendar.len(), 3);
    calendar.insert(order.plan(Moment(25), 25));
    calendar.insert(order.plan(Moment(5), 5));
    calendar.settle();
    assert_eq!(drain(&mut calendar), [5, 20, 25, 30, 40]);
}

/// Heaps of every size, so that the last four below a place are sometimes one, two or three.
#[test]
fn they_come_out_in_order_however_they_went_in() {
    for size in 1..80_u64 {
        let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
        for n in 0..size {
            let at = n * 7919 % 503;
            calendar.insert(order.plan(Moment(at), at));
        }
        // The first makes room for one that goes to the end.
        let first = calendar.next().what();
        calendar.take();
        calendar.insert(order.plan(Moment(600), 600));
        calendar.settle();
        let drained = drain(&mut calendar);
        assert!(drained.is_sorted() && drained.len() as u64 == size, "{drained:?}");
        assert!(drained[0] >= first && drained.last() == Some(&600));
    }
}

/// Near and far, many at once and long gaps: whatever is planned comes out in order, replaced in mid-event or not.
#[test]
fn the_first_is_the_least_wherever_events_lie() {
    let mut chance = crate::queueing::Chance::new(11);
    let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(28_800_000)));
    let (mut sorted, mut now) = (std::collections::BTreeSet::new(), 28_800_000_u64);
    for step in 0..40_000_u64 {
        let grows = if step / 1000 % 2 == 0 { 0.6 } else { 0.3 };
        let ahead = [3, 900, 5_000, 300_000, 1_500_000, 40_000_000][chance.below(6)];
        let planned = order.plan(Moment(now + chance.below(ahead) as u64), step);
        if chance.happens(grows) {
            calendar.insert(planned);
            sorted.insert(planned);
        } else if let Some(first) = sorted.pop_first() {
            assert_eq!(calendar.next(), first, "after {step}");
            calendar.take();
            now = first.at().0;
            if chance.happens(0.4) {
                let next = order.plan(Moment(now + chance.below(ahead) as u64), step);
                calendar.insert(next);
                sorted.insert(next);
            }
            calendar.settle();
        }
        if step % 5_000 == 0 {
            calendar.keep(|event| event.what() % 3 != 0);
            sorted.retain(|event| event.what() % 3 != 0);
        }
        assert_eq!(calendar.next(), sorted.first().copied().unwrap_or(Planned::NEVER), "after {step}");
        assert_eq!(calendar.len(), sorted.len());
    }
    let mut all: Vec<Planned> = calendar.iter().collect();
    all.sort_unstable();
    assert!(all.into_iter().eq(sorted.iter().copied()) && !sorted.is_empty());
}

#[test]
fn what_was_called_off_can_be_thrown_out() {
    let (mut order, mut calendar) = (Order::default(), Calendar::new(Moment(0)));
    for at in 0..100 {
        calendar.insert(order.plan(Moment(100 - at), at));
    }
    calendar.keep(|event| event.what() % 10 == 0);
    assert_eq!(drain(&mut calendar), [90, 80, 70, 60, 50, 40, 30, 20, 10, 0]);
    assert_eq!(calendar.next(), Planned::NEVER);
}
