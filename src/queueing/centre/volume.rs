/// How far whole days and neighbouring intervals stray from the expected volume.
///
/// Rates are multiplied by a gamma-distributed factor of the day (Avramidis, Deslauriers, L'Ecuyer 2004) and by a
/// lognormal factor of each interval; the logarithms of neighbouring intervals are correlated. All factors
/// have the mean 1.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Volume {
    /// The coefficient of variation of the day's factor: 0.08 for days that stray by 8 %.
    pub day_cv: f64,
    /// The coefficient of variation of each interval's factor.
    pub interval_cv: f64,
    /// The correlation of the logarithms of two neighbouring intervals, 0 to 1.
    pub correlation: f64,
}
