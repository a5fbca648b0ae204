//! The weights are too far from the shipped ones, or do not add up to 100.

use super::Code;
use crate::scenario::{DIMENSIONS, Scenario, WEIGHTS};
use crate::words::{Finding, Severity};

/// The weights are too far from the shipped ones, or do not add up to 100.
pub const CODE: Code = Code {
    name: "weights-moved-too-far",
    severity: Severity::Warning,
    about: "The weights are too far from the shipped ones, or do not add up to 100.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let sum: f64 = s.weights.iter().sum();
    if (sum - 100.0).abs() > 1e-6 {
        let help = "What is left out keeps its shipped weight; let all six add up to 100.";
        out.push(CODE.finding(s.weights_at, format!("the weights add up to {sum}, not to 100"), help.into()));
    }
    for ((dimension, weight), shipped) in DIMENSIONS.iter().zip(s.weights).zip(WEIGHTS) {
        if (weight - shipped).abs() > 10.0 + 1e-6 {
            let message = format!("{dimension} is moved from {shipped} to {weight}, by more than 10");
            let help = format!("Write a number from {} to {}.", (shipped - 10.0).max(0.0), shipped + 10.0);
            out.push(CODE.finding(s.weights_at, message, help));
        }
    }
}
