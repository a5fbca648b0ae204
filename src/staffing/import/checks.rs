//! The figures of a report held against each other.

use super::moments::{self, Day};
use super::report::{Cell, Check, Queue};

/// By how much offered may miss the sum of the others: shares and means are rounded, contacts are not.
const ROUNDING: f64 = 0.5;

/// Days of the week whose contacts differ by more than this factor are no days of one kind.
const UNLIKE: f64 = 1.5;

/// Everything there is to say; every cell is looked at once.
pub(super) fn of(queues: &[Queue], days: &[Day]) -> Vec<Check> {
    let (mut intervals, mut off, mut missing, mut worst, mut above) = (0, 0, 0.0_f64, 0.0_f64, 0);
    let mut offered = vec![0.0_f64; days.len()];
    for queue in queues {
        let mut place = 0;
        for ((day, _), cell) in &queue.cells {
            // Cells come in the order of their days.
            while days.get(place).is_some_and(|known| known < day) {
                place += 1;
            }
            if let (Some(sum), Some(here)) = (offered.get_mut(place), cell.offered) {
                *sum += here;
            }
            if let Some(gap) = gap(cell) {
                intervals += 1;
                if gap.abs() > ROUNDING {
                    off += 1;
                    missing += gap;
                    worst = if gap.abs() > worst.abs() { gap } else { worst };
                }
            }
            above += u64::from(cell.in_target.zip(cell.answered).is_some_and(|(some, all)| some > all + 1.0));
        }
    }
    let mut found = Vec::new();
    if intervals > 0 {
        found.push(Check::Balance { intervals, off, missing, worst });
    }
    if above > 0 {
        found.push(Check::TargetAboveAnswered(above));
    }
    found.extend(unlike(days, &offered));
    found
}

/// Offered without answered, abandoned and flowed out; `None` where not all is known.
fn gap(cell: &Cell) -> Option<f64> {
    Some(cell.offered? - cell.answered? - cell.abandoned? - cell.flow_out.unwrap_or(0.0))
}

/// How far days of the week are apart, when that is far.
fn unlike(days: &[Day], offered: &[f64]) -> Option<Check> {
    let mut sums = [(0.0_f64, 0_u32); 7];
    for (day, offered) in days.iter().zip(offered) {
        let sum = &mut sums[moments::weekday(*day)];
        *sum = (sum.0 + offered, sum.1 + 1);
    }
    let means: Vec<f64> = sums.iter().filter(|(_, days)| *days > 0).map(|(sum, days)| sum / f64::from(*days)).collect();
    let (least, most) =
        means.iter().fold((f64::INFINITY, 0.0_f64), |(least, most), mean| (least.min(*mean), most.max(*mean)));
    (means.len() > 1 && most > UNLIKE * least).then(|| Check::UnlikeDays(most / least.max(1.0)))
}
