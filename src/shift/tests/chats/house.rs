//! A small shop with a chat: two people, three visitors at a time, and a visitor who is solved in no time.

use crate::conversation::Program;
use crate::reading::{Findings, parse};
use crate::scenario::{self, Shelf};
use crate::shift::{Stage, read};
use crate::words::{FileId, Finding};
use std::collections::BTreeMap;
use std::sync::Arc;

const PLAN: &str = r#"Plan(
    title: "Busy chat", about: "Two people who chat, three visitors at a time.", open: "09:00", close: "12:00", interval_minutes: 30,
    service_level: (percent: 80, within_s: 60, counts: of_offered),
    classes: {
        "visitors": (
            channel: chat,
            contacts: [(from: "09:00", to: "12:00", per_hour: 70)],
            patience: exponential(mean_minutes: 6),
            handle: (talk: lognormal(mean_s: 260, sd_s: 150), after_call: constant(s: 20)),
            repeat: (percent: 5, delay: exponential(mean_minutes: 20)),
        ),
        "bills": (
            channel: chat,
            contacts: [(from: "09:00", to: "12:00", per_hour: 8)],
            patience: exponential(mean_minutes: 6),
            handle: (talk: constant(s: 90), after_call: constant(s: 10)),
        ),
    },
    groups: { "chat": (answers: ["visitors", "bills"], agents: 2, chats_at_once: 3, slow_down_percent: 30) },
)"#;

const VISITOR: &str = r#"Scenario(
    title: "Just looking", about: "A visitor of a shop who cannot get on.", source: "made for the tests", channel: chat,
    language: "en", level: 1,
    brief: (role: "You chat for a shop.", goals: ["Help at the right time."], may: "Nothing has to be decided."),
    clock: (beat: 10, starts: "09:30", waited: 0, target: 120, limit: 400),
    caller: (
        name: "Kim", anger: annoyed, silence: 30, hold: 60,
        prompts: { "there": "Still there?", "hello": "Hello?", "well": "Well?" },
    ),
    facts: { "fault": (is: "The form refuses a slash.", decisive: true) },
    systems: {
        "form": (name: "Form", windows: 1, clicks: 2, seconds: 14, look_up: {
            "try": (asks: "Fill in the form", learn: ["fault"], shows: "The door number turns red."),
        }),
    },
    promises: { "write": (what: "A line this morning", owner: me, due: "10:00", record: (owners: [me], dues: ["10:00"]), kept: [Is("written")]) },
    start: "looking",
    nodes: {
        "looking": (
            visits: (signals: { "back": (at: 20, shows: "Back to the basket.") }, best: (20, 60), leaves: 120),
            choices: {
                "help": (says: "Hello, can I help you with the form?", goto: "stuck"),
                "watched": (says: "I have been watching you for a while.", tags: [showed_off_data], goto: "stuck", why: "Nobody likes to be watched."),
            },
        ),
        "stuck": (
            says: "Yes. I fill in the address, I press the button, the page turns red, and nobody in the whole wide world tells me why it does that, every single time.",
            choices: {
                "tell": (says: "It is the slash in the door number.", when: [Knows("fault")], tags: [cause_found], then: [Settle], goto: "thanks"),
                "guess": (says: "Please try another browser.", tags: [guessed], goto: "thanks", why: "A guess costs the visitor five minutes."),
                "later": (says: "I write to you this morning.", then: [Promise("write")], ends: "promised"),
            },
        ),
        "thanks": (
            says: "I will try that. Thank you.",
            choices: {
                "bye": (says: "Goodbye.", ends: "closed"),
                "opinion": (says: "What could be easier?", tags: [asked_opinion], ends: "closed"),
            },
        ),
        "again": (
            says: "You wanted to write to me.",
            choices: {
                "it-is": (says: "It is the slash.", when: [Knows("fault")], then: [Set("written"), Settle], ends: "closed"),
                "sorry": (says: "Not yet.", ends: "left"),
            },
        ),
    },
    later: { "morning": (when: [Ended("promised")], starts: "09:50", opens: "It is time to write.", start: "again", limit: 120) },
    goals: { "right": (when: [Settled], points: (resolution: 10), why: "The visitor gets on.") },
    pass: (relation: [AngerAtMost(sharp)], resolution: [Settled]),
    endings: {
        "closed": (text: "The chat is over."), "left": (text: "The visitor goes.", points: (resolution: -8)),
        "promised": (text: "The visitor waits for a line."),
        "hung-up": (text: "The visitor goes.", points: (resolution: -10, empathy: -6)),
        "out-of-time": (text: "Too long.", points: (resolution: -10, effort: -6)),
    },
    debrief: "Look first, then speak.",
)"#;

const SHIFT: &str = r#"Shift(
    title: "Three at a time", about: "An hour of chat.", language: "en", plan: "busy-chat",
    window: (from: "09:30", to: "10:30"), group: "chat",
    agent: (role: "You chat.", goals: ["See who is stuck."], may: "Nothing has to be decided."),
    casts: [(class: "visitors", scenarios: ["browse"], hours: moving)],
    actions: {
        "stretch": (label: "Stand up", done: "You stand up.", chairs: [agent], takes_s: 60, times: 3, does: []),
    },
    debrief: "One at a time is slow, all at once is nobody.",
)"#;

struct One;

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(VISITOR.to_owned()) } else { Err("there is no such file".to_owned()) }
    }
}

/// The shop's chat, with some of the shift's words replaced.
pub(in crate::shift::tests) fn stage(replaced: &[(&str, &str)]) -> Arc<Stage> {
    let (stage, findings) = staged(replaced);
    let said: Vec<String> = findings.into_iter().map(|finding| finding.message).collect();
    stage.unwrap_or_else(|| panic!("{said:?}"))
}

/// The same with what is found in it.
pub(in crate::shift::tests) fn staged(replaced: &[(&str, &str)]) -> (Option<Arc<Stage>>, Vec<Finding>) {
    let text = replaced.iter().fold(SHIFT.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from} is not there");
        text.replace(from, to)
    });
    let mut findings = Findings::new();
    let plan = parse(FileId(0), PLAN, &mut findings);
    let shift = read("chat", FileId(1), &text, &mut findings).expect("it is readable");
    let reading = scenario::read("browse", &One);
    let visitor = reading.scenario.filter(|_| !reading.findings.has_errors()).expect("it is readable");
    let program = Program::new(visitor, reading.hash).expect("it can be played");
    let programs = BTreeMap::from([("browse".to_owned(), Arc::new(program))]);
    let stage = Stage::new(shift, &plan, &[], programs, BTreeMap::new(), &mut findings);
    (stage.ok().map(Arc::new), findings.sorted())
}
