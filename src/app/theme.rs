//! Colours, gaps and type sizes; nothing else names them.

use egui::{Color32, Context, FontData, FontDefinitions, FontFamily, FontId, Stroke, TextStyle, Visuals};
use std::sync::Arc;

/// Text.
pub const INK: Color32 = Color32::from_rgb(0x1b, 0x24, 0x2c);
/// Text that matters less.
pub const QUIET: Color32 = Color32::from_rgb(0x5b, 0x67, 0x73);
/// The page.
pub const PAGE: Color32 = Color32::from_rgb(0xf4, 0xf6, 0xf8);
/// A card on the page.
pub const CARD: Color32 = Color32::WHITE;
/// The edge of a card.
pub const EDGE: Color32 = Color32::from_rgb(0xdd, 0xe2, 0xe7);
/// The one accent (Okabe-Ito blue).
pub const ACCENT: Color32 = Color32::from_rgb(0x00, 0x72, 0xb2);
/// What the trainee said.
pub const OWN: Color32 = Color32::from_rgb(0xe4, 0xf0, 0xf8);
/// What the customer said.
pub const THEIRS: Color32 = Color32::from_rgb(0xee, 0xf0, 0xf3);
/// Anger by step, calm to shouting; always shown with its word.
pub const ANGER: [Color32; 5] = [
    Color32::from_rgb(0x00, 0x9e, 0x73),
    Color32::from_rgb(0x8a, 0xa8, 0x1f),
    Color32::from_rgb(0xe6, 0x9f, 0x00),
    Color32::from_rgb(0xdf, 0x7b, 0x00),
    Color32::from_rgb(0xd5, 0x5e, 0x00),
];
/// The gap between things.
pub const GAP: f32 = 12.0;
/// Body text.
pub const BODY: f32 = 14.5;
/// Headings.
pub const HEADING: f32 = 19.0;
/// Labels.
pub const SMALL: f32 = 12.5;

/// Sets fonts and colours; cheap to call again.
pub fn apply(context: &Context) {
    let done = egui::Id::new("frontline theme");
    if context.data(|data| data.get_temp::<bool>(done)) == Some(true) {
        return;
    }
    context.data_mut(|data| data.insert_temp(done, true));
    let mut fonts = FontDefinitions::default();
    fonts.font_data.insert("dejavu".into(), Arc::new(FontData::from_static(dejavu::sans::regular())));
    fonts.families.entry(FontFamily::Proportional).or_default().insert(0, "dejavu".into());
    context.set_fonts(fonts);
    context.all_styles_mut(|style| {
        style.visuals = Visuals::light();
        style.visuals.panel_fill = PAGE;
        style.visuals.override_text_color = Some(INK);
        style.visuals.selection.stroke = Stroke::new(1.0, ACCENT);
        // A blinking caret would keep an idle window drawing.
        style.visuals.text_cursor.blink = false;
        style.spacing.item_spacing = egui::vec2(GAP, GAP / 2.0);
        style.spacing.button_padding = egui::vec2(GAP, GAP / 2.0);
        for (text, size) in [
            (TextStyle::Body, BODY),
            (TextStyle::Button, BODY),
            (TextStyle::Heading, HEADING),
            (TextStyle::Small, SMALL),
        ] {
            style.text_styles.insert(text, FontId::proportional(size));
        }
    });
}

/// The page, behind everything egui draws.
pub fn page() -> bevy::color::Color {
    bevy::color::Color::srgb_u8(PAGE.r(), PAGE.g(), PAGE.b())
}
