//! What each interval needs, beside what is planned and what the roster gives; what nothing can cover is named.

use super::super::View;
use super::super::bars::{self, Bars, Kind, Look, Place};
use super::super::figures::{NOTHING, clock, stretch};
use super::super::table::{self, Cell, Column, Row};
use super::{Seen, words};
use crate::app::{theme, widgets};
use crate::office::lab::{NeedDay, Needs};
use crate::queueing::Estimate;
use crate::staffing::needed;
use crate::tongue::FluentValue;
use egui::{ScrollArea, Ui};

/// The heights of the bars and of the table.
const BARS: f32 = 220.0;
const TABLE: f32 = 260.0;

/// Draws it.
pub(super) fn ui(view: View<'_>, needs: &Needs, seen: &mut Seen, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-needed"));
    let (Some(day), Some(found)) = (needs.days.get(seen.day), needs.of(seen.day)) else { return };
    choice(view, needs, day, seen, ui);
    let simulated: u32 = needs.kinds.iter().map(|kind| kind.simulated).sum();
    let cost = format!("{} {}", view.tongue.number(needs.cost, 0), view.said().currency);
    let blanks = [
        ("days", FluentValue::from(simulated)),
        ("seed", view.lab.seed().to_string().into()),
        ("cost", cost.trim_end().into()),
    ];
    widgets::small(ui, view.fill("lab-needed-of", &blanks));
    let rows: Vec<&needed::Row> = found.rows.iter().filter(|row| row.group == seen.group).collect();
    picture(view, day, seen, &rows, ui);
    figures(view, day, seen, &rows, ui);
    if let (Some(good), Some(_)) = (found.good_days, needs.target.risk) {
        let said = view.fill("staff-good-days", &[("share", view.tongue.number(100.0 * good, 0).into())]);
        widgets::tinted(ui, said, if found.enough_good_days { theme::good() } else { theme::bad() });
    }
    uncovered(view, needs, ui);
}

/// Which day and which group are looked at.
fn choice(view: View<'_>, needs: &Needs, day: &NeedDay, seen: &mut Seen, ui: &mut Ui) {
    let groups = day.centre.groups.len();
    seen.group = seen.group.min(groups.saturating_sub(1));
    widgets::line(ui, |ui| {
        if needs.days.len() > 1 {
            for (place, day) in needs.days.iter().enumerate() {
                if widgets::chip(ui, seen.day == place, words::weekday(view, day.weekday)).clicked() {
                    seen.day = place;
                }
            }
        }
        if groups > 1 {
            for group in 0..groups {
                if widgets::chip(ui, seen.group == group, words::group(view, group)).clicked() {
                    seen.group = group;
                }
            }
        }
    });
}

/// Where an interval begins and ends.
fn bounds(day: &NeedDay, interval: usize) -> (crate::words::Moment, crate::words::Moment) {
    (day.centre.interval_start(interval), day.centre.interval_start(interval + 1).min(day.centre.close))
}

/// What the roster gives in an interval; nothing while there is none.
fn given(view: View<'_>, day: &NeedDay, seen: &Seen, interval: usize) -> Option<f64> {
    let (from, to) = bounds(day, interval);
    Some(view.lab.roster()?.solved.rostered(seen.day, seen.group, from, to))
}

fn picture(view: View<'_>, day: &NeedDay, seen: &Seen, rows: &[&needed::Row], ui: &mut Ui) {
    let mut kinds =
        vec![Kind { name: view.say("staff-planned"), look: Look::Filled(theme::quiet().gamma_multiply(0.45)) }];
    if view.lab.roster().is_some() {
        kinds.push(Kind { name: view.say("staff-rostered"), look: Look::Outlined(theme::accent()) });
    }
    kinds.push(Kind { name: view.say("staff-needed"), look: Look::Mark(theme::loss()) });
    let places: Vec<Place> = rows
        .iter()
        .map(|row| {
            let (from, to) = bounds(day, row.interval);
            let mut values = vec![Some(row.planned)];
            values.extend(given(view, day, seen, row.interval).map(Some));
            values.push(row.needed.map(f64::from));
            let told = if row.needed.is_none() { vec![words::never_enough(view, row)] } else { Vec::new() };
            Place { label: clock(from.as_s()), title: stretch(from.as_s(), to.as_s()), values, told }
        })
        .collect();
    widgets::line(ui, |ui| bars::legend(&kinds, ui));
    let title = view.say("lab-needed");
    let shown = |agents: f64| view.tongue.number(agents, usize::from(agents.fract() != 0.0));
    bars::ui(&Bars { title: &title, kinds: &kinds, places: &places, target: None, shown: &shown }, BARS, ui);
}

fn figures(view: View<'_>, day: &NeedDay, seen: &Seen, rows: &[&needed::Row], ui: &mut Ui) {
    let roster = view.lab.roster();
    let mut columns = vec![
        Column::names(view.say("simulate-interval"), 0.8),
        Column::figures(view.say("staff-erlang"), 0.8),
        Column::figures(view.say("staff-needed"), 0.8),
        Column::figures(view.say("staff-planned"), 0.8),
        Column::figures(view.say("column-service-level"), 1.3).with(view.say("lab-needed-asked")),
    ];
    if roster.is_some() {
        columns.push(Column::figures(view.say("staff-rostered"), 0.9));
        columns.push(Column::figures(view.say("column-service-level"), 1.3).with(view.say("lab-needed-given")));
    }
    let level = |level: Option<Estimate>| -> String {
        let Some(level) = level else { return NOTHING.to_string() };
        let Some(mean) = level.mean else { return NOTHING.to_string() };
        let number = |share: f64| view.tongue.number(100.0 * share, 1);
        let half = level.half_width.map_or_else(String::new, |half| format!(" ± {}", number(half)));
        view.fill("unit-share", &[("n", format!("{}{half}", number(mean)).into())])
    };
    let count = |count: Option<u32>| count.map_or_else(|| NOTHING.to_string(), |count| count.to_string());
    let agents = |agents: f64| view.tongue.number(agents, usize::from(agents.fract() != 0.0));
    // Levels stand in the order of all rows of the day.
    let all = view.lab.needs().and_then(|needs| needs.of(seen.day));
    let place = |row: &needed::Row| {
        all.and_then(|all| all.rows.iter().position(|other| (other.group, other.interval) == (row.group, row.interval)))
    };
    let row = |number: usize| {
        let Some(row) = rows.get(number) else { return Row { cells: Vec::new(), chosen: false } };
        let short = row.needed.is_none() || f64::from(row.agents) > row.planned + 1e-9;
        let ink = if short { theme::bad() } else { theme::ink() };
        let mut cells = vec![
            Cell::plain(clock(bounds(day, row.interval).0.as_s())),
            Cell::plain(count(row.erlang)),
            Cell::inked(count(row.needed), ink),
            Cell::plain(agents(row.planned)),
            Cell::plain(level(Some(row.level))),
        ];
        if let Some(roster) = roster {
            cells.push(Cell::plain(given(view, day, seen, row.interval).map_or_else(String::new, agents)));
            let known = place(row).and_then(|place| roster.levels.get(seen.day)?.get(place)).copied();
            cells.push(Cell::plain(level(known)));
        }
        Row { cells, chosen: false }
    };
    ScrollArea::vertical()
        .id_salt("lab needed")
        .max_height(TABLE)
        .auto_shrink([false, true])
        .show(ui, |ui| table::ui(ui, &columns, rows.len(), false, row));
}

/// What nobody answers, what no staff is enough for, and what the roster leaves open: all of it, by name.
fn uncovered(view: View<'_>, needs: &Needs, ui: &mut Ui) {
    let mut lines: Vec<String> = Vec::new();
    for (place, day) in needs.days.iter().enumerate() {
        let Some(found) = needs.of(place) else { continue };
        let when = |interval: usize| {
            let (from, to) = bounds(day, interval);
            format!("{} {}", words::weekday(view, day.weekday), stretch(from.as_s(), to.as_s())).trim().to_owned()
        };
        for (class, interval) in &found.unanswered {
            let known = view.lab.plan().and_then(|plan| plan.classes.get(*class));
            let name = known.map(|(id, _)| view.called("classes", id.as_str()));
            let said = view.fill("staff-why-nobody-answers", &[("class", name.unwrap_or_default().into())]);
            lines.push(format!("{}: {said}", when(*interval)));
        }
        for row in found.rows.iter().filter(|row| row.needed.is_none()) {
            let name = words::group(view, row.group);
            lines.push(format!("{} · {name}: {}", when(row.interval), words::never_enough(view, row)));
        }
    }
    for part in view.lab.roster().into_iter().flat_map(|roster| &roster.solved.uncovered) {
        let weekday = needs.days.get(part.day).and_then(|day| day.weekday);
        let when = format!("{} {}", words::weekday(view, weekday), stretch(part.from.as_s(), part.to.as_s()));
        lines.push(format!("{} · {}: {}", when.trim(), words::group(view, part.group), words::why(view, part)));
    }
    if lines.is_empty() {
        widgets::tinted(ui, view.say("lab-needed-all-covered"), theme::good());
        return;
    }
    widgets::strong(ui, view.say("staff-uncovered"));
    for line in lines {
        widgets::tinted(ui, line, theme::bad());
    }
}
