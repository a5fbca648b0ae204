//! The result of a comparison for a reader: all variants at a glance, each by itself, and interval by interval.

use super::Proposal;
use crate::cli::paint::{Paint, column, wrapped};
use crate::cli::simulate::Opened;
use crate::cli::simulate::table::{NOTHING, dashed, figure, interval_words, shown};
use crate::queueing::{Difference, Estimate, Figures, Paired, Unit, Variant};
use crate::staffing::overlay::{Lowered, Outcome};
use crate::tongue::{FluentValue, Tongue};
use crate::words::TimeOfDay;

/// What the glance shows, as far as the plan has it: the first three.
const AT_A_GLANCE: &[&str] = &["lost_share", "service_level", "cost", "asa_s", "callbacks_promised"];

/// How many of them stand side by side.
const GLANCED: usize = 3;

/// How many variants stand side by side, interval by interval.
const SIDE_BY_SIDE: usize = 6;

/// Columns of a name, a figure of the glance, a metric, a figure, a difference, a time, and a share of an interval.
const NAME: usize = 28;
const GLANCE: usize = 24;
const METRIC: usize = 44;
const FIGURE: usize = 14;
const DIFFERENCE: usize = 24;
const TIME: usize = 8;
const SHARE: usize = 11;

/// Stands at what could be chance: a colour alone says it to nobody who sees none.
const CHANCE: &str = "~";

/// The whole result.
pub fn comparison(
    plan: &Opened,
    proposals: &[Proposal],
    compared: &Paired,
    seed: u64,
    tongue: &Tongue,
    paint: Paint,
) -> String {
    let Some(lowered) = &plan.lowered else { return String::new() };
    let view = View { id: &plan.id, lowered, proposals, compared, tongue, paint };
    let mut out = view.heading(seed);
    out.push_str(&view.glance());
    for (place, (proposal, variant)) in view.variants().enumerate() {
        out.push_str(&view.proposal(place + 1, proposal, variant));
    }
    out.push_str(&view.intervals());
    out
}

struct View<'a> {
    id: &'a str,
    lowered: &'a Lowered,
    proposals: &'a [Proposal],
    compared: &'a Paired,
    tongue: &'a Tongue,
    paint: Paint,
}

impl View<'_> {
    fn variants(&self) -> impl Iterator<Item = (&Proposal, &Variant)> {
        self.proposals.iter().zip(&self.compared.variants)
    }

    /// Which plan, how often, from which seed on, and what the marks mean.
    fn heading(&self, seed: u64) -> String {
        let (plan, tongue, paint) = (&self.lowered.plan, self.tongue, self.paint);
        let mut out = format!("{}\n", paint.heading(&plan.title));
        if !plan.about.is_empty() {
            out.push_str(&format!("{}\n", wrapped(&plan.about, 0)));
        }
        let blanks = [("days", FluentValue::from(self.compared.replications)), ("seed", seed.to_string().into())];
        for said in [tongue.fill("compare-days", &blanks), tongue.fill("compare-chance", &[("mark", CHANCE.into())])] {
            out.push_str(&format!("\n{}", paint.quiet(&wrapped(&said, 0))));
        }
        format!("{out}\n")
    }

    /// The baseline and all variants below one another, each variant with what sets it apart.
    fn glance(&self) -> String {
        let there = |key: &&&str| {
            let all = std::iter::once(&self.compared.baseline).chain(self.variants().map(|(_, ran)| &ran.result));
            all.filter_map(|summary| summary.overall.get(key)?.mean).any(|mean| mean != 0.0)
        };
        let keys: Vec<&str> = AT_A_GLANCE.iter().filter(there).take(GLANCED).copied().collect();
        let mut heads = column("", NAME);
        let mut planned = column(&self.tongue.say("compare-as-planned"), NAME);
        for key in &keys {
            heads.push_str(&format!("{:>GLANCE$}", self.tongue.say(&format!("compare-glance-{}", dashed(key)))));
            planned.push_str(&format!("{:>GLANCE$}", self.plain(key, &self.compared.baseline.overall)));
        }
        let mut out = format!("\n{}\n{planned}\n", self.paint.heading(heads.trim_end()));
        for (place, (proposal, variant)) in self.variants().enumerate() {
            let name = format!("{} {}", place + 1, proposal.name);
            // Several what-ifs together have a name as long as theirs.
            if name.chars().count() < NAME {
                out.push_str(&column(&name, NAME));
            } else {
                out.push_str(&format!("{name}\n{}", column("", NAME)));
            }
            for key in &keys {
                out.push_str(&format!("{:>GLANCE$}", self.plain(key, &variant.result.overall)));
            }
            out.push_str(&format!("\n{}", column("", NAME)));
            for key in &keys {
                out.push_str(&self.apart(key, &variant.overall, GLANCE));
            }
            out.push('\n');
        }
        out
    }

    /// One variant: what it is, what was expected of it, and every metric that is not simply nothing.
    fn proposal(&self, number: usize, proposal: &Proposal, variant: &Variant) -> String {
        let (tongue, paint) = (self.tongue, self.paint);
        let mut out = String::new();
        for (id, overlay) in proposal.what_ifs() {
            let title = match overlay.from {
                None => format!("{} ({id})", overlay.title),
                Some((from, _)) => {
                    let title = FluentValue::from(overlay.title.as_str());
                    let blanks = [("title", title), ("from", from.to_string().into())];
                    format!("{} ({id})", tongue.fill("compare-from", &blanks))
                }
            };
            let heading = paint.heading(&format!("{number} {title}"));
            out.push_str(&format!("\n{heading}\n    {}\n", wrapped(&overlay.about, 4)));
            if let Some(other) = overlay.meant_for.as_deref().filter(|meant| *meant != self.id) {
                let said = tongue.fill("compare-meant-for", &[("plan", other.into())]);
                out.push_str(&format!("    {}\n", paint.quiet(&wrapped(&said, 4))));
            }
        }
        for (expected, outcome) in proposal.outcomes(&variant.overall) {
            let came_out = tongue.say(&format!("compare-outcome-{}", dashed(outcome.word())));
            let came_out = match outcome {
                Outcome::AsExpected => paint.good(&came_out),
                Outcome::Otherwise => paint.bad(&came_out),
                Outcome::CouldBeChance => paint.quiet(&came_out),
            };
            let blanks = [("metric", FluentValue::from(self.name(&expected.metric))), ("outcome", came_out.into())];
            let said = tongue.fill(&format!("compare-expects-{}", expected.goes.word()), &blanks);
            out.push_str(&format!("    {said}\n"));
        }
        let heads = format!(
            "{:METRIC$}{:>FIGURE$}{:>FIGURE$}{:>DIFFERENCE$}",
            "",
            tongue.say("compare-planned"),
            tongue.say("compare-proposed"),
            tongue.say("compare-difference"),
        );
        out.push_str(&format!("\n    {}\n", paint.heading(&heads)));
        for (metric, before) in self.compared.baseline.overall.iter() {
            let after = variant.result.overall.get(metric.key).unwrap_or_default();
            if [before, after].iter().all(|known| known.mean.is_none_or(|mean| mean == 0.0)) {
                continue;
            }
            let name = column(&self.name(metric.key), METRIC);
            let (before, after) = (self.known(metric.key, before), self.known(metric.key, after));
            let apart = self.apart(metric.key, &variant.overall, DIFFERENCE);
            out.push_str(&format!("    {name}{before:>FIGURE$}{after:>FIGURE$}{apart}\n"));
        }
        out
    }

    /// The lost share of each interval, of the baseline and of all variants side by side.
    fn intervals(&self) -> String {
        let title = interval_words(&self.lowered.centre, self.tongue);
        let title = self.tongue.fill("compare-intervals", &[("interval", title.into())]);
        let mut out = format!("\n{}\n", self.paint.heading(&title));
        for (block, variants) in self.compared.variants.chunks(SIDE_BY_SIDE).enumerate() {
            let mut heads = column(&self.tongue.say("simulate-interval"), TIME);
            heads.push_str(&format!("{:>SHARE$}", self.tongue.say("compare-planned")));
            for place in 0..variants.len() {
                // The mark has room behind every share.
                heads.push_str(&format!("{:>SHARE$}  ", block * SIDE_BY_SIDE + place + 1));
            }
            out.push_str(&format!("{}\n", self.paint.heading(heads.trim_end())));
            for interval in &self.compared.baseline.intervals {
                let from = TimeOfDay(interval.from_s as u32).to_string();
                let mut row = column(&from, TIME);
                row.push_str(&format!("{:>SHARE$}", self.plain(LOST, &interval.figures)));
                for variant in variants {
                    row.push_str(&self.share(variant, interval.from_s));
                }
                out.push_str(&format!("{}\n", row.trim_end()));
            }
            out.push('\n');
        }
        out.trim_end().to_string() + "\n"
    }

    /// The lost share of a variant in the interval that begins then, marked when what sets it apart could be chance.
    fn share(&self, variant: &Variant, from_s: f64) -> String {
        let figures = variant.result.intervals.iter().find(|interval| interval.from_s == from_s);
        let said = figures.map_or_else(|| NOTHING.to_string(), |interval| self.plain(LOST, &interval.figures));
        let apart = variant.intervals.iter().find(|interval| interval.from_s == from_s);
        let apart = apart.and_then(|interval| interval.differences.iter().find(|found| found.metric.key == LOST));
        if apart.is_some_and(|found| !found.could_be_chance) {
            format!("{said:>SHARE$}  ")
        } else {
            self.paint.quiet(&format!("{said:>SHARE$} {CHANCE}"))
        }
    }

    /// A metric's figure without how sure it is.
    fn plain(&self, key: &str, figures: &Figures) -> String {
        self.known(key, figures.get(key).unwrap_or_default())
    }

    fn known(&self, key: &str, known: Estimate) -> String {
        figure(key, known, false, self.tongue, &self.lowered.plan.currency)
    }

    /// What sets a variant apart in a metric, in so many columns; quiet and marked when it could be chance.
    fn apart(&self, key: &str, differences: &[Difference], width: usize) -> String {
        let Some(found) = differences.iter().find(|found| found.metric.key == key) else {
            return format!("{NOTHING:>width$}");
        };
        let said = self.signed(found);
        if found.could_be_chance {
            let said = format!("{CHANCE} {said}");
            return self.paint.quiet(&format!("{said:>width$}"));
        }
        format!("{said:>width$}")
    }

    /// A difference with its sign, its half-width and its unit; shares differ by points, not by percent.
    fn signed(&self, found: &Difference) -> String {
        let Some(mean) = found.mean else { return NOTHING.to_string() };
        let (tongue, unit) = (self.tongue, found.metric.unit);
        let size = shown(unit, mean.abs(), tongue);
        let sign = match mean {
            _ if size.chars().all(|digit| !matches!(digit, '1'..='9')) => "",
            mean if mean > 0.0 => "+",
            _ => "−",
        };
        let plain = match found.half_width {
            Some(half_width) => format!("{sign}{size} ± {}", shown(unit, half_width, tongue)),
            None => format!("{sign}{size}"),
        };
        let with = |key: &str| tongue.fill(key, &[("n", FluentValue::from(plain.as_str()))]);
        match unit {
            Unit::Share => with("compare-points"),
            Unit::Seconds => with("unit-seconds"),
            Unit::Hours => with("unit-hours"),
            Unit::Money => format!("{plain} {}", self.lowered.plan.currency).trim_end().to_string(),
            Unit::Count => plain,
        }
    }

    fn name(&self, metric: &str) -> String {
        self.tongue.say(&format!("metric-{}", dashed(metric)))
    }
}

/// The metric that is shown interval by interval.
const LOST: &str = "lost_share";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::queueing::{Wanted, metric, paired};
    use crate::staffing::overlay::Goes;
    use std::io;
    use std::sync::Arc;

    /// Everything the tables say has words in every language, and heads fit their columns.
    #[test]
    fn nothing_is_left_without_words() {
        for language in crate::tongue::languages() {
            let tongue = Tongue::new(&language);
            let said = |key: String, width: usize| {
                let text = tongue.say(&key);
                assert!(text != key && text.chars().count() < width, "{language}: {key} is {text}");
            };
            for key in AT_A_GLANCE {
                assert!(metric(key).is_some(), "{key}");
                said(format!("compare-glance-{}", dashed(key)), GLANCE);
            }
            for (word, _) in Goes::ALL {
                said(format!("compare-expects-{word}"), 60);
            }
            for (word, _) in Outcome::ALL {
                said(format!("compare-outcome-{}", dashed(word)), 60);
            }
            said("compare-as-planned".into(), NAME);
            said("compare-planned".into(), SHARE);
            said("compare-proposed".into(), FIGURE);
            said("compare-difference".into(), DIFFERENCE);
        }
    }

    /// A text without its colours, which it has when the tests run on a terminal.
    fn bare(text: &str) -> String {
        let plain = |part: &str| part.split_once('m').map_or_else(String::new, |(_, rest)| rest.to_string());
        let mut parts = text.split('\u{1b}');
        let first = parts.next().unwrap_or_default().to_string();
        parts.fold(first, |all, part| all + &plain(part))
    }

    /// Three variants on three days of a shipped plan: each line stays within its width, and what changed nothing is
    /// marked as what could be chance.
    #[test]
    fn a_comparison_can_be_read_on_paper() {
        let library = Library::new(None);
        let plan = Opened::open(&library, "plain-day", &[]).expect("it ships");
        let open = |written: &str| Proposal::open(&library, "plain-day", written).expect("it ships");
        let proposals = [open("lunch-together"), open("guided-workflow"), open("lunch-together+many-novices")];
        let centre = |opened: &Opened| {
            Arc::new(opened.lowered.as_ref().map(|lowered| lowered.centre.clone()).expect("it is readable"))
        };
        let variants: Vec<_> = proposals.iter().map(|proposal| centre(&proposal.opened)).collect();
        let compared = paired(&centre(&plan), &variants, 1, Wanted::Fixed(3), Some(1), &|_, _| true);
        let compared = compared.expect("nobody cancels");
        for language in crate::tongue::languages() {
            let tongue = Tongue::new(&language);
            let text = bare(&comparison(&plan, &proposals, &compared, 1, &tongue, Paint::of(&io::stdout())));
            let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
            assert!(longest <= 104, "{language}: {longest} columns\n{text}");
            assert!(!text.contains("compare-") && !text.contains('{'), "{language}: {text}");
            // A workflow on a plan whose contacts never come back: all of its intervals are marked.
            assert!(text.matches(CHANCE).count() > compared.baseline.intervals.len(), "{text}");
            assert!(text.contains("3 Half of the floor goes to lunch together (lunch-together)"), "{text}");
            assert!(text.contains("3 Three in ten are new (many-novices)"), "{text}");
        }
    }
}
