//! The reason given for a lost point.

use crate::conversation::{Offer, Program, Speech};

/// The reason given for a lost point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Because {
    /// In the author's words.
    Author(String),
    /// A plain sentence of the program's own, one of [`BECAUSE`]; the language files say it.
    Key(&'static str),
}

/// Every key of a plain sentence, for the test that walks the language files.
///
/// `because-not-..` says why the thing done was wrong here; `because-choice` that another choice was worth more; each
/// of the others why the better thing would have been worth doing.
pub const BECAUSE: [&str; 16] = [
    "because-choice",
    "because-not-silence",
    "because-not-interrupt",
    "because-not-hold",
    "because-listen",
    "because-interrupt",
    "because-mark",
    "because-look-up",
    "because-hold",
    "because-ask",
    "because-tag",
    "because-compensate",
    "because-note",
    "because-promise",
    "because-end",
    "because-silence",
];

impl Because {
    /// Why `better` was better than `chosen`: the author's word at what was chosen, else at what was better, else a
    /// plain sentence for the kind of thing it was.
    pub fn of(program: &Program, speech: &Speech, chosen: Offer, better: Offer) -> Because {
        let author = |offer: Offer| match offer {
            Offer::Choose(ix) => speech.why(program, ix),
            _ => None,
        };
        match author(chosen).or_else(|| author(better)) {
            Some(why) => Because::Author(why),
            None => Because::Key(key(chosen, better)),
        }
    }
}

fn key(chosen: Offer, better: Offer) -> &'static str {
    match (better, chosen) {
        (Offer::Choose(_), Offer::Wait) => "because-not-silence",
        (Offer::Choose(_), Offer::Interrupt) => "because-not-interrupt",
        (Offer::Choose(_), Offer::Hold { .. }) => "because-not-hold",
        (Offer::Choose(_), _) => "because-choice",
        (Offer::Listen, _) => "because-listen",
        (Offer::Interrupt, _) => "because-interrupt",
        (Offer::Mark(_), _) => "because-mark",
        (Offer::LookUp(_), _) => "because-look-up",
        (Offer::Hold { .. }, _) => "because-hold",
        (Offer::Ask { .. }, _) => "because-ask",
        (Offer::Tag(_), _) => "because-tag",
        (Offer::Compensate(_), _) => "because-compensate",
        (Offer::Note(_), _) => "because-note",
        (Offer::Record(..), _) => "because-promise",
        (Offer::End, _) => "because-end",
        (Offer::Wait, _) => "because-silence",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_listed() {
        let offers = [
            Offer::Choose(0),
            Offer::Listen,
            Offer::Interrupt,
            Offer::Mark(0),
            Offer::LookUp(0),
            Offer::Hold { asked: true },
            Offer::Tag(0),
            Offer::Compensate(0),
            Offer::Note(0),
            Offer::Record(0, 0),
            Offer::End,
            Offer::Wait,
        ];
        for chosen in offers {
            for better in offers {
                assert!(BECAUSE.contains(&key(chosen, better)), "{chosen:?} {better:?}");
            }
        }
    }
}
