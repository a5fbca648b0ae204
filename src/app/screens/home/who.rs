//! Who practises here: a pseudonym in one line, without a password.

use super::Local;
use crate::app::widgets;
use crate::office::{Command, Office};
use crate::tongue::Tongue;
use egui::{Key, TextEdit, Ui, WidgetInfo, WidgetType};

/// Letters of the longest pseudonym.
const LONGEST: usize = 60;

/// Draws the line, where people are remembered.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(person) = office.person() else { return };
    ui.horizontal(|ui| {
        let label = tongue.say("remembered-name");
        widgets::small(ui, label.as_str());
        let mut typed = local.name.clone().unwrap_or_else(|| person.to_owned());
        let field = ui.add(TextEdit::singleline(&mut typed).char_limit(LONGEST).desired_width(180.0));
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &label));
        if field.changed() {
            local.name = Some(typed.clone());
        }
        let is_new = typed.trim() != person && !typed.trim().is_empty();
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let taken = is_new && widgets::chip(ui, false, tongue.say("remembered-take-name")).clicked();
        if is_new && (entered || taken) {
            outbox.push(Command::Name(typed.trim().to_owned()));
        }
        // Whoever leaves the field without a name of their own is called what they were called.
        if entered || taken || (field.lost_focus() && typed.trim().is_empty()) {
            local.name = None;
        }
    });
}
