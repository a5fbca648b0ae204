//! What there is to wait for, where waiting is the better decision.

use super::naming;
use crate::conversation::{Job, Opens, Program, Speech, State};

/// What is waited for. Each has a sentence in the language files, which ends in the next step of the best line: advice
/// to say nothing helps only those who hear what to say afterwards.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Until {
    /// A system answers; what was asked for, in the scenario's words.
    Answer(String),
    /// A frozen system, or the whole computer, is back.
    Back,
    /// The customer has finished speaking.
    Finished,
    /// A flood of words has been heard for long enough.
    HeardOut,
    /// A visitor has looked around for long enough.
    RightMoment,
    /// Time has passed.
    Moment,
}

/// Every key of a sentence for [`Until`], for the test that walks the language files.
pub const UNTIL: [&str; 6] = [
    "better-until-answer",
    "better-until-back",
    "better-until-finished",
    "better-until-heard-out",
    "better-until-right-moment",
    "better-until-moment",
];

impl Until {
    /// What somebody who waits in this situation waits for first.
    pub fn of(program: &Program, speech: &Speech, s: &State) -> Until {
        match program.rules.nodes.get(usize::from(s.node)).map(|node| &node.opens) {
            Some(Opens::Flood(_)) => return Until::HeardOut,
            Some(Opens::Visits { .. }) => return Until::RightMoment,
            Some(Opens::Line { .. }) | None => {}
        }
        if s.speech > 0 {
            return Until::Finished;
        }
        if let Some(job) = s.jobs.iter().find(|job| job.is_running()) {
            let asked = naming::query(program, job.query - 1).map(|(_, query)| speech.say(&query.value.asks));
            return Until::Answer(asked.unwrap_or_default());
        }
        let frozen = s.machine > 0 || s.jobs.iter().any(|job| job.query == Job::FROZEN);
        if frozen { Until::Back } else { Until::Moment }
    }

    /// Its sentence, one of [`UNTIL`], with the blanks `what` and `then`.
    pub fn key(&self) -> &'static str {
        match self {
            Until::Answer(_) => "better-until-answer",
            Until::Back => "better-until-back",
            Until::Finished => "better-until-finished",
            Until::HeardOut => "better-until-heard-out",
            Until::RightMoment => "better-until-right-moment",
            Until::Moment => "better-until-moment",
        }
    }

    /// What fills the blank `what`.
    pub fn what(&self) -> &str {
        match self {
            Until::Answer(asked) => asked,
            Until::Back | Until::Finished | Until::HeardOut | Until::RightMoment | Until::Moment => "",
        }
    }
}
