//! Playing by keys alone. How far it is stands in the records, which are read from a copy: the program keeps its own for
//! itself.

use crate::screen::{Program, Screen, folder, wait_until};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use frontline::app::screens::{Local, show};
use frontline::app::theme;
use frontline::conversation::{Attempt, Hangs, Offer, Phase};
use frontline::library::Library;
use frontline::office::{Command, Office};
use frontline::reading::Findings;
use frontline::records::{Course, Dossier, Records, When};
use frontline::staffing::Plan;
use frontline::tongue::Tongue;
use frontline::words::FileId;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The scenario that is played.
pub const THE_BILL: &str = "the-bill-everyone-got-wrong";

/// The keys of the answers, in their order.
const DIGITS: [&str; 10] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

/// How long a key may take until it is seen in the records; after that another one is tried.
pub const A_KEY: Duration = Duration::from_secs(2);

/// More decisions than a contact has.
const MOST: usize = 200;

/// What somebody is like who answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manner {
    /// Of what can be said, that which gives most points.
    Kind,
    /// That which gives least.
    Unkind,
}

// ---- Looking into the records -------------------------------------------------------------------------------------

/// The attempts there are, the oldest first; nothing while the files cannot be read as they stand.
pub fn attempts(data: &Path) -> Option<Vec<Course>> {
    let mut all: Vec<Course> = dossiers(data)?.into_iter().flat_map(|dossier| dossier.courses).collect();
    all.sort_by_key(|course| course.taken.id);
    Some(all)
}

/// Everything that is remembered; nothing while the files cannot be read as they stand.
pub fn dossiers(data: &Path) -> Option<Vec<Dossier>> {
    let copy = copied(data);
    let found = Records::open(&copy).ok().filter(|records| records.repaired().is_none());
    let dossiers = found.and_then(|records| records.dossiers(None).wait().ok());
    drop(fs::remove_dir_all(&copy));
    dossiers
}

/// The attempt that was begun last.
pub fn newest(data: &Path) -> Option<Course> {
    attempts(data)?.pop()
}

/// A copy of the records, with what is not in the file itself yet.
fn copied(data: &Path) -> std::path::PathBuf {
    let copy = folder("copy");
    for name in ["records.sqlite", "records.sqlite-wal"] {
        // There is none before the program was started, and no log after it was closed.
        drop(fs::copy(data.join(name), copy.join(name)));
    }
    copy
}

// ---- From home to the desk ----------------------------------------------------------------------------------------

/// An office that remembers nothing.
pub fn office() -> Office {
    let library = Library::new(None);
    let text = library.plan("plain-day").expect("it ships");
    let plan = Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable");
    Office::open(library, plan, "en")
}

/// How often the tabulator has to be pressed on home until the keyboard is on a button: the one of this name in this
/// place among all of that name, as home is over the records of a folder.
pub fn tabs_at_home(data: &Path, name: &str, place: impl FnOnce(&Office) -> Option<usize>) -> usize {
    let copy = copied(data);
    let mut office = office();
    let records = Records::open(&copy).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    office.remembering(records, || When(0)).expect("the folder can be used");
    let place = place(&office).expect("it ships");
    let tabs = tabs(office, name, place);
    drop(fs::remove_dir_all(copy));
    tabs
}

/// The same on whatever screen an office is at: tried on the same screens, without a window.
pub fn tabs(office: Office, name: &str, place: usize) -> usize {
    let tongue = Tongue::new("en");
    let mut harness = Harness::builder().with_size(egui::vec2(1440.0, 900.0)).build_ui_state(
        |ui, (office, local): &mut (Office, Local)| {
            theme::apply(ui.ctx(), theme::Look::at(office, false, false));
            let mut outbox: Vec<Command> = Vec::new();
            show(office, &tongue, local, &mut outbox, ui);
        },
        (office, Local::default()),
    );
    // Fonts arrive with the second frame.
    harness.run_steps(4);
    let found = (1..200).find(|_| {
        harness.key_press(egui::Key::Tab);
        harness.run_steps(2);
        let button = harness.query_all_by_label(name).nth(place);
        button.is_some_and(|button| button.accesskit_node().is_focused())
    });
    drop(harness);
    found.unwrap_or_else(|| panic!("{name} is not reached with the tabulator"))
}

/// Opens the program and begins the bill by keys.
pub fn begin(screen: &Screen, data: &Path) -> Program {
    let place = |office: &Office| office.programs().iter().position(|program| program.scenario.id.as_str() == THE_BILL);
    let play = Tongue::new("en").say("play-this");
    for _ in 0..3 {
        let (tabs, before) = (tabs_at_home(data, &play, place), attempts(data).map_or(0, |all| all.len()));
        let mut program = Program::open(screen, data);
        screen.tab(tabs);
        // From the card to the brief, on to the ringing, and into the contact; there the key has no meaning.
        let began = (0..10).any(|_| {
            screen.press(&["Return"]);
            wait_until(A_KEY, || attempts(data).is_some_and(|all| all.len() > before))
        });
        assert!(!program.has_ended(), "it has ended by itself");
        if began && newest(data).is_some_and(|course| course.taken.scenario == THE_BILL) {
            return program;
        }
        // A key was lost on the way.
        drop(program);
    }
    panic!("the bill cannot be begun by keys");
}

// ---- At the desk --------------------------------------------------------------------------------------------------

/// Plays to the end of the after-call work.
pub fn play(screen: &Screen, data: &Path, manner: Manner) {
    let course = newest(data).expect("it was begun");
    let program = course.kept.expect("it is whole").program().expect("it is readable");
    for _ in 0..MOST {
        let Some(course) = newest(data) else { continue };
        let attempt = course.replay_in(&program).expect("nothing has changed");
        if attempt.is_over() {
            return;
        }
        screen.press(&[key(&attempt, manner)]);
        // Time that passed by itself counts as well; then the key was one for what is over.
        wait_until(A_KEY, || newest(data).is_some_and(|now| now.journal.len() > course.journal.len()));
    }
    panic!("the contact does not come to an end");
}

/// The key for what is done next.
pub fn key(attempt: &Attempt, manner: Manner) -> &'static str {
    if attempt.state().phase == Phase::WrapUp {
        return "Return";
    }
    let rules = &attempt.program().rules;
    let said = attempt.offers().into_iter().filter_map(|offer| match offer {
        Offer::Choose(choice) if !matches!(rules.hangs(choice), Hangs::Transfer { .. }) => Some(choice),
        _ => None,
    });
    let worth = said.zip(DIGITS).map(|(choice, key)| {
        let points: f64 = rules.choices.get(usize::from(choice)).map_or(0.0, |choice| choice.points.0.iter().sum());
        (if manner == Manner::Kind { points } else { -points }, key)
    });
    worth.max_by(|one, other| one.0.total_cmp(&other.0)).map_or("space", |(_, key)| key)
}

/// From the end of the after-call work to the debrief: until the attempt has its score.
pub fn debrief(screen: &Screen, data: &Path) {
    let judged = (0..100).any(|_| {
        // Asks for the debrief; while it is worked out, and after that, the key has no meaning.
        screen.press(&["Return"]);
        wait_until(A_KEY, || newest(data).is_some_and(|course| course.taken.outcome.is_some()))
    });
    assert!(judged, "there is no score");
}
