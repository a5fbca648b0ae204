//! Round times and values for the axes of a chart.

use egui_plot::{GridInput, GridMark};

/// Points between two times of an axis, at least, and those that egui_plot leaves between two lines of a grid.
const TIME_ROOM: f64 = 58.0;
const LINE_ROOM: f64 = 8.0;

/// Lengths between the times of an axis, in seconds.
const TIMES: [f64; 8] = [300.0, 900.0, 1_800.0, 3_600.0, 7_200.0, 10_800.0, 21_600.0, 43_200.0];

/// Round times, as many as there is room for.
pub(super) fn times(input: GridInput) -> Vec<GridMark> {
    let needed = input.base_step_size * TIME_ROOM / LINE_ROOM;
    let step = TIMES.into_iter().find(|step| *step >= needed).unwrap_or(86_400.0);
    marks(input.bounds, step)
}

/// About so many round values.
pub(super) fn steps(input: GridInput, about: f64) -> Vec<GridMark> {
    marks(input.bounds, round_step(input.bounds.1 - input.bounds.0, about))
}

/// A round step that parts a length into about so many.
pub(in crate::app::screens::lab) fn round_step(length: f64, about: f64) -> f64 {
    let raw = (length / about.max(1.0)).max(1e-6);
    let size = libm::pow(10.0, libm::floor(libm::log10(raw)));
    let rounds = [1.0, 2.0, 5.0, 10.0];
    rounds.into_iter().map(|round| round * size).find(|step| *step >= raw * 0.999).unwrap_or(raw)
}

fn marks((from, to): (f64, f64), step: f64) -> Vec<GridMark> {
    let first = (from / step).ceil() as i64;
    let last = (to / step).floor() as i64;
    // Whatever the bounds are, a grid of more lines than this says nothing.
    (first..=last.min(first.saturating_add(400)))
        .map(|n| GridMark { value: n as f64 * step, step_size: step })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_have_round_figures() {
        assert_eq!(round_step(61.0, 5.0), 20.0);
        assert_eq!(round_step(1.0, 5.0), 0.2);
        assert!(round_step(0.0, 5.0) > 0.0);
        let found = marks((28_800.0, 36_000.0), 3_600.0);
        assert_eq!(found.iter().map(|mark| mark.value).collect::<Vec<_>>(), [28_800.0, 32_400.0, 36_000.0]);
    }
}
