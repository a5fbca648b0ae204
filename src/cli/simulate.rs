pub mod json;
mod opened;
pub(super) mod progress;
pub mod table;

pub use opened::Opened;
pub use progress::Progress;

use super::paint::Paint;
use super::{Common, Ended, Failure, print, print_json, remark};
use crate::queueing::{Centre, Summary, Wanted, replicate};
use crate::tongue::{FluentValue, Tongue};
use clap::Args;
use std::io;
use std::sync::Arc;

/// Days that are simulated when nobody says how many: service level is then known to a point or two.
pub const DAYS: u32 = 100;

/// Seconds of one core that are spent without asking; more than that is mostly a slip of the finger.
const BUDGET_S: f64 = 60.0;

/// Above so many contacts, a day's lines and agents no longer stay in the processor's nearest memory.
const LARGE_DAY: f64 = 100_000.0;

/// What a contact that comes in such a day takes, with the redials it leads to: 1.3 to 2.1 µs where most give up.
const IN_LARGE_DAY_S: f64 = 2.5e-6;

/// What it takes in any other day: 0.1 µs in the plainest and 0.5 in one with redials, callbacks and several skills.
const IN_DAY_S: f64 = 0.5e-6;

/// Run a plan's day many times: what is lost and when, how long people wait, what promises come to.
#[derive(Args, Debug)]
pub struct Simulate {
    /// A path, or the id of a plan.
    #[arg(value_name = "PLAN")]
    plan: String,
    /// A what-if by path or id; several are applied together, in their order.
    #[arg(long = "what-if", value_name = "NAME")]
    what_ifs: Vec<String>,
    /// How many days are simulated; 100 when nothing is said.
    #[arg(long, value_name = "N", conflicts_with = "until_half_width", value_parser = clap::value_parser!(u32).range(1..))]
    replications: Option<u32>,
    /// Simulate until the service level is known to plus or minus X, as in 0.005.
    #[arg(long, value_name = "X", value_parser = half_width)]
    until_half_width: Option<f64>,
    /// The seed of the first day; the others follow it.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Threads to use, as many as the machine has when nothing is said; the result is the same with any number.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Simulate however many contacts that takes.
    #[arg(long)]
    force: bool,
}

impl Simulate {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let tongue = common.tongue();
        let opened = Opened::open(&common.library()?, &self.plan, &self.what_ifs)?;
        let centre = Arc::new(opened.ready()?.centre.clone());
        let wanted = self.wanted();
        if !self.force {
            within_budget([&*centre], &wanted, &tongue)?;
        }
        let summary = {
            let progress = Progress::new(&tongue.say("simulating"));
            let threads = self.threads.map(usize::from);
            replicate(&centre, self.seed, wanted, threads, &|done, of| progress.at(done, of))
                .map_err(|_| Failure::input(&tongue.say("simulate-cancelled")))?
        };
        remark(&opened.warnings());
        if common.is_json() {
            print_json(&json::simulation(&opened, &summary, self.seed))?;
        } else {
            let opened = opened.told_in(tongue.language());
            print(&table::simulation(&opened, &summary, self.seed, &tongue, Paint::of(&io::stdout())))?;
        }
        Ok(self.verdict(&summary, &tongue))
    }

    fn wanted(&self) -> Wanted {
        match self.until_half_width {
            Some(half_width) => Wanted::until(half_width),
            None => Wanted::Fixed(self.replications.unwrap_or(DAYS)),
        }
    }

    /// Whether the service level came to be known as exactly as was asked for.
    fn verdict(&self, summary: &Summary, tongue: &Tongue) -> Ended {
        let Some(wanted) = self.until_half_width else { return Ended::Well };
        let reached = summary.overall.get("service_level").and_then(|estimate| estimate.half_width);
        if reached.is_some_and(|reached| reached <= wanted) {
            return Ended::Well;
        }
        let blanks: [(&str, FluentValue<'_>); 1] = [("days", summary.replications.into())];
        remark(&format!("{}\n", tongue.fill("simulate-not-so-exact", &blanks)));
        Ended::No
    }
}

/// A half-width of a share.
fn half_width(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| format!("\"{text}\" is not a number such as 0.005"))?;
    if number > 0.0 && number < 1.0 {
        Ok(number)
    } else {
        Err("a service level lies between 0 and 1, so a half-width does as well".to_string())
    }
}

/// Whether so many days of all these centres can be run without asking.
pub fn within_budget<'c>(
    centres: impl IntoIterator<Item = &'c Centre>,
    wanted: &Wanted,
    tongue: &Tongue,
) -> Result<(), Failure> {
    let days = match wanted {
        Wanted::Fixed(days) => *days,
        Wanted::UntilHalfWidth { at_most, .. } => *at_most,
    };
    // A change in mid-day may bring more; the most there can be is what counts.
    let a_day = |centre: &Centre| {
        let later = centre.changes.iter().map(|(_, later)| later.expected_contacts());
        later.fold(centre.expected_contacts(), f64::max)
    };
    let (mut contacts, mut seconds) = (0.0, 0.0);
    for centre in centres {
        let all = a_day(centre) * f64::from(days);
        contacts += all;
        seconds += all * if a_day(centre) > LARGE_DAY { IN_LARGE_DAY_S } else { IN_DAY_S };
    }
    if seconds <= BUDGET_S {
        return Ok(());
    }
    let minutes = |seconds: f64| FluentValue::from((seconds / 60.0).ceil());
    let blanks = [
        ("days", FluentValue::from(days)),
        ("millions", tongue.number(contacts / 1e6, 0).into()),
        ("minutes", minutes(seconds)),
        ("budget", minutes(BUDGET_S)),
    ];
    Err(Failure::input(&tongue.fill("simulate-over-budget", &blanks)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::{Class, Demand, Distribution, Rate};
    use crate::words::{Moment, Span};

    #[test]
    fn half_widths_are_shares() {
        assert_eq!(half_width("0.005"), Ok(0.005));
        for bad in ["0", "1", "-0.1", "NaN", "inf", "5 %", ""] {
            assert!(half_width(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_takes_long_is_asked_for() {
        let hour = 3_600_000;
        let mut centre = Centre::empty(Moment(0), Moment(10 * hour), Span(hour));
        let rate = Rate { from: Moment(0), to: Moment(10 * hour), per_hour: 1_000_000.0 };
        let demand = Demand::Rates(vec![rate]);
        centre.classes.push(Class::plain(demand, Distribution::constant(Span(1000)), Span(20_000), Vec::new()));
        let tongue = Tongue::new("en");
        // A million an hour is ten million a day: two of them are run, a third is not.
        assert_eq!(within_budget([&centre], &Wanted::Fixed(2), &tongue), Ok(()));
        assert!(within_budget([&centre, &centre], &Wanted::Fixed(2), &tongue).is_err());
        let said = within_budget([&centre], &Wanted::Fixed(DAYS), &tongue).err().map(|failure| failure.said);
        let said = said.unwrap_or_default();
        assert!(said.contains("1000 million") && said.contains("42 minutes") && said.contains("--force"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        // More may come from a change in mid-day.
        let mut quiet = Centre::empty(Moment(0), Moment(10 * hour), Span(hour));
        quiet.changes.push((Moment(hour), Arc::new(centre)));
        assert!(within_budget([&quiet], &Wanted::Fixed(DAYS), &tongue).is_err());
        // Ten thousand days of ten thousand contacts are fine: that is what a wanted half-width may come to.
        let rate = Rate { from: Moment(0), to: Moment(10 * hour), per_hour: 1000.0 };
        let mut usual = Centre::empty(Moment(0), Moment(10 * hour), Span(hour));
        let calls = Distribution::constant(Span(1000));
        usual.classes.push(Class::plain(Demand::Rates(vec![rate]), calls, Span(20_000), Vec::new()));
        assert_eq!(within_budget([&usual], &Wanted::until(0.001), &tongue), Ok(()));
    }
}
