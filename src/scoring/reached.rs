//! What was reached in each dimension.

use super::regret::NOISE;
use crate::scenario::Points;

/// Points reached by dimension: what could be reached in each minus what was lost in it.
///
/// A decision can gain in one dimension what it loses in another: who looks nothing up saves effort and loses
/// resolution. Such a gain is no more than what could be reached; it is set against the losses that paid for it, so
/// that no dimension stands above its most or below nothing, and all of them still add up.
pub(super) fn reached(most: Points, lost: Points) -> Points {
    let losses = lost.0.map(|lost| lost.max(0.0));
    let (sum, wanted) = (Points(losses).total(), lost.total().clamp(0.0, most.total().max(0.0)));
    let share = if sum > NOISE { wanted / sum } else { 0.0 };
    let mut charged = Points(losses) * share;
    // More than everything cannot be lost in a dimension: the rest is charged to the others, by the room they have.
    let mut over = 0.0;
    for (charged, most) in charged.0.iter_mut().zip(most.0) {
        over += (*charged - most).max(0.0);
        *charged = charged.min(most);
    }
    let room = (most - charged).total();
    if over > 0.0 && room > NOISE {
        charged += (most - charged) * (over / room);
    }
    most - charged
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Points = Points([30.0, 20.0, 15.0, 15.0, 10.0, 10.0]);

    fn check(lost: Points) -> Points {
        let points = reached(MOST, lost);
        assert!((points.total() - (100.0 - lost.total())).abs() < 1e-9, "{lost:?} {points:?}");
        for (points, most) in points.0.iter().zip(MOST.0) {
            assert!(*points >= -1e-9 && *points <= most + 1e-9, "{lost:?} {points:?} of {most}");
        }
        points
    }

    #[test]
    fn saved_effort_is_set_against_what_it_cost() {
        let points = check(Points([12.0, 4.0, 0.0, 0.0, 0.0, -0.4]));
        assert!((points.0[5] - 10.0).abs() < 1e-9, "effort is all there, and no more: {points:?}");
        assert!(points.0[0] > 18.0 && points.0[1] > 16.0, "{points:?}");
    }

    #[test]
    fn more_than_everything_is_charged_to_the_others() {
        let points = check(Points([0.0, 0.0, 40.0, 0.0, 5.0, 0.0]));
        assert!(points.0[2].abs() < 1e-9, "{points:?}");
        assert!(points.0[0] < 30.0, "{points:?}");
    }

    #[test]
    fn nothing_and_everything_lost() {
        assert_eq!(check(Points::default()), MOST);
        assert!(check(MOST).total().abs() < 1e-9);
        check(Points([150.0, -50.0, 0.0, 0.0, 0.0, 0.0]));
    }
}
