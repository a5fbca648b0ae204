//! Shifts that are remembered: what was done counts when it is written down, and whoever was interrupted goes on.

use crate::conversation::Offer;
use crate::library::Library;
use crate::office::shifts::FASTEST;
use crate::office::tests::{Folder, noon, opened, records, settle};
use crate::office::{Command, Notice, Office, OnShift, Place, Pulse, Remark, ShiftCommand, ShiftNotice};
use crate::records::{Played, PlayedLine, ShiftId};
use crate::rehearsal::leads::{LeadHands, Move, lead};
use crate::shift::{Chair, Day, ShiftRefusal};
use crate::words::{Moment, Span};
use std::path::Path;
use std::time::{Duration, Instant};

const STORM: &str = "noon-storm";

/// An office that remembers in a folder; the second is the folder with content of one's own.
fn remembering(folder: &Folder, own: Option<&Path>) -> Office {
    let mut office = opened(Library::new(own.map(Path::to_path_buf)));
    office.remembering(records(&folder.0), noon).expect("the folder can be used");
    office
}

fn shift(office: &mut Office, command: ShiftCommand) -> Vec<Notice> {
    office.apply(Command::Shift(command))
}

/// Sits down in a chair of the storm; time runs as fast as it can.
fn sit(office: &mut Office, chair: Chair, seed: u64) {
    shift(office, ShiftCommand::Open { id: STORM.to_owned(), chair, seed });
    assert_eq!(shift(office, ShiftCommand::Begin), [Notice::Shift(ShiftNotice::Began)]);
    shift(office, ShiftCommand::Pace(Some(FASTEST)));
    settle(office);
}

fn on(office: &Office) -> &OnShift {
    office.on_shift().expect("somebody is on a shift")
}

/// Listening in, by its position among the storm's actions.
fn listening(office: &Office) -> usize {
    let stage = on(office).stage();
    stage.shift.actions.iter().position(|action| action.id.as_str() == "listen-in").expect("it is there")
}

fn listens_in(office: &mut Office) -> Vec<Notice> {
    let action = listening(office);
    shift(office, ShiftCommand::Act(action))
}

fn now(office: &Office) -> Moment {
    on(office).day.now()
}

/// Leads as a robot does, a look for every ten seconds, until a moment.
fn led(office: &mut Office, until: Moment) {
    let robot = lead("lead-good").expect("it is a lead robot");
    let mut hands = LeadHands::default();
    while now(office) < until && !on(office).can_be_reviewed() {
        let what = robot.next_move(&on(office).day, &mut hands).map(|what| match what {
            Move::Act(action) => ShiftCommand::Act(action),
            Move::Decide(offer) => ShiftCommand::Decide(offer),
            Move::TakeUp(place) => ShiftCommand::TakeUp(place),
        });
        if let Some(what) = what {
            shift(office, what);
            settle(office);
        }
        if on(office).day.held().is_none() {
            office.apply(Command::Tick { ms: 1_000 });
            settle(office);
        }
    }
}

/// The one shift that can be continued, and its lines.
fn left(office: &Office) -> (ShiftId, Vec<PlayedLine>) {
    let [course] = office.unfinished_shifts() else { panic!("{}", office.unfinished_shifts().len()) };
    assert_eq!(course.lost(), 0);
    (course.taken.id, course.journal.clone())
}

fn same(one: &Day, other: &Day) {
    assert_eq!(one.now(), other.now());
    assert_eq!(one.noted(), other.noted());
    assert_eq!((one.acts(), one.effects()), (other.acts(), other.effects()));
    assert_eq!(one.run().tally(), other.run().tally());
    let attempts = |day: &Day| -> Vec<_> {
        let all = day.done().iter().chain(day.parked()).chain(day.held());
        all.map(|held| (held.since, held.attempt.events().to_vec())).collect()
    };
    assert_eq!(attempts(one), attempts(other));
}

#[test]
fn what_is_done_on_a_shift_counts_when_it_is_written_down() {
    let folder = Folder::new("shift-counts");
    let mut office = remembering(&folder, None);
    sit(&mut office, Chair::Lead, 2);
    let (began, listens) = (now(&office), listening(&office));
    assert!(listens_in(&mut office).is_empty(), "not before it is safe");
    assert!(on(&office).day.doing().is_none());
    assert_eq!(office.pulse(), Pulse::Running);
    let refused = Notice::Shift(ShiftNotice::Refused(ShiftRefusal::NotNow));
    assert_eq!(listens_in(&mut office), [refused], "one at a time");
    assert_eq!(settle(&mut office), [Notice::Shift(ShiftNotice::Acted)]);
    let (act, _) = on(&office).day.doing().expect("it is being done");
    assert_eq!((act.at, now(&office)), (began, began), "time stands still meanwhile");
    // What cannot be done is not written down.
    let busy = Notice::Shift(ShiftNotice::Refused(ShiftRefusal::Busy));
    assert_eq!(listens_in(&mut office), [busy]);
    office.apply(Command::Tick { ms: 600 });
    settle(&mut office);
    let reached = now(&office);
    drop(office);
    let office = remembering(&folder, None);
    let lines = left(&office).1;
    let wanted =
        [PlayedLine { at: began, what: Played::Act(listens) }, PlayedLine { at: reached, what: Played::Passed }];
    assert_eq!(lines, wanted);
}

#[test]
fn a_lead_who_is_interrupted_has_the_same_day() {
    let folder = Folder::new("shift-lead");
    let whole = {
        let folder = Folder::new("shift-lead-whole");
        let mut office = remembering(&folder, None);
        sit(&mut office, Chair::Lead, 5);
        led(&mut office, Moment(u64::MAX));
        on(&office).day.clone()
    };
    let mut office = remembering(&folder, None);
    sit(&mut office, Chair::Lead, 5);
    let break_at = now(&office) + Span(10 * 60_000);
    led(&mut office, break_at);
    let (reached, acts) = (now(&office), on(&office).day.acts().len());
    assert!(acts > 1, "something was done before the break");
    drop(office);

    let mut office = remembering(&folder, None);
    let (id, lines) = left(&office);
    assert_eq!(lines.iter().filter(|line| matches!(line.what, Played::Act(_))).count(), acts);
    assert_eq!(shift(&mut office, ShiftCommand::Continue(id)), [Notice::Shift(ShiftNotice::Began)]);
    assert!(office.unfinished_shifts().is_empty() && office.remarks().is_empty());
    assert_eq!(now(&office), reached, "it goes on where it was");
    shift(&mut office, ShiftCommand::Pace(Some(FASTEST)));
    led(&mut office, Moment(u64::MAX));
    same(&on(&office).day, &whole);
    assert_eq!(on(&office).day.finish(), whole.finish());

    shift(&mut office, ShiftCommand::Debrief);
    reviewed(&mut office);
    let Place::ShiftDebrief(_, report) = office.place() else { panic!("the report is there") };
    let with = report.with.clone();
    settle(&mut office);
    let [finished] = office.finished_shifts() else { panic!("{}", office.finished_shifts().len()) };
    let finished = finished.clone();
    assert_eq!(finished.outcome.lost_share, with.day().lost_share());
    assert_eq!((finished.id, finished.chair, finished.outcome.contacts), (Some(id), Chair::Lead, 0));
    drop(office);

    // The next time it stands in the list, and can be looked back on.
    let mut office = remembering(&folder, None);
    assert!(office.unfinished_shifts().is_empty());
    assert_eq!(office.finished_shifts(), std::slice::from_ref(&finished));
    assert!(shift(&mut office, ShiftCommand::LookBack(id)).is_empty());
    assert_eq!(settle(&mut office), [Notice::Shift(ShiftNotice::Reviewing)]);
    reviewed(&mut office);
    let Place::ShiftDebrief(on, report) = office.place() else { panic!("the report is there") };
    assert!(on.looks_back() && on.is_on_shelf());
    assert_eq!(report.with, with);
    shift(&mut office, ShiftCommand::Leave);
    settle(&mut office);
    assert_eq!((office.finished_shifts(), office.unfinished_shifts().len()), (&[finished][..], 0));
}

/// Waits for the report as the window does, when everything is written down.
fn reviewed(office: &mut Office) {
    settle(office);
    crate::office::shifts::tests::reviewed(office);
}

#[test]
fn a_lead_who_is_interrupted_in_a_talk_is_back_in_the_middle_of_it() {
    let folder = Folder::new("shift-talk");
    let mut office = remembering(&folder, None);
    sit(&mut office, Chair::Lead, 5);
    while on(&office).day.held().is_none_or(|held| held.attempt.steps().len() < 4) {
        let next = now(&office) + Span(10_000);
        led(&mut office, next);
    }
    let day = on(&office).day.clone();
    drop(office);

    let mut office = remembering(&folder, None);
    let (id, lines) = left(&office);
    assert!(lines.iter().filter(|line| matches!(line.what, Played::Offer(_))).count() >= 4, "{lines:?}");
    shift(&mut office, ShiftCommand::Continue(id));
    same(&on(&office).day, &day);
    let steps = day.held().map(|held| held.attempt.steps().len());
    assert_eq!(on(&office).sitting().map(|sitting| sitting.attempt.steps().len()), steps);
    shift(&mut office, ShiftCommand::Pace(Some(FASTEST)));
    while on(&office).day.doing().is_some() {
        let next = now(&office) + Span(10_000);
        led(&mut office, next);
    }
    assert!(on(&office).day.milestones()[1].is_some(), "it has found out what it went for");
}

#[test]
fn an_agent_who_is_interrupted_is_back_in_the_middle_of_the_contact() {
    let folder = Folder::new("shift-agent");
    let mut office = remembering(&folder, None);
    sit(&mut office, Chair::Agent, 3);
    let began = Instant::now();
    while on(&office).sitting().is_none() {
        assert!(began.elapsed() < Duration::from_secs(60), "somebody calls");
        office.apply(Command::Tick { ms: 200 });
        settle(&mut office);
    }
    for _ in 0..4 {
        let offers = on(&office).sitting().map(|sitting| sitting.attempt.offers()).unwrap_or_default();
        let offer = offers.first().copied().unwrap_or(Offer::Wait);
        assert!(office.apply(Command::Decide(offer)).is_empty(), "not before it is safe");
        assert!(settle(&mut office).contains(&Notice::Shift(ShiftNotice::Decided)));
    }
    shift(&mut office, ShiftCommand::Aside(true));
    settle(&mut office);
    // A beat that passes by itself is a decision like any other.
    shift(&mut office, ShiftCommand::Pace(None));
    let steps = |office: &Office| on(office).day.held().map_or(0, |held| held.attempt.steps().len());
    let before = steps(&office);
    while steps(&office) == before && on(&office).time_runs() {
        office.apply(Command::Tick { ms: 1_000 });
        settle(&mut office);
    }
    let day = on(&office).day.clone();
    drop(office);
    let mut office = remembering(&folder, None);
    let (id, lines) = left(&office);
    assert!(lines.iter().any(|line| line.what == Played::Aside(true)), "{lines:?}");
    shift(&mut office, ShiftCommand::Continue(id));
    same(&on(&office).day, &day);
    assert_eq!(
        on(&office).sitting().map(|sitting| sitting.attempt.steps().len()),
        day.held().map(|h| h.attempt.steps().len())
    );
    assert!(on(&office).day.wants_aside() == day.wants_aside());
    // What comes now is written behind it.
    let offers = on(&office).sitting().map(|sitting| sitting.attempt.offers()).unwrap_or_default();
    office.apply(Command::Decide(offers.first().copied().unwrap_or(Offer::Wait)));
    settle(&mut office);
    shift(&mut office, ShiftCommand::Leave);
    settle(&mut office);
    let more = left(&office).1;
    assert_eq!(more.get(..lines.len()), Some(&lines[..]));
    assert!(more.len() > lines.len());
    assert_eq!(shift(&mut office, ShiftCommand::SetAside(id)), [Notice::SetAside]);
    assert!(shift(&mut office, ShiftCommand::Continue(id)).is_empty());
    settle(&mut office);
    drop(office);
    let office = remembering(&folder, None);
    assert!(office.unfinished_shifts().is_empty() && office.finished_shifts().is_empty());
}

#[test]
fn a_shift_in_which_nothing_happened_is_not_offered() {
    let folder = Folder::new("shift-nothing");
    let mut office = remembering(&folder, None);
    sit(&mut office, Chair::Lead, 2);
    assert!(on(&office).is_kept());
    shift(&mut office, ShiftCommand::Leave);
    settle(&mut office);
    assert!(office.unfinished_shifts().is_empty());
    // Whoever has watched for a while can go on watching.
    sit(&mut office, Chair::Lead, 2);
    office.apply(Command::Tick { ms: 300 });
    let reached = now(&office);
    shift(&mut office, ShiftCommand::Leave);
    settle(&mut office);
    let (_, lines) = left(&office);
    assert_eq!(lines, [PlayedLine { at: reached, what: Played::Passed }]);
}

#[test]
fn what_was_played_stays_as_it_was_when_its_author_changes_it() {
    let (folder, own) = (Folder::new("shift-changed"), Folder::new("shift-changed-own"));
    let place = own.0.join("shifts").join(STORM);
    std::fs::create_dir_all(&place).expect("a folder");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/shifts").join(STORM);
    for file in ["shift.ron", "hu.ftl"] {
        std::fs::copy(shipped.join(file), place.join(file)).expect("copied");
    }
    let mut office = remembering(&folder, Some(&own.0));
    sit(&mut office, Chair::Lead, 2);
    listens_in(&mut office);
    settle(&mut office);
    let day = on(&office).day.clone();
    drop(office);

    let text = std::fs::read_to_string(place.join("shift.ron")).expect("it is there");
    let changed = text.replacen("Noon storm", "Another storm", 1);
    assert_ne!(text, changed, "its title stands in it");
    std::fs::write(place.join("shift.ron"), changed).expect("written");
    let mut office = remembering(&folder, Some(&own.0));
    assert_eq!(office.shift_title(STORM), "Another storm");
    let id = left(&office).0;
    shift(&mut office, ShiftCommand::Continue(id));
    assert_eq!(office.remarks(), [Remark::Rewritten], "it is said");
    let stage = on(&office).stage();
    assert_eq!(stage.say(&stage.shift.title, "en"), "Noon storm", "it goes on as it was");
    same(&on(&office).day, &day);
    drop(office);

    // Of what nothing else is left there is still the text that was kept.
    std::fs::remove_dir_all(&own.0).expect("gone");
    let office = remembering(&folder, None);
    let course = &office.unfinished_shifts()[0];
    same(&course.replay().expect("nothing has changed in what was kept"), &day);
}

#[test]
fn without_records_a_shift_is_played_all_the_same() {
    let mut office = opened(Library::new(None));
    sit(&mut office, Chair::Lead, 2);
    assert!(!on(&office).is_kept());
    assert_eq!(listens_in(&mut office), [Notice::Shift(ShiftNotice::Acted)]);
    shift(&mut office, ShiftCommand::Leave);
    assert!(office.unfinished_shifts().is_empty());
}
