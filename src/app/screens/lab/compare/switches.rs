//! The what-ifs: a switch each, with the story its author tells and whether it came out as expected.

use super::super::ask::{Ask, Wish};
use super::super::{View, tell};
use super::Seen;
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{LabCommand, Switch};
use crate::staffing::overlay::Outcome;
use crate::tongue::FluentValue;
use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

/// The box of a switch.
const BOX: f32 = 15.0;

/// The room around the words of a switch.
const PAD: f32 = 5.0;

/// Draws them.
pub(super) fn ui(view: View<'_>, seen: &mut Seen, ask: &mut Option<Ask>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-what-if"));
    let switches = view.lab.switches();
    // Whatever holds is seen in any case.
    let fits = |switch: &Switch| switch.is_on || switch.is_kept || (switch.fits && switch.fault.is_none());
    type Placed<'a> = Vec<(usize, &'a Switch)>;
    let (own, others): (Placed<'_>, Placed<'_>) = switches.iter().enumerate().partition(|(_, switch)| fits(switch));
    if own.is_empty() {
        widgets::small(ui, view.say("lab-what-if-none"));
    }
    for (place, switch) in own {
        one(view, place, switch, seen, outbox, ui);
    }
    if !others.is_empty() {
        let sign = if seen.others { "▾" } else { "▸" };
        let said = view.fill("lab-what-if-others", &[("n", FluentValue::from(others.len()))]);
        if widgets::chip(ui, seen.others, format!("{sign} {said}")).clicked() {
            seen.others = !seen.others;
        }
    }
    if seen.others {
        for (place, switch) in others {
            one(view, place, switch, seen, outbox, ui);
        }
    }
    widgets::line(ui, |ui| {
        if widgets::chip(ui, false, view.say("lab-what-if-open")).clicked() {
            *ask = Some(Ask::open(Wish::OpenWhatIf));
        }
        let any =
            switches.iter().any(|switch| switch.is_on) || view.lab.sliders().iter().any(|slider| slider.is_moved());
        if any && widgets::chip(ui, false, view.say("lab-clear")).clicked() {
            tell(outbox, LabCommand::Clear);
        }
    });
    for fault in view.lab.proposal_faults().iter().filter(|fault| fault.is_error()) {
        widgets::tinted(ui, fault.said(), theme::bad());
    }
}

fn one(view: View<'_>, place: usize, switch: &Switch, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let holds = switch.is_on || switch.is_kept;
    let can = switch.fault.is_none() || holds;
    let response = ui.add_enabled_ui(can, |ui| check(ui, holds, &title(view, switch))).inner;
    if response.clicked() {
        tell(outbox, LabCommand::Switch { what_if: place, on: !holds });
        seen.story = Some(switch.id.clone());
    }
    let told = switch.is_on && seen.story.as_ref() == Some(&switch.id);
    response.on_hover_ui(|ui| story(view, switch, ui)).on_disabled_hover_ui(|ui| story(view, switch, ui));
    if told {
        story(view, switch, ui);
    }
    if switch.is_on {
        outcomes(view, ui);
    }
    if let Some(why) = unfit(view, switch) {
        // What exactly is missing is for whoever wrote it: only under the pointer.
        let said = widgets::tinted(ui, why, if holds { theme::bad() } else { theme::quiet() });
        if let Some(fault) = &switch.fault {
            said.on_hover_ui(|ui| {
                widgets::tinted(ui, fault.as_str(), theme::bad());
            });
        }
    }
}

/// In one line why it is not for this plan.
fn unfit(view: View<'_>, switch: &Switch) -> Option<String> {
    match switch.meant_for.as_deref().filter(|_| !switch.fits) {
        Some(meant) => Some(view.fill("lab-what-if-for", &[("plan", plan(view, meant).into())])),
        None => switch.fault.is_some().then(|| view.say("lab-what-if-unfit")),
    }
}

/// What a plan is called: its title, or the id where there is no such plan.
fn plan(view: View<'_>, id: &str) -> String {
    view.lab.plan_title(id, view.tongue.language()).unwrap_or(id).to_owned()
}

fn title(view: View<'_>, switch: &Switch) -> String {
    let title = switch.title_in(view.tongue.language()).to_owned();
    match switch.from {
        Some(from) => {
            let blanks = [("title", FluentValue::from(title.as_str())), ("from", FluentValue::from(from.to_string()))];
            view.fill("compare-from", &blanks)
        }
        None => title,
    }
}

/// What is tried and why, and for which plan it was meant.
fn story(view: View<'_>, switch: &Switch, ui: &mut Ui) {
    widgets::small(ui, switch.about_in(view.tongue.language()));
    if let Some(meant) = switch.meant_for.as_deref().filter(|_| !switch.fits) {
        widgets::small(ui, view.fill("compare-meant-for", &[("plan", plan(view, meant).into())]));
    }
    if switch.is_kept {
        widgets::small(ui, view.say("lab-what-if-kept"));
    }
}

/// Whether what its author expects came out, while it is the only thing that is tried.
fn outcomes(view: View<'_>, ui: &mut Ui) {
    for (expected, outcome) in view.lab.outcomes() {
        let (mark, colour) = match outcome {
            Outcome::AsExpected => ("✔", theme::good()),
            Outcome::Otherwise => ("✘", theme::bad()),
            Outcome::CouldBeChance => (super::super::figures::CHANCE, theme::quiet()),
        };
        let word = view.say(&format!("compare-outcome-{}", outcome.word().replace('_', "-")));
        let blanks =
            [("metric", FluentValue::from(view.said().name(&expected.metric))), ("outcome", FluentValue::from(word))];
        let said = view.fill(&format!("compare-expects-{}", expected.goes.word()), &blanks);
        widgets::tinted(ui, format!("{mark} {said}"), colour);
    }
}

/// A box that is ticked or not, with its words beside it.
pub(super) fn check(ui: &mut Ui, is_on: bool, text: &str) -> Response {
    let width = ui.available_width().max(80.0);
    let room = (width - BOX - 3.0 * PAD).max(40.0);
    let font = if is_on { theme::bold(theme::BODY - 1.0) } else { theme::plain(theme::BODY - 1.0) };
    let ink = if ui.is_enabled() { theme::ink() } else { theme::quiet() };
    let galley = widgets::galley(ui, text, &font, ink, room);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + PAD), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, enabled, is_on, text));
    let middle = rect.top() + PAD / 2.0 + theme::BODY * 0.62;
    let at = if theme::is_mirrored() { rect.right() - PAD - BOX / 2.0 } else { rect.left() + PAD + BOX / 2.0 };
    let tick = Rect::from_center_size(pos2(at, middle), Vec2::splat(BOX));
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::ROUND, theme::page());
    }
    let (fill, edge) = if is_on { (theme::accent(), theme::accent()) } else { (theme::card(), theme::quiet()) };
    ui.painter().rect(tick, 3.0, fill, Stroke::new(1.2, edge), StrokeKind::Inside);
    if is_on {
        let corner = |x: f32, y: f32| tick.min + vec2(x, y) * BOX;
        let line = vec![corner(0.22, 0.52), corner(0.42, 0.72), corner(0.78, 0.3)];
        ui.painter().line(line, Stroke::new(2.0, theme::on_accent()));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, theme::ROUND, Stroke::new(1.5, theme::accent_deep()), StrokeKind::Inside);
    }
    let wide = galley.size().x;
    let x = if theme::is_mirrored() { tick.left() - 2.0 * PAD - wide } else { tick.right() + 2.0 * PAD };
    ui.painter().galley(pos2(x, rect.top() + PAD / 2.0), galley, ink);
    response
}
