//! What is seen only by sitting down: the voice, and the day around the seat.

use super::case;
use frontline::conversation::Program;
use frontline::library::Library;
use frontline::office::{Command, Office};
use frontline::words::TimeOfDay;
use std::sync::Arc;

/// A voice is heard, and seen in how fast a line comes: what it sounds like is tested where sounds are made.
#[test]
fn the_voice_decides_how_fast_a_line_comes() {
    let folder = std::env::temp_dir().join(format!("frontline-voices-{}", std::process::id()));
    let ways = [
        ("none", ""),
        ("slow", "voice: (tempo_percent: 70),"),
        ("fast", "voice: (pitch_hz: 200, tempo_percent: 150),"),
    ];
    for (name, voice) in ways {
        std::fs::create_dir_all(folder.join(name)).expect("a folder");
        let text = case("caller.voice", &[], "CALLER", "", "").text(voice);
        std::fs::write(folder.join(name).join("scenario.ron"), text).expect("a file");
    }
    let mut office = Office::open(Library::new(Some(folder.clone())), crate::common::plain_day(), "en");
    let words = ways.map(|(name, _)| {
        let own = |program: &Arc<Program>| program.scenario.id.as_str() == name;
        let scenario = office.programs().iter().position(own).expect("it can be played");
        office.apply(Command::Begin { scenario, seed: 4 });
        // Four seconds, at two and a half words each.
        (0..80).for_each(|_| drop(office.apply(Command::Tick { ms: 50 })));
        office.sitting().expect("somebody sits").words_heard(0, 1_000)
    });
    assert_eq!(words, [11, 8, 16]);
    drop(std::fs::remove_dir_all(folder));
}

/// The day around the seat is seen by sitting down, not by playing: the plan and the time each make it another one.
#[test]
fn the_backdrop_is_the_day_around_the_seat() {
    let folder = std::env::temp_dir().join(format!("frontline-backdrops-{}", std::process::id()));
    let ways = [
        ("none", ""),
        ("usual", r#"backdrop: (plan: "plain-day", at: "10:30"),"#),
        ("later", r#"backdrop: (plan: "plain-day", at: "14:30"),"#),
        ("noon", r#"backdrop: (plan: "billing-error-day", at: "14:30"),"#),
        ("chats", r#"backdrop: (plan: "chat-team", at: "14:30"),"#),
    ];
    for (name, backdrop) in ways {
        std::fs::create_dir_all(folder.join(name)).expect("a folder");
        let text = case("backdrop", &[], "TOP", "", "").text(backdrop);
        std::fs::write(folder.join(name).join("scenario.ron"), text).expect("a file");
    }
    let mut office = Office::open(Library::new(Some(folder.clone())), crate::common::plain_day(), "en");
    let days = ways.map(|(name, _)| {
        let own = |program: &Arc<Program>| program.scenario.id.as_str() == name;
        let scenario = office.programs().iter().position(own).expect("it can be played");
        office.apply(Command::Begin { scenario, seed: 4 });
        let day = &office.sitting().expect("somebody sits").day;
        let time = TimeOfDay((day.now().0 / 1000) as u32).to_string();
        (time, day.centre().classes.len(), day.agents().count(), day.tally().day())
    });
    let [none, usual, later, noon, chats] = &days;
    assert_eq!(none, usual, "without a backdrop it is the plain day at half past ten");
    assert_eq!((usual.0.as_str(), later.0.as_str()), ("10:30", "14:30"));
    assert!(later.3.offered > usual.3.offered, "more have called by then");
    assert_eq!((later.1, noon.1, noon.0.as_str()), (1, 2, "14:30"));
    assert_eq!((chats.1, chats.2), (2, 6));
    drop(std::fs::remove_dir_all(folder));
}
