/// How far the firm has got with deciding on compensation (digest 2A.09, 2A.10).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum CompensationState {
    /// Nothing has been decided.
    #[default]
    None,
    /// It has been signalled that there will be something.
    Signalled,
    /// The sum is decided.
    Concrete,
}

impl CompensationState {
    /// Every state with the word authors write.
    pub const ALL: [(&'static str, CompensationState); 3] = [
        ("none", CompensationState::None),
        ("signalled", CompensationState::Signalled),
        ("concrete", CompensationState::Concrete),
    ];
}
