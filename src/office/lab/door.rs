//! How the office keeps the lab: opened when somebody first looks in, told of time, and its files written.

use super::{Lab, LabCommand};
use crate::disk::{self, DiskError};
use crate::office::{Notice, Office, Place, Pulse, Remark, Saved};
use std::path::{Path, PathBuf};

impl Office {
    /// The staffing lab, opened when it is first looked at.
    pub fn lab(&self) -> &Lab {
        self.lab.get_or_init(|| {
            let library = self.library.clone().unwrap_or_default();
            let library = match &self.folder {
                Some(folder) => library.and(folder.path.clone()),
                None => library,
            };
            Box::new(Lab::open(library, self.lab_kept.clone()))
        })
    }

    /// Does what is wanted in the lab.
    pub(in crate::office) fn obey_lab(&mut self, command: LabCommand) -> Vec<Notice> {
        match command {
            LabCommand::SavePlan(path) => self.save_plan(path),
            command @ (LabCommand::MeasureCohort | LabCommand::TakeCohort { .. }) => self.obey_training(command),
            LabCommand::Export { what, path } => self.save(Saved::Lab(what), path),
            command => {
                self.lab();
                let kept = self.lab.get_mut().and_then(|lab| lab.obey(command));
                if let (Some((name, words)), Some(memory)) = (kept, &mut self.memory) {
                    memory.set(&name, &words);
                }
                vec![Notice::Lab]
            }
        }
    }

    /// Lets time pass in the lab, if anybody has looked in.
    pub(in crate::office) fn hear_the_lab(&mut self, ms: u64) -> Vec<Notice> {
        if self.lab.get().is_none() {
            return Vec::new();
        }
        // A day that is watched stands still while nobody looks.
        let ms = if matches!(self.place(), Place::Lab(_)) { ms } else { 0 };
        let heard = self.lab.get_mut().is_some_and(|lab| lab.hear(ms));
        if heard { vec![Notice::Lab] } else { Vec::new() }
    }

    /// Writes the plan on the lab's table to a file. Another file than its own is only replaced when that was asked for
    /// twice.
    fn save_plan(&mut self, path: PathBuf) -> Vec<Notice> {
        let own = self.lab().path() == Some(path.as_path());
        if path.file_name().is_none() {
            return self.not_saved(DiskError::Folder(path));
        }
        let asked = self.saving.asked_for(&path);
        if !own && !asked && disk::exists(&path) && !disk::is_folder(&path) {
            self.saving.asks_for(path);
            return vec![Notice::WouldReplace];
        }
        match disk::write_whole(&path, self.lab().text()) {
            Ok(()) => {
                self.lab_is_saved_as(&path);
                Remark::Saved(path).add(&mut self.remarks);
                vec![Notice::Saved]
            }
            Err(error) => self.not_saved(error),
        }
    }

    fn lab_is_saved_as(&mut self, path: &Path) {
        let kept = self.lab.get_mut().map(|lab| lab.is_saved_as(path));
        if let (Some((name, words)), Some(memory)) = (kept, &mut self.memory) {
            memory.set(&name, &words);
        }
    }
}

impl Lab {
    /// How often time has to be told in the lab.
    pub(in crate::office) fn pulse(&self) -> Pulse {
        if self.watch.as_ref().is_some_and(|watch| watch.playing) {
            return Pulse::Running;
        }
        match self.is_computing() {
            // The first answer is waited for by a hand on a slider.
            true if self.is_stale() => Pulse::Running,
            true => Pulse::Working,
            false if self.running().is_some() || self.is_measuring() => Pulse::Working,
            false => Pulse::Still,
        }
    }
}
