//! After-call work: the note that whoever comes next will read, the reason, what was promised, and what is still to do.
//! No clock runs; what stands here is composed from what came up in the contact, and nothing has to be typed.

use super::Desk;
use super::press::press;
use super::tools::{Group, Tool, row};
use super::view::View;
use crate::app::{theme, widgets};
use crate::conversation::Offer;
use crate::office::{Command, InHand};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{EventKind, Id, TimeOfDay};
use egui::{ScrollArea, Ui};

/// Draws it.
pub(super) fn ui(desk: Desk<'_>, view: &View, scrolls: bool, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::line(ui, |ui| {
        widgets::heading(ui, desk.tongue.say("desk-after-call"));
        if let Some(refusal) = view.refusal(desk.hand) {
            widgets::tinted(ui, desk.tongue.say(refusal), theme::accent_deep());
        }
    });
    widgets::small(ui, desk.tongue.say("desk-no-clock"));
    if scrolls {
        let area = ScrollArea::vertical().id_salt("wrap up").auto_shrink([false, false]);
        area.show(ui, |ui| sheet(desk, outbox, ui));
    } else {
        sheet(desk, outbox, ui);
    }
}

fn sheet(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if desk.hand.clock.paused {
        ui.disable();
    }
    part("desk-note", desk, ui, |ui| note(desk, outbox, ui));
    if !desk.hand.attempt.program().scenario.reasons.is_empty() {
        part("desk-reason", desk, ui, |ui| reason(desk, outbox, ui));
    }
    promises(desk, outbox, ui);
    if of(desk, Group::Answer).next().is_some() {
        part("desk-follow-up", desk, ui, |ui| of(desk, Group::Answer).for_each(|tool| row(desk, tool, outbox, ui)));
    }
    for tool in of(desk, Group::End) {
        ui.add_space(theme::GAP / 2.0);
        widgets::line(ui, |ui| {
            if widgets::primary(ui, tool.text.as_str()).clicked() {
                outbox.push(Command::Decide(tool.offer));
            }
            if let Some(cap) = tool.cap() {
                widgets::small(ui, cap);
            }
        });
    }
}

fn of(desk: Desk<'_>, group: Group) -> impl Iterator<Item = &Tool> {
    desk.tools.iter().filter(move |tool| tool.group == group)
}

/// A part of the sheet under its heading.
fn part(heading: &str, desk: Desk<'_>, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    widgets::edged(ui, theme::page(), theme::edge(), |ui| {
        widgets::strong(ui, desk.tongue.say(heading));
        add(ui);
    });
}

/// The note as it stands, and what can still be put into it.
fn note(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let attempt = desk.hand.attempt;
    let facts = attempt.program().scenario.facts.iter().enumerate();
    let noted = facts.filter(|(bit, _)| attempt.state().saved >> bit & 1 == 1);
    let noted: Vec<String> = noted.map(|(_, fact)| attempt.speech().say(&fact.value.is)).collect();
    if noted.is_empty() {
        widgets::small(ui, desk.tongue.say("desk-note-empty"));
    } else {
        widgets::edged(ui, theme::card(), theme::accent(), |ui| widgets::text(ui, noted.join(" ")));
    }
    of(desk, Group::Note).for_each(|tool| row(desk, tool, outbox, ui));
}

/// The reason that was tagged, or those that can be.
fn reason(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let attempt = desk.hand.attempt;
    let tagged = usize::from(attempt.state().reason).checked_sub(1);
    match tagged.and_then(|tagged| attempt.program().scenario.reasons.0.get(tagged)) {
        Some(reason) => {
            widgets::pill(ui, attempt.speech().say(&reason.value.label), theme::accent_deep(), theme::own());
        }
        None => of(desk, Group::Reason).for_each(|tool| row(desk, tool, outbox, ui)),
    }
}

/// What was promised, and the task that keeps it: who, and by when.
fn promises(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let attempt = desk.hand.attempt;
    let (program, state) = (attempt.program(), attempt.state());
    for (place, promise) in program.scenario.promises.iter().enumerate() {
        if state.promise(place) == 0 {
            continue;
        }
        part("desk-promised", desk, ui, |ui| {
            widgets::text(ui, attempt.speech().say(&promise.value.what));
            if state.promise(place) > 1
                && let Some((owner, due)) = recorded(desk.hand, &promise.id)
            {
                let blanks: [(&str, FluentValue<'_>); 2] =
                    [("owner", named(owner, desk.tongue).into()), ("due", due.to_string().into())];
                widgets::pill(ui, desk.tongue.fill("desk-recorded", &blanks), theme::accent_deep(), theme::own());
                return;
            }
            let options: Vec<&Tool> = of(desk, Group::Task(place)).collect();
            if options.is_empty() {
                widgets::small(ui, desk.tongue.say("desk-no-task"));
            } else {
                tasks(desk, &options, outbox, ui);
            }
        });
    }
}

/// One row for each owner, with the times by which they can do it.
fn tasks(desk: Desk<'_>, options: &[&Tool], outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::small(ui, desk.tongue.say("desk-tasks"));
    let mut owners: Vec<&'static str> = Vec::new();
    for (owner, _) in options.iter().filter_map(|tool| terms(desk.hand, tool.offer)) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    for owner in owners {
        widgets::line(ui, |ui| {
            widgets::bold(ui, named(owner, desk.tongue), theme::SMALL, theme::ink());
            for tool in options {
                if let Some((own, due)) = terms(desk.hand, tool.offer)
                    && own == owner
                {
                    press(desk, tool, &due.to_string(), outbox, ui);
                }
            }
        });
    }
}

fn named(owner: &str, tongue: &Tongue) -> String {
    tongue.say(&format!("owner-{owner}"))
}

/// Owner and time of an entry of the task list.
fn terms(hand: InHand<'_>, offer: Offer) -> Option<(&'static str, TimeOfDay)> {
    let Offer::Record(promise, option) = offer else { return None };
    let promise = hand.attempt.program().rules.promises.get(usize::from(promise))?;
    promise.record.get(usize::from(option)).map(|(owner, due)| (owner.word(), *due))
}

/// What was recorded of a promise, the last time it was.
fn recorded(hand: InHand<'_>, id: &Id) -> Option<(&'static str, TimeOfDay)> {
    hand.attempt.events().iter().rev().find_map(|event| match &event.kind {
        EventKind::PromiseRecorded { promise, owner, due_s } if promise == id => Some((*owner, TimeOfDay(*due_s))),
        _ => None,
    })
}
