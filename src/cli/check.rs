use super::opening::Loaded;
use super::paint::Paint;
use super::solved::Solved;
use super::solving::{deep, solve_anew, stopped};
use super::{Common, Ended, Failure, print, print_json};
use crate::reading::{Findings, render};
use crate::rehearsal;
use crate::scoring::Budget;
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Finding, Severity};
use clap::Args;
use serde_json::Value;
use std::io;

/// Say what is wrong with scenarios; without PATH, with everything that ships.
#[derive(Args, Debug)]
pub struct Check {
    /// Folders with a scenario.ron, .ron files, or ids.
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// Only what can be said without solving and playing.
    #[arg(long)]
    quick: bool,
}

impl Check {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let library = common.library()?;
        let names = if self.paths.is_empty() { library.scenario_ids() } else { self.paths.clone() };
        // All are opened before anything is printed: when one cannot be used, nothing is.
        let all = names.iter().map(|name| Loaded::open(&library, name)).collect::<Result<Vec<Loaded>, Failure>>()?;
        let (solved, tongue) = (common.solved(), common.tongue());
        let colour = Paint::of(&io::stdout()).is_on();
        let (mut text, mut json) = (String::new(), Vec::new());
        let (mut errors, mut warnings) = (0, 0);
        for loaded in &all {
            let mut findings = loaded.findings.clone();
            if !self.quick && !loaded.has_errors() {
                let mut both = Findings::new();
                both.extend(findings);
                both.extend(deep_findings(loaded, &solved, &tongue)?);
                findings = both.sorted();
            }
            errors += findings.iter().filter(|finding| finding.severity == Severity::Error).count();
            warnings += findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
            if common.is_json() {
                if let Value::Array(shown) = render::json(&loaded.sources, &findings) {
                    json.extend(shown);
                }
            } else {
                text.push_str(&render::text(&loaded.sources, &findings, colour));
            }
        }
        if common.is_json() {
            print_json(&Value::Array(json))?;
        } else {
            let counts: [(&str, FluentValue<'_>); 3] =
                [("scenarios", all.len().into()), ("errors", errors.into()), ("warnings", warnings.into())];
            text.push_str(&tongue.fill("check-summary", &counts));
            print(&format!("{text}\n"))?;
        }
        Ok(if errors > 0 { Ended::No } else { Ended::Well })
    }
}

/// What only solving and playing can show.
fn deep_findings(loaded: &Loaded, solved: &Solved, tongue: &Tongue) -> Result<Vec<Finding>, Failure> {
    let program = loaded.program()?;
    deep(|| {
        // The situations themselves show which conditions never hold.
        let mut values = solve_anew(&program, Budget { keep: true, ..Budget::default() }, solved, tongue)?;
        rehearsal::deep::check(&program, &mut values).map_err(|why| stopped(why, tongue))
    })?
}
