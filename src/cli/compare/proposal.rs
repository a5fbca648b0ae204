//! A variant of a plan: one what-if, or several together.

use crate::cli::Failure;
use crate::cli::paint::Paint;
use crate::cli::simulate::Opened;
use crate::disk;
use crate::library::Library;
use crate::queueing::Difference;
use crate::reading::render;
use crate::staffing::overlay::{Expectation, Outcome, Overlay};
use crate::words::{Finding, Severity};
use std::io;
use std::path::Path;

/// A plan with what is proposed for it.
pub struct Proposal {
    /// The ids of its what-ifs, joined by `+`.
    pub name: String,
    /// The plan and the what-ifs, put together.
    pub opened: Opened,
}

impl Proposal {
    /// Finds what is written on the command line, `a` or `a+b`, and puts it together with the plan.
    pub fn open(library: &Library, plan: &str, written: &str) -> Result<Proposal, Failure> {
        let opened = Opened::open(library, plan, &parts(written))?;
        Ok(Proposal { name: opened.what_ifs.join("+"), opened })
    }

    /// Its what-ifs in their order, each with its id.
    pub fn what_ifs(&self) -> impl Iterator<Item = (&str, &Overlay)> {
        let overlays = self.opened.lowered.iter().flat_map(|lowered| &lowered.overlays);
        self.opened.what_ifs.iter().map(String::as_str).zip(overlays)
    }

    /// What was expected of it and what became of that. What the authors of several what-ifs expected of each by itself
    /// says nothing about all of them together.
    pub fn outcomes(&self, differences: &[Difference]) -> Vec<(Expectation, Outcome)> {
        let mut all = self.what_ifs();
        let (Some((_, only)), None) = (all.next(), all.next()) else { return Vec::new() };
        only.expects.iter().map(|expected| (expected.clone(), expected.outcome(differences))).collect()
    }

    /// The warnings as they are shown, without those that the plan has by itself.
    pub fn warnings(&self, plan: &Opened) -> String {
        let own = |finding: &&Finding| finding.severity == Severity::Warning && !plan.findings.contains(finding);
        let own: Vec<Finding> = self.opened.findings.iter().filter(own).cloned().collect();
        render::text(&self.opened.sources, &own, Paint::of(&io::stderr()).is_on())
    }
}

/// `a+b` is a and b, unless there is a file of that very name.
fn parts(written: &str) -> Vec<String> {
    if disk::exists(Path::new(written)) {
        return vec![written.to_string()];
    }
    written.split('+').map(|part| part.trim().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_what_ifs_are_one_proposal() {
        assert_eq!(parts("told-before"), ["told-before"]);
        assert_eq!(parts("told-before + more-agents"), ["told-before", "more-agents"]);
        let library = Library::new(None);
        let open = |written: &str| Proposal::open(&library, "billing-error-day", written);
        let both = open("told-before+more-agents").expect("both ship");
        assert_eq!(both.name, "told-before+more-agents");
        assert_eq!(both.what_ifs().map(|(id, _)| id).collect::<Vec<_>>(), ["told-before", "more-agents"]);
        // Both expect something, but not of one another.
        assert!(both.what_ifs().all(|(_, overlay)| !overlay.expects.is_empty()));
        assert!(both.outcomes(&[]).is_empty());
        let one = open("told-before").expect("it ships");
        assert!(one.outcomes(&[]).iter().all(|(_, outcome)| *outcome == Outcome::CouldBeChance));
        assert!(!one.outcomes(&[]).is_empty());
        for bad in ["told-before+", "told-befor", "+"] {
            assert!(open(bad).is_err(), "{bad}");
        }
    }
}
