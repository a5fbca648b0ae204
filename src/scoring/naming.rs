//! What decisions are called: by the author's names and the verbs of scripts, and in the scenario's own words.

use crate::conversation::{Hold, Offer, Program, Speech, State};
use crate::scenario::{Entries, Entry, LookUp, Opening, Part, Question};
use crate::words::Id;

/// The name of a decision in scripts and JSON: the author's name of a choice, else a verb with its arguments.
///
/// `own-it`, `billing/warm`, `look_up(orders, order)`, `ask(lead, walk)`; where a department can be asked several
/// things the question stands third, and a hold nobody asked for says so: `ask(courier, phone, fix-it, asked: false)`.
pub fn name(program: &Program, offer: Offer) -> String {
    named(program, None, offer)
}

/// The same in a situation, which tells the parts of several floods apart.
pub fn name_at(program: &Program, state: &State, offer: Offer) -> String {
    named(program, Some(state.node), offer)
}

fn named(program: &Program, node: Option<u8>, offer: Offer) -> String {
    let s = &program.scenario;
    match offer {
        Offer::Choose(ix) => Speech::choice_name(program, ix),
        Offer::Listen => "listen".to_string(),
        Offer::Interrupt => "interrupt".to_string(),
        Offer::Mark(ix) => {
            let part = part(program, node, ix);
            let cue = part.map(|part| part.value.cue.as_ref().map_or(&part.id, |fact| &fact.id));
            format!("mark({})", cue.map_or("", |id| id.as_str()))
        }
        Offer::LookUp(ix) => {
            query(program, ix).map(|(system, query)| format!("look_up({system}, {})", query.id)).unwrap_or_default()
        }
        Offer::Hold { asked } => format!("hold(asked: {asked})"),
        Offer::Ask { question: ix, means, hold } => {
            let Some((who, question)) = question(program, ix) else { return String::new() };
            let several = s.departments.get(who).is_some_and(|department| department.questions.len() > 1);
            let which = if several { format!(", {}", question.id) } else { String::new() };
            let unasked = if hold == Hold::Unasked { ", asked: false" } else { "" };
            format!("ask({who}, {}{which}{unasked})", means.word())
        }
        Offer::Tag(ix) => format!("tag({})", id_at(&s.reasons, ix)),
        Offer::Compensate(ix) => format!("compensate({})", amount(program, ix).unwrap_or(0)),
        Offer::Note(ix) => format!("note({})", id_at(&s.facts, ix)),
        Offer::Record(promise, option) => {
            let listed = program.rules.promises.get(usize::from(promise));
            let entry = listed.and_then(|promise| promise.record.get(usize::from(option)));
            let terms = entry.map(|(owner, due)| format!(", {}, {}", owner.word(), due.0)).unwrap_or_default();
            format!("promise({}{terms})", id_at(&s.promises, promise))
        }
        Offer::End => "end".to_string(),
        Offer::Wait => "silence".to_string(),
    }
}

/// A decision in the scenario's own words, where it has any: what is said, asked, looked up or written down.
pub fn words(program: &Program, speech: &Speech, state: &State, offer: Offer) -> Option<String> {
    let s = &program.scenario;
    match offer {
        Offer::Choose(ix) => Some(speech.choice(program, ix)),
        Offer::Mark(ix) => part(program, Some(state.node), ix).map(|part| speech.say(&part.value.says)),
        Offer::LookUp(ix) => query(program, ix).map(|(_, query)| speech.say(&query.value.asks)),
        Offer::Ask { question: ix, .. } => question(program, ix).map(|(_, question)| speech.say(&question.value.asks)),
        Offer::Tag(ix) => s.reasons.0.get(usize::from(ix)).map(|reason| speech.say(&reason.value.label)),
        Offer::Compensate(ix) => amount(program, ix).map(|sum| sum.to_string()),
        Offer::Note(ix) => s.facts.0.get(usize::from(ix)).map(|fact| speech.say(&fact.value.is)),
        Offer::Record(ix, _) => s.promises.0.get(usize::from(ix)).map(|promise| speech.say(&promise.value.what)),
        Offer::Listen | Offer::Interrupt | Offer::Hold { .. } | Offer::End | Offer::Wait => None,
    }
}

/// A look-up by its number, with its system.
pub(super) fn query(program: &Program, ix: u8) -> Option<(&Id, &Entry<LookUp>)> {
    let systems = program.scenario.systems.iter();
    let mut all = systems.flat_map(|system| system.value.look_up.iter().map(move |query| (&system.id, query)));
    all.nth(usize::from(ix))
}

/// A question by its number, with its department.
pub(super) fn question(program: &Program, ix: u8) -> Option<(&Id, &Entry<Question>)> {
    let departments = program.scenario.departments.iter();
    let mut all = departments.flat_map(|d| d.value.questions.iter().map(move |question| (&d.id, question)));
    all.nth(usize::from(ix))
}

/// A part of the flood at a node, or of the first flood that has so many.
fn part(program: &Program, node: Option<u8>, part: u8) -> Option<&Entry<Part>> {
    let nodes = program.scenario.nodes.iter().enumerate();
    let mut here = nodes.filter(|(ix, _)| node.is_none_or(|node| usize::from(node) == *ix));
    here.find_map(|(_, node)| match &node.value.opens {
        Opening::Flood(flood) => flood.parts.0.get(usize::from(part)),
        Opening::Line { .. } | Opening::Visits(_) => None,
    })
}

fn amount(program: &Program, ix: u8) -> Option<i64> {
    program.scenario.compensation.as_ref().and_then(|list| list.amounts.get(usize::from(ix)).copied())
}

fn id_at<T>(entries: &Entries<T>, ix: u8) -> &str {
    entries.0.get(usize::from(ix)).map_or("", |entry| entry.id.as_str())
}
