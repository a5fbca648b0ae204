//! From training: how those who practise work, and so many agents of the plan who work like them.

use super::{View, tell};
use crate::app::{theme, widgets};
use crate::office::lab::LabCommand;
use crate::office::{Cohort, Command};
use crate::staffing::{Agents, Group};
use crate::tongue::FluentValue;
use egui::{Slider, Stroke, StrokeKind, Ui, WidgetInfo};

/// So many newcomers unless somebody wants another number.
const USUAL: u32 = 12;

/// What this part needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// How many newcomers; none until somebody has moved it.
    agents: Option<u32>,
    /// Whose place they take; none for the plan's first group.
    group: Option<String>,
    /// Whether what is assumed is shown.
    notes: bool,
}

/// Draws it.
pub(super) fn ui(view: View<'_>, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, view.say("cohort-heading"));
    if view.lab.is_measuring() {
        let share = view.lab.measured_share().unwrap_or(0.0);
        let percent = view.tongue.number(100.0 * share, 0);
        widgets::small(ui, view.fill("cohort-measuring", &[("percent", percent.into())]));
        return;
    }
    match view.lab.cohort() {
        None => {
            widgets::small(ui, view.say("cohort-intro"));
        }
        Some(Err(why)) => {
            widgets::tinted(ui, why.said(view.tongue), theme::bad());
        }
        Some(Ok(cohort)) => measured(view, cohort, seen, outbox, ui),
    }
    let again = view.lab.cohort().is_some();
    let key = if again { "cohort-again" } else { "cohort-measure" };
    if widgets::chip(ui, false, view.say(key)).clicked() {
        tell(outbox, LabCommand::MeasureCohort);
    }
}

/// What was measured, with its intervals, and what can be tried with it.
fn measured(view: View<'_>, cohort: &Cohort, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let blanks = cohort.blanks(view.tongue);
    widgets::small(ui, view.fill("cohort-who", &blanks));
    let rows = ["talk", "hold", "after", "handle", "factor", "repeats", "promises", "kept"];
    for row in rows {
        widgets::small(ui, view.fill(&format!("cohort-row-{row}"), &blanks));
    }
    if widgets::chip(ui, seen.notes, view.say("cohort-notes")).clicked() {
        seen.notes = !seen.notes;
    }
    if seen.notes {
        for note in ["measured", "time", "repeats", "promises", "order"] {
            widgets::small(ui, view.fill(&format!("cohort-note-{note}"), &blanks));
        }
    }
    let Some(plan) = view.lab.plan() else { return };
    let known = |name: &String| plan.groups.iter().any(|(id, _)| id.as_str() == name);
    let first = plan.groups.first().map(|(id, _)| id.to_string());
    let Some(group) = seen.group.clone().filter(known).or(first) else { return };
    if plan.groups.len() > 1 {
        widgets::small(ui, view.say("cohort-group"));
        widgets::line(ui, |ui| {
            for (id, _) in &plan.groups {
                if widgets::chip(ui, id.as_str() == group, view.called("groups", id.as_str())).clicked() {
                    seen.group = Some(id.to_string());
                }
            }
        });
    }
    let own = plan.groups.iter().find(|(id, _)| id.as_str() == group);
    let most = own.map_or(0, |(_, group)| agents_of(group));
    if most == 0 {
        return;
    }
    let before = seen.agents.unwrap_or(USUAL).clamp(1, most);
    let agents = number(view, before, most, ui);
    if agents != before {
        seen.agents = Some(agents);
    }
    let blanks = [("agents", FluentValue::from(agents)), ("group", view.called("groups", &group).into())];
    if widgets::chip(ui, false, view.fill("cohort-take", &blanks)).clicked() {
        tell(outbox, LabCommand::TakeCohort { agents, group: group.clone() });
    }
}

/// How many newcomers: a slider with its number.
fn number(view: View<'_>, before: u32, most: u32, ui: &mut Ui) -> u32 {
    let label = view.fill("cohort-agents", &[("agents", before.into())]);
    widgets::small(ui, label.as_str());
    let mut agents = before;
    ui.spacing_mut().slider_width = (ui.available_width() - theme::GAP).max(80.0);
    let response = ui.add(Slider::new(&mut agents, 1..=most).show_value(false).trailing_fill(true));
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::slider(enabled, f64::from(agents), &label));
    if response.has_focus() {
        let stroke = Stroke::new(1.5, theme::accent_deep());
        ui.painter().rect_stroke(response.rect.expand(2.0), theme::ROUND, stroke, StrokeKind::Outside);
    }
    agents
}

/// The most agents a group has at a time, or in all its shifts.
fn agents_of(group: &Group) -> u32 {
    match &group.agents {
        Agents::Always(agents) => *agents,
        Agents::Stretches(stretches) => stretches.iter().map(|(_, _, agents)| *agents).max().unwrap_or(0),
        Agents::PerInterval(agents) => agents.iter().copied().max().unwrap_or(0),
        Agents::Shifts(shifts) => shifts.iter().fold(0, |sum, (_, shift)| sum + shift.people),
    }
}
