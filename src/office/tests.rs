//! The office without a window: offices with the tests' own scenario on their shelf, and folders to remember in.

mod cards;
mod contact;
mod mute;
mod personal;
mod remembered;
mod said;
mod shelf;

use super::*;
use crate::conversation::Offer;
use crate::reading::Findings;
use crate::records::{AttemptId, Line, Records, When};
use crate::words::FileId;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// An office over a library, on the plain day.
pub(super) fn opened(library: Library) -> Office {
    let text = library.plan("plain-day").expect("the plan ships");
    let plan = Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable");
    Office::open(library, plan, "en")
}

/// An office with the tests' own scenario on its shelf; the second is its place there.
pub(super) fn office() -> (Office, usize) {
    let office = opened(Library::new(Some(fixtures())));
    let own = |program: &Arc<Program>| program.scenario.id.as_str() == "first-words";
    let place = office.programs().iter().position(own).expect("it can be played");
    (office, place)
}

pub(super) fn sitting(office: &Office) -> &Sitting {
    office.sitting().expect("somebody sits")
}

/// Plays on, with the first thing that may be done, until everything is over.
fn play_to_the_end(office: &mut Office) {
    for _ in 0..400 {
        let Some(offer) = sitting(office).attempt.offers().into_iter().next() else { return };
        office.apply(Command::Decide(offer));
    }
    panic!("it comes to an end");
}

/// Waits for the card as the window does.
fn wait_for_the_card(office: &mut Office) -> Vec<Notice> {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(120) {
        let heard = office.apply(Command::Tick { ms: 5 });
        if !heard.is_empty() {
            return heard;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("no card within two minutes");
}

/// A folder of one test alone; gone when the test is done.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new(test: &str) -> Folder {
        let folder = Folder(std::env::temp_dir().join(format!("frontline-office-{}-{test}", std::process::id())));
        folder.empty();
        folder
    }

    /// Takes out whatever is in it.
    fn empty(&self) {
        drop(std::fs::remove_dir_all(&self.0));
        std::fs::create_dir_all(&self.0).expect("made");
    }

    /// The folder as the disk has it at this moment: what is left when the program is killed now.
    fn killed_now(&self, test: &str) -> Folder {
        let copy = Folder::new(test);
        for file in std::fs::read_dir(&self.0).expect("listed") {
            let file = file.expect("listed");
            std::fs::copy(file.path(), copy.0.join(file.file_name())).expect("copied");
        }
        copy
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

pub(super) fn noon() -> When {
    When(43_200)
}

pub(super) fn records(folder: &Path) -> Records {
    Records::open(folder).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

/// An office that remembers in a folder.
fn remembering(folder: &Folder) -> (Office, usize) {
    let (mut office, scenario) = office();
    office.remembering(records(&folder.0), noon).expect("the folder can be used");
    (office, scenario)
}

/// Tells time, without letting any pass, as long as something is so.
pub(super) fn tell_time_while(office: &mut Office, so: impl Fn(&Office) -> bool) -> Vec<Notice> {
    let (began, mut heard) = (Instant::now(), Vec::new());
    while so(office) {
        assert!(began.elapsed() < Duration::from_secs(120), "it comes about");
        heard.extend(office.apply(Command::Tick { ms: 0 }));
        std::thread::sleep(Duration::from_millis(1));
    }
    heard
}

/// Waits until everything is written down.
pub(super) fn settle(office: &mut Office) -> Vec<Notice> {
    tell_time_while(office, |office| office.memory.as_ref().is_some_and(Memory::waits))
}

/// Decides and waits until it counts.
fn decide(office: &mut Office, offer: Offer) -> Vec<Notice> {
    let mut heard = office.apply(Command::Decide(offer));
    heard.extend(settle(office));
    heard
}

/// The one attempt that can be continued.
fn unfinished(office: &Office) -> (AttemptId, Vec<Line>) {
    let [course] = office.unfinished() else { panic!("{:?}", office.unfinished().len()) };
    (course.taken.id, course.journal.clone())
}
