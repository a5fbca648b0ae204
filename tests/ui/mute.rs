//! The microphone at the desk: switched off by key and by mouse, said at the top, and in nobody's way.

use super::{SIZE, Window, at, click, common, scenes, steps, strike, window};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::Offer;
use frontline::library::Library;
use frontline::office::{Command, Notice, Office, Settings};
use frontline::records::Mode;

fn shows(window: &Harness<'static, Window>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

fn is_muted(window: &Harness<'static, Window>) -> bool {
    window.state().office.sitting().expect("somebody sits").hand().muted.is_some()
}

/// A contact in a mode, when the customer has finished.
fn taken(mode: Mode) -> Office {
    let mut office = scenes::office("en");
    office.apply(Command::Set(Box::new(Settings { mode, ..office.settings().clone() })));
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    office.apply(Command::Decide(Offer::Wait));
    office
}

/// The desk with the microphone off for twelve seconds, and an answer that nobody has heard.
pub fn muted(language: &str) -> Office {
    let mut office = scenes::office(language);
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    office.apply(Command::Decide(Offer::Wait));
    office.apply(Command::Mute(true));
    for _ in 0..4 {
        office.apply(Command::Tick { ms: 3_000 });
    }
    let offers = office.sitting().expect("somebody sits").attempt.offers();
    let answer = offers.into_iter().find(|offer| matches!(offer, Offer::Choose(_))).expect("it is offered");
    assert_eq!(office.apply(Command::Decide(answer)), [Notice::KeptBack]);
    office
}

#[test]
fn a_key_and_a_button_switch_it_and_the_top_says_so() {
    let mut window = at("desk");
    assert!(!is_muted(&window) && !shows(&window, "Muted"));
    strike(&mut window, Key::M);
    assert!(is_muted(&window));
    window.state_mut().office.apply(Command::Tick { ms: 3_000 });
    window.run_steps(2);
    window.get_by_label("⊘ Muted 00:03");
    click(&mut window, "Unmute");
    assert!(!is_muted(&window) && !shows(&window, "Muted"));
    click(&mut window, "Mute");
    assert!(is_muted(&window));
}

#[test]
fn what_is_said_is_kept_back_with_a_sentence() {
    const SAID: &str = "They cannot hear you: unmute first.";
    let mut window = at("desk");
    let before = steps(&window);
    strike(&mut window, Key::M);
    assert!(!shows(&window, SAID));
    strike(&mut window, Key::Num2);
    assert_eq!(steps(&window), before, "nobody has heard it");
    window.get_by_label(SAID);
    strike(&mut window, Key::F1);
    assert_eq!(steps(&window), before + 1, "hands need no voice");
    strike(&mut window, Key::M);
    assert!(!shows(&window, SAID), "and with the microphone on it is forgotten");
}

#[test]
fn whoever_is_guided_is_reminded_when_the_customer_asks() {
    const HINT: &str = "They ask whether anybody is there: your microphone is off.";
    let play = |mode: Mode| {
        let mut window = window(taken(mode), SIZE, 1.0);
        strike(&mut window, Key::M);
        assert!(!shows(&window, HINT));
        for _ in 0..6 {
            window.state_mut().office.apply(Command::Decide(Offer::Wait));
            window.run_steps(2);
            if shows(&window, HINT) {
                return true;
            }
        }
        false
    };
    assert!(play(Mode::Guided));
    assert!(!play(Mode::Practice), "whoever practises finds out");
}

#[test]
fn a_chat_has_no_microphone() {
    let mut office = Office::open(Library::new(Some(common::folder(""))), common::plain_day(), "en");
    let chat = office.programs().iter().position(|program| program.scenario.id.as_str() == "the-racket");
    office.apply(Command::Begin { scenario: chat.expect("it ships"), seed: 4 });
    let mut window = window(office, SIZE, 1.0);
    assert!(window.query_by_label("Mute").is_none());
    strike(&mut window, Key::M);
    assert!(!is_muted(&window) && window.query_by_label("Mute").is_none());
}
