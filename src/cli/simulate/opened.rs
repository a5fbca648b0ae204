//! A plan with its what-ifs, found, read and put together.

use crate::cli::Failure;
use crate::cli::paint::Paint;
use crate::library::{Library, Sheet, Wordings};
use crate::reading::{Findings, Sources, render};
use crate::staffing::overlay::{self, Lowered};
use crate::words::{FileId, Finding, Severity};
use std::io;

/// A plan with its what-ifs, and everything there is to say about them.
pub struct Opened {
    /// The plan's id.
    pub id: String,
    /// The ids of the what-ifs, in their order.
    pub what_ifs: Vec<String>,
    /// Absent when too little can be read.
    pub lowered: Option<Lowered>,
    /// For showing places.
    pub sources: Sources,
    /// What there is to say, in the order of the files.
    pub findings: Vec<Finding>,
    /// What the plan and then the what-ifs are called in other languages.
    wordings: Vec<Wordings>,
}

impl Opened {
    /// Finds a plan and what-ifs by path or id, and puts them together.
    pub fn open(library: &Library, plan: &str, what_ifs: &[String]) -> Result<Opened, Failure> {
        let plan = library.open_plan(plan).map_err(|why| Failure::input(&why))?;
        let what_ifs = what_ifs.iter().map(|name| library.open_what_if(name).map_err(|why| Failure::input(&why)));
        let what_ifs = what_ifs.collect::<Result<Vec<Sheet>, Failure>>()?;
        let wordings = std::iter::once(&plan).chain(&what_ifs).map(Sheet::wordings).collect();
        Ok(Opened { wordings, ..Opened::of(plan, what_ifs) })
    }

    /// Puts a plan and what-ifs together.
    pub fn of(plan: Sheet, what_ifs: Vec<Sheet>) -> Opened {
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let file = sources.add(&plan.name, plan.text);
        let (mut ids, mut files): (Vec<String>, Vec<FileId>) = (Vec::new(), Vec::new());
        for what_if in what_ifs {
            files.push(sources.add(&what_if.name, what_if.text));
            ids.push(what_if.id);
        }
        let texts: Vec<(FileId, &str)> = files.iter().map(|file| (*file, sources.text(*file))).collect();
        let lowered = overlay::apply((file, sources.text(file)), &texts, &mut findings);
        Opened { id: plan.id, what_ifs: ids, lowered, sources, findings: findings.sorted(), wordings: Vec::new() }
    }

    /// The same for a reader: with titles and stories in a language, where somebody has translated them.
    pub fn told_in(mut self, language: &str) -> Opened {
        let mut wordings = self.wordings.iter();
        if let (Some(lowered), Some(of)) = (&mut self.lowered, wordings.next()) {
            lowered.plan.title = of.title(&lowered.plan.title, language).to_owned();
            lowered.plan.about = of.about(&lowered.plan.about, language).to_owned();
            for (overlay, of) in lowered.overlays.iter_mut().zip(wordings) {
                overlay.title = of.title(&overlay.title, language).to_owned();
                overlay.about = of.about(&overlay.about, language).to_owned();
            }
        }
        self
    }

    /// What can be run; with errors among the findings, those are the answer.
    pub fn ready(&self) -> Result<&Lowered, Failure> {
        match &self.lowered {
            Some(lowered) if self.errors().next().is_none() => Ok(lowered),
            _ => Err(Failure::findings(self.shown(self.errors()))),
        }
    }

    /// The warnings as they are shown; nothing when there are none.
    pub fn warnings(&self) -> String {
        self.shown(self.findings.iter().filter(|finding| finding.severity == Severity::Warning))
    }

    /// What stands in the way.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    fn shown<'f>(&self, findings: impl Iterator<Item = &'f Finding>) -> String {
        let findings: Vec<Finding> = findings.cloned().collect();
        render::text(&self.sources, &findings, Paint::of(&io::stderr()).is_on())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_stories_are_told_in_the_readers_language() {
        let opened = || {
            let opened = Opened::open(&Library::new(None), "billing-error-day", &["one-person-reachable".to_string()]);
            let Ok(opened) = opened else { panic!("both ship") };
            opened
        };
        let titles = |opened: Opened| {
            let lowered = opened.lowered.expect("it is read");
            (lowered.plan.title, lowered.overlays.into_iter().map(|overlay| overlay.title).collect::<Vec<_>>())
        };
        let (plan, what_ifs) = titles(opened().told_in("hu"));
        assert_eq!(plan, "A hibás számlák napja");
        assert_eq!(what_ifs, ["A számlázáson egy ember elérhető marad"]);
        assert_eq!(titles(opened().told_in("en")), titles(opened()));
    }
}
