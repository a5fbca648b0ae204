//! How long the program's own work for a frame takes: building the screens and the engine's steps, without painting.
//!
//! It is always counted, because that costs next to nothing, and told when the window is closed if somebody has set
//! `FRONTLINE_FRAMES`: one line on standard error, which the benchmark `window` reads.

use bevy::prelude::*;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Frames that are remembered.
const MOST: usize = 1_000;

/// Asks for the line.
const ASKED: &str = "FRONTLINE_FRAMES";

/// The work of the latest frames.
#[derive(Resource, Default)]
pub(super) struct Frames {
    began: Option<Instant>,
    /// The frame that is under way.
    now: Duration,
    /// Microseconds of those before it, the oldest first.
    before: VecDeque<u64>,
}

impl Frames {
    /// Adds work to the frame that is under way.
    pub(super) fn add(&mut self, spent: Duration) {
        self.now += spent;
    }

    /// The frame is done. One in which nothing was worked is none.
    fn close(&mut self) {
        let spent = std::mem::take(&mut self.now);
        if spent.is_zero() {
            return;
        }
        if self.before.len() == MOST {
            self.before.pop_front();
        }
        self.before.push_back(u64::try_from(spent.as_micros()).unwrap_or(u64::MAX));
    }

    /// The line: how many frames, and their work in microseconds at the median, at the 99th percentile and at most.
    fn told(&self) -> String {
        let mut sorted: Vec<u64> = self.before.iter().copied().collect();
        sorted.sort_unstable();
        let at = |percent: usize| sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)));
        let of = |found: Option<&u64>| found.copied().unwrap_or_default();
        format!("frames={} p50_us={} p99_us={} most_us={}", sorted.len(), of(at(50)), of(at(99)), of(sorted.last()))
    }
}

/// Counts from now on.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Frames>().add_systems(Last, close);
    let asked = std::env::vars_os().any(|(key, value)| key == *ASKED && !value.is_empty());
    if asked {
        // bevy itself ends in this schedule when the last window is closed.
        app.add_systems(Last, tell.after(close).after(bevy::window::ExitSystems));
    }
}

/// Work begins that [`end`] ends; for systems between which no other one runs.
pub(super) fn begin(mut frames: ResMut<Frames>) {
    frames.began = Some(Instant::now());
}

/// Work ends.
pub(super) fn end(mut frames: ResMut<Frames>) {
    if let Some(began) = frames.began.take() {
        frames.add(began.elapsed());
    }
}

fn close(mut frames: ResMut<Frames>) {
    frames.close();
}

fn tell(frames: Res<Frames>, mut exits: MessageReader<AppExit>) {
    if exits.read().next().is_some() {
        eprintln!("{}", frames.told());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_frames_are_told_in_their_order_of_size() {
        let mut frames = Frames::default();
        frames.close();
        assert_eq!(frames.told(), "frames=0 p50_us=0 p99_us=0 most_us=0");
        for us in (1..=MOST as u64 + 7).rev() {
            frames.add(Duration::from_micros(us));
            frames.close();
        }
        assert_eq!(frames.told(), "frames=1000 p50_us=501 p99_us=991 most_us=1000");
    }
}
