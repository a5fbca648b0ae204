//! One page for whoever decides: the question, both plans, what sets them apart and how sure that is, and everything that
//! was assumed. It prints on A4 and needs nothing beside itself.

use super::charts::{LabChart, chart};
use super::saying::{NOTHING, Said};
use super::stamp::stamp;
use super::{Comparison, Entry, Lab};
use crate::office::page::html::Html;
use crate::staffing::overlay::Outcome;
use crate::tongue::Tongue;

/// How it looks, on a screen and on paper.
pub(super) const STYLE: &str = "\
@page { size: A4; margin: 15mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.45 \"DejaVu Sans\", \"Noto Sans\", system-ui, sans-serif; color: #1b242c; background: #fff;
  max-width: 180mm; margin: 0 auto; padding: 6mm 0; }
h1 { font-size: 17pt; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
p { margin: 1mm 0; }
ul { margin: 0; padding-inline-start: 6mm; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; }
th, td { text-align: start; vertical-align: top; padding: 1mm 2mm; border-bottom: 1px solid #dde2e7; }
th { color: #5b6773; font-weight: 600; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
svg { width: 100%; height: auto; display: block; break-inside: avoid; }
.quiet { color: #5b6773; }
.sheet { break-after: page; }
";

/// What the page compares.
const FIGURES: [&str; 8] = [
    "service_level",
    "lost_share",
    "asa_s",
    "max_waiting",
    "occupancy",
    "callbacks_promised",
    "customers_lost",
    "cost",
];

/// The charts on it.
const CHARTS: [LabChart; 2] = [LabChart::Waiting, LabChart::ServiceLevel];

/// The page; none while nothing is compared.
pub(super) fn page(lab: &Lab, tongue: &Tongue) -> Option<String> {
    let (plan, comparison) = (lab.plan()?, lab.comparison()?);
    let said = Said { tongue, currency: &plan.currency };
    let mut out = Html::default();
    let title = said.fill("labfile-page-title", &[("plan", lab.title_in(tongue.language()).to_owned())]);
    out.text("h1 dir=\"auto\"", &title);
    let about = lab.about_in(tongue.language());
    if !about.is_empty() {
        out.text("p dir=\"auto\"", about);
    }
    question(lab, said, &mut out);
    figures(lab, comparison, said, &mut out);
    for which in CHARTS {
        if let Some(chart) = chart(lab, which, tongue) {
            out.raw(&chart.svg());
        }
    }
    assumptions(lab, said, &mut out);
    out.text("p class=\"quiet\"", &stamp(lab, said, comparison.replications));
    Some(out.whole(tongue.language(), tongue.is_mirrored(), &title, STYLE))
}

/// What is proposed, in the words of those who propose it, and what became of what they expect.
fn question(lab: &Lab, said: Said<'_>, out: &mut Html) {
    out.text("h2", &said.say("labfile-question"));
    if !lab.differs() {
        out.text("p", &said.say("labfile-question-none"));
        return;
    }
    out.open("ul");
    for proposed in lab.proposed(said.tongue.language()) {
        out.text("li dir=\"auto\"", &proposed);
    }
    out.close("ul");
    for switch in lab.switches().iter().filter(|switch| switch.is_on) {
        out.text("p dir=\"auto\"", switch.about_in(said.tongue.language()));
    }
    for (expected, outcome) in lab.outcomes() {
        let metric = said.metric(&expected.metric);
        let outcome = match outcome {
            Outcome::AsExpected => "labfile-as-expected",
            Outcome::Otherwise => "labfile-otherwise",
            Outcome::CouldBeChance => "labfile-could-be-chance",
        };
        let way = said.say(&format!("labfile-goes-{}", expected.goes.word()));
        out.text("p class=\"quiet\"", &said.fill(outcome, &[("metric", metric), ("way", way)]));
    }
}

fn figures(lab: &Lab, comparison: &Comparison, said: Said<'_>, out: &mut Html) {
    out.text("h2", &said.say("labfile-answer"));
    let blanks = [("days", comparison.replications.to_string())];
    out.text("p class=\"quiet\"", &said.fill("labfile-same-callers", &blanks));
    out.open("table");
    out.open("thead");
    let heads = ["metric", "baseline", "proposal", "difference", "chance"];
    out.heading(&heads.map(|head| said.say(&format!("labfile-head-{head}"))));
    out.close("thead");
    for key in FIGURES {
        let (own, other) = (comparison.baseline.overall.get(key), comparison.proposal.overall.get(key));
        if own.is_none() && other.is_none() {
            continue;
        }
        let difference = comparison.difference(key).filter(|_| lab.differs());
        let chance = match difference {
            None => NOTHING.to_owned(),
            Some(found) if found.could_be_chance => said.say("labfile-chance"),
            Some(_) => said.say("labfile-no-chance"),
        };
        let (own, other) = (said.estimate(key, own), said.estimate(key, other));
        out.row(&[said.metric(key), own, other, said.difference(difference), chance]);
    }
    out.close("table");
}

/// First what was changed, then everything the plan says, with its source.
fn assumptions(lab: &Lab, said: Said<'_>, out: &mut Html) {
    let rules =
        [lab.rules().shift_end.map(|_| "labfile-rule-shift-end"), lab.rules().counts.map(|_| "labfile-rule-counts")];
    for rule in rules.into_iter().flatten() {
        out.text("p", &said.say(rule));
    }
    for switch in lab.switches().iter().filter(|switch| switch.is_kept) {
        let title = switch.title_in(said.tongue.language()).to_owned();
        out.text("p dir=\"auto\"", &said.fill("labfile-kept", &[("title", title)]));
    }
    out.text("h2", &said.say("labfile-assumptions"));
    out.open("table");
    out.open("thead");
    let heads = ["what", "value", "source"];
    out.heading(&heads.map(|head| said.say(&format!("labfile-head-{head}"))));
    out.close("thead");
    let told = |entry: &&Entry| entry.is_written && !matches!(entry.path.as_str(), "title" | "about");
    for entry in lab.entries().iter().filter(told) {
        let source = entry.source.clone().unwrap_or_else(|| said.say("labfile-no-source"));
        out.row(&[entry.path.clone(), shortened(&entry.text), source]);
    }
    out.close("table");
}

/// A value that fits into a cell.
fn shortened(text: &str) -> String {
    const MOST: usize = 160;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let begin: String = text.chars().take(MOST).collect();
    format!("{begin} …")
}
