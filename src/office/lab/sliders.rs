//! The numbers of a plan that can be moved by hand.

use super::entries::source;
use super::written::decimal;
use crate::queueing::Distribution;
use crate::reading::{Form, Value};
use crate::staffing::{Agents, Class, Contacts, Plan, find};
use crate::words::TimeOfDay;

/// Stretches of one department that get a slider each; a longer timetable is edited as text.
const STRETCHES: usize = 8;

/// What a slider moves; its word stands in the key of its label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dial {
    /// Agents of a group.
    Agents,
    /// Contacts of a class.
    Contacts,
    /// The mean talk time of a class.
    Talk,
    /// The mean after-call work of a class.
    AfterCall,
    /// The mean patience of a class.
    Patience,
    /// The share of lost callers of a class who try again.
    Redial,
    /// The chance that somebody in a department picks up.
    Reach,
    /// The share of a surge's readers who call.
    Surge,
    /// The share of time of a group that is lost to meetings and breaks.
    Shrinkage,
    /// The chance that somebody of a group is absent.
    Absence,
    /// How far whole days stray.
    DayNoise,
}

impl Dial {
    /// All of them with their words.
    pub const ALL: [(&str, Dial); 11] = [
        ("agents", Dial::Agents),
        ("contacts", Dial::Contacts),
        ("talk", Dial::Talk),
        ("after-call", Dial::AfterCall),
        ("patience", Dial::Patience),
        ("redial", Dial::Redial),
        ("reach", Dial::Reach),
        ("surge", Dial::Surge),
        ("shrinkage", Dial::Shrinkage),
        ("absence", Dial::Absence),
        ("day-noise", Dial::DayNoise),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Dial::ALL.iter().find(|(_, dial)| *dial == self).map_or("", |(word, _)| *word)
    }
}

/// In what a slider counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Agents, all day.
    Agents,
    /// Agents more or fewer than the plan has, in every stretch of the day.
    MoreAgents,
    /// So many times as much.
    Times,
    /// Seconds.
    Seconds,
    /// Percent.
    Percent,
}

/// How a slider changes the plan.
#[derive(Clone, Copy, PartialEq, Debug)]
enum How {
    /// The number is set.
    To,
    /// Everything at the path is multiplied by value over base.
    Times,
    /// The value is added.
    Add,
}

/// A number that can be moved.
#[derive(Clone, PartialEq, Debug)]
pub struct Slider {
    /// What it moves.
    pub what: Dial,
    /// The name of the class, group, department or surge; empty for the whole plan.
    pub of: String,
    /// The stretch of the day it is about; none for all of it.
    pub between: Option<(TimeOfDay, TimeOfDay)>,
    /// Where it stands in the plan, as a what-if would name it.
    pub path: String,
    /// What the plan has.
    pub base: f64,
    /// Where it stands.
    pub value: f64,
    /// The least it can be.
    pub least: f64,
    /// The most it can be.
    pub most: f64,
    /// The steps in which it moves.
    pub step: f64,
    /// In what it counts.
    pub measure: Measure,
    /// Where the plan's number comes from, in its author's words.
    pub source: Option<String>,
    /// Whether what is switched on has taken its place away, so that moving it does nothing.
    pub is_stuck: bool,
    how: How,
}

impl Slider {
    /// Whether it stands elsewhere than in the plan.
    pub fn is_moved(&self) -> bool {
        (self.value - self.base).abs() > 1e-9
    }

    /// Moves it, within its bounds and in its steps; says whether it stands elsewhere now.
    pub(super) fn moves(&mut self, value: f64) -> bool {
        if !value.is_finite() {
            return false;
        }
        let steps = ((value - self.least) / self.step).round();
        let stepped = (self.least + steps * self.step).clamp(self.least, self.most);
        // The plan's own number may lie between two steps.
        let near_base = (value - self.base).abs() < self.step / 2.0;
        let before = std::mem::replace(&mut self.value, if near_base { self.base } else { stepped });
        (before - self.value).abs() > 1e-12
    }

    /// The change as a what-if writes it, when it is moved.
    pub(super) fn change(&self) -> Option<String> {
        if !self.is_moved() {
            return None;
        }
        let how = match self.how {
            How::To => format!("to: {}", decimal(self.value)),
            // Every digit, so that what comes of it is the value itself.
            How::Times => format!("times: {:?}", self.value / self.base),
            How::Add => format!("add: {}", decimal(self.value)),
        };
        Some(format!("(path: \"{}\", {how})", self.path))
    }
}

/// The sliders of a plan; those that were moved before stay where they were.
pub(super) fn sliders(plan: &Plan, tree: &Value, before: &[Slider]) -> Vec<Slider> {
    let mut all = Making { plan, tree, all: Vec::new() };
    for (id, group) in &plan.groups {
        all.agents(id.as_str(), &group.agents);
    }
    for (id, class) in &plan.classes {
        all.class(id.as_str(), class);
    }
    for (id, _) in &plan.departments {
        all.reach(id.as_str());
    }
    for (id, surge) in &plan.surges {
        all.percent(Dial::Surge, id.as_str(), &format!("surges.{id}.calls_percent"), surge.calls * 100.0);
    }
    for (id, group) in &plan.groups {
        let (shrinkage, absence) = (group.numbers.shrinkage * 100.0, group.numbers.absence * 100.0);
        all.percent(Dial::Shrinkage, id.as_str(), &format!("groups.{id}.shrinkage_percent"), shrinkage);
        all.percent(Dial::Absence, id.as_str(), &format!("groups.{id}.absence_percent"), absence);
    }
    if find(tree, "volume_noise").is_some() {
        all.percent(Dial::DayNoise, "", "volume_noise.day_percent", plan.volume.day_cv * 100.0);
    }
    let mut all = all.all;
    for slider in &mut all {
        let moved = before.iter().find(|old| old.path == slider.path && old.is_moved());
        if let Some(old) = moved.filter(|old| old.how == slider.how) {
            slider.moves(old.value);
        }
    }
    all
}

struct Making<'p> {
    plan: &'p Plan,
    tree: &'p Value,
    all: Vec<Slider>,
}

impl Making<'_> {
    fn agents(&mut self, id: &str, agents: &Agents) {
        let path = format!("groups.{id}.agents");
        match agents {
            Agents::Always(number) => {
                let base = f64::from(*number);
                let most = (base * 2.0).max(base + 10.0);
                self.add(Dial::Agents, id, &path, (base, 0.0, most, 1.0), Measure::Agents, How::To);
            }
            Agents::Stretches(stretches) => self.more_agents(id, &path, stretches.iter().map(|(_, _, agents)| *agents)),
            Agents::PerInterval(numbers) => self.more_agents(id, &path, numbers.iter().copied()),
            Agents::Shifts(shifts) if !shifts.is_empty() => {
                let path = format!("groups.{id}.shifts.*.people");
                self.add(Dial::Agents, id, &path, (1.0, 0.5, 2.0, 0.05), Measure::Times, How::Times);
            }
            Agents::Shifts(_) => {}
        }
    }

    fn more_agents(&mut self, id: &str, path: &str, numbers: impl Iterator<Item = u32> + Clone) {
        let (Some(fewest), Some(most)) = (numbers.clone().min(), numbers.max()) else { return };
        let bounds = (0.0, -f64::from(fewest), f64::from(most).max(10.0), 1.0);
        self.add(Dial::Agents, id, path, bounds, Measure::MoreAgents, How::Add);
    }

    fn class(&mut self, id: &str, class: &Class) {
        let path = format!("classes.{id}");
        let times = (1.0, 0.0, 3.0, 0.05);
        match &class.contacts {
            Contacts::None | Contacts::At(_) => {}
            Contacts::PerDay { .. } => {
                self.add(Dial::Contacts, id, &format!("{path}.contacts.total"), times, Measure::Times, How::Times);
            }
            Contacts::Stretches(_) | Contacts::PerInterval(_) => {
                self.add(Dial::Contacts, id, &format!("{path}.contacts"), times, Measure::Times, How::Times);
            }
        }
        let handling = &class.numbers.handling;
        self.length(Dial::Talk, id, &format!("{path}.handle.talk"), &handling.talk);
        self.length(Dial::AfterCall, id, &format!("{path}.handle.after_call"), &handling.after_call);
        if let Some(patience) = &class.numbers.patience.then {
            self.length(Dial::Patience, id, &format!("{path}.patience"), patience);
        }
        if let Some(redial) = &class.numbers.redial {
            self.percent(Dial::Redial, id, &format!("{path}.redial.first_percent"), redial.first * 100.0);
        }
    }

    /// A slider for each stretch of the day, since it is mostly one of them that matters.
    fn reach(&mut self, id: &str) {
        let path = format!("departments.{id}.reach");
        let Some((_, value)) = find(self.tree, &path) else { return };
        let number = |value: &Value| match &value.form {
            Form::Integer(number) => Some(*number as f64),
            Form::Decimal(number) => Some(*number),
            _ => None,
        };
        if let Some(base) = number(value) {
            return self.percent(Dial::Reach, id, &path, base);
        }
        let Form::List(items) = &value.form else { return };
        if items.len() > STRETCHES {
            return;
        }
        for place in 0..items.len() {
            let at = |field: &str| find(self.tree, &format!("{path}.{place}.{field}")).map(|(_, value)| value);
            let time = |field: &str| match at(field).map(|value| &value.form) {
                Some(Form::Text(text)) => TimeOfDay::parse(text),
                _ => None,
            };
            let (Some(base), Some(from), Some(to)) = (at("percent").and_then(number), time("from"), time("to")) else {
                continue;
            };
            self.percent(Dial::Reach, id, &format!("{path}.#{}.percent", place + 1), base);
            if let Some(slider) = self.all.last_mut() {
                slider.between = Some((from, to));
            }
        }
    }

    fn length(&mut self, what: Dial, id: &str, path: &str, length: &Distribution) {
        let base = length.mean_ms() / 1000.0;
        if base > 0.0 && base.is_finite() {
            let step = if base < 60.0 { 1.0 } else { 5.0 };
            let most = (base * 3.0 / step).ceil() * step;
            self.add(what, id, path, (base, step, most, step), Measure::Seconds, How::Times);
        }
    }

    fn percent(&mut self, what: Dial, id: &str, path: &str, base: f64) {
        // What a whole number of percent was, is one again.
        let base = (base * 1e6).round() / 1e6;
        self.add(what, id, path, (base, 0.0, 100.0, 1.0), Measure::Percent, How::To);
    }

    fn add(&mut self, what: Dial, of: &str, path: &str, bounds: (f64, f64, f64, f64), measure: Measure, how: How) {
        let (base, least, most, step) = bounds;
        self.all.push(Slider {
            what,
            of: of.to_owned(),
            between: None,
            base,
            value: base,
            least,
            most: most.max(base),
            step,
            measure,
            // Items of lists have no source of their own.
            source: source(&self.plan.sources, path.split(".#").next().unwrap_or(path)),
            is_stuck: false,
            how,
            path: path.to_owned(),
        });
    }
}
