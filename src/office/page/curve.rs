//! The mood over the contact as a drawing: own line, best line, decisions.

use super::super::{SHOWN, anger, minutes};
use super::html::escaped;
use crate::conversation::{Attempt, Offer};
use crate::scoring::{Scorecard, moods};
use crate::tongue::Tongue;
use std::fmt::Write as _;

/// The size of the drawing, and the margins of the plot in it.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 240.0;
const START: f64 = 84.0;
const END: f64 = 12.0;
const TOP: f64 = 12.0;
const FOOT: f64 = 46.0;

/// The largest step of anger.
const LOUDEST: f64 = 4.0;

/// The drawing. Calm stands at the top.
pub(super) fn svg(attempt: &Attempt, card: &Scorecard, tongue: &Tongue) -> String {
    let last_s = attempt.at_s().max(card.best_course.lasts_s).max(1);
    let x = |seconds: u32| START + f64::from(seconds) / f64::from(last_s) * (WIDTH - START - END);
    let y = |step: u8| TOP + f64::from(step) / LOUDEST * (HEIGHT - TOP - FOOT);
    let own = moods(attempt);
    let mut out = format!(
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" direction=\"ltr\" aria-label=\"{}\">\n",
        escaped(&tongue.say("debrief-mood-picture"))
    );
    let mut put = |line: String| {
        // Writing into a text cannot fail.
        let _ = writeln!(out, "{line}");
    };
    for step in 0..=4u8 {
        let (at, word) = (y(step), escaped(&anger(step, tongue)));
        put(format!("<line class=\"grid\" x1=\"{START}\" x2=\"{:.1}\" y1=\"{at:.1}\" y2=\"{at:.1}\"/>", WIDTH - END));
        put(format!("<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{word}</text>", START - 8.0, at + 4.0));
    }
    for quarter in 0..=4u32 {
        let seconds = last_s * quarter / 4;
        let anchor = if quarter == 4 { "end" } else { "middle" };
        let (at, foot) = (x(seconds), HEIGHT - FOOT + 18.0);
        put(format!("<text x=\"{at:.1}\" y=\"{foot:.1}\" text-anchor=\"{anchor}\">{}</text>", minutes(seconds)));
    }
    let path = |moods: &[(u32, u8)], until_s: u32| {
        let mut path = String::new();
        let mut before: Option<u8> = None;
        for (seconds, step) in moods {
            if let Some(before) = before {
                let _ = write!(path, "{:.1},{:.1} ", x(*seconds), y(before));
            }
            let _ = write!(path, "{:.1},{:.1} ", x(*seconds), y(*step));
            before = Some(*step);
        }
        if let Some(before) = before {
            let _ = write!(path, "{:.1},{:.1}", x(until_s), y(before));
        }
        path
    };
    let best = path(&card.best_course.moods, card.best_course.lasts_s);
    put(format!("<polyline class=\"best\" points=\"{best}\"/>"));
    put(format!("<polyline class=\"own\" points=\"{}\"/>", path(&own, attempt.at_s())));
    for decision in card.decisions.iter().filter(|d| d.offer != Offer::Wait || d.lost >= SHOWN) {
        let mood = own.iter().rev().find(|(seconds, _)| *seconds <= decision.at_s).map_or(0, |(_, step)| *step);
        let (class, radius) = if decision.lost >= SHOWN { ("lost", 4.5) } else { ("fine", 3.0) };
        let (cx, cy) = (x(decision.at_s), y(mood));
        put(format!("<circle class=\"{class}\" cx=\"{cx:.1}\" cy=\"{cy:.1}\" r=\"{radius}\"/>"));
    }
    let foot = HEIGHT - 8.0;
    let mut across = START;
    for (class, key) in [("own", "debrief-line-own"), ("best", "debrief-line-best")] {
        let (from, to, text) = (across, across + 30.0, escaped(&tongue.say(key)));
        put(format!(
            "<line class=\"{class}\" x1=\"{from}\" x2=\"{to}\" y1=\"{:.1}\" y2=\"{:.1}\"/>",
            foot - 4.0,
            foot - 4.0
        ));
        put(format!("<text x=\"{:.1}\" y=\"{foot:.1}\">{text}</text>", to + 6.0));
        across += 210.0;
    }
    put(format!("<circle class=\"lost\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"4.5\"/>", across + 6.0, foot - 4.0));
    put(format!(
        "<text x=\"{:.1}\" y=\"{foot:.1}\">{}</text>",
        across + 18.0,
        escaped(&tongue.say("debrief-dot-lost"))
    ));
    out.push_str("</svg>\n");
    out
}
