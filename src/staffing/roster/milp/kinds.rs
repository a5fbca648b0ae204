//! People who can do the same, and what each of them has left in the week.

use crate::staffing::roster::search::{Held, State};
use crate::staffing::roster::{Person, Week};

/// People who are alike but for their wishes.
pub(super) struct Kind {
    /// Positions of people, at least one.
    pub(super) people: Vec<usize>,
}

/// What a person has left.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Left {
    pub(super) days: usize,
    /// Paid grid steps.
    pub(super) steps: u32,
}

impl Kind {
    /// Everybody by what they can do.
    pub(super) fn all(week: &Week) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = Vec::new();
        for (place, person) in week.people.iter().enumerate() {
            match kinds.iter_mut().find(|kind| kind.person(week).is_some_and(|other| alike(other, person))) {
                Some(kind) => kind.people.push(place),
                None => kinds.push(Kind { people: vec![place] }),
            }
        }
        kinds
    }

    /// One of them.
    pub(super) fn person<'w>(&self, week: &'w Week) -> Option<&'w Person> {
        self.people.first().and_then(|person| week.people.get(*person))
    }

    /// The groups and shifts that each of them could work on a day.
    pub(super) fn can(&self, week: &Week, day: usize) -> Vec<(usize, usize)> {
        let Some(person) = self.person(week) else { return Vec::new() };
        let shifts = person.can.get(day).into_iter().flatten().map(|(shift, _)| *shift);
        let shifts = shifts.filter(|shift| week.shifts[*shift].paid <= person.contract);
        shifts.flat_map(|shift| person.skills.iter().map(move |group| (*group, shift))).collect()
    }
}

/// Whether two people can do the same, whatever they wish.
fn alike(one: &Person, other: &Person) -> bool {
    let shifts = |person: &Person| -> Vec<Vec<usize>> {
        person.can.iter().map(|day| day.iter().map(|(shift, _)| *shift).collect()).collect()
    };
    one.skills == other.skills
        && one.contract == other.contract
        && one.most_days == other.most_days
        && shifts(one) == shifts(other)
}

impl State {
    /// What a person has left.
    pub(super) fn left(&self, week: &Week, person: usize) -> Left {
        let (held, of) = (&self.held[person], &week.people[person]);
        let worked: u32 = held.iter().map(|held| week.shifts[held.shift].paid).sum();
        Left { days: of.most_days.saturating_sub(held.len()), steps: of.contract.saturating_sub(worked) }
    }

    /// Everybody gives up what they do on a day; says what that day counted.
    pub(super) fn give_up_day(&mut self, week: &Week, day: usize) -> f64 {
        let before = self.value(week);
        let all = week.row(day, 0)..week.row(day + 1, 0);
        let empty: u64 = week.need[all].iter().map(|need| u64::from(*need)).sum();
        for person in 0..self.held.len() {
            let all = self.held[person].clone();
            let (there, others): (Vec<Held>, Vec<Held>) = all.into_iter().partition(|held| held.day == day);
            if !there.is_empty() {
                self.give_up(week, person);
                self.take_up(week, person, others);
            }
        }
        // What is left counts without the day, so the day counted the difference.
        before - (self.value(week) - empty as f64 * week.uncovered_slot())
    }

    /// A person takes up a shift more.
    pub(super) fn take_up_too(&mut self, week: &Week, person: usize, held: Held) {
        let mut all = self.held[person].clone();
        all.push(held);
        all.sort_unstable();
        self.give_up(week, person);
        self.take_up(week, person, all);
    }
}
