/// A share between 0 and 1.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug, Default)]
pub struct Share(f64);

impl Share {
    /// `None` unless 0 <= value <= 1.
    pub fn new(value: f64) -> Option<Share> {
        (0.0..=1.0).contains(&value).then_some(Share(value))
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }
}

/// A chance in whole percent, as authors write it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Percent(pub u8);

impl Percent {
    /// The nearest whole percent.
    pub fn from_share(share: f64) -> Percent {
        Percent((share.clamp(0.0, 1.0) * 100.0 + 0.5) as u8)
    }

    /// As a share.
    pub fn share(self) -> Share {
        Share(f64::from(self.0.min(100)) / 100.0)
    }
}
