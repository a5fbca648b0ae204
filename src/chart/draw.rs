//! The drawing of a chart as SVG, with title and description for screen readers.

use super::{Chart, Ink};
use std::fmt::Write as _;

/// The size of the drawing, and the margins of the plot in it.
pub(super) const WIDTH: f64 = 960.0;
pub(super) const HEIGHT: f64 = 460.0;
const START: f64 = 72.0;
const END: f64 = 24.0;
const TOP: f64 = 76.0;
const FOOT: f64 = 78.0;

/// The height of a line of text, and about the width of a letter of the legend.
const LETTER: f64 = 7.4;

/// The font that ships with the program, then what other machines have.
const FONT: &str = "DejaVu Sans, Verdana, sans-serif";

/// Ink of text, of lesser text, of the grid, of windows.
const TEXT: &str = "#1b242c";
const LESSER: &str = "#5b6773";
const GRID: &str = "#dde2e7";
const SHADE: &str = "#e69f00";

pub(super) fn svg(chart: &Chart) -> String {
    let mut pen = Pen { chart, out: String::new() };
    pen.put(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         role=\"img\" direction=\"ltr\" font-family=\"{FONT}\" font-size=\"13\">"
    ));
    pen.put(&format!("<title>{}</title>", escaped(&chart.title)));
    pen.put(&format!("<desc>{}</desc>", escaped(&chart.about)));
    pen.put(&format!("<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>"));
    pen.text(START, 28.0, "start", TEXT, "font-size=\"17\" font-weight=\"bold\"", &chart.title);
    pen.legend();
    pen.windows();
    pen.grid();
    pen.bars();
    pen.bands();
    pen.lines();
    pen.text(START, HEIGHT - 12.0, "start", LESSER, "font-size=\"10.5\"", &chart.footnote);
    pen.out.push_str("</svg>\n");
    pen.out
}

struct Pen<'c> {
    chart: &'c Chart,
    out: String,
}

impl Pen<'_> {
    fn put(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn text(&mut self, x: f64, y: f64, anchor: &str, ink: &str, more: &str, text: &str) {
        if !text.is_empty() {
            let text = escaped(text);
            self.put(&format!(
                "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{ink}\" {more}>{text}</text>"
            ));
        }
    }

    fn x(&self, value: f64) -> f64 {
        START + self.chart.across.place(value) * (WIDTH - START - END)
    }

    fn y(&self, value: f64) -> f64 {
        HEIGHT - FOOT - self.chart.up.place(value) * (HEIGHT - TOP - FOOT)
    }

    /// What every line and bar is, one beside the other under the title.
    fn legend(&mut self) {
        let chart = self.chart;
        let bars = chart.bars.iter().map(|bars| (bars.name.as_str(), bars.ink, true));
        let lines = chart.lines.iter().map(|line| (line.name.as_str(), line.ink, false));
        let (mut across, y) = (START, 54.0);
        for (name, ink, is_bar) in bars.chain(lines).filter(|(name, _, _)| !name.is_empty()) {
            if is_bar {
                let ink = ink.colour();
                self.put(&format!("<rect x=\"{across:.1}\" y=\"{:.1}\" width=\"22\" height=\"10\" fill=\"{ink}\" fill-opacity=\"0.55\"/>", y - 10.0));
            } else {
                let stroke = stroke(ink);
                self.put(&format!("<path d=\"M{across:.1} {:.1}h26\" {stroke}/>", y - 4.0));
            }
            self.text(across + 32.0, y, "start", TEXT, "", name);
            across += 32.0 + name.chars().count() as f64 * LETTER + 26.0;
        }
    }

    fn windows(&mut self) {
        for (place, window) in self.chart.windows.iter().enumerate() {
            let (from, to) = (self.x(window.from), self.x(window.to));
            let (top, height) = (TOP, HEIGHT - TOP - FOOT);
            self.put(&format!(
                "<rect x=\"{from:.1}\" y=\"{top}\" width=\"{:.1}\" height=\"{height}\" fill=\"{SHADE}\" fill-opacity=\"0.14\"/>",
                (to - from).max(1.0)
            ));
            // Labels of neighbours stand below one another.
            let y = top + 15.0 + 15.0 * (place % 4) as f64;
            self.text(from + 4.0, y, "start", LESSER, "font-size=\"11\"", &window.label);
        }
    }

    fn grid(&mut self) {
        let chart = self.chart;
        for (at, text) in &chart.up.marks {
            let y = self.y(*at);
            self.put(&format!("<path d=\"M{START} {y:.1}H{:.1}\" stroke=\"{GRID}\" fill=\"none\"/>", WIDTH - END));
            self.text(START - 8.0, y + 4.5, "end", LESSER, "", text);
        }
        let foot = HEIGHT - FOOT;
        for (at, text) in &chart.across.marks {
            let x = self.x(*at);
            self.put(&format!("<path d=\"M{x:.1} {foot}v5\" stroke=\"{LESSER}\" fill=\"none\"/>"));
            self.text(x, foot + 20.0, "middle", LESSER, "", text);
        }
        self.put(&format!("<path d=\"M{START} {foot}H{:.1}\" stroke=\"{LESSER}\" fill=\"none\"/>", WIDTH - END));
        self.text(START, TOP - 8.0, "start", LESSER, "font-size=\"11.5\"", &chart.up.label);
        self.text(WIDTH - END, foot + 40.0, "end", LESSER, "font-size=\"11.5\"", &chart.across.label);
    }

    fn bars(&mut self) {
        for bars in &self.chart.bars {
            let ink = bars.ink.colour();
            for (from, to, height) in &bars.bars {
                let (left, right, top) = (self.x(*from), self.x(*to), self.y(*height));
                let (width, tall) = ((right - left - 1.0).max(0.5), (HEIGHT - FOOT - top).max(0.0));
                self.put(&format!(
                    "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{tall:.1}\" fill=\"{ink}\" fill-opacity=\"0.55\"/>"
                ));
            }
        }
    }

    fn bands(&mut self) {
        for line in self.chart.lines.iter().filter(|line| line.band.len() > 1) {
            let mut points = String::new();
            let upper = line.band.iter().map(|(at, _, to)| (*at, *to));
            let lower = line.band.iter().rev().map(|(at, from, _)| (*at, *from));
            for (at, value) in upper.chain(lower) {
                // Writing into a text cannot fail.
                let _ = write!(points, "{:.1},{:.1} ", self.x(at), self.y(value));
            }
            let ink = line.ink.colour();
            self.put(&format!("<polygon points=\"{}\" fill=\"{ink}\" fill-opacity=\"0.18\"/>", points.trim_end()));
        }
    }

    fn lines(&mut self) {
        for line in &self.chart.lines {
            let (mut path, mut is_drawn) = (String::new(), false);
            for point in &line.points {
                match point {
                    Some((at, value)) => {
                        let verb = if is_drawn { 'L' } else { 'M' };
                        let _ = write!(path, "{verb}{:.1} {:.1}", self.x(*at), self.y(*value));
                        is_drawn = true;
                    }
                    None => is_drawn = false,
                }
            }
            if !path.is_empty() {
                let (stroke, name) = (stroke(line.ink), escaped(&line.name));
                self.put(&format!("<path d=\"{path}\" {stroke}><title>{name}</title></path>"));
            }
        }
    }
}

fn stroke(ink: Ink) -> String {
    let dashes = match ink.dashes() {
        "" => String::new(),
        dashes => format!(" stroke-dasharray=\"{dashes}\""),
    };
    format!("stroke=\"{}\" stroke-width=\"2.5\" stroke-linejoin=\"round\" fill=\"none\"{dashes}", ink.colour())
}

/// A text in which nothing is a tag.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no place for these.
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}
