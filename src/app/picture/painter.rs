//! Paints egui's triangles on the processor: a picture needs no driver, and is the same everywhere.

use egui::epaint::{ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, ImageData, Pos2, Rect, TextureId, TexturesDelta, pos2};
use image::RgbaImage;
use std::collections::BTreeMap;

/// Holds the textures of a context, and paints its frames.
#[derive(Default)]
pub struct Painter {
    textures: BTreeMap<TextureId, ColorImage>,
}

impl Painter {
    /// Takes over what has changed in the textures.
    // Textures do not depend on each other: their order does not show in the picture.
    #[expect(clippy::iter_over_hash_type, reason = "egui hands textures over in hash maps")]
    pub fn take(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            images.iter().for_each(|image| self.set(id, image));
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    /// A frame as a picture, opaque.
    pub fn paint(&self, context: &Context, output: &FullOutput) -> RgbaImage {
        let scale = context.pixels_per_point();
        let size = context.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize);
        for shape in context.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = shape.primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            let clip = shape.clip_rect * scale;
            for corners in mesh.indices.chunks_exact(3) {
                let corners = [0, 1, 2].map(|i| mesh.vertices[corners[i] as usize]);
                canvas.triangle(corners, texture, clip, scale);
            }
        }
        canvas.picture()
    }

    fn set(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(part) = &delta.image;
        match delta.pos {
            None => drop(self.textures.insert(id, (**part).clone())),
            Some([left, top]) => {
                if let Some(whole) = self.textures.get_mut(&id) {
                    for row in 0..part.size[1] {
                        let from = row * part.size[0];
                        let to = (top + row) * whole.size[0] + left;
                        whole.pixels[to..to + part.size[0]].copy_from_slice(&part.pixels[from..from + part.size[0]]);
                    }
                }
            }
        }
    }
}

/// The picture while it is painted: colours as floats.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 3]>,
}

/// A colour as it is laid over another: premultiplied, and how much of what lies below it hides.
#[derive(Clone, Copy)]
struct Coat {
    paint: [f32; 3],
    cover: f32,
}

impl Coat {
    fn new(texel: [f32; 4], tint: [f32; 4]) -> Coat {
        let paint = [0, 1, 2].map(|channel| texel[channel] * tint[channel] / 255.0);
        Coat { paint, cover: texel[3] * tint[3] / (255.0 * 255.0) }
    }

    fn over(self, pixel: &mut [f32; 3]) {
        for (channel, paint) in pixel.iter_mut().zip(self.paint) {
            *channel = (paint + *channel * (1.0 - self.cover)).clamp(0.0, 255.0);
        }
    }
}

impl Canvas {
    fn new(width: usize, height: usize) -> Canvas {
        Canvas { width, height, pixels: vec![[255.0; 3]; width * height] }
    }

    fn picture(&self) -> RgbaImage {
        RgbaImage::from_fn(self.width as u32, self.height as u32, |x, y| {
            let [r, g, b] = self.pixels[y as usize * self.width + x as usize].map(|channel| channel.round() as u8);
            image::Rgba([r, g, b, 255])
        })
    }

    fn triangle(&mut self, mut corners: [Vertex; 3], texture: &ColorImage, clip: Rect, scale: f32) {
        let place = |v: &Vertex| (v.pos.to_vec2() * scale).to_pos2();
        if twice_area(place(&corners[0]), place(&corners[1]), place(&corners[2])) < 0.0 {
            corners.swap(1, 2);
        }
        let at = corners.map(|v| place(&v));
        let area = twice_area(at[0], at[1], at[2]);
        if area <= 0.0 || !area.is_finite() {
            return;
        }
        let bounds = Rect::from_points(&at).intersect(clip);
        let columns =
            bounds.left().floor().max(0.0) as usize..(bounds.right().ceil().max(0.0) as usize).min(self.width);
        let rows = bounds.top().floor().max(0.0) as usize..(bounds.bottom().ceil().max(0.0) as usize).min(self.height);
        // Beside the picture, or above or below it.
        if columns.is_empty() || rows.is_empty() {
            return;
        }
        let edges = [(at[1], at[2]), (at[2], at[0]), (at[0], at[1])];
        let plain = plain(&corners, texture);
        for y in rows {
            let (mut before, mut line) = (true, columns.clone());
            line.start = line.start.max(reached(&edges, y, columns.clone()));
            for x in line {
                let point = pos2(x as f32 + 0.5, y as f32 + 0.5);
                let weights = edges.map(|(a, b)| twice_area(a, b, point));
                let outside = |i: usize| weights[i] < 0.0 || (weights[i] == 0.0 && !owns(edges[i]));
                if outside(0) || outside(1) || outside(2) || !clip.contains(point) {
                    // A row of a triangle is one stretch: what follows it is outside again.
                    if before {
                        continue;
                    }
                    break;
                }
                before = false;
                let coat = plain.unwrap_or_else(|| mixed(&corners, weights.map(|weight| weight / area), texture));
                coat.over(&mut self.pixels[y * self.width + x]);
            }
        }
    }
}

/// Where in a row the stretch inside cannot have begun yet: the column before the last edge that is crossed inwards.
fn reached(edges: &[(Pos2, Pos2); 3], y: usize, columns: std::ops::Range<usize>) -> usize {
    let y = y as f32 + 0.5;
    // The inside lies to the right of an edge that runs upwards.
    let inwards = edges.iter().filter(|(a, b)| a.y > b.y && (b.y..=a.y).contains(&y));
    let crossed = inwards.map(|(a, b)| a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
    let last = crossed.fold(columns.start as f32, f32::max);
    ((last - 2.0).max(0.0) as usize).clamp(columns.start, columns.end)
}

/// The one coat of a triangle that is the same all over, as most of a screen is.
fn plain(corners: &[Vertex; 3], texture: &ColorImage) -> Option<Coat> {
    let [first, second, third] = corners;
    let alike = |other: &Vertex| other.uv == first.uv && other.color == first.color;
    let tint = first.color.to_array().map(f32::from);
    (alike(second) && alike(third)).then(|| Coat::new(sample(texture, first.uv.x, first.uv.y), tint))
}

/// The coat of a point within a triangle, by the weights of the corners.
fn mixed(corners: &[Vertex; 3], weights: [f32; 3], texture: &ColorImage) -> Coat {
    let (mut u, mut v, mut tint) = (0.0, 0.0, [0.0; 4]);
    for (corner, weight) in corners.iter().zip(weights) {
        u += weight * corner.uv.x;
        v += weight * corner.uv.y;
        for (channel, colour) in tint.iter_mut().zip(corner.color.to_array()) {
            *channel += weight * f32::from(colour);
        }
    }
    Coat::new(sample(texture, u, v), tint)
}

fn twice_area(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether the pixels on an edge belong to the triangle: of the two that share it, only the one that has it as its top
/// or left edge.
fn owns((a, b): (Pos2, Pos2)) -> bool {
    (a.y == b.y && b.x > a.x) || b.y < a.y
}

/// The texture's colour between its four nearest pixels.
fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size.map(|n| n as i32);
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (left, top) = (x.floor() as i32, y.floor() as i32);
    let (right, down) = (x - left as f32, y - top as f32);
    let pixel = |x: i32, y: i32| {
        let pixel: Color32 = texture.pixels[(y.clamp(0, height - 1) * width + x.clamp(0, width - 1)) as usize];
        pixel.to_array().map(f32::from)
    };
    let corners = [pixel(left, top), pixel(left + 1, top), pixel(left, top + 1), pixel(left + 1, top + 1)];
    let shares = [(1.0 - right) * (1.0 - down), right * (1.0 - down), (1.0 - right) * down, right * down];
    [0, 1, 2, 3].map(|channel| (0..4).map(|i| corners[i][channel] * shares[i]).sum())
}
