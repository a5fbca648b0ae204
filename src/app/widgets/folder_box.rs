//! A folder: its path in a field, and the system's own dialog beside it, which holds no frame up.

use super::{Dialog, Wanted, field, line, quiet};
use crate::tongue::Tongue;
use egui::{Key, Ui};
use std::path::{Path, PathBuf};

/// What is being typed and asked for.
#[derive(Clone, Debug, Default)]
pub struct FolderBox {
    /// The path that is being typed; absent while nobody types one.
    typed: Option<String>,
    /// The dialog that is open.
    dialog: Dialog,
}

impl FolderBox {
    /// Draws it, and gives the folder that was chosen just now; an empty path stands for none.
    pub fn ui(&mut self, chosen: Option<&Path>, tongue: &Tongue, ui: &mut Ui) -> Option<PathBuf> {
        let mut taken = self.dialog.hear();
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
            let browse = ui.add_enabled_ui(!self.dialog.is_open(), |ui| quiet(ui, tongue.say("home-folder-browse")));
            if browse.inner.clicked() {
                self.dialog.open(Wanted::Folder(chosen.map(Path::to_path_buf)), ui);
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
}
