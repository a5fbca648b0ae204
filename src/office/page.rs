//! A debrief on paper: one page that prints, and a table for spreadsheets. Both are pure: a card in, text out.

mod curve;
pub(super) mod html;
mod style;
mod table;

pub use table::table;

use super::account::{Account, Sum, accounts, by_dimension, felt, measured, minutes, record, sum, traps};
use super::{Debriefed, SHOWN, act};
use crate::scenario::{DEFICITS, DIMENSIONS};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Moment, TimeOfDay};
use html::Html;

/// Decisions that are explained before all others: three can be thought over, thirty cannot.
const DEAREST: usize = 3;

/// The debrief as one HTML file: no scripts, nothing from elsewhere, made for A4.
pub fn page(of: &Debriefed<'_>) -> String {
    let rows = record(of.card, of.attempt, of.tongue);
    let sum = sum(of.card, &rows);
    let mut out = Html::default();
    of.head(&mut out);
    of.answer(&mut out);
    of.dimensions(&mut out);
    of.mood(&mut out);
    of.decisions(&rows, &sum, &mut out);
    of.company(&mut out);
    of.measures(&mut out);
    of.traps(&mut out);
    of.intention(&mut out);
    out.whole(of.tongue.language(), of.tongue.is_mirrored(), &of.title(), style::STYLE)
}

impl Debriefed<'_> {
    fn say(&self, key: &str) -> String {
        self.tongue.say(key)
    }

    fn points(&self, points: f64) -> String {
        self.tongue.number(points, 1)
    }

    fn fill(&self, key: &str, name: &str, value: String) -> String {
        self.tongue.fill(key, &[(name, FluentValue::from(value))])
    }

    /// What the paper is called.
    pub fn title(&self) -> String {
        let title = self.attempt.speech().say(&self.attempt.program().scenario.title);
        let Some((_, held)) = self.shift else { return self.fill("debrief-page-title", "what", title) };
        let blanks: [(&str, FluentValue<'_>); 2] = [("what", title.into()), ("at", clock(held.since).into())];
        self.tongue.fill("contact-page-title", &blanks)
    }

    /// On which shift the contact came, and how it lay in that day.
    fn shift(&self) -> Option<String> {
        let (stage, held) = self.shift?;
        let waited = minutes(u32::try_from(held.waited.0 / 1000).unwrap_or(u32::MAX));
        let blanks: [(&str, FluentValue<'_>); 3] = [
            ("title", stage.say(&stage.shift.title, self.tongue.language()).into()),
            ("at", clock(held.since).into()),
            ("waited", waited.into()),
        ];
        let key = if held.is_from_queue() { "contact-page-shift" } else { "contact-page-met" };
        Some(self.tongue.fill(key, &blanks))
    }

    fn head(&self, out: &mut Html) {
        out.text("h1", &self.title());
        let scenario = &self.attempt.program().scenario;
        let mut facts = vec![self.fill("debrief-page-scenario", "what", scenario.id.to_string())];
        facts.extend(self.shift());
        facts.extend(self.person.map(|person| self.fill("debrief-page-person", "who", person.to_string())));
        facts.push(self.fill("debrief-page-seed", "seed", self.attempt.seed().to_string()));
        out.text("p class=\"quiet\"", &facts.join(" · "));
    }

    /// Score, gates, the trainee's own guess, what cost most and what was good.
    fn answer(&self, out: &mut Html) {
        let card = self.card;
        out.text("p class=\"score\"", &self.fill("card-score", "points", self.points(card.score)));
        out.text("p", &self.say(if card.passed { "card-passed" } else { "card-not-passed" }));
        for cap in &card.caps {
            out.text("p class=\"bad\"", &self.say(&format!("cap-{}", cap.kind.word())));
        }
        if !card.exact {
            out.text("p", &self.fill("card-estimated", "points", self.points(card.uncertainty)));
        }
        if let Some(guessed) = self.reflection.and_then(|reflection| reflection.guessed_points) {
            out.text("p", &self.fill("debrief-guessed", "points", guessed.to_string()));
        }
        if let Some(reflection) = self.reflection.filter(|reflection| !reflection.explained.is_empty()) {
            out.text("p class=\"quiet\"", &self.fill("debrief-explained", "text", reflection.explained.clone()));
        }
        if let Some(achievable) = card.achievable {
            out.text("p", &self.fill("card-achievable", "points", self.points(achievable)));
        }
        out.text("p", &luck_said(card.luck, self.tongue));
        out.text("h2", &self.say("card-dearest"));
        let dearest = accounts(&card.decisions, self.attempt, self.tongue);
        if dearest.is_empty() {
            out.text("p", &self.say("card-nothing-lost"));
        }
        out.open("ol");
        for account in dearest.iter().take(DEAREST) {
            out.open("li");
            let lost = self.points(-account.lost);
            out.text("strong", &format!("{} · {} · {lost}", minutes(account.at_s), account.done));
            self.better(account, out);
            out.close("li");
        }
        out.close("ol");
        if let Some(gain) = &card.best_moment {
            out.text("h2", &self.say("debrief-best-moment"));
            let done = act(self.attempt, self.tongue, gain.offer, gain.words.as_deref());
            out.text("p", &format!("{} · {done}", minutes(gain.at_s)));
            out.text("p class=\"quiet\"", &self.fill("debrief-spared", "points", self.points(gain.spared)));
        }
    }

    fn better(&self, account: &Account, out: &mut Html) {
        for (key, text) in [("card-better", &account.better), ("card-because", &account.because)] {
            if let Some(text) = text {
                out.text("p", &self.fill(key, "text", text.clone()));
            }
        }
    }

    fn dimensions(&self, out: &mut Html) {
        let weights = &self.attempt.program().scenario.weights;
        let all = weights.iter().fold(0.0, |sum, weight| sum + weight);
        out.text("h2", &self.say("card-dimensions"));
        out.open("table");
        for ((name, points), weight) in DIMENSIONS.iter().zip(self.card.dimensions.0).zip(weights) {
            let most = if all > 0.0 { weight * 100.0 / all } else { 0.0 };
            let blanks: [(&str, FluentValue<'_>); 2] =
                [("points", self.points(points).into()), ("most", self.tongue.number(most, 0).into())];
            out.row(&[self.say(&format!("dimension-{name}")), self.tongue.fill("debrief-of", &blanks)]);
        }
        out.close("table");
    }

    fn mood(&self, out: &mut Html) {
        out.text("h2", &self.say("debrief-mood"));
        out.raw(&curve::svg(self.attempt, self.card, self.tongue));
    }

    fn decisions(&self, rows: &[Account], sum: &Sum, out: &mut Html) {
        out.text("h2", &self.say("debrief-decisions"));
        out.open("table");
        let columns = ["debrief-at", "debrief-done", "debrief-felt", "debrief-lost", "debrief-why"];
        out.heading(&columns.map(|key| self.say(key)));
        for (row, lost) in rows.iter().zip(&sum.rows) {
            let mut cost = self.points(*lost);
            for part in by_dimension(&row.by_dimension, self.tongue) {
                cost.push_str(&format!("\n{part}"));
            }
            let better = row.better.as_ref().map(|text| self.fill("card-better", "text", text.clone()));
            let because = row.because.as_ref().map(|text| self.fill("card-because", "text", text.clone()));
            let why: Vec<String> = better.into_iter().chain(because).collect();
            let felt = felt(row, self.tongue).unwrap_or_default();
            out.row(&[minutes(row.at_s), row.done.clone(), felt, cost, why.join("\n")]);
        }
        out.close("table");
        out.text("p class=\"sum\"", &sum_said(self.card, sum, self.tongue));
    }

    fn company(&self, out: &mut Html) {
        let (flaws, speech) = (&self.attempt.program().scenario.flaws, self.attempt.speech());
        out.text("h2", &self.say("card-company"));
        if self.card.company.is_empty() {
            out.text("p", &self.say("card-company-nothing"));
            return;
        }
        out.open("table");
        out.heading(&["debrief-flaw", "debrief-origin", "debrief-deficit", "debrief-worth"].map(|key| self.say(key)));
        for loss in &self.card.company {
            let Some(flaw) = flaws.0.get(loss.flaw) else { continue };
            let deficit = DEFICITS.get(flaw.value.deficit).copied().unwrap_or_default();
            let meaning = self.say(&format!("deficit-{}", deficit.to_lowercase()));
            out.row(&[
                speech.say(&flaw.value.what),
                speech.say(&flaw.value.origin),
                format!("{deficit}: {meaning}"),
                self.points(loss.points),
            ]);
        }
        out.close("table");
    }

    fn measures(&self, out: &mut Html) {
        out.text("h2", &self.say("card-measures"));
        out.open("table");
        let columns = ["debrief-measure", "debrief-own", "debrief-best", "debrief-target"];
        out.heading(&columns.map(|key| self.say(key)));
        for row in measured(self.card, self.attempt, self.tongue) {
            out.row(&[row.name, row.own, row.best, row.target.unwrap_or_default()]);
        }
        out.close("table");
    }

    fn traps(&self, out: &mut Html) {
        out.text("h2", &self.say("debrief-traps"));
        let found = traps(self.card, self.attempt);
        if found.is_empty() {
            out.text("p", &self.say("debrief-no-traps"));
        }
        for trap in found {
            let name = self.say(&format!("trap-{}", trap.word));
            let times = self.tongue.fill("debrief-times", &[("n", trap.times.into())]);
            out.text("p", &format!("{name} ({times})"));
            out.text("p class=\"quiet\"", &self.say(&format!("trap-{}.instead", trap.word)));
        }
    }

    /// What the trainee wants to do next time, and what the author wants to be kept in mind.
    fn intention(&self, out: &mut Html) {
        if let Some(goal) = self.reflection.and_then(|reflection| reflection.goal.as_ref()) {
            out.text("h2", &self.say("debrief-own-goal"));
            out.text("p", goal);
        }
        let lesson = self.attempt.speech().say(&self.attempt.program().scenario.debrief);
        if !lesson.is_empty() {
            out.text("h2", &self.say("debrief-lesson"));
            out.text("p", &lesson);
        }
    }
}

/// A moment of the day as a clock shows it.
fn clock(moment: Moment) -> String {
    TimeOfDay(u32::try_from(moment.0 / 1000).unwrap_or(u32::MAX)).to_string()
}

/// What chance gave, in a sentence.
pub fn luck_said(luck: f64, tongue: &Tongue) -> String {
    let points = |key: &str, points: f64| tongue.fill(key, &[("points", tongue.number(points, 1).into())]);
    if luck >= SHOWN {
        points("card-lucky", luck)
    } else if luck <= -SHOWN {
        points("card-unlucky", -luck)
    } else {
        tongue.say("card-no-luck")
    }
}

/// How the lost points add up, in a line: 100, what the decisions lost, what each cap took, the score.
pub fn sum_said(card: &Scorecard, sum: &Sum, tongue: &Tongue) -> String {
    let points = |points: f64| FluentValue::from(tongue.number(points, 1));
    let mut parts = vec![tongue.fill("debrief-sum-decisions", &[("points", points(sum.decisions()))])];
    for (cap, lost) in card.caps.iter().zip(&sum.caps) {
        if *lost >= SHOWN {
            let name = tongue.say(&format!("cap-{}", cap.kind.word()));
            parts.push(tongue.fill("debrief-sum-cap", &[("points", points(*lost)), ("what", name.into())]));
        }
    }
    let blanks: [(&str, FluentValue<'_>); 2] = [("parts", parts.join(" ").into()), ("points", points(sum.score))];
    tongue.fill("debrief-sum", &blanks)
}
