//! The floor drawn by bevy: one entity per figure, which walks to its new place.
//!
//! The camera of the floor looks through the rectangle that a screen has left free and clears the whole window. A second
//! camera lays egui over it.

use super::figures::{Key, Shape};
use super::outline::{OPEN, outline};
use super::stage::{Piece, Stage};
use crate::app::frames::{Frames, Work};
use crate::app::theme;
use bevy::camera::visibility::{NoFrustumCulling, RenderLayers};
use bevy::camera::{CameraOutputMode, CameraUpdateSystems, ScalingMode, Viewport};
use bevy::prelude::*;
use bevy::render::render_resource::BlendState;
use bevy::time::Real;
use bevy::transform::TransformSystems;
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy_egui::{EguiGlobalSettings, EguiPostUpdateSet, PrimaryEguiContext, egui};
use std::collections::BTreeMap;

/// The part of the way that is left which a figure goes in a second, and the longest step in seconds.
const HASTE: f32 = 9.0;
const STEP_S: f32 = 0.05;

/// What is nearer to its place than this, in points, has arrived.
const NEAR: f32 = 0.4;

/// Meshes are kept for so many sizes.
const MESHES: usize = 256;

/// What the screens of this frame want to see.
#[derive(Resource, Default)]
pub(in crate::app) struct Wanted {
    stage: Option<Stage>,
    pixels_per_point: f32,
    still: bool,
    ground: Option<Color>,
}

impl Wanted {
    /// Takes over what a frame left: on the thread that drew it, which knows the theme.
    pub(in crate::app) fn take(&mut self, stage: Option<Stage>, pixels_per_point: f32, still: bool) {
        *self = Wanted { stage, pixels_per_point, still, ground: Some(theme::ground()) };
    }

    /// The part of the floor that is inside a window of so many pixels: where it begins, its size, and what it is in
    /// points. Rounded to whole pixels.
    fn seen(&self, window: UVec2) -> Option<(&Stage, UVec2, UVec2, egui::Rect)> {
        let (stage, scale) = (self.stage.as_ref()?, self.pixels_per_point);
        let pixel =
            |at: egui::Pos2| (Vec2::new(at.x, at.y) * scale).round().clamp(Vec2::ZERO, window.as_vec2()).as_uvec2();
        let (from, to) = (pixel(stage.rect.min), pixel(stage.rect.max));
        if scale <= 0.0 || from.x >= to.x || from.y >= to.y {
            return None;
        }
        let point = |at: UVec2| egui::pos2(at.x as f32 / scale, at.y as f32 / scale);
        Some((stage, from, to - from, egui::Rect::from_min_max(point(from), point(to))))
    }
}

/// Who stands on the floor, and what they are made of.
#[derive(Resource, Default)]
struct Troupe {
    actors: BTreeMap<Key, Actor>,
    meshes: BTreeMap<Cut, Handle<Mesh>>,
    paints: BTreeMap<[u8; 4], Handle<ColorMaterial>>,
    view: Option<egui::Rect>,
}

struct Actor {
    entity: Entity,
    cut: Cut,
    paint: [u8; 4],
    goal: Vec3,
}

/// A shape with its width, height and roundness in quarters of a point.
type Cut = (Shape, [i32; 3]);

/// Where a figure is going.
#[derive(Component)]
struct Goal(Vec3);

/// The camera of the floor.
#[derive(Component)]
struct FloorCamera;

/// Puts both cameras up, and lets figures come and go.
pub(in crate::app) fn plugin(app: &mut App) {
    app.init_resource::<Wanted>().init_resource::<Troupe>().add_systems(Startup, cameras).add_systems(
        PostUpdate,
        (aim, cast, walk)
            .chain()
            .after(EguiPostUpdateSet::EndPass)
            .before(TransformSystems::Propagate)
            .before(CameraUpdateSystems),
    );
}

fn cameras(mut commands: Commands, mut settings: ResMut<EguiGlobalSettings>) {
    settings.auto_create_primary_context = false;
    // Both smooth edges alike, although egui smooths its own: cameras of one window share what bevy keeps of its depth.
    commands.spawn((Camera2d, FloorCamera));
    commands.spawn((
        PrimaryEguiContext,
        Camera2d,
        RenderLayers::none(),
        Camera {
            order: 1,
            // What egui paints is multiplied with its opacity already.
            output_mode: CameraOutputMode::Write {
                blend_state: Some(BlendState::PREMULTIPLIED_ALPHA_BLENDING),
                clear_color: ClearColorConfig::None,
            },
            clear_color: ClearColorConfig::Custom(Color::NONE),
            ..default()
        },
    ));
}

/// Turns the camera to where the floor is wanted, and keeps the page in the colour of the theme.
fn aim(
    wanted: Res<Wanted>,
    window: Single<&Window, With<PrimaryWindow>>,
    camera: Single<(&mut Camera, &mut Projection), With<FloorCamera>>,
    mut clear: ResMut<ClearColor>,
) {
    if let Some(ground) = wanted.ground.filter(|ground| *ground != clear.0) {
        clear.0 = ground;
    }
    let (mut camera, mut projection) = camera.into_inner();
    let seen = wanted.seen(window.physical_size());
    let now = camera.viewport.as_ref().map(|viewport| (viewport.physical_position, viewport.physical_size));
    if now == seen.map(|(_, from, size, _)| (from, size)) {
        return;
    }
    camera.viewport =
        seen.map(|(_, from, size, _)| Viewport { physical_position: from, physical_size: size, ..default() });
    if let Some((.., view)) = seen {
        // A point of the screen is a unit of the scene.
        *projection = Projection::Orthographic(OrthographicProjection {
            scaling_mode: ScalingMode::Fixed { width: view.width(), height: view.height() },
            ..OrthographicProjection::default_2d()
        });
    }
}

/// Lets figures come, change and go, so that those on the floor are those that are wanted.
fn cast(
    wanted: Res<Wanted>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut troupe: ResMut<Troupe>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<ColorMaterial>>,
    mut frames: ResMut<Frames>,
) {
    let work = Work::begin();
    let Troupe { actors, meshes: cuts, paints, view: old_view } = &mut *troupe;
    let mut old = std::mem::take(actors);
    let seen = wanted.seen(window.physical_size());
    let view = seen.map(|(.., view)| view);
    // On another floor, or where nothing may move, everybody is in place at once.
    let another = *old_view != view;
    let at_once = wanted.still || another;
    *old_view = view;
    if let Some((stage, .., view)) = seen {
        if cuts.len() > MESHES {
            cuts.clear();
        }
        for (depth, piece) in stage.pieces.iter().enumerate() {
            let at = piece.rect.center() - view.center();
            let goal = Vec3::new(at.x, -at.y, depth as f32 * 0.01);
            let (cut, paint) = (cut(piece), piece.colour.to_array());
            let before = old.remove(&piece.key);
            if before.as_ref().is_some_and(|old| old.cut == cut && old.paint == paint && old.goal == goal && !another) {
                actors.extend(before.map(|old| (piece.key, old)));
                continue;
            }
            let mesh = cuts.entry(cut).or_insert_with(|| meshes.add(mesh(piece))).clone();
            let colour = paints.entry(paint).or_insert_with(|| materials.add(theme::bevy_colour(piece.colour))).clone();
            let body = (Mesh2d(mesh), MeshMaterial2d(colour), Goal(goal));
            let entity = match &before {
                Some(old) if at_once => {
                    commands.entity(old.entity).insert((body, Transform::from_translation(goal))).id()
                }
                Some(old) => commands.entity(old.entity).insert(body).id(),
                None => commands.spawn((body, Transform::from_translation(goal), NoFrustumCulling)).id(),
            };
            actors.insert(piece.key, Actor { entity, cut, paint, goal });
        }
    }
    for actor in old.into_values() {
        commands.entity(actor.entity).despawn();
    }
    frames.add(work.end());
}

/// Everybody goes a step on; whoever has arrived rests, and so does the window then.
fn walk(
    time: Res<Time<Real>>,
    figures: Query<(&Goal, &mut Transform)>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut frames: ResMut<Frames>,
) {
    let work = Work::begin();
    let share = (time.delta_secs().min(STEP_S) * HASTE).min(1.0);
    let mut moves = false;
    for (goal, mut transform) in figures {
        let way = goal.0 - transform.translation;
        if way == Vec3::ZERO {
            continue;
        }
        if way.truncate().length() < NEAR {
            transform.translation = goal.0;
        } else {
            transform.translation = (transform.translation + way * share).truncate().extend(goal.0.z);
            moves = true;
        }
    }
    if moves {
        redraw.write(RequestRedraw);
    }
    frames.add(work.end());
}

fn cut(piece: &Piece) -> Cut {
    let quarters = |points: f32| (points * 4.0).round() as i32;
    (piece.shape, [quarters(piece.rect.width()), quarters(piece.rect.height()), quarters(piece.roundness)])
}

/// The mesh of a figure around its own middle.
fn mesh(piece: &Piece) -> Mesh {
    if piece.shape == Shape::Ring {
        let radius = piece.rect.width().max(0.1) / 2.0;
        return Annulus::new(radius * OPEN, radius).mesh().build();
    }
    let middle = piece.rect.center();
    // Up is down there, so the corners come in the other order.
    let corners = outline(piece.shape, piece.rect, piece.roundness).into_iter().rev();
    ConvexPolygon::new_unchecked(corners.map(|corner| Vec2::new(corner.x - middle.x, middle.y - corner.y)))
        .mesh()
        .build()
}
