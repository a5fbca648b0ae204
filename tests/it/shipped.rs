//! The shipped scenarios: readable without a warning, solved exactly, fair to every robot, and every lost point
//! explained, over 100,000 plays in all.

use frontline::conversation::{Attempt, Offer, Phase, Program};
use frontline::library::Library;
use frontline::rehearsal::{self, deep, robots};
use frontline::scenario::check;
use frontline::scoring::{Budget, Values, gap, got_nowhere};
use frontline::words::{Dice, EventKind, Severity};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Solving goes one call deeper for every decision.
const STACK: usize = 1 << 29;

/// Plays of each scenario in which regrets and luck are added up: more than 100,000 over all of them.
const PLAYS: u64 = 25_000;

/// Nodes of a scenario that is worth playing often, and of one that teaches the desk in four minutes.
const NODES: [usize; 2] = [15, 8];

/// Nodes of a chat of three to six minutes, of which a shift holds several side by side.
const NODES_OF_A_CHAT: usize = 7;

fn program(id: &str) -> Arc<Program> {
    let opened = Library::new(None).open(id).expect("it ships");
    let reading = opened.read();
    let scenario = reading.scenario.expect("it is readable");
    let translations = opened.translations();
    let mut findings = reading.findings;
    findings.extend(check::quick(&scenario, &translations.by_language, &Default::default()));
    let worse: Vec<_> = findings.sorted().into_iter().filter(|f| f.severity != Severity::Note).collect();
    assert!(worse.is_empty() && translations.problems.is_empty(), "{worse:#?} {:?}", translations.problems);
    let mut program = Program::new(scenario, reading.hash).expect("it is ready");
    program.translations = translations.by_language;
    Arc::new(program)
}

fn on_a_large_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread starts");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

fn fair_and_exact(id: &'static str) {
    // A guided call is short; in everything else it is a scenario like the others.
    with_nodes(id, NODES[usize::from(!program(id).scenario.guide.is_empty())]);
}

fn with_nodes(id: &'static str, least: usize) {
    on_a_large_stack(move || {
        let program = program(id);
        assert!(program.rules.nodes.len() >= least, "{id}: {} nodes", program.rules.nodes.len());
        assert!(
            program.scenario.nodes.iter().all(|node| node.value.choices.len() >= 3),
            "{id}: a node with few choices"
        );
        let budget = Budget { keep: true, ..Budget::default() };
        let mut values = Values::solve(program.rules.clone(), budget).expect("it is solved within its budget");
        let found = deep::check(&program, &mut values).expect("it is solved");
        let worse: Vec<_> = found.into_iter().filter(|f| f.severity != Severity::Note).collect();
        assert!(worse.is_empty(), "{worse:#?}");
        regrets_explain_every_point(&program, &mut values);
        no_harm_is_done_over_and_over(&program, &mut values);
    });
}

/// The largest loss, against which every score is measured, holds nothing that can be repeated without end: who does
/// the worst there is puts the customer on hold without a word once in a contact, and looks up in vain once.
fn no_harm_is_done_over_and_over(program: &Arc<Program>, values: &mut Values) {
    let id = &program.scenario.id;
    let careless = robots::find("careless").expect("it is listed");
    for seed in 0..4 {
        let mut robot = (careless.new)();
        let attempt = rehearsal::play(program, values, &mut *robot, seed, "en", true, false).expect("it is solved");
        let (mut holds, mut shown) = (0, BTreeMap::new());
        for event in attempt.events() {
            match &event.kind {
                EventKind::ContactBegan { .. } => {
                    holds = 0;
                    shown.clear();
                }
                EventKind::HoldBegan { asked: false } => {
                    holds += 1;
                    assert!(holds < 2, "{id}, seed {seed}: on hold without a word again at {} s", event.at_s);
                }
                EventKind::LookUpShowed { system, query, .. } => {
                    let times = shown.entry((system.clone(), query.clone())).or_insert(0);
                    *times += 1;
                    assert!(*times < 3, "{id}, seed {seed}: {query} looked up again at {} s", event.at_s);
                }
                _ => {}
            }
        }
    }
}

/// Regrets minus luck equal the gap to the best run, play by play.
fn regrets_explain_every_point(program: &Arc<Program>, values: &mut Values) {
    for seed in 0..PLAYS {
        let mut dice = Dice::stream(seed, "random play", 0);
        let mut attempt = Attempt::new(Arc::clone(program), seed, "en", false);
        while !attempt.is_over() {
            let offers = attempt.offers();
            attempt.decide(lively(&offers, &mut dice)).expect("it was offered");
        }
        let (left, right) = gap(&attempt, values).expect("it is solved");
        assert!(
            (left - right).abs() < 1e-9,
            "{}: seed {seed}: {left} and {right}: {}",
            program.scenario.id,
            better_than_best(&attempt, values)
        );
    }
}

/// The decisions that are worth more than their situation: there must be none.
fn better_than_best(attempt: &Attempt, values: &mut Values) -> String {
    let mut found = String::new();
    for step in attempt.steps() {
        let worth = values.worth(&step.before).expect("it is solved").total;
        let quality = values.quality(&step.before, step.offer).expect("it is solved");
        if quality > worth + 1e-9 {
            let mut offers = Vec::new();
            values.rules().offers(&step.before, &mut offers);
            let sliced = values.liveness().slice(values.rules(), &step.before);
            let mut kept = Vec::new();
            values.rules().offers(&sliced, &mut kept);
            found += &format!(
                "\n{:?} is worth {quality}, not {worth}, in {:?}\n{offers:?}\n{kept:?}\nafter: {:?}",
                step.offer, step.before, step.after
            );
        }
    }
    found
}

/// Mostly says something, so that plays come far.
fn lively(offers: &[Offer], dice: &mut Dice) -> Offer {
    let spoken: Vec<Offer> = offers.iter().copied().filter(|offer| matches!(offer, Offer::Choose(_))).collect();
    let list = if !spoken.is_empty() && dice.unit() < 0.7 { &spoken[..] } else { offers };
    list[dice.below(list.len())]
}

#[test]
fn the_bill_everyone_got_wrong() {
    fair_and_exact("the-bill-everyone-got-wrong");
}

#[test]
fn three_minutes_without_a_breath() {
    fair_and_exact("three-minutes-without-a-breath");
}

#[test]
fn not_my_parcel() {
    fair_and_exact("not-my-parcel");
}

#[test]
fn the_racket() {
    fair_and_exact("the-racket");
}

#[test]
fn the_first_call() {
    fair_and_exact("first-call");
}

#[test]
fn the_red_field() {
    with_nodes("the-red-field", NODES_OF_A_CHAT);
}

#[test]
fn between_two_sizes() {
    with_nodes("between-two-sizes", NODES_OF_A_CHAT);
}

#[test]
fn only_looking() {
    with_nodes("only-looking", NODES_OF_A_CHAT);
}

#[test]
fn friendly_questions() {
    with_nodes("friendly-questions", NODES_OF_A_CHAT);
}

#[test]
fn moving_house() {
    with_nodes("moving-house", NODES[1]);
}

#[test]
fn between_two_bites() {
    fair_and_exact("between-two-bites");
}

#[test]
fn what_the_noon_promised() {
    fair_and_exact("what-the-noon-promised");
}

#[test]
fn you_were_going_to_call_me() {
    fair_and_exact("you-were-going-to-call-me");
}

/// Silence until somebody hangs up, or leaves the chat, is never half a success.
#[test]
fn whoever_says_nothing_gets_nowhere() {
    for id in ["first-call", "moving-house", "between-two-bites", "not-my-parcel", "the-racket"] {
        let mut attempt = Attempt::new(program(id), 1, "en", false);
        while !attempt.is_over() {
            let silent = [Offer::End, Offer::Wait].into_iter().find(|offer| attempt.offers().contains(offer));
            attempt.decide(silent.expect("silence is always possible")).expect("it was offered");
        }
        assert!(got_nowhere(&attempt), "{id}");
    }
}

/// Every hint of the first call is shown to somebody: to who plays as well as can be, or to who answers by chance.
#[test]
fn every_hint_of_the_first_call_is_shown() {
    on_a_large_stack(|| {
        let program = program("first-call");
        let mut unseen: BTreeSet<&str> =
            program.scenario.guide.iter().map(|hint| hint.value.says.line.as_str()).collect();
        assert!(!unseen.is_empty());
        let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        let expert = robots::find("expert").expect("it is listed");
        let mut see = |attempt: &Attempt, by: &str| {
            for step in attempt.steps() {
                let hint = program.hint(&step.before);
                assert!(hint.is_some(), "{by}: no hint at {} s", step.at_s);
                unseen.remove(hint.map_or("", |hint| hint.line.as_str()));
            }
            assert_eq!(program.hint(attempt.state()), None, "{by}: nothing is left to be tried");
        };
        for seed in 0..200 {
            let mut robot = (expert.new)();
            let played = rehearsal::play(&program, &mut values, &mut *robot, seed, "en", true, false);
            see(&played.expect("it is solved"), "expert");
            let mut dice = Dice::stream(seed, "random play", 4);
            let mut attempt = Attempt::new(Arc::clone(&program), seed, "en", false);
            while !attempt.is_over() {
                attempt.decide(lively(&attempt.offers(), &mut dice)).expect("it was offered");
            }
            see(&attempt, "by chance");
        }
        assert!(unseen.is_empty(), "never shown: {unseen:?}");
    });
}

/// In both languages every play speaks: no text is empty, no blank is left over, and no line of the customer comes
/// twice in one contact. Scores do not depend on the language, because the state does not.
#[test]
fn every_language_speaks_and_repeats_nothing() {
    for id in Library::new(None).scenario_ids() {
        let program = program(&id);
        for seed in 0..150u64 {
            let (mut english, mut hungarian) =
                (Attempt::new(program.clone(), seed, "en", true), Attempt::new(program.clone(), seed, "hu", true));
            let mut dice = Dice::stream(seed, "random play", 2);
            while !english.is_over() {
                let offer = lively(&english.offers(), &mut dice);
                english.decide(offer).expect("it was offered");
                hungarian.decide(offer).expect("both languages are one scenario");
            }
            assert_eq!(english.state(), hungarian.state());
            assert_eq!(english.state().phase, Phase::Over);
            for attempt in [&english, &hungarian] {
                let mut said = BTreeSet::new();
                for event in attempt.events() {
                    let text = match &event.kind {
                        EventKind::ContactBegan { .. } => {
                            said.clear();
                            continue;
                        }
                        EventKind::CustomerSpoke { text, .. } => text,
                        EventKind::TraineeSpoke { text, .. } | EventKind::AskAnswered { text, .. } => {
                            assert!(!text.is_empty() && !text.contains(['{', '}']), "{id}: {text}");
                            continue;
                        }
                        _ => continue,
                    };
                    assert!(!text.is_empty() && !text.contains(['{', '}']), "{id}: {text}");
                    assert!(text == "…" || said.insert(text.clone()), "{id}, seed {seed}: said twice: {text}");
                }
            }
        }
    }
}
