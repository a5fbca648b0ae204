//! The debrief, act by act: the guess, the answer, everything; the replay, the goal, and saving.

use super::{SIZE, Window, at, click, scenes, strike, window};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::app::screens::debrief::Act;
use frontline::office::{Command, Office, Place, accounts, act, intentions, minutes, record, sum, sum_said};
use frontline::records::Reflection;
use frontline::scoring::Scorecard;
use frontline::tongue::Tongue;
use std::path::Path;
use std::time::{Duration, Instant};

/// The debrief of somebody who has guessed.
pub fn answer(language: &str) -> Office {
    let mut office = scenes::debrief(language);
    let reflection = Reflection { guessed_points: Some(80), ..Reflection::default() };
    office.apply(Command::Reflect(reflection));
    office
}

/// The debrief of somebody who has chosen a goal.
pub fn everything(language: &str) -> Office {
    let mut office = answer(language);
    let tongue = Tongue::new(language);
    let Place::Debrief(sitting, card) = office.place() else { panic!("the card is there") };
    let goal = intentions(card, &sitting.attempt, &tongue).into_iter().next().map(|goal| goal.text);
    let reflection = Reflection { goal, ..office.reflection().cloned().unwrap_or_default() };
    office.apply(Command::Reflect(reflection));
    office
}

fn card(window: &Harness<'static, Window>) -> Scorecard {
    let Place::Debrief(_, card) = window.state().office.place() else { panic!("the card is there") };
    card.clone()
}

fn has(window: &Harness<'static, Window>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

/// High enough that nothing has to be scrolled to.
fn tall(office: Office) -> Harness<'static, Window> {
    window(office, egui::vec2(1440.0, 4000.0), 1.0)
}

#[test]
fn after_the_contact_comes_the_guess_then_the_answer_then_everything() {
    let mut window = at("over");
    click(&mut window, "See how it went");
    assert!(!matches!(window.state().office.place(), Place::Desk(_)));
    window.get_by_label("Before you see the result");
    scenes::wait_for_the_card(&mut window.state_mut().office);
    window.run_steps(3);
    window.get_by_label("Before you see the result");
    assert!(window.query_by_label("Your score").is_none(), "nothing is shown before the guess");
    click(&mut window, "Show me without a guess");
    window.get_by_label("Your score");
    window.get_by_label("What cost most");
    window.get_by_label("Again, with the same luck");
    assert!(window.state().office.reflection().is_none());
    click(&mut window, "Show everything");
    window.get_by_label("Points reached");
    window.get_by_label("Every decision");
    click(&mut window, "Again, with other luck");
    assert!(matches!(window.state().office.place(), Place::Ringing(_)));
    assert_eq!(window.state().local.debrief.act, Act::Guess, "the next contact begins with a guess again");
}

#[test]
fn a_guess_is_kept_and_stands_beside_the_result() {
    let mut window = tall(scenes::debrief("en"));
    let (step, row) = {
        let Place::Debrief(sitting, card) = window.state().office.place() else { panic!("the card is there") };
        let dearest = accounts(&card.decisions, &sitting.attempt, &window.state().tongue);
        let first = dearest.iter().find(|account| account.done != "Say nothing and wait").expect("something was done");
        (first.step, format!("{}   {}", minutes(first.at_s), first.done))
    };
    // It may stand below the part of the list that is seen.
    window.get_by_label(&row).click_accesskit();
    window.run_steps(2);
    let label = "Why? One line is enough.";
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, label).focus();
    window.run_steps(2);
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, label).type_text("I did not look");
    window.run_steps(3);
    click(&mut window, "Compare with the result");
    let reflection = window.state().office.reflection().cloned().expect("it is kept");
    assert_eq!(reflection.guessed_step, u32::try_from(step).ok());
    assert_eq!(reflection.explained, "I did not look");
    assert_eq!(reflection.guessed_points, None, "nobody has moved the slider");
    assert!(has(&window, "You named the"));
}

#[test]
fn the_answer_is_three_decisions_and_a_good_moment() {
    let mut window = tall(answer("en"));
    let card = card(&window);
    assert!(has(&window, "Your guess: 80"));
    let (dearest, done) = {
        let Place::Debrief(sitting, card) = window.state().office.place() else { panic!("the card is there") };
        let tongue = &window.state().tongue;
        let dearest = accounts(&card.decisions, &sitting.attempt, tongue);
        let done =
            card.best_moment.as_ref().map(|gain| act(&sitting.attempt, tongue, gain.offer, gain.words.as_deref()));
        (dearest, done)
    };
    for account in dearest.iter().take(3) {
        assert!(has(&window, &account.done), "{}", account.done);
        let better = account.better.as_ref().expect("there is a better line");
        assert!(has(&window, &format!("Better: {better}")));
    }
    assert_eq!(has(&window, "Your best moment"), card.best_moment.is_some());
    if let Some(done) = done {
        assert!(has(&window, &done));
    }
    strike(&mut window, Key::Enter);
    window.get_by_label("Every decision");
}

#[test]
fn everything_adds_up_and_folds() {
    let mut window = tall(everything("en"));
    let said = {
        let Place::Debrief(sitting, card) = window.state().office.place() else { panic!("the card is there") };
        let rows = record(card, &sitting.attempt, &window.state().tongue);
        let sum = sum(card, &rows);
        assert!((sum.score - card.score).abs() < 0.051, "{} {}", sum.score, card.score);
        assert!((sum.decisions() + sum.caps.iter().sum::<f64>() + sum.score - 100.0).abs() < 1e-9);
        sum_said(card, &sum, &window.state().tongue)
    };
    window.get_by_label(&said);
    for part in ["The customer’s mood", "Points reached", "Measures", "The usual traps", "Your goal for the next time"]
    {
        window.get_by_label(part);
    }
    assert!(has(&window, "best line, same luck"));
    click(&mut window, "Every decision");
    assert!(window.query_by_label(&said).is_none(), "it is folded");
    click(&mut window, "Every decision");
    window.get_by_label(&said);
}

#[test]
fn a_decision_that_is_chosen_is_marked_in_the_transcript() {
    let mut window = tall(everything("en"));
    assert!(window.query_by_label("▼ here").is_none());
    let (label, step) = {
        let Place::Debrief(sitting, card) = window.state().office.place() else { panic!("the card is there") };
        let accounts = accounts(&card.decisions, &sitting.attempt, &window.state().tongue);
        let dearest = accounts.first().expect("something was lost");
        (format!("{}   {}", minutes(dearest.at_s), dearest.done), dearest.step)
    };
    click(&mut window, &label);
    assert_eq!(window.state().local.chosen, Some(step));
    window.get_by_label("▼ here");
}

#[test]
fn the_replay_moves_through_transcript_and_knowledge() {
    let mut window = tall(everything("en"));
    let last = window.state().office.sitting().expect("somebody sits").attempt.at_s();
    assert_eq!(window.query_all_by_label("I am waiting.").count(), 1);
    strike(&mut window, Key::Home);
    assert_eq!(window.state().local.debrief.moment, Some(0));
    assert_eq!(window.query_all_by_label("I am waiting.").count(), 0, "it was said later");
    assert!(has(&window, "At 00:00"));
    strike(&mut window, Key::ArrowRight);
    assert_eq!(window.state().local.debrief.moment, Some(10));
    strike(&mut window, Key::ArrowLeft);
    assert_eq!(window.state().local.debrief.moment, Some(0));
    strike(&mut window, Key::End);
    assert_eq!(window.state().local.debrief.moment, None);
    assert!(has(&window, &format!("At {}", minutes(last))));
}

#[test]
fn a_goal_is_chosen_and_given_up() {
    let mut window = tall(answer("en"));
    click(&mut window, "Show everything");
    let goal = {
        let Place::Debrief(sitting, card) = window.state().office.place() else { panic!("the card is there") };
        let offered = intentions(card, &sitting.attempt, &window.state().tongue);
        assert!(!offered.is_empty() && offered.len() <= 3);
        offered[0].text.clone()
    };
    click(&mut window, &goal);
    let reflection = window.state().office.reflection().cloned().expect("it is kept");
    assert_eq!(reflection.goal.as_ref(), Some(&goal));
    assert_eq!(reflection.guessed_points, Some(80), "the guess stays");
    click(&mut window, &goal);
    assert_eq!(window.state().office.reflection().and_then(|reflection| reflection.goal.clone()), None);
}

#[test]
fn the_contact_is_played_again_from_a_decision() {
    let mut window = tall(everything("en"));
    let step = {
        let Place::Debrief(sitting, card) = window.state().office.place() else { panic!("the card is there") };
        accounts(&card.decisions, &sitting.attempt, &window.state().tongue)[0].clone()
    };
    window.query_all_by_label(&format!("Play from {}", minutes(step.at_s))).next().expect("it is offered").click();
    window.run_steps(2);
    assert!(matches!(window.state().office.place(), Place::Desk(_)), "the contact goes on");
}

/// Lets time pass until nothing is saved any more.
fn wait_for_the_file(office: &mut Office, path: &Path) {
    let began = Instant::now();
    while office.remarks().is_empty() {
        assert!(began.elapsed() < Duration::from_secs(20), "{} is saved", path.display());
        office.apply(Command::Tick { ms: 5 });
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn the_page_is_saved_and_replaced_only_when_asked_twice() {
    let folder = std::env::temp_dir().join(format!("frontline-ui-save-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).expect("made");
    let path = folder.join("Debrief First words.html");
    std::fs::write(&path, "mine").expect("written");
    let mut window = window(everything("en"), SIZE, 1.0);
    click(&mut window, "Save as a page …");
    window.get_by_label("Save the debrief as a page");
    let field = |window: &Harness<'static, Window>| {
        let node = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Path of the file");
        node.focus();
    };
    field(&window);
    window.run_steps(2);
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    window.run_steps(2);
    let text = path.display().to_string();
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Path of the file").type_text(&text);
    window.run_steps(3);
    click(&mut window, "Save");
    window.run_steps(2);
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "mine", "nothing is replaced in silence");
    assert!(has(&window, "There is a file of that name already"));
    click(&mut window, "Replace it");
    wait_for_the_file(&mut window.state_mut().office, &path);
    window.run_steps(2);
    assert!(has(&window, "Saved: "));
    assert!(window.query_by_label("Path of the file").is_none(), "the question is gone");
    assert!(std::fs::read_to_string(&path).expect("it is there").starts_with("<!DOCTYPE html>"));
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn in_a_small_window_the_columns_stay_beside_each_other() {
    let window = window(everything("hu"), egui::vec2(1024.0, 700.0), 1.0);
    let record = window.get_by_label("Átirat").rect();
    let trust = window.get_by_label_contains("Bizalom: ").rect();
    assert!(trust.right() <= 1024.0 && trust.left() >= record.left() - 1.0, "{trust:?} {record:?}");
    let lost = window.get_by_label_contains("ígéretek -4,0").rect();
    assert!(lost.right() < record.left(), "{lost:?} {record:?}");
}

#[test]
fn every_decision_can_be_seen_where_it_is_guessed() {
    let window = at("guess");
    let last = window.get_by_label_contains("Could you ring again later?").rect();
    // The question, and the field that is named by it.
    let below = window.get_all_by_label("Why? One line is enough.").map(|node| node.rect().top());
    let below = below.min_by(f32::total_cmp).expect("it is asked");
    assert!(last.bottom() <= below, "{last:?} {below:?}");
}
