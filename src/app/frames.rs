//! How long the program's own work for a frame takes: building the screens, the engine's steps and the figures of the
//! floor, without painting.
//!
//! It is counted in processor time of the thread that works, because where the processor paints as well a thread is
//! interrupted for that, and on the wall beside it. It is always counted, because that costs next to nothing, and told
//! when the window is closed if somebody has set `FRONTLINE_FRAMES`: one line on standard error, which the benchmark
//! `window` reads.

use bevy::prelude::*;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Frames that are remembered.
const MOST: usize = 1_000;

/// Asks for the line.
const ASKED: &str = "FRONTLINE_FRAMES";

/// A piece of work that is under way on this thread.
pub(super) struct Work {
    processor: Duration,
    wall: Instant,
}

/// What a piece of work took.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Spent {
    processor: Duration,
    wall: Duration,
}

impl Work {
    /// Work begins that [`Work::end`] ends, on the same thread.
    pub(super) fn begin() -> Work {
        Work { processor: processor_time(), wall: Instant::now() }
    }

    /// Work ends.
    pub(super) fn end(self) -> Spent {
        Spent { processor: processor_time().saturating_sub(self.processor), wall: self.wall.elapsed() }
    }
}

/// Processor time of this thread so far.
#[cfg(unix)]
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or_default(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// Where a thread's own time is not told, all the time that passes is taken for it.
#[cfg(not(unix))]
fn processor_time() -> Duration {
    static BEGAN: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    BEGAN.elapsed()
}

/// The work of the latest frames.
#[derive(Resource, Default)]
pub(super) struct Frames {
    /// The frame that is under way.
    now: Spent,
    /// Those before it, the oldest first.
    before: VecDeque<Spent>,
}

impl Frames {
    /// Adds work to the frame that is under way.
    pub(super) fn add(&mut self, spent: Spent) {
        self.now.processor += spent.processor;
        self.now.wall += spent.wall;
    }

    /// The frame is done. One in which nothing was worked is none.
    fn close(&mut self) {
        let spent = std::mem::take(&mut self.now);
        if spent == Spent::default() {
            return;
        }
        if self.before.len() == MOST {
            self.before.pop_front();
        }
        self.before.push_back(spent);
    }

    /// The line: how many frames, and their work in microseconds of the processor at the median, at the 99th percentile
    /// and at most; the last two on the wall as well.
    fn told(&self) -> String {
        let sorted = |of: fn(&Spent) -> Duration| {
            let mut all: Vec<u128> = self.before.iter().map(|spent| of(spent).as_micros()).collect();
            all.sort_unstable();
            all
        };
        let (processor, wall) = (sorted(|spent| spent.processor), sorted(|spent| spent.wall));
        let at = |all: &[u128], percent: usize| {
            let place = (all.len() * percent / 100).min(all.len().saturating_sub(1));
            all.get(place).copied().unwrap_or_default()
        };
        format!(
            "frames={} p50_us={} p99_us={} most_us={} wall_p99_us={} wall_most_us={}",
            processor.len(),
            at(&processor, 50),
            at(&processor, 99),
            at(&processor, 100),
            at(&wall, 99),
            at(&wall, 100),
        )
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
        assert_eq!(frames.told(), "frames=0 p50_us=0 p99_us=0 most_us=0 wall_p99_us=0 wall_most_us=0");
        for us in (1..=MOST as u64 + 7).rev() {
            let (processor, wall) = (Duration::from_micros(us), Duration::from_micros(us + 10));
            frames.add(Spent { processor, wall });
            frames.close();
        }
        let told = "frames=1000 p50_us=501 p99_us=991 most_us=1000 wall_p99_us=1001 wall_most_us=1010";
        assert_eq!(frames.told(), told);
    }

    #[test]
    fn waiting_is_no_work() {
        let work = Work::begin();
        std::thread::sleep(Duration::from_millis(30));
        let spent = work.end();
        assert!(spent.wall >= Duration::from_millis(30));
        assert!(!cfg!(unix) || spent.processor < spent.wall / 2, "{spent:?}");
        let work = Work::begin();
        let sum = (0..3_000_000_u64).fold(0_u64, |sum, n| std::hint::black_box(sum ^ n));
        assert_eq!(sum, std::hint::black_box(sum));
        assert!(work.end().processor > Duration::ZERO);
    }
}
