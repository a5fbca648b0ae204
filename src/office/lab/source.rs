//! Where the lab and its plans come from.

use super::comparing::Computed;
use super::document::Document;
use super::importing::Importing;
use super::jobs::Jobs;
use super::proposal::{OnTop, Proposal, put_together};
use super::recent::Kept;
use super::shelf::Shelf;
use super::sliders::{Slider, sliders};
use super::switches::{self, Switch};
use super::worker::{Request, Worker};
use super::{FIRST_PLAN, Lab, Rules};
use crate::disk;
use crate::library::{Library, Sheet};
use std::path::{Path, PathBuf};

/// The commented template of a plan.
const TEMPLATE: &str = include_str!("../../../assets/templates/plan.ron");

/// The file of a plan that has a folder of its own.
const MAIN: &str = "plan.ron";

impl Lab {
    /// Opens with the first plan of a library and all its what-ifs.
    pub(in crate::office) fn open(library: Library, kept: Kept) -> Lab {
        let document = library.open_plan(FIRST_PLAN).map_or_else(|_| template(), |sheet| Document::new(sheet, None));
        let mut lab = Lab {
            switches: switches::all(&library),
            shelf: Shelf::of(&library),
            library,
            document,
            aside: None,
            sliders: Vec::new(),
            variants: Vec::new(),
            rules: Rules::default(),
            seed: 1,
            baseline: None,
            proposal: Proposal::default(),
            worker: Worker::default(),
            computed: Computed::default(),
            jobs: Jobs::default(),
            importing: Importing::default(),
            watch: None,
            training: Default::default(),
            recent: kept.recent,
            known: kept.known,
            trouble: None,
        };
        lab.renew_plan();
        lab
    }

    /// Has other plans and what-ifs to choose from; what is on the table stays there.
    pub(in crate::office) fn has_library(&mut self, library: Library) {
        let before = std::mem::replace(&mut self.switches, switches::all(&library));
        for old in before {
            match self.switches.iter_mut().find(|switch| switch.id == old.id) {
                Some(switch) => (switch.is_on, switch.is_kept) = (old.is_on, old.is_kept),
                None if old.is_on || old.is_kept => self.switches.push(old),
                None => {}
            }
        }
        self.shelf = Shelf::of(&library);
        self.library = library;
        self.renew_plan();
    }

    /// Opens a plan by path or id; says whether it could be.
    pub(super) fn open_plan(&mut self, name: &str) -> bool {
        match self.library.open_plan(name) {
            Ok(sheet) => {
                self.begins_with(Document::new(sheet, file(name)));
                true
            }
            Err(why) => {
                self.trouble = Some(why);
                false
            }
        }
    }

    /// Begins anew with another plan. One that was changed and is kept nowhere is laid aside.
    pub(super) fn begins_with(&mut self, document: Document) {
        let before = std::mem::replace(&mut self.document, document);
        if before.is_changed() {
            self.aside = Some(before);
        }
        for switch in &mut self.switches {
            (switch.is_on, switch.is_kept) = (false, false);
        }
        self.sliders.clear();
        self.variants.clear();
        (self.rules, self.computed, self.trouble) = (Rules::default(), Computed::default(), None);
        self.renew_plan();
    }

    /// Works with the plan as it is written now.
    pub(super) fn renew_plan(&mut self) {
        self.jobs.forget();
        self.rules.effects.clear();
        self.variants_come_home();
        for variant in &mut self.variants {
            (variant.result, variant.is_broken) = (None, false);
        }
        switches::tried_on(&mut self.switches, &self.document.name, self.document.text(), self.document.makes_sense());
        if let Some(plan) = &self.document.plan {
            self.sliders = sliders(plan, &self.document.tree, &self.sliders);
        }
        let kept: Vec<&Switch> = self.switches.iter().filter(|switch| switch.is_kept).collect();
        let on_top = OnTop { switches: &kept, sliders: &[], rules: Some(&self.rules) };
        self.baseline = put_together(&self.document, on_top).centre;
        self.renew_proposal();
    }

    /// Works with what is proposed now.
    pub(super) fn renew_proposal(&mut self) {
        self.computed.is_stale = true;
        self.jobs.forget_risk();
        self.watch = None;
        self.proposal = self.put_on_top(|switch| switch.is_on, &self.sliders);
        for (place, slider) in self.sliders.iter_mut().enumerate() {
            slider.is_stuck = self.proposal.stuck.contains(&place);
        }
        // What was found of another proposal is only shown while this one is being worked out.
        if self.baseline.is_none() || self.proposal.centre.is_none() {
            self.computed.comparison = None;
        }
        self.ask();
    }

    /// Wants the baseline and the proposal compared, and what else is not known yet.
    pub(super) fn ask(&mut self) {
        let (Some(baseline), Some(proposal)) = (self.baseline.clone(), self.proposal.centre.clone()) else {
            return self.worker.rest();
        };
        let mut variants = Vec::new();
        for place in 0..self.variants.len() {
            if let Some(centre) = self.centre_of(place) {
                variants.push((place, centre));
            }
        }
        let rules = self.rules.effects.is_empty();
        self.worker.ask(Request { baseline, proposal, seed: self.seed, rules, variants });
    }

    /// The plan with what is kept, some what-ifs, sliders and the rules.
    pub(super) fn put_on_top(&self, is_on: impl Fn(&Switch) -> bool, sliders: &[Slider]) -> Proposal {
        let switches: Vec<&Switch> = self.switches.iter().filter(|switch| switch.is_kept || is_on(switch)).collect();
        put_together(&self.document, OnTop { switches: &switches, sliders, rules: Some(&self.rules) })
    }
}

/// Puts sliders where they stood; says whether all of them are still there.
pub(super) fn set_sliders(sliders: &mut [Slider], stood: &[(String, f64)]) -> bool {
    for slider in sliders.iter_mut() {
        slider.value = slider.base;
    }
    stood.iter().all(|(path, value)| match sliders.iter_mut().find(|slider| slider.path == *path) {
        Some(slider) => {
            slider.moves(*value);
            true
        }
        None => false,
    })
}

/// The template, which stands in no file yet.
pub(super) fn template() -> Document {
    let sheet = Sheet { id: "plan".to_owned(), name: "plan.ron".to_owned(), text: TEMPLATE.to_owned() };
    Document::new(sheet, None)
}

/// The file that a path stands for; none for an id.
fn file(name: &str) -> Option<PathBuf> {
    let path = Path::new(name);
    let path = if disk::is_folder(path) { path.join(MAIN) } else { path.to_path_buf() };
    disk::exists(&path).then_some(path)
}
