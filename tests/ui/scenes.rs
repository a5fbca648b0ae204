//! The list of scenes: every screen in a state that really came about by playing.

use crate::common::{first_words, plain_day};
use frontline::conversation::Offer;
use frontline::office::{Command, Door, Notice, Office};
use std::time::{Duration, Instant};

/// Makes an office in a language.
type Scene = fn(&str) -> Office;

/// Every screen by its name: a new one is a line here, and its pictures are made.
pub static SCENES: &[(&str, Scene)] = &[
    ("home", office),
    ("shelf", crate::home::shelf),
    ("robots", crate::home::robots),
    ("brief", brief),
    ("ring", ring),
    ("desk", desk),
    ("systems", systems),
    ("muted", crate::mute::muted),
    ("guided", crate::modes::guided),
    ("group", crate::modes::group),
    ("over", over),
    ("guess", debrief),
    ("answer", crate::debrief::answer),
    ("debrief", crate::debrief::everything),
    ("progress", progress),
    ("settings", settings),
    ("lab-empty", crate::lab_looks::empty),
    ("lab-loaded", crate::lab_looks::loaded),
    ("lab", crate::lab::comparing),
    ("lab-running", crate::lab_looks::running),
    ("lab-plan", crate::lab::findings),
    ("lab-day", crate::lab::day),
    ("lab-risk", crate::lab::risk),
    ("lab-staff", crate::lab::needed),
    ("lab-roster", crate::lab_looks::roster),
    ("lab-import", crate::lab::import),
    ("shift-brief", crate::shift::brief),
    ("between-calls", crate::shift::between),
    ("chats", crate::chats::in_hand),
    ("on-shift", crate::shift::in_contact),
    ("wallboard", crate::shift::wallboard),
    ("shift-debrief", crate::shift::debriefed),
];

/// An office with one scenario.
pub fn office(language: &str) -> Office {
    Office::new(vec![first_words()], plain_day(), language)
}

/// Lets time pass until the card is there.
pub fn wait_for_the_card(office: &mut Office) {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(120) {
        let heard = office.apply(Command::Tick { ms: 5 });
        if !heard.is_empty() {
            assert_eq!(heard, [Notice::Judged]);
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("no card within two minutes");
}

fn after(language: &str, commands: impl IntoIterator<Item = Command>) -> Office {
    let mut office = office(language);
    for command in commands {
        office.apply(command);
    }
    office
}

fn brief(language: &str) -> Office {
    after(language, [Command::Open { scenario: 0, seed: 4 }])
}

fn ring(language: &str) -> Office {
    after(language, [Command::Open { scenario: 0, seed: 4 }, Command::Ring, Command::Tick { ms: 1_300 }])
}

fn desk(language: &str) -> Office {
    after(
        language,
        [Command::Begin { scenario: 0, seed: 4 }, Command::Decide(Offer::Wait), Command::Tick { ms: 3_000 }],
    )
}

/// The desk while a system works.
fn systems(language: &str) -> Office {
    let mut office = desk(language);
    let offers = office.sitting().expect("somebody sits").attempt.offers();
    let look_up = offers.into_iter().find(|offer| matches!(offer, Offer::LookUp(_))).expect("there is a system");
    office.apply(Command::Decide(look_up));
    office
}

/// The contact is over, played with the first thing that may be done each time.
fn over(language: &str) -> Office {
    let mut office = desk(language);
    for _ in 0..400 {
        let Some(offer) = office.sitting().expect("somebody sits").attempt.offers().into_iter().next() else { break };
        office.apply(Command::Decide(offer));
    }
    office
}

pub fn debrief(language: &str) -> Office {
    let mut office = over(language);
    office.apply(Command::Debrief);
    wait_for_the_card(&mut office);
    office
}

/// Two attempts; in the second one nobody says a word.
fn progress(language: &str) -> Office {
    let mut office = debrief(language);
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    for _ in 0..400 {
        let offers = office.sitting().expect("somebody sits").attempt.offers();
        let silent = offers.iter().find(|offer| matches!(offer, Offer::Wait | Offer::End));
        let Some(offer) = silent.or(offers.first()).copied() else { break };
        office.apply(Command::Decide(offer));
    }
    office.apply(Command::Debrief);
    wait_for_the_card(&mut office);
    office.apply(Command::Go(Door::Progress));
    office
}

fn settings(language: &str) -> Office {
    after(language, [Command::Go(Door::Settings)])
}
