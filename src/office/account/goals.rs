//! Intentions for the next time, made from the dearest decisions: if this comes about, then I do that.

use super::accounts;
use crate::conversation::{Attempt, Opens, Phase};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use crate::words::EventKind;

/// How many are offered: one of three can be chosen, one of ten cannot.
const GOALS: usize = 3;

/// Letters of a line that is quoted.
const QUOTED: usize = 90;

/// Anger from which on the mood is what marks a situation.
const LOUD: u8 = 3;

/// An intention for the next time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Intention {
    /// The step from which it was made.
    pub step: usize,
    /// The words.
    pub text: String,
}

/// Up to three different intentions, from the dearest decision down.
pub fn intentions(card: &Scorecard, attempt: &Attempt, tongue: &Tongue) -> Vec<Intention> {
    let mut found: Vec<Intention> = Vec::new();
    for account in accounts(&card.decisions, attempt, tongue) {
        let Some(better) = account.better else { continue };
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("situation", situation(attempt, account.step, tongue).into()), ("better", better.into())];
        let text = tongue.fill("debrief-goal", &blanks);
        if found.iter().all(|known| known.text != text) {
            found.push(Intention { step: account.step, text });
        }
        if found.len() == GOALS {
            break;
        }
    }
    found
}

/// What marks the situation of a step, as the half of a sentence that begins with "if".
fn situation(attempt: &Attempt, step: usize, tongue: &Tongue) -> String {
    let Some(step) = attempt.steps().get(step) else { return tongue.say("goal-if-anything") };
    let before = &step.before;
    if before.phase != Phase::Talk {
        return tongue.say("goal-if-after-call");
    }
    match attempt.program().rules.nodes.get(usize::from(before.node)).map(|node| &node.opens) {
        Some(Opens::Flood(_)) => return tongue.say("goal-if-flood"),
        Some(Opens::Visits { .. }) => return tongue.say("goal-if-visit"),
        Some(Opens::Line { .. }) | None => {}
    }
    if before.jobs.iter().any(|job| !job.is_idle()) || before.machine > 0 {
        return tongue.say("goal-if-slow");
    }
    if before.anger >= LOUD {
        return tongue.say("goal-if-loud");
    }
    let mut heard = attempt.events().iter().take(step.events_before).rev();
    let line = heard.find_map(|event| match &event.kind {
        EventKind::CustomerSpoke { text, .. } => Some(text.as_str()),
        _ => None,
    });
    match line {
        Some(line) => tongue.fill("goal-if-says", &[("text", quoted(line).into())]),
        None => tongue.say("goal-if-anything"),
    }
}

/// A line short enough to be quoted.
fn quoted(line: &str) -> String {
    if line.chars().count() <= QUOTED {
        return line.to_string();
    }
    let start: String = line.chars().take(QUOTED).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{whole} …")
}
