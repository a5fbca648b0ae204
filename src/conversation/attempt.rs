use super::offer::Offer;
use super::program::Program;
use super::speech::Speech;
use super::state::{Phase, State};
use super::step::{ChancePoint, Course, Happened};
use crate::scenario::{Opening, Points};
use crate::words::{Dice, Event, EventKind, Id};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// A normal answer to a decision that came too late or was never possible. It changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is not among the offers of the moment.
    NotOffered,
    /// The attempt is over.
    Over,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::NotOffered => "this cannot be done at this moment",
            Refusal::Over => "the contact is over",
        })
    }
}

/// One decision with what it did.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Timed {
    /// The situation in which it was taken.
    pub before: State,
    /// What was decided.
    pub offer: Offer,
    /// The situation at the next decision.
    pub after: State,
    /// Points that came on the way.
    pub points: Points,
    /// Seconds since the case began, pauses between contacts left out.
    pub at_s: u32,
    /// How many events there were before it.
    pub events_before: usize,
}

/// One person's (or robot's) way through a scenario.
///
/// The same scenario, seed and decisions always give the same events. Cloning an attempt gives one that can
/// go on differently.
#[derive(Clone)]
pub struct Attempt {
    program: Arc<Program>,
    seed: u64,
    speech: Speech,
    state: State,
    dice: Draws,
    steps: Vec<Timed>,
    log: Option<Log>,
    /// Points before the first decision.
    opening: Points,
    /// Seconds at which the current part of the case (contact, after-call work) began.
    base_s: u32,
}

/// The draws of an attempt: each point of chance has its own stream, so that the same seed means the same luck
/// whatever else is done.
#[derive(Clone, Debug)]
struct Draws {
    seed: u64,
    draws: BTreeMap<ChancePoint, u64>,
}

/// What was heard, in words.
#[derive(Clone, Debug, Default)]
struct Log {
    events: Vec<Event>,
    said: BTreeSet<String>,
    again: BTreeMap<u8, usize>,
    prompts: usize,
    signals: usize,
}

struct Playing<'a> {
    dice: &'a mut Draws,
    points: Points,
    base_s: u32,
    ended_s: u32,
    beat_s: u32,
    /// With the second at which each was heard.
    heard: Option<Vec<(u32, Happened)>>,
}

/// Seconds that one act of after-call work takes. They are measured, not scored: an assumption of this program.
const AFTER_CALL_ACT_S: u32 = 10;

impl Course for Playing<'_> {
    fn chance(&mut self, point: ChancePoint, real: f64, _: f64) -> bool {
        let draw = self.dice.draws.entry(point).or_default();
        *draw += 1;
        let (purpose, which) = match point {
            ChancePoint::Freeze(system) => ("freeze", system),
            ChancePoint::Answer(department) => ("answer", department),
            ChancePoint::Accept(product) => ("accept", product),
        };
        Dice::stream(self.dice.seed, purpose, u64::from(which) << 32 | *draw).unit() < real
    }

    fn pay(&mut self, points: Points) {
        self.points += points;
    }

    fn tell(&mut self, beat: u16, what: Happened) {
        let at_s = self.base_s + u32::from(beat) * self.beat_s;
        if let Some(heard) = &mut self.heard {
            heard.push((at_s, what));
        }
        if matches!(what, Happened::WrapUpBegan(_)) {
            self.base_s = at_s;
        }
        if let Happened::Ended(_) = what {
            // The next contact, if there is one, begins where this one ended: pauses between contacts are left out.
            self.base_s = at_s - u32::from(beat) * self.beat_s;
            self.ended_s = at_s;
        }
        if matches!(what, Happened::ContactBegan(contact) if contact > 0) {
            self.base_s = self.ended_s.max(self.base_s);
        }
    }
}

impl Attempt {
    /// Begins. `log` off is for robots that play thousands of times and need no words.
    pub fn new(program: Arc<Program>, seed: u64, language: &str, log: bool) -> Attempt {
        let rows = program.scenario.vary.len();
        let speech = Speech::new(&program, language, Dice::stream(seed, "row", 0).below(rows));
        let mut dice = Draws { seed, draws: BTreeMap::new() };
        let beat_s = program.rules.beat_s;
        let heard = log.then(Vec::new);
        let mut course = Playing { dice: &mut dice, points: Points::default(), base_s: 0, ended_s: 0, beat_s, heard };
        let state = program.rules.beginning(&mut course);
        let (points, base_s, heard) = (course.points, course.base_s, course.heard);
        let mut attempt = Attempt {
            program,
            seed,
            speech,
            state,
            dice,
            steps: Vec::new(),
            log: log.then(Log::default),
            opening: points,
            base_s,
        };
        attempt.hear(heard);
        attempt
    }

    /// The scenario.
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The situation.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The words of this attempt.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// Decisions so far.
    pub fn steps(&self) -> &[Timed] {
        &self.steps
    }

    /// What was heard so far; empty without a log.
    pub fn events(&self) -> &[Event] {
        self.log.as_ref().map_or(&[], |log| &log.events)
    }

    /// Points that came before the first decision.
    pub fn opening(&self) -> Points {
        self.opening
    }

    /// Whether everything is over.
    pub fn is_over(&self) -> bool {
        self.state.phase == Phase::Over
    }

    /// Seconds since the case began, pauses between contacts left out.
    pub fn at_s(&self) -> u32 {
        self.base_s + u32::from(self.state.beat) * self.program.rules.beat_s
    }

    /// What may be done now.
    pub fn offers(&self) -> Vec<Offer> {
        let mut offers = Vec::new();
        self.program.rules.offers(&self.state, &mut offers);
        offers
    }

    /// Carries out a decision. A refused one changes nothing.
    pub fn decide(&mut self, offer: Offer) -> Result<&Timed, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if !self.offers().contains(&offer) {
            return Err(Refusal::NotOffered);
        }
        let (before, at_s, events_before) = (self.state, self.at_s(), self.events().len());
        let program = Arc::clone(&self.program);
        let heard = self.log.as_ref().map(|_| Vec::new());
        let beat_s = program.rules.beat_s;
        if before.phase == Phase::WrapUp {
            self.base_s += AFTER_CALL_ACT_S;
        }
        let mut course = Playing {
            dice: &mut self.dice,
            points: Points::default(),
            base_s: self.base_s,
            ended_s: at_s,
            beat_s,
            heard,
        };
        program.rules.apply(&mut self.state, offer, &mut course);
        let (points, base_s, heard) = (course.points, course.base_s, course.heard);
        self.base_s = base_s;
        self.hear(heard);
        self.steps.push(Timed { before, offer, after: self.state, points, at_s, events_before });
        Ok(&self.steps[self.steps.len() - 1])
    }

    fn hear(&mut self, heard: Option<Vec<(u32, Happened)>>) {
        let (Some(heard), Some(mut log)) = (heard, self.log.take()) else { return };
        for (at_s, what) in heard {
            log.put(&self.program, &self.speech, at_s, what);
        }
        self.log = Some(log);
    }
}

impl Log {
    fn put(&mut self, program: &Program, speech: &Speech, at_s: u32, what: Happened) {
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
            Happened::ContactBegan(contact) => {
                let id = match contact {
                    0 => Id::new("first"),
                    n => s.later.at(n as usize - 1).id.clone(),
                };
                let text = if contact == 0 {
                    String::new()
                } else {
                    speech.say(&s.later.at(contact as usize - 1).value.opens)
                };
                if contact > 0 {
                    // Another contact: lines of the first one may be said again.
                    self.said.clear();
                }
                EventKind::ContactBegan { contact: id, text, anger: program.rules.anger }
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
                let prompts: Vec<String> =
                    s.caller.prompts.iter().skip(self.prompts).map(|p| speech.say(&p.value)).collect();
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
            Happened::Listened { .. } => {
                let signals: Vec<String> = s
                    .nodes
                    .iter()
                    .flat_map(|n| match &n.value.opens {
                        Opening::Flood(flood) => flood.signals.iter().map(|t| speech.say(&t.value)).collect(),
                        _ => Vec::new(),
                    })
                    .collect();
                self.signals += 1;
                EventKind::Listened {
                    text: signals.get((self.signals - 1) % signals.len().max(1)).cloned().unwrap_or_default(),
                }
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
            Happened::PartBegan(part) => {
                let floods = s.nodes.iter().filter_map(|n| match &n.value.opens {
                    Opening::Flood(flood) => Some(flood),
                    _ => None,
                });
                let part = floods.into_iter().find_map(|flood| flood.parts.0.get(part as usize))?;
                EventKind::CustomerSpoke { line: part.value.says.line.clone(), text: speech.say(&part.value.says) }
            }
            Happened::VisitorMoved(stage) => {
                let beat_s = program.rules.beat_s;
                let now = u32::from(stage) * beat_s;
                let moved = s.nodes.iter().find_map(|n| match &n.value.opens {
                    Opening::Visits(v) => v.signals.iter().find(|m| m.value.0.div_ceil(beat_s) * beat_s == now),
                    _ => None,
                })?;
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
