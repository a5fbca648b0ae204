//! Lets egui_kittest paint with the painter that the program's own pictures are made with.

use egui::{Context, FullOutput, TexturesDelta};
use frontline::app::picture::painter;

/// A renderer for egui_kittest.
#[derive(Default)]
pub struct Painter(painter::Painter);

impl egui_kittest::TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.take(delta);
    }

    fn render(&mut self, context: &Context, output: &FullOutput) -> Result<image::RgbaImage, String> {
        Ok(self.0.paint(context, output))
    }
}
