mod cohort;
mod table;

use super::paint::Paint;
use super::{Common, Ended, Failure, print, print_json};
use crate::disk;
use crate::office::{repaired_said, trouble_said};
use crate::records::{
    Dossier, Person, Records, Trouble, attempts_csv, decisions_csv, json, shift_decisions_csv, shift_json, shifts_csv,
    taken_json,
};
use crate::tongue::{FluentValue, Tongue};
use crate::words::nearest;
use clap::{Args, Subcommand};
use directories::ProjectDirs;
use serde_json::{Value, json as value};
use std::io;
use std::path::{Path, PathBuf};

/// See, take along or erase what is remembered of the people who practised here.
#[derive(Args, Debug)]
pub struct Remembered {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Debug)]
enum What {
    /// Everybody, with their attempts and their shifts.
    List,
    /// Write everything that is known about one person, or about everybody, into a folder: records.json,
    /// attempts.csv, decisions.csv, shifts.csv and shift-decisions.csv.
    Export {
        /// The pseudonym; without it everybody.
        #[arg(value_name = "PERSON")]
        person: Option<String>,
        /// The folder to write into; made if it is not there.
        #[arg(short = 'o', long = "out", value_name = "DIR")]
        folder: PathBuf,
    },
    /// Measure how those who practise work, and write a what-if in which so many agents of a plan work like them.
    Cohort(cohort::Newcomers),
    /// Erase a person with everything they did; the bytes are gone.
    Erase {
        /// The pseudonym.
        #[arg(value_name = "PERSON")]
        person: String,
    },
}

impl Remembered {
    pub fn run(&self, common: &Common) -> Result<Ended, Failure> {
        let tongue = common.tongue();
        let folder = data_folder(common.data.as_deref(), &tongue)?;
        let records = Records::open(&folder).map_err(|trouble| failure(&trouble, &tongue))?;
        if let Some(repaired) = records.repaired() {
            super::remark(&format!("{}\n", repaired_said(repaired, &tongue)));
        }
        match &self.what {
            What::List => list(&records, common, &tongue),
            What::Export { person, folder } => export(&records, person.as_deref(), folder, common, &tongue),
            What::Cohort(wanted) => wanted.run(&records, common, &tongue),
            What::Erase { person } => erase(&records, person, common, &tongue),
        }
    }
}

/// The folder in which people are remembered: the one that was asked for, else the one this system has for it.
fn data_folder(asked: Option<&Path>, tongue: &Tongue) -> Result<PathBuf, Failure> {
    let found = asked.map(Path::to_path_buf).or_else(own_folder);
    found.ok_or_else(|| Failure::machine(&tongue.say("records-no-home")))
}

/// The folder that this system has for it, if it has one.
pub(super) fn own_folder() -> Option<PathBuf> {
    ProjectDirs::from("", "", "frontline").map(|places| places.data_dir().to_path_buf())
}

/// Why the records cannot be used, as a failure of this machine.
pub(super) fn failure(trouble: &Trouble, tongue: &Tongue) -> Failure {
    Failure::machine(&trouble_said(trouble, tongue))
}

fn list(records: &Records, common: &Common, tongue: &Tongue) -> Result<Ended, Failure> {
    let failed = |trouble: Trouble| failure(&trouble, tongue);
    let mut all = Vec::new();
    for person in records.people().wait().map_err(failed)? {
        let attempts = records.attempts(person.id).wait().map_err(failed)?;
        let shifts = records.shifts(person.id).wait().map_err(failed)?;
        all.push(table::Listed { person, attempts, shifts });
    }
    if common.is_json() {
        let people: Vec<Value> = all
            .iter()
            .map(|table::Listed { person, attempts, shifts }| {
                let attempts: Vec<Value> = attempts.iter().map(taken_json).collect();
                let shifts: Vec<Value> = shifts.iter().map(shift_json).collect();
                let since = person.since.to_string();
                value!({ "person": person.pseudonym, "since": since, "attempts": attempts, "shifts": shifts })
            })
            .collect();
        print_json(&value!({ "people": people }))?;
    } else {
        print(&table::table(&all, tongue, Paint::of(&io::stdout())))?;
    }
    Ok(Ended::Well)
}

fn export(
    records: &Records,
    person: Option<&str>,
    folder: &Path,
    common: &Common,
    tongue: &Tongue,
) -> Result<Ended, Failure> {
    let wanted = person.map(|name| find(records, name, tongue)).transpose()?.map(|person| person.id);
    let dossiers: Vec<Dossier> = records.dossiers(wanted).wait().map_err(|trouble| failure(&trouble, tongue))?;
    let failed = |error: disk::DiskError| Failure::input(&error.to_string());
    disk::create_dir(folder).map_err(failed)?;
    let files = [
        ("records.json", format!("{:#}\n", json(&dossiers))),
        ("attempts.csv", attempts_csv(&dossiers)),
        ("decisions.csv", decisions_csv(&dossiers)),
        ("shifts.csv", shifts_csv(&dossiers)),
        ("shift-decisions.csv", shift_decisions_csv(&dossiers)),
    ];
    let mut written = Vec::new();
    for (name, text) in files {
        let file = folder.join(name);
        disk::write_whole(&file, &text).map_err(failed)?;
        written.push(file.display().to_string());
    }
    if common.is_json() {
        print_json(&value!({ "people": dossiers.len(), "written": written }))?;
    } else {
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("people", dossiers.len().into()), ("files", written.join(", ").into())];
        print(&format!("{}\n", tongue.fill("records-exported", &blanks)))?;
    }
    Ok(Ended::Well)
}

fn erase(records: &Records, name: &str, common: &Common, tongue: &Tongue) -> Result<Ended, Failure> {
    let person = find(records, name, tongue)?;
    let erased = records.erase(person.id).wait().map_err(|trouble| failure(&trouble, tongue))?;
    if common.is_json() {
        print_json(&value!({
            "erased": person.pseudonym,
            "attempts": erased.attempts,
            "shifts": erased.shifts,
            "decisions": erased.decisions,
            "compacted": erased.compacted.is_ok(),
        }))?;
    } else {
        let blanks: [(&str, FluentValue<'_>); 4] = [
            ("person", person.pseudonym.into()),
            ("attempts", erased.attempts.into()),
            ("shifts", erased.shifts.into()),
            ("decisions", erased.decisions.into()),
        ];
        print(&format!("{}\n", tongue.fill("records-erased", &blanks)))?;
    }
    match erased.compacted {
        Ok(()) => Ok(Ended::Well),
        Err(trouble) => {
            let why = trouble_said(&trouble, tongue);
            Err(Failure::machine(&tongue.fill("records-not-packed", &[("why", why.into())])))
        }
    }
}

/// The person of a pseudonym; if nobody is called that, the one who nearly is may have been meant.
fn find(records: &Records, name: &str, tongue: &Tongue) -> Result<Person, Failure> {
    let people = records.people().wait().map_err(|trouble| failure(&trouble, tongue))?;
    if let Some(person) = people.iter().find(|person| person.pseudonym == name.trim()) {
        return Ok(person.clone());
    }
    let near = nearest(name, people.iter().map(|person| person.pseudonym.as_str()));
    let mut blanks: Vec<(&str, FluentValue<'_>)> = vec![("person", name.into())];
    blanks.extend(near.map(|near| ("near", FluentValue::from(near))));
    let key = if near.is_some() { "records-nobody-near" } else { "records-nobody" };
    Err(Failure::input(&tongue.fill(key, &blanks)))
}
