//! Invariant 11 of ARCHITECTURE.md: a field that reading accepts does something. One field at a time is changed in a
//! small scenario, and the plays of some robots, their scores or the solved values must differ.

use frontline::conversation::Program;
use frontline::library::Library;
use frontline::office::{Command, Office};
use frontline::rehearsal::{play, quick_score, robots};
use frontline::scenario::{Shelf, read};
use frontline::scoring::{Budget, Values};
use frontline::words::TimeOfDay;
use std::fmt::Write;
use std::sync::Arc;

/// Two nodes, with places `@LIKE THIS@` where a case puts its fields.
const SCENARIO: &str = r#"Scenario(
    title: "One field", about: "What it does.", source: "none", channel: phone, language: "en", level: 1, @REGISTER@
    brief: (role: "Agent.", goals: ["Listen."], may: "Nothing."),
    clock: (beat: 10, starts: "10:00", @CLOCK@),
    caller: (name: "Ada", @MOOD@, @CALLER@ prompts: { "there": "Are you there?", "well": "Well?", "hello": "Hello?" }),
    @TOP@
    start: "@START@",
    nodes: {
        "one": (says: "My kettle is broken.", @ONE@ choices: {
            "help": (says: "I look into it now.", @HELP@ goto: "two"),
            "excuse": (says: "It happens to all of us.", tags: [excuse], @EXCUSE@ goto: "two"),
            "sorry": (says: "I am sorry to hear that.", tags: [apologised], goto: "two"),
        }),
        "two": (says: "@TALK@", choices: {
            @TWO@
            "later": (says: "We shall see.", ends: "done"),
            "bye": (says: "It is on its way.", then: [Settle], ends: "done"),
        }),
        @NODES@
    },
    goals: { @GOALS@ "calm": (when: [AngerAtMost(annoyed)], points: (empathy: 4), why: "She is calm.") },
    pass: (@PASS@),
    endings: {
        "done": (text: "She hangs up.", @DONE@),
        "hung-up": (text: "She hangs up in anger.", points: (resolution: -12)),
        "out-of-time": (text: "There is no more time.", points: (resolution: -12)),
    },
    debrief: "Look.",
)"#;

/// What stands in a place when the case puts nothing there.
const PLAIN: [(&str, &str); 15] = [
    ("REGISTER", ""),
    ("CLOCK", "waited: 400, target: 120, limit: 240"),
    ("MOOD", "anger: annoyed, silence: 20, hold: 20"),
    ("CALLER", ""),
    ("TOP", ""),
    ("START", "one"),
    ("ONE", ""),
    ("HELP", ""),
    ("EXCUSE", ""),
    ("TALK", "And what happens now?"),
    ("TWO", ""),
    ("NODES", ""),
    ("GOALS", ""),
    ("PASS", "relation: [AngerAtMost(loud)], resolution: [Settled]"),
    ("DONE", "points: (resolution: 0)"),
];

/// A field: what else the scenario needs, the place it stands in, and the two ways of writing it.
struct Case {
    field: &'static str,
    given: Vec<(&'static str, String)>,
    place: &'static str,
    ways: [String; 2],
}

fn case(field: &'static str, given: &[(&'static str, &str)], place: &'static str, one: &str, other: &str) -> Case {
    let given = given.iter().map(|(place, text)| (*place, text.to_string())).collect();
    Case { field, given, place, ways: [one.to_string(), other.to_string()] }
}

impl Case {
    fn text(&self, way: &str) -> String {
        let mut text = SCENARIO.to_string();
        let way = (self.place, way.to_string());
        for (place, fields) in self.given.iter().chain([&way]) {
            let here = format!("@{place}@");
            assert!(text.contains(&here), "{}: there is no place {place}", self.field);
            // The place stays open behind what was put there.
            let open =
                if PLAIN.iter().any(|(name, plain)| name == place && plain.is_empty()) { here.as_str() } else { "" };
            text = text.replace(&here, &format!("{fields}{open}"));
        }
        PLAIN.iter().fold(text, |text, (place, plain)| text.replace(&format!("@{place}@"), plain))
    }
}

struct One(String);

impl Shelf for One {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == "scenario.ron" { Ok(self.0.clone()) } else { Err(format!("there is no file {name}")) }
    }
}

/// All that can be seen of a scenario by playing it: what it is worth, what happens, and how it is scored.
fn seen(field: &str, text: String) -> String {
    let reading = read("one-field", &One(text.clone()));
    let said: Vec<String> = reading.findings.sorted().into_iter().map(|finding| finding.message).collect();
    assert!(said.is_empty(), "{field}: {said:?}\n{text}");
    let program = Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready");
    let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
    let program = Arc::new(program);
    let mut seen = format!("{:?}", values.start());
    for (name, plays) in [("expert", 3), ("careless", 3), ("first", 2), ("last", 2), ("random", 40)] {
        let role = robots::find(name).expect("it is a robot");
        for seed in 0..plays {
            let mut robot = (role.new)();
            let attempt = play(&program, &mut values, robot.as_mut(), seed, "", true, false).expect("it is solved");
            let score = quick_score(&attempt, &mut values).expect("it is solved");
            let hints = attempt.steps().iter().map(|step| program.hint(&step.before).map(|hint| &hint.source));
            let hints: Vec<_> = hints.collect();
            write!(seen, "\n{name} {seed} {score:?} {:?} {hints:?}", attempt.events()).expect("a string has room");
        }
    }
    seen
}

fn people() -> Vec<Case> {
    let trusted = r#""trusted": (says: "You can rely on me.", when: [TrustAtLeast(3)], ends: "done"),"#;
    let together = r#""together": (says: "We try it together.", when: [CooperationAtLeast(3)], ends: "done"),"#;
    // Two beats at the usual pace, three at a slow one.
    let long = "word ".repeat(45);
    let longer = "word ".repeat(60);
    vec![
        case(
            "clock.waited",
            &[],
            "CLOCK",
            "waited: 0, target: 120, limit: 240",
            "waited: 400, target: 120, limit: 240",
        ),
        case(
            "clock.told",
            &[],
            "CLOCK",
            "waited: 400, target: 120, limit: 240",
            "waited: 400, told: true, target: 120, limit: 240",
        ),
        case("clock.target", &[], "CLOCK", "waited: 0, target: 120, limit: 240", "waited: 0, target: 30, limit: 240"),
        case(
            "clock.limit",
            &[("MOOD", "anger: calm, silence: 200, hold: 20")],
            "CLOCK",
            "waited: 0, target: 120, limit: 240",
            "waited: 0, target: 120, limit: 180",
        ),
        case("caller.anger", &[], "MOOD", "anger: calm, silence: 20, hold: 20", "anger: sharp, silence: 20, hold: 20"),
        case("caller.silence", &[], "MOOD", "anger: calm, silence: 20, hold: 20", "anger: calm, silence: 60, hold: 20"),
        case("caller.assertiveness", &[], "CALLER", "assertiveness: low,", "assertiveness: high,"),
        case("caller.pace", &[("TALK", long.as_str())], "CALLER", "", "pace: slow,"),
        case("caller.style chatty", &[("TALK", long.as_str())], "CALLER", "", "style: chatty,"),
        case("caller.style formal", &[("TALK", long.as_str())], "CALLER", "", "style: formal,"),
        // Three beats by its words, two when it is said in short.
        case("caller.style terse", &[("TALK", longer.as_str())], "CALLER", "style: plain,", "style: terse,"),
        case("caller.reacts", &[], "CALLER", "", "reacts: { excuse: [Anger(1)] },"),
        case("caller.trust", &[("TWO", trusted)], "CALLER", "trust: 2,", "trust: 3,"),
        case("caller.cooperation", &[("TWO", together)], "CALLER", "cooperation: 2,", "cooperation: 3,"),
        case(
            "desk.training",
            &[("HELP", r#"needs: (training: ["kettles"]),"#)],
            "TOP",
            "",
            r#"desk: (training: ["kettles"]),"#,
        ),
        case("desk.authority", &[("HELP", "needs: (authority: 100),")], "TOP", "", "desk: (authority: 100),"),
        case(
            "vary",
            &[("TALK", "And now, says {who}?")],
            "TOP",
            r#"vary: [(who: "Ada")],"#,
            r#"vary: [(who: "Ada"), (who: "Eva")],"#,
        ),
    ]
}

fn talk() -> Vec<Case> {
    let once_more = r#""once-more": (says: "Tell me again.", goto: "one"),"#;
    let side = r#""side": (says: "Yes?", choices: { "back": (says: "It is nothing.", back: true), "end": (says: "Bye.", ends: "done") }),"#;
    vec![
        case("node.then", &[], "ONE", "", "then: [Anger(1)],"),
        case("node.or", &[], "ONE", "", r#"or: { "cross": (when: [AngerAtLeast(annoyed)], says: "It is broken!") },"#),
        case(
            "node.or.then",
            &[],
            "ONE",
            r#"or: { "cross": (when: [AngerAtLeast(annoyed)], says: "It is broken!") },"#,
            r#"or: { "cross": (when: [AngerAtLeast(annoyed)], says: "It is broken!", then: [Anger(1)]) },"#,
        ),
        case("node.again", &[("TWO", once_more)], "ONE", "", r#"again: ["As I said, it is broken."],"#),
        case("node.silence", &[], "ONE", "", r#"silence: (says: "Did you hear me?"),"#),
        case(
            "node.silence.then",
            &[],
            "ONE",
            r#"silence: (says: "Did you hear me?"),"#,
            r#"silence: (says: "Did you hear me?", then: [Anger(1)]),"#,
        ),
        case("choice.tags", &[], "HELP", "", "tags: [owned_experience],"),
        case("choice.when", &[], "HELP", "", "when: [AngerAtMost(calm)],"),
        case("choice.then", &[], "HELP", "", "then: [Anger(-1)],"),
        case("choice.reply", &[], "HELP", "", r#"reply: "At last.","#),
        case("choice.covers", &[], "HELP", "", "covers: 120,"),
        case("choice.takes", &[], "HELP", "", "takes: 60,"),
        case("choice.fatal", &[], "HELP", "", "fatal: true,"),
        case(
            "choice.again",
            &[],
            "TWO",
            r#""moment": (says: "One moment.", covers: 20),"#,
            r#""moment": (says: "One moment.", covers: 20, again: true),"#,
        ),
        case(
            "choice.detour",
            &[("NODES", side)],
            "TWO",
            r#""aside": (says: "By the way.", goto: "side"),"#,
            r#""aside": (says: "By the way.", detour: "side"),"#,
        ),
        case("register", &[("EXCUSE", "register: informal,")], "REGISTER", "register: formal,", "register: informal,"),
        case("choice.register", &[("REGISTER", "register: formal,")], "EXCUSE", "", "register: informal,"),
        case("anytime", &[], "TOP", "", r#"anytime: { "hm": (says: "Let me see.", covers: 30) },"#),
        case(
            "choice.during",
            &[],
            "TOP",
            r#"anytime: { "hm": (says: "Let me see.", covers: 30) },"#,
            r#"anytime: { "hm": (says: "Let me see.", covers: 30, during: ["two"]) },"#,
        ),
        case(
            "wrap_up",
            &[],
            "TOP",
            "",
            r#"wrap_up: { "idea": (does: "Write it down.", tags: [logged_improvement]) },"#,
        ),
        case(
            "Visited",
            &[("TWO", once_more)],
            "GOALS",
            "",
            r#""twice": (when: [Visited("one", 2)], points: (process: 3), why: "Heard twice."),"#,
        ),
    ]
}

fn storms() -> Vec<Case> {
    let storm = |every: u32, then: &str, silent_after: u32, silent: &str, cue: &str, interrupted: &str| {
        format!(
            r#""storm": (flood: (lasts: 60, leads_to: "one",
                parts: {{ "first": (at: 0, says: "I have had enough."), "second": (at: 30, says: "It broke on Monday.", {cue}) }},
                signals: (best_every: {every}, {then} texts: {{ "mhm": "Mhm.", "yes": "Yes." }}),
                silent_after: {silent_after}, {silent} interrupted: ({interrupted} goto: "two")),
                choices: {{ "stop": (says: "Please stop.", goto: "two") }}),"#
        )
    };
    let visitor = |best: &str, leaves: u32| {
        format!(
            r#""shelf": (visits: (signals: {{ "looks": (at: 20, shows: "Looks at the price.") }}, best: {best}, leaves: {leaves}),
                choices: {{ "ask": (says: "May I help you?", goto: "one") }}),"#
        )
    };
    let plain = storm(20, "", 40, "", "", "");
    let facts = r#"facts: { "monday": (is: "It broke on Monday.") },"#;
    let heard = r#""heard": (when: [Noted("monday")], points: (process: 3), why: "Heard."),"#;
    let [start, shelf] = [[("START", "storm")], [("START", "shelf")]];
    vec![
        case("flood.signals.best_every", &start, "NODES", &plain, &storm(30, "", 40, "", "", "")),
        case("flood.signals.then", &start, "NODES", &plain, &storm(20, "then: [Anger(-1)],", 40, "", "", "")),
        case(
            "flood.silent_after",
            &start,
            "NODES",
            &storm(20, "", 30, "silent: [Anger(1)],", "", ""),
            &storm(20, "", 50, "silent: [Anger(1)],", "", ""),
        ),
        case(
            "flood.silent",
            &start,
            "NODES",
            &storm(20, "", 20, "", "", ""),
            &storm(20, "", 20, "silent: [Anger(1)],", "", ""),
        ),
        case(
            "flood.parts.cue",
            &[("START", "storm"), ("TOP", facts), ("GOALS", heard)],
            "NODES",
            &plain,
            &storm(20, "", 40, "", r#"cue: "monday""#, ""),
        ),
        case("flood.interrupted.then", &start, "NODES", &plain, &storm(20, "", 40, "", "", "then: [Anger(1)],")),
        case("visits.best", &shelf, "NODES", &visitor("(20, 60)", 120), &visitor("(60, 100)", 120)),
        case("visits.leaves", &shelf, "NODES", &visitor("(20, 30)", 120), &visitor("(20, 30)", 30)),
    ]
}

fn house() -> Vec<Case> {
    let facts = r#"facts: { "switch": (is: "The switch is broken.", decisive: true) },"#;
    let known = r#""known": (when: [Knows("switch")], points: (resolution: 5), why: "She knows."),"#;
    let marked = r#""marked": (when: [Noted("switch")], points: (process: 3), why: "It is in the note."),"#;
    let mark = r#"then: [Note("switch")],"#;
    let system = |fields: &str, query: &str| {
        format!(
            r#"systems: {{ "orders": (name: "Orders", {fields}, look_up: {{ "order":
                (asks: "Open the order", {query} learn: ["switch"], shows: "The switch.") }}) }},"#
        )
    };
    let department = |reach: &str, rest: &str| {
        format!(
            r#"departments: {{ "repairs": (name: "Repairs", means: {{ phone: (rings: 10, talks: 10) }},
                reach: [(from: "08:00", to: "18:00", {reach})],
                questions: {{ "switch": (asks: "What is it?", learn: ["switch"], says: "The switch.") }}, {rest}) }},"#
        )
    };
    let slow = system("seconds: 60", "");
    let given = [("TOP", facts), ("GOALS", known)];
    let given_marked = [("TOP", facts), ("HELP", mark), ("GOALS", marked), ("GOALS", known)];
    let freezing = |more: &str| system(&format!("seconds: 5, freezes: (percent: 100, restart: 20, {more})"), "");
    let compensation = |state: &str, authority: u32, when: &str| {
        format!("compensation: (state: {state}, authority: {authority}, amounts: [1000], {when}),")
    };
    let procedure = |versions: &str| format!(r#"procedures: {{ "look": (name: "Looking", versions: [{versions}]) }},"#);
    let first = r#"(from: "00:00", steps: { "see": (text: "Look.", done: [Did("one/help")]) })"#;
    let book = procedure(first);
    let second = r#"(from: "09:00", steps: { "see": (text: "Look.", done: [Did("one/sorry")]) })"#;
    let followed = r#""followed": (when: [Followed("look")], points: (process: 3), why: "By the book."),"#;
    let phrase =
        r#"phrases: { "taped": (text: "This call is recorded.", points: (compliance: -6), why: "The law.") },"#;
    let fatal = r#"phrases: { "taped": (text: "This call is recorded.", points: (compliance: -6), why: "The law.", fatal: true) },"#;
    let moody = |answer: &str| {
        let (plain, or) = (r#"says: "The switch.")"#, format!(r#"says: "The switch.", or: {{ {answer} }})"#));
        department("percent: 100", "").replace(plain, &or)
    };
    let busy = r#""busy": (when: [Did("one/help")], says: "Not now.")"#;
    let warm = r#"transfer: (warm: (says: "I put you through.", ends: "done"))"#;
    let briefed = r#"transfer: (briefed: (says: "Somebody who knows calls you.", ends: "done"))"#;
    vec![
        case("system.seconds", &given, "TOP", &system("seconds: 5", ""), &system("seconds: 60", "")),
        case("system.windows", &given, "TOP", &system("seconds: 5", ""), &system("windows: 20, seconds: 5", "")),
        case("system.clicks", &given, "TOP", &system("seconds: 5", ""), &system("clicks: 20, seconds: 5", "")),
        case(
            "look_up.when",
            &given,
            "TOP",
            &system("seconds: 5", ""),
            &system("seconds: 5", r#"when: [Visited("two", 1)],"#),
        ),
        case(
            "freezes.percent",
            &given,
            "TOP",
            &system("seconds: 5", ""),
            &system("seconds: 5, freezes: (percent: 50, restart: 20)", ""),
        ),
        case(
            "freezes.restart",
            &given,
            "TOP",
            &freezing(""),
            &system("seconds: 5, freezes: (percent: 100, restart: 60)", ""),
        ),
        case("freezes.whole_machine", &given, "TOP", &freezing(""), &freezing("whole_machine: true")),
        case("freezes.at_most", &given, "TOP", &freezing(""), &freezing("at_most: 2")),
        case(
            "freezes.loses_unsaved_notes",
            &given_marked,
            "TOP",
            &freezing(""),
            &freezing("loses_unsaved_notes: true"),
        ),
        case(
            "department.reach.percent",
            &given,
            "TOP",
            &department("percent: 100", ""),
            &department("percent: 30", ""),
        ),
        case(
            "department.reach.expected",
            &given,
            "TOP",
            &department("percent: 0", ""),
            &department("percent: 0, expected: 80", ""),
        ),
        case("question.or", &given, "TOP", &department("percent: 100", ""), &moody(busy)),
        case(
            "question.or.learn",
            &given,
            "TOP",
            &moody(busy),
            &moody(&busy.replace("\"Not now.\"", "\"Not now.\", learn: [\"switch\"]")),
        ),
        case(
            "department.transfer.warm",
            &given,
            "TOP",
            &department("percent: 60", ""),
            &department("percent: 60", warm),
        ),
        case(
            "department.transfer.briefed",
            &given,
            "TOP",
            &department("percent: 60", ""),
            &department("percent: 60", briefed),
        ),
        case(
            "caller.hold",
            &[("TOP", facts), ("GOALS", known), ("TOP", slow.as_str())],
            "MOOD",
            "anger: annoyed, silence: 20, hold: 10",
            "anger: annoyed, silence: 20, hold: 90",
        ),
        case("compensation.state", &[], "TOP", &compensation("none", 3000, ""), &compensation("concrete", 3000, "")),
        case(
            "compensation.authority",
            &[],
            "TOP",
            &compensation("concrete", 3000, ""),
            &compensation("concrete", 500, ""),
        ),
        case(
            "compensation.when",
            &[],
            "TOP",
            &compensation("concrete", 3000, ""),
            &compensation("concrete", 3000, "when: [Settled]"),
        ),
        case("procedures", &[("TOP", book.as_str())], "GOALS", "", followed),
        case(
            "procedure.versions",
            &[("GOALS", followed)],
            "TOP",
            &procedure(first),
            &procedure(&format!("{first}, {second}")),
        ),
        case("phrases", &[("TOP", phrase)], "HELP", "", r#"phrases: ["taped"],"#),
        case("phrase.fatal", &[], "TOP", phrase, fatal),
        case("reasons", &[], "TOP", "", r#"reasons: { "broken": (label: "Broken", tags: [reason_tagged]) },"#),
        case(
            "reason.when",
            &[],
            "TOP",
            r#"reasons: { "broken": (label: "Broken", tags: [reason_tagged]) },"#,
            r#"reasons: { "broken": (label: "Broken", when: [Settled], tags: [reason_tagged]) },"#,
        ),
    ]
}

fn time_and_shop() -> Vec<Case> {
    let promise =
        |rest: &str| format!(r#"promises: {{ "call": (what: "Call back", owner: me, due: "12:00", {rest}) }},"#);
    let promised = [("HELP", r#"then: [Promise("call")],"#)];
    let event = |rest: &str| format!(r#"events: {{ "news": ({rest}, shows: "A note comes.") }},"#);
    let later = |rest: &str| {
        format!(
            r#"later: {{ "again": (when: [Did("one/help")], starts: "15:00", opens: "She rings again.", start: "two", {rest}) }},"#
        )
    };
    let other = |mood: &str, rest: &str| {
        let prompts = r#"prompts: { "you": "Are you still there?", "so": "So?", "how": "How long?" }"#;
        format!(r#"caller: (name: "Bea", {mood}, {prompts}, {rest})"#)
    };
    let plain_other = later(&other("anger: sharp, silence: 20, hold: 20", ""));
    let trusted = r#""trusted": (says: "You can rely on me.", when: [TrustAtLeast(3)], ends: "done"),"#;
    let together = r#""together": (says: "We try it together.", when: [CooperationAtLeast(3)], ends: "done"),"#;
    let only_now = r#""only-now": (says: "I come to it only now.", when: [After("+1 00:00")], ends: "done"),"#;
    let fob = r#""fob": (says: "It happens to all of us.", tags: [excuse], ends: "done"),"#;
    let idea = r#"wrap_up: { "idea": (does: "Write it down.", when: [After("14:00")], tags: [logged_improvement]) },"#;
    let slow = r#"systems: { "orders": (name: "Orders", seconds: 60, look_up: { "order": (asks: "Open", when: [After("14:00")],
        learn: ["switch"], shows: "It.", otherwise: "Nothing yet.") }) },"#;
    let facts = r#"facts: { "switch": (is: "The switch.") },"#;
    let system = r#"systems: { "orders": (name: "Orders", seconds: 5, look_up: { "order": (asks: "Open", learn: ["switch"], shows: "It.") }) },"#;
    let learned = r#"then: [Learn("switch")],"#;
    let known = r#""known": (when: [Knows("switch")], points: (process: 3), why: "Known at the end."),"#;
    let products = |rest: &str| format!(r#"products: {{ "filter": (name: "Filter", price: 900, {rest}) }},"#);
    let shop = |accept: &str, leaves: u32| format!("shop: (accept: ({accept}), leaves_at_pressure: {leaves}),");
    let offer = r#"offer: "filter", then: [Pressure(1)],"#;
    let full = r#""full": (when: [BasketAtLeast(900)], points: (resolution: 3), why: "It fits."),"#;
    let usual = shop("fitting: 80, other: 10", 3);
    let (plain, never) = (products(""), products("fits: [Never]"));
    vec![
        case("promise.kept", &promised, "TOP", &promise(""), &promise("kept: [Never]")),
        case("promise.needless", &promised, "TOP", &promise(""), &promise(r#"needless: [Did("one/help")]"#)),
        case(
            "promise.record",
            &promised,
            "TOP",
            &promise(""),
            &promise(r#"record: (owners: [me, team], dues: ["12:00"])"#),
        ),
        case(
            "promise.owner",
            &promised,
            "TOP",
            &promise(r#"record: (owners: [me, team], dues: ["12:00"])"#),
            &promise(r#"record: (owners: [me, team], dues: ["12:00"])"#).replace("owner: me", "owner: team"),
        ),
        case(
            "promise.due",
            &promised,
            "TOP",
            &promise(r#"record: (owners: [me], dues: ["11:00", "12:00"])"#),
            &promise(r#"record: (owners: [me], dues: ["11:00", "12:00"])"#)
                .replace(r#"due: "12:00""#, r#"due: "11:00""#),
        ),
        case(
            "promise.due on another day",
            &promised,
            "TOP",
            &promise(r#"record: (owners: [me], dues: ["12:00", "+1 12:00"])"#),
            &promise(r#"record: (owners: [me], dues: ["12:00", "+1 12:00"])"#)
                .replace(r#"due: "12:00""#, r#"due: "+1 12:00""#),
        ),
        case(
            "events.contact",
            &[("TOP", later("").as_str())],
            "TOP",
            &event("after: 30"),
            &event(r#"after: 30, contact: "again""#),
        ),
        case("events.after", &[], "TOP", &event("after: 30"), &event("after: 60")),
        case("events.at", &[], "TOP", &event(r#"at: "10:01""#), &event(r#"at: "10:02""#)),
        case("events.when", &[], "TOP", &event("after: 60"), &event("after: 60, when: [Did(\"one/help\")]")),
        case("events.then", &[], "TOP", &event("after: 30"), &event("after: 30, then: [Anger(1)]")),
        case("later", &[], "TOP", "", &later("")),
        case("later.anger", &[], "TOP", &later(""), &later("anger: shouting")),
        case(
            "later.starts on another day",
            &[("TWO", only_now)],
            "TOP",
            &later(""),
            &later("").replace("15:00", "+1 15:00"),
        ),
        case("later.wrap_up", &[("TOP", idea)], "TOP", &later(""), &later("wrap_up: true")),
        case("later.caller", &[], "TOP", &later(""), &plain_other),
        case("later.caller.anger", &[], "TOP", &plain_other, &plain_other.replace("anger: sharp", "anger: calm")),
        case("later.caller.silence", &[], "TOP", &plain_other, &plain_other.replace("silence: 20", "silence: 60")),
        case("later.caller.prompts", &[], "TOP", &plain_other, &plain_other.replace("still there", "listening")),
        case(
            "later.caller.hold",
            &[("TOP", facts), ("TOP", slow), ("GOALS", known)],
            "TOP",
            &later(&format!("desk: true, limit: 240, {}", other("anger: annoyed, silence: 20, hold: 10", ""))),
            &later(&format!("desk: true, limit: 240, {}", other("anger: annoyed, silence: 20, hold: 90", ""))),
        ),
        case(
            "later.caller.trust",
            &[("TWO", trusted)],
            "TOP",
            &plain_other,
            &later(&other("anger: sharp, silence: 20, hold: 20", "trust: 3")),
        ),
        case(
            "later.caller.cooperation",
            &[("TWO", together)],
            "TOP",
            &plain_other,
            &later(&other("anger: sharp, silence: 20, hold: 20", "cooperation: 3")),
        ),
        case(
            "later.caller.assertiveness",
            &[],
            "TOP",
            &later(&other("anger: sharp, silence: 20, hold: 20", "assertiveness: low")),
            &later(&other("anger: sharp, silence: 20, hold: 20", "assertiveness: high")),
        ),
        case(
            "later.caller.reacts",
            &[("TWO", fob)],
            "TOP",
            &plain_other,
            &later(&other("anger: sharp, silence: 20, hold: 20", "reacts: { excuse: [Anger(1)] }")),
        ),
        case("later.limit", &[], "TOP", &later("limit: 120"), &later("limit: 30")),
        case(
            "later.fresh",
            &[
                ("TOP", facts),
                ("HELP", learned),
                (
                    "TWO",
                    r#""switch": (says: "It is the switch.", when: [Knows("switch"), After("14:00")], tags: [cause_found], ends: "done"),"#,
                ),
            ],
            "TOP",
            &later(""),
            &later("fresh: true"),
        ),
        case(
            "later.desk",
            &[("TOP", facts), ("TOP", system), ("GOALS", known)],
            "TOP",
            &later(""),
            &later("desk: true"),
        ),
        case("choice.offer", &[("TOP", plain.as_str()), ("TOP", usual.as_str())], "HELP", "", r#"offer: "filter","#),
        case("product.fits", &[("HELP", offer), ("GOALS", full), ("TOP", usual.as_str())], "TOP", &plain, &never),
        case(
            "product.in_basket",
            &[("GOALS", full), ("TOP", usual.as_str())],
            "TOP",
            &plain,
            &products("in_basket: true"),
        ),
        case(
            "TakeOut",
            &[("GOALS", full), ("TOP", usual.as_str()), ("TOP", products("in_basket: true").as_str())],
            "HELP",
            "",
            r#"then: [TakeOut("filter")],"#,
        ),
        case(
            "product.price",
            &[("HELP", offer), ("GOALS", full), ("TOP", usual.as_str())],
            "TOP",
            &plain,
            &plain.replace("900", "800"),
        ),
        case(
            "shop.accept.fitting",
            &[("HELP", offer), ("GOALS", full), ("TOP", plain.as_str())],
            "TOP",
            &usual,
            &shop("fitting: 20, other: 10", 3),
        ),
        case(
            "shop.accept.other",
            &[("HELP", offer), ("GOALS", full), ("TOP", never.as_str())],
            "TOP",
            &usual,
            &shop("fitting: 80, other: 70", 3),
        ),
        case(
            "shop.leaves_at_pressure",
            &[("HELP", offer), ("GOALS", full), ("TOP", plain.as_str())],
            "TOP",
            &usual,
            &shop("fitting: 80, other: 10", 1),
        ),
    ]
}

fn score() -> Vec<Case> {
    let weights = "weights: (resolution: 40, empathy: 10, promises: 15, compliance: 15, process: 10, effort: 10),";
    vec![
        case("rubric", &[], "TOP", "", "rubric: { excuse: (empathy: 3) },"),
        case("weights", &[], "TOP", "", weights),
        case(
            "goals",
            &[],
            "GOALS",
            "",
            r#""done": (when: [Settled], points: (resolution: 6), why: "It is settled."),"#,
        ),
        case("guide", &[], "TOP", "", r#"guide: { "hear": (says: "Listen first.") },"#),
        case(
            "guide.when",
            &[],
            "TOP",
            r#"guide: { "hear": (when: [Visited("one", 1)], says: "Listen first.") },"#,
            r#"guide: { "hear": (when: [Visited("two", 1)], says: "Listen first.") },"#,
        ),
        case("ending.points", &[], "DONE", "points: (resolution: 0)", "points: (resolution: -3)"),
        case("ending.gave_up", &[], "DONE", "gave_up: false", "gave_up: true"),
        case(
            "pass.relation",
            &[],
            "PASS",
            "relation: [AngerAtMost(loud)], resolution: [Settled]",
            "relation: [Never], resolution: [Settled]",
        ),
        case(
            "pass.resolution",
            &[],
            "PASS",
            "relation: [AngerAtMost(loud)], resolution: [Settled]",
            "relation: [AngerAtMost(loud)], resolution: [Never]",
        ),
    ]
}

#[test]
fn every_field_does_something() {
    let work = || {
        let all = [people(), talk(), storms(), house(), time_and_shop(), score()];
        let idle: Vec<&str> = all
            .iter()
            .flatten()
            .filter(|case| {
                let [one, other] = case.ways.each_ref().map(|way| seen(case.field, case.text(way)));
                one == other
            })
            .map(|case| case.field)
            .collect();
        assert!(idle.is_empty(), "these fields are read and change nothing: {idle:?}");
    };
    // Solving goes as deep as a call is long.
    let thread = std::thread::Builder::new().stack_size(1 << 28).spawn(work).expect("there is room for a thread");
    if let Err(told) = thread.join() {
        std::panic::resume_unwind(told);
    }
}

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
