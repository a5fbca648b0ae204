//! Home: the scenarios as cards, with the one to practise next on top; at the side who practises and what is looked for.

mod card;
mod faults;
mod left_behind;
mod next;
mod robots;
mod shifts;
mod side;
mod unfinished;
mod unfinished_shifts;
mod who;
mod writing;

pub(super) use card::{facts, sign};
pub(super) use left_behind::way_on;

use super::Local;
use crate::app::theme;
use crate::app::widgets::{self, FolderBox};
use crate::conversation::Speech;
use crate::office::{Command, Door, Office};
use crate::scenario::CHANNELS;
use crate::tongue::Tongue;
use egui::{Frame, Margin, ScrollArea, Ui};

/// The width from which on there is room for a side column.
const WIDE: f32 = 720.0;

/// The narrowest a card may be, and the most cards in a row.
const CARD_WIDTH: f32 = 310.0;
const COLUMNS: usize = 4;

/// What only home needs to remember.
#[derive(Clone, Debug, Default)]
pub struct Picks {
    /// Only what was passed, or only what was not.
    pub passed: Option<bool>,
    /// The folder that is being chosen.
    pub folder: FolderBox,
}

/// Draws home.
pub fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let is_wide = ui.available_width() >= WIDE;
    if is_wide {
        let width = (ui.available_width() * 0.22).clamp(230.0, 320.0);
        // It begins where every other page does, and keeps the gap that cards have among themselves.
        let gap = theme::GAP as i8;
        let margin = if theme::is_mirrored() {
            Margin { left: gap, ..Margin::ZERO }
        } else {
            Margin { right: gap, ..Margin::ZERO }
        };
        let frame = Frame::new().inner_margin(margin);
        let panel = widgets::start_panel("home side").exact_size(width).resizable(false).show_separator_line(false);
        panel.frame(frame).show(ui, |ui| {
            ScrollArea::vertical().id_salt("home side").auto_shrink([false, false]).show(ui, |ui| {
                side::ui(office, tongue, local, outbox, ui);
            });
        });
    }
    let height = ui.available_height();
    ScrollArea::vertical().id_salt("home").auto_shrink([false, false]).show(ui, |ui| {
        if !is_wide {
            side::ui(office, tongue, local, outbox, ui);
        }
        unfinished::ui(office, tongue, local, outbox, ui);
        unfinished_shifts::ui(office, tongue, local, outbox, ui);
        left_behind::ui(office, tongue, local, outbox, ui);
        if office.door() == Door::Writing {
            writing::ui(tongue, ui);
        } else {
            next::ui(office, tongue, local, outbox, ui);
        }
        let room = height - ui.min_rect().height() - shifts::height(office, ui.available_width());
        grid(office, room, tongue, local, outbox, ui);
        for broken in office.broken() {
            ui.add_space(theme::GAP / 2.0);
            faults::ui(broken, tongue, ui);
        }
        shifts::ui(office, tongue, local, outbox, ui);
    });
    robots::ui(office, tongue, outbox, ui);
}

/// The cards in rows. Those of a row are equally high, and all rows together fill the room that there is, as far as
/// that looks well.
fn grid(office: &Office, room: f32, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let shown: Vec<usize> = (0..office.programs().len()).filter(|place| is_wanted(office, *place, local)).collect();
    if shown.is_empty() {
        widgets::small(ui, tongue.say("home-nothing-found"));
        return;
    }
    let columns = ((ui.available_width() / CARD_WIDTH) as usize).clamp(1, COLUMNS);
    let (gap, rows) = (ui.spacing().item_spacing, shown.len().div_ceil(columns));
    let width = (ui.available_width() - gap.x * (columns - 1) as f32) / columns as f32;
    let share = room / rows as f32 - gap.y - theme::GAP / 2.0;
    for places in shown.chunks(columns) {
        let needed = places.iter().map(|place| card::height(office, *place, width, tongue, ui));
        let height = needed.fold(share.min(card::HIGHEST), f32::max);
        widgets::columns(ui, columns, |columns| {
            for (column, place) in columns.iter_mut().zip(places) {
                card::ui(office, *place, height, tongue, local, outbox, column);
            }
        });
        ui.add_space(theme::GAP / 2.0);
    }
}

/// Whether a scenario passes the search and the filters.
fn is_wanted(office: &Office, place: usize, local: &Local) -> bool {
    let Some(program) = office.programs().get(place) else { return false };
    let scenario = &program.scenario;
    let channel = local.channel.and_then(|place| CHANNELS.get(place).map(|(_, channel)| *channel));
    let passed = office.best(program).is_some_and(|best| best.passed);
    let speech = Speech::new(program, office.language(), 0);
    let (wanted, said) = (local.search.trim().to_lowercase(), [&scenario.title, &scenario.about]);
    channel.is_none_or(|channel| channel == scenario.channel)
        && local.picks.passed.is_none_or(|wanted| wanted == passed)
        && (scenario.id.as_str().contains(&wanted)
            || said.into_iter().any(|text| speech.say(text).to_lowercase().contains(&wanted)))
}
