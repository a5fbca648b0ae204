//! A day of the plan as it runs: the floor, the time, the pace, and what stands on the wall.

use super::figures::{NOTHING, clock};
use super::{View, tell};
use crate::app::floor::{self, Counts};
use crate::app::screens::Local;
use crate::app::{theme, widgets};
use crate::office::lab::{LabCommand, Side, Watch};
use crate::office::{Command, minutes};
use crate::queueing::{Centre, Count};
use crate::tongue::FluentValue;
use crate::words::Moment;
use egui::{Key, Slider, Ui, WidgetInfo, WidgetType, vec2};

/// Paces to choose from, in seconds of the day for each second.
const PACES: [f64; 5] = [1.0, 10.0, 60.0, 300.0, 600.0];

/// The worst days that can be chosen.
const WORST: usize = 5;

/// The least height of the floor, and the least width of a figure on the wall.
const FLOOR: f32 = 240.0;
const FIGURE: f32 = 150.0;

/// The room for the time at which the day ends, behind the slider.
const END: f32 = 64.0;

/// Draws it.
pub(super) fn ui(view: View<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(watch) = view.lab.watch() else {
        super::scrolled("lab day", ui, |ui| {
            widgets::card(ui, |ui| {
                widgets::heading(ui, view.say("lab-day"));
                widgets::small(ui, view.say("lab-day-what"));
                choice(view, None, outbox, ui);
            });
        });
        return;
    };
    let height = ui.available_height();
    super::scrolled("lab day", ui, |ui| {
        let before = ui.cursor().top();
        widgets::card(ui, |ui| {
            choice(view, Some(watch), outbox, ui);
            control(view, watch, outbox, ui);
        });
        ui.add_space(theme::GAP / 4.0);
        wall(view, watch, ui);
        let used = ui.cursor().top() - before;
        let names: Vec<String> = view.lab.plan().map(|plan| departments(view, plan)).unwrap_or_default();
        let size = vec2(ui.available_width(), (height - used - theme::GAP).max(FLOOR));
        ui.allocate_ui(size, |ui| {
            ui.set_min_size(size);
            floor::large(&watch.run, &names, view.tongue, local, ui);
        });
    });
}

/// What the departments are called.
fn departments(view: View<'_>, plan: &crate::staffing::Plan) -> Vec<String> {
    plan.departments.iter().map(|(id, _)| view.called("departments", id.as_str())).collect()
}

/// Which day is watched: any that was simulated, or one of the worst.
fn choice(view: View<'_>, watch: Option<&Watch>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let side = watch.map_or(Side::Baseline, |watch| watch.side);
    let Some(comparison) = view.lab.comparison() else {
        widgets::small(ui, view.say("lab-first-days"));
        return;
    };
    let last = comparison.replications.saturating_sub(1);
    let seed = watch.map_or(comparison.seed, |watch| watch.seed);
    let day = u32::try_from(seed.wrapping_sub(comparison.seed)).unwrap_or(0).min(last);
    widgets::line(ui, |ui| {
        for (key, other) in [("lab-day-a", Side::Baseline), ("lab-day-b", Side::Proposal)] {
            let chosen = watch.is_some() && side == other;
            if widgets::chip(ui, chosen, view.say(key)).clicked() {
                tell(outbox, LabCommand::Watch { side: other, day });
            }
        }
        let worst = comparison.worst_days(side);
        if !worst.is_empty() {
            widgets::small(ui, view.say("lab-day-worst"));
        }
        for (nth, (worst, level)) in worst.into_iter().take(WORST).enumerate() {
            let blanks = [
                ("seed", FluentValue::from(worst.to_string())),
                ("level", FluentValue::from(view.said().percent(level, 0))),
            ];
            let chosen = watch.is_some_and(|watch| watch.seed == worst);
            if widgets::chip(ui, chosen, view.fill("lab-day-one", &blanks)).clicked() {
                tell(outbox, LabCommand::WatchWorst { side, nth });
            }
        }
        if watch.is_some() && widgets::chip(ui, false, view.say("lab-day-stop")).clicked() {
            tell(outbox, LabCommand::StopWatching);
        }
    });
    if watch.is_none() {
        return;
    }
    widgets::line(ui, |ui| {
        let label = view.say("lab-day-any");
        widgets::small(ui, label.as_str());
        let mut number = day + 1;
        ui.spacing_mut().slider_width = (ui.available_width() * 0.35).clamp(80.0, 300.0);
        let response = ui.add(Slider::new(&mut number, 1..=last + 1).show_value(false));
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::slider(enabled, f64::from(number), &label));
        let blanks = [("n", FluentValue::from(number)), ("of", FluentValue::from(last + 1))];
        widgets::small(ui, view.fill("lab-day-number", &blanks));
        if response.changed() && number != day + 1 {
            tell(outbox, LabCommand::Watch { side, day: number - 1 });
        }
    });
}

/// Pause, pace and time.
fn control(view: View<'_>, watch: &Watch, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        let key = if watch.playing { "lab-day-pause" } else { "lab-day-play" };
        if widgets::primary(ui, view.say(key)).clicked() || widgets::struck(ui, Key::P) {
            tell(outbox, LabCommand::Play(!watch.playing));
        }
        for pace in PACES {
            let chosen = (watch.pace - pace).abs() < 0.5;
            let text = view.fill("lab-times", &[("n", view.tongue.number(pace, 0).into())]);
            let chip = widgets::chip(ui, chosen, text.as_str());
            let label = view.fill("lab-day-pace", &[("n", view.tongue.number(pace, 0).into())]);
            chip.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, &label));
            if chip.clicked() {
                tell(outbox, LabCommand::Pace(pace));
            }
        }
        widgets::bold(ui, clock(watch.at.as_s()), theme::TITLE, theme::ink());
    });
    widgets::line(ui, |ui| {
        let label = view.say("lab-day-time");
        let (from, to) = (watch.begins.0 / 1000, watch.ends.0.div_ceil(1000));
        widgets::small(ui, clock(watch.begins.as_s()));
        // In a row that wraps, the width there is is that of all of it.
        ui.spacing_mut().slider_width = (ui.available_size_before_wrap().x - END).max(100.0);
        let mut at = watch.at.0 / 1000;
        let slider = Slider::new(&mut at, from..=to.max(from + 1)).step_by(60.0).show_value(false).trailing_fill(true);
        let response = ui.add(slider);
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::slider(enabled, at as f64, &label));
        widgets::small(ui, clock(watch.ends.as_s()));
        if response.changed() {
            tell(outbox, LabCommand::Seek(Moment(at * 1000)));
        }
    });
}

/// What stands on the wall: now, this interval, the day so far.
fn wall(view: View<'_>, watch: &Watch, ui: &mut Ui) {
    let run = &watch.run;
    let (said, counts, tally) = (view.said(), Counts::of(run), run.tally());
    let day = tally.day();
    let interval = interval(run.centre(), watch.at);
    let now = tally.interval(interval);
    let share = |share: Option<f64>| share.map_or_else(|| NOTHING.to_string(), |share| said.percent(share, 0));
    let longest = minutes(u32::try_from(counts.longest.0 / 1000).unwrap_or(u32::MAX));
    let line = match counts.waiting {
        0 => view.say("lab-wall-nobody"),
        _ => view.fill("lab-wall-longest", &[("n", longest.into())]),
    };
    let number = |number: usize| number.to_string();
    let figures = [
        ("lab-wall-waiting", number(counts.waiting), line),
        ("lab-wall-lost-now", share(now.lost_share()), lost(view, &now)),
        ("lab-wall-lost-day", share(day.lost_share()), lost(view, &day)),
        ("lab-wall-level", share(day.service_level(run.centre().service_level)), view.say("lab-wall-day")),
        ("lab-wall-callbacks", number(run.callbacks_owed()), view.say("lab-wall-owed")),
        (
            "lab-wall-free",
            number(counts.free),
            view.fill("lab-wall-there", &[("n", FluentValue::from(counts.there()))]),
        ),
    ];
    let columns = ((ui.available_width() / FIGURE) as usize).clamp(1, figures.len());
    let gaps = ui.spacing().item_spacing.x * (columns as f32 - 1.0);
    let room = (ui.available_width() - gaps) / columns as f32 - 2.0 * (theme::GAP + 1.0);
    for row in figures.chunks(columns) {
        // Cards side by side are equally high.
        let high = |(key, figure, below): &(&str, String, String)| {
            let text = |text: &str, font| widgets::galley(ui, text, &font, theme::ink(), room).size().y;
            let figure = text(figure, theme::bold(theme::TITLE));
            let small = text(&view.say(key), theme::plain(theme::SMALL)) + text(below, theme::plain(theme::SMALL));
            small + figure + 2.0 * ui.spacing().item_spacing.y
        };
        let height = row.iter().map(high).fold(0.0_f32, f32::max);
        widgets::columns(ui, columns, |places| {
            for (place, (key, figure, below)) in places.iter_mut().zip(row) {
                widgets::card(place, |ui| {
                    ui.set_min_height(height);
                    widgets::small(ui, view.say(key));
                    widgets::bold(ui, figure.as_str(), theme::TITLE, theme::ink());
                    widgets::small(ui, below.as_str());
                });
            }
        });
    }
}

fn lost(view: View<'_>, count: &Count) -> String {
    let blanks = [("n", FluentValue::from(count.abandoned.to_string())), ("of", count.offered.to_string().into())];
    view.fill("lab-wall-of", &blanks)
}

/// The interval a moment lies in; after closing time the last one.
fn interval(centre: &Centre, at: Moment) -> usize {
    let passed = at.0.saturating_sub(centre.open.0) / centre.interval.0.max(1);
    usize::try_from(passed).unwrap_or(usize::MAX).min(centre.intervals().saturating_sub(1))
}
