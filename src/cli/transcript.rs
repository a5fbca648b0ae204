//! What was said and what happened, line by line: when, who, what.

use super::paint::{Paint, clock, column, wrapped};
use crate::conversation::{Attempt, Program, Speech};
use crate::scenario::{Entries, Text};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{ANGER_STEPS, EventKind, Id, PromiseState, TimeOfDay};

/// Columns for the time, and for whoever speaks.
const TIME: usize = 7;
const WHO: usize = 16;

/// The whole attempt in words.
pub fn transcript(attempt: &Attempt, tongue: &Tongue, paint: Paint) -> String {
    let teller = Teller { program: attempt.program(), speech: attempt.speech(), tongue };
    let mut told = String::new();
    for event in attempt.events() {
        let voices = teller.voice(&event.kind).into_iter().chain(teller.in_force(&event.kind));
        voices.for_each(|voice| told.push_str(&teller.line(event.at_s, voice, paint)));
    }
    told
}

/// The word for a step of anger, 0 (calm) to 4 (shouting).
pub fn anger(step: u8, tongue: &Tongue) -> String {
    let word = ANGER_STEPS.get(usize::from(step)).or(ANGER_STEPS.last()).map_or("", |(word, _)| *word);
    tongue.say(&format!("anger-{word}"))
}

/// Whose line it is.
enum Voice {
    Trainee(String),
    Other(String, String),
    /// Nobody says it; it happens.
    Nobody(String),
}

struct Teller<'a> {
    program: &'a Program,
    speech: &'a Speech,
    tongue: &'a Tongue,
}

impl Teller<'_> {
    fn line(&self, at_s: u32, voice: Voice, paint: Paint) -> String {
        let (who, text) = match voice {
            Voice::Trainee(text) => (self.tongue.say("voice-you"), paint.own(&wrapped(&text, TIME + WHO))),
            Voice::Other(who, text) => (who, wrapped(&text, TIME + WHO)),
            Voice::Nobody(text) => (String::new(), paint.quiet(&wrapped(&text, TIME + WHO))),
        };
        let time = paint.quiet(&column(&clock(at_s), TIME));
        format!("{time}{}{text}\n", column(&shortened(&who), WHO))
    }

    /// The procedures that are in force when the first contact begins, and those whose version has changed since when
    /// a later one does.
    fn in_force(&self, kind: &EventKind) -> Vec<Voice> {
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
            told.push(Voice::Nobody(self.tongue.fill("event-procedure", &blanks)));
        }
        told
    }

    fn voice(&self, kind: &EventKind) -> Option<Voice> {
        let s = &self.program.scenario;
        let customer = |text: &str| Voice::Other(self.tongue.say("voice-customer"), text.to_string());
        let happened = |key: &str| Voice::Nobody(self.tongue.say(key));
        let happened_to = |key: &str, what: String| Voice::Nobody(self.tongue.fill(key, &[("what", what.into())]));
        Some(match kind {
            EventKind::ContactBegan { text, anger: step, .. } if text.is_empty() => {
                let blanks: [(&str, FluentValue<'_>); 1] = [("anger", anger(*step, self.tongue).into())];
                Voice::Nobody(self.tongue.fill("event-contact-began", &blanks))
            }
            EventKind::ContactBegan { contact, text, .. } => {
                let caller = s.later.get(contact).and_then(|later| later.caller.as_ref());
                Voice::Nobody(match caller {
                    Some(caller) => {
                        let blanks: [(&str, FluentValue<'_>); 2] =
                            [("text", text.as_str().into()), ("name", self.speech.say(&caller.name).into())];
                        self.tongue.fill("event-contact-with", &blanks)
                    }
                    None => format!("— {text}"),
                })
            }
            EventKind::CustomerSpoke { text, .. } => customer(text),
            EventKind::TraineeSpoke { text, .. } => Voice::Trainee(text.clone()),
            EventKind::TraineeActed { text, .. } => Voice::Trainee(format!("({text})")),
            EventKind::Listened { text } if text.is_empty() => happened("event-listened"),
            EventKind::Listened { text } => Voice::Trainee(text.clone()),
            EventKind::Interrupted => happened("event-interrupted"),
            EventKind::CueMarked { cue, heard: true } => happened_to("event-cue-marked", self.fact(cue)),
            EventKind::CueMarked { heard: false, .. } => happened("event-cue-false"),
            EventKind::LookUpBegan { system, query } => {
                let asks = s.systems.get(system).and_then(|x| x.look_up.get(query)).map(|q| self.speech.say(&q.asks));
                let blanks: [(&str, FluentValue<'_>); 2] =
                    [("system", self.system(system).into()), ("what", asks.unwrap_or_default().into())];
                Voice::Nobody(self.tongue.fill("event-look-up-began", &blanks))
            }
            EventKind::LookUpShowed { system, text, .. } => Voice::Other(self.system(system), text.clone()),
            EventKind::SystemFroze { system } => happened_to("event-system-froze", self.system(system)),
            EventKind::SystemCameBack { system } => happened_to("event-system-came-back", self.system(system)),
            EventKind::HoldBegan { asked: true } => happened("event-hold-asked"),
            EventKind::HoldBegan { asked: false } => happened("event-hold-unasked"),
            EventKind::HoldEnded => happened("event-hold-ended"),
            EventKind::AskBegan { who, means } => {
                happened_to(&format!("event-ask-{}", means.word()), self.department(who))
            }
            EventKind::AskAnswered { who, text } => Voice::Other(self.department(who), text.clone()),
            EventKind::AskUnanswered { who } => happened_to("event-ask-unanswered", self.department(who)),
            EventKind::FactLearned { fact } => happened_to("event-fact-learned", self.fact(fact)),
            EventKind::FactNoted { fact } => happened_to("event-fact-noted", self.fact(fact)),
            EventKind::ReasonTagged { reason } => {
                happened_to("event-reason-tagged", self.named(&s.reasons, reason, |reason| &reason.label))
            }
            EventKind::PromiseMade { promise } => happened_to("event-promise-made", self.promise(promise)),
            EventKind::PromiseRecorded { promise, owner, due_s } => {
                let blanks: [(&str, FluentValue<'_>); 3] = [
                    ("what", self.promise(promise).into()),
                    ("owner", self.tongue.say(&format!("owner-{owner}")).into()),
                    ("due", self.due(TimeOfDay(*due_s)).into()),
                ];
                Voice::Nobody(self.tongue.fill("event-promise-recorded", &blanks))
            }
            EventKind::PromiseTurned { promise, state } => {
                let key = match state {
                    PromiseState::Kept => "event-promise-kept",
                    PromiseState::Broken => "event-promise-broken",
                    PromiseState::Needless => "event-promise-needless",
                    PromiseState::Spoken | PromiseState::Recorded => return None,
                };
                happened_to(key, self.promise(promise))
            }
            EventKind::ProductOffered { product, accepted } => {
                let key = if *accepted { "event-product-taken" } else { "event-product-declined" };
                happened_to(key, self.named(&s.products, product, |product| &product.name))
            }
            EventKind::TransferFailed { .. } => happened("event-transfer-failed"),
            EventKind::GoalReached { goal } => {
                happened_to("event-goal-reached", self.named(&s.goals, goal, |goal| &goal.why))
            }
            EventKind::PhraseMissing { phrase } => {
                happened_to("event-phrase-missing", self.named(&s.phrases, phrase, |phrase| &phrase.text))
            }
            EventKind::FatalBreach { .. } => happened("event-fatal-breach"),
            EventKind::Compensated { amount, within_authority } => {
                let key = if *within_authority { "event-compensated" } else { "event-compensated-beyond" };
                happened_to(key, amount.to_string())
            }
            EventKind::AngerMoved { from, to } => {
                let key = if to > from { "event-anger-rose" } else { "event-anger-fell" };
                Voice::Nobody(self.tongue.fill(key, &[("anger", anger(*to, self.tongue).into())]))
            }
            EventKind::TrustMoved { from, to } => {
                happened(if to > from { "event-trust-rose" } else { "event-trust-fell" })
            }
            EventKind::FellSilent => happened("event-fell-silent"),
            EventKind::TimelineEvent { text, .. } => Voice::Nobody(text.clone()),
            EventKind::WrapUpBegan => happened("event-wrap-up-began"),
            EventKind::Ended { text, .. } => Voice::Nobody(text.clone()),
        })
    }

    fn named<T>(&self, all: &Entries<T>, id: &Id, text: impl Fn(&T) -> &Text) -> String {
        all.get(id).map_or_else(|| id.to_string(), |entry| self.speech.say(text(entry)))
    }

    /// A system's name; the whole computer is none of the scenario's systems.
    fn system(&self, id: &Id) -> String {
        match self.program.scenario.systems.get(id) {
            Some(system) => self.speech.say(&system.name),
            None => self.tongue.say("the-computer"),
        }
    }

    fn department(&self, id: &Id) -> String {
        self.named(&self.program.scenario.departments, id, |department| &department.name)
    }

    fn fact(&self, id: &Id) -> String {
        self.named(&self.program.scenario.facts, id, |fact| &fact.is)
    }

    fn promise(&self, id: &Id) -> String {
        self.named(&self.program.scenario.promises, id, |promise| &promise.what)
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

    #[test]
    fn every_step_of_anger_has_a_word() {
        for language in crate::tongue::languages() {
            let tongue = Tongue::new(&language);
            for step in 0..5 {
                assert!(!anger(step, &tongue).starts_with("anger-"), "{language} {step}");
            }
        }
    }
}
