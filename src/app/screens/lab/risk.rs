//! Good days and bad days: what an average does not say, and what one agent more is worth at which time.

use super::bars::{self, Bars, Kind, Look, Place};
use super::figures::NOTHING;
use super::heat::{self, Heat as Strips, Strip};
use super::{View, save_chip, wait};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{Export, Heat, LabChart, LabTable, Picture, Price, Risk, Work};
use crate::queueing::{Bin, Days, Difference};
use crate::tongue::FluentValue;
use egui::Ui;

/// The height of the spread of the days.
const HEIGHT: f32 = 230.0;

/// What this part needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Whether every day is to expect the same contacts.
    even: bool,
    /// What the strips show.
    shown: Worth,
}

/// What one agent more changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Worth {
    /// The day's service level.
    #[default]
    Level,
    /// The contacts that are lost.
    Lost,
    /// The day's cost.
    Cost,
}

impl Worth {
    const ALL: [(&str, Worth); 3] = [("level", Worth::Level), ("lost", Worth::Lost), ("cost", Worth::Cost)];

    fn of(self, price: &Price) -> Option<Difference> {
        match self {
            Worth::Level => price.service_level,
            Worth::Lost => price.abandoned,
            Worth::Cost => price.cost,
        }
    }
}

/// Draws it.
pub(super) fn ui(view: View<'_>, lab: &mut super::Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let super::Seen { risk: seen, save, .. } = lab;
    widgets::card(ui, |ui| {
        widgets::heading(ui, view.say("lab-risk"));
        widgets::small(ui, view.say("lab-risk-what"));
        widgets::line(ui, |ui| {
            wait::begin(view, "lab-risk-begin", Work::Risk, outbox, ui);
            for (key, even) in [("lab-risk-noisy", false), ("lab-risk-even", true)] {
                if widgets::chip(ui, seen.even == even, view.say(key)).clicked() {
                    seen.even = even;
                }
            }
            save_chip(view, save, "lab-save-picture", Export::Chart(LabChart::Days, Picture::Png), ui);
            save_chip(view, save, "lab-save-drawing", Export::Chart(LabChart::Days, Picture::Svg), ui);
            save_chip(view, save, "lab-save-table", Export::Table(LabTable::Risk), ui);
        });
        if let Some(risk) = view.lab.risk() {
            spread(view, risk, seen.even, ui);
        }
    });
    ui.add_space(theme::GAP / 2.0);
    widgets::card(ui, |ui| {
        widgets::heading(ui, view.say("lab-heat"));
        widgets::small(ui, view.say("lab-heat-what"));
        widgets::line(ui, |ui| {
            wait::begin(view, "lab-heat-begin", Work::Heat, outbox, ui);
            for (word, worth) in Worth::ALL {
                if widgets::chip(ui, seen.shown == worth, view.say(&format!("lab-heat-{word}"))).clicked() {
                    seen.shown = worth;
                }
            }
            save_chip(view, save, "lab-save-picture", Export::Chart(LabChart::Worth, Picture::Png), ui);
            save_chip(view, save, "lab-save-drawing", Export::Chart(LabChart::Worth, Picture::Svg), ui);
            save_chip(view, save, "lab-save-table", Export::Table(LabTable::Heat), ui);
        });
        if let Some(heat) = view.lab.heat() {
            strips(view, heat, seen.shown, ui);
        }
    });
}

/// How many days fell where, and what a bad day looks like.
fn spread(view: View<'_>, risk: &Risk, even: bool, ui: &mut Ui) {
    let spread = if even { &risk.even } else { &risk.noisy };
    let said = view.said();
    let blanks = [
        ("days", FluentValue::from(risk.days)),
        ("seed", FluentValue::from(risk.seed.to_string())),
        ("noise", FluentValue::from(view.tongue.number(100.0 * risk.noise, 0))),
    ];
    let key = match (even, risk.is_assumed) {
        (true, _) => "lab-risk-of-even",
        (false, true) => "lab-risk-of-assumed",
        (false, false) => "lab-risk-of",
    };
    widgets::small(ui, view.fill(key, &blanks));
    if !even && risk.proposal_noise != risk.noise {
        let noise = FluentValue::from(view.tongue.number(100.0 * risk.proposal_noise, 0));
        widgets::small(ui, view.fill("lab-risk-of-b", &[("noise", noise)]));
    }
    let sides = [("lab-a", &spread.baseline, theme::loss()), ("lab-b", &spread.proposal, theme::accent())];
    let is_same = spread.baseline == spread.proposal && is_untouched(view);
    widgets::columns(ui, 2, |columns| {
        for (place, (column, (key, days, colour))) in columns.iter_mut().zip(sides).enumerate() {
            widgets::bold(column, view.say(key), theme::BODY, colour);
            if is_same && place > 0 {
                widgets::text(column, view.say("lab-risk-same"));
                continue;
            }
            for line in told(view, days, risk.target) {
                widgets::text(column, line);
            }
        }
    });
    let mut kinds = vec![
        Kind { name: view.say("lab-a"), look: Look::Outlined(theme::loss()) },
        Kind { name: view.say("lab-b"), look: Look::Filled(theme::accent()) },
    ];
    if is_same {
        kinds.truncate(1);
    }
    let bins: Vec<(&Bin, &Bin)> = spread.baseline.histogram.iter().zip(&spread.proposal.histogram).collect();
    let bins = with_days(&bins, risk.target);
    let places: Vec<Place> = bins
        .iter()
        .map(|(one, other)| {
            let from_to = format!("{}–{}", view.tongue.number(100.0 * one.from, 0), said.percent(one.to, 0));
            let mut values = vec![Some(f64::from(one.days)), Some(f64::from(other.days))];
            values.truncate(kinds.len());
            Place { label: from_to.clone(), title: from_to, values, told: Vec::new() }
        })
        .collect();
    let (from, to) = (bins.first().map_or(0.0, |(bin, _)| bin.from), bins.last().map_or(1.0, |(bin, _)| bin.to));
    let at = (risk.target - from) / (to - from).max(f64::EPSILON);
    widgets::line(ui, |ui| {
        widgets::strong(ui, view.say("lab-risk-chart"));
        bars::legend(&kinds, ui);
    });
    let target = view.fill("lab-target", &[("share", said.percent(risk.target, 0).into())]);
    let title = view.say("lab-risk-chart");
    let shown = |days: f64| view.tongue.number(days, 0);
    let bars = Bars { title: &title, kinds: &kinds, places: &places, target: Some((at as f32, target)), shown: &shown };
    bars::ui(&bars, HEIGHT, ui);
    widgets::small(ui, view.say("lab-risk-axes"));
}

/// Whether nothing is tried.
fn is_untouched(view: View<'_>) -> bool {
    view.lab.switches().iter().all(|switch| !switch.is_on) && view.lab.sliders().iter().all(|slider| !slider.is_moved())
}

/// The bins from the first to the last that has days or holds the target, with one more on either side.
fn with_days<'b>(bins: &'b [(&'b Bin, &'b Bin)], target: f64) -> &'b [(&'b Bin, &'b Bin)] {
    let counts =
        |(one, other): &(&Bin, &Bin)| one.days > 0 || other.days > 0 || (one.from <= target && target <= one.to);
    let first = bins.iter().position(counts).unwrap_or(0).saturating_sub(1);
    let last = bins.iter().rposition(counts).map_or(bins.len(), |last| (last + 2).min(bins.len()));
    bins.get(first..last).unwrap_or(bins)
}

/// What a bad day looks like, and how many days miss the target.
fn told(view: View<'_>, days: &Days, target: f64) -> Vec<String> {
    let said = view.said();
    let share = |share: Option<f64>| share.map_or_else(|| NOTHING.to_string(), |share| said.percent(share, 0));
    vec![
        view.fill("lab-risk-tenth", &[("level", share(days.worst_tenth).into())]),
        view.fill("lab-risk-tenth-mean", &[("level", share(days.worst_tenth_mean).into())]),
        view.fill(
            "lab-risk-below",
            &[("share", share(days.below_target).into()), ("target", said.percent(target, 0).into())],
        ),
    ]
}

/// A strip for each group: what one agent more changes in each half-hour.
fn strips(view: View<'_>, heat: &Heat, worth: Worth, ui: &mut Ui) {
    let said = view.said();
    let groups = heat.prices.iter().map(|price| price.group + 1).max().unwrap_or(0);
    let of = |group: usize| heat.prices.iter().filter(move |price| price.group == group);
    // An agent who saves contacts or money is worth something: less of them counts as more.
    let sign = if worth == Worth::Level { 100.0 } else { -1.0 };
    let values: Vec<Vec<Option<f64>>> =
        (0..groups).map(|group| of(group).map(|price| Some(sign * worth.of(price)?.mean?)).collect()).collect();
    let names = |group: usize| view.lab.group_called(group, view.tongue.language());
    let all: Vec<Strip<'_>> =
        values.iter().enumerate().map(|(group, values)| Strip { name: names(group), values }).collect();
    let stretches: Vec<(f64, f64)> = of(0).map(|price| (price.from.as_s(), price.to.as_s())).collect();
    let title = view.say("lab-heat");
    let short = |value: f64| view.tongue.number(value, usize::from(value.abs() < 10.0));
    let chance = |group: usize, cell: usize| {
        let found = of(group).nth(cell).and_then(|price| worth.of(price));
        found.is_some_and(|found| found.could_be_chance)
    };
    let told = |group: usize, cell: usize| -> Vec<String> {
        let price = of(group).nth(cell);
        let line = |found: Difference| {
            let chance =
                if found.could_be_chance { view.say("compare-outcome-could-be-chance") } else { String::new() };
            format!("{}: {} {chance}", said.name(found.metric.key), said.difference(&found)).trim_end().to_string()
        };
        let found = price.map(|price| [price.service_level, price.abandoned, price.cost]);
        found.into_iter().flatten().flatten().map(line).collect()
    };
    let strips =
        Strips { title: &title, strips: &all, stretches: &stretches, short: &short, chance: &chance, told: &told };
    heat::ui(&strips, ui);
    widgets::line(ui, |ui| {
        heat::legend(values.iter().flatten().flatten().copied(), &short, ui);
        let blanks = [("days", FluentValue::from(heat.days)), ("seed", FluentValue::from(heat.seed.to_string()))];
        let word = Worth::ALL.iter().find(|(_, known)| *known == worth).map_or("", |(word, _)| *word);
        widgets::small(ui, view.fill(&format!("lab-heat-{word}.legend"), &blanks));
    });
}
