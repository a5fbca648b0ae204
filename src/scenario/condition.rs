use super::day::read_time;
use super::findings::{unknown, wrong};
use super::{Kind, Ref};
use crate::reading::{Arguments, Reader, Value};
use crate::words::{ANGER_STEPS, CompensationState, Id, Place, TimeOfDay};

/// What must hold for something to be offered, said, shown or scored. In a list all must hold.
#[derive(Clone, PartialEq, Debug)]
// Each variant is a word of the scenario language, which the authors' guide explains.
#[allow(missing_docs)]
pub enum Condition {
    Knows(Ref),
    Noted(Ref),
    Saved(Ref),
    Did(Ref, Ref),
    Visited(Ref, u8),
    Tagged(Ref),
    Promised(Ref),
    Recorded(Ref),
    Frozen(Ref),
    Settled,
    AngerAtLeast(u8),
    AngerAtMost(u8),
    TrustAtLeast(u8),
    TrustAtMost(u8),
    CooperationAtLeast(u8),
    PressureAtMost(u8),
    After(TimeOfDay),
    Before(TimeOfDay),
    Compensation(CompensationState),
    Phrase(Ref),
    Followed(Ref),
    InBasket(Ref),
    BasketAtLeast(i64),
    Is(Ref),
    Ended(Ref),
    Never,
    Not(Box<Condition>),
    AnyOf(Vec<Condition>),
}

/// Every word that begins a condition, for suggestions and for the author's guide.
pub const CONDITIONS: &[&str] = &[
    "Knows",
    "Noted",
    "Saved",
    "Did",
    "Visited",
    "Tagged",
    "Promised",
    "Recorded",
    "Frozen",
    "Settled",
    "AngerAtLeast",
    "AngerAtMost",
    "TrustAtLeast",
    "TrustAtMost",
    "CooperationAtLeast",
    "PressureAtMost",
    "After",
    "Before",
    "Compensation",
    "Phrase",
    "Followed",
    "InBasket",
    "BasketAtLeast",
    "Is",
    "Ended",
    "Never",
    "Not",
    "AnyOf",
];

impl Condition {
    /// Reads a list of conditions; absent means "always".
    pub fn read_list(r: &mut Reader<'_>, value: Option<&Value>) -> Vec<Condition> {
        let Some(value) = value else { return Vec::new() };
        r.list(value, "a list of conditions").iter().filter_map(|v| Condition::read(r, v)).collect()
    }

    /// Reads one condition.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Option<Condition> {
        let (word, at, arguments) = r.head(value, "a condition")?;
        let mut arguments = Positional::new(arguments, at, word);
        let condition = match word {
            "Knows" => Condition::Knows(arguments.name(r)?),
            "Noted" => Condition::Noted(arguments.name(r)?),
            "Saved" => Condition::Saved(arguments.name(r)?),
            "Did" => {
                let (node, choice) = arguments.name_pair(r)?;
                Condition::Did(node, choice)
            }
            "Visited" => Condition::Visited(arguments.name(r)?, arguments.integer(r, 1..=3)? as u8),
            "Tagged" => Condition::Tagged(arguments.name(r)?),
            "Promised" => Condition::Promised(arguments.name(r)?),
            "Recorded" => Condition::Recorded(arguments.name(r)?),
            "Frozen" => Condition::Frozen(arguments.name(r)?),
            "Settled" => Condition::Settled,
            "AngerAtLeast" => Condition::AngerAtLeast(arguments.anger(r)?),
            "AngerAtMost" => Condition::AngerAtMost(arguments.anger(r)?),
            "TrustAtLeast" => Condition::TrustAtLeast(arguments.integer(r, 0..=4)? as u8),
            "TrustAtMost" => Condition::TrustAtMost(arguments.integer(r, 0..=4)? as u8),
            "CooperationAtLeast" => Condition::CooperationAtLeast(arguments.integer(r, 0..=4)? as u8),
            "PressureAtMost" => Condition::PressureAtMost(arguments.integer(r, 0..=9)? as u8),
            "After" => Condition::After(arguments.time(r)?),
            "Before" => Condition::Before(arguments.time(r)?),
            "Compensation" => {
                Condition::Compensation(arguments.one_of(r, "a state of compensation", &CompensationState::ALL)?)
            }
            "Phrase" => Condition::Phrase(arguments.name(r)?),
            "Followed" => Condition::Followed(arguments.name(r)?),
            "InBasket" => Condition::InBasket(arguments.name(r)?),
            "BasketAtLeast" => Condition::BasketAtLeast(arguments.integer(r, 0..=1_000_000_000)?),
            "Is" => Condition::Is(arguments.name(r)?),
            "Ended" => Condition::Ended(arguments.name(r)?),
            "Never" => Condition::Never,
            "Not" => {
                let inner = arguments.value(r)?;
                Condition::Not(Box::new(Condition::read(r, inner)?))
            }
            "AnyOf" => {
                let inner = arguments.value(r)?;
                Condition::AnyOf(Condition::read_list(r, Some(inner)))
            }
            _ => {
                r.report(unknown(at, word, "a condition", CONDITIONS));
                return None;
            }
        };
        arguments.done(r);
        Some(condition)
    }

    /// Calls `visit` for every name this condition uses.
    pub fn refs<'a>(&'a self, visit: &mut dyn FnMut(Kind, &'a Ref)) {
        match self {
            Condition::Knows(x) | Condition::Noted(x) | Condition::Saved(x) => visit(Kind::Fact, x),
            Condition::Did(node, choice) => {
                visit(Kind::Node, node);
                visit(Kind::Choice, choice);
            }
            Condition::Visited(x, _) => visit(Kind::Node, x),
            Condition::Tagged(x) => visit(Kind::Reason, x),
            Condition::Promised(x) | Condition::Recorded(x) => visit(Kind::Promise, x),
            Condition::Frozen(x) => visit(Kind::System, x),
            Condition::Phrase(x) => visit(Kind::Phrase, x),
            Condition::Followed(x) => visit(Kind::Procedure, x),
            Condition::InBasket(x) => visit(Kind::Product, x),
            Condition::Is(x) => visit(Kind::Flag, x),
            Condition::Ended(x) => visit(Kind::Ending, x),
            Condition::Not(inner) => inner.refs(visit),
            Condition::AnyOf(inner) => inner.iter().for_each(|c| c.refs(visit)),
            _ => {}
        }
    }

    /// Whether it stays true once it is true, whatever happens: such goals are paid when they are reached. What is in
    /// the basket stays there unless the scenario takes something out.
    pub fn cannot_be_undone(&self, takes_out: bool) -> bool {
        match self {
            Condition::InBasket(_) | Condition::BasketAtLeast(_) => !takes_out,
            Condition::Knows(_)
            | Condition::Did(..)
            | Condition::Visited(..)
            | Condition::Tagged(_)
            | Condition::Promised(_)
            | Condition::Recorded(_)
            | Condition::Settled
            | Condition::Phrase(_)
            | Condition::Is(_) => true,
            Condition::AnyOf(inner) => inner.iter().all(|part| part.cannot_be_undone(takes_out)),
            _ => false,
        }
    }
}

/// The arguments of a form such as `Visited("looking", 2)`, taken one after the other.
pub(super) struct Positional<'v> {
    items: &'v [Value],
    next: usize,
    at: Place,
    word: &'v str,
    complained: bool,
}

impl<'v> Positional<'v> {
    pub fn new(arguments: Arguments<'v>, at: Place, word: &'v str) -> Positional<'v> {
        let items = match arguments {
            Arguments::Items(items) => items,
            Arguments::None | Arguments::Fields(_) => &[],
        };
        Positional { items, next: 0, at, word, complained: false }
    }

    pub fn value(&mut self, r: &mut Reader<'_>) -> Option<&'v Value> {
        let value = self.items.get(self.next);
        self.next += 1;
        if value.is_none() && !self.complained {
            self.complained = true;
            r.report(wrong(self.at, &format!("something in the brackets of `{}`", self.word), "nothing"));
        }
        value
    }

    pub fn name(&mut self, r: &mut Reader<'_>) -> Option<Ref> {
        let value = self.value(r)?;
        Ref::read(r, value)
    }

    /// `"node/choice"`.
    pub fn name_pair(&mut self, r: &mut Reader<'_>) -> Option<(Ref, Ref)> {
        let value = self.value(r)?;
        let text = r.text(value)?;
        match text.split_once('/') {
            Some((node, choice)) if Id::well_formed(node) && Id::well_formed(choice) => {
                Some((Ref { id: Id::new(node), at: value.at }, Ref { id: Id::new(choice), at: value.at }))
            }
            _ => {
                r.report(wrong(value.at, "a node and a choice, as in \"storm/own-it\"", &format!("\"{text}\"")));
                None
            }
        }
    }

    pub fn integer(&mut self, r: &mut Reader<'_>, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let value = self.value(r)?;
        r.integer(value, self.word, range)
    }

    pub fn time(&mut self, r: &mut Reader<'_>) -> Option<TimeOfDay> {
        let value = self.value(r)?;
        read_time(r, value)
    }

    pub fn anger(&mut self, r: &mut Reader<'_>) -> Option<u8> {
        self.one_of(r, "a step of anger", &ANGER_STEPS).map(|step| step.number())
    }

    pub fn one_of<T: Copy>(&mut self, r: &mut Reader<'_>, what: &str, legal: &[(&'static str, T)]) -> Option<T> {
        let value = self.value(r)?;
        r.one_of(value, what, legal)
    }

    pub fn done(self, r: &mut Reader<'_>) {
        if let Some(extra) = self.items.get(self.next) {
            r.report(wrong(extra.at, "a closing bracket", &format!("something more in `{}`", self.word)));
        }
    }
}
