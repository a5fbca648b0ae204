//! Needed staff and the roster for a reader: group by group, person by person, and what stays open.

use super::answers::{Answers, Day};
use super::json::{class_name, group, never_enough, nobody_answers, why};
use crate::cli::paint::{Paint, column, wrapped};
use crate::cli::simulate::Opened;
use crate::queueing::Estimate;
use crate::staffing::needed::Needed;
use crate::staffing::overlay::Lowered;
use crate::staffing::roster::{Duty, Solved};
use crate::staffing::{Plan, weekday_word};
use crate::tongue::{FluentValue, Tongue};
use crate::words::{Moment, TimeOfDay};

/// Columns of a time, of a number of agents, of a service level, and of a name.
const TIME: usize = 8;
const AGENTS: usize = 12;
const LEVEL: usize = 18;
const NAME: usize = 20;

/// Stands where there is no figure.
const NOTHING: &str = "–";

/// The whole answer.
pub fn staff(opened: &Opened, lowered: &Lowered, answers: &Answers, tongue: &Tongue, paint: Paint) -> String {
    let shown = Shown { plan: &lowered.plan, answers, tongue, paint };
    let mut out = shown.heading(opened, lowered);
    for answer in 0..answers.needed.len() {
        out.push_str(&shown.needed(answer));
    }
    if let Some(roster) = &answers.roster {
        out.push_str(&shown.roster(&roster.solved));
    }
    out.push_str(&shown.uncovered());
    out
}

struct Shown<'a> {
    plan: &'a Plan,
    answers: &'a Answers,
    tongue: &'a Tongue,
    paint: Paint,
}

impl Shown<'_> {
    fn heading(&self, opened: &Opened, lowered: &Lowered) -> String {
        let (tongue, target) = (self.tongue, self.answers.target);
        let within = target.within.unwrap_or(self.plan.service_level.within);
        let share = |share: f64| FluentValue::from(tongue.number(100.0 * share, 0));
        let level = share(target.service_level);
        let blanks = [("level", level), ("seconds", FluentValue::from(tongue.number(within.as_s(), 0)))];
        let mut out = format!("{}\n", self.paint.heading(&self.plan.title));
        for (id, overlay) in opened.what_ifs.iter().zip(&lowered.overlays) {
            let (title, id) = (FluentValue::from(overlay.title.as_str()), FluentValue::from(id.as_str()));
            let said = match overlay.from {
                None => tongue.fill("simulate-with", &[("title", title), ("id", id)]),
                Some((from, _)) => tongue
                    .fill("simulate-with-from", &[("title", title), ("id", id), ("from", from.to_string().into())]),
            };
            out.push_str(&format!("{said}\n"));
        }
        out.push_str(&format!("{}\n", tongue.fill("staff-target", &blanks)));
        if let Some(risk) = target.risk {
            let [level, _] = blanks;
            out.push_str(&format!("{}\n", tongue.fill("staff-risk", &[level, ("share", share(risk))])));
        }
        let simulated: u32 = self.answers.needed.iter().map(|needed| needed.simulated).sum();
        let blanks = [("days", FluentValue::from(simulated)), ("seed", self.answers.seed.to_string().into())];
        out.push_str(&format!("{}\n", self.paint.quiet(&tongue.fill("staff-simulated", &blanks))));
        out
    }

    /// The days that need the same, and what they need.
    fn needed(&self, answer: usize) -> String {
        let needed = &self.answers.needed[answer];
        let days = self.answers.days.iter().enumerate().filter(|(_, day)| day.answer == answer);
        let days: Vec<(usize, &Day)> = days.collect();
        let names: Vec<String> = days.iter().filter_map(|(_, day)| day.weekday).map(|day| self.weekday(day)).collect();
        let mut out = String::new();
        for place in 0..self.plan.groups.len() {
            let mut title = group(self.plan, place);
            if !names.is_empty() {
                title = format!("{title} · {}", names.join(", "));
            }
            out.push_str(&format!("\n{}\n", self.paint.heading(&title)));
            out.push_str(&self.group(needed, &days, place));
        }
        if let (Some(good), Some(_)) = (needed.good_days, self.answers.target.risk) {
            let share = FluentValue::from(self.tongue.number(100.0 * good, 0));
            let said = self.tongue.fill("staff-good-days", &[("share", share)]);
            out.push_str(&format!("{}\n", if needed.enough_good_days { said } else { self.paint.bad(&said) }));
        }
        out
    }

    fn group(&self, needed: &Needed, days: &[(usize, &Day)], place: usize) -> String {
        let mut heads = vec!["staff-erlang", "staff-needed", "staff-planned"];
        if self.answers.roster.is_some() {
            heads.push("staff-rostered");
        }
        let mut head = column(&self.tongue.say("simulate-interval"), TIME);
        for key in heads {
            head.push_str(&format!("{:>AGENTS$}", self.tongue.say(key)));
        }
        head.push_str(&format!("{:>LEVEL$}", self.tongue.say("column-service-level")));
        let mut out = format!("{}\n", self.paint.heading(&head));
        let count = |count: Option<u32>| count.map_or_else(|| NOTHING.to_string(), |count| count.to_string());
        for row in needed.rows.iter().filter(|row| row.group == place) {
            let Some((_, first)) = days.first() else { continue };
            let from = first.centre.interval_start(row.interval);
            let to = first.centre.interval_start(row.interval + 1).min(first.centre.close);
            let mut line = column(&clock(from), TIME);
            line.push_str(&format!("{:>AGENTS$}{:>AGENTS$}", count(row.erlang), count(row.needed)));
            line.push_str(&format!("{:>AGENTS$}", self.number(row.planned)));
            if let Some(roster) = &self.answers.roster {
                // Days that need the same may be staffed differently: the least of them is what matters.
                let each = days.iter().map(|(day, _)| roster.solved.rostered(*day, place, from, to));
                line.push_str(&format!("{:>AGENTS$}", self.number(each.fold(f64::INFINITY, f64::min))));
            }
            let level = format!("{:>LEVEL$}", self.level(row.level));
            line.push_str(&if row.needed.is_none() { self.paint.bad(&level) } else { level });
            out.push_str(&format!("{line}\n"));
        }
        out
    }

    /// Who works when, and how good that is.
    fn roster(&self, solved: &Solved) -> String {
        let tongue = self.tongue;
        let mut out = format!("\n{}\n", self.paint.heading(&tongue.say("staff-roster")));
        let people = self.plan.roster.iter().flat_map(|roster| &roster.people);
        for (place, (name, _)) in people.enumerate() {
            let mut name = name.to_string();
            let mut any = false;
            for duty in solved.duties.iter().filter(|duty| duty.person == place) {
                out.push_str(&format!("    {}{}\n", column(&name, NAME), self.duty(duty)));
                (name, any) = (String::new(), true);
            }
            if !any {
                out.push_str(&format!("    {}{}\n", column(&name, NAME), tongue.say("staff-free")));
            }
        }
        let cost = format!("{} {}", tongue.number(solved.cost, 0), self.plan.currency);
        let blanks = [("hours", FluentValue::from(self.number(solved.hours))), ("cost", cost.trim_end().into())];
        out.push_str(&format!("\n{}\n", tongue.fill("staff-roster-cost", &blanks)));
        if solved.wishes_missed > 0 {
            let missed = FluentValue::from(solved.wishes_missed);
            out.push_str(&format!("{}\n", tongue.fill("staff-wishes-missed", &[("wishes", missed)])));
        }
        let gap = FluentValue::from(tongue.number(100.0 * solved.gap(), 1));
        let key = if solved.stopped { "staff-gap-stopped" } else { "staff-gap" };
        out.push_str(&format!("{}\n", self.paint.quiet(&wrapped(&tongue.fill(key, &[("gap", gap)]), 0))));
        out
    }

    fn duty(&self, duty: &Duty) -> String {
        let kinds = self.plan.roster.as_ref().map(|roster| roster.shift_types.as_slice()).unwrap_or_default();
        let kind = kinds.get(duty.kind).map(|(id, _)| id.to_string()).unwrap_or_default();
        let weekday = self.answers.days.get(duty.day).and_then(|day| day.weekday);
        let day = weekday.map(|day| self.weekday(day)).unwrap_or_default();
        let breaks: Vec<String> = duty.breaks.iter().map(|(from, to, _)| stretch(*from, *to)).collect();
        let mut out = format!(
            "{}{}  {}{}",
            column(&day, 12),
            stretch(duty.from, duty.to),
            column(&kind, 12),
            column(&group(self.plan, duty.group), 12)
        );
        if !breaks.is_empty() {
            let blanks = [("times", FluentValue::from(breaks.join(", ")))];
            out.push_str(&self.tongue.fill("staff-breaks", &blanks));
        }
        out.trim_end().to_string()
    }

    /// What nobody answers, what no staff is enough for, and what the roster leaves open.
    fn uncovered(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for day in &self.answers.days {
            let needed = &self.answers.needed[day.answer];
            let when = |interval: usize| {
                let (from, to) = (day.centre.interval_start(interval), day.centre.interval_start(interval + 1));
                self.when(day.weekday, from, to.min(day.centre.close))
            };
            for (class, interval) in &needed.unanswered {
                let said = nobody_answers(&class_name(self.plan, *class), self.tongue);
                lines.push(format!("{}: {said}", when(*interval)));
            }
            for row in needed.rows.iter().filter(|row| row.needed.is_none()) {
                let said = never_enough(row.ceiling, row.agents, self.tongue);
                lines.push(format!("{} · {}: {said}", when(row.interval), group(self.plan, row.group)));
            }
        }
        for part in self.answers.roster.iter().flat_map(|roster| &roster.solved.uncovered) {
            let weekday = self.answers.days.get(part.day).and_then(|day| day.weekday);
            let when = self.when(weekday, part.from, part.to);
            let missing = self.tongue.fill("staff-missing", &[("agents", FluentValue::from(part.missing))]);
            let name = group(self.plan, part.group);
            lines.push(format!("{when} · {name}: {missing}, {}", why(part, self.tongue)));
        }
        if lines.is_empty() {
            return String::new();
        }
        let mut out = format!("\n{}\n", self.paint.heading(&self.tongue.say("staff-uncovered")));
        for line in lines {
            out.push_str(&format!("    {}\n", wrapped(&line, 4)));
        }
        out
    }

    fn when(&self, weekday: Option<usize>, from: Moment, to: Moment) -> String {
        let day = weekday.map(|day| format!("{} ", self.weekday(day))).unwrap_or_default();
        format!("{day}{}", stretch(from, to))
    }

    fn weekday(&self, day: usize) -> String {
        self.tongue.say(&format!("staff-{}", weekday_word(day)))
    }

    /// A number of agents, with a decimal only where it is not whole.
    fn number(&self, number: f64) -> String {
        self.tongue.number(number, if number.fract() == 0.0 { 0 } else { 1 })
    }

    fn level(&self, level: Estimate) -> String {
        let Some(mean) = level.mean else { return NOTHING.to_string() };
        let number = |share: f64| self.tongue.number(100.0 * share, 1);
        let plain = match level.half_width {
            Some(half_width) => format!("{} ± {}", number(mean), number(half_width)),
            None => number(mean),
        };
        self.tongue.fill("unit-share", &[("n", plain.into())])
    }
}

fn clock(at: Moment) -> String {
    TimeOfDay((at.0 / 1000) as u32).to_string()
}

fn stretch(from: Moment, to: Moment) -> String {
    format!("{}–{}", clock(from), clock(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staffing::roster::Why;

    /// Everything that is put together from names has words in every language.
    #[test]
    fn nothing_is_left_without_words() {
        let mut keys: Vec<String> = Why::ALL.iter().map(|(name, _)| format!("staff-why-{name}")).collect();
        keys.extend((0..7).map(|day| format!("staff-{}", weekday_word(day))));
        crate::tongue::all_said(&keys);
    }

    /// A head fits its column with a space before it.
    #[test]
    fn heads_fit_their_columns() {
        for language in crate::tongue::languages() {
            let tongue = Tongue::new(&language);
            for key in ["staff-erlang", "staff-needed", "staff-planned", "staff-rostered"] {
                assert!(tongue.say(key).chars().count() < AGENTS, "{language}: {key}");
            }
        }
    }
}
