//! A plan and what it becomes in the course of its day.

use crate::queueing::Centre;
use crate::staffing::Plan;
use crate::words::Moment;
use std::sync::Arc;

/// A plan as it is at the beginning of the day, and what it is from later moments on, in order of time.
#[derive(Clone, PartialEq, Debug)]
pub struct Course {
    /// At the beginning.
    pub plan: Plan,
    /// From these moments on, each whole.
    pub later: Vec<(Moment, Plan)>,
}

impl Course {
    /// The engine's numbers on a day of the week, with all changes in the course of it.
    pub fn on(&self, weekday: Option<usize>) -> Centre {
        let day = |plan: &Plan| Plan { weekday, ..plan.clone() }.centre();
        let changes = self.later.iter().map(|(from, plan)| (*from, Arc::new(day(plan))));
        Centre { changes: changes.collect(), ..day(&self.plan) }
    }
}

impl From<Plan> for Course {
    fn from(plan: Plan) -> Course {
        Course { plan, later: Vec::new() }
    }
}
