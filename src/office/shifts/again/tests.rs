//! Contacts of a shift that was really played: each is told in items that add up, and is played again as it was.

use crate::conversation::Offer;
use crate::library::Library;
use crate::office::shifts::{FASTEST, LONGEST_TICK_MS};
use crate::office::{
    Command, Door, Notice, Office, OnShift, Place, Saved, ShiftCommand, ShiftStanding, debrief_page, debrief_table,
    record, sum,
};
use crate::reading::Findings;
use crate::records::Mode;
use crate::shift::Chair;
use crate::staffing::Plan;
use crate::tongue::Tongue;
use crate::words::{Dice, FileId};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

const TEXT: &str = include_str!("../../../../tests/fixtures/first-words/scenario.ron");

/// Twenty-five minutes in which everybody who calls asks until when their discount is.
const SHORT: &str = r#"Shift(
    title: "A short while",
    about: "Twenty-five minutes.",
    language: "en",
    plan: "billing-error-day",
    window: (from: "11:00", to: "11:25"),
    group: "floor",
    agent: (role: "You answer the phone.", goals: ["Say what is true."], may: "Nothing has to be decided."),
    casts: [(class: "general", scenarios: ["first-words"]), (class: "billing", scenarios: ["first-words"])],
    debrief: "Look before you speak.",
)"#;

fn folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("frontline-again-{}-{test}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    folder
}

/// The debrief of a shift in which somebody has played at random, with the card of every contact.
fn debriefed(folder: &Path) -> Office {
    for (path, text) in [("first-words/scenario.ron", TEXT), ("shifts/short/shift.ron", SHORT)] {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is made");
        fs::write(path, text).expect("it is written");
    }
    let library = Library::new(Some(folder.to_path_buf()));
    let text = library.plan("plain-day").expect("the plan ships");
    let plan = Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable");
    let mut office = Office::open(library, plan, "en");
    let open = ShiftCommand::Open { id: "short".to_owned(), chair: Chair::Agent, seed: 3 };
    for command in [open, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    let mut dice = Dice::stream(3, "random play", 0);
    for _ in 0..20_000 {
        let on = office.on_shift().expect("somebody is there");
        if on.standing() == ShiftStanding::AfterWindow {
            break;
        }
        let offers = on.sitting().map(|sitting| sitting.attempt.offers()).unwrap_or_default();
        match offers.get(dice.below(offers.len().max(1))) {
            Some(offer) => office.apply(Command::Decide(*offer)),
            None => office.apply(Command::Tick { ms: LONGEST_TICK_MS }),
        };
    }
    office.apply(Command::Shift(ShiftCommand::Debrief));
    wait(&mut office, |office| {
        let Place::ShiftDebrief(on, _) = office.place() else { return false };
        on.cards().len() == on.day.done().len() && on.cards().iter().all(|card| card.card().is_some())
    });
    office
}

/// Tells time, as the window does, until something is so.
fn wait(office: &mut Office, so: impl Fn(&Office) -> bool) {
    let began = Instant::now();
    while !so(office) {
        assert!(began.elapsed() < Duration::from_secs(300), "it comes about within five minutes");
        office.apply(Command::Tick { ms: 5 });
        thread::sleep(Duration::from_millis(5));
    }
}

fn over(office: &Office) -> &OnShift {
    let Place::ShiftDebrief(on, _) = office.place() else { panic!("it is looked back on") };
    on
}

#[test]
fn every_contact_is_told_in_items_that_add_up() {
    let folder = folder("sum");
    let mut office = debriefed(&folder);
    let (tongue, mut imperfect) = (Tongue::new("en"), 0);
    let number = over(&office).day.done().len();
    assert!(number >= 3, "{number} contacts");
    for place in 0..number {
        let of = over(&office).debriefed(place, &tongue).expect("its card is there");
        let missing = 100.0 - of.card.score;
        let decisions: f64 = of.card.decisions.iter().map(|decision| decision.lost).sum();
        let caps: f64 = of.card.caps.iter().map(|cap| cap.lost).sum();
        assert!((decisions + caps - missing).abs() <= 0.1, "contact {place}: {decisions} + {caps}, {missing} missing");
        let sum = sum(of.card, &record(of.card, of.attempt, &tongue));
        let shown = sum.rows.iter().sum::<f64>() + sum.rest + sum.caps.iter().sum::<f64>() + sum.score;
        assert!((shown - 100.0).abs() < 1e-9, "contact {place}: {shown}");
        assert!((sum.score - of.card.score).abs() < 0.051, "contact {place}: {} {}", sum.score, of.card.score);
        assert!(!of.card.best_course.moods.is_empty(), "contact {place} has a best line to compare with");
        imperfect += u32::from(missing > 1.0);
        let page = debrief_page(&of);
        assert!(page.contains("A short while") && page.contains(&of.title()), "contact {place}");
        assert!(debrief_table(&of).lines().count() > of.card.decisions.len(), "contact {place}");
    }
    assert!(imperfect > 0, "whoever plays at random loses points");
    assert!(over(&office).debriefed(number, &tongue).is_none());

    // What is saved is the paper of that very contact, and of none that is not there.
    let path = folder.join("contact.html");
    let save = |place| Command::Save { what: Saved::ContactPage(place), path: path.clone() };
    assert!(office.apply(save(number)).is_empty());
    let page = debrief_page(&over(&office).debriefed(1, &tongue).expect("its card is there"));
    assert_eq!(office.apply(save(1)), [Notice::Saving]);
    wait(&mut office, |office| !office.remarks().is_empty());
    assert_eq!(fs::read_to_string(&path).expect("it is there"), page);
    drop(fs::remove_dir_all(folder));
}

#[test]
fn a_contact_is_played_again_as_it_was_while_the_shift_waits() {
    let folder = folder("again");
    let mut office = debriefed(&folder);
    let place = over(&office).day.done().len() - 1;
    let over_then = over(&office).day.done()[place].attempt.clone();
    let steps = over_then.steps().len() / 2;
    let again = |steps| Command::Shift(ShiftCommand::PlayAgain { place, steps });
    let refused = office.apply(again(over_then.steps().len()));
    assert!(matches!(refused.as_slice(), [Notice::Refused(_)]) && !office.shift_waits(), "{refused:?}");

    assert_eq!(office.apply(again(steps)), [Notice::Began]);
    let Place::Desk(sitting) = office.place() else { panic!("somebody is on the line") };
    assert!(*sitting.attempt.state() == over_then.steps()[steps].before, "the same situation");
    assert!(Arc::ptr_eq(sitting.attempt.program(), over_then.program()), "the same caller");
    assert_eq!((sitting.attempt.seed(), sitting.attempt.steps().len()), (over_then.seed(), steps));
    assert_eq!((sitting.mode, sitting.scenario), (Mode::Practice, None));
    // The same decisions lead to the same end.
    for step in &over_then.steps()[steps..] {
        office.apply(Command::Decide(step.offer));
    }
    let Place::Desk(sitting) = office.place() else { panic!("still at the desk") };
    assert!(sitting.attempt.is_over() && sitting.attempt.events() == over_then.events());

    office.apply(Command::Debrief);
    wait(&mut office, |office| matches!(office.place(), Place::Debrief(..)));
    assert!(office.progress().is_empty(), "it counts nowhere");
    assert_eq!(office.apply(Command::Back { steps: 0 }), [Notice::Began]);
    assert!(office.shift_waits(), "from another decision, and still of that shift");
    office.apply(Command::Decide(Offer::Wait));
    assert_eq!(office.apply(Command::Leave), [Notice::Left]);
    assert_eq!(over(&office).cards().len(), place + 1);
    assert!(!office.shift_waits());

    office.apply(again(0));
    office.apply(Command::Go(Door::Progress));
    assert!(matches!(office.place(), Place::Progress) && !office.shift_waits(), "whoever goes has gone");
    drop(fs::remove_dir_all(folder));
}
