//! Taking along and erasing.

use super::{CANARY, Place, beginning, decide, first_words, pick, run, with_decisions};
use frontline::conversation::{Attempt, Offer};
use frontline::records::{Entry, Line, Outcome, Reflection, Told, Trouble, When};
use frontline::scenario::Points;
use serde_json::Value;
use std::fs;

#[test]
fn erased_is_gone_from_every_byte() {
    let place = Place::new("erase");
    with_decisions(&place, 40);
    fs::write(place.0.join("records.damaged-00.sqlite"), format!("old damage of {CANARY}")).expect("written");
    let mut records = place.open();
    let mut other = beginning(&records, "Kék Róka", 8);
    // Found in no file but the records: the scenario of the one who goes is theirs alone.
    other.kept.translations.clear();
    let stays = other.person;
    let (mut journal, _) = records.begin(other);
    records.append(&mut journal, Line { at_s: 0, entry: Entry::Decided(Offer::Wait) });
    records.settled().wait().expect("it can be written");
    assert!(place.holding(CANARY).len() >= 2, "the search finds what is there");
    assert!(!place.holding("Első szavak").is_empty());

    let people = records.people().wait().expect("they can be read");
    let goes = people.iter().find(|person| person.pseudonym == CANARY).expect("it is there").id;
    records.set(Some(goes), "last-note", "Zsarnokmadár-note");
    let theirs = records.attempts(goes).wait().expect("they can be read")[0].id;
    let explained = "Zsarnokmadár was calm".to_string();
    records.reflect(theirs, Reflection { explained, goal: Some("Ask first".to_string()), ..Reflection::default() });
    let own = Reflection { guessed_points: Some(70), ..Reflection::default() };
    records.reflect(journal.attempt(), own.clone());
    assert_eq!(records.history(goes).wait().map(|all| all.iter().filter(|(_, own)| own.is_some()).count()), Ok(1));
    assert!(!place.holding("Ask first").is_empty(), "the search finds what is there");
    let (mut late, _) = records.begin(beginning(&records, CANARY, 9));
    let erased = records.erase(goes).wait().expect("it can be erased");
    assert_eq!((erased.attempts, erased.shifts, erased.decisions), (2, 0, 40));
    assert_eq!(erased.compacted, Ok(()));
    let gone = |records: &str| {
        for text in [CANARY, "Zsarnokmadár", "Ask first", "Első szavak"] {
            assert_eq!(place.holding(text), Vec::<String>::new(), "{text}, {records}");
        }
    };
    gone("while they are open");
    // Who goes on writing for somebody who is gone is told, and nobody else waits for it.
    let ticket = records.append(&mut late, Line { at_s: 0, entry: Entry::Decided(Offer::Wait) });
    records.append(&mut journal, Line { at_s: 10, entry: Entry::Decided(Offer::Wait) });
    assert_eq!(records.settled().wait(), Ok(()));
    assert!(records.told().contains(&Told::Refused(ticket, Trouble::Gone)));
    drop(records);
    gone("when they are closed");
    let records = place.open();
    let open = records.unfinished(stays).wait().expect("they can be read");
    assert_eq!(open[0].journal.len(), 2, "the other one has lost nothing");
    let history = records.history(stays).wait().expect("they can be read");
    assert_eq!(history[0].1.as_ref(), Some(&own), "and what they thought of it neither");
}

fn printed(place: &Place, arguments: &[&str]) -> Value {
    let (status, out, err) = run(place, &[&["--format", "json"][..], arguments].concat());
    assert_eq!(status, 0, "{arguments:?}: {err}");
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{out}"))
}

#[test]
fn the_command_line_lists_exports_and_erases() {
    let place = Place::new("commands");
    let formula = "=HYPERLINK(\"x\")";
    let mut records = place.open();
    for (seed, name) in [(1, formula), (2, CANARY)] {
        let begun = beginning(&records, name, seed);
        let mut attempt = Attempt::new(first_words().0, seed, "en", true);
        let (mut journal, _) = records.begin(begun);
        for step in 0..3 {
            if !attempt.is_over() {
                let offer = pick(&attempt, seed, step);
                decide(&mut records, &mut journal, &mut attempt, offer);
            }
        }
        let dimensions = Points([-3.0, 2.0, 0.0, 0.0, 0.0, 0.0]);
        records.finish(journal.attempt(), When(60), Some(Outcome { score: 42.5, passed: false, dimensions }));
        let reflection = Reflection {
            guessed_points: Some(61),
            guessed_step: Some(1),
            explained: "+1 for patience, \"really\"".to_string(),
            goal: Some("=ask(first)".to_string()),
        };
        records.reflect(journal.attempt(), reflection);
    }
    drop(records);

    let list = printed(&place, &["records", "list"]);
    let people = list["people"].as_array().expect("a list");
    assert_eq!(people.len(), 2);
    assert_eq!((&people[0]["person"], &people[0]["since"]), (&formula.into(), &"1970-01-01T00:16:40Z".into()));
    let attempt = &people[0]["attempts"][0];
    assert_eq!((&attempt["score"], &attempt["mode"], &attempt["seed"]), (&42.5.into(), &"practice".into(), &1.into()));
    assert_eq!(attempt["dimensions"]["resolution"], -3.0);
    let (status, out, _) = run(&place, &["records", "list"]);
    assert!(status == 0 && out.contains(CANARY) && out.contains("42.5") && out.contains("first-words"), "{out}");

    let exported = printed(&place, &["records", "export", "-o", "out"]);
    assert_eq!(exported["people"], 2);
    assert_eq!(exported["written"].as_array().map(Vec::len), Some(5));
    let whole = fs::read_to_string(place.0.join("out/records.json")).expect("it was written");
    let whole: Value = serde_json::from_str(&whole).expect("it is JSON");
    for person in whole["people"].as_array().expect("a list") {
        let attempt = &person["attempts"][0];
        assert!(attempt["events"].as_array().is_some_and(|events| events.len() > 1), "{attempt:#}");
        assert!(attempt["script"].as_str().is_some_and(|script| script.contains("after_s")), "{attempt:#}");
        let reflection = &attempt["reflection"];
        assert_eq!(
            (&reflection["guessed_points"], &reflection["guessed_step"]),
            (&61.into(), &1.into()),
            "{attempt:#}"
        );
        assert_eq!((&reflection["goal"], &person["attempts"][1]), (&"=ask(first)".into(), &Value::Null));
        assert!(attempt["journal"].as_array().is_some_and(|lines| !lines.is_empty()), "{attempt:#}");
    }
    let text = &whole["scenarios"][0]["files"]["scenario.ron"];
    assert!(text.as_str().is_some_and(|text| text.contains("First words")), "{whole:#}");
    for name in ["attempts.csv", "decisions.csv"] {
        let table = fs::read_to_string(place.0.join("out").join(name)).expect("it was written");
        assert!(table.contains("\"'=HYPERLINK(\"\"x\"\")\"") && table.contains(CANARY), "{table}");
        for line in table.lines().skip(1) {
            let harmless = !line.starts_with('=') && !line.contains("\"=") && !line.contains(",=");
            assert!(harmless, "{name}: {line}");
        }
    }
    let attempts = fs::read_to_string(place.0.join("out/attempts.csv")).expect("it was written");
    assert!(attempts.contains(",-3.00,"), "{attempts}");
    assert!(attempts.contains(",61,1,\"'+1 for patience, \"\"really\"\"\",\"'=ask(first)\"\r\n"), "{attempts}");

    let one = printed(&place, &["records", "export", CANARY, "--out", "one"]);
    assert_eq!(one["people"], 1);
    let (status, out, err) = run(&place, &["records", "erase", "Zsarnokmadar-31337"]);
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(err.contains(&format!("did you mean \"{CANARY}\"?")), "{err}");
    let erased = printed(&place, &["records", "erase", CANARY]);
    assert_eq!((&erased["erased"], &erased["attempts"]), (&CANARY.into(), &1.into()));
    assert_eq!(place.holding(CANARY), Vec::<String>::new());
    assert_eq!(printed(&place, &["records", "list"])["people"].as_array().map(Vec::len), Some(1));
    assert_eq!(run(&place, &["records", "export", CANARY, "-o", "none"]).0, 2);
    assert!(!place.0.join("none").exists());
}

#[test]
fn a_folder_that_cannot_be_used_ends_with_three() {
    let place = Place::new("three");
    fs::write(place.file(), "a letter, and no records").expect("written");
    for arguments in [&["records", "list"][..], &["records", "export", "-o", "x"], &["records", "erase", "y"]] {
        for language in ["en", "hu"] {
            let (status, out, err) = run(&place, &[&["--language", language][..], arguments].concat());
            assert_eq!((status, out.as_str()), (3, ""), "{err}");
            assert!(err.starts_with("frontline: ") && err.lines().count() == 1, "{err}");
            assert!(err.contains("records.sqlite") && err.contains("--data"), "{err}");
        }
    }
    assert!(!place.0.join("x").exists());
}

/// Asked for a folder that cannot be used, the window does not open.
#[cfg(feature = "gui")]
#[test]
fn the_window_ends_with_three_as_well() {
    let place = Place::new("window");
    fs::write(place.file(), "a letter, and no records").expect("written");
    let (status, out, err) = run(&place, &[]);
    assert_eq!((status, out.as_str()), (3, ""), "{err}");
    assert!(err.starts_with("frontline: ") && err.lines().count() == 1, "{err}");
    assert!(err.contains("records.sqlite") && err.contains("--data"), "{err}");
    assert_eq!(place.bytes(), b"a letter, and no records", "it is left as it is");
}
