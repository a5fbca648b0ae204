//! The staffing lab: a plan, what is proposed for it, and what both come to on the same callers.
//!
//! A [`Lab`] holds the text of a plan, the baseline A, and what is tried on top of it, the proposal B: what-ifs that are
//! switched on and sliders that were moved. Whatever changes is computed anew in the background, first with few days, then
//! with more while nothing changes; what has come is taken over when time is told.

mod against;
mod baking;
mod charts;
mod choice;
mod cohort;
mod command;
mod comparing;
mod document;
mod door;
mod editing;
mod entries;
mod export;
mod heat;
mod importing;
mod jobs;
mod known;
mod obeying;
mod page;
mod proposal;
mod recent;
mod risk;
mod rules;
mod saying;
mod sheets;
mod shelf;
mod sliders;
mod source;
mod spelling;
mod staffing;
mod stamp;
mod switches;
mod tables;
#[cfg(test)]
mod tests;
mod variants;
mod watch;
mod worker;
mod written;

pub use against::{Against, Cause, Step};
pub use charts::{LabChart, chart};
pub use choice::choice_title;
pub use cohort::{Misfit, cohort_what_if, newcomers};
pub use command::LabCommand;
pub use comparing::Comparison;
pub use document::Fault;
pub use entries::{Entry, Section};
pub use export::{Export, LabTable, Picture};
pub use heat::{Heat, Price};
pub use importing::Imported;
pub use jobs::{Running, Stuck, Work};
pub use risk::{Risk, Spread};
pub use rules::{Effect, Rules};
pub use sliders::{Dial, Measure, Slider};
pub use spelling::Spelling;
pub use staffing::{Asked, NeedDay, Needs, Rostered};
pub use switches::Switch;
pub use variants::Variant;
pub use watch::{FASTEST, SLOWEST, Watch};

pub(super) use export::Ready;
pub(super) use recent::Kept;

use crate::library::Library;
use crate::queueing::Centre;
use crate::staffing::{Plan, in_words};
use comparing::Computed;
use document::Document;
use importing::Importing;
use jobs::Jobs;
use proposal::Proposal;
use shelf::Shelf;
use std::path::Path;
use std::sync::Arc;
use worker::Worker;

/// The plan with which the lab opens.
pub const FIRST_PLAN: &str = "billing-error-day";

/// The two plans that are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Side {
    /// The baseline, A.
    #[default]
    Baseline,
    /// The proposal, B.
    Proposal,
}

/// Everything on the lab's table.
pub struct Lab {
    library: Library,
    /// Its plans.
    shelf: Shelf,
    document: Document,
    /// The last plan that was changed, not saved, and left for another one.
    aside: Option<Document>,
    switches: Vec<Switch>,
    sliders: Vec<Slider>,
    variants: Vec<Variant>,
    rules: Rules,
    seed: u64,
    /// The baseline; none while the plan makes no sense.
    baseline: Option<Arc<Centre>>,
    proposal: Proposal,
    worker: Worker,
    computed: Computed,
    jobs: Jobs,
    importing: Importing,
    watch: Option<Box<Watch>>,
    recent: Vec<String>,
    /// How those who practise work.
    training: cohort::Training,
    /// Columns that were named by hand, by the layout of the file.
    known: known::Columns,
    /// Why the last thing that was wanted could not be had.
    trouble: Option<String>,
}

impl Lab {
    /// The name of the plan: its id, or the name of its file.
    pub fn name(&self) -> &str {
        &self.document.name
    }

    /// What the plan is called in a language; its name where no title can be read.
    pub fn title_in(&self, language: &str) -> &str {
        match self.plan() {
            Some(plan) => self.document.wordings.title(&plan.title, language),
            None => self.name(),
        }
    }

    /// What the plan is about in a language; empty where it does not say.
    pub fn about_in(&self, language: &str) -> &str {
        self.plan().map_or("", |plan| self.document.wordings.about(&plan.about, language))
    }

    /// What a class, a group, a department, a topic or a surge of the plan is called in a language, by its kind and its
    /// name: its title, else the name with blanks.
    pub fn called(&self, kind: &str, name: &str, language: &str) -> String {
        match self.plan().and_then(|plan| plan.title_of(kind, name)) {
            Some(title) => self.document.wordings.thing(kind, name, title, language).to_owned(),
            None => in_words(name),
        }
    }

    /// The same of a group by its place in the plan; empty where there is none.
    pub fn group_called(&self, place: usize, language: &str) -> String {
        let known = self.plan().and_then(|plan| plan.groups.get(place));
        known.map(|(id, _)| self.called("groups", id.as_str(), language)).unwrap_or_default()
    }

    /// The file in which the plan is kept; none for what ships with the program.
    pub fn path(&self) -> Option<&Path> {
        self.document.path.as_deref()
    }

    /// The text of the plan as it stands now.
    pub fn text(&self) -> &str {
        self.document.text()
    }

    /// Whether the text is another one than in its file.
    pub fn is_changed(&self) -> bool {
        self.document.is_changed()
    }

    /// The name of a plan that was changed, not saved, and left for another one.
    pub fn aside(&self) -> Option<&str> {
        self.aside.as_ref().map(|document| document.name.as_str())
    }

    /// Whether a change can be taken back.
    pub fn can_undo(&self) -> bool {
        self.document.can_undo()
    }

    /// Whether a change that was taken back can be made again.
    pub fn can_redo(&self) -> bool {
        self.document.can_redo()
    }

    /// The plan as it is read; none when it cannot be read.
    pub fn plan(&self) -> Option<&Plan> {
        self.document.plan.as_ref()
    }

    /// What there is to say about the plan, with its place in the text.
    pub fn faults(&self) -> &[Fault] {
        &self.document.faults
    }

    /// What there is to say about what is proposed on top of the plan.
    pub fn proposal_faults(&self) -> &[Fault] {
        &self.proposal.faults
    }

    /// Everything the plan says and could say, to be edited, in the order of the sections and of the text.
    pub fn entries(&self) -> &[Entry] {
        &self.document.entries
    }

    /// What there is to say about the value of an entry.
    pub fn faults_of(&self, entry: &Entry) -> impl Iterator<Item = &Fault> {
        self.document.faults.iter().filter(move |fault| entry.holds(fault.place))
    }

    /// The what-ifs that can be switched on: first those that are meant for this plan.
    pub fn switches(&self) -> &[Switch] {
        &self.switches
    }

    /// The numbers of the plan that can be moved.
    pub fn sliders(&self) -> &[Slider] {
        &self.sliders
    }

    /// The variants that are kept, in the order in which they were.
    pub fn variants(&self) -> &[Variant] {
        &self.variants
    }

    /// The rules that are looked at the results with, and what each of them does to the baseline.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// The seed of the first day.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The baseline in the engine's numbers; none while the plan makes no sense.
    pub fn baseline(&self) -> Option<&Arc<Centre>> {
        self.baseline.as_ref()
    }

    /// The proposal in the engine's numbers; none while it makes no sense.
    pub fn proposal(&self) -> Option<&Arc<Centre>> {
        self.proposal.centre.as_ref()
    }

    /// The plan of the proposal as it is at the beginning of the day.
    pub fn proposal_plan(&self) -> Option<&Plan> {
        self.proposal.plan.as_ref()
    }

    /// What A and B come to; that of the last proposal while a new one is being worked out, see [`Lab::is_computing`].
    pub fn comparison(&self) -> Option<&Comparison> {
        self.computed.comparison.as_ref()
    }

    /// Whether the comparison that is shown belongs to another baseline or proposal than these.
    pub fn is_stale(&self) -> bool {
        self.computed.is_stale
    }

    /// Whether the comparison is still being worked out or refined.
    pub fn is_computing(&self) -> bool {
        self.worker.works()
    }

    /// The work that takes longer and how far it is.
    pub fn running(&self) -> Option<Running> {
        self.jobs.running().or_else(|| self.importing.running())
    }

    /// Why the last long work came to nothing.
    pub fn stuck(&self) -> Option<&Stuck> {
        self.jobs.stuck.as_ref()
    }

    /// How days are spread, once that was worked out.
    pub fn risk(&self) -> Option<&Risk> {
        self.jobs.risk.as_ref()
    }

    /// What one agent more is worth, by half-hour and group, once that was worked out.
    pub fn heat(&self) -> Option<&Heat> {
        self.jobs.heat.as_ref()
    }

    /// The needed staff, once that was worked out.
    pub fn needs(&self) -> Option<&Needs> {
        self.jobs.needs.as_ref()
    }

    /// The roster, once that was worked out.
    pub fn roster(&self) -> Option<&Rostered> {
        self.jobs.roster.as_ref()
    }

    /// Where the actual day went another way than the plan, once that was worked out.
    pub fn against(&self) -> Option<&Against> {
        self.jobs.against.as_ref()
    }

    /// The report on the table.
    pub fn imported(&self) -> Option<&Imported> {
        self.importing.imported.as_ref()
    }

    /// The day that is watched.
    pub fn watch(&self) -> Option<&Watch> {
        self.watch.as_deref()
    }

    /// The ids of the plans that can be opened.
    pub fn plan_ids(&self) -> Vec<String> {
        self.shelf.ids()
    }

    /// What a plan that can be opened is called in a language; none for what is no id of such a plan.
    pub fn plan_title(&self, id: &str, language: &str) -> Option<&str> {
        self.shelf.title(id, language)
    }

    /// The plans that were opened last, the newest first: paths and ids.
    pub fn recent(&self) -> &[String] {
        &self.recent
    }

    /// Why the last thing that was wanted could not be had, in a sentence.
    pub fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }
}
