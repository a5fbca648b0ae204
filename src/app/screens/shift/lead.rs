//! The lead's chair: the wallboard on top, what can be done on one side, what is known on the other, and the floor as a
//! whole between them.

use super::chart::{Chart, Curve};
use super::shown::{Shown, lasting};
use super::{actions, board, cases, chart, log, standing, talk};
use crate::app::floor::{self, Counts};
use crate::app::screens::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Office, OnShift};
use crate::shift::Day;
use crate::tongue::FluentValue;
use crate::words::Span;
use egui::{Frame, Key, Margin, ScrollArea, Ui, vec2};

/// The width from which on everything stands side by side, and the height from which on it fits.
const WIDE: f32 = 940.0;
const TALL: f32 = 480.0;

/// The part of the middle that the chart takes, and the least in points.
const CHART: f32 = 0.45;
const CHART_LEAST: f32 = 150.0;

/// The height of the floor where everything scrolls.
const FLOOR: f32 = 220.0;

/// How many entries of the log are shown.
const LOG: usize = 60;

/// So long after the window the chart goes on.
const AFTER: Span = Span(3_600_000);

/// The height from which on the whole wallboard has room above a talk; below, its figures stand in one line.
const TALK_TALL: f32 = 760.0;

/// Draws it.
pub(super) fn ui(
    office: &Office,
    on: &OnShift,
    shown: Shown<'_>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    if let Some(sitting) = on.sitting() {
        // Whoever talks with somebody keeps an eye on the floor.
        if ui.available_height() >= TALK_TALL {
            board::ui(shown, ui);
        } else {
            board::line(shown, ui);
        }
        talk::ui(office, on, sitting, shown, local, outbox, ui);
        return;
    }
    talk::clear(local);
    let abilities = shown.day.abilities();
    if widgets::struck(ui, Key::O) {
        local.brief = !local.brief;
    }
    if !local.brief && !local.shift.leaving {
        actions::strike(&abilities, outbox, ui);
    }
    if ui.available_width() < WIDE || ui.available_height() < TALL {
        ScrollArea::vertical().id_salt("lead").auto_shrink([false, false]).show(ui, |ui| {
            let with_reasons = board::ui(shown, ui);
            standing::ui(on, shown, outbox, ui);
            open_cases(shown, outbox, ui);
            widgets::card(ui, |ui| actions::ui(shown, &abilities, outbox, ui));
            if !with_reasons {
                widgets::card(ui, |ui| board::reasons(shown, ui));
            }
            widgets::card(ui, |ui| today(shown, CHART_LEAST + 60.0, ui));
            crowd(shown, FLOOR, local, ui);
            widgets::card(ui, |ui| departments(shown, ui));
            widgets::card(ui, |ui| happened(shown, ui));
            at_hand(shown, local, ui);
        });
        return;
    }
    let with_reasons = board::ui(shown, ui);
    ui.add_space(theme::GAP / 2.0);
    let width = ui.available_width();
    let start = (width * 0.25).clamp(240.0, 380.0);
    side(widgets::start_panel("lead actions"), start).show(ui, |ui| {
        column("lead actions", ui, |ui| {
            standing::ui(on, shown, outbox, ui);
            open_cases(shown, outbox, ui);
            at_hand(shown, local, ui);
            widgets::card(ui, |ui| actions::ui(shown, &abilities, outbox, ui));
        });
    });
    side(widgets::end_panel("lead knows"), (width * 0.24).clamp(220.0, 380.0)).show(ui, |ui| {
        column("lead knows", ui, |ui| {
            if !with_reasons {
                widgets::card(ui, |ui| board::reasons(shown, ui));
            }
            widgets::card(ui, |ui| departments(shown, ui));
            widgets::card(ui, |ui| happened(shown, ui));
        });
    });
    Frame::new().inner_margin(Margin::symmetric(theme::GAP as i8, 0)).show(ui, |ui| {
        let height = (ui.available_height() * CHART).max(CHART_LEAST);
        widgets::card(ui, |ui| today(shown, height - 2.0 * theme::GAP, ui));
        let rest = ui.available_height() - ui.spacing().item_spacing.y;
        crowd(shown, rest, local, ui);
    });
}

/// What goes on later of conversations that were had; most of the time there is none.
fn open_cases(shown: Shown<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if !shown.day.parked().is_empty() {
        cases::ui(shown, Some(outbox), ui);
    }
}

/// A part of the screen of a fixed width.
fn side(panel: egui::Panel, size: f32) -> egui::Panel {
    panel.exact_size(size).resizable(false).show_separator_line(false).frame(Frame::new())
}

fn column(id: &'static str, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| widgets::column(ui, add));
}

/// Who waited over the day so far, against a usual one.
fn today(shown: Shown<'_>, height: f32, ui: &mut Ui) {
    let (day, tongue) = (shown.day, shown.tongue);
    let centre = day.run().centre();
    let mut curves = vec![Curve {
        name: tongue.say("chair-line-today"),
        points: waiting_so_far(day),
        colour: theme::loss(),
        dashed: false,
    }];
    if let Some(usual) = day.stage().usual_if_known() {
        let points = usual.iter().enumerate().map(|(place, waiting)| [middle_of(day, place), *waiting]);
        let until = day.stage().to() + AFTER;
        let points = points.filter(|point| point[0] <= until.as_s()).collect();
        curves.push(Curve { name: tongue.say("chair-line-usual"), points, colour: theme::accent(), dashed: true });
    }
    let chart = Chart {
        id: "waiting today",
        title: tongue.say("chair-chart-waiting"),
        curves,
        marks: vec![(day.now(), tongue.say("chair-now"))],
        from: centre.open,
        to: (day.stage().to() + AFTER).min(centre.close),
    };
    chart::ui(chart, height, tongue, ui);
}

/// The mean number who waited in each interval that is over, and those who wait now.
fn waiting_so_far(day: &Day) -> Vec<[f64; 2]> {
    let (run, now) = (day.run(), day.now());
    let length = run.centre().interval;
    let over = (0..run.tally().intervals()).filter(|place| run.centre().interval_start(*place) + length <= now);
    let mut points: Vec<[f64; 2]> = over
        .map(|place| [middle_of(day, place), mean_waiting(run.tally().interval(place).waiting_area_ms, length)])
        .collect();
    points.push([now.as_s(), run.waiting().count() as f64]);
    points
}

/// The mean number who waited in a stretch.
pub(super) fn mean_waiting(area_ms: u64, length: Span) -> f64 {
    area_ms as f64 / length.0.max(1) as f64
}

/// The middle of an interval, in seconds after midnight.
pub(super) fn middle_of(day: &Day, interval: usize) -> f64 {
    let centre = day.run().centre();
    (centre.interval_start(interval) + Span(centre.interval.0 / 2)).as_s()
}

/// The floor: every agent with what they do and for how long. Which department would pick up has to be found out, so no
/// lamps are drawn.
fn crowd(shown: Shown<'_>, height: f32, local: &mut Local, ui: &mut Ui) {
    let (run, tongue) = (shown.day.run(), shown.tongue);
    let top = ui.cursor().top();
    widgets::line(ui, |ui| {
        widgets::strong(ui, tongue.say("chair-floor"));
        widgets::small(ui, floor::agents_said(&Counts::of(run), tongue));
    });
    let rest = height - (ui.cursor().top() - top);
    floor::draw(run, &[], vec2(ui.available_width(), rest.max(60.0)), tongue, local, ui);
}

/// The departments, as far as the lead knows: whoever has not asked knows nothing.
fn departments(shown: Shown<'_>, ui: &mut Ui) {
    widgets::heading(ui, shown.tongue.say("chair-departments"));
    for (place, name) in shown.departments().into_iter().enumerate() {
        widgets::line(ui, |ui| {
            widgets::text(ui, name);
            let said = |key: &str, at: String| shown.tongue.fill(key, &[("at", at.into())]);
            match actions::asked(shown, place) {
                Some((at, true)) => {
                    widgets::pill(ui, said("chair-department-answered", at), theme::good(), theme::good_tint())
                }
                Some((at, false)) => {
                    widgets::pill(ui, said("chair-department-silent", at), theme::bad(), theme::bad_tint())
                }
                None => widgets::small(ui, shown.tongue.say("chair-department-unknown")),
            };
        });
    }
}

fn happened(shown: Shown<'_>, ui: &mut Ui) {
    widgets::heading(ui, shown.tongue.say("chair-log"));
    milestones(shown, ui);
    log::ui(shown, LOG, ui);
}

/// How far one has come: the pattern, the cause, the floor.
fn milestones(shown: Shown<'_>, ui: &mut Ui) {
    let keys = ["chair-mile-pattern", "chair-mile-cause", "chair-mile-told"];
    for (key, at) in keys.into_iter().zip(shown.day.milestones()) {
        let sign = if at.is_some() { "✓" } else { "○" };
        let text = format!("{sign}  {}", shown.tongue.say(key));
        match at {
            Some(at) => widgets::figure_row(ui, text, super::shown::clock(at)),
            None => drop(widgets::small(ui, text)),
        }
    }
    ui.separator();
}

/// What is at hand all the time.
fn at_hand(shown: Shown<'_>, local: &mut Local, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        if widgets::quiet(ui, shown.tongue.say("desk-brief")).clicked() {
            local.brief = true;
        }
        if widgets::quiet(ui, shown.tongue.say("chair-leave")).clicked() {
            local.shift.leaving = true;
        }
    });
    let ends = lasting(shown.day.stage().to() - shown.day.now().min(shown.day.stage().to()));
    let blanks: [(&str, FluentValue<'_>); 1] = [("time", ends.into())];
    widgets::small(ui, shown.tongue.fill("chair-window-left", &blanks));
}
