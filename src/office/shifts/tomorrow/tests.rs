//! What a shift has left behind, without a window: it is taken up, written down, and the same when it is continued.

use crate::conversation::{Offer, Speech};
use crate::library::Library;
use crate::office::shifts::FASTEST;
use crate::office::tests::{Folder, noon, opened, records, settle, sitting};
use crate::office::{Command, Notice, Office, OnShift, Place, ShiftCommand, ShiftNotice};
use crate::shift::{Chair, Held, owed};
use std::sync::Arc;

const STORM: &str = "noon-storm";
const BILL: &str = "the-bill-everyone-got-wrong";

/// From the complaint to a letter by five, with nothing found out on the way.
const LETTER: [&str; 7] =
    ["own-it", "two-things", "half-a-minute", "somebody-checks", "me-by-five", "then-just-that", "plan-in-short"];

fn remembering(folder: &Folder) -> Office {
    let mut office = opened(Library::new(None));
    office.remembering(records(&folder.0), noon).expect("the folder can be used");
    office
}

fn shift(office: &mut Office, command: ShiftCommand) -> Vec<Notice> {
    let heard = office.apply(Command::Shift(command));
    settle(office);
    heard
}

fn on(office: &Office) -> &OnShift {
    office.on_shift().expect("somebody is on a shift")
}

fn decide(office: &mut Office, offer: Offer) {
    office.apply(Command::Decide(offer));
    settle(office);
}

fn is_bill(held: &Held) -> bool {
    held.attempt.program().scenario.id.as_str() == BILL
}

/// Lets whoever is on the line wait, or finishes what is to be done after it.
fn wait(office: &mut Office) {
    let offers = on(office).day.held().map(|held| held.attempt.offers()).unwrap_or_default();
    decide(office, if offers.contains(&Offer::Wait) { Offer::Wait } else { Offer::End });
}

/// Waits for somebody with the wrong bill, promises them a letter by five, and writes that into the task list.
fn letter(office: &mut Office) {
    for _ in 0..20_000 {
        match on(office).day.held() {
            Some(held) if is_bill(held) => break,
            Some(_) => wait(office),
            None => drop(office.apply(Command::Tick { ms: 500 })),
        }
    }
    let number = on(office).day.held().filter(|held| is_bill(held)).expect("somebody calls about it").number;
    let mut lines = LETTER.iter().peekable();
    for _ in 0..400 {
        let Some(held) = on(office).day.held().filter(|held| held.number == number) else { break };
        let (program, said) = (Arc::clone(held.attempt.program()), lines.peek().copied());
        let promised = |promise: u8, option: u8| {
            let rules = &program.rules.promises[usize::from(promise)];
            rules.record[usize::from(option)] == (rules.owner, rules.due)
        };
        let wanted = held.attempt.offers().into_iter().find(|offer| match (offer, said) {
            (Offer::Choose(choice), Some(name)) => Speech::choice_name(&program, *choice) == *name,
            (Offer::Record(promise, option), _) => promised(*promise, *option),
            // Once in the middle of the storm: whoever hears nothing grows angrier.
            (Offer::Listen, _) => held.attempt.state().stage == 3,
            _ => false,
        });
        match wanted {
            Some(offer) => {
                if matches!(offer, Offer::Choose(_)) {
                    lines.next();
                }
                decide(office, offer);
            }
            None => wait(office),
        }
    }
    assert!(lines.next().is_none(), "everything was said");
}

/// Takes nobody else, and goes home when the window is over, with what came of the day.
fn goes_home(office: &mut Office) {
    for _ in 0..20_000 {
        let (day, over) = (&on(office).day, on(office).can_be_reviewed());
        let (held, aside) = (day.held().is_some(), day.aside().is_some());
        match (over, held) {
            (true, _) => break,
            (false, true) => wait(office),
            (false, false) => {
                if !aside {
                    shift(office, ShiftCommand::Aside(true));
                }
                office.apply(Command::Tick { ms: 1_000 });
            }
        }
    }
    shift(office, ShiftCommand::Debrief);
    crate::office::shifts::tests::reviewed(office);
}

#[test]
fn what_is_left_is_taken_up_and_remembered_like_any_attempt() {
    let folder = Folder::new("left-behind");
    let mut office = remembering(&folder);
    shift(&mut office, ShiftCommand::Open { id: STORM.to_owned(), chair: Chair::Agent, seed: 2 });
    shift(&mut office, ShiftCommand::Begin);
    shift(&mut office, ShiftCommand::Pace(Some(FASTEST)));
    assert!(office.left_behind().is_none());
    letter(&mut office);
    goes_home(&mut office);
    let Place::ShiftDebrief(on, report) = office.place() else { panic!("the day was looked back on") };
    assert_eq!((report.promises.made, report.promises.open), (1, 1));
    let who = owed(&on.day).first().map(|owed| owed.who()).expect("somebody is owed a letter");
    let handed = office.left_behind().expect("there is something to take up").clone();
    assert_eq!((handed.shift.as_str(), handed.promises, handed.people, handed.begun), (STORM, 1, 1, false));
    // From the debrief, and once it was left from home as well.
    assert_eq!(shift(&mut office, ShiftCommand::Leave), [Notice::Left]);
    assert_eq!(shift(&mut office, ShiftCommand::Tomorrow { seed: 7 }), [Notice::Opened]);
    assert!(matches!(office.place(), Place::Brief(contact) if contact.left_behind && contact.seed == 7));
    office.apply(Command::Ring);
    assert!(office.apply(Command::Answer).contains(&Notice::Began));
    settle(&mut office);
    let program = Arc::clone(sitting(&office).attempt.program());
    assert_eq!(program.hash, handed.program.hash);
    assert!(
        office.programs().iter().all(|shelved| shelved.hash != program.hash),
        "it is another scenario than the shelf's"
    );
    assert!(program.scenario.vary.iter().all(|(_, row)| row["first"] == who && row["hour"] == "17:00"));
    assert!(office.left_behind().is_some_and(|handed| handed.begun));
    for _ in 0..4 {
        decide(&mut office, Offer::Wait);
    }
    let heard = format!("{:?}", sitting(&office).attempt.events());
    office.apply(Command::Leave);
    settle(&mut office);
    drop(office);
    // Whoever comes back goes on with the same, byte for byte.
    let mut office = remembering(&folder);
    let course = office.unfinished().last().expect("it can be continued").clone();
    assert_eq!(course.taken.hash, program.hash);
    assert!(office.apply(Command::Continue(course.taken.id)).contains(&Notice::Began));
    let attempt = &sitting(&office).attempt;
    assert_eq!((&attempt.program().hash, format!("{:?}", attempt.events())), (&program.hash, heard));
}

#[test]
fn where_nothing_is_left_there_is_nothing_to_take_up() {
    let mut office = opened(Library::new(None));
    assert!(office.left_behind().is_none());
    let heard = office.apply(Command::Shift(ShiftCommand::Tomorrow { seed: 1 }));
    assert_eq!(heard, [Notice::Shift(ShiftNotice::NotThere)]);
    assert!(matches!(office.place(), Place::Home));
}
