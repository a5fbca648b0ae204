//! The modes on the screens: chosen in the brief, and what each of them adds to the desk.

use super::{SIZE, Window, at, click, common, scenes, steps, strike, window};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::Offer;
use frontline::library::Library;
use frontline::office::{Command, Counsel, Office, Place, Settings, Stage};
use frontline::records::{Mode, Reflection};
use std::time::{Duration, Instant};

/// The desk in a mode, with the customer's first line said and all counsel heard.
fn taken(language: &str, mode: Mode) -> Office {
    let mut office = scenes::office(language);
    office.apply(Command::Set(Box::new(Settings { mode, ..office.settings().clone() })));
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    office.apply(Command::Decide(Offer::Wait));
    hear(&mut office);
    office
}

fn desk(mode: Mode) -> Harness<'static, Window> {
    window(taken("en", mode), SIZE, 1.0)
}

/// A guided contact after a guess.
pub fn guided(language: &str) -> Office {
    let mut office = taken(language, Mode::Guided);
    let offers = office.sitting().expect("somebody sits").attempt.offers();
    let guess = offers.into_iter().filter(|offer| matches!(offer, Offer::Choose(_))).nth(2).expect("it is offered");
    office.apply(Command::Decide(guess));
    hear(&mut office);
    office
}

/// A group that has asked what each choice would cost.
pub fn group(language: &str) -> Office {
    let mut office = taken(language, Mode::Show);
    office.apply(Command::Reveal);
    office
}

/// Tells time, without letting any pass, until counsel has nothing more to say.
fn hear(office: &mut Office) {
    let began = Instant::now();
    while office.counsel().is_some_and(Counsel::works) {
        assert!(began.elapsed() < Duration::from_secs(120), "it answers");
        office.apply(Command::Tick { ms: 0 });
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn heard(window: &mut Harness<'static, Window>) {
    hear(&mut window.state_mut().office);
    window.run_steps(3);
}

fn shows(window: &Harness<'static, Window>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn the_mode_is_chosen_in_the_brief() {
    let mut window = at("brief");
    for (label, mode) in [("Guided", Mode::Guided), ("Exam", Mode::Exam), ("For a group", Mode::Show)] {
        click(&mut window, label);
        assert_eq!(window.state().office.settings().mode, mode);
    }
    strike(&mut window, Key::Num2);
    assert_eq!(window.state().office.settings().mode, Mode::Practice);
    strike(&mut window, Key::Num3);
    assert!(shows(&window, "In an exam the time cannot be stopped."));
    strike(&mut window, Key::Enter);
    strike(&mut window, Key::Enter);
    let Place::Desk(sitting) = window.state().office.place() else { panic!("somebody sits") };
    assert_eq!(sitting.mode, Mode::Exam);
}

#[test]
fn a_display_shows_whose_record_it_is_and_of_strangers_nothing() {
    let named = |office: &Office, known: bool| {
        let has = |scenario: usize| office.programs()[scenario].scenario.caller.record.iter().any(Option::is_some);
        (0..office.programs().len()).find(|scenario| has(*scenario) == known)
    };
    let mut office = Office::open(Library::new(Some(common::folder(""))), common::plain_day(), "en");
    for (known, shown) in [(true, 1), (false, 0)] {
        let scenario = named(&office, known).expect("there are both");
        office.apply(Command::Open { scenario, seed: 4 });
        office.apply(Command::Ring);
        let mut ringing = window(office, SIZE, 1.0);
        let displays = ["On the display: ", "Signed in as ", "From "];
        let found: usize = displays.iter().map(|display| ringing.query_all_by_label_contains(display).count()).sum();
        assert_eq!(found, shown, "{known}");
        office = std::mem::replace(&mut ringing.state_mut().office, scenes::office("en"));
    }
}

#[test]
fn guided_shows_moods_and_explains_at_once() {
    let mut window = desk(Mode::Guided);
    window.get_by_label("How the customer feels");
    assert!(shows(&window, "Trust: some"));
    window.get_by_label("Nothing has been decided yet.");
    let before = steps(&window);
    // A guess, which the author calls one.
    strike(&mut window, Key::Num3);
    heard(&mut window);
    assert!(shows(&window, "This cost you "));
    assert!(shows(&window, "Better: "));
    assert!(shows(&window, "Because: Usually is not this customer."));
    click(&mut window, "Back to this decision");
    assert_eq!(steps(&window), before);
    heard(&mut window);
    strike(&mut window, Key::Num2);
    heard(&mut window);
    window.get_by_label("That was the best you could do here.");
}

#[test]
fn in_practice_a_key_and_a_row_lead_back() {
    let mut window = desk(Mode::Practice);
    assert!(!shows(&window, "Back to an earlier decision"));
    let before = steps(&window);
    strike(&mut window, Key::Num2);
    assert_eq!(steps(&window), before + 1);
    window.get_by_label("Back to an earlier decision");
    strike(&mut window, Key::Backspace);
    assert_eq!(steps(&window), before);
    assert!(!shows(&window, "Back to an earlier decision"));
    assert!(!shows(&window, "How the customer feels"));
}

#[test]
fn an_exam_shows_neither_moods_nor_a_way_back_and_cannot_be_stopped() {
    let mut window = desk(Mode::Exam);
    strike(&mut window, Key::Num2);
    let taken = steps(&window);
    for hidden in ["How the customer feels", "Your last decision", "Back to an earlier decision"] {
        assert!(!shows(&window, hidden), "{hidden}");
    }
    strike(&mut window, Key::Backspace);
    strike(&mut window, Key::P);
    assert_eq!(steps(&window), taken);
    assert!(!window.state().office.sitting().expect("somebody sits").clock.paused);
}

#[test]
fn a_group_reads_large_letters_and_asks_for_the_points() {
    let mut window = desk(Mode::Show);
    assert!(window.ctx.zoom_factor() > 1.39, "{}", window.ctx.zoom_factor());
    let stage = |window: &Harness<'static, Window>| window.state().office.sitting().and_then(|sitting| sitting.stage());
    assert_eq!(stage(&window), Some(Stage::Held));
    assert!(!shows(&window, "Lost so far: "), "nothing is told before somebody asks");
    click(&mut window, "Reveal the points (Z)");
    assert_eq!(stage(&window), Some(Stage::Revealed));
    assert!(shows(&window, "Lost so far: "));
    strike(&mut window, Key::Z);
    assert_eq!(stage(&window), Some(Stage::GoneOn));
    assert!(!shows(&window, "Lost so far: "));
    strike(&mut window, Key::Num2);
    assert_ne!(stage(&window), Some(Stage::Revealed), "the next decision is hidden again");
}

#[test]
fn costs_stand_whole_beside_choices_of_one_width() {
    let window = window(group("en"), SIZE, 1.0);
    let choice = |label: &str| window.get_by_label(label).rect();
    let rows = ["One moment.", "I open your order, half a minute.", "Usually until spring."].map(choice);
    let systems = window.get_by_label("Orders").rect();
    let costs: Vec<egui::Rect> = window.query_all_by_label_contains("costs ").map(|node| node.rect()).collect();
    for row in rows {
        assert!((row.width() - rows[0].width()).abs() < 1.0, "{rows:?}");
        let beside = costs.iter().find(|cost| row.y_range().intersects(cost.y_range()) && cost.left() >= row.right());
        assert!(beside.is_some_and(|cost| cost.right() < systems.left()), "{row:?} {costs:?}");
    }
}

#[test]
fn a_group_sees_the_score_when_it_asks_for_it() {
    let mut office = taken("en", Mode::Show);
    for _ in 0..400 {
        let Some(offer) = office.sitting().expect("somebody sits").attempt.offers().into_iter().next() else { break };
        office.apply(Command::Decide(offer));
    }
    office.apply(Command::Debrief);
    scenes::wait_for_the_card(&mut office);
    // Somebody has guessed, so the second act comes first.
    office.apply(Command::Reflect(Reflection { guessed_points: Some(80), ..Reflection::default() }));
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("The contact is over");
    for hidden in ["Your score", "What cost most", "Every decision"] {
        assert!(!shows(&window, hidden), "{hidden}");
    }
    strike(&mut window, Key::Enter);
    assert!(!shows(&window, "Your score"), "nobody stumbles over it");
    click(&mut window, "Reveal the score (Z)");
    window.get_by_label("Your score");
    window.get_by_label("What cost most");
}
