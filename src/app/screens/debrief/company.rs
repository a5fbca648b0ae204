//! The company's ledger: what nobody could have reached in this house, and which flaw costs how much of it.

use super::fold::cells;
use crate::app::{theme, widgets};
use crate::office::Debriefed;
use crate::scenario::DEFICITS;
use crate::tongue::FluentValue;
use egui::Ui;

/// The width of a figure.
const FIGURE: f32 = 56.0;

/// Draws it, the dearest flaw first.
pub(super) fn ui(of: &Debriefed<'_>, ui: &mut Ui) {
    let (card, tongue) = (of.card, of.tongue);
    let (flaws, speech) = (&of.attempt.program().scenario.flaws, of.attempt.speech());
    if let Some(achievable) = card.achievable {
        let points = FluentValue::from(tongue.number(achievable, 1));
        widgets::text(ui, tongue.fill("card-achievable", &[("points", points)]));
    }
    if card.company.is_empty() {
        widgets::small(ui, tongue.say("card-company-nothing"));
        return;
    }
    let room = ui.available_width() - FIGURE - 2.0 * ui.spacing().item_spacing.x;
    let widths = [(room * 0.68).max(80.0), (room * 0.32).max(60.0), FIGURE];
    let heading = ["debrief-flaw", "debrief-origin", "debrief-worth"];
    cells(ui, &widths, |ui, place| {
        if let Some(key) = heading.get(place) {
            widgets::small(ui, tongue.say(key));
        }
    });
    let mut losses: Vec<_> = card.company.iter().collect();
    losses.sort_by(|a, b| b.points.total_cmp(&a.points));
    for loss in losses {
        let Some(flaw) = flaws.0.get(loss.flaw) else { continue };
        let deficit = DEFICITS.get(flaw.value.deficit).copied().unwrap_or_default();
        ui.separator();
        cells(ui, &widths, |ui, place| match place {
            0 => {
                widgets::text(ui, speech.say(&flaw.value.what));
                let meaning = tongue.say(&format!("deficit-{}", deficit.to_lowercase()));
                widgets::small(ui, format!("{deficit}: {meaning}"));
            }
            1 => {
                widgets::text(ui, speech.say(&flaw.value.origin));
            }
            _ => {
                widgets::bold(ui, tongue.number(loss.points, 1), theme::BODY, theme::bad());
            }
        });
    }
    widgets::small(ui, tongue.say("debrief-company-note"));
    ui.add_space(theme::GAP / 2.0);
    widgets::strong(ui, tongue.say("debrief-deficits"));
    for deficit in DEFICITS {
        let meaning = tongue.say(&format!("deficit-told-{}", deficit.to_lowercase()));
        widgets::small(ui, format!("{deficit}: {meaning}"));
    }
}
