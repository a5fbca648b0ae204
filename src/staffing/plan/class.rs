//! A class of contacts: how they come, how long they wait, what handling them takes.

use super::contacts::Contacts;
use super::extras;
use super::fields::{
    count, distribution, factor, length, need_length, need_name, need_percent, need_span, number, percent, span, units,
};
use super::titles;
use crate::queueing::{self, Balking, Deflection, Demand, Distribution, Handling, Menu, Need, Patience};
use crate::reading::{Form, Reader, Value};
use crate::words::{Id, Span};

/// A class of contacts as its author wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Class {
    /// What it is called on screens; `None` for its name.
    pub title: Option<String>,
    /// How many come and when.
    pub contacts: Contacts,
    /// The target time of the service level; `None` for the plan's.
    pub within: Option<Span>,
    /// The groups that are asked and after what wait; `None` for all that answer the class, at once.
    pub routes: Option<Vec<(Id, Span)>>,
    /// The class they come in instead when they try again, and the share that does so.
    pub redial_into: Option<(Id, f64)>,
    /// The topic they call about.
    pub topic: Option<Id>,
    /// The department that has the answer, with the rest of the need.
    pub needs: Option<(Id, Need)>,
    /// What the engine takes as it is: without contacts, routes, and the things above, which have names here.
    pub numbers: queueing::Class,
}

/// The channels with the words authors write.
pub(super) const CHANNELS: &[(&str, queueing::Channel)] = &[
    ("phone", queueing::Channel::Phone),
    ("chat", queueing::Channel::Chat),
    ("email", queueing::Channel::EMail),
    ("social", queueing::Channel::Social),
    ("outbound", queueing::Channel::Outbound),
];

impl Class {
    pub(super) fn read(r: &mut Reader<'_>, value: &Value) -> Class {
        let mut fields = r.fields(value, "a class of contacts");
        let title = titles::title(r, &mut fields);
        let nobody = Demand::Rates(Vec::new());
        let mut numbers = queueing::Class::plain(nobody, Distribution::nothing(), Span(0), Vec::new());
        if let Some(value) = fields.take("channel") {
            numbers.channel = r.one_of(value, "a channel", CHANNELS).unwrap_or(numbers.channel);
        }
        let contacts = fields.take("contacts").map(|value| Contacts::read(r, value)).unwrap_or_default();
        if let Some(value) = fields.take("self_service") {
            numbers.deflection = read_self_service(r, value);
        }
        numbers.menu = fields.take("menu").map(|value| read_menu(r, value));
        numbers.patience = Patience {
            at_once: percent(r, &mut fields, "gives_up_at_once_percent").unwrap_or(0.0),
            then: fields.take("patience").and_then(|value| read_patience(r, value)),
        };
        numbers.balking = fields.take("balking").map(|value| read_balking(r, value));
        let redial = fields.take("redial").map(|value| extras::redial(r, value));
        let within = span(r, &mut fields, units!("within"));
        numbers.priority = number(r, &mut fields, "priority", -1000.0..=1000.0).unwrap_or(0.0);
        numbers.ageing_per_min = number(r, &mut fields, "ageing_per_minute", 0.0..=1000.0).unwrap_or(0.0);
        let routes = fields.take("routes").map(|value| read_routes(r, value));
        if let Some(value) = fields.need(r, "handle") {
            numbers.handling = read_handling(r, value, Span(0));
        }
        // Knowing the cause makes no system faster.
        let slow = numbers.handling.extra;
        numbers.informed = fields.take("informed").map(|value| read_handling(r, value, slow));
        let topic = fields.take("topic").and_then(|value| r.id(value)).map(|(id, _)| id);
        let needs = fields.take("needs").map(|value| read_need(r, value));
        numbers.promise = fields.take("promise").map(|value| extras::promise(r, value));
        numbers.callback_offer = fields.take("callback_offer").map(|value| extras::callback_offer(r, value));
        numbers.repeat = fields.take("repeat").map(|value| extras::repeat(r, value));
        numbers.retelling = span(r, &mut fields, units!("retelling")).unwrap_or_default();
        numbers.angrier = percent(r, &mut fields, "angrier_percent").unwrap_or(0.0);
        numbers.same_agent = span(r, &mut fields, units!("same_agent"));
        numbers.voicemail = fields.take("voicemail").map(|value| extras::voicemail(r, value));
        numbers.deferred = fields.take("deferred").map(|value| extras::deferred(r, value));
        fields.done(r);
        let (redial, redial_into) = redial.map_or((None, None), |(redial, into)| (Some(redial), into));
        numbers.redial = redial;
        Class { title, contacts, within, routes, redial_into, topic, needs, numbers }
    }
}

/// `(percent: 20, fails_percent: 10, comes_after_minutes: 15)`
fn read_self_service(r: &mut Reader<'_>, value: &Value) -> Deflection {
    let mut fields = r.fields(value, "self-service");
    let share = need_percent(r, &mut fields, "percent");
    let fails = percent(r, &mut fields, "fails_percent").unwrap_or(0.0);
    let delay = span(r, &mut fields, units!("comes_after")).unwrap_or_default();
    fields.done(r);
    Deflection { share, fails, delay }
}

/// `(levels: 3, per_level_s: 20, leaves_percent: 2)`
fn read_menu(r: &mut Reader<'_>, value: &Value) -> Menu {
    let mut fields = r.fields(value, "a voice menu");
    let levels = count(r, &mut fields, "levels", 0..=20).unwrap_or(1);
    let per_level = need_span(r, &mut fields, units!("per_level"));
    let leaves = percent(r, &mut fields, "leaves_percent").unwrap_or(0.0);
    fields.done(r);
    Menu { levels, per_level, leaves }
}

/// A length of time, or `endless`.
fn read_patience(r: &mut Reader<'_>, value: &Value) -> Option<Distribution> {
    match &value.form {
        Form::Word(word) if word == "endless" => None,
        _ => Some(distribution(r, value)),
    }
}

/// `(percent_per_announced_minute: 5)`
fn read_balking(r: &mut Reader<'_>, value: &Value) -> Balking {
    let mut fields = r.fields(value, "the announcement of the wait");
    let per_announced_min = need_percent(r, &mut fields, "percent_per_announced_minute");
    fields.done(r);
    Balking { per_announced_min }
}

/// `["sales", (group: "service", after_s: 60)]`
fn read_routes(r: &mut Reader<'_>, value: &Value) -> Vec<(Id, Span)> {
    let mut routes = Vec::new();
    for item in r.list(value, "routes") {
        if matches!(item.form, Form::Text(_)) {
            routes.extend(r.id(item).map(|(id, _)| (id, Span(0))));
            continue;
        }
        let mut fields = r.fields(item, "a route");
        let group = need_name(r, &mut fields, "group");
        let after = span(r, &mut fields, units!("after")).unwrap_or_default();
        fields.done(r);
        routes.push((group, after));
    }
    routes
}

/// `(talk: exponential(mean_s: 240), after_call: constant(s: 30))`; systems are as slow as `slow` when nothing is said.
fn read_handling(r: &mut Reader<'_>, value: &Value, slow: Span) -> Handling {
    let mut fields = r.fields(value, "the handling of a contact");
    let talk = need_length(r, &mut fields, "talk");
    let hold = length(r, &mut fields, "hold").unwrap_or_else(Distribution::nothing);
    let after_call = length(r, &mut fields, "after_call").unwrap_or_else(Distribution::nothing);
    let extra = span(r, &mut fields, units!("slow_systems")).unwrap_or(slow);
    let factor = factor(r, &mut fields, "factor").unwrap_or(1.0);
    fields.done(r);
    Handling { talk, hold, after_call, extra, factor }
}

/// `(department: "billing", percent: 100, vain_try_s: 30)`; lowering puts the department's position in.
fn read_need(r: &mut Reader<'_>, value: &Value) -> (Id, Need) {
    let mut fields = r.fields(value, "the need of a department");
    let department = need_name(r, &mut fields, "department");
    let share = percent(r, &mut fields, "percent").unwrap_or(1.0);
    let vain = span(r, &mut fields, units!("vain_try")).unwrap_or_default();
    fields.done(r);
    (department, Need { department: usize::MAX, share, vain })
}
