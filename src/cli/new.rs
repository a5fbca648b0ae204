use super::{Common, Ended, Failure, print, print_json};
use crate::disk;
use crate::tongue::FluentValue;
use clap::{Args, Subcommand};
use serde_json::json;
use std::path::PathBuf;

/// The templates; they ship inside the program.
const SCENARIO: &str = include_str!("../../assets/templates/scenario.ron");
const PLAN: &str = include_str!("../../assets/templates/plan.ron");

/// Begin something new from a commented template that passes check.
#[derive(Args, Debug)]
pub struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Debug)]
enum What {
    /// A scenario: six places in a talk, one system, one colleague, one promise.
    Scenario {
        /// The folder to put it into; made if it is not there, refused if there is something in it.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// A staffing plan: a phone line and a chat, two groups, a department that is out for lunch.
    Plan {
        /// The folder to put it into; made if it is not there, refused if there is something in it.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

impl New {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let (folder, name, template) = match &self.what {
            What::Scenario { folder } => (folder, "scenario.ron", SCENARIO),
            What::Plan { folder } => (folder, "plan.ron", PLAN),
        };
        let failed = |error: disk::DiskError| Failure::input(&error.to_string());
        let shown = folder.display().to_string();
        if disk::exists(folder) && !disk::is_empty(folder).map_err(failed)? {
            return Err(Failure::input(&format!("{shown} is not empty, and nothing in it is overwritten")));
        }
        disk::create_dir(folder).map_err(failed)?;
        let file = folder.join(name);
        disk::write_whole(&file, template).map_err(failed)?;
        if common.is_json() {
            print_json(&json!({ "written": file.display().to_string() }))?;
        } else {
            let blanks = [("file", FluentValue::from(file.display().to_string())), ("folder", shown.into())];
            print(&format!("{}\n", common.tongue().fill("new-written", &blanks)))?;
        }
        Ok(Ended::Well)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::opening::Loaded;
    use crate::cli::simulate::Opened;
    use crate::cli::solving::deep;
    use crate::library::Library;
    use crate::rehearsal;
    use crate::scoring::{Budget, Values};
    use crate::words::Severity;

    #[test]
    fn the_template_passes_check() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates/scenario.ron");
        let Ok(loaded) = Loaded::open(&Library::new(None), path) else { panic!("it is there") };
        let said: Vec<_> = loaded.findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
        assert!(said.is_empty(), "{said:#?}");
        assert!(loaded.program().is_ok());
        assert!(SCENARIO.starts_with("//"));

        // The full check as well: it can be won and lost, and the robots come out in their order.
        let Ok(program) = loaded.program() else { panic!("it is ready") };
        let found = deep(|| {
            let budget = Budget { keep: true, ..Budget::default() };
            let mut values = Values::solve(program.rules.clone(), budget)?;
            rehearsal::deep::check(&program, &mut values)
        });
        let Ok(Ok(found)) = found else { panic!("it is small") };
        let said: Vec<_> = found.iter().filter(|finding| finding.severity != Severity::Note).collect();
        assert!(said.is_empty(), "{said:#?}");
    }

    #[test]
    fn the_template_of_a_plan_has_no_findings() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates/plan.ron");
        let Ok(opened) = Opened::open(&Library::new(None), path, &[]) else { panic!("it is there") };
        assert!(opened.findings.is_empty(), "{:#?}", opened.findings);
        assert!(opened.ready().is_ok_and(|lowered| lowered.centre.expected_contacts() > 0.0));
        assert!(PLAN.starts_with("//"));
    }
}
