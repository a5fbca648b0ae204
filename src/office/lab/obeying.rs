//! How the lab does what is wanted of it.

use super::document::Document;
use super::editing::{set, unreadable, unset};
use super::jobs::{Done, Work};
use super::shelf::Shelf;
use super::source::{set_sliders, template};
use super::staffing::{needs, rostered, with_roster};
use super::switches::Switch;
use super::watch::Watch;
use super::worker::Arrived;
use super::{Effect, Lab, LabCommand, Side, against, heat, risk};
use crate::library::{Kind, Sheet};
use crate::queueing::Difference;
use crate::staffing::import::{Column, Settings};
use crate::staffing::overlay::Course;
use std::path::{Path, PathBuf};

/// A name under which something is kept, and the words.
pub(super) type Kept = (String, String);

impl Lab {
    /// Does what is wanted; what is to be written down for the next time, if anything. Files are not its business.
    pub(in crate::office) fn obey(&mut self, command: LabCommand) -> Option<Kept> {
        self.trouble = None;
        match command {
            LabCommand::OpenPlan(name) => return self.open_plan(&name).then(|| self.was_opened(&name)),
            LabCommand::Open(path) => return self.opens(path),
            LabCommand::Resume => {
                if let Some(document) = self.aside.take() {
                    self.begins_with(document);
                }
            }
            LabCommand::Template => self.begins_with(template()),
            LabCommand::Set { path, text } => self.set(&path, text.trim()),
            LabCommand::Unset(path) => {
                if let Some(text) = unset(self.document.text(), &self.document.tree, &path) {
                    self.has_text(text);
                }
            }
            LabCommand::Text(text) => self.has_text(text),
            LabCommand::Undo => {
                if self.document.undo() {
                    self.renew_plan();
                }
            }
            LabCommand::Redo => {
                if self.document.redo() {
                    self.renew_plan();
                }
            }
            LabCommand::Switch { what_if, on } => self.switch(what_if, on),
            LabCommand::OpenWhatIf(path) => self.open_what_if(&path),
            LabCommand::Slide { slider, value } => {
                if self.sliders.get_mut(slider).is_some_and(|slider| slider.moves(value)) {
                    self.renew_proposal();
                }
            }
            LabCommand::Clear => self.proposes(&[], &[]),
            LabCommand::Keep(name) => self.keep(name.trim()),
            LabCommand::Take(place) => {
                self.take(place);
            }
            LabCommand::Drop(place) => {
                if place < self.variants.len() {
                    self.variants.remove(place);
                    // What is still to come is told apart by its position.
                    self.ask();
                }
            }
            LabCommand::Baseline(place) => self.becomes_baseline(place),
            LabCommand::ShiftEnd(rule) => {
                self.rules.shift_end = rule;
                self.renew_plan();
            }
            LabCommand::Counts(rule) => {
                self.rules.counts = rule;
                self.renew_plan();
            }
            LabCommand::Seed(seed) => {
                self.seed = seed;
                self.renew_plan();
            }
            LabCommand::Work(work) => self.work(work),
            LabCommand::Cancel => {
                self.jobs.cancel();
                self.importing.cancel();
            }
            LabCommand::Import(path) => self.import(Some(path)),
            LabCommand::Sample => self.import(None),
            LabCommand::Map { column, header } => return self.map(column, header),
            LabCommand::Queue(queue) => {
                self.importing.again(|settings| settings.queue = queue, &self.known);
            }
            LabCommand::Weekdays(days) => {
                self.importing.again(|settings| settings.weekdays = days, &self.known);
            }
            LabCommand::TakeImport => self.take_import(),
            LabCommand::CloseImport => {
                self.importing = Default::default();
                self.jobs.forget_against();
            }
            LabCommand::TakeRoster(day) => {
                let rostered = self.jobs.roster.as_ref();
                if let Some(text) = rostered.and_then(|rostered| with_roster(self.document.text(), rostered, day)) {
                    self.has_text(text);
                }
            }
            LabCommand::Watch { side, day } => {
                let seed = self.computed.comparison.as_ref().map_or(self.seed, |comparison| comparison.seed);
                self.watch_day(side, seed.wrapping_add(u64::from(day)));
            }
            LabCommand::WatchWorst { side, nth } => {
                let worst = self.computed.comparison.as_ref().and_then(|comparison| {
                    let days = comparison.worst_days(side);
                    days.get(nth.min(days.len().div_ceil(10).saturating_sub(1))).copied()
                });
                if let Some((seed, _)) = worst {
                    self.watch_day(side, seed);
                }
            }
            LabCommand::Play(plays) => self.watched(|watch| watch.playing = plays && watch.at < watch.ends),
            LabCommand::Pace(pace) => self.watched(|watch| watch.has_pace(pace)),
            LabCommand::Seek(to) => self.watched(|watch| watch.goes_to(to)),
            LabCommand::StopWatching => self.watch = None,
            // The office writes files, and knows who practised.
            LabCommand::SavePlan(_)
            | LabCommand::Export { .. }
            | LabCommand::MeasureCohort
            | LabCommand::TakeCohort { .. } => {}
        }
        None
    }

    /// Takes over whatever has been worked out, and lets time pass for the day that is watched; says whether anything is
    /// to be seen of it.
    pub(in crate::office) fn hear(&mut self, ms: u64) -> bool {
        let mut heard = self.hear_the_training();
        for arrived in self.worker.hear() {
            heard = true;
            match arrived {
                Arrived::Compared(comparison) => {
                    // Asked again for what stands beside it, the same comparison begins anew with few days.
                    let known = self.computed.comparison.as_ref().filter(|_| !self.computed.is_stale);
                    if known.is_none_or(|known| known.replications <= comparison.replications) {
                        self.computed.comparison = Some(*comparison);
                        self.computed.is_stale = false;
                    }
                }
                Arrived::Ruled(words, paired) => {
                    let find = |all: &[Difference], key: &str| all.iter().find(|one| one.metric.key == key).copied();
                    let effects = words.into_iter().zip(&paired.variants).map(|(rule, variant)| Effect {
                        rule,
                        service_level: find(&variant.overall, "service_level"),
                        lost_share: find(&variant.overall, "lost_share"),
                    });
                    self.rules.effects = effects.collect();
                }
                Arrived::Varied(places, paired) => {
                    for (place, found) in places.into_iter().zip(paired.variants) {
                        if let Some(variant) = self.variants.get_mut(place) {
                            variant.result = Some(Box::new(found));
                        }
                    }
                }
            }
        }
        heard |= self.jobs.hear();
        if self.importing.hear() {
            heard = true;
            self.jobs.forget_against();
        }
        if let Some(watch) = self.watch.as_mut().filter(|watch| watch.playing && ms > 0) {
            watch.pass(ms);
            heard = true;
        }
        heard
    }

    /// The plan has become a file, or is one again.
    pub(in crate::office) fn is_saved_as(&mut self, path: &Path) -> Kept {
        self.document.is_saved_as(path.to_path_buf());
        self.shelf = Shelf::of(&self.library);
        self.was_opened(&path.display().to_string())
    }

    fn has_text(&mut self, text: String) {
        if self.document.change(text) {
            self.renew_plan();
        }
    }

    fn set(&mut self, path: &str, value: &str) {
        if let Some(why) = unreadable(value) {
            self.trouble = Some(why);
            return;
        }
        // A comment behind the value must not swallow what stands behind it.
        let ends_in_comment = unreadable(&format!("[{value}]")).is_some();
        let value = if ends_in_comment { format!("{value}\n") } else { value.to_owned() };
        if let Some(text) = set(self.document.text(), &self.document.tree, path, &value) {
            self.has_text(text);
        }
    }

    fn switch(&mut self, what_if: usize, on: bool) {
        let Some(switch) = self.switches.get_mut(what_if) else { return };
        if switch.is_kept && !on {
            // What holds in the baseline is taken back there.
            (switch.is_kept, switch.is_on) = (false, false);
            self.renew_plan();
        } else if switch.is_on != on {
            switch.is_on = on;
            self.renew_proposal();
        }
    }

    /// Opens a file as what it is taken for: by its ending a report, else by what the library says of it.
    fn opens(&mut self, path: PathBuf) -> Option<Kept> {
        let name = path.display().to_string();
        let is_ron = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
        if !is_ron {
            self.import(Some(path));
            return None;
        }
        if self.library.kind(&name) == Kind::WhatIf {
            self.open_what_if(&name);
            return None;
        }
        self.open_plan(&name).then(|| self.was_opened(&name))
    }

    fn open_what_if(&mut self, path: &str) {
        match self.library.open_what_if(path) {
            Err(why) => self.trouble = Some(why),
            Ok(sheet) => {
                let switch = Switch { is_on: true, ..Switch::of(sheet) };
                self.switches.retain(|other| other.id != switch.id);
                self.switches.insert(0, switch);
                self.renew_plan();
            }
        }
    }

    /// Proposes exactly this.
    pub(super) fn proposes(&mut self, on: &[String], sliders: &[(String, f64)]) {
        for switch in &mut self.switches {
            switch.is_on = on.contains(&switch.id);
        }
        set_sliders(&mut self.sliders, sliders);
        self.renew_proposal();
    }

    fn work(&mut self, work: Work) {
        let (Some(plan), Some(baseline)) = (self.document.plan.clone(), self.baseline.clone()) else {
            return self.jobs.fails(work, "no-plan");
        };
        let seed = self.seed;
        match work {
            Work::Risk => {
                let Some(proposal) = self.proposal.centre.clone() else { return self.jobs.fails(work, "no-plan") };
                let target = plan.service_level.share;
                self.jobs.begin(work, move |gauge| {
                    risk::risk(&baseline, &proposal, target, seed, gauge)
                        .map(|risk| Done::Risk(Box::new(risk)))
                        .ok_or("")
                });
            }
            Work::Heat => {
                self.jobs.begin(work, move |gauge| heat::heat(&baseline, seed, gauge).map(Done::Heat).ok_or(""));
            }
            Work::Needs(asked) => {
                let course = self.ruled().unwrap_or_else(|| plan.into());
                self.jobs.begin(work, move |gauge| needs(&course, asked, seed, gauge, 0).map(Done::Needs));
            }
            Work::Roster(asked) => {
                let course = self.ruled().unwrap_or_else(|| plan.into());
                self.jobs.begin(work, move |gauge| rostered(&course, asked, seed, gauge));
            }
            Work::Against => {
                let fitted = self.importing.imported.as_ref().and_then(|imported| imported.fitted.clone());
                let Some(fitted) = fitted else { return self.jobs.fails(work, "no-report") };
                self.jobs.begin(work, move |gauge| {
                    against::against(&baseline, &fitted, seed, gauge).map(Done::Against).ok_or("")
                });
            }
            Work::Import => {}
        }
    }

    /// The plan over its day with what is kept and the rules it is looked at with: what is needed and given is judged by
    /// them as well.
    fn ruled(&self) -> Option<Course> {
        let ruled = self.put_on_top(|_| false, &[]);
        Some(Course { plan: ruled.plan?, later: ruled.later })
    }

    fn import(&mut self, path: Option<PathBuf>) {
        if !self.importing.begin(path, Settings::default(), &self.known) {
            self.jobs.fails(Work::Import, "no-thread");
        }
    }

    fn map(&mut self, column: Column, header: Option<String>) -> Option<Kept> {
        let imported = self.importing.imported.as_ref()?;
        let mut map = imported.settings.map.clone();
        map.retain(|(other, named)| *other != column && Some(named) != header.as_ref());
        map.extend(header.map(|header| (column, header)));
        let headers = imported.headers.clone();
        let kept = self.known.keep(&headers, &map);
        self.importing.again(|settings| settings.map = map, &self.known);
        Some(kept)
    }

    fn take_import(&mut self) {
        let Some(imported) = self.importing.imported.as_ref().filter(|imported| imported.fitted.is_some()) else {
            return;
        };
        let id = imported.name.rsplit_once('.').map_or(imported.name.as_str(), |(name, _)| name).to_owned();
        let sheet = Sheet { name: format!("{id}.ron"), id, text: imported.plan.clone() };
        self.begins_with(Document::new(sheet, None));
    }

    fn watch_day(&mut self, side: Side, seed: u64) {
        let centre = match side {
            Side::Baseline => self.baseline.as_ref(),
            Side::Proposal => self.proposal.centre.as_ref(),
        };
        if let Some(centre) = centre {
            self.watch = Some(Box::new(Watch::new(centre, side, seed)));
        }
    }

    fn watched(&mut self, change: impl FnOnce(&mut Watch)) {
        if let Some(watch) = &mut self.watch {
            change(watch);
        }
    }
}
