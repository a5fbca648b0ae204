//! A scenario that cannot be played: what is wrong with it, where, and what to do.

use crate::app::{theme, widgets};
use crate::office::Broken;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// Findings shown of one scenario; the others are counted.
const MOST: usize = 6;

/// Draws it.
pub(super) fn ui(broken: &Broken, tongue: &Tongue, ui: &mut Ui) {
    widgets::edged(ui, theme::card(), theme::loss(), |ui| {
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("id", broken.id.as_str().into()), ("n", FluentValue::from(broken.faults.len()))];
        widgets::strong(ui, tongue.fill("home-broken", &blanks));
        for fault in broken.faults.iter().take(MOST) {
            let place = if fault.file.is_empty() {
                String::new()
            } else {
                format!("{}:{}:{}  ", fault.file, fault.line, fault.column)
            };
            widgets::tinted(ui, format!("{place}{}", fault.message), theme::bad());
            if !fault.help.is_empty() {
                widgets::small(ui, fault.help.as_str());
            }
        }
        if broken.faults.len() > MOST {
            let more = FluentValue::from(broken.faults.len() - MOST);
            widgets::small(ui, tongue.fill("home-more-faults", &[("n", more)]));
        }
    });
}
