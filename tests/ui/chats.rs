//! Several chats in the window: seen beside each other, and turned to by key and by click.

use super::home::shelf;
use super::{SIZE, Window, at, strike, window};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::Offer;
use frontline::office::{Command, FASTEST, LONGEST_TICK_MS, Office, OnShift, ShiftCommand};
use frontline::shift::Chair;
use frontline::tongue::{Tongue, languages};
use frontline::words::Span;

/// The chat of a shop with three visitors in hand.
pub fn in_hand(language: &str) -> Office {
    let mut office = shelf(language);
    let open = ShiftCommand::Open { id: "basket-in-basket-out".to_owned(), chair: Chair::Agent, seed: 4 };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    for _ in 0..1_000 {
        let on = office.on_shift().expect("somebody is there");
        if on.day.others().len() == 2 {
            return office;
        }
        let offers = on.sitting().map(|sitting| sitting.attempt.offers()).unwrap_or_default();
        let silent = offers.iter().copied().find(|offer| matches!(offer, Offer::Wait | Offer::End));
        match silent.or(offers.first().copied()) {
            Some(offer) => office.apply(Command::Decide(offer)),
            None => office.apply(Command::Tick { ms: LONGEST_TICK_MS }),
        };
    }
    panic!("three never came at once");
}

fn on<'w>(window: &'w Harness<'static, Window>) -> &'w OnShift {
    window.state().office.on_shift().expect("somebody is on shift")
}

/// The number of the chat in front.
fn front(window: &Harness<'static, Window>) -> usize {
    on(window).day.held().expect("somebody is in front").number
}

#[test]
fn a_chat_is_turned_to_by_key_and_the_desk_follows() {
    let mut window = at("chats");
    let (now, before) = (on(&window).day.now(), front(&window));
    let mut numbers: Vec<usize> = on(&window).day.others().iter().map(|held| held.number).chain([before]).collect();
    numbers.sort_unstable();
    let place = numbers.iter().position(|number| *number != before).expect("two more are there");
    let key = [Key::Num1, Key::Num2, Key::Num3][place];
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run_steps(2);
    assert_eq!(front(&window), numbers[place]);
    assert_eq!(on(&window).day.now(), now + Span(5_000), "turning takes its time");
    let sitting = on(&window).sitting().expect("the desk is laid out");
    assert_eq!(sitting.attempt.seed(), on(&window).day.held().expect("somebody is in front").attempt.seed());
    // Without Ctrl the same key answers, and nobody is turned to.
    let after = front(&window);
    strike(&mut window, Key::Num9);
    assert_eq!(front(&window), after);
    // Whoever waits longest.
    let longest = on(&window).day.longest_waiting().map(|place| on(&window).day.others()[place].number);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    window.run_steps(2);
    assert_eq!(front(&window), longest.unwrap_or(after));
}

#[test]
fn a_chat_is_turned_to_by_click_in_a_row_and_in_a_column() {
    for size in [egui::vec2(1024.0, 700.0), SIZE, egui::vec2(1920.0, 1080.0)] {
        let mut window = window(in_hand("en"), size, 1.0);
        let before = front(&window);
        let cards = window.query_all_by_label_contains(" · ").count();
        assert!(cards >= 3, "every chat has its card at {size:?}: {cards}");
        for card in 0..cards {
            if let Some(card) = window.query_all_by_label_contains(" · ").nth(card) {
                card.click();
            }
            window.run_steps(2);
            if front(&window) != before {
                break;
            }
        }
        assert_ne!(front(&window), before, "a click turns to another chat at {size:?}");
    }
}

/// What a scenario is called says what is wrong in it; that is to be found out.
#[test]
fn a_chat_is_called_by_its_visitor() {
    let window = at("chats");
    let day = &on(&window).day;
    let mut chats = 0;
    for held in day.held().into_iter().chain(day.others()) {
        let title = held.attempt.speech().say(&held.attempt.program().scenario.title);
        assert_eq!(window.query_all_by_label_contains(title.as_str()).count(), 0, "{title}");
        chats += 1;
    }
    assert_eq!(chats, 3);
}

#[test]
fn time_goes_on_for_those_who_are_not_in_front() {
    let mut window = at("chats");
    let waits = |window: &Harness<'static, Window>| -> Vec<_> {
        on(window).day.others().iter().filter(|held| held.is_talking()).map(|held| (held.number, held.at())).collect()
    };
    let before = waits(&window);
    for _ in 0..40 {
        window.state_mut().office.apply(Command::Tick { ms: LONGEST_TICK_MS });
    }
    let after = waits(&window);
    for (number, at) in before {
        let held = after.iter().find(|(other, _)| *other == number);
        assert!(held.is_none_or(|(_, later)| *later > at), "{number} stood still");
    }
}

#[test]
fn the_chair_speaks_of_chats_and_not_of_calls() {
    for (language, own, others) in [
        ("en", "Nobody new (Z)", ["Put nobody through (Z)", "call is over", "Phone book"]),
        ("hu", "Ne jöjjön új látogató (Z)", ["Ne kapcsoljanak hívást (Z)", "A hívás", "Telefonkönyv"]),
    ] {
        let window = window(in_hand(language), SIZE, 1.0);
        window.get_by_label(own);
        for other in others {
            assert_eq!(window.query_all_by_label_contains(other).count(), 0, "{language}: {other}");
        }
    }
    let mut office = shelf("en");
    let id = "basket-in-basket-out".to_owned();
    office.apply(Command::Shift(ShiftCommand::Open { id, chair: Chair::Agent, seed: 4 }));
    let brief = window(office, SIZE, 1.0);
    brief.get_by_label("You answer the chats that reach your seat, and see what becomes of them for everybody.");
}

/// The chair's texts where it answers chats, each beside the one of the telephone.
const CHAT_SEAT: &str = include_str!("../../assets/lang/en/chat-seat.ftl");

#[test]
fn in_a_chat_nobody_calls_and_nobody_is_on_a_line() {
    let keys: Vec<&str> = CHAT_SEAT.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    assert!(keys.len() > 10, "{keys:?}");
    for language in languages() {
        let tongue = Tongue::new(&language);
        for key in &keys {
            let usual = key.strip_suffix("-chat").expect("it is said of a chat");
            let (phone, chat) = (tongue.say(usual), tongue.say(key));
            assert!(phone != usual && chat != phone, "{language}: {key} is said in words of its own");
            let words = chat.to_lowercase();
            for of_the_phone in ["call", "on the line", "put through", "hívás", "hívó", "vonal", "kapcsol"] {
                assert!(!words.contains(of_the_phone), "{language}: {key} says {of_the_phone}: {chat}");
            }
        }
    }
}
