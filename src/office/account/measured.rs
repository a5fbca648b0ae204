//! The measures of an attempt beside those of the best play and beside their targets.

use super::minutes;
use crate::conversation::Attempt;
use crate::scoring::Scorecard;
use crate::tongue::Tongue;

/// A measure in figures.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measured {
    /// Its name.
    pub name: String,
    /// The trainee's.
    pub own: String,
    /// That of the best play with the same luck.
    pub best: String,
    /// What it should be, where the scenario or the measure itself says so.
    pub target: Option<String>,
    /// Whether the target is met; true where there is none.
    pub is_met: bool,
}

/// What a measure should be.
enum Target {
    AtMost(f64),
    AtLeast(f64),
}

/// Every measure with its target.
pub fn measured(card: &Scorecard, attempt: &Attempt, tongue: &Tongue) -> Vec<Measured> {
    let value_of = |wanted: &str| card.measures.iter().find(|(name, _)| *name == wanted).map_or(0.0, |(_, v)| *v);
    let rows = card.measures.iter().enumerate().map(|(place, (name, own))| {
        let figure = |value: f64| figure(name, value, tongue);
        let target = match *name {
            "handle_s" => Some(Target::AtMost(f64::from(attempt.program().scenario.clock.target_s))),
            // What is counted here is done wrong whenever it is done.
            "cues_false" | "needless_callbacks" | "evasions" => Some(Target::AtMost(0.0)),
            "promises_kept" => Some(Target::AtLeast(value_of("promises"))),
            "composure" if *own >= 0.0 => Some(Target::AtLeast(1.0)),
            _ => None,
        };
        let is_met = match target {
            Some(Target::AtMost(most)) => *own <= most,
            Some(Target::AtLeast(least)) => *own >= least,
            None => true,
        };
        Measured {
            name: tongue.say(&format!("measure-{}", name.replace('_', "-"))),
            own: figure(*own),
            best: card.best_course.measures.get(place).map_or_else(String::new, |best| figure(*best)),
            target: target.map(|target| match target {
                Target::AtMost(most) => figure(most),
                Target::AtLeast(least) => figure(least),
            }),
            is_met,
        }
    });
    rows.collect()
}

/// The figure of a measure in words: a time, a share or a number, or that there was nothing to measure.
pub fn figure(name: &str, value: f64, tongue: &Tongue) -> String {
    match name {
        _ if value < 0.0 => "–".to_owned(),
        "composure" => tongue.fill("measure-share", &[("n", tongue.number(100.0 * value, 0).into())]),
        _ if name.ends_with("_s") => minutes(value as u32),
        _ => tongue.number(value, 0),
    }
}
