use crate::conversation::{Attempt, Offer};

/// How often something was said to get rid of the matter.
pub fn measure(attempt: &Attempt) -> f64 {
    let choices = &attempt.program().rules.choices;
    let said = attempt.steps().iter().filter_map(|step| match step.offer {
        Offer::Choose(ix) => choices.get(usize::from(ix)),
        _ => None,
    });
    said.flat_map(|choice| &choice.tags).filter(|tag| tag.starts_with("evasion_")).count() as f64
}
