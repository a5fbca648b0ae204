//! The roster goes back to the floor: the people who are on duty when.

use super::{Duty, GRID, SLOTS, Solved};
use crate::queueing::{Centre, Person, Staff};
use crate::staffing::needed::throughout;
use crate::words::Moment;

impl Solved {
    /// A centre staffed by one day of the roster, also after its changes in mid-day: named people, their breaks taken out.
    pub fn staffed(&self, centre: &Centre, day: usize) -> Centre {
        let mut centre = centre.clone();
        throughout(&mut centre, &|centre| {
            for (place, group) in centre.groups.iter_mut().enumerate() {
                let duties = self.duties.iter().filter(|duty| duty.day == day && duty.group == place);
                group.staff = Staff::People(duties.map(on_duty).collect());
            }
        });
        centre
    }

    /// How many of a group are there between two moments of a day, on average over the grid.
    pub fn rostered(&self, day: usize, group: usize, from: Moment, to: Moment) -> f64 {
        let row = (day * self.groups + group) * SLOTS;
        let (first, end) = ((from.0 / GRID.0) as usize, (to.0.div_ceil(GRID.0) as usize).min(SLOTS));
        let there = self.cover.get(row + first.min(end)..row + end).unwrap_or_default();
        if there.is_empty() {
            0.0
        } else {
            there.iter().map(|there| f64::from(*there)).sum::<f64>() / there.len() as f64
        }
    }
}

/// A duty without its breaks.
fn on_duty(duty: &Duty) -> Person {
    let (mut at, mut on_duty) = (duty.from, Vec::new());
    for (from, to, _) in &duty.breaks {
        if at < *from {
            on_duty.push((at, *from));
        }
        at = at.max(*to);
    }
    if at < duty.to {
        on_duty.push((at, duty.to));
    }
    Person { on_duty }
}
