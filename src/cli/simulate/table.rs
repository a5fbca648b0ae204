//! The result of a simulation for a reader: interval by interval, the day, good days and bad ones, and what is assumed.

use super::Opened;
use crate::cli::paint::{Paint, column, wrapped};
use crate::queueing::{Centre, Estimate, Figures, Summary, Unit, metric};
use crate::staffing::overlay::Lowered;
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Span, TimeOfDay};

/// A column: the metric it shows, how wide it is, and whether it says how sure that is.
type Column = (&'static str, usize, bool);

/// What is shown of each interval.
const OF_INTERVALS: &[Column] = &[
    ("offered", 9, false),
    ("answered", 10, false),
    ("abandoned", 10, false),
    ("lost_share", 18, true),
    ("service_level", 15, true),
    ("asa_s", 9, false),
    ("max_waiting", 10, false),
    ("occupancy", 11, false),
];

/// What is shown of each class.
const OF_CLASSES: &[Column] = &[
    ("offered", 9, false),
    ("answered", 10, false),
    ("abandoned", 10, false),
    ("lost_share", 16, true),
    ("service_level", 15, true),
    ("asa_s", 9, false),
    ("redials", 10, false),
];

/// What is shown of each group.
const OF_GROUPS: &[Column] = &[("answered", 10, false), ("occupancy", 16, true), ("cost", 16, false)];

/// Columns of the time of an interval, of a name, and of a metric in the day's list.
const TIME: usize = 8;
const NAME: usize = 20;
const METRIC: usize = 44;

/// Columns of the longest bar.
const BAR: f64 = 40.0;

/// The whole result.
pub fn simulation(opened: &Opened, summary: &Summary, seed: u64, tongue: &Tongue, paint: Paint) -> String {
    let Some(lowered) = &opened.lowered else { return String::new() };
    let shown = Shown { opened, lowered, summary, tongue, paint };
    [
        shown.heading(seed),
        shown.intervals(),
        shown.day(),
        shown.waits(),
        shown.spread(),
        shown.classes(),
        shown.groups(),
        shown.assumptions(),
    ]
    .concat()
}

struct Shown<'a> {
    opened: &'a Opened,
    lowered: &'a Lowered,
    summary: &'a Summary,
    tongue: &'a Tongue,
    paint: Paint,
}

impl Shown<'_> {
    /// Which plan, with what, how often, from which seed on: all that is needed to get the same figures again.
    fn heading(&self, seed: u64) -> String {
        let (plan, tongue) = (&self.lowered.plan, self.tongue);
        let mut out = format!("{}\n", self.paint.heading(&plan.title));
        if !plan.about.is_empty() {
            out.push_str(&format!("{}\n", wrapped(&plan.about, 0)));
        }
        for (id, overlay) in self.opened.what_ifs.iter().zip(&self.lowered.overlays) {
            let blanks = [("title", FluentValue::from(overlay.title.as_str())), ("id", id.as_str().into())];
            let title = match overlay.from {
                None => tongue.fill("simulate-with", &blanks),
                Some((from, _)) => {
                    let [title, id] = blanks;
                    tongue.fill("simulate-with-from", &[title, id, ("from", from.to_string().into())])
                }
            };
            out.push_str(&format!("\n{}\n    {}\n", self.paint.heading(&title), wrapped(&overlay.about, 4)));
            for expected in &overlay.expects {
                let key = format!("simulate-expects-{}", expected.goes.word());
                let said = tongue.fill(&key, &[("metric", self.name(&expected.metric).into())]);
                out.push_str(&format!("    {}\n", self.paint.quiet(&said)));
            }
        }
        let blanks = [
            ("days", FluentValue::from(self.summary.replications)),
            ("seed", seed.to_string().into()),
            ("contacts", tongue.number(self.summary.contacts, 0).into()),
        ];
        out.push_str(&format!("\n{}\n", self.paint.quiet(&tongue.fill("simulate-days", &blanks))));
        out
    }

    fn intervals(&self) -> String {
        let lost = self.interval_words();
        let mut out = self.heads(OF_INTERVALS, "simulate-interval", TIME, &lost);
        for interval in &self.summary.intervals {
            let from = TimeOfDay(interval.from_s as u32);
            out.push_str(&self.row(OF_INTERVALS, &from.to_string(), TIME, &interval.figures));
        }
        out
    }

    /// Every metric of the day that is not simply nothing.
    fn day(&self) -> String {
        let mut out = format!("\n{}\n", self.paint.heading(&self.tongue.say("simulate-day")));
        for (metric, known) in self.summary.overall.iter() {
            let always = OF_INTERVALS.iter().any(|(key, ..)| *key == metric.key);
            if always || known.mean != Some(0.0) {
                let figure = self.figure(metric.key, known, true);
                out.push_str(&format!("    {}{figure:>16}\n", column(&self.name(metric.key), METRIC)));
            }
        }
        out
    }

    fn waits(&self) -> String {
        let waits = self.summary.percentiles_s.iter().filter_map(|(name, seconds)| {
            let percent = self.unit("unit-share", name.trim_start_matches('p').to_string());
            let seconds = self.unit("unit-seconds", self.tongue.number((*seconds)?, 0));
            Some(format!("{percent}: {seconds}"))
        });
        let waits: Vec<String> = waits.collect();
        if waits.is_empty() {
            return String::new();
        }
        let said = self.tongue.fill("simulate-waits", &[("waits", waits.join(" · ").into())]);
        format!("    {}\n", wrapped(&said, 4))
    }

    /// What an average does not say: how a bad day looks, and how often there is one.
    fn spread(&self) -> String {
        let (tongue, target) = (self.tongue, self.lowered.plan.service_level.share);
        let days = self.summary.days(Some(target));
        let (Some(worst), Some(below)) = (days.worst_tenth, days.below_target) else { return String::new() };
        let share = |share: f64, decimals| FluentValue::from(tongue.number(100.0 * share, decimals));
        let mut out = format!("\n{}\n", self.paint.heading(&tongue.say("simulate-spread")));
        out.push_str(&format!("    {}\n", tongue.fill("simulate-worst-tenth", &[("level", share(worst, 1))])));
        let blanks = [("share", share(below, 0)), ("target", share(target, 0))];
        let said = tongue.fill("simulate-below-target", &blanks);
        out.push_str(&format!("    {}\n", if below > 0.5 { self.paint.bad(&said) } else { said }));
        let most = days.histogram.iter().map(|bin| bin.days).max().unwrap_or(0).max(1);
        for bin in days.histogram.iter().filter(|bin| bin.days > 0) {
            let bounds = format!("{}–{}", tongue.number(100.0 * bin.from, 0), tongue.number(100.0 * bin.to, 0));
            let bar = "█".repeat((BAR * f64::from(bin.days) / f64::from(most)).ceil() as usize);
            out.push_str(&format!("    {:>9}  {bar} {}\n", self.unit("unit-share", bounds), bin.days));
        }
        out
    }

    fn classes(&self) -> String {
        let names = self.lowered.plan.classes.iter().map(|(id, _)| id.to_string());
        self.parts(OF_CLASSES, "simulate-class", names.zip(&self.summary.classes).collect())
    }

    fn groups(&self) -> String {
        let names = self.lowered.plan.groups.iter().map(|(id, _)| id.to_string());
        self.parts(OF_GROUPS, "simulate-group", names.zip(&self.summary.groups).collect())
    }

    /// A table of parts of the centre; a single one says nothing that the day does not.
    fn parts(&self, columns: &[Column], heading: &str, parts: Vec<(String, &Figures)>) -> String {
        if parts.len() < 2 {
            return String::new();
        }
        let applies = |key: &str| parts.iter().any(|(_, figures)| figures.get(key).is_some());
        let columns: Vec<Column> = columns.iter().copied().filter(|(key, ..)| applies(key)).collect();
        let mut out = self.heads(&columns, heading, NAME, &self.tongue.say("simulate-of-the-day"));
        for (name, figures) in parts {
            out.push_str(&self.row(&columns, &name, NAME, figures));
        }
        out
    }

    /// What nobody measured, by its path in the plan.
    fn assumptions(&self) -> String {
        let sources = self.lowered.plan.sources.iter();
        let assumed = sources.filter(|(_, source)| source.trim_start().to_lowercase().starts_with("assumption"));
        let paths: Vec<&str> = assumed.map(|(path, _)| path.as_str()).collect();
        if paths.is_empty() {
            return String::new();
        }
        let heading = self.paint.heading(&self.tongue.say("simulate-assumed"));
        format!("\n{heading}\n    {}\n", self.paint.quiet(&wrapped(&paths.join(", "), 4)))
    }

    /// Two lines above a table: what the columns show, and of what or in which unit.
    fn heads(&self, columns: &[Column], first: &str, width: usize, lost: &str) -> String {
        let (mut above, mut below) = (column(&self.tongue.say(first), width), column("", width));
        for &(key, width, _) in columns {
            let key = dashed(key);
            above.push_str(&format!("{:>width$}", self.tongue.say(&format!("column-{key}"))));
            let under = match key.as_str() {
                "lost-share" => lost.to_string(),
                "service-level" => self.target_words(),
                _ => self.tongue.say(&format!("column-{key}.below")),
            };
            below.push_str(&format!("{under:>width$}"));
        }
        let (above, below) = (above.trim_end(), below.trim_end());
        format!("\n{}\n{}\n", self.paint.heading(above), self.paint.heading(below))
    }

    fn row(&self, columns: &[Column], name: &str, width: usize, figures: &Figures) -> String {
        let mut out = column(name, width);
        for &(key, width, sure) in columns {
            let known = figures.get(key);
            let figure = known.map_or_else(|| NOTHING.to_string(), |known| self.figure(key, known, sure));
            let figure = format!("{figure:>width$}");
            let missed = known.and_then(|known| known.mean).filter(|_| key == "service_level");
            let target = self.lowered.plan.service_level.share;
            out.push_str(&if missed.is_some_and(|level| level < target) { self.paint.bad(&figure) } else { figure });
        }
        format!("{}\n", out.trim_end())
    }

    fn figure(&self, key: &str, known: Estimate, sure: bool) -> String {
        figure(key, known, sure, self.tongue, &self.lowered.plan.currency)
    }

    fn unit(&self, key: &str, number: String) -> String {
        self.tongue.fill(key, &[("n", number.into())])
    }

    fn name(&self, metric: &str) -> String {
        self.tongue.say(&format!("metric-{}", dashed(metric)))
    }

    fn interval_words(&self) -> String {
        interval_words(&self.lowered.centre, self.tongue)
    }

    /// Within which time the service level counts, when that is the same for all classes.
    fn target_words(&self) -> String {
        let mut targets: Vec<Span> = self.lowered.centre.classes.iter().map(|class| class.within).collect();
        targets.dedup();
        match targets.as_slice() {
            [within] => {
                let seconds = self.tongue.number(within.as_s(), 0);
                self.tongue.fill("simulate-within", &[("seconds", seconds.into())])
            }
            _ => self.tongue.say("simulate-within-targets"),
        }
    }
}

/// A figure with its unit, and with how sure it is.
pub fn figure(key: &str, known: Estimate, sure: bool, tongue: &Tongue, currency: &str) -> String {
    let unit = metric(key).map_or(Unit::Count, |metric| metric.unit);
    let Some(mean) = known.mean else { return NOTHING.to_string() };
    let number = |number: f64| shown(unit, number, tongue);
    let plain = match known.half_width.filter(|_| sure) {
        Some(half_width) => format!("{} ± {}", number(mean), number(half_width)),
        None => number(mean),
    };
    let with = |key: &str| tongue.fill(key, &[("n", FluentValue::from(plain.as_str()))]);
    match unit {
        Unit::Share => with("unit-share"),
        Unit::Seconds => with("unit-seconds"),
        Unit::Hours => with("unit-hours"),
        Unit::Money => format!("{plain} {currency}").trim_end().to_string(),
        Unit::Count => plain,
    }
}

/// A number of a unit as it is shown, without the unit.
pub fn shown(unit: Unit, number: f64, tongue: &Tongue) -> String {
    match unit {
        Unit::Share => tongue.number(100.0 * number, 1),
        Unit::Money => tongue.number(number, 0),
        _ => tongue.number(number, 1),
    }
}

/// Of what an interval's lost share is the share: never a bare "lost".
pub fn interval_words(centre: &Centre, tongue: &Tongue) -> String {
    tongue.fill("simulate-in-interval", &[("minutes", (centre.interval.0 / 60_000).into())])
}

/// Stands where there is no figure.
pub const NOTHING: &str = "–";

/// A metric's key as Fluent's keys are written.
pub fn dashed(key: &str) -> String {
    key.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::METRICS;
    use crate::staffing::overlay::Goes;

    /// Everything the tables say has words in every language, and the columns show metrics that exist.
    #[test]
    fn nothing_is_left_without_words() {
        let mut keys: Vec<String> = METRICS.iter().map(|metric| format!("metric-{}", dashed(metric.key))).collect();
        keys.extend(Goes::ALL.iter().map(|(word, _)| format!("simulate-expects-{word}")));
        for (key, ..) in [OF_INTERVALS, OF_CLASSES, OF_GROUPS].concat() {
            assert!(metric(key).is_some(), "{key}");
            keys.push(format!("column-{}", dashed(key)));
        }
        crate::tongue::all_said(&keys);
    }

    /// A head fits its column with a space before it.
    #[test]
    fn heads_fit_their_columns() {
        for language in crate::tongue::languages() {
            let tongue = Tongue::new(&language);
            let fits = |text: String, width: usize| {
                assert!(text.chars().count() < width, "{language}: {text}");
            };
            for (key, width, _) in [OF_INTERVALS, OF_CLASSES, OF_GROUPS].concat() {
                let key = dashed(key);
                fits(tongue.say(&format!("column-{key}")), width);
                if key != "lost-share" && key != "service-level" {
                    fits(tongue.say(&format!("column-{key}.below")), width);
                }
            }
            for minutes in [5u64, 15, 30, 60, 240] {
                fits(tongue.fill("simulate-in-interval", &[("minutes", minutes.into())]), 18);
            }
            fits(tongue.fill("simulate-within", &[("seconds", "120".into())]), 15);
            fits(tongue.say("simulate-within-targets"), 15);
            fits(tongue.say("simulate-of-the-day"), 15);
            fits(tongue.say("simulate-interval"), TIME + 2);
        }
    }
}
