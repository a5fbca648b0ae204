//! Who works when: a row for each person, a place for each day, a bar for each shift with its breaks left out. Only the
//! rows that can be seen are drawn.

use super::super::View;
use super::super::figures::{clock, stretch};
use super::words;
use crate::app::{theme, widgets};
use crate::office::lab::Rostered;
use crate::staffing::roster::Duty;
use egui::{Align2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of a row and of the head, and the room for names and hours.
const ROW: f32 = 24.0;
const HEAD: f32 = 38.0;
const NAMES: f32 = 130.0;
const HOURS: f32 = 58.0;

/// The room around the bars of a day.
const PAD: f32 = 5.0;

/// Points from which on a bar has room for its times.
const TIMES: f32 = 84.0;

/// Draws them.
pub(super) fn ui(view: View<'_>, rostered: &Rostered, ui: &mut Ui) {
    widgets::heading(ui, view.say("staff-roster"));
    let duties = &rostered.solved.duties;
    let from = duties.iter().map(|duty| duty.from.as_s()).fold(f64::INFINITY, f64::min);
    let to = duties.iter().map(|duty| duty.to.as_s()).fold(0.0, f64::max);
    if to <= from {
        widgets::text(ui, view.say("lab-people-nobody"));
        return;
    }
    let days = rostered.weekdays.len().max(1);
    let width = ui.available_width();
    let people = rostered.people.len();
    let (rect, _) = ui.allocate_exact_size(vec2(width, HEAD + ROW * people as f32), Sense::hover());
    let wide = (width - NAMES - HOURS).max(60.0) / days as f32;
    let across = |after: f32, wide: f32, top: f32, high: f32| {
        let left = if theme::is_mirrored() { rect.right() - after - wide } else { rect.left() + after };
        Rect::from_min_size(pos2(left, rect.top() + top), vec2(wide, high))
    };
    let day_of =
        |day: usize, top: f32, high: f32| across(NAMES + wide * day as f32, wide, top, high).shrink2(vec2(PAD, 0.0));
    for (day, weekday) in rostered.weekdays.iter().enumerate() {
        let place = day_of(day, 0.0, HEAD);
        let font = theme::bold(theme::SMALL);
        let top = place.center_top() + vec2(0.0, 2.0);
        widgets::write(ui, top, Align2::CENTER_TOP, &words::weekday(view, *weekday), font, theme::ink());
        let small = theme::plain(theme::SMALL - 1.5);
        let bottom = place.bottom() - 4.0;
        let (first, last) = (clock(from), clock(to));
        widgets::write(ui, pos2(place.left(), bottom), Align2::LEFT_BOTTOM, &first, small.clone(), theme::quiet());
        widgets::write(ui, pos2(place.right(), bottom), Align2::RIGHT_BOTTOM, &last, small, theme::quiet());
    }
    let clip = ui.clip_rect();
    for (person, name) in rostered.people.iter().enumerate() {
        let top = HEAD + ROW * person as f32;
        let row = across(0.0, width, top, ROW);
        if !row.intersects(clip) {
            continue;
        }
        let own: Vec<&Duty> = rostered.duties_of(person).collect();
        ui.painter().hline(row.x_range(), row.top(), Stroke::new(1.0, theme::track()));
        let told = told(view, rostered, name, &own);
        let response = ui.interact(row, ui.id().with(("person", person)), Sense::hover());
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, enabled, told.join("; ")));
        let (start, anchor) = if theme::is_mirrored() {
            (row.right_center(), Align2::RIGHT_CENTER)
        } else {
            (row.left_center(), Align2::LEFT_CENTER)
        };
        widgets::write(ui, start, anchor, name, theme::plain(theme::SMALL), theme::ink());
        let hours: f64 = own.iter().map(|duty| paid(duty)).sum();
        let said = view.fill("unit-hours", &[("n", view.tongue.number(hours, 1).into())]);
        let place = across(width - HOURS, HOURS, top, ROW).center();
        widgets::write(ui, place, Align2::CENTER_CENTER, &said, theme::plain(theme::SMALL), theme::quiet());
        for duty in own {
            bar(duty, day_of(duty.day, top + 4.0, ROW - 8.0), (from, to), ui);
        }
        response.on_hover_ui_at_pointer(|ui| {
            for line in told {
                widgets::small(ui, line);
            }
        });
    }
}

/// A shift: what is worked is filled, breaks stay open; groups after the first are outlined as well.
fn bar(duty: &Duty, day: Rect, (from, to): (f64, f64), ui: &Ui) {
    let x = |seconds: f64| {
        let share = ((seconds - from) / (to - from)) as f32;
        if theme::is_mirrored() { day.right() - day.width() * share } else { day.left() + day.width() * share }
    };
    let part = |begins: f64, ends: f64| {
        let (one, other) = (x(begins), x(ends));
        Rect::from_min_max(pos2(one.min(other), day.top()), pos2(one.max(other), day.bottom()))
    };
    let whole = part(duty.from.as_s(), duty.to.as_s());
    let strength = if duty.group.is_multiple_of(2) { 0.8 } else { 0.45 };
    let colour = theme::accent().gamma_multiply(strength);
    let mut begins = duty.from.as_s();
    for (away, back, _) in &duty.breaks {
        ui.painter().rect_filled(part(begins, away.as_s()), 2.0, colour);
        begins = back.as_s();
    }
    ui.painter().rect_filled(part(begins, duty.to.as_s()), 2.0, colour);
    if duty.group > 0 {
        let stroke = Stroke::new(1.0, theme::accent_deep());
        ui.painter().rect_stroke(whole, 2.0, stroke, StrokeKind::Outside);
    }
    if whole.width() >= TIMES {
        let text = stretch(duty.from.as_s(), duty.to.as_s());
        let font = theme::plain(theme::SMALL - 2.0);
        widgets::write(ui, whole.center(), Align2::CENTER_CENTER, &text, font, theme::ink());
    }
}

/// Hours that are paid: lunch is not.
fn paid(duty: &Duty) -> f64 {
    let lunch: f64 = duty.breaks.iter().filter(|(.., lunch)| *lunch).map(|(from, to, _)| (*to - *from).as_s()).sum();
    ((duty.to - duty.from).as_s() - lunch) / 3600.0
}

/// The shifts of somebody in words.
fn told(view: View<'_>, rostered: &Rostered, name: &str, own: &[&Duty]) -> Vec<String> {
    let name_of = |all: &[String], place: usize| all.get(place).cloned().unwrap_or_default();
    let mut lines = vec![name.to_owned()];
    if own.is_empty() {
        lines.push(view.say("staff-free"));
    }
    for duty in own {
        let weekday = words::weekday(view, rostered.weekdays.get(duty.day).copied().flatten());
        let (kind, group) = (name_of(&rostered.kinds, duty.kind), words::group(view, duty.group));
        let when = stretch(duty.from.as_s(), duty.to.as_s());
        let breaks: Vec<String> = duty.breaks.iter().map(|(from, to, _)| stretch(from.as_s(), to.as_s())).collect();
        let mut line = format!("{weekday} {when} · {kind} · {group}").trim().to_owned();
        if !breaks.is_empty() {
            let away = view.fill("staff-breaks", &[("times", breaks.join(", ").into())]);
            line = format!("{line} · {away}");
        }
        lines.push(line);
    }
    lines
}
