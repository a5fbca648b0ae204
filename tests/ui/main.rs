//! Tests of the window's screens: used by label and by key, and photographed, from the list of screens.

#[allow(dead_code, reason = "the goldens build a few of them")]
#[path = "../it/queueing/centres.rs"]
mod centres;
mod chats;
mod cohort;
#[path = "../common/mod.rs"]
mod common;
mod debrief;
mod desk;
mod direction;
mod floor;
// Here they are built for development, among the other tests for release: both make the same bytes.
#[path = "../it/queueing/golden.rs"]
mod golden;
mod home;
mod lab;
mod lab_looks;
mod lead_score;
mod modes;
mod mute;
mod painter;
mod pictures;
mod progress;
mod remembered_shifts;
mod rooms;
mod scenes;
mod screenshot;
mod settings;
mod shift;
mod shift_debrief;
mod tomorrow;
mod walking;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::app::screens::{Local, show};
use frontline::app::theme;
use frontline::conversation::Offer;
use frontline::library::Library;
use frontline::office::{Command, Office, Place, Settings};
use frontline::records::{Records, When};
use frontline::tongue::Tongue;
use frontline::words::EventKind;
use scenes::SCENES;

/// The size in which screens are used here.
const SIZE: egui::Vec2 = egui::vec2(1440.0, 900.0);

/// The real screens over a real office, as the window runs them.
struct Window {
    office: Office,
    tongue: Tongue,
    local: Local,
}

fn window(office: Office, size: egui::Vec2, scale: f32) -> Harness<'static, Window> {
    let tongue = Tongue::new(office.language());
    let window = Window { office, tongue, local: Local { painted_floor: true, ..Local::default() } };
    let builder = Harness::builder().with_size(size).with_pixels_per_point(scale);
    let mut harness = builder.renderer(painter::Painter::default()).build_ui_state(
        |ui, window: &mut Window| {
            theme::apply(ui.ctx(), theme::Look::at(&window.office, window.tongue.is_mirrored(), false));
            // In the window bevy has cleared the page before egui draws.
            ui.painter().rect_filled(ui.max_rect(), 0.0, theme::page());
            let mut outbox = Vec::new();
            show(&window.office, &window.tongue, &mut window.local, &mut outbox, ui);
            for command in outbox {
                window.office.apply(command);
            }
        },
        window,
    );
    // Fonts arrive with the second frame.
    harness.run_steps(4);
    harness
}

/// A window in one of the scenes.
fn at(name: &str) -> Harness<'static, Window> {
    let (_, scene) = SCENES.iter().find(|(scene, _)| *scene == name).expect("it is in the list");
    window(scene("en"), SIZE, 1.0)
}

fn click(window: &mut Harness<'static, Window>, label: &str) {
    window.get_by_label(label).click();
    window.run_steps(2);
}

fn strike(window: &mut Harness<'static, Window>, key: Key) {
    window.key_press(key);
    window.run_steps(2);
}

fn steps(window: &Harness<'static, Window>) -> usize {
    window.state().office.sitting().expect("somebody sits").attempt.steps().len()
}

#[test]
fn a_contact_is_chosen_read_about_and_taken_by_mouse() {
    let mut window = at("home");
    click(&mut window, "Play");
    assert!(matches!(window.state().office.place(), Place::Brief(_)));
    window.get_by_label("You answer the phone.");
    window.get_by_label("Nothing has to be decided.");
    click(&mut window, "I am ready");
    window.get_by_label("The phone rings");
    click(&mut window, "Answer");
    assert!(matches!(window.state().office.place(), Place::Desk(_)));
}

#[test]
fn the_same_goes_by_keys() {
    let mut window = at("brief");
    strike(&mut window, Key::Enter);
    assert!(matches!(window.state().office.place(), Place::Ringing(_)));
    strike(&mut window, Key::Enter);
    assert!(matches!(window.state().office.place(), Place::Desk(_)));
}

#[test]
fn the_list_is_searched_and_narrowed() {
    let mut window = at("home");
    let field = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Search the scenarios");
    field.focus();
    window.run_steps(2);
    let field = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Search the scenarios");
    field.type_text("no such thing");
    window.run_steps(3);
    assert_eq!(window.state().local.search, "no such thing");
    window.get_by_label("No scenario fits. Change the search or the channel.");
    assert!(window.query_by_label("Play").is_none());
}

#[test]
fn the_number_keys_answer() {
    let mut window = at("desk");
    let before = steps(&window);
    strike(&mut window, Key::Num2);
    assert_eq!(steps(&window), before + 1);
    let sitting = window.state().office.sitting().expect("somebody sits");
    let said =
        |kind: &EventKind| matches!(kind, EventKind::TraineeSpoke { choice, .. } if choice.as_str() == "narrate");
    assert!(sitting.attempt.events().iter().any(|event| said(&event.kind)));
}

#[test]
fn tools_have_keys_and_labels() {
    let mut window = at("desk");
    let before = steps(&window);
    strike(&mut window, Key::Space);
    assert_eq!(steps(&window), before + 1);
    strike(&mut window, Key::F1);
    let looked = |window: &Harness<'static, Window>| {
        let sitting = window.state().office.sitting().expect("somebody sits");
        sitting.attempt.events().iter().filter(|e| matches!(e.kind, EventKind::LookUpBegan { .. })).count()
    };
    assert_eq!(looked(&window), 1);
    let mut window = at("desk");
    click(&mut window, "Open the discount");
    assert_eq!(looked(&window), 1);
}

#[test]
fn a_pause_stops_the_clock_and_the_answers() {
    let mut window = at("desk");
    strike(&mut window, Key::P);
    assert!(window.state().office.sitting().expect("somebody sits").clock.paused);
    let before = steps(&window);
    strike(&mut window, Key::Num1);
    assert_eq!(steps(&window), before, "who has stopped the time cannot act in it");
    click(&mut window, "Go on");
    strike(&mut window, Key::Num1);
    assert_eq!(steps(&window), before + 1);
}

#[test]
fn the_brief_can_be_opened_at_the_desk() {
    let mut window = at("desk");
    assert!(window.query_by_label("Find the date and say it.").is_none());
    strike(&mut window, Key::O);
    window.get_by_label("You answer the phone.");
    click(&mut window, "Back to the desk");
    assert!(!window.state().local.brief);
}

#[test]
fn the_line_under_way_grows_word_by_word() {
    let mut office = scenes::office("en");
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("Quick …");
    window.state_mut().office.apply(Command::Tick { ms: 1_000 });
    window.run_steps(2);
    window.get_by_label("Quick question: until …");
    let whole = Settings { whole_lines: true, ..window.state().office.settings().clone() };
    window.state_mut().office.apply(Command::Set(Box::new(whole)));
    window.run_steps(2);
    window.get_by_label("Quick question: until when do I have my discount?");
}

#[test]
fn a_broken_scenario_shows_its_findings_instead_of_play() {
    let folder = std::env::temp_dir().join(format!("frontline-ui-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("torn")).expect("made");
    std::fs::write(folder.join("torn/scenario.ron"), "Scenario(title: 3)").expect("written");
    let office = Office::open(Library::new(Some(folder.clone())), common::plain_day(), "en");
    let window = window(office, egui::vec2(1440.0, 3000.0), 1.0);
    assert_eq!(window.query_all_by_label_contains("torn cannot be played").count(), 1);
    assert!(window.query_all_by_label_contains("scenario.ron:1:").count() > 0);
    window.get_by_label("Read again");
    drop(std::fs::remove_dir_all(folder));
}

/// An office that remembers in a folder.
fn remembering(folder: &std::path::Path) -> (Office, usize) {
    let mut office = Office::open(Library::new(Some(common::folder(""))), common::plain_day(), "en");
    let records = Records::open(folder).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    office.remembering(records, || When(0)).expect("the folder can be used");
    let own = office.programs().iter().position(|program| program.scenario.id.as_str() == "first-words");
    (office, own.expect("it can be played"))
}

/// Tells time, as the window does, until something is so.
fn wait_until(office: &mut Office, so: impl Fn(&Office) -> bool) {
    let began = std::time::Instant::now();
    while !so(office) {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "it comes about");
        office.apply(Command::Tick { ms: 1 });
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

#[test]
fn an_interrupted_contact_goes_on_from_home() {
    let folder = std::env::temp_dir().join(format!("frontline-ui-continue-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    let (mut office, scenario) = remembering(&folder);
    office.apply(Command::Begin { scenario, seed: 4 });
    office.apply(Command::Decide(Offer::Wait));
    wait_until(&mut office, |office| office.sitting().is_some_and(|sitting| sitting.attempt.steps().len() == 1));
    drop(office);
    let mut window = window(remembering(&folder).0, SIZE, 1.0);
    window.get_by_label("Interrupted: First words");
    click(&mut window, "Continue");
    assert_eq!(steps(&window), 1);
    click(&mut window, "Leave the seat");
    wait_until(&mut window.state_mut().office, |office| !office.unfinished().is_empty());
    window.run_steps(2);
    click(&mut window, "Set aside");
    assert!(window.query_by_label("Interrupted: First words").is_none());
    drop(window);
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn a_name_is_one_line_on_home() {
    let folder = std::env::temp_dir().join(format!("frontline-ui-name-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    let mut window = window(remembering(&folder).0, SIZE, 1.0);
    assert!(window.query_by_label("Use this name").is_none());
    // What somebody without a name is kept under stands nowhere.
    assert_eq!(window.query_all_by_label("local").count(), 0);
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Who practises here:").focus();
    window.run_steps(2);
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Who practises here:").type_text("Kék Róka");
    window.run_steps(3);
    click(&mut window, "Use this name");
    wait_until(&mut window.state_mut().office, |office| {
        office.person().is_some_and(|person| person.contains("Kék Róka"))
    });
    window.run_steps(2);
    assert!(window.query_by_label("Use this name").is_none());
    drop(window);
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn that_nothing_is_remembered_is_said_until_it_is_read() {
    let mut office = scenes::office("en");
    office.forgetting(None);
    let mut window = window(office, SIZE, 1.0);
    assert_eq!(window.query_all_by_label_contains("nothing is remembered this time").count(), 1);
    click(&mut window, "All right");
    assert_eq!(window.query_all_by_label_contains("nothing is remembered this time").count(), 0);
}

#[test]
fn leaving_the_desk_leads_home() {
    let mut window = at("desk");
    click(&mut window, "Leave the seat");
    assert!(matches!(window.state().office.place(), Place::Home));
    window.state_mut().office.apply(Command::Decide(Offer::Wait));
    window.run_steps(1);
    window.get_by_label("Play");
}
