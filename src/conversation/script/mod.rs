//! An attempt as a file: decisions written down, read again, and played.

mod spelling;
mod verb;

#[cfg(test)]
mod tests;

use super::attempt::Attempt;
use super::offer::{Hold, Offer};
use super::state::{Phase, State};
use crate::reading::{Findings, Form, Reader, Sources, Value, parse};
use crate::words::Place;
use spelling::{meant, spelling};
use std::fmt;
use verb::{LONGEST_S, Verb};

/// Decisions written down with their times: `[(after_s: 4.0, do: choose("own-it")), ..]`.
///
/// Times are counted from the previous decision of the same part of the same contact, so that a script still
/// makes sense when something before it takes longer.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Script {
    lines: Vec<Line>,
}

/// What reading a script gives: as much as could be read, and all there is to say about it.
pub struct ScriptReading {
    /// The script; play it only when there is no error among the findings.
    pub script: Script,
    /// The text, for showing places.
    pub sources: Sources,
    /// What there is to say.
    pub findings: Findings,
}

/// Why a script could not go on: what was wanted, and what could have been done instead.
#[derive(Clone, PartialEq, Debug)]
pub struct ScriptStop {
    /// Where the line stands in its file.
    pub at: Place,
    /// Which line of the script, from 1.
    pub number: usize,
    /// What was wanted, as it is written.
    pub wanted: String,
    /// Seconds since the case began.
    pub at_s: u32,
    /// What could have been done, as it would be written, with the words of choices after it.
    pub offers: Vec<String>,
}

#[derive(Clone, PartialEq, Debug)]
struct Line {
    after_s: f64,
    verb: Verb,
    at: Place,
}

impl Script {
    /// Reads a script. `name` is what places are shown with.
    pub fn read(name: &str, text: String) -> ScriptReading {
        let mut sources = Sources::new();
        let mut findings = Findings::new();
        let file = sources.add(name, text);
        let tree = parse(file, sources.text(file), &mut findings);
        let mut r = Reader { findings: &mut findings };
        let mut lines = Vec::new();
        if tree.form != Form::Hole {
            lines.extend(r.list(&tree, "the decisions").iter().filter_map(|value| Line::read(&mut r, value)));
        }
        ScriptReading { script: Script { lines }, sources, findings }
    }

    /// What an attempt did so far, as a script.
    pub fn of(attempt: &Attempt) -> Script {
        let program = attempt.program();
        let steps = attempt.steps();
        let stretch = |s: &State| (s.contact, s.phase);
        let mut lines: Vec<Line> = Vec::new();
        // The time lines are counted from, and the wait that none of them has accounted for yet.
        let (mut since, mut waiting): (u32, Option<u32>) = (0, None);
        for (n, step) in steps.iter().enumerate() {
            if n > 0 && stretch(&step.before) != stretch(&steps[n - 1].before) {
                since = step.at_s;
            }
            if step.offer == Offer::Wait {
                let first = *waiting.get_or_insert(step.at_s);
                if n + 1 == steps.len() || stretch(&step.after) != stretch(&step.before) {
                    // A wait with which this part of the contact ends has no decision after it to count for.
                    let beat_s = program.rules.beat_s;
                    let silence = Verb::Silence(f64::from(step.at_s.saturating_sub(first) + beat_s));
                    lines.push(Line { after_s: 0.0, verb: silence, at: Place::default() });
                    waiting = None;
                }
                continue;
            }
            let after_s = f64::from(step.at_s.saturating_sub(since));
            (since, waiting) = (step.at_s, None);
            let verbs = spelling(program, &step.before, step.offer);
            // Facts noted one right after the other are one line.
            if let ([Verb::Note(more)], Some(Line { verb: Verb::Note(facts), .. })) = (&verbs[..], lines.last_mut())
                && after_s == 0.0
            {
                facts.extend(more.iter().cloned());
                continue;
            }
            for (i, verb) in verbs.into_iter().enumerate() {
                let after_s = if i == 0 { after_s } else { 0.0 };
                lines.push(Line { after_s, verb, at: Place::default() });
            }
        }
        Script { lines }
    }

    /// Decides what the lines say, one after the other. The attempt keeps what was done before a stop.
    pub fn play(&self, attempt: &mut Attempt) -> Result<(), ScriptStop> {
        let mut since = f64::from(attempt.at_s());
        let mut number = 0;
        while let Some(line) = self.lines.get(number) {
            number += 1;
            wait_until(attempt, since + line.after_s);
            let (mut acting, mut hold) = (line, Hold::None);
            if let (Verb::Hold(asked), Some(next)) = (&line.verb, self.lines.get(number))
                && matches!(next.verb, Verb::Ask(..))
            {
                // Putting on hold and asking somebody is one decision.
                (acting, hold) = (next, if *asked { Hold::Asked } else { Hold::Unasked });
                number += 1;
            }
            let (before, at_s) = (*attempt.state(), f64::from(attempt.at_s()));
            match &acting.verb {
                Verb::Resume => {}
                Verb::Silence(seconds) => wait_until(attempt, at_s + seconds),
                Verb::Note(facts) => {
                    for fact in facts {
                        decide(attempt, &Verb::Note(vec![fact.clone()]), hold, number, acting.at)?;
                    }
                }
                verb => decide(attempt, verb, hold, number, acting.at)?,
            }
            let after = attempt.state();
            let same_part = (after.contact, after.phase) == (before.contact, before.phase);
            since = match acting.verb {
                Verb::Silence(_) | Verb::Resume if same_part => since,
                _ if same_part => at_s,
                _ => f64::from(attempt.at_s()),
            };
        }
        Ok(())
    }

    /// Number of lines.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// Lets beats pass until a time of the case, but not beyond the end of this part of this contact.
fn wait_until(attempt: &mut Attempt, target: f64) {
    let began = (attempt.state().contact, attempt.state().phase);
    while (attempt.state().contact, attempt.state().phase) == began
        && f64::from(attempt.at_s()) < target
        && attempt.decide(Offer::Wait).is_ok()
    {}
}

fn decide(attempt: &mut Attempt, verb: &Verb, hold: Hold, number: usize, at: Place) -> Result<(), ScriptStop> {
    let offer = meant(attempt.program(), attempt.state(), verb, hold);
    if offer.is_some_and(|offer| attempt.decide(offer).is_ok()) {
        return Ok(());
    }
    Err(ScriptStop { at, number, wanted: verb.to_string(), at_s: attempt.at_s(), offers: in_words(attempt) })
}

/// Everything that may be done now, as it would be written, with the words of choices after it.
fn in_words(attempt: &Attempt) -> Vec<String> {
    let (program, s) = (attempt.program(), attempt.state());
    if s.phase == Phase::Over {
        return Vec::new();
    }
    let one = |offer: Offer| {
        let verbs: Vec<String> = spelling(program, s, offer).iter().map(Verb::to_string).collect();
        match offer {
            Offer::Choose(ix) => format!("{}  {}", verbs.join(", "), attempt.speech().choice(program, ix)),
            _ => verbs.join(", "),
        }
    };
    attempt.offers().into_iter().map(one).collect()
}

impl Line {
    fn read(r: &mut Reader<'_>, value: &Value) -> Option<Line> {
        let mut fields = r.fields(value, "a decision");
        let after_s = fields.take("after_s").and_then(|v| r.number(v, "after_s", 0.0..=LONGEST_S)).unwrap_or(0.0);
        let verb = fields.need(r, "do").and_then(|v| Verb::read(r, v));
        fields.done(r);
        verb.map(|verb| Line { after_s, verb, at: value.at })
    }
}

impl fmt::Display for Script {
    /// As it is read again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[\n")?;
        for line in &self.lines {
            writeln!(f, "    (after_s: {:?}, do: {}),", line.after_s, line.verb)?;
        }
        f.write_str("]\n")
    }
}
