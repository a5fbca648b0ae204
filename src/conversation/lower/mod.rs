//! Turns what the author wrote into what the engine runs: names into numbers, seconds into beats, tags into points.

mod case;
mod desk;
mod names;
mod talk;

use super::rules::{ChoiceIx, ChoiceRules, Hangs, Rules};
use crate::scenario::{Channel, ChoicePlace, Ref, Scenario, room};
use crate::words::{Id, Place};
use names::{Names, find};

/// Why a scenario cannot be made ready. Checking finds the same things first and says them better.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unready {
    /// A name that means nothing.
    Unknown(Id, Place),
    /// More of something than the engine has room for.
    TooMany(&'static str, usize),
}

impl Rules {
    /// Makes a scenario ready to be played.
    pub fn of(s: &Scenario) -> Result<Rules, Unready> {
        if let Some(first) = room::surplus(s).first() {
            return Err(Unready::TooMany(first.what, first.room));
        }
        let names = Names::of(s);
        let mut rules = names.rules()?;
        for (n, node) in s.nodes.iter().enumerate() {
            let own = of_kind(&rules.choices, |hangs| *hangs == Hangs::Node(n as u8));
            rules.nodes.push(names.node(&node.value, own, &node.id)?);
        }
        // Known only now that every effect has been met.
        rules.cooperation_matters |= names.moves_cooperation.get();
        Ok(rules)
    }
}

/// The choices that hang at such a place.
fn of_kind(choices: &[ChoiceRules], want: impl Fn(&Hangs) -> bool) -> Vec<ChoiceIx> {
    (0..choices.len()).filter(|c| want(&choices[*c].hangs)).map(|c| c as ChoiceIx).collect()
}

impl Names<'_> {
    /// Everything but the nodes, which want the choices ready.
    fn rules(&self) -> Result<Rules, Unready> {
        let s = self.scenario;
        let beat_s = s.clock.beat_s;
        let choices = self.choices()?;
        let ending = |id: &str| find(&s.endings, &Ref { id: Id::new(id), at: s.start.at });
        let callers = self.callers();
        Ok(Rules {
            beat_s,
            target: beats16(s.clock.target_s, beat_s),
            by_phone: s.channel == Channel::Phone,
            anger: callers.first().map_or(0, |first| first.anger),
            start: find(&s.nodes, &s.start)?,
            nodes: Vec::with_capacity(s.nodes.len()),
            anytime: of_kind(&choices, |hangs| matches!(hangs, Hangs::Anytime)),
            wrap_up: of_kind(&choices, |hangs| matches!(hangs, Hangs::WrapUp)),
            transfers: of_kind(&choices, |hangs| matches!(hangs, Hangs::Transfer { .. })),
            choices,
            systems: self.systems(),
            queries: self.queries()?,
            departments: self.departments(),
            uncertain: self.uncertain(),
            questions: self.questions()?,
            reasons: self.reasons()?,
            promises: self.promises()?,
            procedures: self.procedures()?,
            phrases: s.phrases.iter().map(|p| (self.weighted(p.value.points), p.value.fatal)).collect(),
            events: self.events()?,
            compensation: self.compensation()?,
            products: self.products()?,
            shop: s.shop,
            contacts: self.contacts()?,
            goals: self.goals()?,
            relation: self.tests(&s.relation)?,
            resolution: self.tests(&s.resolution)?,
            endings: s.endings.iter().map(|e| self.weighted(e.value.points)).collect(),
            hung_up: ending("hung-up")?,
            out_of_time: ending("out-of-time")?,
            known: 0,
            facts: s.facts.len(),
            tags: self.tag_points(),
            guide: s.guide.iter().map(|hint| self.tests(&hint.value.when)).collect::<Result<_, _>>()?,
            cooperation_matters: callers.iter().any(|caller| caller.cooperation == 0),
            callers,
            clairvoyant: false,
        })
    }

    /// Every choice, in the order in which the scenario lists them.
    fn choices(&self) -> Result<Vec<ChoiceRules>, Unready> {
        let s = self.scenario;
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
        Ok(choices)
    }
}

fn beats16(seconds: u32, beat_s: u32) -> u16 {
    seconds.div_ceil(beat_s).min(u32::from(u16::MAX)) as u16
}
