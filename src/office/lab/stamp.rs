//! What stands on everything that leaves the lab: where it comes from, so that it can be made again.

use super::Lab;
use super::saying::Said;
use sha2::{Digest, Sha256};

/// Digits of a plan's hash that are shown.
const DIGITS: usize = 12;

impl Lab {
    /// The beginning of the hash of the plan's text: the same plan has the same one.
    pub fn plan_hash(&self) -> String {
        let hash = Sha256::digest(self.text().as_bytes());
        let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        digits.chars().take(DIGITS).collect()
    }

    /// Whether the proposal is another one than the baseline.
    pub fn differs(&self) -> bool {
        self.switches.iter().any(|switch| switch.is_on) || self.sliders.iter().any(|slider| slider.is_moved())
    }

    /// What is proposed, in the words of its what-ifs and sliders: names and, of a slider, from what to what.
    pub fn proposed(&self, language: &str) -> Vec<String> {
        let on = self.switches.iter().filter(|switch| switch.is_on);
        let on = on.map(|switch| switch.title_in(language).to_owned());
        let moved = self.sliders.iter().filter(|slider| slider.is_moved() && !slider.is_stuck);
        on.chain(moved.map(|slider| format!("{}: {} → {}", slider.path, plain(slider.base), plain(slider.value))))
            .collect()
    }
}

/// Seed, plan, version and number of days that were simulated for it in one line.
pub(super) fn stamp(lab: &Lab, said: Said<'_>, days: u32) -> String {
    let blanks = [
        ("plan", lab.name().to_owned()),
        ("hash", lab.plan_hash()),
        ("seed", lab.seed().to_string()),
        ("days", days.to_string()),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
    ];
    said.fill("labfile-stamp", &blanks)
}

fn plain(number: f64) -> String {
    if number == 0.0 { "0".to_owned() } else { super::written::decimal(number) }
}
