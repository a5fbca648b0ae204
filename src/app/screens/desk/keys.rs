//! The keys of the desk. What is done with a key keeps it as long as the contact lasts, wherever that is possible, so
//! that hands learn it; a key that has nothing to do now says so and does nothing.

use super::tools::{Group, Tool};
use super::view::View;
use crate::app::widgets;
use crate::conversation::{Hold, Offer, Rules};
use crate::office::{Command, InHand};
use crate::words::Means;
use egui::{Key, Ui};

/// A key with what stands on its cap.
pub(super) type Cap = (&'static str, Key);

/// The keys of answers; whatever comes after them is reached by scrolling or with the tabulator.
pub(super) const DIGITS: [Cap; 10] = [
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
];

/// The keys of look-ups.
const FUNCTIONS: [Cap; 12] = [
    ("F1", Key::F1),
    ("F2", Key::F2),
    ("F3", Key::F3),
    ("F4", Key::F4),
    ("F5", Key::F5),
    ("F6", Key::F6),
    ("F7", Key::F7),
    ("F8", Key::F8),
    ("F9", Key::F9),
    ("F10", Key::F10),
    ("F11", Key::F11),
    ("F12", Key::F12),
];

/// The keys of questions to departments and of transfers; after the call, of what is noted, tagged and recorded.
pub(super) const LETTERS: [Cap; 12] = [
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
    ("K", Key::K),
    ("N", Key::N),
];

/// The keys of sums that make good.
const SUMS: [Cap; 5] = [("Y", Key::Y), ("X", Key::X), ("C", Key::C), ("V", Key::V), ("B", Key::B)];

/// The keys of call control that stay the same in every contact.
const CALL: [Cap; 5] = [("␣", Key::Space), ("L", Key::L), ("I", Key::I), ("H", Key::H), ("U", Key::U)];

/// The key that marks what is being heard.
pub(super) const MARK: Cap = (".", Key::Period);

/// The key of the microphone.
pub(super) const MUTE: Cap = ("M", Key::M);

/// The key that ends the after-call work.
pub(super) const END: Cap = ("↵", Key::Enter);

/// The key that belongs to an offer as long as the contact lasts, if one does.
pub(super) fn lasting(rules: &Rules, offer: Offer) -> Option<Cap> {
    match offer {
        Offer::Wait => CALL.first().copied(),
        Offer::Listen => CALL.get(1).copied(),
        Offer::Interrupt => CALL.get(2).copied(),
        Offer::Hold { asked } => CALL.get(if asked { 3 } else { 4 }).copied(),
        Offer::LookUp(query) => FUNCTIONS.get(usize::from(query)).copied(),
        Offer::Compensate(sum) => SUMS.get(usize::from(sum)).copied(),
        Offer::Ask { .. } => LETTERS.get(asks(rules).iter().position(|ask| *ask == offer)?).copied(),
        Offer::Choose(ix) => {
            let transfer = rules.transfers.iter().position(|transfer| *transfer == ix)?;
            LETTERS.get(asks(rules).len() + transfer).copied()
        }
        Offer::End => Some(END),
        Offer::Mark(_) | Offer::Tag(_) | Offer::Note(_) | Offer::Record(..) => None,
    }
}

/// Every way of asking anybody anything in this house, whether it is open now or not.
fn asks(rules: &Rules) -> Vec<Offer> {
    let mut asks = Vec::new();
    for (question, asked) in rules.questions.iter().enumerate() {
        let Some(department) = rules.departments.get(usize::from(asked.department)) else { continue };
        for (means, _, _) in &department.means {
            let stays = !rules.by_phone || *means == Means::Chat;
            let holds: &[Hold] = if stays { &[Hold::None] } else { &[Hold::Asked, Hold::Unasked] };
            asks.extend(holds.iter().map(|hold| Offer::Ask { question: question as u8, means: *means, hold: *hold }));
        }
    }
    asks
}

/// Does what a key asks for, wherever on the desk its button stands.
pub(super) fn strike(hand: InHand<'_>, tools: &[Tool], view: &mut View, outbox: &mut Vec<Command>, ui: &Ui) {
    if hand.clock.paused || hand.attempt.is_over() {
        return;
    }
    for tool in tools {
        let Some((_, key)) = tool.key else { continue };
        if is_struck(ui, key) {
            if let Group::LookUp(system) = tool.group {
                view.open(system);
            }
            outbox.push(Command::Decide(tool.offer));
            return;
        }
    }
    if hand.may_mute() && is_struck(ui, MUTE.1) {
        outbox.push(Command::Mute(hand.muted.is_none()));
        return;
    }
    let tables: [&[Cap]; 6] = [&DIGITS, &FUNCTIONS, &LETTERS, &SUMS, &CALL, &[MARK, MUTE]];
    if tables.into_iter().flatten().any(|(_, key)| is_struck(ui, *key)) {
        view.late = Some(hand.now_ms());
    }
}

fn is_struck(ui: &Ui, key: Key) -> bool {
    match key {
        // A button in which the keyboard is listens to these two itself.
        Key::Space | Key::Enter => widgets::pressed(ui, key),
        _ => widgets::struck(ui, key),
    }
}
