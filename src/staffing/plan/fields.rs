//! How entries of a plan are read: lengths of time in the unit of their name, shares in percent, stretches of the day.
//!
//! Whatever cannot be read is reported and replaced by something harmless, so that the rest of the plan is read and
//! checked as well; a plan with such a finding is not handed out.

use std::ops::RangeInclusive;

use crate::queueing::Distribution;
use crate::reading::{Arguments, FieldReader, Form, Reader, Value, codes};
use crate::staffing::findings::{plan_length_backwards, plan_nothing_measured, plan_two_units};
use crate::words::{Id, Moment, Span, TimeOfDay, nearest};

/// The longest time a plan may speak of: a week, for customers who come back days later.
const LONGEST_S: f64 = 7.0 * 86_400.0;
/// What stands for a length of time that could not be read.
const UNREADABLE: Span = Span(60_000);

/// The three names of a length of time: `within_s`, `within_minutes`, `within_hours`.
macro_rules! units {
    ($name:literal) => {
        [concat!($name, "_s"), concat!($name, "_minutes"), concat!($name, "_hours")]
    };
}
pub(super) use units;

/// A length of time that may be left out.
pub(super) fn span(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, names: [&'static str; 3]) -> Option<Span> {
    let mut read: Option<Span> = None;
    for (name, seconds) in names.into_iter().zip([1.0, 60.0, 3600.0]) {
        let Some(value) = fields.take(name) else { continue };
        let number = r.number(value, name, 0.0..=LONGEST_S / seconds);
        if read.is_some() {
            r.report(plan_two_units::found(value.at, name));
        } else {
            read = Some(number.map_or(UNREADABLE, |number| Span::from_s(number * seconds)));
        }
    }
    read
}

/// A length of time that must be there.
pub(super) fn need_span(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, names: [&'static str; 3]) -> Span {
    span(r, fields, names).unwrap_or_else(|| {
        fields.need(r, names[0]);
        UNREADABLE
    })
}

/// A share, written in percent, with or without a fraction.
pub(super) fn percent(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> Option<f64> {
    fields.take(name).map(|value| share(r, value, name))
}

/// A share that must be there.
pub(super) fn need_percent(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> f64 {
    fields.need(r, name).map_or(0.0, |value| share(r, value, name))
}

/// A share, written in percent.
pub(super) fn share(r: &mut Reader<'_>, value: &Value, name: &str) -> f64 {
    r.number(value, name, 0.0..=100.0).map_or(0.0, |percent| percent / 100.0)
}

/// A number that may be left out.
pub(super) fn number(
    r: &mut Reader<'_>,
    fields: &mut FieldReader<'_>,
    name: &'static str,
    range: RangeInclusive<f64>,
) -> Option<f64> {
    fields.take(name).map(|value| r.number(value, name, range.clone()).unwrap_or(*range.start()))
}

/// A number that must be there.
pub(super) fn need_number(
    r: &mut Reader<'_>,
    fields: &mut FieldReader<'_>,
    name: &'static str,
    range: RangeInclusive<f64>,
) -> f64 {
    let value = fields.need(r, name);
    value.and_then(|value| r.number(value, name, range.clone())).unwrap_or(*range.start())
}

/// A factor: how many times as much.
pub(super) fn factor(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> Option<f64> {
    number(r, fields, name, 0.0..=100.0)
}

/// A number of people or things that may be left out.
pub(super) fn count(
    r: &mut Reader<'_>,
    fields: &mut FieldReader<'_>,
    name: &'static str,
    range: RangeInclusive<i64>,
) -> Option<u32> {
    fields.take(name).map(|value| whole(r, value, name, range))
}

/// A number of people or things that must be there.
pub(super) fn need_count(
    r: &mut Reader<'_>,
    fields: &mut FieldReader<'_>,
    name: &'static str,
    range: RangeInclusive<i64>,
) -> u32 {
    fields.need(r, name).map_or(0, |value| whole(r, value, name, range))
}

/// A number of people or things.
pub(super) fn whole(r: &mut Reader<'_>, value: &Value, name: &str, range: RangeInclusive<i64>) -> u32 {
    r.integer(value, name, range).and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

/// A time of day that may be left out.
pub(super) fn time(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> Option<TimeOfDay> {
    fields.take(name).and_then(|value| r.time_of_day(value))
}

/// `from:` and `to:`, both needed.
pub(super) fn from_to(r: &mut Reader<'_>, fields: &mut FieldReader<'_>) -> (TimeOfDay, TimeOfDay) {
    let mut side = |name, otherwise| {
        let value = fields.need(r, name);
        value.and_then(|value| r.time_of_day(value)).unwrap_or(otherwise)
    };
    (side("from", TimeOfDay(0)), side("to", TimeOfDay(86_400)))
}

/// The name of a thing that must be there.
pub(super) fn need_name(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> Id {
    let read = fields.need(r, name).and_then(|value| r.id(value));
    read.map_or_else(|| Id::new(""), |(id, _)| id)
}

/// One of a few words; the first when the entry is left out or cannot be read.
pub(super) fn choice<T: Copy + Default>(
    r: &mut Reader<'_>,
    fields: &mut FieldReader<'_>,
    name: &'static str,
    what: &str,
    legal: &[(&'static str, T)],
) -> T {
    fields.take(name).and_then(|value| r.one_of(value, what, legal)).unwrap_or_default()
}

/// The word of a value such as `exponential(mean_s: 150)`, one of a few.
pub(super) fn form<'v>(
    r: &mut Reader<'_>,
    value: &'v Value,
    what: &str,
    legal: &[&'static str],
) -> Option<(&'static str, Arguments<'v>)> {
    let (word, at, arguments) = r.head(value, what)?;
    let known = legal.iter().find(|known| **known == word);
    if known.is_none() {
        let near = nearest(word, legal.iter().copied());
        r.report(codes::unknown_word::found(at, word, what, near, &legal.join(", ")));
    }
    known.map(|known| (*known, arguments))
}

/// The list in the round brackets of `word([...])`.
pub(super) fn list_of<'v>(r: &mut Reader<'_>, value: &'v Value, word: &str, arguments: Arguments<'v>) -> &'v [Value] {
    if let Arguments::Items([list]) = arguments {
        return r.list(list, word);
    }
    let help = format!("Write it like {word}([…]).");
    r.report(codes::wrong_form::found(value.at, "one list in round brackets", "this", &help));
    &[]
}

/// A length of time and how it is spread, under a name that may be left out.
pub(super) fn length(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> Option<Distribution> {
    fields.take(name).map(|value| distribution(r, value))
}

/// A length of time and how it is spread, under a name that must be there.
pub(super) fn need_length(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> Distribution {
    let value = fields.need(r, name);
    value.map_or_else(|| Distribution::constant(UNREADABLE), |value| distribution(r, value))
}

/// `exponential(mean_s: 240)` and its likes.
pub(super) fn distribution(r: &mut Reader<'_>, value: &Value) -> Distribution {
    const WHAT: &str = "a length of time";
    const FORMS: &[&str] =
        &["constant", "exponential", "uniform", "lognormal", "gamma", "weibull", "hyperexponential", "measured"];
    let unreadable = Distribution::constant(UNREADABLE);
    let Some((form, arguments)) = form(r, value, WHAT, FORMS) else { return unreadable };
    if !matches!(arguments, Arguments::Fields(_) | Arguments::Items([])) {
        let help = "Write what belongs to it in round brackets: exponential(mean_s: 240).";
        r.report(codes::wrong_form::found(value.at, WHAT, "this", help));
        return unreadable;
    }
    let mut fields = r.fields(value, form);
    let read = match form {
        "constant" => Distribution::constant(need_span(r, &mut fields, ["s", "minutes", "hours"])),
        "exponential" => Distribution::exponential(need_span(r, &mut fields, units!("mean"))),
        "uniform" => {
            let (from, to) = (need_span(r, &mut fields, units!("from")), need_span(r, &mut fields, units!("to")));
            if to < from {
                r.report(plan_length_backwards::found(value.at, from, to));
            }
            Distribution::Uniform(from.0 as f64, to.0 as f64)
        }
        "lognormal" => {
            let mean = need_span(r, &mut fields, units!("mean"));
            Distribution::lognormal(mean, need_span(r, &mut fields, units!("sd")))
        }
        "gamma" => {
            let mean = need_span(r, &mut fields, units!("mean"));
            Distribution::gamma(mean, need_span(r, &mut fields, units!("sd")))
        }
        "weibull" => {
            let mean = need_span(r, &mut fields, units!("mean"));
            Distribution::weibull(mean, need_number(r, &mut fields, "shape", 0.1..=100.0))
        }
        "hyperexponential" => {
            let share = need_percent(r, &mut fields, "percent");
            let first = need_span(r, &mut fields, units!("first")).0 as f64;
            Distribution::Hyperexponential {
                share,
                first,
                second: need_span(r, &mut fields, units!("second")).0 as f64,
            }
        }
        _ => measured(r, &mut fields, value).unwrap_or(unreadable),
    };
    fields.done(r);
    read
}

/// `measured(s: [180, 212, 340])`
fn measured(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, value: &Value) -> Option<Distribution> {
    let items = fields.need(r, "s").map(|list| r.list(list, "s"))?;
    let lengths: Vec<Span> =
        items.iter().filter_map(|item| r.number(item, "s", 0.0..=LONGEST_S)).map(Span::from_s).collect();
    if items.is_empty() {
        r.report(plan_nothing_measured::found(value.at));
    }
    Distribution::empirical(&lengths)
}

/// A time of day as the engine counts it.
pub(super) fn moment(time: TimeOfDay) -> Moment {
    Moment(u64::from(time.0) * 1000)
}

/// What holds all day, or in stretches of it: a value, or `[(from: "08:00", to: "12:00", people: 3), ...]`.
pub(super) fn by_time<T>(
    r: &mut Reader<'_>,
    value: &Value,
    name: &'static str,
    read: impl Fn(&mut Reader<'_>, &Value) -> T,
) -> Vec<(TimeOfDay, TimeOfDay, T)> {
    if !matches!(value.form, Form::List(_)) {
        return vec![(TimeOfDay(0), TimeOfDay(86_400), read(r, value))];
    }
    let mut stretches = Vec::new();
    for item in r.list(value, name) {
        let mut fields = r.fields(item, "a stretch of the day");
        let (from, to) = from_to(r, &mut fields);
        if let Some(value) = fields.need(r, name) {
            stretches.push((from, to, read(r, value)));
        }
        fields.done(r);
    }
    stretches
}
