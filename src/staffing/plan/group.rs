//! A group of agents: what they answer, and how many are there when.

use super::fields::{
    by_time, choice, count, factor, form, from_to, list_of, moment, need_count, need_name, need_number, need_percent,
    need_span, number, percent, units, whole,
};
use super::titles;
use crate::queueing::{self, Freezes, Person, Picks, Staff};
use crate::reading::{Form, Reader, Value};
use crate::words::{Id, Moment, TimeOfDay};

/// The most people of one group: a hundred times a large centre.
const MOST_PEOPLE: i64 = 100_000;

/// A group of agents as its author wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// What it is called on screens; `None` for its name.
    pub title: Option<String>,
    /// The classes they answer, in their order of preference, each with a factor on its handle time.
    pub answers: Vec<(Id, f64)>,
    /// Shares of repeats and of promises that are not those of the class.
    pub habits: Vec<Habit>,
    /// The share of contacts in which a workflow shows what was told; `None` for what the plan's workflow covers.
    pub guided: Option<f64>,
    /// Who is there when.
    pub agents: Agents,
    /// Those who are still learning.
    pub novices: Option<Novices>,
    /// What the engine takes as it is.
    pub numbers: queueing::Group,
}

/// What comes of a class's contacts in a group, where it is not what the class says.
#[derive(Clone, PartialEq, Debug)]
pub struct Habit {
    /// The class.
    pub class: Id,
    /// The share of the answered that calls again.
    pub repeats: Option<f64>,
    /// The share of unanswered needs for which a callback is promised.
    pub promises: Option<f64>,
}

/// Who is on duty when.
#[derive(Clone, PartialEq, Debug)]
pub enum Agents {
    /// So many all day.
    Always(u32),
    /// So many in each stretch, nobody outside.
    Stretches(Vec<(TimeOfDay, TimeOfDay, u32)>),
    /// So many in each interval.
    PerInterval(Vec<u32>),
    /// Named shifts of people with breaks.
    Shifts(Vec<(Id, Shift)>),
}

/// A shift: people who come and go together.
#[derive(Clone, PartialEq, Debug)]
pub struct Shift {
    /// How many.
    pub people: u32,
    /// When they come.
    pub from: TimeOfDay,
    /// When they go.
    pub to: TimeOfDay,
    /// Their breaks.
    pub breaks: Vec<Break>,
}

/// A break of a shift.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Break {
    /// When the first of them go.
    pub from: TimeOfDay,
    /// When these are back, and the next ones go.
    pub to: TimeOfDay,
    /// How many go at the same time; `None` for all of them.
    pub at_once: Option<u32>,
}

/// Agents who are still learning: the handle time falls evenly from its first day's to that of the others.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Novices {
    /// Their share of the group.
    pub share: f64,
    /// Multiplies handle times on the first day.
    pub factor: f64,
    /// Working days they have been there.
    pub days_in: f64,
    /// Working days until they are like the others.
    pub learning_days: f64,
}

/// The ways to choose among those who wait, with the words authors write.
pub(super) const PICKS: &[(&str, Picks)] = &[("by_priority", Picks::ByPriority), ("in_order", Picks::InOrder)];

impl Group {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Group {
        let mut fields = r.fields(value, "a group of agents");
        let title = titles::title(r, &mut fields);
        let mut numbers = queueing::Group::plain(&[], 0);
        let (answers, habits) = fields.need(r, "answers").map(|value| read_answers(r, value)).unwrap_or_default();
        numbers.picks = choice(r, &mut fields, "picks", "a way to choose among those who wait", PICKS);
        let shifts = fields.take("shifts");
        let agents = match shifts {
            Some(value) => read_shifts(r, value),
            None => fields.need(r, "agents").map_or(Agents::Always(0), |value| Agents::read(r, value)),
        };
        if shifts.is_some()
            && let Some(value) = fields.take("agents")
        {
            r.report(crate::staffing::findings::plan_agents_and_shifts::found(value.at));
        }
        numbers.shrinkage = percent(r, &mut fields, "shrinkage_percent").unwrap_or(0.0);
        numbers.absence = percent(r, &mut fields, "absence_percent").unwrap_or(0.0);
        numbers.parallel = count(r, &mut fields, "chats_at_once", 1..=20).unwrap_or(1);
        numbers.stretch = number(r, &mut fields, "slow_down_percent", 0.0..=1000.0).unwrap_or(0.0) / 100.0;
        numbers.reserve = count(r, &mut fields, "reserve", 0..=MOST_PEOPLE).unwrap_or(0);
        let novices = fields.take("novices").map(|value| read_novices(r, value));
        numbers.freezes = fields.take("freezes").map(|value| read_freezes(r, value));
        let guided = percent(r, &mut fields, "guided_percent");
        fields.done(r);
        Group { title, answers, habits, guided, agents, novices, numbers }
    }
}

impl Agents {
    /// `20`, `[(from: "08:00", to: "12:00", agents: 6), ...]` or `per_interval([41, 57, ...])`.
    fn read(r: &mut Reader<'_>, value: &Value) -> Agents {
        let agents = |r: &mut Reader<'_>, value: &Value| whole(r, value, "agents", 0..=MOST_PEOPLE);
        match &value.form {
            Form::List(_) => Agents::Stretches(by_time(r, value, "agents", agents)),
            Form::Items { .. } => match form(r, value, "a way to say who is on duty", &["per_interval"]) {
                Some((word, arguments)) => {
                    let items = list_of(r, value, word, arguments).iter();
                    Agents::PerInterval(items.map(|item| agents(r, item)).collect())
                }
                None => Agents::Always(0),
            },
            _ => Agents::Always(agents(r, value)),
        }
    }

    /// In the engine's numbers; `interval` in milliseconds.
    ///
    /// Whoever is on duty in the last stretch that reaches closing time stays: the engine says when they go.
    pub(super) fn staff(&self, open: Moment, close: Moment, interval: u64) -> Staff {
        match self {
            Agents::Always(agents) => Staff::Count(vec![(Moment(0), *agents)]),
            Agents::PerInterval(agents) => {
                let begins = |place: usize| Moment(open.0 + interval * place as u64);
                let steps = agents.iter().enumerate().map(|(place, agents)| (begins(place), *agents));
                Staff::Count(steps.filter(|(from, _)| *from < close.max(Moment(open.0 + 1))).collect())
            }
            Agents::Stretches(stretches) => {
                let mut sorted: Vec<_> = stretches.iter().filter(|(from, to, _)| from < to).collect();
                sorted.sort_by_key(|(from, _, _)| *from);
                let mut steps: Vec<(Moment, u32)> = Vec::new();
                for (place, (from, to, agents)) in sorted.iter().enumerate() {
                    steps.push((moment(*from), *agents));
                    let next = sorted.get(place + 1).map(|(from, _, _)| *from);
                    if next.is_none_or(|next| *to < next) && moment(*to) < close {
                        steps.push((moment(*to), 0));
                    }
                }
                Staff::Count(steps)
            }
            Agents::Shifts(shifts) => {
                let people =
                    shifts.iter().flat_map(|(_, shift)| (0..shift.people).map(move |person| shift.on_duty(person)));
                Staff::People(people.collect())
            }
        }
    }
}

impl Shift {
    /// The breaks of one of its people, in seconds after midnight.
    pub(crate) fn breaks_of(&self, person: u32) -> Vec<(u32, u32)> {
        let of = |pause: &Break| {
            let length = pause.to.0.saturating_sub(pause.from.0);
            let turn = pause.at_once.map_or(0, |at_once| person / at_once.max(1));
            let from = pause.from.0.saturating_add(length.saturating_mul(turn));
            (from, from.saturating_add(length))
        };
        let mut breaks: Vec<(u32, u32)> = self.breaks.iter().map(of).filter(|(from, to)| from < to).collect();
        breaks.sort_unstable();
        breaks
    }

    /// When one of its people is on duty.
    fn on_duty(&self, person: u32) -> Person {
        let ms = |seconds: u32| Moment(u64::from(seconds) * 1000);
        let (mut at, mut on_duty) = (self.from.0, Vec::new());
        for (from, to) in self.breaks_of(person) {
            if at < from.min(self.to.0) {
                on_duty.push((ms(at), ms(from.min(self.to.0))));
            }
            at = at.max(to);
        }
        if at < self.to.0 {
            on_duty.push((ms(at), ms(self.to.0)));
        }
        Person { on_duty }
    }
}

impl Novices {
    /// What handle times are multiplied by today, when learning takes so many days.
    pub(super) fn factor_today(&self, learning_days: f64) -> f64 {
        let learned = if learning_days > 0.0 { (self.days_in / learning_days).min(1.0) } else { 1.0 };
        self.factor + (1.0 - self.factor) * learned
    }
}

/// `["billing", (class: "sales", factor: 1.2, repeat_percent: 15, promise_percent: 60)]`
fn read_answers(r: &mut Reader<'_>, value: &Value) -> (Vec<(Id, f64)>, Vec<Habit>) {
    let (mut answers, mut habits) = (Vec::new(), Vec::new());
    for item in r.list(value, "answers") {
        if matches!(item.form, Form::Text(_)) {
            answers.extend(r.id(item).map(|(id, _)| (id, 1.0)));
            continue;
        }
        let mut fields = r.fields(item, "a class that is answered");
        let class = need_name(r, &mut fields, "class");
        let factor = factor(r, &mut fields, "factor").unwrap_or(1.0);
        let repeats = percent(r, &mut fields, "repeat_percent");
        let promises = percent(r, &mut fields, "promise_percent");
        fields.done(r);
        if repeats.is_some() || promises.is_some() {
            habits.push(Habit { class: class.clone(), repeats, promises });
        }
        answers.push((class, factor));
    }
    (answers, habits)
}

/// `{"early": (people: 6, from: "08:00", to: "16:00", breaks: [...]), ...}`
fn read_shifts(r: &mut Reader<'_>, value: &Value) -> Agents {
    let mut shifts = Vec::new();
    for (id, _, value) in r.map(value, "shifts") {
        let mut fields = r.fields(value, "a shift");
        let people = need_count(r, &mut fields, "people", 0..=MOST_PEOPLE);
        let (from, to) = from_to(r, &mut fields);
        let mut breaks = Vec::new();
        if let Some(list) = fields.take("breaks") {
            breaks.extend(r.list(list, "breaks").iter().map(|item| read_break(r, item)));
        }
        fields.done(r);
        shifts.push((id, Shift { people, from, to, breaks }));
    }
    Agents::Shifts(shifts)
}

fn read_break(r: &mut Reader<'_>, value: &Value) -> Break {
    let mut fields = r.fields(value, "a break");
    let (from, to) = from_to(r, &mut fields);
    let at_once = count(r, &mut fields, "at_once", 1..=MOST_PEOPLE);
    fields.done(r);
    Break { from, to, at_once }
}

/// `(percent: 30, factor: 1.5, days_in: 10, learning_days: 60)`
fn read_novices(r: &mut Reader<'_>, value: &Value) -> Novices {
    let mut fields = r.fields(value, "the novices");
    let share = need_percent(r, &mut fields, "percent");
    let factor = need_number(r, &mut fields, "factor", 0.0..=100.0);
    let days_in = number(r, &mut fields, "days_in", 0.0..=10_000.0).unwrap_or(0.0);
    let learning_days = number(r, &mut fields, "learning_days", 0.0..=10_000.0).unwrap_or(60.0);
    fields.done(r);
    Novices { share, factor, days_in, learning_days }
}

/// `(per_day: 4.5, length_minutes: 6)`
fn read_freezes(r: &mut Reader<'_>, value: &Value) -> Freezes {
    let mut fields = r.fields(value, "the freezes");
    let per_day = need_number(r, &mut fields, "per_day", 0.0..=1000.0);
    let length = need_span(r, &mut fields, units!("length"));
    fields.done(r);
    Freezes { per_day, length }
}
