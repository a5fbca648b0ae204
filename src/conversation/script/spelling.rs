//! Which offer of the moment a verb means, and with which verb an offer is written.

use super::super::offer::{Hold, Offer};
use super::super::program::Program;
use super::super::rules::{ChoiceIx, Hangs, Opens};
use super::super::speech::Speech;
use super::super::state::State;
use super::verb::Verb;
use crate::scenario::{Opening, TRANSFERS};
use crate::words::Id;

/// The offer of this moment that a verb means.
pub(super) fn meant(program: &Program, s: &State, verb: &Verb, hold: Hold) -> Option<Offer> {
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
pub(super) fn spelling(program: &Program, s: &State, offer: Offer) -> Vec<Verb> {
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
