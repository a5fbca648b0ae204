//! The robots on a small call that has everything they tell apart: a look-up, a talkative customer, a way out at every
//! node, a promise and after-call work.

use super::*;
use crate::conversation::{Attempt, Offer, Program};
use crate::scenario::{Shelf, read};
use crate::scoring::{Budget, Values, Verdict};
use std::sync::Arc;

const SMALL: &str = r#"Scenario(
    title: "Billed twice", about: "A call to rehearse with.", source: "none", channel: phone, language: "en", level: 1,
    brief: (role: "Agent.", goals: ["Find the cause."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", waited: 0, target: 180, limit: 420),
    caller: (name: "Ada", anger: annoyed, silence: 40, hold: 60, prompts: { "there": "Are you there?", "well": "Well?" }),
    facts: { "cause": (is: "The invoice was booked twice.", decisive: true) },
    systems: { "billing": (
        name: "Billing", windows: 1, clicks: 1, seconds: 8,
        look_up: { "invoice": (asks: "Open the invoice", learn: ["cause"], shows: "Booked twice.") },
    ) },
    reasons: {
        "double": (label: "Booked twice", when: [Knows("cause")], tags: [reason_tagged]),
        "other": (label: "Other", tags: [wrong_reason]),
    },
    promises: { "text": (
        what: "A text by noon", owner: team, due: "12:00",
        record: (owners: [me, team], dues: ["12:00"]), kept: [Knows("cause")],
    ) },
    start: "flood",
    nodes: {
        "flood": (
            flood: (
                lasts: 60, leads_to: "opening",
                parts: {
                    "first": (at: 0, says: "I have paid, and now you want it again, and nobody can tell me why."),
                    "second": (at: 30, says: "Every month there is something with you."),
                },
                signals: (best_every: 20, then: [Anger(-1)], texts: { "yes": "Yes.", "see": "I see." }),
                silent_after: 40, silent: [Anger(1)],
                interrupted: (then: [Anger(1)], goto: "opening"),
            ),
            choices: { "cut-in": (says: "Your number, please.", tags: [took_over_irritation], goto: "opening") },
        ),
        "opening": (
            says: "So why do I have to pay twice?",
            choices: {
                "policy": (
                    says: "According to our terms every invoice that was sent is to be paid within fourteen days.",
                    tags: [recited_policy], then: [Anger(1)], goto: "cause",
                ),
                "own-it": (
                    says: "Twice would be wrong. I look into it with you now.", covers: 30,
                    tags: [owned_experience], then: [Anger(-1)], goto: "cause",
                ),
                "sorry": (says: "I am so sorry, of course I understand.", tags: [kind_but_empty, apologised], goto: "cause"),
                "not-me": (says: "That is the other department.", tags: [distancing], then: [Anger(1)], ends: "sent-away"),
            },
        ),
        "cause": (
            says: "Well, what do you see?",
            choices: {
                "guess": (says: "That will have been the system.", tags: [guessed], goto: "close"),
                "told": (
                    says: "It was booked twice. I take one of them back.", when: [Knows("cause")],
                    tags: [cause_found], then: [Settle, Anger(-1)], goto: "close",
                ),
                "write": (says: "Write to us.", tags: [written_only, wrong_door], then: [Anger(1)], ends: "sent-away"),
                "console": (
                    says: "Thank you for being so patient, I do understand how tiresome all of this must be for you.",
                    tags: [thanked_patience, kind_but_empty], goto: "close",
                ),
            },
        ),
        "close": (
            says: "And what happens now?",
            choices: {
                "some-day": (says: "You will hear from us.", tags: [blind_promise], then: [Anger(1)], ends: "done"),
                "by-noon": (
                    says: "My team sends you a text by noon, with the new sum.",
                    tags: [next_step_with_time], then: [Promise("text")], ends: "done",
                ),
                "at-once": (
                    says: "The money will be on your account within the hour, I can assure you of that personally.",
                    tags: [overpromise], ends: "done",
                ),
            },
        ),
    },
    anytime: { "moment": (says: "One moment, please.", covers: 20) },
    wrap_up: { "idea": (does: "Report the double booking", when: [Knows("cause")], tags: [fault_reported]) },
    goals: {
        "solved": (when: [Settled], points: (resolution: 10), why: "The invoice is right."),
        "calm": (when: [AngerAtMost(calm)], points: (empathy: 4), why: "The customer is calm."),
        "noted": (when: [Saved("cause")], points: (process: 2), why: "A colleague finds the cause."),
    },
    pass: (relation: [AngerAtMost(annoyed)], resolution: [Settled]),
    endings: {
        "done": (text: "The customer hangs up."),
        "sent-away": (text: "The customer looks for another number.", points: (resolution: -8)),
        "hung-up": (text: "The customer hangs up in anger.", points: (resolution: -12, empathy: -6)),
        "out-of-time": (text: "There is no more time.", points: (resolution: -12, effort: -6)),
    },
    debrief: "Look before you speak.",
)"#;

struct One(String);

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err("there is no such file".to_string()) }
    }
}

/// The small scenario with some of its words replaced.
fn small(replaced: &[(&str, &str)]) -> (Arc<Program>, Values) {
    let text = replaced.iter().fold(SMALL.to_string(), |text, (from, to)| {
        assert!(text.contains(from), "{from} is not there");
        text.replace(from, to)
    });
    let reading = read("billed-twice", &One(text));
    let said: Vec<String> = reading.findings.sorted().into_iter().map(|finding| finding.message).collect();
    assert!(said.is_empty(), "{said:?}");
    let program = Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready");
    let values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    (Arc::new(program), values)
}

/// Solving goes as deep as a call is long: more than a test's own stack holds in a build for debugging.
fn with_room(test: fn()) {
    let thread = std::thread::Builder::new().stack_size(1 << 28).spawn(test).expect("there is room for a thread");
    if let Err(told) = thread.join() {
        std::panic::resume_unwind(told);
    }
}

fn decisions(attempt: &Attempt) -> Vec<Offer> {
    attempt.steps().iter().map(|step| step.offer).collect()
}

#[test]
fn every_robot_comes_to_an_end_and_is_scored_as_a_person_is() {
    with_room(|| {
        let (program, mut values) = small(&[]);
        for role in robots::ALL {
            for (seed, shuffled) in [(1, false), (2, false), (3, true), (4, true)] {
                let mut robot = (role.new)();
                assert_eq!(robot.name(), role.name);
                let attempt = play(&program, &mut values, &mut *robot, seed, "en", false, shuffled).expect("solved");
                assert!(attempt.is_over(), "{} on seed {seed}", role.name);
                let quick = quick_score(&attempt, &mut values).expect("solved");
                let verdict = Verdict::of(&attempt, &mut values).expect("solved");
                assert!((quick.score - verdict.score).abs() < 1e-6, "{} on seed {seed}", role.name);
                assert_eq!(quick.passed, verdict.passed, "{} on seed {seed}", role.name);
            }
        }
    });
}

#[test]
fn the_expert_is_best_and_the_careless_one_worst() {
    with_room(|| {
        let (program, mut values) = small(&[]);
        let explored = explore(&program, &mut values, 60, 1, 0.0).expect("solved");
        let mean = |name: &str| {
            explored.robots.iter().find(|turn| turn.name == name).map_or(f64::NAN, |turn| turn.in_order.mean)
        };
        assert!(mean("expert") > 99.9, "{}", mean("expert"));
        assert!(mean("careless") < 0.1, "{}", mean("careless"));
        for turn in &explored.robots {
            let between = mean("careless") <= turn.in_order.mean && turn.in_order.mean <= mean("expert");
            assert!(between, "{}: {:?}", turn.name, turn.in_order);
            // No robot did worse than the worst line says.
            for tally in [Some(turn.in_order), turn.shuffled].into_iter().flatten() {
                assert!(explored.worst.score < tally.p10 + 0.1, "{}: {:?}", turn.name, explored.worst);
            }
        }
        assert!(mean("noise-10") > mean("noise-30") && mean("noise-30") > mean("random"), "{:?}", explored.robots);
        assert!(mean("kind-but-slow") > mean("hurried"), "{:?}", explored.robots);
        assert_eq!(explored.blind_passes, Vec::<&str>::new());
        assert!(explored.best.line.contains(&"told".to_string()), "{:?}", explored.best);
        assert!((explored.best.score - 100.0).abs() < 0.1 && explored.worst.score < 0.1);
    });
}

#[test]
fn the_kind_ones_pass_only_with_a_solution() {
    with_room(|| {
        let (program, mut values) = small(&[]);
        let explored = explore(&program, &mut values, 20, 1, 0.0).expect("solved");
        let passed =
            |name: &str| explored.robots.iter().find(|turn| turn.name == name).map(|turn| turn.in_order.passed);
        assert_eq!(passed("expert"), Some(1.0));
        assert_eq!(passed("kind-but-slow"), Some(1.0));
        assert_eq!(passed("kind-only"), Some(0.0));
    });
}

/// Everything an answer is worth is changed, nothing that can be seen of it.
#[test]
fn blind_robots_ignore_content() {
    with_room(|| {
        let (program, mut values) = small(&[]);
        let (other, mut other_values) = small(&[
            ("[owned_experience]", "[excuse]"),
            ("[recited_policy]", "[owned_experience]"),
            ("[distancing]", "[cause_found]"),
            ("[next_step_with_time]", "[covered_up]"),
            ("[blind_promise]", "[loop_closed]"),
            ("points: (resolution: -8)", "points: (resolution: 8)"),
        ]);
        let mut differ = Vec::new();
        for role in robots::ALL {
            for (seed, shuffled) in [(1, false), (2, true), (3, true)] {
                let one = play(&program, &mut values, &mut *(role.new)(), seed, "en", false, shuffled).expect("solved");
                let two =
                    play(&other, &mut other_values, &mut *(role.new)(), seed, "en", false, shuffled).expect("solved");
                if decisions(&one) != decisions(&two) {
                    assert!(!role.blind, "{} sees the content", role.name);
                    differ.push(role.name);
                }
            }
        }
        assert!(differ.contains(&"expert") && differ.contains(&"evader"), "{differ:?}");
    });
}

#[test]
fn the_same_seed_gives_the_same_exploration() {
    with_room(|| {
        let (program, mut values) = small(&[]);
        let one = explore(&program, &mut values, 10, 7, 0.5).expect("solved");
        let (program, mut values) = small(&[]);
        let two = explore(&program, &mut values, 10, 7, 0.5).expect("solved");
        assert_eq!(one.json(), two.json());
    });
}

#[test]
fn an_exploration_is_told_as_in_the_contract() {
    with_room(|| {
        let (program, mut values) = small(&[]);
        let explored = explore(&program, &mut values, 30, 1, 0.25).expect("solved").json();
        for key in [
            "nodes",
            "nodes_reached",
            "choices",
            "choices_taken",
            "conditions",
            "conditions_both_ways",
            "best",
            "worst",
            "exact",
            "states",
            "solve_s",
            "robots",
            "order_ok",
            "blind_passes",
        ] {
            assert!(explored.get(key).is_some_and(|value| !value.is_null()), "{key}");
        }
        assert_eq!((&explored["nodes"], &explored["nodes_reached"]), (&4.into(), &4.into()));
        // 1 + 4 + 4 + 3 at nodes, one at any time, one after the call; two of them have conditions.
        assert_eq!((&explored["choices"], &explored["choices_taken"]), (&14.into(), &14.into()));
        assert_eq!((&explored["conditions"], &explored["conditions_both_ways"]), (&2.into(), &2.into()));
        for role in robots::ALL {
            let turn = &explored["robots"][role.name];
            assert!(["mean", "p10", "p90", "passed"].iter().all(|key| turn[*key].is_number()), "{}", role.name);
            assert_eq!(turn.get("shuffled").is_some(), role.blind, "{}", role.name);
        }
    });
}

#[test]
fn robots_have_names_of_their_own() {
    let mut names: Vec<&str> = robots::ALL.iter().map(|role| role.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), robots::ALL.len());
    assert!(robots::ALL.iter().all(|role| robots::find(role.name).is_some_and(|found| found.name == role.name)));
    assert!(robots::find("nobody").is_none());
}

/// Three nodes at each of which the answer in the middle, by place and by length, is the best in every situation.
const MIDDLE: &str = r#"Scenario(
    title: "One rule", about: "The middle wins.", source: "none", channel: phone, language: "en", level: 1,
    brief: (role: "Agent.", goals: ["Listen."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", waited: 0, target: 300, limit: 300),
    caller: (name: "Ada", anger: annoyed, silence: 60, hold: 60, prompts: { "there": "Are you there?", "well": "Well?" }),
    start: "one",
    nodes: {
        "one": (says: "Why do I pay twice?", choices: {
            "policy": (says: "An invoice is to be paid, the terms say.", tags: [recited_policy], goto: "two"),
            "own-it": (says: "Twice would be wrong.", tags: [owned_experience], goto: "two"),
            "moment": (says: "One moment.", tags: [excuse], goto: "two"),
        }),
        "two": (says: "And now?", choices: {
            "policy": (says: "Now the terms apply, as they always do.", tags: [recited_policy], goto: "three"),
            "own-it": (says: "Now I look into it.", tags: [owned_experience], goto: "three"),
            "moment": (says: "Now we wait.", tags: [excuse], goto: "three"),
        }),
        "three": (says: "When do I hear from you?", choices: {
            "policy": (says: "When the invoice has been looked at, of course.", tags: [recited_policy], ends: "done"),
            "own-it": (says: "By noon, I see to it.", tags: [owned_experience], ends: "done"),
            "moment": (says: "Some day.", tags: [excuse], ends: "done"),
        }),
    },
    goals: { "calm": (when: [AngerAtMost(annoyed)], points: (empathy: 1), why: "She is no angrier.") },
    pass: (relation: [AngerAtMost(annoyed)], resolution: []),
    endings: {
        "done": (text: "She hangs up."),
        "hung-up": (text: "She hangs up in anger.", points: (resolution: -12)),
        "out-of-time": (text: "There is no more time.", points: (resolution: -12)),
    },
    debrief: "Read before you choose.",
)"#;

/// What is said about the middle of the lists when some of the words are replaced.
fn told_of_the_middle(replaced: &[(&str, &str)]) -> Vec<String> {
    let text = replaced.iter().fold(MIDDLE.to_string(), |text, (from, to)| {
        assert!(text.contains(from), "{from} is not there");
        text.replace(from, to)
    });
    let reading = read("one-rule", &One(text));
    let said: Vec<String> = reading.findings.sorted().into_iter().map(|finding| finding.message).collect();
    assert!(said.is_empty(), "{said:?}");
    let program = Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready");
    let budget = Budget { keep: true, ..Budget::default() };
    let mut values = Values::solve(program.rules.clone(), budget).expect("it is small");
    let mut found = Vec::new();
    findings::middle_in_every_state::check(&program, &mut values, &mut found).expect("solved");
    assert!(found.iter().all(|finding| finding.code == "middle-in-every-state"));
    found.into_iter().map(|finding| finding.message).collect()
}

#[test]
fn an_answer_in_the_middle_that_always_wins_is_noticed() {
    with_room(|| {
        let by = |rank: &str| format!("by {rank}, the best answer is in the middle in every situation, at 3 nodes");
        assert_eq!(told_of_the_middle(&[]), [by("place"), by("length")]);
        // The shortest at one node: its place is still in the middle.
        assert_eq!(told_of_the_middle(&[("Now I look into it.", "I look.")]), [by("place")]);
        // The first at one node, its length still in the middle.
        let first = [
            (
                r#""policy": (says: "Now the terms apply, as they always do.", tags: [recited_policy], goto: "three"),"#,
                "",
            ),
            (
                r#""moment": (says: "Now we wait.","#,
                r#""policy": (says: "Now the terms apply, as they always do.", tags: [recited_policy], goto: "three"),
            "moment": (says: "Now we wait.","#,
            ),
        ];
        assert_eq!(told_of_the_middle(&first), [by("length")]);
        // Ever less polite from the first answer to the last: two polite words, one, none.
        let polite = [
            (
                "An invoice is to be paid, the terms say.",
                "Thank you. Of course, by the terms an invoice is to be paid.",
            ),
            ("Twice would be wrong.", "Sorry, twice would be wrong."),
            ("Now the terms apply, as they always do.", "Please understand: the terms apply, as they always do."),
            ("Now I look into it.", "Of course I look into it now."),
            ("When the invoice has been looked at, of course.", "Thank you: when it has been looked at, of course."),
            ("By noon, I see to it.", "By noon, happy to see to it."),
        ];
        assert_eq!(told_of_the_middle(&polite), [by("place"), by("length"), by("politeness")]);
        let kindest = ("By noon, I see to it.", "Sorry! By noon, happy to help, please wait.");
        let at_one_end: Vec<_> = polite[..5].iter().copied().chain([kindest]).collect();
        assert_eq!(told_of_the_middle(&at_one_end), [by("place"), by("length")]);
        // Another answer is the best at one node.
        let last = [("\"Some day.\", tags: [excuse]", "\"Some day.\", tags: [loop_closed, cause_found]")];
        assert_eq!(told_of_the_middle(&last), Vec::<String>::new());
    });
}
