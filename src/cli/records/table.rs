//! The list of people and their attempts for a reader.

use super::super::paint::{Paint, column};
use crate::records::{Person, ShiftTaken, Taken};
use crate::shift::Chair;
use crate::tongue::{FluentValue, Tongue};

/// Columns of an attempt's line.
const STARTED: usize = 22;
const SCENARIO: usize = 36;
const MODE: usize = 12;

/// Somebody with what they did.
pub struct Listed {
    /// Who it is.
    pub person: Person,
    /// Their attempts, the oldest first.
    pub attempts: Vec<Taken>,
    /// Their shifts, the oldest first.
    pub shifts: Vec<ShiftTaken>,
}

/// Everybody with their attempts and their shifts.
pub fn table(all: &[Listed], tongue: &Tongue, paint: Paint) -> String {
    if all.is_empty() {
        return format!("{}\n", tongue.say("records-empty"));
    }
    let mut out = String::new();
    for Listed { person, attempts, shifts } in all {
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("person", person.pseudonym.as_str().into()), ("attempts", attempts.len().into())];
        out.push_str(&format!("{}\n", paint.heading(&tongue.fill("records-person", &blanks))));
        for taken in attempts {
            out.push_str(&line(taken, tongue));
        }
        for taken in shifts {
            out.push_str(&shift_line(taken, tongue));
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

/// A shift: lost shares of the day, and what the contacts were worth.
fn shift_line(taken: &ShiftTaken, tongue: &Tongue) -> String {
    let mode = tongue.say(&format!("records-mode-{}", taken.mode.word()));
    let ended = match (&taken.outcome, taken.finished) {
        (Some(outcome), _) => {
            let percent = |share: Option<f64>| share.map_or("–".to_string(), |share| tongue.number(share * 100.0, 1));
            let lost: [(&str, FluentValue<'_>); 2] =
                [("with", percent(outcome.lost_share).into()), ("without", percent(outcome.lost_share_without).into())];
            let lost = tongue.fill("records-shift-lost", &lost);
            let mean = outcome.mean_score.map(|mean| tongue.number(mean, 1));
            let key = if taken.chair == Chair::Lead { "records-shift-lead-score" } else { "records-shift-mean" };
            let mean = mean.map(|mean| tongue.fill(key, &[("points", mean.into())]));
            [Some(lost), mean].into_iter().flatten().collect::<Vec<String>>().join(", ")
        }
        (None, Some(_)) => tongue.say("records-given-up"),
        (None, None) => tongue.fill("records-open", &[("decisions", taken.decisions.into())]),
    };
    let started = column(&taken.started.to_string(), STARTED);
    let named = format!("{} ({})", taken.shift, taken.chair.word());
    format!("  {started}{}{}{ended}\n", column(&named, SCENARIO), column(&mode, MODE))
}
