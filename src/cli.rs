//! The command line: one file per subcommand.
//!
//! JSON goes to standard output alone and everything else to standard error; in text, results go to standard output.
//! Exit statuses: 0 done; 1 done, and the answer is no; 2 the arguments or the input cannot be used; 3 this machine
//! cannot. A command that ends with 2 or 3 has printed nothing on standard output.

mod card;
mod check;
mod compare;
mod erlang;
mod explore;
mod import;
mod new;
mod opening;
mod paint;
mod play;
mod records;
mod screenshot;
mod simulate;
mod solving;
mod staff;
mod stamp;
mod transcript;
mod window;

pub use screenshot::{Shown, Wanted};
pub use window::Window;

use crate::disk;
use crate::library::Library;
use crate::office::Solved;
use crate::tongue::Tongue;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What the command line asked for.
#[derive(Debug)]
pub enum Asked {
    /// A command, which is done; the status says how it ended.
    Done(ExitCode),
    /// The window. It is for the caller to open: the command line knows of none.
    Window(Window),
    /// A picture of a screen, for which the caller has to draw it.
    Picture(Box<Wanted>),
}

/// Contact-centre people practise on simulated customers. Without a command the window opens.
#[derive(Parser, Debug)]
#[command(name = "frontline", version, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    picture: screenshot::Options,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command takes.
#[derive(Args, Clone, Debug)]
struct Common {
    /// How results are printed.
    #[arg(long, global = true, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    format: Format,
    /// A folder with more scenarios; one with the id of a shipped one takes its place.
    #[arg(long, global = true, value_name = "DIR")]
    scenarios: Option<PathBuf>,
    /// The folder for what the program keeps, in place of the one this system has for it.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The language of what is said and printed: en, hu.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    language: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Subcommand, Debug)]
enum Command {
    Check(check::Check),
    Play(play::Play),
    Explore(explore::Explore),
    Erlang(erlang::Erlang),
    Simulate(simulate::Simulate),
    Compare(compare::Compare),
    New(new::New),
    Staff(staff::Staff),
    Import(import::Import),
    Records(records::Remembered),
    Stamp(stamp::Stamp),
}

/// How a command that could be carried out ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ended {
    /// Done.
    Well,
    /// Done, and the answer is no.
    No,
}

/// Why a command could not be carried out.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Failure {
    status: u8,
    said: String,
}

/// Reads the arguments of this process and does what they ask for.
pub fn run() -> Asked {
    let Arguments { common, picture, command } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are what was asked for and go to standard output; mistakes go to standard error.
            drop(error.print());
            return Asked::Done(ExitCode::from(if error.use_stderr() { 2 } else { 0 }));
        }
    };
    let picture = picture.wanted(&common);
    let ended = match command {
        None => match picture {
            Some(wanted) => return Asked::Picture(Box::new(wanted)),
            None => return Asked::Window(Window { common }),
        },
        Some(_) if picture.is_some() => Err(Failure::input("--screenshot stands without a command")),
        Some(Command::Check(check)) => check.run(&common),
        Some(Command::Play(play)) => play.run(&common),
        Some(Command::Explore(explore)) => explore.run(&common),
        Some(Command::Erlang(erlang)) => erlang.run(&common),
        Some(Command::Simulate(simulate)) => simulate.run(&common),
        Some(Command::Compare(compare)) => compare.run(&common),
        Some(Command::New(new)) => new.run(&common),
        Some(Command::Staff(staff)) => staff.run(&common),
        Some(Command::Import(import)) => import.run(&common),
        Some(Command::Records(records)) => records.run(&common),
        Some(Command::Stamp(stamp)) => stamp.run(&common),
    };
    Asked::Done(match ended {
        Ok(Ended::Well) => ExitCode::SUCCESS,
        Ok(Ended::No) => ExitCode::from(1),
        Err(failure) => failure.tell(),
    })
}

impl Common {
    /// The scenarios there are.
    fn library(&self) -> Result<Library, Failure> {
        if let Some(folder) = &self.scenarios {
            // A folder that cannot be listed would go unnoticed later: its scenarios would just not be there.
            disk::folders(folder).map_err(|error| Failure::input(&error.to_string()))?;
        }
        Ok(Library::new(self.scenarios.clone()))
    }

    /// What has been solved before.
    fn solved(&self) -> Solved {
        Solved::new(self.data.as_deref())
    }

    /// The language asked for, else English.
    fn language(&self) -> &str {
        self.language.as_deref().unwrap_or("en")
    }

    fn tongue(&self) -> Tongue {
        Tongue::new(self.language())
    }

    fn is_json(&self) -> bool {
        self.format == Format::Json
    }
}

impl Failure {
    /// The arguments or the input cannot be used: one sentence.
    fn input(sentence: &str) -> Failure {
        Failure::sentence(2, sentence)
    }

    /// This machine cannot: one sentence with the remedy.
    fn machine(sentence: &str) -> Failure {
        Failure::sentence(3, sentence)
    }

    /// The input cannot be used: its findings, shown as they are.
    fn findings(shown: String) -> Failure {
        Failure { status: 2, said: shown }
    }

    fn sentence(status: u8, sentence: &str) -> Failure {
        let sentence = sentence.trim_end();
        let stop = if sentence.contains('\n') || sentence.ends_with(['.', '?']) { "" } else { "." };
        Failure { status, said: format!("frontline: {sentence}{stop}\n") }
    }

    fn tell(self) -> ExitCode {
        remark(&self.said);
        ExitCode::from(self.status)
    }
}

/// Writes a result to standard output.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever reads it has seen enough, as in `frontline play .. | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::machine(&format!("standard output cannot be written: {error}"))),
        Ok(()) => Ok(()),
    }
}

/// Writes a result as JSON to standard output.
fn print_json(value: &serde_json::Value) -> Result<(), Failure> {
    print(&format!("{value:#}\n"))
}

/// Writes something beside the result to standard error; if that cannot be written either, nobody is there to tell.
fn remark(text: &str) {
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_fit_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_contract_is_understood() {
        let good = [
            "frontline",
            "frontline --scenarios here --language hu",
            "frontline check",
            "frontline check a b --quick --format json",
            "frontline --format json play the-racket --robot expert --seed 7 --record out.ron",
            "frontline play the-racket --script in.ron",
            "frontline play noon-storm --seat agent --robot expert --lead lead-good --seed 2",
            "frontline explore the-racket --plays 100 --seed 3",
            "frontline new scenario here",
            "frontline stamp here hu --data there",
            "frontline --screenshot desk --scenario the-racket --seed 7 --at 40 --robot hurried --theme dark --language hu \
             --size 1024x700 --scale 1.5 --out out.png",
        ];
        for line in good {
            assert!(Arguments::try_parse_from(line.split(' ')).is_ok(), "{line}");
        }
        let bad = [
            "frontline play the-racket",
            "frontline play the-racket --robot expert --script in.ron",
            "frontline play --robot expert",
            "frontline play noon-storm --seat window --robot expert",
            "frontline explore",
            "frontline new",
            "frontline stamp here",
            "frontline check --format xml",
            "frontline --screenshot desk",
            "frontline --seed 7",
            "frontline --screenshot desk --theme pink --out out.png",
            "frontline --screenshot desk --size large --out out.png",
            "frontline --screenshot desk --scale 9 --out out.png",
        ];
        for line in bad {
            let error = Arguments::try_parse_from(line.split(' ')).err().map(|error| error.exit_code());
            assert_eq!(error, Some(2), "{line}");
        }
    }

    #[test]
    fn a_failure_is_one_sentence() {
        assert_eq!(Failure::input("there is no file").said, "frontline: there is no file.\n");
        assert_eq!(Failure::input("a or b?").said, "frontline: a or b?\n");
    }
}
