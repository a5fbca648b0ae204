use serde::Serialize;

/// Which file of a reading a place lies in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize)]
pub struct FileId(pub u16);

/// A stretch of an author's file, in bytes. Line and column are made from it only when shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub from: u32,
    /// One past the last byte.
    pub to: u32,
}

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be played as it stands.
    Error,
    /// It can be played, but something is most likely not as meant.
    Warning,
    /// Worth knowing.
    Note,
}

/// Something to tell the author of a file: what, where, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The stable name of this kind of finding, as in `docs/findings.md`.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What to do; empty when the message says it all.
    pub help: String,
}
