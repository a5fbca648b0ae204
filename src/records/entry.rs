//! One line of an attempt's journal, as it is written down.
//!
//! A decision is written by the number of what was offered. Numbers mean something only together with the exact
//! scenario, whose text is kept with the attempt, and with the rules' version, which is kept as well.

use crate::conversation::{Hold, Offer};
use crate::words::Means;
use std::fmt;

/// What a line of the journal says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entry {
    /// This was decided.
    Decided(Offer),
    /// Only the first so many decisions count from here on: back to an earlier one.
    Back(u32),
}

impl Entry {
    /// Reads what [`Entry`] writes; nothing else is one.
    pub fn read(text: &str) -> Option<Entry> {
        let words: Vec<&str> = text.split(' ').collect();
        let offer = match words[..] {
            ["choose", ix] => Offer::Choose(ix.parse().ok()?),
            ["listen"] => Offer::Listen,
            ["interrupt"] => Offer::Interrupt,
            ["mark", part] => Offer::Mark(part.parse().ok()?),
            ["look-up", query] => Offer::LookUp(query.parse().ok()?),
            ["hold", "asked"] => Offer::Hold { asked: true },
            ["hold", "unasked"] => Offer::Hold { asked: false },
            ["ask", question, means, hold] => {
                let (_, means) = Means::ALL.into_iter().find(|(word, _)| *word == means)?;
                Offer::Ask { question: question.parse().ok()?, means, hold: held(hold)? }
            }
            ["tag", reason] => Offer::Tag(reason.parse().ok()?),
            ["compensate", amount] => Offer::Compensate(amount.parse().ok()?),
            ["note", fact] => Offer::Note(fact.parse().ok()?),
            ["record", promise, option] => Offer::Record(promise.parse().ok()?, option.parse().ok()?),
            ["end"] => Offer::End,
            ["wait"] => Offer::Wait,
            ["back", to] => return Some(Entry::Back(to.parse().ok()?)),
            _ => return None,
        };
        Some(Entry::Decided(offer))
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Entry::Back(to) => write!(f, "back {to}"),
            Entry::Decided(offer) => match *offer {
                Offer::Choose(ix) => write!(f, "choose {ix}"),
                Offer::Listen => f.write_str("listen"),
                Offer::Interrupt => f.write_str("interrupt"),
                Offer::Mark(part) => write!(f, "mark {part}"),
                Offer::LookUp(query) => write!(f, "look-up {query}"),
                Offer::Hold { asked } => {
                    write!(f, "hold {}", hold_word(if asked { Hold::Asked } else { Hold::Unasked }))
                }
                Offer::Ask { question, means, hold } => {
                    write!(f, "ask {question} {} {}", means.word(), hold_word(hold))
                }
                Offer::Tag(reason) => write!(f, "tag {reason}"),
                Offer::Compensate(amount) => write!(f, "compensate {amount}"),
                Offer::Note(fact) => write!(f, "note {fact}"),
                Offer::Record(promise, option) => write!(f, "record {promise} {option}"),
                Offer::End => f.write_str("end"),
                Offer::Wait => f.write_str("wait"),
            },
        }
    }
}

/// The word for what happens to the customer meanwhile.
fn hold_word(hold: Hold) -> &'static str {
    match hold {
        Hold::None => "none",
        Hold::Asked => "asked",
        Hold::Unasked => "unasked",
    }
}

fn held(word: &str) -> Option<Hold> {
    [Hold::None, Hold::Asked, Hold::Unasked].into_iter().find(|hold| hold_word(*hold) == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_read_as_it_was_written() {
        let mut offers = vec![
            Offer::Choose(65_535),
            Offer::Listen,
            Offer::Interrupt,
            Offer::Mark(7),
            Offer::LookUp(0),
            Offer::Hold { asked: true },
            Offer::Hold { asked: false },
            Offer::Tag(3),
            Offer::Compensate(2),
            Offer::Note(63),
            Offer::Record(1, 255),
            Offer::End,
            Offer::Wait,
        ];
        for (_, means) in Means::ALL {
            for hold in [Hold::None, Hold::Asked, Hold::Unasked] {
                offers.push(Offer::Ask { question: 9, means, hold });
            }
        }
        let entries = offers.into_iter().map(Entry::Decided).chain([Entry::Back(0), Entry::Back(41)]);
        for entry in entries {
            assert_eq!(Entry::read(&entry.to_string()), Some(entry), "{entry}");
        }
    }

    #[test]
    fn nothing_else_is_an_entry() {
        for text in ["", "choose", "choose 65536", "choose -1", "wait 1", "hold", "hold none", "ask 1 fax none", "Wait"]
        {
            assert_eq!(Entry::read(text), None, "{text}");
        }
    }
}
