//! Why something could not be remembered. Each kind is one sentence of the program's texts, with the remedy in it.

use crate::disk::DiskError;
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why the records cannot be used, or something could not be written into them. The file is as it was before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The folder is not there and cannot be made, or a file in it cannot be read or written; what the system said.
    Folder(PathBuf, String),
    /// The file may be read but not written.
    ReadOnly(PathBuf),
    /// The file, or the one that belongs beside it, can be neither opened nor made.
    NotOpened(PathBuf),
    /// Another copy of the program has it open.
    InUse(PathBuf),
    /// A newer version of the program wrote it.
    Newer {
        /// The file.
        file: PathBuf,
        /// The version of its tables.
        found: i64,
        /// The newest version that is known here.
        known: i64,
    },
    /// It is no file of this program.
    Foreign(PathBuf),
    /// Its pages do not fit together.
    Damaged(PathBuf),
    /// There is no room left.
    Full(PathBuf),
    /// What somebody wants to be called is empty, too long, or has characters that cannot be seen.
    Pseudonym,
    /// The person or the attempt that it belongs to is not there any more.
    Gone,
    /// Anything else the database said.
    Other(PathBuf, String),
    /// The thread that writes has ended.
    Stopped,
}

impl Trouble {
    /// What the database said about a file.
    pub(super) fn of(error: &rusqlite::Error, file: &Path) -> Trouble {
        let file = file.to_path_buf();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Trouble::InUse(file),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Trouble::ReadOnly(file),
            Some(ErrorCode::CannotOpen) => Trouble::NotOpened(file),
            Some(ErrorCode::DiskFull) => Trouble::Full(file),
            Some(ErrorCode::DatabaseCorrupt) => Trouble::Damaged(file),
            Some(ErrorCode::NotADatabase) => Trouble::Foreign(file),
            Some(ErrorCode::ConstraintViolation) => Trouble::Gone,
            _ => Trouble::Other(file, error.to_string()),
        }
    }

    /// What the disk said about a folder.
    pub(super) fn folder(folder: &Path, error: &DiskError) -> Trouble {
        Trouble::Folder(folder.to_path_buf(), error.to_string())
    }

    /// The key of its sentence among the program's texts.
    pub fn key(&self) -> &'static str {
        match self {
            Trouble::Folder(..) => "records-folder",
            Trouble::ReadOnly(_) => "records-read-only",
            Trouble::NotOpened(_) => "records-not-opened",
            Trouble::InUse(_) => "records-in-use",
            Trouble::Newer { .. } => "records-newer",
            Trouble::Foreign(_) => "records-foreign",
            Trouble::Damaged(_) => "records-damaged",
            Trouble::Full(_) => "records-full",
            Trouble::Pseudonym => "records-pseudonym",
            Trouble::Gone => "records-gone",
            Trouble::Other(..) => "records-other",
            Trouble::Stopped => "records-stopped",
        }
    }

    /// What fills the blanks of that sentence.
    pub fn blanks(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| ("file", path.display().to_string());
        match self {
            Trouble::Folder(path, why) | Trouble::Other(path, why) => vec![shown(path), ("why", why.clone())],
            Trouble::Newer { file, found, known } => {
                vec![shown(file), ("found", found.to_string()), ("known", known.to_string())]
            }
            Trouble::ReadOnly(path)
            | Trouble::NotOpened(path)
            | Trouble::InUse(path)
            | Trouble::Foreign(path)
            | Trouble::Damaged(path)
            | Trouble::Full(path) => vec![shown(path)],
            Trouble::Pseudonym | Trouble::Gone | Trouble::Stopped => Vec::new(),
        }
    }
}
