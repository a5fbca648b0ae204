//! A whole shift by keys alone. As at the desk, how far it is stands in the records.

use crate::desk::{A_KEY, Manner, dossiers, key, office, tabs, tabs_at_home};
use crate::screen::{Program, Screen, wait_until};
use frontline::office::{Command, FASTEST, Office, ShiftCommand, USUAL};
use frontline::records::{Played, PlayedLine, ShiftCourse};
use frontline::shift::{Chair, Day, Stage};
use frontline::tongue::Tongue;
use frontline::words::{Moment, Span};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// The shift that is played.
pub const STORM: &str = "noon-storm";

/// The longest that a test plays.
const MOST: Duration = Duration::from_secs(180);

/// How long something may take that takes no time on the day.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often the records are looked at.
const LOOKS: Duration = Duration::from_millis(40);

/// So long nothing new may be written until what is written counts as all of it.
const SETTLES: Duration = Duration::from_millis(600);

/// A stretch of the day, and the time it takes at most ten times as fast as usual, with room for a slow machine; as fast
/// as usual it would take more than twice as long.
const STRETCH: Span = Span(20_000);
const FAST: Duration = Duration::from_secs(8);

/// The shift that was begun last, if the records can be read as they stand.
pub fn newest(data: &Path) -> Option<ShiftCourse> {
    let all = dossiers(data)?.into_iter().flat_map(|dossier| dossier.shifts);
    all.max_by_key(|course| course.taken.id)
}

/// The same, where there is one: it is waited for until it can be read.
pub fn course(data: &Path) -> ShiftCourse {
    let mut found = None;
    wait_until(PATIENCE, || {
        found = newest(data);
        found.is_some()
    });
    found.expect("a shift was begun")
}

fn journal(data: &Path) -> Option<Vec<PlayedLine>> {
    newest(data).map(|course| course.journal)
}

/// Waits until the journal is so that it fits; looks at it now and then.
pub fn until(data: &Path, patience: Duration, mut fits: impl FnMut(&[PlayedLine]) -> bool) -> bool {
    wait_until(patience, || {
        thread::sleep(LOOKS);
        journal(data).is_some_and(|lines| fits(&lines))
    })
}

/// Up to when the journal tells the day.
pub fn told_until(lines: &[PlayedLine]) -> Moment {
    lines.last().map_or(Moment(0), |line| line.at)
}

/// The stage of a shift, from the texts that are kept with it.
pub fn stage(course: &ShiftCourse) -> Arc<Stage> {
    course.kept.as_ref().expect("it is whole").stage().expect("it is readable")
}

/// Opens the program and sits down in a chair of the storm by keys.
pub fn begin(screen: &Screen, data: &Path, chair: Chair) -> Program {
    let name = Tongue::new("en").say(&format!("chair-{}", chair.word()));
    let place = |office: &Office| {
        office.shifts().iter().filter(|shift| shift.stage.has(chair)).position(|shift| shift.id == STORM)
    };
    let begun = || dossiers(data).map_or(0, |all| all.iter().map(|dossier| dossier.shifts.len()).sum::<usize>());
    for _ in 0..5 {
        let (tabs, before) = (tabs_at_home(data, &name, place), begun());
        let mut program = Program::open(screen, data);
        screen.tab(tabs);
        // From the card to the brief, and into the chair; there the key has no meaning until somebody calls.
        let began = (0..10).any(|_| {
            screen.press(&["Return"]);
            wait_until(A_KEY, || begun() > before)
        });
        assert!(!program.has_ended(), "it has ended by itself");
        let is_it = |course: ShiftCourse| course.taken.shift == STORM && course.taken.chair == chair;
        if began && newest(data).is_some_and(is_it) {
            return program;
        }
        // A key was lost on the way.
        drop(program);
    }
    panic!("the storm cannot be begun by keys");
}

/// Lets time run ten times as fast, by the button in the bar; the keyboard is in no button afterwards.
pub fn hurry(screen: &Screen, data: &Path, chair: Chair) {
    let fastest = Tongue::new("en").fill("chair-pace", &[("n", (FASTEST / USUAL).into())]);
    let tabs = tabs(seated(chair), &fastest, 0);
    let told = || told_until(&course(data).journal);
    for _ in 0..3 {
        press_slowly(screen, tabs, &["Return", "Escape"]);
        let runs = until(data, FAST, |lines| !lines.is_empty());
        let before = told();
        if runs && until(data, FAST, |lines| told_until(lines) >= before + STRETCH) {
            return;
        }
        // Beside this button is the one that stops the time; a key may have been lost on the way.
        if told() == before {
            screen.press(&["p"]);
        }
    }
    panic!("time does not run ten times as fast");
}

/// Presses the tabulator so many times, and then keys. While time runs a frame takes longer, and of two strokes of the
/// tabulator in one frame one is lost.
fn press_slowly(screen: &Screen, tabs: usize, keys: &[&str]) {
    for key in [&vec!["Tab"; tabs][..], keys].concat() {
        screen.press(&[key]);
        thread::sleep(Duration::from_millis(200));
    }
}

/// An office in which somebody sits in a chair of the storm.
fn seated(chair: Chair) -> Office {
    let mut office = office();
    for command in [ShiftCommand::Open { id: STORM.to_owned(), chair, seed: 1 }, ShiftCommand::Begin] {
        office.apply(Command::Shift(command));
    }
    office
}

/// Does the first thing that can be done in the lead's chair, by its key.
pub fn act(screen: &Screen, data: &Path) {
    let acted = (0..5).any(|_| {
        screen.press(&["1"]);
        until(data, A_KEY, |lines| acts(lines).count() > 0)
    });
    assert!(acted, "nothing is done");
}

/// What was done besides talking.
pub fn acts(lines: &[PlayedLine]) -> impl Iterator<Item = &PlayedLine> {
    lines.iter().filter(|line| matches!(line.what, Played::Act(_)))
}

/// Gets up and goes through another door, by keys: the question whether one really wants to is answered with its second
/// button.
pub fn leave(screen: &Screen, chair: Chair) {
    let tabs = tabs(seated(chair), &Tongue::new("en").say("door-progress"), 0);
    press_slowly(screen, tabs, &["Return", "Tab", "Tab", "Return"]);
}

/// Goes on, from home and by keys, with the shift that was interrupted.
pub fn go_on(screen: &Screen, data: &Path) -> Program {
    let reached = told_until(&course(data).journal);
    let tabs = tabs_at_home(data, &Tongue::new("en").say("remembered-continue"), |_| Some(0));
    for _ in 0..3 {
        let program = Program::open(screen, data);
        screen.tab(tabs);
        screen.press(&["Return"]);
        if until(data, PATIENCE, |lines| told_until(lines) > reached) {
            return program;
        }
        // A key was lost on the way.
        drop(program);
    }
    panic!("the shift does not go on");
}

/// Plays in the agent's chair until a moment: answers, lets people speak, and ends the work after each contact.
pub fn play(screen: &Screen, data: &Path, stage: &Arc<Stage>, end: Moment) {
    let began = Instant::now();
    while began.elapsed() < MOST {
        thread::sleep(LOOKS);
        let Some(course) = newest(data) else { continue };
        let day = course.replay_on(stage).expect("nothing has changed");
        if day.now() >= end {
            return;
        }
        // Between two contacts time runs by itself.
        let Some(held) = day.held() else { continue };
        screen.press(&[key(&held.attempt, Manner::Kind)]);
        // A beat that passed by itself counts as well; then the key was one for what is over.
        until(data, A_KEY, |lines| *lines != *course.journal);
    }
    panic!("the ten minutes do not pass");
}

/// Stops the time by its key and waits until all that was done is written down.
pub fn stop(screen: &Screen, data: &Path) {
    screen.press(&["p"]);
    let mut last = (journal(data), Instant::now());
    let settled = wait_until(PATIENCE, || {
        thread::sleep(LOOKS);
        let now = journal(data);
        if now.is_none() || now != last.0 {
            last = (now, Instant::now());
        }
        last.1.elapsed() >= SETTLES
    });
    assert!(settled, "the time does not stop");
}

/// The day as the records tell it, up to a moment after their last line.
pub fn replayed(course: &ShiftCourse, until: Moment) -> Day {
    let mut day = course.replay().expect("nothing has changed");
    if day.now() < until {
        day.advance(until);
    }
    assert_eq!(day.now(), until, "the day comes to where the window was");
    day
}

/// What the window has told of the day it has shown last: when it was on its clock, and its number.
pub fn witnessed(told: &str) -> Option<(Moment, String)> {
    let line = told.lines().find_map(|line| line.strip_prefix("day_ms="))?;
    let (ms, number) = line.split_once(" fingerprint=")?;
    Some((Moment(ms.parse().ok()?), number.to_owned()))
}
