//! What is put on top of a plan: what-ifs, sliders and rules, in that order, as what-ifs all of them.

use super::document::{Document, Fault};
use super::rules::Rules;
use super::sliders::Slider;
use super::switches::Switch;
use crate::queueing::Centre;
use crate::reading::{Findings, Sources};
use crate::staffing::Plan;
use crate::staffing::overlay::apply;
use crate::words::{FileId, Finding, Moment};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is proposed, in the engine's numbers.
#[derive(Clone, Default)]
pub(super) struct Proposal {
    pub plan: Option<Plan>,
    /// What the plan is from later moments of the day on.
    pub later: Vec<(Moment, Plan)>,
    pub centre: Option<Arc<Centre>>,
    pub faults: Vec<Fault>,
    /// Sliders that have no place in it, by their position.
    pub stuck: BTreeSet<usize>,
}

/// The name under which moved sliders stand among the findings.
const SLIDERS: &str = "sliders";

/// What holds beside the plan itself.
#[derive(Clone, Copy, Default)]
pub(super) struct OnTop<'t> {
    pub switches: &'t [&'t Switch],
    pub sliders: &'t [Slider],
    pub rules: Option<&'t Rules>,
}

/// A plan with something on top of it; nothing that can be run where the plan itself makes no sense.
pub(super) fn put_together(document: &Document, on_top: OnTop<'_>) -> Proposal {
    let mut stuck = BTreeSet::new();
    loop {
        let moved: Vec<(usize, String)> = on_top
            .sliders
            .iter()
            .enumerate()
            .filter(|(place, _)| !stuck.contains(place))
            .filter_map(|(place, slider)| Some((place, slider.change()?)))
            .collect();
        let mut found = tried(document, on_top, &moved);
        // A slider whose place was taken away by a what-if is left out, and the rest is tried again.
        let without: Vec<usize> = found
            .faults
            .iter()
            .filter(|fault| fault.file == SLIDERS && fault.is_error())
            .filter_map(|fault| Some(moved.get(fault.line.checked_sub(2)?)?.0))
            .collect();
        if without.is_empty() {
            found.stuck = stuck;
            return found;
        }
        stuck.extend(without);
    }
}

fn tried(document: &Document, on_top: OnTop<'_>, moved: &[(usize, String)]) -> Proposal {
    let mut sources = Sources::new();
    let file = sources.add(&document.name, document.text().to_owned());
    let mut files: Vec<FileId> = Vec::new();
    for switch in on_top.switches {
        files.push(sources.add(&switch.id, switch.text.clone()));
    }
    let lines: Vec<&str> = moved.iter().map(|(_, change)| change.as_str()).collect();
    if !lines.is_empty() {
        files.push(sources.add(SLIDERS, what_if(SLIDERS, "", "", &lines)));
    }
    let rules = on_top.rules.map(Rules::changes).unwrap_or_default();
    if !rules.is_empty() {
        let lines: Vec<&str> = rules.iter().map(String::as_str).collect();
        files.push(sources.add("rules", what_if("rules", "", "", &lines)));
    }
    let texts: Vec<(FileId, &str)> = files.iter().map(|file| (*file, sources.text(*file))).collect();
    let mut findings = Findings::new();
    let lowered = apply((file, sources.text(file)), &texts, &mut findings);
    let fails = findings.has_errors();
    // What there is to say about the plan alone is said where the plan is edited. What is only wrong with it since
    // something was put on top is said here, wherever it stands.
    let is_known = |finding: &Finding| {
        let known = |fault: &Fault| (fault.code, fault.place) == (finding.code, finding.place);
        finding.place.file == file && document.faults.iter().any(known)
    };
    let own = findings.sorted().into_iter().filter(|finding| !is_known(finding));
    let faults = Fault::all(own, &sources);
    match lowered.filter(|_| !fails && document.makes_sense()) {
        Some(lowered) => Proposal {
            plan: Some(lowered.plan),
            later: lowered.later,
            centre: Some(Arc::new(lowered.centre)),
            faults,
            stuck: BTreeSet::new(),
        },
        None => Proposal { faults, ..Proposal::default() },
    }
}

/// The text of a what-if, with one change on each line from the second on.
pub(super) fn what_if(title: &str, about: &str, meant_for: &str, changes: &[&str]) -> String {
    let meant_for = if meant_for.is_empty() {
        String::new()
    } else {
        format!(", meant_for: {}", super::written::quoted(meant_for))
    };
    let changes: Vec<String> = changes.iter().map(|change| format!("    {change},\n")).collect();
    let (title, about) = (super::written::quoted(title), super::written::quoted(about));
    format!("WhatIf(title: {title}, about: {about}{meant_for}, set: [\n{}])\n", changes.concat())
}
