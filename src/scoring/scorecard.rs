//! The scorecard: everything there is to say about an attempt, with its reasons.

use super::ahead::{Ahead, ahead};
use super::best::{BestCourse, Gain, best_course};
use super::reached::reached;
use super::{Because, Cap, Company, Loss, MEASURES, Regret, Stopped, Until, Values, Verdict, naming, regrets};
use crate::conversation::{Attempt, Offer, Phase, Timed};
use crate::scenario::Points;
use crate::words::Id;

/// What one decision cost, and why.
#[derive(Clone, PartialEq, Debug)]
pub struct Decision {
    /// Its place among the attempt's steps: from there it can be played again.
    pub step: usize,
    /// Seconds since the case began.
    pub at_s: u32,
    /// The node at which it was taken; `after-call` in after-call work.
    pub node: String,
    /// What was decided.
    pub offer: Offer,
    /// Its name in scripts.
    pub choice: String,
    /// Its words in the scenario, where it has any.
    pub words: Option<String>,
    /// Points it cost, on the scale of 100.
    pub lost: f64,
    /// The same by dimension; a part can be negative where another one pays for it.
    pub by_dimension: Points,
    /// What chance gave with it, on the scale of 100.
    pub luck: f64,
    /// What would have been better, where something was lost.
    pub better: Option<Ahead>,
    /// Why it would have been better.
    pub because: Option<Because>,
    /// What the better decision would have opened: up to four best steps after it.
    pub line: Vec<Ahead>,
}

/// Everything there is to say about an attempt.
#[derive(Clone, PartialEq, Debug)]
pub struct Scorecard {
    /// 0 to 100.
    pub score: f64,
    /// The score before caps.
    pub uncapped: f64,
    /// The lowest cap in force.
    pub capped_at: Option<f64>,
    /// Whether the attempt counts as passed.
    pub passed: bool,
    /// The most that could be reached in this house; absent until the company's ledger is known.
    pub achievable: Option<f64>,
    /// Points reached by dimension, each between nothing and the dimension's weight, all on the scale of 100; they add
    /// up to `uncapped`. What one dimension gained at the expense of another is set against what was lost there.
    pub dimensions: Points,
    /// What chance gave against its expectation, on the scale of 100; positive is lucky. Shown, not charged.
    pub luck: f64,
    /// How the last contact ended.
    pub ending: Option<Id>,
    /// The measures in the order of [`MEASURES`].
    pub measures: Vec<(&'static str, f64)>,
    /// Every decision in which there was something to decide, in their order.
    pub decisions: Vec<Decision>,
    /// The decision that spared the trainee most; absent where nothing good was decided.
    pub best_moment: Option<Gain>,
    /// What the best play would have come to with the same luck; nothing unless it was asked for.
    pub best_course: BestCourse,
    /// Caps and gates in the order in which they apply.
    pub caps: Vec<Cap>,
    /// What the company's flaws cost.
    pub company: Vec<Loss>,
    /// Whether the values behind it are exact; else they are estimated.
    pub exact: bool,
    /// Points by which the score may be off where they are not.
    pub uncertainty: f64,
}

impl Scorecard {
    /// The card of an attempt, finished or not. Measures want an attempt with a log.
    pub fn of(attempt: &Attempt, values: &mut Values, company: Option<&Company>) -> Result<Scorecard, Stopped> {
        let scenario = &attempt.program().scenario;
        let regrets = regrets(attempt, values)?;
        let collected = regrets.iter().fold(0.0, |sum, regret| sum + regret.total);
        let verdict = Verdict::new(attempt, collected, values.start().worst);
        let scale = verdict.scale;
        let (mut lost, mut luck, mut decisions) = (Points::default(), 0.0, Vec::new());
        let mut best_moment: Option<Gain> = None;
        for (at, (step, regret)) in attempt.steps().iter().zip(&regrets).enumerate() {
            lost += regret.by_dimension * scale;
            luck += regret.luck * scale;
            if !regret.forced {
                decisions.push(Decision::of(attempt, values, at, step, regret, scale)?);
                let gain = Gain::of(attempt, values, at, regret, scale)?;
                best_moment = Gain::larger(best_moment, gain);
            }
        }
        let ending = attempt.state().ending.checked_sub(1);
        Ok(Scorecard {
            score: verdict.score,
            uncapped: verdict.uncapped,
            capped_at: verdict.capped_at,
            passed: verdict.passed,
            achievable: company.and_then(|company| company.achievable),
            dimensions: reached(shares(&scenario.weights), lost),
            luck,
            ending: ending.and_then(|ix| scenario.endings.0.get(usize::from(ix))).map(|entry| entry.id.clone()),
            measures: MEASURES.iter().map(|(name, measure)| (*name, measure(attempt))).collect(),
            decisions,
            best_moment,
            best_course: BestCourse::default(),
            caps: verdict.caps,
            company: company.map(|company| company.losses.clone()).unwrap_or_default(),
            exact: values.is_exact() && !company.is_some_and(|company| company.estimated),
            uncertainty: values.uncertainty(),
        })
    }
}

impl Scorecard {
    /// The same with what the best play would have come to, which is worth its time only where it is shown.
    pub fn with_best_course(self, attempt: &Attempt, values: &mut Values) -> Result<Scorecard, Stopped> {
        Ok(Scorecard { best_course: best_course(attempt, values)?, ..self })
    }
}

impl Decision {
    fn of(
        attempt: &Attempt,
        values: &mut Values,
        at: usize,
        step: &Timed,
        regret: &Regret,
        scale: f64,
    ) -> Result<Decision, Stopped> {
        let (program, speech) = (attempt.program(), attempt.speech());
        let (mut because, mut line) = (None, Vec::new());
        if let Some(better) = regret.better {
            because = Some(Because::of(program, speech, step.offer, better));
            line = ahead(program, speech, values, &step.before, better)?;
        }
        let mut line = line.into_iter();
        let better = line.next();
        let node = match step.before.phase {
            Phase::Talk => program.scenario.nodes.0.get(usize::from(step.before.node)).map(|node| node.id.to_string()),
            Phase::WrapUp | Phase::Over => Some("after-call".to_string()),
        };
        Ok(Decision {
            step: at,
            at_s: step.at_s,
            node: node.unwrap_or_default(),
            offer: step.offer,
            choice: naming::name_at(program, &step.before, step.offer),
            words: naming::words(program, speech, &step.before, step.offer),
            lost: regret.total * scale,
            by_dimension: regret.by_dimension * scale,
            luck: regret.luck * scale,
            better,
            because,
            line: line.collect(),
        })
    }

    /// What is waited for and the step that follows on the best line, where the better decision is to wait.
    pub fn wait(&self) -> Option<(&Until, &Ahead)> {
        let until = self.better.as_ref()?.until.as_ref()?;
        Some((until, self.line.first()?))
    }

    /// The better decision as scripts name it; a wait together with the step it is for.
    pub(super) fn better_name(&self) -> Option<String> {
        let better = self.better.as_ref()?;
        Some(match self.wait() {
            Some((_, next)) => format!("{}, {}", better.name, next.name),
            None => better.name.clone(),
        })
    }

    /// The words of the better decision; after a wait those of the step it is for.
    pub(super) fn better_words(&self) -> Option<&str> {
        let told = self.wait().map(|(_, next)| next).or(self.better.as_ref());
        told.and_then(|step| step.words.as_deref())
    }
}

/// The weights as shares of 100; authors may move them, and need not make them add up.
fn shares(weights: &[f64; 6]) -> Points {
    let sum: f64 = weights.iter().fold(0.0, |sum, weight| sum + weight);
    Points(*weights) * (100.0 / sum)
}
