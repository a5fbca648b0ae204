//! Days as text, to be held against each other.

use super::{Day, Held};
use std::fmt;

/// Without the words of the scenarios: all that can differ between two days on the same stage.
impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held")
            .field("number", &self.number)
            .field("origin", &self.origin)
            .field("since", &self.since)
            .field("waited", &self.waited)
            .field("arrival", &self.arrival)
            .field("state", self.attempt.state())
            .field("events", &self.attempt.events())
            .field("outcome", &self.outcome)
            .field("handled", &self.handled)
            .field("due", &self.due)
            .field("late", &self.late)
            .finish_non_exhaustive()
    }
}

/// The same of the whole day.
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Day")
            .field("setting", &self.setting())
            .field("seed", &self.seed())
            .field("now", &self.now())
            .field("run", &self.run)
            .field("effects", &self.effects())
            .field("coming", &self.coming)
            .field("acts", &self.acts)
            .field("doing", &self.doing)
            .field("heard", &self.heard)
            .field("milestones", &self.milestones())
            .field("announced", &self.announced)
            .field("compensation", &self.compensation)
            .field("held", &self.held())
            .field("others", &self.others())
            .field("routines", &self.routines)
            .field("passed", &self.passed)
            .field("aside", &(self.aside, self.wants_aside, self.asked_aside))
            .field("parked", &self.parked())
            .field("done", &self.done())
            .field("away", &self.away)
            .field("noted", &self.noted)
            .finish_non_exhaustive()
    }
}
