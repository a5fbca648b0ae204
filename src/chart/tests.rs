//! Charts that are drawn, read again and painted.

use super::*;

fn chart() -> Chart {
    let say = |number: f64, decimals: usize| format!("{number:.decimals$}");
    let line = |name: &str, ink: Ink, height: f64| Line {
        name: name.to_owned(),
        ink,
        points: (8..18).map(|hour| (hour != 12).then_some((f64::from(hour) * 3600.0, height))).collect(),
        band: (8..18).map(|hour| (f64::from(hour) * 3600.0, height - 1.0, height + 1.0)).collect(),
    };
    Chart {
        title: "Waiting <A & B>".to_owned(),
        about: "Two lines".to_owned(),
        across: Axis::times("time of day", 8.0 * 3600.0, 18.0 * 3600.0),
        up: Axis::numbers("callers", 42.0, say),
        lines: vec![line("baseline", Ink::Baseline, 20.0), line("proposal", Ink::Proposal, 5.0)],
        bars: vec![Bars {
            name: "needed".to_owned(),
            ink: Ink::Third,
            bars: vec![(9.0 * 3600.0, 10.0 * 3600.0, 12.0)],
        }],
        windows: vec![Window { from: 11.0 * 3600.0, to: 13.0 * 3600.0, label: "lunch".to_owned() }],
        footnote: "seed 1".to_owned(),
    }
}

#[test]
fn a_chart_is_an_svg_with_everything_in_it() {
    let svg = chart().svg();
    assert!(paint::tree(&svg).is_some(), "{svg}");
    for piece in [
        "Waiting &lt;A &amp; B&gt;",
        "baseline",
        "proposal",
        "needed",
        "lunch",
        "seed 1",
        "08:00",
        "callers",
        "Two lines",
    ] {
        assert!(svg.contains(piece), "{piece}: {svg}");
    }
    // Each line is drawn once and stands in the legend once, in its own colour and pattern.
    for ink in [Ink::Baseline, Ink::Proposal] {
        assert_eq!(svg.matches(&format!("stroke=\"{}\"", ink.colour())).count(), 2);
    }
    assert_eq!(svg.matches("<polygon").count(), 2);
    assert_eq!(svg.matches("stroke-dasharray=\"9 4\"").count(), 2);
}

#[test]
fn a_chart_is_painted_in_its_colours() {
    let picture = chart().png(1.0);
    assert!(picture.starts_with(b"\x89PNG"));
    let pixels = resvg::tiny_skia::Pixmap::decode_png(&picture).expect("it is a picture");
    assert_eq!((pixels.width(), pixels.height()), (960, 460));
    let has = |wanted: (u8, u8, u8)| {
        let near = |a: u8, b: u8| a.abs_diff(b) < 40;
        pixels
            .pixels()
            .iter()
            .any(|dot| near(dot.red(), wanted.0) && near(dot.green(), wanted.1) && near(dot.blue(), wanted.2))
    };
    assert!(has((0xd5, 0x5e, 0x00)) && has((0x00, 0x72, 0xb2)));
    assert!(has((0x1b, 0x24, 0x2c)), "the title is painted in letters");
    assert_eq!(chart().png(1000.0), Vec::<u8>::new());
}

#[test]
fn marks_are_round_and_hold_everything() {
    let say = |number: f64, decimals: usize| format!("{number:.decimals$}");
    let texts = |axis: &Axis| axis.marks.iter().map(|(_, text)| text.clone()).collect::<Vec<String>>();
    assert_eq!(texts(&Axis::numbers("", 42.0, say)), ["0", "10", "20", "30", "40", "50"]);
    assert_eq!(texts(&Axis::numbers("", 0.9, say)), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
    assert_eq!(texts(&Axis::shares("", 1.0, say)).last().map(String::as_str), Some("100 %"));
    assert_eq!(texts(&Axis::times("", 28_800.0, 36_000.0)), ["08:00", "08:30", "09:00", "09:30", "10:00"]);
    for nothing in [0.0, f64::NAN, f64::INFINITY] {
        let axis = Axis::numbers("", nothing, say);
        assert!(axis.to > axis.from && axis.marks.len() > 1, "{nothing}");
    }
}
