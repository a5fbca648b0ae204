//! Who meets the seat: a caller of the day becomes a customer of a scenario, who brings along what the day has done.

use crate::conversation::{Program, Unready};
use crate::queueing::Centre;
use crate::reading::{Reader, Value};
use crate::scenario::{Ref, Scenario, Timing};
use crate::staffing::Plan;
use crate::words::{CompensationState, Id, Percent, Reach, TimeOfDay, Timetable};
use sha2::{Digest, Sha256};

/// Which scenarios the contacts of a class become.
#[derive(Clone, PartialEq, Debug)]
pub struct Cast {
    /// The class of the plan.
    pub class: Ref,
    /// The scenarios they become, by turns that chance decides.
    pub scenarios: Vec<Ref>,
    /// Whether these contacts are about the shift's cause.
    pub topic: bool,
    /// The facts that whoever was briefed knows from the start.
    pub informed: Vec<Ref>,
    /// The facts that are the cause itself: whoever has learned one of them can tell it.
    pub cause: Vec<Ref>,
    /// The reasons that show the lead the pattern.
    pub reasons: Vec<Ref>,
    /// The promises that are callbacks: somebody has to call.
    pub callbacks: Vec<Ref>,
    /// Departments of the scenario that are those of the plan: they are reached when the plan says so.
    pub departments: Vec<Ref>,
    /// Whether the hours of the story move along with the moment of pick-up, instead of being those of the clock: later
    /// contacts, what is due, and what happens at an hour.
    pub moving: bool,
}

/// What a caller of the day brings along.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arrival {
    /// When somebody picks up.
    pub at: TimeOfDay,
    /// How long the caller has waited, in whole seconds.
    pub waited_s: u32,
    /// Whether they were told how long it would take.
    pub told: bool,
    /// Whether the seat was briefed about the cause.
    pub informed: bool,
    /// How far the firm has come with compensation.
    pub compensation: CompensationState,
}

impl Cast {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Option<Cast> {
        let mut fields = r.fields(value, "a cast");
        let class = fields.need(r, "class").and_then(|value| Ref::read(r, value));
        let scenarios = fields.need(r, "scenarios");
        let scenarios = Ref::read_list(r, scenarios, "a list of scenarios");
        let topic = fields.take("topic").and_then(|value| r.truth(value)).unwrap_or(false);
        let mut list = |name, what| {
            let value = fields.take(name);
            Ref::read_list(r, value, what)
        };
        let informed = list("informed", "a list of facts");
        let cause = list("cause", "a list of facts");
        let reasons = list("reasons", "a list of reasons");
        let callbacks = list("callbacks", "a list of promises");
        let departments = list("departments", "a list of departments");
        const HOURS: &[(&str, bool)] = &[("fixed", false), ("moving", true)];
        let moving = fields.take("hours").and_then(|value| r.one_of(value, "fixed or moving", HOURS));
        fields.done(r);
        let moving = moving.unwrap_or(false);
        Some(Cast { class: class?, scenarios, topic, informed, cause, reasons, callbacks, departments, moving })
    }
}

/// The scenario as this caller plays it: the clock of the day, the wait behind them, what the floor knows, and when the
/// plan's departments can be reached as things stand in the `centre`. It has a hash of its own, because it is solved on its
/// own.
pub(super) fn program(
    program: &Program,
    cast: &Cast,
    plan: &Plan,
    centre: &Centre,
    arrival: &Arrival,
) -> Result<Program, Unready> {
    let mut scenario = program.scenario.clone();
    if cast.moving {
        move_hours(&mut scenario, arrival.at);
    }
    let clock = &mut scenario.clock;
    (clock.starts, clock.waited_s, clock.told) = (arrival.at, arrival.waited_s, arrival.told);
    for shared in &cast.departments {
        let theirs = plan.departments.iter().position(|(id, _)| *id == shared.id);
        let theirs = theirs.and_then(|place| centre.departments.get(place));
        if let (Some(theirs), Some(own)) = (theirs, scenario.departments.position(&shared.id)) {
            let own = &mut scenario.departments.0[own].value.reach;
            *own = reached(theirs, own);
        }
    }
    let mut known = 0u64;
    for fact in cast.informed.iter().filter(|_| arrival.informed) {
        known |= scenario.facts.position(&fact.id).map_or(0, |bit| 1 << bit);
    }
    if let Some(list) = &mut scenario.compensation {
        list.state = list.state.max(arrival.compensation);
    }
    let own = if cast.moving { format!("{} moving", program.hash) } else { program.hash.clone() };
    let hash = hash(&own, arrival, known, &scenario.departments.iter().map(|d| &d.value.reach).collect::<Vec<_>>());
    let mut cast = Program::new(scenario, hash)?;
    cast.rules.known |= known;
    cast.translations = program.translations.clone();
    Ok(cast)
}

/// Moves the hours of a story to where they are if it begins at `starts`; those of a day that is over before it has begun
/// are those of its midnight.
fn move_hours(scenario: &mut Scenario, starts: TimeOfDay) {
    let written = scenario.clock.starts;
    let moves = |time: &mut TimeOfDay| {
        time.0 = (time.0 + starts.0).saturating_sub(written.0).min(TimeOfDay::END_S);
    };
    scenario.later.0.iter_mut().for_each(|later| moves(&mut later.value.starts));
    for promise in &mut scenario.promises.0 {
        moves(&mut promise.value.due);
        promise.value.record.iter_mut().flat_map(|(_, dues)| dues).for_each(moves);
    }
    for event in &mut scenario.events.0 {
        if let Timing::At(at) = &mut event.value.timing {
            moves(at);
        }
    }
}

/// What the plan says of the reach, with what a newcomer may expect as the scenario's author has it.
fn reached(department: &crate::queueing::Department, own: &Timetable<Reach>) -> Timetable<Reach> {
    let expected = own.0.iter().map(|(_, _, reach)| reach.expected).max().unwrap_or_default();
    let stretches = department.reach.0.iter().map(|(from, to, share)| {
        let percent = Percent::from_share(share.get());
        (*from, *to, Reach { percent, expected: percent.max(expected) })
    });
    Timetable(stretches.collect())
}

fn hash(own: &str, arrival: &Arrival, known: u64, reach: &[&Timetable<Reach>]) -> String {
    let mut hash = Sha256::new();
    hash.update(format!("{own} {arrival:?} {known:x} {reach:?}"));
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The facts of a scenario by their bits.
pub(super) fn bits(program: &Program, facts: &[Ref]) -> u64 {
    let position = |fact: &Ref| program.scenario.facts.position(&fact.id);
    facts.iter().filter_map(position).fold(0, |bits, bit| bits | 1 << bit)
}

/// Whether one of these names is meant.
pub(super) fn names(list: &[Ref], id: &Id) -> bool {
    list.iter().any(|name| name.id == *id)
}
