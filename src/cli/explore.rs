use super::opening::Loaded;
use super::paint::{Paint, column, wrapped};
use super::solving::{deep, solve_anew, stopped};
use super::{Common, Ended, Failure, print, print_json};
use crate::office::broken_order;
use crate::rehearsal::{Exploration, Line, Tally, explore};
use crate::scoring::Budget;
use crate::tongue::{FluentValue, Tongue};
use clap::Args;
use std::io;
use std::time::Instant;

/// Let the robots play a scenario: what they reach, who comes out above whom, the best line.
#[derive(Args, Debug)]
pub struct Explore {
    /// A path, or the id of a scenario.
    #[arg(value_name = "SCENARIO")]
    scenario: String,
    /// Plays of each robot.
    #[arg(long, value_name = "N", default_value_t = 1000)]
    plays: usize,
    /// The seed of the first play; the others follow it.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

impl Explore {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let program = Loaded::open(&common.library()?, &self.scenario)?.program()?;
        let (solved, tongue) = (common.solved(), common.tongue());
        let found = deep(|| {
            let began = Instant::now();
            // How long it takes is part of the answer.
            let mut values = solve_anew(&program, Budget::default(), &solved, &tongue)?;
            let solve_s = began.elapsed().as_secs_f64();
            explore(&program, &mut values, self.plays, self.seed, solve_s).map_err(|why| stopped(why, &tongue))
        })??;
        if common.is_json() {
            print_json(&found.json())?;
        } else {
            print(&table(&found, &tongue, Paint::of(&io::stdout())))?;
        }
        Ok(Ended::Well)
    }
}

/// The exploration for a reader.
fn table(found: &Exploration, tongue: &Tongue, paint: Paint) -> String {
    let seen = &found.coverage;
    let mut out = String::new();
    let reached = [
        ("explore-nodes", seen.nodes_reached(), seen.nodes()),
        ("explore-choices", seen.choices_taken(), seen.choices()),
        ("explore-conditions", seen.conditions_both_ways(), seen.conditions()),
    ];
    for (key, part, whole) in reached {
        let said = tongue.fill(key, &[("part", part.into()), ("whole", whole.into())]);
        out.push_str(&format!("{}\n", if part == whole { said } else { paint.bad(&said) }));
    }
    let solved: [(&str, FluentValue<'_>); 3] = [
        ("states", found.states.into()),
        ("seconds", tongue.number(found.solve_s, 1).into()),
        ("points", tongue.number(found.uncertainty, 1).into()),
    ];
    out.push_str(&format!(
        "{}\n",
        tongue.fill(if found.exact { "explore-exact" } else { "explore-estimated" }, &solved)
    ));

    out.push_str(&format!("\n{}\n", paint.heading(&heading(tongue))));
    for turn in &found.robots {
        out.push_str(&format!("{}\n", row(turn.name, &turn.in_order, tongue)));
        if let Some(shuffled) = &turn.shuffled {
            let name = format!("  {}", tongue.say("explore-shuffled"));
            out.push_str(&format!("{}\n", paint.quiet(&row(&name, shuffled, tongue))));
        }
    }
    out.push('\n');
    if found.order_ok() {
        out.push_str(&format!("{}\n", paint.good(&tongue.say("explore-order-ok"))));
    }
    for violation in &found.violations {
        // Robots are called by the names that `--robot` takes.
        let broken = broken_order(violation, str::to_owned, tongue);
        out.push_str(&format!("{}\n", paint.bad(&broken)));
    }
    for robot in &found.blind_passes {
        out.push_str(&format!("{}\n", paint.bad(&tongue.fill("explore-blind-pass", &[("robot", (*robot).into())]))));
    }
    out.push_str(&line("explore-best", &found.best, tongue, paint));
    out.push_str(&line("explore-worst", &found.worst, tongue, paint));
    out
}

/// Columns of the robots' table: the names, then the figures.
const NAME: usize = 22;
const FIGURE: usize = 10;

fn heading(tongue: &Tongue) -> String {
    let figures = ["explore-mean", "explore-p10", "explore-p90", "explore-passed"].map(|key| right(&tongue.say(key)));
    format!("{}{}", column(&tongue.say("explore-robot"), NAME), figures.concat())
}

fn row(name: &str, tally: &Tally, tongue: &Tongue) -> String {
    let scores = [tally.mean, tally.p10, tally.p90].map(|score| right(&tongue.number(score, 1)));
    let passed = right(&format!("{} %", tongue.number(100.0 * tally.passed, 0)));
    format!("{}{}{passed}", column(name, NAME), scores.concat())
}

fn right(text: &str) -> String {
    format!("{text:>FIGURE$}")
}

/// A play by its decisions.
fn line(key: &str, line: &Line, tongue: &Tongue, paint: Paint) -> String {
    let heading = tongue.fill(key, &[("score", tongue.number(line.score, 1).into())]);
    format!("\n{}\n    {}\n", paint.heading(&heading), wrapped(&line.line.join(" · "), 4))
}
