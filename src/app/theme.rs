//! Colours, gaps and type sizes; nothing else names them.

use crate::office::{Office, Settings, Shade};
use egui::{Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, TextStyle, Visuals};
use std::cell::Cell;
use std::sync::Arc;

/// The colours of one theme.
struct Palette {
    ink: Color32,
    quiet: Color32,
    page: Color32,
    card: Color32,
    edge: Color32,
    track: Color32,
    accent: Color32,
    accent_deep: Color32,
    on_accent: Color32,
    bar: Color32,
    on_bar: Color32,
    own: Color32,
    theirs: Color32,
    good: Color32,
    good_tint: Color32,
    bad: Color32,
    bad_tint: Color32,
    loss: Color32,
    /// Anger by step, calm to shouting; always shown with its word.
    anger: [Color32; 5],
}

static LIGHT: Palette = Palette {
    ink: Color32::from_rgb(0x1b, 0x24, 0x2c),
    quiet: Color32::from_rgb(0x5b, 0x67, 0x73),
    page: Color32::from_rgb(0xf4, 0xf6, 0xf8),
    card: Color32::from_rgb(0xff, 0xff, 0xff),
    edge: Color32::from_rgb(0xdd, 0xe2, 0xe7),
    track: Color32::from_rgb(0xe6, 0xea, 0xee),
    accent: Color32::from_rgb(0x00, 0x72, 0xb2),
    accent_deep: Color32::from_rgb(0x00, 0x5a, 0x8e),
    on_accent: Color32::from_rgb(0xff, 0xff, 0xff),
    bar: Color32::from_rgb(0x18, 0x21, 0x2a),
    on_bar: Color32::from_rgb(0xb9, 0xc4, 0xce),
    own: Color32::from_rgb(0xe4, 0xf0, 0xf8),
    theirs: Color32::from_rgb(0xee, 0xf0, 0xf3),
    good: Color32::from_rgb(0x00, 0x6b, 0x4e),
    good_tint: Color32::from_rgb(0xdf, 0xf2, 0xeb),
    bad: Color32::from_rgb(0xa8, 0x46, 0x00),
    bad_tint: Color32::from_rgb(0xfb, 0xe9, 0xde),
    loss: Color32::from_rgb(0xd5, 0x5e, 0x00),
    anger: [
        Color32::from_rgb(0x00, 0x9e, 0x73),
        Color32::from_rgb(0x8a, 0xa8, 0x1f),
        Color32::from_rgb(0xe6, 0x9f, 0x00),
        Color32::from_rgb(0xdf, 0x7b, 0x00),
        Color32::from_rgb(0xd5, 0x5e, 0x00),
    ],
};

static DARK: Palette = Palette {
    ink: Color32::from_rgb(0xe6, 0xeb, 0xf0),
    quiet: Color32::from_rgb(0x9f, 0xad, 0xba),
    page: Color32::from_rgb(0x11, 0x17, 0x1d),
    card: Color32::from_rgb(0x1a, 0x23, 0x2b),
    edge: Color32::from_rgb(0x2f, 0x3b, 0x46),
    track: Color32::from_rgb(0x2a, 0x35, 0x40),
    accent: Color32::from_rgb(0x2f, 0x94, 0xd2),
    accent_deep: Color32::from_rgb(0x6c, 0xb8, 0xe8),
    on_accent: Color32::from_rgb(0xff, 0xff, 0xff),
    bar: Color32::from_rgb(0x0b, 0x10, 0x15),
    on_bar: Color32::from_rgb(0xaa, 0xb7, 0xc3),
    own: Color32::from_rgb(0x17, 0x32, 0x46),
    theirs: Color32::from_rgb(0x26, 0x31, 0x3b),
    good: Color32::from_rgb(0x4c, 0xc9, 0xa2),
    good_tint: Color32::from_rgb(0x12, 0x3a, 0x2f),
    bad: Color32::from_rgb(0xf2, 0x9a, 0x5c),
    bad_tint: Color32::from_rgb(0x43, 0x26, 0x0f),
    loss: Color32::from_rgb(0xe9, 0x76, 0x2b),
    anger: [
        Color32::from_rgb(0x2b, 0xbf, 0x93),
        Color32::from_rgb(0xa5, 0xc4, 0x3a),
        Color32::from_rgb(0xf0, 0xb4, 0x29),
        Color32::from_rgb(0xef, 0x93, 0x40),
        Color32::from_rgb(0xee, 0x7b, 0x35),
    ],
};

thread_local! {
    /// Whether the frame that this thread draws is dark. Set by [`apply`] before anything is drawn, so that nothing
    /// has to hand colours around.
    static IS_DARK: Cell<bool> = const { Cell::new(false) };
    /// Whether lines of that frame run from right to left.
    static IS_MIRRORED: Cell<bool> = const { Cell::new(false) };
}

/// Whether lines run from right to left.
pub fn is_mirrored() -> bool {
    IS_MIRRORED.get()
}

fn palette() -> &'static Palette {
    if IS_DARK.get() { &DARK } else { &LIGHT }
}

/// Text.
pub fn ink() -> Color32 {
    palette().ink
}

/// Text that matters less.
pub fn quiet() -> Color32 {
    palette().quiet
}

/// The page.
pub fn page() -> Color32 {
    palette().page
}

/// A card on the page.
pub fn card() -> Color32 {
    palette().card
}

/// The edge of a card.
pub fn edge() -> Color32 {
    palette().edge
}

/// The track behind a bar.
pub fn track() -> Color32 {
    palette().track
}

/// The one accent (Okabe-Ito blue).
pub fn accent() -> Color32 {
    palette().accent
}

/// The accent under the pointer.
pub fn accent_deep() -> Color32 {
    palette().accent_deep
}

/// Text on the accent and on the bar.
pub fn on_accent() -> Color32 {
    palette().on_accent
}

/// The bar at the top.
pub fn bar() -> Color32 {
    palette().bar
}

/// Quieter text on the bar.
pub fn on_bar() -> Color32 {
    palette().on_bar
}

/// What the trainee said, and what is chosen.
pub fn own() -> Color32 {
    palette().own
}

/// What the customer said.
pub fn theirs() -> Color32 {
    palette().theirs
}

/// Something gained, as ink on a card.
pub fn good() -> Color32 {
    palette().good
}

/// The ground under something gained.
pub fn good_tint() -> Color32 {
    palette().good_tint
}

/// Something lost, as ink on a card.
pub fn bad() -> Color32 {
    palette().bad
}

/// The ground under something lost.
pub fn bad_tint() -> Color32 {
    palette().bad_tint
}

/// The mark of something lost.
pub fn loss() -> Color32 {
    palette().loss
}

/// The colour of an anger step, calm to shouting; always shown with its word.
pub fn anger(step: u8) -> Color32 {
    palette().anger[usize::from(step.min(4))]
}

/// The gap between things.
pub const GAP: f32 = 12.0;
/// The roundness of cards and buttons.
pub const ROUND: f32 = 6.0;
/// The height of the bar at the top.
pub const BAR_HEIGHT: f32 = 44.0;
/// The least height of a button, in the bar and everywhere else.
pub const CONTROL: f32 = 30.0;
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

/// What a frame is to look like.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Look {
    /// Whether it is dark.
    pub dark: bool,
    /// How large text is, in percent of its usual size.
    pub text_percent: u32,
    /// Whether nothing moves that need not.
    pub still: bool,
    /// Whether lines run from right to left, and the layout with them.
    pub mirrored: bool,
}

impl Default for Look {
    fn default() -> Look {
        Look { dark: false, text_percent: 100, still: false, mirrored: false }
    }
}

impl Look {
    /// As somebody wants it; `system_is_dark` is what the system has.
    pub fn of(settings: &Settings, mirrored: bool, system_is_dark: bool) -> Look {
        let dark = match settings.shade {
            Shade::System => system_is_dark,
            Shade::Light => false,
            Shade::Dark => true,
        };
        Look { dark, text_percent: settings.text_percent, still: settings.still, mirrored }
    }

    /// As whoever is there wants it; a group in front of a projector reads from afar.
    pub fn at(office: &Office, mirrored: bool, system_is_dark: bool) -> Look {
        let look = Look::of(office.settings(), mirrored, system_is_dark);
        let least = if office.is_show() { SHOW_PERCENT } else { 0 };
        Look { text_percent: look.text_percent.max(least), ..look }
    }
}

/// How large text is at least in front of a projector, in percent of its usual size.
const SHOW_PERCENT: u32 = 140;

/// Sets fonts, colours and sizes before a frame is drawn; cheap when nothing has changed.
pub fn apply(context: &Context, look: Look) {
    IS_DARK.set(look.dark);
    IS_MIRRORED.set(look.mirrored);
    let done = egui::Id::new("frontline theme");
    if context.data(|data| data.get_temp::<Look>(done)) == Some(look) {
        return;
    }
    let first = context.data_mut(|data| {
        let first = data.get_temp::<Look>(done).is_none();
        data.insert_temp(done, look);
        first
    });
    if first {
        context.set_fonts(fonts());
    }
    // Everything grows with its text, so that nothing is cut off.
    context.set_zoom_factor(look.text_percent as f32 / 100.0);
    context.all_styles_mut(|style| {
        style.visuals = if look.dark { Visuals::dark() } else { Visuals::light() };
        style.visuals.panel_fill = page();
        style.visuals.window_fill = card();
        style.visuals.extreme_bg_color = card();
        style.visuals.override_text_color = Some(ink());
        style.visuals.selection.bg_fill = own();
        style.visuals.selection.stroke = Stroke::new(1.0, accent());
        // A field is seen before anybody writes into it.
        style.visuals.widgets.inactive.bg_stroke = Stroke::new(1.0, edge());
        // What egui draws by itself, as a box of choices, looks as the program's own controls do.
        let states = &mut style.visuals.widgets;
        for (state, fill, line) in [
            (&mut states.inactive, card(), edge()),
            (&mut states.hovered, page(), accent()),
            (&mut states.active, own(), accent()),
            (&mut states.open, own(), accent()),
        ] {
            state.weak_bg_fill = fill;
            state.bg_stroke = Stroke::new(1.0, line);
            state.corner_radius = CornerRadius::from(ROUND);
            state.expansion = 0.0;
        }
        style.interaction.selectable_labels = false;
        // A blinking caret would keep an idle window drawing.
        style.visuals.text_cursor.blink = false;
        style.animation_time = if look.still { 0.0 } else { 0.1 };
        style.spacing.item_spacing = egui::vec2(GAP, GAP / 2.0);
        style.spacing.button_padding = egui::vec2(GAP, GAP / 2.0);
        // A scroll bar stands beside what it scrolls, not on its edge.
        style.spacing.scroll.floating_allocated_width = GAP * 0.75;
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
pub fn ground() -> bevy::color::Color {
    bevy_colour(page())
}

/// One of these colours for bevy.
pub fn bevy_colour(colour: Color32) -> bevy::color::Color {
    bevy::color::Color::srgba_u8(colour.r(), colour.g(), colour.b(), colour.a())
}
