//! The contacts of a shift, looked back on one by one: each has everything that the debrief of a single contact has.

use super::common::plain_day;
use super::pictures::compare;
use super::shift::pass;
use super::{Window, click, strike, wait_until, window};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};
use frontline::app::picture::Shot;
use frontline::library::Library;
use frontline::office::{
    Command, Door, FASTEST, Office, OnShift, Place, Settings, ShiftCommand, ShiftStanding, minutes, record, sum,
    sum_said,
};
use frontline::shift::{Chair, Held};
use frontline::tongue::Tongue;
use frontline::words::{Span, TimeOfDay};
use std::thread::sleep;
use std::time::Duration;

/// Minutes in which everybody who calls asks until when their discount is.
const SHORT: &str = r#"Shift(
    title: "A short while",
    about: "Twenty minutes.",
    language: "en",
    plan: "billing-error-day",
    window: (from: "11:00", to: "11:20"),
    group: "floor",
    agent: (role: "You answer the phone.", goals: ["Say what is true."], may: "Nothing has to be decided."),
    casts: [(class: "general", scenarios: ["first-words"]), (class: "billing", scenarios: ["first-words"])],
    debrief: "Look before you speak.",
)"#;

/// High enough that nothing has to be scrolled to, in three columns beside the list.
const TALL: egui::Vec2 = egui::vec2(1600.0, 4000.0);

/// The debrief of a shift in the agent's chair; as soon as the report is there, or with the card of every contact.
pub fn debriefed(test: &str, language: &str, text_percent: u32, carded: bool) -> Office {
    let folder = std::env::temp_dir().join(format!("frontline-ui-contacts-{}-{test}", std::process::id()));
    for (path, text) in [
        ("first-words/scenario.ron", include_str!("../fixtures/first-words/scenario.ron")),
        ("shifts/short/shift.ron", SHORT),
    ] {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is made");
        std::fs::write(path, text).expect("it is written");
    }
    let mut office = Office::open(Library::new(Some(folder.clone())), plain_day(), language);
    // Everything was read.
    drop(std::fs::remove_dir_all(folder));
    let settings = Settings { first_door: Some(Door::Training), text_percent, ..office.settings().clone() };
    office.apply(Command::Set(Box::new(settings)));
    let open = ShiftCommand::Open { id: "short".to_owned(), chair: Chair::Agent, seed: 3 };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    pass(&mut office, |on| on.standing() == ShiftStanding::AfterWindow);
    office.apply(Command::Shift(ShiftCommand::Debrief));
    if !carded {
        // Cards come whenever time is told: it is told once, when the report is there.
        let comes = |office: &Office| match office.place() {
            Place::ShiftReviewing(_, reviewing) => reviewing.days().0 < reviewing.days().1,
            _ => false,
        };
        while comes(&office) {
            sleep(Duration::from_millis(50));
        }
        sleep(Duration::from_millis(300));
    }
    wait_until(&mut office, |office| {
        let Place::ShiftDebrief(on, _) = office.place() else { return false };
        let ready = on.cards().iter().filter(|card| card.card().is_some()).count();
        !carded || (ready > 1 && ready == on.day.done().len())
    });
    office
}

fn over(office: &Office) -> &OnShift {
    let Place::ShiftDebrief(on, _) = office.place() else { panic!("it is looked back on") };
    on
}

/// What tells a contact from all others: when it came, how long it had waited, and how long it took.
fn lay(held: &Held) -> String {
    let lasting = |span: Span| minutes((span.0 / 1000) as u32);
    let clock = TimeOfDay((held.since.0 / 1000) as u32);
    let handled = lasting(held.handled.expect("it is over"));
    format!("{clock} · Waited {} before · took {handled}", lasting(held.waited))
}

fn has(window: &Harness<'static, Window>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

/// Presses a button, also one that would have to be scrolled to.
fn press(window: &mut Harness<'static, Window>, label: &str) {
    window.get_by_label(label).click_accesskit();
    window.run_steps(3);
}

/// The page of the contacts.
fn contacts(window: &mut Harness<'static, Window>) {
    press(window, "Show me without a guess");
    press(window, "Show everything");
    let number = over(&window.state().office).day.done().len();
    press(window, &format!("Your contacts ({number})"));
}

#[test]
fn a_contact_of_the_shift_has_everything_that_a_single_one_has() {
    let mut window = window(debriefed("everything", "en", 100, true), TALL, 1.0);
    click(&mut window, "Show me without a guess");
    click(&mut window, "Show everything");
    assert!(!has(&window, "Transcript"), "first there is the day");
    let contact = window.query_all_by_label_contains("First words").nth(1).expect("somebody called");
    contact.click();
    window.run_steps(3);
    for part in [
        "Transcript",
        "The customer’s mood",
        "Every decision",
        "What the company itself cost (not charged to you)",
        "Luck",
        "Points reached",
        "Measures",
        "The usual traps",
    ] {
        window.get_by_label(part);
    }
    let (said, lay, done) = {
        let on = over(&window.state().office);
        let of = on.debriefed(1, &window.state().tongue).expect("its card is there");
        let rows = record(of.card, of.attempt, of.tongue);
        let sum = sum(of.card, &rows);
        assert!((sum.score - of.card.score).abs() < 0.051, "{} {}", sum.score, of.card.score);
        (sum_said(of.card, &sum, of.tongue), lay(&on.day.done()[1]), rows)
    };
    window.get_by_label(&said);
    window.get_by_label_contains(&lay);
    for row in done {
        assert!(has(&window, &format!("{}   {}", minutes(row.at_s), row.done)), "{}", row.done);
    }
    assert!(has(&window, "best line, same luck"));
}

#[test]
fn the_arrows_go_from_contact_to_contact_and_the_slider_through_one() {
    let mut window = window(debriefed("arrows", "en", 100, true), TALL, 1.0);
    contacts(&mut window);
    let done: Vec<String> = over(&window.state().office).day.done().iter().map(lay).collect();
    window.get_by_label_contains(&done[0]);
    strike(&mut window, Key::ArrowDown);
    window.get_by_label_contains(&done[1]);
    assert!(!has(&window, &done[0]));
    strike(&mut window, Key::Home);
    assert_eq!(window.state().local.debrief.moment, Some(0));
    assert!(has(&window, "At 00:00"));
    strike(&mut window, Key::ArrowUp);
    window.get_by_label_contains(&done[0]);
    assert_eq!(window.state().local.debrief.moment, None, "another contact is seen to its end");
    for _ in 0..done.len() + 2 {
        strike(&mut window, Key::ArrowDown);
    }
    window.get_by_label_contains(done.last().expect("somebody called"));
    click(&mut window, "The day");
    window.get_by_label("Why the day went as it did");
}

#[test]
fn a_contact_is_played_again_from_a_decision_and_leads_back_to_the_shift() {
    let mut window = window(debriefed("again", "en", 100, true), TALL, 1.0);
    contacts(&mut window);
    strike(&mut window, Key::ArrowDown);
    let (at_s, lay) = {
        let on = over(&window.state().office);
        let of = on.debriefed(1, &window.state().tongue).expect("its card is there");
        let dearest = of.card.decisions.iter().max_by(|a, b| a.lost.total_cmp(&b.lost)).expect("it was decided");
        assert!(dearest.lost > 0.05, "whoever says nothing loses points");
        (dearest.at_s, lay(&on.day.done()[1]))
    };
    let play = format!("Play from {}", minutes(at_s));
    window.query_all_by_label(&play).next().expect("it is offered").click();
    window.run_steps(2);
    let Place::Desk(sitting) = window.state().office.place() else { panic!("the contact goes on") };
    assert_eq!(sitting.attempt.at_s(), at_s);
    click(&mut window, "Leave the seat");
    window.run_steps(2);
    window.get_by_label_contains(&lay);
    window.get_by_label("Transcript");
}

#[test]
fn a_contact_is_saved_by_itself() {
    let mut window = window(debriefed("saved", "en", 100, true), TALL, 1.0);
    contacts(&mut window);
    click(&mut window, "Save as a page …");
    window.get_by_label("Save the debrief as a page");
    assert!(has(&window, "Path of the file"));
    click(&mut window, "Cancel");
    assert!(!has(&window, "Path of the file"));
}

/// Nobody waits for the cards: what was said is there at once, and what is still to come says so.
#[test]
fn what_is_not_solved_yet_says_so() {
    let mut window = window(debriefed("uncarded", "en", 100, false), TALL, 1.0);
    let all = over(&window.state().office).day.done().len();
    let uncarded = {
        let on = over(&window.state().office);
        (0..all).find(|place| on.debriefed(*place, &window.state().tongue).is_none())
    };
    contacts(&mut window);
    window.get_by_label("Transcript");
    let place = uncarded.expect("the last one has just ended");
    for _ in 0..place {
        strike(&mut window, Key::ArrowDown);
    }
    window.get_by_label("Transcript");
    assert!(has(&window, "still being worked out"));
    wait_until(&mut window.state_mut().office, |office| {
        over(office).cards().iter().filter(|card| card.card().is_some()).count() == all
    });
    window.run_steps(2);
    assert!(!has(&window, "still being worked out"));
    window.get_by_label("Every decision");
}

/// A window of 1024 to 700 points at a text size of 200 % has half as much room in either direction.
#[test]
fn in_little_room_the_list_leads_to_the_contact() {
    let mut window = window(debriefed("room", "en", 100, true), egui::vec2(512.0, 350.0), 1.0);
    contacts(&mut window);
    assert!(!has(&window, "Transcript"), "first there is the list");
    strike(&mut window, Key::ArrowDown);
    window.run_steps(2);
    for label in ["All contacts", "Next contact"] {
        let rect = window.get_by_label(label).rect();
        assert!(rect.left() >= 0.0 && rect.right() <= 512.0 && rect.bottom() <= 350.0, "{label}: {rect:?}");
    }
    let first = lay(&over(&window.state().office).day.done()[0]);
    window.get_by_label_contains(&first);
    window.get_by_label("Transcript");
    press(&mut window, "Next contact");
    assert!(!has(&window, &first));
    press(&mut window, "All contacts");
    assert!(!has(&window, "Next contact") && !has(&window, "Transcript"));
}

#[test]
fn the_contacts_are_as_they_were() {
    let mut pictures = SnapshotResults::new();
    for (name, language, percent, dark, size) in [
        ("shift-contacts", "en", 100, false, (1440, 900)),
        ("shift-contacts-hungarian", "hu", 100, true, (1024, 700)),
        ("shift-contacts-double", "en", 200, false, (1920, 1080)),
    ] {
        let office = debriefed(name, language, percent, true);
        let tongue = Tongue::new(language);
        compare(
            name,
            &Shot { office, tongue, dark: Some(dark), size, scale: 1.0, screen: "shift-contacts" },
            &mut pictures,
        );
    }
}
