//! What was said and what happened, line by line: when, who, what.

use super::paint::{Paint, clock, column, wrapped};
use crate::conversation::{Attempt, Program, Speech};
use crate::office::{Voice, told};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{EventKind, TimeOfDay};

/// Columns for the time, and for whoever speaks.
const TIME: usize = 7;
const WHO: usize = 16;

/// The whole attempt in words.
pub fn transcript(attempt: &Attempt, tongue: &Tongue, paint: Paint) -> String {
    let teller = Teller { program: attempt.program(), speech: attempt.speech(), tongue };
    let mut transcript = String::new();
    for line in told(attempt, tongue) {
        let Some(event) = attempt.events().get(line.event) else { continue };
        let text = teller.words(&event.kind).unwrap_or(line.text);
        transcript.push_str(&teller.line(line.at_s, line.voice, &text, paint));
        for procedure in teller.in_force(&event.kind) {
            transcript.push_str(&teller.line(line.at_s, Voice::Nobody, &procedure, paint));
        }
    }
    transcript
}

struct Teller<'a> {
    program: &'a Program,
    speech: &'a Speech,
    tongue: &'a Tongue,
}

impl Teller<'_> {
    fn line(&self, at_s: u32, voice: Voice, text: &str, paint: Paint) -> String {
        let text = wrapped(text, TIME + WHO);
        let (who, text) = match voice {
            Voice::Trainee => (self.tongue.say("voice-you"), paint.own(&text)),
            Voice::Customer => (self.tongue.say("voice-customer"), text),
            Voice::Other(who) => (who, text),
            Voice::Nobody => (String::new(), paint.quiet(&text)),
        };
        let time = paint.quiet(&column(&clock(at_s), TIME));
        format!("{time}{}{text}\n", column(&shortened(&who), WHO))
    }

    /// The procedures that are in force when the first contact begins, and those whose version has changed since when
    /// a later one does.
    fn in_force(&self, kind: &EventKind) -> Vec<String> {
        let EventKind::ContactBegan { contact, text, .. } = kind else { return Vec::new() };
        let (s, rules) = (&self.program.scenario, &self.program.rules);
        let contact = if text.is_empty() { 0 } else { s.later.position(contact).map_or(0, |later| later + 1) };
        let mut told = Vec::new();
        for (ix, procedure) in s.procedures.iter().enumerate() {
            let version = rules.version(ix, contact);
            if contact > 0 && version == rules.version(ix, 0) {
                continue;
            }
            let Some((_, steps)) = version.and_then(|version| procedure.value.versions.get(version)) else { continue };
            let numbered = steps.iter().zip(1..).map(|(x, n)| format!("{n}. {}", self.speech.say(&x.value.text)));
            let steps = numbered.collect::<Vec<String>>().join(" ");
            let blanks: [(&str, FluentValue<'_>); 2] =
                [("name", self.speech.say(&procedure.value.name).into()), ("steps", steps.into())];
            told.push(self.tongue.fill("event-procedure", &blanks));
        }
        told
    }

    /// What is told in other words than at the desk: a later contact with whose it is, a promise with its day.
    fn words(&self, kind: &EventKind) -> Option<String> {
        let s = &self.program.scenario;
        match kind {
            EventKind::ContactBegan { contact, text, .. } if !text.is_empty() => {
                let caller = s.later.get(contact).and_then(|later| later.caller.as_ref());
                Some(match caller {
                    Some(caller) => {
                        let blanks: [(&str, FluentValue<'_>); 2] =
                            [("text", text.as_str().into()), ("name", self.speech.say(&caller.name).into())];
                        self.tongue.fill("event-contact-with", &blanks)
                    }
                    None => format!("— {text}"),
                })
            }
            EventKind::PromiseRecorded { promise, owner, due_s } => {
                let promised = s.promises.get(promise).map(|promise| self.speech.say(&promise.what));
                let blanks: [(&str, FluentValue<'_>); 3] = [
                    ("what", promised.unwrap_or_else(|| promise.to_string()).into()),
                    ("owner", self.tongue.say(&format!("owner-{owner}")).into()),
                    ("due", self.due(TimeOfDay(*due_s)).into()),
                ];
                Some(self.tongue.fill("event-promise-recorded", &blanks))
            }
            _ => None,
        }
    }

    /// A time by which something is due, with its day where it is not the first one.
    fn due(&self, due: TimeOfDay) -> String {
        let blanks: [(&str, FluentValue<'_>); 2] = [("days", due.days().into()), ("time", due.to_string().into())];
        if due.days() == 0 { due.to_string() } else { self.tongue.fill("due-on-a-day", &blanks) }
    }
}

/// A name that fits its column with a space after it.
fn shortened(who: &str) -> String {
    if who.chars().count() < WHO {
        return who.to_string();
    }
    let start: String = who.chars().take(WHO - 2).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_their_column() {
        assert_eq!(shortened("Billing"), "Billing");
        assert_eq!(shortened("The archive of all the bills").chars().count(), WHO - 1);
    }
}
