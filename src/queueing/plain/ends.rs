use super::key::NEVER;

/// When contacts in hand end, the first on top: a heap in which every place has four below it.
///
/// The agents of a plain centre are all alike, so an end is its key and nothing else. Four keys lie side by side, half
/// as many levels are walked as with two, and the places that are not taken hold [`NEVER`], so that nobody has to ask
/// how many of the four there are.
#[derive(Debug)]
pub(super) struct Ends {
    /// The top, then whole fours.
    places: Vec<u64>,
    held: usize,
}

impl Ends {
    pub fn new() -> Ends {
        Ends { places: vec![NEVER], held: 0 }
    }

    /// The first end, or [`NEVER`].
    #[inline]
    pub fn first(&self) -> u64 {
        self.places.first().copied().unwrap_or(NEVER)
    }

    #[inline]
    pub fn insert(&mut self, key: u64) {
        if self.held == self.places.len() {
            self.places.extend([NEVER; 4]);
        }
        let mut place = self.held;
        self.held += 1;
        while place > 0 {
            let above = (place - 1) / 4;
            if self.places[above] <= key {
                break;
            }
            self.places[place] = self.places[above];
            place = above;
        }
        self.places[place] = key;
    }

    /// The first is over, and another contact begins in the same moment: one walk down instead of two.
    #[inline]
    pub fn replace_first(&mut self, key: u64) {
        let places = self.places.as_mut_slice();
        let mut place = 0;
        loop {
            let below = 4 * place + 1;
            let Some([a, b, c, d]) = places.get(below..).and_then(|rest| rest.first_chunk::<4>()).copied() else {
                break;
            };
            let (low, of_low) = if b < a { (b, 1) } else { (a, 0) };
            let (high, of_high) = if d < c { (d, 3) } else { (c, 2) };
            let (least, of_least) = if high < low { (high, of_high) } else { (low, of_low) };
            if least >= key {
                break;
            }
            places[place] = least;
            place = below + of_least;
        }
        places[place] = key;
    }

    /// The first is over.
    #[inline]
    pub fn remove_first(&mut self) {
        if self.held == 0 {
            return;
        }
        self.held -= 1;
        let last = std::mem::replace(&mut self.places[self.held], NEVER);
        if self.held > 0 {
            self.replace_first(last);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queueing::Chance;

    /// Ends come in any order, are replaced and removed: the first is always the least of those that are left.
    #[test]
    fn the_first_is_the_least() {
        let mut chance = Chance::new(4);
        let (mut ends, mut sorted) = (Ends::new(), Vec::<u64>::new());
        for step in 0..20_000_u64 {
            // Now there are few, now many, and now and then none at all.
            let grows = if step / 500 % 2 == 0 { 0.5 } else { 0.1 };
            let key = (chance.below(100_000) as u64) << 20 | step;
            if chance.happens(grows) {
                ends.insert(key);
                sorted.push(key);
            } else if chance.happens(0.5) && !sorted.is_empty() {
                ends.replace_first(key);
                sorted.remove(0);
                sorted.push(key);
            } else {
                ends.remove_first();
                sorted = sorted.split_off(1.min(sorted.len()));
            }
            sorted.sort_unstable();
            assert_eq!(ends.first(), sorted.first().copied().unwrap_or(NEVER), "after {step}");
        }
        assert_eq!(ends.held, sorted.len());
        for key in sorted {
            assert_eq!(ends.first(), key);
            ends.remove_first();
        }
        assert_eq!((ends.first(), ends.held), (NEVER, 0));
    }
}
