//! What somebody in a seat can do besides talking: each with the time it takes, the time until it works, and its effect.

use super::Meeting;
use crate::reading::{Form, Reader, Value};
use crate::scenario::{Ref, Text};
use crate::staffing::overlay::{self, Change};
use crate::words::{CompensationState, Id, Means, Span, TimeOfDay};

/// Whose seat it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chair {
    /// An agent's: the contacts that reach it are conversations.
    Agent,
    /// The lead's: the floor is seen as a whole.
    Lead,
}

impl Chair {
    /// Both with the words authors and the command line write.
    pub const ALL: [(&'static str, Chair); 2] = [("agent", Chair::Agent), ("lead", Chair::Lead)];

    /// The word authors write.
    pub fn word(self) -> &'static str {
        Chair::ALL.iter().find(|(_, chair)| *chair == self).map_or("", |(word, _)| *word)
    }
}

/// Something that can be done.
#[derive(Clone, PartialEq, Debug)]
pub struct Action {
    /// What the button says.
    pub label: Text,
    /// What is seen when it has been done.
    pub done: Text,
    /// What is seen instead when nobody answered.
    pub vain: Option<Text>,
    /// In which chairs it can be done.
    pub chairs: Vec<Chair>,
    /// What must hold.
    pub needs: Vec<Need>,
    /// How long the person can do nothing else.
    pub takes: Span,
    /// How much later than that it works.
    pub works_after: Span,
    /// How often it can be done.
    pub times: u32,
    /// What is otherwise in the plan while the person is away.
    pub meanwhile: Vec<Change>,
    /// What it does.
    pub does: Vec<Deed>,
    /// What its author thinks of it; said in the debrief.
    pub why: Option<Text>,
    /// The lead robots that do it.
    pub robots: Vec<LeadKind>,
}

/// A way of leading that a robot plays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LeadKind {
    /// Looks for the cause at once.
    Good,
    /// Does the same an hour and a quarter late.
    Late,
    /// Pushes everybody to be faster.
    Pusher,
}

impl LeadKind {
    /// All of them with the words authors write.
    pub const ALL: [(&'static str, LeadKind); 3] =
        [("good", LeadKind::Good), ("late", LeadKind::Late), ("pusher", LeadKind::Pusher)];
}

/// What must hold before something can be done.
#[derive(Clone, PartialEq, Debug)]
pub enum Need {
    /// The person has seen that many contacts have one cause.
    Pattern,
    /// The person knows the cause.
    Cause,
    /// Another action has been done.
    Done(Ref),
    /// Another action has been done, or tried in vain.
    Tried(Ref),
    /// It is that late.
    After(TimeOfDay),
    /// The floor knows the cause, whoever told it.
    Told,
    /// So many callbacks are owed on the floor.
    Owed(u32),
}

/// What an action does.
#[derive(Clone, PartialEq, Debug)]
pub enum Deed {
    /// The person hears so many contacts, if so many are about the shift's cause just then.
    Hear(u32),
    /// A department is asked for the cause; whoever is there says it, or it has to be found out in a conversation.
    Ask(Ref, Means, Option<Box<Meeting>>),
    /// The floor learns the cause.
    Brief,
    /// Something in the plan is otherwise from then on.
    Set(Vec<Change>),
    /// Callers are told while they wait: how long it takes, and why.
    Announce,
    /// So far has the firm come with compensation from then on.
    Compensation(CompensationState),
    /// Somebody above knows of it: a decision is taken together.
    Involve,
}

impl Action {
    pub(super) fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Action {
        let line = format!("action-{id}");
        let mut fields = r.fields(value, "an action");
        let label = fields.need(r, "label");
        let label = Text::read(r, label, format!("{line}.label"));
        let done = fields.need(r, "done");
        let done = Text::read(r, done, format!("{line}.done"));
        let vain = fields.take("vain").map(|value| Text::read(r, Some(value), format!("{line}.vain")));
        let why = fields.take("why").map(|value| Text::read(r, Some(value), format!("{line}.why")));
        let chairs = fields.need(r, "chairs").map(|value| {
            let items = r.list(value, "a list of chairs");
            items.iter().filter_map(|item| r.one_of(item, "a chair", &Chair::ALL)).collect()
        });
        let needs = fields.take("needs").map(|value| Need::read_list(r, value));
        let takes = fields.need(r, "takes_s");
        let takes = seconds(r, takes, 0..=7_200);
        let works_after = fields.take("works_after_s");
        let works_after = seconds(r, works_after, 0..=28_800);
        let robots = fields.take("robots").map(|value| {
            let items = r.list(value, "a list of lead robots");
            items.iter().filter_map(|item| r.one_of(item, "a lead robot", &LeadKind::ALL)).collect()
        });
        let times = fields.take("times").and_then(|value| r.integer(value, "times", 1..=99)).unwrap_or(1) as u32;
        let meanwhile = fields.take("meanwhile").map(|value| overlay::read_set(r, value)).unwrap_or_default();
        let does = fields.need(r, "does").map(|value| {
            let items = r.list(value, "what is done");
            items.iter().filter_map(|item| Deed::read(r, &line, item)).collect()
        });
        fields.done(r);
        Action {
            label,
            done,
            vain,
            chairs: chairs.unwrap_or_default(),
            needs: needs.unwrap_or_default(),
            takes,
            works_after,
            times,
            meanwhile,
            does: does.unwrap_or_default(),
            why,
            robots: robots.unwrap_or_default(),
        }
    }

    /// The department it asks for the cause, if it asks one.
    pub fn asks(&self) -> Option<(&Ref, Means)> {
        self.does.iter().find_map(|deed| match deed {
            Deed::Ask(department, means, _) => Some((department, *means)),
            _ => None,
        })
    }

    /// Everything in it that is said.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let talk = self.meeting().and_then(|meeting| meeting.vain.as_ref());
        [Some(&self.label), Some(&self.done), self.vain.as_ref(), self.why.as_ref(), talk].into_iter().flatten()
    }
}

fn seconds(r: &mut Reader<'_>, value: Option<&Value>, range: std::ops::RangeInclusive<i64>) -> Span {
    let seconds = value.and_then(|value| r.integer(value, "seconds", range)).unwrap_or_default();
    Span(seconds.unsigned_abs() * 1000)
}

impl Need {
    const WORDS: &'static [(&'static str, u8)] = &[("pattern", 0), ("cause", 1), ("told", 2)];
    const KNOWN: &'static str = "pattern, cause, told, done(…), tried(…), after(…) or owed(…)";

    /// What must hold, as a list.
    pub(super) fn read_list(r: &mut Reader<'_>, value: &Value) -> Vec<Need> {
        let items = r.list(value, "what must hold");
        items.iter().filter_map(|item| Need::read(r, item)).collect()
    }

    fn read(r: &mut Reader<'_>, value: &Value) -> Option<Need> {
        // A plain word, or a word with what it is about in brackets.
        if let Form::Items { name: Some(name), items } = &value.form {
            let [item] = items.as_slice() else {
                r.wrong_form(
                    value,
                    "one thing in brackets",
                    "Write done(\"listen\"), tried(\"call\"), after(\"12:15\") or owed(5).",
                );
                return None;
            };
            return match name.text.as_str() {
                "done" => Ref::read(r, item).map(Need::Done),
                "tried" => Ref::read(r, item).map(Need::Tried),
                "after" => r.time_of_day(item).map(Need::After),
                "owed" => r.integer(item, "callbacks", 1..=1000).map(|count| Need::Owed(count as u32)),
                _ => {
                    r.wrong_form(value, Need::KNOWN, "Choose one of these seven.");
                    None
                }
            };
        }
        r.one_of(value, Need::KNOWN, Need::WORDS).map(|word| match word {
            0 => Need::Pattern,
            1 => Need::Cause,
            _ => Need::Told,
        })
    }
}

impl Deed {
    fn read(r: &mut Reader<'_>, line: &str, value: &Value) -> Option<Deed> {
        const HELP: &str = "Choose hear(2), ask(\"billing\", phone), ask(\"billing\", walk, (scenario: …, cause: […])), \
            brief, announce, set([…]), compensation(signalled) or involve.";
        if let Form::Items { name: Some(name), items } = &value.form {
            return match (name.text.as_str(), items.as_slice()) {
                ("hear", [item]) => r.integer(item, "contacts", 1..=50).map(|n| Deed::Hear(n as u32)),
                ("ask", [who, means]) => {
                    let (who, means) = (Ref::read(r, who), r.one_of(means, "a means", &Means::ALL));
                    Some(Deed::Ask(who?, means?, None))
                }
                ("ask", [who, means, meeting]) => {
                    let (who, means) = (Ref::read(r, who), r.one_of(means, "a means", &Means::ALL));
                    let meeting = Meeting::read(r, line, meeting);
                    Some(Deed::Ask(who?, means?, Some(Box::new(meeting?))))
                }
                ("set", [item]) => Some(Deed::Set(overlay::read_set(r, item))),
                ("compensation", [item]) => {
                    r.one_of(item, "how far it has come", &CompensationState::ALL).map(Deed::Compensation)
                }
                _ => {
                    r.wrong_form(value, "a deed", HELP);
                    None
                }
            };
        }
        const WORDS: &[(&str, u8)] = &[("brief", 0), ("announce", 1), ("involve", 2)];
        r.one_of(value, "a deed", WORDS).map(|word| match word {
            0 => Deed::Brief,
            1 => Deed::Announce,
            _ => Deed::Involve,
        })
    }
}
