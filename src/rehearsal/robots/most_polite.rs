//! Blind: always the answer with the most polite words, whatever they are about.

use super::{Role, answers};
use crate::conversation::Offer;
use crate::rehearsal::robot::largest;
use crate::rehearsal::{Look, Robot};
use crate::scoring::Stopped;

/// Words that sound polite, in small letters.
const POLITE: [&str; 7] = ["please", "sorry", "thank", "kindly", "of course", "happy", "understand"];

pub(super) const ROLE: Role = Role {
    name: "most-polite",
    blind: true,
    about: "Says what has the most polite words.",
    new: || Box::new(MostPolite),
};

struct MostPolite;

impl Robot for MostPolite {
    fn name(&self) -> &'static str {
        ROLE.name
    }

    fn decide(&mut self, look: &mut Look<'_>) -> Result<Offer, Stopped> {
        let polite = answers(look).into_iter().map(|ix| (ix, politeness(&look.text(ix)) as f64));
        Ok(look.take(largest(polite)))
    }
}

/// How many polite words a text has.
pub(in crate::rehearsal) fn politeness(text: &str) -> usize {
    let text = text.to_lowercase();
    POLITE.iter().map(|word| text.matches(word).count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polite_words_are_counted_in_any_case() {
        assert_eq!(politeness("Thank you, of course I understand. Thanks!"), 4);
        assert_eq!(politeness("Order number."), 0);
    }
}
