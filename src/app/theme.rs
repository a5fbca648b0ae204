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
/// The track behind a bar.
pub const TRACK: Color32 = Color32::from_rgb(0xe6, 0xea, 0xee);
/// The one accent (Okabe-Ito blue).
pub const ACCENT: Color32 = Color32::from_rgb(0x00, 0x72, 0xb2);
/// The accent under the pointer.
pub const ACCENT_DEEP: Color32 = Color32::from_rgb(0x00, 0x5a, 0x8e);
/// Text on the accent and on the bar.
pub const ON_ACCENT: Color32 = Color32::WHITE;
/// The bar at the top.
pub const BAR: Color32 = Color32::from_rgb(0x18, 0x21, 0x2a);
/// Quieter text on the bar.
pub const ON_BAR: Color32 = Color32::from_rgb(0xb9, 0xc4, 0xce);
/// What the trainee said, and what is chosen.
pub const OWN: Color32 = Color32::from_rgb(0xe4, 0xf0, 0xf8);
/// What the customer said.
pub const THEIRS: Color32 = Color32::from_rgb(0xee, 0xf0, 0xf3);
/// Something gained, as ink on a card.
pub const GOOD: Color32 = Color32::from_rgb(0x00, 0x6b, 0x4e);
/// The ground under something gained.
pub const GOOD_TINT: Color32 = Color32::from_rgb(0xdf, 0xf2, 0xeb);
/// Something lost, as ink on a card.
pub const BAD: Color32 = Color32::from_rgb(0xa8, 0x46, 0x00);
/// The ground under something lost.
pub const BAD_TINT: Color32 = Color32::from_rgb(0xfb, 0xe9, 0xde);
/// The mark of something lost.
pub const LOSS: Color32 = Color32::from_rgb(0xd5, 0x5e, 0x00);
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
/// The roundness of cards and buttons.
pub const ROUND: f32 = 6.0;
/// The height of the bar at the top.
pub const BAR_HEIGHT: f32 = 44.0;
/// Body text.
pub const BODY: f32 = 14.5;
/// Headings.
pub const HEADING: f32 = 17.0;
/// The title of a screen.
pub const TITLE: f32 = 23.0;
/// The one figure of a screen.
pub const FIGURE: f32 = 46.0;
/// Labels.
pub const SMALL: f32 = 12.5;

/// The name under which the bold face is known.
const BOLD: &str = "bold";

/// Sets fonts and colours; cheap to call again.
pub fn apply(context: &Context) {
    let done = egui::Id::new("frontline theme");
    if context.data(|data| data.get_temp::<bool>(done)) == Some(true) {
        return;
    }
    context.data_mut(|data| data.insert_temp(done, true));
    context.set_fonts(fonts());
    context.all_styles_mut(|style| {
        style.visuals = Visuals::light();
        style.visuals.panel_fill = PAGE;
        style.visuals.window_fill = CARD;
        style.visuals.override_text_color = Some(INK);
        style.visuals.selection.bg_fill = OWN;
        style.visuals.selection.stroke = Stroke::new(1.0, ACCENT);
        style.interaction.selectable_labels = false;
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

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    fonts.font_data.insert("dejavu".into(), Arc::new(FontData::from_static(dejavu::sans::regular())));
    fonts.font_data.insert("dejavu bold".into(), Arc::new(FontData::from_static(dejavu::sans::bold())));
    let plain = fonts.families.entry(FontFamily::Proportional).or_default();
    plain.insert(0, "dejavu".into());
    let bold = std::iter::once("dejavu bold".to_owned()).chain(plain.iter().cloned()).collect();
    fonts.families.insert(FontFamily::Name(BOLD.into()), bold);
    fonts
}

/// Whether the fonts have arrived: they do with the frame after the one that asked for them.
pub fn is_ready(context: &Context) -> bool {
    context.fonts(|fonts| fonts.definitions().families.contains_key(&FontFamily::Name(BOLD.into())))
}

/// The plain face in a size.
pub fn plain(size: f32) -> FontId {
    FontId::proportional(size)
}

/// The bold face in a size.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD.into()))
}

/// The page, behind everything egui draws.
pub fn page() -> bevy::color::Color {
    bevy::color::Color::srgb_u8(PAGE.r(), PAGE.g(), PAGE.b())
}
