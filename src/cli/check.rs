use super::opening::Loaded;
use super::paint::Paint;
use super::simulate::Opened;
use super::solving::{deep, solve_anew, stopped};
use super::{Common, Ended, Failure, print, print_json};
use crate::library::{Kind, Library, OpenedShift, Sheet};
use crate::office::Solved;
use crate::reading::{Findings, Sources, render};
use crate::rehearsal;
use crate::scoring::Budget;
use crate::staffing::overlay::{Overlay, findings::what_if_fits_no_plan};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Finding, Severity};
use clap::Args;
use serde_json::Value;
use std::io;

/// Say what is wrong with scenarios, plans, what-ifs and shifts; without PATH, with everything that ships.
#[derive(Args, Debug)]
pub struct Check {
    /// Folders with a scenario.ron, plan.ron or shift.ron, .ron files, or ids.
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// Only what can be said without solving, playing, and trying plans.
    #[arg(long)]
    quick: bool,
}

/// Something that was found and read.
enum Page {
    Scenario(Box<Loaded>),
    Plan(Box<Opened>),
    WhatIf(Box<WhatIf>),
    Shift(Box<OpenedShift>),
}

/// A what-if that was read without a plan.
struct WhatIf {
    sheet: Sheet,
    overlay: Option<Overlay>,
    sources: Sources,
    findings: Vec<Finding>,
}

impl Check {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let library = common.library()?;
        let named = if self.paths.is_empty() {
            everything(&library)
        } else {
            self.paths.iter().map(|name| (library.kind(name), name.clone())).collect()
        };
        // All are opened before anything is printed: when one cannot be used, nothing is.
        let pages = named.iter().map(|(kind, name)| Page::open(&library, *kind, name));
        let pages = pages.collect::<Result<Vec<Page>, Failure>>()?;
        let (solved, tongue) = (common.solved(), common.tongue());
        let colour = Paint::of(&io::stdout()).is_on();
        let (mut text, mut json) = (String::new(), Vec::new());
        let (mut errors, mut warnings) = (0, 0);
        for page in &pages {
            let mut findings = page.findings().to_vec();
            if !self.quick && !page.has_errors() {
                let mut both = Findings::new();
                both.extend(findings);
                both.extend(page.deep_findings(&library, &solved, &tongue)?);
                findings = both.sorted();
            }
            errors += findings.iter().filter(|finding| finding.severity == Severity::Error).count();
            warnings += findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
            if common.is_json() {
                if let Value::Array(shown) = render::json(page.sources(), &findings) {
                    json.extend(shown);
                }
            } else {
                text.push_str(&render::text(page.sources(), &findings, colour));
            }
        }
        if common.is_json() {
            print_json(&Value::Array(json))?;
        } else {
            text.push_str(&format!("{}\n", summary(&named, errors, warnings, &tongue)));
            print(&text)?;
        }
        Ok(if errors > 0 { Ended::No } else { Ended::Well })
    }
}

/// Everything there is, by kind and id.
fn everything(library: &Library) -> Vec<(Kind, String)> {
    let of = |kind: Kind, ids: Vec<String>| ids.into_iter().map(move |id| (kind, id));
    let scenarios = of(Kind::Scenario, library.scenario_ids());
    let sheets = of(Kind::Plan, library.plan_ids()).chain(of(Kind::WhatIf, library.what_if_ids()));
    scenarios.chain(sheets).chain(of(Kind::Shift, library.shift_ids())).collect()
}

/// What was read, and how much is wrong with it.
fn summary(named: &[(Kind, String)], errors: usize, warnings: usize, tongue: &Tongue) -> String {
    let count = |kind: Kind| named.iter().filter(|(of, _)| *of == kind).count();
    let mut blanks: Vec<(&str, FluentValue<'_>)> = vec![("errors", errors.into()), ("warnings", warnings.into())];
    if count(Kind::Scenario) == named.len() {
        blanks.push(("scenarios", named.len().into()));
        return tongue.fill("check-summary", &blanks);
    }
    let counted = [
        ("check-scenarios", Kind::Scenario),
        ("check-plans", Kind::Plan),
        ("check-what-ifs", Kind::WhatIf),
        ("check-shifts", Kind::Shift),
    ];
    let counted = counted.map(|(key, kind)| (key, count(kind)));
    let read: Vec<String> =
        counted.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| tongue.fill(key, &[("n", n.into())])).collect();
    blanks.push(("read", read.join(", ").into()));
    tongue.fill("check-totals", &blanks)
}

impl Page {
    fn open(library: &Library, kind: Kind, name: &str) -> Result<Page, Failure> {
        Ok(match kind {
            Kind::Scenario => Page::Scenario(Box::new(Loaded::open(library, name)?)),
            Kind::Plan => {
                let mut opened = Opened::open(library, name, &[])?;
                let sheet = library.open_plan(name).map_err(|why| Failure::input(&why))?;
                opened.findings.extend(sheet.untranslated());
                Page::Plan(Box::new(opened))
            }
            Kind::WhatIf => {
                let sheet = library.open_what_if(name).map_err(|why| Failure::input(&why))?;
                Page::WhatIf(Box::new(WhatIf::read(sheet)))
            }
            Kind::Shift => Page::Shift(Box::new(library.open_shift(name).map_err(|why| Failure::input(&why))?)),
        })
    }

    fn findings(&self) -> &[Finding] {
        match self {
            Page::Scenario(loaded) => &loaded.findings,
            Page::Plan(opened) => &opened.findings,
            Page::WhatIf(what_if) => &what_if.findings,
            Page::Shift(opened) => &opened.findings,
        }
    }

    fn sources(&self) -> &Sources {
        match self {
            Page::Scenario(loaded) => &loaded.sources,
            Page::Plan(opened) => &opened.sources,
            Page::WhatIf(what_if) => &what_if.sources,
            Page::Shift(opened) => &opened.sources,
        }
    }

    fn has_errors(&self) -> bool {
        match self {
            Page::Scenario(loaded) => loaded.has_errors(),
            _ => self.findings().iter().any(|finding| finding.severity == Severity::Error),
        }
    }

    /// What only solving and playing, or trying, can show.
    fn deep_findings(&self, library: &Library, solved: &Solved, tongue: &Tongue) -> Result<Vec<Finding>, Failure> {
        match self {
            Page::Scenario(loaded) => deep_findings(loaded, solved, tongue),
            // The scenarios of a shift are checked by themselves.
            Page::Plan(_) | Page::Shift(_) => Ok(Vec::new()),
            Page::WhatIf(what_if) => Ok(what_if.fits_no_plan(library).into_iter().collect()),
        }
    }
}

impl WhatIf {
    fn read(sheet: Sheet) -> WhatIf {
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let file = sources.add(&sheet.name, sheet.text.clone());
        let overlay = Overlay::read(file, sources.text(file), &mut findings);
        findings.extend(sheet.untranslated());
        WhatIf { sheet, overlay, sources, findings: findings.sorted() }
    }

    /// Whether none of the plans there are has everything it sets: with the plan that lacks least.
    fn fits_no_plan(&self, library: &Library) -> Option<Finding> {
        let set_at = self.overlay.as_ref()?.set_at;
        let mut nearest: Option<(usize, String, String)> = None;
        // A plan that cannot be opened or read has findings of its own.
        let plans = library.plan_ids().into_iter().filter_map(|id| library.open_plan(&id).ok());
        for plan in plans.filter(|plan| Opened::of(plan.clone(), Vec::new()).ready().is_ok()) {
            let id = plan.id.clone();
            let tried = Opened::of(plan, vec![self.sheet.clone()]);
            let errors = tried.errors().count();
            let first = tried.errors().next()?;
            if nearest.as_ref().is_none_or(|(fewest, ..)| errors < *fewest) {
                nearest = Some((errors, id, first.message.clone()));
            }
        }
        nearest.map(|(_, plan, why)| what_if_fits_no_plan::found(set_at, &plan, &why))
    }
}

/// What only solving and playing can show.
fn deep_findings(loaded: &Loaded, solved: &Solved, tongue: &Tongue) -> Result<Vec<Finding>, Failure> {
    let program = loaded.program()?;
    deep(|| {
        // The situations themselves show which conditions never hold.
        let mut values = solve_anew(&program, Budget { keep: true, ..Budget::default() }, solved, tongue)?;
        if !values.is_exact() {
            // What only all situations together show cannot be said of an estimate.
            return Ok(vec![rehearsal::deep::too_large(&program)]);
        }
        rehearsal::deep::check(&program, &mut values).map_err(|why| stopped(why, tongue))
    })?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_what_was_read() {
        let tongue = Tongue::new("en");
        let named = |kinds: &[Kind]| kinds.iter().map(|kind| (*kind, String::new())).collect::<Vec<_>>();
        let said = summary(&named(&[Kind::Scenario, Kind::Plan, Kind::Plan, Kind::WhatIf]), 0, 1, &tongue);
        assert_eq!(said, "1 scenario, 2 plans, 1 what-if: no errors, one warning");
        assert_eq!(summary(&named(&[Kind::Plan]), 2, 0, &tongue), "1 plan: 2 errors, no warnings");
        assert!(summary(&named(&[Kind::Scenario]), 0, 0, &tongue).starts_with("One scenario"));
    }

    /// Every shipped plan is readable, and every shipped what-if fits one of them.
    #[test]
    fn what_ships_of_the_staffing_lab_passes_check() {
        let library = Library::new(None);
        assert!(!library.plan_ids().is_empty());
        for (kind, id) in everything(&library).into_iter().filter(|(kind, _)| *kind != Kind::Scenario) {
            let Ok(page) = Page::open(&library, kind, &id) else { panic!("{id} ships and cannot be opened") };
            let told: Vec<&Finding> = page.findings().iter().filter(|f| f.severity != Severity::Note).collect();
            assert!(told.is_empty(), "{id}: {told:#?}");
            if let Page::WhatIf(what_if) = &page {
                assert_eq!(what_if.fits_no_plan(&library), None, "{id}");
            }
        }
    }

    #[test]
    fn a_what_if_without_a_plan_is_told_the_nearest_one() {
        let read = |text: &str| WhatIf::read(Sheet { id: "mine".into(), name: "mine.ron".into(), text: text.into() });
        let library = Library::new(None);
        let misfit = read("(title: \"t\", about: \"a\", set: [(path: \"grups.nobody.agents\", times: 2)])");
        assert_eq!(misfit.fits_no_plan(&library).map(|finding| finding.code), Some("what-if-fits-no-plan"));
        let fitting = read("(title: \"t\", about: \"a\", set: [(path: \"service_level.within_s\", to: 30)])");
        assert_eq!(fitting.fits_no_plan(&library), None);
    }
}
