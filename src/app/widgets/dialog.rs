//! The system's own dialog for a path, on a thread of its own, so that it holds no frame up.

use egui::Ui;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::thread;

/// What came of it: a path, or none when it was closed without one.
type Answer = Arc<OnceLock<Option<PathBuf>>>;

/// What a path is wanted for, and where the dialog begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A file to open, beside this one.
    File(PathBuf),
    /// A file to write, called like this one unless somebody calls it otherwise.
    Place(PathBuf),
    /// A folder, this one at first.
    Folder(Option<PathBuf>),
}

/// The dialog, open or not.
#[derive(Clone, Debug, Default)]
pub struct Dialog(Option<Answer>);

impl Dialog {
    /// Whether it is open: there is one at a time.
    pub fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// Opens it. Where this system has none, it closes at once; whoever asks has a field for the path as well.
    pub fn open(&mut self, wanted: Wanted, ui: &Ui) {
        let answer = Answer::default();
        let (told, context) = (Arc::clone(&answer), ui.ctx().clone());
        let work = move || {
            // Nobody else answers, so it is never refused.
            let _ = told.set(wanted.ask());
            drop(told);
            context.request_repaint();
        };
        let started = thread::Builder::new().name("dialog".to_string()).spawn(work);
        self.0 = started.is_ok().then_some(answer);
    }

    /// The path that was chosen in it, once.
    pub fn hear(&mut self) -> Option<PathBuf> {
        let dialog = self.0.as_ref()?;
        // A dialog that broke off answers nothing and holds nothing any more. Looked at first: it may answer meanwhile.
        let is_over = Arc::strong_count(dialog) == 1;
        let answer = dialog.get().cloned();
        if is_over || answer.is_some() {
            self.0 = None;
        }
        answer.flatten()
    }
}

impl Wanted {
    /// Asks the system, and waits for as long as that takes.
    fn ask(self) -> Option<PathBuf> {
        let mut dialog = rfd::FileDialog::new();
        let (folder, name) = match &self {
            Wanted::File(path) => (path.parent(), None),
            Wanted::Place(path) => (path.parent(), path.file_name()),
            Wanted::Folder(folder) => (folder.as_deref(), None),
        };
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = name {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        match self {
            Wanted::File(_) => dialog.pick_file(),
            Wanted::Place(_) => dialog.save_file(),
            Wanted::Folder(_) => dialog.pick_folder(),
        }
    }
}
