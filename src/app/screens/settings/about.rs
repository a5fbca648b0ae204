//! What the program is, where its data lie, and whose work it is built from.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::Office;
use crate::tongue::Tongue;
use egui::{ScrollArea, Ui};

/// The licences, as they ship: legal texts stay in their own words.
const LICENCES: &str = include_str!("../../../../assets/licences.txt");

/// The height of the licences' own scroll area.
const HEIGHT: f32 = 300.0;

/// Draws it.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("about-title"));
        widgets::strong(ui, tongue.fill("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
        widgets::text(ui, tongue.say("about-what"));
        let lies = match office.data_folder() {
            Some(folder) => tongue.fill("about-data", &[("folder", folder.display().to_string().into())]),
            None => tongue.say("about-no-data"),
        };
        widgets::text(ui, lies);
        widgets::text(ui, tongue.say("about-private"));
        ui.add_space(theme::GAP / 2.0);
        let word = if local.licences { "about-hide-licences" } else { "about-licences" };
        if widgets::quiet(ui, tongue.say(word)).clicked() {
            local.licences = !local.licences;
        }
        if local.licences {
            ScrollArea::vertical().id_salt("licences").max_height(HEIGHT).show(ui, |ui| {
                for paragraph in LICENCES.split("\n\n") {
                    widgets::small(ui, paragraph.trim_end());
                }
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::LICENCES;

    #[test]
    fn every_direct_dependency_is_named_with_its_licence() {
        let manifest = include_str!("../../../../Cargo.toml");
        let mut shipped = false;
        let mut named = 0;
        for line in manifest.lines() {
            if let Some(table) = line.strip_prefix('[') {
                shipped = table.starts_with("dependencies");
                if let Some(name) = table.strip_prefix("dependencies.") {
                    check(name.trim_end_matches(']'));
                    named += 1;
                }
            } else if let Some((name, _)) = line.split_once('=').filter(|_| shipped && !manifest_detail(line)) {
                check(name.trim());
                named += 1;
            }
        }
        assert!(named > 30, "{named}: the manifest was not understood");
    }

    /// A line inside a table of one dependency.
    fn manifest_detail(line: &str) -> bool {
        ["version", "optional", "default-features", "features", " ", "#", "]"]
            .iter()
            .any(|start| line.starts_with(start))
    }

    fn check(name: &str) {
        let row = LICENCES.lines().find(|line| line.split_whitespace().next() == Some(name));
        let row = row.unwrap_or_else(|| panic!("{name} is not in assets/licences.txt"));
        assert!(row.split_whitespace().count() >= 2, "{name} has no licence there");
    }
}
