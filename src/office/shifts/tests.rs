//! A shift without a window: its brief, its time, and what came of the day.

use crate::library::Library;
use crate::office::shifts::{FASTEST, LONGEST_TICK_MS};
use crate::office::tests::opened;
use crate::office::{Command, Notice, Office, OnShift, Place, Pulse, ShiftCommand, ShiftNotice, ShiftStanding};
use crate::records::Mode;
use crate::rehearsal::leads::lead;
use crate::shift::{Chair, Day, ShiftRefusal};
use crate::words::Moment;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn office() -> Office {
    opened(Library::new(None))
}

/// Sits down in a chair of the storm.
fn seated(chair: Chair, seed: u64) -> Office {
    let mut office = office();
    let open = ShiftCommand::Open { id: "noon-storm".to_owned(), chair, seed };
    assert_eq!(office.apply(Command::Shift(open)), [Notice::Shift(ShiftNotice::Opened)]);
    assert!(matches!(office.place(), Place::ShiftBrief(brief) if brief.seed == seed && brief.chair == chair));
    assert_eq!(office.apply(Command::Shift(ShiftCommand::Begin)), [Notice::Shift(ShiftNotice::Began)]);
    office
}

fn on(office: &Office) -> &OnShift {
    office.on_shift().expect("somebody is on a shift")
}

fn now(office: &Office) -> Moment {
    on(office).day.now()
}

#[test]
fn the_shelf_has_every_shift_and_its_chairs() {
    let mut office = office();
    let storm = office.shifts().iter().find(|shift| shift.id == "noon-storm").expect("it ships");
    assert_eq!((storm.chairs(), storm.title("en").as_str()), (vec![Chair::Agent, Chair::Lead], "Noon storm"));
    assert_ne!(storm.title("hu"), storm.title("en"));
    assert!(office.broken_shifts().is_empty(), "{:?}", office.broken_shifts());
    let nowhere = ShiftCommand::Open { id: "calm".to_owned(), chair: Chair::Lead, seed: 1 };
    assert_eq!(office.apply(Command::Shift(nowhere)), [Notice::Shift(ShiftNotice::NotThere)]);
    assert!(office.apply(Command::Shift(ShiftCommand::Begin)).is_empty());
    assert!(matches!(office.place(), Place::Home));
}

#[test]
fn time_runs_at_its_pace_and_can_be_stopped() {
    let mut office = seated(Chair::Lead, 1);
    let began = now(&office);
    assert_eq!(office.pulse(), Pulse::Running);
    office.apply(Command::Tick { ms: 500 });
    assert_eq!(now(&office).0 - began.0, 500);
    office.apply(Command::Pace(50));
    office.apply(Command::Tick { ms: 500 });
    assert_eq!(now(&office).0 - began.0, 750);
    office.apply(Command::Shift(ShiftCommand::Pace(Some(5_000))));
    assert_eq!(on(&office).pace, Some(FASTEST));
    office.apply(Command::Tick { ms: 500 });
    assert_eq!(now(&office).0 - began.0, 5_750);
    // A machine that slept has not slept through the storm.
    office.apply(Command::Tick { ms: 3_600_000 });
    assert_eq!(now(&office).0 - began.0, 5_750 + LONGEST_TICK_MS * 10);
    office.apply(Command::Pause(true));
    let stopped = now(&office);
    assert_eq!((office.pulse(), office.apply(Command::Tick { ms: 500 })), (Pulse::Still, Vec::new()));
    assert_eq!(now(&office), stopped);
    office.apply(Command::Pause(false));
    office.apply(Command::Tick { ms: 1 });
    assert!(now(&office) > stopped);
    assert_eq!(office.apply(Command::Shift(ShiftCommand::Leave)), [Notice::Left]);
    assert!(matches!(office.place(), Place::Home));
}

#[test]
fn in_an_exam_nobody_stops_the_time() {
    let mut office = office();
    office.apply(Command::Set(Box::new(crate::office::Settings { mode: Mode::Exam, ..Default::default() })));
    let open = ShiftCommand::Open { id: "noon-storm".to_owned(), chair: Chair::Lead, seed: 1 };
    office.apply(Command::Shift(open));
    office.apply(Command::Shift(ShiftCommand::Begin));
    let refused = Notice::Shift(ShiftNotice::Refused(ShiftRefusal::NotNow));
    assert_eq!(office.apply(Command::Pause(true)), [refused]);
    assert!(!on(&office).may_pause() && on(&office).time_runs());
}

#[test]
fn what_is_done_takes_its_time() {
    let mut office = seated(Chair::Lead, 2);
    let stage = Arc::clone(on(&office).stage());
    let listen = stage.shift.actions.iter().position(|action| action.id.as_str() == "listen-in").expect("it is there");
    assert_eq!(office.apply(Command::Shift(ShiftCommand::Act(listen))), [Notice::Shift(ShiftNotice::Acted)]);
    assert!(matches!(on(&office).standing(), ShiftStanding::Doing { action, .. } if action == listen));
    let busy = Notice::Shift(ShiftNotice::Refused(ShiftRefusal::Busy));
    assert_eq!(office.apply(Command::Shift(ShiftCommand::Act(listen))), [busy]);
    assert!(on(&office).refused.is_some());
    office.apply(Command::Shift(ShiftCommand::Pace(Some(FASTEST))));
    let heard: Vec<Notice> = (0..13).flat_map(|_| office.apply(Command::Tick { ms: 1_000 })).collect();
    assert_eq!(heard, [Notice::Shift(ShiftNotice::Back)]);
    assert_eq!(on(&office).standing(), ShiftStanding::Free);
    assert!(office.apply(Command::Shift(ShiftCommand::Debrief)).is_empty(), "the window is not over");
}

#[test]
fn whoever_reaches_the_seat_is_at_the_desk() {
    let mut office = seated(Chair::Agent, 3);
    office.apply(Command::Shift(ShiftCommand::Pace(Some(FASTEST))));
    let mut heard = Vec::new();
    for _ in 0..2_000 {
        if on(&office).sitting().is_some() {
            break;
        }
        heard.extend(office.apply(Command::Tick { ms: 200 }));
    }
    // Unless somebody was put through the moment the person came.
    assert!(heard.is_empty() || heard.contains(&Notice::Shift(ShiftNotice::Came)), "{heard:?}");
    let sitting = on(&office).sitting().expect("somebody calls about the bills");
    let (began, at_s) = (sitting.picked_up, sitting.attempt.at_s());
    assert_eq!(sitting.day.now(), now(&office));
    assert_eq!(on(&office).standing(), ShiftStanding::InContact);
    // A beat passes by itself, for the conversation and the day alike.
    office.apply(Command::Shift(ShiftCommand::Pace(None)));
    for _ in 0..100 {
        office.apply(Command::Tick { ms: 100 });
    }
    let sitting = on(&office).sitting().expect("still there");
    let passed = u64::from(sitting.attempt.at_s() - at_s);
    assert!(passed > 0 && sitting.attempt.at_s() > 0);
    assert_eq!(now(&office).0, began.0 + u64::from(sitting.attempt.at_s()) * 1_000);
    assert_eq!(sitting.attempt.steps().len(), on(&office).day.held().map_or(0, |held| held.attempt.steps().len()));
    // What cannot be decided changes nothing.
    let before = sitting.attempt.steps().len();
    let heard = office.apply(Command::Decide(crate::conversation::Offer::Choose(u16::MAX)));
    assert!(matches!(heard.as_slice(), [Notice::Shift(ShiftNotice::Refused(ShiftRefusal::Talk(_)))]), "{heard:?}");
    assert_eq!(on(&office).sitting().map(|sitting| sitting.attempt.steps().len()), Some(before));
    // And whoever asks for it is not put through to anybody afterwards.
    assert_eq!(office.apply(Command::Shift(ShiftCommand::Aside(true))), [Notice::Shift(ShiftNotice::Aside)]);
    assert!(on(&office).day.wants_aside());
}

/// Waits for the report as the window does.
pub(super) fn reviewed(office: &mut Office) {
    let began = Instant::now();
    while matches!(office.place(), Place::ShiftReviewing(..)) {
        assert!(began.elapsed() < Duration::from_secs(300), "no report within five minutes");
        office.apply(Command::Tick { ms: 5 });
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_shift_that_is_watched_ends_in_its_report() {
    let mut office = seated(Chair::Lead, 4);
    office.apply(Command::Shift(ShiftCommand::Pace(Some(FASTEST))));
    let mut heard = Vec::new();
    for _ in 0..2_000 {
        if on(&office).can_be_reviewed() {
            break;
        }
        heard.extend(office.apply(Command::Tick { ms: 1_000 }));
    }
    assert_eq!(heard, [Notice::Shift(ShiftNotice::WindowOver)]);
    assert_eq!(office.pulse(), Pulse::Still);
    // Watched in small ticks it is the day of the robot that watches in large steps.
    let stage = Arc::clone(on(&office).stage());
    let robot: Day = lead("lead-none").expect("a robot").play(&stage, 4, "en");
    assert_eq!(on(&office).day.finish(), robot.finish());
    assert_eq!(office.apply(Command::Shift(ShiftCommand::Debrief)), [Notice::Shift(ShiftNotice::Reviewing)]);
    assert_eq!(office.pulse(), Pulse::Working);
    reviewed(&mut office);
    let Place::ShiftDebrief(on, report) = office.place() else { panic!("the report is there") };
    assert_eq!(report.with, report.without, "whoever only watches changes nothing");
    assert_eq!((on.cards().len(), report.interventions.len()), (0, 0));
    assert!(report.further.variants.iter().all(|with| with.overall.iter().all(|found| found.could_be_chance)));
}
