//! The best week of one person, when it is known what each step of each shift is worth.

use super::{Person, Week};

/// A shift that is worth its price on a day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Choice {
    pub(super) day: usize,
    pub(super) group: usize,
    pub(super) shift: usize,
    pub(super) wishes: u32,
    /// Its price less what it is worth: below nothing.
    cost: f64,
    paid: u32,
}

/// The cheapest week of a person within contract hours and days, and what it costs; `worth` says what a shift is worth
/// on a day in a group.
///
/// Exact: for each day only the cheapest shift of each paid length can be part of it, and over days it is a knapsack.
pub(super) fn best_week(
    week: &Week,
    person: &Person,
    worth: &dyn Fn(usize, usize, usize) -> f64,
) -> (f64, Vec<Choice>) {
    let days: Vec<Vec<Choice>> = (0..week.days.len()).map(|day| choices(week, person, day, worth)).collect();
    let unit = days.iter().flatten().fold(0, |unit, choice| gcd(unit, choice.paid)).max(1);
    let longest: u32 = days.iter().map(|day| day.iter().map(|choice| choice.paid).max().unwrap_or(0)).sum();
    let hours = (person.contract.min(longest) / unit) as usize;
    let most = person.most_days.min(days.len());
    let width = hours + 1;
    // The cheapest way to have worked so many days and hours, and what was chosen on the last day for it.
    let mut cheapest = vec![f64::INFINITY; (most + 1) * width];
    cheapest[0] = 0.0;
    let mut chosen: Vec<Vec<Option<usize>>> = Vec::with_capacity(days.len());
    for day in &days {
        let mut next = cheapest.clone();
        let mut by = vec![None; next.len()];
        for (place, choice) in day.iter().enumerate() {
            let takes = (choice.paid / unit) as usize;
            for worked in 0..most {
                for used in 0..width.saturating_sub(takes) {
                    let before = cheapest[worked * width + used];
                    let after = (worked + 1) * width + used + takes;
                    if before + choice.cost < next[after] {
                        next[after] = before + choice.cost;
                        by[after] = Some(place);
                    }
                }
            }
        }
        cheapest = next;
        chosen.push(by);
    }
    let (mut at, mut cost) = (0, 0.0);
    for (place, value) in cheapest.iter().enumerate() {
        if *value < cost {
            (at, cost) = (place, *value);
        }
    }
    let mut taken = Vec::new();
    for (day, by) in days.iter().zip(&chosen).rev() {
        if let Some(choice) = by[at].and_then(|place| day.get(place)) {
            taken.push(*choice);
            at -= width + (choice.paid / unit) as usize;
        }
    }
    taken.reverse();
    (cost, taken)
}

/// The cheapest shift of each paid length that is worth its price.
fn choices(week: &Week, person: &Person, day: usize, worth: &dyn Fn(usize, usize, usize) -> f64) -> Vec<Choice> {
    let mut best: Vec<Choice> = Vec::new();
    for &(shift, wishes) in person.can.get(day).into_iter().flatten() {
        let (price, paid) = (week.price(shift, wishes), week.shifts[shift].paid);
        for &group in &person.skills {
            let cost = price - worth(day, group, shift);
            if cost >= -1e-9 {
                continue;
            }
            let choice = Choice { day, group, shift, wishes, cost, paid };
            match best.iter_mut().find(|known| known.paid == paid) {
                Some(known) if cost < known.cost => *known = choice,
                Some(_) => {}
                None => best.push(choice),
            }
        }
    }
    best
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
