use super::attempt::Attempt;
use super::offer::{Hold, Offer};
use super::program::Program;
use super::rules::{ChoiceIx, Hangs, Opens};
use super::speech::Speech;
use super::state::{Phase, State};
use crate::reading::{Arguments, Findings, Form, Reader, Sources, Value, codes, parse};
use crate::scenario::{Opening, TRANSFERS};
use crate::words::{Id, Means, Owner, Place, nearest};
use std::fmt;

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

/// What a line of a script does.
#[derive(Clone, PartialEq, Debug)]
enum Verb {
    Choose(String),
    Silence(f64),
    Listen,
    Interrupt,
    Mark(Id),
    LookUp(Id, Id),
    Hold(bool),
    Resume,
    Note(Vec<Id>),
    Tag(Id),
    Promise(Id, Owner, u32),
    /// A department, how, and which question where the first open one is not meant.
    Ask(Id, Means, Option<Id>),
    Transfer(&'static str, Id),
    Compensate(i64),
    Escalate,
    End,
}

/// Every verb: its word, how it is written, and how many things stand in its brackets.
static VERBS: [(&str, &str, usize, usize); 16] = [
    ("choose", "choose(\"id\")", 1, 1),
    ("silence", "silence(seconds)", 1, 1),
    ("listen", "listen", 0, 0),
    ("interrupt", "interrupt", 0, 0),
    ("mark", "mark(\"cue\")", 1, 1),
    ("look_up", "look_up(\"system\", \"query\")", 2, 2),
    ("hold", "hold(asked: true)", 0, 1),
    ("resume", "resume", 0, 0),
    ("note", "note([\"fact\"])", 1, 1),
    ("tag", "tag(\"reason\")", 1, 1),
    ("promise", "promise(\"what\", owner, due_s)", 3, 3),
    ("ask", "ask(\"who\", means)", 2, 3),
    ("transfer", "transfer(kind, \"to\")", 2, 2),
    ("compensate", "compensate(amount)", 1, 1),
    ("escalate", "escalate", 0, 0),
    ("end", "end", 0, 0),
];

/// A day: nobody waits longer.
const LONGEST_S: f64 = 86_400.0;

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

/// The offer of this moment that a verb means.
fn meant(program: &Program, s: &State, verb: &Verb, hold: Hold) -> Option<Offer> {
    let mut offers = Vec::new();
    program.rules.offers(s, &mut offers);
    offers.into_iter().find(|offer| means(program, s, *offer, verb, hold))
}

/// Whether a verb means this offer.
fn means(program: &Program, s: &State, offer: Offer, verb: &Verb, hold: Hold) -> bool {
    let scenario = &program.scenario;
    match (verb, offer) {
        (Verb::Choose(name), Offer::Choose(ix)) => {
            Speech::choice_name(program, ix) == *name || qualified(program, ix) == *name
        }
        (Verb::Transfer(kind, to), Offer::Choose(ix)) => Speech::choice_name(program, ix) == format!("{to}/{kind}"),
        (Verb::Escalate, Offer::Choose(ix)) => {
            let tags = &program.rules.choices[ix as usize].tags;
            Speech::choice_name(program, ix) == "escalate" || tags.iter().any(|tag| tag == "asked_superior")
        }
        (Verb::Listen, Offer::Listen) | (Verb::Interrupt, Offer::Interrupt) | (Verb::End, Offer::End) => true,
        (Verb::Mark(name), Offer::Mark(part)) => {
            cue(program, s, part).is_some_and(|(part, cue)| part == *name || cue.is_some_and(|cue| cue == *name))
        }
        (Verb::LookUp(system, query), Offer::LookUp(ix)) => {
            look_up(program, ix).is_some_and(|(s, q)| s == *system && q == *query)
        }
        (Verb::Hold(asked), Offer::Hold { asked: offered }) => *asked == offered,
        (Verb::Note(facts), Offer::Note(ix)) => {
            facts.first().is_some_and(|fact| scenario.facts.position(fact) == Some(ix as usize))
        }
        (Verb::Tag(reason), Offer::Tag(ix)) => scenario.reasons.position(reason) == Some(ix as usize),
        (Verb::Promise(what, owner, due_s), Offer::Record(promise, option)) => {
            let record = &program.rules.promises[promise as usize].record;
            scenario.promises.position(what) == Some(promise as usize)
                && record.get(option as usize).is_some_and(|(o, due)| o == owner && due.0 == *due_s)
        }
        (Verb::Ask(who, by, which), Offer::Ask { question: ix, means, hold: offered }) => {
            let named = |(department, question): (Id, Id)| {
                department == *who && which.as_ref().is_none_or(|which| *which == question)
            };
            means == *by && offered == hold && question(program, ix).is_some_and(named)
        }
        (Verb::Compensate(amount), Offer::Compensate(ix)) => {
            let amounts = scenario.compensation.as_ref().map_or(&[][..], |list| &list.amounts[..]);
            amounts.get(ix as usize) == Some(amount)
        }
        _ => false,
    }
}

/// How an offer is written: the shortest way that means this offer and no other one of the moment.
fn spelling(program: &Program, s: &State, offer: Offer) -> Vec<Verb> {
    let scenario = &program.scenario;
    let mut hold = Hold::None;
    let ways: Vec<Verb> = match offer {
        Offer::Choose(ix) => {
            let name = Speech::choice_name(program, ix);
            let transfer = name.split_once('/').and_then(|(to, kind)| {
                let kind = TRANSFERS.into_iter().find(|known| *known == kind)?;
                Some(Verb::Transfer(kind, Id::new(to)))
            });
            let plain = [Verb::Choose(name), Verb::Choose(qualified(program, ix))];
            transfer.into_iter().chain(plain).collect()
        }
        Offer::Listen => vec![Verb::Listen],
        Offer::Interrupt => vec![Verb::Interrupt],
        Offer::Mark(part) => match cue(program, s, part) {
            Some((part, cue)) => cue.into_iter().chain([part]).map(Verb::Mark).collect(),
            None => Vec::new(),
        },
        Offer::LookUp(ix) => {
            look_up(program, ix).into_iter().map(|(system, query)| Verb::LookUp(system, query)).collect()
        }
        Offer::Hold { asked } => vec![Verb::Hold(asked)],
        Offer::Ask { question: ix, means, hold: offered } => {
            hold = offered;
            match question(program, ix) {
                Some((who, which)) => vec![Verb::Ask(who.clone(), means, None), Verb::Ask(who, means, Some(which))],
                None => Vec::new(),
            }
        }
        Offer::Tag(ix) => vec![Verb::Tag(scenario.reasons.at(ix as usize).id.clone())],
        Offer::Compensate(ix) => {
            let amounts = scenario.compensation.as_ref().map_or(&[][..], |list| &list.amounts[..]);
            amounts.get(ix as usize).map(|amount| Verb::Compensate(*amount)).into_iter().collect()
        }
        Offer::Note(ix) => vec![Verb::Note(vec![scenario.facts.at(ix as usize).id.clone()])],
        Offer::Record(promise, option) => {
            let option = program.rules.promises[promise as usize].record.get(option as usize);
            let what = scenario.promises.at(promise as usize).id.clone();
            option.map(|(owner, due)| Verb::Promise(what, *owner, due.0)).into_iter().collect()
        }
        Offer::End => vec![Verb::End],
        Offer::Wait => vec![Verb::Silence(f64::from(program.rules.beat_s))],
    };
    let clear = ways.iter().position(|way| meant(program, s, way, hold) == Some(offer)).unwrap_or(0);
    let verb = ways.into_iter().nth(clear);
    let before = (hold != Hold::None).then_some(Verb::Hold(hold == Hold::Asked));
    // So that a hold for a system is not taken for the hold of a question asked after it.
    let after = matches!(offer, Offer::Hold { .. }).then_some(Verb::Resume);
    before.into_iter().chain(verb).chain(after).collect()
}

/// The name of a choice with the place it hangs at: `storm/own-it`, `anytime/one-moment`.
fn qualified(program: &Program, ix: ChoiceIx) -> String {
    let name = Speech::choice_name(program, ix);
    match program.rules.hangs(ix) {
        Hangs::Node(node) => format!("{}/{name}", program.scenario.nodes.at(node as usize).id),
        Hangs::Anytime => format!("anytime/{name}"),
        Hangs::WrapUp => format!("wrap-up/{name}"),
        Hangs::Transfer { .. } => name,
    }
}

/// The name of a part of the flood that is being heard, and of the fact in it.
fn cue(program: &Program, s: &State, part: u8) -> Option<(Id, Option<Id>)> {
    let Opens::Flood(rules) = &program.rules.nodes[s.node as usize].opens else { return None };
    let Opening::Flood(flood) = &program.scenario.nodes.at(s.node as usize).value.opens else { return None };
    let name = flood.parts.0.get(part as usize)?.id.clone();
    let fact = rules.parts.get(part as usize)?.2;
    Some((name, fact.map(|fact| program.scenario.facts.at(fact as usize).id.clone())))
}

/// The system and the name of a look-up; the engine numbers them through all systems.
fn look_up(program: &Program, ix: u8) -> Option<(Id, Id)> {
    let systems = program.scenario.systems.iter();
    let mut all = systems.flat_map(|system| system.value.look_up.iter().map(move |query| (&system.id, &query.id)));
    all.nth(ix as usize).map(|(system, query)| (system.clone(), query.clone()))
}

/// The department and the name of a question; the engine numbers them through all departments.
fn question(program: &Program, ix: u8) -> Option<(Id, Id)> {
    let departments = program.scenario.departments.iter();
    let mut all = departments.flat_map(|d| d.value.questions.iter().map(move |question| (&d.id, &question.id)));
    all.nth(ix as usize).map(|(department, question)| (department.clone(), question.clone()))
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

impl Verb {
    fn read(r: &mut Reader<'_>, value: &Value) -> Option<Verb> {
        let (word, at, arguments) = r.head(value, "a decision")?;
        let Some((_, shape, least, most)) = VERBS.iter().find(|verb| verb.0 == word) else {
            let legal: Vec<&str> = VERBS.iter().map(|verb| verb.0).collect();
            let near = nearest(word, legal.iter().copied());
            r.report(codes::unknown_word::found(at, word, "a decision", near, &legal.join(", ")));
            return None;
        };
        let items = match arguments {
            Arguments::None => &[][..],
            Arguments::Items(items) => items,
            Arguments::Fields(group) if word == "hold" => {
                let mut fields = r.fields(group, "hold");
                let asked = fields.need(r, "asked").and_then(|v| r.truth(v));
                fields.done(r);
                return asked.map(Verb::Hold);
            }
            Arguments::Fields(_) => {
                r.report(codes::wrong_form::found(at, shape, "named entries", ""));
                return None;
            }
        };
        if !(*least..=*most).contains(&items.len()) {
            r.report(codes::wrong_form::found(at, shape, &format!("{} things in the brackets", items.len()), ""));
            return None;
        }
        Verb::with(r, word, items)
    }

    /// The verb of a known word, with as many things in its brackets as it may have.
    fn with(r: &mut Reader<'_>, word: &str, items: &[Value]) -> Option<Verb> {
        let id = |r: &mut Reader<'_>, n: usize| items.get(n).and_then(|v| r.id(v)).map(|(id, _)| id);
        Some(match word {
            // `department/kind` and `node/choice` are names with a place before them.
            "choose" => Verb::Choose(items.first().and_then(|v| r.text(v))?),
            "silence" => Verb::Silence(items.first().and_then(|v| r.number(v, "silence", 0.0..=LONGEST_S))?),
            "listen" => Verb::Listen,
            "interrupt" => Verb::Interrupt,
            "mark" => Verb::Mark(id(r, 0)?),
            "look_up" => Verb::LookUp(id(r, 0)?, id(r, 1)?),
            "hold" => Verb::Hold(items.first().map_or(Some(true), |v| r.truth(v))?),
            "resume" => Verb::Resume,
            "note" => {
                let facts = r.list(items.first()?, "a list of facts");
                Verb::Note(facts.iter().filter_map(|v| r.id(v)).map(|(id, _)| id).collect())
            }
            "tag" => Verb::Tag(id(r, 0)?),
            "promise" => {
                let what = id(r, 0)?;
                let owner = items.get(1).and_then(|v| r.one_of(v, "an owner", &Owner::ALL))?;
                let due_s = items.get(2).and_then(|v| r.integer(v, "due_s", 0..=172_800))?;
                Verb::Promise(what, owner, due_s as u32)
            }
            "ask" => {
                let who = id(r, 0)?;
                let means = items.get(1).and_then(|v| r.one_of(v, "a way to reach somebody", &Means::ALL))?;
                Verb::Ask(who, means, if items.len() > 2 { Some(id(r, 2)?) } else { None })
            }
            "transfer" => {
                let kinds = TRANSFERS.map(|kind| (kind, kind));
                Verb::Transfer(items.first().and_then(|v| r.one_of(v, "a way to hand over", &kinds))?, id(r, 1)?)
            }
            "compensate" => Verb::Compensate(items.first().and_then(|v| r.integer(v, "amount", 1..=1_000_000_000))?),
            "escalate" => Verb::Escalate,
            _ => Verb::End,
        })
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Verb::Choose(name) => write!(f, "choose({name:?})"),
            Verb::Silence(seconds) => write!(f, "silence({seconds:?})"),
            Verb::Listen => f.write_str("listen"),
            Verb::Interrupt => f.write_str("interrupt"),
            Verb::Mark(cue) => write!(f, "mark({cue:?})"),
            Verb::LookUp(system, query) => write!(f, "look_up({system:?}, {query:?})"),
            Verb::Hold(asked) => write!(f, "hold(asked: {asked})"),
            Verb::Resume => f.write_str("resume"),
            Verb::Note(facts) => write!(f, "note({facts:?})"),
            Verb::Tag(reason) => write!(f, "tag({reason:?})"),
            Verb::Promise(what, owner, due_s) => write!(f, "promise({what:?}, {}, {due_s})", owner.word()),
            Verb::Ask(who, means, None) => write!(f, "ask({who:?}, {})", means.word()),
            Verb::Ask(who, means, Some(which)) => write!(f, "ask({who:?}, {}, {which:?})", means.word()),
            Verb::Transfer(kind, to) => write!(f, "transfer({kind}, {to:?})"),
            Verb::Compensate(amount) => write!(f, "compensate({amount})"),
            Verb::Escalate => f.write_str("escalate"),
            Verb::End => f.write_str("end"),
        }
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

impl fmt::Display for ScriptStop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (minute, second) = (self.at_s / 60, self.at_s % 60);
        write!(f, "decision {}, {}, cannot be made at {minute:02}:{second:02}: ", self.number, self.wanted)?;
        if self.offers.is_empty() {
            return f.write_str("everything is over");
        }
        f.write_str("what can be done at this moment is\n")?;
        self.offers.iter().try_for_each(|offer| writeln!(f, "    {offer}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{self, Shelf};
    use crate::words::Dice;
    use std::sync::Arc;

    struct Template;

    impl Shelf for Template {
        fn file(&self, name: &str) -> Result<String, String> {
            match name {
                "scenario.ron" => Ok(include_str!("../../assets/templates/scenario.ron").to_string()),
                _ => Err("no such file".to_string()),
            }
        }
    }

    fn program() -> Arc<Program> {
        let reading = scenario::read("template", &Template);
        let said = crate::reading::render::text(&reading.sources, &reading.findings.sorted(), false);
        let scenario = reading.scenario.expect("the template is readable");
        Arc::new(Program::new(scenario, reading.hash).unwrap_or_else(|why| panic!("{why:?}\n{said}")))
    }

    fn read(text: &str) -> Script {
        let reading = Script::read("script.ron", text.to_string());
        let said = crate::reading::render::text(&reading.sources, &reading.findings.sorted(), false);
        assert_eq!(said, "", "{text}");
        reading.script
    }

    /// Whatever was done, its script does again, also after it was written and read.
    #[test]
    fn a_recorded_attempt_plays_again() {
        let program = program();
        for seed in 0..200 {
            let mut attempt = Attempt::new(Arc::clone(&program), seed, "en", true);
            let mut dice = Dice::stream(seed, "script test", 0);
            while !attempt.is_over() {
                let offers = attempt.offers();
                let offer = offers[dice.below(offers.len())];
                attempt.decide(offer).expect("an offer of the moment");
            }
            let text = Script::of(&attempt).to_string();
            let mut again = Attempt::new(Arc::clone(&program), seed, "en", true);
            if let Err(stop) = read(&text).play(&mut again) {
                panic!("seed {seed}: {stop}\n{text}");
            }
            assert_eq!(again.events(), attempt.events(), "seed {seed}\n{text}");
        }
    }

    #[test]
    fn what_is_not_offered_stops_with_what_is() {
        let mut attempt = Attempt::new(program(), 1, "en", true);
        let stop = read("[(do: silence(0)), (after_s: 5, do: choose(\"no-such-choice\"))]").play(&mut attempt);
        let said = stop.err().map(|stop| stop.to_string()).unwrap_or_default();
        assert!(said.starts_with("decision 2, choose(\"no-such-choice\"), cannot be made at"), "{said}");
        assert!(said.lines().count() > 2, "{said}");
    }

    #[test]
    fn every_verb_is_read_as_it_is_written() {
        let all = "[\n    (after_s: 4.0, do: choose(\"a/b\")),\n    (after_s: 0.0, do: silence(10.0)),\n    \
            (after_s: 0.0, do: listen),\n    (after_s: 0.0, do: interrupt),\n    (after_s: 0.0, do: mark(\"c\")),\n    \
            (after_s: 0.0, do: look_up(\"s\", \"q\")),\n    (after_s: 0.0, do: hold(asked: false)),\n    \
            (after_s: 0.0, do: resume),\n    (after_s: 0.0, do: note([\"f\", \"g\"])),\n    \
            (after_s: 0.0, do: tag(\"r\")),\n    (after_s: 0.0, do: promise(\"p\", team, 57600)),\n    \
            (after_s: 0.0, do: ask(\"d\", phone)),\n    (after_s: 0.0, do: ask(\"d\", walk, \"q\")),\n    \
            (after_s: 0.0, do: transfer(warm, \"d\")),\n    (after_s: 0.0, do: compensate(3000)),\n    \
            (after_s: 0.0, do: escalate),\n    (after_s: 0.0, do: end),\n]\n";
        assert_eq!(read(all).to_string(), all);
    }

    #[test]
    fn mistakes_are_found_all_at_once() {
        let text =
            "[(do: chose(\"a\")), (do: look_up(\"s\")), (after_s: -1, do: end), (do: tag(x: 1)), (after: 1, do: end)]";
        let reading = Script::read("script.ron", text.to_string());
        assert_eq!(reading.findings.sorted().len(), 5);
    }
}
