//! Charts as files: drawn as SVG, or painted as PNG, the same on every machine.
//!
//! A [`Chart`] says what is to be seen and in which words; it knows no plan and no language. Its own font is part of the
//! program, and colours are never alone: every line has a pattern of its own.

mod axis;
mod draw;
mod paint;
#[cfg(test)]
mod tests;

pub use axis::Axis;

/// A chart.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What is to be seen in it, in a sentence, for whoever cannot see it.
    pub about: String,
    /// Across.
    pub across: Axis,
    /// Upwards.
    pub up: Axis,
    /// The lines, the first one drawn first.
    pub lines: Vec<Line>,
    /// Bars, drawn before the lines.
    pub bars: Vec<Bars>,
    /// Stretches that are shaded, with what happens in them.
    pub windows: Vec<Window>,
    /// Where it comes from: seed, plan, version, number of days.
    pub footnote: String,
}

/// A line through points, from left to right.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Line {
    /// What it is, for the legend.
    pub name: String,
    /// How it is drawn.
    pub ink: Ink,
    /// Its points; a gap parts two stretches.
    pub points: Vec<Option<(f64, f64)>>,
    /// The interval around it: where, from, to.
    pub band: Vec<(f64, f64, f64)>,
}

/// Bars that stand on the lower axis.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Bars {
    /// What they are, for the legend.
    pub name: String,
    /// How they are drawn.
    pub ink: Ink,
    /// Each bar: from, to, and how high.
    pub bars: Vec<(f64, f64, f64)>,
}

/// A stretch that is shaded.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Window {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What happens in it.
    pub label: String,
}

/// A colour with its pattern: those that people of every colour vision can tell apart (M. Okabe, K. Ito, 2008).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Ink {
    /// The baseline: vermillion, a whole line.
    #[default]
    Baseline,
    /// The proposal: blue, long dashes.
    Proposal,
    /// Bluish green, dots.
    Third,
    /// Orange, dashes and dots.
    Fourth,
    /// A mark such as a target: grey, short dashes.
    Quiet,
}

impl Ink {
    /// The colour as SVG writes it.
    pub fn colour(self) -> &'static str {
        match self {
            Ink::Baseline => "#d55e00",
            Ink::Proposal => "#0072b2",
            Ink::Third => "#009e73",
            Ink::Fourth => "#e69f00",
            Ink::Quiet => "#5b6773",
        }
    }

    /// The pattern as SVG writes it; empty for a whole line.
    fn dashes(self) -> &'static str {
        match self {
            Ink::Baseline => "",
            Ink::Proposal => "9 4",
            Ink::Third => "2 4",
            Ink::Fourth => "9 4 2 4",
            Ink::Quiet => "4 4",
        }
    }
}

impl Chart {
    /// The chart as SVG.
    pub fn svg(&self) -> String {
        draw::svg(self)
    }

    /// The chart as PNG, so many times as large as its SVG; empty when it is larger than can be painted.
    pub fn png(&self, scale: f32) -> Vec<u8> {
        paint::png(&self.svg(), scale)
    }
}
