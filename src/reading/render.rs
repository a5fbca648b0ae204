//! Shows findings: with the line of the file they are about, or as JSON for editors.

use std::collections::BTreeMap;
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use ariadne::{Config, IndexType, Label, Report, ReportKind, Source};
use serde_json::{Value, json};

use super::codes::hidden;
use super::{Sources, limits};
use crate::words::{FileId, Finding, Place, Severity};

/// All findings for a terminal: a line that says what, the line of the file, and what to do.
pub fn text(sources: &Sources, findings: &[Finding], coloured: bool) -> String {
    let mut shown = BTreeMap::new();
    let mut out = String::new();
    for finding in findings {
        let (word, style) = heading(finding.severity);
        let style = if coloured { style } else { Style::new() };
        let message = cleaned(&finding.message);
        out.push_str(&format!("{style}{word}[{}]{style:#}: {message}\n", finding.code));
        let help = cleaned(&finding.help);
        let excerpt = if sources.text(finding.place.file).is_empty() {
            None
        } else {
            let source = shown.entry(finding.place.file).or_insert_with(|| displayed(sources, finding.place.file));
            excerpt(sources, finding.place, source, &help, coloured)
        };
        match excerpt {
            Some(excerpt) => out.push_str(&excerpt),
            None => out.push_str(&plain_excerpt(sources, finding.place, &help)),
        }
        out.push('\n');
    }
    out
}

/// All findings as a JSON array, each with severity, code, message, file, line, column and help.
pub fn json(sources: &Sources, findings: &[Finding]) -> Value {
    let one = |finding: &Finding| {
        let (line, column) = sources.line_column(finding.place);
        json!({
            "severity": heading(finding.severity).0,
            "code": finding.code,
            "message": finding.message,
            "file": sources.name(finding.place.file),
            "line": line,
            "column": column,
            "help": finding.help,
        })
    };
    Value::Array(findings.iter().map(one).collect())
}

fn heading(severity: Severity) -> (&'static str, Style) {
    let (word, colour) = match severity {
        Severity::Error => ("error", AnsiColor::Red),
        Severity::Warning => ("warning", AnsiColor::Yellow),
        Severity::Note => ("note", AnsiColor::Cyan),
    };
    (word, Style::new().fg_color(Some(colour.into())).bold())
}

/// Words without anything that could steer a terminal.
fn cleaned(text: &str) -> String {
    text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// A file as it is shown: one line for each of its lines, none too long, nothing that steers a terminal.
///
/// Characters keep their columns, so line and column lead to the right one.
fn displayed(sources: &Sources, file: FileId) -> (String, Source<String>) {
    let mut text = String::new();
    for line in sources.text(file).split('\n') {
        let line = line.trim_end_matches('\r');
        text.extend(line.chars().take(limits::SHOWN_CHARACTERS).map(|c| match c {
            '\t' => ' ',
            '\u{2028}' | '\u{2029}' => '\u{fffd}',
            c if hidden(c) => '\u{fffd}',
            c => c,
        }));
        text.push_str(" \n");
    }
    (cleaned(sources.name(file)), Source::from(text))
}

/// The line of a place with a mark below, drawn by `ariadne`. Nothing if the place is too far to the right.
fn excerpt(
    sources: &Sources,
    place: Place,
    source: &mut (String, Source<String>),
    help: &str,
    coloured: bool,
) -> Option<String> {
    let (line, column) = sources.line_column(place);
    let shown = source.1.line(line - 1)?;
    if column > limits::SHOWN_CHARACTERS || column > shown.len() {
        return None;
    }
    let from = shown.offset() + column - 1;
    let end = Place { from: place.to.max(place.from), ..place };
    let (end_line, end_column) = sources.line_column(end);
    // A place over several lines is marked on its first one.
    let last = shown.offset() + shown.len().saturating_sub(2);
    let to = if end_line == line { shown.offset() + end_column - 1 } else { last };
    let to = to.min(last).max(from + 1);
    let span: (String, Range<usize>) = (source.0.clone(), from..to);
    let config = Config::new().with_color(coloured).with_index_type(IndexType::Char);
    let mut report = Report::build(ReportKind::Error, span.clone())
        .with_config(config)
        .with_label(Label::new(span).with_message("here"));
    if !help.is_empty() {
        report = report.with_help(help);
    }
    let mut drawn = Vec::new();
    report.finish().write(source, &mut drawn).ok()?;
    let drawn = String::from_utf8(drawn).ok()?;
    // Its own first line is replaced by ours.
    let (_, rest) = drawn.split_once('\n')?;
    Some(rest.lines().map(|line| format!("{}\n", line.trim_end())).collect())
}

/// Where a place is, in words, and a part of its line: for lines too long to be drawn.
fn plain_excerpt(sources: &Sources, place: Place, help: &str) -> String {
    let (line, column) = sources.line_column(place);
    let mut out = format!("   --> {}:{line}:{column}\n", cleaned(sources.name(place.file)));
    let text = sources.text(place.file);
    let mut at = (place.from as usize).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let rest = text.get(at..).unwrap_or("");
    let part: String = rest.chars().take_while(|c| *c != '\n').take(60).collect();
    if !part.is_empty() {
        out.push_str(&format!("    | … {}\n", cleaned(&part)));
    }
    if !help.is_empty() {
        out.push_str(&format!("    Help: {help}\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Findings, parse};

    fn shown(text_of_file: &str) -> String {
        let mut sources = Sources::new();
        let file = sources.add("a.ron", text_of_file.to_owned());
        let mut findings = Findings::new();
        parse(file, sources.text(file), &mut findings);
        text(&sources, &findings.sorted(), false)
    }

    #[test]
    fn an_excerpt_has_place_mark_and_help() {
        let shown = shown("(\n    title: \"Őrség\" channel: chat,\n)");
        assert!(shown.starts_with("error[missing-comma]: a comma is missing here\n"), "{shown}");
        assert!(shown.contains("a.ron:2:18"), "{shown}");
        assert!(shown.contains("Help: Write , between"), "{shown}");
        assert!(!shown.contains('\u{1b}'), "{shown}");
    }

    #[test]
    fn nothing_in_a_file_can_steer_the_terminal() {
        let shown = shown("(a: \"\u{1b}[2J\u{202e}\", \u{1b}]0;x\u{7}\n\u{2028}b: 'x')\n");
        assert!(shown.chars().all(|c| c == '\n' || !hidden(c)), "{shown:?}");
    }

    #[test]
    fn huge_lines_are_shown_in_part() {
        let text = format!("[{}; 2]", "1, ".repeat(5000));
        assert!(shown(&text).len() < 2000);
    }

    #[test]
    fn json_has_line_and_column() {
        let mut sources = Sources::new();
        let file = sources.add("a.ron", "(a: 1\n  b: 2)".into());
        let mut findings = Findings::new();
        parse(file, sources.text(file), &mut findings);
        let value = json(&sources, &findings.sorted());
        assert_eq!(value[0]["code"], "missing-comma");
        assert_eq!(value[0]["line"], 1);
        assert_eq!(value[0]["column"], 5);
    }
}
