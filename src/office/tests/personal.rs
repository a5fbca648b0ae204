//! What belongs to one person: settings, what was thought of an attempt, goals, and how it went so far.

use super::*;
use crate::records::{Mode, Reflection};
use crate::scenario::Points;

fn in_the_dark(office: &Office) -> Settings {
    Settings { shade: Shade::Dark, text_percent: 150, mode: Mode::Exam, ..office.settings().clone() }
}

/// Somebody who has not been here before, under a name.
fn be(office: &mut Office, name: &str) {
    office.apply(Command::Name(name.to_string()));
    assert_eq!(settle(office), [Notice::Named]);
}

#[test]
fn settings_come_back_with_the_person() {
    let folder = Folder::new("settings");
    let (mut office, _) = remembering(&folder);
    let dark = in_the_dark(&office);
    assert_eq!(office.apply(Command::Set(Box::new(dark.clone()))), [Notice::Set]);
    // Whoever had no name goes on with what was set without one.
    be(&mut office, "Kék Róka");
    assert_eq!(office.settings(), &dark);
    let door = Settings { first_door: Some(Door::Progress), text_percent: 900, ..dark.clone() };
    office.apply(Command::Set(Box::new(door)));
    be(&mut office, "Piros Holló");
    assert_eq!(office.settings(), &Settings::default(), "somebody else begins anew");
    office.apply(Command::Pace(50));
    settle(&mut office);
    be(&mut office, "Kék Róka");
    let kept = Settings { first_door: Some(Door::Progress), text_percent: 200, ..dark };
    assert_eq!(office.settings(), &kept);
    drop(office);

    let (mut office, _) = remembering(&folder);
    assert_eq!((office.person(), office.settings()), (Some("Kék Róka"), &kept));
    assert!(matches!(office.place(), Place::Progress), "their door stands open first");
    assert_eq!(office.data_folder(), Some(folder.0.as_path()));
    be(&mut office, "Piros Holló");
    assert_eq!(office.settings(), &Settings { pace_percent: 50, ..Settings::default() });
}

#[test]
fn without_records_settings_hold_until_the_end() {
    let (mut office, _) = office();
    let dark = in_the_dark(&office);
    office.apply(Command::Set(Box::new(dark.clone())));
    assert_eq!((office.settings(), office.data_folder()), (&dark, None));
    assert_eq!(office.pulse(), Pulse::Still);
}

/// Plays until everything is over.
fn play(office: &mut Office, scenario: usize, seed: u64) {
    office.apply(Command::Begin { scenario, seed });
    settle(office);
    while let Some(offer) = sitting(office).attempt.offers().into_iter().next() {
        office.apply(Command::Decide(offer));
        settle(office);
    }
}

fn guess(points: u32, goal: &str) -> Reflection {
    let (explained, goal) = ("I was calm.".to_string(), Some(goal.to_string()));
    Reflection { guessed_points: Some(points), guessed_step: Some(0), explained, goal }
}

/// Guesses before the card, and chooses the goal after it.
fn reflect(office: &mut Office, points: u32, goal: &str) {
    assert_eq!(office.apply(Command::Reflect(guess(points, " "))), [Notice::Reflected]);
    office.apply(Command::Debrief);
    assert_eq!(wait_for_the_card(office), [Notice::Judged]);
    office.apply(Command::Reflect(guess(points, goal)));
    settle(office);
}

/// The attempts without the points by dimension: the last bit of those may differ when they are read again.
fn listed(all: &[Tried]) -> Vec<Tried> {
    all.iter().cloned().map(|tried| Tried { dimensions: Points::default(), ..tried }).collect()
}

#[test]
fn what_was_thought_and_how_it_went_is_remembered() {
    let folder = Folder::new("thought");
    let (office, scenario) = remembering(&folder);
    let mut office = office.keeping(Solved::new(Some(&folder.0)));
    assert!(office.apply(Command::Reflect(guess(1, "x"))).is_empty(), "of nothing");
    play(&mut office, scenario, 4);
    assert_eq!(office.reflection(), None);
    reflect(&mut office, 300, "Ask first");
    assert_eq!(office.reflection(), Some(&guess(100, "Ask first")), "the guess stays on the scale");
    office.apply(Command::Leave);
    assert_eq!(office.reflection(), None, "it belongs to its contact");
    play(&mut office, scenario, 5);
    assert!(office.apply(Command::Reflect(guess(40, "later"))).len() == 1 && office.goals() == ["Ask first"]);
    reflect(&mut office, 40, "Say when");
    assert_eq!(office.goals(), ["Say when", "Ask first"]);
    let now: Vec<Tried> = office.progress().to_vec();
    assert_eq!(now.len(), 2);
    assert_eq!(now[1].overrated(), Some(40.0 - now[1].score));
    assert_eq!((now[0].mode, now[0].at, now[0].scenario.as_str()), (Mode::Practice, Some(noon()), "first-words"));
    for tried in &now {
        for dimension in 0..6 {
            assert!((0.0..=100.0).contains(&office.reached_percent(tried, dimension)), "{tried:?}");
        }
    }
    let file = folder.0.join("progress.csv");
    let save = Command::Save { what: Saved::ProgressTable, path: file.clone() };
    assert!(office.apply(save).contains(&Notice::Saving));
    assert_eq!(wait_for_the_card(&mut office), [Notice::Saved]);
    let table = crate::disk::read_bytes(&file, 1 << 20).expect("it was written");
    let table = String::from_utf8(table).expect("it is text");
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(table.contains("\"1970-01-01T12:00:00Z\",\"first-words\",\"practice\"") && table.contains("Say when"));
    drop(office);
    let (mut office, _) = remembering(&folder);
    assert_eq!(listed(office.progress()), listed(&now), "the same as it was seen then");
    assert_eq!(office.goals(), ["Say when", "Ask first"]);
    be(&mut office, "Kék Róka");
    assert!(office.progress().is_empty() && office.goals().is_empty(), "it is nobody else's");
    be(&mut office, "local");
    assert_eq!(listed(office.progress()), listed(&now));
}

#[test]
fn without_records_it_is_known_until_the_end() {
    let folder = Folder::new("unkept");
    let (office, scenario) = office();
    let mut office = office.keeping(Solved::new(Some(&folder.0)));
    for (seed, goal) in [(4, "a"), (5, "b"), (6, "a"), (7, "c"), (8, "d")] {
        play(&mut office, scenario, seed);
        reflect(&mut office, 50, goal);
    }
    assert_eq!(office.goals(), ["d", "c", "a"]);
    assert_eq!(office.progress().len(), 5);
    assert!(office.progress().iter().all(|tried| tried.id.is_none() && tried.at.is_none()));
    assert_eq!(office.best(&office.programs()[scenario]).map(|best| best.attempts), Some(5));
}
