//! Walks over all a scenario says: its texts, its conditions, its effects, and the names it uses. Checks ask
//! here, so that a new home for a text or a condition is added once.

use super::{Condition, Effect, Entries, Entry, Flood, Kind, Node, Opening, Ref, Repair, Scenario, Text, Then, Visits};
use crate::words::{Place, nearest};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// Every list of conditions, with the place of what it belongs to; what has no place of its own takes the title's.
pub(crate) fn condition_lists(s: &Scenario) -> Vec<(Place, &[Condition])> {
    let mut all: Vec<(Place, &[Condition])> = Vec::new();
    for node in &s.nodes {
        if let Opening::Line { variants, .. } = &node.value.opens {
            all.extend(variants.iter().map(|v| (v.at, &v.value.when[..])));
        }
    }
    all.extend(s.choices().map(|(_, c)| (c.at, &c.value.when[..])));
    let look_ups = s.systems.iter().flat_map(|x| &x.value.look_up);
    all.extend(look_ups.map(|q| (q.at, &q.value.when[..])));
    let questions = s.departments.iter().flat_map(|x| &x.value.questions);
    for question in questions {
        all.push((question.at, &question.value.when[..]));
        all.extend(question.value.or.iter().map(|answer| (answer.at, &answer.value.when[..])));
    }
    all.extend(s.reasons.iter().map(|x| (x.at, &x.value.when[..])));
    for promise in &s.promises {
        all.push((promise.at, &promise.value.kept[..]));
        all.push((promise.at, &promise.value.needless[..]));
    }
    for (_, steps) in s.procedures.iter().flat_map(|x| &x.value.versions) {
        all.extend(steps.iter().map(|step| (step.at, &step.value.done[..])));
    }
    all.extend(s.events.iter().map(|x| (x.at, &x.value.when[..])));
    all.extend(s.compensation.iter().map(|x| (s.title.at, &x.when[..])));
    all.extend(s.products.iter().map(|x| (x.at, &x.value.fits[..])));
    all.extend(s.later.iter().map(|x| (x.at, &x.value.when[..])));
    all.extend(s.goals.iter().map(|x| (x.at, &x.value.when[..])));
    all.extend(s.guide.iter().map(|x| (x.at, &x.value.when[..])));
    all.push((s.title.at, &s.relation[..]));
    all.push((s.title.at, &s.resolution[..]));
    all
}

/// Every single condition, those within `Not` and `AnyOf` included, with its place.
pub(crate) fn conditions(s: &Scenario) -> Vec<(Place, &Condition)> {
    let mut all = Vec::new();
    for (owner, list) in condition_lists(s) {
        list.iter().for_each(|condition| parts(owner, condition, &mut all));
    }
    all
}

/// A condition that names something stands where the name stands, another one where its owner does.
fn parts<'s>(owner: Place, condition: &'s Condition, all: &mut Vec<(Place, &'s Condition)>) {
    match condition {
        Condition::Not(inner) => parts(owner, inner, all),
        Condition::AnyOf(inner) => inner.iter().for_each(|part| parts(owner, part, all)),
        _ => {
            let mut at = owner;
            condition.refs(&mut |_: Kind, name: &Ref| at = name.at);
            all.push((at, condition));
        }
    }
}

/// Every effect.
pub(crate) fn effects(s: &Scenario) -> Vec<&Effect> {
    let mut all: Vec<&Effect> = Vec::new();
    for node in &s.nodes {
        all.extend(&node.value.then);
        if let Some((_, then)) = &node.value.silence {
            all.extend(then);
        }
        match &node.value.opens {
            Opening::Line { variants, .. } => variants.iter().for_each(|v| all.extend(&v.value.then)),
            Opening::Flood(f) => all.extend(f.signal_then.iter().chain(&f.silent).chain(&f.interrupted)),
            Opening::Visits(_) => {}
        }
    }
    s.choices().for_each(|(_, c)| all.extend(&c.value.then));
    s.events.iter().for_each(|x| all.extend(&x.value.then));
    s.callers().flat_map(|caller| &caller.reacts).for_each(|(_, _, effects)| all.extend(effects));
    all
}

/// Every use of a name.
pub(crate) fn names<'s>(s: &'s Scenario) -> Vec<(Kind, &'s Ref)> {
    let mut all: Vec<(Kind, &'s Ref)> = vec![(Kind::Node, &s.start)];
    for (_, condition) in conditions(s) {
        condition.refs(&mut |kind: Kind, name: &'s Ref| all.push((kind, name)));
    }
    for effect in effects(s) {
        effect.refs(&mut |kind: Kind, name: &'s Ref| all.push((kind, name)));
    }
    for (_, choice) in s.choices() {
        let choice = &choice.value;
        all.extend(choice.training.iter().map(|x| (Kind::Training, x)));
        all.extend(choice.offer.iter().map(|x| (Kind::Product, x)));
        all.extend(choice.phrases.iter().map(|x| (Kind::Phrase, x)));
        all.extend(choice.during.iter().map(|x| (Kind::Node, x)));
        match &choice.to {
            Then::Goto(x) | Then::Detour(x) => all.push((Kind::Node, x)),
            Then::Ends(x) => all.push((Kind::Ending, x)),
            Then::Stay | Then::Back => {}
        }
    }
    for (_, flood) in floods(s) {
        all.extend([(Kind::Node, &flood.leads_to), (Kind::Node, &flood.cut_off)]);
        all.extend(flood.parts.iter().filter_map(|part| Some((Kind::Fact, part.value.cue.as_ref()?))));
    }
    let taught = s.systems.iter().flat_map(|x| &x.value.look_up).flat_map(|q| &q.value.learn);
    all.extend(taught.map(|x| (Kind::Fact, x)));
    for question in s.departments.iter().flat_map(|x| &x.value.questions) {
        let taught = question.value.learn.iter().chain(question.value.or.iter().flat_map(|answer| &answer.value.learn));
        all.extend(taught.map(|x| (Kind::Fact, x)));
    }
    all.extend(s.events.iter().filter_map(|event| Some((Kind::Later, event.value.contact.as_ref()?))));
    all.extend(s.later.iter().map(|x| (Kind::Node, &x.value.start)));
    for (_, repair) in repairs(s) {
        match repair {
            Repair::Reach(x, _) => all.push((Kind::Department, x)),
            Repair::NoFreeze(x) | Repair::Seconds(x, _) => all.push((Kind::System, x)),
            Repair::Known(x) => all.push((Kind::Fact, x)),
            Repair::Training(x) => all.push((Kind::Training, x)),
            Repair::Authority(_) => {}
        }
    }
    all
}

/// Every text.
pub(crate) fn texts(s: &Scenario) -> Vec<&Text> {
    let mut all: Vec<&Text> = vec![&s.title, &s.about, &s.brief.role, &s.brief.may, &s.debrief, &s.caller.name];
    all.extend(&s.brief.goals);
    all.extend(s.caller.prompts.iter().map(|x| &x.value));
    all.extend(s.caller.record.iter().flatten());
    all.extend(s.facts.iter().map(|x| &x.value.is));
    for system in &s.systems {
        all.push(&system.value.name);
        for look_up in &system.value.look_up {
            all.extend([&look_up.value.asks, &look_up.value.shows]);
            all.extend(&look_up.value.otherwise);
        }
    }
    for department in &s.departments {
        all.push(&department.value.name);
        for question in &department.value.questions {
            all.extend([&question.value.asks, &question.value.says]);
            all.extend(question.value.or.iter().map(|answer| &answer.value.says));
        }
    }
    all.extend(s.reasons.iter().map(|x| &x.value.label));
    all.extend(s.promises.iter().map(|x| &x.value.what));
    for procedure in &s.procedures {
        all.push(&procedure.value.name);
        let steps = procedure.value.versions.iter().flat_map(|(_, steps)| steps);
        all.extend(steps.map(|step| &step.value.text));
    }
    s.phrases.iter().for_each(|x| all.extend([&x.value.text, &x.value.why]));
    all.extend(s.events.iter().map(|x| &x.value.shows));
    all.extend(s.products.iter().map(|x| &x.value.name));
    for node in &s.nodes {
        match &node.value.opens {
            Opening::Line { says, again, variants } => {
                all.push(says);
                all.extend(again);
                all.extend(variants.iter().map(|v| &v.value.says));
            }
            Opening::Flood(flood) => {
                all.extend(flood.parts.iter().map(|part| &part.value.says));
                all.extend(flood.signals.iter().map(|x| &x.value));
            }
            Opening::Visits(visits) => all.extend(visits.signals.iter().map(|x| &x.value.1)),
        }
        all.extend(node.value.silence.iter().map(|(says, _)| says));
    }
    for (_, choice) in s.choices() {
        all.push(&choice.value.text);
        all.extend(choice.value.reply.iter().chain(&choice.value.why));
    }
    for later in &s.later {
        all.push(&later.value.opens);
        if let Some(caller) = &later.value.caller {
            all.push(&caller.name);
            all.extend(caller.prompts.iter().map(|x| &x.value));
        }
    }
    all.extend(s.goals.iter().map(|x| &x.value.why));
    s.flaws.iter().for_each(|x| all.extend([&x.value.what, &x.value.origin]));
    all.extend(s.endings.iter().map(|x| &x.value.text));
    all.extend(s.guide.iter().map(|x| &x.value.says));
    all
}

/// Every tag at a choice or a reason, with its place.
pub(crate) fn tags(s: &Scenario) -> Vec<(&str, Place)> {
    let mut all: Vec<(&str, Place)> = Vec::new();
    s.choices().for_each(|(_, c)| all.extend(c.value.tags.iter().map(|(tag, at)| (tag.as_str(), *at))));
    s.reasons.iter().for_each(|x| all.extend(x.value.tags.iter().map(|(tag, at)| (tag.as_str(), *at))));
    all
}

/// Every flood with its node.
pub(crate) fn floods(s: &Scenario) -> impl Iterator<Item = (&Entry<Node>, &Flood)> {
    s.nodes.iter().filter_map(|node| match &node.value.opens {
        Opening::Flood(flood) => Some((node, flood)),
        Opening::Line { .. } | Opening::Visits(_) => None,
    })
}

/// Every visit with its node.
pub(crate) fn visits(s: &Scenario) -> impl Iterator<Item = (&Entry<Node>, &Visits)> {
    s.nodes.iter().filter_map(|node| match &node.value.opens {
        Opening::Visits(visits) => Some((node, visits)),
        Opening::Line { .. } | Opening::Flood(_) => None,
    })
}

/// Every repair with the place of its flaw.
pub(crate) fn repairs(s: &Scenario) -> impl Iterator<Item = (Place, &Repair)> {
    s.flaws.iter().flat_map(|flaw| flaw.value.repair.iter().map(move |repair| (flaw.at, repair)))
}

/// The hours in which contacts take place, in seconds after midnight: the first one, then the later ones;
/// `desk_only` leaves out those in which systems and departments are not at hand.
pub(crate) fn hours(s: &Scenario, desk_only: bool) -> Vec<(u32, u32)> {
    let first = (s.clock.starts.0, s.clock.starts.0 + s.clock.limit_s);
    let later = s.later.iter().map(|x| &x.value).filter(|later| later.desk || !desk_only);
    std::iter::once(first).chain(later.map(|later| (later.starts.0, later.starts.0 + later.limit_s))).collect()
}

/// The hours of one contact: the first one, or the later one that is named; nothing where the name means nothing.
pub(crate) fn hours_of(s: &Scenario, contact: Option<&Ref>) -> Option<(u32, u32)> {
    let Some(name) = contact else { return Some((s.clock.starts.0, s.clock.starts.0 + s.clock.limit_s)) };
    s.later.get(&name.id).map(|later| (later.starts.0, later.starts.0 + later.limit_s))
}

/// The languages a scenario claims to be translated into, each once, its own left out.
pub(crate) fn claimed(s: &Scenario) -> Vec<(&str, Place)> {
    let mut seen = BTreeSet::from([s.language.as_str()]);
    let claimed = s.languages.iter().map(|(language, at)| (language.as_str(), *at));
    claimed.filter(|(language, _)| seen.insert(*language)).collect()
}

/// How often a wrong name is compared with all that are declared: enough for every mistake a person makes, and a bound
/// for a file made to take long.
const GUESSES: u32 = 200;

/// The names that are declared, by kind.
pub(crate) struct Names<'s> {
    declared: BTreeMap<Kind, BTreeSet<&'s str>>,
    guesses: Cell<u32>,
}

impl<'s> Names<'s> {
    /// What a scenario declares. A flag is declared by being set, a training by being taught.
    pub fn of(s: &'s Scenario) -> Names<'s> {
        let flags = effects(s).into_iter().filter_map(|effect| match effect {
            Effect::Set(flag) => Some(flag.id.as_str()),
            _ => None,
        });
        let repaired = repairs(s).filter_map(|(_, repair)| match repair {
            Repair::Training(training) => Some(training.id.as_str()),
            _ => None,
        });
        let declared = BTreeMap::from([
            (Kind::Fact, ids(&s.facts)),
            (Kind::Node, ids(&s.nodes)),
            (Kind::Ending, ids(&s.endings)),
            (Kind::System, ids(&s.systems)),
            (Kind::Department, ids(&s.departments)),
            (Kind::Promise, ids(&s.promises)),
            (Kind::Reason, ids(&s.reasons)),
            (Kind::Product, ids(&s.products)),
            (Kind::Procedure, ids(&s.procedures)),
            (Kind::Phrase, ids(&s.phrases)),
            (Kind::Flag, flags.collect()),
            (Kind::Later, ids(&s.later)),
            (Kind::Training, s.desk.training.iter().map(|x| x.id.as_str()).chain(repaired).collect()),
        ]);
        Names { declared, guesses: Cell::new(GUESSES) }
    }

    /// Whether a name means something.
    pub fn has(&self, kind: Kind, name: &Ref) -> bool {
        self.declared.get(&kind).is_some_and(|all| all.contains(name.id.as_str()))
    }

    /// The declared name most like this one.
    pub fn nearest(&self, kind: Kind, name: &Ref) -> Option<&'s str> {
        let all = self.declared.get(&kind)?;
        self.like(name.id.as_str(), all.iter().copied())
    }

    /// The candidate most like a word; nothing once enough has been compared.
    pub fn like<'a>(&self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let left = self.guesses.get().checked_sub(1)?;
        self.guesses.set(left);
        nearest(word, candidates)
    }

    /// What a name means: itself, or what was most likely meant, so that one slip of the pen is not reported as many.
    pub fn meant(&self, kind: Kind, name: &'s Ref) -> Option<&'s str> {
        if self.has(kind, name) { Some(name.id.as_str()) } else { self.nearest(kind, name) }
    }

    /// Every name that is used, by what it means.
    pub fn used(&self, s: &'s Scenario) -> BTreeSet<(Kind, &'s str)> {
        names(s).into_iter().filter_map(|(kind, name)| Some((kind, self.meant(kind, name)?))).collect()
    }
}

fn ids<T>(entries: &Entries<T>) -> BTreeSet<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}
