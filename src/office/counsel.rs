//! Counsel while a contact runs: what each thing that can be done now would cost, and what the last decision did.
//!
//! The values of the scenario want a large stack and a thread of their own. Questions go there after every step, and
//! answers come back whenever time is told; nobody waits for them, and dropping the counsel ends the work.

mod stage;
mod worker;

pub use stage::Stage;

use super::account::account;
use super::solving::STACK;
use super::{Account, Notice, Office, SHOWN, Solved, Unjudged};
use crate::conversation::{Attempt, Offer, Program, State};
use crate::records::Mode;
use crate::scoring::Watch;
use crate::tongue::Tongue;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Mutex};
use std::thread;
use worker::{Advice, Question, Word};

/// How far the values behind the counsel are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// They are being worked out.
    Working {
        /// Situations worked out so far; how many there will be nobody knows before.
        states: usize,
    },
    /// Everything can be answered.
    Ready,
    /// There will be no answers, and why.
    Failed(Unjudged),
}

/// Somebody who knows what every decision costs, for one contact.
pub struct Counsel {
    /// What counts the situations, and cancels the solve.
    watch: Watch,
    /// Absent when there is no thread to ask.
    questions: Option<Sender<Question>>,
    // The lock is never waited for: it lets the office be shared between threads.
    words: Mutex<Receiver<Word>>,
    ready: bool,
    failed: Option<Unjudged>,
    /// The situation that was asked about last, by the number of steps before it, and the number of that question.
    asked: Option<(usize, State)>,
    number: u64,
    /// Whether its answer is still on its way.
    waits: bool,
    advice: Option<Box<Advice>>,
}

impl Counsel {
    /// Begins to work out the values of a scenario, or to read them where they were solved before.
    pub(super) fn start(program: Arc<Program>, solved: Solved) -> Counsel {
        let watch = Watch::default();
        let (questions, asked) = mpsc::channel();
        let (tell, words) = mpsc::channel();
        let seen = watch.clone();
        let work = move || worker::work(&program, &solved, &seen, &asked, &tell);
        let started = thread::Builder::new().name("counsel".to_string()).stack_size(STACK).spawn(work);
        Counsel {
            watch,
            questions: started.is_ok().then_some(questions),
            words: Mutex::new(words),
            ready: false,
            failed: started.is_err().then_some(Unjudged::NoThread),
            asked: None,
            number: 0,
            waits: false,
            advice: None,
        }
    }

    /// How far the values are.
    pub fn standing(&self) -> Standing {
        match (self.failed, self.ready) {
            (Some(why), _) => Standing::Failed(why),
            (None, true) => Standing::Ready,
            (None, false) => Standing::Working { states: self.watch.states() },
        }
    }

    /// Whether something is being worked out at this moment.
    pub fn works(&self) -> bool {
        self.failed.is_none() && (self.waits || !self.ready)
    }

    /// What each thing that can be done in this situation would cost, on the scale of the card; empty until it is
    /// known.
    pub fn costs(&self, attempt: &Attempt) -> Vec<(Offer, f64)> {
        self.here(attempt).map(|advice| advice.costs.clone()).unwrap_or_default()
    }

    /// What one of them would cost.
    pub fn cost(&self, attempt: &Attempt, offer: Offer) -> Option<f64> {
        let costs = &self.here(attempt)?.costs;
        costs.iter().find(|(known, _)| *known == offer).map(|(_, cost)| *cost)
    }

    /// What has been lost up to this situation, on the scale of the card and before any cap.
    pub fn lost(&self, attempt: &Attempt) -> Option<f64> {
        self.here(attempt).map(|advice| advice.lost)
    }

    /// The last decision in words. Where nothing was lost by it, the reason is the author's praise, if there is any.
    /// Beats that passed by themselves count only when they cost something.
    pub fn last(&self, attempt: &Attempt, tongue: &Tongue) -> Option<Account> {
        let decision = self.advice.as_ref()?.last.as_ref()?;
        let step = attempt.steps().get(decision.step)?;
        if step.offer != decision.offer {
            return None;
        }
        let mut account = account(decision, attempt, tongue);
        if account.lost < SHOWN {
            (account.better, account.opens, account.because) = (None, None, praise(attempt, decision.offer));
        }
        Some(account)
    }

    /// What is known about exactly this situation.
    fn here(&self, attempt: &Attempt) -> Option<&Advice> {
        let advice = self.advice.as_deref()?;
        (advice.steps == attempt.steps().len() && advice.state == *attempt.state()).then_some(advice)
    }

    /// Asks about the situation of an attempt, once.
    fn follow(&mut self, attempt: &Attempt) {
        let here = (attempt.steps().len(), *attempt.state());
        if self.failed.is_some() || self.asked == Some(here) {
            return;
        }
        let Some(questions) = &self.questions else { return };
        self.number += 1;
        // Whoever cannot be asked any more has said why, or is noticed to be gone.
        drop(questions.send(Question { number: self.number, attempt: attempt.clone() }));
        (self.asked, self.waits) = (Some(here), true);
    }

    /// Forgets what was said about decisions that do not count any more.
    pub(super) fn forget(&mut self) {
        (self.asked, self.advice) = (None, None);
    }

    /// Takes over what has come back; says whether anything has.
    fn hear(&mut self) -> bool {
        let mut heard = false;
        while self.failed.is_none() {
            let word = self.words.get_mut().map_or(Err(TryRecvError::Disconnected), |words| words.try_recv());
            match word {
                Ok(Word::Ready) => self.ready = true,
                Ok(Word::Failed(why)) => self.failed = Some(why),
                // The answer to an earlier question is of no use any more.
                Ok(Word::Advice(number, advice)) if number == self.number => {
                    (self.advice, self.waits) = (Some(advice), false);
                }
                Ok(Word::Advice(..)) => {}
                Err(TryRecvError::Empty) => return heard,
                Err(TryRecvError::Disconnected) => self.failed = Some(Unjudged::Lost),
            }
            heard = true;
        }
        heard
    }
}

impl Drop for Counsel {
    fn drop(&mut self) {
        self.watch.cancel();
    }
}

/// Why a decision was right, in the author's words. A reason at something that takes points tells why it is wrong, even
/// where everything else would have been worse.
fn praise(attempt: &Attempt, offer: Offer) -> Option<String> {
    let Offer::Choose(ix) = offer else { return None };
    let program = attempt.program();
    let choice = program.rules.choices.get(usize::from(ix))?;
    if choice.points.total() < 0.0 {
        return None;
    }
    attempt.speech().why(program, ix)
}

impl Office {
    /// Who knows what decisions cost, while a guided contact or one for a group runs.
    pub fn counsel(&self) -> Option<&Counsel> {
        self.counsel.as_ref()
    }

    /// Keeps the counsel beside the contact that wants one: begins it, asks it, hears it, and lets it go.
    pub(super) fn advise(&mut self) -> Vec<Notice> {
        let wanted = self.review.is_none();
        let sitting =
            self.sitting.as_ref().filter(|sitting| wanted && matches!(sitting.mode, Mode::Guided | Mode::Show));
        let Some(sitting) = sitting else {
            self.counsel = None;
            return Vec::new();
        };
        let begin = || Counsel::start(Arc::clone(sitting.attempt.program()), self.solved.clone());
        let counsel = self.counsel.get_or_insert_with(begin);
        counsel.follow(&sitting.attempt);
        if counsel.hear() { vec![Notice::Advised] } else { Vec::new() }
    }
}
