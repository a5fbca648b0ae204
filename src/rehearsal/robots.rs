//! The robots, one file each. A new one is a file and a word in the list below; tests and explorations walk the list.
//!
//! The first eleven know what they do, well or badly; the last six are blind to content: they see where an answer
//! stands and how long or how polite its words are, so a scenario that they pass is won by a rule without listening.

use crate::conversation::ChoiceIx;
use crate::rehearsal::{Look, Robot};

/// A robot on the list.
#[derive(Clone, Copy)]
pub struct Role {
    /// Its name, as in the contract.
    pub name: &'static str,
    /// It sees only where answers stand and how they are worded, never what they mean or do.
    pub blind: bool,
    /// One sentence about it.
    pub about: &'static str,
    /// Makes one, for one play.
    pub new: fn() -> Box<dyn Robot>,
}

/// Declares one module per robot, each with a `ROLE`, and the list `ALL` of them.
macro_rules! robots {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every robot, in the order of the contract.
        pub const ALL: &[Role] = &[$($name::ROLE),+];
    };
}

robots! {
    expert,
    kind_but_slow,
    kind_only,
    hurried,
    careless,
    over_promiser,
    evader,
    transferrer,
    random,
    noise_10,
    noise_30,
    first,
    last,
    longest,
    shortest,
    most_polite,
    alternating,
}

pub(in crate::rehearsal) use most_polite::politeness;

/// The robot of a name.
pub fn find(name: &str) -> Option<&'static Role> {
    ALL.iter().find(|role| role.name == name)
}

/// The answers a content-blind robot chooses from, in the order in which they are shown: those of the node, or, when
/// it has none open, whatever else can be said. None in a flood: there it waits.
fn answers(look: &Look<'_>) -> Vec<ChoiceIx> {
    if look.is_flood() {
        return Vec::new();
    }
    let spoken = look.spoken();
    let own: Vec<ChoiceIx> = spoken.iter().copied().filter(|ix| look.answers_the_node(*ix)).collect();
    if own.is_empty() { spoken } else { own }
}
