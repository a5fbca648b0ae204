mod shift;

use super::card::{card, procedures};
use super::opening::Loaded;
use super::paint::{Paint, wrapped};
use super::solving::{company, deep, solve, stopped};
use super::transcript::transcript;
use super::{Common, Ended, Failure, print, print_json, remark};
use crate::conversation::{Attempt, Offer, Program, Script, ScriptStop};
use crate::disk;
use crate::library::Kind;
use crate::office::Solved;
use crate::reading::{limits, render};
use crate::rehearsal::{self, Role, robots};
use crate::scoring::{Scorecard, Values};
use crate::tongue::{FluentValue, Tongue};
use crate::words::nearest;
use clap::Args;
use serde_json::{Value, json};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Play a scenario with a robot or a script, or a shift with a robot in its chair, and score it.
#[derive(Args, Debug)]
pub struct Play {
    /// A path, or the id of a scenario or a shift.
    #[arg(value_name = "SCENARIO")]
    scenario: String,
    #[command(flatten)]
    who: Who,
    /// What chance is drawn from; the same seed is the same luck.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Write what was done into a script.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    #[command(flatten)]
    chairs: shift::Chairs,
}

/// Who plays.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct Who {
    /// The robot that plays: expert, careless, random, .., or in a lead's chair lead-good, lead-late, ..
    #[arg(long, value_name = "NAME")]
    robot: Option<String>,
    /// A file with decisions.
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
}

/// Somebody who was found and can play.
enum Player {
    Robot(&'static Role),
    Script(Script, String),
}

impl Play {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let library = common.library()?;
        if self.chairs.is_asked_for() || library.kind(&self.scenario) == Kind::Shift {
            if self.who.script.is_some() || self.record.is_some() {
                return Err(Failure::input("a shift is played by a robot: scripts are for scenarios"));
            }
            let robot = self.who.robot.as_deref().unwrap_or_default();
            return shift::play(common, &library, &self.scenario, &self.chairs, robot, self.seed);
        }
        let program = Loaded::open(&library, &self.scenario)?.program()?;
        let player = self.who.player()?;
        let (solved, tongue) = (common.solved(), common.tongue());
        let (attempt, scored) = deep(|| {
            let (values, attempt) = match &player {
                // A script needs no values to play: a decision that does not exist is said at once.
                Player::Script(script, file) => {
                    let attempt = follow(&program, script, file, self.seed, common.language(), &tongue)?;
                    (solve(&program, &solved, &tongue)?, attempt)
                }
                Player::Robot(role) => {
                    let mut values = solve(&program, &solved, &tongue)?;
                    let mut robot = (role.new)();
                    let played =
                        rehearsal::play(&program, &mut values, &mut *robot, self.seed, common.language(), true, false);
                    (values, played.map_err(|why| stopped(why, &tongue))?)
                }
            };
            let scored = score(&program, &attempt, values, &solved, &tongue)?;
            Ok::<_, Failure>((attempt, scored))
        })??;
        if let Some(file) = &self.record {
            let script = Script::of(&attempt).to_string();
            disk::write_whole(file, &script).map_err(|error| Failure::input(&error.to_string()))?;
        }
        if common.is_json() {
            print_json(&card_json(&scored, &attempt, &tongue))?;
        } else {
            let paint = Paint::of(&io::stdout());
            let heading = format!("{}\n{}", paint.heading(&heading(&attempt, &tongue)), brief(&attempt, &tongue));
            let (told, judged) = (transcript(&attempt, &tongue, paint), card(&scored, &attempt, &tongue, paint));
            print(&format!("{heading}\n{told}{judged}"))?;
        }
        Ok(Ended::Well)
    }
}

impl Who {
    /// Finds the robot, or reads the script.
    fn player(&self) -> Result<Player, Failure> {
        if let Some(file) = &self.script {
            return script(file);
        }
        robot(self.robot.as_deref().unwrap_or_default()).map(Player::Robot)
    }
}

/// The robot of a name.
pub fn robot(name: &str) -> Result<&'static Role, Failure> {
    robots::find(name).ok_or_else(|| {
        let names: Vec<&str> = robots::ALL.iter().map(|role| role.name).collect();
        Failure::input(&match nearest(name, names.iter().copied()) {
            Some(near) => format!("there is no robot \"{name}\": did you mean \"{near}\"?"),
            None => format!("there is no robot \"{name}\": there are {}", names.join(", ")),
        })
    })
}

fn script(file: &Path) -> Result<Player, Failure> {
    let text = disk::read_text(file, limits::FILE_BYTES).map_err(|error| Failure::input(&error.to_string()))?;
    let name = file.display().to_string();
    let reading = Script::read(&name, text);
    if reading.findings.has_errors() {
        let shown = render::text(&reading.sources, &reading.findings.sorted(), Paint::of(&io::stderr()).is_on());
        return Err(Failure::findings(shown));
    }
    Ok(Player::Script(reading.script, name))
}

/// Plays a script. Where it ends before the contact does, nothing more is done: time passes until it is over.
fn follow(
    program: &Arc<Program>,
    script: &Script,
    file: &str,
    seed: u64,
    language: &str,
    tongue: &Tongue,
) -> Result<Attempt, Failure> {
    let mut attempt = Attempt::new(Arc::clone(program), seed, language, true);
    script.play(&mut attempt).map_err(|stop| Failure::input(&format!("{file}: {}", stopped_at(&stop, tongue))))?;
    if !attempt.is_over() {
        remark(&format!("{}\n", tongue.say("script-too-short")));
    }
    while attempt.decide(Offer::Wait).is_ok() || attempt.decide(Offer::End).is_ok() {}
    Ok(attempt)
}

/// Why a script could not go on, and what could have been done instead, one offer a line.
fn stopped_at(stop: &ScriptStop, tongue: &Tongue) -> String {
    let clock = format!("{:02}:{:02}", stop.at_s / 60, stop.at_s % 60);
    let blanks: [(&str, FluentValue<'_>); 3] =
        [("number", stop.number.into()), ("wanted", stop.wanted.as_str().into()), ("clock", clock.into())];
    let key = if stop.offers.is_empty() { "script-stop-over" } else { "script-stop" };
    let offers: String = stop.offers.iter().map(|offer| format!("\n    {offer}")).collect();
    tongue.fill(key, &blanks) + &offers
}

/// The attempt's card with both ledgers.
fn score(
    program: &Program,
    attempt: &Attempt,
    mut values: Values,
    solved: &Solved,
    tongue: &Tongue,
) -> Result<Scorecard, Failure> {
    let company = company(program, solved, tongue)?;
    Scorecard::of(attempt, &mut values, Some(&company)).map_err(|why| stopped(why, tongue))
}

fn heading(attempt: &Attempt, tongue: &Tongue) -> String {
    let title = attempt.speech().say(&attempt.program().scenario.title);
    let blanks: [(&str, FluentValue<'_>); 2] = [("title", title.into()), ("seed", attempt.seed().to_string().into())];
    tongue.fill("play-heading", &blanks)
}

/// What the trainee reads before the contact: with whom, in which role, what is to be reached, what may be decided.
fn brief(attempt: &Attempt, tongue: &Tongue) -> String {
    let (s, speech) = (&attempt.program().scenario, attempt.speech());
    let line = |text: String| format!("    {}\n", wrapped(&text, 4));
    let fill = |key: &str, text: String| line(tongue.fill(key, &[("text", text.into())]));
    let mut told = fill("play-caller", speech.say(&s.caller.name)) + &line(speech.say(&s.brief.role));
    s.brief.goals.iter().for_each(|goal| told.push_str(&fill("play-goal", speech.say(goal))));
    told + &fill("play-may", speech.say(&s.brief.may))
}

/// The card as the contract's JSON, with the texts that stand around the contact.
fn card_json(scored: &Scorecard, attempt: &Attempt, tongue: &Tongue) -> Value {
    let (s, speech) = (&attempt.program().scenario, attempt.speech());
    let mut card = scored.json(attempt, &|key| tongue.say(key));
    let goals: Vec<String> = s.brief.goals.iter().map(|goal| speech.say(goal)).collect();
    let kept = procedures(attempt).into_iter().map(|procedure| {
        let steps = procedure.steps.iter().map(|(text, done)| json!({ "text": text, "done": done }));
        let steps: Vec<Value> = steps.collect();
        json!({ "procedure": procedure.id, "name": procedure.name, "followed": procedure.followed(), "steps": steps })
    });
    let around = json!({
        "caller": speech.say(&s.caller.name),
        "brief": { "role": speech.say(&s.brief.role), "goals": goals, "may": speech.say(&s.brief.may) },
        "procedures": kept.collect::<Vec<Value>>(),
        "debrief": speech.say(&s.debrief),
        "source": s.source,
    });
    if let (Value::Object(card), Value::Object(around)) = (&mut card, around) {
        card.extend(around);
    }
    card
}
