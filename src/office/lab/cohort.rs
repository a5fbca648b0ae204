//! From training into the plan: how those who practise work is measured in the background, and put on the plan as a
//! what-if.

mod what_if;

pub use what_if::{Misfit, cohort_what_if, newcomers};

use super::switches::Switch;
use super::{Lab, LabCommand};
use crate::library::Sheet;
use crate::office::cohort::{Cohort, Unmeasured, measure};
use crate::office::solving::{STACK, Unjudged};
use crate::office::{Notice, Office, Solved};
use crate::records::{Awaited, Dossier};
use crate::scoring::Watch;
use crate::tongue::Tongue;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

/// What is known of how those who practise work, and what is still to come.
#[derive(Default)]
pub(super) struct Training {
    /// The records that were asked for, and where what was solved lies.
    asked: Option<(Awaited<Vec<Dossier>>, Solved)>,
    measuring: Option<Measuring>,
    found: Option<Result<Cohort, Unmeasured>>,
}

/// A measurement in the making. Dropping it asks it to stop.
struct Measuring {
    watch: Watch,
    /// Contacts that are done, and all of them.
    done: Arc<(AtomicUsize, AtomicUsize)>,
    thread: Option<JoinHandle<Result<Cohort, Unmeasured>>>,
}

impl Drop for Measuring {
    fn drop(&mut self) {
        self.watch.cancel();
    }
}

impl Measuring {
    /// Begins, on a large stack: solving goes one call deeper for every decision.
    fn start(dossiers: Vec<Dossier>, solved: Solved) -> Option<Measuring> {
        let (watch, done) = (Watch::default(), Arc::new((AtomicUsize::new(0), AtomicUsize::new(0))));
        let (seen, counts) = (watch.clone(), Arc::clone(&done));
        let work = move || {
            measure(&dossiers, &solved, &seen, &|done, of| {
                counts.0.store(done, Ordering::Relaxed);
                counts.1.store(of, Ordering::Relaxed);
            })
        };
        let thread = thread::Builder::new().name("cohort".to_string()).stack_size(STACK).spawn(work).ok()?;
        Some(Measuring { watch, done, thread: Some(thread) })
    }
}

impl Training {
    /// Takes over what has come; says whether something has.
    fn hear(&mut self) -> bool {
        if let Some((awaited, _)) = &mut self.asked
            && let Some(answer) = awaited.come()
        {
            let solved = self.asked.take().map(|(_, solved)| solved).unwrap_or_default();
            match answer {
                Ok(dossiers) => {
                    self.measuring = Measuring::start(dossiers, solved);
                    if self.measuring.is_none() {
                        self.found = Some(Err(Unmeasured::Reference(Unjudged::NoThread)));
                    }
                }
                Err(trouble) => self.found = Some(Err(Unmeasured::Records(trouble))),
            }
            return true;
        }
        let Some(measuring) = &mut self.measuring else { return false };
        let Some(thread) = measuring.thread.take_if(|thread| thread.is_finished()) else { return false };
        self.found = Some(thread.join().unwrap_or(Err(Unmeasured::Reference(Unjudged::Lost))));
        self.measuring = None;
        true
    }
}

impl Lab {
    /// How those who practise work, once that was measured, or why it could not be.
    pub fn cohort(&self) -> Option<&Result<Cohort, Unmeasured>> {
        self.training.found.as_ref()
    }

    /// Whether it is being measured.
    pub fn is_measuring(&self) -> bool {
        self.training.asked.is_some() || self.training.measuring.is_some()
    }

    /// The share of contacts that are measured, while they are.
    pub fn measured_share(&self) -> Option<f64> {
        let (done, of) = &*self.training.measuring.as_ref()?.done;
        let (done, of) = (done.load(Ordering::Relaxed), of.load(Ordering::Relaxed));
        (of > 0).then(|| done as f64 / of as f64)
    }

    /// Takes over what has come of measuring; says whether something has.
    pub(super) fn hear_the_training(&mut self) -> bool {
        self.training.hear()
    }

    /// Lets so many agents of a group work like the cohort, as a what-if that is switched on.
    fn takes_cohort(&mut self, agents: u32, group: &str, tongue: &Tongue) {
        self.trouble = None;
        let Some(Ok(cohort)) = &self.training.found else { return };
        let plan = (self.document.name.as_str(), self.document.text());
        match cohort_what_if(cohort, agents, group, plan, tongue) {
            Err(misfit) => self.trouble = Some(misfit.said(group, tongue)),
            Ok(text) => {
                let id = newcomers(group);
                let sheet = Sheet { name: format!("{id}.ron"), id, text };
                let switch = Switch { is_on: true, ..Switch::of(sheet) };
                self.switches.retain(|other| other.id != switch.id);
                self.switches.insert(0, switch);
                self.renew_plan();
            }
        }
    }
}

impl Office {
    /// Measures how those who practise here work, or puts them into the plan on the table.
    pub(super) fn obey_training(&mut self, command: LabCommand) -> Vec<Notice> {
        self.lab();
        let tongue = Tongue::new(self.language());
        let Some(lab) = self.lab.get_mut() else { return Vec::new() };
        match command {
            LabCommand::TakeCohort { agents, group } => lab.takes_cohort(agents, &group, &tongue),
            _ => {
                let asked = self.memory.as_ref().map(|memory| (memory.dossiers(), self.solved.clone()));
                let found = asked.is_none().then_some(Err(Unmeasured::NoRecords));
                lab.training = Training { asked, measuring: None, found };
            }
        }
        vec![Notice::Lab]
    }
}
