//! A plan beside the text it was read from: what the checks look at.

use super::path;
use super::plan::{Agents, Contacts, Plan, ReadCurve};
use crate::reading::Value;
use crate::words::{Id, Place, TimeOfDay};

/// A plan and the tree it was read from, so that findings have a place.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What its author wrote.
    pub tree: &'a Value,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Class,
    Group,
    Department,
    Topic,
}

/// A stretch of the day somewhere in a plan: where it is written, and from when to when.
pub(super) type OfDay = (String, TimeOfDay, TimeOfDay);

impl Written<'_> {
    /// The place of the value at a path; of the last thing on the way to it when it is not written.
    pub(super) fn at(&self, path: &str) -> Place {
        path::nearest_to(self.tree, path).1.at
    }

    /// The place of the name at the end of a path.
    pub(super) fn name_at(&self, path: &str) -> Place {
        path::nearest_to(self.tree, path).0
    }

    /// Whether something is written at a path.
    pub(super) fn says(&self, path: &str) -> bool {
        path::find(self.tree, path).is_some()
    }

    /// The opening hours, when the plan is ever open.
    pub(super) fn opening(&self) -> Option<(TimeOfDay, TimeOfDay)> {
        (self.plan.open < self.plan.close).then_some((self.plan.open, self.plan.close))
    }

    /// The names of everything of a kind.
    pub(super) fn names(&self, kind: Kind) -> Vec<&Id> {
        let plan = self.plan;
        match kind {
            Kind::Class => plan.classes.iter().map(|(id, _)| id).collect(),
            Kind::Group => plan.groups.iter().map(|(id, _)| id).collect(),
            Kind::Department => plan.departments.iter().map(|(id, _)| id).collect(),
            Kind::Topic => plan.topics.iter().map(|(id, _)| id).collect(),
        }
    }

    /// Every use of a name: its path, what it should stand for, and the name.
    pub(super) fn uses(&self) -> Vec<(String, Kind, &Id)> {
        let mut uses = Vec::new();
        for (id, class) in &self.plan.classes {
            for (place, (group, _)) in class.routes.iter().flatten().enumerate() {
                uses.push((format!("classes.{id}.routes.{place}"), Kind::Group, group));
            }
            if let Some((other, _)) = &class.redial_into {
                uses.push((format!("classes.{id}.redial.other_class"), Kind::Class, other));
            }
            if let Some(topic) = &class.topic {
                uses.push((format!("classes.{id}.topic"), Kind::Topic, topic));
            }
            if let Some((department, _)) = &class.needs {
                uses.push((format!("classes.{id}.needs.department"), Kind::Department, department));
            }
        }
        for (id, group) in &self.plan.groups {
            for (place, (class, _)) in group.answers.iter().enumerate() {
                uses.push((format!("groups.{id}.answers.{place}"), Kind::Class, class));
            }
        }
        for (id, topic) in &self.plan.topics {
            uses.push((format!("topics.{id}.department"), Kind::Department, &topic.department));
        }
        for (id, surge) in &self.plan.surges {
            uses.push((format!("surges.{id}.class"), Kind::Class, &surge.class));
        }
        uses
    }

    /// Whether anything names this.
    pub(super) fn is_used(&self, kind: Kind, id: &Id) -> bool {
        self.uses().iter().any(|(_, used, name)| *used == kind && *name == id)
    }

    /// The stretches of the day that must not overlap, list by list.
    pub(super) fn timetables(&self) -> Vec<Vec<OfDay>> {
        fn listed<'s>(path: &str, all: impl Iterator<Item = (&'s TimeOfDay, &'s TimeOfDay)>) -> Vec<OfDay> {
            all.enumerate().map(|(place, (from, to))| (format!("{path}.{place}"), *from, *to)).collect()
        }
        let mut all = Vec::new();
        for (id, class) in &self.plan.classes {
            if let Contacts::Stretches(stretches) = &class.contacts {
                let path = format!("classes.{id}.contacts");
                all.push(listed(&path, stretches.iter().map(|stretch| (&stretch.from, &stretch.to))));
            }
        }
        for (id, group) in &self.plan.groups {
            if let Agents::Stretches(stretches) = &group.agents {
                all.push(listed(&format!("groups.{id}.agents"), stretches.iter().map(|(from, to, _)| (from, to))));
            }
        }
        for (id, department) in &self.plan.departments {
            let path = format!("departments.{id}");
            let reach = department.reach.0.iter().map(|(from, to, _)| (from, to));
            all.push(listed(&format!("{path}.reach"), reach));
            let people = department.people.0.iter().map(|(from, to, _)| (from, to));
            all.push(listed(&format!("{path}.people"), people));
        }
        for (id, surge) in &self.plan.surges {
            if let ReadCurve::Stretches(stretches) = &surge.read {
                let path = format!("surges.{id}.read");
                all.push(listed(&path, stretches.iter().map(|stretch| (&stretch.from, &stretch.to))));
            }
        }
        all
    }

    /// Stretches that stand alone: events, and letters read evenly.
    pub(super) fn single_stretches(&self) -> Vec<OfDay> {
        let events = self.plan.events.iter().map(|(id, event)| (format!("events.{id}"), event.from, event.to));
        let mut all: Vec<OfDay> = events.collect();
        for (id, surge) in &self.plan.surges {
            if let ReadCurve::Evenly(from, to) = &surge.read {
                all.push((format!("surges.{id}.read"), *from, *to));
            }
        }
        all
    }
}
