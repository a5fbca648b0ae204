//! The lead has walked to billing: the talk is led in the window, the wallboard stays in sight, and then one walks back.

use super::home::shelf;
use super::{SIZE, Window, click, strike, window};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::Offer;
use frontline::office::{Command, FASTEST, LONGEST_TICK_MS, Office, OnShift, ShiftCommand};
use frontline::rehearsal::leads::{LeadHands, Move, lead};
use frontline::shift::Chair;
use frontline::words::EventKind;

fn on_shift() -> Office {
    let mut office = shelf("en");
    let open = ShiftCommand::Open { id: "noon-storm".to_owned(), chair: Chair::Lead, seed: 4 };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    office
}

/// Lets a robot lead until something is so.
fn led(office: &mut Office, so: impl Fn(&OnShift) -> bool) {
    let (robot, mut hands) = (lead("lead-good").expect("it is a lead robot"), LeadHands::default());
    for _ in 0..10_000 {
        let on = office.on_shift().expect("somebody is there");
        if so(on) {
            return;
        }
        match robot.next_move(&on.day, &mut hands) {
            Some(Move::Decide(offer)) => drop(office.apply(Command::Shift(ShiftCommand::Decide(offer)))),
            Some(Move::Act(action)) => drop(office.apply(Command::Shift(ShiftCommand::Act(action)))),
            Some(Move::TakeUp(_)) | None => drop(office.apply(Command::Tick { ms: LONGEST_TICK_MS })),
        }
    }
    panic!("it never came about");
}

/// The lead stands at the table in the canteen.
fn in_talk() -> Office {
    let mut office = on_shift();
    led(&mut office, |on| on.sitting().is_some());
    office
}

fn on<'w>(window: &'w Harness<'static, Window>) -> &'w OnShift {
    window.state().office.on_shift().expect("somebody is on shift")
}

#[test]
fn the_talk_is_led_by_keys_and_the_wallboard_stays_in_sight() {
    for size in [SIZE, egui::vec2(1024.0, 700.0)] {
        let mut window = window(in_talk(), size, 1.0);
        window.get_by_label("Conversation");
        assert!(window.query_all_by_label("Waiting now").count() > 0, "{size:?}");
        let (began, acts) = (on(&window).day.now(), on(&window).day.acts().len());
        let spoke = |window: &Harness<'static, Window>| {
            let sitting = on(window).sitting().expect("somebody is there");
            sitting.attempt.events().iter().any(|event| matches!(event.kind, EventKind::TraineeSpoke { .. }))
        };
        for _ in 0..40 {
            let sitting = on(&window).sitting().expect("somebody is there");
            let can = sitting.attempt.offers().iter().any(|offer| matches!(offer, Offer::Choose(_)));
            strike(&mut window, if can { Key::Num1 } else { Key::Space });
            if spoke(&window) {
                break;
            }
        }
        assert!(spoke(&window), "the number keys answer");
        assert!(on(&window).day.now() > began, "the day goes on meanwhile");
        assert_eq!(on(&window).day.acts().len(), acts, "and do nothing else");
    }
}

#[test]
fn whoever_has_talked_walks_back_and_goes_on_upstairs() {
    let mut office = in_talk();
    led(&mut office, |on| on.sitting().is_none());
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("What you are doing now");
    assert_eq!(window.query_all_by_label("Take it up").count(), 0, "not on the stairs");
    while on(&window).day.doing().is_some() {
        window.state_mut().office.apply(Command::Tick { ms: LONGEST_TICK_MS });
    }
    window.run_steps(2);
    assert!(on(&window).day.milestones()[1].is_some(), "the robot has found it out");
    click(&mut window, "Take it up");
    assert!(on(&window).sitting().is_some(), "the deputy asks");
    window.get_by_label("Conversation");
}

#[test]
fn how_long_a_walk_takes_says_that_the_talk_comes_on_top() {
    let window = window(on_shift(), SIZE, 1.0);
    assert!(window.query_all_by_label_contains("and as long as the talk takes").count() > 0);
}
