//! A folder: its path in a field, and the system's own dialog beside it, which holds no frame up.

use super::{field, line, quiet};
use crate::tongue::Tongue;
use egui::{Key, Ui};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;

/// What came of a dialog: a folder, or none when it was closed without one.
type Answer = Arc<OnceLock<Option<PathBuf>>>;

/// What is being typed and asked for.
#[derive(Clone, Debug, Default)]
pub struct FolderBox {
    /// The path that is being typed; absent while nobody types one.
    typed: Option<String>,
    /// The dialog that is open.
    dialog: Option<Answer>,
}

impl FolderBox {
    /// Draws it, and gives the folder that was chosen just now; an empty path stands for none.
    pub fn ui(&mut self, chosen: Option<&Path>, tongue: &Tongue, ui: &mut Ui) -> Option<PathBuf> {
        let mut taken = self.hear();
        let known = chosen.map(|path| path.display().to_string()).unwrap_or_default();
        let label = tongue.say("home-folder-path");
        let mut text = self.typed.clone().unwrap_or_else(|| known.clone());
        let field = field(ui, &mut text, label.as_str(), &label);
        if field.changed() {
            self.typed = Some(text.clone());
        }
        let is_new = text.trim() != known;
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        line(ui, |ui| {
            let wanted = is_new && quiet(ui, tongue.say("home-folder-use")).clicked();
            if is_new && (entered || wanted) {
                taken = Some(PathBuf::from(text.trim()));
            }
            let browse = ui.add_enabled_ui(self.dialog.is_none(), |ui| quiet(ui, tongue.say("home-folder-browse")));
            if browse.inner.clicked() {
                self.ask(chosen, ui);
            }
            if chosen.is_some() && !is_new && quiet(ui, tongue.say("home-folder-none")).clicked() {
                taken = Some(PathBuf::new());
            }
        });
        if taken.is_some() {
            self.typed = None;
        }
        taken
    }

    /// Opens the system's dialog. Where there is none, it closes at once and the field remains.
    fn ask(&mut self, chosen: Option<&Path>, ui: &Ui) {
        let answer = Answer::default();
        let (told, context, begin) = (Arc::clone(&answer), ui.ctx().clone(), chosen.map(Path::to_path_buf));
        let work = move || {
            let dialog = rfd::FileDialog::new();
            let dialog = match begin {
                Some(folder) => dialog.set_directory(folder),
                None => dialog,
            };
            // Nobody else answers, so it is never refused.
            let _ = told.set(dialog.pick_folder());
            drop(told);
            context.request_repaint();
        };
        let started = thread::Builder::new().name("folder".to_string()).spawn(work);
        self.dialog = started.is_ok().then_some(answer);
    }

    /// The folder that was chosen in the dialog, once.
    fn hear(&mut self) -> Option<PathBuf> {
        let dialog = self.dialog.as_ref()?;
        // A dialog that broke off answers nothing and holds nothing any more. Looked at first: it may answer meanwhile.
        let is_over = Arc::strong_count(dialog) == 1;
        let answer = dialog.get().cloned();
        if is_over || answer.is_some() {
            self.dialog = None;
        }
        answer.flatten()
    }
}
