//! The scorecard for a reader: the score, what cost most and what would have been better, the company's ledger, the
//! measures, the procedures step by step, and what the author wants to be kept in mind.

use super::paint::{Paint, clock, column, wrapped};
use crate::conversation::{Attempt, Offer};
use crate::office::{act_key, measure_figure};
use crate::scenario::{DEFICITS, DIMENSIONS};
use crate::scoring::{Because, Decision, Scorecard};
use crate::tongue::{FluentValue, Tongue};

/// Decisions that are explained: three can be thought over, thirty cannot.
const DEAREST: usize = 3;

/// Points too small to be shown.
const SHOWN: f64 = 0.05;

/// Columns of a name before its figure.
const NAME: usize = 36;

/// The whole card.
pub fn card(card: &Scorecard, attempt: &Attempt, tongue: &Tongue, paint: Paint) -> String {
    let shown = Shown { card, attempt, tongue, paint };
    let judged = [shown.score(), shown.dimensions(), shown.dearest(), shown.company(), shown.measures()];
    judged.concat() + &shown.procedures() + &shown.debrief()
}

/// A procedure in the version that was in force, with what was done of it.
pub struct Kept {
    /// Its name in the file.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The text of each step, and whether it was done.
    pub steps: Vec<(String, bool)>,
}

impl Kept {
    /// Whether every step was done.
    pub fn followed(&self) -> bool {
        self.steps.iter().all(|(_, done)| *done)
    }
}

/// The procedures of the case as they stand at its end.
pub fn procedures(attempt: &Attempt) -> Vec<Kept> {
    let (program, speech, s) = (attempt.program(), attempt.speech(), attempt.state());
    let entries = program.scenario.procedures.iter().enumerate();
    let kept = entries.filter_map(|(ix, entry)| {
        let (_, steps) = entry.value.versions.get(program.rules.version(ix, usize::from(s.contact))?)?;
        let texts = steps.iter().map(|step| speech.say(&step.value.text));
        let steps = texts.zip(program.rules.steps_done(ix, s)).collect();
        Some(Kept { id: entry.id.to_string(), name: speech.say(&entry.value.name), steps })
    });
    kept.collect()
}

struct Shown<'a> {
    card: &'a Scorecard,
    attempt: &'a Attempt,
    tongue: &'a Tongue,
    paint: Paint,
}

impl Shown<'_> {
    fn points(&self, points: f64) -> String {
        self.tongue.number(points, 1)
    }

    fn fill_points(&self, key: &str, points: f64) -> String {
        self.tongue.fill(key, &[("points", self.points(points).into())])
    }

    fn heading(&self, key: &str) -> String {
        format!("\n{}\n", self.paint.heading(&self.tongue.say(key)))
    }

    fn row(&self, name: &str, figure: &str) -> String {
        format!("    {}{figure:>8}\n", column(name, NAME))
    }

    fn score(&self) -> String {
        let (card, tongue, paint) = (self.card, self.tongue, self.paint);
        let score = paint.heading(&self.fill_points("card-score", card.score));
        let passed = if card.passed {
            paint.good(&tongue.say("card-passed"))
        } else {
            paint.bad(&tongue.say("card-not-passed"))
        };
        let mut out = format!("\n{score}  {passed}\n");
        for cap in &card.caps {
            let text = tongue.say(&format!("cap-{}", cap.kind.word()));
            let lost = if cap.lost >= SHOWN { format!(" ({})", self.points(-cap.lost)) } else { String::new() };
            out.push_str(&format!("    {}\n", paint.bad(&format!("{text}{lost}"))));
        }
        if let Some(achievable) = card.achievable {
            out.push_str(&format!("    {}\n", self.fill_points("card-achievable", achievable)));
        }
        let luck = if card.luck >= SHOWN {
            self.fill_points("card-lucky", card.luck)
        } else if card.luck <= -SHOWN {
            self.fill_points("card-unlucky", -card.luck)
        } else {
            tongue.say("card-no-luck")
        };
        out.push_str(&format!("    {luck}\n"));
        if !card.exact {
            out.push_str(&format!("    {}\n", self.fill_points("card-estimated", card.uncertainty)));
        }
        out
    }

    fn dimensions(&self) -> String {
        let mut out = self.heading("card-dimensions");
        for (name, points) in DIMENSIONS.iter().zip(self.card.dimensions.0) {
            out.push_str(&self.row(&self.tongue.say(&format!("dimension-{name}")), &self.points(points)));
        }
        out
    }

    fn dearest(&self) -> String {
        let mut dearest: Vec<&Decision> =
            self.card.decisions.iter().filter(|decision| decision.lost >= SHOWN).collect();
        // Equally dear ones stay in the order in which they were taken.
        dearest.sort_by(|a, b| b.lost.total_cmp(&a.lost));
        if dearest.is_empty() {
            return format!("\n{}\n", self.paint.good(&self.tongue.say("card-nothing-lost")));
        }
        let mut out = self.heading("card-dearest");
        for decision in dearest.iter().take(DEAREST) {
            out.push_str(&self.decision(decision));
        }
        let others = dearest.len().saturating_sub(DEAREST);
        if others > 0 {
            let lost = dearest.iter().skip(DEAREST).fold(0.0, |sum, decision| sum + decision.lost);
            let blanks: [(&str, FluentValue<'_>); 2] = [("n", others.into()), ("points", self.points(lost).into())];
            out.push_str(&format!("    {}\n", self.paint.quiet(&self.tongue.fill("card-others", &blanks))));
        }
        out
    }

    /// When, what was done, what it cost; then what would have been better, what it would have opened, and why.
    fn decision(&self, decision: &Decision) -> String {
        let lost = self.paint.bad(&format!("{:>6}", self.points(-decision.lost)));
        let done = self.act(decision.offer, decision.words.as_deref());
        let mut out = format!("{lost}  {}  {}\n", clock(decision.at_s), wrapped(&done, 15));
        if let Some(better) = &decision.better {
            let (line, heard) = match decision.wait() {
                Some((until, next)) => {
                    let then = self.act(next.offer, next.words.as_deref());
                    let blanks: [(&str, FluentValue<'_>); 2] = [("what", until.what().into()), ("then", then.into())];
                    (self.tongue.fill(until.key(), &blanks), &next.heard)
                }
                None => (self.act(better.offer, better.words.as_deref()), &better.heard),
            };
            out.push_str(&self.remark("card-better", &line));
            if !heard.is_empty() {
                out.push_str(&self.remark("card-opens", &heard.join(" ")));
            }
        }
        if let Some(because) = &decision.because {
            let why = match because {
                Because::Author(why) => why.clone(),
                Because::Key(key) => self.tongue.say(key),
            };
            out.push_str(&self.remark("card-because", &why));
        }
        out
    }

    /// What was done, in words: the choice's own, else the kind of act and what it was about.
    fn act(&self, offer: Offer, words: Option<&str>) -> String {
        self.tongue.fill(act_key(self.attempt, offer), &[("what", words.unwrap_or_default().into())])
    }

    fn remark(&self, key: &str, text: &str) -> String {
        let said = self.tongue.fill(key, &[("text", text.into())]);
        format!("               {}\n", wrapped(&said, 15))
    }

    fn company(&self) -> String {
        let (flaws, speech) = (&self.attempt.program().scenario.flaws, self.attempt.speech());
        let mut out = self.heading("card-company");
        for loss in &self.card.company {
            let Some(flaw) = flaws.0.get(loss.flaw) else { continue };
            let deficit = DEFICITS.get(flaw.value.deficit).copied().unwrap_or_default();
            let text = format!("{deficit} {}: {}", speech.say(&flaw.value.origin), speech.say(&flaw.value.what));
            out.push_str(&format!("{:>6}  {}\n", self.points(-loss.points), wrapped(&text, 8)));
        }
        if self.card.company.is_empty() {
            out.push_str(&format!("    {}\n", self.tongue.say("card-company-nothing")));
        }
        out
    }

    fn measures(&self) -> String {
        let mut out = self.heading("card-measures");
        for (name, value) in &self.card.measures {
            let figure = measure_figure(name, *value, self.tongue);
            out.push_str(&self.row(&self.tongue.say(&format!("measure-{}", name.replace('_', "-"))), &figure));
        }
        out
    }

    fn procedures(&self) -> String {
        let kept = procedures(self.attempt);
        if kept.is_empty() {
            return String::new();
        }
        let mut out = self.heading("card-procedures");
        for procedure in kept {
            let key = if procedure.followed() { "card-followed" } else { "card-not-followed" };
            let name = self.tongue.fill(key, &[("name", procedure.name.as_str().into())]);
            out.push_str(&format!("    {}\n", wrapped(&name, 4)));
            for (text, done) in procedure.steps {
                let key = if done { "card-step-done" } else { "card-step-missed" };
                let step = wrapped(&self.tongue.fill(key, &[("text", text.into())]), 8);
                out.push_str(&format!(
                    "        {}\n",
                    if done { self.paint.good(&step) } else { self.paint.bad(&step) }
                ));
            }
        }
        out
    }

    fn debrief(&self) -> String {
        let scenario = &self.attempt.program().scenario;
        let lesson = wrapped(&self.attempt.speech().say(&scenario.debrief), 4);
        let source = wrapped(&self.tongue.fill("card-source", &[("text", scenario.source.as_str().into())]), 4);
        format!("{}    {lesson}\n    {}\n", self.heading("card-debrief"), self.paint.quiet(&source))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Program;
    use crate::scenario::{Shelf, read};
    use crate::scoring::{BECAUSE, Budget, MEASURES, UNTIL, Values};
    use std::io;
    use std::sync::Arc;

    const CALL: &str = r#"Scenario(
        title: "Call", about: "By the book.", source: "the book of the house", channel: phone, language: "en", level: 1,
        brief: (role: "Agent.", goals: ["Help."], may: "Nothing."),
        clock: (beat: 10, starts: "10:00", waited: 0, target: 120, limit: 240),
        caller: (name: "Ann", anger: calm, silence: 40, hold: 60, prompts: { "hello": "Hello?", "well": "Well?" }),
        procedures: { "look": (name: "Looking first", versions: [(from: "00:00", steps: {
            "see": (text: "See the bill.", done: [Did("bill/see")]),
            "tell": (text: "Tell the sum.", done: [Settled]) })]) },
        start: "bill",
        nodes: { "bill": (says: "How much is it?", choices: {
            "see": (says: "I look.", ends: "done"), "sum": (says: "Ten.", then: [Settle], ends: "done") }) },
        goals: { "book": (when: [Followed("look")], points: (process: 4), why: "By the book.") },
        pass: (relation: [AngerAtMost(sharp)], resolution: [Settled]),
        endings: { "done": (text: "It is done."), "hung-up": (text: "Gone.", points: (resolution: -9)),
            "out-of-time": (text: "Late.", points: (resolution: -9)) },
        debrief: "Look before you speak.",
    )"#;

    struct One;

    impl Shelf for One {
        fn file(&self, name: &str) -> Result<String, String> {
            if name == "scenario.ron" { Ok(CALL.to_string()) } else { Err("there is no such file".to_string()) }
        }
    }

    /// What was done of a procedure, what the author wants to be kept in mind, and where it comes from.
    #[test]
    fn the_card_ends_with_the_procedures_and_the_lesson() {
        let reading = read("call", &One);
        assert!(!reading.findings.has_errors(), "{:?}", reading.findings.sorted());
        let program = Program::new(reading.scenario.expect("it was read"), reading.hash).expect("it is ready");
        let mut values = Values::solve(program.rules.clone(), Budget::default()).expect("it is small");
        let mut attempt = Attempt::new(Arc::new(program), 1, "en", true);
        let see = Offer::Choose(0);
        while !attempt.offers().contains(&see) {
            attempt.decide(Offer::Wait).expect("time passes");
        }
        attempt.decide(see).expect("it is offered");
        attempt.decide(Offer::End).expect("after-call work can be ended");
        let scored = Scorecard::of(&attempt, &mut values, None).expect("it is solved");
        // Colours, where there are any, stand around whole lines.
        let text = card(&scored, &attempt, &Tongue::new("en"), Paint::of(&io::stdout()));
        let order =
            ["Looking first: not followed", "Done: See the bill.", "Not done: Tell the sum.", "Look before you speak."];
        let places: Vec<Option<usize>> = order.iter().map(|words| text.find(words)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
        assert!(text.contains("Source: the book of the house"), "{text}");
    }

    /// Everything the card says has words in every language.
    #[test]
    fn nothing_is_left_without_words() {
        let names = |prefix: &str, all: Vec<&str>| -> Vec<String> {
            all.into_iter().map(|name| format!("{prefix}{}", name.replace('_', "-"))).collect()
        };
        let mut keys = names("", BECAUSE.to_vec());
        keys.extend(names("", UNTIL.to_vec()));
        keys.extend(names("measure-", MEASURES.iter().map(|(name, _)| *name).collect()));
        keys.extend(names("dimension-", DIMENSIONS.to_vec()));
        keys.extend(names("cap-", crate::scoring::CapKind::ALL.iter().map(|(word, _)| *word).collect()));
        crate::tongue::all_said(&keys);
    }
}
