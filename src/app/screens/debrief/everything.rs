//! The third act: everything there is to say, in parts that fold.

use super::super::Local;
use super::fold::fold;
use super::{Act, again, company, curve, decisions, goal, measures, record, replay, save, score, traps};
use crate::app::{theme, widgets};
use crate::office::{Command, Office, SHOWN, Saved, Sitting, luck_said, record as rows_of, sum, traps as traps_of};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

/// The texts of the buttons below everything.
const BUTTONS: [&str; 6] =
    ["debrief-again", "debrief-another", "debrief-short", "debrief-save-page", "debrief-save-table", "back-home"];

/// The width from which on there are three columns; below, everything stands in one.
const WIDE: f32 = 940.0;

/// The least height of the transcript.
const RECORD: f32 = 220.0;

/// The gap between the columns, as margins count.
const GAP: i8 = theme::GAP as i8;

/// Draws it.
pub(super) fn ui(
    office: &Office,
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let shown = Everything { office, sitting, card, tongue };
    let width = ui.available_width();
    if width < WIDE {
        ScrollArea::vertical().id_salt("everything").auto_shrink([false, false]).show(ui, |ui| {
            shown.what_happened(local, outbox, ui);
            shown.points(ui);
            shown.played_back(RECORD, local, ui);
            shown.again_from_here(local, outbox, ui);
            shown.buttons(local, outbox, ui);
        });
        return;
    }
    side(
        Panel::bottom("debrief buttons"),
        height_of_buttons(&BUTTONS, tongue, ui),
        Margin { top: GAP, ..Margin::ZERO },
    )
    .show(ui, |ui| shown.buttons(local, outbox, ui));
    let start = (width * 0.23).clamp(220.0, 330.0);
    side(widgets::start_panel("score"), start, between(true)).show(ui, |ui| {
        ScrollArea::vertical().id_salt("score").auto_shrink([false, false]).show(ui, |ui| shown.points(ui));
    });
    side(widgets::end_panel("record"), (width * 0.29).clamp(270.0, 460.0), between(false)).show(ui, |ui| {
        ScrollArea::vertical().id_salt("after").auto_shrink([false, false]).show(ui, |ui| {
            let height = (ui.clip_rect().height() * 0.4).max(RECORD);
            shown.played_back(height, local, ui);
            shown.again_from_here(local, outbox, ui);
        });
    });
    ScrollArea::vertical().id_salt("decisions").auto_shrink([false, false]).show(ui, |ui| {
        shown.what_happened(local, outbox, ui);
    });
}

/// A part of the screen of a fixed size.
fn side(panel: Panel, size: f32, margin: Margin) -> Panel {
    panel.exact_size(size).resizable(false).show_separator_line(false).frame(Frame::new().inner_margin(margin))
}

/// How high buttons with these texts are, in as many lines as they need.
pub(super) fn height_of_buttons(texts: &[&str], tongue: &Tongue, ui: &Ui) -> f32 {
    let (room, spacing) = (ui.available_width(), ui.spacing().item_spacing);
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
fn between(is_start: bool) -> Margin {
    if is_start == theme::is_mirrored() {
        Margin { left: GAP, ..Margin::ZERO }
    } else {
        Margin { right: GAP, ..Margin::ZERO }
    }
}

struct Everything<'a> {
    office: &'a Office,
    sitting: &'a Sitting,
    card: &'a Scorecard,
    tongue: &'a Tongue,
}

impl Everything<'_> {
    /// Score, dimensions, measures.
    fn points(&self, ui: &mut Ui) {
        let (card, tongue) = (self.card, self.tongue);
        widgets::card(ui, |ui| score::score(card, self.office.reflection(), tongue, ui));
        fold(ui, tongue.say("card-dimensions"), None, true, |ui| {
            score::dimensions(card, &self.sitting.attempt.program().scenario.weights, tongue, ui);
        });
        fold(ui, tongue.say("card-measures"), None, true, |ui| measures::ui(card, self.sitting, tongue, ui));
    }

    /// The mood with the replay, the decisions, what the company owes, luck, and the author's lesson.
    fn what_happened(&self, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
        let (card, sitting, tongue) = (self.card, self.sitting, self.tongue);
        fold(ui, tongue.say("debrief-mood"), None, true, |ui| {
            curve::ui(sitting, card, tongue, local, ui);
            replay::slider(sitting, tongue, local, ui);
        });
        let rows = rows_of(card, &sitting.attempt, tongue);
        let sum = sum(card, &rows);
        let costly = rows.iter().filter(|row| row.lost >= SHOWN).count();
        let told = tongue.fill("debrief-costly", &[("n", FluentValue::from(costly))]);
        fold(ui, tongue.say("debrief-decisions"), Some(told), true, |ui| {
            decisions::ui(&rows, &sum, (sitting, card), tongue, local, outbox, ui);
        });
        let owed = tongue.fill("debrief-flaws", &[("n", FluentValue::from(card.company.len()))]);
        fold(ui, tongue.say("card-company"), Some(owed), true, |ui| company::ui(card, sitting, tongue, ui));
        fold(ui, tongue.say("debrief-luck"), Some(luck_said(card.luck, tongue)), false, |ui| {
            widgets::text(ui, luck_said(card.luck, tongue));
            widgets::small(ui, tongue.say("debrief-luck-note"));
        });
        let lesson = sitting.attempt.speech().say(&sitting.attempt.program().scenario.debrief);
        if !lesson.is_empty() {
            fold(ui, tongue.say("debrief-lesson"), None, true, |ui| {
                widgets::text(ui, lesson.as_str());
            });
        }
    }

    /// What was said, felt and known up to the moment that is shown.
    fn played_back(&self, height: f32, local: &mut Local, ui: &mut Ui) {
        widgets::card(ui, |ui| {
            record::ui(self.sitting, height, self.tongue, local, ui);
            ui.separator();
            replay::knowledge(self.sitting, self.tongue, local, ui);
        });
    }

    /// The traps, the intention, and what to practise next.
    fn again_from_here(&self, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
        let (office, card, sitting, tongue) = (self.office, self.card, self.sitting, self.tongue);
        fold(ui, tongue.say("debrief-own-goal"), None, true, |ui| {
            goal::goal(office, sitting, card, tongue, outbox, ui)
        });
        let found = traps_of(card, &sitting.attempt).len();
        let told = tongue.fill("debrief-trap-count", &[("n", FluentValue::from(found))]);
        fold(ui, tongue.say("debrief-traps"), Some(told), true, |ui| traps::ui(card, sitting, tongue, ui));
        fold(ui, tongue.say("debrief-next"), None, true, |ui| {
            goal::next(office, sitting, card, tongue, local, outbox, ui);
        });
    }

    /// What to do next.
    fn buttons(&self, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
        let (sitting, tongue) = (self.sitting, self.tongue);
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
                save(Saved::DebriefPage, sitting, tongue, local);
            }
            if widgets::quiet(ui, tongue.say("debrief-save-table")).clicked() {
                save(Saved::DebriefTable, sitting, tongue, local);
            }
            if widgets::quiet(ui, tongue.say("back-home")).clicked() {
                local.forget();
                outbox.push(Command::Leave);
            }
        });
    }
}
