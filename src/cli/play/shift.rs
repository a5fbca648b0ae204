//! A shift, played by robots in its chairs.

mod json;
mod scored;
mod table;
mod tomorrow;

use crate::cli::paint::Paint;
use crate::cli::simulate::{Opened, Progress};
use crate::cli::solving::{company, deep, solve, stopped};
use crate::cli::{Common, Ended, Failure, print, print_json, remark};
use crate::conversation::Program;
use crate::library::{Library, OpenedShift};
use crate::office::Solved;
use crate::reading::render;
use crate::rehearsal::leads::{self, LEADS, Lead};
use crate::rehearsal::seat::{Attention, Bench, play_seat};
use crate::scoring::{Scorecard, Stopped, Values};
use crate::shift::{Chair, Day, FURTHER_DAYS, Held, Report, Stage};
use crate::tongue::Tongue;
use crate::words::{Finding, Severity, nearest};
use clap::{Args, ValueEnum};
use std::io;
use std::sync::Arc;

/// Who sits where on a shift.
#[derive(Args, Debug)]
pub(super) struct Chairs {
    /// In which chair of a shift the robot sits.
    #[arg(long, value_enum, value_name = "CHAIR")]
    seat: Option<Seat>,
    /// Beside a robot in the agent's chair: the robot in the lead's; else the plan's own lead.
    #[arg(long, value_name = "NAME")]
    lead: Option<String>,
    /// How a robot in the agent's chair shares out its attention among several chats.
    #[arg(long, value_name = "HOW", value_parser = ATTENTION)]
    attention: Option<String>,
}

/// The words for it.
const ATTENTION: [&str; 2] = [Attention::ALL[0].0, Attention::ALL[1].0];

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Seat {
    Agent,
    Lead,
}

impl Chairs {
    /// Whether the arguments are about a shift.
    pub(super) fn is_asked_for(&self) -> bool {
        self.seat.is_some() || self.lead.is_some() || self.attention.is_some()
    }

    /// How attention is shared out among several chats.
    fn attention(&self) -> Attention {
        let said = |(word, _): &(&str, Attention)| self.attention.as_deref() == Some(*word);
        Attention::ALL.into_iter().find(said).map(|(_, attention)| attention).unwrap_or_default()
    }
}

/// A shift that was played.
struct Played {
    id: String,
    /// The plan, for its names and its currency.
    plan: Opened,
    robot: String,
    lead: Option<&'static str>,
    day: Day,
    /// The card of each contact, by its place among those that are over.
    cards: Vec<(usize, Scorecard)>,
    report: Report,
}

impl Played {
    /// The contacts that are over, each with its card.
    fn contacts(&self) -> impl Iterator<Item = (&Held, &Scorecard)> {
        self.cards.iter().filter_map(|(place, card)| Some((self.day.done().get(*place)?, card)))
    }

    /// In the lead's chair the score of the shift; in the agent's the mean of the contacts' scores, each counted alike.
    fn score(&self) -> Option<f64> {
        match self.day.chair() {
            Chair::Lead => self.report.score.as_ref().map(|score| score.score),
            Chair::Agent => self.mean(),
        }
    }

    /// The mean of the contacts' scores.
    fn mean(&self) -> Option<f64> {
        let sum = self.cards.iter().fold(0.0, |sum, (_, card)| sum + card.score);
        (!self.cards.is_empty()).then(|| sum / self.cards.len() as f64)
    }
}

/// Plays a shift, and prints what came of it.
pub(super) fn play(
    common: &Common,
    library: &Library,
    name: &str,
    chairs: &Chairs,
    robot: &str,
    seed: u64,
) -> Result<Ended, Failure> {
    let opened = library.open_shift(name).map_err(|why| Failure::input(&why))?;
    let stage = ready(&opened)?;
    let chair = match chairs.seat {
        Some(Seat::Agent) => Chair::Agent,
        Some(Seat::Lead) => Chair::Lead,
        None => {
            let said = format!("\"{}\" is a shift: say with --seat agent or --seat lead in whose chair", opened.id);
            return Err(Failure::input(&said));
        }
    };
    if !stage.has(chair) {
        return Err(Failure::input(&format!("the shift \"{}\" is not for the {}'s chair", opened.id, chair.word())));
    }
    // Every caller of a day is a scenario of its own: kept, they would push out what is wanted once more.
    let (solved, tongue) = (Solved::default(), common.tongue());
    let lead = chairs.lead.as_deref().map(lead_robot).transpose()?;
    let (day, cards) = match (chair, lead) {
        (Chair::Lead, Some(_)) => {
            return Err(Failure::input(
                "--lead stands beside --seat agent: in the lead's chair --robot says who leads",
            ));
        }
        (Chair::Lead, None) => {
            let (lead, language) = (lead_robot(robot)?, common.language());
            deep(|| {
                let mut judge = Judge { solved: &solved, tongue: &tongue, cards: Vec::new() };
                let day = lead.play(&stage, seed, language);
                judge.all(&day)?;
                Ok::<_, Failure>((day, judge.cards))
            })??
        }
        (Chair::Agent, _) => {
            let role = super::robot(robot)?;
            let day = match lead {
                Some(lead) => {
                    let language = common.language();
                    let led = deep(|| lead.play(&stage, seed, language).ended())?;
                    Day::led(Arc::clone(&stage), seed, common.language(), led.effects())
                }
                None => Day::new(Arc::clone(&stage), Chair::Agent, seed, common.language()),
            };
            deep(|| {
                let mut judge = Judge { solved: &solved, tongue: &tongue, cards: Vec::new() };
                let day = play_seat(day, role, chairs.attention(), &mut judge)?;
                Ok::<_, Failure>((day, judge.cards))
            })??
        }
    };
    let report = {
        let progress = Progress::new(&tongue.say("simulating"));
        let mut told = |days: u32| progress.at(days, Some(FURTHER_DAYS));
        Report::of(&day, FURTHER_DAYS, &mut told).ok_or_else(|| Failure::input(&tongue.say("simulate-cancelled")))?
    };
    let what_ifs: Vec<String> = stage.shift.what_ifs.iter().map(|name| name.id.to_string()).collect();
    let plan = Opened::open(library, stage.shift.plan.id.as_str(), &what_ifs)?;
    remark(&shown(&opened, Severity::Warning));
    let lead = lead.map(|lead| lead.name);
    let played = Played { id: opened.id, plan, robot: robot.to_owned(), lead, day, cards, report };
    if common.is_json() {
        print_json(&json::played(&played, &tongue))?;
    } else {
        print(&table::played(&played, &tongue, Paint::of(&io::stdout())))?;
    }
    Ok(Ended::Well)
}

/// What can be played; with errors among the findings, those are the answer.
fn ready(opened: &OpenedShift) -> Result<Arc<Stage>, Failure> {
    opened.stage.clone().ok_or_else(|| Failure::findings(shown(opened, Severity::Error)))
}

/// The findings of a severity as they are shown.
fn shown(opened: &OpenedShift, severity: Severity) -> String {
    let findings: Vec<Finding> =
        opened.findings.iter().filter(|finding| finding.severity == severity).cloned().collect();
    render::text(&opened.sources, &findings, Paint::of(&io::stderr()).is_on())
}

/// The lead robot of a name.
fn lead_robot(name: &str) -> Result<Lead, Failure> {
    leads::lead(name).ok_or_else(|| {
        let names: Vec<&str> = LEADS.iter().map(|lead| lead.name).collect();
        Failure::input(&match nearest(name, names.iter().copied()) {
            Some(near) => format!("there is no lead robot \"{name}\": did you mean \"{near}\"?"),
            None => format!("there is no lead robot \"{name}\": there are {}", names.join(", ")),
        })
    })
}

/// Solves each contact for itself, and scores it when it is over.
struct Judge<'a> {
    solved: &'a Solved,
    tongue: &'a Tongue,
    cards: Vec<(usize, Scorecard)>,
}

impl Judge<'_> {
    /// Scores every conversation of a day that is over.
    fn all(&mut self, day: &Day) -> Result<(), Failure> {
        for (place, held) in day.done().iter().enumerate() {
            let mut values = self.values(held.attempt.program())?;
            self.over(place, held, &mut values)?;
        }
        Ok(())
    }
}

impl Bench for Judge<'_> {
    type Trouble = Failure;

    fn values(&mut self, program: &Arc<Program>) -> Result<Values, Failure> {
        solve(program, self.solved, self.tongue)
    }

    fn over(&mut self, place: usize, held: &Held, values: &mut Values) -> Result<(), Failure> {
        let company = company(held.attempt.program(), self.solved, self.tongue)?;
        let card = Scorecard::of(&held.attempt, values, Some(&company)).map_err(|why| self.stopped(why))?;
        self.cards.push((place, card));
        Ok(())
    }

    fn stopped(&self, why: Stopped) -> Failure {
        stopped(why, self.tongue)
    }
}
