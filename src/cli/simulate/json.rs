//! The result of a simulation as JSON, as in the contract.

use super::Opened;
use crate::queueing::{Days, Estimate, Figures, Summary};
use crate::staffing::overlay::{Expectation, Lowered};
use serde_json::{Map, Value, json};

/// The whole result.
pub fn simulation(opened: &Opened, summary: &Summary, seed: u64) -> Value {
    let mut result = match &opened.lowered {
        Some(lowered) => results(lowered, summary),
        None => Map::new(),
    };
    result.insert("plan".to_string(), json!(opened.id));
    result.insert("seed".to_string(), json!(seed));
    result.insert("what_ifs".to_string(), what_ifs(opened));
    Value::Object(result)
}

/// What came of the days, without saying of which plan and seed.
fn results(lowered: &Lowered, summary: &Summary) -> Map<String, Value> {
    let plan = &lowered.plan;
    let intervals = summary.intervals.iter().map(|interval| {
        let mut object = figures(&interval.figures);
        object.insert("from_s".to_string(), json!(interval.from_s));
        Value::Object(object)
    });
    let classes = plan.classes.iter().map(|(id, _)| id.to_string()).zip(&summary.classes);
    let groups = plan.groups.iter().map(|(id, _)| id.to_string()).zip(&summary.groups);
    let percentiles: Map<String, Value> =
        summary.percentiles_s.iter().map(|(name, seconds)| (name.to_string(), json!(seconds))).collect();
    let target = plan.service_level.share;
    let mut result = Map::new();
    let mut put = |key: &str, value: Value| result.insert(key.to_string(), value);
    put("replications", json!(summary.replications));
    put("contacts", json!(summary.contacts));
    put("overall", Value::Object(figures(&summary.overall)));
    put("intervals", Value::Array(intervals.collect()));
    put("classes", named(classes));
    put("groups", named(groups));
    put("percentiles_s", Value::Object(percentiles));
    put("days", days(&summary.days(Some(target))));
    result
}

/// The what-ifs, each with what its author wrote about it.
pub fn what_ifs(opened: &Opened) -> Value {
    let overlays = opened.lowered.iter().flat_map(|lowered| &lowered.overlays);
    let all = opened.what_ifs.iter().zip(overlays).map(|(id, overlay)| {
        json!({
            "name": id,
            "title": overlay.title,
            "about": overlay.about,
            "meant_for": overlay.meant_for,
            "from_s": overlay.from.map(|(from, _)| from.0),
            "expects": expects(&overlay.expects),
        })
    });
    Value::Array(all.collect())
}

fn expects(expects: &[Expectation]) -> Value {
    expects.iter().map(|expected| json!({"metric": expected.metric, "goes": expected.goes.word()})).collect()
}

fn named<'s>(all: impl Iterator<Item = (String, &'s Figures)>) -> Value {
    Value::Object(all.map(|(name, of)| (name, Value::Object(figures(of)))).collect())
}

/// What is known of each metric.
fn figures(figures: &Figures) -> Map<String, Value> {
    figures.iter().map(|(metric, known)| (metric.key.to_string(), estimate(known))).collect()
}

fn estimate(known: Estimate) -> Value {
    json!({"mean": known.mean, "half_width": known.half_width})
}

fn days(days: &Days) -> Value {
    let histogram: Value =
        days.histogram.iter().map(|bin| json!({"from": bin.from, "to": bin.to, "days": bin.days})).collect();
    json!({
        "worst_tenth": days.worst_tenth,
        "worst_tenth_mean": days.worst_tenth_mean,
        "below_target": days.below_target,
        "histogram": histogram,
    })
}
