//! What was made of a text, for when it comes again: a report repeats its dates, times and names thousands of times.

use std::hash::Hasher;

use rustc_hash::FxHasher;

/// Places for texts; where two would share one, the later has it.
const PLACES: usize = 1024;

/// Texts longer than this are not kept.
const LONGEST: usize = 64;

/// Texts, and what was made of them.
pub(super) struct Memo<V> {
    places: Vec<(String, Option<V>)>,
}

impl<V: Copy> Memo<V> {
    pub(super) fn new() -> Memo<V> {
        Memo { places: vec![(String::new(), None); PLACES] }
    }

    /// What is made of a text: the same as the last time.
    pub(super) fn of(&mut self, text: &str, make: impl FnOnce(&str) -> V) -> V {
        let mut hasher = FxHasher::default();
        hasher.write(text.as_bytes());
        let place = (hasher.finish() % PLACES as u64) as usize;
        let Some((known, made)) = self.places.get_mut(place).filter(|_| text.len() <= LONGEST) else {
            return make(text);
        };
        if let Some(made) = made
            && known.as_str() == text
        {
            return *made;
        }
        let value = make(text);
        known.clear();
        known.push_str(text);
        *made = Some(value);
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_not_made_again_and_never_mixed_up() {
        let (mut memo, mut made) = (Memo::new(), 0);
        for round in 0..3 {
            for number in 0..100_usize {
                let text = "x".repeat(number);
                let length = memo.of(&text, |text| {
                    made += 1;
                    text.len()
                });
                assert_eq!(length, number, "round {round}");
            }
        }
        // Long ones are made each time; a few of the short ones may share a place.
        assert!((100..=200).contains(&made), "{made}");
        for number in 0..10_000_usize {
            assert_eq!(memo.of(&number.to_string(), |text| text.len() + number), number.to_string().len() + number);
        }
    }
}
