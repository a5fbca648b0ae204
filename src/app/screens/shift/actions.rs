//! What can be done besides talking: how long it takes, when it works, whether one is away from the floor for it, and
//! what is missing where it cannot be done yet.

use super::shown::{Shown, clock, lasting, whole_minutes};
use crate::app::{theme, widgets};
use crate::office::{Command, ShiftCommand};
use crate::shift::{Ability, Action, Need};
use crate::tongue::FluentValue;
use crate::words::{Means, Span};
use egui::{Key, Ui};

/// The keys of actions, in the order of the list.
const KEYS: [(&str, Key); 20] = [
    ("1", Key::Num1),
    ("2", Key::Num2),
    ("3", Key::Num3),
    ("4", Key::Num4),
    ("5", Key::Num5),
    ("6", Key::Num6),
    ("7", Key::Num7),
    ("8", Key::Num8),
    ("9", Key::Num9),
    ("0", Key::Num0),
    ("Q", Key::Q),
    ("W", Key::W),
    ("E", Key::E),
    ("R", Key::R),
    ("T", Key::T),
    ("A", Key::A),
    ("S", Key::S),
    ("D", Key::D),
    ("G", Key::G),
    ("J", Key::J),
];

/// Draws the list; what can be done is a button with its key, what cannot says why.
pub(super) fn ui(shown: Shown<'_>, abilities: &[Ability], outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, shown.tongue.say("chair-actions"));
    for (place, ability) in abilities.iter().enumerate() {
        let Some(action) = shown.day.stage().shift.actions.0.get(ability.action).map(|entry| &entry.value) else {
            continue;
        };
        let label = shown.say(&action.label);
        if ability.possible {
            let cap = KEYS.get(place).map(|(cap, _)| *cap);
            let row = ui.push_id(("act", ability.action), |ui| widgets::choice(ui, cap, &label)).inner;
            if row.clicked() {
                outbox.push(Command::Shift(ShiftCommand::Act(ability.action)));
            }
            widgets::small(ui, terms(shown, action));
        } else {
            widgets::coloured(ui, format!("○  {label}"), theme::quiet());
            widgets::small(ui, why_not(shown, action, ability));
        }
        ui.add_space(2.0);
    }
}

/// Does what a key asks for.
pub(super) fn strike(abilities: &[Ability], outbox: &mut Vec<Command>, ui: &Ui) {
    for (ability, (_, key)) in abilities.iter().zip(KEYS) {
        if ability.possible && widgets::struck(ui, key) {
            outbox.push(Command::Shift(ShiftCommand::Act(ability.action)));
            return;
        }
    }
}

/// What the person is doing, and how long it still takes.
pub(super) fn doing(shown: Shown<'_>, ui: &mut Ui) {
    let Some((act, until)) = shown.day.doing() else { return };
    let now = shown.day.now();
    widgets::edged(ui, theme::own(), theme::accent(), |ui| {
        widgets::strong(ui, shown.tongue.say("chair-doing"));
        widgets::text(ui, shown.action(act.action));
        let left = lasting(until - now);
        widgets::tinted(ui, shown.tongue.fill("chair-left", &[("time", left.into())]), theme::accent_deep());
        let whole = (until - act.at).0.max(1);
        widgets::bar(ui, (now - act.at).0 as f32 / whole as f32, theme::accent());
    });
}

/// The time it takes, whether one is away, and when it works.
fn terms(shown: Shown<'_>, action: &Action) -> String {
    let tongue = shown.tongue;
    let minutes = |span: Span| [("n", FluentValue::from(whole_minutes(span)))];
    let mut terms = vec![tongue.fill("chair-takes", &minutes(action.takes))];
    if action.asks().is_some_and(|(_, means)| means == Means::Walk) || !action.meanwhile.is_empty() {
        terms.push(tongue.say("chair-away"));
    }
    if action.works_after > Span(0) {
        terms.push(tongue.fill("chair-works-after", &minutes(action.works_after)));
    }
    terms.join(" · ")
}

/// What is missing, or why it cannot be done again.
fn why_not(shown: Shown<'_>, action: &Action, ability: &Ability) -> String {
    let tongue = shown.tongue;
    let named = |key: &str, id: &crate::words::Id| {
        let what = shown.day.stage().shift.actions.position(id).map(|other| shown.action(other)).unwrap_or_default();
        tongue.fill(key, &[("what", what.into())])
    };
    match &ability.missing {
        Some(Need::Pattern) => tongue.say("chair-needs-pattern"),
        Some(Need::Cause) => tongue.say("chair-needs-cause"),
        Some(Need::Done(other)) => named("chair-needs-done", &other.id),
        Some(Need::Tried(other)) => named("chair-needs-tried", &other.id),
        Some(Need::After(time)) => tongue.fill("chair-needs-after", &[("at", time.to_string().into())]),
        None if shown.is_late() => tongue.say("chair-needs-nothing-over"),
        None if ability.times >= action.times => tongue.say("chair-needs-nothing-done"),
        None if action.asks().is_some() && shown.day.milestones()[1].is_some() => {
            tongue.say("chair-needs-nothing-known")
        }
        None if shown.day.doing().is_some() => {
            format!("{} · {}", tongue.say("chair-needs-time"), terms(shown, action))
        }
        None => tongue.say("chair-needs-free"),
    }
}

/// When something was done last and whether anybody answered, for each department that was asked.
pub(super) fn asked(shown: Shown<'_>, department: usize) -> Option<(String, bool)> {
    let stage = shown.day.stage();
    let (id, _) = stage.plan.departments.get(department)?;
    let tried = shown.day.acts().iter().rev().find_map(|act| {
        let action = &stage.shift.actions.0.get(act.action)?.value;
        let (who, _) = action.asks()?;
        (who.id == *id).then_some((act.back?, act.answered?))
    });
    tried.map(|(at, answered)| (clock(at), answered))
}
