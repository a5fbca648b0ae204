//! The what-ifs as switches, in the words of their authors.

use super::Lab;
use super::document::sentences;
use crate::library::{Library, Sheet, Wordings};
use crate::reading::Findings;
use crate::staffing::overlay::{Expectation, Outcome, Overlay, apply};
use crate::words::{FileId, Severity, TimeOfDay};

/// A what-if that can be switched on.
#[derive(Clone, PartialEq, Debug)]
pub struct Switch {
    /// Its id.
    pub id: String,
    /// What its author calls it.
    pub title: String,
    /// What is tried and why, in its author's words.
    pub about: String,
    /// Both in other languages.
    pub(super) wordings: Wordings,
    /// The plan its author had in mind.
    pub meant_for: Option<String>,
    /// Whether that is the plan on the table, or any plan is meant.
    pub fits: bool,
    /// From when on it holds; none for the whole day.
    pub from: Option<TimeOfDay>,
    /// What its author expects of it.
    pub expects: Vec<Expectation>,
    /// Whether it holds in the proposal.
    pub is_on: bool,
    /// Whether it holds in the baseline, and so in both.
    pub is_kept: bool,
    /// Why it cannot be applied to this plan.
    pub fault: Option<String>,
    pub(super) text: String,
}

impl Switch {
    /// The switch of a what-if; with a fault where it cannot be read.
    pub(super) fn of(sheet: Sheet) -> Switch {
        let mut findings = Findings::new();
        let overlay = Overlay::read(FileId(0), &sheet.text, &mut findings);
        let wordings = sheet.wordings();
        let fault = error(findings, |_| true);
        let (title, about, meant_for, from, expects) = match overlay {
            Some(overlay) => {
                let from = overlay.from.map(|(from, _)| from);
                (overlay.title, overlay.about, overlay.meant_for, from, overlay.expects)
            }
            None => (sheet.id.clone(), String::new(), None, None, Vec::new()),
        };
        let (id, text) = (sheet.id, sheet.text);
        let (fits, is_on, is_kept) = (true, false, false);
        Switch { id, title, about, wordings, meant_for, fits, from, expects, is_on, is_kept, fault, text }
    }

    /// What it is called in a language: its author's words where nobody has translated them.
    pub fn title_in(&self, language: &str) -> &str {
        self.wordings.title(&self.title, language)
    }

    /// What is tried and why in a language: its author's words where nobody has translated them.
    pub fn about_in(&self, language: &str) -> &str {
        self.wordings.about(&self.about, language)
    }
}

/// The what-ifs of a library, all switched off.
pub(super) fn all(library: &Library) -> Vec<Switch> {
    let ids = library.what_if_ids().into_iter();
    ids.filter_map(|id| library.open_what_if(&id).ok()).map(Switch::of).collect()
}

/// Says of each whether it can be applied to this plan, and puts those first that are meant for it.
pub(super) fn tried_on(switches: &mut [Switch], plan: &str, text: &str, plan_reads: bool) {
    for switch in switches.iter_mut() {
        switch.fits = switch.meant_for.as_deref().is_none_or(|meant| meant == plan);
        if plan_reads {
            let mut findings = Findings::new();
            apply((FileId(0), text), &[(FileId(1), &switch.text)], &mut findings);
            switch.fault = error(findings, |file| file == FileId(1));
        }
    }
    switches.sort_by_key(|switch| (!switch.fits, switch.meant_for.is_none()));
}

/// The first error in some of the files.
fn error(findings: Findings, of: impl Fn(FileId) -> bool) -> Option<String> {
    let mut all = findings.sorted().into_iter();
    let first = all.find(|finding| finding.severity == Severity::Error && of(finding.place.file))?;
    Some(sentences(&first.message, &first.help))
}

impl Lab {
    /// What became of what the author of the only what-if that is on expects of it; nothing while several are on, or a
    /// slider was moved: nobody has said what to expect of that.
    pub fn outcomes(&self) -> Vec<(&Expectation, Outcome)> {
        let mut on = self.switches.iter().filter(|switch| switch.is_on);
        let (Some(only), None) = (on.next(), on.next()) else { return Vec::new() };
        let alone = self.sliders.iter().all(|slider| !slider.is_moved()) && only.fits && !self.is_stale();
        let Some(comparison) = self.comparison().filter(|_| alone) else { return Vec::new() };
        only.expects.iter().map(|expected| (expected, expected.outcome(&comparison.overall))).collect()
    }
}
