//! The conversations of a lead robot: it plays them as somebody who knows what every situation of the scenario is worth.

use crate::conversation::{Offer, Program};
use crate::rehearsal::robots;
use crate::rehearsal::seat::{Bench, Hands};
use crate::scoring::{Budget, Stopped, Values};
use crate::shift::{Day, Held, Stage};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The robot as which every lead robot talks.
const TALKS_AS: &str = "expert";

/// Scenarios of which is kept what they are worth.
const KEPT: usize = 8;

/// What was worked out by anybody in this process, by the scenario's hash: it is the same for everybody.
static WORTH: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());

/// What a lead robot has in hand.
#[derive(Default)]
pub struct LeadHands(Hands);

impl LeadHands {
    /// What it decides in the conversation in front; nothing where there is none.
    pub(super) fn decides(&mut self, day: &Day) -> Option<Offer> {
        let offers = day.held()?.attempt.offers();
        let role = robots::find(TALKS_AS)?;
        // Whoever could not look far enough says the first thing that can be said.
        let wanted = self.0.wants(day, role, &mut Own(day.stage())).ok().flatten();
        wanted.filter(|offer| offers.contains(offer)).or(offers.first().copied())
    }
}

/// Knows what the scenarios are worth as they stand: on which minute of the day they are met changes nothing in that.
struct Own<'s>(&'s Stage);

impl Bench for Own<'_> {
    type Trouble = Stopped;

    fn values(&mut self, program: &Arc<Program>) -> Result<Values, Stopped> {
        worth(self.0.programs.get(program.scenario.id.as_str()).unwrap_or(program))
    }

    fn over(&mut self, _: usize, _: &Held, _: &mut Values) -> Result<(), Stopped> {
        Ok(())
    }

    fn stopped(&self, why: Stopped) -> Stopped {
        why
    }
}

/// What the situations of a scenario are worth: worked out once, however many days it is played on. What is only
/// estimated is not kept, because it would depend on who has asked before.
fn worth(program: &Program) -> Result<Values, Stopped> {
    let mut kept = WORTH.lock().unwrap_or_else(PoisonError::into_inner);
    let known = kept.get(&program.hash).and_then(|bytes| Values::from_bytes(program.rules.clone(), bytes));
    if let Some(values) = known {
        return Ok(values);
    }
    let values = Values::solve_or_estimate(program.rules.clone(), Budget::default())?;
    if values.is_exact() {
        if kept.len() >= KEPT {
            kept.clear();
        }
        let mut bytes = Vec::new();
        values.to_bytes(&mut bytes);
        kept.insert(program.hash.clone(), bytes);
    }
    Ok(values)
}
