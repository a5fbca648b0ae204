//! Needed staff and the roster as JSON, as in the contract.

use super::answers::{Answers, Day};
use crate::cli::simulate::Opened;
use crate::cli::simulate::json::what_ifs;
use crate::queueing::Estimate;
use crate::staffing::roster::{Duty, SOLVER, Uncovered};
use crate::staffing::{Plan, weekday_word};
use crate::tongue::{FluentValue, Tongue};
use crate::words::Moment;
use serde_json::{Value, json};

/// The whole answer.
pub fn staff(opened: &Opened, plan: &Plan, answers: &Answers, tongue: &Tongue) -> Value {
    let target = answers.target;
    let roster = answers.roster.as_ref().map(|roster| &roster.solved);
    let duties = roster.into_iter().flat_map(|solved| &solved.duties);
    json!({
        "plan": opened.id,
        "what_ifs": what_ifs(opened),
        "seed": answers.seed,
        "target": {
            "service_level": target.service_level,
            "within_s": target.within.unwrap_or(plan.service_level.within).as_s(),
            "risk": target.risk,
        },
        "days": answers.days.iter().enumerate().map(|(place, day)| of_day(answers, place, day)).collect::<Value>(),
        "intervals": intervals(plan, answers),
        "roster": duties.map(|duty| of_duty(plan, answers, duty)).collect::<Value>(),
        "uncovered": uncovered(plan, answers, tongue),
        "hours": roster.map(|solved| solved.hours),
        "wishes_missed": roster.map(|solved| solved.wishes_missed),
        "cost": answers.cost(),
        "gap": roster.map(|solved| solved.gap()),
        "solver": roster.map(|_| SOLVER),
        "stopped": roster.map(|solved| solved.stopped),
        "seconds": answers.took.as_secs_f64(),
    })
}

fn of_day(answers: &Answers, place: usize, day: &Day) -> Value {
    let needed = &answers.needed[day.answer];
    json!({
        "day": place,
        "weekday": day.weekday.map(weekday_word),
        "good_days": needed.good_days,
        "holds": needed.holds(),
        "simulated": needed.simulated,
    })
}

fn intervals(plan: &Plan, answers: &Answers) -> Value {
    let mut all = Vec::new();
    for (place, day) in answers.days.iter().enumerate() {
        for (number, row) in answers.needed[day.answer].rows.iter().enumerate() {
            let from = day.centre.interval_start(row.interval);
            let to = day.centre.interval_start(row.interval + 1).min(day.centre.close);
            let roster = answers.roster.as_ref();
            let level = roster.and_then(|roster| roster.levels.get(place)?.get(number).copied());
            all.push(json!({
                "day": place,
                "weekday": day.weekday.map(weekday_word),
                "from_s": from.as_s(),
                "skill": group(plan, row.group),
                "erlang": row.erlang,
                "needed": row.needed,
                "agents": row.agents,
                "planned": row.planned,
                "service_level": estimate(row.level),
                "rostered": roster.map(|roster| roster.solved.rostered(place, row.group, from, to)),
                "rostered_service_level": level.map(estimate),
            }));
        }
    }
    Value::Array(all)
}

fn of_duty(plan: &Plan, answers: &Answers, duty: &Duty) -> Value {
    let roster = plan.roster.as_ref();
    let person = roster.and_then(|roster| roster.people.get(duty.person)).map(|(id, _)| id.to_string());
    let shift = roster.and_then(|roster| roster.shift_types.get(duty.kind)).map(|(id, _)| id.to_string());
    let breaks = duty.breaks.iter();
    let breaks = breaks.map(|(from, to, lunch)| json!({"from_s": from.as_s(), "to_s": to.as_s(), "lunch": lunch}));
    json!({
        "person": person,
        "day": duty.day,
        "weekday": weekday(answers, duty.day),
        "skill": group(plan, duty.group),
        "shift": shift,
        "from_s": duty.from.as_s(),
        "to_s": duty.to.as_s(),
        "breaks": breaks.collect::<Value>(),
    })
}

/// What nobody answers, what no staff is enough for, and what the roster leaves open.
fn uncovered(plan: &Plan, answers: &Answers, tongue: &Tongue) -> Value {
    let mut all = Vec::new();
    let mut push = |day: usize, (from, to): (Moment, Moment), skill: String, missing: Option<u32>, why: String| {
        all.push(json!({
            "day": day,
            "weekday": weekday(answers, day),
            "from_s": from.as_s(),
            "to_s": to.as_s(),
            "skill": skill,
            "missing": missing,
            "why": why,
        }));
    };
    for (place, day) in answers.days.iter().enumerate() {
        let needed = &answers.needed[day.answer];
        let bounds = |interval: usize| {
            (day.centre.interval_start(interval), day.centre.interval_start(interval + 1).min(day.centre.close))
        };
        for (class, interval) in &needed.unanswered {
            let name = class_name(plan, *class);
            push(place, bounds(*interval), name.clone(), None, nobody_answers(&name, tongue));
        }
        for row in needed.rows.iter().filter(|row| row.needed.is_none()) {
            let why = never_enough(row.ceiling, row.agents, tongue);
            push(place, bounds(row.interval), group(plan, row.group), None, why);
        }
    }
    for part in answers.roster.iter().flat_map(|roster| &roster.solved.uncovered) {
        push(part.day, (part.from, part.to), group(plan, part.group), Some(part.missing), why(part, tongue));
    }
    Value::Array(all)
}

/// Why a part of the roster is not covered.
pub(super) fn why(part: &Uncovered, tongue: &Tongue) -> String {
    tongue.say(&format!("staff-why-{}", part.why.name()))
}

/// Why an interval has no number that is enough.
pub(super) fn never_enough(ceiling: Option<f64>, agents: u32, tongue: &Tongue) -> String {
    match ceiling {
        Some(ceiling) => {
            let level = FluentValue::from(tongue.number(100.0 * ceiling, 1));
            tongue.fill("staff-why-never-enough", &[("level", level)])
        }
        None => tongue.fill("staff-why-not-yet", &[("agents", FluentValue::from(agents))]),
    }
}

/// Why contacts of a class are not answered at all.
pub(super) fn nobody_answers(class: &str, tongue: &Tongue) -> String {
    tongue.fill("staff-why-nobody-answers", &[("class", FluentValue::from(class))])
}

/// The name of a class.
pub(super) fn class_name(plan: &Plan, class: usize) -> String {
    plan.classes.get(class).map(|(id, _)| id.to_string()).unwrap_or_default()
}

/// The name of a group.
pub(super) fn group(plan: &Plan, group: usize) -> String {
    plan.groups.get(group).map(|(id, _)| id.to_string()).unwrap_or_default()
}

fn weekday(answers: &Answers, day: usize) -> Option<&'static str> {
    answers.days.get(day).and_then(|day| day.weekday).map(weekday_word)
}

fn estimate(known: Estimate) -> Value {
    json!({"mean": known.mean, "half_width": known.half_width})
}
