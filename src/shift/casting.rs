//! Who meets the seat: a caller of the day becomes a customer of a scenario, who brings along what the day has done.

use super::Day;
use super::action::Need;
use crate::conversation::{Program, Unready};
use crate::queueing::Centre;
use crate::reading::{Reader, Value};
use crate::scenario::{Ref, Scenario, Timing};
use crate::staffing::Plan;
use crate::words::{CompensationState, Id, Percent, Place, Reach, TimeOfDay, Timetable};
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
    /// What must hold when a contact of the class reaches the seat, for it to become one of this cast.
    pub needs: Vec<Need>,
    /// How many contacts of a day become one of this cast at most; absent where there is no limit.
    pub times: Option<u32>,
    /// Where it is written.
    pub at: Place,
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
        let needs = fields.take("needs").map(|value| Need::read_list(r, value)).unwrap_or_default();
        let times = fields.take("times").and_then(|value| r.integer(value, "times", 1..=99)).map(|times| times as u32);
        fields.done(r);
        Some(Cast {
            class: class?,
            scenarios,
            topic,
            informed,
            cause,
            reasons,
            callbacks,
            departments,
            moving: moving.unwrap_or(false),
            needs,
            times,
            at: value.at,
        })
    }
}

impl Day {
    /// The cast that a contact of a class becomes now: the first in the order of the shift whose needs hold and which is not
    /// used up; by its position. Nobody is invented: whoever of the class is put through next becomes this one.
    pub(super) fn cast_for(&self, class: usize) -> Option<usize> {
        self.stage.casts_of(class).iter().copied().find(|place| self.can_come(*place))
    }

    fn can_come(&self, place: usize) -> bool {
        let Some(cast) = self.stage.shift.casts.get(place) else { return false };
        cast.times.is_none_or(|times| self.came_of(place) < times) && cast.needs.iter().all(|need| self.has(need))
    }

    /// How many contacts of this day have become one of a cast, those in hand and those that go on later included.
    fn came_of(&self, place: usize) -> u32 {
        let in_hand = self.held().into_iter().chain(self.others());
        let all = in_hand.chain(self.parked()).chain(self.done());
        all.filter(|held| held.cast() == Some(place)).count() as u32
    }
}

/// What of a scenario is the day's, whoever it is played with: somebody who calls, or somebody one has gone to.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    /// The facts that whoever was briefed knows from the start.
    pub informed: &'a [Ref],
    /// Departments of the scenario that are those of the plan.
    pub departments: &'a [Ref],
    /// Whether the hours of the story move along with its beginning.
    pub moving: bool,
}

impl Cast {
    /// What of its scenarios is the day's.
    pub(super) fn part(&self) -> Part<'_> {
        Part { informed: &self.informed, departments: &self.departments, moving: self.moving }
    }
}

/// The scenario as this caller plays it: the clock of the day, the wait behind them, what the floor knows, and when the
/// plan's departments can be reached as things stand in the `centre`. It has a hash of its own, because it is solved on its
/// own.
pub(super) fn program(
    program: &Program,
    part: &Part<'_>,
    plan: &Plan,
    centre: &Centre,
    arrival: &Arrival,
) -> Result<Program, Unready> {
    let mut scenario = program.scenario.clone();
    if part.moving {
        move_hours(&mut scenario, arrival.at);
    }
    let clock = &mut scenario.clock;
    (clock.starts, clock.waited_s, clock.told) = (arrival.at, arrival.waited_s, arrival.told);
    for shared in part.departments {
        let theirs = plan.departments.iter().position(|(id, _)| *id == shared.id);
        let theirs = theirs.and_then(|place| centre.departments.get(place));
        if let (Some(theirs), Some(own)) = (theirs, scenario.departments.position(&shared.id)) {
            let own = &mut scenario.departments.0[own].value.reach;
            *own = reached(theirs, own);
        }
    }
    let mut known = 0u64;
    for fact in part.informed.iter().filter(|_| arrival.informed) {
        known |= scenario.facts.position(&fact.id).map_or(0, |bit| 1 << bit);
    }
    if let Some(list) = &mut scenario.compensation {
        list.state = list.state.max(arrival.compensation);
    }
    let own = if part.moving { format!("{} moving", program.hash) } else { program.hash.clone() };
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
