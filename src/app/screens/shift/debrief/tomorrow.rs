//! What the shift leaves behind: the promises that are open, and the way on to where they are taken up.

use super::Told;
use crate::app::screens::Local;
use crate::app::screens::home::way_on;
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::shift::{Chair, Owed, owed};
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// Draws how many there are, and what leads on to them. In the lead's chair nobody promises anything.
pub(super) fn short(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if told.on.chair() != Chair::Agent {
        return;
    }
    let tongue = told.shown.tongue;
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("tomorrow-title"));
        said(told, ui);
        if let Some(handed) = told.handed {
            way_on(handed, tongue, local, outbox, ui);
        }
    });
}

/// Draws each of them, with what was written down about it.
pub(super) fn ui(told: Told<'_>, ui: &mut Ui) {
    said(told, ui);
    for owed in owed(&told.on.day) {
        ui.separator();
        promise(&owed, told.shown.tongue, ui);
    }
}

/// How many are open. That none is, is worth a word of praise where nothing was broken for it.
fn said(told: Told<'_>, ui: &mut Ui) {
    let (tongue, promises) = (told.shown.tongue, &told.report.promises);
    let all = owed(&told.on.day);
    let over = all.iter().filter(|owed| owed.over).count();
    let count = |key: &str, number: usize| tongue.fill(key, &[("n", FluentValue::from(number))]);
    match all.len() - over {
        0 if promises.made == 0 => drop(widgets::text(ui, tongue.say("tomorrow-nothing-promised"))),
        0 if promises.broken == 0 => {
            let text = format!("✓ {}", tongue.say("tomorrow-nothing"));
            widgets::tinted(ui, text, theme::good());
        }
        0 => drop(widgets::text(ui, tongue.say("tomorrow-nothing-open"))),
        open => drop(widgets::text(ui, count("tomorrow-open", open))),
    }
    if over > 0 {
        widgets::small(ui, count("tomorrow-over-too", over));
    }
}

/// One promise: to whom, what, by when, by whom, and the note.
fn promise(owed: &Owed<'_>, tongue: &Tongue, ui: &mut Ui) {
    widgets::strong(ui, owed.who());
    widgets::text(ui, owed.what());
    let owner = tongue.say(&format!("tomorrow-owner-{}", owed.owner.word()));
    let by: [(&str, FluentValue<'_>); 2] = [("at", owed.due.written().into()), ("owner", owner.into())];
    widgets::line(ui, |ui| {
        widgets::small(ui, tongue.fill("tomorrow-by", &by));
        if owed.over {
            widgets::pill(ui, format!("⚠ {}", tongue.say("tomorrow-over")), theme::bad(), theme::bad_tint());
        }
        if !owed.written {
            widgets::pill(ui, tongue.say("tomorrow-unrecorded"), theme::quiet(), theme::theirs());
        }
    });
    let notes = owed.notes().join(" ");
    let noted = if notes.is_empty() {
        tongue.say("tomorrow-no-notes")
    } else {
        tongue.fill("tomorrow-notes", &[("notes", notes.into())])
    };
    widgets::small(ui, noted);
}
