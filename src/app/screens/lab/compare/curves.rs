//! What the chart is of, and its curves.

use super::super::View;
use super::super::bars::{self, Bars, Kind, Look, Place};
use super::super::chart::{self, Chart, Curve, Point, Window, Zoom};
use super::intervals;
use crate::app::{theme, widgets};
use crate::office::lab::{Comparison, LabChart};
use crate::queueing::{IntervalFigures, Unit, metric};
use crate::staffing::{Plan, ReadCurve, in_words};
use crate::tongue::FluentValue;
use crate::words::TimeOfDay;
use egui::Ui;

/// What the chart is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Shown {
    /// Callers waiting.
    #[default]
    Waiting,
    /// The share answered in time.
    Level,
    /// The share that is lost.
    Lost,
    /// How busy agents are.
    Occupancy,
    /// Callbacks that are owed at the same time.
    Callbacks,
    /// Why people call, by class.
    Classes,
}

impl Shown {
    /// All of them with the words by which they are named.
    pub const ALL: [(&str, Shown); 6] = [
        ("waiting", Shown::Waiting),
        ("level", Shown::Level),
        ("lost", Shown::Lost),
        ("occupancy", Shown::Occupancy),
        ("callbacks", Shown::Callbacks),
        ("classes", Shown::Classes),
    ];

    /// The same chart as it can be saved.
    pub fn chart(self) -> LabChart {
        match self {
            Shown::Waiting => LabChart::Waiting,
            Shown::Level => LabChart::ServiceLevel,
            Shown::Lost => LabChart::Lost,
            Shown::Occupancy => LabChart::Occupancy,
            Shown::Callbacks => LabChart::Callbacks,
            Shown::Classes => LabChart::Reasons,
        }
    }
}

/// Draws the curves of A and B.
pub(super) fn ui(
    view: View<'_>,
    comparison: &Comparison,
    shown: Shown,
    (a, b): (&str, &str),
    height: f32,
    ui: &mut Ui,
) {
    let Some(key) = shown.chart().metric() else { return };
    let unit = metric(key).map_or(Unit::Count, |metric| metric.unit);
    let curves = [
        Curve {
            letter: view.say("lab-a-short"),
            name: a.to_owned(),
            colour: theme::loss(),
            dashed: false,
            points: points(&comparison.baseline.intervals, key),
        },
        Curve {
            letter: view.say("lab-b-short"),
            name: b.to_owned(),
            colour: theme::accent(),
            dashed: true,
            points: points(&comparison.proposal.intervals, key),
        },
    ];
    let word = Shown::ALL.iter().find(|(_, known)| *known == shown).map_or("", |(word, _)| *word);
    let title = view.say(&format!("lab-chart-{word}.title"));
    let mut zoom: Option<Zoom> = None;
    widgets::line(ui, |ui| {
        widgets::strong(ui, title.as_str());
        chart::legend(&curves, ui);
        zoom = chart::zoom_buttons(view.tongue, ui);
    });
    let happens = |curve: &Curve| curve.points.iter().any(|point| point.value.is_some_and(|value| value > 0.0));
    if curves.iter().any(happens) {
        of(view, comparison, "lab-chart-of", ui);
    } else {
        widgets::small(ui, view.say("lab-chart-nothing"));
    }
    let said = view.said();
    let value = |value: f64| said.figure(unit, value);
    let windows = view.lab.plan().map(|plan| windows(view, plan)).unwrap_or_default();
    let hours = view.lab.baseline().map_or((0.0, 86_400.0), |centre| (centre.open.as_s(), centre.close.as_s()));
    let target = view.lab.plan().map(|plan| plan.service_level.share).filter(|_| shown == Shown::Level);
    let chart = Chart {
        id: key,
        title: &title,
        curves: &curves,
        windows: &windows,
        hours,
        interval_s: intervals::length_s(view),
        most: (unit == Unit::Share && shown != Shown::Lost).then_some(1.0),
        target,
        shown: &value,
    };
    chart::ui(&chart, zoom, height, view.tongue, ui);
}

/// On what a chart rests.
fn of(view: View<'_>, comparison: &Comparison, key: &str, ui: &mut Ui) {
    let minutes = view.tongue.number(intervals::length_s(view) / 60.0, 0);
    let blanks = [
        ("minutes", FluentValue::from(minutes)),
        ("days", FluentValue::from(comparison.replications)),
        ("seed", FluentValue::from(comparison.seed.to_string())),
    ];
    widgets::small(ui, view.fill(key, &blanks));
}

fn points(intervals: &[IntervalFigures], key: &str) -> Vec<Point> {
    let point = |interval: &IntervalFigures| {
        let known = interval.figures.get(key).unwrap_or_default();
        Point { from_s: interval.from_s, value: known.mean, half: known.half_width.unwrap_or(0.0) }
    };
    intervals.iter().map(point).collect()
}

/// Surges and events of the day, and when a department cannot be reached.
fn windows(view: View<'_>, plan: &Plan) -> Vec<Window> {
    let (open, close) = (f64::from(plan.open.0), f64::from(plan.close.0));
    let within = |name: String, from: TimeOfDay, to: TimeOfDay, dark: bool| {
        let (from_s, to_s) = (f64::from(from.0).max(open), f64::from(to.0).min(close));
        (to_s > from_s).then_some(Window { name, from_s, to_s, dark })
    };
    let mut all = Vec::new();
    for (id, surge) in &plan.surges {
        let bounds = match &surge.read {
            ReadCurve::Stretches(stretches) => {
                let from = stretches.iter().map(|stretch| stretch.from).min();
                from.zip(stretches.iter().map(|stretch| stretch.to).max())
            }
            ReadCurve::Evenly(from, to) => Some((*from, *to)),
            ReadCurve::Fading { from, days_ago, .. } => {
                Some((if *days_ago > 0.0 { plan.open } else { *from }, plan.close))
            }
        };
        all.extend(bounds.and_then(|(from, to)| within(view.called("surges", id.as_str()), from, to, false)));
    }
    for (id, event) in &plan.events {
        all.extend(within(in_words(id.as_str()), event.from, event.to, false));
    }
    for (id, department) in &plan.departments {
        for (from, to, share) in &department.reach.0 {
            if share.get() <= 0.0 {
                let name = view.fill("lab-dark", &[("name", view.called("departments", id.as_str()).into())]);
                all.extend(within(name, *from, *to, true));
            }
        }
    }
    all
}

/// Why people call: each class in A and in B, with what becomes of them under the pointer.
pub(super) fn classes(view: View<'_>, comparison: &Comparison, (a, b): (&str, &str), height: f32, ui: &mut Ui) {
    let said = view.said();
    let kinds = [
        Kind { name: format!("{} {a}", view.say("lab-a-short")), look: Look::Outlined(theme::loss()) },
        Kind { name: format!("{} {b}", view.say("lab-b-short")), look: Look::Filled(theme::accent()) },
    ];
    let title = view.say("lab-chart-classes.title");
    widgets::line(ui, |ui| {
        widgets::strong(ui, title.as_str());
        bars::legend(&kinds, ui);
    });
    of(view, comparison, "lab-chart-classes-of", ui);
    let names: Vec<String> = view
        .lab
        .plan()
        .map(|plan| plan.classes.iter().map(|(id, _)| view.called("classes", id.as_str())).collect())
        .unwrap_or_default();
    let both = comparison.baseline.classes.iter().zip(&comparison.proposal.classes);
    let places: Vec<Place> = both
        .enumerate()
        .map(|(place, (before, after))| {
            let name = names.get(place).cloned().unwrap_or_default();
            let value = |figures: &crate::queueing::Figures| figures.get("offered").and_then(|known| known.mean);
            let line = |key: &str| {
                let blanks = [
                    ("metric", FluentValue::from(said.name(key))),
                    ("a", FluentValue::from(said.of(key, before))),
                    ("b", FluentValue::from(said.of(key, after))),
                ];
                view.fill("lab-a-and-b", &blanks)
            };
            let told = [
                "lost_share",
                "service_level",
                "redials",
                "failure_demand_share",
                "callbacks_promised",
                "callbacks_owed",
            ]
            .map(line);
            Place { label: name.clone(), title: name, values: vec![value(before), value(after)], told: told.to_vec() }
        })
        .collect();
    let shown = |number: f64| view.tongue.number(number, 0);
    let bars = Bars { title: &title, kinds: &kinds, places: &places, target: None, shown: &shown };
    bars::ui(&bars, height, ui);
}
