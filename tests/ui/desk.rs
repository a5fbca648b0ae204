//! The desk, used as in a contact: by keys, by mouse, where it is narrow, and too late.

use super::{SIZE, Window, click, common, scenes, steps, strike, window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use frontline::app::screens::desk::label;
use frontline::conversation::{Job, Offer, Phase, Program, State};
use frontline::office::{Command, Office, Place, Settings, Sitting};
use frontline::records::Mode;
use frontline::scenario::{Shelf, read};
use frontline::tongue::Tongue;
use frontline::words::EventKind;
use std::sync::Arc;

/// A contact with something of everything: a flood with a cue, a system that always freezes and has much to look up,
/// a second one, a department with questions and a transfer, a promise, a note, a reason.
const CONTACT: &str = r#"Scenario(
    title: "Desk work", about: "Something of everything.", source: "made for the tests",
    channel: phone, language: "en", level: 1,
    brief: (role: "You answer the phone.", goals: ["Find out what is known."], may: "Nothing."),
    clock: (beat: 10, starts: "10:30", waited: 20, target: 120, limit: 1200),
    caller: (name: "Ms Vogel", anger: annoyed, assertiveness: low, silence: 120, hold: 120, prompts: { "there": "Still there?" }),
    facts: {
        "sunday": (is: "It broke on a Sunday.", decisive: true), "returns": (is: "Returns go to Gdansk."),
        "refunds": (is: "Refunds take a week."), "hours": (is: "Open until six."), "order": (is: "The order is open."),
        "ready": (is: "It is ready on Friday."),
    },
    systems: {
        "wiki": (
            name: "Wiki", windows: 1, clicks: 1, seconds: 10,
            freezes: (percent: 100, restart: 60, loses_unsaved_notes: true, at_most: 1),
            look_up: {
                "returns": (asks: "Where do returns go?", learn: ["returns"], shows: "Returns: Gdansk. Fee: none."),
                "refunds": (asks: "How long do refunds take?", learn: ["refunds"], shows: "A week."),
                "hours": (asks: "Opening hours", learn: ["hours"], shows: "Until six."),
            },
        ),
        "orders": (name: "Orders", seconds: 5, look_up: { "order": (asks: "Open the order", learn: ["order"], shows: "One kettle.") }),
    },
    departments: {
        "repair": (
            name: "Repair shop", means: { phone: (rings: 10, talks: 10) }, reach: [(from: "08:00", to: "18:00", percent: 100)],
            questions: { "ready": (asks: "Ask when it is ready", learn: ["ready"], says: "On Friday.") },
            transfer: (blind: (says: "I put you through.", ends: "closed")),
        ),
    },
    reasons: { "repair": (label: "Repair") },
    promises: { "call": (
        what: "Ring back about the repair", owner: me, due: "17:00",
        record: (owners: [me, team], dues: ["16:00", "17:00"]), kept: [Knows("ready")],
    ) },
    start: "storm",
    nodes: {
        "storm": (
            flood: (
                lasts: 60, leads_to: "talk",
                parts: {
                    "sunday": (at: 0, says: "It broke on a Sunday, of all days.", cue: "sunday"),
                    "nobody": (at: 30, says: "And nobody picks up."),
                },
                signals: (best_every: 20, texts: { "yes": "Yes." }),
                silent_after: 100, interrupted: (goto: "talk"),
            ),
            choices: {
                "sorry": (says: "I am sorry about that.", goto: "talk"),
                "one": (says: "One moment, please.", goto: "talk"),
                "calm": (says: "Calm down.", goto: "talk"),
            },
        ),
        "talk": (
            says: "So what now?",
            choices: {
                "promise": (says: "I ring you back by five.", then: [Promise("call")], goto: "end"),
                "look": (says: "I look it up.", covers: 600),
                "bye": (says: "Goodbye.", ends: "closed"),
            },
        ),
        "end": (
            says: "Good.",
            choices: {
                "bye": (says: "Goodbye then.", ends: "closed"),
                "thanks": (says: "Thank you.", ends: "closed"),
                "night": (says: "Good night.", ends: "closed"),
            },
        ),
    },
    wrap_up: { "tell": (does: "Tell the team.", takes: 10) },
    goals: { "known": (when: [Knows("ready")], points: (resolution: 10), why: "It was found out.") },
    pass: (relation: [AngerAtMost(sharp)], resolution: [Knows("ready")]),
    endings: {
        "closed": (text: "The call is over."), "hung-up": (text: "The caller hangs up."), "out-of-time": (text: "Too long."),
    },
    debrief: "Ask.",
)"#;

struct Text(&'static str);

impl Shelf for Text {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.to_owned()) } else { Err(format!("there is no {name}")) }
    }
}

fn contact() -> Office {
    let reading = read("desk-work", &Text(CONTACT));
    let (scenario, hash) = (reading.scenario, reading.hash);
    let broken = reading.findings.has_errors();
    let findings = reading.findings.sorted();
    assert!(!broken, "{findings:?}");
    let program = Arc::new(Program::new(scenario.expect("it is readable"), hash).expect("it is ready"));
    let mut office = Office::new(vec![program], common::plain_day(), "en");
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    office
}

fn sitting(office: &Office) -> &Sitting {
    office.sitting().expect("somebody sits")
}

fn state(window: &Harness<'static, Window>) -> State {
    *sitting(&window.state().office).attempt.state()
}

/// Waits until something is so.
fn until(office: &mut Office, so: impl Fn(&State) -> bool) {
    for _ in 0..100 {
        if so(sitting(office).attempt.state()) {
            return;
        }
        office.apply(Command::Decide(Offer::Wait));
    }
    panic!("it never comes about");
}

/// The contact when the flood is over and the customer has finished.
fn calm() -> Office {
    let mut office = contact();
    office.apply(Command::Decide(Offer::Interrupt));
    until(&mut office, |state| state.speech == 0);
    office
}

/// The offer of which a button says so.
fn offered(office: &Office, wanted: &str, tongue: &Tongue) -> Offer {
    let sitting = sitting(office);
    let mut offers = sitting.attempt.offers().into_iter();
    offers.find(|offer| label(sitting, tongue, *offer) == wanted).expect("it is offered")
}

fn has(window: &Harness<'static, Window>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn a_contact_is_played_to_its_debrief_by_keys_alone() {
    let mut office = scenes::office("en");
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    let mut window = window(office, SIZE, 1.0);
    for _ in 0..80 {
        let sitting = sitting(&window.state().office);
        if sitting.attempt.is_over() {
            break;
        }
        let offers = sitting.attempt.offers();
        let works = sitting.attempt.state().jobs.iter().any(|job| job.is_running());
        let looks_up = offers.iter().any(|offer| matches!(offer, Offer::LookUp(_)));
        let speaks = offers.iter().any(|offer| matches!(offer, Offer::Choose(_)));
        let key = match (works, looks_up, speaks) {
            _ if offers.contains(&Offer::End) => Key::Enter,
            (true, ..) | (false, false, false) => Key::Space,
            (false, true, _) => Key::F1,
            (false, false, true) => Key::Num1,
        };
        strike(&mut window, key);
    }
    let attempt = &sitting(&window.state().office).attempt;
    assert!(attempt.is_over(), "eighty keys are enough");
    let closed = |kind: &EventKind| matches!(kind, EventKind::Ended { ending, .. } if ending.as_str() == "closed");
    assert!(attempt.events().iter().any(|event| closed(&event.kind)));
    assert!(attempt.state().settled, "what was looked up was said");
    strike(&mut window, Key::Enter);
    assert!(!matches!(window.state().office.place(), Place::Desk(_)));
}

#[test]
fn a_cue_is_marked_where_it_stands() {
    let mut window = window(contact(), SIZE, 1.0);
    let marks = window
        .query_all_by_label_contains("It broke on a Sunday")
        .filter(|node| node.accesskit_node().role() == Role::Button);
    assert_eq!(marks.count(), 1, "no second button repeats the sentence");
    click(&mut window, "Mark: “It broke on a Sunday, of all days.”");
    assert_eq!(state(&window).marked, 1);
    assert!(window.query_by_label("Mark: “It broke on a Sunday, of all days.”").is_none());
    let mut window = super::window(contact(), SIZE, 1.0);
    strike(&mut window, Key::Period);
    assert_eq!(state(&window).marked, 1);
}

#[test]
fn a_frozen_system_shows_that_and_comes_back() {
    let mut office = calm();
    let tongue = Tongue::new("en");
    let wiki = offered(&office, "Where do returns go?", &tongue);
    office.apply(Command::Decide(wiki));
    let mut working = window(office, SIZE, 1.0);
    assert!(has(&working, "working, "));
    let frozen = |state: &State| state.jobs[0].query == Job::FROZEN;
    until(&mut working.state_mut().office, frozen);
    working.run_steps(2);
    assert!(has(&working, "frozen, "));
    working.get_by_label("It has stopped answering and is restarting.");
    working.get_by_label("What was marked and not yet in the note is lost.");
    assert!(working.query_by_label("Opening hours").is_none(), "nothing can be asked of it");
    until(&mut working.state_mut().office, |state| !frozen(state));
    working.run_steps(2);
    working.get_by_label("Opening hours");
    assert!(working.query_by_label("It has stopped answering and is restarting.").is_none());
}

#[test]
fn what_a_system_shows_is_a_record() {
    let mut office = calm();
    let tongue = Tongue::new("en");
    for _ in 0..2 {
        // The first answer freezes, once.
        let wiki = offered(&office, "Where do returns go?", &tongue);
        office.apply(Command::Decide(wiki));
        until(&mut office, |state| state.jobs[0].is_idle());
    }
    let window = window(office, SIZE, 1.0);
    for cell in ["Returns", "Gdansk", "Fee", "none"] {
        window.get_by_label(cell);
    }
}

#[test]
fn a_system_with_much_in_it_is_searched() {
    let mut window = window(calm(), SIZE, 1.0);
    for label in ["Where do returns go?", "How long do refunds take?", "Opening hours"] {
        window.get_by_label(label);
    }
    window.get_by_role_and_label(Role::TextInput, "Search in Wiki").focus();
    window.run_steps(2);
    window.get_by_role_and_label(Role::TextInput, "Search in Wiki").type_text("REFUND");
    window.run_steps(3);
    window.get_by_label("How long do refunds take?");
    assert!(window.query_by_label("Where do returns go?").is_none());
    assert!(window.query_by_label("Opening hours").is_none());
    let before = steps(&window);
    // Who writes does not decide.
    window.get_by_role_and_label(Role::TextInput, "Search in Wiki").type_text("1");
    strike(&mut window, Key::Num1);
    assert_eq!(steps(&window), before);
    window.get_by_label("Nothing here goes by these words.");
}

#[test]
fn what_comes_too_late_is_refused_quietly() {
    const SAID: &str = "Not possible at this moment; nothing has changed.";
    let mut window = window(calm(), SIZE, 1.0);
    let before = state(&window);
    assert!(window.query_by_label(SAID).is_none());
    window.state_mut().office.apply(Command::Decide(Offer::End));
    window.run_steps(2);
    window.get_by_label(SAID);
    assert_eq!(state(&window), before);
    // The same for a key that has nothing to do; and it is forgotten when time has passed.
    let mut window = super::window(calm(), SIZE, 1.0);
    strike(&mut window, Key::Num9);
    window.get_by_label(SAID);
    assert_eq!(state(&window), before);
    window.state_mut().office.apply(Command::Tick { ms: 6_000 });
    window.run_steps(2);
    assert!(window.query_by_label(SAID).is_none());
}

#[test]
fn the_clock_says_when_the_customer_speaks_again() {
    let office = calm();
    let (program, now) = (Arc::clone(sitting(&office).attempt.program()), *sitting(&office).attempt.state());
    let beats = program.rules.callers[0].silence[usize::from(now.anger)] - now.silence;
    let seconds = u32::from(beats) * 10;
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label(&format!("{seconds} s before the customer speaks again"));
    window.state_mut().office.apply(Command::Tick { ms: 3_000 });
    window.run_steps(2);
    window.get_by_label(&format!("{} s before the customer speaks again", seconds - 3));
    let prompts = |window: &Harness<'static, Window>| {
        let events = sitting(&window.state().office).attempt.events();
        let prompt = |kind: &EventKind| matches!(kind, EventKind::CustomerSpoke { line, .. } if line == "prompt");
        events.iter().filter(|event| prompt(&event.kind)).count()
    };
    for _ in 1..beats {
        window.state_mut().office.apply(Command::Decide(Offer::Wait));
    }
    assert_eq!(prompts(&window), 0);
    window.state_mut().office.apply(Command::Decide(Offer::Wait));
    assert_eq!(prompts(&window), 1, "then and not before");
}

/// Every button that can be reached by going through all parts and all systems of a narrow desk.
fn reachable(window: &mut Harness<'static, Window>, parts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut look = |window: &Harness<'static, Window>| {
        let buttons = window.query_all_by_role(Role::Button);
        found.extend(buttons.filter_map(|node| node.accesskit_node().label()));
    };
    for part in parts {
        window.get_by_role_and_label(Role::Button, part).click();
        window.run_steps(2);
        look(window);
        for system in ["Wiki", "Orders"] {
            if window.query_by_role_and_label(Role::Button, system).is_some() {
                window.get_by_role_and_label(Role::Button, system).click();
                window.run_steps(2);
                look(window);
            }
        }
    }
    found
}

/// The contact in its after-call work, with a promise made.
fn after_call() -> Office {
    let tongue = Tongue::new("en");
    let mut office = calm();
    for wanted in ["I ring you back by five.", "Goodbye then."] {
        until(&mut office, |state| state.speech == 0);
        let offer = offered(&office, wanted, &tongue);
        office.apply(Command::Decide(offer));
    }
    assert_eq!(sitting(&office).attempt.state().phase, Phase::WrapUp);
    office
}

#[test]
fn a_narrow_desk_still_offers_everything() {
    let talk = ["Conversation", "Case", "Systems and people"];
    let work = ["After-call work", "Case", "Conversation"];
    type Makes = fn() -> Office;
    let moments: [(Makes, [&str; 3]); 3] = [(contact, talk), (calm, talk), (after_call, work)];
    for (office, parts) in moments {
        // A tall narrow window, then the smallest one at double text size.
        for size in [egui::vec2(700.0, 900.0), egui::vec2(512.0, 350.0)] {
            let mut narrow = window(office(), size, 1.0);
            let found = reachable(&mut narrow, &parts);
            let sitting = sitting(&narrow.state().office);
            for offer in sitting.attempt.offers() {
                let wanted = label(sitting, &narrow.state().tongue, offer);
                assert!(found.contains(&wanted), "{size:?}: {wanted} is not among {found:?}");
            }
        }
    }
}

#[test]
fn after_the_call_note_reason_and_task_are_composed() {
    let mut window = window(after_call(), SIZE, 1.0);
    window.get_by_label("Nothing is in the note yet.");
    click(&mut window, "Reason: Repair");
    click(&mut window, "Task: Ring back about the repair: me, 17:00");
    assert!(has(&window, "On the task list: me, by 17:00"));
    assert_eq!(state(&window).promise(0), 2);
    assert_eq!(state(&window).reason, 1);
    click(&mut window, "Tell the team.");
    strike(&mut window, Key::Enter);
    assert!(sitting(&window.state().office).attempt.is_over());
}

#[test]
fn in_an_exam_there_is_no_pause_and_no_mood() {
    let mut office = contact();
    office.apply(Command::Set(Box::new(Settings { mode: Mode::Exam, ..Settings::default() })));
    office.apply(Command::Begin { scenario: 0, seed: 4 });
    let mut examined = window(office, SIZE, 1.0);
    strike(&mut examined, Key::P);
    assert!(!sitting(&examined.state().office).clock.paused);
    assert!(examined.query_by_label("Pause").is_none() && !has(&examined, "annoyed"));
    let practised = window(contact(), SIZE, 1.0);
    practised.get_by_label("Pause");
    assert!(has(&practised, "annoyed"));
}

#[test]
fn a_terse_customer_has_written_before_a_chatty_one() {
    let writes = |style: &str| {
        let text = include_str!("../fixtures/first-words/scenario.ron").replace("channel: phone", "channel: chat");
        let text = text.replace("anger: annoyed,", &format!("anger: annoyed, style: {style},"));
        let reading = read("first-words", &Text(text.leak()));
        let program = Program::new(reading.scenario.expect("it is readable"), reading.hash).expect("it is ready");
        let mut office = Office::new(vec![Arc::new(program)], common::plain_day(), "en");
        office.apply(Command::Begin { scenario: 0, seed: 4 });
        office.apply(Command::Tick { ms: 4_500 });
        has(&window(office, SIZE, 1.0), "is writing")
    };
    // Nine words take 3.6 seconds; half as long again, or a quarter less.
    assert!(writes("chatty"));
    assert!(!writes("plain") && !writes("terse"));
}

/// Where nothing can be said there is hardly any room under the talk; its last line stays above the time all the same.
#[test]
fn the_last_line_never_covers_the_time() {
    let (_, desk) = scenes::SCENES.iter().find(|(scene, _)| *scene == "desk").expect("it is in the list");
    for height in (290..=400).step_by(10) {
        let mut window = window(desk("en"), egui::vec2(SIZE.x, height as f32), 1.0);
        strike(&mut window, Key::Num3);
        window.run_steps(2);
        let listens = window.get_by_label("You listen").rect();
        let said = window.get_all_by_label("Usually until spring.").chain(window.query_all_by_label_contains("Fine"));
        let said = said.map(|node| node.rect().bottom()).fold(0.0, f32::max);
        assert!(said <= listens.top(), "{height}: {said} {listens:?}");
    }
}
