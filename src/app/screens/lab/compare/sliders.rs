//! The numbers of the plan that can be moved: where each stands, where the plan has it, and back.

use super::super::figures::stretch;
use super::super::{View, tell};
use super::Seen;
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{LabCommand, Measure, Slider};
use crate::tongue::FluentValue;
use egui::{Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2};

/// The sliders that are shown before all are asked for.
const FEW: usize = 8;

/// The room for the button that moves one back.
const BACK: f32 = 30.0;

/// Draws them.
pub(super) fn ui(view: View<'_>, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let sliders = view.lab.sliders();
    widgets::heading(ui, view.say("lab-sliders"));
    if sliders.is_empty() {
        widgets::small(ui, view.say("lab-sliders-none"));
        return;
    }
    for (place, slider) in sliders.iter().enumerate() {
        // What was moved is seen in any case.
        if place < FEW || seen.all_sliders || slider.is_moved() {
            one(view, place, slider, outbox, ui);
        }
    }
    if sliders.len() > FEW {
        let more = FluentValue::from(sliders.len() - FEW);
        let key = if seen.all_sliders { "lab-sliders-fewer" } else { "lab-sliders-more" };
        if widgets::chip(ui, seen.all_sliders, view.fill(key, &[("n", more)])).clicked() {
            seen.all_sliders = !seen.all_sliders;
        }
    }
}

fn one(view: View<'_>, place: usize, slider: &Slider, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let name = name(view, slider);
    let now = said(view, slider, slider.value);
    let figure = if slider.is_moved() {
        let blanks =
            [("from", FluentValue::from(said(view, slider, slider.base))), ("to", FluentValue::from(now.as_str()))];
        view.fill("lab-slider-moved", &blanks)
    } else {
        now
    };
    ui.add_space(2.0);
    widgets::top_line(ui, |ui| {
        let room = (ui.available_width() * 0.6).max(60.0);
        ui.allocate_ui(egui::vec2(room, 0.0), |ui| {
            ui.set_width(room);
            widgets::small(ui, name.as_str());
        });
        widgets::far_end(ui, |ui| {
            let size = theme::SMALL;
            widgets::bold(ui, figure, size, theme::ink());
        });
    });
    let mut value = slider.value;
    widgets::line(ui, |ui| {
        ui.spacing_mut().slider_width = (ui.available_width() - BACK - theme::GAP).max(80.0);
        let range = slider.least..=slider.most;
        let bar = egui::Slider::new(&mut value, range).step_by(slider.step).show_value(false).trailing_fill(true);
        let response = ui.add_enabled(!slider.is_stuck, bar);
        let enabled = ui.is_enabled() && !slider.is_stuck;
        response.widget_info(|| WidgetInfo::slider(enabled, value, &name));
        let rect = response.rect;
        if response.has_focus() {
            let stroke = Stroke::new(1.5, theme::accent_deep());
            ui.painter().rect_stroke(rect.expand(2.0), theme::ROUND, stroke, StrokeKind::Outside);
        }
        // Where the plan has it; the handle keeps half its width from both ends.
        let half = rect.height() / 2.5;
        let share = ((slider.base - slider.least) / (slider.most - slider.least).max(f64::EPSILON)) as f32;
        let x = rect.left() + half + (rect.width() - 2.0 * half) * share.clamp(0.0, 1.0);
        let mark = [pos2(x, rect.top() - 1.0), pos2(x, rect.top() + 4.0)];
        ui.painter().line_segment(mark, Stroke::new(2.0, theme::ink()));
        response.on_hover_ui(|ui| {
            widgets::small(ui, view.fill("lab-slider-base", &[("n", said(view, slider, slider.base).into())]));
            if let Some(source) = &slider.source {
                widgets::small(ui, view.fill("lab-source", &[("source", source.as_str().into())]));
            }
        });
        if slider.is_moved() {
            let back = widgets::chip(ui, false, view.say("lab-slider-back-sign"));
            let label = view.fill("lab-slider-back", &[("name", name.as_str().into())]);
            back.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
            if back.clicked() {
                value = slider.base;
            }
        }
    });
    if slider.is_stuck {
        widgets::tinted(ui, view.say("lab-slider-stuck"), theme::bad());
    }
    if (value - slider.value).abs() > 1e-9 {
        tell(outbox, LabCommand::Slide { slider: place, value });
    }
}

/// The one thing that is tried, with where it was moved to.
pub(super) fn change(view: View<'_>, slider: &Slider) -> String {
    let alone = view.lab.sliders().iter().filter(|other| other.what == slider.what).count() < 2;
    let what = if alone { view.say(&format!("lab-dial-{}", slider.what.word())) } else { name(view, slider) };
    let value = said(view, slider, slider.value);
    view.fill("lab-b-one", &[("what", what.into()), ("value", value.into())])
}

/// What it moves, of what, and when.
fn name(view: View<'_>, slider: &Slider) -> String {
    let dial = view.say(&format!("lab-dial-{}", slider.what.word()));
    let mut parts = vec![dial];
    if !slider.of.is_empty() {
        // What it moves stands under the kind of thing that it is a number of.
        let kind = slider.path.split('.').next().unwrap_or_default();
        parts.push(view.called(kind, &slider.of));
    }
    if let Some((from, to)) = slider.between {
        parts.push(stretch(f64::from(from.0), f64::from(to.0)));
    }
    parts.join(" · ")
}

/// A place of the slider with its unit.
fn said(view: View<'_>, slider: &Slider, value: f64) -> String {
    let decimals = usize::from(value.fract().abs() > 1e-6);
    match slider.measure {
        Measure::Agents => view.tongue.number(value, decimals),
        Measure::MoreAgents => {
            let sign = if value > 0.0 { "+" } else { "" };
            format!("{sign}{}", view.tongue.number(value, decimals))
        }
        Measure::Times => view.fill("lab-times", &[("n", view.tongue.number(value, 2).into())]),
        Measure::Seconds => view.fill("unit-seconds", &[("n", view.tongue.number(value, decimals).into())]),
        Measure::Percent => view.fill("unit-share", &[("n", view.tongue.number(value, decimals).into())]),
    }
}
