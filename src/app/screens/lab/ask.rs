//! A question for a path: what shall be opened, or where the plan shall be kept. A small window with the path in a
//! field, and the system's own dialog beside it, which holds no frame up.

use super::{View, tell};
use crate::app::theme;
use crate::app::widgets::{self, Dialog, Wanted};
use crate::office::{Command, LabCommand, documents};
use crate::tongue::Tongue;
use egui::{Frame, Id, Key, Modal, TextEdit, Ui, WidgetInfo, WidgetType};
use std::path::{Path, PathBuf};

/// The width of the window, where there is room.
const WIDTH: f32 = 560.0;

/// Signs of a file's name; the rest of a longer one says nothing more.
const NAME: usize = 60;

/// What a path is wanted for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Wish {
    /// A plan to open.
    OpenPlan,
    /// A what-if of one's own to take into the list.
    OpenWhatIf,
    /// A report to import.
    OpenReport,
    /// Where the plan shall be kept.
    SavePlan,
}

/// The question.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    wish: Wish,
    path: String,
    /// Saving was asked for; the office has not been looked at since.
    is_sent: bool,
    /// A file stands there already, and that has been said.
    is_warned: bool,
    dialog: Dialog,
}

impl Wish {
    fn opens(self) -> bool {
        matches!(self, Wish::OpenPlan | Wish::OpenWhatIf | Wish::OpenReport)
    }

    fn key(self) -> &'static str {
        match self {
            Wish::OpenPlan => "lab-ask-open-plan",
            Wish::OpenWhatIf => "lab-ask-open-what-if",
            Wish::OpenReport => "lab-ask-open-report",
            Wish::SavePlan => "lab-ask-save-plan",
        }
    }
}

impl Ask {
    /// Asks for something to open, beginning in a folder of the person's own.
    pub fn open(wish: Wish) -> Ask {
        let path = format!("{}{}", documents().display(), std::path::MAIN_SEPARATOR);
        Ask { wish, path, is_sent: false, is_warned: false, dialog: Dialog::default() }
    }

    /// Asks where something shall be saved; `name` is what the file is called unless somebody calls it otherwise.
    pub fn save(wish: Wish, name: &str, ending: &str) -> Ask {
        let safe = name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | ' ') { c } else { '-' });
        let file = format!("{}.{ending}", safe.take(NAME).collect::<String>().trim());
        let path = documents().join(file).display().to_string();
        Ask { wish, path, is_sent: false, is_warned: false, dialog: Dialog::default() }
    }

    /// Draws it; says whether it stays open.
    pub fn ui(&mut self, view: View<'_>, outbox: &mut Vec<Command>, ui: &Ui) -> bool {
        if std::mem::take(&mut self.is_sent) {
            self.is_warned = view.office.would_replace() == Some(Path::new(self.path.trim()));
            if !self.is_warned {
                return false;
            }
        }
        if let Some(path) = self.dialog.hear() {
            (self.path, self.is_warned) = (path.display().to_string(), false);
        }
        let room = ui.ctx().content_rect().width() - 4.0 * theme::GAP;
        let frame = Frame::new().fill(theme::card()).stroke((1.0, theme::edge())).corner_radius(theme::ROUND);
        let modal = Modal::new(Id::new("lab ask")).frame(frame.inner_margin(1.5 * theme::GAP));
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(WIDTH.min(room));
            widgets::column(ui, |ui| self.inside(view.tongue, ui))
        });
        let answer = if shown.should_close() { Some(false) } else { shown.inner };
        match answer {
            None => true,
            Some(true) => {
                self.send(outbox);
                self.is_sent
            }
            Some(false) => {
                if self.is_warned {
                    // Otherwise the next one who saves there would have been asked already.
                    outbox.push(Command::Dismiss);
                }
                false
            }
        }
    }

    /// Says what was answered; a file that stands there is only found by whoever saves.
    fn send(&mut self, outbox: &mut Vec<Command>) {
        let path = PathBuf::from(self.path.trim());
        let written = self.path.trim().to_owned();
        match self.wish {
            Wish::OpenPlan => tell(outbox, LabCommand::OpenPlan(written)),
            Wish::OpenWhatIf => tell(outbox, LabCommand::OpenWhatIf(written)),
            Wish::OpenReport => tell(outbox, LabCommand::Import(path)),
            Wish::SavePlan => {
                self.is_sent = true;
                tell(outbox, LabCommand::SavePlan(path));
            }
        }
    }

    /// Whether the answer is to be carried out; nothing while there is none.
    fn inside(&mut self, tongue: &Tongue, ui: &mut Ui) -> Option<bool> {
        let mut answer = None;
        widgets::heading(ui, tongue.say(self.wish.key()));
        let label = tongue.say(if self.wish.opens() { "lab-ask-which" } else { "save-where" });
        widgets::text(ui, label.as_str());
        let side = widgets::start();
        let field = TextEdit::singleline(&mut self.path).horizontal_align(side).desired_width(ui.available_width());
        let field = ui.add(field);
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &label));
        if field.changed() {
            self.is_warned = false;
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if self.is_warned {
            widgets::tinted(ui, tongue.say("save-replaces"), theme::bad());
        }
        ui.add_space(theme::GAP / 2.0);
        widgets::line(ui, |ui| {
            let has_name = !self.path.trim().is_empty();
            let key = match (self.wish.opens(), self.is_warned) {
                (true, _) => "lab-ask-open",
                (false, true) => "save-replace",
                (false, false) => "save-save",
            };
            let done = ui.add_enabled_ui(has_name, |ui| widgets::primary(ui, tongue.say(key))).inner.clicked();
            // What replaces a file is clicked, not slipped into.
            if done || (entered && has_name && !self.is_warned) {
                answer = Some(true);
            }
            let can_ask = !self.dialog.is_open();
            let browse = ui.add_enabled_ui(can_ask, |ui| widgets::quiet(ui, tongue.say("save-browse"))).inner;
            if browse.clicked() {
                let path = PathBuf::from(self.path.trim());
                self.dialog.open(if self.wish.opens() { Wanted::File(path) } else { Wanted::Place(path) }, ui);
            }
            if widgets::quiet(ui, tongue.say("save-cancel")).clicked() {
                answer = Some(false);
            }
        });
        answer
    }
}
