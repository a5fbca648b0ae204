//! Shifts among the records: the same day after any break, what the disk has changed does not count, and erased is gone.

use crate::common;
use frontline::library::Library;
use frontline::office::Office;
use frontline::records::{
    Changed, Mode, Played, PlayedLine, Records, ShiftBeginning, ShiftJournal, ShiftKept, ShiftOutcome, When,
};
use frontline::shift::{Chair, Day, Stage};
use frontline::words::{Dice, Moment, Span};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};

/// What stands in no other shift.
const CANARY: &str = "Canary-Shift-4711";

/// A folder of one test alone; gone when the test is done.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Place {
        let place = std::env::temp_dir().join(format!("frontline-shift-records-{}-{test}", std::process::id()));
        drop(fs::remove_dir_all(&place));
        fs::create_dir_all(&place).expect("a temporary folder can be made");
        Place(place)
    }

    fn open(&self) -> Records {
        Records::open(&self.0).unwrap_or_else(|trouble| panic!("{trouble:?}"))
    }

    fn change(&self, sql: &str) {
        let db = rusqlite::Connection::open(self.0.join("records.sqlite")).expect("it is there");
        assert!(db.execute(sql, []).expect("changed") > 0, "{sql}");
    }

    /// The files in which a text stands.
    fn holding(&self, text: &str) -> Vec<PathBuf> {
        let files =
            fs::read_dir(&self.0).expect("it can be listed").map(|entry| entry.expect("it can be listed").path());
        let holds = |path: &PathBuf| {
            let bytes = fs::read(path).unwrap_or_default();
            bytes.windows(text.len()).any(|part| part == text.as_bytes())
        };
        files.filter(holds).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The shifts as they stand on the shelf: the texts of each, and ready to be played.
fn shelf() -> &'static [(Arc<ShiftKept>, Arc<Stage>)] {
    static SHELF: OnceLock<Vec<(Arc<ShiftKept>, Arc<Stage>)>> = OnceLock::new();
    SHELF.get_or_init(|| {
        let office = Office::open(Library::new(None), common::plain_day(), "en");
        let shifts = office.shifts().iter();
        shifts.map(|shift| (shift.kept.clone().expect("its texts are known"), Arc::clone(&shift.stage))).collect()
    })
}

fn storm() -> (Arc<ShiftKept>, Arc<Stage>) {
    shelf().iter().find(|(kept, _)| kept.id == "noon-storm").expect("it ships").clone()
}

fn beginning(records: &Records, name: &str, kept: Arc<ShiftKept>, chair: Chair) -> ShiftBeginning {
    let person = records.person(name, When(1_000)).wait().expect("it is a name").id;
    ShiftBeginning { person, kept, chair, seed: 6, language: "en".to_string(), mode: Mode::Practice, at: When(2_000) }
}

/// What somebody does next who always does the same at the same place; nothing: time is let pass.
fn wants(day: &Day) -> Option<Played> {
    if let Some(held) = day.held() {
        let (offers, steps) = (held.attempt.offers(), held.attempt.steps().len());
        if steps == 4 && held.is_from_queue() && !day.wants_aside() && day.now() < day.stage().to() {
            // Who wants to do something else in a storm has to say so while somebody is on the line.
            return Some(Played::Aside(true));
        }
        // Whoever handles several at a time looks after another one now and then.
        let turns = day.stage().shift.turning > Span(0) && !day.others().is_empty();
        if turns && Dice::stream(day.seed(), "turns", day.now().0).below(3) == 0 {
            return Some(Played::Front(0));
        }
        let pick = Dice::stream(held.attempt.seed(), "shift records", steps as u64).below(offers.len());
        return offers.get(pick).copied().map(Played::Offer);
    }
    if let Some(ability) = day.abilities().into_iter().find(|ability| ability.possible) {
        return Some(Played::Act(ability.action));
    }
    if day.now() >= day.stage().to() {
        return (!day.parked().is_empty() && day.doing().is_none() && day.routine().is_none())
            .then_some(Played::TakeUp(0));
    }
    (day.aside().is_some() && day.doing().is_none()).then_some(Played::Aside(false))
}

/// Plays until a moment, or until everything is over, and hands each line over before it happens.
fn play(day: &mut Day, until: Moment, write: &mut dyn FnMut(PlayedLine)) {
    while day.now() < until && !day.is_over() {
        let possible = wants(day).filter(|what| what.happens(&mut day.clone()).is_ok());
        match possible {
            Some(what) => {
                write(PlayedLine { at: day.now(), what });
                what.happens(day).expect("it was tried");
            }
            None => {
                let (next, end) = (day.now() + Span(30_000), day.stage().to());
                day.advance(if day.now() < end { next.min(end) } else { next });
            }
        }
    }
}

fn same(one: &Day, other: &Day) {
    assert_eq!((one.now(), one.noted()), (other.now(), other.noted()));
    assert_eq!((one.acts(), one.effects(), one.away()), (other.acts(), other.effects(), other.away()));
    assert_eq!(one.run().tally(), other.run().tally());
    let attempts = |day: &Day| -> Vec<_> {
        let all = day.done().iter().chain(day.parked()).chain(day.held()).chain(day.others());
        all.map(|held| (held.since, held.attempt.events().to_vec())).collect()
    };
    assert_eq!(attempts(one), attempts(other));
}

#[test]
fn an_agents_day_with_breaks_is_the_day_without() {
    let agents = shelf().iter().filter(|(_, stage)| stage.has(Chair::Agent));
    assert!(agents.clone().count() > 1);
    for (kept, stage) in agents {
        breaks_change_nothing(kept, stage);
    }
}

/// Plays a shift at a stretch, and once more with a break every ten minutes.
fn breaks_change_nothing(kept: &Arc<ShiftKept>, stage: &Arc<Stage>) {
    let place = Place::new(&format!("round-{}", kept.id));
    let mut whole = Day::new(Arc::clone(stage), Chair::Agent, 6, "en");
    let mut lines = 0;
    play(&mut whole, Moment(u64::MAX), &mut |_| lines += 1);
    assert!(whole.done().len() > 2 && lines > 50, "{}: {lines}", kept.id);

    let mut records = place.open();
    let begun = beginning(&records, "Kék Róka", Arc::clone(kept), Chair::Agent);
    let person = begun.person;
    let (mut journal, _) = records.begin_shift(begun);
    let mut day = Day::new(Arc::clone(stage), Chair::Agent, 6, "en");
    let mut breaks = 0;
    while !day.is_over() {
        let until = day.now() + Span(10 * 60_000);
        play(&mut day, until, &mut |line| {
            records.append_shift(&mut journal, line);
        });
        records.append_shift(&mut journal, PlayedLine { at: day.now(), what: Played::Passed });
        drop(records);

        records = place.open();
        let open = records.unfinished_shifts(person).wait().expect("they can be read");
        let [course] = open.as_slice() else { panic!("{}", open.len()) };
        assert_eq!((course.kept.as_ref(), course.lost()), (Some(kept), 0));
        let again = course.replay().expect("nothing has changed");
        same(&again, &day);
        day = again;
        journal = ShiftJournal::of(course);
        breaks += 1;
    }
    assert!(breaks > 3, "{breaks}");
    same(&day, &whole);
    assert_eq!(day.finish(), whole.finish());
    let outcome = ShiftOutcome { lost_share: Some(0.25), lost_share_without: Some(0.5), mean_score: None, contacts: 3 };
    records.finish_shift(journal.shift(), When(3_000), Some(outcome.clone()));
    // What is known later only is added, and takes nothing away.
    let later = ShiftOutcome { mean_score: Some(61.5), ..outcome.clone() };
    records.finish_shift(journal.shift(), When(4_000), Some(later.clone()));
    records.finish_shift(journal.shift(), When(5_000), Some(outcome));
    let all = records.shifts(person).wait().expect("they can be read");
    let [taken] = all.as_slice() else { panic!("{}", all.len()) };
    assert_eq!((taken.outcome.as_ref(), taken.finished), (Some(&later), Some(When(3_000))));
    assert_eq!((taken.decisions, taken.chair), (lines, Chair::Agent));
    assert!(records.unfinished_shifts(person).wait().expect("they can be read").is_empty());
    let looked_up = records.shift(person, journal.shift()).wait().expect("it can be read").expect("it is there");
    same(&looked_up.replay().expect("nothing has changed"), &whole);
    assert_eq!(looked_up.told().map(|told| told.len()), Some(looked_up.journal.len()));
}

/// Records with one shift of some acts, closed in good order; how many lines it has.
fn with_shift(place: &Place, name: &str, kept: Arc<ShiftKept>) -> usize {
    let mut records = place.open();
    let begun = beginning(&records, name, kept, Chair::Lead);
    let (mut journal, _) = records.begin_shift(begun);
    let mut day = Day::new(storm().1, Chair::Lead, 6, "en");
    let (mut lines, until) = (0, day.stage().from() + Span(40 * 60_000));
    play(&mut day, until, &mut |line| {
        records.append_shift(&mut journal, line);
        lines += 1;
    });
    records.settled().wait().expect("it can be written");
    lines
}

#[test]
fn what_the_disk_has_changed_does_not_count() {
    let (kept, _) = storm();
    let place = Place::new("changed");
    let lines = with_shift(&place, "Kék Róka", kept);
    assert!(lines > 2, "{lines}");
    place.change("UPDATE shift_decisions SET at_ms = at_ms + 1 WHERE place = 2");
    let course = |place: &Place| {
        let records = place.open();
        let person = records.people().wait().expect("they can be read")[0].id;
        records.unfinished_shifts(person).wait().expect("they can be read").remove(0)
    };
    let mut damaged = course(&place);
    assert_eq!((damaged.journal.len(), damaged.lost() as usize), (2, lines - 2));
    assert!(damaged.replay().is_ok(), "what comes before it still counts");
    damaged.taken.day_rules += 1;
    assert_eq!(damaged.replay().err(), Some(Changed::Rules));
    damaged.taken.day_rules -= 1;
    damaged.journal[1].at = Moment(damaged.journal[1].at.0 - 1);
    assert_eq!(damaged.replay().err(), Some(Changed::Decision(1)));
    place.change("UPDATE shift_attempts SET seed = seed + 1");
    assert_eq!(course(&place).replay().err(), Some(Changed::Damaged));
    place.change("UPDATE shift_attempts SET seed = seed - 1");
    assert!(course(&place).replay().is_ok());
    place.change("UPDATE shifts SET content = replace(content, 'Noon storm', 'Soon norm')");
    assert_eq!(course(&place).replay().err(), Some(Changed::Damaged));
}

/// Another shift than the one on the shelf.
fn rewritten() -> Arc<ShiftKept> {
    let (kept, _) = storm();
    Arc::new(ShiftKept { shift: format!("// {CANARY}\n{}", kept.shift), ..(*kept).clone() })
}

#[test]
fn an_erased_shift_is_gone_from_every_byte() {
    let place = Place::new("erase");
    with_shift(&place, "Kék Róka", storm().0);
    let lines = with_shift(&place, "Zöld Béka", rewritten());
    assert!(!place.holding(CANARY).is_empty(), "the search finds what is there");
    let records = place.open();
    let people = records.people().wait().expect("they can be read");
    let id = |name: &str| people.iter().find(|person| person.pseudonym == name).expect("it is there").id;
    let erased = records.erase(id("Zöld Béka")).wait().expect("it can be erased");
    assert_eq!((erased.attempts, erased.shifts, erased.decisions), (0, 1, lines));
    assert_eq!(erased.compacted, Ok(()));
    for text in [CANARY, "Zöld Béka"] {
        assert_eq!(place.holding(text), Vec::<PathBuf>::new(), "{text}, while they are open");
    }
    let stays = records.unfinished_shifts(id("Kék Róka")).wait().expect("they can be read");
    assert!(stays.len() == 1 && stays[0].replay().is_ok(), "the other one has lost nothing");
    drop(records);
    assert_eq!(place.holding(CANARY), Vec::<PathBuf>::new(), "when they are closed");
}

/// What the program prints as JSON.
fn printed(place: &Place, arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_frontline"))
        .current_dir(&place.0)
        .stdin(Stdio::null())
        .args(["--data", ".", "--format", "json"])
        .args(arguments)
        .output()
        .expect("the program starts");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {err}");
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{out}"))
}

#[test]
fn the_command_line_lists_exports_and_erases_shifts() {
    let place = Place::new("commands");
    let lines = with_shift(&place, "=Kék", storm().0);
    let list = printed(&place, &["records", "list"]);
    let shift = &list["people"][0]["shifts"][0];
    assert_eq!((&shift["shift"], &shift["chair"]), (&"noon-storm".into(), &"lead".into()));
    assert_eq!((&shift["decisions"], &shift["finished"]), (&lines.into(), &Value::Null));

    printed(&place, &["records", "export", "-o", "out"]);
    let read = |name: &str| fs::read_to_string(place.0.join("out").join(name)).expect("it was written");
    let whole: Value = serde_json::from_str(&read("records.json")).expect("it is JSON");
    let shift = &whole["people"][0]["shifts"][0];
    assert_eq!(shift["journal"].as_array().map(Vec::len), Some(lines));
    assert!(shift["played"].is_array(), "it was played again: {shift:#}");
    let texts = &whole["shifts"][0];
    assert_eq!(texts["hash"], shift["hash"]);
    assert!(texts["shift"].as_str().is_some_and(|text| text.contains("Noon storm")));
    assert!(texts["scenarios"].as_array().is_some_and(|scenarios| !scenarios.is_empty()));
    let (shifts, decisions) = (read("shifts.csv"), read("shift-decisions.csv"));
    assert!(shifts.contains("\"'=Kék\"") && shifts.contains("\"noon-storm\""), "{shifts}");
    assert!(decisions.contains("\"act listen-in\""), "{decisions}");
    assert_eq!(decisions.lines().count(), lines + 1);

    let erased = printed(&place, &["records", "erase", "=Kék"]);
    assert_eq!((&erased["shifts"], &erased["compacted"]), (&1.into(), &true.into()));
    assert_eq!(printed(&place, &["records", "list"])["people"].as_array().map(Vec::len), Some(0));
}
