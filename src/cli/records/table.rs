//! The list of people and their attempts for a reader.

use super::super::paint::{Paint, column};
use crate::records::{Person, Taken};
use crate::tongue::{FluentValue, Tongue};

/// Columns of an attempt's line.
const STARTED: usize = 22;
const SCENARIO: usize = 36;
const MODE: usize = 12;

/// Everybody with their attempts.
pub fn table(all: &[(Person, Vec<Taken>)], tongue: &Tongue, paint: Paint) -> String {
    if all.is_empty() {
        return format!("{}\n", tongue.say("records-empty"));
    }
    let mut out = String::new();
    for (person, attempts) in all {
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("person", person.pseudonym.as_str().into()), ("attempts", attempts.len().into())];
        out.push_str(&format!("{}\n", paint.heading(&tongue.fill("records-person", &blanks))));
        for taken in attempts {
            out.push_str(&line(taken, tongue));
        }
    }
    out
}

fn line(taken: &Taken, tongue: &Tongue) -> String {
    let mode = tongue.say(&format!("records-mode-{}", taken.mode.word()));
    let ended = match (&taken.outcome, taken.finished) {
        (Some(outcome), _) => {
            let passed = tongue.say(if outcome.passed { "card-passed" } else { "card-not-passed" });
            format!("{}, {passed}", tongue.number(outcome.score, 1))
        }
        (None, Some(_)) => tongue.say("records-given-up"),
        (None, None) => tongue.fill("records-open", &[("decisions", taken.decisions.into())]),
    };
    let started = column(&taken.started.to_string(), STARTED);
    format!("  {started}{}{}{ended}\n", column(&taken.scenario, SCENARIO), column(&mode, MODE))
}
