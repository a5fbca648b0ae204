//! The scorecard as the contract's JSON.

use super::{Because, Loss, Scorecard};
use crate::conversation::Attempt;
use crate::scenario::{DEFICITS, DIMENSIONS, Points};
use crate::words::{Event, EventKind};
use serde_json::{Map, Value, json};

impl Scorecard {
    /// What `play` prints. `sentence` gives the text of a key of [`BECAUSE`](super::BECAUSE).
    pub fn json(&self, attempt: &Attempt, sentence: &dyn Fn(&'static str) -> String) -> Value {
        let program = attempt.program();
        let mut lost = Running::default();
        let decisions: Vec<Value> = self
            .decisions
            .iter()
            .map(|decision| {
                let line = decision
                    .line
                    .iter()
                    .map(|step| json!({ "choice": step.name, "words": step.words, "heard": step.heard.join(" ") }));
                let because = decision.because.as_ref().map(|because| match because {
                    Because::Author(why) => why.clone(),
                    Because::Key(key) => sentence(key),
                });
                json!({
                    "at_s": decision.at_s,
                    "node": decision.node,
                    "choice": decision.choice,
                    "words": decision.words,
                    "lost": lost.next(decision.lost),
                    "by_dimension": dimensions(&decision.by_dimension),
                    "luck": number(decision.luck),
                    "better": decision.better_name(),
                    "better_words": decision.better_words(),
                    "better_heard": decision.better.as_ref().map(|better| better.heard.join(" ")),
                    "because": because,
                    "line": line.collect::<Vec<Value>>(),
                })
            })
            .collect();
        let caps: Vec<Value> =
            self.caps.iter().map(|cap| json!({ "kind": cap.kind.word(), "lost": lost.next(cap.lost) })).collect();
        let measures: Map<String, Value> =
            self.measures.iter().map(|(name, value)| (name.to_string(), measured(*value))).collect();
        json!({
            "scenario": program.scenario.id.as_str(),
            "seed": attempt.seed(),
            "score": number(self.score),
            "uncapped": number(self.uncapped),
            "capped_at": self.capped_at.map(number),
            "passed": self.passed,
            "achievable": self.achievable.map(number),
            "dimensions": dimensions(&self.dimensions),
            "luck": number(self.luck),
            "ending": self.ending.as_ref().map(|ending| ending.as_str()),
            "measures": measures,
            "decisions": decisions,
            "caps": caps,
            "company": losses(&self.company, attempt),
            "exact": self.exact,
            "uncertainty": number(self.uncertainty),
            "events": attempt.events().iter().map(event_json).collect::<Vec<Value>>(),
        })
    }
}

/// The company's losses with the words of their flaws.
fn losses(losses: &[Loss], attempt: &Attempt) -> Vec<Value> {
    let (flaws, speech) = (&attempt.program().scenario.flaws, attempt.speech());
    let listed = losses.iter().filter_map(|loss| Some((loss, flaws.0.get(loss.flaw)?)));
    listed
        .map(|(loss, flaw)| {
            json!({
                "deficit": DEFICITS.get(flaw.value.deficit),
                "origin": speech.say(&flaw.value.origin),
                "points": number(loss.points),
                "flaw": flaw.id.as_str(),
                "what": speech.say(&flaw.value.what),
            })
        })
        .collect()
}

/// Rounds parts one after the other so that the rounded parts add up to the rounded whole.
#[derive(Default)]
struct Running {
    exact: f64,
    shown: f64,
}

impl Running {
    fn next(&mut self, part: f64) -> Value {
        self.exact += part;
        let before = std::mem::replace(&mut self.shown, round(self.exact));
        number(self.shown - before)
    }
}

/// Two decimals, and never a negative zero.
fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0 + 0.0
}

/// A number with two decimals; `null` for what is none.
fn number(value: f64) -> Value {
    Value::from(round(value))
}

/// A measure; `null` where there was nothing to measure.
fn measured(value: f64) -> Value {
    if value < 0.0 { Value::Null } else { number(value) }
}

fn dimensions(points: &Points) -> Value {
    let named: Map<String, Value> =
        DIMENSIONS.iter().zip(points.0).map(|(name, points)| (name.to_string(), number(points))).collect();
    Value::Object(named)
}

/// Moods are steps of 0 to 4 inside, and 0 to 100 wherever they are shown.
fn mood(step: u8) -> u32 {
    u32::from(step) * 25
}

/// An event as JSON: `at_s`, `kind`, and what this kind of event has to say.
pub fn event_json(event: &Event) -> Value {
    let said = match &event.kind {
        EventKind::ContactBegan { contact, text, anger } => {
            json!({ "contact": contact.as_str(), "text": text, "anger": mood(*anger) })
        }
        EventKind::CustomerSpoke { line, text } => json!({ "line": line, "text": text }),
        EventKind::TraineeSpoke { choice, text } | EventKind::TraineeActed { choice, text } => {
            json!({ "choice": choice.as_str(), "text": text })
        }
        EventKind::Listened { text } => json!({ "text": text }),
        EventKind::CueMarked { cue, heard } => json!({ "cue": cue.as_str(), "heard": heard }),
        EventKind::LookUpBegan { system, query } => json!({ "system": system.as_str(), "query": query.as_str() }),
        EventKind::LookUpShowed { system, query, text } => {
            json!({ "system": system.as_str(), "query": query.as_str(), "text": text })
        }
        EventKind::SystemFroze { system } | EventKind::SystemCameBack { system } => {
            json!({ "system": system.as_str() })
        }
        EventKind::HoldBegan { asked } => json!({ "asked": asked }),
        EventKind::AskBegan { who, means } => json!({ "who": who.as_str(), "means": means.word() }),
        EventKind::AskAnswered { who, text } => json!({ "who": who.as_str(), "text": text }),
        EventKind::AskUnanswered { who } => json!({ "who": who.as_str() }),
        EventKind::FactLearned { fact } | EventKind::FactNoted { fact } => json!({ "fact": fact.as_str() }),
        EventKind::ReasonTagged { reason } => json!({ "reason": reason.as_str() }),
        EventKind::PromiseMade { promise } => json!({ "promise": promise.as_str() }),
        EventKind::PromiseRecorded { promise, owner, due_s } => {
            json!({ "promise": promise.as_str(), "owner": owner, "due_s": due_s })
        }
        EventKind::PromiseTurned { promise, state } => json!({ "promise": promise.as_str(), "state": state.word() }),
        EventKind::ProductOffered { product, accepted } => json!({ "product": product.as_str(), "accepted": accepted }),
        EventKind::TransferFailed { choice } | EventKind::FatalBreach { choice } => {
            json!({ "choice": choice.as_str() })
        }
        EventKind::GoalReached { goal } => json!({ "goal": goal.as_str() }),
        EventKind::PhraseMissing { phrase } => json!({ "phrase": phrase.as_str() }),
        EventKind::Compensated { amount, within_authority } => {
            json!({ "amount": amount, "within_authority": within_authority })
        }
        EventKind::AngerMoved { from, to } | EventKind::TrustMoved { from, to } => {
            json!({ "from": mood(*from), "to": mood(*to) })
        }
        EventKind::TimelineEvent { event, text } => json!({ "event": event.as_str(), "text": text }),
        EventKind::Ended { ending, text } => json!({ "ending": ending.as_str(), "text": text }),
        EventKind::Interrupted | EventKind::HoldEnded | EventKind::FellSilent | EventKind::WrapUpBegan => json!({}),
    };
    let mut whole = json!({ "at_s": event.at_s, "kind": event.kind.word() });
    if let (Value::Object(whole), Value::Object(said)) = (&mut whole, said) {
        whole.extend(said);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_parts_add_up_to_the_rounded_whole() {
        let mut running = Running::default();
        let sum: f64 = (0..60).filter_map(|_| running.next(0.004).as_f64()).sum();
        assert!((sum - 0.24).abs() < 1e-9, "{sum}");
    }

    #[test]
    fn there_is_no_number_that_is_none() {
        assert_eq!(number(f64::NAN), Value::Null);
        assert_eq!(number(f64::INFINITY), Value::Null);
        assert_eq!(number(-0.001).to_string(), "0.0");
        assert_eq!((measured(crate::scoring::UNMEASURED), measured(0.5)), (Value::Null, Value::from(0.5)));
    }
}
