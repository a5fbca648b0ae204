//! What is heard: every sound is made from numbers while it plays, and follows the office.
//!
//! A sound ([`synth::Sound`]) is a pure function of its parameters and the number of the sample, so that tests render
//! it without a device. [`follow::scene`] says what should be heard now, [`mix::Mix`] starts, fades and ends sounds
//! until that is so, and [`Sounds`] keeps the device away from the window. Whatever is heard can also be read.

mod babble;
mod busy;
mod click;
mod device;
mod follow;
mod keys;
#[cfg(test)]
mod listening;
mod mix;
mod music;
mod noise;
mod player;
mod recorded;
mod ring;
mod room;
mod scene;
mod synth;
mod tick;

pub(super) use player::Sounds;
