//! The phone book: who is in the house, how they can be reached, and what came of asking them.

use super::Desk;
use super::tools::{Group, row};
use crate::app::{theme, widgets};
use crate::office::{Command, InHand, minutes};
use crate::scenario::Department;
use crate::tongue::Tongue;
use crate::words::{EventKind, Id, Means, TimeOfDay};
use egui::Ui;

/// From which chance on somebody is said to pick up nearly always, mostly, sometimes; below, hardly ever.
const OFTEN: [(f64, &str); 3] =
    [(0.9, "desk-reach-always"), (0.6, "desk-reach-mostly"), (0.25, "desk-reach-sometimes")];

/// Draws it, in one card.
pub(super) fn ui(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Desk { hand, tools, tongue, .. } = desk;
    let departments = &hand.attempt.program().scenario.departments;
    if departments.is_empty() {
        return;
    }
    widgets::card(ui, |ui| {
        // At a chat nobody may have a telephone at all.
        let by_phone = |department: &Department| department.means.iter().any(|(means, ..)| *means == Means::Phone);
        let is_phone_book = departments.iter().any(|department| by_phone(&department.value));
        widgets::strong(ui, tongue.say(if is_phone_book { "desk-people" } else { "desk-people-to-ask" }));
        for (place, department) in departments.iter().enumerate() {
            if place > 0 {
                ui.separator();
            }
            widgets::bold(ui, hand.attempt.speech().say(&department.value.name), theme::SMALL, theme::ink());
            widgets::small(ui, ways(&department.value, tongue));
            widgets::small(ui, tongue.say(reach(hand, &department.value)));
            last_try(hand, &department.id, tongue, ui);
            ui.scope(|ui| {
                if hand.clock.paused {
                    ui.disable();
                }
                tools
                    .iter()
                    .filter(|tool| tool.group == Group::Ask(place))
                    .for_each(|tool| row(desk, tool, outbox, ui));
            });
        }
    });
}

/// How they can be reached, in one line.
fn ways(department: &Department, tongue: &Tongue) -> String {
    let ways = department.means.iter().map(|(means, _, _)| tongue.say(&format!("means-{}", means.word())));
    ways.collect::<Vec<_>>().join(" · ")
}

/// What one may expect at this hour. What really comes of it, one learns by trying.
fn reach(hand: InHand<'_>, department: &Department) -> &'static str {
    let (rules, state) = (&hand.attempt.program().rules, hand.attempt.state());
    let time = TimeOfDay(rules.time_of_day(state)).within_its_day();
    let expected = department.reach.at(time).map_or(0.0, |reach| reach.expected.share().get());
    match OFTEN.iter().find(|(least, _)| expected >= *least) {
        Some((_, key)) => key,
        None if expected > 0.0 => "desk-reach-hardly",
        None => "desk-reach-closed",
    }
}

/// What came of asking them last; the words themselves stand in the talk.
fn last_try(hand: InHand<'_>, id: &Id, tongue: &Tongue, ui: &mut Ui) {
    let last = hand.attempt.events().iter().rev().find_map(|event| match &event.kind {
        EventKind::AskAnswered { who, .. } if who == id => Some((event.at_s, true)),
        EventKind::AskUnanswered { who } if who == id => Some((event.at_s, false)),
        _ => None,
    });
    if let Some((at_s, answered)) = last {
        let (key, ink, ground) = if answered {
            ("desk-somebody-there", theme::good(), theme::good_tint())
        } else {
            ("desk-nobody-there", theme::bad(), theme::bad_tint())
        };
        widgets::pill(ui, tongue.fill(key, &[("at", minutes(at_s).into())]), ink, ground);
    }
}
