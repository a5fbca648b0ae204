//! Charts of what is worked out beside the comparison: what one agent more is worth, needed staff, and how much of a
//! report the model explains.

use super::super::Lab;
use super::super::saying::Said;
use crate::chart::{Axis, Bars, Chart, Ink, Line};
use crate::queueing::{Unit, metric};
use crate::staffing::import::{Band, Judged};

/// A way to be drawn for each group; more of them nobody could tell apart.
const INKS: [Ink; 4] = [Ink::Baseline, Ink::Proposal, Ink::Third, Ink::Fourth];

/// How much of an interval its bars leave free on either side, and between them.
const AIR: f64 = 0.08;

/// Whether every group of the plan can be told from the others.
pub(in crate::office::lab) fn can_be_told_apart(lab: &Lab) -> bool {
    lab.plan().is_some_and(|plan| plan.groups.len() <= INKS.len())
}

/// By how many points the day's service level rises with one agent more in each half-hour, group by group.
pub(super) fn worth(lab: &Lab, said: Said<'_>) -> Option<Chart> {
    let (heat, plan, centre) = (lab.heat()?, lab.plan()?, lab.baseline()?);
    if !can_be_told_apart(lab) {
        return None;
    }
    let line = |(group, ink): (usize, Ink)| {
        let name = lab.group_called(group, said.tongue.language());
        let mut line = Line { name, ink, ..Line::default() };
        for price in heat.prices.iter().filter(|price| price.group == group) {
            let at = (price.from.as_s() + price.to.as_s()) / 2.0;
            let known = price.service_level;
            let mean = known.and_then(|known| known.mean).map(|mean| 100.0 * mean);
            line.points.push(mean.map(|mean| (at, mean)));
            if let (Some(mean), Some(half)) = (mean, known.and_then(|known| known.half_width)) {
                line.band.push((at, mean - 100.0 * half, mean + 100.0 * half));
            }
        }
        line
    };
    let lines: Vec<Line> = INKS.into_iter().enumerate().take(plan.groups.len()).map(line).collect();
    let ends = lines.iter().flat_map(|line| &line.band).map(|(_, low, high)| (*low, *high));
    let (least, most) = ends.fold((0.0_f64, 0.1_f64), |(least, most), (low, high)| (least.min(low), most.max(high)));
    let say = |number: f64, decimals: usize| said.tongue.number(number, decimals);
    let up = Axis::between(&said.say("labfile-axis-worth"), least, most, say);
    let across = Axis::times(&said.say("labfile-axis-time"), centre.open.as_s(), centre.close.as_s());
    Some(Chart { across, up, lines, windows: super::windows(lab, said), ..Chart::default() })
}

/// What each interval of a day needs of a group, what is planned, and what the roster gives.
pub(super) fn needed(lab: &Lab, (day, group): (usize, usize), said: Said<'_>) -> Option<Chart> {
    let needs = lab.needs()?;
    let (found, centre) = (needs.of(day)?, &needs.days.get(day)?.centre);
    let rostered = lab.roster().map(|rostered| &rostered.solved);
    let mut planned = Bars { name: said.say("staff-planned"), ink: Ink::Quiet, bars: Vec::new() };
    let mut given = Bars { name: said.say("staff-rostered"), ink: Ink::Proposal, bars: Vec::new() };
    let mut line = Line { name: said.say("staff-needed"), ink: Ink::Baseline, ..Line::default() };
    let parts = if rostered.is_some() { 2.0 } else { 1.0 };
    for row in found.rows.iter().filter(|row| row.group == group) {
        let from = centre.interval_start(row.interval);
        let to = centre.interval_start(row.interval + 1).min(centre.close);
        let (begins, ends) = (from.as_s(), to.as_s());
        let wide = (ends - begins) * (1.0 - 2.0 * AIR) / parts;
        let first = begins + (ends - begins) * AIR;
        planned.bars.push((first, first + wide, row.planned));
        if let Some(rostered) = rostered {
            given.bars.push((first + wide, first + 2.0 * wide, rostered.rostered(day, group, from, to)));
        }
        let height = row.needed.map(f64::from);
        line.points.extend([height.map(|height| (begins, height)), height.map(|height| (ends, height)), None]);
    }
    let heights = planned.bars.iter().chain(&given.bars).map(|(_, _, height)| *height);
    let most = heights.chain(line.points.iter().flatten().map(|(_, height)| *height)).fold(1.0, f64::max);
    let say = |number: f64, decimals: usize| said.tongue.number(number, decimals);
    let mut bars = vec![planned];
    bars.extend(rostered.map(|_| given));
    let across = Axis::times(&said.say("labfile-axis-time"), centre.open.as_s(), centre.close.as_s());
    let up = Axis::numbers(&said.say("labfile-axis-needed"), most, say);
    Some(Chart { across, up, bars, lines: vec![line], ..Chart::default() })
}

/// A figure of the report over where the model would have it in 95 of 100 cases.
pub(super) fn verdict(lab: &Lab, (name, queue): (&'static str, usize), said: Said<'_>) -> Option<Chart> {
    let imported = lab.imported()?;
    let (verdict, fitted) = (imported.verdict.as_ref()?, imported.fitted.as_ref()?);
    let mut queues: Vec<&str> = Vec::new();
    for judged in &verdict.intervals {
        if !queues.contains(&judged.queue.as_str()) {
            queues.push(&judged.queue);
        }
    }
    let queue = queues.get(queue)?;
    let half = f64::from(fitted.grid.interval_s) / 2.0;
    let band = |judged: &Judged| -> Option<Band> {
        judged.figures.iter().find(|(known, _)| *known == name).map(|(_, band)| *band)
    };
    let mut report = Line { name: said.say("lab-report"), ink: Ink::Baseline, ..Line::default() };
    let mut model = Line { name: said.say("lab-model"), ink: Ink::Proposal, ..Line::default() };
    let rows: Vec<&Judged> = verdict.intervals.iter().filter(|judged| judged.queue == *queue).collect();
    for judged in &rows {
        let (at, band) = (f64::from(judged.from_s) + half, band(judged));
        report.points.push(band.map(|band| (at, band.report)));
        model.points.push(band.map(|band| (at, band.simulated)));
        model.band.extend(band.map(|band| (at, band.low, band.high)));
    }
    let known = report.points.iter().flatten().map(|(_, value)| *value);
    let most = known.chain(model.band.iter().map(|(_, _, high)| *high)).fold(0.0, f64::max);
    let unit = metric(name).map_or(Unit::Count, |metric| metric.unit);
    let label = said.metric(name);
    let say = |number: f64, decimals: usize| said.tongue.number(number, decimals);
    let up = match unit {
        Unit::Share => Axis::shares(&label, most, say),
        _ => Axis::numbers(&label, most.max(1.0), say),
    };
    let from_s = rows.first().map_or(0.0, |judged| f64::from(judged.from_s));
    let to_s = rows.last().map_or(86_400.0, |judged| f64::from(judged.from_s) + 2.0 * half);
    let across = Axis::times(&said.say("labfile-axis-time"), from_s, to_s);
    let blanks = [
        ("report", imported.name.clone()),
        ("explained", verdict.explained.to_string()),
        ("judged", verdict.judged.to_string()),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
    ];
    let footnote = said.fill("labfile-verdict-stamp", &blanks);
    Some(Chart { across, up, lines: vec![model, report], footnote, ..Chart::default() })
}
