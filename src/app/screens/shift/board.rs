//! The wallboard: how it stands now, each figure with the stretch it stands for.

use super::super::debrief::fold::cells;
use super::shown::{Shown, clock, lasting, lost};
use crate::app::floor::Counts;
use crate::app::{theme, widgets};
use crate::queueing::Count;
use crate::words::Span;
use egui::{Color32, Ui};

/// How high a card of the wallboard is.
const HEIGHT: f32 = 140.0;

/// The narrowest a card can be, and the part of the row that the reasons take where there is room for them.
const CARD: f32 = 168.0;
const REASONS: f32 = 0.3;

/// A wait from which on somebody has waited too long.
const LONG: Span = Span(180_000);

/// A share of lost callers from which on it is too many.
const MANY: f64 = 0.05;

/// One figure with what it is.
struct Figure {
    title: String,
    figure: String,
    ink: Color32,
    below: Vec<String>,
}

/// Draws it in as many rows as are needed; says whether the reasons are among it.
pub(super) fn ui(shown: Shown<'_>, ui: &mut Ui) -> bool {
    let figures = [waiting(shown), gone(shown), in_time(shown), owed(shown)];
    let (width, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
    let all = figures.len() as f32;
    let with_reasons = width * (1.0 - REASONS) - all * gap >= all * CARD;
    if !with_reasons {
        let fit = if width >= all * (CARD + gap) { figures.len() } else { 2 };
        for row in figures.chunks(fit) {
            widgets::columns(ui, fit, |columns| {
                for (column, figure) in columns.iter_mut().zip(row) {
                    card(figure, column);
                }
            });
        }
        return false;
    }
    let reasons_width = width * REASONS;
    let each = (width - reasons_width - all * gap) / all;
    let mut widths = vec![each; figures.len()];
    widths.push(reasons_width);
    cells(ui, &widths, |ui, place| match figures.get(place) {
        Some(figure) => card(figure, ui),
        None => widgets::card(ui, |ui| {
            ui.set_min_height(HEIGHT - 2.0 * theme::GAP);
            // All of it has room in the height that the others have.
            ui.spacing_mut().item_spacing.y = 3.0;
            reasons(shown, ui);
        }),
    });
    true
}

/// The figures alone, in one line, where there is room for no more.
pub(super) fn line(shown: Shown<'_>, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        for figure in [waiting(shown), gone(shown), in_time(shown), owed(shown)] {
            widgets::small(ui, figure.title.as_str());
            widgets::bold(ui, figure.figure.as_str(), theme::BODY, figure.ink);
        }
    });
}

fn card(figure: &Figure, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        ui.set_min_height(HEIGHT - 2.0 * theme::GAP);
        ui.spacing_mut().item_spacing.y = 2.0;
        widgets::small(ui, figure.title.as_str());
        widgets::bold(ui, figure.figure.as_str(), LARGE, figure.ink);
        for line in &figure.below {
            widgets::small(ui, line.as_str());
        }
    });
}

/// The size of a figure.
const LARGE: f32 = theme::TITLE * 1.4;

fn waiting(shown: Shown<'_>) -> Figure {
    let counts = Counts::of(shown.day.run());
    let ink = if counts.longest >= LONG { theme::bad() } else { theme::ink() };
    let longest = lasting(counts.longest);
    Figure {
        title: shown.tongue.say("chair-waiting"),
        figure: shown.tongue.number(counts.waiting as f64, 0),
        ink,
        below: vec![shown.tongue.fill("chair-longest", &[("time", longest.into())])],
    }
}

/// Who was lost: of this quarter-hour's callers, of the last one's, and of the day's.
fn gone(shown: Shown<'_>) -> Figure {
    let (tally, interval, tongue) = (shown.day.run().tally(), shown.interval(), shown.tongue);
    let now = tally.interval(interval).lost_share();
    let ink = if now.is_some_and(|share| share >= MANY) { theme::bad() } else { theme::ink() };
    let day = shown.percent(lost((0..=interval).map(|place| tally.interval(place))));
    let mut below = vec![stretch(shown, &day)];
    if let Some(before) = interval.checked_sub(1) {
        let centre = shown.day.run().centre();
        let blanks: [(&str, crate::tongue::FluentValue<'_>); 3] = [
            ("from", clock(centre.interval_start(before)).into()),
            ("to", clock(centre.interval_start(interval)).into()),
            ("n", shown.percent(tally.interval(before).lost_share()).into()),
        ];
        below.push(tongue.fill("chair-stretch-before", &blanks));
    }
    Figure { title: tongue.say("chair-lost"), figure: shown.percent(now), ink, below }
}

/// Who was answered within the target.
fn in_time(shown: Shown<'_>) -> Figure {
    let (run, interval, tongue) = (shown.day.run(), shown.interval(), shown.tongue);
    let rule = run.centre().service_level;
    let mut day = Count::default();
    (0..=interval).for_each(|place| day.add(&run.tally().interval(place)));
    let target = run.centre().classes.iter().map(|class| class.within.0 / 1000).max().unwrap_or_default();
    let share = run.tally().interval(interval).service_level(rule);
    Figure {
        title: tongue.fill("chair-in-time", &[("n", target.into())]),
        figure: shown.percent(share),
        ink: theme::ink(),
        below: vec![stretch(shown, &shown.percent(day.service_level(rule)))],
    }
}

/// What callers were promised, and how many of these promises nobody would need.
fn owed(shown: Shown<'_>) -> Figure {
    let (run, tongue) = (shown.day.run(), shown.tongue);
    let day = run.tally().day();
    let said = |key: &str, number: u64| tongue.fill(key, &[("n", number.into())]);
    Figure {
        title: tongue.say("chair-owed"),
        figure: tongue.number(run.callbacks_owed() as f64, 0),
        ink: theme::ink(),
        below: vec![
            said("chair-promised-so-far", day.callbacks_promised),
            said("chair-needless-so-far", day.callbacks_needless),
        ],
    }
}

/// The stretch that the large figure stands for, and the figure of the day.
fn stretch(shown: Shown<'_>, day: &str) -> String {
    let since = clock(shown.day.run().centre().interval_start(shown.interval()));
    let blanks: [(&str, crate::tongue::FluentValue<'_>); 2] = [("since", since.into()), ("day", day.into())];
    shown.tongue.fill("chair-stretch", &blanks)
}

/// Why they call, as far as anybody has tagged it.
pub(super) fn reasons(shown: Shown<'_>, ui: &mut Ui) {
    let (run, tongue) = (shown.day.run(), shown.tongue);
    let answered = run.tally().day().answered;
    let tagged = shown.day.stage().topic().map_or(0, |topic| u64::from(run.tagged(topic)));
    let blanks: [(&str, crate::tongue::FluentValue<'_>); 2] = [("n", tagged.into()), ("of", answered.into())];
    widgets::strong(ui, tongue.fill("chair-reasons", &blanks));
    let Some(reason) = shown.reason() else {
        widgets::small(ui, tongue.say("chair-reasons-none"));
        return;
    };
    let rest = answered.saturating_sub(tagged);
    let most = tagged.max(rest).max(1) as f32;
    for (name, number, colour) in
        [(reason, tagged, theme::loss()), (tongue.say("chair-untagged"), rest, theme::accent())]
    {
        widgets::figure_row(ui, name, tongue.number(number as f64, 0));
        widgets::bar(ui, number as f32 / most, colour);
    }
    let heard = shown.day.heard();
    widgets::small(ui, tongue.fill("chair-heard", &[("n", heard.into())]));
}
