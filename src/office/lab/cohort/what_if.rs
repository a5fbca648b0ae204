//! The what-if that puts people who work like a measured cohort in the place of some of a plan's agents.

use super::super::proposal::what_if;
use super::super::written::{decimal, quoted, written};
use crate::office::Cohort;
use crate::reading::{Field, Findings, Form, Value, parse};
use crate::staffing::overlay::Goes;
use crate::staffing::{Class, Group, Plan, find};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{FileId, Id, nearest};

/// Shares smaller than this are no news.
const LEAST: f64 = 0.0005;

/// Factors this near to 1 make a day neither slower nor faster that anybody could tell.
const ALIKE: f64 = 0.02;

/// When those call again whose class says nothing of it, as it is written in a plan.
const AGAIN: &str = "(percent: 0, delay: exponential(mean_minutes: 30))";

/// What a group has of its own, which newcomers do not take over.
const OWN: &[&str] = &["answers", "agents", "shifts", "novices"];

/// Why a cohort cannot be put into a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// The plan cannot be read.
    NoPlan,
    /// There is no such group; perhaps this one was meant.
    NoGroup(Option<String>),
    /// The group has fewer agents than that.
    TooMany(u32),
}

impl Misfit {
    /// It as a sentence.
    pub fn said(&self, group: &str, tongue: &Tongue) -> String {
        let group = ("group", FluentValue::from(group));
        match self {
            Misfit::NoPlan => tongue.say("lab-stuck-no-plan"),
            Misfit::NoGroup(None) => tongue.fill("cohort-no-group", &[group]),
            Misfit::NoGroup(Some(near)) => {
                tongue.fill("cohort-no-group-near", &[group, ("near", near.as_str().into())])
            }
            Misfit::TooMany(most) => tongue.fill("cohort-too-many", &[group, ("most", (*most).into())]),
        }
    }
}

/// The name of the newcomers' group, and of the what-if that brings them.
pub fn newcomers(group: &str) -> String {
    format!("new-{group}")
}

/// The text of a what-if for a plan, given by its id and its text: so many agents of the group work like the cohort.
///
/// Handle times are scaled: a factor on the plan's own, as the cohort's is one on the best play of the same callers. What
/// they leave unsolved beyond that play comes on top of what the plan's classes have.
pub fn cohort_what_if(
    cohort: &Cohort,
    agents: u32,
    group: &str,
    (id, text): (&str, &str),
    tongue: &Tongue,
) -> Result<String, Misfit> {
    let mut findings = Findings::new();
    let tree = parse(FileId(0), text, &mut findings);
    let plan = Plan::from_tree(&tree, &mut findings).ok_or(Misfit::NoPlan)?;
    let Some((_, own)) = plan.groups.iter().find(|(name, _)| name.as_str() == group) else {
        let near = nearest(group, plan.groups.iter().map(|(name, _)| name.as_str()));
        return Err(Misfit::NoGroup(near.map(str::to_owned)));
    };
    let fields = match find(&tree, &format!("groups.{group}")).map(|(_, value)| &value.form) {
        Some(Form::Fields { fields, .. }) => fields,
        _ => return Err(Misfit::NoPlan),
    };
    let name = newcomers(group);
    let (staff, before, new) = divided(fields, agents)?;

    let mut changes = vec![set(&format!("groups.{group}.{staff}"), &before)];
    let mut sources = plan.sources.clone();
    let blanks = cohort.blanks(tongue);
    sources.push((format!("groups.{name}.answers"), tongue.fill("cohort-source-answers", &blanks)));
    sources.push((format!("groups.{name}.{staff}"), tongue.fill("cohort-source-agents", &blanks)));
    let extra = (cohort.repeats.mean - cohort.reference_repeats).max(0.0);
    for (class, of) in answered(&plan, own) {
        if extra > LEAST && of.numbers.repeat.is_none() {
            changes.push(set(&format!("classes.{class}.repeat"), AGAIN));
            sources.push((format!("classes.{class}.repeat"), tongue.say("cohort-source-repeat")));
        }
        if let Some(routes) = routes(of, group, &name) {
            changes.push(set(&format!("classes.{class}.routes"), &routes));
        }
    }
    let answers: Vec<String> = own.answers.iter().map(|answer| answers_as(cohort, &plan, own, answer, extra)).collect();
    let mut entries = vec![format!("answers: [{}]", answers.join(", ")), format!("{staff}: {new}")];
    let others = fields.iter().filter(|field| !OWN.contains(&field.name.as_str()));
    entries.extend(others.map(|field| format!("{}: {}", field.name, written(&field.value))));
    changes.push(set(&format!("groups.{name}"), &format!("({})", entries.join(", "))));
    let sources: Vec<String> =
        sources.iter().map(|(path, source)| format!("{}: {}", quoted(path), quoted(source))).collect();
    changes.push(set("sources", &format!("{{{}}}", sources.join(", "))));

    let mut all = blanks.clone();
    all.extend([("agents", FluentValue::from(agents)), ("group", FluentValue::from(group.to_owned()))]);
    let changes: Vec<&str> = changes.iter().map(String::as_str).collect();
    let plain = what_if(&tongue.fill("cohort-title", &all), &tongue.fill("cohort-about", &all), id, &changes);
    let notes = ["measured", "time", "repeats", "promises", "order"];
    let comments = notes.iter().map(|note| {
        let said = tongue.fill(&format!("cohort-note-{note}"), &all);
        format!("// {}\n", said.replace('\n', " "))
    });
    Ok(format!("{}{}", comments.collect::<String>(), with_expectation(plain, cohort, extra)))
}

/// A change of a what-if.
fn set(path: &str, to: &str) -> String {
    format!("(path: {}, to: {to})", quoted(path))
}

/// The classes a group answers.
fn answered<'p>(plan: &'p Plan, own: &'p Group) -> impl Iterator<Item = (&'p Id, &'p Class)> {
    let classes = own.answers.iter().filter_map(move |(name, _)| plan.classes.iter().find(|(class, _)| class == name));
    classes.map(|(class, of)| (class, of))
}

/// One class as the newcomers answer it.
fn answers_as(cohort: &Cohort, plan: &Plan, own: &Group, (class, factor): &(Id, f64), extra: f64) -> String {
    let percent = |share: f64| decimal((share.clamp(0.0, 1.0) * 1000.0).round() / 10.0);
    let mut entries = vec![
        format!("class: {}", quoted(class.as_str())),
        format!("factor: {}", decimal((factor * cohort.factor.mean * 1000.0).round() / 1000.0)),
    ];
    let habit = own.habits.iter().find(|habit| habit.class == *class);
    let of = plan.classes.iter().find(|(name, _)| name == class).map(|(_, of)| of);
    let usual = of.and_then(|of| of.numbers.repeat.as_ref()).map_or(0.0, |repeat| repeat.share);
    let usual = habit.and_then(|habit| habit.repeats).unwrap_or(usual);
    if extra > LEAST {
        entries.push(format!("repeat_percent: {}", percent(1.0 - (1.0 - usual) * (1.0 - extra))));
    }
    // Only where the plan knows promises for what a department has to answer.
    if let Some(promised) = cohort.promised
        && of.is_some_and(|of| of.needs.is_some() && of.numbers.promise.is_some())
    {
        entries.push(format!("promise_percent: {}", percent(promised.mean)));
    }
    format!("({})", entries.join(", "))
}

/// The routes of a class with the newcomers behind the group they come from; nothing where all who answer are asked.
fn routes(class: &Class, group: &str, name: &str) -> Option<String> {
    let routes = class.routes.as_ref()?;
    let written = |group: &str, after: f64| match after > 0.0 {
        true => format!("(group: {}, after_s: {})", quoted(group), decimal(after)),
        false => quoted(group),
    };
    let mut all = Vec::new();
    for (to, after) in routes {
        all.push(written(to.as_str(), after.as_s()));
        if to.as_str() == group {
            all.push(written(name, after.as_s()));
        }
    }
    routes.iter().any(|(to, _)| to.as_str() == group).then(|| format!("[{}]", all.join(", ")))
}

/// Divides those on duty: the name of the entry that says who is, what is left of it, and the newcomers' one.
fn divided(fields: &[Field], agents: u32) -> Result<(&'static str, String, String), Misfit> {
    let entry = |name: &str| fields.iter().find(|field| field.name == name).map(|field| &field.value);
    let by_shift = entry("shifts").is_some();
    let name = if by_shift { "shifts" } else { "agents" };
    let staff = entry(name).ok_or(Misfit::NoPlan)?;
    let mut all: Vec<i64> = Vec::new();
    counted(staff, &mut |number| {
        all.push(number);
        number
    });
    let sum = all.iter().fold(0_i64, |sum, number| sum.saturating_add(*number));
    let most = if by_shift { sum } else { all.iter().copied().max().unwrap_or(0) };
    let wanted = i64::from(agents);
    if wanted > most || wanted == 0 {
        return Err(Misfit::TooMany(u32::try_from(most).unwrap_or(0)));
    }
    let new: Vec<i64> = match by_shift {
        true => in_proportion(&all, sum, wanted),
        false => all.iter().map(|number| wanted.min(*number)).collect(),
    };
    let (mut left, mut taken) = (all.iter().zip(&new).map(|(all, new)| all - new), new.iter().copied());
    let before = written(&counted(staff, &mut |number| left.next().unwrap_or(number)));
    let mut newcomers = counted(staff, &mut |number| taken.next().unwrap_or(number));
    if let Form::Map(shifts) = &mut newcomers.form {
        let mut people = new.iter();
        shifts.retain(|_| people.next().is_none_or(|people| *people > 0));
    }
    Ok((name, before, written(&newcomers)))
}

/// So many people taken from shifts in proportion, whole ones: what is left over goes to the largest remainders.
fn in_proportion(shifts: &[i64], sum: i64, wanted: i64) -> Vec<i64> {
    let sum = sum.max(1);
    let mut taken: Vec<i64> = shifts.iter().map(|people| people * wanted / sum).collect();
    let mut order: Vec<usize> = (0..shifts.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(shifts.get(*place).map_or(0, |people| people * wanted % sum)));
    let mut missing = wanted - taken.iter().sum::<i64>();
    for place in order {
        let room = shifts.get(place).copied().unwrap_or(0);
        if let Some(people) = taken.get_mut(place)
            && missing > 0
            && *people < room
        {
            *people += 1;
            missing -= 1;
        }
    }
    taken
}

/// A value that says who is on duty, with its numbers of people replaced in their order.
fn counted(value: &Value, of: &mut dyn FnMut(i64) -> i64) -> Value {
    let form = match &value.form {
        Form::Integer(number) => Form::Integer(of(*number)),
        Form::List(items) => Form::List(items.iter().map(|item| counted(item, of)).collect()),
        Form::Items { name, items } => {
            Form::Items { name: name.clone(), items: items.iter().map(|item| counted(item, of)).collect() }
        }
        Form::Map(entries) => Form::Map(entries.iter().map(|(key, value)| (key.clone(), counted(value, of))).collect()),
        Form::Fields { name, fields } => {
            let people = |field: &Field| matches!(field.name.as_str(), "agents" | "people");
            let field = |field: &Field| match people(field) {
                true => Field { value: counted(&field.value, of), ..field.clone() },
                false => field.clone(),
            };
            Form::Fields { name: name.clone(), fields: fields.iter().map(field).collect() }
        }
        other => other.clone(),
    };
    Value { at: value.at, form }
}

/// The same what-if with what is to be expected of it, where that can be said.
fn with_expectation(text: String, cohort: &Cohort, extra: f64) -> String {
    let goes = match cohort.factor.mean {
        factor if factor > 1.0 + ALIKE => Goes::Up,
        factor if factor < 1.0 - ALIKE && extra <= LEAST => Goes::Down,
        _ => return text,
    };
    let expects = format!("], expects: [(metric: \"lost_share\", goes: {})])\n", goes.word());
    match text.strip_suffix("])\n") {
        Some(text) => format!("{text}{expects}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_taken_from_shifts_in_proportion() {
        assert_eq!(in_proportion(&[6, 5], 11, 4), [2, 2]);
        assert_eq!(in_proportion(&[6, 5, 1], 12, 12), [6, 5, 1]);
        assert_eq!(in_proportion(&[1, 1, 1], 3, 2).iter().sum::<i64>(), 2);
    }

    #[test]
    fn those_on_duty_are_divided_in_every_way_to_write_them() {
        let divide = |text: &str, agents: u32| {
            let tree = parse(FileId(0), text, &mut Findings::new());
            let Form::Fields { fields, .. } = &tree.form else { panic!("a group") };
            divided(fields, agents)
        };
        let said = |name: &'static str, left: &str, new: &str| Ok((name, left.to_owned(), new.to_owned()));
        assert_eq!(divide("(agents: 20)", 12), said("agents", "8", "12"));
        assert_eq!(divide("(agents: 20)", 21), Err(Misfit::TooMany(20)));
        assert_eq!(
            divide("(agents: per_interval([4, 20]))", 12),
            said("agents", "per_interval([0, 8])", "per_interval([4, 12])")
        );
        let stretches = "(agents: [(from: \"08:00\", to: \"24:00\", agents: 9)])";
        let one = |agents: u32| format!("[(from: \"08:00\", to: \"24:00\", agents: {agents})]");
        assert_eq!(divide(stretches, 4), said("agents", &one(5), &one(4)));
        let shifts = "(shifts: {\"early\": (people: 9, from: \"08:00\", to: \"16:00\", breaks: [(from: \"11:00\", \
                      to: \"11:30\", at_once: 2)]), \"late\": (people: 1, from: \"10:00\", to: \"18:00\")})";
        let (name, left, new) = divide(shifts, 5).expect("there are ten");
        assert_eq!(name, "shifts");
        assert!(left.contains("people: 4") || left.contains("people: 5"), "{left}");
        assert!(new.contains("at_once: 2") && new.contains("people: "), "{new}");
    }
}
