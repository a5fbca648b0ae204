//! What came of a file for a reader: how it was read, what is odd, what was fitted, and how much the model explains.

use super::{Imported, reason};
use crate::cli::paint::{Paint, column, wrapped};
use crate::staffing::import::{Band, Check, Judged, Kind, Mark, Order, Origin, QueueFit, shown_day};
use crate::tongue::{FluentValue, Tongue};
use crate::words::TimeOfDay;

/// Columns of a name, and of a figure with its band.
const NAME: usize = 28;
const FIGURE: usize = 24;

/// Rejected rows that are shown.
const REJECTED: usize = 12;

type Blanks<'b> = [(&'b str, FluentValue<'b>)];

/// The whole answer.
pub fn import(imported: &Imported, tongue: &Tongue, paint: Paint) -> String {
    let shown = Shown { imported, tongue, paint };
    [shown.reading(), shown.rejected(), shown.checks(), shown.fitted(), shown.verdict(), shown.intervals(), shown.end()]
        .concat()
}

struct Shown<'a> {
    imported: &'a Imported,
    tongue: &'a Tongue,
    paint: Paint,
}

impl Shown<'_> {
    fn line(&self, key: &str, blanks: &Blanks<'_>) -> String {
        format!("{}\n", wrapped(&self.tongue.fill(key, blanks), 0))
    }

    fn heading(&self, key: &str) -> String {
        format!("\n{}\n", self.paint.heading(&self.tongue.say(key)))
    }

    /// How the file is written, and what its columns mean.
    fn reading(&self) -> String {
        let (report, tongue) = (&self.imported.report, self.tongue);
        let layout = &report.layout;
        let kind = match layout.kind {
            Kind::Intervals => "import-kind-intervals",
            Kind::Calls => "import-kind-calls",
            Kind::Days => "import-kind-days",
        };
        let separator = if layout.separator == '\t' { tongue.say("import-tab") } else { layout.separator.to_string() };
        let mark = match layout.mark.0 {
            Mark::Point => ".",
            Mark::Comma => ",",
        };
        let mut out = self.line(
            "import-read",
            &[
                ("rows", report.rows.into()),
                ("kind", tongue.say(kind).into()),
                ("encoding", layout.encoding.name().into()),
                ("separator", separator.into()),
                ("mark", mark.into()),
            ],
        );
        if let Some((order, seen)) = layout.order {
            let order = match order {
                Order::DayFirst => "import-day-first",
                Order::MonthFirst => "import-month-first",
            };
            let seen = if seen { "seen" } else { "assumed" };
            out.push_str(&self.line("import-order", &[("order", tongue.say(order).into()), ("seen", seen.into())]));
        }
        if let (true, Some(first), Some(last)) = (report.dated, report.days.first(), report.days.last()) {
            let blanks = [
                ("days", FluentValue::from(report.days.len())),
                ("first", shown_day(*first).into()),
                ("last", shown_day(*last).into()),
            ];
            out.push_str(&self.line("import-days", &blanks));
        }
        out.push_str(&self.heading("import-columns"));
        for found in &layout.columns {
            out.push_str(&format!("  {}{}\n", column(found.column.name(), NAME), found.header));
        }
        if !layout.unused.is_empty() {
            out.push_str(&self.line("import-unused", &[("columns", layout.unused.join(", ").into())]));
        }
        out
    }

    fn rejected(&self) -> String {
        let report = &self.imported.report;
        if report.rejected_rows == 0 {
            return String::new();
        }
        let mut out = self.heading("import-rejected");
        for row in report.rejected.iter().take(REJECTED) {
            let blanks = [("line", FluentValue::from(row.line)), ("reason", reason(&row.reason, self.tongue).into())];
            out.push_str(&self.line("import-rejected-row", &blanks));
        }
        let more = report.rejected_rows.saturating_sub(REJECTED as u64);
        if more > 0 {
            out.push_str(&self.line("import-rejected-more", &[("rows", more.into())]));
        }
        out
    }

    fn checks(&self) -> String {
        let checks = &self.imported.report.checks;
        if checks.is_empty() {
            return String::new();
        }
        let said: String = checks.iter().map(|check| self.check(check)).collect();
        format!("{}{said}", self.heading("import-checks"))
    }

    fn check(&self, check: &Check) -> String {
        let number = |number: f64| FluentValue::from(self.tongue.number(number, 1));
        match check {
            Check::Balance { intervals, off: 0, .. } => {
                self.line("import-check-balanced", &[("intervals", (*intervals).into())])
            }
            Check::Balance { intervals, off, missing, worst } => self.line(
                "import-check-off",
                &[
                    ("intervals", (*intervals).into()),
                    ("off", (*off).into()),
                    ("missing", number(*missing)),
                    ("worst", number(*worst)),
                ],
            ),
            Check::Totals(rows) => self.line("import-check-totals", &[("rows", (*rows).into())]),
            Check::RepeatedHour(day, intervals) => self.line(
                "import-check-repeated-hour",
                &[("day", shown_day(*day).into()), ("intervals", (*intervals).into())],
            ),
            Check::Added(rows) => self.line("import-check-added", &[("rows", (*rows).into())]),
            Check::Unknown(name, cells) => {
                self.line("import-check-unknown", &[("column", (*name).into()), ("cells", (*cells).into())])
            }
            Check::TargetAboveAnswered(intervals) => {
                self.line("import-check-target", &[("intervals", (*intervals).into())])
            }
            Check::UnlikeDays(factor) => self.line("import-check-unlike", &[("factor", number(*factor))]),
        }
    }

    /// What the plan rests on, and which of it is no measurement.
    fn fitted(&self) -> String {
        let (fitted, tongue) = (&self.imported.fitted, self.tongue);
        let mut out = self.heading("import-fitted");
        out.push_str(&match fitted.noise {
            Some(noise) => {
                let percent = |cv: f64| FluentValue::from(tongue.number(100.0 * cv, 1));
                let blanks = [
                    ("day", percent(noise.day_cv)),
                    ("interval", percent(noise.interval_cv)),
                    ("days", FluentValue::from(noise.days)),
                ];
                self.line("import-noise", &blanks)
            }
            None => self.line("import-no-noise", &[]),
        });
        fitted.queues.iter().for_each(|queue| out.push_str(&self.queue(queue)));
        out
    }

    fn queue(&self, queue: &QueueFit) -> String {
        let tongue = self.tongue;
        let number = |number: f64| FluentValue::from(tongue.number(number, 1));
        let from = |origin: Origin| {
            let key = match origin {
                Origin::Measured => "import-measured",
                Origin::Estimated => "import-estimated",
                Origin::Assumed => "import-assumed",
            };
            FluentValue::from(tongue.say(key))
        };
        let offered: f64 = queue.slots.iter().map(|slot| slot.offered).sum();
        let agents = queue.agents.iter().max().copied().unwrap_or(0);
        let (handle, patience) = (&queue.handle, &queue.patience);
        let lines = [
            self.line("import-queue", &[("queue", queue.id.as_str().into()), ("offered", number(offered))]),
            self.line(
                "import-handle",
                &[("mean", number(handle.mean_s)), ("sd", number(handle.sd_s)), ("from", from(handle.mean_from))],
            ),
            self.line(
                "import-patience",
                &[("mean", number(patience.mean_s)), ("from", from(patience.method.origin()))],
            ),
            self.line("import-agents", &[("agents", agents.into()), ("from", from(queue.agents_from))]),
        ];
        lines.concat()
    }

    fn verdict(&self) -> String {
        let verdict = &self.imported.verdict;
        if verdict.intervals.is_empty() {
            return format!("{}{}", self.heading("import-explained"), self.line("import-verdict-none", &[]));
        }
        let blanks = [
            ("explained", FluentValue::from(verdict.explained)),
            ("judged", verdict.judged.into()),
            ("fitted", verdict.fitted_days.into()),
            ("held", verdict.held_days.into()),
        ];
        let said = self.tongue.fill("import-verdict", &blanks);
        let good = verdict.judged > 0 && verdict.explained * 10 >= verdict.judged * 8;
        let said = wrapped(&said, 0);
        let said = if good { self.paint.good(&said) } else { self.paint.bad(&said) };
        let tried = if verdict.held_days > 0 { "import-verdict-held" } else { "import-verdict-same" };
        format!("{}{said}\n{}", self.heading("import-explained"), self.line(tried, &blanks))
    }

    /// The report beside the band, interval by interval.
    fn intervals(&self) -> String {
        let names = ["offered", "lost_share", "asa_s", "service_level"];
        let judged = &self.imported.verdict.intervals;
        if judged.is_empty() {
            return String::new();
        }
        let has = |name: &&str| judged.iter().any(|judged| judged.figures.iter().any(|(known, _)| known == name));
        let names: Vec<&str> = names.into_iter().filter(has).collect();
        let heads = names.iter().map(|name| self.tongue.say(&format!("metric-{}", name.replace('_', "-"))));
        let heads: String = heads.map(|head| column(&head, FIGURE)).collect();
        let several = self.imported.fitted.queues.len() > 1;
        let mut out = format!("\n{}{heads}\n", column(&self.tongue.say("simulate-interval"), 8));
        let mut queue = "";
        for row in judged {
            if several && row.queue != queue {
                out.push_str(&format!("{}\n", self.paint.heading(&row.queue)));
            }
            queue = &row.queue;
            out.push_str(&self.interval(row, &names));
        }
        out
    }

    fn interval(&self, judged: &Judged, names: &[&str]) -> String {
        let mut line = column(&TimeOfDay(judged.from_s).to_string(), 8);
        for name in names {
            let band = judged.figures.iter().find(|(known, _)| known == name).map(|(_, band)| *band);
            line.push_str(&column(&band.map_or(String::new(), |band| self.band(name, band)), FIGURE));
        }
        let line = line.trim_end();
        match judged.explained {
            Some(true) => format!("{line}\n"),
            Some(false) => format!("{}\n", self.paint.bad(line)),
            None => format!("{}\n", self.paint.quiet(line)),
        }
    }

    /// `54.2 (49.1 to 58.8)`, with a mark when the report lies outside.
    fn band(&self, name: &str, band: Band) -> String {
        let (factor, unit) = match name {
            "lost_share" | "service_level" => (100.0, " %"),
            _ => (1.0, ""),
        };
        let number = |number: f64| self.tongue.number(factor * number, 1);
        let mark = if band.holds() { "" } else { " !" };
        format!("{}{unit} ({}–{}){mark}", number(band.report), number(band.low), number(band.high))
    }

    fn end(&self) -> String {
        format!("\n{}", self.line("import-written", &[("file", self.imported.written.as_str().into())]))
    }
}
