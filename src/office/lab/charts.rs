//! The results as charts that can be taken away.

mod beside;

pub(super) use beside::can_be_told_apart;

use super::saying::Said;
use super::stamp::stamp;
use super::{Comparison, Lab};
use crate::chart::{Axis, Bars, Chart, Ink, Line, Window};
use crate::queueing::{Bin, Summary};
use crate::staffing::in_words;
use crate::tongue::Tongue;
use crate::words::{Id, TimeOfDay};

/// A chart of the lab.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabChart {
    /// Callers waiting at the same time, on average.
    Waiting,
    /// The share that is answered in time.
    ServiceLevel,
    /// The share that is lost.
    Lost,
    /// How busy agents are.
    Occupancy,
    /// Callbacks that are owed at the same time, on average.
    Callbacks,
    /// What people come for: contacts offered, class by class.
    Reasons,
    /// How days are spread by their service level.
    Days,
    /// What one agent more is worth, half-hour by half-hour.
    Worth,
    /// The needed staff of a day and a group, by their positions.
    Needed {
        /// The day.
        day: usize,
        /// The group.
        group: usize,
    },
    /// How much of a metric of the report on the table the model explains.
    Verdict {
        /// The metric.
        metric: &'static str,
        /// The queue, by its position among those of the report.
        queue: usize,
    },
}

impl LabChart {
    /// All of them with the words of their keys.
    pub const ALL: [(&str, LabChart); 10] = [
        ("waiting", LabChart::Waiting),
        ("service-level", LabChart::ServiceLevel),
        ("lost", LabChart::Lost),
        ("occupancy", LabChart::Occupancy),
        ("callbacks", LabChart::Callbacks),
        ("reasons", LabChart::Reasons),
        ("days", LabChart::Days),
        ("worth", LabChart::Worth),
        ("needed", LabChart::Needed { day: 0, group: 0 }),
        ("verdict", LabChart::Verdict { metric: "offered", queue: 0 }),
    ];

    /// The word of its keys.
    pub fn word(self) -> &'static str {
        let kind = std::mem::discriminant(&self);
        LabChart::ALL.iter().find(|(_, chart)| std::mem::discriminant(chart) == kind).map_or("", |(word, _)| *word)
    }

    /// Whether it shows what A and B come to.
    pub fn compares(self) -> bool {
        self.metric().is_some() || self == LabChart::Reasons
    }

    /// The metric it shows interval by interval, if it does.
    pub fn metric(self) -> Option<&'static str> {
        match self {
            LabChart::Waiting => Some("mean_waiting"),
            LabChart::ServiceLevel => Some("service_level"),
            LabChart::Lost => Some("lost_share"),
            LabChart::Occupancy => Some("occupancy"),
            LabChart::Callbacks => Some("callbacks_owed"),
            LabChart::Reasons | LabChart::Days | LabChart::Worth => None,
            LabChart::Needed { .. } | LabChart::Verdict { .. } => None,
        }
    }

    fn is_share(self) -> bool {
        matches!(self, LabChart::ServiceLevel | LabChart::Lost | LabChart::Occupancy)
    }
}

/// A chart of what has been worked out; none while it has not.
pub fn chart(lab: &Lab, which: LabChart, tongue: &Tongue) -> Option<Chart> {
    let said = Said { tongue, currency: lab.plan().map_or("", |plan| plan.currency.as_str()) };
    let mut chart = match which {
        LabChart::Days => days(lab, said)?,
        LabChart::Reasons => reasons(lab, said)?,
        LabChart::Worth => beside::worth(lab, said)?,
        LabChart::Needed { day, group } => beside::needed(lab, (day, group), said)?,
        LabChart::Verdict { metric, queue } => beside::verdict(lab, (metric, queue), said)?,
        _ => by_interval(lab, which, said)?,
    };
    chart.title = said.say(&format!("labfile-chart-{}", which.word()));
    chart.about = said.fill("labfile-chart-about", &[("title", chart.title.clone()), ("plan", lab.name().to_owned())]);
    let days = match which {
        LabChart::Days => lab.risk().map(|risk| risk.days),
        LabChart::Worth => lab.heat().map(|heat| heat.days),
        LabChart::Needed { .. } => lab.needs().map(|needs| needs.kinds.iter().map(|kind| kind.simulated).sum()),
        // It says itself which report it is of.
        LabChart::Verdict { .. } => return Some(chart),
        _ => lab.comparison().map(|comparison| comparison.replications),
    };
    chart.footnote = stamp(lab, said, days.unwrap_or(0));
    Some(chart)
}

fn by_interval(lab: &Lab, which: LabChart, said: Said<'_>) -> Option<Chart> {
    let (metric, comparison, centre) = (which.metric()?, lab.comparison()?, lab.baseline()?);
    let line = |summary: &Summary, name: String, ink: Ink| line(summary, metric, centre.interval.as_s(), name, ink);
    let mut lines = vec![line(&comparison.baseline, said.say("labfile-baseline"), Ink::Baseline)];
    if lab.differs() {
        lines.push(line(&comparison.proposal, said.say("labfile-proposal"), Ink::Proposal));
    }
    let bands = lines.iter().flat_map(|line| &line.band).map(|(_, _, to)| *to);
    let points = lines.iter().flat_map(|line| line.points.iter().flatten()).map(|(_, value)| *value);
    let target = lab.plan().map(|plan| plan.service_level.share).filter(|_| which == LabChart::ServiceLevel);
    let most = bands.chain(points).chain(target).fold(0.0, f64::max);
    let label = said.say(&format!("labfile-axis-{}", which.word()));
    let say = |number: f64, decimals: usize| said.tongue.number(number, decimals);
    let up = if which.is_share() { Axis::shares(&label, most, say) } else { Axis::numbers(&label, most.max(1.0), say) };
    if let Some(target) = target {
        let ends = [Some((centre.open.as_s(), target)), Some((centre.close.as_s(), target))];
        lines.push(Line { name: said.say("labfile-target"), ink: Ink::Quiet, points: ends.to_vec(), band: Vec::new() });
    }
    let across = Axis::times(&said.say("labfile-axis-time"), centre.open.as_s(), centre.close.as_s());
    Some(Chart { across, up, lines, windows: windows(lab, said), ..Chart::default() })
}

/// A metric interval by interval, each in its middle.
fn line(summary: &Summary, metric: &str, length_s: f64, name: String, ink: Ink) -> Line {
    let mut line = Line { name, ink, ..Line::default() };
    for interval in &summary.intervals {
        let at = interval.from_s + length_s / 2.0;
        let known = interval.figures.get(metric);
        let mean = known.and_then(|known| known.mean);
        line.points.push(mean.map(|mean| (at, mean)));
        if let (Some(mean), Some(half_width)) = (mean, known.and_then(|known| known.half_width)) {
            line.band.push((at, (mean - half_width).max(0.0), mean + half_width));
        }
    }
    line
}

/// The stretches of the day in which something is special: the plan's events, and when departments cannot be reached.
pub(super) fn windows(lab: &Lab, said: Said<'_>) -> Vec<Window> {
    let Some(plan) = lab.plan() else { return Vec::new() };
    let window = |label: String, from: TimeOfDay, to: TimeOfDay| Window {
        from: f64::from(from.0.max(plan.open.0)),
        to: f64::from(to.0.min(plan.close.0)),
        label,
    };
    let events = plan.events.iter().map(|(id, event)| window(in_words(id.as_str()), event.from, event.to));
    let away = plan.departments.iter().flat_map(|(id, department)| {
        let never = department.reach.0.iter().filter(|(_, _, share)| share.get() <= 0.0);
        let name = lab.called("departments", id.as_str(), said.tongue.language());
        never.map(move |(from, to, _)| window(name.clone(), *from, *to))
    });
    events.chain(away).filter(|window| window.from < window.to).collect()
}

/// Contacts offered on a day, class by class, the two plans side by side.
fn reasons(lab: &Lab, said: Said<'_>) -> Option<Chart> {
    let (comparison, plan): (&Comparison, _) = (lab.comparison()?, lab.plan()?);
    let offered = |summary: &Summary, class: usize| {
        summary
            .classes
            .get(class)
            .and_then(|figures| figures.get("offered"))
            .and_then(|known| known.mean)
            .unwrap_or(0.0)
    };
    let sides = [
        (&comparison.baseline, "labfile-baseline", Ink::Baseline, 0.12),
        (&comparison.proposal, "labfile-proposal", Ink::Proposal, 0.5),
    ];
    let sides = sides.into_iter().take(if lab.differs() { 2 } else { 1 });
    let bars: Vec<Bars> = sides
        .map(|(summary, key, ink, from)| {
            let bar = |class: usize| (class as f64 + from, class as f64 + from + 0.38, offered(summary, class));
            Bars { name: said.say(key), ink, bars: (0..plan.classes.len()).map(bar).collect() }
        })
        .collect();
    let most = bars.iter().flat_map(|bars| &bars.bars).map(|(_, _, height)| *height).fold(1.0, f64::max);
    let called = |id: &Id| lab.called("classes", id.as_str(), said.tongue.language());
    let marks = plan.classes.iter().zip(0u32..).map(|((id, _), class)| (f64::from(class) + 0.5, called(id)));
    let across = Axis { label: String::new(), from: 0.0, to: plan.classes.len().max(1) as f64, marks: marks.collect() };
    let up = Axis::numbers(&said.say("labfile-axis-reasons"), most, |n, decimals| said.tongue.number(n, decimals));
    Some(Chart { across, up, bars, ..Chart::default() })
}

/// How many days fell where.
fn days(lab: &Lab, said: Said<'_>) -> Option<Chart> {
    let risk = lab.risk()?;
    let bars = |key: &str, bins: &[Bin], ink: Ink, half: f64| {
        let bar = |bin: &Bin| {
            let width = (bin.to - bin.from) / 2.0;
            (bin.from + half * width, bin.from + (half + 1.0) * width, f64::from(bin.days))
        };
        Bars { name: said.say(key), ink, bars: bins.iter().map(bar).collect() }
    };
    let mut all = vec![bars("labfile-baseline", &risk.noisy.baseline.histogram, Ink::Baseline, 0.0)];
    if lab.differs() {
        all.push(bars("labfile-proposal", &risk.noisy.proposal.histogram, Ink::Proposal, 1.0));
    }
    let most = all.iter().flat_map(|bars| &bars.bars).map(|(_, _, height)| *height).fold(1.0, f64::max);
    let say = |number: f64, decimals: usize| said.tongue.number(number, decimals);
    let across = Axis::shares(&said.say("metric-service-level"), 1.0, say);
    let up = Axis::numbers(&said.say("labfile-axis-days"), most, say);
    let target = Window { from: risk.target, to: risk.target, label: said.say("labfile-target") };
    Some(Chart { across, up, bars: all, windows: vec![target], ..Chart::default() })
}
