//! An SVG painted as PNG, with the program's own font and nobody else's.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// What a side may be long, in dots.
const LONGEST: f32 = 8000.0;

/// The drawing, as anybody would read it; `None` when it is no SVG.
pub(super) fn tree(svg: &str) -> Option<Tree> {
    let mut options = Options { font_family: "DejaVu Sans".to_owned(), ..Options::default() };
    for font in [dejavu::sans::regular(), dejavu::sans::bold()] {
        options.fontdb_mut().load_font_data(font.to_vec());
    }
    options.fontdb_mut().set_sans_serif_family("DejaVu Sans");
    Tree::from_str(svg, &options).ok()
}

pub(super) fn png(svg: &str, scale: f32) -> Vec<u8> {
    let Some(tree) = tree(svg) else { return Vec::new() };
    let size = tree.size();
    let (width, height) = (size.width() * scale, size.height() * scale);
    if !(1.0..=LONGEST).contains(&width) || !(1.0..=LONGEST).contains(&height) {
        return Vec::new();
    }
    let Some(mut picture) = Pixmap::new(width.ceil() as u32, height.ceil() as u32) else { return Vec::new() };
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().unwrap_or_default()
}
