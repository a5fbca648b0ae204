//! What is heard in an office that is really played.

use super::*;
use crate::conversation::{Hold, Program};
use crate::office::Command;
use crate::reading::Findings;
use crate::scenario::{Shelf, read};
use crate::staffing::Plan;
use crate::words::FileId;
use std::sync::Arc;

/// The tests' own call, to which departments and reasons are added.
const CALL: &str = include_str!("../../../../tests/fixtures/first-words/scenario.ron");

/// Billing never picks up, the lead always does, and the team answers by chat.
const HOUSE: &str = r#"
    departments: {
        "billing": (name: "Billing", means: { phone: (rings: 20, talks: 20) },
            reach: [(from: "08:00", to: "18:00", percent: 0)],
            questions: { "late": (asks: "Ask billing", learn: ["late"], says: "It was late.") }),
        "lead": (name: "The lead", means: { phone: (rings: 20, talks: 20) },
            reach: [(from: "08:00", to: "18:00", percent: 100)],
            questions: { "who": (asks: "Ask the lead", learn: ["who"], says: "Somebody from the other team knows about it.") }),
        "team": (name: "The team", means: { chat: (rings: 10, talks: 10) },
            reach: [(from: "08:00", to: "18:00", percent: 100)],
            questions: { "why": (asks: "Ask the team", learn: ["why"], says: "Nobody knows.") }),
    },
    reasons: { "discount": (label: "Discount") },
    start: "question",
"#;
const FACTS: &str = r#"facts: { "late": (is: "Late."), "who": (is: "Who."), "why": (is: "Why."), "#;

struct Text(String);

impl Shelf for Text {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err(String::from("there is none")) }
    }
}

/// An office with the call on a channel, in which it rings.
fn ringing_on(channel: &str, seed: u64) -> Office {
    ringing_as(CALL, channel, seed)
}

/// The same with another text of the call.
fn ringing_as(call: &str, channel: &str, seed: u64) -> Office {
    let text = call.replace("channel: phone", &format!("channel: {channel}"));
    let text = text.replace("start: \"question\",", HOUSE).replace("facts: { ", FACTS);
    let reading = read("call", &Text(text));
    let program = Program::new(reading.scenario.expect("it is readable"), reading.hash).expect("it is ready");
    let plan = include_str!("../../../../scenarios/plans/plain-day.ron");
    let plan = Plan::read(FileId(0), plan, &mut Findings::new()).expect("the plan is readable");
    let mut office = Office::new(vec![Arc::new(program)], plan, "en");
    office.apply(Command::Open { scenario: 0, seed });
    assert!(scene(&office).is_still(), "a brief is read in silence");
    office.apply(Command::Ring);
    office.apply(Command::Tick { ms: 50 });
    office
}

fn answered(channel: &str, seed: u64) -> Office {
    answered_as(CALL, channel, seed)
}

fn answered_as(call: &str, channel: &str, seed: u64) -> Office {
    let mut office = ringing_as(call, channel, seed);
    office.apply(Command::Answer);
    office
}

fn sitting(office: &Office) -> &Sitting {
    office.sitting().expect("somebody sits")
}

fn pass(office: &mut Office, ms: u64) {
    for _ in 0..ms / 50 {
        office.apply(Command::Tick { ms: 50 });
    }
}

/// Goes on until an offer of this kind is there, and takes it; `None` when the contact is over before.
fn until(office: &mut Office, wanted: impl Fn(&Offer) -> bool) -> Option<Offer> {
    for _ in 0..200 {
        let offers = sitting(office).attempt.offers();
        if let Some(offer) = offers.iter().find(|offer| wanted(offer)) {
            office.apply(Command::Decide(*offer));
            return Some(*offer);
        }
        let on = offers.iter().find(|offer| matches!(offer, Offer::Choose(_))).or(offers.first())?;
        office.apply(Command::Decide(*on));
    }
    None
}

#[test]
fn a_call_rings_until_it_is_taken_and_then_the_caller_speaks() {
    let mut office = ringing_on("phone", 4);
    let rings = scene(&office);
    assert!(rings.ring && rings.voice.is_none() && rings.room == Some(BEFORE));
    assert_eq!(rings.volumes, Volumes { voice: 60, sound: 60, room: 40 });
    office.apply(Command::Answer);
    let talks = scene(&office);
    assert!(!talks.ring && !talks.music && !talks.keys && !talks.busy);
    let voice = talks.voice.expect("the caller speaks first");
    assert_eq!(voice.anger, sitting(&office).attempt.state().anger);
    // Nine words at two and a half a second.
    pass(&mut office, 3_000);
    assert_eq!(scene(&office).voice, Some(voice));
    pass(&mut office, 1_000);
    assert_eq!(scene(&office).voice, None, "the line has been said");
    assert!(scene(&office).room.is_some_and(|room| room > 0));
}

#[test]
fn other_rows_are_other_people() {
    let speakers = (0..8).filter_map(|seed| Some(scene(&answered("phone", seed)).voice?.speaker.seed));
    let mut speakers: Vec<u64> = speakers.collect();
    assert_eq!(speakers.len(), 8);
    speakers.sort_unstable();
    speakers.dedup();
    assert_eq!(speakers.len(), 2, "the scenario has two names");
}

#[test]
fn a_voice_that_is_described_is_the_callers() {
    let office = answered("phone", 4);
    let plain = scene(&office).voice.expect("the caller speaks first").speaker;
    assert_eq!(plain.voice, crate::scenario::Voice::default());
    let described = "voice: (pitch_hz: 180, tempo_percent: 110), prompts:";
    let office = answered_as(&CALL.replacen("prompts:", described, 1), "phone", 4);
    let speaker = scene(&office).voice.expect("the caller speaks first").speaker;
    assert_eq!((speaker.voice.pitch_hz, speaker.voice.tempo_percent), (Some(180), Some(110)));
    assert_eq!(speaker.seed, plain.seed, "the same person otherwise");
}

#[test]
fn a_pause_silences_everything() {
    let mut office = answered("phone", 4);
    assert!(!scene(&office).is_still());
    office.apply(Command::Pause(true));
    assert!(scene(&office).is_still() && scene(&office).room.is_none());
    office.apply(Command::Pause(false));
    assert!(!scene(&office).is_still());
}

#[test]
fn keys_are_heard_while_something_is_looked_up() {
    let mut office = answered("phone", 4);
    until(&mut office, |offer| matches!(offer, Offer::LookUp(_))).expect("there is a system");
    assert!(scene(&office).keys);
    let showed = |event: &Event| matches!(event.kind, EventKind::LookUpShowed { .. });
    for _ in 0..12 {
        if sitting(&office).attempt.events().iter().any(showed) {
            break;
        }
        assert!(scene(&office).keys);
        office.apply(Command::Decide(Offer::Wait));
    }
    assert!(!scene(&office).keys, "it has answered");
}

/// Asks the department of a number, and says what was heard of it in the conversation.
fn ask(office: &mut Office, wanted: u8) -> Vec<EventKind> {
    let asks = |offer: &Offer| matches!(offer, Offer::Ask { question, hold, .. } if *question == wanted && *hold != Hold::Unasked);
    until(office, asks).expect("somebody can be asked");
    let attempt = &sitting(office).attempt;
    let before = attempt.steps().last().map_or(0, |step| step.events_before);
    attempt.events().iter().skip(before).map(|event| event.kind.clone()).collect()
}

#[test]
fn a_department_that_does_not_answer_is_music_and_then_the_busy_tone() {
    let mut office = answered("phone", 4);
    let told = ask(&mut office, 0);
    assert!(told.iter().any(|kind| matches!(kind, EventKind::AskUnanswered { .. })));
    let back = scene(&office);
    assert!(back.music && !back.busy && back.voice.is_none());
    pass(&mut office, HELD_MS + 100);
    let after = scene(&office);
    assert!(!after.music && after.busy && after.voice.is_none());
    pass(&mut office, UNANSWERED_MS);
    assert!(!scene(&office).busy && !scene(&office).music);
}

#[test]
fn a_colleague_who_answers_has_a_voice_of_their_own() {
    let mut office = answered("phone", 4);
    let caller = scene(&office).voice.expect("the caller speaks first").speaker;
    let told = ask(&mut office, 1);
    assert!(told.iter().any(|kind| matches!(kind, EventKind::AskAnswered { .. })));
    assert!(scene(&office).music);
    pass(&mut office, HELD_MS + 100);
    let voice = scene(&office).voice.expect("the lead answers");
    assert!(!scene(&office).busy && voice.speaker != caller);
    pass(&mut office, ANSWERED_MS);
    assert_eq!(scene(&office).voice, None);
}

#[test]
fn an_answer_by_chat_is_a_tick() {
    let mut office = answered("phone", 4);
    let before = scene(&office);
    assert_eq!(before.written, 0, "a caller writes nothing");
    ask(&mut office, 2);
    let after = scene(&office);
    assert!(after.brings_writing(&before) && !after.music && !after.busy);
}

#[test]
fn a_chat_has_no_voice_and_ticks_with_every_message() {
    let mut office = ringing_on("chat", 4);
    let comes = scene(&office);
    assert!(!comes.ring && comes.written == 1 && comes.counted_at.is_none());
    office.apply(Command::Answer);
    let before = scene(&office);
    assert!(before.written == 1 && before.voice.is_none(), "the first message");
    until(&mut office, |offer| matches!(offer, Offer::Choose(_))).expect("something can be said");
    let after = scene(&office);
    assert!(after.brings_writing(&before) && after.voice.is_none(), "the customer writes back");
}

#[test]
fn writing_after_the_call_is_typing_and_no_room() {
    let mut office = answered("phone", 4);
    while sitting(&office).attempt.state().phase == Phase::Talk {
        until(&mut office, |offer| matches!(offer, Offer::Choose(_))).expect("it goes on");
    }
    let before = scene(&office);
    assert_eq!((before.room, before.typed, before.is_still()), (None, 0, true));
    until(&mut office, |offer| matches!(offer, Offer::Tag(_))).expect("it has a reason");
    assert!(scene(&office).brings_typing(&before));
}

#[test]
fn the_room_rises_with_the_queue_and_with_those_who_talk() {
    let queues = [0, 2, 10, 40, 200].map(|waiting| fullness(20, 10, waiting));
    assert!(queues.windows(2).all(|two| two[1] >= two[0]) && queues[4] >= queues[0] + 40, "{queues:?}");
    let talks = [0, 5, 10, 20].map(|talking| fullness(20, talking, 5));
    assert!(talks.windows(2).all(|two| two[1] > two[0]), "{talks:?}");
    assert_eq!([fullness(0, 0, 0), fullness(1, 1, 100_000)], [0, 90]);
    assert!((0..60).all(|n| fullness(20, n % 20, n).is_multiple_of(10)));
}

#[test]
fn a_microphone_that_is_off_silences_nobody_else() {
    let mut office = answered("phone", 4);
    let before = scene(&office);
    assert!(before.voice.is_some() && !before.muted);
    office.apply(Command::Mute(true));
    let after = scene(&office);
    assert!(after.muted && after.is_switched(&before), "the switch clicks");
    assert_eq!((after.voice, after.room), (before.voice, before.room));
}

#[test]
fn a_line_that_was_recorded_is_heard_as_it_was() {
    let root = std::env::temp_dir().join(format!("frontline-recorded-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&root));
    let voices = root.join("first-words/voices");
    crate::disk::create_dir(&voices).expect("a folder");
    crate::disk::write_whole(&root.join("first-words/scenario.ron"), CALL).expect("a file");
    let whole = read("first-words", &Text(CALL.to_owned())).scenario.expect("it is readable");
    let first = |text: &&crate::scenario::Text| text.source.starts_with("Quick question");
    let line = crate::scenario::texts(&whole).into_iter().find(first).map(|text| text.line.clone());
    let mut wav = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    wav.extend([8_000_u32.to_le_bytes(), 16_000_u32.to_le_bytes()].concat());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(800_u32.to_le_bytes());
    wav.extend([40; 800]);
    let name = format!("{}.wav", line.expect("the caller asks"));
    crate::disk::write_bytes(&voices.join(name), &wav).expect("a file");
    let plan = include_str!("../../../../scenarios/plans/plain-day.ron");
    let plan = Plan::read(FileId(0), plan, &mut Findings::new()).expect("the plan is readable");
    let mut office = Office::open(crate::library::Library::new(Some(root.clone())), plan, "en");
    let own = office.programs().iter().position(|program| program.scenario.id.as_str() == "first-words");
    office.apply(Command::Begin { scenario: own.expect("it can be played"), seed: 4 });
    let voice = scene(&office).voice.expect("the caller speaks first");
    assert!(voice.take.is_some() && voice.anger == 0);
    until(&mut office, |offer| matches!(offer, Offer::Choose(_))).expect("something can be said");
    assert!(scene(&office).voice.is_some_and(|voice| voice.take.is_none()), "the next line was not recorded");
    drop(std::fs::remove_dir_all(root));
}
