use super::UNMEASURED;
use crate::conversation::{Attempt, Offer, Phase};

/// The step of anger from which on an answer asks for composure: sharp.
const HIGH: u8 = 2;

/// What answers are called that give anger back, slip away from it, or defend themselves against it. Evasions have names
/// of their own, which all begin alike.
const LOST: [&str; 13] = [
    "took_over_irritation",
    "belittled",
    "repeated_demand",
    "interrupted",
    "remark_to_colleague",
    "argued_facts",
    "excuse",
    "blamed_colleagues",
    "distancing",
    "recited_policy",
    "covered_up",
    "cannot_only",
    "empty_answer",
];

/// The share, 0 to 1, of answers to an angry customer that were neither rude nor evasive nor defensive; without any such
/// answer there is nothing to measure.
pub fn measure(attempt: &Attempt) -> f64 {
    let choices = &attempt.program().rules.choices;
    let heated = attempt.steps().iter().filter(|step| step.before.phase == Phase::Talk && step.before.anger >= HIGH);
    let answers = heated.filter_map(|step| match step.offer {
        Offer::Choose(ix) => choices.get(usize::from(ix)).filter(|choice| choice.spoken),
        _ => None,
    });
    let (mut all, mut kept) = (0_u32, 0_u32);
    for answer in answers {
        let lost =
            answer.fatal || answer.tags.iter().any(|tag| tag.starts_with("evasion_") || LOST.contains(&tag.as_str()));
        (all, kept) = (all + 1, kept + u32::from(!lost));
    }
    if all == 0 { UNMEASURED } else { f64::from(kept) / f64::from(all) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::RUBRIC;

    #[test]
    fn every_name_is_one_of_the_rubric() {
        for tag in LOST {
            assert!(RUBRIC.iter().any(|line| line.tag == tag), "{tag}");
        }
    }
}
