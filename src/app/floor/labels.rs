//! The words on the floor, which egui lays over it.

use super::figures::{Figure, Key, Kind, Light, Part};
use super::stage::place;
use crate::app::{theme, widgets};
use crate::office::minutes;
use crate::tongue::Tongue;
use crate::words::Span;
use egui::{Align2, Rect, Ui, pos2, vec2};

/// From these heights on, in points, there is room for a time below a caller and below a desk.
const CALLER: f32 = 25.0;
const DESK: f32 = 15.0;

/// Writes what there is room for.
pub(super) fn write(figures: &[Figure], departments: &[String], rect: Rect, tongue: &Tongue, ui: &Ui) {
    for figure in figures {
        let at = place(figure, rect);
        let below = |text: &str| {
            let place = at.center_bottom() + vec2(0.0, 1.0);
            widgets::write(ui, place, Align2::CENTER_TOP, text, theme::plain(theme::SMALL), theme::quiet());
        };
        match (figure.kind, figure.lasts) {
            (Kind::More(missing), _) => {
                let text = tongue.fill("floor-more", &[("n", missing.into())]);
                widgets::write(ui, at.center(), Align2::CENTER_CENTER, &text, theme::bold(theme::SMALL), theme::ink());
            }
            (Kind::Waiting(_), Some(waited)) if at.height() >= CALLER => below(&lasting(waited)),
            (Kind::Desk, Some(lasts)) if at.height() >= DESK => below(&lasting(lasts)),
            // For how long stands on the desk: outside a shift the day has had this seat in a contact since before it rang.
            (Kind::OwnDesk, Some(_)) if at.height() >= DESK => below(&tongue.say("floor-you")),
            _ => {}
        }
    }
    nobody(figures, rect, tongue, ui);
    lamps(figures, departments, rect, tongue, ui);
}

/// An empty ground says in its middle that nobody waits.
fn nobody(figures: &[Figure], rect: Rect, tongue: &Tongue, ui: &Ui) {
    let waits = |figure: &Figure| matches!(figure.kind, Kind::Waiting(_)) || figure.key == Key::More(Part::Waiting);
    if figures.iter().any(waits) {
        return;
    }
    let Some(ground) = figures.iter().find(|figure| figure.key == Key::Ground(Part::Waiting)) else { return };
    let ground = place(ground, rect);
    let said = tongue.fill("floor-waiting", &[("n", 0_usize.into()), ("longest", lasting(Span(0)).into())]);
    let galley = widgets::galley(ui, &said, &theme::plain(theme::SMALL), theme::quiet(), f32::INFINITY);
    let words = Align2::CENTER_CENTER.anchor_size(ground.center(), galley.size());
    if ground.contains_rect(words) {
        ui.painter().galley(words.min, galley, theme::quiet());
    }
}

/// The name of each department beside its lamp, with what its lamp says as far as there is room.
fn lamps(figures: &[Figure], departments: &[String], rect: Rect, tongue: &Tongue, ui: &Ui) {
    let lights = figures.iter().filter_map(|figure| match figure.kind {
        Kind::Department(light) => Some((place(figure, rect), light)),
        _ => None,
    });
    for ((lamp, light), name) in lights.zip(departments) {
        let (from, to) = if theme::is_mirrored() {
            (rect.left() + theme::GAP, lamp.left() - theme::GAP / 2.0)
        } else {
            (lamp.right() + theme::GAP / 2.0, rect.right() - theme::GAP)
        };
        let ink = if light == Light::Dark { theme::bad() } else { theme::ink() };
        let galley = |text: &str| widgets::galley(ui, text, &theme::plain(theme::SMALL), ink, f32::INFINITY);
        let whole = galley(&lit(name, light, tongue));
        let galley = if whole.size().x <= to - from { whole } else { galley(name) };
        let left = if theme::is_mirrored() { to - galley.size().x } else { from };
        let room = Rect::from_min_max(pos2(from, rect.top()), pos2(to.max(from), rect.bottom()));
        let place = pos2(left, lamp.center().y - galley.size().y / 2.0);
        ui.painter().with_clip_rect(room).galley(place, galley, ink);
    }
}

/// What a department's lamp says.
pub(super) fn lit(name: &str, light: Light, tongue: &Tongue) -> String {
    let key = match light {
        Light::Open => "floor-open",
        Light::Answering => "floor-answering",
        Light::Busy => "floor-busy",
        Light::Dark => "floor-dark",
    };
    tongue.fill(key, &[("name", name.into())])
}

/// Minutes and seconds.
pub(super) fn lasting(span: Span) -> String {
    minutes(u32::try_from(span.0 / 1000).unwrap_or(u32::MAX))
}
