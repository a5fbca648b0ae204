//! What is kept: attempts that go on, the way back, settings, and what was thought.

use super::{Place, beginning, decide, first_words, pick};
use frontline::conversation::{Attempt, Offer};
use frontline::records::{Changed, Entry, Journal, Line, Outcome, Records, Reflection, Told, Trouble, When};
use frontline::scenario::Points;
use std::collections::BTreeMap;
use std::sync::Arc;

#[test]
fn an_interrupted_attempt_goes_on_where_it_was() {
    let place = Place::new("round");
    let (program, kept) = first_words();
    for seed in 0..12 {
        let mut records = place.open();
        let beginning = beginning(&records, "Kék Róka", seed);
        let (person, mut attempt) = (beginning.person, Attempt::new(Arc::clone(&program), seed, "en", true));
        let (mut journal, _) = records.begin(beginning);
        for step in 0..4 {
            let offer = pick(&attempt, seed, step);
            decide(&mut records, &mut journal, &mut attempt, offer);
            if attempt.is_over() {
                break;
            }
        }
        drop(records);

        let mut records = place.open();
        let open = records.unfinished(person).wait().expect("they can be read");
        assert_eq!(open.len(), 1, "seed {seed}");
        let course = &open[0];
        assert_eq!((course.kept.as_ref(), course.taken.seed, course.lost()), (Some(&kept), seed, 0));
        let mut again = course.replay().expect("nothing has changed");
        assert_eq!(again.events(), attempt.events(), "seed {seed}");
        let mut journal = Journal::of(course);
        while !again.is_over() {
            let offer = pick(&again, seed, again.steps().len());
            decide(&mut records, &mut journal, &mut again, offer);
        }
        let outcome =
            Outcome { score: 12.5, passed: seed % 2 == 0, dimensions: Points([1.0, 2.0, 3.0, 4.0, 5.0, -6.5]) };
        records.finish(journal.attempt(), When(3_000), Some(outcome.clone()));
        assert!(records.unfinished(person).wait().expect("they can be read").is_empty());
        let all = records.attempts(person).wait().expect("they can be read");
        assert_eq!(all.len() as u64, seed + 1);
        let last = all.last().expect("there is one");
        assert_eq!((last.outcome.as_ref(), last.finished), (Some(&outcome), Some(When(3_000))));
        assert_eq!(last.decisions as usize, again.steps().len());
        let dossiers = records.dossiers(Some(person)).wait().expect("they can be read");
        let whole = dossiers[0].courses.last().expect("there is one").replay().expect("nothing has changed");
        assert_eq!(whole.events(), again.events(), "seed {seed}");
    }
}

#[test]
fn going_back_is_a_line_of_the_journal() {
    let place = Place::new("back");
    let (program, _) = first_words();
    let mut records = place.open();
    let beginning = beginning(&records, "Kék Róka", 5);
    let person = beginning.person;
    let (mut journal, _) = records.begin(beginning);
    let mut first = Attempt::new(Arc::clone(&program), 5, "en", true);
    for _ in 0..2 {
        decide(&mut records, &mut journal, &mut first, Offer::Wait);
    }
    records.append(&mut journal, Line { at_s: first.at_s(), entry: Entry::Back(1) });
    let mut second = Attempt::new(program, 5, "en", true);
    second.decide(Offer::Wait).expect("it was offered");
    let other = second.offers().into_iter().find(|offer| *offer != Offer::Wait).expect("there is a choice");
    decide(&mut records, &mut journal, &mut second, other);
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].taken.decisions), (4, 4));
    assert_eq!(open[0].replay().map(|attempt| *attempt.state()), Ok(*second.state()));
}

#[test]
fn what_has_changed_is_not_continued() {
    let place = Place::new("changed");
    let mut records = place.open();
    let mut begun = beginning(&records, "Kék Róka", 1);
    begun.kept.files[0].1.push_str("\n// another scenario");
    let person = begun.person;
    records.begin(begun);
    let honest = beginning(&records, "Kék Róka", 2);
    let (mut journal, _) = records.begin(honest);
    records.append(&mut journal, Line { at_s: 770, entry: Entry::Decided(Offer::Wait) });
    let mut open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!(open[0].replay().err(), Some(Changed::Scenario));
    assert_eq!(open[1].replay().err(), Some(Changed::Decision(0)));
    open[1].taken.rules += 1;
    assert_eq!(open[1].replay().err(), Some(Changed::Rules));
    open[1].kept = None;
    assert_eq!(open[1].replay().err(), Some(Changed::Damaged));
}

#[test]
fn settings_are_kept_for_each_and_for_all() {
    let place = Place::new("settings");
    let mut records = place.open();
    let person = records.person("Kék Róka", When(0)).wait().expect("it is a name");
    assert_eq!(records.person(" Kék Róka ", When(9)).wait(), Ok(person.clone()), "nobody is there twice");
    assert_eq!(records.person("\u{202e}x", When(9)).wait(), Err(Trouble::Pseudonym));
    records.set(Some(person.id), "text-size", "1.5");
    records.set(None, "language", "en");
    let ticket = records.set(None, "language", "hu");
    records.settled().wait().expect("it can be written");
    assert_eq!(records.told().last(), Some(&Told::Written(ticket)));
    drop(records);
    let records = place.open();
    let of = |who| records.settings(who).wait().expect("they can be read");
    assert_eq!(of(None), BTreeMap::from([("language".to_string(), "hu".to_string())]));
    assert_eq!(of(Some(person.id)), BTreeMap::from([("text-size".to_string(), "1.5".to_string())]));
}

#[test]
fn what_was_thought_is_kept_once_and_only_as_it_was_written() {
    let place = Place::new("thought");
    let mut records = place.open();
    let begun = beginning(&records, "Kék Róka", 1);
    let person = begun.person;
    let (journal, _) = records.begin(begun);
    let thought = |points: u32| Reflection {
        guessed_points: Some(points),
        guessed_step: None,
        explained: "I asked too late.".to_string(),
        goal: Some("Ask first.".to_string()),
    };
    records.reflect(journal.attempt(), thought(40));
    records.reflect(journal.attempt(), thought(55));
    let kept = |records: &Records| records.history(person).wait().expect("it can be read").remove(0).1;
    assert_eq!(kept(&records), Some(thought(55)), "the last word counts");
    drop(records);
    assert_eq!(kept(&place.open()), Some(thought(55)));
    let db = rusqlite::Connection::open(place.file()).expect("it is there");
    db.execute("UPDATE reflections SET explained = 'I did not ask.'", []).expect("changed");
    drop(db);
    assert_eq!(kept(&place.open()), None, "nobody has said that");
}
