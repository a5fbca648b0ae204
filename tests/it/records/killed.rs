//! Killed at any moment, nothing is gone that was said to be written.

use super::{Place, beginning, decide, first_words, pick};
use frontline::conversation::Attempt;
use frontline::records::{Journal, Records, When};
use frontline::words::Dice;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// Tells a child of this test where to write.
const CHILD: &str = "FRONTLINE_TEST_RECORDS";

#[expect(clippy::disallowed_methods, reason = "the only way to tell a child of the test harness what it is for")]
fn asked_for() -> Option<OsString> {
    std::env::var_os(CHILD)
}

/// The child: plays one attempt after the other, and says of each decision that it is written. It is killed.
/// When nobody has asked for it, there is nothing to do.
#[test]
fn a_child_plays_until_it_is_killed() {
    let Some(folder) = asked_for() else { return };
    let (program, _) = first_words();
    let mut records = Records::open(Path::new(&folder)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    let person = records.person("Kék Róka", When(0)).wait().expect("it is a name").id;
    loop {
        let open = records.unfinished(person).wait().expect("they can be read");
        let (mut journal, mut attempt, seed) = match open.first() {
            Some(course) => {
                (Journal::of(course), course.replay().unwrap_or_else(|why| panic!("{why:?}")), course.taken.seed)
            }
            None => {
                let seed = records.attempts(person).wait().expect("they can be read").len() as u64;
                let (journal, _) = records.begin(beginning(&records, "Kék Róka", seed));
                (journal, Attempt::new(Arc::clone(&program), seed, "en", true), seed)
            }
        };
        while !attempt.is_over() {
            let place = attempt.steps().len();
            let offer = pick(&attempt, seed, place);
            decide(&mut records, &mut journal, &mut attempt, offer);
            let line = format!("written {seed} {} .\n", place + 1);
            io::stdout().write_all(line.as_bytes()).expect("somebody listens");
        }
        records.finish(journal.attempt(), When(1), None);
    }
}

/// Lets a child write and kills it. Returns how many decisions of which attempt it has said to be written.
fn killed(place: &Place, dice: &mut Dice) -> BTreeMap<u64, usize> {
    let mut child = Command::new(std::env::current_exe().expect("this is a program"))
        .args(["records::killed::a_child_plays_until_it_is_killed", "--exact", "--nocapture", "--test-threads=1"])
        .env(CHILD, &place.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child can be started");
    let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut said = String::new();
    // One in four is killed while it opens the file or takes its first decision.
    if dice.below(4) > 0 {
        while !said.contains("written") && out.read_line(&mut said).expect("it can be read") > 0 {}
    }
    std::thread::sleep(Duration::from_millis(dice.below(25) as u64));
    child.kill().expect("it can be killed");
    child.wait().expect("it has ended");
    out.read_to_string(&mut said).expect("it can be read");
    let mut written = BTreeMap::new();
    for line in said.lines() {
        // The harness writes into the same line; what does not end with a full stop was cut off.
        let Some((_, line)) = line.split_once("written ") else { continue };
        if let [seed, decisions, "."] = line.split(' ').collect::<Vec<_>>()[..] {
            let number = |text: &str| text.parse::<usize>().expect("it is a number");
            written.insert(number(seed) as u64, number(decisions));
        }
    }
    written
}

/// A few kills, in two folders side by side; `kills.rs` has many of a whole office.
#[test]
fn no_kill_takes_away_what_was_written() {
    let work = |thread: u64| {
        let place = Place::new(&format!("kill-{thread}"));
        let mut dice = Dice::stream(thread, "kills", 0);
        let (program, _) = first_words();
        let mut seen = 0;
        for kill in 0..10 {
            let written = killed(&place, &mut dice);
            seen += written.values().count();
            let records = place.open();
            assert_eq!(records.repaired(), None, "kill {kill}");
            let dossiers = records.dossiers(None).wait().expect("they can be read");
            let courses = dossiers.iter().flat_map(|dossier| &dossier.courses);
            let courses: BTreeMap<u64, _> = courses.map(|course| (course.taken.seed, course)).collect();
            for (seed, decisions) in &written {
                let course = courses.get(seed).unwrap_or_else(|| panic!("kill {kill}: attempt {seed} is gone"));
                assert!(course.journal.len() >= *decisions, "kill {kill}: {} of {decisions}", course.journal.len());
                assert_eq!(course.lost(), 0, "kill {kill}");
                let mut straight = Attempt::new(Arc::clone(&program), *seed, "en", true);
                for place in 0..course.journal.len() {
                    let offer = pick(&straight, *seed, place);
                    straight.decide(offer).expect("it was offered");
                }
                let again = course.replay().unwrap_or_else(|why| panic!("kill {kill}: {why:?}"));
                assert_eq!(again.events(), straight.events(), "kill {kill}");
            }
        }
        seen
    };
    let threads: Vec<_> = (0..2).map(|thread| std::thread::spawn(move || work(thread))).collect();
    let seen: usize = threads.into_iter().map(|thread| thread.join().expect("nothing was lost")).sum();
    assert!(seen > 10, "{seen}: the children were killed before they did anything");
}
