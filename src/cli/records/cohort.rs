//! From the records into a plan: how a cohort works, as a what-if.

use super::failure;
use crate::cli::solving::deep;
use crate::cli::{Common, Ended, Failure, print, print_json};
use crate::disk;
use crate::office::lab::{FIRST_PLAN, cohort_what_if, newcomers};
use crate::office::{Cohort, Figure, Unmeasured, measure_cohort};
use crate::records::Records;
use crate::scoring::Watch;
use crate::tongue::{FluentValue, Tongue};
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

/// What is wanted of a cohort.
#[derive(Args, Debug)]
pub struct Newcomers {
    /// How many agents work like the cohort.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    agents: u32,
    /// The group of the plan in which they take the place of others.
    #[arg(long, value_name = "NAME")]
    group: String,
    /// The plan, by path or id.
    #[arg(long, value_name = "PLAN", default_value = FIRST_PLAN)]
    plan: String,
    /// The file that is written.
    #[arg(short = 'o', long = "out", value_name = "FILE")]
    out: PathBuf,
}

impl Newcomers {
    pub fn run(&self, records: &Records, common: &Common, tongue: &Tongue) -> Result<Ended, Failure> {
        let plan = common.library()?.open_plan(&self.plan).map_err(|why| Failure::input(&why))?;
        let dossiers = records.dossiers(None).wait().map_err(|trouble| failure(&trouble, tongue))?;
        let solved = common.solved();
        let watch = Watch::default();
        let cohort = deep(|| measure_cohort(&dossiers, &solved, &watch, &|_, _| {}))?;
        let cohort = cohort.map_err(|why| unmeasured(&why, tongue))?;
        let text = cohort_what_if(&cohort, self.agents, &self.group, (&plan.id, &plan.text), tongue)
            .map_err(|misfit| Failure::input(&misfit.said(&self.group, tongue)))?;
        disk::write_whole(&self.out, &text).map_err(|error| Failure::input(&error.to_string()))?;
        let path = self.out.display().to_string();
        if common.is_json() {
            print_json(&json!({
                "plan": plan.id,
                "group": self.group,
                "newcomers": newcomers(&self.group),
                "agents": self.agents,
                "cohort": measured(&cohort),
                "written": path,
            }))?;
        } else {
            print(&said(&cohort, &path, tongue))?;
        }
        Ok(Ended::Well)
    }
}

/// Why nothing was measured, as a failure: too few people are nobody's mistake but that of the wish.
fn unmeasured(why: &Unmeasured, tongue: &Tongue) -> Failure {
    match why {
        Unmeasured::Records(trouble) => failure(trouble, tongue),
        why => Failure::input(&why.said(tongue)),
    }
}

/// What was measured, for programs.
fn measured(cohort: &Cohort) -> Value {
    let figure = |figure: Figure| json!({ "mean": figure.mean, "half_width": figure.half_width });
    json!({
        "people": cohort.people,
        "contacts": cohort.contacts,
        "talk_s": figure(cohort.talk_s),
        "hold_s": figure(cohort.hold_s),
        "after_call_s": figure(cohort.after_call_s),
        "handle_s": figure(cohort.handle_s),
        "reference_handle_s": cohort.reference_s,
        "factor": figure(cohort.factor),
        "repeats": figure(cohort.repeats),
        "reference_repeats": cohort.reference_repeats,
        "promises": figure(cohort.promises),
        "promises_kept": cohort.kept.map(figure),
        "promised_of_unsolved": cohort.promised.map(figure),
    })
}

/// The same for a reader, with what is assumed.
fn said(cohort: &Cohort, path: &str, tongue: &Tongue) -> String {
    let blanks = cohort.blanks(tongue);
    let rows = ["who", "row-talk", "row-hold", "row-after", "row-handle", "row-factor", "row-repeats", "row-promises"];
    let notes = ["row-kept", "note-time", "note-repeats", "note-promises", "note-order"];
    let lines = rows.iter().chain(&notes).map(|row| format!("{}\n", tongue.fill(&format!("cohort-{row}"), &blanks)));
    let written = tongue.fill("cohort-written", &[("path", FluentValue::from(path))]);
    format!("{}{written}\n", lines.collect::<String>())
}
