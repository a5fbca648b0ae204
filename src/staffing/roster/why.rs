//! What a roster leaves uncovered, and why.

use super::{Duty, Person, SLOTS, Week, begins};
use crate::words::Moment;

/// A stretch of a day in which agents of a group are missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Uncovered {
    /// The day: a position among the roster's days.
    pub day: usize,
    /// The group.
    pub group: usize,
    /// Where it begins.
    pub from: Moment,
    /// Where it ends.
    pub to: Moment,
    /// How many are missing.
    pub missing: u32,
    /// Why.
    pub why: Why,
}

/// Why agents are missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Nobody has the skill.
    NobodyHasTheSkill,
    /// No shift that has room for its breaks covers the time.
    NoShiftCovers,
    /// Fewer people with the skill can come then than are needed, whatever else they do.
    TooFewCanCome,
    /// Somebody is there and has a break, which no window allows to be at a better time.
    OnBreak,
    /// Whoever could come works at another time or place that day, or has no hours or days left.
    UsedUp,
    /// Somebody could come, but the search found no roster in which that is better.
    NotFound,
}

impl Why {
    /// Every one with its name in texts.
    pub const ALL: &'static [(&'static str, Why)] = &[
        ("nobody-has-the-skill", Why::NobodyHasTheSkill),
        ("no-shift-covers", Why::NoShiftCovers),
        ("too-few-can-come", Why::TooFewCanCome),
        ("on-break", Why::OnBreak),
        ("used-up", Why::UsedUp),
        ("not-found", Why::NotFound),
    ];

    /// Its name in texts.
    pub fn name(self) -> &'static str {
        Why::ALL.iter().find(|(_, why)| *why == self).map_or("", |(name, _)| *name)
    }
}

/// Everything that is not covered, in the order of days, groups and time; neighbouring steps with the same number and
/// reason together.
pub(super) fn uncovered(week: &Week, duties: &[Duty], cover: &[u32]) -> Vec<Uncovered> {
    let mut found: Vec<Uncovered> = Vec::new();
    for day in 0..week.days.len() {
        for group in 0..week.groups {
            let row = week.row(day, group);
            for slot in 0..SLOTS {
                let missing = week.need[row + slot].saturating_sub(cover[row + slot]);
                if missing == 0 {
                    continue;
                }
                let why = why(week, duties, day, group, slot);
                let here = Uncovered { day, group, from: begins(slot), to: begins(slot + 1), missing, why };
                let goes_on = |last: &Uncovered| {
                    last.to == here.from && *last == Uncovered { from: last.from, to: last.to, ..here }
                };
                match found.last_mut() {
                    Some(last) if goes_on(last) => last.to = here.to,
                    _ => found.push(here),
                }
            }
        }
    }
    found
}

fn why(week: &Week, duties: &[Duty], day: usize, group: usize, slot: usize) -> Why {
    let covers = |shift: usize| week.shifts[shift].from <= slot && slot < week.shifts[shift].to;
    let people = week.people.iter().enumerate().filter(|(_, person)| person.skills.contains(&group));
    let people: Vec<(usize, &Person)> = people.collect();
    if people.is_empty() {
        return Why::NobodyHasTheSkill;
    }
    if !(0..week.shifts.len()).any(covers) {
        return Why::NoShiftCovers;
    }
    // The shortest shift with which somebody could come then.
    let shortest = |person: &Person| {
        let can = person.can.get(day).into_iter().flatten().filter(|(shift, _)| covers(*shift));
        can.map(|(shift, _)| week.shifts[*shift].paid).min()
    };
    let can_come = people.iter().filter(|(_, person)| shortest(person).is_some()).count();
    if can_come < week.need[week.row(day, group) + slot] as usize {
        return Why::TooFewCanCome;
    }
    let at = begins(slot);
    let away = |duty: &Duty| duty.breaks.iter().any(|(from, to, _)| *from <= at && at < *to);
    if duties.iter().any(|duty| duty.day == day && duty.group == group && away(duty)) {
        return Why::OnBreak;
    }
    let has_left = |number: usize, person: &Person| {
        let own = || duties.iter().filter(move |duty| duty.person == number);
        let worked: u32 = own().map(|duty| week.shifts[duty.shift].paid).sum();
        let free = own().all(|duty| duty.day != day) && own().count() < person.most_days;
        free && shortest(person).is_some_and(|takes| worked + takes <= person.contract)
    };
    if people.iter().any(|(number, person)| has_left(*number, person)) { Why::NotFound } else { Why::UsedUp }
}
