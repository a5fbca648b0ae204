//! What the mode adds to the desk: moods and what the last decision did, the way back, and a group's next move.

use crate::app::{theme, widgets};
use crate::conversation::{Offer, Phase, Timed};
use crate::office::{Account, Command, Counsel, InHand, Office, SHOWN, Stage, Standing, Unjudged, act, anger, minutes};
use crate::records::Mode;
use crate::scoring::{Stopped, naming};
use crate::tongue::{FluentValue, Tongue};
use egui::{Color32, Key, Ui};

/// Decisions that are shown to go back to, where that is what the mode is for.
const LAST: usize = 4;

/// Letters shown of what was said there.
const LETTERS: usize = 60;

/// The highest step of a mood, which is 100.
const TOP: u8 = 4;

/// Draws it as cards; in an exam there is nothing.
pub(super) fn ui(office: &Office, hand: InHand<'_>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    match hand.mode {
        Mode::Guided => {
            moods(hand, tongue, ui);
            last(office, hand, tongue, outbox, ui);
            back(hand, 1, tongue, outbox, ui);
        }
        Mode::Practice => back(hand, LAST, tongue, outbox, ui),
        Mode::Show => {
            on_stage(office, hand, tongue, outbox, ui);
            back(hand, 1, tongue, outbox, ui);
        }
        Mode::Exam => {}
    }
}

/// The most needed of it in a line, for a desk that is too narrow for the cards.
pub(super) fn strip(office: &Office, hand: InHand<'_>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let account = office.counsel().and_then(|counsel| counsel.last(hand.attempt, tongue));
    let account = account.filter(|_| hand.mode == Mode::Guided);
    let (next, decided) = (next_move(office, hand), decided(hand, 1));
    if account.is_none() && next.is_none() && decided.is_empty() {
        return;
    }
    widgets::line(ui, |ui| {
        if let Some((key, command)) = next
            && widgets::chip(ui, false, tongue.say(key)).clicked()
        {
            outbox.push(command);
        }
        if let Some((steps, _)) = decided.first()
            && widgets::chip(ui, false, tongue.say("modes-back-one")).clicked()
        {
            outbox.push(Command::Back { steps: *steps });
        }
        if let Some(account) = account {
            verdict(&account, tongue, ui);
            if let Some(better) = &account.better {
                let better = tongue.fill("card-better", &[("text", shortened(better).into())]);
                widgets::tinted(ui, better, theme::good());
            }
        }
    });
}

/// Its keys: one decision back, and a group's next move.
pub(super) fn strike(office: &Office, hand: InHand<'_>, outbox: &mut Vec<Command>, ui: &Ui) {
    if widgets::struck(ui, Key::Backspace)
        && let Some((steps, _)) = decided(hand, 1).first()
    {
        outbox.push(Command::Back { steps: *steps });
    }
    if widgets::struck(ui, Key::Z)
        && let Some((_, command)) = next_move(office, hand)
    {
        outbox.push(command);
    }
}

/// What something would cost, once a group has asked for it.
pub(super) fn cost(office: &Office, hand: InHand<'_>, offer: Offer) -> Option<f64> {
    let revealed = hand.stage == Some(Stage::Revealed);
    office.counsel().filter(|_| revealed)?.cost(hand.attempt, offer)
}

/// How the customer feels, as long as somebody is there.
fn moods(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    let state = hand.attempt.state();
    if state.phase != Phase::Talk {
        return;
    }
    let step = |word: &str, step: u8| tongue.say(&format!("modes-{word}-{}", step.min(TOP)));
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("modes-moods"));
        mood("modes-anger", anger(state.anger, tongue), state.anger, theme::anger(state.anger), tongue, ui);
        mood("modes-trust", step("trust", state.trust), state.trust, theme::accent(), tongue, ui);
        let cooperation = step("cooperation", state.cooperation);
        mood("modes-cooperation", cooperation, state.cooperation, theme::accent(), tongue, ui);
    });
}

/// One mood: its name and word, its figure of 100, and a bar.
fn mood(key: &str, word: String, step: u8, colour: Color32, tongue: &Tongue, ui: &mut Ui) {
    let share = f64::from(step.min(TOP)) / f64::from(TOP);
    widgets::figure_row(ui, tongue.fill(key, &[("word", word.into())]), tongue.number(share * 100.0, 0));
    widgets::bar(ui, share as f32, colour);
}

/// What the last decision did, as soon as that can be said.
fn last(office: &Office, hand: InHand<'_>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(counsel) = office.counsel() else { return };
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("modes-last"));
        if !is_ready(counsel, tongue, ui) {
            return;
        }
        let Some(account) = counsel.last(hand.attempt, tongue) else {
            widgets::small(ui, tongue.say("modes-nothing-yet"));
            return;
        };
        explained(&account, tongue, ui);
        let again = account.lost >= SHOWN && hand.may_go_back;
        if again && widgets::quiet(ui, tongue.say("modes-back-to-this")).clicked() {
            outbox.push(Command::Back { steps: account.step });
        }
    });
}

/// Whether there are answers; where there are none, why.
fn is_ready(counsel: &Counsel, tongue: &Tongue, ui: &mut Ui) -> bool {
    match counsel.standing() {
        Standing::Ready => return true,
        Standing::Working { states } => {
            widgets::small(ui, tongue.say("solving"));
            let thousands = FluentValue::from(states / 1000);
            widgets::small(ui, tongue.fill("solving-so-far", &[("thousands", thousands)]));
        }
        Standing::Failed(why) => {
            let key = match why {
                Unjudged::Stopped(Stopped::TooLarge) => "modes-failed-large",
                Unjudged::NoThread => "modes-failed-memory",
                Unjudged::Stopped(Stopped::Cancelled) | Unjudged::Unready | Unjudged::Lost => "modes-failed",
            };
            widgets::tinted(ui, tongue.say(key), theme::bad());
        }
    }
    false
}

/// A decision, what it cost, what would have been better, and why.
fn explained(account: &Account, tongue: &Tongue, ui: &mut Ui) {
    let said = |key: &str, text: &str| tongue.fill(key, &[("text", text.into())]);
    widgets::text(ui, shortened(&account.done));
    verdict(account, tongue, ui);
    if let Some(better) = &account.better {
        widgets::tinted(ui, said("card-better", better), theme::good());
    }
    if let Some(because) = &account.because {
        widgets::small(ui, said("card-because", because));
    }
}

/// What it cost, or that nothing was better.
fn verdict(account: &Account, tongue: &Tongue, ui: &mut Ui) {
    if account.lost < SHOWN {
        widgets::bold(ui, tongue.say("modes-best"), theme::BODY, theme::good());
    } else {
        let points = tongue.number(account.lost, 1);
        let cost = tongue.fill("modes-cost", &[("points", points.into())]);
        widgets::bold(ui, cost, theme::BODY, theme::bad());
    }
}

/// The last decisions that can be gone back to, the latest first, with their places among the steps. A beat that passed
/// is nothing to come back to.
fn decided(hand: InHand<'_>, most: usize) -> Vec<(usize, &Timed)> {
    if !hand.may_go_back {
        return Vec::new();
    }
    let steps = hand.attempt.steps().iter().enumerate().rev();
    steps.filter(|(_, step)| step.offer != Offer::Wait).take(most).collect()
}

/// The last decisions, each with the way back to it; the key leads back to the last one.
fn back(hand: InHand<'_>, most: usize, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let decided = decided(hand, most);
    if decided.is_empty() {
        return;
    }
    let (program, speech) = (hand.attempt.program(), hand.attempt.speech());
    widgets::card(ui, |ui| {
        widgets::strong(ui, tongue.say("modes-back"));
        for (row, (steps, step)) in decided.into_iter().enumerate() {
            let words = naming::words(program, speech, &step.before, step.offer);
            let done = act(hand.attempt, tongue, step.offer, words.as_deref());
            let text = format!("{}   {}", minutes(step.at_s), shortened(&done));
            if widgets::choice(ui, (row == 0).then_some("⌫"), &text).clicked() {
                outbox.push(Command::Back { steps });
            }
        }
    });
}

/// What a group can do next, with the words for it: see what each choice would cost, then let time run. Until the costs
/// are known nobody has to wait for them.
fn next_move(office: &Office, hand: InHand<'_>) -> Option<(&'static str, Command)> {
    let ready = office.counsel().is_some_and(|counsel| counsel.standing() == Standing::Ready);
    match hand.stage? {
        Stage::Held if ready => Some(("modes-reveal", Command::Reveal)),
        Stage::Held | Stage::Revealed if hand.attempt.state().phase == Phase::Talk => {
            Some(("modes-go-on", Command::GoOn))
        }
        Stage::Held | Stage::Revealed | Stage::GoneOn => None,
    }
}

/// Where a group is, what it is shown, and its next move.
fn on_stage(office: &Office, hand: InHand<'_>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    // After the call there may be nothing left to think about.
    if hand.stage.is_none() && hand.attempt.state().phase != Phase::Talk {
        return;
    }
    widgets::card(ui, |ui| {
        widgets::heading(ui, tongue.say("modes-show"));
        let key = match hand.stage {
            None => "modes-show-listen",
            Some(Stage::Held) => "modes-show-held",
            Some(Stage::Revealed) => "modes-show-revealed",
            Some(Stage::GoneOn) => "modes-show-gone-on",
        };
        widgets::text(ui, tongue.say(key));
        if let Some(counsel) = office.counsel() {
            is_ready(counsel, tongue, ui);
            if hand.stage == Some(Stage::Revealed) {
                so_far(counsel, hand, tongue, ui);
            }
        }
        if let Some((key, command)) = next_move(office, hand)
            && widgets::primary(ui, tongue.say(key)).clicked()
        {
            outbox.push(command);
        }
    });
}

/// What is said beside the costs once a group has asked: the last decision, and the sum so far.
fn so_far(counsel: &Counsel, hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    if let Some(account) = counsel.last(hand.attempt, tongue) {
        widgets::small(ui, tongue.say("modes-last"));
        explained(&account, tongue, ui);
    }
    if let Some(lost) = counsel.lost(hand.attempt) {
        let points = tongue.number(lost, 1);
        widgets::small(ui, tongue.fill("modes-lost-so-far", &[("points", points.into())]));
    }
}

/// The beginning of a longer text.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LETTERS {
        return text.to_owned();
    }
    let begins: String = text.chars().take(LETTERS).collect();
    format!("{}…", begins.trim_end())
}
