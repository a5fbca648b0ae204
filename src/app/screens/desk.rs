//! The training desk: the talk in the middle, the case on one side, the systems and the people on the other. Where it is
//! too narrow for that they lie one behind the other, and everything can still be reached.

mod answers;
mod bubble;
mod case;
mod clock;
mod counsel;
mod floor;
mod hint;
mod keys;
mod mute;
mod people;
mod press;
mod records;
mod shop;
mod systems;
mod talk;
mod tools;
mod view;
mod wrap_up;

pub(super) use case::known_name;
pub(super) use floor::ui as strip;
pub(super) use mute::mark as mute_mark;
pub use view::View;

use super::Local;
use super::before::told;
use crate::app::floor::department_names;
use crate::app::{theme, widgets};
use crate::conversation::{Offer, Phase};
use crate::office::{Command, InHand, Office, Sitting};
use crate::queueing::Run;
use crate::tongue::Tongue;
use egui::{Frame, Id, Key, Margin, Modal, Panel, ScrollArea, Ui};
use tools::Tool;
use view::Part;

/// The width from which on everything stands side by side.
const WIDE: f32 = 900.0;

/// The height from which on talk and answers scroll each by itself; below, both together.
const TALL: f32 = 420.0;

/// The width of a page that is read, and the part of the window's height that it may take.
const PAGE: f32 = 460.0;
const PAGE_SHARE: f32 = 0.7;

/// What every part of the desk is drawn from.
#[derive(Clone, Copy)]
struct Desk<'a> {
    office: &'a Office,
    hand: InHand<'a>,
    around: Around<'a>,
    /// Everything that may be done now.
    tools: &'a [Tool],
    tongue: &'a Tongue,
}

/// The day around a desk.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The contact centre.
    pub run: &'a Run,
    /// What its departments are called, in its own order.
    pub departments: &'a [String],
    /// What belongs to the case besides, in cards of its own.
    pub aside: Option<&'a dyn Fn(&mut Ui)>,
}

/// What the button of an offer says, to eyes and to screen readers.
pub fn label(sitting: &Sitting, tongue: &Tongue, offer: Offer) -> String {
    tools::text(sitting.hand(), tongue, offer)
}

/// Draws the desk.
pub fn ui(
    office: &Office,
    sitting: &Sitting,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let names = department_names(sitting);
    let around = Around { run: &sitting.day, departments: &names, aside: None };
    at(office, sitting.hand(), around, tongue, local, outbox, ui);
    if local.brief {
        brief(sitting, tongue, local, ui);
    }
}

/// Draws the desk of a contact within a day, all but its brief.
pub(super) fn at(
    office: &Office,
    hand: InHand<'_>,
    around: Around<'_>,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    if widgets::struck(ui, Key::O) {
        local.brief = !local.brief;
    }
    let tools = tools::tools(hand, tongue);
    let desk = Desk { office, hand, around, tools: &tools, tongue };
    // Whoever reads the brief means the brief with a key.
    if !local.brief {
        keys::strike(hand, &tools, &mut local.desk, outbox, ui);
        counsel::strike(office, hand, outbox, ui);
    }
    let low = ui.available_height() < TALL;
    if !low {
        strip(office, around.run, around.departments, tongue, local, outbox, ui);
    }
    if ui.available_width() >= WIDE {
        side_by_side(desk, local, outbox, ui);
    } else {
        one_behind_the_other(desk, low, local, outbox, ui);
    }
}

fn side_by_side(desk: Desk<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let width = ui.available_width();
    side(widgets::start_panel("case"), (width * 0.2).clamp(200.0, 300.0))
        .show(ui, |ui| scrolled("case", ui, |ui| case(desk, local, outbox, ui)));
    side(widgets::end_panel("systems"), (width * 0.29).clamp(260.0, 440.0)).show(ui, |ui| {
        if after_call(desk) {
            transcript(desk, outbox, ui);
        } else {
            scrolled("systems", ui, |ui| house(desk, &mut local.desk, outbox, ui));
        }
    });
    Frame::new().inner_margin(Margin::symmetric(theme::GAP as i8, 0)).show(ui, |ui| {
        middle(desk, &local.desk, outbox, ui);
    });
}

fn one_behind_the_other(desk: Desk<'_>, low: bool, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let after = after_call(desk);
    let (first, last) = if after { ("desk-after-call", "desk-talk") } else { ("desk-talk", "desk-part-systems") };
    widgets::line(ui, |ui| {
        for (part, key) in [(Part::Talk, first), (Part::Case, "desk-part-case"), (Part::Systems, last)] {
            if widgets::chip(ui, local.desk.part == part, desk.tongue.say(key)).clicked() {
                local.desk.part = part;
            }
        }
    });
    if local.desk.part != Part::Case {
        counsel::strip(desk.office, desk.hand, desk.tongue, outbox, ui);
    }
    match local.desk.part {
        Part::Case => scrolled("case", ui, |ui| {
            if low {
                strip(desk.office, desk.around.run, desk.around.departments, desk.tongue, local, outbox, ui);
            }
            case(desk, local, outbox, ui);
        }),
        Part::Systems if after => transcript(desk, outbox, ui),
        Part::Systems => scrolled("systems", ui, |ui| house(desk, &mut local.desk, outbox, ui)),
        Part::Talk if ui.available_height() >= TALL => middle(desk, &local.desk, outbox, ui),
        Part::Talk => {
            let room = ui.available_height();
            scrolled("middle", ui, |ui| all_in_one(desk, &local.desk, room, outbox, ui));
        }
    }
}

fn after_call(desk: Desk<'_>) -> bool {
    desk.hand.attempt.state().phase == Phase::WrapUp
}

/// A part of the desk of a fixed width.
fn side(panel: Panel, size: f32) -> Panel {
    panel.exact_size(size).resizable(false).show_separator_line(false).frame(Frame::new())
}

fn scrolled(id: &'static str, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| widgets::column(ui, add));
}

fn case(desk: Desk<'_>, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    counsel::ui(desk.office, desk.hand, desk.tongue, outbox, ui);
    case::ui(desk, local, outbox, ui);
}

fn house(desk: Desk<'_>, view: &mut View, outbox: &mut Vec<Command>, ui: &mut Ui) {
    systems::ui(desk, view, outbox, ui);
    people::ui(desk, outbox, ui);
}

/// The talk with what can be said in it, or the after-call work, in a card as high as there is room.
fn middle(desk: Desk<'_>, view: &View, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        ui.set_min_height(ui.available_height());
        if after_call(desk) {
            hint::ui(desk.hand, desk.tongue, ui);
            wrap_up::ui(desk, view, true, outbox, ui);
            return;
        }
        talk::control(desk, outbox, ui);
        hint::ui(desk.hand, desk.tongue, ui);
        let height = answers::height(desk, ui);
        let frame = Frame::new().inner_margin(Margin::symmetric(0, theme::GAP as i8 / 2));
        let answers = Panel::bottom("answers").exact_size(height).resizable(false).show_separator_line(false);
        answers.frame(frame).show(ui, |ui| answers::ui(desk, view, true, outbox, ui));
        talk::ui(desk, None, outbox, ui);
    });
}

/// The same where it is too low for parts that scroll by themselves: the talk takes a little, less where the answers would
/// else not all be seen in the `room` there is, and the rest follows.
fn all_in_one(desk: Desk<'_>, view: &View, room: f32, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let window = ui.ctx().content_rect().height();
    let height = (room - 2.0 * theme::GAP - answers::wanted(desk, ui)).clamp(window * 0.2, window * 0.3);
    widgets::card(ui, |ui| {
        if after_call(desk) {
            hint::ui(desk.hand, desk.tongue, ui);
            wrap_up::ui(desk, view, false, outbox, ui);
            return;
        }
        hint::ui(desk.hand, desk.tongue, ui);
        talk::ui(desk, Some(height), outbox, ui);
        answers::ui(desk, view, false, outbox, ui);
        talk::control(desk, outbox, ui);
    });
}

/// The talk to be read while the note is written.
fn transcript(desk: Desk<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        ui.set_min_height(ui.available_height());
        widgets::strong(ui, desk.tongue.say("desk-talk"));
        talk::ui(desk, None, outbox, ui);
    });
}

/// The brief once more, over everything else; time goes on under it.
fn brief(sitting: &Sitting, tongue: &Tongue, local: &mut Local, ui: &Ui) {
    let (program, speech) = (sitting.attempt.program(), sitting.attempt.speech());
    let window = ui.ctx().content_rect();
    let modal = Modal::new(Id::new("brief")).show(ui.ctx(), |ui| {
        ui.set_width(PAGE.min(window.width() - 6.0 * theme::GAP));
        widgets::heading(ui, speech.say(&program.scenario.title));
        ScrollArea::vertical()
            .max_height(window.height() * PAGE_SHARE)
            .show(ui, |ui| told(program, speech, tongue, ui));
        ui.add_space(theme::GAP / 2.0);
        widgets::quiet(ui, tongue.say("desk-close-brief")).clicked()
    });
    if modal.inner || modal.should_close() {
        local.brief = false;
    }
}
