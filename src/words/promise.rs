/// Who owes what was promised.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Owner {
    /// The person who promised.
    Me,
    /// A colleague of the same team, through the task list.
    Team,
    /// Another department.
    Department,
    /// Nobody in particular.
    Nobody,
}

impl Owner {
    /// Every owner with the word authors write.
    pub const ALL: [(&'static str, Owner); 4] =
        [("me", Owner::Me), ("team", Owner::Team), ("department", Owner::Department), ("nobody", Owner::Nobody)];

    /// The word authors write.
    pub fn word(self) -> &'static str {
        match self {
            Owner::Me => "me",
            Owner::Team => "team",
            Owner::Department => "department",
            Owner::Nobody => "nobody",
        }
    }
}

/// What has become of a promise.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PromiseState {
    /// Said to the customer, nowhere written down.
    Spoken,
    /// In the task list with owner and due time.
    Recorded,
    /// Done in time.
    Kept,
    /// Not done.
    Broken,
    /// A known fact would have made it unnecessary.
    Needless,
}

impl PromiseState {
    /// The word used in files, JSON and on screens.
    pub fn word(self) -> &'static str {
        match self {
            PromiseState::Spoken => "spoken",
            PromiseState::Recorded => "recorded",
            PromiseState::Kept => "kept",
            PromiseState::Broken => "broken",
            PromiseState::Needless => "needless",
        }
    }
}
