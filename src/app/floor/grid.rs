//! So many things of one proportion in an area: as large as they fit, in rows from the start.

/// A rectangle of the floor.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Area {
    /// Its middle.
    pub fn middle(self) -> (f32, f32) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// What is left inside an edge; a third of it at the least.
    pub fn within(self, edge: f32) -> Area {
        let edge = edge.min(self.width / 3.0).min(self.height / 3.0).max(0.0);
        Area { x: self.x + edge, y: self.y + edge, width: self.width - 2.0 * edge, height: self.height - 2.0 * edge }
    }
}

/// Cells in rows.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Grid {
    area: Area,
    columns: usize,
    rows: usize,
    /// Width of a cell.
    pub width: f32,
    /// Height of a cell.
    pub height: f32,
}

impl Grid {
    /// For so many things that are `ratio` times as wide as high, and between two heights.
    pub fn of(area: Area, things: usize, ratio: f32, (finest, coarsest): (f32, f32)) -> Grid {
        for rows in 1..=u8::MAX {
            let height = (area.height / f32::from(rows)).min(coarsest);
            let grid = Grid::cut(area, height.max(finest), ratio);
            if grid.capacity() >= things || height <= finest {
                return grid;
            }
        }
        Grid::cut(area, finest, ratio)
    }

    fn cut(area: Area, height: f32, ratio: f32) -> Grid {
        // In no room at all there is still one cell.
        let height = height.min(area.height).min(area.width / ratio).max(f32::EPSILON);
        let width = height * ratio;
        // What fits but for rounding fits.
        let fit = |room: f32, cell: f32| ((room / cell + 0.001) as usize).max(1);
        Grid { area, columns: fit(area.width, width), rows: fit(area.height, height), width, height }
    }

    /// How many cells there are.
    pub fn capacity(&self) -> usize {
        self.columns * self.rows
    }

    /// How many of so many things have a cell, when whatever is missing needs one to be told.
    pub fn shown(&self, things: usize) -> usize {
        if things <= self.capacity() { things } else { self.capacity() - 1 }
    }

    /// The middle of a cell.
    pub fn cell(&self, place: usize) -> (f32, f32) {
        let (column, row) = (place % self.columns, place / self.columns);
        (self.area.x + (column as f32 + 0.5) * self.width, self.area.y + (row as f32 + 0.5) * self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_as_large_as_they_fit() {
        let area = Area { x: 0.0, y: 0.0, width: 10.0, height: 1.0 };
        assert_eq!(Grid::of(area, 10, 1.0, (0.1, 1.0)).height, 1.0);
        assert_eq!(Grid::of(area, 11, 1.0, (0.1, 1.0)).height, 0.5);
        assert_eq!(Grid::of(area, 1, 1.0, (0.1, 0.3)).height, 0.3);
        let fine = Grid::of(area, 5_000, 1.0, (0.1, 1.0));
        assert_eq!((fine.capacity(), fine.shown(5_000), fine.shown(1_000)), (1_000, 999, 1_000));
        let nothing = Grid::of(Area { x: 0.0, y: 0.0, width: 0.0, height: 0.0 }, 9, 1.5, (0.1, 1.0));
        assert_eq!(nothing.shown(9), 0);
    }
}
