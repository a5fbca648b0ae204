//! Parts of the debrief that open and close.

use crate::app::{theme, widgets};
use egui::{Id, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

/// A card that opens and closes with a click on its heading. `told` stands under the heading of a closed one.
pub(in crate::app::screens) fn fold(
    ui: &mut Ui,
    title: String,
    told: Option<String>,
    opens: bool,
    add: impl FnOnce(&mut Ui),
) {
    let id = Id::new(("debrief part", &title));
    let mut is_open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(opens);
    widgets::card(ui, |ui| {
        let sign = if is_open { "▾" } else { "▸" };
        let heading = widgets::heading(ui, format!("{sign} {title}")).interact(Sense::click());
        heading.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_open, &title));
        if heading.has_focus() || heading.hovered() {
            let stroke = Stroke::new(if heading.has_focus() { 2.0 } else { 1.0 }, theme::accent());
            ui.painter().rect_stroke(heading.rect.expand(3.0), theme::ROUND, stroke, StrokeKind::Outside);
        }
        if heading.clicked() {
            is_open = !is_open;
            ui.data_mut(|data| data.insert_temp(id, is_open));
        }
        if is_open {
            add(ui);
        } else if let Some(told) = told {
            widgets::small(ui, told);
        }
    });
}

/// Cells side by side, each of a width of its own, from where lines begin.
pub(in crate::app::screens) fn cells(ui: &mut Ui, widths: &[f32], mut add: impl FnMut(&mut Ui, usize)) {
    widgets::top_line(ui, |ui| {
        for (place, width) in widths.iter().enumerate() {
            ui.allocate_ui(egui::vec2(*width, 0.0), |ui| {
                ui.set_width(*width);
                widgets::column(ui, |ui| add(ui, place));
            });
        }
    });
}

/// The first word of a name, where there is no room for all of it.
pub(super) fn short(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_string()
}
