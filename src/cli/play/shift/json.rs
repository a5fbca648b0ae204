//! A shift that was played as JSON, as in the contract.

use super::{Played, scored, tomorrow};
use crate::cli::compare::json::{differences, interval};
use crate::cli::play::card_json;
use crate::cli::simulate::json::simulation;
use crate::queueing::{Difference, Outcome, Paired, Tally};
use crate::scenario::DEFICITS;
use crate::scoring::Scorecard;
use crate::shift::{Alone, Deficit, Held, Intervention, Link, Measures, Promises, ledger};
use crate::tongue::Tongue;
use crate::words::{CompensationState, Moment, Span};
use serde_json::{Map, Value, json};

/// Everything there is to say.
pub fn played(played: &Played, tongue: &Tongue) -> Value {
    let (day, report) = (&played.day, &played.report);
    let stage = day.stage();
    let from_s = stage.centre().interval_start(report.watched).as_s();
    let contacts: Value = played.contacts().map(|(held, card)| contact(played, held, card, tongue)).collect();
    let interventions: Value = report.interventions.iter().map(|done| intervention(played, done, tongue)).collect();
    let company = ledger(played.contacts().map(|(held, card)| (&held.attempt, card)));
    let mut whole = json!({
        "scenario": played.id,
        "title": stage.say(&stage.shift.title, tongue.language()),
        "seed": day.seed(),
        "seat": day.chair().word(),
        "robot": played.robot,
        "lead": played.lead,
        "score": played.score().map(number),
        "items": scored::items(played, tongue),
        "left_out": scored::left_out(played, tongue),
        "contacts": contacts,
        "interventions": interventions,
        "watched": { "from_s": from_s, "to_s": from_s + stage.centre().interval.as_s() },
        "measures": measures(&report.measures),
        "promises": promises(&report.promises),
        "tomorrow": tomorrow::json(day),
        "chain": report.chain.iter().map(link).collect::<Value>(),
        "company": company.iter().map(deficit).collect::<Value>(),
        "calm": report.calm.as_ref().map(calm),
        "carries_over": carries_over(&report.further, from_s),
        "debrief": stage.say(&stage.shift.debrief, tongue.language()),
    });
    let sides = sides(played);
    if let (Value::Object(whole), Value::Object(sides)) = (&mut whole, sides) {
        whole.extend(sides);
    }
    whole
}

/// The day with and without the person, and what sets the two apart.
fn sides(played: &Played) -> Value {
    let (seed, paired) = (played.day.seed(), &played.report.played);
    let Some(with) = paired.variants.first() else { return json!({}) };
    json!({
        "with": simulation(&played.plan, &with.result, seed),
        "without": simulation(&played.plan, &paired.baseline, seed),
        "difference": Value::Object(differences(&with.overall)),
        "difference_intervals": with.intervals.iter().map(interval).collect::<Value>(),
    })
}

/// A contact: its card, and how it lay in the day.
fn contact(played: &Played, held: &Held, card: &Scorecard, tongue: &Tongue) -> Value {
    let mut whole = card_json(card, &held.attempt, tongue);
    let (day, stage) = (&played.day, played.day.stage());
    let class = held.class().and_then(|class| stage.plan.classes.get(class)).map(|(id, _)| id.to_string());
    let action = held.act().and_then(|act| stage.shift.actions.0.get(day.acts().get(act)?.action));
    let late: Vec<f64> = held.late.iter().map(|late| late.as_s()).collect();
    let around = json!({
        "class": class,
        "action": action.map(|action| action.id.to_string()),
        "day_at_s": held.since.as_s(),
        "waited_s": held.waited.as_s(),
        "told": held.arrival.told,
        "informed": held.arrival.informed,
        "handled_s": held.handled.map(Span::as_s),
        "outcome": held.outcome.map(outcome),
        "late_s": late,
    });
    if let (Value::Object(whole), Value::Object(around)) = (&mut whole, around) {
        whole.extend(around);
    }
    whole
}

/// How a contact ended for the rest of the day, as the contract and the texts say it.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Solved => "solved",
        Outcome::Promised => "promised",
        Outcome::CallsAgain => "calls-again",
    }
}

fn intervention(played: &Played, done: &Intervention, tongue: &Tongue) -> Value {
    let stage = played.day.stage();
    let action = stage.shift.actions.0.get(done.act.action);
    let Alone { lost_share_watched, lost_share, lost, callbacks } = done.alone;
    json!({
        "action": action.map(|action| action.id.to_string()),
        "label": action.map(|action| stage.say(&action.value.label, tongue.language())),
        "why": action.and_then(|action| action.value.why.as_ref()).map(|why| stage.say(why, tongue.language())),
        "at_s": done.act.at.as_s(),
        "back_s": done.act.back.map(Moment::as_s),
        "answered": done.act.answered,
        "alone": {
            "lost_share_watched": lost_share_watched,
            "lost_share": lost_share,
            "lost": lost,
            "callbacks_promised": callbacks,
        },
    })
}

fn measures(measures: &Measures) -> Value {
    let known = CompensationState::ALL.iter().find(|(_, state)| *state == measures.compensation);
    json!({
        "detect_s": measures.detect.map(Span::as_s),
        "cause_s": measures.cause.map(Span::as_s),
        "script_s": measures.script.map(Span::as_s),
        "messages": measures.messages,
        "involved_at_s": measures.involved.map(Moment::as_s),
        "joint_decision": measures.joint_decision,
        "compensation": known.map(|(word, _)| *word),
    })
}

fn promises(promises: &Promises) -> Value {
    let Promises { made, kept, late, broken, needless, open } = *promises;
    json!({ "made": made, "kept": kept, "late": late, "broken": broken, "needless": needless, "open": open })
}

fn link(link: &Link) -> Value {
    json!({
        "kind": link.kind.word(),
        "unit": if link.kind.is_time() { "s" } else { "contacts" },
        "from_s": link.from.map(Moment::as_s),
        "to_s": link.to.map(Moment::as_s),
        "with": link.with,
        "without": link.without,
        "in_vain": link.in_vain,
    })
}

fn deficit(deficit: &Deficit) -> Value {
    json!({
        "deficit": DEFICITS.get(deficit.deficit),
        "origin": deficit.origin,
        "points": number(deficit.points),
        "contacts": deficit.contacts,
    })
}

fn calm(calm: &Tally) -> Value {
    let day = calm.day();
    json!({
        "lost_share": day.lost_share(),
        "abandoned": day.abandoned,
        "asa_s": day.asa_s(),
        "callbacks_promised": day.callbacks_promised,
    })
}

/// What is left of the difference on further days, and whether anything measurable is.
fn carries_over(further: &Paired, from_s: f64) -> Value {
    let Some(with) = further.variants.first() else { return Value::Null };
    let interval = with.intervals.iter().find(|interval| interval.from_s == from_s);
    let watched = interval.map_or_else(Map::new, |interval| differences(&interval.differences));
    json!({
        "days": further.replications,
        "measurable": lost_share(&with.overall).is_some_and(|found| !found.could_be_chance),
        "difference": Value::Object(differences(&with.overall)),
        "watched": Value::Object(watched),
    })
}

/// The difference in the lost share, by which is said whether a day has become another one.
pub fn lost_share(differences: &[Difference]) -> Option<&Difference> {
    differences.iter().find(|found| found.metric.key == "lost_share")
}

/// Two decimals, and never a negative zero.
pub(super) fn number(value: f64) -> f64 {
    (value * 100.0).round() / 100.0 + 0.0
}
