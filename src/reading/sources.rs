use std::collections::BTreeMap;

use super::{codes, limits};
use crate::words::{FileId, Finding, Place, Severity};

/// The texts of one reading: a file and whatever it includes.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    name: String,
    text: String,
    /// The byte each line begins at; never empty.
    lines: Vec<usize>,
}

impl Sources {
    /// No texts yet.
    pub fn new() -> Sources {
        Sources::default()
    }

    /// Adds a text under the name that is shown for it.
    pub fn add(&mut self, name: &str, text: String) -> FileId {
        let id = FileId(u16::try_from(self.files.len()).unwrap_or(u16::MAX));
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        self.files.push(Source { name: name.to_owned(), text, lines });
        id
    }

    /// The name of a file; empty for one that was never added.
    pub fn name(&self, file: FileId) -> &str {
        self.files.get(usize::from(file.0)).map_or("", |source| &source.name)
    }

    /// The text of a file; empty for one that was never added.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(usize::from(file.0)).map_or("", |source| &source.text)
    }

    /// Where a place begins: line and column, both counted from 1, the column in characters.
    pub fn line_column(&self, place: Place) -> (usize, usize) {
        let Some(source) = self.files.get(usize::from(place.file.0)) else {
            return (1, 1);
        };
        let mut at = (place.from as usize).min(source.text.len());
        while !source.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = source.lines.partition_point(|start| *start <= at).max(1);
        let start = source.lines.get(line - 1).copied().unwrap_or(0);
        let before = source.text.get(start..at).unwrap_or("");
        (line, before.chars().count() + 1)
    }
}

/// Collects findings, at most [`limits::FINDINGS_PER_FILE`] of each file.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    kept: Vec<Finding>,
    of_file: BTreeMap<FileId, usize>,
    errors: bool,
}

impl Findings {
    /// None yet.
    pub fn new() -> Findings {
        Findings::default()
    }

    /// Adds one; beyond the limit of its file only a last note is added, once.
    pub fn push(&mut self, finding: Finding) {
        self.errors |= finding.severity == Severity::Error;
        let count = self.of_file.entry(finding.place.file).or_insert(0);
        *count += 1;
        if *count <= limits::FINDINGS_PER_FILE {
            self.kept.push(finding);
        } else if *count == limits::FINDINGS_PER_FILE + 1 {
            self.kept.push(codes::too_many_findings::found(finding.place));
        }
    }

    /// Whether any of the findings, shown or not, is an error.
    pub fn has_errors(&self) -> bool {
        self.errors
    }

    /// All in the order of file, place and code, exact duplicates dropped; the note that there are too many is a file's last.
    pub fn sorted(self) -> Vec<Finding> {
        let mut all = self.kept;
        let key = |finding: &Finding| {
            let last = finding.code == codes::too_many_findings::CODE.name;
            (finding.place.file, last, finding.place.from, finding.place.to, finding.code)
        };
        all.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message)));
        all.dedup();
        all
    }

    /// All in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.kept.iter()
    }
}

impl Extend<Finding> for Findings {
    fn extend<T: IntoIterator<Item = Finding>>(&mut self, findings: T) {
        for finding in findings {
            self.push(finding);
        }
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(from: u32) -> Place {
        Place { file: FileId(0), from, to: from + 1 }
    }

    #[test]
    fn columns_count_characters() {
        let mut sources = Sources::new();
        let file = sources.add("a.ron", "őű\n\"ő\": x".into());
        assert_eq!(sources.line_column(Place { file, from: 2, to: 3 }), (1, 2));
        assert_eq!(sources.line_column(Place { file, from: 11, to: 12 }), (2, 6));
        assert_eq!(sources.line_column(Place { file, from: 3, to: 3 }), (1, 2));
        assert_eq!(sources.line_column(Place { file, from: 999, to: 999 }), (2, 7));
        assert_eq!(sources.line_column(Place { file: FileId(7), from: 9, to: 9 }), (1, 1));
    }

    #[test]
    fn findings_are_limited_sorted_and_single() {
        let mut findings = Findings::new();
        assert!(!findings.has_errors());
        findings.push(codes::missing_comma::found(place(9)));
        findings.push(codes::missing_comma::found(place(3)));
        findings.push(codes::missing_comma::found(place(3)));
        assert!(findings.has_errors());
        let sorted = findings.clone().sorted();
        assert_eq!(sorted.iter().map(|f| f.place.from).collect::<Vec<_>>(), [3, 9]);
        findings.extend((0..500).map(|n| codes::missing_comma::found(place(1000 - n))));
        let sorted = findings.sorted();
        assert_eq!(sorted.len(), limits::FINDINGS_PER_FILE);
        assert_eq!(sorted.last().map(|f| f.code), Some("too-many-findings"));
    }
}
