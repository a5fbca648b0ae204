//! What has happened, in words, the latest first.

use super::channel;
use super::shown::{Shown, clock, lasting};
use crate::app::{theme, widgets};
use crate::queueing::Outcome;
use crate::shift::{Noted, Saying};
use crate::words::Span;
use egui::Ui;

/// Draws the latest of it.
pub(super) fn ui(shown: Shown<'_>, most: usize, ui: &mut Ui) {
    let noted = shown.day.noted();
    if noted.is_empty() {
        widgets::small(ui, shown.tongue.say("chair-log-empty"));
    }
    for noted in noted.iter().rev().take(most) {
        widgets::tinted(ui, clock(noted.at), theme::quiet());
        let (text, matters) = said(shown, noted);
        drop(if matters { widgets::text(ui, text) } else { widgets::small(ui, text) });
    }
}

/// What is said of it, and whether it matters beyond the moment.
pub(super) fn said(shown: Shown<'_>, noted: &Noted) -> (String, bool) {
    let (tongue, actions) = (shown.tongue, &shown.day.stage().shift.actions.0);
    let with = |key: &'static str, name: &str, value: String| {
        tongue.fill(channel::key(shown.day.stage(), key), &[(name, value.into())])
    };
    match &noted.what {
        Saying::Came(_, waited) => (with("chair-log-came", "time", lasting(*waited)), false),
        Saying::Went(Outcome::Solved) => (tongue.say("chair-log-solved"), false),
        Saying::Went(Outcome::Promised) => (shown.chair("chair-log-promised"), false),
        Saying::Went(Outcome::CallsAgain) => (tongue.say("chair-log-calls-again"), false),
        Saying::Began(action) => (with("chair-log-began", "what", shown.action(*action)), false),
        Saying::Did(action) => {
            let done = actions.get(*action).map(|entry| shown.say(&entry.value.done));
            (done.unwrap_or_default(), true)
        }
        Saying::InVain(action) => {
            let vain = actions.get(*action).and_then(|entry| entry.value.vain.as_ref());
            (vain.map_or_else(|| tongue.say("chair-log-in-vain"), |vain| shown.say(vain)), true)
        }
        Saying::Met(_) => (tongue.say("chair-log-met"), true),
        Saying::LearnedNothing(action) => {
            let action = actions.get(*action).map(|entry| &entry.value);
            let own = action.and_then(|action| action.meeting()?.vain.as_ref().or(action.vain.as_ref()));
            (own.map_or_else(|| tongue.say("chair-log-learned-nothing"), |vain| shown.say(vain)), true)
        }
        Saying::SawPattern => (shown.chair("chair-log-pattern"), true),
        Saying::LearnedCause => (tongue.say("chair-log-cause"), true),
        Saying::FloorTold => (tongue.say("chair-log-told"), true),
        Saying::TakenUp(late) if *late > Span(0) => (with("chair-log-taken-up-late", "time", lasting(*late)), false),
        Saying::TakenUp(_) => (tongue.say("chair-log-taken-up"), false),
        Saying::Left => (tongue.say("chair-log-left"), false),
    }
}
