//! A question to a department teaches nothing and is therefore never offered.

use super::Code;
use crate::scenario::Scenario;
use crate::words::{Finding, Severity};

/// A question to a department teaches nothing and is therefore never offered.
pub const CODE: Code = Code {
    name: "question-teaches-nothing",
    severity: Severity::Warning,
    about: "A question to a department teaches nothing and is therefore never offered.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let questions = s.departments.iter().flat_map(|x| &x.value.questions);
    let idle = questions.filter(|question| {
        let mut answers = question.value.or.iter();
        question.value.learn.is_empty() && answers.all(|answer| answer.value.learn.is_empty())
    });
    for question in idle {
        let message = format!("\"{}\" teaches nothing, so it is never offered", question.id);
        out.push(CODE.finding(question.at, message, "Name at least one fact after learn:.".into()));
    }
}
