//! The third act: everything there is to say, in parts that fold.

use super::answer::{carries_over, same_callers};
use super::chain::{self, Node};
use super::{Told, again, contacts, courses, helped, tomorrow, words};
use crate::app::screens::Local;
use crate::app::screens::debrief::Act;
use crate::app::screens::debrief::fold::{cells, fold};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::shift::{Chair, Link, LinkKind};
use crate::tongue::FluentValue;
use egui::{ScrollArea, Ui};

/// The width from which on there are three columns, and from which on there are two.
const THREE: f32 = 1180.0;
const TWO: f32 = 820.0;

/// The height of a chart.
const CHART: f32 = 240.0;

/// Draws it: the day, and where there were conversations those as well.
pub(super) fn ui(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if has_talked(told) {
        choice(told, local, ui);
        if local.shift.debrief.closely {
            contacts::ui(told, local, outbox, ui);
            return;
        }
    }
    day(told, local, outbox, ui);
}

/// Whether there is anything to say about conversations: in the lead's chair only where somebody was gone to.
fn has_talked(told: Told<'_>) -> bool {
    told.on.chair() == Chair::Agent || !told.on.day.done().is_empty()
}

/// Whether the day is looked at, or the contacts one by one.
fn choice(told: Told<'_>, local: &mut Local, ui: &mut Ui) {
    let (tongue, number) = (told.shown.tongue, told.on.day.done().len());
    let closely = &mut local.shift.debrief.closely;
    widgets::line(ui, |ui| {
        if widgets::chip(ui, !*closely, tongue.say("contact-part-day")).clicked() {
            *closely = false;
        }
        let text = tongue.fill("contact-part-contacts", &[("n", number.into())]);
        if widgets::chip(ui, *closely, text).clicked() {
            *closely = true;
        }
    });
}

/// Everything about the day.
fn day(told: Told<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    ScrollArea::vertical().id_salt("shift everything").auto_shrink([false, false]).show(ui, |ui| {
        widgets::bold(ui, words::answer(told), theme::HEADING, theme::ink());
        let (width, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
        let widths = if width >= THREE {
            let sides = (width * 0.24).max(290.0);
            vec![sides, width - 2.0 * sides - 2.0 * gap, sides]
        } else if width >= TWO {
            let side = (width * 0.36).max(300.0);
            vec![side, width - side - gap]
        } else {
            vec![width]
        };
        let last = widths.len() - 1;
        cells(ui, &widths, |ui, place| {
            if place == 0 {
                figures(told, ui);
            }
            if place == last.min(1) {
                course(told, ui);
            }
            if place == last {
                people(told, local, ui);
            }
        });
        ui.add_space(theme::GAP / 2.0);
        widgets::line(ui, |ui| {
            if widgets::quiet(ui, tongue.say("debrief-short")).clicked() {
                local.shift.debrief.act = Act::Answer;
            }
            again(told, local, outbox, ui);
        });
    });
}

/// The day in figures, what carries over, how quickly, and the promises.
fn figures(told: Told<'_>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    widgets::card(ui, |ui| same_callers(told, ui));
    widgets::card(ui, |ui| carries_over(told, ui));
    fold(ui, tongue.say("chair-measures"), None, true, |ui| measures(told, ui));
    if told.on.chair() == Chair::Agent {
        fold(ui, tongue.say("chair-promises"), None, true, |ui| promises(told, ui));
        fold(ui, tongue.say("tomorrow-title"), None, true, |ui| tomorrow::ui(told, ui));
    }
}

/// The charts, why it went so, and what helped.
fn course(told: Told<'_>, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    widgets::card(ui, |ui| courses::waiting(told, CHART, ui));
    widgets::card(ui, |ui| courses::lost(told, CHART, ui));
    fold(ui, tongue.say("chair-chain"), None, true, |ui| {
        let nodes: Vec<Node> = told.report.chain.iter().map(|link| node(told, link)).collect();
        chain::ui(&nodes, &arrows(&told.report.chain), ui);
        widgets::small(ui, tongue.say("chair-chain-note"));
    });
    fold(ui, tongue.say("chair-helped"), None, true, |ui| helped::ui(told, None, ui));
}

/// The contacts, what the company owes, and what to take along.
fn people(told: Told<'_>, local: &mut Local, ui: &mut Ui) {
    let tongue = told.shown.tongue;
    if has_talked(told) {
        fold(ui, tongue.say("chair-contacts"), None, true, |ui| {
            if let Some(place) = contacts::rows(told, local, ui) {
                contacts::choose(Some(place), local);
                local.shift.debrief.closely = true;
            }
        });
    }
    fold(ui, tongue.say("card-company"), None, true, |ui| contacts::company(told, ui));
    fold(ui, tongue.say("debrief-lesson"), None, true, |ui| {
        let lesson = told.shown.say(&told.on.stage().shift.debrief);
        for part in lesson.split("\n\n") {
            widgets::text(ui, part);
            ui.add_space(theme::GAP / 2.0);
        }
    });
}

/// How quickly it was noticed, found out and told, and who was told.
fn measures(told: Told<'_>, ui: &mut Ui) {
    let (tongue, measures) = (told.shown.tongue, &told.report.measures);
    for (key, after) in [
        ("chair-measure-detect", measures.detect),
        ("chair-measure-cause", measures.cause),
        ("chair-measure-script", measures.script),
    ] {
        row(ui, tongue.say(key), words::reached(told, after));
    }
    row(ui, tongue.say("chair-measure-messages"), tongue.number(f64::from(measures.messages), 0));
    let involved = measures.involved.map_or_else(|| tongue.say("chair-never"), super::super::shown::clock);
    row(ui, tongue.say("chair-measure-involved"), involved);
    let state = crate::words::CompensationState::ALL.iter().find(|(_, state)| *state == measures.compensation);
    let state = state.map_or("none", |(word, _)| *word);
    row(ui, tongue.say("chair-measure-compensation"), tongue.say(&format!("chair-compensation-{state}")));
    let joint = if measures.joint_decision { "chair-joint" } else { "chair-not-joint" };
    widgets::small(ui, tongue.say(joint));
}

/// A name, and below it what it came to: a sentence is too long for the end of the row.
fn row(ui: &mut Ui, name: String, value: String) {
    widgets::small(ui, name);
    widgets::strong(ui, value);
}

/// What became of the promises.
fn promises(told: Told<'_>, ui: &mut Ui) {
    let (tongue, promises) = (told.shown.tongue, &told.report.promises);
    for (key, number) in [
        ("chair-promises-made", promises.made),
        ("chair-promises-kept", promises.kept),
        ("chair-promises-late", promises.late),
        ("chair-promises-broken", promises.broken),
        ("chair-promises-open", promises.open),
        ("chair-promises-needless", promises.needless),
    ] {
        widgets::figure_row(ui, tongue.say(key), tongue.number(f64::from(number), 0));
    }
}

/// A link of the chain as a box: what it came to, and without the person.
fn node(told: Told<'_>, link: &Link) -> Node {
    let tongue = told.shown.tongue;
    let figure = |value: f64| if link.kind.is_time() { value / 60.0 } else { value };
    let blanks: [(&str, FluentValue<'_>); 2] = [
        ("with", tongue.number(figure(link.with), 0).into()),
        ("without", tongue.number(figure(link.without), 0).into()),
    ];
    let unit = if link.kind.is_time() { "chair-link-minutes" } else { "chair-link-number" };
    let text = told.shown.chair(&format!("chair-link-{}", link.kind.word()));
    let text = match link.in_vain {
        0 => text,
        tries => format!("{text} {}", tongue.fill("chair-link-tries", &[("n", tries.into())])),
    };
    let edge = if link.with < link.without { theme::good() } else { theme::edge() };
    Node { text, figure: tongue.fill(unit, &blanks), edge }
}

/// What comes of what, by the places of the links: needless callbacks are a part of the callbacks and lead no further.
fn arrows(links: &[Link]) -> Vec<(usize, usize)> {
    let main: Vec<usize> =
        (0..links.len()).filter(|place| is(links, *place, LinkKind::Needless) != Some(true)).collect();
    let mut arrows: Vec<(usize, usize)> =
        main.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect();
    let place = |kind: LinkKind| links.iter().position(|link| link.kind == kind);
    arrows.extend(place(LinkKind::Callbacks).zip(place(LinkKind::Needless)));
    arrows
}

fn is(links: &[Link], place: usize, kind: LinkKind) -> Option<bool> {
    links.get(place).map(|link| link.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needless_callbacks_lead_no_further() {
        let kinds = [LinkKind::NoCause, LinkKind::Callbacks, LinkKind::Needless, LinkKind::Lost];
        let links = kinds.map(|kind| Link { kind, from: None, to: None, with: 1.0, without: 2.0, in_vain: 0 });
        assert_eq!(arrows(&links), [(0, 1), (1, 3), (1, 2)]);
    }
}
