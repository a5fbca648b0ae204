//! The kinds of findings of the reading room, one file each.

use crate::words::{Finding, Place, Severity};

/// A kind of finding: its stable name, how much it matters and one sentence about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Code {
    /// The stable name, as in `docs/findings.md`.
    pub name: &'static str,
    /// How much findings of this kind matter.
    pub severity: Severity,
    /// One sentence.
    pub about: &'static str,
}

impl Code {
    /// A finding of this kind.
    pub fn finding(&self, at: Place, message: String, help: String) -> Finding {
        Finding { severity: self.severity, code: self.name, message, place: at, help }
    }
}

/// Declares one module per code, each with a `CODE`, and the list `ALL` of them.
macro_rules! codes {
    ($($name:ident),+ $(,)?) => {
        $(pub mod $name;)+

        /// Every code of this list, in its order.
        pub const ALL: &[$crate::reading::codes::Code] = &[$($name::CODE),+];
    };
}
pub(crate) use codes;

/// An author's words within a message: never long, never with characters that disturb a screen.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut short: String = text.chars().take(LONGEST).map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}

/// Whether a character is invisible and would disturb a screen or turn the order of what is read.
pub(crate) fn hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

codes! {
    unclosed_text,
    unclosed_comment,
    unclosed_bracket,
    unopened_bracket,
    unexpected_bracket,
    missing_comma,
    missing_value,
    missing_colon,
    unexpected_character,
    curly_quotes,
    single_quotes,
    byte_order_mark,
    no_break_space,
    bad_escape,
    bad_number,
    number_out_of_range,
    forbidden_extension,
    nesting_too_deep,
    file_too_large,
    text_too_long,
    too_many_entries,
    too_many_findings,
    wrong_form,
    wrong_case_truth,
    unknown_word,
    unknown_field,
    missing_field,
    duplicate_field,
    duplicate_name,
    bad_name,
    bad_time,
    bad_percent,
    whole_number_wanted,
    quoted_word,
    unquoted_text,
    trailing_text,
    empty_file,
    control_character,
    not_utf8,
}

/// Fails where the findings document has no section for one of these.
#[cfg(test)]
#[track_caller]
pub(crate) fn all_explained(codes: &[Code]) {
    let document = include_str!("../../docs/findings.md");
    for code in codes {
        assert!(document.contains(&format!("\n## {}\n", code.name)), "{}", code.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_in_the_findings_document() {
        all_explained(ALL);
    }

    #[test]
    fn names_are_used_once() {
        let mut names: Vec<&str> = ALL.iter().map(|code| code.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
    }
}
