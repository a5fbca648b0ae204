//! What may be done now, in words, in groups, each with its key.

use super::keys::{Cap, DIGITS, LETTERS, MARK, lasting};
use super::{Desk, counsel};
use crate::app::{theme, widgets};
use crate::conversation::{Hangs, Hold, Offer, Phase};
use crate::office::{Command, InHand, SHOWN};
use crate::scenario::ChoicePlace;
use crate::scoring::naming;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// The least room for a row beside what it would cost.
const ROW: f32 = 96.0;

/// Where on the desk something is done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Group {
    /// Something to say or to do in the talk, or after it.
    Answer,
    /// Listening, waiting, breaking in, putting on hold.
    Call,
    /// Making good.
    Give,
    /// A task that keeps the promise at this place.
    Task(usize),
    /// The reason of the contact.
    Reason,
    /// The note for whoever comes next.
    Note,
    /// The end of the after-call work.
    End,
    /// Marking this part of what is being heard.
    Mark(u8),
    /// A look-up, in the system at this place.
    LookUp(usize),
    /// A question or a transfer to the department at this place.
    Ask(usize),
}

/// Something that may be done now.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Tool {
    pub offer: Offer,
    pub group: Group,
    pub text: String,
    pub key: Option<Cap>,
}

/// Everything that may be done now.
pub(super) fn tools(hand: InHand<'_>, tongue: &Tongue) -> Vec<Tool> {
    let (rules, offers) = (&hand.attempt.program().rules, hand.attempt.offers());
    let after_call = hand.attempt.state().phase == Phase::WrapUp;
    let newest = offers.iter().rev().find(|offer| matches!(offer, Offer::Mark(_))).copied();
    let (mut digits, mut letters) = (DIGITS.into_iter(), LETTERS.into_iter());
    let mut tools = Vec::new();
    for offer in offers {
        let group = group(hand, offer);
        let key = match group {
            Group::Answer => digits.next(),
            Group::Mark(_) => (newest == Some(offer)).then_some(MARK),
            Group::Task(_) | Group::Reason | Group::Note if after_call => letters.next(),
            _ => lasting(rules, offer),
        };
        tools.push(Tool { offer, group, text: text(hand, tongue, offer), key });
    }
    tools
}

impl Tool {
    /// What stands on the cap of its key.
    pub fn cap(&self) -> Option<&'static str> {
        self.key.map(|(cap, _)| cap)
    }
}

/// A row that does it, and what it would cost where that is to be seen. Its identity is what it does: a click that
/// began on something else does not do it.
pub(super) fn row(desk: Desk<'_>, tool: &Tool, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let choice = |ui: &mut Ui| ui.push_id(tool.offer, |ui| widgets::choice(ui, tool.cap(), &tool.text).clicked()).inner;
    let clicked = match cost(desk, tool.offer) {
        None => choice(ui),
        Some((text, dear)) => widgets::top_line(ui, |ui| {
            let room = (ui.available_width() - costs_width(desk, tool.group, ui)).max(ROW);
            let row = ui.allocate_ui(egui::vec2(room, 0.0), |ui| {
                ui.set_width(room);
                choice(ui)
            });
            let (ink, ground) =
                if dear { (theme::bad(), theme::bad_tint()) } else { (theme::good(), theme::good_tint()) };
            // Level with the middle of its row, however many lines that has.
            let size = egui::vec2(widgets::pill_width(ui, &text), row.response.rect.height());
            let layout = ui.layout().with_cross_align(egui::Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| widgets::pill(ui, text, ink, ground));
            row.inner
        }),
    };
    if clicked {
        outbox.push(Command::Decide(tool.offer));
    }
}

/// The room that what they would cost takes from the rows of a group, the same for all of them.
pub(super) fn costs_width(desk: Desk<'_>, group: Group, ui: &Ui) -> f32 {
    let costs = desk.tools.iter().filter(|tool| tool.group == group).filter_map(|tool| cost(desk, tool.offer));
    costs.map(|(text, _)| widgets::pill_width(ui, &text) + ui.spacing().item_spacing.x).fold(0.0, f32::max)
}

/// What something would cost, in words, and whether it costs anything; only where a group has asked for it.
pub(super) fn cost(desk: Desk<'_>, offer: Offer) -> Option<(String, bool)> {
    let points = counsel::cost(desk.office, desk.hand, offer)?;
    if points < SHOWN {
        return Some((desk.tongue.say("desk-costs-nothing"), false));
    }
    let shown = desk.tongue.number(points, 1);
    Some((desk.tongue.fill("desk-costs", &[("points", shown.into())]), true))
}

fn group(hand: InHand<'_>, offer: Offer) -> Group {
    let program = hand.attempt.program();
    match offer {
        Offer::Choose(ix) => match program.rules.hangs(ix) {
            Hangs::Transfer { department, .. } => Group::Ask(usize::from(department)),
            Hangs::Node(_) | Hangs::Anytime | Hangs::WrapUp => Group::Answer,
        },
        Offer::Wait | Offer::Listen | Offer::Interrupt | Offer::Hold { .. } => Group::Call,
        Offer::Mark(part) => Group::Mark(part),
        Offer::LookUp(query) => {
            let query = program.rules.queries.get(usize::from(query));
            Group::LookUp(query.map_or(0, |query| usize::from(query.system)))
        }
        Offer::Ask { question, .. } => {
            let question = program.rules.questions.get(usize::from(question));
            Group::Ask(question.map_or(0, |question| usize::from(question.department)))
        }
        Offer::Compensate(_) => Group::Give,
        Offer::Record(promise, _) => Group::Task(usize::from(promise)),
        Offer::Tag(_) => Group::Reason,
        Offer::Note(_) => Group::Note,
        Offer::End => Group::End,
    }
}

/// What its button says, to eyes and to screen readers: the author's words where there are any, else the program's.
pub(super) fn text(hand: InHand<'_>, tongue: &Tongue, offer: Offer) -> String {
    let (program, speech) = (hand.attempt.program(), hand.attempt.speech());
    let words = naming::words(program, speech, hand.attempt.state(), offer);
    let named = |key: &str| tongue.fill(key, &[("what", FluentValue::from(words.clone().unwrap_or_default()))]);
    match offer {
        Offer::Choose(ix) => match program.scenario.choices().nth(usize::from(ix)) {
            Some((ChoicePlace::Transfer(_), kind)) => named(&format!("desk-transfer-{}", kind.id)),
            _ => words.unwrap_or_default(),
        },
        Offer::LookUp(_) => words.unwrap_or_default(),
        Offer::Wait => tongue.say("tool-wait"),
        Offer::Listen => tongue.say("tool-listen"),
        Offer::Interrupt => tongue.say("tool-interrupt"),
        Offer::Mark(_) if words.is_none() => tongue.say("tool-mark"),
        Offer::Mark(_) => named("tool-mark-what"),
        Offer::End => tongue.say("tool-end"),
        Offer::Hold { asked } => tongue.say(if asked { "tool-hold-asked" } else { "tool-hold" }),
        Offer::Ask { means, hold, .. } => {
            let how = tongue.say(&format!("means-{}", means.word()));
            let asked = format!("{}, {how}", words.unwrap_or_default());
            if hold == Hold::Unasked { tongue.fill("tool-ask-unasked", &[("what", asked.into())]) } else { asked }
        }
        Offer::Tag(_) => named("tool-tag"),
        Offer::Note(_) => named("tool-note"),
        Offer::Compensate(_) => named("tool-compensate"),
        Offer::Record(promise, option) => {
            let what = words.unwrap_or_default();
            let listed = program.rules.promises.get(usize::from(promise));
            let terms = listed.and_then(|promise| promise.record.get(usize::from(option)));
            let how =
                terms.map(|(owner, due)| format!("{what}: {}, {due}", tongue.say(&format!("owner-{}", owner.word()))));
            tongue.fill("tool-record", &[("what", how.unwrap_or(what).into())])
        }
    }
}

/// The few words that stand on a button of call control.
pub(super) fn short(tool: &Tool, tongue: &Tongue) -> String {
    match tool.offer {
        Offer::Wait => tongue.say("desk-call-wait"),
        Offer::Listen => tongue.say("desk-call-listen"),
        Offer::Interrupt => tongue.say("desk-call-interrupt"),
        Offer::Hold { asked: true } => tongue.say("desk-call-hold"),
        Offer::Hold { asked: false } => tongue.say("desk-call-hold-unasked"),
        _ => tool.text.clone(),
    }
}
