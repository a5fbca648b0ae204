//! Every decision: what was done, what the customer felt, what it cost in which dimension, and what would have been
//! better.

use super::super::Local;
use super::fold::cells;
use crate::app::{theme, widgets};
use crate::office::{Account, Debriefed, SHOWN, Sum, by_dimension, felt, minutes, sum_said};
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

/// Widths of the time, of the points, and of a table in which everything has a column of its own.
const AT: f32 = 44.0;
const LOST: f32 = 66.0;
const WIDE: f32 = 640.0;

/// Draws them in the order in which they were taken, and how what they cost adds up. Says from which step on somebody wants
/// to play the contact again.
pub(super) fn ui(rows: &[Account], sum: &Sum, of: &Debriefed<'_>, local: &mut Local, ui: &mut Ui) -> Option<usize> {
    let tongue = of.tongue;
    let mut again = None;
    widgets::small(ui, tongue.say("debrief-choose"));
    let room = ui.available_width() - 16.0;
    let rest = room - AT - LOST - 4.0 * ui.spacing().item_spacing.x;
    let wide = room >= WIDE;
    let widths = if wide {
        vec![AT, rest * 0.34, rest * 0.2, LOST, rest * 0.46]
    } else {
        vec![AT, (rest + ui.spacing().item_spacing.x * 2.0).max(120.0), LOST]
    };
    let heading: &[&str] = if wide {
        &["debrief-at", "debrief-done", "debrief-felt", "debrief-lost", "debrief-why"]
    } else {
        &["debrief-at", "debrief-done", "debrief-lost"]
    };
    Frame::new().inner_margin(egui::Margin::symmetric(8, 0)).show(ui, |ui| {
        cells(ui, &widths, |ui, place| {
            if let Some(key) = heading.get(place) {
                widgets::small(ui, tongue.say(key));
            }
        });
    });
    for (account, lost) in rows.iter().zip(&sum.rows) {
        let row = Row { account, lost: *lost, tongue, chosen: local.chosen == Some(account.step) };
        let wish = row.ui(&widths, wide, ui);
        match wish {
            Some(Wish::Choose) => {
                local.chosen = (!row.chosen).then_some(account.step);
                (local.seek, local.debrief.moment) = (!row.chosen, None);
            }
            Some(Wish::Play) => again = Some(account.step),
            None => {}
        }
    }
    if sum.has_rest() {
        let points = FluentValue::from(tongue.number(-sum.rest, 1));
        widgets::small(ui, tongue.fill("debrief-rest", &[("points", points)]));
    }
    let waits = of.attempt.steps().len().saturating_sub(rows.len());
    if waits > 0 {
        widgets::small(ui, tongue.fill("debrief-waits", &[("n", FluentValue::from(waits))]));
    }
    ui.add_space(theme::GAP / 2.0);
    widgets::strong(ui, sum_said(of.card, sum, tongue));
    again
}

/// What somebody wants of a row.
#[derive(Clone, Copy)]
enum Wish {
    Choose,
    Play,
}

/// One decision in the table.
struct Row<'a> {
    account: &'a Account,
    /// Points as they are shown, so that the rows add up.
    lost: f64,
    tongue: &'a Tongue,
    chosen: bool,
}

impl Row<'_> {
    fn ui(&self, widths: &[f32], wide: bool, ui: &mut Ui) -> Option<Wish> {
        let costs = self.account.lost >= SHOWN;
        let fill = if costs { theme::bad_tint() } else { theme::card() };
        let frame = Frame::new().fill(fill).corner_radius(4.0).inner_margin(egui::Margin::symmetric(8, 4));
        let mut wish = None;
        let shown = frame.show(ui, |ui| {
            cells(ui, widths, |ui, place| match (wide, place) {
                (_, 0) => {
                    widgets::small(ui, minutes(self.account.at_s));
                }
                (true, 2) => self.felt(ui),
                (true, 3) | (false, 2) => self.lost(ui),
                (true, 4) => {
                    if self.why(ui) {
                        wish = Some(Wish::Play);
                    }
                }
                _ => {
                    if self.done(ui) {
                        wish = Some(Wish::Choose);
                    }
                    if !wide {
                        self.felt(ui);
                        if self.why(ui) {
                            wish = Some(Wish::Play);
                        }
                    }
                }
            });
        });
        if self.chosen {
            let stroke = Stroke::new(1.5, theme::accent());
            ui.painter().rect_stroke(shown.response.rect, 4.0, stroke, StrokeKind::Inside);
        }
        wish
    }

    /// What was done; a click finds it in the transcript.
    fn done(&self, ui: &mut Ui) -> bool {
        let done = widgets::text(ui, self.account.done.as_str()).interact(Sense::click());
        let label = format!("{}   {}", minutes(self.account.at_s), self.account.done);
        done.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, self.chosen, &label));
        if done.has_focus() || done.hovered() {
            let stroke = Stroke::new(if done.has_focus() { 2.0 } else { 1.0 }, theme::accent());
            ui.painter().rect_stroke(done.rect.expand(3.0), 4.0, stroke, StrokeKind::Outside);
        }
        done.clicked()
    }

    fn felt(&self, ui: &mut Ui) {
        match felt(self.account, self.tongue) {
            Some(felt) => widgets::small(ui, felt),
            None => widgets::small(ui, "–"),
        };
    }

    fn lost(&self, ui: &mut Ui) {
        if self.account.lost >= SHOWN {
            widgets::bold(ui, self.tongue.number(-self.lost, 1), theme::BODY, theme::bad());
        } else {
            widgets::tinted(ui, format!("✓ {}", self.tongue.say("debrief-fine")), theme::good());
        }
    }

    /// What would have been better and why; says whether somebody wants to play from here.
    fn why(&self, ui: &mut Ui) -> bool {
        let (account, tongue) = (self.account, self.tongue);
        let said = |key: &str, text: &str| tongue.fill(key, &[("text", text.into())]);
        if account.lost >= SHOWN {
            if let Some(better) = &account.better {
                widgets::tinted(ui, said("card-better", better), theme::good());
            }
            if let Some(opens) = account.opens.as_ref().filter(|_| self.chosen) {
                widgets::small(ui, said("card-opens", opens));
            }
            if let Some(because) = &account.because {
                widgets::small(ui, said("card-because", because));
            }
            widgets::line(ui, |ui| {
                for part in by_dimension(&account.by_dimension, tongue) {
                    widgets::pill(ui, part, theme::ink(), theme::card());
                }
            });
        }
        if account.lost < SHOWN && !self.chosen {
            return false;
        }
        let text = tongue.say("debrief-play-here");
        let play = widgets::chip(ui, false, text.as_str());
        let at = FluentValue::from(minutes(account.at_s));
        let label = tongue.fill("debrief-play-from", &[("at", at)]);
        play.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
        play.clicked()
    }
}
