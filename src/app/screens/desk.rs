//! The training desk: the talk in the middle, the case and the day on one side, the systems on the other.

mod answers;
mod case;
mod systems;
mod talk;
mod tools;

use super::Local;
use super::before::told;
use crate::app::{theme, widgets};
use crate::office::{Command, Sitting};
use crate::tongue::Tongue;
use egui::{Frame, Id, Key, Margin, Modal, Panel, Ui};

/// Draws the desk.
pub fn ui(sitting: &Sitting, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if widgets::struck(ui, Key::O) {
        local.brief = !local.brief;
    }
    let tools = tools::tools(sitting, tongue);
    let width = ui.available_width();
    side(Panel::left("case"), (width * 0.21).clamp(200.0, 300.0), Margin { right: GAP, ..Margin::ZERO })
        .show(ui, |ui| case::ui(sitting, tongue, local, outbox, ui));
    side(Panel::right("systems"), (width * 0.27).clamp(250.0, 400.0), Margin { left: GAP, ..Margin::ZERO })
        .show(ui, |ui| systems::ui(sitting, &tools, tongue, outbox, ui));
    let height = answers::height(sitting, &tools, ui);
    side(Panel::bottom("answers"), height, Margin { top: GAP, ..Margin::ZERO })
        .show(ui, |ui| answers::ui(sitting, &tools, tongue, outbox, ui));
    talk::ui(sitting, tongue, local, ui);
    if local.brief {
        brief(sitting, tongue, local, ui);
    }
}

/// The gap between the columns, as margins count.
const GAP: i8 = theme::GAP as i8;

/// A part of the desk of a fixed size.
fn side(panel: Panel, size: f32, margin: Margin) -> Panel {
    panel.exact_size(size).resizable(false).show_separator_line(false).frame(Frame::new().inner_margin(margin))
}

/// The brief once more, over everything else; time goes on under it.
fn brief(sitting: &Sitting, tongue: &Tongue, local: &mut Local, ui: &Ui) {
    let (program, speech) = (sitting.attempt.program(), sitting.attempt.speech());
    let modal = Modal::new(Id::new("brief")).show(ui.ctx(), |ui| {
        ui.set_width(460.0);
        widgets::heading(ui, speech.say(&program.scenario.title));
        told(program, speech, tongue, ui);
        ui.add_space(theme::GAP / 2.0);
        widgets::quiet(ui, tongue.say("desk-close-brief")).clicked()
    });
    if modal.inner || modal.should_close() {
        local.brief = false;
    }
}
