use crate::conversation::Attempt;

/// Facts marked that decide the case.
pub fn measure(attempt: &Attempt) -> f64 {
    let facts = &attempt.program().scenario.facts;
    let marked = super::marked(attempt);
    facts.iter().enumerate().filter(|(ix, fact)| fact.value.decisive && marked >> ix & 1 == 1).count() as f64
}
