use super::paint::{Paint, column};
use super::{Common, Ended, Failure, print, print_json, remark};
use crate::queueing::erlang::{Figures, Formula, Goal, MOST_AGENTS, MOST_LINES, Steady, Traffic};
use crate::tongue::{FluentValue, Tongue};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::io;

/// What a number of agents brings, or how many are needed, by the textbook's formulas.
#[derive(Args, Debug)]
pub struct Erlang {
    /// What a contact does that finds every agent busy: b leaves, c waits, a waits until its patience ends.
    #[arg(value_name = "FORMULA", value_enum)]
    formula: Letter,
    /// Contacts per hour.
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    arrivals_per_hour: f64,
    /// The mean handle time in seconds, after-call work included.
    #[arg(long, value_name = "S", allow_negative_numbers = true)]
    handle_time: f64,
    #[command(flatten)]
    wanted: Wanted,
    /// The service level's target in seconds.
    #[arg(long, value_name = "S", default_value_t = 20.0, allow_negative_numbers = true)]
    target: f64,
    /// The mean patience in seconds, for a.
    #[arg(long, value_name = "S", allow_negative_numbers = true)]
    patience: Option<f64>,
    /// Places, busy and waiting, for c and a; whoever finds none is turned away and counts as not answered.
    #[arg(long, value_name = "K")]
    lines: Option<u32>,
}

/// Either the number of agents is given, or what they are to reach.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct Wanted {
    /// So many agents.
    #[arg(long, value_name = "N")]
    agents: Option<u32>,
    /// The smallest number of agents that answers this share within the target: 0.8 or 80.
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    service_level: Option<f64>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Letter {
    B,
    C,
    A,
}

impl Erlang {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let traffic = self.traffic()?;
        let steady = self.steady(traffic)?;
        let tongue = common.tongue();
        let (agents, refusal) = match self.wanted.service_level {
            None => {
                let agents = self.agents()?;
                let swamped = steady.figures(agents, self.target).mean_waiting.is_none();
                (Some(agents), swamped.then(|| too_few(agents, traffic, &tongue)))
            }
            Some(level) => {
                let goal = Goal { service_level: share(level)?, within_s: self.target, most_occupied: 1.0 };
                let agents = steady.needed(&goal);
                (agents, agents.is_none().then(|| none_reaches(&tongue)))
            }
        };
        let figures = agents.map(|agents| steady.figures(agents, self.target));
        if common.is_json() {
            print_json(&object(agents, traffic.load(), figures))?;
        } else {
            print(&table(agents, traffic.load(), figures, self.target, &tongue, Paint::of(&io::stdout())))?;
        }
        Ok(match refusal {
            None => Ended::Well,
            Some(sentence) => {
                remark(&format!("frontline: {sentence}\n"));
                Ended::No
            }
        })
    }

    fn traffic(&self) -> Result<Traffic, Failure> {
        if !(self.arrivals_per_hour.is_finite() && self.arrivals_per_hour >= 0.0) {
            return Err(Failure::input("--arrivals-per-hour must be a number from 0 on"));
        }
        if !(self.handle_time.is_finite() && self.handle_time > 0.0) {
            return Err(Failure::input("--handle-time must be a number of seconds above 0"));
        }
        if !(self.target.is_finite() && self.target >= 0.0) {
            return Err(Failure::input("--target must be a number of seconds from 0 on"));
        }
        let traffic = Traffic::per_hour(self.arrivals_per_hour, self.handle_time);
        traffic.ok_or_else(|| Failure::input("--arrivals-per-hour and --handle-time are too extreme to be multiplied"))
    }

    fn steady(&self, traffic: Traffic) -> Result<Steady, Failure> {
        let formula = match (self.formula, self.patience) {
            (Letter::B, None) => Formula::B,
            (Letter::C, None) => Formula::C,
            (Letter::A, Some(patience_s)) if patience_s.is_finite() && patience_s > 0.0 => Formula::A { patience_s },
            (Letter::A, Some(_)) => return Err(Failure::input("--patience must be a number of seconds above 0")),
            (Letter::A, None) => return Err(Failure::input("erlang a needs --patience, the mean patience in seconds")),
            (Letter::B | Letter::C, Some(_)) => {
                return Err(Failure::input("--patience is for erlang a: nobody gives up waiting in b and c"));
            }
        };
        match self.lines {
            Some(_) if formula == Formula::B => {
                return Err(Failure::input("--lines is for erlang c and a: in b there are as many lines as agents"));
            }
            Some(lines) if !(1..=MOST_LINES).contains(&lines) => {
                return Err(Failure::input(&format!("--lines must be a whole number from 1 to {MOST_LINES}")));
            }
            _ => {}
        }
        Steady::new(traffic, formula, self.lines)
            .ok_or_else(|| Failure::input("--patience is too extreme for so many contacts"))
    }

    fn agents(&self) -> Result<u32, Failure> {
        let agents = self.wanted.agents.unwrap_or_default();
        if agents > MOST_AGENTS {
            return Err(Failure::input(&format!("--agents must be a whole number up to {MOST_AGENTS}")));
        }
        Ok(agents)
    }
}

/// A service level as a share, given as one or as per cent.
fn share(level: f64) -> Result<f64, Failure> {
    if level > 0.0 && level <= 1.0 {
        Ok(level)
    } else if level > 1.0 && level <= 100.0 {
        Ok(level / 100.0)
    } else {
        Err(Failure::input("--service-level must be a share above 0 and up to 1, or per cent up to 100"))
    }
}

fn too_few(agents: u32, traffic: Traffic, tongue: &Tongue) -> String {
    let load = tongue.number(traffic.load(), 2);
    let blanks: [(&str, FluentValue<'_>); 2] = [("agents", agents.into()), ("load", load.into())];
    tongue.fill("erlang-too-few", &blanks)
}

fn none_reaches(tongue: &Tongue) -> String {
    tongue.fill("erlang-none-reaches", &[("most", FluentValue::from(MOST_AGENTS.to_string()))])
}

/// The answer for a script.
fn object(agents: Option<u32>, load: f64, figures: Option<Figures>) -> Value {
    json!({
        "agents": agents,
        "offered_load": load,
        "wait_probability": figures.map(|told| told.wait_probability),
        "service_level": figures.map(|told| told.service_level),
        "asa_s": figures.and_then(|told| told.asa_s),
        "mean_wait_s": figures.and_then(|told| told.mean_wait_s),
        "mean_waiting": figures.and_then(|told| told.mean_waiting),
        "abandonment": figures.map(|told| told.abandonment),
        "occupancy": figures.map(|told| told.occupancy),
        "blocking": figures.map(|told| told.blocking),
    })
}

/// Columns of the names before the figures, and of the figures.
const NAME: usize = 44;
const FIGURE: usize = 12;

/// The answer for a reader.
fn table(
    agents: Option<u32>,
    load: f64,
    figures: Option<Figures>,
    target_s: f64,
    tongue: &Tongue,
    paint: Paint,
) -> String {
    let row = |name: String, figure: Option<String>| {
        let figure = figure.unwrap_or_else(|| tongue.say("erlang-no-figure"));
        format!("{}{figure:>FIGURE$}\n", column(&name, NAME))
    };
    let per_cent = |share: f64| format!("{} %", tongue.number(100.0 * share, 2));
    let number = |number: f64| tongue.number(number, 2);
    let seconds = |seconds: f64| tongue.fill("erlang-seconds", &[("n", number(seconds).into())]);
    let mut out = row(tongue.say("erlang-agents"), agents.map(|agents| agents.to_string()));
    out = paint.heading(out.trim_end()) + "\n";
    out.push_str(&row(tongue.say("erlang-load"), Some(number(load))));
    let Some(told) = figures else { return out };
    // A whole target is said without decimals.
    let target = tongue.number(target_s, if target_s.fract() == 0.0 { 0 } else { 1 });
    let level = tongue.fill("erlang-level", &[("target", FluentValue::from(target))]);
    let rows = [
        (level, Some(per_cent(told.service_level))),
        (tongue.say("erlang-waits"), Some(per_cent(told.wait_probability))),
        (tongue.say("erlang-asa"), told.asa_s.map(seconds)),
        (tongue.say("erlang-mean-wait"), told.mean_wait_s.map(seconds)),
        (tongue.say("erlang-mean-waiting"), told.mean_waiting.map(number)),
        (tongue.say("erlang-abandonment"), Some(per_cent(told.abandonment))),
        (tongue.say("erlang-occupancy"), Some(per_cent(told.occupancy))),
        (tongue.say("erlang-blocking"), Some(per_cent(told.blocking))),
    ];
    for (name, figure) in rows {
        out.push_str(&row(name, figure));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_level_is_a_share_or_per_cent() {
        assert_eq!((share(0.8), share(80.0), share(1.0), share(100.0)), (Ok(0.8), Ok(0.8), Ok(1.0), Ok(1.0)));
        for level in [0.0, -0.5, 100.5, f64::NAN, f64::INFINITY] {
            assert!(share(level).is_err(), "{level}");
        }
    }

    #[test]
    fn what_does_not_exist_is_null() {
        let swamped = object(Some(3), 5.0, Some(Figures::SWAMPED));
        assert_eq!((&swamped["asa_s"], &swamped["mean_waiting"]), (&Value::Null, &Value::Null));
        assert_eq!((&swamped["service_level"], &swamped["agents"]), (&Value::from(0.0), &Value::from(3)));
        let none = object(None, 5.0, None);
        assert_eq!(
            (&none["agents"], &none["occupancy"], &none["offered_load"]),
            (&Value::Null, &Value::Null, &Value::from(5.0))
        );
    }
}
