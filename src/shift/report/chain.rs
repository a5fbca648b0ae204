//! Why the day went as it did, made from what happened: nobody answered, nobody knew, callbacks were promised, and those who
//! were not helped came back.

use crate::queueing::{Count, Tally};
use crate::shift::stage::moment;
use crate::shift::{Day, Stage};
use crate::words::{Moment, Span};

/// A link of the chain, with what it came to on the day as it was and without the person.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Link {
    /// Which.
    pub kind: LinkKind,
    /// From when, where that can be told.
    pub from: Option<Moment>,
    /// Until when on the day as it was, where that can be told.
    pub to: Option<Moment>,
    /// What it came to on the day as it was: seconds for the first two, else contacts.
    pub with: f64,
    /// The same without the person.
    pub without: f64,
    /// How often the person tried in vain to change it.
    pub in_vain: u32,
}

/// The links in the order in which one comes of the other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LinkKind {
    /// Nobody answered in the department that knows the cause; seconds of the window.
    Unreachable,
    /// The floor did not know the cause; seconds from the first contact about it.
    NoCause,
    /// Callbacks were promised for want of an answer.
    Callbacks,
    /// Of these, as many as would have been needless.
    Needless,
    /// People called again who would not have with a solved matter.
    SecondWave,
    /// Contacts were lost.
    Lost,
}

impl LinkKind {
    /// All of them with the words of texts and JSON.
    pub const ALL: [(&'static str, LinkKind); 6] = [
        ("unreachable", LinkKind::Unreachable),
        ("no-cause", LinkKind::NoCause),
        ("callbacks", LinkKind::Callbacks),
        ("needless", LinkKind::Needless),
        ("second-wave", LinkKind::SecondWave),
        ("lost", LinkKind::Lost),
    ];

    /// The word of texts and JSON.
    pub fn word(self) -> &'static str {
        LinkKind::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| *word)
    }

    /// Whether what it comes to is a time in seconds.
    pub fn is_time(self) -> bool {
        matches!(self, LinkKind::Unreachable | LinkKind::NoCause)
    }
}

/// The chain of a day. Links of which nothing happened on either day are left out.
pub(super) fn chain(day: &Day, with: &Tally, without: &Tally) -> Vec<Link> {
    let stage = day.stage();
    let mut links: Vec<Link> = [unreachable(day), no_cause(stage, with, without)].into_iter().flatten().collect();
    type Of = fn(&Count) -> u64;
    let counts: [(LinkKind, Of); 4] = [
        (LinkKind::Callbacks, |count| count.callbacks_promised),
        (LinkKind::Needless, |count| count.callbacks_needless),
        (LinkKind::SecondWave, |count| count.failure_demand),
        (LinkKind::Lost, |count| count.abandoned),
    ];
    let (with, without) = (with.day(), without.day());
    links.extend(counts.into_iter().map(|(kind, of)| {
        let (with, without) = (of(&with) as f64, of(&without) as f64);
        Link { kind, from: None, to: None, with, without, in_vain: 0 }
    }));
    links.retain(|link| link.with > 0.0 || link.without > 0.0);
    links
}

/// How long nobody could be reached in the window, which is the plan's doing and the same on both days.
fn unreachable(day: &Day) -> Option<Link> {
    let stage = day.stage();
    let topic = stage.shift.topic.as_ref()?;
    let (_, topic) = stage.plan.topics.iter().find(|(id, _)| *id == topic.id)?;
    let (_, department) = stage.plan.departments.iter().find(|(id, _)| *id == topic.department)?;
    let silent = department.reach.0.iter().filter(|(_, _, share)| share.get() <= 0.0);
    let stretches: Vec<(Moment, Moment)> = silent
        .map(|(from, to, _)| (moment(*from).max(stage.from()), moment(*to).min(stage.to())))
        .filter(|(from, to)| from < to)
        .collect();
    let length: u64 = stretches.iter().map(|(from, to)| (*to - *from).0).sum();
    let asked = |action: usize| stage.shift.actions.0.get(action)?.value.asks().map(|(who, _)| &who.id);
    let tries = day.acts().iter().filter(|act| asked(act.action) == Some(&topic.department));
    let in_vain = tries.filter(|act| act.answered == Some(false)).count() as u32;
    let seconds = Span(length).as_s();
    let (from, to) = (stretches.first().map(|(from, _)| *from), stretches.last().map(|(_, to)| *to));
    Some(Link { kind: LinkKind::Unreachable, from, to, with: seconds, without: seconds, in_vain })
}

/// How long the floor did not know the cause, from the first interval in which somebody called about it.
fn no_cause(stage: &Stage, with: &Tally, without: &Tally) -> Option<Link> {
    let (topic, centre) = (stage.topic()?, stage.centre());
    let about = |class: usize| centre.classes.get(class).is_some_and(|class| class.topic == Some(topic));
    let called = |interval: usize| {
        let classes = without.classes.iter().enumerate().filter(|(class, _)| about(*class));
        classes.filter_map(|(_, counts)| counts.get(interval)).any(|count| count.attempted > 0)
    };
    let from = centre.interval_start((0..without.intervals()).find(|interval| called(*interval))?);
    let known = |tally: &Tally| tally.known_at_ms.get(topic).copied().flatten().map_or(centre.close, Moment);
    let (to, other) = (known(with), known(without));
    let (with, without) = ((to - from).as_s(), (other - from).as_s());
    Some(Link { kind: LinkKind::NoCause, from: Some(from), to: Some(to), with, without, in_vain: 0 })
}
