//! The result of a comparison as JSON, as in the contract.

use super::Proposal;
use crate::cli::simulate::{Opened, json::simulation};
use crate::queueing::{Difference, IntervalDifferences, Paired, Variant};
use serde_json::{Map, Value, json};

/// The whole result.
pub fn comparison(plan: &Opened, proposals: &[Proposal], compared: &Paired, seed: u64) -> Value {
    let variants: Value =
        proposals.iter().zip(&compared.variants).map(|(proposal, ran)| variant(proposal, ran, seed)).collect();
    json!({
        "plan": plan.id,
        "seed": seed,
        "replications": compared.replications,
        "baseline": simulation(plan, &compared.baseline, seed),
        "variants": variants,
    })
}

fn variant(proposal: &Proposal, ran: &Variant, seed: u64) -> Value {
    let outcomes = proposal.outcomes(&ran.overall);
    let expects: Value = outcomes
        .iter()
        .map(|(expected, outcome)| {
            json!({"metric": expected.metric, "goes": expected.goes.word(), "outcome": outcome.word()})
        })
        .collect();
    json!({
        "name": proposal.name,
        "result": simulation(&proposal.opened, &ran.result, seed),
        "difference": Value::Object(differences(&ran.overall)),
        "intervals": ran.intervals.iter().map(interval).collect::<Value>(),
        "expects": expects,
    })
}

/// What sets a variant apart in one interval.
pub fn interval(interval: &IntervalDifferences) -> Value {
    let mut object = differences(&interval.differences);
    object.insert("from_s".to_string(), json!(interval.from_s));
    Value::Object(object)
}

/// What sets the variant apart, metric by metric.
pub fn differences(all: &[Difference]) -> Map<String, Value> {
    let known = |difference: &Difference| {
        json!({
            "mean": difference.mean,
            "half_width": difference.half_width,
            "could_be_chance": difference.could_be_chance,
        })
    };
    all.iter().map(|difference| (difference.metric.key.to_string(), known(difference))).collect()
}
