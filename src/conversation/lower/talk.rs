//! What is said: nodes and choices with their effects, points and beats.

use super::super::rules::{ChoiceIx, ChoiceRules, FloodRules, Hangs, NodeRules, Opens, Way, beats, speaking};
use super::Unready;
use super::names::{Names, find};
use crate::scenario::{Choice, Entry, Node, Opening, Points, Text, Then};
use crate::words::Id;

impl Names<'_> {
    /// A choice.
    pub fn choice(&self, hangs: Hangs, entry: &Entry<Choice>, ix: ChoiceIx) -> Result<ChoiceRules, Unready> {
        let s = self.scenario;
        let choice = &entry.value;
        let mut tags: Vec<String> = choice.tags.iter().map(|(tag, _)| tag.clone()).collect();
        if choice.register.is_some() && choice.register != s.register {
            tags.push("mixed_register".into());
        }
        let then = self.acts(&choice.then)?;
        let mut reacts = Vec::new();
        for caller in s.callers() {
            let mut acts = Vec::new();
            for (_, _, effects) in caller.reacts.iter().filter(|(_, tag, _)| tags.contains(tag)) {
                acts.extend(self.acts(effects)?);
            }
            reacts.push(acts);
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
            reacts,
            takes,
            reply: choice.reply.as_ref().map_or(0, |text| beats(s.caller.speaks_s(text), s.clock.beat_s)),
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
            said: self.said(ix),
            again: choice.again,
            fatal: choice.fatal,
            during,
        })
    }

    /// A node with its own choices.
    pub fn node(&self, node: &Node, choices: Vec<ChoiceIx>, id: &Id) -> Result<NodeRules, Unready> {
        let s = self.scenario;
        let beat_s = s.clock.beat_s;
        let said = |text: &Text| beats(s.caller.speaks_s(text), beat_s);
        let opens = match &node.opens {
            Opening::Line { says, again: _, variants } => Opens::Line {
                speech: said(says),
                variants: variants
                    .iter()
                    .map(|v| Ok((self.tests(&v.value.when)?, said(&v.value.says), self.acts(&v.value.then)?)))
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
            Some((says, then)) => (self.acts(then)?, said(says)),
            None => (Vec::new(), 0),
        };
        let slot = self.slot(id);
        Ok(NodeRules { opens, then: self.acts(&node.then)?, silence_then, silence_speech, choices, slot })
    }
}
