//! What a decision cost, in words: what was done, what would have been better, what it would have opened, and why.

use crate::conversation::{Attempt, Offer};
use crate::scoring::{Because, Decision};
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

fn account(decision: &Decision, attempt: &Attempt, tongue: &Tongue) -> Account {
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
        done: act(attempt, tongue, decision.offer, decision.words.as_deref()),
        better,
        opens: opens.filter(|heard| !heard.is_empty()),
        because,
    }
}

/// What was done, in words: the choice's own, else the kind of act and what it was about.
pub fn act(attempt: &Attempt, tongue: &Tongue, offer: Offer, words: Option<&str>) -> String {
    let key = match offer {
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
    };
    tongue.fill(key, &[("what", words.unwrap_or_default().into())])
}

/// Minutes and seconds, `mm:ss`.
pub fn minutes(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
