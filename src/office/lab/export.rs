//! What can leave the lab as a file.

use super::charts::{LabChart, can_be_told_apart, chart};
use super::proposal::what_if;
use super::written::{quoted, written};
use super::{Lab, page, sheets, tables};
use crate::chart::Chart;
use crate::reading::Findings;
use crate::staffing::overlay::{Change, How, Overlay};
use crate::tongue::Tongue;
use crate::words::FileId;

/// How much larger than its drawing a painted chart is: sharp on paper.
const SCALE: f32 = 2.0;

/// Something that can be saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Export {
    /// A chart.
    Chart(LabChart, Picture),
    /// A table for spreadsheets.
    Table(LabTable),
    /// One page that says it all.
    Page,
    /// The roster, one sheet for each person.
    People,
    /// What is proposed, as a what-if of one's own.
    WhatIf,
}

/// The form of a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Picture {
    /// A drawing that can be enlarged.
    Svg,
    /// Dots.
    Png,
}

/// A table of the lab.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabTable {
    /// Both plans and their difference, interval by interval.
    Intervals,
    /// Both plans and their difference over the whole day.
    Day,
    /// The kept variants against the baseline.
    Variants,
    /// The service level of every day.
    Risk,
    /// What one agent more is worth.
    Heat,
    /// The needed staff.
    Needs,
    /// The roster.
    Roster,
    /// Plan against actual.
    Against,
}

impl LabTable {
    /// All of them with the words of their keys.
    pub const ALL: [(&str, LabTable); 8] = [
        ("intervals", LabTable::Intervals),
        ("day", LabTable::Day),
        ("variants", LabTable::Variants),
        ("risk", LabTable::Risk),
        ("heat", LabTable::Heat),
        ("needs", LabTable::Needs),
        ("roster", LabTable::Roster),
        ("against", LabTable::Against),
    ];

    /// The word of its keys.
    pub fn word(self) -> &'static str {
        LabTable::ALL.iter().find(|(_, table)| *table == self).map_or("", |(word, _)| *word)
    }
}

/// What is ready to be written: what takes long to paint is not painted yet.
pub(in crate::office) enum Ready {
    Text(String),
    Painting(Box<Chart>),
}

impl Ready {
    pub(in crate::office) fn bytes(self) -> Vec<u8> {
        match self {
            Ready::Text(text) => text.into_bytes(),
            Ready::Painting(chart) => chart.png(SCALE),
        }
    }
}

impl Export {
    /// The key of its name in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Export::Chart(..) => "labfile-save-chart",
            Export::Table(_) => "labfile-save-table",
            Export::Page => "labfile-save-page",
            Export::People => "labfile-save-people",
            Export::WhatIf => "labfile-save-what-if",
        }
    }

    /// The end of its file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Export::Chart(_, Picture::Svg) => "svg",
            Export::Chart(_, Picture::Png) => "png",
            Export::Table(_) => "csv",
            Export::Page | Export::People => "html",
            Export::WhatIf => "ron",
        }
    }

    /// What its file is called unless somebody calls it otherwise, without the end of the name.
    pub fn file_name(self, lab: &Lab) -> String {
        let word = match self {
            Export::Chart(chart, _) => chart.word(),
            Export::Table(table) => table.word(),
            Export::Page => "page",
            Export::People => "people",
            Export::WhatIf => "what-if",
        };
        format!("{}-{word}", lab.name())
    }
}

impl Lab {
    /// Whether there is anything to be saved.
    pub fn can_export(&self, what: Export) -> bool {
        match what {
            Export::Chart(LabChart::Days, _) | Export::Table(LabTable::Risk) => self.risk().is_some(),
            Export::Chart(LabChart::Worth, _) => self.heat().is_some() && can_be_told_apart(self),
            Export::Chart(LabChart::Needed { .. }, _) => self.needs().is_some(),
            Export::Chart(LabChart::Verdict { .. }, _) => {
                self.imported().is_some_and(|imported| imported.verdict.is_some())
            }
            // What still belongs to another proposal is about to be replaced, or there is nothing that can be.
            Export::Chart(..) | Export::Table(LabTable::Intervals | LabTable::Day) | Export::Page => {
                self.comparison().is_some() && (!self.is_stale() || self.is_computing())
            }
            Export::Table(LabTable::Variants) => self.variants().iter().any(|variant| variant.result.is_some()),
            Export::Table(LabTable::Heat) => self.heat().is_some(),
            Export::Table(LabTable::Needs) => self.needs().is_some(),
            Export::Table(LabTable::Roster) | Export::People => self.roster().is_some(),
            Export::Table(LabTable::Against) => self.against().is_some(),
            Export::WhatIf => self.sliders().iter().any(|slider| slider.is_moved()),
        }
    }

    /// What will stand in the file, in a language; nothing where there is nothing to be saved.
    pub(in crate::office) fn ready(&self, what: Export, language: &str) -> Option<Ready> {
        let tongue = Tongue::new(language);
        // Figures of another proposal must not stand beside the words of this one.
        let compares = match what {
            Export::Chart(chart, _) => chart.compares(),
            what => matches!(what, Export::Table(LabTable::Intervals | LabTable::Day) | Export::Page),
        };
        if !self.can_export(what) || (compares && self.is_stale()) {
            return None;
        }
        let text = match what {
            Export::Chart(which, Picture::Png) => {
                return chart(self, which, &tongue).map(|chart| Ready::Painting(Box::new(chart)));
            }
            Export::Chart(which, Picture::Svg) => chart(self, which, &tongue)?.svg(),
            Export::Table(which) => tables::table(self, which)?,
            Export::Page => page::page(self, &tongue)?,
            Export::People => sheets::sheets(self, &tongue)?,
            Export::WhatIf => self.own_what_if(&tongue),
        };
        Some(Ready::Text(text))
    }

    /// The sliders that were moved, on top of the what-ifs that hold all day, as a what-if that can be opened again.
    fn own_what_if(&self, tongue: &Tongue) -> String {
        let mut changes: Vec<String> = Vec::new();
        for switch in self.switches().iter().filter(|switch| switch.is_on && switch.from.is_none()) {
            let overlay = Overlay::read(FileId(0), &switch.text, &mut Findings::new());
            changes.extend(overlay.iter().flat_map(|overlay| &overlay.set).map(change));
        }
        let moved = self.sliders().iter().filter(|slider| !slider.is_stuck);
        changes.extend(moved.filter_map(|slider| slider.change()));
        let changes: Vec<&str> = changes.iter().map(String::as_str).collect();
        what_if(&tongue.say("labfile-own-title"), &tongue.say("labfile-own-about"), self.name(), &changes)
    }
}

/// A change as a what-if writes it.
fn change(change: &Change) -> String {
    let how = match &change.how {
        How::To(value) => format!("to: {}", written(value)),
        How::Times(by) => format!("times: {by:?}"),
        How::Add(by) => format!("add: {by:?}"),
    };
    format!("(path: {}, {how})", quoted(&change.path.to_string()))
}
