//! The bevy side: one window, one egui pass, one system that applies what the screens asked for.

use super::floor::scene;
use super::frames::{Frames, Work};
use super::screens::{Local, show};
use super::sound::Sounds;
use super::{Opening, frames, surviving, theme, witness};
use crate::office::{Command, Office, Pulse};
use crate::tongue::Tongue;
use bevy::prelude::*;
use bevy::time::Real;
use bevy::window::{PresentMode, PrimaryWindow, RequestRedraw};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiInput, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass, egui};
use std::process::ExitCode;
use std::time::Duration;

/// How often the screen is drawn while time runs, and while something is worked out in the background.
const RUNNING: Duration = Duration::from_millis(50);
const WORKING: Duration = Duration::from_millis(200);

/// While nothing happens a frame is drawn only for what is done with mouse and keys; now and then all the same, so that a
/// picture the system has lost comes back.
const STILL: Duration = Duration::from_secs(60);

/// What is logged: errors, but for those that are told in words, that there is no driver and that the display is gone.
const TOLD_IN_WORDS: &str = "error,wgpu_hal::vulkan::instance=off,bevy_render::view::window=off,bevy_winit::state=off";

/// The office, for bevy.
#[derive(Resource)]
pub(super) struct Desk(pub(super) Office);

/// The program's texts, for bevy.
#[derive(Resource)]
struct Words(Tongue);

/// What the screens asked for and nobody has done yet.
#[derive(Resource, Default)]
struct Outbox(Vec<Command>);

/// What only the screens need to remember.
#[derive(Resource, Default)]
struct Memory(Local);

/// What is heard of the office.
#[derive(Resource, Default)]
struct Ears(Sounds);

pub(super) fn run(opening: Opening) -> ExitCode {
    let (title, farewell) = (opening.tongue.say("product"), opening.tongue.say("picture-lost"));
    let display_lost = opening.tongue.say("display-lost");
    let mut app = App::new();
    app.insert_resource(ClearColor(theme::ground()))
        .insert_resource(Desk(opening.office))
        .insert_resource(Words(opening.tongue))
        .init_resource::<Outbox>()
        .init_resource::<Memory>()
        .init_resource::<Ears>()
        .insert_resource(WinitSettings::desktop_app())
        .add_plugins(
            DefaultPlugins
                .set(WindowPlugin {
                    primary_window: Some(Window {
                        title,
                        resolution: (1440u32, 900u32).into(),
                        present_mode: PresentMode::AutoVsync,
                        ..default()
                    }),
                    ..default()
                })
                .set(bevy::log::LogPlugin { filter: TOLD_IN_WORDS.into(), ..default() }),
        )
        .add_plugins(EguiPlugin::default())
        .add_plugins((scene::plugin, frames::plugin, witness::plugin))
        .add_systems(
            PreUpdate,
            keep_real_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Update, tell_time)
        .add_systems(PostUpdate, (apply_outbox, sound, keep_pace).chain());
    surviving::guard(&mut app, farewell);
    surviving::status(&app.run(), &display_lost)
}

/// Draws the screens. They see the office through a shared reference and can only push commands.
fn draw(
    mut contexts: EguiContexts,
    desk: Res<Desk>,
    words: Res<Words>,
    window: Single<&Window, With<PrimaryWindow>>,
    (mut memory, mut outbox): (ResMut<Memory>, ResMut<Outbox>),
    mut floor: ResMut<scene::Wanted>,
    mut frames: ResMut<Frames>,
) -> Result {
    let work = Work::begin();
    let context = contexts.ctx_mut()?;
    let system_is_dark = window.window_theme == Some(bevy::window::WindowTheme::Dark);
    theme::apply(context, theme::Look::at(&desk.0, words.0.is_mirrored(), system_is_dark));
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut root = egui::Ui::new(context.clone(), "root".into(), builder);
    show(
        &desk.0,
        &words.0,
        &mut memory.bypass_change_detection().0,
        &mut outbox.bypass_change_detection().0,
        &mut root,
    );
    let wanted = memory.bypass_change_detection().0.floor.take();
    floor.take(wanted, context.pixels_per_point(), desk.0.settings().still);
    frames.add(work.end());
    Ok(())
}

/// Says how much time has passed, while anything depends on it.
fn tell_time(time: Res<Time<Real>>, desk: Res<Desk>, mut last: bevy::prelude::Local<u64>, mut outbox: ResMut<Outbox>) {
    // Whole milliseconds of the whole time, so that nothing is lost to rounding from frame to frame.
    let now = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
    let ms = now - std::mem::replace(&mut *last, now);
    if desk.0.pulse() != Pulse::Still {
        outbox.bypass_change_detection().0.push(Command::Tick { ms });
    }
}

/// Draws often while time runs and seldom while nothing happens, so that an idle window costs nothing.
fn keep_pace(
    desk: Res<Desk>,
    mut last: bevy::prelude::Local<Option<Pulse>>,
    mut settings: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let pulse = desk.0.pulse();
    if last.replace(pulse) != Some(pulse) {
        // What has just come to rest is still to be seen.
        redraw.write(RequestRedraw);
        let often = |wait| WinitSettings {
            focused_mode: UpdateMode::reactive(wait),
            unfocused_mode: UpdateMode::reactive(wait),
        };
        *settings = match pulse {
            Pulse::Still => often(STILL),
            Pulse::Working => often(WORKING),
            Pulse::Running => often(RUNNING),
        };
    }
}

/// The only system that changes the office.
fn apply_outbox(
    mut desk: ResMut<Desk>,
    mut words: ResMut<Words>,
    mut outbox: ResMut<Outbox>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut frames: ResMut<Frames>,
    mut spoken: bevy::prelude::Local<Option<String>>,
) {
    let (work, mut heard) = (Work::begin(), false);
    for command in std::mem::take(&mut outbox.bypass_change_detection().0) {
        // Screens read what came of it from the office itself.
        heard |= !desk.bypass_change_detection().0.apply(command).is_empty();
    }
    // Reading the texts takes longer than a frame may: only for another language.
    if spoken.as_deref() != Some(desk.0.language()) {
        *spoken = Some(desk.0.language().to_owned());
        let tongue = Tongue::new(desk.0.language());
        if words.0.language() != tongue.language() {
            words.0 = tongue;
        }
    }
    if heard {
        desk.set_changed();
        redraw.write(RequestRedraw);
    }
    frames.add(work.end());
}

/// Lets be heard what belongs to the office as it is now, while time runs and when it has just been changed.
fn sound(
    desk: Res<Desk>,
    mut ears: ResMut<Ears>,
    mut last: bevy::prelude::Local<Option<Pulse>>,
    mut outbox: ResMut<Outbox>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let pulse = desk.0.pulse();
    let stood_still = last.replace(pulse) == Some(Pulse::Still) && pulse == Pulse::Still;
    if stood_still && !desk.is_changed() {
        return;
    }
    if let Some(command) = ears.0.follow(&desk.0) {
        outbox.bypass_change_detection().0.push(command);
        redraw.write(RequestRedraw);
    }
}

/// bevy_egui 0.42 reports the modifier keys on every frame, and egui then asks for another frame: without this an
/// idle window would draw without pause.
fn keep_real_modifiers(inputs: Query<&mut EguiInput>, mut last: bevy::prelude::Local<egui::Modifiers>) {
    for mut input in inputs {
        input.0.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => {
                let changed = *now != *last;
                *last = *now;
                changed
            }
            _ => true,
        });
    }
}
