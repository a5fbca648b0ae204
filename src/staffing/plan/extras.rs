//! What may come of a contact: redials, promises, repeats, messages, work for later.

use super::fields::{count, form, length, need_count, need_length, need_percent, need_span, percent, span, units};
use crate::queueing::{CallbackOffer, Deferred, Distribution, Promise, Redial, Repeat, Voicemail, VoicemailMode};
use crate::reading::{Reader, Value};
use crate::words::{Id, Span};

/// The redial without the class that is called instead, and that class with the share that does so.
pub(super) fn redial(r: &mut Reader<'_>, value: &Value) -> (Redial, Option<(Id, f64)>) {
    let mut fields = r.fields(value, "the redials");
    let first = percent(r, &mut fields, "first_percent").unwrap_or(0.0);
    let later = percent(r, &mut fields, "later_percent").unwrap_or(first);
    let busy_first = percent(r, &mut fields, "busy_first_percent").unwrap_or(first);
    let busy_later = percent(r, &mut fields, "busy_later_percent").unwrap_or(later);
    let delay = need_length(r, &mut fields, "delay");
    let other = fields.take("other_class").and_then(|value| r.id(value)).map(|(id, _)| id);
    let share = percent(r, &mut fields, "other_percent");
    fields.done(r);
    let into = other.map(|id| (id, share.unwrap_or(1.0)));
    (Redial { first, later, busy_first, busy_later, delay, other: None }, into)
}

/// What is promised to a customer whose matter waits for a department, or who is called back instead of waiting.
pub(super) fn promise(r: &mut Reader<'_>, value: &Value) -> Promise {
    let mut fields = r.fields(value, "the promise");
    let share = percent(r, &mut fields, "percent").unwrap_or(1.0);
    let due = need_span(r, &mut fields, units!("due"));
    let urgent = span(r, &mut fields, units!("urgent"));
    let talk = need_length(r, &mut fields, "talk");
    let reach = percent(r, &mut fields, "reach_percent").unwrap_or(1.0);
    let failed_try = span(r, &mut fields, units!("failed_try")).unwrap_or_default();
    let tries = count(r, &mut fields, "tries", 1..=1000).unwrap_or(3);
    let between = span(r, &mut fields, units!("between")).unwrap_or(Span(15 * 60_000));
    let broken_calls = percent(r, &mut fields, "broken_calls_percent").unwrap_or(0.0);
    let unpromised_calls = percent(r, &mut fields, "unpromised_calls_percent").unwrap_or(0.0);
    let delay = length(r, &mut fields, "calls_after").unwrap_or_else(|| Distribution::exponential(Span(30 * 60_000)));
    fields.done(r);
    Promise { share, due, urgent, talk, reach, failed_try, tries, between, broken_calls, unpromised_calls, delay }
}

/// `(waiting_at_least: 10, accepts_percent: 40)`
pub(super) fn callback_offer(r: &mut Reader<'_>, value: &Value) -> CallbackOffer {
    let mut fields = r.fields(value, "the offer of a callback");
    let waiting_at_least = need_count(r, &mut fields, "waiting_at_least", 0..=1_000_000);
    let accepts = need_percent(r, &mut fields, "accepts_percent");
    fields.done(r);
    CallbackOffer { waiting_at_least, accepts }
}

/// `(percent: 20, delay: exponential(mean_hours: 2))`
pub(super) fn repeat(r: &mut Reader<'_>, value: &Value) -> Repeat {
    let mut fields = r.fields(value, "the repeats");
    let share = need_percent(r, &mut fields, "percent");
    let delay = need_length(r, &mut fields, "delay");
    fields.done(r);
    Repeat { share, delay }
}

/// `(percent: 30, mode: list(forgotten_percent: 20), due_hours: 4, handle: constant(s: 120))`
pub(super) fn voicemail(r: &mut Reader<'_>, value: &Value) -> Voicemail {
    let mut fields = r.fields(value, "the voicemail");
    let share = need_percent(r, &mut fields, "percent");
    let mode = fields.need(r, "mode").map_or(VoicemailMode::Task, |value| voicemail_mode(r, value));
    let due = need_span(r, &mut fields, units!("due"));
    let handling = need_length(r, &mut fields, "handle");
    fields.done(r);
    Voicemail { share, mode, due, handling }
}

fn voicemail_mode(r: &mut Reader<'_>, value: &Value) -> VoicemailMode {
    match form(r, value, "what becomes of messages", &["ignored", "list", "task"]) {
        Some(("ignored", _)) => VoicemailMode::Ignored,
        Some(("list", _)) => {
            let mut fields = r.fields(value, "the list of messages");
            let forgotten = need_percent(r, &mut fields, "forgotten_percent");
            fields.done(r);
            VoicemailMode::List(forgotten)
        }
        _ => VoicemailMode::Task,
    }
}

/// `(due_hours: 8, urgent_minutes: 30, reach_percent: 40, failed_try_s: 30)`
pub(super) fn deferred(r: &mut Reader<'_>, value: &Value) -> Deferred {
    let mut fields = r.fields(value, "the work for later");
    let due = need_span(r, &mut fields, units!("due"));
    let urgent = span(r, &mut fields, units!("urgent"));
    let reach = percent(r, &mut fields, "reach_percent").unwrap_or(1.0);
    let failed_try = span(r, &mut fields, units!("failed_try")).unwrap_or_default();
    fields.done(r);
    Deferred { due, urgent, reach, failed_try }
}
