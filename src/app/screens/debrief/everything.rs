//! The third act: everything there is to say, in parts that fold. A contact of a shift is told in the same parts.

use super::super::Local;
use super::fold::fold;
use super::{Act, again, company, curve, decisions, goal, leaves_to, measures, record, replay, save, score, traps};
use crate::app::{theme, widgets};
use crate::conversation::Attempt;
use crate::office::{
    Command, Debriefed, Office, SHOWN, Saved, Sitting, luck_said, record as rows_of, sum, traps as traps_of,
};
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

/// The width from which on there are three columns; below, everything stands in one.
const WIDE: f32 = 940.0;

/// The least height of the transcript.
const RECORD: f32 = 220.0;

/// The gap between the columns, as margins count.
const GAP: i8 = theme::GAP as i8;

/// Where a debrief has something of its own among the parts that all have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::app::screens) enum Slot {
    /// Above the score.
    Head,
    /// Before the traps.
    BeforeTraps,
    /// After them.
    AfterTraps,
    /// Below everything.
    Buttons,
}

/// Draws the debrief of a contact that stands alone.
pub(super) fn ui(
    office: &Office,
    sitting: &Sitting,
    of: &Debriefed<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let leave = leaves_to(office);
    let alone = Alone { office, sitting, of, leave };
    let texts = ["debrief-again", "debrief-another", "debrief-short", "debrief-save-page", "debrief-save-table", leave];
    let again = parts(of, &texts, local, ui, |slot, local, ui| alone.own(slot, local, outbox, ui));
    if let Some(steps) = again {
        local.forget();
        outbox.push(Command::Back { steps });
    }
}

/// Draws all parts, in columns where there is room; what a debrief has of its own is drawn by `own`, its buttons with these
/// `texts`. Says from which step on somebody wants to play the contact again.
pub(in crate::app::screens) fn parts(
    of: &Debriefed<'_>,
    texts: &[&str],
    local: &mut Local,
    ui: &mut Ui,
    mut own: impl FnMut(Slot, &mut Local, &mut Ui),
) -> Option<usize> {
    let (width, mut again) = (ui.available_width(), None);
    if width < WIDE {
        ScrollArea::vertical().id_salt("everything").auto_shrink([false, false]).show(ui, |ui| {
            own(Slot::Head, local, ui);
            reached(of, ui);
            again = what_happened(of, local, ui);
            points(of, ui);
            played_back(of.attempt, RECORD, of.tongue, local, ui);
            after(of, local, ui, &mut own);
            own(Slot::Buttons, local, ui);
        });
        return again;
    }
    let buttons = Margin { top: GAP, ..Margin::ZERO };
    side(Panel::bottom("debrief buttons"), height_of_buttons(texts, of.tongue, ui), buttons)
        .show(ui, |ui| own(Slot::Buttons, local, ui));
    let start = (width * 0.23).clamp(220.0, 330.0);
    side(widgets::start_panel("score"), start, between(true)).show(ui, |ui| {
        ScrollArea::vertical().id_salt("score").auto_shrink([false, false]).show(ui, |ui| {
            own(Slot::Head, local, ui);
            reached(of, ui);
            points(of, ui);
        });
    });
    side(widgets::end_panel("record"), (width * 0.29).clamp(270.0, 460.0), between(false)).show(ui, |ui| {
        ScrollArea::vertical().id_salt("after").auto_shrink([false, false]).show(ui, |ui| {
            let height = (ui.clip_rect().height() * 0.4).max(RECORD);
            played_back(of.attempt, height, of.tongue, local, ui);
            after(of, local, ui, &mut own);
        });
    });
    ScrollArea::vertical().id_salt("decisions").auto_shrink([false, false]).show(ui, |ui| {
        again = what_happened(of, local, ui);
    });
    again
}

/// A part of the screen of a fixed size.
pub(in crate::app::screens) fn side(panel: Panel, size: f32, margin: Margin) -> Panel {
    panel.exact_size(size).resizable(false).show_separator_line(false).frame(Frame::new().inner_margin(margin))
}

/// How high buttons with these texts are, in as many lines as they need.
pub(in crate::app::screens) fn height_of_buttons(texts: &[&str], tongue: &Tongue, ui: &Ui) -> f32 {
    height_within(ui.available_width(), texts, tongue, ui)
}

/// The same in a room of a width.
pub(in crate::app::screens) fn height_within(room: f32, texts: &[&str], tongue: &Tongue, ui: &Ui) -> f32 {
    let spacing = ui.spacing().item_spacing;
    let (mut lines, mut across) = (1.0, 0.0);
    for key in texts {
        let text = widgets::galley(ui, &tongue.say(key), &theme::bold(theme::BODY), theme::ink(), f32::INFINITY);
        let width = text.size().x + 2.0 * ui.spacing().button_padding.x;
        if across > 0.0 && across + width > room {
            (lines, across) = (lines + 1.0, 0.0);
        }
        across += width + spacing.x;
    }
    lines * (theme::CONTROL + spacing.y) + theme::GAP
}

/// The gap between a column at the start or the end and the middle one.
pub(in crate::app::screens) fn between(is_start: bool) -> Margin {
    if is_start == theme::is_mirrored() {
        Margin { left: GAP, ..Margin::ZERO }
    } else {
        Margin { right: GAP, ..Margin::ZERO }
    }
}

/// The score, with caps and gates.
fn reached(of: &Debriefed<'_>, ui: &mut Ui) {
    widgets::card(ui, |ui| score::score(of.card, of.reflection, of.tongue, ui));
}

/// Dimensions and measures.
fn points(of: &Debriefed<'_>, ui: &mut Ui) {
    let tongue = of.tongue;
    fold(ui, tongue.say("card-dimensions"), None, true, |ui| {
        score::dimensions(of.card, &of.attempt.program().scenario.weights, tongue, ui);
    });
    fold(ui, tongue.say("card-measures"), None, true, |ui| measures::ui(of, ui));
}

/// The mood with the replay, the decisions, what the company owes, luck, and the author's lesson.
fn what_happened(of: &Debriefed<'_>, local: &mut Local, ui: &mut Ui) -> Option<usize> {
    let (attempt, card, tongue) = (of.attempt, of.card, of.tongue);
    fold(ui, tongue.say("debrief-mood"), None, true, |ui| {
        curve::ui(of, local, ui);
        replay::slider(attempt, tongue, local, ui);
    });
    let rows = rows_of(card, attempt, tongue);
    let sum = sum(card, &rows);
    let costly = rows.iter().filter(|row| row.lost >= SHOWN).count();
    let told = tongue.fill("debrief-costly", &[("n", FluentValue::from(costly))]);
    let mut again = None;
    fold(ui, tongue.say("debrief-decisions"), Some(told), true, |ui| {
        again = decisions::ui(&rows, &sum, of, local, ui);
    });
    let owed = tongue.fill("debrief-flaws", &[("n", FluentValue::from(card.company.len()))]);
    fold(ui, tongue.say("card-company"), Some(owed), true, |ui| company::ui(of, ui));
    fold(ui, tongue.say("debrief-luck"), Some(luck_said(card.luck, tongue)), false, |ui| {
        widgets::text(ui, luck_said(card.luck, tongue));
        widgets::small(ui, tongue.say("debrief-luck-note"));
    });
    let lesson = attempt.speech().say(&attempt.program().scenario.debrief);
    if !lesson.is_empty() {
        fold(ui, tongue.say("debrief-lesson"), None, true, |ui| {
            widgets::text(ui, lesson.as_str());
        });
    }
    again
}

/// What was said, felt and known up to the moment that is shown.
fn played_back(attempt: &Attempt, height: f32, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        record::ui(attempt, height, tongue, local, ui);
        ui.separator();
        replay::knowledge(attempt, tongue, local, ui);
    });
}

/// The same of a contact whose card is still to come: the transcript needs none.
pub(in crate::app::screens) fn without_card(attempt: &Attempt, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let height = (ui.clip_rect().height() * 0.5).max(RECORD);
    widgets::card(ui, |ui| replay::slider(attempt, tongue, local, ui));
    played_back(attempt, height, tongue, local, ui);
}

/// The traps, and around them what is for the next time.
fn after(of: &Debriefed<'_>, local: &mut Local, ui: &mut Ui, own: &mut impl FnMut(Slot, &mut Local, &mut Ui)) {
    own(Slot::BeforeTraps, local, ui);
    let found = traps_of(of.card, of.attempt).len();
    let told = of.tongue.fill("debrief-trap-count", &[("n", FluentValue::from(found))]);
    fold(ui, of.tongue.say("debrief-traps"), Some(told), true, |ui| traps::ui(of, ui));
    own(Slot::AfterTraps, local, ui);
}

/// What only the debrief of a contact has that stands alone.
struct Alone<'a> {
    office: &'a Office,
    sitting: &'a Sitting,
    of: &'a Debriefed<'a>,
    leave: &'a str,
}

impl Alone<'_> {
    /// The intention, what to practise next, and what else to do.
    fn own(&self, slot: Slot, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
        let (office, sitting, card, tongue) = (self.office, self.sitting, self.of.card, self.of.tongue);
        match slot {
            Slot::Head => {}
            Slot::BeforeTraps => fold(ui, tongue.say("debrief-own-goal"), None, true, |ui| {
                goal::goal(office, sitting, card, tongue, outbox, ui);
            }),
            Slot::AfterTraps => fold(ui, tongue.say("debrief-next"), None, true, |ui| {
                goal::next(office, sitting, card, tongue, local, outbox, ui);
            }),
            Slot::Buttons => self.buttons(local, outbox, ui),
        }
    }

    /// What to do next.
    fn buttons(&self, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
        let (sitting, tongue) = (self.sitting, self.of.tongue);
        widgets::line(ui, |ui| {
            if sitting.scenario.is_some() {
                if widgets::primary(ui, tongue.say("debrief-again")).clicked() {
                    again(sitting, true, local, outbox);
                }
                if widgets::quiet(ui, tongue.say("debrief-another")).clicked() {
                    again(sitting, false, local, outbox);
                }
            }
            if widgets::quiet(ui, tongue.say("debrief-short")).clicked() {
                local.debrief.act = Act::Answer;
            }
            if widgets::quiet(ui, tongue.say("debrief-save-page")).clicked() {
                save(Saved::DebriefPage, self.of, local);
            }
            if widgets::quiet(ui, tongue.say("debrief-save-table")).clicked() {
                save(Saved::DebriefTable, self.of, local);
            }
            if widgets::quiet(ui, tongue.say(self.leave)).clicked() {
                local.forget();
                outbox.push(Command::Leave);
            }
        });
    }
}
