//! A whole shift in the window: its brief, both chairs, and what came of it.

use super::home::shelf;
use super::{SIZE, Window, at, click, strike, wait_until, window};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::Offer;
use frontline::office::{
    Command, FASTEST, LONGEST_TICK_MS, Office, OnShift, Place, ShiftCommand, ShiftReport, ShiftStanding,
};
use frontline::records::Mode;
use frontline::rehearsal::leads::{LeadHands, Move, lead};
use frontline::shift::Chair;
use frontline::tongue::Tongue;
use frontline::words::{EventKind, Moment, Span};

const SHIFT: &str = "noon-storm";

/// What the buttons of two actions say that need nothing.
const LISTEN: &str = "Listen in to two calls";
const ASK_IT: &str = "Ask the people from IT whether something is wrong with the systems";

fn open(language: &str, chair: Chair) -> Office {
    let mut office = shelf(language);
    office.apply(Command::Shift(ShiftCommand::Open { id: SHIFT.to_owned(), chair, seed: 4 }));
    office
}

fn on_shift(language: &str, chair: Chair) -> Office {
    let mut office = open(language, chair);
    for command in [ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    office
}

pub fn brief(language: &str) -> Office {
    open(language, Chair::Agent)
}

/// The agent's chair while nobody is on the line: the seat is asked about with a neighbour.
pub fn between(language: &str) -> Office {
    let mut office = on_shift(language, Chair::Agent);
    pass(&mut office, |on| on.day.abilities().iter().any(|ability| ability.possible));
    let on = office.on_shift().expect("somebody is there");
    let action = on.day.abilities().into_iter().find(|ability| ability.possible).expect("something can be done").action;
    office.apply(Command::Shift(ShiftCommand::Act(action)));
    office.apply(Command::Tick { ms: 1_000 });
    office
}

/// The agent's chair with somebody on the line.
pub fn in_contact(language: &str) -> Office {
    let mut office = on_shift(language, Chair::Agent);
    pass(&mut office, |on| on.sitting().is_some());
    office
}

/// The lead's chair at noon, after a robot has led.
pub fn wallboard(language: &str) -> Office {
    let mut office = on_shift(language, Chair::Lead);
    let stage = office.on_shift().expect("somebody is there").stage().clone();
    assert!(!stage.usual().is_empty(), "there is something to compare with");
    led(&mut office, Moment(12 * 3_600_000));
    office
}

/// What came of a whole day that a robot has led.
pub fn debriefed(language: &str) -> Office {
    let mut office = on_shift(language, Chair::Lead);
    led(&mut office, Moment(u64::MAX));
    office.apply(Command::Shift(ShiftCommand::Debrief));
    wait_until(&mut office, |office| matches!(office.place(), Place::ShiftDebrief(..)));
    office
}

/// Lets time pass until something is so; whoever is on the line hears nothing.
pub fn pass(office: &mut Office, so: impl Fn(&OnShift) -> bool) {
    for _ in 0..10_000 {
        if so(office.on_shift().expect("somebody is there")) {
            return;
        }
        let sitting = office.on_shift().and_then(OnShift::sitting);
        let offers = sitting.map(|sitting| sitting.attempt.offers()).unwrap_or_default();
        let silent = offers.iter().copied().find(|offer| matches!(offer, Offer::Wait | Offer::End));
        match silent.or(offers.first().copied()) {
            Some(offer) => office.apply(Command::Decide(offer)),
            None => office.apply(Command::Tick { ms: LONGEST_TICK_MS }),
        };
    }
    panic!("it never came about");
}

fn led(office: &mut Office, until: Moment) {
    let robot = lead("lead-good").expect("it is a lead robot");
    let (mut looks, mut hands) = (Moment(0), LeadHands::default());
    loop {
        let on = office.on_shift().expect("somebody is there");
        if on.day.now() >= until || on.standing() == ShiftStanding::AfterWindow {
            return;
        }
        let talks = on.day.held().is_some();
        if on.day.now() >= looks || talks {
            looks = on.day.now() + Span(60_000);
            let what = robot.next_move(&on.day, &mut hands).map(|what| match what {
                Move::Act(action) => ShiftCommand::Act(action),
                Move::Decide(offer) => ShiftCommand::Decide(offer),
                Move::TakeUp(place) => ShiftCommand::TakeUp(place),
            });
            if let Some(what) = what {
                office.apply(Command::Shift(what));
            }
        }
        if !talks {
            office.apply(Command::Tick { ms: LONGEST_TICK_MS });
        }
    }
}

fn on<'w>(window: &'w Harness<'static, Window>) -> &'w OnShift {
    window.state().office.on_shift().expect("somebody is on shift")
}

fn report(office: &Office) -> &ShiftReport {
    let Place::ShiftDebrief(_, report) = office.place() else { panic!("the day is over") };
    report
}

#[test]
fn a_shift_is_chosen_at_home_with_its_chair() {
    let mut window = window(shelf("en"), egui::vec2(1440.0, 2000.0), 1.0);
    window.get_by_label("A whole shift");
    let chair = window.query_all_by_label("Lead’s chair").next().expect("there is a shift for a lead");
    chair.click();
    window.run_steps(2);
    let Place::ShiftBrief(brief) = window.state().office.place() else { panic!("its brief lies open") };
    assert_eq!(brief.chair, Chair::Lead);
    strike(&mut window, Key::A);
    let Place::ShiftBrief(brief) = window.state().office.place() else { panic!("its brief lies open") };
    assert_eq!(brief.chair, Chair::Agent);
    strike(&mut window, Key::Enter);
    assert_eq!(on(&window).chair(), Chair::Agent);
}

#[test]
fn the_lead_acts_by_key_and_by_click_and_the_clock_goes_on() {
    let mut window = window(on_shift("en", Chair::Lead), egui::vec2(1440.0, 1500.0), 1.0);
    let began = on(&window).day.now();
    strike(&mut window, Key::Num1);
    let (act, until) = on(&window).day.doing().expect("the lead listens in");
    window.get_by_label("What you are doing now");
    assert_eq!(act.at, began);
    assert_eq!(window.query_all_by_label(ASK_IT).count(), 0, "nothing else can be done meanwhile");
    while on(&window).day.doing().is_some() {
        window.state_mut().office.apply(Command::Tick { ms: LONGEST_TICK_MS });
    }
    window.run_steps(2);
    assert!(on(&window).day.now() >= until);
    window.get_by_label("Listen in to two calls");
    click(&mut window, ASK_IT);
    assert_eq!(on(&window).day.acts().len(), 2);
}

#[test]
fn what_cannot_be_done_says_why() {
    let window = window(on_shift("en", Chair::Lead), SIZE, 1.0);
    window.get_by_label(LISTEN);
    assert!(window.query_all_by_label("Nobody has told you the cause yet.").count() > 0);
    assert!(window.query_all_by_label("Not before 12:15").count() == 0, "the pattern is missing first");
}

#[test]
fn the_clock_stands_while_it_is_stopped() {
    let mut window = window(on_shift("en", Chair::Lead), SIZE, 1.0);
    strike(&mut window, Key::P);
    assert!(on(&window).paused);
    let before = on(&window).day.now();
    window.state_mut().office.apply(Command::Tick { ms: 1_000 });
    assert_eq!(on(&window).day.now(), before);
    strike(&mut window, Key::P);
    window.state_mut().office.apply(Command::Tick { ms: 1_000 });
    assert!(on(&window).day.now() > before);
}

#[test]
fn a_contact_reaches_the_agent_and_is_answered_by_keys() {
    let mut window = at("on-shift");
    window.get_by_label("Conversation");
    let spoke = |window: &Harness<'static, Window>| {
        let sitting = on(window).sitting().expect("somebody is on the line");
        let is = |kind: &EventKind| matches!(kind, EventKind::TraineeSpoke { .. } | EventKind::TraineeActed { .. });
        sitting.attempt.events().iter().any(|event| is(&event.kind))
    };
    let began = on(&window).day.now();
    for _ in 0..80 {
        let sitting = on(&window).sitting().expect("somebody is on the line");
        let can = sitting.attempt.offers().iter().any(|offer| matches!(offer, Offer::Choose(_)));
        strike(&mut window, if can { Key::Num1 } else { Key::Space });
        if spoke(&window) {
            break;
        }
    }
    assert!(spoke(&window), "the number keys answer");
    assert!(on(&window).day.now() > began, "the day goes on meanwhile");
}

#[test]
fn whoever_needs_a_minute_says_so_during_the_call_by_key_and_by_click() {
    let mut window = at("on-shift");
    strike(&mut window, Key::Z);
    assert!(on(&window).day.wants_aside());
    window.get_by_label("Nobody is put through once this call is over.");
    click(&mut window, "Put nobody through (Z)");
    assert!(!on(&window).day.wants_aside());
    assert!(window.state().office.on_shift().is_some_and(|on| on.sitting().is_some()), "the call goes on");
}

#[test]
fn leaving_asks_first() {
    let mut window = window(on_shift("en", Chair::Lead), SIZE, 1.0);
    click(&mut window, "Leave the shift");
    click(&mut window, "Stay");
    assert!(window.state().office.on_shift().is_some());
    click(&mut window, "Leave the shift");
    click(&mut window, "Leave it");
    assert!(matches!(window.state().office.place(), Place::Home));
}

#[test]
fn the_debrief_shows_the_figures_of_the_report() {
    let mut window = at("shift-debrief");
    click(&mut window, "Show me without a guess");
    let report = report(&window.state().office);
    let tongue = Tongue::new("en");
    let percent = |share: Option<f64>| format!("{} %", tongue.number(share.expect("somebody called") * 100.0, 0));
    let lost = |tally: &frontline::queueing::Tally| percent(tally.interval(report.watched).lost_share());
    let (with, without) = (lost(&report.with), lost(&report.without));
    assert_ne!(with, without, "leading well makes a difference");
    let said = format!(
        "Of those who called between 11:45 and 12:00, {with} were lost. Without you, on the same callers, it would have been {without}."
    );
    window.get_by_label(&said);
    let (day, other) = (report.with.day(), report.without.day());
    window.get_by_label(&format!("Callers lost: {} instead of {}", day.abandoned, other.abandoned));
    click(&mut window, "Show everything");
    window.get_by_label("Why the day went as it did");
    window.get_by_label(&format!(
        "Callbacks promised: {} instead of {}",
        day.callbacks_promised, other.callbacks_promised
    ));
}

/// The modes of a shift say what holds there: nobody goes back, nothing is explained before the end, no group holds the time.
#[test]
fn the_brief_promises_no_more_than_a_shift_keeps() {
    let mut window = at("shift-brief");
    window.get_by_label("As on the job. You can stop the time, but nobody can go back.");
    assert_eq!(window.query_all_by_label_contains("For a group").count(), 0);
    strike(&mut window, Key::Num3);
    assert_eq!(window.state().office.settings().mode, Mode::Exam);
}
