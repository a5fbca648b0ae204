use super::paint::Paint;
use super::{Common, Ended, Failure, print, print_json};
use crate::reading::render;
use crate::scenario;
use crate::tongue::FluentValue;
use clap::Args;
use serde_json::json;
use std::io;

/// For translators: mark a translation as up to date, so that check finds what changes in the scenario later on.
///
/// Above every message of SCENARIO's LANGUAGE.ftl it puts a comment such as "# source 5c1f09ab", or renews the one
/// that is there: eight digits over the texts that the message translates. When one of them changes, check says
/// stale-translation. Nothing else in the file changes. Stamp after translating, not before: a line whose source has
/// changed counts as translated from then on.
#[derive(Args, Debug)]
pub struct Stamp {
    /// A folder with a scenario.ron, or the id of a scenario in the folder of --scenarios.
    #[arg(value_name = "SCENARIO")]
    scenario: String,
    /// The language of the translation, as its file is named: hu for hu.ftl.
    #[arg(value_name = "LANGUAGE")]
    into: String,
}

impl Stamp {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let opened = common.library()?.open(&self.scenario).map_err(|why| Failure::input(&why))?;
        let scenario::Reading { scenario, sources, findings, .. } = opened.read();
        // A text that could not be read would be stamped as if it were empty.
        let scenario = match scenario {
            Some(scenario) if !findings.has_errors() => scenario,
            _ => {
                let coloured = Paint::of(&io::stderr()).is_on();
                return Err(Failure::findings(render::text(&sources, &findings.sorted(), coloured)));
            }
        };
        let done = opened.stamp(&self.into, &scenario::texts(&scenario)).map_err(|why| Failure::input(&why))?;
        if common.is_json() {
            print_json(&json!({ "file": done.file, "messages": done.messages, "changed": done.changed }))?;
        } else {
            let blanks: [(&str, FluentValue<'_>); 3] =
                [("file", done.file.into()), ("messages", done.messages.into()), ("changed", done.changed.into())];
            print(&format!("{}\n", common.tongue().fill("stamp-done", &blanks)))?;
        }
        Ok(Ended::Well)
    }
}
