//! What a person can want of the staffing lab.

use super::export::Export;
use super::{Side, Work};
use crate::queueing::{ServiceLevelRule, ShiftEnd};
use crate::staffing::import::Column;
use crate::words::Moment;
use std::path::PathBuf;

/// Something a person wants of the staffing lab.
#[derive(Clone, PartialEq, Debug)]
pub enum LabCommand {
    /// Open a plan by path or id.
    OpenPlan(String),
    /// Open whatever a file holds: a plan, a what-if, which is switched on, or a report.
    Open(PathBuf),
    /// Go back to the plan that was changed, not saved, and left for another one.
    Resume,
    /// Begin a plan from the commented template.
    Template,
    /// Set the value at a path of the plan; where nothing is written there yet, it is put in.
    Set {
        /// The names on the way, joined by points; items of lists by their number from 0.
        path: String,
        /// The value as it is written in the file.
        text: String,
    },
    /// Take a value out of the plan, so that its default holds.
    Unset(String),
    /// Replace the whole text of the plan.
    Text(String),
    /// Take the last change of the plan back.
    Undo,
    /// Make the change again that was taken back last.
    Redo,
    /// Write the plan to a file, from then on its own. Another one that stands there is only replaced when the same
    /// command comes once more.
    SavePlan(PathBuf),
    /// Switch a what-if on or off.
    Switch {
        /// Its place in [`Lab::switches`](super::Lab::switches).
        what_if: usize,
        /// Whether it holds in the proposal.
        on: bool,
    },
    /// Measure how those who practise here work.
    MeasureCohort,
    /// Let so many agents of a group work like them, as a what-if that is switched on.
    TakeCohort {
        /// How many.
        agents: u32,
        /// The group's name.
        group: String,
    },
    /// Take a what-if of one's own into the list, by its path, and switch it on.
    OpenWhatIf(String),
    /// Move a slider.
    Slide {
        /// Its place in [`Lab::sliders`](super::Lab::sliders).
        slider: usize,
        /// Where to.
        value: f64,
    },
    /// Switch everything off and move every slider back: the proposal is the baseline again.
    Clear,
    /// Keep the proposal as a variant of this name; one of the same name is replaced.
    Keep(String),
    /// Make a kept variant the proposal again.
    Take(usize),
    /// Forget a kept variant.
    Drop(usize),
    /// Make a kept variant the baseline, or with none the proposal: its changes are written into the plan.
    Baseline(Option<usize>),
    /// What happens to a contact at a shift's end, in both; none for what the plan says.
    ShiftEnd(Option<ShiftEnd>),
    /// Which definition of service level counts, in both; none for what the plan says.
    Counts(Option<ServiceLevelRule>),
    /// The seed of the first day; the others follow it.
    Seed(u64),
    /// Work something out that takes longer; what is being worked out already is given up.
    Work(Work),
    /// Give up what is being worked out.
    Cancel,
    /// Import a report or a call list.
    Import(PathBuf),
    /// Import the sample report that ships with the program.
    Sample,
    /// Say which column of the report means what; none takes a column's meaning away again.
    Map {
        /// What it means.
        column: Column,
        /// Its header.
        header: Option<String>,
    },
    /// Take only one queue of the report; none for all.
    Queue(Option<String>),
    /// Take only these days of the week of the report, 0 for Monday; none for all.
    Weekdays(Vec<usize>),
    /// Make the imported report the plan.
    TakeImport,
    /// Put the report away.
    CloseImport,
    /// Write the roster of one of its days into the plan, as shifts of its groups.
    TakeRoster(usize),
    /// Watch a day: the place of a replication among those of the comparison.
    Watch {
        /// In which of the two plans.
        side: Side,
        /// Which replication, from 0.
        day: u32,
    },
    /// Watch one of the worst tenth of the days.
    WatchWorst {
        /// In which of the two plans.
        side: Side,
        /// Which of them, the worst first.
        nth: usize,
    },
    /// Let the day that is watched go on, or stand still.
    Play(bool),
    /// How many seconds of the day pass in one second, 1 to 600.
    Pace(f64),
    /// Go to a moment of the day that is watched.
    Seek(Moment),
    /// Watch no longer.
    StopWatching,
    /// Save something in a file. Where one stands already, the same command once more replaces it.
    Export {
        /// What.
        what: Export,
        /// Where.
        path: PathBuf,
    },
}
