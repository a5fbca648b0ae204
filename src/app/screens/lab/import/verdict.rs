//! Whether the model explains the report: the actual line over the simulated band.

use super::super::chart::{self, Chart, Curve, Point};
use super::super::{View, save_chip};
use super::Seen;
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::office::lab::{Export, Imported, LabChart, Picture};
use crate::queueing::{Unit, metric};
use crate::staffing::import::{Judged, Verdict};
use crate::tongue::FluentValue;
use egui::Ui;

/// What can be looked at.
const METRICS: [&str; 4] = ["offered", "lost_share", "asa_s", "service_level"];

/// The height of the chart.
const HEIGHT: f32 = 240.0;

/// Of ten intervals, those that have to be explained before the model may be believed.
const ENOUGH: usize = 8;

/// Draws it.
pub(super) fn ui(view: View<'_>, imported: &Imported, seen: &mut Seen, save: &mut Option<SaveBox>, ui: &mut Ui) {
    let Some(verdict) = &imported.verdict else { return };
    widgets::heading(ui, view.say("import-explained"));
    let blanks = [
        ("explained", FluentValue::from(verdict.explained)),
        ("judged", FluentValue::from(verdict.judged)),
        ("fitted", FluentValue::from(verdict.fitted_days)),
        ("held", FluentValue::from(verdict.held_days)),
    ];
    let good = verdict.judged > 0 && verdict.explained * 10 >= verdict.judged * ENOUGH;
    let (mark, colour) = if good { ("✔", theme::good()) } else { ("✘", theme::bad()) };
    let size = theme::HEADING;
    widgets::bold(ui, format!("{mark} {}", view.fill("import-verdict", &blanks)), size, colour);
    let key = if verdict.held_days > 0 { "lab-verdict-held" } else { "lab-verdict-same" };
    widgets::small(ui, view.fill(key, &blanks));
    let known: Vec<&'static str> = METRICS.into_iter().filter(|name| has(verdict, name)).collect();
    let queues = queues(verdict);
    widgets::line(ui, |ui| {
        for (place, name) in known.iter().enumerate() {
            if widgets::chip(ui, seen.metric == place, view.said().name(name)).clicked() {
                seen.metric = place;
            }
        }
        if queues.len() > 1 {
            for (place, queue) in queues.iter().enumerate() {
                let fitted = imported.fitted.iter().flat_map(|fitted| &fitted.queues).find(|fit| fit.id == *queue);
                if widgets::chip(ui, seen.queue == place, fitted.map_or(*queue, |fit| fit.called())).clicked() {
                    seen.queue = place;
                }
            }
        }
        if let Some(metric) = known.get(seen.metric).or(known.first()).copied() {
            let queue = if seen.queue < queues.len() { seen.queue } else { 0 };
            let shown = LabChart::Verdict { metric, queue };
            save_chip(view, save, "lab-save-picture", Export::Chart(shown, Picture::Png), ui);
            save_chip(view, save, "lab-save-drawing", Export::Chart(shown, Picture::Svg), ui);
        }
    });
    let name = known.get(seen.metric).or(known.first());
    let queue = queues.get(seen.queue).or(queues.first());
    if let (Some(name), Some(queue)) = (name, queue) {
        let rows: Vec<&Judged> = verdict.intervals.iter().filter(|judged| judged.queue == *queue).collect();
        one(view, imported, name, &rows, ui);
    }
}

fn has(verdict: &Verdict, name: &str) -> bool {
    verdict.intervals.iter().any(|judged| judged.figures.iter().any(|(known, _)| *known == name))
}

fn queues(verdict: &Verdict) -> Vec<&str> {
    let mut queues: Vec<&str> = Vec::new();
    for judged in &verdict.intervals {
        if !queues.contains(&judged.queue.as_str()) {
            queues.push(&judged.queue);
        }
    }
    queues
}

fn one(view: View<'_>, imported: &Imported, name: &str, rows: &[&Judged], ui: &mut Ui) {
    let unit = metric(name).map_or(Unit::Count, |metric| metric.unit);
    let band = |judged: &Judged| judged.figures.iter().find(|(known, _)| *known == name).map(|(_, band)| *band);
    let curve = |letter: &str, key: &str, colour, dashed, of: &dyn Fn(&Judged) -> (Option<f64>, f64)| Curve {
        letter: view.say(letter),
        name: view.say(key),
        colour,
        dashed,
        points: rows
            .iter()
            .map(|judged| {
                let (value, half) = of(judged);
                Point { from_s: f64::from(judged.from_s), value, half }
            })
            .collect(),
    };
    let curves = [
        curve("lab-model-short", "lab-model", theme::accent(), true, &|judged| {
            band(judged).map_or((None, 0.0), |band| (Some(band.simulated), band.high - band.simulated))
        }),
        curve("lab-report-short", "lab-report", theme::loss(), false, &|judged| {
            (band(judged).map(|band| band.report), 0.0)
        }),
    ];
    widgets::line(ui, |ui| chart::legend(&curves, ui));
    let interval_s = imported.fitted.as_ref().map_or(1_800.0, |fitted| f64::from(fitted.grid.interval_s.max(1)));
    let first = rows.first().map_or(0.0, |judged| f64::from(judged.from_s));
    let last = rows.last().map_or(86_400.0, |judged| f64::from(judged.from_s) + interval_s);
    let said = view.said();
    let shown = |value: f64| said.figure(unit, value);
    let title = said.name(name);
    let chart = Chart {
        id: "lab verdict",
        title: &title,
        curves: &curves,
        windows: &[],
        hours: (first, last),
        interval_s,
        most: None,
        target: None,
        shown: &shown,
    };
    chart::ui(&chart, None, HEIGHT, view.tongue, ui);
    let missed = rows.iter().filter(|judged| judged.explained == Some(false)).count();
    let unjudged = rows.iter().filter(|judged| judged.explained.is_none()).count();
    let blanks = [("missed", FluentValue::from(missed)), ("unjudged", FluentValue::from(unjudged))];
    widgets::small(ui, view.fill("lab-verdict-missed", &blanks));
}
