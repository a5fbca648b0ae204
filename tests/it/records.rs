//! What is remembered: safe before it counts, unharmed by whatever goes wrong, and gone when it is erased.

use crate::common::folder;
use frontline::conversation::{Attempt, Offer, Program};
use frontline::records::{
    Beginning, Changed, Entry, Journal, Kept, Line, Mode, Outcome, Records, Reflection, Repaired, Told, Trouble, When,
};
use frontline::scenario::{Points, Shelf, read};
use frontline::tongue::{FluentValue, Tongue, languages};
use frontline::words::Dice;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// A name that stands nowhere else.
const CANARY: &str = "Zsarnokmadár-31337";

/// A folder of one test alone; gone when the test is done.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Place {
        let place = std::env::temp_dir().join(format!("frontline-records-{}-{test}", std::process::id()));
        drop(fs::remove_dir_all(&place));
        fs::create_dir_all(&place).expect("a temporary folder can be made");
        Place(place)
    }

    fn open(&self) -> Records {
        Records::open(&self.0).unwrap_or_else(|trouble| panic!("{trouble:?}"))
    }

    fn refused(&self) -> Trouble {
        match Records::open(&self.0) {
            Err(trouble) => trouble,
            Ok(_) => panic!("it was opened"),
        }
    }

    fn file(&self) -> PathBuf {
        self.0.join("records.sqlite")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).expect("it can be read")
    }

    /// The files in which a text stands.
    fn holding(&self, text: &str) -> Vec<String> {
        let files = fs::read_dir(&self.0).expect("it can be listed").map(|entry| entry.expect("it can be listed"));
        let holds = |path: &Path| {
            let bytes = fs::read(path).unwrap_or_default();
            bytes.windows(text.len()).any(|part| part == text.as_bytes())
        };
        files.filter(|file| holds(&file.path())).map(|file| file.file_name().to_string_lossy().into_owned()).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

struct FirstWords;

impl Shelf for FirstWords {
    fn file(&self, name: &str) -> Result<String, String> {
        fs::read_to_string(folder("first-words").join(name)).map_err(|error| error.to_string())
    }
}

/// The small scenario, with what is kept of it.
fn first_words() -> (Arc<Program>, Kept) {
    let reading = read("first-words", &FirstWords);
    let mut program = Program::new(reading.scenario.expect("it is readable"), reading.hash).expect("it is ready");
    let line = ("title".to_string(), "Első szavak".to_string());
    program.translations = BTreeMap::from([("hu".to_string(), BTreeMap::from([line]))]);
    let kept = Kept::of(&program, &reading.sources);
    (Arc::new(program), kept)
}

fn beginning(records: &Records, name: &str, seed: u64) -> Beginning {
    let person = records.person(name, When(1_000)).wait().expect("it is a name").id;
    let kept = first_words().1;
    Beginning { person, kept, seed, language: "en".to_string(), mode: Mode::Practice, at: When(2_000) }
}

/// What somebody decides who always decides the same at the same place.
fn pick(attempt: &Attempt, seed: u64, place: usize) -> Offer {
    let offers = attempt.offers();
    offers[Dice::stream(seed, "records", place as u64).below(offers.len())]
}

/// Writes a decision down, waits until it is safe, and takes it.
fn decide(records: &mut Records, journal: &mut Journal, attempt: &mut Attempt, offer: Offer) {
    records.append(journal, Line { at_s: attempt.at_s(), entry: Entry::Decided(offer) });
    records.settled().wait().expect("it can be written");
    attempt.decide(offer).expect("it was offered");
}

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

// ---- Killed at any moment -----------------------------------------------------------------------------------------

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
        .args(["records::a_child_plays_until_it_is_killed", "--exact", "--nocapture", "--test-threads=1"])
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

// ---- What can go wrong --------------------------------------------------------------------------------------------

/// Records with one attempt of so many decisions, closed in good order.
fn with_decisions(place: &Place, decisions: u32) {
    let mut records = place.open();
    let begun = beginning(&records, CANARY, 7);
    let (mut journal, _) = records.begin(begun);
    for at in 0..decisions {
        records.append(&mut journal, Line { at_s: at * 10, entry: Entry::Decided(Offer::Wait) });
    }
    records.settled().wait().expect("it can be written");
}

#[test]
fn a_second_copy_is_refused_and_the_first_goes_on() {
    let place = Place::new("second");
    let mut records = place.open();
    assert_eq!(place.refused(), Trouble::InUse(place.file()));
    let (status, out, err) = frontline(&place, &["records", "list"]);
    assert_eq!((status, out.as_str()), (3, ""), "{err}");
    assert!(err.starts_with("frontline: ") && err.lines().count() == 1 && err.contains("--data"), "{err}");
    let begun = beginning(&records, "Kék Róka", 1);
    records.begin(begun);
    assert_eq!(records.settled().wait(), Ok(()));
    drop(records);
    assert_eq!(frontline(&place, &["records", "list"]).0, 0, "the lock goes with its owner");
}

#[test]
fn what_is_newer_or_foreign_is_left_as_it_is() {
    let place = Place::new("newer");
    with_decisions(&place, 3);
    let mut newer = place.bytes();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    fs::write(place.file(), &newer).expect("written");
    assert_eq!(place.refused(), Trouble::Newer { file: place.file(), found: 99, known: 3 });
    assert_eq!(place.bytes(), newer);

    let letter = b"Dear records, I am a letter.".to_vec();
    let foreign = Place::new("foreign");
    fs::write(foreign.file(), &letter).expect("written");
    assert_eq!(foreign.refused(), Trouble::Foreign(foreign.file()));
    assert_eq!(foreign.bytes(), letter);

    let other = Place::new("other");
    let db = rusqlite::Connection::open(other.file()).expect("it can be made");
    db.execute_batch("CREATE TABLE somebody_elses (x); INSERT INTO somebody_elses VALUES (1);").expect("written");
    drop(db);
    let before = other.bytes();
    assert_eq!(other.refused(), Trouble::Foreign(other.file()));
    assert_eq!(other.bytes(), before);
}

/// Each page in turn is overwritten with rubbish.
#[test]
fn a_damaged_page_is_noticed_and_the_rest_is_saved() {
    const PAGE: usize = 4_096;
    let place = Place::new("damaged");
    with_decisions(&place, 400);
    let good = place.bytes();
    let pages = good.len() / PAGE;
    assert!(pages > 8, "{pages}");
    let mut most_saved = 0;
    for page in 0..pages {
        let place = Place::new(&format!("damaged-{page}"));
        let mut bad = good.clone();
        // The first page begins with what tells whose file it is.
        bad[(page * PAGE).max(100)..(page + 1) * PAGE].fill(0xa5);
        fs::write(place.file(), &bad).expect("written");
        let records = place.open();
        let Some(Repaired { copy, decisions, .. }) = records.repaired().cloned() else {
            panic!("page {page}: nobody has noticed");
        };
        assert_eq!(fs::read(&copy).expect("it is there"), bad, "page {page}");
        most_saved = most_saved.max(decisions);
        for dossier in records.dossiers(None).wait().expect("they can be read") {
            assert_eq!(dossier.person.pseudonym, CANARY, "page {page}");
            for line in dossier.courses.iter().flat_map(|course| course.journal.iter().enumerate()) {
                let (at, line) = line;
                assert_eq!(*line, Line { at_s: at as u32 * 10, entry: Entry::Decided(Offer::Wait) }, "page {page}");
            }
        }
        drop(records);
        assert_eq!(place.open().repaired(), None, "page {page}: what was repaired is whole");
    }
    assert_eq!(most_saved, 400, "an index can be made again from its table");
}

/// A line that the disk has changed without breaking the page.
#[test]
fn a_changed_line_and_all_after_it_do_not_count() {
    let place = Place::new("changed-line");
    with_decisions(&place, 10);
    let db = rusqlite::Connection::open(place.file()).expect("it is there");
    db.execute("UPDATE decisions SET at_s = at_s + 1 WHERE place = 6", []).expect("changed");
    drop(db);
    let mut records = place.open();
    let person = records.people().wait().expect("they can be read")[0].id;
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].lost()), (6, 4));
    let mut journal = Journal::of(&open[0]);
    let line = Line { at_s: 60, entry: Entry::Decided(Offer::End) };
    records.append(&mut journal, line);
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].lost(), open[0].journal.last()), (7, 0, Some(&line)));
}

#[test]
fn a_folder_that_cannot_be_used_is_said() {
    let place = Place::new("folder");
    fs::write(place.0.join("file"), "a file").expect("written");
    let inside = Records::open(&place.0.join("file/records")).err();
    assert!(matches!(inside, Some(Trouble::Folder(..))), "{inside:?}");
    // Made when it is missing.
    assert!(Records::open(&place.0.join("new/records")).is_ok());

    let blocked = Place::new("blocked");
    fs::create_dir(blocked.file()).expect("made");
    assert_eq!(blocked.refused(), Trouble::NotOpened(blocked.file()));

    let unlogged = Place::new("unlogged");
    with_decisions(&unlogged, 3);
    let before = unlogged.bytes();
    fs::create_dir(unlogged.0.join("records.sqlite-wal")).expect("made");
    assert_eq!(unlogged.refused(), Trouble::NotOpened(unlogged.file()));
    assert_eq!(unlogged.bytes(), before);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_left_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new("read-only");
    with_decisions(&place, 3);
    let before = place.bytes();
    let allow = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    allow(&place.file(), 0o444);
    allow(&place.0, 0o555);
    // Whoever may do everything may write here as well, and then it is right that it opens.
    let almighty = fs::write(place.0.join("probe"), "").is_ok();
    let opened = Records::open(&place.0).map(drop);
    allow(&place.0, 0o755);
    match opened {
        Ok(()) => assert!(almighty),
        Err(trouble) => {
            assert!(matches!(trouble, Trouble::ReadOnly(_) | Trouble::NotOpened(_)), "{trouble:?}");
            assert_eq!(place.bytes(), before);
        }
    }
}

#[test]
fn when_there_is_no_room_what_was_written_stays() {
    let place = Place::new("full");
    with_decisions(&place, 3);
    let pages = (place.bytes().len() / 4_096) as u32 + 2;
    let mut records = Records::open_within(&place.0, Some(pages)).unwrap_or_else(|trouble| panic!("{trouble:?}"));
    let person = records.people().wait().expect("they can be read")[0].id;
    let open = records.unfinished(person).wait().expect("they can be read");
    let mut journal = Journal::of(&open[0]);
    for at in 3..1_000 {
        records.append(&mut journal, Line { at_s: at * 10, entry: Entry::Decided(Offer::Wait) });
    }
    assert_eq!(records.settled().wait(), Err(Trouble::Full(place.file())));
    let told = records.told();
    let held: Vec<_> = told.iter().filter(|told| matches!(told, Told::Held(_))).collect();
    assert_eq!(held, [&Told::Held(Trouble::Full(place.file()))], "said once");
    let written = told.iter().filter(|told| matches!(told, Told::Written(_))).count();
    assert!((10..900).contains(&written), "{written}");
    // Reading still works, and what follows is still held.
    assert_eq!(records.attempts(person).wait().map(|all| all[0].decisions as usize), Ok(3 + written));
    drop(records);
    let records = place.open();
    assert_eq!(records.repaired(), None);
    let open = records.unfinished(person).wait().expect("they can be read");
    assert_eq!((open[0].journal.len(), open[0].lost()), (3 + written, 0));
}

#[test]
fn every_trouble_has_a_sentence_in_every_language() {
    let file = PathBuf::from("/here/records.sqlite");
    let why = "because".to_string();
    let all = [
        Trouble::Folder(file.clone(), why.clone()),
        Trouble::ReadOnly(file.clone()),
        Trouble::NotOpened(file.clone()),
        Trouble::InUse(file.clone()),
        Trouble::Newer { file: file.clone(), found: 12, known: 11 },
        Trouble::Foreign(file.clone()),
        Trouble::Damaged(file.clone()),
        Trouble::Full(file.clone()),
        Trouble::Pseudonym,
        Trouble::Gone,
        Trouble::Other(file, why),
        Trouble::Stopped,
    ];
    let changed = [Changed::Scenario, Changed::Rules, Changed::Damaged, Changed::Decision(3)];
    for language in languages() {
        let tongue = Tongue::new(&language);
        for trouble in &all {
            let blanks: Vec<(&str, FluentValue<'_>)> =
                trouble.blanks().into_iter().map(|(name, text)| (name, text.into())).collect();
            let said = tongue.fill(trouble.key(), &blanks);
            assert_ne!(said, trouble.key(), "{language}");
            for (name, text) in trouble.blanks() {
                assert!(said.contains(&text), "{language}: {name} is not in {said}");
            }
        }
        for why in changed {
            assert_ne!(tongue.say(why.key()), why.key(), "{language}");
        }
        for (word, _) in Mode::ALL {
            assert_ne!(tongue.say(&format!("records-mode-{word}")), format!("records-mode-{word}"), "{language}");
        }
    }
}

// ---- Taking along and erasing -------------------------------------------------------------------------------------

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

/// Status, standard output and standard error of the program.
fn frontline(place: &Place, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_frontline"))
        .current_dir(&place.0)
        .stdin(Stdio::null())
        .env("NO_COLOR", "1")
        .args(["--data", "."])
        .args(arguments)
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("it is text");
    (output.status.code().expect("it was not killed"), text(output.stdout), text(output.stderr))
}

fn printed(place: &Place, arguments: &[&str]) -> Value {
    let (status, out, err) = frontline(place, &[&["--format", "json"][..], arguments].concat());
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
    let (status, out, _) = frontline(&place, &["records", "list"]);
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
    let (status, out, err) = frontline(&place, &["records", "erase", "Zsarnokmadar-31337"]);
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(err.contains(&format!("did you mean \"{CANARY}\"?")), "{err}");
    let erased = printed(&place, &["records", "erase", CANARY]);
    assert_eq!((&erased["erased"], &erased["attempts"]), (&CANARY.into(), &1.into()));
    assert_eq!(place.holding(CANARY), Vec::<String>::new());
    assert_eq!(printed(&place, &["records", "list"])["people"].as_array().map(Vec::len), Some(1));
    assert_eq!(frontline(&place, &["records", "export", CANARY, "-o", "none"]).0, 2);
    assert!(!place.0.join("none").exists());
}

#[test]
fn a_folder_that_cannot_be_used_ends_with_three() {
    let place = Place::new("three");
    fs::write(place.file(), "a letter, and no records").expect("written");
    for arguments in [&["records", "list"][..], &["records", "export", "-o", "x"], &["records", "erase", "y"]] {
        for language in ["en", "hu"] {
            let (status, out, err) = frontline(&place, &[&["--language", language][..], arguments].concat());
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
    let (status, out, err) = frontline(&place, &[]);
    assert_eq!((status, out.as_str()), (3, ""), "{err}");
    assert!(err.starts_with("frontline: ") && err.lines().count() == 1, "{err}");
    assert!(err.contains("records.sqlite") && err.contains("--data"), "{err}");
    assert_eq!(place.bytes(), b"a letter, and no records", "it is left as it is");
}
