//! From regrets to a score: the scale, the caps and the gates.

use super::regret::{NOISE, collected};
use super::{Stopped, Values};
use crate::conversation::{Attempt, Offer};

/// Why a score is capped, or an attempt not passed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CapKind {
    /// Something was said or done that must never be, or words that must be said were not.
    FatalBreach,
    /// A contact was given up, by whomever, before anything had come of the case.
    HungUp,
    /// The matter is settled, but the customer was not treated well.
    SolvedButRude,
    /// The customer was treated well, but the matter is not settled.
    KindButUnsolved,
    /// Neither the one nor the other.
    NeitherKindNorSolved,
}

impl CapKind {
    /// Every kind with its word in JSON and its key in the language files.
    pub const ALL: [(&'static str, CapKind); 5] = [
        ("fatal-breach", CapKind::FatalBreach),
        ("hung-up", CapKind::HungUp),
        ("solved-but-rude", CapKind::SolvedButRude),
        ("kind-but-unsolved", CapKind::KindButUnsolved),
        ("neither-kind-nor-solved", CapKind::NeitherKindNorSolved),
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        CapKind::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// The most that can be scored with it; a mere gate takes no points.
    pub fn limit(self) -> Option<f64> {
        match self {
            CapKind::FatalBreach => Some(40.0),
            CapKind::HungUp => Some(25.0),
            CapKind::SolvedButRude => Some(84.0),
            CapKind::KindButUnsolved | CapKind::NeitherKindNorSolved => None,
        }
    }
}

/// A cap or gate that holds for an attempt, with the points it took.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Cap {
    /// Why.
    pub kind: CapKind,
    /// Points it took, on the scale of 100; 0 where the score was below the cap anyway.
    pub lost: f64,
}

/// The score of an attempt, not yet explained.
#[derive(Clone, PartialEq, Debug)]
pub struct Verdict {
    /// Points of the scale of 100 for one point of the rubric.
    pub scale: f64,
    /// The score before caps.
    pub uncapped: f64,
    /// The score.
    pub score: f64,
    /// The lowest cap in force, whether or not the score was above it.
    pub capped_at: Option<f64>,
    /// Whether the attempt counts as passed. An unfinished one never does.
    pub passed: bool,
    /// Caps and gates in force, in the order in which they apply.
    pub caps: Vec<Cap>,
}

impl Verdict {
    /// Judges an attempt without explaining anything. Needs no log.
    pub fn of(attempt: &Attempt, values: &mut Values) -> Result<Verdict, Stopped> {
        let regrets = collected(attempt, values)?;
        Ok(Verdict::new(attempt, regrets, values.start().worst))
    }

    /// The verdict on a sum of regrets, `worst` being the largest that any play can collect.
    pub fn new(attempt: &Attempt, regrets: f64, worst: f64) -> Verdict {
        // Chance may lead where a newcomer's expectation did not (an expected 0 %): nobody loses more than everything.
        let range = worst.max(regrets);
        let scale = if range > NOISE { 100.0 / range } else { 0.0 };
        let uncapped = (100.0 - scale * regrets).clamp(0.0, 100.0);
        let (mut score, mut capped_at, mut caps) = (uncapped, None, Vec::new());
        let in_force = in_force(attempt);
        for kind in &in_force {
            let after = kind.limit().map_or(score, |limit| limit.min(score));
            caps.push(Cap { kind: *kind, lost: score - after });
            score = after;
            capped_at = lower(capped_at, kind.limit());
        }
        Verdict { scale, uncapped, score, capped_at, passed: attempt.is_over() && in_force.is_empty(), caps }
    }
}

fn lower(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}

/// The caps and gates in force, read from decisions and the last situation, so that robots need no log.
fn in_force(attempt: &Attempt) -> Vec<CapKind> {
    let (rules, state) = (&attempt.program().rules, attempt.state());
    let breach = attempt.steps().iter().any(|step| match step.offer {
        Offer::Choose(ix) => rules.choices.get(usize::from(ix)).is_some_and(|choice| choice.fatal),
        _ => false,
    });
    let unsaid = rules.phrases.iter().enumerate().any(|(ix, (_, fatal))| *fatal && state.phrases >> ix & 1 == 0);
    let mut found = Vec::new();
    if breach || (unsaid && attempt.is_over()) {
        found.push(CapKind::FatalBreach);
    }
    if got_nowhere(attempt) {
        found.push(CapKind::HungUp);
    }
    if attempt.is_over() {
        match (rules.all(&rules.relation, state), rules.all(&rules.resolution, state)) {
            (true, true) => {}
            (false, true) => found.push(CapKind::SolvedButRude),
            (true, false) => found.push(CapKind::KindButUnsolved),
            (false, false) => found.push(CapKind::NeitherKindNorSolved),
        }
    }
    found
}

/// Whether a contact of an attempt that is over was given up, the matter is not settled, and not one of the author's
/// goals was reached. Who hangs up in the first minute has escaped whatever else could have gone wrong: against the
/// largest sum of regrets alone, leaving at once would be half a success.
pub fn got_nowhere(attempt: &Attempt) -> bool {
    let (rules, state) = (&attempt.program().rules, attempt.state());
    let endings = &attempt.program().scenario.endings;
    let given_up = |ending: u8| {
        let ending = ending.checked_sub(1).and_then(|place| endings.0.get(usize::from(place)));
        ending.is_some_and(|ending| ending.value.gave_up)
    };
    // An ending stands in the situation until the next contact has one.
    let any_given_up = || attempt.steps().iter().any(|step| given_up(step.after.ending));
    // What was so before anybody did anything is nobody's doing.
    let begun = attempt.steps().first().map(|step| &step.before);
    let reached = || {
        rules.goals.iter().enumerate().any(|(bit, goal)| {
            let came = if goal.at_once { state.paid >> bit & 1 == 1 } else { rules.all(&goal.when, state) };
            let was_so = !goal.at_once && begun.is_some_and(|begun| rules.all(&goal.when, begun));
            came && !was_so && goal.points.total() > 0.0
        })
    };
    attempt.is_over() && !rules.all(&rules.resolution, state) && any_given_up() && !reached()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_cap_counts() {
        assert_eq!(lower(None, None), None);
        assert_eq!(lower(Some(40.0), Some(84.0)), Some(40.0));
        assert_eq!(lower(None, Some(84.0)), Some(84.0));
    }

    #[test]
    fn every_kind_has_a_word_of_its_own() {
        for (word, kind) in CapKind::ALL {
            assert_eq!(kind.word(), word);
        }
    }
}
