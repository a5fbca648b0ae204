//! What can be counted and timed about an attempt, one file each.
//!
//! Handle, talk, hold and after-call time are those of the first contact, for which the queue behind it waits;
//! everything else is of the whole case. Nothing here is scored. Measures that listen for events want an attempt
//! with a log. What there was no occasion to measure is [`UNMEASURED`].

use crate::conversation::{Attempt, Offer, Opens, Phase, Timed};
use crate::words::{Event, EventKind};

/// Declares one module per measure and the list of them.
macro_rules! measures {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every measure with its name in JSON, in the order of the contract.
        pub const MEASURES: &[(&str, fn(&Attempt) -> f64)] = &[$((stringify!($name), $name::measure)),+];
    };
}

measures! {
    handle_s,
    talk_s,
    hold_s,
    after_call_s,
    dead_air_s,
    longest_silence_s,
    wait_before_s,
    anger_start,
    anger_end,
    cues_found,
    cues_false,
    look_ups,
    freezes,
    transfers,
    promises,
    promises_kept,
    needless_callbacks,
    evasions,
    composure,
}

/// What a measure is where there was nothing to measure; all others are zero or more. No number that is none, so that
/// two cards of one attempt are equal.
pub const UNMEASURED: f64 = -1.0;

/// Events of a kind.
fn count(attempt: &Attempt, of_kind: fn(&EventKind) -> bool) -> f64 {
    attempt.events().iter().filter(|event| of_kind(&event.kind)).count() as f64
}

/// The events of the first contact while the customer was there, its end included.
fn first_contact(attempt: &Attempt) -> &[Event] {
    let events = attempt.events();
    let end = events.iter().position(|event| matches!(event.kind, EventKind::Ended { .. }));
    end.and_then(|end| events.get(..=end)).unwrap_or(events)
}

/// Seconds from pick-up until the customer of the first contact was gone, or until now.
fn contact_s(attempt: &Attempt) -> f64 {
    let end = attempt.events().iter().find(|event| matches!(event.kind, EventKind::Ended { .. }));
    f64::from(end.map_or(attempt.at_s(), |event| event.at_s))
}

/// Whether a step let a beat pass in which nobody said a word, announced or not.
fn silence(attempt: &Attempt, step: &Timed) -> bool {
    let before = &step.before;
    let node = attempt.program().rules.nodes.get(usize::from(before.node));
    let quiet = node.is_some_and(|node| matches!(node.opens, Opens::Line { .. })) && before.speech == 0;
    step.offer == Offer::Wait && before.phase == Phase::Talk && quiet
}

/// Facts marked while the first contact was on; a later colleague begins with what was noted, which is no marking.
fn marked(attempt: &Attempt) -> u64 {
    attempt.steps().iter().filter(|step| step.after.contact == 0).fold(0, |set, step| set | step.after.marked)
}
