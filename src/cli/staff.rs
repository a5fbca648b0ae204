mod answers;
mod json;
mod table;

use super::paint::Paint;
use super::simulate::{Opened, Progress};
use super::{Common, Ended, Failure, print, print_json, remark};
use crate::tongue::{FluentValue, Tongue};
use crate::words::Span;
use answers::Answers;
use clap::Args;
use std::io;

/// How many agents are needed when, and a roster of the plan's people where it has some.
#[derive(Args, Debug)]
pub struct Staff {
    /// A path, or the id of a plan.
    #[arg(value_name = "PLAN")]
    plan: String,
    /// A what-if by path or id that holds with these agents as well; several are applied together, in their order.
    #[arg(long = "what-if", value_name = "NAME")]
    what_ifs: Vec<String>,
    /// The share to be answered within the target in every interval: 0.8 or 80; the plan's when nothing is said.
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    service_level: Option<f64>,
    /// The target in seconds, for every class; the plan's when nothing is said.
    #[arg(long, value_name = "S", allow_negative_numbers = true)]
    target: Option<f64>,
    /// The share of days that must reach the service level as well: 0.9 or 90 for nine days of ten.
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    risk: Option<f64>,
    /// The seed of the first simulated day, and of the search for a roster.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

/// What is asked of a plan.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Asked {
    service_level: f64,
    within: Option<Span>,
    risk: Option<f64>,
    seed: u64,
}

impl Staff {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let tongue = common.tongue();
        let opened = Opened::open(&common.library()?, &self.plan, &self.what_ifs)?;
        let lowered = opened.ready()?;
        let asked = self.asked(lowered.plan.service_level.share)?;
        let answers = {
            let progress = Progress::new(&tongue.say("staff-searching"));
            Answers::find(&lowered.course(), asked, &progress, &tongue)?
        };
        remark(&opened.warnings());
        if common.is_json() {
            print_json(&json::staff(&opened, &lowered.plan, &answers, &tongue))?;
        } else {
            let opened = opened.told_in(tongue.language());
            let lowered = opened.ready()?;
            print(&table::staff(&opened, lowered, &answers, &tongue, Paint::of(&io::stdout())))?;
        }
        Ok(verdict(&answers, &tongue))
    }

    /// What the arguments and the plan ask for together.
    fn asked(&self, of_plan: f64) -> Result<Asked, Failure> {
        let service_level = match self.service_level {
            Some(level) => share(level, "--service-level")?,
            None if of_plan < 1.0 => of_plan,
            None => {
                return Err(Failure::input("no staff answers everybody in time: give a --service-level below 100 %"));
            }
        };
        let within = match self.target {
            Some(target) if target.is_finite() && (0.0..=86_400.0).contains(&target) => Some(Span::from_s(target)),
            Some(_) => return Err(Failure::input("--target must be a number of seconds from 0 to 86400")),
            None => None,
        };
        let risk = self.risk.map(|risk| share(risk, "--risk")).transpose()?;
        Ok(Asked { service_level, within, risk, seed: self.seed })
    }
}

/// A share above nothing and below everything, given as one or as per cent.
fn share(given: f64, name: &str) -> Result<f64, Failure> {
    if given > 0.0 && given < 1.0 {
        Ok(given)
    } else if given > 1.0 && given < 100.0 {
        Ok(given / 100.0)
    } else {
        Err(Failure::input(&format!("{name} must be a share between 0 and 1, or per cent below 100")))
    }
}

/// Whether everything that was asked for can be had; if not, one sentence.
fn verdict(answers: &Answers, tongue: &Tongue) -> Ended {
    let missed = answers.days.iter().any(|day| !answers.needed[day.answer].holds());
    let uncovered = answers.roster.as_ref().map_or(0, |roster| roster.solved.uncovered.len());
    if !missed && uncovered == 0 {
        return Ended::Well;
    }
    let key = if missed { "staff-target-not-reached" } else { "staff-roster-not-enough" };
    let blanks: [(&str, FluentValue<'_>); 1] = [("parts", uncovered.into())];
    remark(&format!("frontline: {}\n", tongue.fill(key, &blanks)));
    Ended::No
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff(service_level: Option<f64>, target: Option<f64>, risk: Option<f64>) -> Staff {
        Staff { plan: String::new(), what_ifs: Vec::new(), service_level, target, risk, seed: 1 }
    }

    #[test]
    fn what_is_not_said_is_the_plans() {
        let asked = staff(None, None, None).asked(0.8);
        assert_eq!(asked, Ok(Asked { service_level: 0.8, within: None, risk: None, seed: 1 }));
        let asked = staff(Some(90.0), Some(15.0), Some(0.9)).asked(0.8);
        let within = Some(Span(15_000));
        assert_eq!(asked, Ok(Asked { service_level: 0.9, within, risk: Some(0.9), seed: 1 }));
    }

    #[test]
    fn what_nobody_can_reach_is_refused() {
        assert!(staff(None, None, None).asked(1.0).is_err());
        for bad in [0.0, 1.0, 100.0, -0.5, f64::NAN, f64::INFINITY] {
            assert!(staff(Some(bad), None, None).asked(0.8).is_err(), "{bad}");
            assert!(staff(None, None, Some(bad)).asked(0.8).is_err(), "{bad}");
        }
        for bad in [-1.0, 86_401.0, f64::NAN, f64::INFINITY] {
            assert!(staff(None, Some(bad), None).asked(0.8).is_err(), "{bad}");
        }
    }
}
