//! Saving something in a file of the person's own: beside everything else, and never over another file without asking.

use super::lab::{Export, Ready};
use super::page::{page, table};
use super::{Notice, Office, Remark};
use crate::disk::{self, DiskError};
use crate::tongue::Tongue;
use directories::{ProjectDirs, UserDirs};
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

/// What can be saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saved {
    /// The debrief as a page that prints.
    DebriefPage,
    /// The decisions of the debrief as a table for spreadsheets.
    DebriefTable,
    /// The debrief of a contact of the shift that is looked back on as a page that prints, by its place among those that
    /// are over.
    ContactPage(usize),
    /// Its decisions as a table for spreadsheets.
    ContactTable(usize),
    /// The attempts that were judged as a table for spreadsheets.
    ProgressTable,
    /// Something of the staffing lab.
    Lab(Export),
}

impl Saved {
    /// The key of its name in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Saved::DebriefPage | Saved::ContactPage(_) => "save-debrief-page",
            Saved::DebriefTable | Saved::ContactTable(_) => "save-debrief-table",
            Saved::ProgressTable => "save-progress-table",
            Saved::Lab(what) => what.key(),
        }
    }

    /// The end of its file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Saved::DebriefPage | Saved::ContactPage(_) => "html",
            Saved::DebriefTable | Saved::ContactTable(_) | Saved::ProgressTable => "csv",
            Saved::Lab(what) => what.ending(),
        }
    }
}

/// What is being saved, and what has to be asked first.
#[derive(Default)]
pub(super) struct Saving {
    /// The file on its way to the disk.
    running: Option<(PathBuf, JoinHandle<Result<(), DiskError>>)>,
    /// The file that stands where something shall be saved; asked for again, it is replaced.
    replaces: Option<PathBuf>,
}

impl Saving {
    /// Whether a file is on its way.
    pub fn runs(&self) -> bool {
        self.running.is_some()
    }

    /// Whether it was asked already if this file shall be replaced; the question is forgotten.
    pub fn asked_for(&mut self, path: &Path) -> bool {
        self.replaces.take().is_some_and(|asked| asked == path)
    }

    /// Asks whether a file shall be replaced.
    pub fn asks_for(&mut self, path: PathBuf) {
        self.replaces = Some(path);
    }

    /// Forgets the question whether a file shall be replaced.
    pub fn ask_no_more(&mut self) {
        self.replaces = None;
    }
}

/// Where files of a person's own belong: their documents, else the program's own data.
pub fn documents() -> PathBuf {
    let own = UserDirs::new().and_then(|places| places.document_dir().map(Path::to_path_buf));
    let data = || ProjectDirs::from("", "", "frontline").map(|places| places.data_dir().to_path_buf());
    own.or_else(data).unwrap_or_default()
}

impl Office {
    /// The file that stands where something was to be saved. Asked for once more, it is replaced.
    pub fn would_replace(&self) -> Option<&Path> {
        self.saving.replaces.as_deref()
    }

    /// Saves something, or says that a file stands there already.
    pub(super) fn save(&mut self, what: Saved, path: PathBuf) -> Vec<Notice> {
        if self.saving.runs() {
            return Vec::new();
        }
        let asked = self.saving.replaces.take();
        let Some(ready) = self.ready(what) else { return Vec::new() };
        if path.file_name().is_none() {
            return self.not_saved(DiskError::Folder(path));
        }
        if asked.as_ref() != Some(&path) && disk::exists(&path) && !disk::is_folder(&path) {
            self.saving.replaces = Some(path);
            return vec![Notice::WouldReplace];
        }
        let to = path.clone();
        let work = move || disk::write_bytes(&to, &ready.bytes());
        match thread::Builder::new().name("save".to_string()).spawn(work) {
            Ok(thread) => {
                self.saving.running = Some((path, thread));
                vec![Notice::Saving]
            }
            Err(error) => self.not_saved(DiskError::Other(path, error.to_string())),
        }
    }

    /// What came of it, once it is known.
    pub(super) fn hear_the_saving(&mut self) -> Vec<Notice> {
        let Some((path, thread)) = self.saving.running.take_if(|(_, thread)| thread.is_finished()) else {
            return Vec::new();
        };
        match thread.join() {
            Ok(Ok(())) => {
                Remark::Saved(path).add(&mut self.remarks);
                vec![Notice::Saved]
            }
            Ok(Err(error)) => self.not_saved(error),
            Err(_) => self.not_saved(DiskError::Other(path, String::new())),
        }
    }

    pub(super) fn not_saved(&mut self, error: DiskError) -> Vec<Notice> {
        Remark::NotSaved(error).add(&mut self.remarks);
        vec![Notice::NotSaved]
    }

    /// What will stand in the file; what takes long to draw is drawn on the way.
    fn ready(&self, what: Saved) -> Option<Ready> {
        match what {
            Saved::Lab(what) => self.lab().ready(what, self.language()),
            what => self.text_of(what).map(Ready::Text),
        }
    }

    /// The text that will stand in the file; nothing where it is not there to be saved.
    fn text_of(&self, what: Saved) -> Option<String> {
        let tongue = Tongue::new(self.language());
        match what {
            Saved::ProgressTable => self.progress_table(),
            Saved::DebriefPage => self.debriefed(&tongue).map(|of| page(&of)),
            Saved::DebriefTable => self.debriefed(&tongue).map(|of| table(&of)),
            Saved::ContactPage(place) => self.contact_on_paper(place, &tongue).map(|of| page(&of)),
            Saved::ContactTable(place) => self.contact_on_paper(place, &tongue).map(|of| table(&of)),
            Saved::Lab(_) => None,
        }
    }
}

/// Why a file could not be saved, in words.
pub(super) fn not_saved_said(error: &DiskError, tongue: &Tongue) -> String {
    let (key, path, why) = match error {
        DiskError::Missing(path) => ("save-no-folder", path, ""),
        DiskError::Folder(path) => ("save-is-folder", path, ""),
        DiskError::NoFolder(path) => ("save-no-folder", path, ""),
        DiskError::Odd(path) | DiskError::NotText(path) | DiskError::Outside(path) | DiskError::TooLarge(path, _) => {
            ("save-failed", path, "")
        }
        DiskError::Other(path, why) => ("save-failed", path, why.as_str()),
    };
    tongue.fill(key, &[("path", path.display().to_string().into()), ("why", why.into())])
}
