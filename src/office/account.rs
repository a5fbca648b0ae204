//! What a decision cost, in words: what was done, what would have been better, what it would have opened, and why.

mod goals;
mod measured;
mod next;
mod sum;
mod traps;

pub use goals::{Intention, intentions};
pub use measured::{Measured, figure as measure_figure, measured};
pub use next::{Practice, practice};
pub use sum::{Sum, sum};
pub use traps::{TRAPS, Trap, traps};

use crate::conversation::{Attempt, Offer, State};
use crate::scenario::{DIMENSIONS, Points};
use crate::scoring::{Because, Decision, Scorecard};
use crate::tongue::{FluentValue, Tongue};

/// Points too small to be shown.
pub const SHOWN: f64 = 0.05;

/// A decision that cost something, ready to be read.
#[derive(Clone, PartialEq, Debug)]
pub struct Account {
    /// Its place among the attempt's steps.
    pub step: usize,
    /// Seconds since the case began.
    pub at_s: u32,
    /// Points it cost.
    pub lost: f64,
    /// The same by dimension.
    pub by_dimension: Points,
    /// The step of the customer's anger before and after it.
    pub anger: (u8, u8),
    /// The step of the customer's trust before and after it.
    pub trust: (u8, u8),
    /// What chance gave with it.
    pub luck: f64,
    /// What was done.
    pub done: String,
    /// What would have been better.
    pub better: Option<String>,
    /// What would have been heard and seen then.
    pub opens: Option<String>,
    /// Why.
    pub because: Option<String>,
}

/// The decisions that cost something, the dearest first; equally dear ones in the order in which they were taken.
pub fn accounts(decisions: &[Decision], attempt: &Attempt, tongue: &Tongue) -> Vec<Account> {
    let mut dearest: Vec<&Decision> = decisions.iter().filter(|decision| decision.lost >= SHOWN).collect();
    dearest.sort_by(|a, b| b.lost.total_cmp(&a.lost));
    dearest.into_iter().map(|decision| account(decision, attempt, tongue)).collect()
}

/// Every decision, in the order in which they were taken.
pub fn every(card: &Scorecard, attempt: &Attempt, tongue: &Tongue) -> Vec<Account> {
    card.decisions.iter().map(|decision| account(decision, attempt, tongue)).collect()
}

/// The decisions that are worth a row, in the order in which they were taken: everything that was done, and every
/// silence that cost something. A silence that cost nothing is a beat that passed.
pub fn record(card: &Scorecard, attempt: &Attempt, tongue: &Tongue) -> Vec<Account> {
    let told = card.decisions.iter().filter(|decision| decision.offer != Offer::Wait || decision.lost >= SHOWN);
    told.map(|decision| account(decision, attempt, tongue)).collect()
}

/// One decision, whether or not it cost anything.
pub(super) fn account(decision: &Decision, attempt: &Attempt, tongue: &Tongue) -> Account {
    let step = attempt.steps().get(decision.step);
    // In another contact somebody else may be there, in another mood: that is nobody's doing.
    let moods = step.filter(|step| step.before.contact == step.after.contact);
    let moved = |mood: fn(&State) -> u8| match (moods, step) {
        (Some(step), _) => (mood(&step.before), mood(&step.after)),
        (None, Some(step)) => (mood(&step.before), mood(&step.before)),
        (None, None) => (0, 0),
    };
    let better = decision.better.as_ref().map(|better| match decision.wait() {
        Some((until, next)) => {
            let then = act(attempt, tongue, next.offer, next.words.as_deref());
            let blanks: [(&str, FluentValue<'_>); 2] = [("what", until.what().into()), ("then", then.into())];
            (tongue.fill(until.key(), &blanks), next.heard.join(" "))
        }
        None => (act(attempt, tongue, better.offer, better.words.as_deref()), better.heard.join(" ")),
    });
    let (better, opens) = better.unzip();
    let because = decision.because.as_ref().map(|because| match because {
        Because::Author(why) => why.clone(),
        Because::Key(key) => tongue.say(key),
    });
    Account {
        step: decision.step,
        at_s: decision.at_s,
        lost: decision.lost,
        by_dimension: decision.by_dimension,
        anger: moved(|state| state.anger),
        trust: moved(|state| state.trust),
        luck: decision.luck,
        done: act(attempt, tongue, decision.offer, decision.words.as_deref()),
        better,
        opens: opens.filter(|heard| !heard.is_empty()),
        because,
    }
}

/// What the customer felt at a decision, in words; absent where nothing moved.
pub fn felt(account: &Account, tongue: &Tongue) -> Option<String> {
    let (before, after) = account.anger;
    let (trusted, trusts) = account.trust;
    if before != after {
        let key = if after > before { "debrief-felt-angrier" } else { "debrief-felt-calmer" };
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("from", super::anger(before, tongue).into()), ("to", super::anger(after, tongue).into())];
        Some(tongue.fill(key, &blanks))
    } else if trusted != trusts {
        Some(tongue.say(if trusts > trusted { "debrief-felt-trust" } else { "debrief-felt-distrust" }))
    } else {
        None
    }
}

/// What a decision cost by dimension, in words; dimensions in which nothing to speak of moved are left out.
pub fn by_dimension(points: &Points, tongue: &Tongue) -> Vec<String> {
    let moved = DIMENSIONS.iter().zip(points.0).filter(|(_, points)| points.abs() >= SHOWN);
    moved
        .map(|(name, points)| {
            let sign = if points < 0.0 { "+" } else { "" };
            format!("{} {sign}{}", tongue.say(&format!("dimension-{name}")), tongue.number(-points, 1))
        })
        .collect()
}

/// What was done, in words: the choice's own, else the kind of act and what it was about.
pub fn act(attempt: &Attempt, tongue: &Tongue, offer: Offer, words: Option<&str>) -> String {
    let words = words.unwrap_or_default();
    let what = if let Offer::Mark(_) = offer { beginning(words) } else { words.to_owned() };
    tongue.fill(act_key(attempt, offer), &[("what", what.into())])
}

/// The key of the words for a kind of act.
pub fn act_key(attempt: &Attempt, offer: Offer) -> &'static str {
    match offer {
        Offer::Choose(ix) => match attempt.program().rules.choices.get(usize::from(ix)) {
            Some(choice) if !choice.spoken => "act-do",
            _ => "act-say",
        },
        Offer::Listen => "act-listen",
        Offer::Interrupt => "act-interrupt",
        Offer::Mark(_) => "act-mark",
        Offer::LookUp(_) => "act-look-up",
        Offer::Hold { .. } => "act-hold",
        Offer::Ask { .. } => "act-ask",
        Offer::Tag(_) => "act-tag",
        Offer::Compensate(_) => "act-compensate",
        Offer::Note(_) => "act-note",
        Offer::Record(..) => "act-promise",
        Offer::End => "act-end",
        Offer::Wait => "act-silence",
    }
}

/// The first words of a sentence that was marked: whoever has heard it knows it by them.
fn beginning(words: &str) -> String {
    const FIRST: usize = 6;
    let all: Vec<&str> = words.split_whitespace().collect();
    match all.get(..FIRST) {
        Some(first) if all.len() > FIRST => format!("{} …", first.join(" ")),
        _ => words.to_owned(),
    }
}

/// Minutes and seconds, `mm:ss`.
pub fn minutes(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
