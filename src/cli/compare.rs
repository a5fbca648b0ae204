pub mod json;
mod proposal;
mod table;

use super::paint::Paint;
use super::simulate::{DAYS, Opened, Progress, within_budget};
use super::{Common, Ended, Failure, print, print_json, remark};
use crate::queueing::{Centre, Wanted, paired};
use clap::Args;
use proposal::Proposal;
use std::io;
use std::sync::Arc;

/// Run a plan and variants of it on the same callers: what each what-if changes, and how sure that is.
#[derive(Args, Debug)]
pub struct Compare {
    /// A path, or the id of a plan.
    #[arg(value_name = "PLAN")]
    plan: String,
    /// A what-if by path or id, each a variant of its own; a+b is one variant with both.
    #[arg(long = "what-if", value_name = "NAME", required = true)]
    what_ifs: Vec<String>,
    /// How many days are simulated.
    #[arg(long, value_name = "N", default_value_t = DAYS, value_parser = clap::value_parser!(u32).range(1..))]
    replications: u32,
    /// The seed of the first day; the others follow it.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Threads to use, as many as the machine has when nothing is said; the result is the same with any number.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Simulate however many contacts that takes.
    #[arg(long)]
    force: bool,
}

impl Compare {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let (library, tongue) = (common.library()?, common.tongue());
        let plan = Opened::open(&library, &self.plan, &[])?;
        let baseline = Arc::new(plan.ready()?.centre.clone());
        let proposals = self.what_ifs.iter().map(|written| Proposal::open(&library, &self.plan, written));
        let proposals = proposals.collect::<Result<Vec<Proposal>, Failure>>()?;
        let centre = |proposal: &Proposal| proposal.opened.ready().map(|lowered| Arc::new(lowered.centre.clone()));
        let variants = proposals.iter().map(centre);
        let variants = variants.collect::<Result<Vec<Arc<Centre>>, Failure>>()?;

        let wanted = Wanted::Fixed(self.replications);
        if !self.force {
            within_budget(std::iter::once(&baseline).chain(&variants).map(|centre| &**centre), &wanted, &tongue)?;
        }
        let compared = {
            let progress = Progress::new(&tongue.say("simulating"));
            let threads = self.threads.map(usize::from);
            paired(&baseline, &variants, self.seed, wanted, threads, &|done, of| progress.at(done, of))
                .map_err(|_| Failure::input(&tongue.say("simulate-cancelled")))?
        };
        remark(&plan.warnings());
        for proposal in &proposals {
            remark(&proposal.warnings(&plan));
        }
        if common.is_json() {
            print_json(&json::comparison(&plan, &proposals, &compared, self.seed))?;
        } else {
            let paint = Paint::of(&io::stdout());
            let plan = plan.told_in(tongue.language());
            let told = |Proposal { name, opened }| Proposal { name, opened: opened.told_in(tongue.language()) };
            let proposals: Vec<Proposal> = proposals.into_iter().map(told).collect();
            print(&table::comparison(&plan, &proposals, &compared, self.seed, &tongue, paint))?;
        }
        // Whichever way the differences went, that is the answer, and it is printed.
        Ok(Ended::Well)
    }
}
