//! What was heard in an attempt, in words: no line of the customer comes twice in one contact.

use super::super::program::Program;
use super::super::speech::Speech;
use super::super::step::Happened;
use crate::scenario::Opening;
use crate::words::{Event, EventKind, Id};
use std::collections::{BTreeMap, BTreeSet};

/// What was heard, in words.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    pub events: Vec<Event>,
    /// Lines said word for word in this contact.
    said: BTreeSet<String>,
    /// How many of the lines for coming back to a node are used up.
    again: BTreeMap<u8, usize>,
    /// How many prompts are used up.
    prompts: usize,
    /// How many listening signals were given at each flood.
    signals: BTreeMap<u8, usize>,
    /// The contact: 0 for the first, n for `later` number n.
    contact: usize,
}

impl Log {
    /// Puts into words what happened.
    pub fn put(&mut self, program: &Program, speech: &Speech, at_s: u32, what: Happened) {
        if let Some(kind) = self.word(program, speech, what) {
            self.events.push(Event { at_s, kind });
        }
    }

    /// A line, unless it has been said word for word: then the first of `instead` that has not.
    fn once(&mut self, said: String, instead: impl Iterator<Item = String>) -> String {
        for line in std::iter::once(said).chain(instead) {
            if self.said.insert(line.clone()) {
                return line;
            }
        }
        "…".to_string()
    }

    fn word(&mut self, program: &Program, speech: &Speech, what: Happened) -> Option<EventKind> {
        let s = &program.scenario;
        let fact = |ix: u8| s.facts.at(ix as usize).id.clone();
        let choice = |ix| Id::new(&Speech::choice_name(program, ix));
        let query = |ix: u8| {
            let all = s.systems.iter().flat_map(|system| system.value.look_up.iter().map(move |q| (&system.id, q)));
            all.into_iter().nth(ix as usize)
        };
        let question = |ix: u8| {
            let all = s.departments.iter().flat_map(|d| d.value.questions.iter().map(move |q| (&d.id, q)));
            all.into_iter().nth(ix as usize)
        };
        Some(match what {
            Happened::ContactBegan { contact, anger } => {
                // Another contact: lines of the one before may be said again.
                *self = Log { events: std::mem::take(&mut self.events), contact: contact as usize, ..Log::default() };
                let later = self.contact.checked_sub(1).map(|later| s.later.at(later));
                let id = later.map_or_else(|| Id::new("first"), |later| later.id.clone());
                let text = later.map(|later| speech.say(&later.value.opens)).unwrap_or_default();
                EventKind::ContactBegan { contact: id, text, anger }
            }
            Happened::Arrived { node, variant } => match &s.nodes.at(node as usize).value.opens {
                Opening::Line { says, again, variants } => {
                    let text = variant.map_or(says, |v| &variants.at(v as usize).value.says);
                    let from = self.again.entry(node).or_default();
                    let instead: Vec<String> = again.iter().skip(*from).map(|t| speech.say(t)).collect();
                    let said = self.once(speech.say(text), instead.iter().cloned());
                    if let Some(used) = instead.iter().position(|line| *line == said) {
                        *self.again.entry(node).or_default() += used + 1;
                    }
                    EventKind::CustomerSpoke { line: text.line.clone(), text: said }
                }
                _ => return None,
            },
            Happened::Prompted { node, own } => {
                let silence = s.nodes.at(node as usize).value.silence.as_ref().filter(|_| own);
                let first = silence.map(|(says, _)| speech.say(says)).unwrap_or_default();
                let later = self.contact.checked_sub(1).and_then(|later| s.later.at(later).value.caller.as_ref());
                let caller = later.unwrap_or(&s.caller);
                let prompts: Vec<String> =
                    caller.prompts.iter().skip(self.prompts).map(|p| speech.say(&p.value)).collect();
                let text = if first.is_empty() {
                    let mut prompts = prompts.iter().cloned();
                    let next = prompts.next().unwrap_or_else(|| "…".to_string());
                    self.once(next, prompts)
                } else {
                    self.once(first, prompts.iter().cloned())
                };
                if let Some(used) = prompts.iter().position(|line| *line == text) {
                    self.prompts += used + 1;
                }
                EventKind::CustomerSpoke { line: "prompt".into(), text }
            }
            Happened::Said(ix) => EventKind::TraineeSpoke { choice: choice(ix), text: speech.choice(program, ix) },
            Happened::Done(ix) => EventKind::TraineeActed { choice: choice(ix), text: speech.choice(program, ix) },
            Happened::Replied(ix) => {
                let (_, entry) = s.choices().nth(ix as usize)?;
                let reply = entry.value.reply.as_ref()?;
                EventKind::CustomerSpoke {
                    line: reply.line.clone(),
                    text: self.once(speech.say(reply), std::iter::empty()),
                }
            }
            Happened::Listened { node, .. } => {
                let Opening::Flood(flood) = &s.nodes.at(node as usize).value.opens else { return None };
                let given = self.signals.entry(node).or_default();
                let signal = flood.signals.0.get(*given % flood.signals.len().max(1));
                *given += 1;
                EventKind::Listened { text: signal.map(|signal| speech.say(&signal.value)).unwrap_or_default() }
            }
            Happened::Interrupted => EventKind::Interrupted,
            Happened::Marked { part, cue } => {
                let cue = match cue {
                    Some(fact) => s.facts.at(fact as usize),
                    None => {
                        return Some(EventKind::CueMarked {
                            cue: Id::new(&format!("part-{}", part + 1)),
                            heard: false,
                        });
                    }
                };
                EventKind::CueMarked { cue: cue.id.clone(), heard: !cue.value.red_herring }
            }
            Happened::PartBegan { node, part } => {
                let Opening::Flood(flood) = &s.nodes.at(node as usize).value.opens else { return None };
                let part = flood.parts.0.get(part as usize)?;
                EventKind::CustomerSpoke { line: part.value.says.line.clone(), text: speech.say(&part.value.says) }
            }
            Happened::VisitorMoved { node, stage } => {
                let Opening::Visits(visits) = &s.nodes.at(node as usize).value.opens else { return None };
                let beat_s = program.rules.beat_s;
                let now = u32::from(stage) * beat_s;
                let moved = visits.signals.iter().find(|m| m.value.0.div_ceil(beat_s) * beat_s == now)?;
                EventKind::TimelineEvent { event: moved.id.clone(), text: speech.say(&moved.value.1) }
            }
            Happened::LookUpBegan(ix) => {
                let (system, query) = query(ix)?;
                EventKind::LookUpBegan { system: system.clone(), query: query.id.clone() }
            }
            Happened::LookUpShowed { query: ix, found } => {
                let (system, query) = query(ix)?;
                let text = if found { Some(&query.value.shows) } else { query.value.otherwise.as_ref() };
                let text = text.map(|t| speech.say(t)).unwrap_or_default();
                EventKind::LookUpShowed { system: system.clone(), query: query.id.clone(), text }
            }
            Happened::Froze(system) => EventKind::SystemFroze { system: s.systems.at(system as usize).id.clone() },
            Happened::CameBack(system) => {
                EventKind::SystemCameBack { system: s.systems.at(system as usize).id.clone() }
            }
            Happened::MachineBack => EventKind::SystemCameBack { system: Id::new("computer") },
            Happened::HoldBegan { asked } => EventKind::HoldBegan { asked },
            Happened::HoldEnded => EventKind::HoldEnded,
            Happened::AskBegan { question: ix, means } => EventKind::AskBegan { who: question(ix)?.0.clone(), means },
            Happened::Answered(ix) => {
                let (who, question) = question(ix)?;
                EventKind::AskAnswered { who: who.clone(), text: speech.say(&question.value.says) }
            }
            Happened::AnsweredOtherwise { question: ix, answer } => {
                let (who, question) = question(ix)?;
                let answer = question.value.or.0.get(answer as usize)?;
                EventKind::AskAnswered { who: who.clone(), text: speech.say(&answer.value.says) }
            }
            Happened::Unanswered(ix) => EventKind::AskUnanswered { who: question(ix)?.0.clone() },
            Happened::TransferFailed(ix) => EventKind::TransferFailed { choice: choice(ix) },
            Happened::Learned(ix) => EventKind::FactLearned { fact: fact(ix) },
            Happened::Noted(ix) => EventKind::FactNoted { fact: fact(ix) },
            Happened::Tagged(reason) => EventKind::ReasonTagged { reason: s.reasons.at(reason as usize).id.clone() },
            Happened::Promised(p) => EventKind::PromiseMade { promise: s.promises.at(p as usize).id.clone() },
            Happened::Recorded { promise, option } => {
                let (owner, due) = program.rules.promises[promise as usize].record[option as usize];
                let promise = s.promises.at(promise as usize).id.clone();
                EventKind::PromiseRecorded { promise, owner: owner.word(), due_s: due.0 }
            }
            Happened::PromiseJudged { promise, state } => {
                EventKind::PromiseTurned { promise: s.promises.at(promise as usize).id.clone(), state }
            }
            Happened::Offered { product, taken } => {
                EventKind::ProductOffered { product: s.products.at(product as usize).id.clone(), accepted: taken }
            }
            Happened::Compensated { amount, within } => {
                let amount = s.compensation.as_ref().map_or(0, |c| c.amounts[amount as usize]);
                EventKind::Compensated { amount, within_authority: within }
            }
            Happened::AngerMoved { from, to } => EventKind::AngerMoved { from, to },
            Happened::TrustMoved { from, to } => EventKind::TrustMoved { from, to },
            Happened::FellSilent => EventKind::FellSilent,
            Happened::EventCame(ix) => {
                let event = s.events.at(ix as usize);
                EventKind::TimelineEvent { event: event.id.clone(), text: speech.say(&event.value.shows) }
            }
            Happened::GoalReached(ix) => EventKind::GoalReached { goal: s.goals.at(ix as usize).id.clone() },
            Happened::PhraseMissing(ix) => EventKind::PhraseMissing { phrase: s.phrases.at(ix as usize).id.clone() },
            Happened::Fatal(ix) => EventKind::FatalBreach { choice: choice(ix) },
            Happened::WrapUpBegan(_) => EventKind::WrapUpBegan,
            Happened::Ended(ending) => {
                let ending = s.endings.at(ending as usize);
                EventKind::Ended { ending: ending.id.clone(), text: speech.say(&ending.value.text) }
            }
        })
    }
}
