//! Shifts that are remembered: offered at home, listed in the progress, and looked back on once more.

use super::pictures::{SMALL, USUAL, compare, shot};
use super::progress::with_attempts;
use super::rooms::in_every_room;
use super::{SIZE, click, remembering, wait_until, window};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use frontline::office::{Command, Door, FASTEST, Office, Place, Settings, ShiftCommand};
use frontline::records::{Mode, Played, PlayedLine, Records, ShiftBeginning, ShiftOutcome, When};
use frontline::shift::Chair;
use frontline::tongue::Tongue;
use frontline::words::{Span, TimeOfDay};
use std::path::{Path, PathBuf};

const TITLE: &str = "Noon storm · Lead’s chair";

fn empty_folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("frontline-ui-shifts-{test}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    folder
}

#[test]
fn an_interrupted_shift_goes_on_from_home() {
    let folder = empty_folder("continue");
    let mut office = remembering(&folder).0;
    let (id, chair) = ("noon-storm".to_string(), Chair::Lead);
    for command in [ShiftCommand::Open { id, chair, seed: 3 }, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    let ability = office.on_shift().and_then(|on| on.day.abilities().into_iter().find(|ability| ability.possible));
    let action = ability.expect("something can be done").action;
    office.apply(Command::Shift(ShiftCommand::Act(action)));
    wait_until(&mut office, |office| office.on_shift().is_some_and(|on| on.day.acts().len() == 1));
    office.apply(Command::Tick { ms: 1_000 });
    let reached = office.on_shift().expect("somebody is there").day.now();
    drop(office);

    let mut window = window(remembering(&folder).0, egui::vec2(1440.0, 1400.0), 1.0);
    window.get_by_label(&format!("Interrupted: {TITLE}"));
    let clock = TimeOfDay((reached.0 / 1000) as u32);
    window.get_by_label(&format!("One step so far; it is {clock}."));
    click(&mut window, "Continue");
    let on = window.state().office.on_shift().expect("somebody is there");
    assert_eq!((on.day.acts().len(), on.day.now()), (1, reached));
    click(&mut window, "Leave the shift");
    window.get_by_label("You can go on later where you are now: home offers it.");
    click(&mut window, "Leave it");
    assert!(matches!(window.state().office.place(), Place::Home));
    wait_until(&mut window.state_mut().office, |office| !office.unfinished_shifts().is_empty());
    window.run_steps(2);
    click(&mut window, "Set aside");
    assert!(window.query_by_label(&format!("Interrupted: {TITLE}")).is_none());
    drop(window);
    drop(std::fs::remove_dir_all(folder));
}

/// Remembers so many shifts in the lead's chair in which nothing was done, and, where it is asked for, one more that
/// was interrupted a quarter of an hour after its beginning.
fn with_shifts(folder: &Path, number: i64, interrupted: bool) -> Office {
    let office = remembering(folder).0;
    let storm = office.shifts().iter().find(|shift| shift.id == "noon-storm").expect("it ships");
    let (kept, from, end) = (storm.kept.clone().expect("its texts are known"), storm.stage.from(), storm.stage.to());
    drop(office);
    let mut records = Records::open(folder).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    let person = records.person("local", When(0)).wait().expect("it is a name").id;
    let begun = |seed: i64| ShiftBeginning {
        person,
        kept: kept.clone(),
        chair: Chair::Lead,
        seed: seed as u64,
        language: "en".to_string(),
        mode: Mode::Practice,
        at: When(seed * 86_400),
    };
    for seed in 0..number {
        let (mut journal, _) = records.begin_shift(begun(seed));
        records.append_shift(&mut journal, PlayedLine { at: end, what: Played::Left });
        let outcome = ShiftOutcome {
            lost_share: Some(0.121),
            lost_share_without: Some(0.31),
            mean_score: (seed > 0).then_some(71.4),
            contacts: u32::from(seed > 0),
        };
        records.finish_shift(journal.shift(), When(seed * 86_400), Some(outcome));
    }
    if interrupted {
        let (mut journal, _) = records.begin_shift(begun(number));
        let at = from + Span(15 * 60_000);
        records.append_shift(&mut journal, PlayedLine { at, what: Played::Act(0) });
    }
    records.settled().wait().expect("it can be written");
    drop(records);
    remembering(folder).0
}

/// Some attempts at a contact, and a few whole shifts.
fn with_both(folder: &Path) -> Office {
    drop(with_attempts(folder, 8));
    with_shifts(folder, 4, false)
}

#[test]
fn what_is_remembered_of_shifts_is_as_it_was() {
    let mut pictures = SnapshotResults::new();
    type Remembers = fn(&Path) -> Office;
    let scenes: [(&str, Door, Remembers); 2] = [
        ("home-shift", Door::Training, |folder| with_shifts(folder, 0, true)),
        ("progress-shifts", Door::Progress, with_both),
    ];
    for (name, door, remembers) in scenes {
        let folder = empty_folder(name);
        let office = remembers(&folder);
        assert_eq!(office.unfinished_shifts().len(), usize::from(door == Door::Training), "{name}");
        assert_eq!(office.finished_shifts().is_empty(), door == Door::Training, "{name}");
        drop(office);
        for (end, language, dark, size) in [("", "en", false, USUAL), ("-hungarian", "hu", true, SMALL)] {
            let mut office = remembering(&folder).0;
            let (language_of, first_door) = (Some(language.to_string()), Some(Door::Training));
            let settings = Settings { language: language_of, first_door, ..office.settings().clone() };
            office.apply(Command::Set(Box::new(settings)));
            office.apply(Command::Go(door));
            compare(&format!("{name}{end}"), &shot(office, Tongue::new(language), dark, size), &mut pictures);
        }
        drop(std::fs::remove_dir_all(folder));
    }
}

#[test]
fn a_finished_shift_stands_in_the_progress_and_its_debrief_opens_again() {
    let folder = empty_folder("progress");
    let mut office = with_shifts(&folder, 5, false);
    office.apply(Command::Go(Door::Progress));
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("Whole shifts");
    assert_eq!(window.query_all_by_label(TITLE).count(), 3, "the newest");
    assert_eq!(window.query_all_by_label("Lost over the day: 12 % instead of 31 %").count(), 3);
    assert_eq!(window.query_all_by_label("Score in the lead’s chair: 71 of 100").count(), 3);
    window.get_by_label("1970-01-05 · practice");
    click(&mut window, "Show them all");
    assert_eq!(window.query_all_by_label(TITLE).count(), 5);
    let opens = window.query_all_by_label("Open the debrief").next().expect("there is a way to it");
    opens.click();
    window.run_steps(2);
    wait_until(&mut window.state_mut().office, |office| matches!(office.place(), Place::ShiftDebrief(..)));
    window.run_steps(3);
    // Nobody is asked for a guess about what they have seen already.
    window.get_by_label("The same callers, with and without you");
    let Place::ShiftDebrief(on, report) = window.state().office.place() else { panic!("it is open") };
    assert_eq!((on.day.seed(), report.interventions.len()), (4, 0), "the newest one");
    click(&mut window, "Back to the progress");
    assert!(matches!(window.state().office.place(), Place::Progress));
    drop(window);
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn the_shifts_fit_in_little_room_and_large_text() {
    let folder = empty_folder("room");
    drop(with_shifts(&folder, 4, false));
    let opens = || remembering(&folder).0;
    in_every_room(opens, Door::Progress, |window, tongue| {
        window.get_by_label(&tongue.say("progress-shifts"));
    });
    drop(std::fs::remove_dir_all(folder));
}
