//! Where something shall be saved: a small window with a path, and the system's own dialog, which holds no frame up.

use super::{heading, line, primary, quiet, start, text, tinted};
use crate::app::theme;
use crate::office::{Command, Saved, documents};
use crate::tongue::Tongue;
use egui::{Frame, Id, Key, Modal, TextEdit, Ui, WidgetInfo, WidgetType};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;

/// The width of the window, where there is room.
const WIDTH: f32 = 560.0;

/// Signs of a file's name; the rest of a longer one says nothing more.
const NAME: usize = 60;

/// What came of a dialog: a path, or none when it was closed without one.
type Answer = Arc<OnceLock<Option<PathBuf>>>;

/// The question where something shall be saved.
#[derive(Clone, Debug)]
pub struct SaveBox {
    what: Saved,
    path: String,
    /// Saving was asked for; the office has not been looked at since.
    is_sent: bool,
    /// A file stands there already, and that has been said.
    is_warned: bool,
    dialog: Option<Answer>,
}

impl SaveBox {
    /// Asks where something shall be saved; `name` is what the file is called unless somebody calls it otherwise.
    pub fn new(what: Saved, name: &str) -> SaveBox {
        let safe = name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | ' ') { c } else { '-' });
        let file = format!("{}.{}", safe.take(NAME).collect::<String>().trim(), what.ending());
        let path = documents().join(file).display().to_string();
        SaveBox { what, path, is_sent: false, is_warned: false, dialog: None }
    }

    /// Draws it; says whether it stays open. `replaces` is the file of which the office says that it stands there.
    pub fn ui(&mut self, replaces: Option<&Path>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &Ui) -> bool {
        if std::mem::take(&mut self.is_sent) {
            self.is_warned = replaces == Some(Path::new(self.path.trim()));
            if !self.is_warned {
                return false;
            }
        }
        if let Some(path) = self.hear() {
            (self.path, self.is_warned) = (path.display().to_string(), false);
        }
        let room = ui.ctx().content_rect().width() - 4.0 * theme::GAP;
        let frame = Frame::new().fill(theme::card()).stroke((1.0, theme::edge())).corner_radius(theme::ROUND);
        let modal = Modal::new(Id::new("save box")).frame(frame.inner_margin(1.5 * theme::GAP));
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(WIDTH.min(room));
            super::column(ui, |ui| self.inside(tongue, ui))
        });
        let wish = if shown.should_close() { Some(Wish::Cancel) } else { shown.inner };
        match wish {
            None => true,
            Some(Wish::Save) => {
                self.is_sent = true;
                outbox.push(Command::Save { what: self.what, path: PathBuf::from(self.path.trim()) });
                true
            }
            Some(Wish::Cancel) => {
                if self.is_warned {
                    // Otherwise the next one who saves there would have been asked already.
                    outbox.push(Command::Dismiss);
                }
                false
            }
        }
    }

    fn inside(&mut self, tongue: &Tongue, ui: &mut Ui) -> Option<Wish> {
        let mut wish = None;
        heading(ui, tongue.say(self.what.key()));
        let label = tongue.say("save-where");
        text(ui, label.as_str());
        let field = TextEdit::singleline(&mut self.path).horizontal_align(start()).desired_width(ui.available_width());
        let field = ui.add(field);
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &label));
        if field.changed() {
            self.is_warned = false;
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if self.is_warned {
            tinted(ui, tongue.say("save-replaces"), theme::bad());
        }
        ui.add_space(theme::GAP / 2.0);
        line(ui, |ui| {
            let has_name = !self.path.trim().is_empty();
            let key = if self.is_warned { "save-replace" } else { "save-save" };
            let save = ui.add_enabled_ui(has_name, |ui| primary(ui, tongue.say(key))).inner.clicked();
            // What replaces a file is clicked, not slipped into.
            if save || (entered && has_name && !self.is_warned) {
                wish = Some(Wish::Save);
            }
            let browse = ui.add_enabled_ui(self.dialog.is_none(), |ui| quiet(ui, tongue.say("save-browse"))).inner;
            if browse.clicked() {
                self.ask(ui);
            }
            if quiet(ui, tongue.say("save-cancel")).clicked() {
                wish = Some(Wish::Cancel);
            }
        });
        wish
    }

    /// Opens the system's dialog. Where there is none, it closes at once and the field remains.
    fn ask(&mut self, ui: &Ui) {
        let answer = Answer::default();
        let (told, context, path) = (Arc::clone(&answer), ui.ctx().clone(), PathBuf::from(self.path.trim()));
        let work = move || {
            let mut dialog = rfd::FileDialog::new();
            if let Some(folder) = path.parent() {
                dialog = dialog.set_directory(folder);
            }
            if let Some(name) = path.file_name() {
                dialog = dialog.set_file_name(name.to_string_lossy());
            }
            // Nobody else answers, so it is never refused.
            let _ = told.set(dialog.save_file());
            drop(told);
            context.request_repaint();
        };
        let started = thread::Builder::new().name("save as".to_string()).spawn(work);
        self.dialog = started.is_ok().then_some(answer);
    }

    /// The path that was chosen in the dialog, once.
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

/// What somebody wants of the window.
#[derive(Clone, Copy)]
enum Wish {
    Save,
    Cancel,
}
