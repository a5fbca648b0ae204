//! A picture of a screen without a window and without a driver: egui by hand, painted on the processor.

pub mod painter;

use super::floor::{self, Counts};
use super::screens::debrief::Act;
use super::screens::lab::Part;
use super::screens::{Local, show};
use super::theme::{self, Look};
use super::widgets;
use crate::office::{Office, Place, Sitting};
use crate::tongue::Tongue;
use egui::{Context, Frame, FullOutput, Pos2, RawInput, Rect, Ui, Vec2, vec2};
use image::{ImageFormat, RgbaImage};
use painter::Painter;
use std::io::Cursor;

/// Frames until everything has found its place: fonts and sizes arrive with the second, lists are moved after that.
const FRAMES: u32 = 8;

/// Seconds between frames: long enough for whatever moves to have come to rest.
const STEP_S: f64 = 0.5;

/// What is to be on a picture.
pub struct Shot {
    /// The office; what it is about to show is shown.
    pub office: Office,
    /// The program's own texts.
    pub tongue: Tongue,
    /// Whether it is dark; where nothing is said, as whoever sits there wants it.
    pub dark: Option<bool>,
    /// Width and height, in points.
    pub size: (u32, u32),
    /// Pixels of a point.
    pub scale: f32,
    /// The screen, by its name in the contract of the command line: where an office has several, this one of them.
    pub screen: &'static str,
}

/// The screens that are a part of the lab.
const PARTS: [(&str, Part); 4] =
    [("lab", Part::Compare), ("plan", Part::Plan), ("import", Part::Import), ("roster", Part::Staff)];

/// A picture as the bytes of a PNG file.
pub fn make(shot: &Shot) -> Result<Vec<u8>, String> {
    let mut bytes = Cursor::new(Vec::new());
    picture(shot).write_to(&mut bytes, ImageFormat::Png).map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}

/// A picture.
pub fn picture(shot: &Shot) -> RgbaImage {
    let (context, mut painter) = (Context::default(), Painter::default());
    let mut local = Local { painted_floor: true, ..Local::default() };
    local.lab.part = PARTS.iter().find(|(screen, _)| *screen == shot.screen).map(|(_, part)| *part);
    // Nobody is there who could guess.
    if let Place::ShiftDebrief(..) = shot.office.place() {
        local.shift.debrief.closely = shot.screen == "shift-contacts";
        local.shift.debrief.act = if local.shift.debrief.closely { Act::Everything } else { Act::Answer };
    }
    let mut last = FullOutput::default();
    for frame in 0..FRAMES {
        last = context.run_ui(input(shot, &context, frame), |ui| draw(shot, &mut local, ui));
        painter.take(&mut last.textures_delta);
    }
    painter.paint(&context, &last)
}

/// The input of a frame in which nobody touches anything.
fn input(shot: &Shot, context: &Context, frame: u32) -> RawInput {
    let pixels = vec2(shot.size.0 as f32, shot.size.1 as f32) * shot.scale;
    let room: Vec2 = pixels / (shot.scale * context.zoom_factor());
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, room)),
        time: Some(f64::from(frame) * STEP_S),
        ..RawInput::default()
    };
    if let Some(viewport) = input.viewports.get_mut(&input.viewport_id) {
        viewport.native_pixels_per_point = Some(shot.scale);
    }
    input
}

fn draw(shot: &Shot, local: &mut Local, ui: &mut Ui) {
    let look = Look::at(&shot.office, shot.tongue.is_mirrored(), false);
    theme::apply(ui.ctx(), Look { dark: shot.dark.unwrap_or(look.dark), ..look });
    // In the window bevy has cleared the page before egui draws.
    ui.painter().rect_filled(ui.max_rect(), 0.0, theme::page());
    match shot.office.place() {
        Place::Desk(sitting) if shot.screen == "floor" => around(sitting, &shot.tongue, local, ui),
        _ => {
            // Nobody is there who could want anything.
            let mut outbox = Vec::new();
            show(&shot.office, &shot.tongue, local, &mut outbox, ui);
        }
    }
}

/// The day around somebody at the desk, over the whole picture.
fn around(sitting: &Sitting, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    if !theme::is_ready(ui.ctx()) {
        ui.ctx().request_repaint();
        return;
    }
    let (names, counts) = (floor::department_names(sitting), Counts::of(&sitting.day));
    Frame::new().inner_margin(theme::GAP).show(ui, |ui| {
        widgets::column(ui, |ui| {
            widgets::line(ui, |ui| {
                widgets::heading(ui, floor::waiting_said(&counts, tongue));
                widgets::text(ui, floor::agents_said(&counts, tongue));
            });
            floor::large(&sitting.day, &names, tongue, local, ui);
        });
    });
}
