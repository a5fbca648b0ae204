use super::findings::{what_if_fixed_all_day, what_if_outside_opening};
use super::patch::patch;
use super::{Change, Course, Overlay};
use crate::queueing::Centre;
use crate::reading::{self, Findings, Value};
use crate::staffing::Plan;
use crate::words::{FileId, Finding, Moment, TimeOfDay};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A plan with what-ifs applied to it.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The plan as it is at the beginning of the day: with the what-ifs that hold for the whole day.
    pub plan: Plan,
    /// The plan from each moment on from which a what-if holds.
    pub later: Vec<(Moment, Plan)>,
    /// The engine's numbers, with a change at each moment from which on a what-if holds.
    pub centre: Centre,
    /// The what-ifs, in the order in which they were given.
    pub overlays: Vec<Overlay>,
}

/// Reads a plan and what-ifs, applies them in their order, and adds all findings; `None` when the plan or one of the
/// what-ifs cannot be made out.
///
/// It is also given when there are errors among the findings: it can be run, but not as meant.
pub fn apply(plan: (FileId, &str), overlays: &[(FileId, &str)], findings: &mut Findings) -> Option<Lowered> {
    let tree = reading::parse(plan.0, plan.1, findings);
    let read: Vec<Option<Overlay>> = overlays.iter().map(|(file, text)| Overlay::read(*file, text, findings)).collect();
    let read: Option<Vec<Overlay>> = read.into_iter().collect();
    // With a what-if that cannot be made out the plan is read all the same, for what there is to say about it.
    let overlays: &[Overlay] = read.as_deref().unwrap_or_default();

    let plan = Plan::from_tree(&patched(&tree, overlays, None, findings), findings)?;
    let (mut centre, mut plans) = (plan.centre(), Vec::new());
    let starts: BTreeSet<TimeOfDay> = overlays.iter().filter_map(|overlay| Some(overlay.from?.0)).collect();
    for from in starts {
        let plan = plan_at(&tree, overlays, from, findings)?;
        let later = plan.centre();
        if let Some(problem) = problem(&centre, &later, overlays, from) {
            findings.push(problem);
        } else {
            centre.changes.push((moment(from), Arc::new(later)));
            plans.push((moment(from), plan));
        }
    }
    Some(Lowered { plan, later: plans, centre, overlays: read? })
}

impl Lowered {
    /// The plan in the course of its day, for whoever asks about another day of the week.
    pub fn course(&self) -> Course {
        Course { plan: self.plan.clone(), later: self.later.clone() }
    }
}

/// The plan of a tree with some changes made in it, in their order; what cannot be changed is among the findings.
pub fn changed(tree: &Value, changes: &[Change], findings: &mut Findings) -> Option<Plan> {
    let mut tree = tree.clone();
    patch_all(&mut tree, changes, findings);
    Plan::from_tree(&tree, findings)
}

/// Makes changes in the tree of a plan, in their order; what cannot be changed is among the findings.
pub fn patch_all(tree: &mut Value, changes: &[Change], findings: &mut Findings) {
    for change in changes {
        patch(tree, change, findings);
    }
}

/// The plan's tree with the what-ifs that hold at a time of day, the beginning of the day without one.
fn patched(tree: &Value, overlays: &[Overlay], at: Option<TimeOfDay>, findings: &mut Findings) -> Value {
    let mut tree = tree.clone();
    // All of them in the order given, not in that of the clock: the last word is the last one's.
    for overlay in overlays.iter().filter(|overlay| overlay.from.is_none_or(|(from, _)| Some(from) <= at)) {
        for change in &overlay.set {
            patch(&mut tree, change, findings);
        }
    }
    tree
}

/// The plan from a time of day on.
fn plan_at(tree: &Value, overlays: &[Overlay], from: TimeOfDay, findings: &mut Findings) -> Option<Plan> {
    let mut again = Findings::new();
    let plan = Plan::from_tree(&patched(tree, overlays, Some(from), &mut again), &mut again);
    // What the plan says of the beginning of the day is known already.
    let known: Vec<Finding> = findings.iter().cloned().collect();
    findings.extend(again.into_iter().filter(|finding| !known.contains(finding)));
    plan
}

/// Why a centre cannot become another one at a time of day; said at the what-if that begins then.
fn problem(centre: &Centre, later: &Centre, overlays: &[Overlay], from: TimeOfDay) -> Option<Finding> {
    let (_, at) = overlays.iter().rev().filter_map(|overlay| overlay.from).find(|(start, _)| *start == from)?;
    if !(centre.open..centre.close).contains(&moment(from)) {
        return Some(what_if_outside_opening::found(at, from, centre.open, centre.close));
    }
    fixed_all_day(centre, later).map(|what| what_if_fixed_all_day::found(at, what))
}

/// What is the same all day, and is not the same in these two centres: one cannot become the other in the course of a day.
pub fn fixed_all_day(centre: &Centre, later: &Centre) -> Option<&'static str> {
    let chats = |centre: &Centre| centre.groups.iter().map(|group| group.parallel).collect::<Vec<_>>();
    let fixed = [
        ((centre.open, centre.close) == (later.open, later.close), "the opening hours"),
        (centre.interval == later.interval, "the length of the intervals"),
        (centre.classes.len() == later.classes.len(), "the number of classes"),
        (centre.groups.len() == later.groups.len(), "the number of groups"),
        (centre.departments.len() == later.departments.len(), "the number of departments"),
        (centre.topics.len() == later.topics.len(), "the number of topics"),
        (chats(centre) == chats(later), "how many chats an agent holds at a time"),
    ];
    fixed.into_iter().find(|(stays, _)| !stays).map(|(_, what)| what)
}

fn moment(time: TimeOfDay) -> Moment {
    Moment(u64::from(time.0) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Staff;

    const PLAN: &str = "Plan(title: \"t\", open: \"08:00\", close: \"18:00\", service_level: (percent: 80, within_s: 20), \
         classes: {\"calls\": (contacts: [(from: \"08:00\", to: \"18:00\", per_hour: 100)], \
         handle: (talk: exponential(mean_s: 200)))}, groups: {\"floor\": (answers: [\"calls\"], agents: 10)})";

    /// Applies what-ifs, each `from` and `set`; the result and the findings as code and number of the file.
    fn applied(overlays: &[(&str, &str)]) -> (Option<Lowered>, Vec<(&'static str, u16)>) {
        let text = |(from, set): &(&str, &str)| {
            let from = if from.is_empty() { String::new() } else { format!("from: \"{from}\", ") };
            format!("(title: \"t\", about: \"a\", {from}set: [{set}])")
        };
        let texts: Vec<String> = overlays.iter().map(text).collect();
        let files: Vec<(FileId, &str)> =
            texts.iter().zip(1u16..).map(|(text, file)| (FileId(file), text.as_str())).collect();
        let mut findings = Findings::new();
        let lowered = apply((FileId(0), PLAN), &files, &mut findings);
        let found = findings.sorted().iter().map(|finding| (finding.code, finding.place.file.0)).collect();
        (lowered, found)
    }

    /// How many agents the first group has in each of the centres of the day, with the hour from which on.
    fn agents(lowered: &Lowered) -> Vec<(u64, u32)> {
        let count = |centre: &Centre| match &centre.groups[0].staff {
            Staff::Count(steps) => steps[0].1,
            Staff::People(_) => u32::MAX,
        };
        let later = lowered.centre.changes.iter().map(|(at, centre)| (at.0 / 3_600_000, count(centre)));
        std::iter::once((0, count(&lowered.centre))).chain(later).collect()
    }

    #[test]
    fn what_ifs_are_applied_in_their_order_and_at_their_time() {
        let add = "(path: \"groups.floor.agents\", add: 2)";
        let double = "(path: \"groups.floor.agents\", times: 2)";
        let set = "(path: \"groups.floor.agents\", to: 5)";
        for (overlays, expected) in [
            (vec![], vec![(0, 10)]),
            (vec![("", add), ("", double)], vec![(0, 24)]),
            (vec![("", double), ("", add)], vec![(0, 22)]),
            (vec![("", set), ("", set)], vec![(0, 5)]),
            (vec![("12:00", add)], vec![(0, 10), (12, 12)]),
            // What holds all day holds later as well, and the order stays that of the arguments.
            (vec![("12:00", double), ("", add)], vec![(0, 12), (12, 22)]),
            (vec![("14:00", add), ("12:00", double)], vec![(0, 10), (12, 20), (14, 24)]),
            (vec![("12:00", add), ("12:00", add)], vec![(0, 10), (12, 14)]),
            (vec![("08:00", add)], vec![(0, 10), (8, 12)]),
        ] {
            let (lowered, found) = applied(&overlays);
            let lowered = lowered.expect("it can be run");
            assert_eq!(agents(&lowered), expected, "{overlays:?}");
            assert_eq!(lowered.overlays.len(), overlays.len());
            // On the plan's own day of the week, its course is the same day.
            assert_eq!(lowered.course().on(lowered.plan.weekday), lowered.centre, "{overlays:?}");
            assert!(found.iter().all(|(code, _)| *code == "what-if-changes-nothing"), "{found:?}");
        }
    }

    /// What the plan's reader says of a new value stands in the file of the what-if that brings it.
    #[test]
    fn findings_point_to_the_file_they_come_from() {
        for (overlays, expected) in [
            (vec![("", "(path: \"groups.floor.shrinkage_percent\", to: 180)")], vec![("number-out-of-range", 1)]),
            (vec![("", "(path: \"classes.calls.handle.talk\", add: 1000000)")], vec![("number-out-of-range", 1)]),
            (vec![("", "(path: \"groups.floor.agnets\", to: 3)")], vec![("unknown-field", 1)]),
            (vec![("", "(path: \"groups.flor.agents\", to: 3)")], vec![("what-if-unknown-path", 1)]),
            (vec![("07:59", "(path: \"groups.floor.agents\", to: 3)")], vec![("what-if-outside-opening", 1)]),
            (vec![("18:00", "(path: \"groups.floor.agents\", to: 3)")], vec![("what-if-outside-opening", 1)]),
            (vec![("12:00", "(path: \"close\", to: \"19:00\")")], vec![("what-if-fixed-all-day", 1)]),
            (vec![("12:00", "(path: \"interval_minutes\", to: 30)")], vec![("what-if-fixed-all-day", 1)]),
            (
                vec![
                    ("", "(path: \"title\", to: \"u\")"),
                    ("12:00", "(path: \"groups.more\", to: (answers: [\"calls\"], agents: 1))"),
                ],
                vec![("what-if-fixed-all-day", 2)],
            ),
            // Found while the whole day is put together, and not again at noon.
            (
                vec![("", "(path: \"nothing.here\", to: 3)"), ("12:00", "(path: \"groups.floor.agents\", to: 3)")],
                vec![("what-if-unknown-path", 1)],
            ),
        ] {
            assert_eq!(applied(&overlays).1, expected, "{overlays:?}");
        }
    }

    #[test]
    fn chats_at_a_time_are_the_same_all_day() {
        let set = "(path: \"groups.floor.chats_at_once\", to: 3)";
        let (lowered, found) = applied(&[("12:00", set)]);
        assert!(found.contains(&("what-if-fixed-all-day", 1)), "{found:?}");
        assert!(lowered.is_some_and(|lowered| lowered.centre.changes.is_empty()), "it is not passed over in silence");
        let (lowered, found) = applied(&[("", set)]);
        assert!(!found.iter().any(|(code, _)| *code == "what-if-fixed-all-day"), "{found:?}");
        assert!(lowered.is_some_and(|lowered| lowered.centre.groups[0].parallel == 3), "for the whole day it holds");
    }

    #[test]
    fn what_cannot_be_made_out_gives_nothing() {
        assert!(applied(&[("", "(path: \"open\", to: 3)")]).0.is_none());
        let mut findings = Findings::new();
        assert!(apply((FileId(0), PLAN), &[(FileId(1), "(title: \"t\")")], &mut findings).is_none());
        assert!(apply((FileId(0), ""), &[], &mut findings).is_none());
        assert!(findings.has_errors());
    }
}
