//! Shifts on the command line: who sits where, what is printed of the day with and without, and what `check` says.

use crate::commands::{Desk, has, is_a_play, list, number};
use serde_json::Value;

/// A scenario that is solved in no time.
const TEXT: &str = include_str!("../fixtures/first-words/scenario.ron");

/// A short shift on the day of the wrong bills, in which everybody who calls asks until when their discount is.
const SHORT: &str = r#"Shift(
    title: "A short while",
    about: "Half an hour before noon.",
    language: "en",
    plan: "billing-error-day",
    window: (from: "11:00", to: "11:25"),
    group: "floor",
    topic: "wrong-tax-rate",
    pattern_after: 3,
    agent: (role: "You answer the phone.", goals: ["Say what is true."], may: "Nothing has to be decided."),
    lead: (role: "You lead.", goals: ["See what is going on."], may: "You may leave the floor."),
    casts: [
        (class: "general", scenarios: ["first-words"]),
        (class: "billing", scenarios: ["first-words"], topic: true),
    ],
    actions: {
        "listen": (label: "Listen in", done: "You listen.", chairs: [lead], takes_s: 60, times: 3, does: [hear(3)], robots: [good]),
        "more": (
            label: "Call people in", done: "They come.", chairs: [lead], takes_s: 60,
            does: [set([(path: "groups.floor.agents", add: 10)])], robots: [good],
            why: "Ten people are ten people.",
        ),
    },
    debrief: "Look before you speak.\n\nAnd say what you have seen.",
)"#;

/// A desk with the short shift and its scenario in a folder of its own.
fn desk(test: &str) -> Desk {
    let desk = Desk::new(test);
    desk.put("mine/first-words/scenario.ron", TEXT);
    desk.put("mine/shifts/short/shift.ron", SHORT);
    desk
}

/// What `play SHIFT` adds to `play`, as in the contract.
#[track_caller]
fn is_a_shift(played: &Value) {
    has(played, "scenario:text seed:number seat:text robot:text lead:text? score:number? contacts:list");
    has(played, "interventions:list with:object without:object difference:object difference_intervals:list");
    has(
        played,
        "watched:object measures:object promises:object chain:list company:list calm:object? carries_over:object",
    );
    for side in ["with", "without"] {
        has(&played[side], "plan:text seed:number replications:number contacts:number overall:object intervals:list");
        assert_eq!(played[side]["replications"], 1);
        let lost = &played[side]["overall"]["lost_share"];
        assert!(lost["mean"].is_number() && lost["half_width"].is_null(), "one day has no interval: {lost}");
    }
    let (with, without) = (&played["with"]["overall"], &played["without"]["overall"]);
    let apart = number(&with["abandoned"]["mean"]) - number(&without["abandoned"]["mean"]);
    assert_eq!(number(&played["difference"]["abandoned"]["mean"]), apart);
    for done in list(&played["interventions"]) {
        has(done, "action:text label:text at_s:number back_s:number? answered:truth? alone:object");
        has(&done["alone"], "lost_share_watched:number? lost_share:number? lost:number callbacks_promised:number");
    }
    for contact in list(&played["contacts"]) {
        is_a_play(contact);
        has(
            contact,
            "caller:text class:text? action:text? day_at_s:number waited_s:number handled_s:number outcome:text? late_s:list",
        );
    }
    has(played, "items:list left_out:list");
    for item in list(&played["items"]) {
        has(
            item,
            "measure:text unit:text value:number? target:object points:number of:number because:text better:text?",
        );
        has(&item["target"], "full:number none:number written:truth");
    }
    has(&played["measures"], "detect_s:number? cause_s:number? script_s:number? messages:number joint_decision:truth");
    has(&played["promises"], "made:number kept:number late:number broken:number needless:number open:number");
    let sum = ["kept", "late", "broken", "needless", "open"].map(|key| number(&played["promises"][key]));
    assert_eq!(number(&played["promises"]["made"]), sum.iter().fold(0.0, |all, one| all + one), "each is one of these");
    for owed in list(&played["tomorrow"]) {
        has(owed, "contact:number promise:text due_s:number notes:list who:text what:text owner:text over:truth");
    }
    for link in list(&played["chain"]) {
        has(link, "kind:text with:number without:number in_vain:number");
    }
    has(&played["carries_over"], "days:number measurable:truth difference:object watched:object");
    assert_eq!(played["carries_over"]["days"], 50);
    has(&played["carries_over"]["difference"]["lost_share"], "mean:number half_width:number could_be_chance:truth");
}

#[test]
fn a_lead_is_compared_with_the_day_without() {
    let desk = desk("shift-lead");
    let short = |robot: &str| {
        let line = ["--scenarios", "mine", "play", "short", "--seat", "lead", "--robot", robot, "--seed", "2"];
        let played = desk.json(0, &line);
        is_a_shift(&played);
        assert_eq!((&played["scenario"], &played["seat"]), (&Value::from("short"), &Value::from("lead")));
        assert!(list(&played["contacts"]).is_empty() && played["score"].is_number());
        played
    };
    let (good, none) = (short("lead-good"), short("lead-none"));
    assert_eq!(good["without"], none["with"], "whoever only watches has the day without");
    assert_eq!(none["with"], none["without"]);
    assert!(list(&none["interventions"]).is_empty() && none["carries_over"]["measurable"] == false, "{none:#}");
    let more = list(&good["interventions"]).iter().find(|done| done["action"] == "more").expect("it was done");
    assert_eq!((&more["label"], &more["why"]), (&"Call people in".into(), &"Ten people are ten people.".into()));
    assert!(number(&more["alone"]["lost"]) < 0.0 && number(&good["difference"]["abandoned"]["mean"]) < 0.0, "{more}");
    assert_eq!(good["carries_over"]["measurable"], true, "ten people help on any day");
    assert_eq!(short("lead-good"), good, "the same seed is the same day");
}

/// The items of a lead's score add up, and are said with their reasons as text and as JSON.
#[test]
fn a_lead_is_scored() {
    let desk = Desk::new("shift-scored");
    let line = |robot| ["play", "noon-storm", "--seat", "lead", "--robot", robot, "--seed", "1"];
    let [good, none] = ["lead-good", "lead-none"].map(|robot| desk.json(0, &line(robot)));
    for played in [&good, &none] {
        is_a_shift(played);
        let items = list(&played["items"]);
        let sum = |key: &str| items.iter().map(|item| number(&item[key])).sum::<f64>();
        assert!((sum("of") - 100.0).abs() < 0.1, "{played:#}");
        assert!((sum("of") - sum("points") - (100.0 - number(&played["score"]))).abs() < 0.1, "{played:#}");
    }
    assert!(number(&good["score"]) > 85.0 && number(&none["score"]) == 0.0, "{} {}", good["score"], none["score"]);
    // Whoever walked there has talked, and the talk has a score of its own.
    let [talk] = list(&good["contacts"]) else { panic!("{:#}", good["contacts"]) };
    assert_eq!((&talk["scenario"], &talk["action"]), (&"between-two-bites".into(), &"walk-with-deputy".into()));
    assert!(talk["class"].is_null() && talk["outcome"].is_null() && number(&talk["score"]) > 95.0, "{talk:#}");
    assert!(list(&none["contacts"]).is_empty());
    let item = |played: &Value, name: &str| {
        let found = list(&played["items"]).iter().find(|item| item["measure"] == name);
        found.cloned().unwrap_or_else(|| panic!("{name} is scored"))
    };
    let seconds = number(&good["measures"]["script_s"]);
    assert!((number(&item(&good, "script")["value"]) - seconds / 60.0).abs() < 0.01, "{good:#}");
    let missed = item(&none, "script");
    assert_eq!((&missed["undone"], &missed["value"]), (&serde_json::json!(["publish"]), &Value::Null));
    assert_eq!(missed["because"], "The floor was not told in this window.");
    for (robot, language, says) in [
        ("lead-good", "en", ["Score in the lead's chair", "Told above", "a sum decided"]),
        ("lead-none", "hu", ["Pontszám: 0,0 / 100", "Fölfelé szólt", "nem döntöttek"]),
    ] {
        let said = desk.run(&[&line(robot)[..], &["--language", language]].concat());
        assert!(said.status == 0 && says.iter().all(|says| said.out.contains(says)), "{}", said.out);
        assert!(!said.out.contains("lead-score-") && !said.out.contains("play-shift-"), "{}", said.out);
    }
}

#[test]
fn an_agent_plays_every_contact_that_comes() {
    let desk = desk("shift-agent");
    let play = |more: &[&str]| {
        let line = ["--scenarios", "mine", "play", "short", "--seat", "agent", "--seed", "3"];
        let played = desk.json(0, &[&line[..], more].concat());
        is_a_shift(&played);
        played
    };
    let (expert, careless) = (play(&["--robot", "expert"]), play(&["--robot", "careless"]));
    let contacts = list(&expert["contacts"]);
    assert!(contacts.len() >= 3, "{}", contacts.len());
    assert!(contacts.iter().all(|contact| contact["scenario"] == "first-words" && contact["score"] == 100.0));
    assert!(contacts.iter().all(|contact| (39_600.0..41_100.0).contains(&number(&contact["day_at_s"]))));
    assert!(number(&careless["score"]) < number(&expert["score"]));
    assert_eq!(expert["without"], careless["without"], "the same callers");
    assert!(expert["lead"].is_null() && list(&expert["interventions"]).is_empty());
    let led = play(&["--robot", "expert", "--lead", "lead-good"]);
    assert_eq!(led["lead"], "lead-good");
    assert_ne!(led["without"], expert["without"], "ten more people are there, and not by this agent's doing");
    assert_eq!(play(&["--robot", "expert"]), expert, "the same seed is the same day");
}

#[test]
fn a_shift_can_be_read_on_paper() {
    let desk = desk("shift-text");
    for (language, says) in [("en", "in the agent's chair"), ("hu", "az ügyintéző székében")] {
        let line =
            ["--scenarios", "mine", "--language", language, "play", "short", "--seat", "agent", "--robot", "hurried"];
        let said = desk.run(&line);
        assert!(said.status == 0 && said.out.contains(says), "{} {}", said.out, said.err);
        assert!(!said.out.contains("play-shift-") && !said.out.contains('{'), "{}", said.out);
        assert!(said.out.contains("And say what you have seen."), "{}", said.out);
    }
    let said = desk.run(&["play", "noon-storm", "--seat", "lead", "--robot", "lead-pusher", "--language", "hu"]);
    assert!(said.status == 0 && !said.out.contains("play-shift-") && said.out.contains("11:45"), "{}", said.out);
}

#[test]
fn what_does_not_fit_is_said_in_a_sentence() {
    let desk = desk("shift-mistakes");
    for (line, says) in [
        ("play noon-storm --robot expert", "--seat"),
        ("play noon-storm --seat lead --robot expert", "lead-good"),
        ("play noon-storm --seat lead --robot lead-goood", "did you mean \"lead-good\"?"),
        ("play noon-storm --seat agent --robot expertt", "did you mean \"expert\"?"),
        ("play noon-storm --seat agent --robot expert --lead nobody-at-all", "lead-none"),
        ("play noon-storm --seat lead --robot lead-good --lead lead-late", "--lead"),
        ("play noon-stork --seat lead --robot lead-good", "did you mean \"noon-storm\"?"),
        ("play noon-storm --seat agent --script in.ron", "scripts are for scenarios"),
    ] {
        let said = desk.refused_in_a_sentence(&line.split(' ').collect::<Vec<_>>());
        assert!(said.contains(says), "{line}: {said}");
    }
    desk.put("mine/shifts/led/shift.ron", SHORT.replace("    agent: (role", "    // agent: (role"));
    let line = ["--scenarios", "mine", "play", "led", "--seat", "agent", "--robot", "expert"];
    assert!(desk.refused_in_a_sentence(&line).contains("not for the agent's chair"));
}

#[test]
fn check_reads_shifts_too() {
    let desk = desk("shift-check");
    assert_eq!(desk.json(0, &["check", "noon-storm"]), Value::Array(Vec::new()));
    assert_eq!(desk.json(0, &["check", "mine/shifts/short", "--scenarios", "mine"]), Value::Array(Vec::new()));
    let said = desk.run(&["check", "--quick"]);
    assert!(said.status == 0 && said.out.contains("shift"), "{} {}", said.out, said.err);
    desk.put("mine/shifts/torn/shift.ron", SHORT.replace("group: \"floor\"", "group: \"flor\""));
    for name in ["mine/shifts/torn/shift.ron", "torn"] {
        let findings = desk.json(1, &["--scenarios", "mine", "check", name]);
        let codes: Vec<&str> = list(&findings).iter().filter_map(|finding| finding["code"].as_str()).collect();
        assert_eq!(codes, ["shift-unknown-name"], "{findings:#}");
        assert_eq!(list(&findings)[0]["help"], "Did you mean \"floor\"?");
    }
    let line = ["--scenarios", "mine", "play", "torn", "--seat", "lead", "--robot", "lead-good"];
    assert!(desk.refused(&line).contains("shift-unknown-name"));
}
