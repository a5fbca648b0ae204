//! What one agent more is worth, half-hour by half-hour and group by group.

use super::jobs::Gauge;
use crate::queueing::{Centre, Difference, Person, Staff, Wanted, paired};
use crate::words::{Moment, Span};
use std::sync::Arc;

/// Half an hour.
const SLOT: Span = Span(1_800_000);

/// Contacts that are simulated for one price: enough to tell a good half-hour from a bad one.
const CONTACTS: f64 = 60_000.0;

/// The prices of one agent more.
#[derive(Clone, PartialEq, Debug)]
pub struct Heat {
    /// Every group and half-hour: the groups in their order, each with its half-hours.
    pub prices: Vec<Price>,
    /// Days that were simulated for each.
    pub days: u32,
    /// The seed of the first day.
    pub seed: u64,
}

/// What one agent more is worth in one group and half-hour.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Price {
    /// The group: a position among the plan's groups.
    pub group: usize,
    /// When the half-hour begins.
    pub from: Moment,
    /// When it ends.
    pub to: Moment,
    /// The change of the day's service level.
    pub service_level: Option<Difference>,
    /// The change of the contacts that are lost on the day.
    pub abandoned: Option<Difference>,
    /// The change of the day's cost.
    pub cost: Option<Difference>,
}

/// Works it out; nothing when it was given up.
pub(super) fn heat(baseline: &Centre, seed: u64, gauge: &Gauge) -> Option<Heat> {
    let days = ((CONTACTS / baseline.expected_contacts().max(1.0)) as u32).clamp(10, 200);
    let slots = (baseline.close - baseline.open).0.div_ceil(SLOT.0).clamp(1, 48);
    let all = baseline.groups.len() as u32 * slots as u32;
    let own = Arc::new(baseline.clone());
    let mut prices = Vec::new();
    for group in 0..baseline.groups.len() {
        for slot in 0..slots {
            if !gauge.at(prices.len() as u32, all) {
                return None;
            }
            let from = Moment(baseline.open.0 + slot * SLOT.0);
            let to = Moment((from + SLOT).0.min(baseline.close.0));
            let more = Arc::new(with_one_more(baseline, group, from, to));
            let found = paired(&own, &[more], seed, Wanted::Fixed(days), None, &|_, _| gauge.goes_on()).ok()?;
            let overall = found.variants.into_iter().next()?.overall;
            let difference = |key: &str| overall.iter().find(|known| known.metric.key == key).copied();
            prices.push(Price {
                group,
                from,
                to,
                service_level: difference("service_level"),
                abandoned: difference("abandoned"),
                cost: difference("cost"),
            });
        }
    }
    Some(Heat { prices, days, seed })
}

/// The centre with one agent more in one group from one moment to another.
fn with_one_more(centre: &Centre, group: usize, from: Moment, to: Moment) -> Centre {
    let mut centre = centre.clone();
    let is_last = to >= centre.close;
    if let Some(own) = centre.groups.get_mut(group) {
        match &mut own.staff {
            Staff::Count(steps) => {
                let later = steps.iter().rev().find(|(at, _)| *at <= to).map_or(0, |(_, agents)| *agents);
                let before = steps.iter().rev().find(|(at, _)| *at <= from).map_or(0, |(_, agents)| *agents);
                let mut changed: Vec<(Moment, u32)> = steps.iter().filter(|(at, _)| *at < from).copied().collect();
                changed.push((from, before.saturating_add(1)));
                let inside = steps.iter().filter(|(at, _)| from < *at && *at < to);
                changed.extend(inside.map(|(at, agents)| (*at, agents.saturating_add(1))));
                if !is_last {
                    changed.push((to, later));
                }
                changed.extend(steps.iter().filter(|(at, _)| *at > to));
                *steps = changed;
            }
            Staff::People(people) => people.push(Person { on_duty: vec![(from, to)] }),
        }
    }
    for (_, later) in &mut centre.changes {
        *later = Arc::new(with_one_more(later, group, from, to));
    }
    centre
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Group;

    #[test]
    fn one_more_is_there_for_half_an_hour_and_not_longer() {
        let at = |hour: u64, minute: u64| Moment((hour * 60 + minute) * 60_000);
        let mut centre = Centre::empty(at(8, 0), at(18, 0), Span(900_000));
        centre.groups.push(Group::plain(&[0], 5));
        centre.groups[0].staff = Staff::Count(vec![(Moment(0), 5), (at(10, 15), 7), (at(12, 0), 4)]);
        let more = with_one_more(&centre, 0, at(10, 0), at(10, 30));
        let agents = |centre: &Centre, moment: Moment| centre.groups[0].staff.planned_at(moment);
        for (moment, added) in
            [(at(9, 59), 0), (at(10, 0), 1), (at(10, 15), 1), (at(10, 29), 1), (at(10, 30), 0), (at(12, 0), 0)]
        {
            assert_eq!(agents(&more, moment), agents(&centre, moment) + added, "{moment:?}");
        }
        let people = vec![Person { on_duty: vec![(at(8, 0), at(16, 0))] }];
        centre.groups[0].staff = Staff::People(people);
        let more = with_one_more(&centre, 0, at(17, 30), at(18, 0));
        assert_eq!((agents(&more, at(17, 0)), agents(&more, at(17, 45))), (0, 1));
    }
}
