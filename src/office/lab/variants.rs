//! Proposals that were kept under a name, and how one of them, or the proposal itself, becomes the baseline.
//!
//! A variant is what was tried on a plan. When another plan becomes the baseline, the variants stay what they were: each
//! remembers the plan it was kept on, so that the table goes on comparing the same things, only against something else.

use super::Lab;
use super::baking::baked;
use super::document::Document;
use super::proposal::{OnTop, put_together, what_if};
use super::sliders::sliders;
use super::source::set_sliders;
use super::switches::Switch;
use crate::library::Sheet;
use crate::queueing::{self, Centre};
use crate::reading::Findings;
use crate::staffing::overlay::{Overlay, patch_all};
use crate::words::FileId;
use std::sync::Arc;

/// A proposal that was kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// What it is called.
    pub name: String,
    /// The ids of the what-ifs that were on.
    pub switches: Vec<String>,
    /// The sliders that were moved: their paths and where they stood.
    pub sliders: Vec<(String, f64)>,
    /// What it comes to against the baseline on the table, once that was worked out.
    pub result: Option<Box<queueing::Variant>>,
    /// Whether it cannot be applied to the plan on the table any more.
    pub is_broken: bool,
    /// The plan it was kept on; none for the one on the table.
    base: Option<Arc<Base>>,
}

impl Variant {
    /// Whether it was kept on another plan than the baseline of now, and stays that.
    pub fn is_of_another_plan(&self) -> bool {
        self.base.is_some()
    }
}

/// A plan that was the baseline.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Base {
    text: String,
    /// The what-ifs that held in it.
    kept: Vec<String>,
}

impl Lab {
    /// Keeps the proposal under a name; one of the same name is replaced.
    pub(super) fn keep(&mut self, name: &str) {
        let on = self.switches.iter().filter(|switch| switch.is_on).map(|switch| switch.id.clone());
        let moved = self.sliders.iter().filter(|slider| slider.is_moved());
        let variant = Variant {
            name: name.to_owned(),
            switches: on.collect(),
            sliders: moved.map(|slider| (slider.path.clone(), slider.value)).collect(),
            result: None,
            is_broken: false,
            base: None,
        };
        match self.variants.iter_mut().find(|other| other.name == name) {
            Some(other) => *other = variant,
            None => self.variants.push(variant),
        }
        self.ask();
    }

    /// Makes a kept variant the proposal again, on the plan it was kept on; says whether there is one.
    pub(super) fn take(&mut self, place: usize) -> bool {
        let Some(variant) = self.variants.get(place).cloned() else { return false };
        if let Some(base) = variant.base {
            let before = self.base();
            for switch in &mut self.switches {
                switch.is_kept = base.kept.contains(&switch.id);
            }
            self.sliders.clear();
            self.document.change(base.text.clone());
            self.variants_stay(before);
            self.renew_plan();
        }
        self.proposes(&variant.switches, &variant.sliders);
        true
    }

    /// Writes a variant, or the proposal, into the plan. What begins in the course of the day cannot be written into a
    /// plan, and is kept beside it in both. The baseline until now becomes a variant of the plan's name.
    pub(super) fn becomes_baseline(&mut self, place: Option<usize>) {
        let first = Arc::new(self.base());
        if place.is_some_and(|place| !self.take(place)) {
            return;
        }
        if self.proposal.centre.is_none() {
            self.trouble =
                self.proposal.faults.iter().find(|fault| fault.is_error()).map(|fault| fault.message.clone());
            return;
        }
        let before = self.base();
        let (mut after, mut findings) = (self.document.tree.clone(), Findings::new());
        let changes: Vec<String> =
            self.sliders.iter().filter(|slider| !slider.is_stuck).filter_map(|slider| slider.change()).collect();
        let changes: Vec<&str> = changes.iter().map(String::as_str).collect();
        let moved = what_if("sliders", "", "", &changes);
        let whole_day = self.switches.iter().filter(|switch| switch.is_on && switch.from.is_none());
        for text in whole_day.map(|switch| switch.text.as_str()).chain((!changes.is_empty()).then_some(moved.as_str()))
        {
            if let Some(overlay) = Overlay::read(FileId(1), text, &mut findings) {
                patch_all(&mut after, &overlay.set, &mut findings);
            }
        }
        let text = baked(self.document.text(), &self.document.tree, &after);
        for switch in &mut self.switches {
            switch.is_kept |= switch.is_on && switch.from.is_some();
            switch.is_on = false;
        }
        self.sliders.clear();
        self.document.change(text);
        self.variants_stay(before);
        let name = self.plan().map(|plan| plan.title.clone()).filter(|title| !title.is_empty());
        let name = name.unwrap_or_else(|| self.document.name.clone());
        if *first != self.base() && self.variants.iter().all(|variant| variant.name != name) {
            self.variants.push(Variant {
                name,
                switches: Vec::new(),
                sliders: Vec::new(),
                result: None,
                is_broken: false,
                base: Some(first),
            });
        }
        self.renew_plan();
    }

    /// A kept variant in the engine's numbers, while its result is not known.
    pub(super) fn centre_of(&mut self, place: usize) -> Option<Arc<Centre>> {
        let variant = self.variants.get(place).filter(|variant| variant.result.is_none() && !variant.is_broken)?;
        let centre = self.put_under(variant);
        if let Some(variant) = self.variants.get_mut(place) {
            variant.is_broken = centre.is_none();
        }
        centre
    }

    /// A variant whose plan is on the table again is a variant of that.
    pub(super) fn variants_come_home(&mut self) {
        let now = self.base();
        for variant in &mut self.variants {
            variant.base = variant.base.take().filter(|base| **base != now);
        }
    }

    /// Every variant stays what it is although the plan is another one now.
    fn variants_stay(&mut self, before: Base) {
        let (now, before) = (self.base(), Arc::new(before));
        for variant in &mut self.variants {
            let base = variant.base.take().unwrap_or_else(|| Arc::clone(&before));
            variant.base = (*base != now).then_some(base);
        }
    }

    /// The plan on the table with what holds in the baseline beside it.
    fn base(&self) -> Base {
        let kept = self.switches.iter().filter(|switch| switch.is_kept).map(|switch| switch.id.clone());
        Base { text: self.document.text().to_owned(), kept: kept.collect() }
    }

    /// A variant on its plan; none where something of it is not there any more.
    fn put_under(&self, variant: &Variant) -> Option<Arc<Centre>> {
        if !variant.switches.iter().all(|id| self.switches.iter().any(|switch| switch.id == *id)) {
            return None;
        }
        let is_on = |switch: &Switch| variant.switches.contains(&switch.id);
        let (together, all_there) = match &variant.base {
            None => {
                let mut moved = self.sliders.clone();
                let all_there = set_sliders(&mut moved, &variant.sliders);
                (self.put_on_top(is_on, &moved), all_there)
            }
            Some(base) => {
                let sheet = Sheet { id: self.document.name.clone(), name: String::new(), text: base.text.clone() };
                let document = Document::new(sheet, None);
                let mut moved = sliders(document.plan.as_ref()?, &document.tree, &[]);
                let all_there = set_sliders(&mut moved, &variant.sliders);
                let holds = |switch: &&Switch| base.kept.contains(&switch.id) || is_on(switch);
                let switches: Vec<&Switch> = self.switches.iter().filter(holds).collect();
                let on_top = OnTop { switches: &switches, sliders: &moved, rules: Some(&self.rules) };
                (put_together(&document, on_top), all_there)
            }
        };
        together.centre.filter(|_| all_there)
    }
}
