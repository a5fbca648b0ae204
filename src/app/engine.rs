//! The bevy side: one window, one egui pass, one system that applies what the screens asked for.

use super::screens::{Local, show};
use super::{Opening, theme};
use crate::office::{Command, Office};
use crate::tongue::Tongue;
use bevy::prelude::*;
use bevy::window::PresentMode;
use bevy::winit::WinitSettings;
use bevy_egui::{EguiContexts, EguiInput, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass, egui};
use std::process::ExitCode;

/// The office, for bevy.
#[derive(Resource)]
struct Desk(Office);

/// The program's texts, for bevy.
#[derive(Resource)]
struct Words(Tongue);

/// What the screens asked for and nobody has done yet.
#[derive(Resource, Default)]
struct Outbox(Vec<Command>);

/// What only the screens need to remember.
#[derive(Resource, Default)]
struct Memory(Local);

pub(super) fn run(opening: Opening) -> ExitCode {
    let title = opening.tongue.say("product");
    let mut app = App::new();
    app.insert_resource(ClearColor(theme::page()))
        .insert_resource(Desk(opening.office))
        .insert_resource(Words(opening.tongue))
        .init_resource::<Outbox>()
        .init_resource::<Memory>()
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
                .set(bevy::log::LogPlugin { filter: "error".into(), ..default() }),
        )
        .add_plugins(EguiPlugin::default())
        .add_systems(Startup, camera)
        .add_systems(
            PreUpdate,
            keep_real_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(PostUpdate, apply_outbox);
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

fn camera(mut commands: Commands) {
    commands.spawn(Camera2d);
}

/// Draws the screens. They see the office through a shared reference and can only push commands.
fn draw(
    mut contexts: EguiContexts,
    desk: Res<Desk>,
    words: Res<Words>,
    mut memory: ResMut<Memory>,
    mut outbox: ResMut<Outbox>,
) -> Result {
    let context = contexts.ctx_mut()?;
    theme::apply(context);
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut root = egui::Ui::new(context.clone(), "root".into(), builder);
    show(
        &desk.0,
        &words.0,
        &mut memory.bypass_change_detection().0,
        &mut outbox.bypass_change_detection().0,
        &mut root,
    );
    Ok(())
}

/// The only system that changes the office.
fn apply_outbox(mut desk: ResMut<Desk>, mut outbox: ResMut<Outbox>) {
    for command in std::mem::take(&mut outbox.bypass_change_detection().0) {
        desk.bypass_change_detection().0.apply(command);
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
