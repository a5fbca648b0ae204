//! The day around a contact: of the plan its scenario names, at the moment it names.

use super::Office;
use crate::conversation::Program;
use crate::library::Library;
use crate::queueing::{Centre, Run, Seat};
use crate::reading::Findings;
use crate::scenario::Backdrop;
use crate::staffing::Plan;
use crate::words::{FileId, Id, Moment, Span, TimeOfDay};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Plans that were read for the days of contacts, by id; nothing where one cannot be used.
pub(super) type Plans = BTreeMap<String, Option<House>>;

/// A plan, ready for a day with the trainee in it.
#[derive(Clone, Debug)]
pub(super) struct House {
    /// The centre, with a human seat.
    pub centre: Arc<Centre>,
    /// Its departments by name.
    pub departments: Vec<Id>,
}

/// A day, and when somebody sits down in it.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// Of whose plan it is.
    pub house: House,
    /// When the trainee has somebody on the line.
    pub at: Moment,
}

impl Office {
    /// The day around a contact. Whatever is wrong with the plan that the scenario names, there is the office's own.
    pub(super) fn around(&mut self, program: &Program) -> Around {
        let backdrop = program.scenario.backdrop.as_ref();
        let house = backdrop.and_then(|backdrop| self.house_of(backdrop)).unwrap_or_else(|| House::of(&self.plan));
        let at = backdrop.map_or(Backdrop::USUAL, |backdrop| backdrop.at);
        Around { house, at: moment(at) }
    }

    /// A plan of the library, which is read once.
    fn house_of(&mut self, backdrop: &Backdrop) -> Option<House> {
        let id = backdrop.plan.id.as_str();
        if !self.plans.contains_key(id) {
            let library = self.layered()?;
            self.plans.insert(id.to_owned(), House::read(&library, id));
        }
        self.plans.get(id)?.clone()
    }
}

impl House {
    /// With the trainee in the first seat of the plan's first group.
    pub(super) fn of(plan: &Plan) -> House {
        let centre = Arc::new(Centre { human_seat: Some(0), ..plan.centre() });
        House { centre, departments: plan.departments.iter().map(|(id, _)| id.clone()).collect() }
    }

    fn read(library: &Library, id: &str) -> Option<House> {
        let text = library.plan(id).ok()?;
        let mut findings = Findings::new();
        let plan = Plan::read(FileId(0), &text, &mut findings)?;
        (!findings.has_errors()).then(|| House::of(&plan))
    }
}

fn moment(time: TimeOfDay) -> Moment {
    Moment(u64::from(time.within_its_day().0) * 1000)
}

impl Around {
    /// The day of a seed at the moment of sitting down, kept within the opening hours.
    ///
    /// Until then an average agent works the seat. Whoever is on the line there at that moment, or was there last, is the
    /// trainee's. Where nobody has been yet the seat waits for the first one, and the moment comes later.
    pub fn day(&self, seed: u64) -> Run {
        let centre = &self.house.centre;
        let at = self.at.min(centre.close).max(centre.open);
        let mut day = Run::new(centre, seed);
        let mut last = None;
        while day.now() < at || last.is_none() {
            let Seat::Holding { since, class, .. } = day.seat() else {
                match day.next_event_at() {
                    Some(next) => day.advance_to(next),
                    None => break,
                }
                continue;
            };
            let handled = centre.classes.get(class).map_or(0.0, |class| class.handling.mean_ms());
            // Of two chats the one begun first may be the shorter one.
            let ends = (since + Span(handled as u64)).max(day.now());
            last = Some(day.clone());
            if ends >= at || day.release_seat(ends).is_err() {
                break;
            }
        }
        let mut day = last.unwrap_or(day);
        day.advance_to(at);
        day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(plan: &str, at: &str) -> Around {
        let house = House::read(&Library::new(None), plan).expect("it ships");
        Around { house, at: moment(TimeOfDay::parse(at).expect("a time")) }
    }

    #[test]
    fn somebody_is_on_the_line_at_that_moment() {
        for (plan, at) in [("billing-error-day", "11:52"), ("plain-day", "10:20"), ("chat-team", "15:54")] {
            for seed in 0..8 {
                let around = around(plan, at);
                let day = around.day(seed);
                assert_eq!(day.now(), around.at, "{plan} {seed}");
                assert!(matches!(day.seat(), Seat::Holding { .. }), "{plan} {seed}: {:?}", day.seat());
                assert!(day.balances(), "{plan} {seed}");
            }
        }
    }

    #[test]
    fn the_noon_of_the_wrong_bills_is_another_one_than_its_morning() {
        let waiting = |at: &str| {
            let around = around("billing-error-day", at);
            (0..8).map(|seed| around.day(seed).waiting().count()).sum::<usize>()
        };
        let (morning, noon) = (waiting("10:00"), waiting("11:52"));
        assert!(noon > morning + 8 * 3, "{morning} {noon}");
    }

    #[test]
    fn outside_the_opening_hours_the_day_stands_at_their_edge() {
        let early = around("chat-team", "06:00");
        let day = early.day(1);
        assert!(
            day.now() >= early.house.centre.open && matches!(day.seat(), Seat::Holding { .. }),
            "the first one of the day"
        );
        let late = around("chat-team", "23:00");
        assert_eq!(late.day(1).now(), late.house.centre.close);
    }

    #[test]
    fn a_plan_that_is_not_there_is_none() {
        assert!(House::read(&Library::new(None), "no-such-plan").is_none());
        assert!(House::read(&Library::new(None), "../plans/plain-day").is_none());
    }
}
