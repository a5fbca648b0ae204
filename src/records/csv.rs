//! Tables for spreadsheets. A cell of text can never be a formula: names and scenario texts come from strangers.

/// A cell.
pub(crate) enum Cell {
    /// Words. What a spreadsheet would take for the beginning of a formula gets an apostrophe before it.
    Text(String),
    /// A number, as it is.
    Number(String),
    /// Nothing.
    Empty,
}

impl Cell {
    pub(crate) fn text(text: impl ToString) -> Cell {
        Cell::Text(text.to_string())
    }

    /// A whole number.
    pub(crate) fn whole(number: impl Into<i128>) -> Cell {
        Cell::Number(number.into().to_string())
    }

    /// A number with two decimals, if there is one.
    pub(crate) fn points(number: Option<f64>) -> Cell {
        number.filter(|number| number.is_finite()).map_or(Cell::Empty, |number| Cell::Number(format!("{number:.2}")))
    }

    fn written(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Number(number) => number.clone(),
            Cell::Text(text) => format!("\"{}\"", harmless(text).replace('"', "\"\"")),
        }
    }
}

/// Rows under their heading, in UTF-8 with the mark that lets spreadsheets know it.
pub(crate) fn table(heading: &[&str], rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut out = format!("\u{feff}{}\r\n", heading.join(","));
    for row in rows {
        let cells: Vec<String> = row.iter().map(Cell::written).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    let control = text.starts_with(|c: char| c.is_control());
    let first = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}');
    // The wide ones are what some input methods type, and some spreadsheets read.
    let formula = first.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let plain = text.replace('\0', "");
    if control || formula { format!("'{plain}") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_formula() {
        for text in ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\0=1", "  =1", "\n@x", "＝1", "\u{feff}=1", "\tx"] {
            assert!(Cell::text(text).written().starts_with("\"'"), "{text:?}: {}", Cell::text(text).written());
        }
        for text in ["", "a=1", "Kék Róka", "'x", "3 - 1"] {
            assert_eq!(Cell::text(text).written(), format!("\"{text}\""));
        }
    }

    #[test]
    fn quotes_and_commas_stay_in_their_cell() {
        let row = vec![Cell::text("a \"b\", c\nd"), Cell::whole(-3), Cell::points(Some(1.0)), Cell::points(None)];
        assert_eq!(table(&["x", "y"], [row]), "\u{feff}x,y\r\n\"a \"\"b\"\", c\nd\",-3,1.00,\r\n");
    }
}
