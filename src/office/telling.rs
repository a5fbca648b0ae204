//! What was said and what happened, in words: who, when, what.

use crate::conversation::{Attempt, Speech};
use crate::scenario::{Entries, Scenario, Text};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{ANGER_STEPS, Event, EventKind, Id, PromiseState, TimeOfDay};

/// Whose line it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Voice {
    /// The trainee says or does it.
    Trainee,
    /// The customer says it.
    Customer,
    /// A system shows it, or a department says it.
    Other(String),
    /// Nobody says it; it happens.
    Nobody,
}

/// One line of a transcript.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// Its place among the attempt's events.
    pub event: usize,
    /// Seconds since the case began.
    pub at_s: u32,
    /// Whose line it is.
    pub voice: Voice,
    /// The words.
    pub text: String,
}

/// The whole attempt in words.
pub fn told(attempt: &Attempt, tongue: &Tongue) -> Vec<Told> {
    let teller = Teller { scenario: &attempt.program().scenario, speech: attempt.speech(), tongue };
    let events = attempt.events().iter().enumerate();
    events.filter_map(|(place, event)| teller.line(place, event)).collect()
}

/// Whether somebody in the seat hears or sees it while it happens; the rest is for the debrief.
pub fn is_witnessed(kind: &EventKind) -> bool {
    !matches!(
        kind,
        EventKind::GoalReached { .. }
            | EventKind::PhraseMissing { .. }
            | EventKind::FatalBreach { .. }
            | EventKind::PromiseTurned { .. }
            | EventKind::AngerMoved { .. }
            | EventKind::TrustMoved { .. }
            | EventKind::CueMarked { heard: false, .. }
            | EventKind::FellSilent
    )
}

/// The word for a step of anger, 0 (calm) to 4 (shouting).
pub fn anger(step: u8, tongue: &Tongue) -> String {
    let word = ANGER_STEPS.get(usize::from(step)).or(ANGER_STEPS.last()).map_or("", |(word, _)| *word);
    tongue.say(&format!("anger-{word}"))
}

struct Teller<'a> {
    scenario: &'a Scenario,
    speech: &'a Speech,
    tongue: &'a Tongue,
}

impl Teller<'_> {
    fn line(&self, event: usize, what: &Event) -> Option<Told> {
        let (voice, text) = self.words(&what.kind)?;
        Some(Told { event, at_s: what.at_s, voice, text })
    }

    fn words(&self, kind: &EventKind) -> Option<(Voice, String)> {
        let s = self.scenario;
        let happened = |key: &str| (Voice::Nobody, self.tongue.say(key));
        let happened_to = |key: &str, what: String| (Voice::Nobody, self.tongue.fill(key, &[("what", what.into())]));
        Some(match kind {
            EventKind::ContactBegan { text, anger: step, .. } => {
                let began = self.tongue.fill("event-contact-began", &[("anger", anger(*step, self.tongue).into())]);
                (Voice::Nobody, if text.is_empty() { began } else { text.clone() })
            }
            EventKind::CustomerSpoke { text, .. } => (Voice::Customer, text.clone()),
            EventKind::TraineeSpoke { text, .. } => (Voice::Trainee, text.clone()),
            EventKind::TraineeActed { text, .. } => (Voice::Trainee, format!("({text})")),
            EventKind::Listened { text } if text.is_empty() => happened("event-listened"),
            EventKind::Listened { text } => (Voice::Trainee, text.clone()),
            EventKind::Interrupted => happened("event-interrupted"),
            EventKind::CueMarked { cue, heard: true } => happened_to("event-cue-marked", self.fact(cue)),
            EventKind::CueMarked { heard: false, .. } => happened("event-cue-false"),
            EventKind::LookUpBegan { system, query } => {
                let asks = s.systems.get(system).and_then(|x| x.look_up.get(query)).map(|q| self.speech.say(&q.asks));
                let blanks: [(&str, FluentValue<'_>); 2] =
                    [("system", self.system(system).into()), ("what", asks.unwrap_or_default().into())];
                (Voice::Nobody, self.tongue.fill("event-look-up-began", &blanks))
            }
            EventKind::LookUpShowed { system, text, .. } => (Voice::Other(self.system(system)), text.clone()),
            EventKind::SystemFroze { system } => happened_to("event-system-froze", self.system(system)),
            EventKind::SystemCameBack { system } => happened_to("event-system-came-back", self.system(system)),
            EventKind::HoldBegan { asked: true } => happened("event-hold-asked"),
            EventKind::HoldBegan { asked: false } => happened("event-hold-unasked"),
            EventKind::HoldEnded => happened("event-hold-ended"),
            EventKind::AskBegan { who, means } => {
                happened_to(&format!("event-ask-{}", means.word()), self.department(who))
            }
            EventKind::AskAnswered { who, text } => (Voice::Other(self.department(who)), text.clone()),
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
                    ("due", TimeOfDay(*due_s).to_string().into()),
                ];
                (Voice::Nobody, self.tongue.fill("event-promise-recorded", &blanks))
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
                (Voice::Nobody, self.tongue.fill(key, &[("anger", anger(*to, self.tongue).into())]))
            }
            EventKind::TrustMoved { from, to } => {
                happened(if to > from { "event-trust-rose" } else { "event-trust-fell" })
            }
            EventKind::FellSilent => happened("event-fell-silent"),
            EventKind::TimelineEvent { text, .. } => (Voice::Nobody, text.clone()),
            EventKind::WrapUpBegan => happened("event-wrap-up-began"),
            EventKind::Ended { text, .. } => (Voice::Nobody, text.clone()),
        })
    }

    fn named<T>(&self, all: &Entries<T>, id: &Id, text: impl Fn(&T) -> &Text) -> String {
        all.get(id).map_or_else(|| id.to_string(), |entry| self.speech.say(text(entry)))
    }

    /// A system's name; the whole computer is none of the scenario's systems.
    fn system(&self, id: &Id) -> String {
        match self.scenario.systems.get(id) {
            Some(system) => self.speech.say(&system.name),
            None => self.tongue.say("the-computer"),
        }
    }

    fn department(&self, id: &Id) -> String {
        self.named(&self.scenario.departments, id, |department| &department.name)
    }

    fn fact(&self, id: &Id) -> String {
        self.named(&self.scenario.facts, id, |fact| &fact.is)
    }

    fn promise(&self, id: &Id) -> String {
        self.named(&self.scenario.promises, id, |promise| &promise.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
