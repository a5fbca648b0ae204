//! A shift ready to be played: its plan, its scenarios, and everything that names something else.

use super::action::{Deed, Need};
use super::findings::{shift_never_possible, shift_unknown_name, shift_window_outside_opening};
use super::{Chair, Shift};
use crate::conversation::Program;
use crate::queueing::Centre;
use crate::reading::{Findings, Value};
use crate::scenario::{Ref, Text};
use crate::staffing::Plan;
use crate::staffing::overlay::findings::what_if_fixed_all_day;
use crate::staffing::overlay::{self, Change};
use crate::words::{Finding, Id, Moment, TimeOfDay};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// A shift ready to be played.
#[derive(Clone, Debug)]
pub struct Stage {
    /// What its author wrote.
    pub shift: Shift,
    /// The plan of the day, with the shift's what-ifs.
    pub plan: Plan,
    /// The scenarios that the casts name.
    pub programs: BTreeMap<String, Arc<Program>>,
    /// Translations of the shift's own texts by language: line id to text.
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
    /// The plan's text as a tree, with the shift's what-ifs: what an action sets is set in it.
    tree: Value,
    /// The engine's numbers on which actions build.
    centre: Arc<Centre>,
    /// Positions in the plan.
    group: usize,
    topic: Option<usize>,
    class_casts: Vec<Vec<usize>>,
    /// How many wait on a usual day, once that was asked.
    pub(super) usual: OnceLock<Vec<f64>>,
}

/// Why a shift cannot be played; what is wrong is among the findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unstaged;

impl Stage {
    /// Puts a shift together with its plan, as text in a tree, the what-ifs it names, and its scenarios. What does not
    /// fit is added to the findings.
    pub fn new(
        shift: Shift,
        plan: &Value,
        what_ifs: &[Vec<Change>],
        programs: BTreeMap<String, Arc<Program>>,
        translations: BTreeMap<String, BTreeMap<String, String>>,
        findings: &mut Findings,
    ) -> Result<Stage, Unstaged> {
        let changes: Vec<Change> = what_ifs.iter().flatten().cloned().collect();
        let mut tree = plan.clone();
        overlay::patch_all(&mut tree, &changes, findings);
        let read = Plan::from_tree(&tree, findings).ok_or(Unstaged)?;
        let centre = Arc::new(read.centre());
        let position = |names: Vec<&Id>, name: &Ref| names.iter().position(|id| **id == name.id);
        let group = position(read.groups.iter().map(|(id, _)| id).collect(), &shift.group);
        let topic =
            shift.topic.as_ref().and_then(|topic| position(read.topics.iter().map(|(id, _)| id).collect(), topic));
        // A cast without a scenario makes no conversation.
        let casts_of = |id: &Id| -> Vec<usize> {
            let all = shift.casts.iter().enumerate();
            all.filter(|(_, cast)| cast.class.id == *id && !cast.scenarios.is_empty()).map(|(place, _)| place).collect()
        };
        let class_casts = read.classes.iter().map(|(id, _)| casts_of(id)).collect();
        let stage = Stage {
            shift,
            plan: read,
            programs,
            translations,
            tree,
            centre,
            group: group.unwrap_or(0),
            topic,
            class_casts,
            usual: OnceLock::new(),
        };
        let before = findings.has_errors();
        stage.check(findings);
        if group.is_none() || findings.has_errors() && !before { Err(Unstaged) } else { Ok(stage) }
    }

    /// A text of the shift in a language; one that is not translated is said as its author wrote it.
    pub fn say(&self, text: &Text, language: &str) -> String {
        let translated = self.translations.get(language).and_then(|lines| lines.get(&text.line));
        translated.unwrap_or(&text.source).clone()
    }

    /// The day's numbers before anybody does anything; every seat is worked by the plan's agents.
    pub fn centre(&self) -> &Arc<Centre> {
        &self.centre
    }

    /// The numbers once these changes are made; the same day where nothing can be made of them.
    pub(super) fn changed(&self, changes: &[&Change]) -> Centre {
        let changes: Vec<Change> = changes.iter().map(|change| (*change).clone()).collect();
        let plan = overlay::changed(&self.tree, &changes, &mut Findings::new());
        plan.map_or_else(|| (*self.centre).clone(), |plan| plan.centre())
    }

    /// The day's numbers without the plan's surges; `None` where it has none.
    pub(super) fn calm(&self) -> Option<Centre> {
        let calm = || Plan { surges: Vec::new(), ..self.plan.clone() }.centre();
        (!self.plan.surges.is_empty()).then(calm)
    }

    /// The group in which the agent's seat stands, by its position.
    pub fn group(&self) -> usize {
        self.group
    }

    /// The cause of the day, by its position among the plan's topics.
    pub fn topic(&self) -> Option<usize> {
        self.topic
    }

    /// The casts of a class, by their positions among the shift's casts; none where the plan's average handles it.
    pub fn casts_of(&self, class: usize) -> &[usize] {
        self.class_casts.get(class).map_or(&[], Vec::as_slice)
    }

    /// A department by its position in the plan.
    pub(super) fn department(&self, name: &Ref) -> Option<usize> {
        self.plan.departments.iter().position(|(id, _)| *id == name.id)
    }

    /// When the person comes.
    pub fn from(&self) -> Moment {
        moment(self.shift.window.0)
    }

    /// When the person goes.
    pub fn to(&self) -> Moment {
        moment(self.shift.window.1)
    }

    fn check(&self, out: &mut Findings) {
        let (shift, plan) = (&self.shift, &self.plan);
        if shift.window.0 < plan.open || shift.window.1 > plan.close {
            out.push(shift_window_outside_opening::found(shift.window_at, plan.open, plan.close));
        }
        let mut known = |name: &Ref, what: &str, names: Vec<&Id>| {
            if !names.contains(&&name.id) {
                out.push(shift_unknown_name::found(name, what, names.iter().map(|id| id.as_str())));
            }
        };
        known(&shift.group, "group of the plan", plan.groups.iter().map(|(id, _)| id).collect());
        if let Some(topic) = &shift.topic {
            known(topic, "topic of the plan", plan.topics.iter().map(|(id, _)| id).collect());
        }
        for cast in &shift.casts {
            known(&cast.class, "class of the plan", plan.classes.iter().map(|(id, _)| id).collect());
            for name in &cast.departments {
                known(name, "department of the plan", plan.departments.iter().map(|(id, _)| id).collect());
            }
            for need in &cast.needs {
                if let Need::Done(other) | Need::Tried(other) = need {
                    known(other, "action of the shift", shift.actions.iter().map(|action| &action.id).collect());
                }
            }
            // A scenario that cannot be opened was reported by whoever opens it.
            for program in cast.scenarios.iter().filter_map(|name| self.programs.get(name.id.as_str())) {
                let scenario = &program.scenario;
                let ids = |of: &mut dyn Iterator<Item = &Id>| of.cloned().collect::<Vec<Id>>();
                let facts = ids(&mut scenario.facts.iter().map(|fact| &fact.id));
                let reasons = ids(&mut scenario.reasons.iter().map(|reason| &reason.id));
                let promises = ids(&mut scenario.promises.iter().map(|promise| &promise.id));
                let departments = ids(&mut scenario.departments.iter().map(|department| &department.id));
                for (names, what, ids) in [
                    (&cast.informed, "fact of the scenario", &facts),
                    (&cast.cause, "fact of the scenario", &facts),
                    (&cast.reasons, "reason of the scenario", &reasons),
                    (&cast.callbacks, "promise of the scenario", &promises),
                    (&cast.departments, "department of the scenario", &departments),
                ] {
                    for name in names {
                        known(name, what, ids.iter().collect());
                    }
                }
            }
        }
        for action in &shift.actions {
            for need in &action.value.needs {
                if let Need::Done(other) | Need::Tried(other) = need {
                    known(other, "action of the shift", shift.actions.iter().map(|action| &action.id).collect());
                }
            }
            for deed in &action.value.does {
                if let Deed::Ask(department, ..) = deed {
                    known(department, "department of the plan", plan.departments.iter().map(|(id, _)| id).collect());
                }
            }
        }
        self.check_actions(out);
        self.check_meetings(out);
        self.check_casts(out);
        if let Some(tomorrow) = &shift.tomorrow {
            tomorrow.check(&self.programs, out);
        }
        super::report::check(self, out);
    }

    /// What actions set must fit the plan, and what they need must come about.
    fn check_actions(&self, out: &mut Findings) {
        let shift = &self.shift;
        let mut known = Findings::new();
        overlay::changed(&self.tree, &[], &mut known);
        let known: Vec<Finding> = known.iter().cloned().collect();
        let finds = |deed: &Deed| matches!(deed, Deed::Ask(..));
        let cause = shift.actions.iter().any(|action| action.value.does.iter().any(finds))
            || shift.casts.iter().any(|cast| !cast.cause.is_empty());
        for action in &shift.actions {
            let sets =
                action.value.does.iter().filter_map(|deed| if let Deed::Set(set) = deed { Some(set) } else { None });
            for set in sets.chain(std::iter::once(&action.value.meanwhile)) {
                if set.is_empty() {
                    continue;
                }
                // What the plan says of itself is known already; what is said of the change alone is news.
                let mut found = Findings::new();
                let changed = overlay::changed(&self.tree, set, &mut found);
                let fixed = changed.and_then(|plan| overlay::fixed_all_day(&self.centre, &plan.centre()));
                if let (Some(what), Some(change)) = (fixed, set.first()) {
                    out.push(what_if_fixed_all_day::found(change.at, what));
                }
                out.extend(found.iter().filter(|finding| !known.contains(finding)).cloned());
            }
            let needs = |want: &Need| action.value.needs.contains(want);
            if [Need::Cause, Need::Pattern, Need::Told].iter().any(needs) && shift.topic.is_none() {
                out.push(shift_never_possible::found(action.at, &action.id, "the shift names no topic"));
            } else if needs(&Need::Cause) && !cause {
                out.push(shift_never_possible::found(action.at, &action.id, "nobody can learn the cause"));
            } else if action.value.chairs.iter().all(|chair| shift.brief(*chair).is_none()) {
                out.push(shift_never_possible::found(action.at, &action.id, "nobody sits in its chair"));
            }
            for need in &action.value.needs {
                let why = match need {
                    Need::After(time) if *time >= shift.window.1 => "it may be done only after the window",
                    Need::Owed(_) if !self.owes() => "the plan owes nobody a callback",
                    _ => continue,
                };
                out.push(shift_never_possible::found(action.at, &action.id, why));
            }
        }
    }

    /// Whether the shift is for a chair.
    pub fn has(&self, chair: Chair) -> bool {
        self.shift.brief(chair).is_some()
    }
}

/// A time of day as a moment of the day.
pub(super) fn moment(time: TimeOfDay) -> Moment {
    Moment(u64::from(time.0) * 1000)
}

/// A moment as a time of day.
pub(super) fn time(moment: Moment) -> TimeOfDay {
    TimeOfDay(u32::try_from(moment.0 / 1000).unwrap_or(u32::MAX))
}
