//! Colours and columns of text for a terminal. Where the output is no terminal, or `NO_COLOR` is set, only columns.

use anstyle::{AnsiColor, Style};
use std::io::IsTerminal;

/// Columns of a line: what a reader's eye takes in, on any terminal.
const WIDTH: usize = 100;

/// What words are painted with.
#[derive(Clone, Copy, Debug)]
pub struct Paint {
    on: bool,
}

impl Paint {
    /// Paint for a stream.
    pub fn of(stream: &impl IsTerminal) -> Paint {
        Paint { on: stream.is_terminal() && !no_colour() }
    }

    /// Whether there are colours at all.
    pub fn is_on(self) -> bool {
        self.on
    }

    /// A heading.
    pub fn heading(self, text: &str) -> String {
        self.with(Style::new().bold(), text)
    }

    /// Something beside what matters.
    pub fn quiet(self, text: &str) -> String {
        self.with(Style::new().dimmed(), text)
    }

    /// Something gained, or whatever is as it should be.
    pub fn good(self, text: &str) -> String {
        self.with(Style::new().fg_color(Some(AnsiColor::Green.into())), text)
    }

    /// Something lost, or whatever is not as it should be.
    pub fn bad(self, text: &str) -> String {
        self.with(Style::new().fg_color(Some(AnsiColor::Red.into())), text)
    }

    /// The trainee's own words.
    pub fn own(self, text: &str) -> String {
        self.with(Style::new().fg_color(Some(AnsiColor::Cyan.into())), text)
    }

    fn with(self, style: Style, text: &str) -> String {
        if self.on { format!("{style}{text}{style:#}") } else { text.to_string() }
    }
}

#[expect(clippy::disallowed_methods, reason = "NO_COLOR is a convention of terminals; it changes no result")]
fn no_colour() -> bool {
    // https://no-color.org: set to anything but nothing.
    std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty())
}

/// A text in lines of the usual width, all but the first set in by `indent` columns. The first begins at `indent` too.
pub fn wrapped(text: &str, indent: usize) -> String {
    let mut out = String::new();
    let mut column = indent;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > indent && column + 1 + length > WIDTH {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        } else if column > indent {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

/// A text filled up with spaces to a number of columns.
pub fn column(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.chars().count())))
}

/// Minutes and seconds.
pub fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_set_in() {
        let text = wrapped(&"word ".repeat(40), 20);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(text.lines().skip(1).all(|line| line.starts_with(&" ".repeat(20))), "{text}");
        assert_eq!(wrapped("a  b\nc", 4), "a b c");
    }

    #[test]
    fn columns_and_clocks() {
        assert_eq!(column("ő", 3), "ő  ");
        assert_eq!(clock(725), "12:05");
    }
}
