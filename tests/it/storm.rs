//! Ten minutes of the storm in the agent's chair, in small ticks and ten times as fast, as the window tells time: what
//! the records make of the same decisions is the same day, byte for byte.

use crate::common;
use frontline::conversation::{Offer, Phase};
use frontline::library::Library;
use frontline::office::{Command, FASTEST, Office, OnShift, Pulse, ShiftCommand};
use frontline::records::{Played, Records, When};
use frontline::shift::{Chair, Day};
use frontline::words::Span;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// The longest that it may take.
const PATIENCE: Duration = Duration::from_secs(120);

fn records(folder: &Path) -> Records {
    Records::open(folder).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

fn on(office: &Office) -> &OnShift {
    office.on_shift().expect("somebody is on a shift")
}

/// What is decided next: every third time nothing, so that a beat passes by itself.
fn wanted(on: &OnShift) -> Option<Offer> {
    let attempt = &on.sitting()?.attempt;
    let offers = attempt.offers();
    if attempt.state().phase == Phase::WrapUp {
        return offers.iter().copied().find(|offer| *offer == Offer::End).or(offers.first().copied());
    }
    if attempt.steps().len() % 3 == 2 { None } else { offers.first().copied() }
}

/// Plays for a while, stops the time, and waits until everything is written down.
fn played(folder: &Path, span: Span) -> Day {
    let mut office = Office::open(Library::new(None), common::plain_day(), "en");
    office.remembering(records(folder), || When(0)).expect("the folder can be used");
    let (id, chair) = ("noon-storm".to_owned(), Chair::Agent);
    for command in [ShiftCommand::Open { id, chair, seed: 1 }, ShiftCommand::Begin, ShiftCommand::Pace(Some(FASTEST))] {
        office.apply(Command::Shift(command));
    }
    let (began, end) = (Instant::now(), on(&office).day.now() + span);
    let mut ticks = 0_u64;
    while on(&office).day.now() < end {
        assert!(began.elapsed() < PATIENCE, "it is {:?}", on(&office).day.now());
        if let Some(offer) = wanted(on(&office)) {
            // Until the one before is written down this one is refused, and nothing has changed.
            office.apply(Command::Decide(offer));
        }
        ticks += 1;
        office.apply(Command::Tick { ms: 40 + ticks * 37 % 160 });
        thread::sleep(Duration::from_millis(1));
    }
    office.apply(Command::Pause(true));
    while office.pulse() == Pulse::Running {
        assert!(began.elapsed() < PATIENCE, "it is not written down");
        office.apply(Command::Tick { ms: 0 });
        thread::sleep(Duration::from_millis(1));
    }
    on(&office).day.clone()
}

#[test]
fn live_and_from_the_records_it_is_the_same_day_byte_for_byte() {
    let folder = std::env::temp_dir().join(format!("frontline-storm-{}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    let live = played(&folder, Span(10 * 60_000));
    let dossiers = records(&folder).dossiers(None).wait().expect("they can be read");
    let mut shifts = dossiers.into_iter().flat_map(|dossier| dossier.shifts);
    let course = shifts.next().expect("it is remembered");
    let offers = |wanted: fn(Offer) -> bool| {
        course.journal.iter().filter(|line| matches!(line.what, Played::Offer(offer) if wanted(offer))).count()
    };
    let (said, waited) = (offers(|offer| offer != Offer::Wait), offers(|offer| offer == Offer::Wait));
    assert!(said > 3 && waited > 3, "{said} {waited}");
    // From the texts that were kept, the seed and the decisions alone.
    let mut scripted = course.replay().expect("nothing has changed");
    if scripted.now() < live.now() {
        scripted.advance(live.now());
    }
    assert_eq!(format!("{scripted:?}"), format!("{live:?}"));
    drop(fs::remove_dir_all(folder));
}
