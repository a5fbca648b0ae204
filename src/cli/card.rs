//! The scorecard for a reader: the score, what cost most and what would have been better, the company's ledger, the
//! measures.

use super::paint::{Paint, clock, column, wrapped};
use crate::conversation::{Attempt, Offer};
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
    [shown.score(), shown.dimensions(), shown.dearest(), shown.company(), shown.measures()].concat()
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
            out.push_str(&format!("    {}\n", tongue.say("card-estimated")));
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
        let key = match offer {
            Offer::Choose(ix) => match self.attempt.program().rules.choices.get(usize::from(ix)) {
                Some(choice) if !choice.spoken => "act-do",
                _ => "act-say",
            },
            Offer::Listen => "act-listen",
            Offer::Interrupt => "act-interrupt",
            Offer::Mark(_) => "act-mark",
            Offer::LookUp(_) => "act-look-up",
            Offer::Hold { .. } => "act-hold",
            Offer::Ask { .. } => "act-ask",
            Offer::Tag(_) => "act-tag",
            Offer::Compensate(_) => "act-compensate",
            Offer::Note(_) => "act-note",
            Offer::Record(..) => "act-promise",
            Offer::End => "act-end",
            Offer::Wait => "act-silence",
        };
        self.tongue.fill(key, &[("what", words.unwrap_or_default().into())])
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
            let figure =
                if name.ends_with("_s") { clock(value.max(0.0) as u32) } else { self.tongue.number(*value, 0) };
            out.push_str(&self.row(&self.tongue.say(&format!("measure-{}", name.replace('_', "-"))), &figure));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::{BECAUSE, MEASURES, UNTIL};

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
        for language in crate::tongue::languages() {
            let tongue = Tongue::new(&language);
            for key in &keys {
                assert_ne!(tongue.say(key), *key, "{language}");
            }
        }
    }
}
