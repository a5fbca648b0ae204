//! Paints egui's triangles on the processor, so that pictures of screens need no driver and are the same everywhere.

use egui::epaint::{ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, ImageData, TextureId, TexturesDelta};
use std::collections::BTreeMap;

/// A renderer for egui_kittest.
#[derive(Default)]
pub struct Painter {
    textures: BTreeMap<TextureId, ColorImage>,
}

impl egui_kittest::TestRenderer for Painter {
    // Textures do not depend on each other: their order does not show in the picture.
    #[expect(clippy::iter_over_hash_type, reason = "egui hands textures over in hash maps")]
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            images.iter().for_each(|image| self.set(id, image));
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, context: &Context, output: &FullOutput) -> Result<image::RgbaImage, String> {
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
        image::RgbaImage::from_raw(canvas.width as u32, canvas.height as u32, canvas.bytes()).ok_or("no picture".into())
    }
}

impl Painter {
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

/// The picture while it is painted: premultiplied colours as floats.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 3]>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Canvas {
        Canvas { width, height, pixels: vec![[255.0; 3]; width * height] }
    }

    fn bytes(&self) -> Vec<u8> {
        self.pixels.iter().flat_map(|[r, g, b]| [r.round() as u8, g.round() as u8, b.round() as u8, 255]).collect()
    }

    fn triangle(&mut self, mut corners: [Vertex; 3], texture: &ColorImage, clip: egui::Rect, scale: f32) {
        let twice_area =
            |a: egui::Pos2, b: egui::Pos2, c: egui::Pos2| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        let place = |v: &Vertex| (v.pos.to_vec2() * scale).to_pos2();
        if twice_area(place(&corners[0]), place(&corners[1]), place(&corners[2])) < 0.0 {
            corners.swap(1, 2);
        }
        let at = corners.map(|v| place(&v));
        let area = twice_area(at[0], at[1], at[2]);
        if area <= 0.0 || !area.is_finite() {
            return;
        }
        let bounds = egui::Rect::from_points(&at).intersect(clip);
        let columns =
            bounds.left().floor().max(0.0) as usize..(bounds.right().ceil().max(0.0) as usize).min(self.width);
        let rows = bounds.top().floor().max(0.0) as usize..(bounds.bottom().ceil().max(0.0) as usize).min(self.height);
        // Pixels on a shared edge belong to one of the two triangles only: the one that has it as top or left edge.
        let owns = |a: egui::Pos2, b: egui::Pos2| (a.y == b.y && b.x > a.x) || b.y < a.y;
        let edges = [(1, 2), (2, 0), (0, 1)];
        for y in rows {
            for x in columns.clone() {
                let point = egui::pos2(x as f32 + 0.5, y as f32 + 0.5);
                let weights = edges.map(|(a, b)| twice_area(at[a], at[b], point));
                let outside =
                    |i: usize| weights[i] < 0.0 || (weights[i] == 0.0 && !owns(at[edges[i].0], at[edges[i].1]));
                if (0..3).any(outside) || !clip.contains(point) {
                    continue;
                }
                let mix =
                    |of: &dyn Fn(&Vertex) -> f32| (0..3).map(|i| weights[i] / area * of(&corners[i])).sum::<f32>();
                let texel = sample(texture, mix(&|v| v.uv.x), mix(&|v| v.uv.y));
                let tint: [f32; 4] = [0, 1, 2, 3].map(|channel| mix(&|v| f32::from(v.color.to_array()[channel])));
                let cover = texel[3] * tint[3] / (255.0 * 255.0);
                let pixel = &mut self.pixels[y * self.width + x];
                for channel in 0..3 {
                    let paint = texel[channel] * tint[channel] / 255.0;
                    pixel[channel] = (paint + pixel[channel] * (1.0 - cover)).clamp(0.0, 255.0);
                }
            }
        }
    }
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
