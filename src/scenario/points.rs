use crate::reading::{Reader, Value};
use std::ops::{Add, AddAssign, Mul, Sub};

/// The six things a contact is judged by.
pub const DIMENSIONS: [&str; 6] = ["resolution", "empathy", "promises", "compliance", "process", "effort"];

/// The default weights: what share of the score each dimension should carry.
pub const WEIGHTS: [f64; 6] = [30.0, 20.0, 15.0, 15.0, 10.0, 10.0];

/// Points by dimension, in the order of [`DIMENSIONS`].
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Points(pub [f64; 6]);

impl Points {
    /// Points in one dimension.
    pub fn of(dimension: &str, points: f64) -> Points {
        Points(std::array::from_fn(|i| if DIMENSIONS[i] == dimension { points } else { 0.0 }))
    }

    /// Summed in the order of the dimensions.
    pub fn total(&self) -> f64 {
        self.0.iter().fold(0.0, |sum, points| sum + points)
    }

    /// Whether there are none.
    pub fn is_zero(&self) -> bool {
        self.0.iter().all(|points| *points == 0.0)
    }

    /// Reads `(resolution: 4, empathy: -2)`.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Points {
        let mut fields = r.fields(value, "points");
        let mut points = Points::default();
        for (place, dimension) in points.0.iter_mut().zip(DIMENSIONS) {
            if let Some(value) = fields.take(dimension) {
                *place = r.number(value, dimension, -100.0..=100.0).unwrap_or_default();
            }
        }
        fields.done(r);
        points
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(std::array::from_fn(|i| self.0[i] + other.0[i]))
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Points) {
        *self = *self + other;
    }
}

impl Sub for Points {
    type Output = Points;
    fn sub(self, other: Points) -> Points {
        Points(std::array::from_fn(|i| self.0[i] - other.0[i]))
    }
}

impl Mul<f64> for Points {
    type Output = Points;
    fn mul(self, factor: f64) -> Points {
        Points(std::array::from_fn(|i| self.0[i] * factor))
    }
}

/// One line of the rubric: what a behaviour is worth.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct RubricLine {
    /// The tag authors write at a choice.
    pub tag: &'static str,
    /// What it is worth.
    pub points: Points,
    /// What it means.
    pub meaning: &'static str,
    /// The facts of the digest behind it.
    pub source: &'static str,
}
