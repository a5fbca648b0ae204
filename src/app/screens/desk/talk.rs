//! The talk as it is heard: who said what, the line under way word by word, and call control above it.

use super::bubble::{self, Line};
use super::tools::{Group, Tool, short};
use super::{Desk, mute, press};
use crate::app::{theme, widgets};
use crate::conversation::Offer;
use crate::office::{Command, InHand, Told, Voice, is_witnessed, minutes, told};
use crate::records::Mode;
use crate::scenario::{Channel, Opening};
use crate::words::EventKind;
use egui::{ScrollArea, Ui};

/// The heading, and what can be done with the line itself.
pub(super) fn control(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Desk { hand, tools, tongue, .. } = desk;
    let seen = markable(hand, tools);
    let shown = |tool: &&Tool| match tool.group {
        Group::Call => true,
        // What is marked is clicked where it stands; only a part that stands nowhere needs a button of its own.
        Group::Mark(part) => !seen.iter().any(|(_, marked)| *marked == part),
        _ => false,
    };
    let buttons: Vec<(&Tool, String)> = tools
        .iter()
        .filter(shown)
        .map(|tool| (tool, if let Group::Mark(_) = tool.group { tongue.say("tool-mark") } else { short(tool, tongue) }))
        .collect();
    ui.scope(|ui| {
        // The heading stands level with the buttons.
        ui.spacing_mut().interact_size.y = theme::CONTROL;
        widgets::line(ui, |ui| {
            widgets::heading(ui, tongue.say("desk-talk"));
            let gap = ui.spacing().item_spacing.x;
            let width =
                |tool: &Tool, short: &str| press::width(tool.cap(), &press::worded(desk, tool, short), ui) + gap;
            let wanted: f32 = buttons.iter().map(|(tool, short)| width(tool, short)).sum();
            // Every button counts a gap after it, and the last one has none; there may be no button at all.
            let wanted = (wanted + mute::width(hand, tongue, ui) - gap).max(0.0);
            ui.add_space((ui.available_size_before_wrap().x - wanted - 1.0).max(0.0));
            if hand.clock.paused {
                ui.disable();
            }
            mute::button(hand, tongue, outbox, ui);
            for (tool, short) in &buttons {
                press::press(desk, tool, short, outbox, ui);
            }
        });
    });
}

/// Draws the talk in the room there is, or, where `height` says so, in so much of it.
pub(super) fn ui(desk: Desk<'_>, height: Option<f32>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let mut area = ScrollArea::vertical().id_salt("talk").auto_shrink([false, false]).stick_to_bottom(true);
    if let Some(height) = height {
        area = area.max_height(height);
    }
    area.show(ui, |ui| lines(desk, outbox, ui));
}

fn lines(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Desk { office, hand, tools, tongue, .. } = desk;
    let whole = office.settings().whole_lines;
    let (events, last, marks) = (hand.attempt.events(), hand.last_line(), markable(hand, tools));
    for line in told(hand.attempt, tongue) {
        let Some(event) = events.get(line.event).filter(|event| is_heard(&event.kind)) else { continue };
        let under_way = last == Some(line.event) && !whole;
        if under_way && is_typing(hand, &line) {
            let typing = tongue.fill("desk-typing", &[("who", tongue.say("voice-customer").into())]);
            quiet(&line, &format!("{typing} …"), ui);
            continue;
        }
        let text = match &event.kind {
            // Who is examined hears how the customer feels.
            EventKind::ContactBegan { text, .. } if text.is_empty() && hand.mode == Mode::Exam => {
                tongue.say("desk-began")
            }
            _ if under_way => so_far(hand, &line),
            _ => line.text.clone(),
        };
        let mark = marks.iter().find(|(event, _)| *event == line.event).map(|(_, part)| *part);
        let tool = mark.and_then(|part| tools.iter().find(|tool| tool.group == Group::Mark(part)));
        match &line.voice {
            Voice::Nobody => quiet(&line, &text, ui),
            Voice::Other(who) => {
                let said =
                    Line { own: false, ground: theme::page(), who: Some(who.as_str()), text: &text, at_s: line.at_s };
                bubble::ui(line.event, &said, ui);
            }
            Voice::Trainee => {
                let said = Line { own: true, ground: theme::own(), who: None, text: &text, at_s: line.at_s };
                bubble::ui(line.event, &said, ui);
            }
            Voice::Customer => {
                let said = Line { own: false, ground: theme::theirs(), who: None, text: &text, at_s: line.at_s };
                match tool {
                    Some(tool) => bubble::markable(line.event, &said, tool, hand, tongue, outbox, ui),
                    None => bubble::ui(line.event, &said, ui),
                }
            }
        }
    }
}

/// What happens, in a quiet line; its time stands under the pointer.
fn quiet(line: &Told, text: &str, ui: &mut Ui) {
    widgets::small(ui, text).on_hover_text(minutes(line.at_s));
}

/// Whether it belongs into the talk: silence is heard as well, and what a system shows stands in its window.
fn is_heard(kind: &EventKind) -> bool {
    let silent = matches!(kind, EventKind::FellSilent);
    (silent || is_witnessed(kind)) && !matches!(kind, EventKind::LookUpShowed { .. })
}

/// As much of the customer's last line as has been spoken.
fn so_far(hand: InHand<'_>, line: &Told) -> String {
    let words = line.text.split_whitespace().count();
    let heard = hand.words_heard(line.at_s, words);
    if heard >= words {
        return line.text.clone();
    }
    line.text.split_whitespace().take(heard).collect::<Vec<_>>().join(" ") + " …"
}

/// Whether the customer is still typing a line in a chat. It comes whole, after the time its words take whoever writes
/// at this pace and in this style.
fn is_typing(hand: InHand<'_>, line: &Told) -> bool {
    let (scenario, state) = (&hand.attempt.program().scenario, hand.attempt.state());
    if scenario.channel != Channel::Chat || state.speech == 0 || line.voice != Voice::Customer {
        return false;
    }
    let words = line.text.split_whitespace().count() as u64;
    let passed_ms = hand.now_ms().saturating_sub(u64::from(line.at_s) * 1000);
    scenario.words_said(state.contact, passed_ms) < words
}

/// The lines that can be marked now: each by its place among the events, with the part of the flood it is.
fn markable(hand: InHand<'_>, tools: &[Tool]) -> Vec<(usize, u8)> {
    let (program, state) = (hand.attempt.program(), hand.attempt.state());
    let node = program.scenario.nodes.0.get(usize::from(state.node));
    let Some(Opening::Flood(flood)) = node.map(|node| &node.value.opens) else { return Vec::new() };
    let spoken = |part: u8| {
        let said = &flood.parts.0.get(usize::from(part))?.value.says.line;
        let is_it = |kind: &EventKind| matches!(kind, EventKind::CustomerSpoke { line, .. } if line == said);
        hand.attempt.events().iter().rposition(|event| is_it(&event.kind))
    };
    let marks = tools.iter().filter_map(|tool| match tool.offer {
        Offer::Mark(part) => Some((spoken(part)?, part)),
        _ => None,
    });
    marks.collect()
}
