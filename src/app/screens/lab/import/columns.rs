//! How the file is written, and what each of its columns means; both can be said otherwise.

use super::super::{View, tell};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{Imported, LabCommand};
use crate::staffing::import::{COLUMNS, Column, Kind, Layout, Mark, Order, Report, shown_day};
use crate::staffing::weekday_word;
use crate::tongue::FluentValue;
use egui::{ComboBox, Ui, WidgetInfo, WidgetType, vec2};

/// The share of the width for what a column means.
const MEANING: f32 = 0.42;

/// Draws it.
pub(super) fn ui(view: View<'_>, imported: &Imported, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, view.say("import-columns"));
    let layout = imported.report.as_ref().map(|report| &report.layout);
    if let Some(report) = &imported.report {
        written(view, report, ui);
    }
    for (column, name, _) in COLUMNS {
        let found = header(layout, imported, *column);
        // A meaning that nothing has and that is seldom wanted would only be in the way.
        let is_usual = matches!(
            column,
            Column::Date | Column::Start | Column::Queue | Column::Offered | Column::Answered | Column::Abandoned
        );
        if found.is_some() || is_usual || imported.report.is_none() {
            row(view, imported, *column, name, found.as_deref(), outbox, ui);
        }
    }
    if let Some(layout) = layout.filter(|layout| !layout.unused.is_empty()) {
        widgets::small(ui, view.fill("import-unused", &[("columns", layout.unused.join(", ").into())]));
    }
    if let Some(report) = &imported.report {
        narrowed(view, imported, report, outbox, ui);
    }
}

/// The header that means something: as it was read, or as it was named by hand.
fn header(layout: Option<&Layout>, imported: &Imported, column: Column) -> Option<String> {
    let read = layout.and_then(|layout| layout.columns.iter().find(|found| found.column == column));
    let by_hand = imported.settings.map.iter().find(|(named, _)| *named == column);
    read.map(|found| found.header.clone()).or_else(|| by_hand.map(|(_, header)| header.clone()))
}

fn row(
    view: View<'_>,
    imported: &Imported,
    column: Column,
    name: &str,
    found: Option<&str>,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let meaning = view.say(&format!("lab-meaning-{}", name.replace('_', "-")));
    widgets::line(ui, |ui| {
        let width = (ui.available_width() * MEANING).max(90.0);
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.set_width(width);
            widgets::small(ui, meaning.as_str());
        });
        let none = view.say("lab-import-no-column");
        let mut chosen: Option<Option<String>> = None;
        let combo =
            ComboBox::from_id_salt(("lab column", name)).width((ui.available_width() - theme::GAP).clamp(90.0, 260.0));
        let text = found.unwrap_or(none.as_str());
        let text = widgets::galley(ui, text, &theme::plain(theme::SMALL), theme::ink(), f32::INFINITY);
        let shown = combo.selected_text(text).show_ui(ui, |ui| {
            if widgets::chip(ui, found.is_none(), none.as_str()).clicked() {
                chosen = Some(None);
            }
            for header in &imported.headers {
                if widgets::chip(ui, found == Some(header.as_str()), header.as_str()).clicked() {
                    chosen = Some(Some(header.clone()));
                }
            }
        });
        let enabled = ui.is_enabled();
        shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, enabled, &meaning));
        if let Some(header) = chosen {
            tell(outbox, LabCommand::Map { column, header });
        }
    });
}

/// Encoding, separator, decimal mark, order of dates, days.
fn written(view: View<'_>, report: &Report, ui: &mut Ui) {
    let layout = &report.layout;
    let kind = match layout.kind {
        Kind::Intervals => "import-kind-intervals",
        Kind::Calls => "import-kind-calls",
        Kind::Days => "import-kind-days",
    };
    let separator = match layout.separator {
        ',' => view.say("lab-import-separator-comma"),
        ';' => view.say("lab-import-separator-semicolon"),
        '\t' => view.say("lab-import-separator-tab"),
        '|' => view.say("lab-import-separator-bar"),
        other => other.to_string(),
    };
    let mark = match layout.mark.0 {
        Mark::Point => view.say("lab-import-mark-point"),
        Mark::Comma => view.say("lab-import-mark-comma"),
    };
    let blanks = [
        ("rows", FluentValue::from(report.rows)),
        ("kind", view.say(kind).into()),
        ("encoding", layout.encoding.name().into()),
        ("separator", separator.into()),
        ("mark", mark.into()),
    ];
    widgets::small(ui, view.fill("lab-import-read", &blanks));
    if let Some((order, seen)) = layout.order {
        let order = match order {
            Order::DayFirst => "import-day-first",
            Order::MonthFirst => "import-month-first",
        };
        let seen = if seen { "seen" } else { "assumed" };
        widgets::small(ui, view.fill("import-order", &[("order", view.say(order).into()), ("seen", seen.into())]));
    }
    if let (true, Some(first), Some(last)) = (report.dated, report.days.first(), report.days.last()) {
        let blanks = [
            ("days", FluentValue::from(report.days.len())),
            ("first", shown_day(*first).into()),
            ("last", shown_day(*last).into()),
        ];
        widgets::small(ui, view.fill("import-days", &blanks));
    }
}

/// To one queue, and to some days of the week.
fn narrowed(view: View<'_>, imported: &Imported, report: &Report, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let settings = &imported.settings;
    let has_queues = report.queues.len() > 1 || settings.queue.is_some();
    if has_queues {
        widgets::line(ui, |ui| {
            widgets::small(ui, view.say("lab-import-queue"));
            if widgets::chip(ui, settings.queue.is_none(), view.say("lab-import-all-queues")).clicked() {
                tell(outbox, LabCommand::Queue(None));
            }
            for queue in &report.queues {
                let chosen = settings.queue.as_ref() == Some(&queue.name);
                if widgets::chip(ui, chosen, queue.name.as_str()).clicked() {
                    tell(outbox, LabCommand::Queue(Some(queue.name.clone())));
                }
            }
        });
    }
    if report.dated {
        widgets::line(ui, |ui| {
            widgets::small(ui, view.say("lab-import-days"));
            if widgets::chip(ui, settings.weekdays.is_empty(), view.say("lab-import-all-days")).clicked() {
                tell(outbox, LabCommand::Weekdays(Vec::new()));
            }
            for day in 0..7 {
                let chosen = settings.weekdays.contains(&day);
                if widgets::chip(ui, chosen, view.say(&format!("staff-{}", weekday_word(day)))).clicked() {
                    let mut days = settings.weekdays.clone();
                    if chosen {
                        days.retain(|known| *known != day);
                    } else {
                        days.push(day);
                        days.sort_unstable();
                    }
                    tell(outbox, LabCommand::Weekdays(days));
                }
            }
        });
    }
}
