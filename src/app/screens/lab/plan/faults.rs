//! Everything there is to say about the plan; a click leads to the field.

use super::super::View;
use super::{Chosen, Seen, counted};
use crate::app::{theme, widgets};
use crate::office::lab::Fault;
use crate::words::Severity;
use egui::{Color32, Ui};

/// Draws them.
pub(super) fn ui(view: View<'_>, seen: &mut Seen, ui: &mut Ui) {
    let faults = view.lab.faults();
    widgets::heading(ui, view.say("lab-faults"));
    if faults.is_empty() {
        widgets::tinted(ui, view.say("lab-faults-none"), theme::good());
        return;
    }
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    if errors > 0 {
        widgets::tinted(ui, counted(view, "lab-faults-errors", errors), theme::bad());
    }
    for fault in faults {
        let said = format!("{}:{}", fault.line, fault.column);
        if widgets::row(ui, false, &said, colour(fault), &fault.message).clicked() {
            seek(view, fault, seen);
        }
        if !fault.help.is_empty() {
            widgets::small(ui, fault.help.as_str());
        }
    }
}

/// The findings of one entry, below its field.
pub(super) fn below<'f>(faults: impl Iterator<Item = &'f Fault>, view: View<'_>, ui: &mut Ui) {
    for fault in faults {
        let key = match fault.severity {
            Severity::Error => "lab-fault-error",
            Severity::Warning => "lab-fault-warning",
            Severity::Note => "lab-fault-note",
        };
        widgets::tinted(ui, format!("{}: {}", view.say(key), fault.said()), colour(fault));
    }
}

fn colour(fault: &Fault) -> Color32 {
    if fault.severity == Severity::Note { theme::quiet() } else { theme::bad() }
}

/// Leads to the narrowest entry that holds the place; without one, to the text.
fn seek(view: View<'_>, fault: &Fault, seen: &mut Seen) {
    let holding = view.lab.entries().iter().filter(|entry| entry.holds(fault.place));
    let narrowest = holding.min_by_key(|entry| entry.place.to - entry.place.from);
    match narrowest {
        Some(entry) => {
            seen.part = Some(Chosen::Section(entry.section));
            seen.seek = Some(entry.path.clone());
        }
        None => {
            seen.part = Some(Chosen::Text);
            seen.text = None;
        }
    }
}
