//! Cases that go on later, and what was promised in them: a reminder before they are due, an alert once they should have gone
//! on; and the same for every promise and its hour.

use super::shown::{Shown, clock, lasting, whole_minutes};
use crate::app::{theme, widgets};
use crate::office::{Command, ShiftCommand};
use crate::shift::{Held, Owed, owed};
use crate::tongue::FluentValue;
use crate::words::{Moment, Span};
use egui::Ui;

/// So long before a case or a promise is due one is reminded of it.
const REMINDED: Span = Span(300_000);

/// Where a case or a promise stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Standing {
    /// It is due later than that.
    Later,
    /// In so much time.
    Soon(Span),
    /// It was due so long ago.
    Late(Span),
}

impl Standing {
    fn of(due: Moment, now: Moment) -> Standing {
        if due <= now {
            Standing::Late(now - due)
        } else if due - now <= REMINDED {
            Standing::Soon(due - now)
        } else {
            Standing::Later
        }
    }
}

/// Draws the cases in a card; with `outbox` those that may be taken up have a button.
pub(super) fn ui(shown: Shown<'_>, mut outbox: Option<&mut Vec<Command>>, ui: &mut Ui) {
    let parked = shown.day.parked();
    if parked.is_empty() && outbox.is_none() {
        return;
    }
    widgets::card(ui, |ui| {
        widgets::heading(ui, shown.tongue.say("chair-cases"));
        if parked.is_empty() {
            widgets::small(ui, shown.tongue.say("chair-cases-none"));
        }
        let owed = if parked.is_empty() { Vec::new() } else { owed(shown.day) };
        for (place, held) in parked.iter().enumerate() {
            case(shown, held, ui);
            owed.iter().filter(|owed| owed.held.number == held.number).for_each(|owed| promise(shown, owed, ui));
            if let Some(outbox) = outbox.as_deref_mut()
                && may_be_taken_up(shown, held)
            {
                let text = shown.tongue.say("chair-take-up");
                if ui.push_id(("case", place), |ui| widgets::quiet(ui, text).clicked()).inner {
                    outbox.push(Command::Shift(ShiftCommand::TakeUp(place)));
                }
            }
        }
    });
}

/// One case: what it is, and when it is due.
fn case(shown: Shown<'_>, held: &Held, ui: &mut Ui) {
    let Some(due) = held.due else { return };
    widgets::text(ui, shown.who(held).unwrap_or_else(|| shown.contact(held)));
    sign(shown, due, ui);
}

/// What was promised in it, and by when. Its hour is an hour of its own: a case may go on long before.
fn promise(shown: Shown<'_>, owed: &Owed<'_>, ui: &mut Ui) {
    let blanks: [(&str, FluentValue<'_>); 2] = [("at", owed.due.written().into()), ("what", owed.what().into())];
    widgets::small(ui, shown.tongue.fill("tomorrow-promised", &blanks));
    let due = Moment(u64::from(owed.due.0) * 1000);
    // It says the hour already: a sign is for what is urgent.
    if Standing::of(due, shown.day.now()) != Standing::Later {
        sign(shown, due, ui);
    }
}

/// When something is due, with a reminder before and an alert after.
fn sign(shown: Shown<'_>, due: Moment, ui: &mut Ui) {
    let tongue = shown.tongue;
    let said = |key: &str, value: String| tongue.fill(key, &[("n", value.into())]);
    let (text, ink, ground) = match Standing::of(due, shown.day.now()) {
        Standing::Later => (said("chair-due-at", clock(due)), theme::quiet(), theme::theirs()),
        Standing::Soon(left) => {
            let minutes = whole_minutes(left).to_string();
            (format!("◔ {}", said("chair-due-in", minutes)), theme::accent_deep(), theme::own())
        }
        Standing::Late(by) => (format!("⚠ {}", said("chair-due-late", lasting(by))), theme::bad(), theme::bad_tint()),
    };
    widgets::pill(ui, text, ink, ground);
}

/// Whether it is time: when it is due, and after the window, when nothing else is left.
fn may_be_taken_up(shown: Shown<'_>, held: &Held) -> bool {
    let talks = shown.day.held().is_some() || shown.day.routine().is_some();
    let free = !talks && shown.day.doing().is_none() && (shown.is_late() || !shown.day.is_finishing());
    free && (shown.is_late() || held.due.is_some_and(|due| due <= shown.day.now()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_comes_before_and_an_alert_after() {
        let due = Moment(3_600_000);
        assert_eq!(Standing::of(due, Moment(3_000_000)), Standing::Later);
        assert_eq!(Standing::of(due, Moment(3_400_000)), Standing::Soon(Span(200_000)));
        assert_eq!(Standing::of(due, Moment(3_660_000)), Standing::Late(Span(60_000)));
    }
}
