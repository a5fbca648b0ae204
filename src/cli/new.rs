use super::{Common, Ended, Failure, print, print_json};
use crate::disk;
use crate::tongue::FluentValue;
use clap::{Args, Subcommand};
use serde_json::json;
use std::path::PathBuf;

/// The template; it ships inside the program.
const SCENARIO: &str = include_str!("../../assets/templates/scenario.ron");

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
}

impl New {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let What::Scenario { folder } = &self.what;
        let failed = |error: disk::DiskError| Failure::input(&error.to_string());
        let shown = folder.display().to_string();
        if disk::exists(folder) && !disk::is_empty(folder).map_err(failed)? {
            return Err(Failure::input(&format!("{shown} is not empty, and nothing in it is overwritten")));
        }
        disk::create_dir(folder).map_err(failed)?;
        let file = folder.join("scenario.ron");
        disk::write_whole(&file, SCENARIO).map_err(failed)?;
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
    use crate::library::Library;
    use crate::words::Severity;

    #[test]
    fn the_template_passes_check() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates/scenario.ron");
        let Ok(loaded) = Loaded::open(&Library::new(None), path) else { panic!("it is there") };
        let said: Vec<_> = loaded.findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
        assert!(said.is_empty(), "{said:#?}");
        assert!(loaded.program().is_ok());
        assert!(SCENARIO.starts_with("//"));
    }
}
