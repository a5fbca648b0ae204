//! The debrief on paper and as a table: everything is there, it adds up, and no text does anything.

use crate::common::{first_words, plain_day};
use frontline::conversation::{Attempt, Offer, Program};
use frontline::disk;
use frontline::office::{
    Command, Debriefed, Notice, Office, Place, Pulse, Saved, act, debrief_page, debrief_table, intentions, record, sum,
    sum_said, traps,
};
use frontline::records::Reflection;
use frontline::scoring::{Budget, Scorecard, Values};
use frontline::tongue::Tongue;
use frontline::words::Dice;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// An attempt played at random to its end, with its card.
fn judged(program: &Arc<Program>, values: &mut Values, seed: u64, language: &str) -> (Attempt, Scorecard) {
    let mut dice = Dice::stream(seed, "random play", 0);
    let mut attempt = Attempt::new(Arc::clone(program), seed, language, true);
    while !attempt.is_over() {
        let offers = attempt.offers();
        attempt.decide(offers[dice.below(offers.len())]).expect("it was offered");
    }
    let card = Scorecard::of(&attempt, values, None).and_then(|card| card.with_best_course(&attempt, values));
    (attempt, card.expect("solved"))
}

fn solved() -> (Arc<Program>, Values) {
    let program = first_words();
    let values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    (program, values)
}

/// As the page writes it.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

#[test]
fn the_page_tells_every_decision_and_adds_up() {
    let (program, mut values) = solved();
    for language in ["en", "hu"] {
        let tongue = Tongue::new(language);
        for seed in 0..40 {
            let (attempt, card) = judged(&program, &mut values, seed, language);
            let of = Debriefed {
                attempt: &attempt,
                card: &card,
                reflection: None,
                person: None,
                shift: None,
                tongue: &tongue,
            };
            let page = debrief_page(&of);
            assert!(page.starts_with("<!DOCTYPE html>"));
            assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"ltr\">")));
            assert!(!page.contains("<script") && !page.contains("http"), "nothing runs and nothing is fetched");
            assert!(page.contains("size: A4") && page.contains("<svg") && page.contains("<polyline class=\"best\""));
            let rows = record(&card, &attempt, &tongue);
            for row in &rows {
                assert!(page.contains(&escaped(&row.done)), "seed {seed}: {}", row.done);
                for text in [&row.better, &row.because].into_iter().flatten() {
                    assert!(row.lost < 0.05 || page.contains(&escaped(text)), "seed {seed}: {text}");
                }
            }
            let sum = sum(&card, &rows);
            let shown: f64 = sum.rows.iter().sum::<f64>() + sum.rest + sum.caps.iter().sum::<f64>() + sum.score;
            assert!((shown - 100.0).abs() < 1e-9, "seed {seed}: {shown}");
            assert!((sum.score - card.score).abs() < 0.051, "seed {seed}: {} {}", sum.score, card.score);
            assert!(page.contains(&escaped(&sum_said(&card, &sum, &tongue))), "seed {seed}");
            if let Some(gain) = &card.best_moment {
                assert!(page.contains(&escaped(&act(&attempt, &tongue, gain.offer, gain.words.as_deref()))));
            }
        }
    }
}

#[test]
fn a_page_in_hebrew_runs_from_the_right() {
    let (program, mut values) = solved();
    let (attempt, card) = judged(&program, &mut values, 1, "en");
    let tongue = Tongue::new("he");
    let of = Debriefed { attempt: &attempt, card: &card, reflection: None, person: None, shift: None, tongue: &tongue };
    let direction = if tongue.is_mirrored() { "rtl" } else { "ltr" };
    assert!(debrief_page(&of).contains(&format!("lang=\"{}\" dir=\"{direction}\"", tongue.language())));
}

#[test]
fn what_people_write_does_nothing() {
    let (program, mut values) = solved();
    let (attempt, card) = judged(&program, &mut values, 3, "en");
    let tongue = Tongue::new("en");
    let reflection = Reflection {
        guessed_points: Some(61),
        explained: "<script>alert(1)</script> & \"so\"".to_string(),
        goal: Some("If <b>x</b>".to_string()),
        ..Reflection::default()
    };
    let of = Debriefed {
        attempt: &attempt,
        card: &card,
        reflection: Some(&reflection),
        person: Some("<img src=x onerror=y>"),
        shift: None,
        tongue: &tongue,
    };
    let page = debrief_page(&of);
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;"));
    assert!(page.contains("&lt;img src=x onerror=y&gt;") && page.contains("If &lt;b&gt;x&lt;/b&gt;"));
    assert!(page.contains("Own guess beforehand: 61 of 100"));
}

/// The cells of the lines of a table whose cells hold no line break.
fn cells(table: &str) -> Vec<Vec<String>> {
    let rows = table.trim_start_matches('\u{feff}').lines();
    let split = rows.map(|row| {
        let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        for letter in row.chars() {
            match letter {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(std::mem::take(&mut cell)),
                letter => cell.push(letter),
            }
        }
        cells.push(cell);
        cells
    });
    split.collect()
}

#[test]
fn the_table_has_every_decision_and_adds_up() {
    let (program, mut values) = solved();
    let tongue = Tongue::new("en");
    for seed in 0..40 {
        let (attempt, card) = judged(&program, &mut values, seed, "en");
        let of =
            Debriefed { attempt: &attempt, card: &card, reflection: None, person: None, shift: None, tongue: &tongue };
        let rows = cells(&debrief_table(&of));
        assert_eq!(rows.len(), 1 + card.decisions.len() + card.caps.len(), "seed {seed}");
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "seed {seed}");
        let lost = rows[0].iter().position(|name| name == "lost").expect("there is such a column");
        let sum: f64 = rows[1..].iter().map(|row| row[lost].parse::<f64>().expect("a number")).sum();
        let most = 0.005 * rows.len() as f64 + 1e-6;
        assert!((sum - (100.0 - card.score)).abs() <= most, "seed {seed}: {sum} {}", card.score);
    }
}

#[test]
fn no_cell_is_a_formula() {
    let path = crate::common::folder("first-words").join("scenario.ron");
    let text = disk::read_text(&path, 100_000).expect("it is there");
    let evil = text.replace("says: \"I am waiting.\"", "says: \"=cmd|'/C calc'!A0\"");
    assert_ne!(evil, text);
    struct One(String);
    impl frontline::scenario::Shelf for One {
        fn file(&self, name: &str) -> Result<String, String> {
            if name == "scenario.ron" { Ok(self.0.clone()) } else { Err("there is no such file".to_string()) }
        }
    }
    let reading = frontline::scenario::read("evil", &One(evil));
    let program = Arc::new(Program::new(reading.scenario.expect("readable"), reading.hash).expect("ready"));
    let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("small");
    let (tongue, mut told) = (Tongue::new("en"), 0);
    for seed in 0..60 {
        let (attempt, card) = judged(&program, &mut values, seed, "en");
        let of =
            Debriefed { attempt: &attempt, card: &card, reflection: None, person: None, shift: None, tongue: &tongue };
        let table = debrief_table(&of);
        told += table.matches("\"'=cmd|").count();
        for cell in cells(&table).concat() {
            let is_number = cell.parse::<f64>().is_ok();
            assert!(is_number || !cell.starts_with(['=', '+', '-', '@']), "seed {seed}: {cell}");
        }
    }
    assert!(told > 0, "the line that looks like a formula stands in some table, made harmless");
}

#[test]
fn traps_are_what_was_really_done() {
    let (program, mut values) = solved();
    let mut guessed = 0;
    for seed in 0..60 {
        let (attempt, card) = judged(&program, &mut values, seed, "en");
        for trap in traps(&card, &attempt) {
            assert!(trap.times > 0 && trap.times >= trap.steps.len());
            if trap.word == "guess" {
                guessed += 1;
                for step in trap.steps {
                    let Offer::Choose(ix) = attempt.steps()[step].offer else { panic!("a guess is said") };
                    assert!(program.rules.choices[usize::from(ix)].tags.iter().any(|tag| tag == "guessed"));
                }
            }
        }
        let goals = intentions(&card, &attempt, &Tongue::new("en"));
        assert!(goals.len() <= 3 && goals.iter().all(|goal| goal.text.starts_with("If ")));
    }
    assert!(guessed > 0, "somebody guessed");
}

#[test]
fn saving_asks_before_it_replaces_and_says_why_it_cannot() {
    let folder: PathBuf = std::env::temp_dir().join(format!("frontline-it-save-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).expect("made");
    let mut office = Office::new(vec![first_words()], plain_day(), "en");
    let path = folder.join("table.csv");
    let save = |path: &PathBuf| Command::Save { what: Saved::DebriefTable, path: path.clone() };
    assert!(office.apply(save(&path)).is_empty(), "there is nothing to be saved yet");
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    while let Some(offer) = office.sitting().and_then(|sitting| sitting.attempt.offers().first().copied()) {
        office.apply(Command::Decide(offer));
    }
    office.apply(Command::Debrief);
    wait(&mut office, Notice::Judged);

    assert_eq!(office.apply(save(&path)), [Notice::Saving]);
    assert_eq!(office.pulse(), Pulse::Working);
    wait(&mut office, Notice::Saved);
    assert_eq!(office.pulse(), Pulse::Still);
    let table = std::fs::read_to_string(&path).expect("it is there");
    let Place::Debrief(_, card) = office.place() else { panic!("the card is there") };
    assert_eq!(table.lines().count(), 1 + card.decisions.len() + card.caps.len());

    std::fs::write(&path, "mine").expect("written");
    assert_eq!(office.apply(save(&path)), [Notice::WouldReplace]);
    assert_eq!(office.would_replace(), Some(path.as_path()));
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "mine");
    office.apply(Command::Dismiss);
    assert_eq!(office.apply(save(&path)), [Notice::WouldReplace], "a question that was dismissed is asked again");
    assert_eq!(office.apply(save(&path)), [Notice::Saving]);
    wait(&mut office, Notice::Saved);
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), table);

    office.apply(save(&folder.join("nowhere/table.csv")));
    wait(&mut office, Notice::NotSaved);
    let said: Vec<String> = office.remarks().iter().map(|remark| remark.said(&Tongue::new("en"))).collect();
    assert!(said.iter().any(|said| said.contains("the folder of") && said.contains("nowhere")), "{said:?}");
    drop(std::fs::remove_dir_all(folder));
}

/// Lets time pass until something is heard.
fn wait(office: &mut Office, wanted: Notice) {
    let began = Instant::now();
    while !office.apply(Command::Tick { ms: 5 }).contains(&wanted) {
        assert!(began.elapsed() < Duration::from_secs(60), "{wanted:?} is heard");
        std::thread::sleep(Duration::from_millis(2));
    }
}
