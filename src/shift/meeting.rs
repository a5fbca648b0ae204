//! Meeting somebody: whoever asks a department and reaches it may have to talk with whoever is there, and what comes of it
//! depends on the talk.

use super::action::{Action, Deed};
use super::casting::Part;
use super::findings::{shift_never_possible, shift_unknown_name};
use super::{Shift, Stage};
use crate::reading::{Findings, Reader, Value};
use crate::scenario::{Ref, Text};
use crate::words::{Id, Means, Span};

/// A conversation with whoever is reached in a department that is asked.
#[derive(Clone, PartialEq, Debug)]
pub struct Meeting {
    /// The scenario that it is.
    pub scenario: Ref,
    /// The facts of which one has to come to light there: they are the cause. If none does, it was in vain.
    pub cause: Vec<Ref>,
    /// Departments of the scenario that are those of the plan: they are reached when the plan says so.
    pub departments: Vec<Ref>,
    /// Whether the hours of the story move along with the moment of the meeting, instead of being those of the clock.
    pub moving: bool,
    /// Later contacts of the scenario that go on as soon as the person is back, whatever hour the story has for them.
    pub on_return: Vec<Ref>,
    /// What is seen when nothing came to light; absent: what is seen when nobody answered.
    pub vain: Option<Text>,
}

impl Meeting {
    /// Reads one; its own text hangs on the action's `line`.
    pub(super) fn read(r: &mut Reader<'_>, line: &str, value: &Value) -> Option<Meeting> {
        let mut fields = r.fields(value, "a conversation with whoever is there");
        let scenario = fields.need(r, "scenario").and_then(|value| Ref::read(r, value));
        let cause = fields.need(r, "cause");
        let cause = Ref::read_list(r, cause, "a list of facts");
        let departments = fields.take("departments");
        let departments = Ref::read_list(r, departments, "a list of departments");
        const HOURS: &[(&str, bool)] = &[("fixed", false), ("moving", true)];
        let moving = fields.take("hours").and_then(|value| r.one_of(value, "fixed or moving", HOURS)).unwrap_or(false);
        let on_return = fields.take("on_return");
        let on_return = Ref::read_list(r, on_return, "a list of later contacts");
        let vain = fields.take("vain").map(|value| Text::read(r, Some(value), format!("{line}.talk-vain")));
        fields.done(r);
        Some(Meeting { scenario: scenario?, cause, departments, moving, on_return, vain })
    }

    /// What of the scenario is the day's.
    pub(super) fn part(&self) -> Part<'_> {
        Part { informed: &[], departments: &self.departments, moving: self.moving }
    }
}

impl Action {
    /// The conversation with whoever is there, if one is to be had.
    pub fn meeting(&self) -> Option<&Meeting> {
        self.does.iter().find_map(|deed| match deed {
            Deed::Ask(_, _, meeting) => meeting.as_deref(),
            _ => None,
        })
    }

    /// The part of the time it takes that comes after whoever is asked was met: half of a walk is the way back.
    pub(super) fn way_back(&self) -> Span {
        match self.asks() {
            Some((_, Means::Walk)) => Span(self.takes.0 - self.takes.0 / 2),
            _ => Span(0),
        }
    }
}

impl Shift {
    /// The conversations that actions open, in their order.
    pub fn meetings(&self) -> impl Iterator<Item = &Meeting> {
        self.actions.iter().filter_map(|action| action.value.meeting())
    }

    /// Every scenario that is named, as often as it is.
    pub fn scenarios(&self) -> impl Iterator<Item = &Ref> {
        let cast = self.casts.iter().flat_map(|cast| &cast.scenarios);
        cast.chain(self.meetings().map(|meeting| &meeting.scenario))
    }
}

impl Stage {
    /// What conversations name must be there, and something must be able to come to light in them.
    pub(super) fn check_meetings(&self, out: &mut Findings) {
        for action in &self.shift.actions {
            let Some(meeting) = action.value.meeting() else { continue };
            if meeting.cause.is_empty() {
                let why = "no fact of its conversation is the cause";
                out.push(shift_never_possible::found(action.at, &action.id, why));
            }
            let mut known = |names: &[Ref], what: &str, ids: Vec<&Id>| {
                for name in names.iter().filter(|name| !ids.contains(&&name.id)) {
                    out.push(shift_unknown_name::found(name, what, ids.iter().map(|id| id.as_str())));
                }
            };
            let own = self.plan.departments.iter().map(|(id, _)| id).collect();
            known(&meeting.departments, "department of the plan", own);
            // A scenario that cannot be opened was reported by whoever opens it.
            let Some(program) = self.programs.get(meeting.scenario.id.as_str()) else { continue };
            let scenario = &program.scenario;
            known(&meeting.cause, "fact of the scenario", scenario.facts.iter().map(|fact| &fact.id).collect());
            let theirs = scenario.departments.iter().map(|department| &department.id).collect();
            known(&meeting.departments, "department of the scenario", theirs);
            let later = scenario.later.iter().map(|later| &later.id).collect();
            known(&meeting.on_return, "later contact of the scenario", later);
        }
    }
}
