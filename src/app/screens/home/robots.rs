//! The table of the robots that play a scenario, over everything else on home.

use crate::app::{theme, widgets};
use crate::conversation::Speech;
use crate::office::{Command, Office, RobotsTable, Unjudged, broken_order, robot_manner, robot_title};
use crate::rehearsal::{Exploration, Tally};
use crate::scoring::Stopped;
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Id, Layout, Modal, ScrollArea, Ui, vec2};

/// The widest the table may be, and the widths of its columns: the names, then the figures.
const WIDEST: f32 = 620.0;
const NAME: f32 = 210.0;
const FIGURE: f32 = 70.0;

/// The height of a row.
const ROW: f32 = 20.0;

/// Draws it, where robots were asked for.
pub(super) fn ui(office: &Office, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &Ui) {
    let Some(robots) = office.robots() else { return };
    let screen = ui.ctx().content_rect().size();
    let frame = Frame::new().fill(theme::card()).stroke((1.0, theme::edge())).corner_radius(theme::ROUND);
    let modal = Modal::new(Id::new("robots")).frame(frame.inner_margin(1.5 * theme::GAP)).show(ui.ctx(), |ui| {
        ui.set_width((screen.x - 6.0 * theme::GAP).clamp(200.0, WIDEST));
        if let Some(program) = office.programs().get(robots.scenario) {
            let title = Speech::new(program, office.language(), 0).say(&program.scenario.title);
            widgets::heading(ui, tongue.fill("home-robots-title", &[("title", title.into())]));
        }
        let button = match robots.found() {
            None => {
                so_far(robots, tongue, ui);
                "home-robots-cancel"
            }
            Some(Err(why)) => {
                widgets::text(ui, tongue.say(none(why)));
                "home-robots-close"
            }
            Some(Ok(found)) => {
                let height = (screen.y - 180.0).max(120.0);
                let area =
                    ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
                area.show(ui, |ui| table(robots, found, tongue, ui));
                "home-robots-close"
            }
        };
        ui.add_space(theme::GAP / 2.0);
        widgets::quiet(ui, tongue.say(button)).clicked()
    });
    if modal.inner || modal.should_close() {
        outbox.push(Command::NoRobots);
    }
}

/// How far they are: first every situation is worked out, then they play.
fn so_far(robots: &RobotsTable, tongue: &Tongue, ui: &mut Ui) {
    let (done, all) = robots.plays();
    if done == 0 {
        widgets::text(ui, tongue.say("solving"));
        let thousands = FluentValue::from(robots.states() / 1000);
        widgets::small(ui, tongue.fill("solving-so-far", &[("thousands", thousands)]));
    } else {
        widgets::text(ui, tongue.fill("home-robots-playing", &[("done", done.into()), ("all", all.into())]));
    }
    widgets::bar(ui, done as f32 / all.max(1) as f32, theme::accent());
}

fn none(why: Unjudged) -> &'static str {
    match why {
        Unjudged::Stopped(Stopped::Cancelled) => "solve-cancelled",
        Unjudged::Stopped(Stopped::TooLarge) => "solve-too-large",
        Unjudged::Unready => "judging-unready",
        Unjudged::NoThread => "judging-no-thread",
        Unjudged::Lost => "home-robots-lost",
    }
}

fn table(robots: &RobotsTable, found: &Exploration, tongue: &Tongue, ui: &mut Ui) {
    let seen = &found.coverage;
    for (key, part, whole) in [
        ("explore-nodes", seen.nodes_reached(), seen.nodes()),
        ("explore-choices", seen.choices_taken(), seen.choices()),
        ("explore-conditions", seen.conditions_both_ways(), seen.conditions()),
    ] {
        let colour = if part == whole { theme::quiet() } else { theme::bad() };
        widgets::tinted(ui, tongue.fill(key, &[("part", part.into()), ("whole", whole.into())]), colour);
    }
    let said: [(&str, FluentValue<'_>); 2] = [("states", found.states.into()), ("plays", robots.plays().1.into())];
    widgets::small(ui, tongue.fill("home-robots-done", &said));
    ui.add_space(theme::GAP / 2.0);
    verdicts(found, tongue, ui);
    ui.add_space(theme::GAP / 2.0);
    let heads = ["explore-mean", "explore-p10", "explore-p90", "explore-passed"].map(|key| tongue.say(key));
    row(&tongue.say("explore-robot"), None, heads, true, ui);
    ui.separator();
    for turn in &found.robots {
        let (title, manner) = (robot_title(turn.name, tongue), robot_manner(turn.name, tongue));
        row(&title, Some(&manner), figures(&turn.in_order, tongue), true, ui);
        if let Some(shuffled) = &turn.shuffled {
            row(&tongue.say("explore-shuffled"), None, figures(shuffled, tongue), false, ui);
        }
    }
    for (key, line) in [("explore-best", &found.best), ("explore-worst", &found.worst)] {
        ui.add_space(theme::GAP / 2.0);
        widgets::strong(ui, tongue.fill(key, &[("score", tongue.number(line.score, 1).into())]));
        widgets::small(ui, line.line.join(" · "));
    }
}

/// Whether the robots come out in order, and whether one that ignores the content passes.
fn verdicts(found: &Exploration, tongue: &Tongue, ui: &mut Ui) {
    if !found.exact {
        let points = FluentValue::from(tongue.number(found.uncertainty, 1));
        widgets::small(ui, tongue.fill("card-estimated", &[("points", points)]));
    }
    if found.order_ok() {
        widgets::tinted(ui, tongue.say("explore-order-ok"), theme::good());
    }
    for violation in &found.violations {
        let what = broken_order(violation, |robot| robot_title(robot, tongue), tongue);
        widgets::tinted(ui, what, theme::bad());
    }
    for robot in &found.blind_passes {
        widgets::tinted(
            ui,
            tongue.fill("explore-blind-pass", &[("robot", robot_title(robot, tongue).into())]),
            theme::bad(),
        );
    }
    if found.blind_passes.is_empty() {
        widgets::tinted(ui, tongue.say("home-robots-none-blind"), theme::good());
    }
}

fn figures(tally: &Tally, tongue: &Tongue) -> [String; 4] {
    let passed = tongue.fill("home-robots-percent", &[("n", tongue.number(100.0 * tally.passed, 0).into())]);
    [tongue.number(tally.mean, 1), tongue.number(tally.p10, 1), tongue.number(tally.p90, 1), passed]
}

/// A row: a name, with what is told of it to whoever points at it, and figures that end under each other.
fn row(name: &str, about: Option<&str>, figures: [String; 4], strong: bool, ui: &mut Ui) {
    let colour = if strong { theme::ink() } else { theme::quiet() };
    let name_width = NAME.min(ui.available_width() * 0.34);
    let width = FIGURE.min((ui.available_width() - name_width) / 4.0 - ui.spacing().item_spacing.x);
    widgets::line(ui, |ui| {
        // Level with the figures.
        cell(name_width, ui, |ui| {
            let shown = widgets::line(ui, |ui| widgets::tinted(ui, name, colour));
            if let Some(about) = about {
                shown.on_hover_text(about);
            }
        });
        for figure in &figures {
            cell(width, ui, |ui| drop(widgets::far_end(ui, |ui| widgets::tinted(ui, figure.as_str(), colour))));
        }
    });
}

fn cell(width: f32, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, ROW), Layout::top_down(widgets::start()), |ui| {
        ui.set_width(width);
        ui.spacing_mut().interact_size.y = ROW;
        add(ui);
    });
}
