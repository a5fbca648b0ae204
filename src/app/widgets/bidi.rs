//! Text that runs from right to left, wholly or in parts.
//!
//! egui 0.36 shapes each section of a text by itself, guesses its direction from the first letter, and sets the sections
//! side by side from left to right. So lines are broken and put into the order of the eye (UAX #9) here, and egui gets
//! one section per piece that has a single direction. When egui does this itself, this file goes.

use crate::app::theme;
use egui::epaint::text::ByteIndex;
use egui::text::{LayoutJob, LayoutSection, TextFormat};
use egui::{Color32, FontId, Galley, Rect, Ui};
use std::ops::Range;
use std::sync::Arc;
use unicode_bidi::{BidiClass, BidiInfo, Level, ParagraphInfo, bidi_class};
use unicode_segmentation::UnicodeSegmentation as _;

/// What begins and ends a part of a line that keeps its own direction.
const BEGIN: char = '\u{2066}';
const END: char = '\u{2069}';

/// Whether a text has letters that run from right to left.
pub fn is_needed(text: &str) -> bool {
    text.chars().any(runs_back)
}

/// A text in lines no wider than `width`, its letters in the order of the eye; lines that run from right to left end
/// at the galley's left.
pub fn galley(ui: &Ui, text: &str, font: &FontId, colour: Color32, width: f32) -> Arc<Galley> {
    if !is_needed(text) {
        return ui.painter().layout(text.to_owned(), font.clone(), colour, width);
    }
    let measure =
        |part: &str| ui.fonts_mut(|fonts| fonts.layout_no_wrap(part.to_owned(), font.clone(), colour).size().x);
    let format = TextFormat::simple(font.clone(), colour);
    let (mut job, mut flush_right) = (LayoutJob::default(), theme::is_mirrored());
    for (number, paragraph) in text.split('\n').enumerate() {
        let set = set(paragraph, theme::is_mirrored(), width, measure);
        flush_right |= set.runs_back;
        for (line, pieces) in set.lines.iter().enumerate() {
            if number + line > 0 {
                push(&mut job, "\n", &format);
            }
            pieces.iter().for_each(|piece| push(&mut job, piece, &format));
        }
    }
    let galley = ui.painter().layout_job(job);
    if flush_right { pushed_right(galley) } else { galley }
}

/// Appends a piece as a section of its own: `LayoutJob::append` would join it with its neighbour.
fn push(job: &mut LayoutJob, piece: &str, format: &TextFormat) {
    let start = ByteIndex(job.text.len());
    job.text.push_str(piece);
    let byte_range = start..ByteIndex(job.text.len());
    job.sections.push(LayoutSection { leading_space: 0.0, byte_range, format: format.clone() });
}

/// The same with every line at the right.
fn pushed_right(galley: Arc<Galley>) -> Arc<Galley> {
    let mut galley = Arc::unwrap_or_clone(galley);
    let (width, scale) = (galley.rect.width(), galley.pixels_per_point);
    let mut bounds = Rect::NOTHING;
    for row in &mut galley.rows {
        // Whole pixels keep the letters sharp.
        row.pos.x = ((width - row.size.x).max(0.0) * scale).round() / scale;
        bounds |= row.visuals.mesh_bounds.translate(row.pos.to_vec2());
    }
    galley.mesh_bounds = bounds;
    Arc::new(galley)
}

/// A piece of a line that is being written.
pub struct Piece {
    /// Where it stands in the text.
    pub at: Range<usize>,
    /// Whether it runs back.
    pub back: bool,
    /// What egui is to get.
    pub shown: String,
}

/// A text in one line, its pieces from left to right; blanks at its end are seen as well.
pub fn in_line(text: &str, mirrored: bool) -> Vec<Piece> {
    let kept = with_codes_kept(text);
    let origins = origins(text, &kept);
    let info = BidiInfo::new(&kept, mirrored.then(Level::rtl));
    let Some(whole) = info.paragraphs.first() else { return Vec::new() };
    let origin = |at: usize| origins.get(at).copied().unwrap_or(text.len());
    let piece = |(at, back): (Range<usize>, bool)| {
        let shown = shown(&kept, &(at.clone(), back));
        Piece { at: origin(at.start)..origin(at.end), back, shown }
    };
    pieces(&info, whole, 0..kept.len()).into_iter().map(piece).filter(|piece| !piece.shown.is_empty()).collect()
}

/// For every byte of a text whose codes are kept, where it stood before.
fn origins(text: &str, kept: &str) -> Vec<usize> {
    let (mut origins, mut at) = (Vec::with_capacity(kept.len()), 0);
    for c in kept.chars() {
        let own = text.get(at..).and_then(|rest| rest.chars().next());
        origins.extend(std::iter::repeat_n(at, c.len_utf8()));
        if !matches!(c, BEGIN | END) || own == Some(c) {
            at += own.map_or(0, char::len_utf8);
        }
    }
    origins
}

/// A paragraph as it is seen.
struct Set {
    /// The pieces of each line from left to right; a piece that runs back has its letters in the order of speech,
    /// because egui turns them round.
    lines: Vec<Vec<String>>,
    /// Whether the paragraph as a whole runs from right to left.
    runs_back: bool,
}

/// Breaks a paragraph into lines and orders each; in a mirrored layout it runs back whatever it begins with.
fn set(paragraph: &str, mirrored: bool, width: f32, measure: impl Fn(&str) -> f32) -> Set {
    let text = with_codes_kept(paragraph);
    let info = BidiInfo::new(&text, mirrored.then(Level::rtl));
    let Some(whole) = info.paragraphs.first() else {
        return Set { lines: vec![Vec::new()], runs_back: mirrored };
    };
    let lines = broken(&text, width, measure).into_iter().map(|line| {
        let inked = text.get(line.clone()).map_or(0, |line| line.trim_end().len());
        let pieces = pieces(&info, whole, line.start..line.start + inked);
        pieces.iter().map(|piece| shown(&text, piece)).filter(|piece| !piece.is_empty()).collect()
    });
    let lines = lines.collect();
    Set { lines, runs_back: whole.level.is_rtl() }
}

/// The same with everything that looks like the number of an order or a place kept from being torn apart: by the rules
/// alone `4711-B` would be seen as `B-4711` in a Hebrew sentence.
fn with_codes_kept(paragraph: &str) -> String {
    let mut kept = String::with_capacity(paragraph.len() + 8);
    for word in paragraph.split_inclusive(is_gap) {
        let code = code(word).and_then(|at| Some((word.get(..at.start)?, word.get(at.clone())?, word.get(at.end..)?)));
        match code {
            Some((before, code, after)) => {
                kept.push_str(before);
                kept.push(BEGIN);
                kept.push_str(code);
                kept.push(END);
                kept.push_str(after);
            }
            None => kept.push_str(word),
        }
    }
    // What would end a paragraph for the rules does not end one here.
    kept.chars().map(|c| if bidi_class(c) == BidiClass::B { ' ' } else { c }).collect()
}

/// Where in a word a code stands: Latin letters and digits together, from the first of them to the last.
fn code(word: &str) -> Option<Range<usize>> {
    let start = word.find(char::is_alphanumeric)?;
    let (last, letter) = word.char_indices().rfind(|(_, c)| c.is_alphanumeric())?;
    let range = start..last + letter.len_utf8();
    let code = word.get(range.clone())?;
    let both = code.chars().any(|c| bidi_class(c) == BidiClass::L) && code.chars().any(|c| c.is_ascii_digit());
    (both && !is_needed(code)).then_some(range)
}

/// The lines of a text that is to be no wider than `width`, where words allow it.
fn broken(text: &str, width: f32, measure: impl Fn(&str) -> f32) -> Vec<Range<usize>> {
    let (mut lines, mut start, mut at, mut x) = (Vec::new(), 0, 0, 0.0);
    for word in text.split_inclusive(is_gap) {
        let seen = bare(word);
        if x > 0.0 && x + measure(seen.trim_end()) > width {
            lines.push(start..at);
            (start, x) = (at, 0.0);
        }
        x += measure(&seen);
        at += word.len();
    }
    lines.push(start..at);
    lines
}

/// The pieces of a line from left to right: where each stands in the text, and whether it runs back.
fn pieces(info: &BidiInfo<'_>, paragraph: &ParagraphInfo, line: Range<usize>) -> Vec<(Range<usize>, bool)> {
    if line.is_empty() {
        return Vec::new();
    }
    let (levels, runs) = info.visual_runs(paragraph, line);
    let mut pieces = Vec::new();
    for run in runs {
        let Some(part) = info.text.get(run.clone()) else { continue };
        if levels.get(run.start).is_some_and(Level::is_rtl) {
            pieces.extend(turned(part, run.start).into_iter().map(|at| (at, true)));
        } else {
            pieces.push((run, false));
        }
    }
    pieces
}

/// A part that runs back and begins at `start`, as it is seen from left to right: its words, and every other sign by
/// itself, the last first.
fn turned(part: &str, start: usize) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut in_word = false;
    for (at, sign) in part.grapheme_indices(true) {
        let letter = sign.chars().next().is_some_and(runs_back);
        let end = start + at + sign.len();
        match pieces.last_mut() {
            Some(word) if letter && in_word => word.end = end,
            _ => pieces.push(start + at..end),
        }
        in_word = letter;
    }
    pieces.reverse();
    pieces
}

/// A piece as egui is to get it.
fn shown(text: &str, (at, back): &(Range<usize>, bool)) -> String {
    let piece = text.get(at.clone()).unwrap_or_default();
    bare(if *back { mirrored(piece) } else { piece })
}

/// A sign that has a direction, in the other one.
fn mirrored(sign: &str) -> &str {
    const PAIRS: [[&str; 2]; 7] = [["(", ")"], ["[", "]"], ["{", "}"], ["<", ">"], ["«", "»"], ["‹", "›"], ["≤", "≥"]];
    let other = PAIRS.iter().find_map(|[one, other]| {
        if sign == *one {
            Some(*other)
        } else if sign == *other {
            Some(*one)
        } else {
            None
        }
    });
    other.unwrap_or(sign)
}

/// A text without the marks that only say how it is to be ordered.
fn bare(text: &str) -> String {
    let is_mark =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Whether a line may be broken after a sign.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')
}

fn runs_back(c: char) -> bool {
    // Most texts have nothing beyond the Latin letters, and need no table.
    c >= '\u{590}' && matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines in the order of the eye, every letter as wide as every other.
    fn seen(text: &str, mirrored: bool, width: usize) -> Vec<String> {
        let set = set(text, mirrored, width as f32, |part| part.chars().count() as f32);
        let turned_round =
            |piece: &String| -> String { if is_needed(piece) { piece.chars().rev().collect() } else { piece.clone() } };
        set.lines.iter().map(|line| line.iter().map(turned_round).collect()).collect()
    }

    #[test]
    fn numbers_and_names_stand_in_the_order_in_which_they_are_read() {
        let text = "ההזמנה 4711-B של Anna Kovács תגיע ביום שלישי";
        assert_eq!(seen(text, true, 99), ["ישילש םויב עיגת Anna Kovács לש 4711-B הנמזהה"]);
        assert_eq!(seen("Order של 12", false, 99), ["Order 12 לש"]);
        assert_eq!(seen("Order של 12", true, 99), ["12 לש Order"]);
    }

    #[test]
    fn the_first_line_holds_what_is_read_first() {
        assert_eq!(seen("אב גד הו", true, 5), ["דג בא", "וה"]);
        assert_eq!(seen("אב\u{a0}גד הו", true, 3), ["דג\u{a0}בא", "וה"]);
    }

    #[test]
    fn brackets_embrace_what_they_embraced() {
        assert_eq!(seen("א (ב) ג", true, 99), ["ג (ב) א"]);
        assert_eq!(seen("א (B2) ג", true, 99), ["ג (B2) א"]);
    }

    #[test]
    fn every_piece_knows_where_it_is_written() {
        let text = "א 4711-B ב";
        let pieces = in_line(text, true);
        let written: Vec<&str> = pieces.iter().map(|piece| &text[piece.at.clone()]).collect();
        assert_eq!(written, ["ב", " ", "4711-B", " ", "א"]);
        assert_eq!(pieces.iter().map(|piece| piece.back).collect::<Vec<_>>(), [true, true, false, true, true]);
    }

    #[test]
    fn what_is_empty_has_one_empty_line() {
        assert_eq!(seen("", true, 9), [""]);
        assert_eq!(seen(" \r ", true, 9), [""]);
    }
}
