//! The floor of a contact centre, drawn: who waits, who serves whom, which department can be asked.
//!
//! [`figures()`] says what stands where, from the day alone. Of two painters of the same list one draws it:
//! bevy in the window, and egui where there is no window.

mod figures;
mod grid;
mod labels;
mod outline;
mod painted;
pub(super) mod scene;
mod stage;
#[cfg(test)]
mod tests;

pub use figures::{
    Counts, Doing, Figure, Key, Kind, Light, Part, Patience, Room, Shape, figures, light, own_seat, with_lamps,
};
pub use stage::{Piece, Stage};

use super::screens::Local;
use crate::office::Sitting;
use crate::queueing::Run;
use crate::tongue::Tongue;
use crate::words::Id;
use egui::{Sense, Ui, WidgetInfo, WidgetType};

/// Draws the floor of a day over all the room there is. `departments` are their names, in the order of the day.
pub fn large(run: &Run, departments: &[String], tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let size = ui.available_size();
    draw(run, departments, size, tongue, local, ui);
}

/// Draws the floor in a size. A window has one floor at a time.
pub(super) fn draw(
    run: &Run,
    departments: &[String],
    size: egui::Vec2,
    tongue: &Tongue,
    local: &mut Local,
    ui: &mut Ui,
) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said(run, departments, tongue).join("; ")));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let lamps = departments.len().min(run.centre().departments.len());
    let whole = with_lamps(run, Room::of(rect.width(), rect.height()), lamps);
    let stage = Stage::of(&whole, rect);
    if local.painted_floor {
        painted::paint(&stage, ui.painter());
    } else {
        local.floor = Some(stage);
    }
    labels::write(&whole, departments, rect, tongue, ui);
}

/// The floor in words: who waits, what the agents do, and every department.
pub(super) fn said(run: &Run, departments: &[String], tongue: &Tongue) -> Vec<String> {
    let counts = Counts::of(run);
    let mut said = vec![waiting_said(&counts, tongue), agents_said(&counts, tongue)];
    said.extend(departments_said(run, departments, tongue));
    said
}

/// How many wait, and how long the first has.
pub(super) fn waiting_said(counts: &Counts, tongue: &Tongue) -> String {
    let longest = labels::lasting(counts.longest);
    tongue.fill("floor-waiting", &[("n", counts.waiting.into()), ("longest", longest.into())])
}

/// How many agents are there, and what they do.
pub(super) fn agents_said(counts: &Counts, tongue: &Tongue) -> String {
    let parts = [
        ("floor-talking", counts.talking),
        ("floor-after-call", counts.after_call),
        ("floor-calling-back", counts.calling_back),
        ("floor-stuck", counts.stuck),
        ("floor-away", counts.away),
    ];
    let some = parts.into_iter().filter(|(_, number)| *number > 0);
    let all = some.chain([("floor-free", counts.free)]);
    let parts: Vec<String> = all.map(|(key, number)| tongue.fill(key, &[("n", number.into())])).collect();
    tongue.fill("floor-agents", &[("n", counts.there().into()), ("parts", parts.join(", ").into())])
}

/// Every department, and whether it can be asked.
pub(super) fn departments_said(run: &Run, departments: &[String], tongue: &Tongue) -> Vec<String> {
    let each = departments.iter().take(run.centre().departments.len()).enumerate();
    each.map(|(position, name)| labels::lit(name, light(run, position), tongue)).collect()
}

/// What the departments around a contact are called: as its scenario calls them, where it knows them.
pub fn department_names(sitting: &Sitting) -> Vec<String> {
    let (scenario, speech) = (&sitting.attempt.program().scenario, sitting.attempt.speech());
    let name = |id: &Id| {
        let known = scenario.departments.iter().find(|department| department.id == *id);
        known.map_or_else(|| plain(id.as_str()), |known| speech.say(&known.value.name))
    };
    sitting.departments.iter().map(name).collect()
}

/// A name that its author wrote for the program, as one reads it: in words, the first with a capital.
pub(super) fn plain(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).map(|letter| if letter == '-' { ' ' } else { letter }).collect()
}
