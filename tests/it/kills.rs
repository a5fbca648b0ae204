//! Killed at any moment of a play: what was shown as taken is written, and the attempt goes on where it was; and so does a
//! whole shift.
//!
//! `records.rs` kills the records alone; here a whole office plays, by commands and by time that passes, as it does
//! behind the window.

use crate::common;
use frontline::conversation::{Attempt, Offer, Program};
use frontline::library::Library;
use frontline::office::{Command, FASTEST, Notice, Office, OnShift, Pulse, ShiftCommand, ShiftNotice, Sitting};
use frontline::records::{Records, When};
use frontline::shift::{Chair, Held};
use frontline::words::Dice;
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// Tells a victim where to play, and how often others were killed there before.
const VICTIM: &str = "FRONTLINE_TEST_VICTIM";

/// Folders in which victims play side by side, and the kills in each: with those on a shift 200 in all.
const SIDE_BY_SIDE: u64 = 2;
const KILLS: u64 = 80;
const ON_SHIFT: u64 = 20;

/// The longest that anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

// ---- The victim ---------------------------------------------------------------------------------------------------

#[expect(clippy::disallowed_methods, reason = "the only way to tell a child of the test harness what it is for")]
fn asked_for() -> Option<OsString> {
    std::env::var_os(VICTIM)
}

/// Plays one attempt after the other, and says of each decision that it counts, until it is killed. When nobody has
/// asked for it, there is nothing to do.
#[test]
fn a_victim_plays_until_it_is_killed() {
    let Some(asked) = asked_for() else { return };
    let asked = asked.to_string_lossy().into_owned();
    let (kill, folder) = asked.split_once(' ').expect("a number and a folder");
    let mut seed = kill.parse::<u64>().expect("a number") * 1_000;
    let mut office = office();
    let scenario = place_of(&office);
    let records = Records::open(Path::new(folder)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    office.remembering(records, || When(0)).expect("the folder can be used");
    loop {
        let left = office.unfinished().last().map(|course| course.taken.id);
        let command = match left {
            Some(attempt) => Command::Continue(attempt),
            None => {
                seed += 1;
                Command::Begin { scenario, seed }
            }
        };
        assert_eq!(office.apply(command), [Notice::Began]);
        say("sat", &office);
        while !sitting(&office).attempt.is_over() {
            step(&mut office);
            say("counted", &office);
        }
        office.apply(Command::Leave);
        rest(&mut office);
        // Nobody has judged it, so it could be continued; it is given up, and the next one begins.
        if let Some(over) = office.unfinished().last().map(|course| course.taken.id) {
            office.apply(Command::SetAside(over));
            rest(&mut office);
        }
    }
}

fn office() -> Office {
    Office::open(Library::new(Some(common::folder(""))), common::plain_day(), "en")
}

fn place_of(office: &Office) -> usize {
    let own = office.programs().iter().position(|program| program.scenario.id.as_str() == "first-words");
    own.expect("it can be played")
}

fn sitting(office: &Office) -> &Sitting {
    office.sitting().expect("somebody sits")
}

/// What somebody decides who always decides the same at the same place.
fn pick(attempt: &Attempt) -> Offer {
    let offers = attempt.offers();
    offers[Dice::stream(attempt.seed(), "kills", attempt.steps().len() as u64).below(offers.len())]
}

/// Decides, or lets a whole beat pass, and waits until that counts.
fn step(office: &mut Office) {
    let (before, offer) = (sitting(office).attempt.steps().len(), pick(&sitting(office).attempt));
    let passes = offer == Offer::Wait && sitting(office).time_runs();
    let command = if passes { Command::Tick { ms: sitting(office).beat_ms() } } else { Command::Decide(offer) };
    let (began, mut heard) = (Instant::now(), office.apply(command));
    while sitting(office).attempt.steps().len() == before {
        assert!(began.elapsed() < PATIENCE, "{offer:?} never counts: {heard:?}");
        heard.extend(office.apply(Command::Tick { ms: 0 }));
    }
    let wrong = |notice: &Notice| matches!(notice, Notice::NotKept(_) | Notice::Refused(_));
    assert!(!heard.iter().any(wrong), "{heard:?}");
}

/// Tells time, without letting any pass, until nothing is on its way any more.
fn rest(office: &mut Office) {
    let began = Instant::now();
    while office.pulse() != Pulse::Still {
        assert!(began.elapsed() < PATIENCE, "it comes to rest");
        office.apply(Command::Tick { ms: 0 });
    }
}

/// Says how far the attempt in the seat is. The full stop tells that the line is whole.
fn say(what: &str, office: &Office) {
    let attempt = &sitting(office).attempt;
    let line = format!("victim {what} {} {} .\n", attempt.seed(), attempt.steps().len());
    io::stdout().write_all(line.as_bytes()).expect("somebody listens");
}

// ---- Who kills it -------------------------------------------------------------------------------------------------

/// A folder of one test alone; gone when the test is done.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Place {
        let place = std::env::temp_dir().join(format!("frontline-kills-{}-{test}", process::id()));
        drop(fs::remove_dir_all(&place));
        fs::create_dir_all(&place).expect("a temporary folder can be made");
        Place(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// What a victim has said: what, of which attempt, and how far that was.
struct Said {
    what: String,
    seed: u64,
    steps: usize,
}

impl Said {
    fn read(line: &str) -> Option<Said> {
        // The harness writes into the same line; what does not end with a full stop was cut off.
        let (_, line) = line.split_once("victim ")?;
        let [what, seed, steps, "."] = line.split(' ').collect::<Vec<_>>()[..] else { return None };
        Some(Said { what: what.to_string(), seed: seed.parse().ok()?, steps: steps.parse().ok()? })
    }
}

/// Lets a victim play in a folder and kills it at some moment. Returns what it has said until then.
fn killed(place: &Place, kill: u64, dice: &mut Dice) -> Vec<Said> {
    killed_in("kills::a_victim_plays_until_it_is_killed", VICTIM, place, kill, dice)
}

/// The same with a victim of either kind.
fn killed_in(test: &str, asked: &str, place: &Place, kill: u64, dice: &mut Dice) -> Vec<Said> {
    let mut child = process::Command::new(std::env::current_exe().expect("this is a program"))
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(asked, format!("{kill} {}", place.0.display()))
        .stdout(Stdio::piped())
        .spawn()
        .expect("a victim can be started");
    let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut said = String::new();
    // One in five is killed while it opens the file or sits down; the others in mid-play.
    if dice.below(5) > 0 {
        while !said.contains("victim counted") && out.read_line(&mut said).expect("it can be read") > 0 {}
    }
    thread::sleep(Duration::from_millis(dice.below(30) as u64));
    child.kill().expect("it can be killed");
    let status = child.wait().expect("it has ended");
    assert_eq!(status.code(), None, "kill {kill}: the victim has ended by itself");
    out.read_to_string(&mut said).expect("it can be read");
    said.lines().filter_map(Said::read).collect()
}

/// The attempt that can be continued, and how many decisions it has.
type Left = Option<(u64, usize)>;

/// Looks into the records after a kill: all that was said to count is there, and leads where it led.
fn look(place: &Place, kill: u64, said: &[Said], program: &Arc<Program>) -> Left {
    let records = Records::open(&place.0).unwrap_or_else(|trouble| panic!("kill {kill}: {trouble:?}"));
    assert_eq!(records.repaired(), None, "kill {kill}");
    let dossiers = records.dossiers(None).wait().expect("they can be read");
    let courses = || dossiers.iter().flat_map(|dossier| &dossier.courses);
    for Said { seed, steps, .. } in said.iter().filter(|said| said.what == "counted") {
        let course = courses().find(|course| course.taken.seed == *seed);
        let course = course.unwrap_or_else(|| panic!("kill {kill}: attempt {seed} is gone"));
        assert!(course.journal.len() >= *steps, "kill {kill}: {} of {steps} decisions", course.journal.len());
    }
    let touched = |seed: u64| said.iter().any(|said| said.seed == seed);
    for course in courses().filter(|course| touched(course.taken.seed)) {
        assert_eq!(course.lost(), 0, "kill {kill}");
        let mut straight = Attempt::new(Arc::clone(program), course.taken.seed, "en", true);
        for _ in &course.journal {
            straight.decide(pick(&straight)).expect("it was offered");
        }
        let again = course.replay().unwrap_or_else(|why| panic!("kill {kill}: {why:?}"));
        assert_eq!(again.events(), straight.events(), "kill {kill}");
    }
    let open = courses().rfind(|course| course.taken.finished.is_none());
    open.map(|course| (course.taken.seed, course.journal.len()))
}

/// Kills victims in one folder. Returns how many decisions were said to count, and how often one went on where another
/// had been killed.
fn kill_them(thread: u64) -> (usize, usize) {
    let place = Place::new(&thread.to_string());
    let mut dice = Dice::stream(thread, "kill them", 0);
    let program = common::first_words();
    let (mut counted, mut continued, mut left): (usize, usize, Left) = (0, 0, None);
    for kill in 0..KILLS {
        let said = killed(&place, kill, &mut dice);
        counted += said.iter().filter(|said| said.what == "counted").count();
        if let (Some(left), Some(first)) = (left, said.first()) {
            assert_eq!((first.what.as_str(), first.seed, first.steps), ("sat", left.0, left.1), "kill {kill}");
            continued += 1;
        }
        left = look(&place, kill, &said, &program);
    }
    (counted, continued)
}

#[test]
fn no_kill_takes_back_what_was_shown_as_taken() {
    let threads: Vec<_> = (0..SIDE_BY_SIDE).map(|thread| thread::spawn(move || kill_them(thread))).collect();
    let seen: Vec<(usize, usize)> =
        threads.into_iter().map(|thread| thread.join().expect("nothing was lost")).collect();
    let (counted, continued) = seen.iter().fold((0, 0), |sum, seen| (sum.0 + seen.0, sum.1 + seen.1));
    assert!(counted > 160 && continued > 40, "{counted} {continued}: the victims were killed before they did anything");
}

// ---- On a shift ---------------------------------------------------------------------------------------------------

/// Tells a victim that it is on a shift; the same words as for the others.
const ON_SHIFT_VICTIM: &str = "FRONTLINE_TEST_VICTIM_ON_SHIFT";

#[expect(clippy::disallowed_methods, reason = "the only way to tell a child of the test harness what it is for")]
fn asked_for_a_shift() -> Option<OsString> {
    std::env::var_os(ON_SHIFT_VICTIM)
}

/// Sits in the agent's chair and says of everything that is done that it counts, until it is killed. When nobody has
/// asked for it, there is nothing to do.
#[test]
fn a_victim_is_on_shift_until_it_is_killed() {
    let Some(asked) = asked_for_a_shift() else { return };
    let asked = asked.to_string_lossy().into_owned();
    let (kill, folder) = asked.split_once(' ').expect("a number and a folder");
    let mut seed = kill.parse::<u64>().expect("a number") * 1_000;
    let mut office = office();
    let records = Records::open(Path::new(folder)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    office.remembering(records, || When(0)).expect("the folder can be used");
    loop {
        let left = office.unfinished_shifts().last().map(|course| (course.taken.id, course.taken.decisions));
        let mut done = left.map_or(0, |(_, decisions)| decisions);
        match left {
            Some((shift, _)) => drop(office.apply(Command::Shift(ShiftCommand::Continue(shift)))),
            None => {
                seed += 1;
                let (id, chair) = ("noon-storm".to_string(), Chair::Agent);
                office.apply(Command::Shift(ShiftCommand::Open { id, chair, seed }));
                office.apply(Command::Shift(ShiftCommand::Begin));
            }
        }
        office.apply(Command::Shift(ShiftCommand::Pace(Some(FASTEST))));
        tell("sat", &office, done);
        while !on(&office).can_be_reviewed() {
            if do_something(&mut office) {
                done += 1;
                tell("counted", &office, done);
            }
        }
        office.apply(Command::Leave);
        let began = Instant::now();
        while office.unfinished_shifts().is_empty() {
            assert!(began.elapsed() < PATIENCE, "it can be continued");
            office.apply(Command::Tick { ms: 0 });
        }
        if let Some(over) = office.unfinished_shifts().last().map(|course| course.taken.id) {
            office.apply(Command::Shift(ShiftCommand::SetAside(over)));
        }
    }
}

fn on(office: &Office) -> &OnShift {
    office.on_shift().expect("somebody is on shift")
}

/// Decides or does something and waits until it counts, or lets a second pass; says whether anything was done.
fn do_something(office: &mut Office) -> bool {
    let sitting = on(office).sitting().map(|sitting| pick(&sitting.attempt));
    let possible = on(office).day.abilities().into_iter().find(|ability| ability.possible);
    let wanted = match (sitting, possible) {
        (Some(offer), _) => Command::Decide(offer),
        (None, Some(ability)) => Command::Shift(ShiftCommand::Act(ability.action)),
        (None, None) => {
            office.apply(Command::Tick { ms: 1_000 });
            return false;
        }
    };
    let (began, mut heard) = (Instant::now(), office.apply(wanted.clone()));
    let counts = |notice: &Notice| matches!(notice, Notice::Shift(ShiftNotice::Decided | ShiftNotice::Acted));
    while !heard.iter().any(counts) {
        assert!(began.elapsed() < PATIENCE, "{wanted:?} never counts: {heard:?}");
        heard.extend(office.apply(Command::Tick { ms: 0 }));
    }
    let wrong = |notice: &Notice| matches!(notice, Notice::NotKept(_) | Notice::Shift(ShiftNotice::Refused(_)));
    assert!(!heard.iter().any(wrong), "{heard:?}");
    true
}

/// Says how much was done on the shift. The full stop tells that the line is whole.
fn tell(what: &str, office: &Office, done: u32) {
    let line = format!("victim {what} {} {done} .\n", on(office).day.seed());
    io::stdout().write_all(line.as_bytes()).expect("somebody listens");
}

/// Looks into the records after a kill: all that was said to count is there, and leads to the same day every time.
fn look_at_shifts(place: &Place, kill: u64, said: &[Said]) -> Left {
    let records = Records::open(&place.0).unwrap_or_else(|trouble| panic!("kill {kill}: {trouble:?}"));
    assert_eq!(records.repaired(), None, "kill {kill}");
    let dossiers = records.dossiers(None).wait().expect("they can be read");
    let courses = || dossiers.iter().flat_map(|dossier| &dossier.shifts);
    for Said { seed, steps, .. } in said.iter().filter(|said| said.what == "counted") {
        let course = courses().find(|course| course.taken.seed == *seed);
        let course = course.unwrap_or_else(|| panic!("kill {kill}: shift {seed} is gone"));
        let kept = course.taken.decisions as usize;
        assert!(kept >= *steps, "kill {kill}: {kept} of {steps} decisions");
    }
    for course in courses().filter(|course| said.iter().any(|said| said.seed == course.taken.seed)) {
        assert_eq!(course.lost(), 0, "kill {kill}");
        let day = course.replay().unwrap_or_else(|why| panic!("kill {kill}: {why:?}"));
        let decided = |held: &Held| held.attempt.steps().len();
        let in_contacts: usize = day.done().iter().chain(day.parked()).chain(day.held()).map(decided).sum();
        assert_eq!(in_contacts + day.acts().len(), course.taken.decisions as usize, "kill {kill}");
    }
    let open = courses().rfind(|course| course.taken.finished.is_none());
    open.map(|course| (course.taken.seed, course.taken.decisions as usize))
}

#[test]
fn no_kill_takes_back_what_was_done_on_a_shift() {
    let work = |thread: u64| {
        let place = Place::new(&format!("shift-{thread}"));
        let mut dice = Dice::stream(thread, "kill them on shift", 0);
        let (mut counted, mut continued, mut left): (usize, usize, Left) = (0, 0, None);
        for kill in 0..ON_SHIFT {
            let test = "kills::a_victim_is_on_shift_until_it_is_killed";
            let said = killed_in(test, ON_SHIFT_VICTIM, &place, kill, &mut dice);
            counted += said.iter().filter(|said| said.what == "counted").count();
            if let (Some(left), Some(first)) = (left, said.first()) {
                assert_eq!((first.what.as_str(), first.seed, first.steps), ("sat", left.0, left.1), "kill {kill}");
                continued += 1;
            }
            left = look_at_shifts(&place, kill, &said);
        }
        (counted, continued)
    };
    let threads: Vec<_> = (0..SIDE_BY_SIDE).map(|thread| thread::spawn(move || work(thread))).collect();
    let seen: Vec<(usize, usize)> =
        threads.into_iter().map(|thread| thread.join().expect("nothing was lost")).collect();
    let (counted, continued) = seen.iter().fold((0, 0), |sum, seen| (sum.0 + seen.0, sum.1 + seen.1));
    assert!(counted > 40 && continued > 10, "{counted} {continued}: the victims were killed before they did anything");
}
