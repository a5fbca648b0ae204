//! The figures of a report held against each other.

use super::moments::{self, Day};
use super::report::{Cell, Check, Queue};

/// By how much offered may miss the sum of the others: shares and means are rounded, contacts are not.
const ROUNDING: f64 = 0.5;

/// Days of the week whose contacts differ by more than this factor are no days of one kind.
const UNLIKE: f64 = 1.5;

/// Everything there is to say.
pub(super) fn of(queues: &[Queue], days: &[Day]) -> Vec<Check> {
    let cells = || queues.iter().flat_map(|queue| queue.cells.values());
    let mut found = Vec::new();
    let gaps: Vec<f64> = cells().filter_map(gap).collect();
    if !gaps.is_empty() {
        let off: Vec<f64> = gaps.iter().copied().filter(|gap| gap.abs() > ROUNDING).collect();
        let worst = off.iter().copied().fold(0.0_f64, |worst, gap| if gap.abs() > worst.abs() { gap } else { worst });
        let (intervals, missing) = (gaps.len() as u64, off.iter().sum());
        found.push(Check::Balance { intervals, off: off.len() as u64, missing, worst });
    }
    let above = |cell: &&Cell| cell.in_target.zip(cell.answered).is_some_and(|(some, all)| some > all + 1.0);
    let above = cells().filter(above).count() as u64;
    if above > 0 {
        found.push(Check::TargetAboveAnswered(above));
    }
    found.extend(unlike(queues, days));
    found
}

/// Offered without answered, abandoned and flowed out; `None` where not all is known.
fn gap(cell: &Cell) -> Option<f64> {
    Some(cell.offered? - cell.answered? - cell.abandoned? - cell.flow_out.unwrap_or(0.0))
}

/// How far days of the week are apart, when that is far.
fn unlike(queues: &[Queue], days: &[Day]) -> Option<Check> {
    let mut sums = [(0.0_f64, 0_u32); 7];
    for day in days {
        let cells = queues.iter().flat_map(|queue| queue.cells.range((*day, 0)..=(*day, u32::MAX)));
        let offered: f64 = cells.filter_map(|(_, cell)| cell.offered).sum();
        let sum = &mut sums[moments::weekday(*day)];
        *sum = (sum.0 + offered, sum.1 + 1);
    }
    let means: Vec<f64> = sums.iter().filter(|(_, days)| *days > 0).map(|(sum, days)| sum / f64::from(*days)).collect();
    let (least, most) =
        means.iter().fold((f64::INFINITY, 0.0_f64), |(least, most), mean| (least.min(*mean), most.max(*mean)));
    (means.len() > 1 && most > UNLIKE * least).then(|| Check::UnlikeDays(most / least.max(1.0)))
}
