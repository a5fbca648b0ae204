//! What a shift leaves for later: who is owed what, and the scenario in which that and nothing else is to be found.

#![cfg(test)]

use super::storm;
use crate::conversation::{Attempt, Offer, Program, Speech};
use crate::library::Library;
use crate::scenario::Repair;
use crate::shift::{Chair, Day, LeftBehind, Owed, Promises, Stage, owed};
use crate::words::{EventKind, Id, Owner, TimeOfDay};
use std::sync::Arc;

const BILL: &str = "the-bill-everyone-got-wrong";
const LATER: &str = "what-the-noon-promised";

/// From the complaint to a letter by five, with nothing found out on the way.
const LETTER: [&str; 7] =
    ["own-it", "two-things", "half-a-minute", "somebody-checks", "me-by-five", "then-just-that", "plan-in-short"];

/// The same with the second envelope opened.
const OPENED: [&str; 8] = [
    "own-it",
    "two-things",
    "open-it",
    "hold-both",
    "somebody-checks",
    "me-by-five",
    "then-just-that",
    "plan-in-short",
];

/// The same as the first, and a call by somebody at some time.
const TWICE: [&str; 7] =
    ["own-it", "two-things", "half-a-minute", "somebody-checks", "me-by-five", "and-a-call", "plan-in-short"];

fn begun(stage: &Arc<Stage>, seed: u64) -> Day {
    Day::new(Arc::clone(stage), Chair::Agent, seed, "en")
}

fn later(stage: &Stage) -> Arc<Program> {
    Arc::clone(stage.programs.get(LATER).expect("the shift names it"))
}

/// Lets everybody else wait until they go, up to somebody with the wrong bill.
fn bill(day: &mut Day) {
    for _ in 0..20_000 {
        match day.held() {
            Some(held) if held.attempt.program().scenario.id.as_str() == BILL => return,
            Some(_) => assert!(day.decide(Offer::Wait).is_ok() || day.decide(Offer::End).is_ok()),
            None => {
                let end = day.stage().to();
                assert!(day.now() < end, "nobody calls about the bill");
                day.advance(end);
            }
        }
    }
    panic!("nobody calls about the bill");
}

/// Talks to whoever is in front until the contact is over: says these lines as soon as each can be said, and writes the
/// promises down. With `looks` it is looked up what is on the bill and whether it is paid, with `notes` whatever is known is
/// written down.
fn talk(day: &mut Day, lines: &[&str], looks: bool, notes: bool) {
    let held = day.held().expect("somebody is on the line");
    let (number, program) = (held.number, Arc::clone(held.attempt.program()));
    let wanted =
        ["record", "tax-line", "paid"].map(|fact| program.scenario.facts.position(&Id::new(fact)).expect("a fact"));
    let mut lines = lines.iter().peekable();
    for _ in 0..400 {
        let Some(held) = day.held().filter(|held| held.number == number) else {
            assert!(lines.peek().is_none(), "{:?} was never said", lines.peek());
            return;
        };
        let (offers, state) = (held.attempt.offers(), *held.attempt.state());
        let helps = |query: u8| {
            let query = &program.rules.queries[usize::from(query)];
            program.rules.all(&query.when, &state)
                && wanted.iter().any(|fact| query.learn >> fact & 1 == 1 && state.known >> fact & 1 == 0)
        };
        let right = |promise: u8, option: u8| {
            let rules = &program.rules.promises[usize::from(promise)];
            rules.record[usize::from(option)] == (rules.owner, rules.due)
        };
        let is_wanted = |offer: &Offer| match offer {
            Offer::LookUp(query) => looks && helps(*query),
            // Once in the middle of the storm: whoever hears nothing grows angrier.
            Offer::Listen => state.stage == 3,
            Offer::Note(_) => notes,
            Offer::Record(promise, option) => right(*promise, *option),
            _ => false,
        };
        let said = lines.peek().copied();
        let says = |offer: &Offer| match (offer, said) {
            (Offer::Choose(choice), Some(name)) => Speech::choice_name(&program, *choice) == *name,
            _ => false,
        };
        let hands = offers.iter().copied().find(is_wanted);
        let offer = hands.or_else(|| {
            let line = offers.iter().copied().find(says)?;
            lines.next();
            Some(line)
        });
        let offer = offer.unwrap_or(if offers.contains(&Offer::Wait) { Offer::Wait } else { Offer::End });
        assert_eq!(day.decide(offer), Ok(()), "{offer:?}");
    }
    panic!("it does not come to an end");
}

/// A day on which two people of different names are owed a letter: of the first everything is written down, of the other
/// nothing.
fn left(stage: &Arc<Stage>) -> Day {
    for seed in 1..30 {
        let mut day = begun(stage, seed);
        bill(&mut day);
        talk(&mut day, &OPENED, true, true);
        bill(&mut day);
        talk(&mut day, &LETTER, false, false);
        day.leave();
        let all = owed(&day);
        assert_eq!(all.len(), 2, "{all:?}");
        if all[0].who() != all[1].who() {
            return day;
        }
    }
    panic!("everybody has the same name");
}

#[test]
fn who_is_owed_what_is_told_with_what_was_written_down() {
    let stage = storm();
    let day = left(&stage);
    let all: Vec<Owed<'_>> = owed(&day);
    let five = TimeOfDay::parse("17:00").expect("a time");
    for owed in &all {
        assert_eq!((owed.id().as_str(), owed.owner, owed.due), ("written-answer", Owner::Me, five));
        assert!(owed.written && !owed.over);
    }
    assert!(all[0].held.number < all[1].held.number);
    let noted: Vec<&str> = all[0].noted().map(Id::as_str).collect();
    assert!(noted.contains(&"paid") && noted.contains(&"second-bill"), "{noted:?}");
    assert!(all[0].notes().contains(&"The wrong bill has been paid in full.".to_string()), "{:?}", all[0].notes());
    assert_eq!(all[1].notes(), Vec::<String>::new());
    assert_eq!(Promises::of(&day), Promises { made: 2, open: 2, ..Promises::default() });
}

#[test]
fn what_was_left_is_all_there_is_in_the_scenario_that_takes_it_up() {
    let stage = storm();
    let (day, base) = (left(&stage), later(&stage));
    let left = LeftBehind::of(&day, &base).expect("something is owed");
    let program = Arc::new(left.onto(&base).expect("it can be played"));
    let (scenario, all) = (&program.scenario, owed(&day));
    // Its own names and hours, and a hash of its own.
    assert_ne!(program.hash, base.hash);
    for (_, row) in &scenario.vary {
        let said = ["first", "second", "hour", "after"].map(|blank| row[blank].clone());
        assert_eq!(said, [all[0].who(), all[1].who(), "17:00".to_string(), "17:20".to_string()]);
    }
    let promise = scenario.promises.get(&Id::new("before-three")).expect("it is there");
    assert_eq!(promise.due, TimeOfDay::parse("17:00").expect("a time"));
    let (_, dues) = promise.record.as_ref().expect("it can be written down");
    assert_eq!(dues.iter().map(TimeOfDay::to_string).collect::<Vec<_>>(), ["15:00", "17:00"]);
    let rang = scenario.later.get(&Id::new("nobody-rang-first")).expect("it is there");
    assert_eq!(rang.starts.to_string(), "17:20");
    assert!(scenario.later.0.is_sorted_by_key(|later| later.value.starts));
    // Nobody can read what nobody has written, and that is not the company's doing.
    let notes = scenario.systems.get(&Id::new("list")).and_then(|list| list.look_up.get(&Id::new("notes")));
    let notes = notes.expect("they can be read");
    assert_eq!(notes.learn.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>(), ["first-note"]);
    let repaired = |name: &str| {
        let mut repairs = scenario.flaws.iter().flat_map(|flaw| &flaw.value.repair);
        repairs.any(|repair| matches!(repair, Repair::Known(fact) if fact.id.as_str() == name))
    };
    assert!(repaired("first-note") && !repaired("second-note"));
    let hungarian = &program.translations["hu"][&notes.shows.line];
    assert!(hungarian.contains("Semmi sincs feljegyezve.") && !hungarian.contains("paid"), "{hungarian}");
    // What is kept of it gives the same again.
    let again = LeftBehind::read(&left.written()).expect("it can be read");
    assert_eq!(again, left);
    assert_eq!(again.onto(&base).expect("it can be played").hash, program.hash);
    // And so it is seen by whoever plays it.
    let shown = notes_shown(&program);
    assert!(shown.contains("The wrong bill has been paid in full."), "{shown}");
    assert!(shown.contains(&format!("{}: Nothing is written down.", all[1].who())), "{shown}");
    assert!(!notes_shown(&base).contains("written down"));
}

/// What the list shows of the notes.
fn notes_shown(program: &Arc<Program>) -> String {
    let mut attempt = Attempt::new(Arc::clone(program), 1, "en", true);
    for query in [0, 1] {
        for _ in 0..10 {
            if attempt.decide(Offer::LookUp(query)).is_ok() {
                break;
            }
            attempt.decide(Offer::Wait).expect("time passes");
        }
        for _ in 0..3 {
            attempt.decide(Offer::Wait).expect("time passes");
        }
    }
    let shown = attempt.events().iter().rev().find_map(|event| match &event.kind {
        EventKind::LookUpShowed { query, text, .. } if query.as_str() == "notes" => Some(text.clone()),
        _ => None,
    });
    shown.expect("the notes were read")
}

#[test]
fn whoever_owes_nothing_leaves_nothing() {
    let stage = storm();
    let mut day = begun(&stage, 1);
    day.leave();
    assert!(owed(&day).is_empty() && LeftBehind::of(&day, &later(&stage)).is_none());
    // Nothing that was left behind changes nothing.
    let base = later(&stage);
    assert_eq!(LeftBehind::default().onto(&base).expect("it can be played").hash, base.hash);
}

#[test]
fn a_promise_without_an_hour_is_among_the_many_others() {
    let stage = storm();
    let mut day = begun(&stage, 2);
    bill(&mut day);
    // The letter has an hour; the call is nobody's in particular.
    talk(&mut day, &TWICE, false, false);
    day.leave();
    let all = owed(&day);
    assert_eq!(all.iter().map(|owed| owed.owner).collect::<Vec<_>>(), [Owner::Me, Owner::Nobody]);
    let base = later(&stage);
    let left = LeftBehind::of(&day, &base).expect("something is owed");
    let tomorrow = stage.shift.tomorrow.as_ref().expect("the storm has a tomorrow");
    assert_eq!(left.people(tomorrow), 1);
    // The other one of the two is still the author's, by the hour of the first.
    let program = left.onto(&base).expect("it can be played");
    for ((_, row), (_, before)) in program.scenario.vary.iter().zip(&base.scenario.vary) {
        assert_eq!((&row["second"], &row["hour"]), (&before["second"], &"17:00".to_string()));
    }
}

#[test]
fn kept_and_needless_are_counted_apart() {
    let stage = storm();
    let mut day = begun(&stage, 3);
    bill(&mut day);
    talk(&mut day, &TWICE, false, false);
    // Nobody more is put through; whoever was put through already is let go.
    while day.now() < day.stage().to() || day.held().is_some() {
        if day.held().is_some() {
            assert!(day.decide(Offer::Wait).is_ok() || day.decide(Offer::End).is_ok());
            continue;
        }
        if day.aside().is_none() {
            assert_eq!(day.step_aside(true), Ok(()));
        }
        day.advance(day.stage().to());
    }
    let place = day.parked().iter().position(|held| held.attempt.program().scenario.id.as_str() == BILL);
    assert_eq!(day.take_up(place.expect("somebody will call")), Ok(()));
    talk(&mut day, &["look-before", "tell-cause"], false, false);
    day.leave();
    assert_eq!(Promises::of(&day), Promises { made: 2, kept: 1, needless: 1, ..Promises::default() });
    assert!(owed(&day).is_empty());
}

#[test]
fn what_it_names_must_be_there() {
    let folder = std::env::temp_dir().join(format!("frontline-tomorrow-{}", std::process::id()));
    let text = include_str!("../../../scenarios/shifts/noon-storm/shift.ron");
    let torn = text
        .replace("(later: \"nobody-rang-first\"", "(later: \"nobody-rings\"")
        .replace("note: \"first-note\", of: [\"paid\"]", "note: \"first\", of: [\"payed\"]")
        .replace("hour: \"hour\"", "hour: \"our\"");
    let path = folder.join("shifts/torn");
    std::fs::create_dir_all(&path).expect("a folder");
    std::fs::write(path.join("shift.ron"), torn).expect("a file");
    let opened = Library::new(Some(folder.clone())).open_shift("torn").expect("it is there");
    let unknown = opened.findings.iter().filter(|finding| finding.code == "shift-unknown-name");
    let said: Vec<String> = unknown.map(|finding| finding.message.clone()).collect();
    assert_eq!(said.len(), 4, "{said:?}");
    for name in ["\"nobody-rings\"", "\"first\"", "\"payed\"", "\"our\""] {
        assert!(said.iter().any(|said| said.contains(name)), "{name}: {said:?}");
    }
    drop(std::fs::remove_dir_all(folder));
}
