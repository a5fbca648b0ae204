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

/// Draws the list: what can be done first, each a button with its key; then what cannot be done yet, by what is missing;
/// and folded what is over.
pub(super) fn ui(shown: Shown<'_>, abilities: &[Ability], outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, shown.tongue.say("chair-actions"));
    // By what they wait for, in the order of the list.
    let mut waiting: Vec<(String, Vec<String>)> = Vec::new();
    let mut over: Vec<(String, Vec<String>)> = Vec::new();
    let mut can = false;
    for (place, ability) in abilities.iter().enumerate() {
        let Some(action) = shown.day.stage().shift.actions.0.get(ability.action).map(|entry| &entry.value) else {
            continue;
        };
        let label = shown.say(&action.label);
        if !ability.possible {
            let (why, is_over) = why_not(shown, action, ability);
            let line = if is_over { label } else { format!("{label} · {}", terms(shown, action)) };
            let groups = if is_over { &mut over } else { &mut waiting };
            match groups.iter_mut().find(|(known, _)| *known == why) {
                Some((_, lines)) => lines.push(line),
                None => groups.push((why, vec![line])),
            }
            continue;
        }
        can = true;
        let cap = KEYS.get(place).map(|(cap, _)| *cap);
        let row = ui.push_id(("act", ability.action), |ui| widgets::choice(ui, cap, &label)).inner;
        if row.clicked() {
            outbox.push(Command::Shift(ShiftCommand::Act(ability.action)));
        }
        widgets::small(ui, terms(shown, action));
        ui.add_space(2.0);
    }
    if !can {
        widgets::small(ui, shown.tongue.say("chair-actions-none"));
    }
    for (why, lines) in &waiting {
        group(why, lines, ui);
    }
    if !over.is_empty() {
        folded(shown, &over, ui);
    }
}

/// What waits for the same: why, and the names below it.
fn group(why: &str, lines: &[String], ui: &mut Ui) {
    ui.add_space(theme::GAP / 3.0);
    widgets::tinted(ui, why, theme::ink());
    for line in lines {
        widgets::small(ui, format!("○  {line}"));
    }
}

/// What is done or of no use any more: how much of it there is, and all of it once it is unfolded.
fn folded(shown: Shown<'_>, over: &[(String, Vec<String>)], ui: &mut Ui) {
    let id = ui.id().with("actions over");
    let mut is_open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or_default();
    let number: usize = over.iter().map(|(_, lines)| lines.len()).sum();
    let sign = if is_open { "▾" } else { "▸" };
    let said = shown.tongue.fill("chair-actions-over", &[("n", FluentValue::from(number))]);
    ui.add_space(theme::GAP / 3.0);
    if widgets::chip(ui, is_open, format!("{sign} {said}")).clicked() {
        is_open = !is_open;
        ui.data_mut(|data| data.insert_temp(id, is_open));
    }
    if is_open {
        for (why, lines) in over {
            group(why, lines, ui);
        }
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
    if action.meeting().is_some() {
        terms.push(tongue.say("chair-and-talk"));
    }
    if action.asks().is_some_and(|(_, means)| means == Means::Walk) || !action.meanwhile.is_empty() {
        terms.push(tongue.say("chair-away"));
    }
    if action.works_after > Span(0) {
        terms.push(tongue.fill("chair-works-after", &minutes(action.works_after)));
    }
    terms.join(" · ")
}

/// What is missing, or why it cannot be done again; and whether it is over with it for good.
fn why_not(shown: Shown<'_>, action: &Action, ability: &Ability) -> (String, bool) {
    let tongue = shown.tongue;
    let named = |key: &str, id: &crate::words::Id| {
        let what = shown.day.stage().shift.actions.position(id).map(|other| shown.action(other)).unwrap_or_default();
        tongue.fill(key, &[("what", what.into())])
    };
    let over = |key: &str| (tongue.say(key), true);
    let why = match &ability.missing {
        Some(Need::Pattern) => shown.chair("chair-needs-pattern"),
        Some(Need::Cause) => tongue.say("chair-needs-cause"),
        Some(Need::Done(other)) => named("chair-needs-done", &other.id),
        Some(Need::Tried(other)) => named("chair-needs-tried", &other.id),
        Some(Need::After(time)) => tongue.fill("chair-needs-after", &[("at", time.to_string().into())]),
        Some(Need::Told) => tongue.say("chair-needs-told"),
        Some(Need::Owed(count)) => {
            tongue.fill("chair-needs-owed", &[("count", tongue.number(f64::from(*count), 0).into())])
        }
        None if shown.is_late() => return over("chair-needs-nothing-over"),
        None if ability.times >= action.times => return over("chair-needs-nothing-done"),
        None if action.asks().is_some() && shown.day.milestones()[1].is_some() => {
            return over("chair-needs-nothing-known");
        }
        None if shown.day.doing().is_some() => tongue.say("chair-needs-time"),
        None => shown.chair("chair-needs-free"),
    };
    (why, false)
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
