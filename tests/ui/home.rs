//! Home: what is next, what is looked for, folders of one's own, and robots that play.

use super::common::{self, first_words, plain_day};
use super::{SIZE, Window, click, wait_until, window};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::library::Library;
use frontline::office::{Command, Door, FIRST_CALL, Office, Place, Pulse, Settings};
use frontline::records::Mode;

/// An office with all that ships, for somebody who has said what they come for.
pub fn shelf(language: &str) -> Office {
    let mut office = Office::open(Library::new(None), plain_day(), language);
    let settings = Settings { first_door: Some(Door::Training), ..office.settings().clone() };
    office.apply(Command::Set(Box::new(settings)));
    office
}

/// An office whose robots have played.
pub fn robots(language: &str) -> Office {
    let mut office = Office::new(vec![first_words()], plain_day(), language);
    office.apply(Command::Robots { scenario: 0 });
    wait_until(&mut office, |office| office.robots().is_some_and(|robots| robots.found().is_some()));
    office
}

fn titles(window: &Harness<'static, Window>, label: &str) -> usize {
    window.query_all_by_label(label).count()
}

#[test]
fn who_is_new_begins_with_the_first_call_or_skips_it() {
    let mut window = window(shelf("en"), SIZE, 1.0);
    window.get_by_label("Practise next: The first call");
    click(&mut window, "I know the desk already");
    assert!(window.state().office.settings().skipped_first_call);
    assert_eq!(titles(&window, "Practise next: The first call"), 0);
    assert_eq!(window.query_all_by_label_contains("Practise next:").count(), 1, "something else is next");
    assert_eq!(titles(&window, "The first call"), 1, "its card stays");
    assert_eq!(titles(&window, "I know the desk already"), 0);

    let mut window = super::window(shelf("en"), SIZE, 1.0);
    click(&mut window, "Start");
    let Place::Brief(contact) = window.state().office.place() else { panic!("its brief lies open") };
    assert_eq!(window.state().office.programs()[contact.scenario].scenario.id.as_str(), FIRST_CALL);
}

#[test]
fn cards_of_a_row_end_together_and_begin_beside_the_side_column() {
    for (width, height) in [(1024.0, 1600.0), (1440.0, 900.0), (1920.0, 1080.0)] {
        let window = window(shelf("en"), egui::vec2(width, height), 1.0);
        let mut buttons: Vec<egui::Rect> = window.query_all_by_label("Play").map(|node| node.rect()).collect();
        buttons.sort_by(|a, b| a.top().total_cmp(&b.top()).then(a.left().total_cmp(&b.left())));
        assert_eq!(buttons.len(), window.state().office.programs().len());
        let first: Vec<_> = buttons.iter().take_while(|rect| (rect.top() - buttons[0].top()).abs() < 0.5).collect();
        assert!(first.len() >= 2, "{width}: one row has at least two cards: {buttons:?}");
        let side = window.get_by_role_and_label(Role::TextInput, "Search the scenarios").rect();
        assert!(first.iter().all(|rect| rect.left() > side.right()), "{width}: {side:?} {first:?}");
    }
}

#[test]
fn in_a_narrow_window_everything_stands_in_one_column() {
    // As wide as the smallest window is when its text is twice as large.
    let window = window(shelf("en"), egui::vec2(512.0, 3000.0), 1.0);
    assert_eq!(titles(&window, "Play"), window.state().office.programs().len());
    let search = window.get_by_role_and_label(Role::TextInput, "Search the scenarios").rect();
    for play in window.query_all_by_label("Play").map(|node| node.rect()) {
        assert!(play.top() > search.bottom() && play.right() < 512.0, "{play:?}");
    }
}

#[test]
fn what_was_passed_is_told_from_what_was_not() {
    let mut window = window(shelf("en"), SIZE, 1.0);
    let all = titles(&window, "Play");
    click(&mut window, "passed");
    assert_eq!(titles(&window, "Play"), 0);
    window.get_by_label("No scenario fits. Change the search or the channel.");
    click(&mut window, "not passed yet");
    assert_eq!(titles(&window, "Play"), all);
    click(&mut window, "chat");
    assert!((1..all).contains(&titles(&window, "Play")));
}

#[test]
fn a_folder_of_ones_own_is_taken_and_left_again() {
    let folder = std::env::temp_dir().join(format!("frontline-ui-folder-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("torn")).expect("made");
    std::fs::write(folder.join("torn/scenario.ron"), "Scenario(title: 3)").expect("written");
    let mut window = window(shelf("en"), egui::vec2(1440.0, 3000.0), 1.0);
    window.get_by_label("Browse …");
    let field = |window: &mut Harness<'static, Window>, text: &str| {
        window.get_by_role_and_label(Role::TextInput, "Path of a folder").focus();
        window.run_steps(2);
        window.get_by_role_and_label(Role::TextInput, "Path of a folder").type_text(text);
        window.run_steps(3);
    };
    field(&mut window, &folder.display().to_string());
    click(&mut window, "Use this folder");
    window.get_by_label("One scenario stands in this folder.");
    assert_eq!(window.query_all_by_label_contains("torn cannot be played").count(), 1);
    assert!(window.query_all_by_label_contains("scenario.ron:1:").count() > 0);
    let shipped = titles(&window, "Play");
    click(&mut window, "Without it");
    assert!(window.state().office.folder().is_none());
    assert_eq!(window.query_all_by_label_contains("torn cannot be played").count(), 0);
    assert_eq!(titles(&window, "Play"), shipped);

    window.state_mut().office.apply(Command::Folder(folder.join("nowhere")));
    window.run_steps(2);
    assert_eq!(window.query_all_by_label_contains("This folder cannot be used").count(), 1);
    assert_eq!(titles(&window, "Play"), shipped, "the others remain");
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn robots_play_and_show_their_table() {
    let mut window = super::at("home");
    click(&mut window, "Robots play it");
    assert_eq!(window.state().office.pulse(), Pulse::Working);
    window.get_by_label("Cancel");
    wait_until(&mut window.state_mut().office, |office| office.robots().is_some_and(|r| r.found().is_some()));
    assert_eq!(window.state().office.pulse(), Pulse::Still);
    // The table is larger than what stood there before: the window over the others finds its place anew.
    window.run_steps(8);
    for label in ["Robots play: First words", "Robot", "Mean", "Expert", "Careless", "First, then last"] {
        assert!(titles(&window, label) > 0, "{label}");
    }
    let found = window.state().office.robots().and_then(|robots| robots.found()).expect("it is there");
    let expert = found.expect("it could be solved").robots[0];
    assert_eq!((expert.name, expert.in_order.mean.round()), ("expert", 100.0));
    assert!(titles(&window, "100.0") > 0);
    click(&mut window, "Close");
    assert!(window.state().office.robots().is_none());
    assert_eq!(titles(&window, "Robots play: First words"), 0);
}

#[test]
fn robots_have_their_titles_in_the_language_of_the_window() {
    let mut window = window(robots("hu"), SIZE, 1.0);
    window.run_steps(8);
    for title in ["Szakértő", "Kedves, de lassú", "Első, aztán utolsó"] {
        assert_eq!(titles(&window, title), 1, "{title}");
    }
    for name in ["expert", "kind-but-slow", "alternating"] {
        assert_eq!(window.query_all_by_label_contains(name).count(), 0, "{name}");
    }
}

#[test]
fn robots_are_sent_away_before_they_have_played() {
    let mut office = Office::open(Library::new(Some(common::folder(""))), plain_day(), "en");
    let large = office.programs().iter().position(|program| program.scenario.id.as_str() == "the-racket");
    office.apply(Command::Robots { scenario: large.expect("it ships") });
    let mut window = window(office, SIZE, 1.0);
    click(&mut window, "Cancel");
    assert!(window.state().office.robots().is_none());
    assert_eq!(window.state().office.pulse(), Pulse::Still);
    assert!(matches!(window.state().office.place(), Place::Home));
}

#[test]
fn hints_are_shown_in_every_mode_but_an_exam() {
    for (word, mode) in Mode::ALL {
        let mut office = shelf("en");
        let settings = Settings { mode, ..office.settings().clone() };
        office.apply(Command::Set(Box::new(settings)));
        let first = office.programs().iter().position(|program| program.scenario.id.as_str() == FIRST_CALL);
        office.apply(Command::Begin { scenario: first.expect("it ships"), seed: 4 });
        let window = window(office, SIZE, 1.0);
        let shown = window.query_all_by_label_contains("Somebody is telling you something").count();
        assert_eq!(shown, usize::from(mode != Mode::Exam), "{word}");
    }
}

#[test]
fn whoever_writes_finds_their_own_folder_first() {
    let mut window = window(shelf("en"), SIZE, 1.0);
    assert!(window.query_by_label("Write your own scenarios").is_none());
    click(&mut window, "Writing");
    assert_eq!(window.state().office.door(), Door::Writing);
    assert!(matches!(window.state().office.place(), Place::Home));
    window.get_by_label("Write your own scenarios");
    let own = window.get_by_label("Scenarios of your own").rect();
    let search = window.get_by_role_and_label(Role::TextInput, "Search the scenarios").rect();
    assert!(own.bottom() < search.top(), "{own:?} {search:?}");
    assert_eq!(window.query_all_by_label_contains("Practise next").count(), 0);
    click(&mut window, "Training");
    assert_eq!(window.query_all_by_label_contains("Practise next").count(), 1);
}

#[test]
fn cards_of_shifts_have_their_buttons_level() {
    let window = window(shelf("hu"), egui::vec2(1440.0, 6000.0), 1.0);
    let mut buttons: Vec<egui::Rect> =
        window.query_all_by_label("Az ügyintéző széke").map(|node| node.rect()).collect();
    assert!(buttons.len() > 1, "{buttons:?}");
    buttons.sort_by(|a, b| a.top().total_cmp(&b.top()));
    for pair in buttons.windows(2) {
        let apart = pair[1].top() - pair[0].top();
        assert!(!(1.0..=100.0).contains(&apart), "level, or in another row: {buttons:?}");
    }
}
