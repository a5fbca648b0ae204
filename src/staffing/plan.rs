use crate::queueing::{Centre, Distribution, Rate, Tally};
use crate::reading::{self, Findings, Form, Reader, Value, codes};
use crate::words::{FileId, Moment, Percent, Place, Span, TimeOfDay, Timetable};

/// A staffing plan as its author wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    /// What it is called on screens.
    pub title: String,
    /// When the first caller can call.
    pub open: TimeOfDay,
    /// When the last caller can call.
    pub close: TimeOfDay,
    /// The length of the intervals in which results are told apart.
    pub interval: Span,
    /// How many agents are on duty, all day.
    pub agents: usize,
    /// The mean of exponential talk time.
    pub talk: Span,
    /// After-call work, the same for every contact.
    pub after_call: Span,
    /// The mean of exponential patience; `None` when nobody gives up.
    pub patience: Option<Span>,
    /// What the plan is meant to reach.
    pub service_level: ServiceLevel,
    /// Callers per hour over the day.
    pub arrivals: Timetable<f64>,
}

/// A service-level target: such a share of the offered contacts answered within such a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ServiceLevel {
    /// The share.
    pub percent: Percent,
    /// The time.
    pub within: Span,
}

/// A plan with the places its findings point to.
#[derive(Clone, PartialEq, Debug)]
pub struct Written {
    /// The plan.
    pub plan: Plan,
    /// Where the opening hours are written.
    pub open_at: Place,
    /// Where the number of agents is written.
    pub agents_at: Place,
    /// Where each stretch of arrivals is written, in the plan's order.
    pub arrivals_at: Vec<Place>,
}

impl Plan {
    /// Reads a plan and adds all findings; `None` when too little can be read to make one of it.
    ///
    /// A plan is also given when there are errors among the findings: it can be run, but not as meant.
    pub fn read(file: FileId, text: &str, findings: &mut Findings) -> Option<Plan> {
        let tree = reading::parse(file, text, findings);
        let written = Written::read(&mut Reader { findings: &mut *findings }, &tree)?;
        for &check in super::findings::CHECKS {
            check(&written, findings);
        }
        Some(written.plan)
    }

    /// The plan in the engine's numbers, every seat worked by the plan's agents.
    pub fn centre(&self) -> Centre {
        let rates = self.arrivals.0.iter();
        Centre {
            open: moment(self.open),
            close: moment(self.close),
            interval: self.interval,
            arrivals: rates
                .map(|&(from, to, per_hour)| Rate { from: moment(from), to: moment(to), per_hour })
                .collect(),
            patience: self.patience,
            talk: Distribution::Exponential(self.talk),
            after_call: Distribution::Constant(self.after_call),
            agents: self.agents,
            within: self.service_level.within,
            human_seat: false,
        }
    }

    /// Whether a day reached the plan's service level; `None` for a day on which nobody called.
    pub fn reached_by(&self, tally: &Tally) -> Option<bool> {
        tally.day.service_level().map(|level| level >= self.service_level.percent.share())
    }
}

impl Written {
    /// Each stretch of arrivals with its beginning, its end and its place.
    pub fn stretches(&self) -> impl Iterator<Item = (TimeOfDay, TimeOfDay, Place)> {
        self.plan.arrivals.0.iter().zip(&self.arrivals_at).map(|((from, to, _), at)| (*from, *to, *at))
    }

    fn read(r: &mut Reader<'_>, tree: &Value) -> Option<Written> {
        let mut fields = r.fields(tree, "a plan");
        let title = fields.need(r, "title").and_then(|value| r.text(value));
        let open = fields.need(r, "open").map(|value| (value.at, read_opening(r, value)));
        let interval =
            fields.need(r, "interval_minutes").and_then(|value| r.integer(value, "interval_minutes", 1..=240));
        let agents = fields.need(r, "agents").map(|value| (value.at, r.integer(value, "agents", 0..=100_000)));
        let handle = fields.need(r, "handle").and_then(|value| read_handle(r, value));
        let patience = fields.take("patience_s").map(|value| seconds(r, value, "patience_s", 1.0));
        let service_level = fields.need(r, "service_level").and_then(|value| read_service_level(r, value));
        let arrivals = fields.need(r, "arrivals_per_hour").map(|value| read_arrivals(r, value));
        fields.done(r);

        // Everything has been read and reported; only now may something that is missing end it.
        let ((open_at, opening), (agents_at, agents), (arrivals, arrivals_at)) = (open?, agents?, arrivals?);
        let ((open, close), (talk, after_call)) = (opening?, handle?);
        let plan = Plan {
            title: title?,
            open,
            close,
            interval: Span(u64::try_from(interval?).ok()? * 60_000),
            agents: usize::try_from(agents?).ok()?,
            talk,
            after_call,
            // A patience that cannot be read must not become endless patience.
            patience: match patience {
                None => None,
                Some(span) => Some(span?),
            },
            service_level: service_level?,
            arrivals: Timetable(arrivals),
        };
        Some(Written { plan, open_at, agents_at, arrivals_at })
    }
}

/// `("08:00", "18:00")`.
fn read_opening(r: &mut Reader<'_>, value: &Value) -> Option<(TimeOfDay, TimeOfDay)> {
    let items: &[Value] = match &value.form {
        Form::Items { items, .. } | Form::List(items) => items.as_slice(),
        // A hole has been reported where it was found.
        Form::Hole => return None,
        _ => &[],
    };
    let [open, close] = items else {
        r.report(codes::wrong_form::found(
            value.at,
            "a pair of times",
            "this",
            "Write it like (\"08:00\", \"18:00\").",
        ));
        return None;
    };
    let (open, close) = (r.time_of_day(open), r.time_of_day(close));
    Some((open?, close?))
}

/// `(talk_s: 240, after_call_s: 30)`.
fn read_handle(r: &mut Reader<'_>, value: &Value) -> Option<(Span, Span)> {
    let mut fields = r.fields(value, "the handle time");
    let talk = fields.need(r, "talk_s").and_then(|value| seconds(r, value, "talk_s", 1.0));
    let after_call = fields.need(r, "after_call_s").and_then(|value| seconds(r, value, "after_call_s", 0.0));
    fields.done(r);
    Some((talk?, after_call?))
}

/// `(percent: 80, within_s: 20)`.
fn read_service_level(r: &mut Reader<'_>, value: &Value) -> Option<ServiceLevel> {
    let mut fields = r.fields(value, "the service level");
    let percent = fields.need(r, "percent").and_then(|value| r.percent(value));
    let within = fields.need(r, "within_s").and_then(|value| seconds(r, value, "within_s", 0.0));
    fields.done(r);
    Some(ServiceLevel { percent: percent?, within: within? })
}

/// `[(from: "08:00", to: "18:00", rate: 160), ...]`; a stretch that cannot be read is left out.
fn read_arrivals(r: &mut Reader<'_>, value: &Value) -> (Vec<(TimeOfDay, TimeOfDay, f64)>, Vec<Place>) {
    let (mut stretches, mut places) = (Vec::new(), Vec::new());
    for item in r.list(value, "arrivals_per_hour") {
        let mut fields = r.fields(item, "a stretch of arrivals");
        let from = fields.need(r, "from").and_then(|value| r.time_of_day(value));
        let to = fields.need(r, "to").and_then(|value| r.time_of_day(value));
        let rate = fields.need(r, "rate").and_then(|value| r.number(value, "rate", 0.0..=100_000.0));
        fields.done(r);
        if let (Some(from), Some(to), Some(rate)) = (from, to, rate) {
            stretches.push((from, to, rate));
            places.push(item.at);
        }
    }
    (stretches, places)
}

/// A number of seconds, at most a day of them.
fn seconds(r: &mut Reader<'_>, value: &Value, what: &str, least: f64) -> Option<Span> {
    r.number(value, what, least..=86_400.0).map(Span::from_s)
}

fn moment(time: TimeOfDay) -> Moment {
    Moment(u64::from(time.0) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Run;
    use crate::staffing::findings;

    const PLAIN_DAY: &str = include_str!("../../scenarios/plans/plain-day.ron");

    /// Reads a plan; the codes of its findings in order.
    fn read(text: &str) -> (Option<Plan>, Vec<&'static str>) {
        let mut findings = Findings::new();
        let plan = Plan::read(FileId(0), text, &mut findings);
        (plan, findings.iter().map(|finding| finding.code).collect())
    }

    /// The shipped plan with something in it replaced.
    fn changed(from: &str, to: &str) -> (Option<Plan>, Vec<&'static str>) {
        assert!(PLAIN_DAY.contains(from), "{from}");
        read(&PLAIN_DAY.replacen(from, to, 1))
    }

    fn plain_day() -> Plan {
        let (plan, found) = read(PLAIN_DAY);
        assert!(found.is_empty(), "{found:?}");
        plan.expect("the shipped plan is readable")
    }

    #[test]
    fn the_plain_day_is_the_reference_baseline() {
        let centre = plain_day().centre();
        assert_eq!((centre.open, centre.close), (Moment(8 * 3_600_000), Moment(18 * 3_600_000)));
        assert_eq!((centre.interval, centre.agents, centre.within), (Span(900_000), 20, Span(20_000)));
        assert_eq!(centre.talk.mean() + centre.after_call.mean(), Span(270_000));
        assert_eq!(centre.patience, Some(Span(150_000)));
        let expected: f64 =
            centre.arrivals.iter().map(|rate| rate.per_hour * (rate.to - rate.from).as_s() / 3600.0).sum();
        assert!((expected - 1600.0).abs() < 1e-9, "160 an hour over ten hours, not {expected}");
        assert!(!centre.human_seat);
    }

    #[test]
    fn the_plain_day_is_well_staffed() {
        let plan = plain_day();
        for seed in 0..5 {
            let mut run = Run::new(&plan.centre(), seed);
            let tally = run.finish();
            assert!(tally.balances(0));
            assert_eq!(plan.reached_by(tally), Some(true));
            assert!(tally.day.lost_share().is_some_and(|lost| lost.get() < 0.03));
        }
    }

    /// Every entry that reading accepts does something.
    #[test]
    fn every_entry_counts() {
        let plain = plain_day();
        let day = |plan: &Plan| Run::new(&plan.centre(), 1).finish().clone();
        for (from, to) in [
            ("open: (\"08:00\"", "open: (\"09:00\""),
            ("interval_minutes: 15", "interval_minutes: 30"),
            ("agents: 20", "agents: 12"),
            ("talk_s: 240", "talk_s: 300"),
            ("after_call_s: 30", "after_call_s: 90"),
            ("patience_s: 150", "patience_s: 15"),
            ("patience_s: 150,", ""),
            ("within_s: 20", "within_s: 0"),
            ("rate: 190", "rate: 290"),
        ] {
            // With few agents everything shows.
            let few = Plan { agents: 13, ..plain.clone() };
            let (plan, found) = changed(from, to);
            assert!(found.iter().all(|code| *code == "plan-arrivals-outside-opening"), "{from}: {found:?}");
            let plan = plan.expect("still readable");
            let plan = if plan.agents == 20 { Plan { agents: 13, ..plan } } else { plan };
            assert_ne!(day(&plan), day(&few), "{to}");
        }
        let (ambitious, _) = changed("percent: 80", "percent: 100");
        let tally = day(&Plan { agents: 16, ..plain.clone() });
        assert_eq!(ambitious.and_then(|plan| plan.reached_by(&tally)), Some(false));
        assert_ne!(changed("Plain day", "Quiet day").0.map(|plan| plan.title), Some(plain.title));
    }

    #[test]
    fn each_finding_is_found() {
        assert_eq!(findings::ALL.len(), findings::CHECKS.len());
        for (from, to, code) in [
            ("(\"08:00\", \"18:00\")", "(\"18:00\", \"08:00\")", "plan-closed"),
            ("agents: 20", "agents: 0", "plan-no-agents"),
            ("from: \"08:00\", to: \"09:00\"", "from: \"09:00\", to: \"09:00\"", "plan-arrivals-backwards"),
            ("from: \"09:00\"", "from: \"08:30\"", "plan-arrivals-overlap"),
            ("to: \"18:00\"", "to: \"18:30\"", "plan-arrivals-outside-opening"),
        ] {
            let (plan, found) = changed(from, to);
            assert_eq!(found, [code]);
            assert!(findings::ALL.iter().any(|known| known.name == code));
            // Whatever is wrong with it, it can be run.
            let plan = plan.expect("still readable");
            assert!(Run::new(&plan.centre(), 1).finish().balances(0));
        }
    }

    #[test]
    fn everything_wrong_is_found_at_once() {
        let (plan, found) = read(
            "(title: \"Bad\", open: \"08:00\", interval_minutes: 0, agents: -1, handle: (talk_s: 0, after_call_s: 5), patience_s: 0, \
             service_level: (percent: 180, within_s: 20), arrivals_per_hour: [(from: \"08:00\", to: \"18:00\", rate: -3)], colour: 3)",
        );
        assert_eq!(plan, None);
        assert!(found.len() >= 8, "{found:?}");
        assert_eq!(read("").0, None);
    }
}
