//! Turns what the author wrote into what the engine runs: names into numbers, seconds into beats, tags into points.

use super::rules::*;
use super::state::SYSTEMS;
use crate::scenario::{
    Assertiveness, Channel, Choice, ChoicePlace, Condition, Effect, Entries, Node, Opening, Points, Ref, Scenario,
    Then, Timing, WEIGHTS,
};
use crate::words::{Id, Place, Span, anger_at_start};
use std::collections::{BTreeMap, BTreeSet};

/// Why a scenario cannot be made ready. Checking finds the same things first and says them better.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unready {
    /// A name that means nothing.
    Unknown(Id, Place),
    /// More of something than the engine has room for.
    TooMany(&'static str, usize),
}

/// The engine's room: how many of each thing a scenario may have, and why.
pub const ROOM: [(&str, usize); 9] = [
    ("facts", 64), // a bit each in three 64-bit sets
    ("systems", SYSTEMS),
    ("departments", 8), // a bit each
    ("promises", 8),    // two bits each
    ("products", 16),   // a bit each
    ("phrases", 16),    // a bit each
    ("flags", 32),      // a bit each
    ("goals", 32),      // a bit each
    ("nodes", 250),     // one byte
];

struct Names<'s> {
    scenario: &'s Scenario,
    flags: Vec<Id>,
    /// Choices in the order of [`Rules::choices`].
    choices: BTreeMap<(String, Id), ChoiceIx>,
    /// Nodes whose visits are counted.
    counted: Vec<Id>,
    /// The bit of each choice that is remembered.
    said: BTreeMap<ChoiceIx, u8>,
}

fn find<T>(entries: &Entries<T>, name: &Ref) -> Result<u8, Unready> {
    entries.position(&name.id).map(|p| p as u8).ok_or_else(|| Unready::Unknown(name.id.clone(), name.at))
}

impl Names<'_> {
    fn flag(&self, name: &Ref) -> Result<u8, Unready> {
        let position = self.flags.iter().position(|id| *id == name.id);
        position.map(|p| p as u8).ok_or_else(|| Unready::Unknown(name.id.clone(), name.at))
    }

    fn tests(&self, conditions: &[Condition]) -> Result<Vec<Test>, Unready> {
        conditions.iter().map(|c| self.test(c)).collect()
    }

    fn test(&self, condition: &Condition) -> Result<Test, Unready> {
        let s = self.scenario;
        Ok(match condition {
            Condition::Knows(x) => Test::Known(find(&s.facts, x)?),
            Condition::Noted(x) => Test::Marked(find(&s.facts, x)?),
            Condition::Saved(x) => Test::Saved(find(&s.facts, x)?),
            Condition::Did(node, choice) => {
                let key = (format!("node-{}", node.id), choice.id.clone());
                let ix = self.choices.get(&key).ok_or_else(|| Unready::Unknown(choice.id.clone(), choice.at))?;
                let bit = self.said.get(ix).ok_or(Unready::TooMany("remembered choices", 128))?;
                Test::Said(*bit)
            }
            Condition::Visited(x, times) => {
                find(&s.nodes, x)?;
                let slot =
                    self.counted.iter().position(|id| *id == x.id).ok_or(Unready::TooMany("counted nodes", 16))?;
                Test::Visited { slot: slot as u8, times: *times }
            }
            Condition::Tagged(x) => Test::Reason(find(&s.reasons, x)?),
            Condition::Promised(x) => Test::PromiseMade(find(&s.promises, x)?),
            Condition::Recorded(x) => Test::PromiseRecorded(find(&s.promises, x)?),
            Condition::Frozen(x) => Test::Frozen(find(&s.systems, x)?),
            Condition::Settled => Test::Settled,
            Condition::AngerAtLeast(n) => Test::AngerAtLeast(*n),
            Condition::AngerAtMost(n) => Test::AngerAtMost(*n),
            Condition::TrustAtLeast(n) => Test::TrustAtLeast(*n),
            Condition::TrustAtMost(n) => Test::TrustAtMost(*n),
            Condition::CooperationAtLeast(n) => Test::CooperationAtLeast(*n),
            Condition::PressureAtMost(n) => Test::PressureAtMost(*n),
            Condition::After(time) => Test::After(time.0),
            Condition::Before(time) => Test::Before(time.0),
            Condition::Compensation(state) => Test::Compensation(*state as u8),
            Condition::Phrase(x) => Test::Phrase(find(&s.phrases, x)?),
            Condition::Followed(x) => Test::Followed(find(&s.procedures, x)?),
            Condition::InBasket(x) => Test::InBasket(find(&s.products, x)?),
            Condition::BasketAtLeast(n) => Test::BasketAtLeast(*n),
            Condition::Is(x) => Test::Flag(self.flag(x)?),
            Condition::Ended(x) => Test::Ended(find(&s.endings, x)?),
            Condition::Never => Test::Never,
            Condition::Not(inner) => Test::Not(Box::new(self.test(inner)?)),
            Condition::AnyOf(inner) => Test::Any(self.tests(inner)?),
        })
    }

    fn acts(&self, effects: &[Effect]) -> Result<Vec<Act>, Unready> {
        let s = self.scenario;
        let act = |effect: &Effect| {
            Ok(match effect {
                Effect::Anger(n) => Act::Anger(*n),
                Effect::Trust(n) => Act::Trust(*n),
                Effect::Cooperation(n) => Act::Cooperation(*n),
                Effect::Pressure(n) => Act::Pressure(*n),
                Effect::Learn(x) => Act::Learn(find(&s.facts, x)?),
                Effect::Note(x) => Act::Mark(find(&s.facts, x)?),
                Effect::Promise(x) => Act::Promise(find(&s.promises, x)?),
                Effect::Settle => Act::Settle,
                Effect::Set(x) => Act::Set(self.flag(x)?),
                Effect::Compensation(state) => Act::Compensation(*state as u8),
            })
        };
        effects.iter().map(act).collect()
    }

    fn facts(&self, names: &[Ref]) -> Result<u64, Unready> {
        names.iter().try_fold(0, |set, name| Ok(set | 1 << find(&self.scenario.facts, name)?))
    }

    fn points(&self, tag: &str) -> Points {
        self.weighted(self.scenario.tag_points(tag).unwrap_or_default())
    }

    fn weighted(&self, points: Points) -> Points {
        Points(std::array::from_fn(|i| points.0[i] * self.scenario.weights[i] / WEIGHTS[i]))
    }

    fn choice(
        &self,
        hangs: Hangs,
        entry: &crate::scenario::Entry<Choice>,
        ix: ChoiceIx,
    ) -> Result<ChoiceRules, Unready> {
        let s = self.scenario;
        let choice = &entry.value;
        let mut tags: Vec<String> = choice.tags.iter().map(|(tag, _)| tag.clone()).collect();
        if choice.register.is_some() && choice.register != s.register {
            tags.push("mixed_register".into());
        }
        let mut then = self.acts(&choice.then)?;
        for (_, tag, effects) in &s.caller.reacts {
            if tags.contains(tag) {
                then.extend(self.acts(effects)?);
            }
        }
        let takes = match choice.takes_s {
            Some(seconds) => beats(seconds, s.clock.beat_s),
            None if choice.spoken => speaking(&choice.text, 25, s.clock.beat_s),
            None => 1,
        };
        let during = match &choice.during[..] {
            [] => None,
            nodes => Some(nodes.iter().map(|name| find(&s.nodes, name)).collect::<Result<_, _>>()?),
        };
        let trained = choice.training.iter().all(|need| s.desk.training.iter().any(|have| have.id == need.id));
        Ok(ChoiceRules {
            hangs,
            spoken: choice.spoken,
            when: self.tests(&choice.when)?,
            able: trained && choice.authority <= s.desk.authority,
            points: tags.iter().fold(Points::default(), |sum, tag| sum + self.points(tag)),
            tags,
            then,
            takes,
            reply: choice
                .reply
                .as_ref()
                .map_or(0, |text| speaking(text, s.caller.pace.words_in_10_s(), s.clock.beat_s)),
            cover: if choice.covers_s == 0 { 0 } else { beats(choice.covers_s, s.clock.beat_s) },
            offer: choice.offer.as_ref().map(|name| find(&s.products, name)).transpose()?,
            phrases: choice.phrases.iter().try_fold(0, |set, name| Ok(set | 1 << find(&s.phrases, name)?))?,
            way: match &choice.to {
                Then::Stay => Way::Stay,
                Then::Goto(node) => Way::Goto(find(&s.nodes, node)?),
                Then::Ends(ending) => Way::Ends(find(&s.endings, ending)?),
                Then::Detour(node) => Way::Detour(find(&s.nodes, node)?),
                Then::Back => Way::Back,
            },
            said: self.said.get(&ix).copied(),
            again: choice.again,
            fatal: choice.fatal,
            during,
        })
    }

    fn node(&self, node: &Node, choices: Vec<ChoiceIx>, id: &Id) -> Result<NodeRules, Unready> {
        let s = self.scenario;
        let (pace, beat_s) = (s.caller.pace.words_in_10_s(), s.clock.beat_s);
        let opens = match &node.opens {
            Opening::Line { says, again: _, variants } => Opens::Line {
                speech: speaking(says, pace, beat_s),
                variants: variants
                    .iter()
                    .map(|v| {
                        Ok((
                            self.tests(&v.value.when)?,
                            speaking(&v.value.says, pace, beat_s),
                            self.acts(&v.value.then)?,
                        ))
                    })
                    .collect::<Result<_, Unready>>()?,
            },
            Opening::Flood(flood) => {
                let parts = flood.parts.iter().enumerate().map(|(i, part)| {
                    let from = (part.value.at_s / beat_s) as u8;
                    let ends = flood.parts.0.get(i + 1).map_or(flood.lasts_s, |next| next.value.at_s);
                    let cue = part.value.cue.as_ref().map(|fact| find(&s.facts, fact)).transpose()?;
                    Ok((from, beats(ends + 10, beat_s), cue))
                });
                Opens::Flood(FloodRules {
                    lasts: beats(flood.lasts_s, beat_s),
                    leads_to: find(&s.nodes, &flood.leads_to)?,
                    parts: parts.collect::<Result<_, Unready>>()?,
                    best_every: beats(flood.best_every_s, beat_s),
                    signal_then: self.acts(&flood.signal_then)?,
                    signals: flood.signals.len() as u8,
                    silent_after: beats(flood.silent_after_s, beat_s),
                    silent: self.acts(&flood.silent)?,
                    interrupted: self.acts(&flood.interrupted)?,
                    cut_off: find(&s.nodes, &flood.cut_off)?,
                })
            }
            Opening::Visits(visits) => {
                let ending = |id: &str| s.endings.position(&Id::new(id));
                Opens::Visits {
                    best: (beats(visits.best_s.0, beat_s), beats(visits.best_s.1, beat_s)),
                    leaves: beats(visits.leaves_s, beat_s),
                    left: ending("left").or(ending("hung-up")).unwrap_or(0) as u8,
                }
            }
        };
        let (silence_then, silence_speech) = match &node.silence {
            Some((says, then)) => (self.acts(then)?, speaking(says, pace, beat_s)),
            None => (Vec::new(), 0),
        };
        let slot = self.counted.iter().position(|counted| counted == id).map(|slot| slot as u8);
        Ok(NodeRules { opens, then: self.acts(&node.then)?, silence_then, silence_speech, choices, slot })
    }
}

/// Every condition anywhere in a scenario.
fn all_conditions(s: &Scenario) -> Vec<&Condition> {
    let mut all: Vec<&Condition> = Vec::new();
    for node in &s.nodes {
        if let Opening::Line { variants, .. } = &node.value.opens {
            variants.iter().for_each(|v| all.extend(&v.value.when));
        }
    }
    s.choices().for_each(|(_, c)| all.extend(&c.value.when));
    s.systems.iter().flat_map(|x| &x.value.look_up).for_each(|q| all.extend(&q.value.when));
    s.departments.iter().flat_map(|x| &x.value.questions).for_each(|q| all.extend(&q.value.when));
    s.reasons.iter().for_each(|x| all.extend(&x.value.when));
    s.promises.iter().for_each(|x| all.extend(x.value.kept.iter().chain(&x.value.needless)));
    for (_, steps) in s.procedures.iter().flat_map(|x| &x.value.versions) {
        steps.iter().for_each(|step| all.extend(&step.value.done));
    }
    s.events.iter().for_each(|x| all.extend(&x.value.when));
    s.compensation.iter().for_each(|x| all.extend(&x.when));
    s.products.iter().for_each(|x| all.extend(&x.value.fits));
    s.later.iter().for_each(|x| all.extend(&x.value.when));
    s.goals.iter().for_each(|x| all.extend(&x.value.when));
    all.extend(s.relation.iter().chain(&s.resolution));
    all
}

/// Every list of effects anywhere in a scenario.
fn all_effects(s: &Scenario) -> Vec<&Effect> {
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
    s.caller.reacts.iter().for_each(|(_, _, effects)| all.extend(effects));
    all
}

fn did_conditions<'a>(
    condition: &'a Condition,
    found: &mut BTreeSet<(&'a Id, &'a Id)>,
    counted: &mut BTreeSet<&'a Id>,
) {
    match condition {
        Condition::Did(node, choice) => drop(found.insert((&node.id, &choice.id))),
        Condition::Visited(node, _) => drop(counted.insert(&node.id)),
        Condition::Not(inner) => did_conditions(inner, found, counted),
        Condition::AnyOf(inner) => inner.iter().for_each(|c| did_conditions(c, found, counted)),
        _ => {}
    }
}

/// Where the talk can go from each node in one step.
fn steps(s: &Scenario) -> Vec<BTreeSet<usize>> {
    let position = |name: &Ref| s.nodes.position(&name.id);
    let mut ways: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); s.nodes.len()];
    // A side talk can come back to whoever began one.
    let askers: BTreeSet<usize> = (0..s.nodes.len())
        .filter(|n| s.nodes.at(*n).value.choices.iter().any(|c| matches!(c.value.to, Then::Detour(_))))
        .collect();
    let anytime_detours = s.anytime.iter().any(|c| matches!(c.value.to, Then::Detour(_)));
    for (n, node) in s.nodes.iter().enumerate() {
        match &node.value.opens {
            Opening::Flood(flood) => {
                ways[n].extend(position(&flood.leads_to).into_iter().chain(position(&flood.cut_off)))
            }
            Opening::Line { .. } | Opening::Visits(_) => {}
        }
        let transfers = s.departments.iter().flat_map(|d| &d.value.transfer);
        let anytime =
            s.anytime.iter().filter(|c| c.value.during.is_empty() || c.value.during.iter().any(|d| d.id == node.id));
        for choice in node.value.choices.iter().chain(anytime).chain(transfers) {
            match &choice.value.to {
                Then::Goto(to) | Then::Detour(to) => ways[n].extend(position(to)),
                Then::Back if anytime_detours => ways[n].extend(0..s.nodes.len()),
                Then::Back => ways[n].extend(&askers),
                Then::Stay | Then::Ends(_) => {}
            }
        }
    }
    ways
}

/// Which nodes can be reached from each node in one or more steps.
fn reaches(s: &Scenario) -> Vec<BTreeSet<usize>> {
    let ways = steps(s);
    (0..ways.len())
        .map(|from| {
            let mut seen = BTreeSet::new();
            let mut open: Vec<usize> = ways[from].iter().copied().collect();
            while let Some(node) = open.pop() {
                if seen.insert(node) {
                    open.extend(&ways[node]);
                }
            }
            seen
        })
        .collect()
}

impl Rules {
    /// Makes a scenario ready to be played.
    pub fn of(s: &Scenario) -> Result<Rules, Unready> {
        let flags: BTreeSet<Id> = all_effects(s)
            .into_iter()
            .filter_map(|effect| match effect {
                Effect::Set(name) => Some(name.id.clone()),
                _ => None,
            })
            .collect();
        let counts = [
            s.facts.len(),
            s.systems.len(),
            s.departments.len(),
            s.promises.len(),
            s.products.len(),
            s.phrases.len(),
            flags.len(),
            s.goals.len(),
            s.nodes.len(),
        ];
        for ((what, room), count) in ROOM.into_iter().zip(counts) {
            if count > room {
                return Err(Unready::TooMany(what, room));
            }
        }
        let (mut did, mut counted) = (BTreeSet::new(), BTreeSet::new());
        all_conditions(s).into_iter().for_each(|c| did_conditions(c, &mut did, &mut counted));
        if counted.len() > 16 {
            return Err(Unready::TooMany("counted nodes", 16));
        }
        let mut names = Names {
            scenario: s,
            flags: flags.into_iter().collect(),
            choices: BTreeMap::new(),
            counted: counted.into_iter().cloned().collect(),
            said: BTreeMap::new(),
        };
        let reaches = reaches(s);
        for (ix, (place, entry)) in s.choices().enumerate() {
            let ix = ix as ChoiceIx;
            let choice = &entry.value;
            let (key, lies_on_a_way_back) = match place {
                ChoicePlace::Node(id) => {
                    let n = s.nodes.position(id).unwrap_or(0);
                    let stays = matches!(choice.to, Then::Stay | Then::Detour(_));
                    (format!("node-{id}"), stays || reaches[n].contains(&n))
                }
                ChoicePlace::Anytime => ("anytime".into(), true),
                ChoicePlace::WrapUp => ("wrap".into(), true),
                ChoicePlace::Transfer(id) => (format!("department-{id}"), true),
            };
            let asked = matches!(place, ChoicePlace::Node(id) if did.contains(&(id, &entry.id)));
            names.choices.insert((key, entry.id.clone()), ix);
            if (lies_on_a_way_back && !choice.again) || asked {
                names.said.insert(ix, names.said.len() as u8);
            }
        }
        if names.said.len() > 128 {
            return Err(Unready::TooMany("choices that must be remembered", 128));
        }
        let mut rules = names.rules()?;
        rules.nodes = Vec::with_capacity(s.nodes.len());
        for (n, node) in s.nodes.iter().enumerate() {
            let own = (0..rules.choices.len()).filter(|c| rules.choices[*c].hangs == Hangs::Node(n as u8));
            let own = own.map(|c| c as ChoiceIx).collect();
            rules.nodes.push(names.node(&node.value, own, &node.id)?);
        }
        Ok(rules)
    }
}

impl Names<'_> {
    fn rules(&self) -> Result<Rules, Unready> {
        let s = self.scenario;
        let beat_s = s.clock.beat_s;
        let mut choices = Vec::new();
        for (ix, (place, entry)) in s.choices().enumerate() {
            let hangs = match place {
                ChoicePlace::Node(id) => Hangs::Node(s.nodes.position(id).unwrap_or(0) as u8),
                ChoicePlace::Anytime => Hangs::Anytime,
                ChoicePlace::WrapUp => Hangs::WrapUp,
                ChoicePlace::Transfer(id) => Hangs::Transfer {
                    department: s.departments.position(id).unwrap_or(0) as u8,
                    warm: entry.id.as_str() == "warm",
                },
            };
            choices.push(self.choice(hangs, entry, ix as ChoiceIx)?);
        }
        let of_kind = |want: fn(&Hangs) -> bool| -> Vec<ChoiceIx> {
            (0..choices.len()).filter(|c| want(&choices[*c].hangs)).map(|c| c as ChoiceIx).collect()
        };
        let anytime = of_kind(|h| matches!(h, Hangs::Anytime));
        let wrap_up = of_kind(|h| matches!(h, Hangs::WrapUp));
        let transfers = of_kind(|h| matches!(h, Hangs::Transfer { .. }));
        let mut queries = Vec::new();
        for (system, entry) in s.systems.iter().enumerate() {
            for query in &entry.value.look_up {
                let (when, learn) = (self.tests(&query.value.when)?, self.facts(&query.value.learn)?);
                queries.push(QueryRules { system: system as u8, when, learn });
            }
        }
        let mut questions = Vec::new();
        for (department, entry) in s.departments.iter().enumerate() {
            for question in &entry.value.questions {
                let (when, learn) = (self.tests(&question.value.when)?, self.facts(&question.value.learn)?);
                questions.push(QuestionRules { department: department as u8, when, learn });
            }
        }
        let promises = s.promises.iter().map(|p| {
            let p = &p.value;
            let record = match &p.record {
                Some((owners, dues)) => owners.iter().flat_map(|o| dues.iter().map(move |d| (*o, *d))).collect(),
                None => Vec::new(),
            };
            Ok(PromiseRules {
                owner: p.owner,
                due: p.due,
                record,
                kept: self.tests(&p.kept)?,
                needless: self.tests(&p.needless)?,
            })
        });
        let promises = promises.collect::<Result<_, Unready>>()?;
        let goals = s.goals.iter().map(|g| {
            let at_once = !g.value.when.is_empty() && g.value.when.iter().all(Condition::cannot_be_undone);
            Ok(GoalRules { when: self.tests(&g.value.when)?, points: self.weighted(g.value.points), at_once })
        });
        let goals = goals.collect::<Result<_, Unready>>()?;
        let mut contacts = vec![ContactRules {
            starts: s.clock.starts,
            when: Vec::new(),
            fresh: false,
            anger: None,
            start: find(&s.nodes, &s.start)?,
            limit: beats16(s.clock.limit_s, beat_s),
            desk: true,
        }];
        for later in &s.later {
            contacts.push(ContactRules {
                starts: later.value.starts,
                when: self.tests(&later.value.when)?,
                fresh: later.value.fresh,
                anger: later.value.anger.map(|step| step.number()),
                start: find(&s.nodes, &later.value.start)?,
                limit: beats16(later.value.limit_s, beat_s),
                desk: later.value.desk,
            });
        }
        let events = s.events.iter().map(|e| {
            let after_s = match e.value.timing {
                Timing::At(time) => time.0.saturating_sub(s.clock.starts.0),
                Timing::After(seconds) => seconds,
            };
            let beat = after_s.div_ceil(beat_s).max(1) as u16;
            Ok(EventRules { beat, when: self.tests(&e.value.when)?, then: self.acts(&e.value.then)? })
        });
        let events = events.collect::<Result<_, Unready>>()?;
        let ending = |id: &str| find(&s.endings, &Ref { id: Id::new(id), at: s.start.at });
        let systems = s.systems.iter().map(|system| {
            let x = &system.value;
            SystemRules {
                takes: beats(x.windows + x.clicks + x.seconds, beat_s),
                windows: x.windows,
                clicks: x.clicks,
                freezes: x.freezes.map(|f| FreezeRules {
                    percent: f.percent,
                    restart: beats(f.restart_s, beat_s),
                    whole_machine: f.whole_machine,
                    loses_marks: f.loses_unsaved_notes,
                    at_most: f.at_most,
                }),
            }
        });
        let departments = s.departments.iter().map(|d| DepartmentRules {
            means: d
                .value
                .means
                .iter()
                .map(|(m, rings, talks)| (*m, beats(*rings, beat_s), beats(*talks, beat_s)))
                .collect(),
            reach: d.value.reach.clone(),
        });
        let procedures = s.procedures.iter().map(|p| {
            let version = |(from, steps): &(_, Entries<crate::scenario::Step>)| {
                Ok((*from, steps.iter().map(|step| self.tests(&step.value.done)).collect::<Result<Vec<_>, Unready>>()?))
            };
            p.value.versions.iter().map(version).collect::<Result<Vec<_>, Unready>>()
        });
        let reasons = s.reasons.iter().map(|reason| {
            let tags: Vec<String> = reason.value.tags.iter().map(|(tag, _)| tag.clone()).collect();
            let points = tags.iter().fold(Points::default(), |sum, tag| sum + self.points(tag));
            Ok((self.tests(&reason.value.when)?, points, tags))
        });
        let longest_prompt =
            s.caller.prompts.iter().map(|p| speaking(&p.value, s.caller.pace.words_in_10_s(), beat_s)).max();
        // The angrier, the sooner the customer speaks again: full patience when calm, half of it when shouting.
        let silence = std::array::from_fn(|anger| beats(s.caller.silence_s * (8 - anger as u32) / 8, beat_s));
        Ok(Rules {
            beat_s,
            target: beats16(s.clock.target_s, beat_s),
            by_phone: s.channel == Channel::Phone,
            anger: anger_at_start(s.caller.anger, Span::from_s(f64::from(s.clock.waited_s)), s.clock.told),
            trust: s.caller.trust,
            cooperation: s.caller.cooperation,
            hangs_up_at: match s.caller.assertiveness {
                Assertiveness::Low => u8::MAX,
                Assertiveness::Normal => 5,
                Assertiveness::High => 4,
            },
            silence,
            hold: beats(s.caller.hold_s, beat_s),
            prompt_speech: longest_prompt.unwrap_or(1),
            start: find(&s.nodes, &s.start)?,
            nodes: Vec::new(),
            choices,
            anytime,
            wrap_up,
            transfers,
            systems: systems.collect(),
            queries,
            departments: departments.collect(),
            uncertain: s.departments.iter().enumerate().fold(0, |set, (d, x)| {
                set | u8::from(x.value.reach.0.iter().any(|(_, _, r)| r.percent.0 < 100 || r.expected.0 < 100)) << d
            }),
            questions,
            reasons: reasons.collect::<Result<_, Unready>>()?,
            promises,
            procedures: procedures.collect::<Result<_, Unready>>()?,
            phrases: s.phrases.iter().map(|p| (self.weighted(p.value.points), p.value.fatal)).collect(),
            events,
            compensation: match &s.compensation {
                Some(c) => Some(CompensationRules {
                    state: c.state as u8,
                    authority: c.authority,
                    amounts: c.amounts.clone(),
                    when: self.tests(&c.when)?,
                }),
                None => None,
            },
            products: s
                .products
                .iter()
                .map(|p| {
                    Ok(ProductRules {
                        price: p.value.price,
                        fits: self.tests(&p.value.fits)?,
                        in_basket: p.value.in_basket,
                    })
                })
                .collect::<Result<_, Unready>>()?,
            shop: s.shop,
            contacts,
            goals,
            relation: self.tests(&s.relation)?,
            resolution: self.tests(&s.resolution)?,
            endings: s.endings.iter().map(|e| self.weighted(e.value.points)).collect(),
            hung_up: ending("hung-up")?,
            out_of_time: ending("out-of-time")?,
            known: 0,
            facts: s.facts.len(),
            tags: TagPoints {
                listened: self.points("listened"),
                interrupted: self.points("interrupted"),
                unasked_hold: self.points("unasked_hold"),
                right_moment: self.points("right_moment"),
                too_early: self.points("too_early"),
                promise_kept: self.points("promise_kept"),
                promise_broken: self.points("promise_broken"),
                promise_needless: self.points("promise_needless"),
                compensated: self.points("compensated"),
                overpromise: self.points("overpromise"),
                minute_over: self.weighted(Points::of("effort", -2.0)),
            },
            cooperation_matters: s.caller.cooperation == 0
                || all_effects(s).iter().any(|e| matches!(e, Effect::Cooperation(_))),
            clairvoyant: false,
        })
    }
}

fn beats16(seconds: u32, beat_s: u32) -> u16 {
    seconds.div_ceil(beat_s).min(u32::from(u16::MAX)) as u16
}
