//! The results as tables for spreadsheets: plain numbers under the names of the contract, and in the last columns where
//! they come from.

use super::against::Step;
use super::export::LabTable;
use super::staffing::clock;
use super::{Comparison, Heat, Lab, Needs, Rostered};
use crate::queueing::{Difference, Estimate, METRICS};
use crate::records::csv::{self, Cell};
use crate::staffing::weekday_word;
use crate::words::Moment;

/// What stands in the last columns of every row.
const ORIGIN: [&str; 5] = ["plan", "plan_hash", "seed", "replications", "version"];

/// A table; none while there is nothing to put into it.
pub(super) fn table(lab: &Lab, which: LabTable) -> Option<String> {
    let (heading, rows) = match which {
        LabTable::Intervals => intervals(lab.comparison()?),
        LabTable::Day => day(lab.comparison()?),
        LabTable::Variants => variants(lab),
        LabTable::Risk => risk(lab)?,
        LabTable::Heat => heat(lab, lab.heat()?),
        LabTable::Needs => needs(lab, lab.needs()?),
        LabTable::Roster => roster(lab.roster()?),
        LabTable::Against => against(lab)?,
    };
    let days = match which {
        LabTable::Heat => lab.heat().map(|heat| heat.days),
        LabTable::Risk => lab.risk().map(|risk| risk.days),
        LabTable::Against => lab.against().map(|against| against.days),
        // Each variant has its own.
        LabTable::Needs | LabTable::Roster | LabTable::Variants => None,
        LabTable::Intervals | LabTable::Day => lab.comparison().map(|comparison| comparison.replications),
    };
    let known = lab.variants().iter().filter_map(|variant| variant.result.as_deref());
    let known = known.filter(|_| which == LabTable::Variants);
    // In the order of the rows: one for each difference.
    let mut of_variants = known.flat_map(|found| vec![found.result.replications; found.overall.len()]);
    let hash = lab.plan_hash();
    let heading: Vec<&str> = heading.into_iter().chain(ORIGIN).collect();
    let rows = rows.into_iter().map(|mut row| {
        row.push(Cell::text(lab.name()));
        row.push(Cell::text(&hash));
        row.push(Cell::whole(lab.seed()));
        row.push(of_variants.next().or(days).map_or(Cell::Empty, Cell::whole));
        row.push(Cell::text(env!("CARGO_PKG_VERSION")));
        row
    });
    Some(csv::table(&heading, rows))
}

type Table = (Vec<&'static str>, Vec<Vec<Cell>>);

fn number(number: Option<f64>) -> Cell {
    number.filter(|number| number.is_finite()).map_or(Cell::Empty, |number| Cell::Number(format!("{number:.6}")))
}

fn known(estimate: Option<Estimate>) -> [Cell; 2] {
    [number(estimate.and_then(|known| known.mean)), number(estimate.and_then(|known| known.half_width))]
}

fn apart(difference: Option<&Difference>) -> [Cell; 3] {
    let chance = difference.map_or(Cell::Empty, |found| Cell::text(if found.could_be_chance { "yes" } else { "no" }));
    [number(difference.and_then(|found| found.mean)), number(difference.and_then(|found| found.half_width)), chance]
}

const COMPARED: [&str; 8] = [
    "metric",
    "baseline",
    "baseline_half_width",
    "proposal",
    "proposal_half_width",
    "difference",
    "difference_half_width",
    "could_be_chance",
];

fn intervals(comparison: &Comparison) -> Table {
    let mut rows = Vec::new();
    for own in &comparison.baseline.intervals {
        let other = comparison.proposal.intervals.iter().find(|other| other.from_s == own.from_s);
        let apart_here = comparison.intervals.iter().find(|other| other.from_s == own.from_s);
        for (metric, estimate) in own.figures.iter() {
            let difference = apart_here.and_then(|here| here.differences.iter().find(|found| found.metric == metric));
            let mut row = vec![Cell::text(clock(Moment::from_s(own.from_s))), Cell::text(metric.key)];
            row.extend(known(Some(estimate)));
            row.extend(known(other.and_then(|other| other.figures.get(metric.key))));
            row.extend(apart(difference));
            rows.push(row);
        }
    }
    (["from"].into_iter().chain(COMPARED).collect(), rows)
}

fn day(comparison: &Comparison) -> Table {
    let rows = METRICS.iter().filter_map(|metric| {
        let own = comparison.baseline.overall.get(metric.key)?;
        let mut row = vec![Cell::text(metric.key)];
        row.extend(known(Some(own)));
        row.extend(known(comparison.proposal.overall.get(metric.key)));
        row.extend(apart(comparison.difference(metric.key)));
        Some(row)
    });
    (COMPARED.to_vec(), rows.collect())
}

fn variants(lab: &Lab) -> Table {
    let mut rows = Vec::new();
    for variant in lab.variants() {
        let Some(result) = &variant.result else { continue };
        for difference in &result.overall {
            let key = difference.metric.key;
            let mut row = vec![Cell::text(&variant.name), Cell::text(key)];
            row.extend(known(result.result.overall.get(key)));
            row.extend(apart(Some(difference)));
            rows.push(row);
        }
    }
    let heading =
        vec!["variant", "metric", "mean", "half_width", "difference", "difference_half_width", "could_be_chance"];
    (heading, rows)
}

fn risk(lab: &Lab) -> Option<Table> {
    let risk = lab.risk()?;
    let mut rows = Vec::new();
    for ((own, other), spread) in [((risk.noise, risk.proposal_noise), &risk.noisy), ((0.0, 0.0), &risk.even)] {
        let sides = [("baseline", own, &spread.baseline_days), ("proposal", other, &spread.proposal_days)];
        for (side, noise, days) in sides {
            // Where a day had nobody on the line, nobody can say which seed a level belongs to.
            let is_whole = days.len() == risk.days as usize;
            for (level, day) in days.iter().zip(0u64..) {
                let seed = if is_whole { Cell::whole(risk.seed.wrapping_add(day)) } else { Cell::Empty };
                rows.push(vec![Cell::text(side), number(Some(noise)), seed, number(Some(*level))]);
            }
        }
    }
    Some((vec!["side", "day_noise", "day_seed", "service_level"], rows))
}

fn group(lab: &Lab, place: usize) -> Cell {
    let name = lab.plan().and_then(|plan| plan.groups.get(place)).map(|(id, _)| id.to_string());
    name.map_or(Cell::Empty, Cell::text)
}

fn heat(lab: &Lab, heat: &Heat) -> Table {
    let row = |price: &super::Price| {
        let mut row = vec![group(lab, price.group), Cell::text(clock(price.from)), Cell::text(clock(price.to))];
        row.extend(apart(price.service_level.as_ref()));
        row.extend(apart(price.abandoned.as_ref()));
        row.extend(apart(price.cost.as_ref()));
        row
    };
    let heading = vec![
        "group",
        "from",
        "to",
        "service_level",
        "service_level_half_width",
        "service_level_could_be_chance",
        "abandoned",
        "abandoned_half_width",
        "abandoned_could_be_chance",
        "cost",
        "cost_half_width",
        "cost_could_be_chance",
    ];
    (heading, heat.prices.iter().map(row).collect())
}

fn weekday(day: Option<usize>) -> Cell {
    day.map_or(Cell::Empty, |day| Cell::text(weekday_word(day)))
}

fn needs(lab: &Lab, needs: &Needs) -> Table {
    let mut rows = Vec::new();
    for (place, day) in needs.days.iter().enumerate() {
        for row in needs.of(place).into_iter().flat_map(|needed| &needed.rows) {
            let from = day.centre.interval_start(row.interval);
            let mut cells = vec![weekday(day.weekday), Cell::text(clock(from)), group(lab, row.group)];
            cells.push(row.erlang.map_or(Cell::Empty, Cell::whole));
            cells.push(row.needed.map_or(Cell::Empty, Cell::whole));
            cells.push(number(Some(row.planned)));
            cells.extend(known(Some(row.level)));
            rows.push(cells);
        }
    }
    let heading =
        vec!["day", "from", "group", "erlang", "needed", "planned", "service_level", "service_level_half_width"];
    (heading, rows)
}

fn roster(rostered: &Rostered) -> Table {
    let name = |all: &[String], place: usize| all.get(place).map_or(Cell::Empty, Cell::text);
    let rows = rostered.solved.duties.iter().map(|duty| {
        let breaks: Vec<String> =
            duty.breaks.iter().map(|(from, to, _)| format!("{}-{}", clock(*from), clock(*to))).collect();
        vec![
            name(&rostered.people, duty.person),
            weekday(rostered.weekdays.get(duty.day).copied().flatten()),
            name(&rostered.kinds, duty.kind),
            name(&rostered.groups, duty.group),
            Cell::text(clock(duty.from)),
            Cell::text(clock(duty.to)),
            Cell::text(breaks.join(" ")),
        ]
    });
    (vec!["person", "day", "shift", "group", "from", "to", "breaks"], rows.collect())
}

fn against(lab: &Lab) -> Option<Table> {
    let row = |step: &Step| -> Vec<Cell> {
        let figures = [step.offered, step.handle_s, step.agent_hours, step.lost_share, step.service_level, step.asa_s];
        std::iter::once(Cell::text(step.cause.word())).chain(figures.map(number)).collect()
    };
    let rows = lab.against()?.steps.iter().map(row).collect();
    Some((vec!["step", "offered", "handle_s", "agent_hours", "lost_share", "service_level", "asa_s"], rows))
}
