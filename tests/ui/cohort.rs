//! From training to staffing: those who practised are measured, and newcomers who work like them are tried.

use super::{SIZE, click, common, remembering, wait_until, window};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use frontline::conversation::Program;
use frontline::office::{Command, Door, LabCommand, Office, Pulse};
use frontline::records::{Beginning, Entry, Kept, Line, Mode, Outcome, Records, When};
use frontline::rehearsal::{play, robots};
use frontline::scenario::{Points, Reading, Shelf, read};
use frontline::scoring::{Budget, Values};
use std::path::{Path, PathBuf};
use std::sync::Arc;

struct FirstWords;

impl Shelf for FirstWords {
    fn file(&self, name: &str) -> Result<String, String> {
        std::fs::read_to_string(common::folder("first-words").join(name)).map_err(|error| error.to_string())
    }
}

/// People who are played by robots, one contact each.
fn practise(folder: &Path, people: u64) {
    let folder = folder.to_path_buf();
    let work = move || {
        let Reading { scenario, sources, hash, .. } = read("first-words", &FirstWords);
        let program = Program::new(scenario.expect("it is readable"), hash).expect("it is ready");
        let (kept, program) = (Kept::of(&program, &sources), Arc::new(program));
        let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        let mut records = Records::open(&folder).unwrap_or_else(|trouble| panic!("{trouble:?}"));
        for seed in 0..people {
            let mut robot = (robots::find("careless").expect("it is a robot").new)();
            let attempt = play(&program, &mut values, robot.as_mut(), seed, "", true, false).expect("it is solved");
            let person = records.person(&format!("Canary {seed}"), When(1)).wait().expect("it is a name").id;
            let (kept, language) = (kept.clone(), "en".to_owned());
            let (mut journal, _) =
                records.begin(Beginning { person, kept, seed, language, mode: Mode::Exam, at: When(2) });
            for step in attempt.steps() {
                records.append(&mut journal, Line { at_s: step.at_s, entry: Entry::Decided(step.offer) });
            }
            let outcome = Outcome { score: 10.0, passed: false, dimensions: Points([0.0; 6]) };
            records.finish(journal.attempt(), When(3), Some(outcome));
        }
        records.settled().wait().expect("it is written");
    };
    // Solving goes as deep as a call is long.
    let thread = std::thread::Builder::new().stack_size(1 << 29).spawn(work).expect("there is room for a thread");
    thread.join().expect("they have practised");
}

fn empty_folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("frontline-ui-cohort-{test}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    folder
}

/// The lab with a small plan, in an office that remembers these people.
fn lab(folder: &Path) -> Office {
    let mut office = remembering(folder).0;
    office.apply(Command::Go(Door::Lab));
    office.apply(Command::Lab(LabCommand::OpenPlan("small-office".to_owned())));
    rest(&mut office);
    office
}

fn rest(office: &mut Office) {
    wait_until(office, |office| office.pulse() == Pulse::Still);
}

#[test]
fn newcomers_who_work_like_the_cohort_are_tried_in_the_plan() {
    let folder = empty_folder("five");
    practise(&folder, 5);
    let mut window = window(lab(&folder), egui::vec2(SIZE.x, 3_200.0), 1.0);
    click(&mut window, "Measure");
    rest(&mut window.state_mut().office);
    window.run_steps(3);
    assert_eq!(window.query_all_by_label_contains("5 people, 5 contacts").count(), 1);
    assert_eq!(window.query_all_by_label_contains("Canary").count(), 0, "nobody is named");
    click(&mut window, "Try them in the group Office");
    rest(&mut window.state_mut().office);
    window.run_steps(3);
    let lab = window.state().office.lab();
    let switch = &lab.switches()[0];
    assert_eq!((switch.id.as_str(), switch.is_on, switch.fault.as_deref()), ("new-office", true, None));
    let groups = lab.proposal_plan().expect("it can be run").groups.len();
    assert_eq!(groups, lab.plan().expect("it can be run").groups.len() + 1);
    let title = switch.title.clone();
    assert!(title.ends_with("who work like this") || title.ends_with("who works like this"), "{title}");
    window.get_by_role_and_label(Role::CheckBox, &title);
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn four_people_are_refused_with_a_reason() {
    let folder = empty_folder("four");
    practise(&folder, 4);
    let mut window = window(lab(&folder), egui::vec2(SIZE.x, 3_200.0), 1.0);
    click(&mut window, "Measure");
    rest(&mut window.state_mut().office);
    window.run_steps(3);
    assert_eq!(window.query_all_by_label_contains("At least 5 are needed").count(), 1);
    assert_eq!(window.query_all_by_label_contains("Try them in").count(), 0);
    drop(std::fs::remove_dir_all(folder));
}
