use super::Percent;

/// How somebody can be reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Means {
    /// By telephone.
    Phone,
    /// By the firm's own chat.
    Chat,
    /// On foot.
    Walk,
}

impl Means {
    /// Every means with the word authors write.
    pub const ALL: [(&'static str, Means); 3] = [("phone", Means::Phone), ("chat", Means::Chat), ("walk", Means::Walk)];

    /// The word authors write.
    pub fn word(self) -> &'static str {
        match self {
            Means::Phone => "phone",
            Means::Chat => "chat",
            Means::Walk => "walk",
        }
    }
}

/// The chance that a department answers one try in a stretch of the day.
///
/// A chance that the company owns carries two figures: what is, and what a newcomer may expect. Until
/// the trainee has learned better, a try is valued by the expectation, so that nobody is charged for a
/// sensible call to a colleague who happens to be at lunch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reach {
    /// What is.
    pub percent: Percent,
    /// What a newcomer may expect.
    pub expected: Percent,
}
