//! `--screenshot`: a picture of a screen, without a window. What is shown is prepared here; the picture itself is for
//! the caller to make, because the command line knows of no window.

mod lab;
mod shift;
mod stage;

use super::{Common, Failure};
use crate::disk;
use crate::office::Office;
use crate::tongue::Tongue;
use crate::words::nearest;
use clap::{Args, ValueEnum};
use stage::{SCREENS, Stage};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Width and height of a picture of which nothing else is said.
const SIZE: (u32, u32) = (1440, 900);

/// The least and the most of a side, in points.
const SIDE: (u32, u32) = (320, 4_096);

/// The least and the most pixels of a point.
const SCALE: (f32, f32) = (0.5, 4.0);

/// The most pixels of a picture: more would take gigabytes to paint.
const PIXELS: f32 = 4.0e7;

/// What can be said about a picture.
#[derive(Args, Clone, Debug)]
pub(super) struct Options {
    /// Make a picture of a screen instead of opening the window: home, brief, desk, ..
    #[arg(long, value_name = "SCREEN", requires = "out")]
    screenshot: Option<String>,
    /// The scenario on the picture: a path, or an id.
    #[arg(long, value_name = "SCENARIO", requires = "screenshot")]
    scenario: Option<String>,
    /// The shift on the picture: an id.
    #[arg(long, value_name = "SHIFT", requires = "screenshot", conflicts_with = "scenario")]
    shift: Option<String>,
    /// The plan on the picture: a path, or an id.
    #[arg(long, value_name = "PLAN", requires = "screenshot", conflicts_with_all = ["scenario", "shift"])]
    plan: Option<String>,
    /// A what-if that is switched on: an id; may be given several times.
    #[arg(long = "what-if", value_name = "NAME", requires = "screenshot")]
    what_if: Vec<String>,
    /// What chance is drawn from on the picture.
    #[arg(long, value_name = "N", requires = "screenshot")]
    seed: Option<u64>,
    /// The second of the case that is shown; half-way where nothing is said.
    #[arg(long, value_name = "S", requires = "screenshot")]
    at: Option<u32>,
    /// The robot that has played so far.
    #[arg(long, value_name = "NAME", requires = "screenshot")]
    robot: Option<String>,
    /// The theme of the picture.
    #[arg(long, value_enum, value_name = "T", requires = "screenshot")]
    theme: Option<Theme>,
    /// Width and height of the picture, in points.
    #[arg(long, value_name = "WxH", requires = "screenshot", value_parser = size)]
    size: Option<(u32, u32)>,
    /// Pixels of a point.
    #[arg(long, value_name = "X", requires = "screenshot", value_parser = scale)]
    scale: Option<f32>,
    /// The file of the picture.
    #[arg(long, value_name = "FILE", requires = "screenshot")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Theme {
    Light,
    Dark,
}

/// A picture that is wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    common: Common,
    options: Options,
    screen: String,
    out: PathBuf,
}

/// What is to be on the picture.
pub struct Shown {
    /// The office, in the state that is shown.
    pub office: Office,
    /// The program's own texts.
    pub tongue: Tongue,
    /// Whether it is dark; where nothing is said, as whoever sits there wants it.
    pub dark: Option<bool>,
    /// Width and height, in points.
    pub size: (u32, u32),
    /// Pixels of a point.
    pub scale: f32,
    /// The screen, by the name it was asked for: where an office has several, this one of them.
    pub screen: &'static str,
}

impl Options {
    /// The picture that is wanted, if one is.
    pub fn wanted(self, common: &Common) -> Option<Wanted> {
        let (screen, out) = (self.screenshot.clone()?, self.out.clone()?);
        Some(Wanted { common: common.clone(), options: self, screen, out })
    }

    fn seed(&self) -> u64 {
        self.seed.unwrap_or(1)
    }
}

impl Wanted {
    /// Plays until the state that is to be shown has come about; or the status with which it ends here.
    pub fn shown(&self) -> Result<Shown, ExitCode> {
        self.prepared().map_err(Failure::tell)
    }

    /// Writes the picture, or says why there is none.
    pub fn keep(&self, picture: Result<Vec<u8>, String>) -> ExitCode {
        match picture.map_err(|why| Failure::machine(&why)).and_then(|bytes| write(&self.out, &bytes)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => failure.tell(),
        }
    }

    /// Says that this build has no screens.
    pub fn is_not_built(&self) -> ExitCode {
        Failure::machine("this build has no screens: build it with the feature gui, or see frontline --help").tell()
    }

    fn prepared(&self) -> Result<Shown, Failure> {
        let names = || SCREENS.iter().map(|(name, _)| *name);
        let found = SCREENS.iter().find(|(name, _)| *name == self.screen);
        let (name, prepare) = found.ok_or_else(|| {
            Failure::input(&match nearest(&self.screen, names()) {
                Some(near) => format!("there is no screen \"{}\": did you mean \"{near}\"?", self.screen),
                None => {
                    let all: Vec<&str> = names().collect();
                    format!("there is no screen \"{}\": there are {}", self.screen, all.join(", "))
                }
            })
        })?;
        let (size, scale) = (self.options.size.unwrap_or(SIZE), self.options.scale.unwrap_or(1.0));
        if size.0 as f32 * size.1 as f32 * scale * scale > PIXELS {
            return Err(Failure::input("a picture has at most 40 million pixels: make it smaller"));
        }
        let tongue = self.common.tongue();
        let office = prepare(&Stage { common: &self.common, options: &self.options, tongue: &tongue })?;
        Ok(Shown {
            office,
            tongue,
            dark: self.options.theme.map(|theme| theme == Theme::Dark),
            size,
            scale,
            screen: name,
        })
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    disk::write_bytes(path, bytes).map_err(|error| Failure::input(&error.to_string()))
}

/// Reads `1440x900`.
fn size(text: &str) -> Result<(u32, u32), String> {
    let sides = text.split_once(['x', 'X']).and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    let (least, most) = SIDE;
    let fits = |side: u32| (least..=most).contains(&side);
    match sides {
        Some((w, h)) if fits(w) && fits(h) => Ok((w, h)),
        _ => Err(format!("a size is WIDTHxHEIGHT, as 1440x900, each from {least} to {most}")),
    }
}

/// Reads `1.5`.
fn scale(text: &str) -> Result<f32, String> {
    let (least, most) = SCALE;
    let scale = text.parse().ok().filter(|scale: &f32| (least..=most).contains(scale));
    scale.ok_or_else(|| format!("a scale is a number from {least} to {most}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_scales_are_read_within_bounds() {
        assert_eq!(size("1440x900"), Ok((1440, 900)));
        for wrong in ["", "1440", "1440x", "x900", "0x0", "319x900", "1440x4097", "1440x900x3", "-5x900"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
        assert_eq!(scale("1.5"), Ok(1.5));
        for wrong in ["", "0", "-1", "5", "NaN", "inf", "two"] {
            assert!(scale(wrong).is_err(), "{wrong}");
        }
    }
}
