//! Where something shall be saved: a small window with a path, and the system's own dialog, which holds no frame up.

use super::{Dialog, Wanted, heading, line, primary, quiet, start, text, tinted};
use crate::app::theme;
use crate::office::{Command, Saved, documents};
use crate::tongue::Tongue;
use egui::{Frame, Id, Key, Modal, TextEdit, Ui, WidgetInfo, WidgetType};
use std::path::{Path, PathBuf};

/// The width of the window, where there is room.
const WIDTH: f32 = 560.0;

/// Signs of a file's name; the rest of a longer one says nothing more.
const NAME: usize = 60;

/// The question where something shall be saved.
#[derive(Clone, Debug)]
pub struct SaveBox {
    what: Saved,
    path: String,
    /// Saving was asked for; the office has not been looked at since.
    is_sent: bool,
    /// A file stands there already, and that has been said.
    is_warned: bool,
    dialog: Dialog,
}

impl SaveBox {
    /// Asks where something shall be saved; `name` is what the file is called unless somebody calls it otherwise.
    pub fn new(what: Saved, name: &str) -> SaveBox {
        let safe = name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | ' ') { c } else { '-' });
        let file = format!("{}.{}", safe.take(NAME).collect::<String>().trim(), what.ending());
        let path = documents().join(file).display().to_string();
        SaveBox { what, path, is_sent: false, is_warned: false, dialog: Dialog::default() }
    }

    /// Draws it; says whether it stays open. `replaces` is the file of which the office says that it stands there.
    pub fn ui(&mut self, replaces: Option<&Path>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &Ui) -> bool {
        if std::mem::take(&mut self.is_sent) {
            self.is_warned = replaces == Some(Path::new(self.path.trim()));
            if !self.is_warned {
                return false;
            }
        }
        if let Some(path) = self.dialog.hear() {
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
            let browse = ui.add_enabled_ui(!self.dialog.is_open(), |ui| quiet(ui, tongue.say("save-browse"))).inner;
            if browse.clicked() {
                self.dialog.open(Wanted::Place(PathBuf::from(self.path.trim())), ui);
            }
            if quiet(ui, tongue.say("save-cancel")).clicked() {
                wish = Some(Wish::Cancel);
            }
        });
        wish
    }
}

/// What somebody wants of the window.
#[derive(Clone, Copy)]
enum Wish {
    Save,
    Cancel,
}
