//! What the lab remembers from one time to the next: the plans that were opened last, and what columns mean.

use super::Lab;
use super::known::Columns;
use std::collections::BTreeMap;

/// The name under which the plans that were opened last are kept.
const NAME: &str = "lab-recent";

/// Plans that are kept.
const MOST: usize = 8;

/// What was kept for the lab.
#[derive(Clone, Default)]
pub(in crate::office) struct Kept {
    pub(super) recent: Vec<String>,
    pub(super) known: Columns,
}

impl Kept {
    /// From what was written down.
    pub(in crate::office) fn of(kept: &BTreeMap<String, String>) -> Kept {
        let recent = kept.get(NAME).map(|lines| lines.lines().map(String::from).take(MOST).collect());
        let mut known = Columns::default();
        known.take(kept);
        Kept { recent: recent.unwrap_or_default(), known }
    }
}

impl Lab {
    /// Puts a plan first among those that were opened last; the name and the words to be written down.
    pub(super) fn was_opened(&mut self, plan: &str) -> (String, String) {
        self.recent.retain(|other| other != plan);
        self.recent.insert(0, plan.to_owned());
        self.recent.truncate(MOST);
        (NAME.to_owned(), self.recent.join("\n"))
    }

    /// What somebody else has opened and named.
    pub(in crate::office) fn is_used_by(&mut self, kept: Kept) {
        (self.recent, self.known) = (kept.recent, kept.known);
    }
}
