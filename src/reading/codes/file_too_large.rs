//! A file larger than is read.

use super::Code;
use crate::reading::limits;
use crate::words::{Finding, Place, Severity};

/// A file larger than is read.
pub const CODE: Code = Code { name: "file-too-large", severity: Severity::Error, about: "The file is too large." };

/// The finding at `at`.
pub fn found(at: Place, bytes: usize) -> Finding {
    let message = format!("the file has {bytes} bytes, more than the {} that are read", limits::FILE_BYTES);
    let help = "Divide it into several files.".into();
    CODE.finding(at, message, help)
}
